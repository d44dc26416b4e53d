"""The tick tree of the answer page: what will be sent, group by group, and what is left out and why."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from helpten_desk.ui.lists.tree_model import Index, Item, TickModel, TickNode, Withholding
from helpten_desk.ui.lists.tree_row import (
    INSET,
    SOURCE,
    TreeHead,
    change_link,
    chevron_left,
    draw_tick,
    is_cut,
    row_height,
    row_words,
    source_left,
    tick_box,
)
from helpten_desk.ui.look.icons import CHIP
from helpten_desk.ui.look.keys import Where, has_keys
from helpten_desk.ui.look.labels import PlainLabel, Scrolled
from helpten_desk.ui.look.looks import colour, line, scaled
from helpten_desk.ui.look.painted import RIGHT, draw_icon, draw_text, text_width
from helpten_desk.ui.look.words import inside, tr

__all__ = ["TickNode", "TickTree", "Withholding"]


class TickDelegate(QStyledItemDelegate):
    """Paints the rows of the tree."""

    def __init__(self, tree: "_Tree") -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """30 high; a withheld row has three lines."""
        item = self._tree.tick_model.item(index)
        return QSize(100, row_height(item) if item is not None else scaled(30))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, chevron, tick, text, count, source."""
        item = self._tree.tick_model.item(index)
        if item is None:
            return
        rect: QRect = option.rect
        rect = QRect(0, rect.top(), self._tree.viewport().width(), rect.height())
        self._ground(painter, rect, item, current=self._tree.currentIndex() == index)
        top = QRect(rect.left(), rect.top(), rect.width(), scaled(30))
        if item.node.withheld is not None:
            top.translate(0, 2)
        left = chevron_left(item)
        if item.children:
            open_ = self._tree.is_open(item)
            draw_icon(painter, left, top.center().y() - 7, "down" if open_ else "right", "ink_soft", CHIP)
        if not item.node.fixed and not item.node.missing:
            draw_tick(painter, tick_box(item, top), item.tick)
        self._words(painter, top, item)
        if item.node.withheld is not None:
            self._ground_lines(painter, rect, item, item.node.withheld)

    def _ground(self, painter: QPainter, rect: QRect, item: Item, *, current: bool) -> None:
        if item.node.withheld is not None:
            painter.fillRect(rect, colour("guard_soft"))
            painter.fillRect(QRect(0, rect.top(), 3, rect.height()), colour("guard"))
        elif current:
            painter.fillRect(rect, colour("accent_soft"))
        if current:
            bar = "accent" if self._tree.hasFocus() else "control"
            painter.fillRect(QRect(0, rect.top(), 3, rect.height()), colour(bar))

    def _words(self, painter: QPainter, top: QRect, item: Item) -> None:
        node, count = item.node, item.count
        role = "strong" if item.tick != Qt.CheckState.Checked else "body"
        place = row_words(item, top.width())
        if node.label:
            room = QRect(place.label_left, top.top(), place.label, top.height())
            draw_text(painter, room, node.label, "field", "ink_soft")
        left, ends = place.left, place.ends
        width = text_width(role, count) + 12 if count else 0
        if node.missing:
            draw_text(
                painter, QRect(left, top.top(), ends - left, top.height()), node.missing, "field", "ink_soft"
            )
            return
        draw_text(painter, QRect(left, top.top(), ends - left - width, top.height()), node.text, role)
        if count:
            draw_text(painter, QRect(ends - width, top.top(), width, top.height()), count, role, "ink", RIGHT)
        source = QRect(top.width() - source_left(), top.top(), scaled(SOURCE), top.height())
        if node.link:
            draw_text(painter, source, node.link, "field_strong", "accent", RIGHT)
            source.setWidth(source.width() - text_width("field_strong", node.link) - 8)
        draw_text(painter, source, node.source, "field", "ink_soft")

    def _ground_lines(self, painter: QPainter, rect: QRect, item: Item, withheld: Withholding) -> None:
        left = tick_box(item, rect).right() + 11
        first = QRect(left + 22, rect.top() + scaled(32), rect.width() - left - 42, line("field"))
        draw_icon(painter, left - 1, first.center().y() - 7, "shield", "guard", CHIP)
        ground = tr("Not given: {ground}", ground=inside(withheld.ground))
        draw_text(painter, first, ground, "field_strong", "guard")
        second = QRect(first.left(), first.bottom() + 1, first.width() - 70, line("small"))
        draw_text(painter, second, withheld.told, "small", "ink_soft")
        draw_text(painter, change_link(rect, second), tr("Change"), "field_strong", "accent", RIGHT)


