"""All trips of a person: months and vehicles at the left, the trips of the chosen one at the right."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.lists.table import RowsTable
from helpten_desk.ui.look.labels import Panel
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.people.extract_rows import Lines
from helpten_desk.ui.people.trip_rows import MonthSum, Trip, sum_columns, summed, total, trip_columns


class TripsView(QWidget):
    """Shows trips; the first row at the left is all of them."""

    def __init__(self, lines: Lines) -> None:
        super().__init__()
        self._trips: tuple[Trip, ...] = ()
        self.months: RowsTable[MonthSum] = RowsTable(sum_columns(), name=tr("Trips by month and vehicle"))
        self.table: RowsTable[Trip] = RowsTable(trip_columns(lines), name=tr("Trips"))
        left, right = Panel(margins=(0, 0, 0, 4)), Panel(margins=(0, 0, 0, 4))
        left.body.addWidget(self.months)
        right.body.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Panes([Pane(tr("Months"), left, 340, 340), Pane(tr("Trips"), right, 640, 790)]))
        self.months.row_changed.connect(self._on_month)

    def show_trips(self, trips: Sequence[Trip]) -> None:
        """Show these, the newest first."""
        self._trips = tuple(trips)
        self.months.set_rows([total(trips), *summed(trips)] if trips else [])

    def focus_first(self) -> None:
        """To the months."""
        self.months.setFocus()

    def _on_month(self, row: MonthSum | None) -> None:
        if row is None or row.month is None:
            self.table.set_rows(self._trips)
        else:
            chosen = (row.month, row.vehicle)
            self.table.set_rows([trip for trip in self._trips if (trip.month, trip.vehicle) == chosen])
