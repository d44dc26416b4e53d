"""Type, sizes and colours of the screen, in one place: two frozen palettes, one sheet, one style.

The tokens and their contrast are those of the looks paper, § 3. Painted widgets take what they need
from `colour`, `font` and `scaled`; nobody else sets a font, a colour or a sheet.
"""

from dataclasses import dataclass, field, fields
from importlib.resources import files
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from weakref import finalize

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QApplication, QWidget

from helpten_desk.ui.look import spoken_role
from helpten_desk.ui.look.palette import palette_of
from helpten_desk.ui.look.style_sheet import SHEET
from helpten_desk.ui.look.tokens import DARK, LIGHT, Tokens

# role: (size in px, weight, line height in px)
TYPE: dict[str, tuple[int, int, int]] = {
    "count": (26, 600, 32),
    "title": (20, 600, 28),
    "head": (16, 600, 24),
    "search": (16, 400, 24),
    "body": (14, 400, 20),
    "strong": (14, 600, 20),
    "field": (13, 400, 18),
    "field_strong": (13, 600, 18),
    "small": (12, 400, 16),
    "column": (12, 500, 16),
    "small_strong": (12, 600, 16),
}
TEXT_SCALES = (1.0, 1.15, 1.3)

FAMILY = "Fira Sans"
_CUTS = ("Regular", "Italic", "Medium", "SemiBold", "Bold")
_PROPERTY = "desk_look"


@dataclass(frozen=True, slots=True)
class Look:
    """What is in force: the tokens, dark or not, the text scale (1.0, 1.15, 1.3), where the icons are.

    `colours` and `fonts` are the same as Qt values, made once: a list asks for them in every cell.
    """

    tokens: Tokens
    dark: bool
    scale: float
    icons: Path
    colours: dict[str, QColor] = field(default_factory=dict)
    fonts: dict[tuple[str, bool], QFont] = field(default_factory=dict)


def look() -> Look:
    """The look in force; it travels with the application object, like Qt's own palette."""
    app = QApplication.instance()
    value = app.property(_PROPERTY) if app else None
    if not isinstance(value, Look):
        raise RuntimeError("Looks.apply has not been called")
    return value


def colour(token: str) -> QColor:
    """The colour of a token, such as `accent`; KeyError for a name that is none. Not to be changed."""
    return look().colours[token]


def shadow() -> QColor:
    """The shadow of paper, the only one there is: 16 % black."""
    return QColor(0, 0, 0, 41)


def font(role: str, *, italic: bool = False) -> QFont:
    """The font of a role of TYPE at the text scale in force. Not to be changed."""
    made = look().fonts
    if (role, italic) not in made:
        size, weight, _line = TYPE[role]
        new = QFont(QApplication.font())
        new.setPixelSize(scaled(size))
        new.setWeight(QFont.Weight(weight))
        new.setItalic(italic)
        made[role, italic] = new
    return made[role, italic]


def paper_font(*, bold: bool = False) -> QFont:
    """A face 100 px high for sketches of paper, which are drawn large and scaled down to millimetres."""
    made = QFont(font("strong" if bold else "body"))
    made.setPixelSize(100)
    return made


def faded(token: str, opacity: float) -> QColor:
    """A token's colour let through, for sketches; `opacity` from 0 to 1."""
    made = QColor(colour(token))
    made.setAlphaF(opacity)
    return made


def text_format(role: str, token: str) -> QTextCharFormat:
    """How a run of a long text looks: a role of TYPE in the colour of a token."""
    made = QTextCharFormat()
    made.setFont(font(role))
    made.setForeground(colour(token))
    return made


def line(role: str) -> int:
    """The line height of a role in logical pixels at the text scale in force."""
    return scaled(TYPE[role][2])


def scaled(size: int) -> int:
    """A type size or row height (logical px at 100 %) at the text scale in force; gaps are not scaled."""
    return round(size * look().scale)


def restyle(widget: QWidget) -> None:
    """Let the sheet look at the widget again after one of its dynamic properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


def set_kind(widget: QWidget, **properties: object) -> None:
    """Set the sheet's dynamic properties (kind, t, panel, bad, tone) and restyle if one changed."""
    changed = False
    for name, value in properties.items():
        if widget.property(name) != value:
            widget.setProperty(name, value)
            changed = True
    if changed:
        restyle(widget)


def system_is_dark() -> bool:
    """What the system says; light where it says nothing."""
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


class Looks:
    """Applies a look to the application: style and fonts once, palette and sheet at every change."""

    def __init__(self, icons: Path) -> None:
        """`icons` is the folder of the SVG files; tinted copies for the sheet live in a temporary one."""
        self._icons = icons
        self._tinted = Path(mkdtemp(prefix="helpten-desk-icons-"))
        finalize(self, rmtree, self._tinted, ignore_errors=True)
        self._styled = False

    def apply(self, app: QApplication, dark: bool, text_scale: float = 1.0) -> None:
        """Put the look in force; may be called again while windows are open."""
        tokens = DARK if dark else LIGHT
        colours = {item.name: QColor(getattr(tokens, item.name)) for item in fields(tokens)}
        app.setProperty(_PROPERTY, Look(tokens, dark, text_scale, self._icons, colours))
        if not self._styled:
            load_fonts()
            app.setStyle("Fusion")
            spoken_role.install()
            self._styled = True
        app.setFont(_application_font())
        app.setPalette(palette_of(tokens))
        app.setStyleSheet(self._sheet(tokens))

    def _sheet(self, tokens: Tokens) -> str:
        values: dict[str, object] = {item.name: getattr(tokens, item.name) for item in fields(tokens)}
        for size in (12, 13, 14, 16, 18, 20, 26, 28, 32, 34, 36, 40, 56):
            values[f"px{size}"] = f"{scaled(size)}px"
        for name, token in (("down", "ink_soft"), ("check", "on_accent"), ("dash", "on_accent")):
            values[f"image_{name}"] = self._tint(name, getattr(tokens, token))
        return SHEET.substitute(values)

    def _tint(self, name: str, shade: str) -> str:
        source = (self._icons / f"{name}.svg").read_text(encoding="utf-8")
        target = self._tinted / f"{name}-{shade[1:]}.svg"
        target.write_text(source.replace("currentColor", shade), encoding="utf-8")
        return target.as_posix()


def load_fonts() -> None:
    """Bring Fira Sans into the application; raises RuntimeError if a cut cannot be read."""
    folder = files("fontpkg_fira_sans") / "files"
    for cut in _CUTS:
        if QFontDatabase.addApplicationFont(str(folder / f"FiraSans-{cut}.ttf")) < 0:
            raise RuntimeError(f"The font file FiraSans-{cut}.ttf cannot be read")


def _application_font() -> QFont:
    made = QFont(FAMILY)
    made.setPixelSize(scaled(TYPE["body"][0]))
    made.setFeature(QFont.Tag("tnum"), 1)  # figures line up in columns
    return made
