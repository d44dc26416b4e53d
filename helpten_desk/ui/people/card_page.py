"""The customer card: everything held about one person or company, each datum with source and day."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QRect, QSignalBlocker, QTimer
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.answers import CompanyCard, CustomerCard, PersonCard
from helpten_desk.domain.editing import ChangeMade
from helpten_desk.domain.extracts import Datum
from helpten_desk.domain.people import PartyId, PersonFacts
from helpten_desk.domain.requests import Request
from helpten_desk.domain.words import Words
from helpten_desk.services.cards import Cards
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.places import INTAKE, place_of
from helpten_desk.ui.frame.purpose import PurposeChip, PurposeInHand
from helpten_desk.ui.lists.table import Cell, Column, RowsTable
from helpten_desk.ui.look.labels import Panel, Scrolled
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.masked import MaskedValue
from helpten_desk.ui.look.words import day, number, tr
from helpten_desk.ui.people.card_editing import CardEditing, EditTasks
from helpten_desk.ui.people.card_groups import CardGroups
from helpten_desk.ui.people.card_preview import code_key, put_inside
from helpten_desk.ui.people.company_header import CompanyHeader
from helpten_desk.ui.people.edit_form import EditForm
from helpten_desk.ui.people.extract_rows import Lines
from helpten_desk.ui.people.form_place import keep_in_sight
from helpten_desk.ui.people.history_view import HistoryView
from helpten_desk.ui.people.person_header import PersonHeader
from helpten_desk.ui.people.trips_view import TripsView

INDEX_WIDTH = 176
GROUPS, TRIPS, HISTORY = range(3)

MOST_QUIET = 2
LINE_KEPT = 24  # px kept around the current line

IndexRow = tuple[str, int, int]  # word, count, number of the part


class CardPage(Page):
    """Place `card`, opened with `person` or `company`. Opening it is a look of its own."""

    def __init__(
        self,
        lanes: Lanes,
        cards: Cards,
        words: Words,
        purpose: PurposeInHand,
        today: Callable[[], date],
        editing: EditTasks,
    ) -> None:
        super().__init__()
        self._lanes, self._cards, self._words = lanes, cards, words
        self.editing = CardEditing(self, lanes, editing, words, purpose)
        self.history = HistoryView(words, today, editing.editing.entry_forms)
        self._purpose, self._today = purpose, today
        self._lines = Lines(words)
        self._party = PartyId(0)
        self._look: Callable[[PartyId, Purpose], CustomerCard] = cards.open
        self._card: CustomerCard | None = None
        self._waiting = ""  # a draft that came before its card
        self.header = PersonHeader()
        self.company_header = CompanyHeader()
        self.groups: CardGroups | None = None
        self.index: RowsTable[IndexRow] = RowsTable(
            [
                Column(tr("Groups"), lambda row: Cell(row[0], tint="ink" if row[1] else "ink_soft")),
                Column("", lambda row: Cell(number(row[1]), tint="ink_soft"), 80, right=True),
            ],
            name=tr("Groups"),
        )
        self.trips = TripsView(self._lines)
        self._inside = QWidget()
        QVBoxLayout(self._inside).setContentsMargins(0, 0, 0, 0)
        self._scroll = Scrolled(self._inside)
        self._stack = QStackedWidget()
        self._lay_out()
        self.index.row_changed.connect(self._on_index)
        self.index.row_entered.connect(self._on_index_entered)
        self.header.reveal_asked.connect(self._reveal_code)
        self.trips.edit_asked.connect(self.editing.begin_edit)
        self.trips.line_changed.connect(self._renew_steps)
        self.editing.done.connect(self.renew)
        self.editing.steps_changed.connect(self._renew_steps)

    # --- the window's calls ---

    def opened(self, **where: object) -> None:
        """Look at the card of `person` or `company`; the one before goes from the screen at once."""
        of_company = "company" in where
        party = where.get("company" if of_company else "person")
        if not isinstance(party, int):
            return
        if self._card is None or self._card.party != party:
            self._clear()
        self._party = PartyId(party)
        self._look = self._cards.company_card if of_company else self._cards.open
        self._show_part(GROUPS)
        self.renew()

    def renew(self) -> None:
        """Look again."""
        look = partial(self._look, self._party, self._purpose.purpose)
        self._lanes.ask(self, look, partial(self._show_card, self._party), topic="card")

    def back(self) -> bool:
        """From the form to its line; from all trips or the history back to the card."""
        if self.editing.give_up():
            return True
        if self._stack.currentIndex() != GROUPS:
            self._show_part(GROUPS)
            self.index.setFocus()
            return True
        return False

    def focus_first(self) -> None:
        """To the index of groups."""
        self.index.setFocus()

    def draft(self) -> str | None:
        """What is typed in a form of the card and not yet saved."""
        return self._waiting or (self.editing.draft() if self._card is not None else None)

    def draft_place(self) -> str:
        """One for each card, from the moment it is opened."""
        return f"card:{self._party}" if self._party else ""

    def restore(self, text: str) -> None:
        """Open the form of a kept draft, at the latest once the card is there."""
        if self._card is None:
            self._waiting = text
        else:
            self.editing.restore(text)

    # --- building ---

    def _lay_out(self) -> None:
        head = Panel(margins=(20, 12, 20, 12))
        head.body.addWidget(self.header)
        head.body.addWidget(self.company_header)
        self.set_title(tr("Customer card"), beside=(PurposeChip(self._purpose),))
        index = Panel(margins=(0, 0, 0, 4))
        index.setFixedWidth(scaled(INDEX_WIDTH) + 40)
        index.body.addWidget(self.index)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(index)
        row.addWidget(self._scroll, 1)
        self._stack.addWidget(whole)
        self._stack.addWidget(self.trips)
        self._stack.addWidget(self.history)
        self.body.setSpacing(12)
        self.body.addWidget(head)
        self.body.addWidget(self._stack, 1)

    def _clear(self) -> None:
        self._card, self._waiting = None, ""
        self.header.hide()
        self.company_header.hide()
        self.index.set_rows([])
        self.trips.show_trips(())
        if self.groups is not None:
            self.groups.hide()
        self.set_steps(None)

    def _show_card(self, asked: PartyId, card: CustomerCard) -> None:
        if asked != self._party:
            return
        self._card, self._party = card, card.party  # of merged records the one that stands comes
        if isinstance(card, PersonCard):
            self.header.show_person(card.person, self._today(), namesakes=card.namesakes)
            self.header.show()
        else:
            self.company_header.show_company(card.company)
            self.company_header.show()
        groups = CardGroups(card, self._words)
        groups.reveal_asked.connect(self._reveal)
        groups.trips_asked.connect(self._show_trips)
        groups.request_opened.connect(self._open_request)
        groups.person_opened.connect(self._open_person)
        groups.line_shown.connect(self._on_line)
        groups.form_shown.connect(self._on_form)
        scrolled = self._scroll.verticalScrollBar().value()
        put_inside(self._inside, self.groups, groups)
        self.groups = groups
        self.trips.show_trips(groups.trips)
        current = self.index.current_row
        self.index.set_rows(
            [(word, count, at) for at, (word, count, _panel) in enumerate(groups.parts)],
            keep=lambda row: current is not None and row[2] == current[2],
        )
        count = card.extract.count()
        self.set_title(tr("Customer card"), tr("%n datum(s) held", count))
        if not groups.trips and self._stack.currentIndex() == TRIPS:
            self._stack.setCurrentIndex(GROUPS)  # the last of them was taken out
        trips = self.trips if self._stack.currentIndex() == TRIPS else None
        if self.editing.show_card(self._party, groups, trips, company=isinstance(card, CompanyCard)):
            QTimer.singleShot(0, groups, partial(self._scroll_back, scrolled))
        if self._waiting:
            self.editing.restore(self._waiting)
            self._waiting = ""
        self._renew_steps()

    def _renew_steps(self) -> None:
        if self._card is None:
            return
        save, quiet, by_key = self.editing.steps()
        if save is not None:
            self.set_steps(save, quiet)
            return
        if self._stack.currentIndex() == HISTORY:
            quiet, by_key = [], [step for step in by_key if step.key == "Ctrl+Z"]
        elif self.groups is not None and self.groups.trips and self._stack.currentIndex() == GROUPS:
            by_key.append(Step(tr("All trips"), self._show_trips, key=""))
        if isinstance(self._card, CompanyCard) and self._card.company.business_id:
            people = partial(self.go, "search", query=self._card.company.business_id)
            quiet.append(Step(tr("Show the people"), people, key=""))
        if self._stack.currentIndex() != HISTORY:
            room = quiet if len(quiet) < MOST_QUIET else by_key
            room.append(Step(tr("History"), self._ask_history, key=""))
        if isinstance(self._card, PersonCard):
            by_key.append(Step(tr("Request at the counter …"), self._ask_at_counter, key="F11"))
        self.set_steps(Step(tr("New request …"), partial(self.go, "intake"), key="Ctrl+N"), quiet, by_key)

    # --- moving about ---

    def _on_index(self, row: IndexRow | None) -> None:
        if row is not None and self.groups is not None:
            self.groups.settle()
            self._scroll.verticalScrollBar().setValue(self.groups.parts[row[2]][2].y())

    def _on_index_entered(self, row: IndexRow) -> None:
        """Enter in the index: to the first line of the group."""
        if self.groups is not None:
            self.groups.enter_part(self.groups.parts[row[2]][2])

    def _scroll_back(self, scrolled: int) -> None:
        """After a change the card stands where it stood."""
        self._scroll.verticalScrollBar().setValue(scrolled)
        if self.groups is not None:
            self.groups.show_line()

    def _on_line(self, grid: QWidget, rect: QRect) -> None:
        """The current line is kept on the screen, and the index is on its group."""
        top = grid.mapTo(self._inside, rect.center())
        self._scroll.ensureVisible(0, top.y(), 0, rect.height() + LINE_KEPT)
        if self.groups is not None:
            panels = [panel for _word, _count, panel in self.groups.parts]
            of_line = [at for at, panel in enumerate(panels) if panel.isAncestorOf(grid)]
            with QSignalBlocker(self.index):  # the card does not go to the head of the group
                self.index.choose(lambda row: row[2] in of_line)

    def _on_form(self, form: EditForm) -> None:
        keep_in_sight(self._scroll, form)

    def _ask_history(self) -> None:
        ask = partial(self.editing.history, self._party)
        self._lanes.ask(self, ask, self._show_history, topic="history")

    def _show_history(self, history: Sequence[ChangeMade]) -> None:
        protected = isinstance(self._card, PersonCard) and self._card.person.protected
        self.history.show_history(history, protected=protected)
        self._show_part(HISTORY)
        self.history.focus_first()

    def _show_trips(self) -> None:
        self._show_part(TRIPS)
        self.trips.focus_first()

    def _show_part(self, part: int) -> None:
        """The groups, all trips or the history in front, and the steps of it."""
        self._stack.setCurrentIndex(part)
        self.editing.show_trips(self.trips if part == TRIPS else None)
        self._renew_steps()

    def _open_request(self, request: Request) -> None:
        self.go(place_of(request.state), request=request.id)

    def _ask_at_counter(self) -> None:
        """The person stands before the clerk: who she says she is need not be typed again."""
        assert isinstance(self._card, PersonCard)
        person = self._card.person
        self.go(
            INTAKE,
            name=person.name,
            born_on=day(person.born_on) if person.born_on else "",
            other="" if person.born_on else tr("customer number {number}", number=person.customer_number),
            language=person.language,
        )

    def _open_person(self, person: PersonFacts) -> None:
        self.go("card", person=int(person.id))

    # --- what is masked ---

    def _reveal_code(self) -> None:
        key = code_key(self._card.extract, self._today()) if self._card else None
        if key is not None:
            self._reveal(self.header.code, key)

    def _reveal(self, value: MaskedValue, key: tuple[str, int, str]) -> None:
        """The look is on record before the value comes."""
        table, record, label = key
        party, purpose = self._party, self._purpose.purpose

        def show(datum: Datum | None) -> None:
            if datum is not None and self._party == party:
                value.show_value(self._lines.value(datum))

        self._lanes.ask(
            self, lambda: self._cards.reveal(party, table, record, label, purpose), show, topic="reveal"
        )
