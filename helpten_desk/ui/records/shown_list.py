"""A list in its panel, with words in its place while it is searched for and when it is empty."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from helpten_desk.ui.lists.table import TWO_LINES, Column, RowsTable
from helpten_desk.ui.look.empty import EmptyState
from helpten_desk.ui.look.labels import Panel
from helpten_desk.ui.look.words import tr

Row = TypeVar("Row")
TABLE, WORDS = range(2)


class ShownList(Panel, Generic[Row]):
    """Rows of two lines. `none` is what is said when there are none: what would be here, what to do."""

    row_changed = Signal(object)
    row_entered = Signal(object)

    def __init__(self, columns: Sequence[Column[Row]], *, name: str, none: tuple[str, str]) -> None:
        super().__init__(margins=(1, 1, 1, 1))
        self._none = none
        self.table: RowsTable[Row] = RowsTable(columns, name=name, height=TWO_LINES)
        self._words = EmptyState()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._words)
        self.body.addWidget(self._stack)
        self.setFocusProxy(self.table)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.table.row_changed.connect(self.row_changed)
        self.table.row_entered.connect(self.row_entered)
        self.tell_nothing()

    @property
    def current_row(self) -> Row | None:
        """The row on which the clerk is; none while words stand in the place of the list."""
        return self.table.current_row if self._stack.currentIndex() == TABLE else None

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; the place in the list stays."""
        at = self.table.currentIndex().row()
        self.table.set_rows(rows)
        if 0 < at < len(rows):
            self.table.step_rows(at)
        if rows:
            self._stack.setCurrentIndex(TABLE)
        else:
            self.tell_nothing()

    def tell_nothing(self) -> None:
        """Say what would be here."""
        self._tell(*self._none)

    def tell_searching(self) -> None:
        """Say that it is being searched; how far it is stands in the status line."""
        self._tell(
            tr("The whole register is being searched …"), tr("You may go on with other work meanwhile.")
        )

    def _tell(self, what: str, do: str) -> None:
        self._words.set_text(what, do)
        self._stack.setCurrentIndex(WORDS)
