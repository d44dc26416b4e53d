"""The window's fixed frame: rail, top bar, page, message strip, action bar, status line, and its keys."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from helpten_desk.ui.frame.bars import ActionBar, StatusLine
from helpten_desk.ui.frame.busy import BusyLine, WorkShown
from helpten_desk.ui.frame.commands import Command, Source
from helpten_desk.ui.frame.drafts import DRAFT_EVERY, DraftKeeper, DraftStore
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.message_strip import MessageStrip
from helpten_desk.ui.frame.overlay import Overlay
from helpten_desk.ui.frame.page import Message, Page
from helpten_desk.ui.frame.page_keys import masked_value, walk_panes, walk_wrong
from helpten_desk.ui.frame.places import SEARCH
from helpten_desk.ui.frame.rail import Rail
from helpten_desk.ui.frame.shelf import PageShelf
from helpten_desk.ui.frame.steps_shown import StepsShown
from helpten_desk.ui.frame.top_bar import TopBar
from helpten_desk.ui.frame.visits import Visit, Visits
from helpten_desk.ui.frame.window_keys import WindowKeys
from helpten_desk.ui.look.keys import press_button
from helpten_desk.ui.look.words import tr

__all__ = ["DeskWindow", "DraftStore", "Visit"]

SMALLEST = (960, 540)
NARROW_BELOW = 1120


class DeskWindow(QMainWindow):
    """The frame. Nothing in it moves from page to page; pages are made when they are first opened."""

    lock_asked = Signal()
    closed = Signal()
    query_changed = Signal(str)
    query_entered = Signal(str)
    query_moved = Signal(int)
    new_request_asked = Signal()
    help_asked = Signal()
    commands_asked = Signal()
    recent_asked = Signal()
    case_opened = Signal(str)
    clerk_opened = Signal()
    language_chosen = Signal(str)
    page_shown = Signal(str)

    def __init__(
        self,
        lanes: Lanes,
        *,
        clerk: str,
        title: str = "Helpten Desk",
        demonstration: bool = False,
        drafts: DraftStore | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle(title)
        self.setMinimumSize(*SMALLEST)
        self.resize(1280, 800)
        self._drafts = DraftKeeper(lanes, drafts)
        self._pages = PageShelf(self._take_page)
        self._visits = Visits()
        self._sources: list[Source] = []
        self.rail = Rail()
        self.top_bar = TopBar(clerk)
        self.strip = MessageStrip()
        self.action_bar = ActionBar()
        self.status = StatusLine(demonstration=demonstration)
        self.page_area = QStackedWidget()
        self._lay_out()
        self._busy = BusyLine(self)
        self._work = WorkShown(lanes, self._busy, self.status)
        self._steps = StepsShown(self.action_bar, self.strip)
        self._keeping = QTimer(self)
        self._keeping.setInterval(DRAFT_EVERY)
        self._connect()
        self.keys = WindowKeys(self, self._deeds())

    # --- places ---

    def add_place(self, key: str, icon: str, word: str, make: Callable[[], Page]) -> None:
        """A place of the rail. `make` builds its page at the first opening."""
        self.rail.add(key, icon, word)
        self._pages.add(key, make, key)
        self.keys.add_place(len(self.rail.keys), partial(self.open, key))

    def add_page(self, key: str, make: Callable[[], Page], *, under: str) -> None:
        """A page that is reached from others; `under` is the place of the rail that is then current."""
        self._pages.add(key, make, under)

    def name_places(self, source: Source) -> None:
        """Places inside pages that the command line shall know: the parts of the administration, say."""
        self._sources.append(source)

    def named_places(self) -> Iterable[Command]:
        """What has been named so."""
        return (command for source in self._sources for command in source())

    @property
    def places(self) -> tuple[str, ...]:
        """Every place and page of this user."""
        return self._pages.keys

    def has(self, place: str) -> bool:
        """Whether there is such a place or page for this user."""
        return place in self._pages

    def page(self, key: str) -> Page:
        """The page, made now if it has not been yet."""
        return self._pages[key]

    @property
    def current(self) -> Page | None:
        """The page in front."""
        return self._pages[self.visit.place] if self.visit else None

    @property
    def place(self) -> str:
        """The key of the page in front, or empty."""
        return self.visit.place if self.visit else ""

    @property
    def visit(self) -> Visit | None:
        """Where the clerk is, as it was opened."""
        return self._visits.now

    @property
    def return_visit(self) -> Visit | None:
        """Where the clerk is, to come back to after a lock: with the part in front, the words sought."""
        visit, page = self.visit, self.current
        if visit is None or page is None:
            return None
        query = self.top_bar.search.text()
        sought = {"query": query} if query and visit.place == SEARCH else {}
        return Visit(visit.place, {**visit.where, **page.where_now(), **sought})

    # --- moving ---

    def open(self, place: str, **where: object) -> None:
        """Bring a page in front. The one before is remembered for Esc; nothing typed is lost."""
        leaving = self.current
        self.page(place)
        self._visits.go(Visit(place, where))
        self._show(leaving)

    def back(self) -> None:
        """One level back: out of a panel over the page, inside the page, else to the page before."""
        page = self.current
        over = [panel for panel in self.findChildren(Overlay) if panel.isVisible()]
        if over:
            next((panel for panel in over if panel.isAncestorOf(self.focusWidget())), over[-1]).back()
        elif self.top_bar.search.hasFocus() and page is not None:
            page.focus_first()
        elif page is not None and page.back():
            pass
        else:
            self._leave()

    def _on_went_back(self, message: Message | None) -> None:
        self._leave()
        if message is not None:
            self._steps.tell(message)

    def _leave(self) -> None:
        """To the page before, wherever the keyboard is."""
        page = self.current
        if self._visits.back() is not None:
            self._show(page)

    def forget_history(self) -> None:
        """Begin anew: there is nothing to go back to (after a request is done, say)."""
        self._visits.forget()
        self.action_bar.set_back(False)

    def focus_search(self) -> None:
        """Go to the search field, its text selected."""
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()

    def _show(self, leaving: Page | None) -> None:
        visit = self._visits.now
        assert visit is not None
        page = self.page(visit.place)
        if leaving is not None:
            self._drafts.keep(leaving)
            if leaving is not page:
                leaving.closing()
        self.page_area.setCurrentWidget(page)
        self.rail.set_current(self._pages.under(visit.place))
        self._steps.leave()
        self.status.set_right("")
        self.action_bar.set_back(self._visits.can_go_back)
        page.opened(**visit.where)
        self._on_steps_changed(page)
        self._drafts.restore(page)
        # The keyboard goes along to every page but the one that is opened by typing into the search field.
        if visit.place != SEARCH or not self.top_bar.search.hasFocus():
            page.focus_first()
        self.page_shown.emit(visit.place)

    def _on_went(self, place: str, where: dict[str, object]) -> None:
        self.open(place, **where)

    # --- facts of the frame ---

    def set_case(self, case: str, word: str = "") -> None:
        """The case in hand, with its kind in a word; empty for none."""
        self.top_bar.set_case(case, word)

    def set_rules(self, text: str) -> None:
        """The rule set in force, for the status line."""
        self.status.set_rules(text)

    def store_drafts(self) -> None:
        """Store now what is typed; before locking, wait for the lanes afterwards."""
        for page in self._pages:
            self._drafts.keep(page)

    # --- building ---

    def _lay_out(self) -> None:
        centre = QWidget()
        self.setCentralWidget(centre)
        whole = _without_gaps(QVBoxLayout(centre))
        beside = _without_gaps(QHBoxLayout())
        column = _without_gaps(QVBoxLayout())
        column.addWidget(self.top_bar)
        column.addWidget(self.page_area, 1)
        column.addWidget(self.strip)
        column.addWidget(self.action_bar)
        beside.addWidget(self.rail)
        beside.addLayout(column, 1)
        whole.addLayout(beside, 1)
        whole.addWidget(self.status)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.open)
        self.rail.lock_asked.connect(self.lock_asked)
        self.action_bar.back_asked.connect(self.back)
        self.top_bar.case_opened.connect(self.case_opened)
        self.top_bar.clerk_opened.connect(self.clerk_opened)
        search = self.top_bar.search
        search.textEdited.connect(self._on_query)
        search.entered.connect(self._on_query_entered)
        search.moved.connect(self._on_query_moved)
        self._drafts.saved.connect(self._on_draft_saved)
        self._keeping.timeout.connect(self._on_keeping)
        self._keeping.start()

    def _deeds(self) -> dict[str, Callable[[], object]]:
        """What the keys do that work everywhere, by the names of the table."""
        return {
            "help": self.help_asked.emit,
            "commands": self.commands_asked.emit,
            "search": self.focus_search,
            "recent": self.recent_asked.emit,
            "renew": lambda: self._with_page(lambda page: page.renew()),
            "pane_next": lambda: self._with_page(lambda page: walk_panes(page, 1)),
            "pane_before": lambda: self._with_page(lambda page: walk_panes(page, -1)),
            "wrong_next": lambda: self._with_page(lambda page: _to_wrong(page, 1)),
            "wrong_before": lambda: self._with_page(lambda page: _to_wrong(page, -1)),
            "reveal": lambda: self._with_page(_reveal),
            "next": lambda: self._with_page(Page.do_next),
            "back": self.back,
            "new_request": self.new_request_asked.emit,
            "lock": self.lock_asked.emit,
        }

    # --- answers of the parts ---

    def _take_page(self, page: Page) -> None:
        page.messaged.connect(lambda message: self._on_messaged(page, message))
        page.steps_changed.connect(lambda: self._on_steps_changed(page))
        page.went.connect(self._on_went)
        page.went_back.connect(self._on_went_back)
        self.page_area.addWidget(page)

    def _with_page(self, deed: Callable[[Page], object]) -> None:
        if self.current is not None:
            deed(self.current)

    def _on_messaged(self, page: Page, message: Message | None) -> None:
        if page is self.current:
            self._steps.tell(message)

    def _on_steps_changed(self, page: Page) -> None:
        if page is self.current:
            self._steps.show(page)
            self.keys.follow(page)
            self._order_tabs()

    def _order_tabs(self) -> None:
        """Tab goes from the top bar through the page to the action bar, then to the rail.

        A page's widgets come into the chain after the frame's, so the frame's are put behind them again.
        """
        last = self.previousInFocusChain() or self
        for control in (self.strip.button, *self.action_bar.controls, *self.rail.controls):
            if last is not control:
                QWidget.setTabOrder(last, control)
            last = control

    def _on_query(self, text: str) -> None:
        if SEARCH in self._pages and self.place != SEARCH:
            self.open(SEARCH)
        elif self.place == SEARCH and self.visit != Visit(SEARCH):
            self._visits.now = Visit(SEARCH)  # other words than those it was opened with
        self.query_changed.emit(text)

    def _on_query_entered(self, text: str) -> None:
        if SEARCH in self._pages and self.place != SEARCH:
            self._on_query(text)
        else:
            self.query_entered.emit(text)

    def _on_query_moved(self, rows: int) -> None:
        if self.place == SEARCH:
            self.query_moved.emit(rows)

    def _on_draft_saved(self, place: str) -> None:
        """Said on the page that it is of, and not on the one to which the clerk has gone since."""
        if self.current is not None and self.current.draft_place() == place:
            self.status.set_right(tr("Draft saved"))

    def _on_keeping(self) -> None:
        self._with_page(self._drafts.keep)

    # --- sizes ---

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Below 1120 the rail is narrow and keys leave the buttons."""
        super().resizeEvent(event)
        narrow = self.width() < NARROW_BELOW
        self.rail.set_narrow(narrow)
        self.top_bar.set_narrow(narrow)
        self.action_bar.set_narrow(narrow)
        self._busy.setGeometry(
            QRect(self.rail.width(), self.top_bar.height() - 2, self.width() - self.rail.width(), 2)
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button that has the keyboard."""
        if not press_button(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window keeps what is typed; the page in front asks for nothing any more."""
        self.store_drafts()
        self._with_page(lambda page: page.closing())
        self.closed.emit()
        super().closeEvent(event)


def _to_wrong(page: Page, by: int) -> None:
    if not walk_wrong(page, by):
        page.notify("info", tr("Nothing is marked as wrong here."))


def _reveal(page: Page) -> None:
    value = masked_value(page)
    if value is not None:
        value.ask()


def _without_gaps(layout: QBoxLayout) -> QBoxLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
