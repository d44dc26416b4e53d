"""All trips of a person: months and vehicles at the left, the trips of the chosen one at the right.

A trip is changed, added and taken out here as any datum is on the card: its form takes the place of the list.
"""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpten_desk.domain.extracts import Group
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.lists.table import RowsTable
from helpten_desk.ui.look.labels import Panel, PlainLabel, Scrolled
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.people.edit_form import EditForm
from helpten_desk.ui.people.extract_rows import TRIPS, Line, Lines
from helpten_desk.ui.people.form_place import keep_in_sight
from helpten_desk.ui.people.trip_rows import (
    MonthSum,
    Trip,
    in_one_line,
    sum_columns,
    summed,
    total,
    trip_columns,
)

LIST = 1  # the pane of the trips


class TripsView(QWidget):
    """Shows trips; the first row at the left is all of them."""

    edit_asked = Signal()
    line_changed = Signal()

    def __init__(self, lines: Lines) -> None:
        super().__init__()
        self._trips: tuple[Trip, ...] = ()
        self.months: RowsTable[MonthSum] = RowsTable(sum_columns(), name=tr("Trips by month and vehicle"))
        self.table: RowsTable[Trip] = RowsTable(trip_columns(lines), name=tr("Trips"))
        self.which = PlainLabel(t="strong", wrap=True)  # of the trip whose form is open
        self._inside = QWidget()
        self._form: EditForm | None = None
        self._lay_out()
        self.months.row_changed.connect(self._on_month)
        self.months.row_entered.connect(self.focus_line)
        self.table.row_changed.connect(self.line_changed)
        self.table.row_entered.connect(self.edit_asked)

    def show_trips(self, trips: Sequence[Trip]) -> None:
        """Show these, the newest first; month and trip stay those that were current, or the next ones."""
        month, trip, at = self.months.current_row, self.table.current_row, self.table.currentIndex().row()
        self.take_form()
        self._trips = tuple(trips)
        self.months.set_rows(
            [total(trips), *summed(trips)] if trips else [],
            keep=lambda row: month is not None and (row.month, row.vehicle) == (month.month, month.vehicle),
        )
        if trip is not None and not self._choose(trip.record.id):
            self.table.step_rows(at)

    def focus_first(self) -> None:
        """To the months."""
        self.panes.go_to(0)

    # --- the current trip, and a form in the place of the list ---

    @property
    def current_line(self) -> Line | None:
        """The trip on which the keys act."""
        trip = self.table.current_row
        return Line("", in_one_line(trip), key=(TRIPS, trip.record.id, "")) if trip is not None else None

    def go_to(self, key: tuple[str, int, str]) -> bool:
        """Make a trip current, of all of them if not of those that are shown; one that is gone leaves it."""
        table, row, _label = key
        if any(trip.record.id == row for trip in self._trips) and not self._choose(row):
            self.months.choose(lambda month: month.month is None)
            self._choose(row)
        return table == TRIPS

    def focus_line(self) -> None:
        """Give the keyboard to the current trip."""
        self.panes.go_to(LIST)

    def show_form(
        self, form: EditForm, record: tuple[str, int] | None, labels: Collection[str], group: Group
    ) -> None:
        """Show a form instead of the list, beneath what the trip is; a new one is none yet."""
        trip = self.table.current_row
        self.which.setText(in_one_line(trip) if record is not None and trip is not None else "")
        self.which.setVisible(bool(self.which.text()))
        self._column.insertWidget(0, form)
        self._form = form
        self.table.hide()
        self._about.show()
        self.panes.go_to(LIST)
        keep_in_sight(self._scroll, form)

    def take_form(self) -> None:
        """The form goes, the list comes back."""
        if self._form is None:
            return
        self._column.removeWidget(self._form)
        self._form.hide()
        self._form.deleteLater()
        self._form = None
        self._about.hide()
        self.table.show()

    # --- beneath ---

    def _lay_out(self) -> None:
        left, right = Panel(margins=(0, 0, 0, 4)), Panel(margins=(0, 0, 0, 4))
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        self._scroll = Scrolled(self._inside)
        self._about = QWidget()  # the trip whose form is open, and the form
        about = QVBoxLayout(self._about)
        about.setContentsMargins(20, 12, 20, 8)
        about.setSpacing(8)
        about.addWidget(self.which)
        about.addWidget(self._scroll, 1)
        self._about.hide()
        left.body.addWidget(self.months)
        right.body.addWidget(self.table)
        right.body.addWidget(self._about)
        self.panes = Panes([Pane(tr("Months"), left, 340, 340), Pane(tr("Trips"), right, 640, 790)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)

    def _choose(self, row: int) -> bool:
        return self.table.choose(lambda trip: trip.record.id == row)

    def _on_month(self, row: MonthSum | None) -> None:
        if row is None or row.month is None:
            self.table.set_rows(self._trips)
        else:
            chosen = (row.month, row.vehicle)
            self.table.set_rows([trip for trip in self._trips if (trip.month, trip.vehicle) == chosen])
