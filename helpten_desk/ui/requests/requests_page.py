"""The requests: open ones first by the day to answer by; Enter opens each where it stands."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QStackedWidget

from helpten_desk.domain.letters import MadeLetter
from helpten_desk.domain.requests import OPEN_STATES, RequestRow, State
from helpten_desk.services.cases import Cases
from helpten_desk.ui.forms.fields import DateField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.places import IDENTIFY, INTAKE, place_of
from helpten_desk.ui.frame.request_words import due_tint, due_words, kind_word, next_word, state_word
from helpten_desk.ui.lists.table import ONE_LINE, Cell, Column, RowsTable
from helpten_desk.ui.look.empty import EmptyState
from helpten_desk.ui.look.icons import icon
from helpten_desk.ui.look.labels import Panel
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import day, tr
from helpten_desk.ui.paper.handed_in import PrintLetter
from helpten_desk.ui.people.extract_rows import screen_language

NARROW_BELOW = 1000  # logical px at 100 %; then kind and day of receipt leave the list
KIND, RECEIVED = 1, 4  # their columns


class RequestsPage(Page):
    """Place `requests` of the rail."""

    def __init__(
        self, lanes: Lanes, cases: Cases, today: Callable[[], date], print_letter: PrintLetter
    ) -> None:
        super().__init__()
        self._lanes, self._cases, self._today = lanes, cases, today
        self._print_letter = print_letter
        self._read = False
        self._led_to: object = None  # the request that is in front when the list has been read
        self.open_only = _filter(tr("Open ones"))
        self.all = _filter(tr("All"))
        self.posting = QPushButton(tr("Posting list …"))
        self.table: RowsTable[RequestRow] = RowsTable(self._columns(), name=tr("Requests"), height=ONE_LINE)
        self.posting_day = DateField("on", tr("Posting list of"), today=today, check=_some_day)
        self._posting_form = Form()
        self._posting_bar = Panel()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._renew_steps()

    # --- the window's calls ---

    def opened(self, **where: object) -> None:
        """Read the list; first with the filter and the request in front that `where_now` told."""
        if not self._read:
            self._led_to = where.get("row")
            self.all.setChecked(where.get("all") is True)
        self.renew()

    def where_now(self) -> dict[str, object]:
        """The filter, and the request in front."""
        row = self.table.current_row
        return {"all": self.all.isChecked()} | ({} if row is None else {"row": row.id})

    def renew(self) -> None:
        """Read the list anew."""
        states = OPEN_STATES if self.open_only.isChecked() else None
        self._lanes.ask(self, partial(self._cases.rows, states), self._show_rows, topic="rows")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the asker keeps room for the name."""
        for column in (KIND, RECEIVED):
            self.table.setColumnHidden(column, event.size().width() < scaled(NARROW_BELOW))
        super().resizeEvent(event)

    def back(self) -> bool:
        """Close the choice of the posting list's day."""
        if self._posting_bar.isVisibleTo(self):
            self._set_posting(False)
            return True
        return False

    def focus_first(self) -> None:
        """To the list."""
        self.table.setFocus()

    # --- the list ---

    def _show_rows(self, rows: tuple[RequestRow, ...]) -> None:
        now = self.table.current_row
        wanted, self._led_to = self._led_to if now is None else now.id, None
        self._read = True
        self.table.set_rows(rows, keep=lambda row: row.id == wanted)
        self._stack.setCurrentIndex(0 if rows else 1)
        today = self._today()
        waiting = [row for row in rows if row.state in OPEN_STATES]
        late = sum(row.due_on < today for row in waiting)
        note = tr("%n open", len(waiting))
        self.set_title(tr("Requests"), note + ", " + tr("%n late", late) if late else note)
        self._renew_steps()

    def _columns(self) -> list[Column[RequestRow]]:
        return [
            Column(tr("Case"), lambda row: Cell(row.case, role="strong"), 124, sort=lambda row: row.case),
            Column(tr("Kind"), lambda row: kind_word(row.kind), 104, sort=lambda row: kind_word(row.kind)),
            Column(tr("Asker"), lambda row: row.asker, sort=lambda row: row.asker.casefold()),
            Column(tr("State"), _state, 132, sort=lambda row: list(State).index(row.state)),
            Column(
                tr("Received on"), lambda row: day(row.received_on), 104, sort=lambda row: row.received_on
            ),
            Column(tr("Answer by"), self._due, 124, sort=lambda row: row.due_on),
            Column(tr("Time left"), self._left, 172, sort=lambda row: row.due_on),
            Column(tr("In hand of"), _owner, 128, sort=lambda row: row.owner.casefold()),
        ]

    def _due(self, row: RequestRow) -> Cell:
        return Cell(day(row.due_on, weekday=True), tint=due_tint(row, self._today()))

    def _left(self, row: RequestRow) -> Cell:
        words, tint = due_words(row, self._today()), due_tint(row, self._today())
        mark = {"error": "error", "warn": "warning"}.get(tint, "") if words else ""
        return Cell(words, tint=tint, icon=mark)

    # --- steps ---

    def _renew_steps(self) -> None:
        new = Step(tr("New request …"), partial(self.go, INTAKE), key="Ctrl+N")
        if self._posting_bar.isVisibleTo(self):
            self.set_steps(Step(tr("Print the posting list"), self._print_posting), [new])
            return
        row = self.table.current_row
        missing = "" if row else tr("There is no request in the list.")
        word = tr("Open the case") if row is None else next_word(row.state)
        self.set_steps(Step(word, self._open, key="Enter", enabled=row is not None, why_not=missing), [new])

    def _open(self) -> None:
        row = self.table.current_row
        if row is None:
            return
        withdrawn_unknown = row.state is State.WITHDRAWN and row.person is None
        self.go(IDENTIFY if withdrawn_unknown else place_of(row.state), request=row.id)

    # --- posting list ---

    def _set_posting(self, shown: bool) -> None:
        self._posting_bar.setVisible(shown)
        if shown:
            self.posting_day.set_value(self.posting_day.value() or self._today())
            self.posting_day.take_focus()
        else:
            self.posting.setFocus()
        self._renew_steps()

    def _print_posting(self) -> None:
        on = self.posting_day.value()
        if not self._posting_form.verify() or on is None:
            return
        make = partial(self._cases.posting_list, on, screen_language())
        self._lanes.ask(self, make, partial(self._on_posting, on), topic="posting")

    def _on_posting(self, on: date, made: MadeLetter) -> None:
        title = tr("Posting list {day}", day=on)
        done = partial(self.notify, "done", tr("The posting list of {day} is in the printer.", day=on))
        self._print_letter(self, made.pdf, title, done)

    # --- building ---

    def _lay_out(self) -> None:
        filters = QButtonGroup(self)
        for button in (self.open_only, self.all):
            filters.addButton(button)
        self.open_only.setChecked(True)
        self.posting.setProperty("kind", "small")
        self.posting.setIcon(icon("print", "ink", 16))
        self.set_title(tr("Requests"), beside=(self.open_only, self.all, self.posting))
        self._posting_form.add(self.posting_day)
        row = QHBoxLayout()
        row.addWidget(self._posting_form)
        row.addStretch(1)
        self._posting_bar.body.addLayout(row)
        self._posting_bar.hide()
        empty = EmptyState(
            tr("There is no request here."),
            tr("A letter, a visit, a call or an e-mail is registered as a request."),
            button=tr("New request …"),
            act=partial(self.go, INTAKE),
        )
        lists = Panel(margins=(1, 1, 1, 1))
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        lists.body.addWidget(self._stack)
        self.body.addWidget(self._posting_bar)
        self.body.addWidget(lists, 1)

    def _connect(self) -> None:
        self.open_only.toggled.connect(lambda _on: self.renew())
        self.posting.clicked.connect(lambda: self._set_posting(not self._posting_bar.isVisibleTo(self)))
        self.posting_day.confirmed.connect(self._print_posting)
        self.table.row_changed.connect(lambda _row: self._renew_steps())
        self.table.row_entered.connect(lambda _row: self._open())
        self._lanes.changed.connect(self._on_changed)

    def _on_changed(self, _answer: object) -> None:
        if self.isVisible():
            self.renew()


def _some_day(value: date | None) -> str | None:
    return None if value else tr("Enter the day.")


def _filter(word: str) -> QPushButton:
    button = QPushButton(word)
    button.setProperty("kind", "small")
    button.setCheckable(True)
    button.setAccessibleName(tr("Show: {word}", word=word))
    return button


def _owner(row: RequestRow) -> Cell:
    return Cell(row.owner) if row.owner else Cell(tr("nobody"), unknown=True)


def _state(row: RequestRow) -> Cell:
    if row.state is State.INVALID:
        return Cell(state_word(row.state), icon="warning", tint="warn")
    return Cell(state_word(row.state), tint="ink" if row.state in OPEN_STATES else "ink_soft")
