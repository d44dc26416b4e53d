"""The looks paper, recomputed from the tokens; and nobody else sets a colour, a font or a sheet."""

import re
from dataclasses import fields
from pathlib import Path

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from helpten_desk import paths
from helpten_desk.ui.look import looks
from helpten_desk.ui.look.chips import TONES
from helpten_desk.ui.look.icons import icon, pixmap
from helpten_desk.ui.look.labels import Scrolled
from helpten_desk.ui.look.looks import Looks
from helpten_desk.ui.look.style_sheet import SHEET
from helpten_desk.ui.look.tokens import DARK, LIGHT, Tokens, contrast

UI = Path(looks.__file__).parents[1]
COLOURED = {"looks.py", "tokens.py", "palette.py"}
GROUNDS = ("ground", "surface", "sunken", "hover", "accent_soft")
# token: the grounds it may stand on (its own soft one too), the contrast the paper states (light, dark)
TABLE = {
    "control": (GROUNDS, 3.2, 3.2),
    "ink": ((*GROUNDS, "rail"), 12.8, 7.1),
    "ink_soft": ((*GROUNDS, "rail"), 5.5, 5.5),
    "accent": ((*GROUNDS, "rail", "desk"), 5.9, 5.3),
    "focus": ((*GROUNDS, "rail", "desk"), 4.1, 5.0),
    "error": ((*GROUNDS, "error_soft"), 5.4, 5.3),
    "warn": ((*GROUNDS, "rail", "warn_soft"), 5.7, 6.3),
    "warn_line": (("ground", "surface", "sunken", "warn_soft"), 3.4, 4.7),
    "done": ((*GROUNDS, "done_soft"), 5.3, 5.7),
    "guard": ((*GROUNDS, "guard_soft"), 6.7, 5.2),
}
ICONS = [
    "day",
    "search",
    "requests",
    "scan",
    "archive",
    "ledger",
    "admin",
    "lock",
    "check",
    "check_circle",
    "dash",
    "warning",
    "error",
    "info",
    "person",
    "company",
    "document",
    "print",
    "prohibition",
    "shield",
    "eye",
    "pen",
    "clock",
    "turn",
    "down",
    "right",
    "left",
    "plus",
]


def lowest(tokens: Tokens, token: str, grounds: tuple[str, ...]) -> float:
    return min(contrast(getattr(tokens, token), getattr(tokens, ground)) for ground in grounds)


@pytest.mark.parametrize("token", TABLE)
@pytest.mark.parametrize("dark", [False, True])
def test_contrast_is_what_the_paper_states(token: str, dark: bool) -> None:
    grounds, in_light, in_dark = TABLE[token]
    stated = in_dark if dark else in_light
    assert lowest(DARK if dark else LIGHT, token, grounds) >= stated - 0.05


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_text_on_filled_and_marked_grounds_is_readable(tokens: Tokens) -> None:
    for ground in ("accent", "accent_hover", "accent_down"):
        assert contrast(tokens.on_accent, getattr(tokens, ground)) >= 4.5
    assert contrast(tokens.ink, tokens.mark) >= 7.0
    for soft in ("error_soft", "warn_soft", "done_soft", "guard_soft", "accent_soft"):
        assert contrast(tokens.ink, getattr(tokens, soft)) >= 7.0
    assert contrast(tokens.paper_ink, tokens.paper) >= 12
    assert tokens.paper == "#FFFFFF"


TEXT = ("ink", "ink_soft", "accent", "accent_hover", "error", "warn", "done", "guard")


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_text_that_the_sheet_colours_stands_out_from_every_ground_it_may_stand_on(
    tokens: Tokens,
) -> None:
    """4.5 : 1 for text, 3 : 1 for borders of controls and focus; `ink_off` is exempt, `line` decorates."""
    for token in TEXT:
        grounds = TABLE[token][0] if token in TABLE else GROUNDS
        assert lowest(tokens, token, grounds) >= 4.5, token
    for token in ("control", "focus"):
        assert lowest(tokens, token, TABLE[token][0]) >= 3.0, token
    coloured = set(re.findall(r"(?<![-\w])color: \$(\w+)", SHEET.template))
    assert coloured <= {*TEXT, "on_accent", "ink_off"}
    bordered = set(re.findall(r"border(?:-color)?: (?:\dpx solid )?\$(\w+)", SHEET.template))
    assert bordered <= {"control", "focus", "error", "accent", "accent_hover", "accent_down", "line", "hover"}
    assert "placeholder-text-color: $ink_soft" in SHEET.template


