"""Who may be the asker: candidates and what a search finds, and the one who is being considered."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from helpten_desk.domain.law import Fee
from helpten_desk.domain.people import Hit
from helpten_desk.services.cases import Considered
from helpten_desk.ui.frame.provision_note import LawVerdict
from helpten_desk.ui.lists.table import TWO_LINES, Cell, Column, Heading, RowsTable
from helpten_desk.ui.look.chips import ChipFacts
from helpten_desk.ui.look.icons import CHIP, icon
from helpten_desk.ui.look.labels import Panel, PlainLabel, Scrolled
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import customer_number, day, tell, tr
from helpten_desk.ui.people.person_header import PersonHeader, age
from helpten_desk.ui.requests.earlier_requests import EarlierRequests

RESTS = 300  # milliseconds without a key before the register is searched
LEAST_LIST = 84  # logical px: a heading and a person; in a lower window the person beneath scrolls


@dataclass(frozen=True, slots=True)
class Candidate:
    """A row of the list: a person, or with None that the register holds nobody."""

    hit: Hit | None


class CandidatesPanel(Panel):
    """The list, led by its search field, and beneath it the person who is being considered."""

    chosen = Signal(object)  # a Candidate, or None while the list is empty
    searched = Signal(str)  # what to search the whole register for; empty: the candidates alone
    reveal_asked = Signal()

    def __init__(self, today: date) -> None:
        super().__init__(margins=(1, 12, 1, 12))
        self._today = today
        self._candidates: tuple[Hit, ...] = ()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search the whole register"))
        self.search.setAccessibleName(tr("Search the whole register"))
        self.search.setMaxLength(200)
        self.search.addAction(icon("search", "ink_soft", CHIP), QLineEdit.ActionPosition.LeadingPosition)
        self.search.installEventFilter(self)
        self.table: RowsTable[Candidate] = RowsTable(
            [
                Column(tr("Name and customer number"), _name),
                Column(tr("Born"), self._born, 96),
                Column(tr("Address and employer"), _place),
            ],
            name=tr("People who may be the asker"),
            height=TWO_LINES,
        )
        self.header = PersonHeader()
        self.header.reveal_asked.connect(self.reveal_asked)
        self.fee = LawVerdict()
        self.earlier = EarlierRequests()
        self._inside = QWidget()
        self._person = Scrolled(self._inside, fits=True)
        self._lay_out()
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(RESTS)
        self._resting.timeout.connect(lambda: self.searched.emit(self.search.text().strip()))
        self.search.textEdited.connect(lambda _text: self._resting.start())
        self.table.row_changed.connect(self._on_row)

    @property
    def current(self) -> Candidate | None:
        """The row on which the clerk is."""
        return self.table.current_row

    def show_candidates(self, hits: Sequence[Hit]) -> None:
        """The people whom the facts of the letter fit."""
        self._candidates = tuple(hits)
        self.search.clear()
        self._show(hits, ())

    def show_found(self, query: str, hits: Sequence[Hit]) -> None:
        """What a search of the whole register found; the candidates stay beneath."""
        known = {hit.person.id for hit in hits if hit.person}
        rest = [hit for hit in self._candidates if hit.person and hit.person.id not in known]
        if not query:
            self._show(self._candidates, ())
        else:
            self._show(rest, [hit for hit in hits if hit.person], searched=True)

    def show_considered(self, found: Considered | None) -> None:
        """The person who is being considered, with her other requests and whether the answer is free."""
        self._person.setVisible(found is not None)
        if found is None:
            return
        self.header.show_person(found.person, self._today, namesakes=found.namesakes)
        free = found.fee.outcome is Fee.FREE
        self.fee.show_decision(
            "done" if free else "warn",
            tr("Free of charge") if free else tr("A fee may be asked"),
            [tell(found.fee.reason)],
            found.fee.provisions,
        )
        word = tr("Earlier requests: %n", len(found.earlier)) if found.earlier else tr("No earlier requests")
        self.earlier.show_requests([(word, found.earlier)])

    def rest(self) -> None:
        """Nothing that was typed is searched for any more."""
        self._resting.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Arrows in the search field move in the list; Enter searches at once."""
        if watched is self.search and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 5, Qt.Key.Key_PageUp: -5}
            step = steps.get(Qt.Key(event.key()))
            if step is not None:
                self.table.step_rows(step)
                return True
        if watched is self.search and event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.table.led = event.type() == QEvent.Type.FocusIn
            self.table.viewport().update()
        return False

    def _show(self, candidates: Sequence[Hit], found: Sequence[Hit], *, searched: bool = False) -> None:
        rows: list[Candidate | Heading] = []
        now = self.current
        if searched:
            rows.append(Heading(tr("Found by searching: %n person(s)", len(found))))
            rows += [Candidate(hit) for hit in found]
        if candidates or not searched:
            rows.append(Heading(tr("The facts of the letter fit %n person(s)", len(candidates))))
        rows += [Candidate(hit) for hit in candidates]
        rows.append(Candidate(None))
        kept = _id(now) if now is not None and not searched else None
        self.table.set_rows(rows, keep=lambda row: _id(row) is not None and _id(row) == kept)

    def _on_row(self, row: Candidate | None) -> None:
        self.chosen.emit(row)

    def _born(self, row: Candidate) -> Cell:
        person = row.hit.person if row.hit else None
        if person is None:
            return Cell("")
        if person.born_on is None:
            return Cell(tr("not known"), unknown=True)
        years = tr("%n year(s)", age(person.born_on, self._today))
        return Cell(day(person.born_on), years, role="strong")

    def _lay_out(self) -> None:
        self.table.horizontalHeader().hide()
        head = QHBoxLayout()
        head.setContentsMargins(19, 0, 19, 0)
        head.setSpacing(16)
        head.addWidget(PlainLabel(tr("Who is asking?"), t="head"))
        head.addWidget(self.search, 1)
        person = QVBoxLayout(self._inside)
        person.setContentsMargins(19, 0, 19, 0)
        person.setSpacing(8)
        for widget in (self.header, self.fee, self.earlier):
            person.addWidget(widget)
        self.table.setMinimumHeight(scaled(LEAST_LIST))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.body.addLayout(head)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self._person)
        self._person.hide()


def _id(row: Candidate) -> int | None:
    return row.hit.person.id if row.hit and row.hit.person else None


def _name(row: Candidate) -> Cell:
    person = row.hit.person if row.hit else None
    if person is None:
        return Cell(tr("Nobody in the register"), tr("Answer: no data are held"), role="strong")
    return Cell(person.list_name, customer_number(person.customer_number), role="strong")


def _place(row: Candidate) -> Cell:
    hit = row.hit
    if hit is None or hit.person is None:
        return Cell("")
    if hit.person.protected:
        return Cell("", hit.employer, chips=(ChipFacts("shield", tr("Protected address"), "guard"),))
    street, _, town = hit.address.partition(", ")
    beneath = ", ".join(part for part in (town, hit.employer) if part)
    return Cell(street or tr("not known"), beneath, unknown=not street)
