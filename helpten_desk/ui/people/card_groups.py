"""The groups of a card under each other: data, trips summed, papers, disclosures, requests."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from helpten_desk.domain.answers import CompanyCard, CustomerCard, Driven, Employee
from helpten_desk.domain.extracts import DisclosureMade, Group, HeldPaper, Section
from helpten_desk.domain.requests import Request
from helpten_desk.domain.words import HELSINKI, Words
from helpten_desk.ui.frame.request_words import kind_word, state_word
from helpten_desk.ui.lists.table import Cell, Column, RowsTable
from helpten_desk.ui.look.labels import Panel, PlainLabel
from helpten_desk.ui.look.words import day, number, tr
from helpten_desk.ui.people.datum_grid import DatumGrid
from helpten_desk.ui.people.extract_rows import Line, Lines, group_short, group_word, screen_language
from helpten_desk.ui.people.trip_rows import MonthSum, Trip, sum_columns, summed, total, trips_from

Row = TypeVar("Row")
MONTHS_SHOWN = 12


class CardGroups(QWidget):
    """All that is held about one customer. `part` finds the panel of a group for the index."""

    reveal_asked = Signal(object, tuple)
    trips_asked = Signal()
    request_opened = Signal(object)
    person_opened = Signal(object)  # PersonFacts
    edit_asked = Signal()
    line_changed = Signal()
    line_shown = Signal(object, object)  # the grid and the rectangle of its current line, to be scrolled to
    form_shown = Signal(object)

    def __init__(self, card: CustomerCard, words: Words) -> None:
        super().__init__()
        self._grids: list[DatumGrid] = []
        self._last: DatumGrid | None = None
        self._panels: dict[Group, Panel] = {}
        self._form: tuple[QWidget, DatumGrid | None, Panel] | None = None
        self._words = words
        self._lines = Lines(words)
        self.trips: tuple[Trip, ...] = ()
        self.parts: list[tuple[str, int, QWidget]] = []  # word, count, widget
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        for section in card.extract.sections:
            if isinstance(card, CompanyCard) and section.group is Group.EMPLOYER:
                self._add_people(card.people)
            else:
                self._add_section(section)
        if isinstance(card, CompanyCard):
            self._add_driven(card.driven)
        self._add_requests(card.requests)
        self._add_papers(card.extract.papers)
        self._add_disclosures(card.extract.disclosures)
        self._column.addStretch(1)

    def settle(self) -> None:
        """Give every part its place now, so that one may be scrolled to."""
        self._column.activate()

    # --- the current line, and a form in its place ---

    @property
    def current_line(self) -> Line | None:
        """The line on which the keys act."""
        return self._current.current if self._current is not None else None

    @property
    def _current(self) -> DatumGrid | None:
        """The grid that has, or had last, the keyboard."""
        return next((grid for grid in self._grids if grid is self._last), None)

    def go_to(self, key: tuple[str, int, str]) -> bool:
        """Make the line of a datum current, or one near it."""
        for parts in (3, 2, 1):
            for grid in self._grids:
                if grid.go_to(key, parts):
                    self._last = grid
                    return True
        return False

    def labels_of(self, record: tuple[str, int]) -> frozenset[str]:
        """Which data of a record stand on the card."""
        return frozenset(label for grid in self._grids for label in grid.labels_of(record))

    def focus_line(self) -> None:
        """Give the keyboard to the current line, or the first one."""
        grid = self._current or next(iter(self._grids), None)
        if grid is not None:
            grid.setFocus()

    def enter_part(self, part: QWidget) -> None:
        """Give the keyboard to the first line of a part."""
        grid = next((grid for grid in self._grids if part.isAncestorOf(grid)), None)
        if grid is not None:
            grid.enter(1)

    def show_form(
        self, form: QWidget, record: tuple[str, int] | None, labels: Collection[str], group: Group
    ) -> None:
        """Show a form instead of a record's lines, or of some; for a new record at the foot of a group."""
        grid = self._current if record is not None else None
        if grid is None or record is None or not grid.put_in_place(record, labels, form):
            grid = None
            self._panels[group].body.addWidget(form)
        self._form = form, grid, self._panels[group]
        self.settle()
        self.form_shown.emit(form)

    def take_form(self) -> None:
        """The form goes, the lines come back."""
        if self._form is None:
            return
        form, grid, panel = self._form
        if grid is not None:
            grid.take_out(form)
        else:
            panel.body.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._form = None

    def show_line(self) -> None:
        """Have the current line on the screen."""
        if self._current is not None and self._current.current is not None:
            self.line_shown.emit(self._current, self._current.line_rect())

    def _walk(self, grid: DatumGrid, by: int) -> None:
        place = self._grids.index(grid) + by
        if 0 <= place < len(self._grids):
            self._grids[place].enter(by)

    def _on_line(self, grid: DatumGrid) -> None:
        self._last = grid
        self.line_changed.emit()
        self.show_line()

    # --- building ---

    def _add(self, word: str, count: int, note: str, *, short: str = "") -> Panel:
        panel = Panel(margins=(20, 12, 20, 14))
        head = QHBoxLayout()
        head.addWidget(PlainLabel(word, t="head"))
        head.addStretch(1)
        head.addWidget(PlainLabel(note, t="small"))
        panel.body.addLayout(head)
        self._column.addWidget(panel)
        self.parts.append((short or word, count, panel))
        return panel

    def _add_section(self, section: Section) -> None:
        count = sum(len(record.data) for record in section.records)
        panel = self._add(
            group_word(section.group),
            count,
            tr("%n datum(s)", count) if count else "",
            short=group_short(section.group),
        )
        self._panels[section.group] = panel
        if not section.records:
            panel.body.addWidget(PlainLabel(tr("Nothing is held in this group."), t="unknown"))
            return
        trips = trips_from([record for record in section.records if record.table == "trips"])
        if trips:
            self.trips = trips
            self._add_trips(panel, trips)
        lines = self._lines.of(section)
        if lines:
            grid = DatumGrid(lines, walked=True)
            grid.reveal_asked.connect(self.reveal_asked)
            grid.edit_asked.connect(self.edit_asked)
            grid.went_off.connect(partial(self._walk, grid))
            grid.line_changed.connect(partial(self._on_line, grid))
            self._grids.append(grid)
            panel.body.addWidget(grid)

    def _add_trips(self, panel: Panel, trips: Sequence[Trip]) -> None:
        months = summed(trips)
        whole = total(trips)
        row = QHBoxLayout()
        row.addWidget(
            PlainLabel(
                tr("%n trip(s), {kilometres} km", whole.trips, kilometres=number(whole.kilometres)),
                t="strong",
            )
        )
        row.addStretch(1)
        every = QPushButton(tr("All trips"))
        every.setProperty("kind", "small")
        every.clicked.connect(self.trips_asked)
        row.addWidget(every)
        panel.body.addLayout(row)
        table: RowsTable[MonthSum] = RowsTable(sum_columns(), name=tr("Trips by month and vehicle"))
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.set_rows(months[:MONTHS_SHOWN])
        table.setCurrentIndex(QModelIndex())  # only to be read
        table.fit_height()
        panel.body.addWidget(table)
        left = len(months) - MONTHS_SHOWN
        if left > 0:
            panel.body.addWidget(PlainLabel(tr("%n more month(s) under All trips.", left), t="note"))

    def _add_people(self, people: Sequence[Employee]) -> None:
        """A company's employers are none: in their place stand those of whom it is the employer."""
        columns: list[Column[Employee]] = [
            Column(tr("Name"), lambda row: Cell(row.person.list_name, role="strong")),
            Column(tr("Born"), lambda row: _day(row.person.born_on), 108),
            Column(tr("Role"), lambda row: self._role(row)),
            Column(tr("Contract"), lambda row: row.contract, 108),
            Column(tr("In force"), lambda row: self._lines.validity(row.since, row.until), 190),
        ]
        word = tr("Contact persons and users")
        table = self._list(word, columns, people, tr("The company has named nobody."), short=tr("People"))
        if table is not None:
            table.row_entered.connect(lambda row: self.person_opened.emit(row.person))

    def _role(self, employee: Employee) -> str:
        role = self._lines.code("employment_role", employee.role) if employee.role else ""
        return ", ".join(filter(None, (role, employee.title)))

    def _add_driven(self, driven: Sequence[Driven]) -> None:
        columns: list[Column[Driven]] = [
            Column(tr("Vehicle"), lambda row: row.vehicle),
            Column(tr("Trips"), lambda row: number(row.trips), 80, right=True),
            Column(tr("Kilometres"), lambda row: number(row.kilometres), 110, right=True),
            Column(tr("First"), lambda row: _day(row.first.astimezone(HELSINKI).date()), 108),
            Column(tr("Latest"), lambda row: _day(row.latest.astimezone(HELSINKI).date()), 108),
        ]
        table = self._list(
            tr("Trips with its vehicles"),
            columns,
            driven,
            tr("No trips with its vehicles."),
            short=tr("Trips"),
            note=tr("Each trip stands on its driver's card."),
        )
        if table is not None:
            table.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # only to be read

    def _add_requests(self, requests: Sequence[Request]) -> None:
        columns: list[Column[Request]] = [
            Column(tr("Case"), lambda row: Cell(row.case, role="strong"), 124),
            Column(tr("Kind"), lambda row: kind_word(row.kind), 120),
            Column(tr("Received"), lambda row: day(row.received_on), 108),
            Column(tr("State"), lambda row: state_word(row.state)),
        ]
        table = self._list(tr("Requests"), columns, requests, tr("No requests."))
        if table is not None:
            table.row_entered.connect(self.request_opened)

    def _add_papers(self, papers: Sequence[HeldPaper]) -> None:
        language = screen_language()
        columns: list[Column[HeldPaper]] = [
            Column(tr("Paper"), lambda row: row.title),
            Column(tr("Kind"), lambda row: self._words.code("paper_kind", row.kind, language), 160),
            Column(tr("Dated"), lambda row: _day(row.dated), 108),
            Column(tr("Received"), lambda row: _day(row.received_on), 108),
            Column(tr("Pages"), lambda row: number(row.pages), 64, right=True),
        ]
        self._list(tr("Papers"), columns, papers, tr("No papers."))

    def _add_disclosures(self, disclosures: Sequence[DisclosureMade]) -> None:
        columns: list[Column[DisclosureMade]] = [
            Column(tr("Day"), lambda row: day(row.disclosed_on), 108),
            Column(tr("To whom"), lambda row: row.recipient),
            Column(tr("What"), lambda row: row.what),
            Column(tr("Ground"), lambda row: row.ground),
        ]
        self._list(tr("Disclosures"), columns, disclosures, tr("Nothing has been disclosed."))

    def _list(
        self,
        word: str,
        columns: Sequence[Column[Row]],
        rows: Sequence[Row],
        none: str,
        *,
        short: str = "",
        note: str = "",
    ) -> RowsTable[Row] | None:
        panel = self._add(word, len(rows), number(len(rows)) if rows else "", short=short)
        if not rows:
            panel.body.addWidget(PlainLabel(none, t="unknown"))
            return None
        table: RowsTable[Row] = RowsTable(columns, name=word)
        table.set_rows(rows)
        table.setCurrentIndex(QModelIndex())  # none is current before the keyboard comes
        table.fit_height()
        panel.body.addWidget(table)
        if note:
            panel.body.addWidget(PlainLabel(note, t="note"))
        return table


def _day(value: date | None) -> Cell:
    return Cell(day(value)) if value else Cell(tr("not known"), unknown=True)