class _Tree(QTreeView):
    """The view: Space ticks, Del leaves out, the arrows open and close."""

    tick_asked = Signal(object)
    ground_asked = Signal(object)
    link_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.tick_model = TickModel(self)
        self.setModel(self.tick_model)
        self.setItemDelegate(TickDelegate(self))
        self.setHeaderHidden(True)
        has_keys(self, Where.TREE)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(False)
        self.setItemsExpandable(True)
        self.setExpandsOnDoubleClick(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAnimated(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The chevron opens, the box ticks, the link asks for another ground, the rest chooses the row."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        item = self.tick_model.item(index)
        if item is None:
            return
        self.setCurrentIndex(index)
        rect = self.visualRect(index)
        if item.children and point.x() < tick_box(item, rect).left() - 2:
            self.setExpanded(index, not self.isExpanded(index))
        elif (
            tick_box(item, QRect(0, rect.top(), rect.width(), scaled(30)))
            .adjusted(-3, -3, 3, 5)
            .contains(point)
        ):
            self._ask(item)
        elif point.x() > self.viewport().width() - 100:
            self._open(item)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Del ask for the tick; Enter opens and closes, or asks for another ground."""
        index = self.currentIndex()
        item = self.tick_model.item(index)
        key = event.key()
        if item is None:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Space or (key == Qt.Key.Key_Delete and item.node.withheld is None):
            self._ask(item)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if item.children:
                self.setExpanded(index, not self.isExpanded(index))
            else:
                self._open(item)
        elif event.text().isprintable() and event.text() and key not in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The bar takes the accent."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The bar pales."""
        super().focusOutEvent(event)
        self.viewport().update()

    def is_open(self, item: Item) -> bool:
        """Whether its children show."""
        return self.isExpanded(self.tick_model.index_of_item(item))

    def _open(self, item: Item) -> None:
        """What stands at the right end of the row: another ground, or the node's own link."""
        if item.node.withheld is not None:
            self.ground_asked.emit(item.node.key)
        elif item.node.link:
            self.link_asked.emit(item.node.key)

    def _ask(self, item: Item) -> None:
        if not item.node.fixed and not item.node.missing:
            self.tick_asked.emit(item.node.key)


class TickTree(QWidget):
    """The tree with its head. It changes nothing itself: it asks, and the page gives it new nodes.

    So an unticked datum stays ticked until a ground has been chosen.
    """

    tick_asked = Signal(object)  # the key of the node whose tick was pressed
    ground_asked = Signal(object)  # the key of a withheld node whose ground is to change
    link_asked = Signal(object)  # the key of a node whose link was pressed

    MOST_LINES = 4  # of the whole text; more scroll

    def __init__(self, title: str) -> None:
        super().__init__()
        self.view = _Tree()
        self.view.setAccessibleName(title)
        self.view.tick_asked.connect(self.tick_asked)
        self.view.ground_asked.connect(self.ground_asked)
        self.view.link_asked.connect(self.link_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(TreeHead(title, self.view))
        layout.addWidget(self.view, 1)
        self._whole = PlainLabel(t="text", wrap=True)
        self._detail = QFrame()
        self._detail.setProperty("panel", "foot")
        self._scrolled = Scrolled(self._whole)
        around = QVBoxLayout(self._detail)
        around.setContentsMargins(INSET + 2, 6, 8, 6)
        around.addWidget(self._scrolled)
        self._detail.hide()
        layout.addWidget(self._detail)
        self.view.selectionModel().currentChanged.connect(self._on_row)
        self.setFocusProxy(self.view)

    def set_nodes(self, nodes: Sequence[TickNode], *, open_withheld: bool = True) -> None:
        """Show other nodes; what was open stays open, the row and the place stay, withheld ones show."""
        model = self.view.tick_model
        before = {key for key in model.branches() if self.view.isExpanded(model.index_of(key))}
        item = model.item(self.view.currentIndex())
        current = item.node.key if item is not None else None
        scroll = self.view.verticalScrollBar().value()
        model.set_nodes(nodes)
        if open_withheld:
            before.update(_above_withheld(nodes))
        for key in before:
            self.view.setExpanded(model.index_of(key), True)
        index = model.index_of(current) if current is not None else model.index(0, 0)
        self.view.setCurrentIndex(index if index.isValid() else model.index(0, 0))
        self._show_whole()
        self.view.verticalScrollBar().setValue(scroll)

    @property
    def whole(self) -> str:
        """The whole text of the current row, where the row has no room for it."""
        return self._whole.text() if self._detail.isVisibleTo(self) else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for other texts."""
        super().resizeEvent(event)
        self._show_whole()

    def _on_row(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_whole()

    def _show_whole(self) -> None:
        """A text that its row cuts is read beneath the tree."""
        item = self.view.tick_model.item(self.view.currentIndex())
        cut = item is not None and is_cut(item, self.view.viewport().width())
        self._detail.setVisible(cut)
        if item is None or not cut:
            return
        node = item.node
        text = ": ".join(part for part in (node.label, node.text) if part)
        withheld = [node.withheld.ground, node.withheld.told] if node.withheld is not None else []
        self._whole.setText("\n".join([text, *withheld]))
        height = self._whole.heightForWidth(max(1, self.width() - INSET - 10 - 8))
        self._detail.setFixedHeight(min(height, self.MOST_LINES * line("field")) + 13)
        self._scrolled.verticalScrollBar().setValue(0)

    def open_node(self, key: Hashable, opened: bool = True) -> None:
        """Open or close a group or record."""
        self.view.setExpanded(self.view.tick_model.index_of(key), opened)

    def choose(self, key: Hashable) -> None:
        """Make a node current."""
        self.view.setCurrentIndex(self.view.tick_model.index_of(key))


def _above_withheld(nodes: Sequence[TickNode]) -> set[Hashable]:
    found: set[Hashable] = set()
    for node in nodes:
        below = _above_withheld(node.children)
        if below or any(child.withheld is not None for child in node.children):
            found |= below | {node.key}
    return found
