"""Lists of frozen rows: headings between them, sorting by a column."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from helpten_desk.ui.lists.list_view import BOARD, ONE_LINE, TWO_LINES, ListView
from helpten_desk.ui.lists.rows import Cell, Column, Heading, Row, RowsModel
from helpten_desk.ui.look.looks import scaled

__all__ = ["BOARD", "ONE_LINE", "TWO_LINES", "Cell", "Column", "Heading", "RowsModel", "RowsTable"]

HEADING_HEIGHT = 32


class RowsTable(ListView[Row]):
    """A list of frozen rows; headings are passed over."""

    rows_model: RowsModel[Row]

    def __init__(self, columns: Sequence[Column[Row]], *, name: str, height: int = ONE_LINE) -> None:
        """`name` is the accessible name; `height` one of ONE_LINE, BOARD, TWO_LINES."""
        super().__init__(RowsModel(columns), name=name, height=height)
        self._lower: list[int] = []  # rows as low as a heading
        if any(column.sort for column in columns):
            header = self.horizontalHeader()
            header.setSectionsClickable(True)
            header.setSortIndicatorShown(True)
            header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
            header.sortIndicatorChanged.connect(self._on_sorted)

    def set_rows(self, rows: Sequence[Row | Heading], *, keep: Callable[[Row], bool] | None = None) -> None:
        """Show other rows. The one for which `keep` holds becomes current, else the first."""
        self.rows_model.set_rows(rows)
        self.clearSpans()
        self._dress_rows()
        numbered = [(n, row) for n, row in enumerate(rows) if not isinstance(row, Heading)]
        numbers = [n for n, _row in numbered]
        chosen = next((n for n, row in numbered if keep is not None and keep(row)), None)
        if chosen is None and numbers:
            chosen = numbers[0]
        if chosen is not None:
            self._choose(chosen)
        if not numbers or chosen == numbers[0]:
            self.scrollToTop()
        if not numbers:
            self.row_changed.emit(None)

    def step_rows(self, rows: int) -> None:
        """Go some rows down or up, over headings, for whoever leads."""
        numbers = [n for n, row in enumerate(self.rows_model.rows) if not isinstance(row, Heading)]
        if numbers:
            now = self.currentIndex().row()
            at = numbers.index(now) if now in numbers else 0
            self._choose(numbers[max(0, min(len(numbers) - 1, at + rows))])

    def choose(self, wanted: Callable[[Row], bool]) -> bool:
        """Make the first row current that is wanted; False if there is none."""
        for number in range(self.rows_model.rowCount()):
            row = self.rows_model.row(number)
            if row is not None and wanted(row):
                self._choose(number)
                return True
        return False

    def fit_height(self) -> None:
        """As high as its rows: for a short list inside a scrolled page."""
        rows = sum(self.rowHeight(n) for n in range(self.rows_model.rowCount()))
        header = self.horizontalHeader()
        self.setFixedHeight(rows + (0 if header.isHidden() else header.height()) + 1)

    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        if column >= 0 and self.rows_model.columns[column].sort is None:
            self.horizontalHeader().setSortIndicator(-1, order)
            return
        now = self.current_row
        self.rows_model.sort(column, order)
        if now is not None:
            self._choose(self.rows_model.rows.index(now))

    def _dress_rows(self) -> None:
        self.verticalHeader().setDefaultSectionSize(scaled(self._height))
        for number in self._lower:  # Qt keeps the height of a row whatever comes to stand in it
            self.setRowHeight(number, scaled(self._height))
        self._lower = [number for number, row in enumerate(self.rows_model.rows) if isinstance(row, Heading)]
        for number in self._lower:
            if len(self.rows_model.columns) > 1:
                self.setSpan(number, 0, 1, len(self.rows_model.columns))
            self.setRowHeight(number, scaled(HEADING_HEIGHT))
