"""What every list of rows is: one delegate that paints the rows, one view with the desk's keys."""

from abc import abstractmethod
from typing import Any, Generic

from PySide6.QtCore import QEvent, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from helpten_desk.ui.lists.rows import Cell, Index, ListModel, Row
from helpten_desk.ui.look.chips import chip_width, draw_chip
from helpten_desk.ui.look.icons import CHIP
from helpten_desk.ui.look.keys import Where, has_keys
from helpten_desk.ui.look.labels import as_plain
from helpten_desk.ui.look.looks import colour, line, scaled
from helpten_desk.ui.look.painted import LEFT, RIGHT, draw_icon, draw_runs, draw_text, runs_width, text_width

ONE_LINE, BOARD, TWO_LINES = 32, 44, 52  # heights of rows, logical px at 100 %
INSET = 20
GAP = 8
LEAST_SHARE = 112  # logical px at 100 % that a column without a width keeps


class RowDelegate(QStyledItemDelegate):
    """Paints every row of every list from the tokens."""

    def __init__(self, table: "ListView[Any]") -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, bar, line to the next row, then the cell."""
        rect: QRect = option.rect
        model = self._table.rows_model
        row, column = index.row(), index.column()
        last = column == len(model.columns) - 1
        heading = model.is_heading(row)
        current = self._table.currentIndex().row() == row and not heading
        if current:
            painter.fillRect(rect, colour("accent_soft"))
        elif self._table.hovered == row and not heading:
            painter.fillRect(rect, colour("hover"))
        if current and column == 0:
            bar = "accent" if self._table.led or self._table.hasFocus() else "control"
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), colour(bar))
        if not current and not heading and row + 1 < model.rowCount():
            self._line_beneath(painter, rect, first=column == 0, last=last)
        room = rect.adjusted(INSET if column == 0 else GAP, 0, -(INSET if last else GAP), 0)
        cell = model.cell(row, column)
        if cell.marked:
            painter.fillRect(rect.adjusted(0, 0, -INSET if last else 0, -1), colour("mark"))
        if heading:
            painter.setClipping(False)
            below = room.adjusted(0, 6, 0, 0)
            draw_text(painter, below, cell.text, "small_strong", "accent")
        else:
            self._cell(painter, room, cell, right=model.columns[column].right)

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        """A text that is cut has all of it as tool tip."""
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            QToolTip.showText(event.globalPos(), as_plain(self._table.cut_text(index)), view)
            return True
        return False

    def _line_beneath(self, painter: QPainter, rect: QRect, *, first: bool, last: bool) -> None:
        left = rect.left() + (INSET if first else 0)
        right = rect.right() - (INSET if last else 0)
        painter.fillRect(QRect(left, rect.bottom(), right - left + 1, 1), colour("line"))

    def _cell(self, painter: QPainter, room: QRect, cell: Cell, *, right: bool) -> None:
        for chip in reversed(cell.chips):
            width = chip_width(chip)
            height = scaled(24)
            top = room.center().y() - height // 2
            draw_chip(painter, QRect(room.right() - width + 1, top, width, height), chip)
            room = room.adjusted(0, 0, -width - GAP, 0)
        first = room
        if cell.second:
            one, two = line(cell.role), line(cell.second_role)
            top = room.top() + (room.height() - one - two) // 2
            first = QRect(room.left(), top, room.width(), one)
            below = QRect(room.left(), top + one, room.width(), two)
            draw_text(
                painter, below, cell.second, cell.second_role, cell.second_tint, RIGHT if right else LEFT
            )
        if cell.icon:
            draw_icon(painter, first.left(), first.center().y() - CHIP // 2 + 1, cell.icon, cell.tint, CHIP)
            first = first.adjusted(CHIP + 8, 0, 0, 0)
        if cell.bold:
            draw_runs(painter, first, cell.text, cell.bold, cell.role, cell.tint)
        else:
            align = RIGHT if right else LEFT
            tint = "ink_soft" if cell.unknown else cell.tint
            draw_text(painter, first, cell.text, cell.role, tint, align, italic=cell.unknown)


class ListView(QTableView, Generic[Row]):
    """A list of rows. Arrows, Page, Home and End move; Enter or a double click enters."""

    row_changed = Signal(object)  # the current row, or None
    row_entered = Signal(object)

    def __init__(self, model: ListModel[Row], *, name: str, height: int = ONE_LINE) -> None:
        """`name` is the accessible name; `height` one of ONE_LINE, BOARD, TWO_LINES."""
        super().__init__()
        self.rows_model: ListModel[Row] = model
        self.led = False  # another widget (the search field) moves in it: it looks as if it had the focus
        self.hovered = -1
        self._height = height
        self.setAccessibleName(name)
        has_keys(self, Where.LIST)
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_headers()
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self.entered.connect(lambda index: self._hover(index.row()))
        self.doubleClicked.connect(lambda _index: self._enter())

    @property
    def current_row(self) -> Row | None:
        """The row on which the clerk is."""
        return self.rows_model.row(self.currentIndex().row())

    @abstractmethod
    def step_rows(self, rows: int) -> None:
        """Go some rows down or up, at most to the last or the first."""

    def cut_text(self, index: Index) -> str:
        """All that a cell says, if one of its lines does not fit it; else empty."""
        cell = self.rows_model.cell(index.row(), index.column())
        columns = len(self.rows_model.columns)
        left = INSET if index.column() == 0 else GAP
        room = self.visualRect(index).width() - left - (INSET if index.column() == columns - 1 else GAP)
        room -= sum(chip_width(chip) + GAP for chip in cell.chips)
        first = runs_width(cell.text, cell.bold, cell.role) + (CHIP + 8 if cell.icon else 0)
        cut = max(first, text_width(cell.second_role, cell.second)) > room
        return "\n".join(part for part in (cell.text, cell.second) if part) if cut else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter enters the row, Home and End go to the first and the last; letters do not search."""
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self._enter()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            rows = self.rows_model.rowCount()
            self.step_rows(rows if key == Qt.Key.Key_End else -rows)
        elif event.text().isprintable() and event.text() and key != Qt.Key.Key_Space:
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

    def leaveEvent(self, event: QEvent) -> None:
        """No row is under the pointer."""
        super().leaveEvent(event)
        self._hover(-1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Only hover; no dragging of a selection."""
        self._hover(self.indexAt(event.position().toPoint()).row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns without a width share what is left."""
        super().resizeEvent(event)
        self._share_width()

    def _on_current_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        self.viewport().update()
        if current.row() != previous.row() or not previous.isValid():
            self.row_changed.emit(self.rows_model.row(current.row()))

    def _set_headers(self) -> None:
        upright = self.verticalHeader()
        upright.hide()
        upright.setMinimumSectionSize(scaled(20))
        upright.setDefaultSectionSize(scaled(self._height))
        header = self.horizontalHeader()
        header.setFixedHeight(scaled(32))
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(40)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)

    def _share_width(self) -> None:
        columns = self.rows_model.columns
        shown = [n for n in range(len(columns)) if not self.isColumnHidden(n)]
        free = [n for n in shown if not columns[n].width]
        least = {n: self._least(n) for n in shown if n not in free}
        widths = {n: max(scaled(columns[n].width), words) for n, words in least.items()}
        room, fixed = self.viewport().width(), sum(widths.values())
        shrink = min(1.0, max(0, room - scaled(LEAST_SHARE) * len(free)) / fixed) if fixed else 1.0
        widths = {n: max(least[n], int(width * shrink)) for n, width in widths.items()}
        left = max(0, room - sum(widths.values()))
        for n in shown:
            self.setColumnWidth(n, widths.get(n, left // max(1, len(free))))
        if not free and shown:
            rest = room - sum(self.columnWidth(n) for n in shown[:-1])
            self.setColumnWidth(shown[-1], rest)

    def _least(self, number: int) -> int:
        """What the words of the program in a column need, logical px."""
        column, last = self.rows_model.columns[number], len(self.rows_model.columns) - 1
        words = (text_width("strong", word) for word in column.words)
        around = (INSET if number == 0 else GAP) + (INSET if number == last else GAP)
        return max(text_width("small_strong", column.title), *words, 0) + around

    def _choose(self, number: int) -> None:
        index = self.rows_model.index(number, 0)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def _enter(self) -> None:
        if self.current_row is not None:
            self.row_entered.emit(self.current_row)

    def _hover(self, row: int) -> None:
        if row != self.hovered:
            self.hovered = row
            self.viewport().update()
