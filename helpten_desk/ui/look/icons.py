"""The desk's own icons: SVG files tinted from the tokens, sharp at every device ratio."""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer

from helpten_desk.ui.look.looks import look

CHIP, BUTTON, ROW, RAIL = 16, 18, 20, 24  # the four sizes in which icons are drawn, logical px


def pixmap(name: str, tint: str = "ink", size: int = ROW, ratio: float = 0.0) -> QPixmap:
    """The icon `name` in the colour of `tint`; `ratio` 0 means that of the sharpest screen.

    Raises FileNotFoundError for an icon that is not in the set.
    """
    now = look()
    ratio = ratio or _sharpest()
    shade = getattr(now.tokens, tint)
    key = f"desk:{name}:{shade}:{size}:{ratio}"
    made = QPixmap()
    if QPixmapCache.find(key, made):
        return made
    source = (now.icons / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", shade)
    made = QPixmap(QSize(size, size) * ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(0, 0, made.width(), made.height()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, made)
    return made


def icon(name: str, tint: str = "ink", size: int = BUTTON) -> QIcon:
    """The icon for a button or an action; greyed by the `ink_off` tint when that is disabled."""
    made = QIcon(pixmap(name, tint, size))
    made.addPixmap(pixmap(name, "ink_off", size), QIcon.Mode.Disabled)
    return made


def _sharpest() -> float:
    return max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
