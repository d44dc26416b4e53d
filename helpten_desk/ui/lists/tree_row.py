"""The rows and the head of the tick tree: where their parts stand, and whether a row cuts its words."""

from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from helpten_desk.ui.lists.tree_model import Item
from helpten_desk.ui.look.looks import colour, line, scaled
from helpten_desk.ui.look.painted import LEFT, RIGHT, draw_box, draw_icon, draw_text, text_width
from helpten_desk.ui.look.words import tr

INSET, STEP, BOX = 17, 24, 18
SOURCE = 152  # logical px at 100 % for the words of a source


class RowWords(NamedTuple):
    """Where the words of a row stand: the label's left end and width; the left and right end of its text."""

    label_left: int
    label: int
    left: int
    ends: int


def row_words(item: Item, width: int) -> RowWords:
    """The places of the words in a row of this width."""
    node = item.node
    begins = left = tick_box(item, QRect(0, 0, width, scaled(30))).right() + 11
    ends = width - source_left() - (16 if item.count else 12)
    wide = 0
    if node.label:
        wide = min(text_width("field", node.label) + 2, (ends - left) * (5 if node.text else 9) // 9)
        left = max(left + wide + 8, left + min(scaled(130), (ends - left) * 12 // 25))
    return RowWords(begins, wide, left, ends)


def source_left() -> int:
    """Where the source begins, from the right edge."""
    return scaled(SOURCE) + 20


def is_cut(item: Item, width: int) -> bool:
    """Whether a row of this width has no room for its label, its text or what the letter says."""
    node, place = item.node, row_words(item, width)
    role = "strong" if item.tick != Qt.CheckState.Checked else "body"
    count = text_width(role, item.count) + 12 if item.count else 0
    told = node.withheld.told if node.withheld is not None else ""
    return (
        text_width("field", node.label) > place.label
        or text_width(role, node.text) > place.ends - place.left - count
        or text_width("small", told) > width - place.label_left - 134
    )


def row_height(item: Item) -> int:
    """30, with the ground and what the letter says 76."""
    return scaled(30) if item.node.withheld is None else scaled(30) + line("field") + line("small") + 12


def chevron_left(item: Item) -> int:
    """Where the chevron of a row begins."""
    return INSET + item.depth * STEP


def tick_box(item: Item, rect: QRect) -> QRect:
    """The box of a row whose first line is `rect`."""
    depth = item.depth if item.children else max(0, item.depth - 1) if item.depth < 2 else item.depth - 1
    left = INSET + depth * STEP + 20
    top = rect.top() + (scaled(30) - BOX) // 2
    return QRect(left, top, BOX, BOX)


def change_link(rect: QRect, second: QRect) -> QRect:
    """Where Muuta stands."""
    return QRect(rect.width() - 100, second.top(), 80, second.height())


def draw_tick(painter: QPainter, box: QRect, state: Qt.CheckState) -> None:
    """A tick as the sheet draws it for a QCheckBox."""
    if state == Qt.CheckState.Unchecked:
        draw_box(painter, box, colour("surface"), colour("control"), radius=3)
        return
    draw_box(painter, box, colour("accent"), radius=3)
    name = "check" if state == Qt.CheckState.Checked else "dash"
    draw_icon(painter, box.left() + 2, box.top() + 2, name, "on_accent", BOX - 4)


class TreeHead(QWidget):
    """The head over the tree's three columns."""

    def __init__(self, title: str, view: QAbstractScrollArea) -> None:
        super().__init__()
        self._title = title
        self._view = view
        self.setFixedHeight(scaled(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Words on `sunken` with a line above and below."""
        painter = QPainter(self)
        rect = self.rect()
        painter.fillRect(rect, colour("sunken"))
        painter.fillRect(QRect(0, 0, rect.width(), 1), colour("line"))
        painter.fillRect(QRect(0, rect.bottom(), rect.width(), 1), colour("line"))
        width = self._view.viewport().width()  # without the scroll bar; asked anew, Qt owns the viewport
        begins = width - source_left()
        ends = begins - 16
        draw_text(painter, QRect(49, 0, ends - 100, rect.height()), self._title, "column", "ink_soft", LEFT)
        draw_text(painter, QRect(ends - 90, 0, 90, rect.height()), tr("Data"), "column", "ink_soft", RIGHT)
        room = QRect(begins, 0, scaled(SOURCE), rect.height())
        draw_text(painter, room, tr("Source"), "column", "ink_soft", LEFT)
