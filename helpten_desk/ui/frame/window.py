"""The window's fixed frame: rail, top bar, page, message strip, action bar, status line, and its keys."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from helpten_desk.ui.frame.bars import ActionBar, BusyLine, StatusLine
from helpten_desk.ui.frame.drafts import DRAFT_EVERY, DraftKeeper, DraftStore
from helpten_desk.ui.frame.lane import Job, Lanes
from helpten_desk.ui.frame.message_strip import MessageStrip
from helpten_desk.ui.frame.page import Message, Page, Step
from helpten_desk.ui.frame.rail import Rail
from helpten_desk.ui.frame.top_bar import TopBar
from helpten_desk.ui.look.words import tr

__all__ = ["DeskWindow", "DraftStore", "Visit"]

SMALLEST = (960, 540)
NARROW_BELOW = 1120
HISTORY = 50


@dataclass(frozen=True, slots=True)
class Visit:
    """One page as it was opened."""

    place: str
    where: dict[str, object] = field(default_factory=dict)


class DeskWindow(QMainWindow):
    """The frame. Nothing in it moves from page to page; pages are made when they are first opened."""

    lock_asked = Signal()
    closed = Signal()
    query_changed = Signal(str)
    query_entered = Signal(str)
    query_moved = Signal(int)
    new_request_asked = Signal()
    case_opened = Signal(str)
    clerk_opened = Signal()
    page_shown = Signal(str)
    language_chosen = Signal(str)

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
        self._lanes = lanes
        self._drafts = DraftKeeper(lanes, drafts)
        self._makers: dict[str, tuple[Callable[[], Page], str]] = {}
        self._pages: dict[str, Page] = {}
        self._history: list[Visit] = []
        self._now: Visit | None = None
        self._hint: Message | None = None
        self.rail = Rail()
        self.top_bar = TopBar(clerk)
        self.strip = MessageStrip()
        self.action_bar = ActionBar()
        self.status = StatusLine(demonstration=demonstration)
        self._stack = QStackedWidget()
        self._lay_out()
        self._busy = BusyLine(self)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(500)
        self._keeping = QTimer(self)
        self._keeping.setInterval(DRAFT_EVERY)
        self._connect()
        self._add_keys()

    # --- places ---

    def add_place(self, key: str, icon: str, word: str, make: Callable[[], Page]) -> None:
        """A place of the rail. `make` builds its page at the first opening."""
        self.rail.add(key, icon, word)
        self._makers[key] = (make, key)

    def add_page(self, key: str, make: Callable[[], Page], *, under: str) -> None:
        """A page that is reached from others; `under` is the place of the rail that is then current."""
        self._makers[key] = (make, under)

    def has(self, place: str) -> bool:
        """Whether there is such a place or page for this user."""
        return place in self._makers

    def page(self, key: str) -> Page:
        """The page, made now if it has not been yet."""
        if key not in self._pages:
            page = self._makers[key][0]()
            page.messaged.connect(lambda message: self._on_messaged(page, message))
            page.steps_changed.connect(lambda: self._on_steps_changed(page))
            page.went.connect(self._on_went)
            page.went_back.connect(self.back)
            self._pages[key] = page
            self._stack.addWidget(page)
        return self._pages[key]

    @property
    def current(self) -> Page | None:
        """The page in front."""
        return self._pages[self._now.place] if self._now else None

    @property
    def place(self) -> str:
        """The key of the page in front, or empty."""
        return self._now.place if self._now else ""

    @property
    def visit(self) -> Visit | None:
        """Where the clerk is, to come back to after a lock."""
        return self._now

    def open(self, place: str, **where: object) -> None:
        """Bring a page in front. The one before is remembered for Esc; nothing typed is lost."""
        visit = Visit(place, where)
        if self._now is not None and self._now != visit:
            self._history = [*self._history, self._now][-HISTORY:]
        self._show(visit)

    def back(self) -> None:
        """One level back: inside the page if it has one, else to the page before."""
        page = self.current
        if self.top_bar.search.hasFocus() and page is not None:
            self._focus_page(page)
        elif page is not None and page.back():
            pass
        elif self._history:
            self._show(self._history.pop())

    def forget_history(self) -> None:
        """Begin anew: there is nothing to go back to (after a request is done, say)."""
        self._history.clear()
        self.action_bar.set_back(False)

    # --- facts of the frame ---

    def set_case(self, case: str, word: str = "") -> None:
        """The case in hand, with its kind in a word; empty for none."""
        self.top_bar.set_case(case, word)

    def set_rules(self, text: str) -> None:
        """The rule set in force, for the status line."""
        self.status.set_rules(text)

    def store_drafts(self) -> None:
        """Store now what is typed; before locking, wait for the lanes afterwards."""
        for page in self._pages.values():
            self._drafts.keep(page)

    # --- building ---

    def _lay_out(self) -> None:
        centre = QWidget()
        self.setCentralWidget(centre)
        whole = _without_gaps(QVBoxLayout(centre))
        beside = _without_gaps(QHBoxLayout())
        column = _without_gaps(QVBoxLayout())
        column.addWidget(self.top_bar)
        column.addWidget(self._stack, 1)
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
        self.strip.emptied.connect(self._on_strip_emptied)
        search = self.top_bar.search
        search.textEdited.connect(self._on_query)
        search.entered.connect(self._on_query_entered)
        search.moved.connect(self._on_query_moved)
        self._lanes.busy_changed.connect(self._on_busy)
        self._lanes.progressed.connect(self._on_progressed)
        self._slow.timeout.connect(lambda: self.status.show_work(tr("Reading the register …")))
        self._drafts.saved.connect(lambda: self.status.set_right(tr("Draft saved")))
        self._keeping.timeout.connect(self._on_keeping)
        self._keeping.start()

    def _add_keys(self) -> None:
        def key(text: str, deed: Callable[[], None]) -> None:
            shortcut = QShortcut(QKeySequence(text), self)
            shortcut.activated.connect(deed)

        for text in ("F3", "Ctrl+F"):
            key(text, self.focus_search)
        for text in ("Ctrl+Return", "Ctrl+Enter"):
            key(text, self._on_next_key)
        key("Esc", self.back)
        key("Ctrl+L", self.lock_asked.emit)
        key("Ctrl+N", self.new_request_asked.emit)
        key("F5", self._on_renew)
        for number in range(1, 8):
            key(f"Ctrl+{number}", partial(self._on_rail_key, number - 1))
        for text in ("Ctrl+S", "Ctrl+P", "F4", "F9", "F11"):
            key(text, partial(self._on_quiet_key, text))

    def focus_search(self) -> None:
        """Go to the search field, its text selected."""
        self.top_bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.top_bar.search.selectAll()

    # --- moving ---

    def _show(self, visit: Visit) -> None:
        leaving = self.current
        page = self.page(visit.place)
        if leaving is not None:
            self._drafts.keep(leaving)
            if leaving is not page:
                leaving.closing()
        self._now = visit
        self._stack.setCurrentWidget(page)
        self.rail.set_current(self._makers[visit.place][1])
        if self.strip.message is not None and self.strip.message.kind != "done":
            self.strip.show_message(None)  # what was done before leaving is told on the next page
        self.status.set_right("")
        self.action_bar.set_back(bool(self._history))
        page.opened(**visit.where)
        self._on_steps_changed(page)
        self._drafts.restore(page)
        if not self.top_bar.search.hasFocus():
            self._focus_page(page)
        self.page_shown.emit(visit.place)

    def _on_went(self, place: str, where: dict[str, object]) -> None:
        self.open(place, **where)

    def _focus_page(self, page: Page) -> None:
        page.focus_first()

    # --- answers of the parts ---

    def _on_messaged(self, page: Page, message: Message | None) -> None:
        if page is self.current:
            self.strip.show_message(message)
            if message is None:
                self._on_steps_changed(page)

    def _on_strip_emptied(self) -> None:
        if self.current is not None:
            self._say_what_is_missing(self.current.next_step)

    def _on_steps_changed(self, page: Page) -> None:
        if page is not self.current:
            return
        self.action_bar.show_steps(page.next_step, page.quiet_steps)
        self._say_what_is_missing(page.next_step)

    def _say_what_is_missing(self, step: Step | None) -> None:
        shown = self.strip.message
        hinting = shown is not None and shown is self._hint
        missing = step.why_not if step is not None and not step.enabled else ""
        if missing and (shown is None or hinting):
            self._hint = Message("info", missing)
            self.strip.show_message(self._hint)
        elif hinting and not missing:
            self.strip.show_message(None)

    def _on_query(self, text: str) -> None:
        if "search" in self._makers and self.place != "search":
            self.open("search")
        self.query_changed.emit(text)

    def _on_query_entered(self, text: str) -> None:
        if "search" in self._makers and self.place != "search":
            self.open("search")
            self.query_changed.emit(text)
        else:
            self.query_entered.emit(text)

    def _on_query_moved(self, rows: int) -> None:
        if self.place == "search":
            self.query_moved.emit(rows)

    def _on_next_key(self) -> None:
        if self.current is not None:
            self.current.do_next()

    def _on_quiet_key(self, key: str) -> None:
        page = self.current
        for step in (*page.quiet_steps, *page.key_steps) if page else ():
            if step.key == key and step.enabled:
                step.do()

    def _on_rail_key(self, index: int) -> None:
        if index < len(self.rail.keys):
            self.open(self.rail.keys[index])

    def _on_renew(self) -> None:
        if self.current is not None:
            self.current.renew()

    def _on_busy(self, busy: bool) -> None:
        self._busy.set_busy(busy)
        if busy:
            self._slow.start()
        else:
            self._slow.stop()
            self.status.show_work("")

    def _on_progressed(self, job: Job, done: int, total: int) -> None:
        text = tr("{done} of {total}", done=done, total=total) if done < total else ""
        self.status.show_work(text, job.progress.cancel)

    def _on_keeping(self) -> None:
        if self.current is not None:
            self._drafts.keep(self.current)

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

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the window keeps what is typed."""
        self.store_drafts()
        self.closed.emit()
        super().closeEvent(event)


def _without_gaps(layout: QBoxLayout) -> QBoxLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
