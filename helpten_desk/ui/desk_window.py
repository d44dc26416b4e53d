"""The window of an unlocked desk: its places, the case in hand, and what the frame tells the pages."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from helpten_desk.domain.accounts import Role
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.people import Hit, PartyId
from helpten_desk.domain.requests import OPEN_STATES, Request, RequestRow
from helpten_desk.services.clerks import CLERKS
from helpten_desk.services.desk import Desk
from helpten_desk.ui.admin.page import PartsPage
from helpten_desk.ui.admin.parts import AdminParts
from helpten_desk.ui.aids.desk_aids import DeskAids
from helpten_desk.ui.answer.page import AnswerPage
from helpten_desk.ui.answer.work import AnswerTasks
from helpten_desk.ui.day.page import DayPage
from helpten_desk.ui.day.tasks import DayTasks
from helpten_desk.ui.frame import places
from helpten_desk.ui.frame.commands import Command
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.purpose import PurposeInHand
from helpten_desk.ui.frame.request_words import kind_word
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.look.words import tell, tr
from helpten_desk.ui.paper.handed_in import ChooseFile, LetterChooser, PrintLetter
from helpten_desk.ui.paper.print_dialog import letter_printing
from helpten_desk.ui.people.card_editing import EditTasks
from helpten_desk.ui.people.card_page import CardPage
from helpten_desk.ui.people.newcomer_page import NewcomerPage
from helpten_desk.ui.people.recent_people import RecentPeople
from helpten_desk.ui.people.search_page import SearchPage
from helpten_desk.ui.people.told_by import SourceInHand
from helpten_desk.ui.records.pair_page import PairPage
from helpten_desk.ui.records.quality_page import QualityPage
from helpten_desk.ui.requests.came_back_page import CameBackPage
from helpten_desk.ui.requests.identify_page import IdentifyPage
from helpten_desk.ui.requests.intake_page import IntakePage
from helpten_desk.ui.requests.requests_page import RequestsPage


def build_window(
    lanes: Lanes, desk: Desk, letters_in: Path | None = None, languages: Sequence[tuple[str, str]] = ()
) -> DeskWindow:
    """The window with every place to which this user has a right; it opens at the first of them.

    `letters_in` is the folder in which the clerk first looks for a letter's file; `languages` are those
    of the screen (code, its own word), the one in force first.
    """
    window = DeskWindow(
        lanes,
        clerk=desk.user.name,
        title=_title(desk),
        demonstration=desk.demonstration,
        drafts=desk.drafts,
    )
    window.set_rules(tell(desk.in_force))
    Wiring(window, lanes, desk, letters_in, languages)
    window.open(window.rail.keys[0])
    return window


class Wiring(QObject):
    """Adds the places to a window and carries between them: what is searched, the case in hand."""

    def __init__(
        self,
        window: DeskWindow,
        lanes: Lanes,
        desk: Desk,
        letters_in: Path | None = None,
        languages: Sequence[tuple[str, str]] = (),
    ) -> None:
        super().__init__(window)
        self._choose_letter: ChooseFile = LetterChooser(letters_in)
        self._window, self._lanes, self._desk = window, lanes, desk
        self._purpose = PurposeInHand()
        self._edit = EditTasks(desk.editing, desk.doubts, SourceInHand())
        self._print_letter: PrintLetter = letter_printing(lanes, desk.printing)
        self._parts = AdminParts(lanes, desk, self._print_letter, languages, window.language_chosen.emit)
        self._case: Request | RequestRow | None = None
        self._recent: RecentPeople | None = None
        self.aids = DeskAids(window)
        self._add_places()
        self._add_pages()
        self._connect()

    # --- places and pages ---

    def _add_places(self) -> None:
        window, lanes, desk = self._window, self._lanes, self._desk
        if desk.user.roles & CLERKS:
            window.add_place(places.DAY, "day", tr("Today"), self._make_day)
            window.add_place(places.SEARCH, "search", tr("Search"), self._make_search)
            window.add_place(
                places.REQUESTS,
                "requests",
                tr("Requests"),
                lambda: RequestsPage(lanes, desk.cases, desk.intake.today, self._print_letter),
            )
            window.add_place(
                places.QUALITY,
                "check_circle",
                tr("Quality"),
                lambda: QualityPage(lanes, desk.records, desk.words),
            )
        if desk.user.roles & {Role.ADMINISTRATOR, Role.AUDITOR}:
            window.add_place(places.ADMIN, "admin", tr("Administration"), self._make_admin)

    def _add_pages(self) -> None:
        self._window.add_page(places.OWN, self._make_own, under=places.OWN)
        if self._desk.user.roles & CLERKS:
            self._add_pages_of_people()
        else:
            self._window.top_bar.search.hide()  # nobody is searched for here
            self._window.keys.leave_out("search", "recent", "new_request", "reveal")

    def _add_pages_of_people(self) -> None:
        window, lanes, desk = self._window, self._lanes, self._desk
        window.add_page(
            places.CARD,
            lambda: CardPage(lanes, desk.cards, desk.words, self._purpose, desk.intake.today, self._edit),
            under=places.SEARCH,
        )
        if desk.editing.allowed:
            window.add_page(
                places.NEWCOMER,
                lambda: NewcomerPage(lanes, desk.newcomers, desk.words, self._purpose, self._edit),
                under=places.SEARCH,
            )
        window.add_page(
            places.PAIR,
            lambda: PairPage(lanes, desk.records, desk.words, desk.intake.today),
            under=places.QUALITY,
        )
        window.add_page(
            places.INTAKE,
            lambda: IntakePage(lanes, desk.intake, desk.cases, self._print_letter, self._choose_letter),
            under=places.REQUESTS,
        )
        window.add_page(
            places.IDENTIFY,
            lambda: IdentifyPage(lanes, desk.inspection, desk.cases, desk.search, desk.intake),
            under=places.REQUESTS,
        )
        window.add_page(
            places.CAME_BACK,
            lambda: CameBackPage(lanes, desk.cases, desk.sending, desk.doubts),
            under=places.REQUESTS,
        )
        window.add_page(
            places.ANSWER,
            lambda: AnswerPage(lanes, AnswerTasks.of(desk), choose_scan=self._choose_letter),
            under=places.REQUESTS,
        )

    def _make_day(self) -> DayPage:
        desk = self._desk
        tasks = DayTasks(desk.day_board, desk.cases, desk.inspection, desk.preferences)
        return DayPage(self._lanes, tasks, desk.user, self._print_letter)

    def _make_search(self) -> SearchPage:
        desk = self._desk
        page = SearchPage(
            self._lanes,
            desk.search,
            desk.cards,
            desk.words,
            self._purpose,
            desk.intake.today,
            may_add=desk.editing.allowed,
        )
        page.counted.connect(self._window.status.set_right)
        self._window.query_changed.connect(page.set_query)
        self._window.query_entered.connect(lambda _text: page.enter())
        self._window.query_moved.connect(page.table.step_rows)
        return page

    def _make_admin(self) -> PartsPage:
        return PartsPage(tr("Administration"), self._parts.all())

    def _make_own(self) -> PartsPage:
        return PartsPage(self._desk.user.name, self._parts.own(), places.OWN)

    def _named_parts(self) -> Iterator[Command]:
        """The parts of the administration for the command line; for whoever has none, her own."""
        has_admin = self._window.has(places.ADMIN)
        place = places.ADMIN if has_admin else places.OWN
        for part in self._parts.all() if has_admin else self._parts.own():
            yield Command(f"{place}:{part.word}", part.word, partial(self._open_part, place, part.word))

    def _open_part(self, place: str, word: str) -> None:
        self._window.open(place)
        page = self._window.current
        if isinstance(page, PartsPage):
            page.choose(word)

    # --- between the frame and the pages ---

    def _connect(self) -> None:
        window = self._window
        if window.has(places.INTAKE):
            window.new_request_asked.connect(lambda: window.open(places.INTAKE))
            window.recent_asked.connect(self._on_recent)
        window.name_places(self._named_parts)
        window.case_opened.connect(lambda _case: self._open_case())
        window.clerk_opened.connect(lambda: window.open(places.OWN))
        window.page_shown.connect(self._on_page_shown)
        self._purpose.changed.connect(self._show_case)
        self._lanes.changed.connect(self._on_changed)

    def _on_page_shown(self, place: str) -> None:
        """A page about a request takes its case in hand, a new request puts it away.

        A search asked for by a page is shown.
        """
        where = self._window.visit.where if self._window.visit else {}
        request = where.get("request")
        if isinstance(request, int):
            find = partial(self._desk.cases.row, request)
            self._lanes.ask(self, find, self._take, _ignore, topic="case")
        elif place == places.INTAKE:
            self._case = None
            self._purpose.take("")
        query = where.get("query")
        if place == places.SEARCH:
            if isinstance(query, str):
                self._window.top_bar.search.setText(query)
            if not self._window.top_bar.search.hasFocus():  # the letter just typed stays unselected
                self._window.focus_search()
        elif place == places.CARD:
            self._remember(where.get("person", where.get("company")))

    def _on_recent(self) -> None:
        """F4; asked again while it is open, it goes."""
        window = self._window
        if self._recent is None:
            today = self._desk.intake.today
            self._recent = RecentPeople(window.page_area, self._lanes, self._recent_people, today)
            self._recent.chosen.connect(self._open_hit)
        if self._recent.isVisible():
            self._recent.leave()
            return
        where = window.visit.where if window.visit and window.place == places.CARD else {}
        party = where.get("person", where.get("company"))
        self._recent.open_from(party if isinstance(party, int) else 0)

    def _recent_people(self) -> tuple[Hit, ...]:
        """In the lane: a look, under the purpose in hand."""
        return self._desk.search.recent(self._purpose.purpose)

    def _remember(self, party: object) -> None:
        """Whose card was opened, for F4."""
        if isinstance(party, int):
            self._lanes.ask(None, partial(self._desk.search.opened, PartyId(party)), failed=_ignore)

    def _open_hit(self, hit: Hit) -> None:
        if hit.person is not None:
            self._window.open(places.CARD, person=int(hit.person.id))
        elif hit.company is not None:
            self._window.open(places.CARD, company=int(hit.company.id))

    def _take(self, request: RequestRow) -> None:
        self._case = request
        self._purpose.take(request.case)
        self._show_case()

    def _show_case(self) -> None:
        case = self._purpose.case
        request = self._case if case else None
        self._window.set_case(case, kind_word(request.kind) if request else "")

    def _on_changed(self, answer: object) -> None:
        """A case that is closed leaves the hand."""
        if isinstance(answer, Request) and answer.case == self._purpose.case:
            self._case = answer
            if answer.state not in OPEN_STATES:
                self._purpose.take("")

    def _open_case(self) -> None:
        request = self._case
        if request is not None:
            find = partial(self._desk.cases.row, request.id)
            self._lanes.ask(
                self,
                find,
                lambda now: self._window.open(places.place_of(now.state), request=now.id),
                topic="case",
            )


def _ignore(error: KnownError) -> None:
    """The page itself says what is wrong with its request."""


def _title(desk: Desk) -> str:
    return tr("Helpten Desk, demonstration") if desk.demonstration else "Helpten Desk"