@pytest.mark.parametrize("tokens", [LIGHT, DARK])
def test_every_chip_is_readable(tokens: Tokens) -> None:
    for ground, ink in TONES.values():
        assert contrast(getattr(tokens, ink), getattr(tokens, ground)) >= 4.5


def test_black_on_white_is_the_known_extreme() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_nobody_else_sets_a_sheet_a_font_or_a_colour() -> None:
    forbidden = re.compile(
        r"setStyleSheet|(?<!painter)\.setFont\(|QColor\(|QFont\(|#[0-9A-Fa-f]{6}\b|GlobalColor\.(?!transparent)"
    )
    found = [
        f"{file.name}:{number}: {text.strip()}"
        for file in sorted(UI.rglob("*.py"))
        if file.name not in COLOURED
        for number, text in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if forbidden.search(text)
    ]
    assert found == []


def test_figures_line_up_also_in_labels_sized_by_the_sheet(qapp: QApplication) -> None:
    for role in ("small", "title", "body"):
        label = QLabel("0")
        label.setProperty("t", role)
        label.ensurePolished()
        metrics = QFontMetrics(label.font())
        assert len({metrics.horizontalAdvance(figure * 8) for figure in "0123456789"}) == 1, role
        assert label.font().family() == "Fira Sans"


def test_large_text_makes_type_larger_and_keeps_the_gaps(qapp: QApplication, looks: Looks) -> None:
    label = QLabel("Luovutukset")
    label.ensurePolished()
    before = label.sizeHint().height()
    looks.apply(qapp, dark=False, text_scale=1.3)
    try:
        assert label.sizeHint().height() == pytest.approx(before * 1.3, abs=2)
    finally:
        looks.apply(qapp, dark=False)
    assert label.sizeHint().height() == before


def test_dark_and_light_reach_open_widgets(qapp: QApplication, looks: Looks) -> None:
    looks.apply(qapp, dark=True)
    try:
        assert qapp.palette().window().color().name().upper() == DARK.ground
    finally:
        looks.apply(qapp, dark=False)
    assert qapp.palette().window().color().name().upper() == LIGHT.ground


@pytest.mark.parametrize("scrolled", [False, True])
def test_the_focus_ring_is_seen_also_inside_what_scrolls(qapp: QApplication, scrolled: bool) -> None:
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons = [QPushButton("one"), QPushButton("two")]
    for button in buttons:
        column.addWidget(button)
    window = QWidget()
    QVBoxLayout(window).addWidget(Scrolled(inside) if scrolled else inside)
    window.resize(300, 200)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    buttons[1].setFocus()
    QTest.qWait(20)
    image = window.grab().toImage()
    at = buttons[1].mapTo(window, buttons[1].rect().center())
    above = [image.pixelColor(at.x(), y).name() for y in range(at.y() - buttons[1].height(), at.y())]
    assert LIGHT.focus.lower() in above
    window.close()


def test_there_are_exactly_the_28_icons_and_each_is_drawn_in_the_colour_asked_for(qapp: QApplication) -> None:
    folder = paths.resources() / "icons"
    assert sorted(file.stem for file in folder.glob("*.svg")) == sorted(ICONS)
    assert len(ICONS) == 28
    for name in ICONS:
        source = (folder / f"{name}.svg").read_text(encoding="utf-8")
        assert 'stroke-width="1.75"' in source
        assert 'stroke-linecap="round"' in source
        image = pixmap(name, "error", 24, 2.0).toImage()
        assert (image.width(), image.height()) == (48, 48)
        inks = {
            image.pixelColor(x, y).name().upper()
            for x in range(48)
            for y in range(48)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert inks == {LIGHT.error}, name
        assert not icon(name).isNull()


def test_an_icon_that_is_not_in_the_set_is_a_bug(qapp: QApplication) -> None:
    with pytest.raises(FileNotFoundError):
        pixmap("no-such-icon")


def test_every_token_is_a_hexadecimal_colour() -> None:
    for tokens in (LIGHT, DARK):
        for item in fields(tokens):
            assert re.fullmatch(r"#[0-9A-F]{6}", getattr(tokens, item.name)), item.name
