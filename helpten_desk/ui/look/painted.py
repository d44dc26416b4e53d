"""What the painted widgets share: text in a rectangle, rounded boxes, accessible names."""

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from helpten_desk.ui.look.icons import pixmap
from helpten_desk.ui.look.looks import colour, font

# how a line of text lies in its rectangle; whole numbers, because lists ask for them in every cell
_ONE_LINE = Qt.TextFlag.TextSingleLine.value | Qt.AlignmentFlag.AlignVCenter.value
LEFT = _ONE_LINE | Qt.AlignmentFlag.AlignLeft.value
RIGHT = _ONE_LINE | Qt.AlignmentFlag.AlignRight.value
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignTop.value
CENTRE = _ONE_LINE | Qt.AlignmentFlag.AlignHCenter.value


def text_width(role: str, text: str) -> int:
    """How wide the text is in a type role, whole logical px: in less it would be cut."""
    return ceil(QFontMetricsF(font(role)).horizontalAdvance(text))


def type_height(role: str) -> int:
    """How high the letters of a type role are, from the highest to the lowest, logical px."""
    return QFontMetrics(font(role)).height()


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    role: str = "body",
    tint: str = "ink",
    align: int = LEFT,
    *,
    italic: bool = False,
) -> None:
    """One line of text in its role and colour, cut with … where it does not fit."""
    face = font(role, italic=italic)
    painter.setFont(face)
    painter.setPen(colour(tint))
    room = rect.width()
    if len(text) * face.pixelSize() > room:  # it may be too long: no letter is wider than the type is high
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.drawText(rect, align, text)


def wrapped_height(text: str, width: int, role: str) -> int:
    """How high the text is when it is broken into lines of `width`."""
    room = QRect(0, 0, max(1, width), 10_000)
    return QFontMetrics(font(role)).boundingRect(room, _WRAPPED, text).height()


def draw_wrapped(painter: QPainter, rect: QRect, text: str, role: str, tint: str) -> None:
    """A text of several lines, from the top."""
    painter.setFont(font(role))
    painter.setPen(colour(tint))
    painter.drawText(rect, _WRAPPED, text)


def runs_width(text: str, bold: Sequence[tuple[int, int]], role: str) -> int:
    """How wide a text with bold parts is, logical px."""
    return sum(text_width(role, part) for part, role in _runs(text, bold, role))


def draw_runs(
    painter: QPainter, rect: QRect, text: str, bold: Sequence[tuple[int, int]], role: str, tint: str
) -> None:
    """One line in which some letters are bold: (start, length) in `bold`."""
    left = rect.left()
    for part, part_role in _runs(text, bold, role):
        room = QRect(left, rect.top(), max(0, rect.right() - left + 1), rect.height())
        draw_text(painter, room, part, part_role, tint)
        left += text_width(part_role, part)
        if left > rect.right():
            return


def _runs(text: str, bold: Sequence[tuple[int, int]], role: str) -> Iterator[tuple[str, str]]:
    at = 0
    for start, length in sorted(bold):
        if start > at:
            yield text[at:start], role
        yield text[max(at, start) : start + length], "strong"
        at = max(at, start + length)
    if at < len(text):
        yield text[at:], role


def draw_box(
    painter: QPainter, rect: QRect, fill: QColor | None, border: QColor | None = None, radius: float = 4.0
) -> None:
    """A rounded box, its one-pixel border on whole pixels."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, 1) if border is not None else Qt.PenStyle.NoPen)
    if fill is not None:
        painter.setBrush(fill)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = 0.5 if border is not None else 0.0
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def draw_icon(painter: QPainter, x: float, y: float, name: str, tint: str, size: int) -> None:
    """An icon with its upper left corner at x, y."""
    painter.drawPixmap(QPointF(x, y), pixmap(name, tint, size, painter.device().devicePixelRatioF()))


def tell_reader(widget: QWidget, name: str, description: str = "") -> None:
    """The accessible name and description of a painted widget."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(description)
