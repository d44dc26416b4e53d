"""The rows of a list: what a cell shows, what a column is, what any model of rows tells Qt; frozen rows."""

from abc import abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from helpten_desk.ui.look.chips import ChipFacts
from helpten_desk.ui.look.painted import LEFT, RIGHT

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
CELL = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Cell:
    """What one cell shows. `bold` are (start, length) of the letters in bold, such as those typed."""

    text: str
    second: str = ""
    role: str = "body"
    tint: str = "ink"
    second_role: str = "small"
    second_tint: str = "ink_soft"
    bold: tuple[tuple[int, int], ...] = ()
    icon: str = ""
    chips: tuple[ChipFacts, ...] = ()
    unknown: bool = False  # the one use of italic: not known
    marked: bool = False  # differs from what it stands beside, or has been changed

    @property
    def spoken(self) -> str:
        """All of it as one text, for screen readers."""
        return ", ".join(part for part in (self.text, self.second, *(c.text for c in self.chips)) if part)


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its title, what a cell shows, the key to sort by, its width (0: shares the rest).

    The width, in px at 100 %, gives way to a longer title and to the longest of `words`, those of the
    program that its cells may say, whatever the language.
    """

    title: str
    cell: Callable[[Row], str | Cell]
    width: int = 0
    right: bool = False
    sort: Callable[[Row], Any] | None = None
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Heading:
    """A row that only says what follows: the title of a section."""

    text: str


class ListModel(QAbstractTableModel, Generic[Row]):
    """What Qt, the delegate and screen readers ask of any list of rows. It fetches nothing by itself."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__()
        self.columns = tuple(columns)

    @abstractmethod
    def row(self, number: int) -> Row | None:
        """The row of that number, None for a heading, for one that is not here yet, or none."""

    @abstractmethod
    def cell(self, row: int, column: int) -> Cell:
        """What stands there."""

    def is_heading(self, number: int) -> bool:
        """Whether this row only says what follows."""
        return False

    def columnCount(self, parent: Index | None = None) -> int:
        """Columns."""
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, for readers all of the cell, for the delegate the Cell itself."""
        if role == CELL:
            return self.cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(index.row(), index.column()).text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.cell(index.row(), index.column()).spoken
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles of the columns."""
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return RIGHT if self.columns[section].right else LEFT
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if not index.isValid() or self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def made(self, row: Row, column: int) -> Cell:
        """The cell of a row as its column makes it."""
        cell = self.columns[column].cell(row)
        return Cell(cell) if isinstance(cell, str) else cell


class RowsModel(ListModel[Row]):
    """Frozen rows, Heading rows among them."""

    def __init__(self, columns: Sequence[Column[Row]]) -> None:
        super().__init__(columns)
        self._rows: tuple[Row | Heading, ...] = ()

    @property
    def rows(self) -> tuple[Row | Heading, ...]:
        """What it holds."""
        return self._rows

    def set_rows(self, rows: Sequence[Row | Heading]) -> None:
        """Hold other rows."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """The row of that number, None for a heading or none."""
        value = self._rows[number] if 0 <= number < len(self._rows) else None
        return None if isinstance(value, Heading) else value

    def is_heading(self, number: int) -> bool:
        """Whether this row only says what follows."""
        return isinstance(self._rows[number], Heading)

    def cell(self, row: int, column: int) -> Cell:
        """What stands there."""
        value = self._rows[row]
        if isinstance(value, Heading):
            return Cell(value.text if column == 0 else "")
        return self.made(value, column)

    def rowCount(self, parent: Index | None = None) -> int:
        """Rows, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column that has a key; a list with headings keeps its order."""
        key = self.columns[column].sort if 0 <= column < len(self.columns) else None
        rows: list[Row] = [row for row in self._rows if not isinstance(row, Heading)]
        if key is None or len(rows) != len(self._rows):
            return
        self.layoutAboutToBeChanged.emit()
        ordered = sorted(rows, key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self._rows = tuple(ordered)
        self.layoutChanged.emit()
