"""Search: what is typed in the top field, the hits in sections, the card beside them after a rest."""

import time
from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.answers import CustomerCard
from helpten_desk.domain.extracts import Datum
from helpten_desk.domain.people import Hit, Narrowing, PartyId, SearchAnswer
from helpten_desk.domain.words import Words
from helpten_desk.services.cards import Cards
from helpten_desk.services.search import Search
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.purpose import PurposeChip, PurposeInHand
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.lists.table import TWO_LINES, Heading, RowsTable
from helpten_desk.ui.look.empty import EmptyState
from helpten_desk.ui.look.labels import Panel
from helpten_desk.ui.look.masked import MaskedValue
from helpten_desk.ui.look.words import number, tr
from helpten_desk.ui.people.card_preview import CardPreview
from helpten_desk.ui.people.hits import HitRows
from helpten_desk.ui.people.narrowing_row import NarrowingRow

RESTS = 400  # milliseconds: on a query before its search has settled, on a row before its card is looked at
LIST, EMPTY = range(2)

Look = Callable[[PartyId, Purpose], CustomerCard]


class SearchPage(Page):
    """Place `search`. The window hands it what is typed, and the arrows and Enter of the search field."""

    counted = Signal(str)  # for the status line: how many, how fast

    def __init__(
        self,
        lanes: Lanes,
        search: Search,
        cards: Cards,
        words: Words,
        purpose: PurposeInHand,
        today: Callable[[], date],
        *,
        may_add: bool = False,
    ) -> None:
        """`may_add` says that this user may enter a person whom a search does not find."""
        super().__init__()
        self._may_add = may_add
        self._lanes, self._search, self._cards = lanes, search, cards
        self._purpose = purpose
        self._query = ""
        self._asked_at = 0.0
        self._shown = ""  # the query that the list answers
        self._rows = HitRows(today())
        self.table: RowsTable[Hit] = RowsTable(self._rows.columns(), name=tr("Hits"), height=TWO_LINES)
        self.table.led = True
        self.empty = EmptyState()
        self.narrowing = NarrowingRow()
        self.preview = CardPreview(words, today())
        self._stack = QStackedWidget()
        self.panes = Panes([Pane(tr("Hits"), self._stack, 560, 5), Pane(tr("Card"), self.preview, 440, 4)])
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTS)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(RESTS)
        self._lay_out()
        self._connect()
        self._show_hits("", [])

    @property
    def query(self) -> str:
        """What the list answers."""
        return self._query

    # --- what the window tells it ---

    def set_query(self, text: str) -> None:
        """Search for what has been typed so far; an earlier question still waiting is void."""
        self._query = text.strip()
        self._rest.stop()
        self._settling.stop()
        if not self._query:
            self._lanes.ask(self, lambda: None, lambda _none: self._show_hits("", []), topic="search")
            return
        self._asked_at = time.perf_counter()
        self._settling.start()
        find = partial(self._search.find, self._query, narrowing=self.narrowing.narrowing)
        self._lanes.ask(self, find, self._show_answer, topic="search")

    def enter(self) -> None:
        """Enter in the search field: open the current hit."""
        self.do_next()

    def opened(self, **where: object) -> None:
        """With `query` search for that: a company's people, say."""
        self._lanes.ask(self, self._search.packages, self.narrowing.set_packages, topic="packages")
        query = where.get("query")
        if isinstance(query, str) and query != self._query:
            self.set_query(query)
        elif self._query:
            self.set_query(self._query)

    def closing(self) -> None:
        """No look is taken behind another page."""
        self._rest.stop()
        self._settling.stop()

    def focus_first(self) -> None:
        """Out of the search field: to the hits, or to the filters where there are none."""
        if self._stack.currentIndex() == LIST:
            self.table.setFocus()
        else:
            self.narrowing.focus_first()

    def renew(self) -> None:
        """Search again."""
        self.set_query(self._query)

    # --- building ---

    def _lay_out(self) -> None:
        panel = Panel(margins=(0, 0, 0, 4))
        panel.body.addWidget(self.table)
        self._stack.addWidget(panel)
        around = Panel(margins=(0, 0, 0, 0))
        around.body.addWidget(self.empty)
        self._stack.addWidget(around)
        self.body.addWidget(self.narrowing)
        self.body.addWidget(self.panes, 1)
        self.set_title(tr("Search"), beside=(PurposeChip(self._purpose),))

    def _connect(self) -> None:
        self.narrowing.changed.connect(self.renew)
        self.table.row_changed.connect(self._on_row)
        self.table.row_entered.connect(lambda _row: self.do_next())
        self._rest.timeout.connect(self._look)
        self._settling.timeout.connect(self._settle)
        self.preview.reveal_asked.connect(self._reveal)

    # --- the list ---

    def _show_answer(self, answer: SearchAnswer) -> None:
        seconds = time.perf_counter() - self._asked_at
        more = tr("more than %n hit(s)", answer.total) if answer.more else tr("%n hit(s)", answer.total)
        self._show_hits(more if answer.total else "", self._rows.rows(answer))
        self.counted.emit(tr("Search {seconds} s", seconds=number(Decimal(f"{seconds:.2f}"))))
        if not answer.hits:
            self._tell_nothing_found(answer)

    def _tell_nothing_found(self, answer: SearchAnswer) -> None:
        """What to do next: without the filters, if there are any; else a newcomer may be entered."""
        narrowed = self.narrowing.narrowing != Narrowing()
        query = answer.query
        if answer.more:  # not all were looked through: it is not said that there is nobody
            self.empty.set_text(
                tr("Too many fit a part of “{query}”.", query=query),
                tr("Nobody was found among the first of them. Type more of the number or the name."),
            )
            self.empty.offer("", self._enter_new)
            return
        self.empty.set_text(
            tr("Nothing was found for “{query}”.", query=query),
            tr("The filters above may leave somebody out.")
            if narrowed
            else tr("Check the spelling, or try a birth date, a phone number or an address."),
        )
        if narrowed:
            self.empty.offer(tr("Take the filters away"), self._take_filters_away)
        else:
            self._offer_newcomer()

    def _offer_newcomer(self) -> None:
        self.empty.offer(tr("New person or company") if self._may_add else "", self._enter_new)

    def _take_filters_away(self) -> None:
        self.narrowing.clear()
        self.narrowing.focus_first()

    def _show_hits(self, note: str, rows: Sequence[Hit | Heading]) -> None:
        self.set_title(tr("Search"), note)
        self._stack.setCurrentIndex(LIST if rows else EMPTY)
        self.panes.show_only(None if rows else 0)
        if not self._query:
            self._offer_newcomer()
            self.empty.set_text(
                tr("Type in the field above: a name in any order, or anything else you know."),
                tr("For example a birth date, an address, a phone number or a case number."),
            )
        current = self.table.current_row if self._query == self._shown else None
        self._shown = self._query
        self.table.set_rows(rows, keep=lambda hit: current is not None and _party(hit) == _party(current))
        self._renew_steps()

    def _on_row(self, hit: Hit | None) -> None:
        self._rest.stop()
        self._renew_steps()
        if hit is None:
            self.preview.clear()
            return
        if self.preview.party != _party(hit):
            self.preview.show_hit(hit)
        self._rest.start()

    def _settle(self) -> None:
        """The query has rested: the search is put on record, and the hits come from that look."""
        if not self._query or not self.isVisible():
            return
        self._asked_at = time.perf_counter()
        narrowing = self.narrowing.narrowing
        settle = partial(self._search.settle, self._query, self._purpose.purpose, narrowing=narrowing)
        self._lanes.ask(self, settle, self._show_answer, topic="search")

    def _look(self) -> None:
        """The clerk rests on a row: its card is looked at, after the search that found it."""
        hit = self.table.current_row
        if hit is None or not self.isVisible():
            return
        if self._settling.isActive():
            self._settling.stop()
            self._settle()
        cards = self._cards
        look: Look = cards.preview if hit.person is not None else cards.company_preview
        look_now = partial(look, PartyId(_party(hit)), self._purpose.purpose)
        self._lanes.ask(self, look_now, self.preview.show_card, topic="preview")

    def _reveal(self, value: MaskedValue, key: tuple[str, int, str]) -> None:
        """The identity code in full; a look of its own, on record before it comes."""
        party, purpose = self.preview.party, self._purpose.purpose
        if party is None:
            return
        table, record, label = key

        def show(datum: Datum | None) -> None:
            if datum is not None and self.preview.party == party:
                value.show_value(str(datum.value))

        self._lanes.ask(
            self, lambda: self._cards.reveal(party, table, record, label, purpose), show, topic="reveal"
        )

    # --- steps ---

    def _renew_steps(self) -> None:
        hit = self.table.current_row if self._stack.currentIndex() == LIST else None
        self.set_steps(
            Step(tr("Open the card"), self._open, key="Enter", enabled=hit is not None),
            [
                Step(tr("Filter"), self.narrowing.focus_first, key="Ctrl+R"),
                Step(tr("New request …"), partial(self.go, "intake"), key="Ctrl+N"),
            ],
            [Step(tr("New person or company"), self._enter_new, key="Ins")] if self._may_add else [],
        )

    def _enter_new(self) -> None:
        """Nobody is the one who was sought: a newcomer, of the name that was typed."""
        self.go("newcomer", query=self._query)

    def _open(self) -> None:
        hit = self.table.current_row
        if hit is None:
            return
        if hit.person is not None:
            self.go("card", person=int(hit.person.id))
        elif hit.company is not None:
            self.go("card", company=int(hit.company.id))


def _party(hit: Hit) -> int:
    party = hit.person or hit.company
    return int(party.id) if party else 0
