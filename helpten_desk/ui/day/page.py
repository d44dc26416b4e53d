"""The day board, the first page of a clerk: what waits today, by when, and one key to the next deed."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from helpten_desk.domain.accounts import User
from helpten_desk.domain.letters import MadeLetter
from helpten_desk.domain.requests import Request, State
from helpten_desk.services.day_board import Board, Queue, Tile
from helpten_desk.ui.day.chart import DueChart
from helpten_desk.ui.day.owner_bar import OwnerBar
from helpten_desk.ui.day.rows import DayTable, columns
from helpten_desk.ui.day.tasks import QUEUE, DayRead, DayTasks, collect_case, read_day
from helpten_desk.ui.day.tiles import Tiles, tile_word
from helpten_desk.ui.day.today_panel import TodayPanel
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.operation_in_hand import OperationInHand
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.page_keys import first_inside
from helpten_desk.ui.frame.places import DAY, INTAKE, place_of
from helpten_desk.ui.frame.request_words import next_word
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.lists.table import BOARD
from helpten_desk.ui.look.empty import EmptyState
from helpten_desk.ui.look.labels import Panel, PlainLabel
from helpten_desk.ui.look.words import day, listed, long_day, tr
from helpten_desk.ui.paper.handed_in import PrintLetter
from helpten_desk.ui.people.extract_rows import screen_language

LOW_BELOW = 464  # px of the page, which is a window 600 high: then the chart goes
SIDE = 320


class DayPage(Page):
    """Place `day` of the rail."""

    def __init__(self, lanes: Lanes, tasks: DayTasks, me: User, print_letter: PrintLetter) -> None:
        super().__init__()
        self._lanes, self._tasks, self._print_letter = lanes, tasks, print_letter
        self._board: Board | None = None
        self._clerks: Sequence[User] = ()
        self._waiting = ""  # a draft that came before the board was read
        self._led_to: object = None  # the case that is in front when the board has been read
        self._operation = OperationInHand()  # of the current row
        self.tiles = Tiles()
        self.chart = DueChart()
        self.today_panel = TodayPanel()
        self.owner_bar = OwnerBar(me)
        self.stands_in = PlainLabel(t="note", tone="warn", wrap=True)
        self.queues = {queue: _filter(queue_word(queue)) for queue in Queue}
        self.table = DayTable(columns(self._today), name=tr("Cases of the day"), height=BOARD)
        self._stack = QStackedWidget()
        self._empty = EmptyState()
        self._lay_out()
        self._connect()
        self._renew_steps()

    # --- the window's calls ---

    def opened(self, **where: object) -> None:
        """Read the board; first with the filter and the case in front that `where_now` told."""
        if self._board is None:
            self._led_to = where.get("row")
            self.tiles.choose(next((tile for tile in Tile if tile.value == where.get("tile")), None))
        self.renew()

    def where_now(self) -> dict[str, object]:
        """The filter, and the case in front."""
        tile, row = self.tiles.chosen, self.table.current_row
        kept = {"tile": tile and tile.value, "row": row and row.request.id}
        return {name: value for name, value in kept.items() if value is not None}

    def renew(self) -> None:
        """Read the board anew; what is shown stays until then."""
        self._lanes.ask(
            self, partial(read_day, self._tasks, first=self._board is None), self._show, topic="board"
        )

    def back(self) -> bool:
        """Out of changing the owner; then out of the filter."""
        if self.owner_bar.isVisibleTo(self):
            self._close_owner()
            return True
        if self.tiles.chosen is not None:
            self.tiles.choose(None)
            return True
        return False

    def draft_place(self) -> str:
        """Whose hand a case is being put into."""
        return DAY

    def draft(self) -> str | None:
        """The change of owner as it stands."""
        return self._waiting or self.owner_bar.draft()

    def restore(self, text: str) -> None:
        """At once, or after the board has been read."""
        self._waiting = text
        if self._board is not None:
            self._show_rows()

    def focus_first(self) -> None:
        """To the list, or to what stands in its place."""
        shown = self.table if self._stack.currentIndex() == 0 else self._empty
        (first_inside(shown) or self.table).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the chart goes, and the tiles are less high."""
        super().resizeEvent(event)
        low = event.size().height() < LOW_BELOW
        self._chart_panel.setVisible(not low)
        self.tiles.set_low(low)

    # --- what is shown ---

    @property
    def queue(self) -> Queue:
        """Whose cases are shown."""
        return next((queue for queue, button in self.queues.items() if button.isChecked()), Queue.ALL)

    def _today(self) -> date:
        return self._board.today if self._board is not None else self._tasks.board.today()

    def _show(self, read: DayRead) -> None:
        self._board, self._clerks = read.board, read.clerks
        if read.queue is not None:
            self.queues[read.queue].setChecked(True)
        self._show_rows()

    def _show_rows(self) -> None:
        board = self._board
        if board is None:
            return
        rows, tile = board.of(self.queue), self.tiles.chosen
        counts = Counter(one for row in rows for one in row.tiles)
        self.tiles.set_counts(counts)
        self.chart.show_days(board.due_days(self.queue))
        to_scan = sum(Tile.TO_SIGN in row.tiles for row in board.rows)
        self.today_panel.show_counts(board.mailed, to_scan)
        note = tr("%n open", len(rows))
        late = counts[Tile.OVERDUE]
        self.set_title(long_day(board.today), note + ", " + tr("%n late", late) if late else note)
        self._show_stands_in(board)
        shown = [row for row in rows if tile is None or tile in row.tiles]
        if self._waiting:
            self.owner_bar.restore(self._waiting, board.rows, self._clerks)
            self._waiting = ""
        now = self.owner_bar.row if self.owner_bar.isVisibleTo(self) else self.table.current_row
        wanted = self._led_to if now is None else now.request.id
        self._led_to = None
        self.table.set_rows(shown, keep=lambda row: row.request.id == wanted)
        inside = self._stack.isAncestorOf(QApplication.focusWidget() or self)
        self._stack.setCurrentIndex(0 if shown else 1)
        if inside:
            self.focus_first()
        self._show_empty(board, tile)
        self._renew_steps()

    def _show_empty(self, board: Board, tile: Tile | None) -> None:
        if tile is not None:
            self._empty.set_text(
                tr("No case is here: {tile}", tile=tile_word(tile)), tr("Esc shows all again.")
            )
            self._empty.offer(tr("Show all"), partial(self.tiles.choose, None))
            return
        others = len(board.rows)
        waiting = tr("%n open case(s) are with others.", others) if others else ""
        self._empty.set_text(tr("Everything is done for today."), waiting)
        self._empty.offer(tr("New request …"), partial(self.go, INTAKE))

    def _show_stands_in(self, board: Board) -> None:
        told = [tr("{name} until {day}", name=one.name, day=day(one.last)) for one in board.stands_in]
        self.stands_in.setText(
            tr("You stand in for: {names}. Their cases are with you too.", names=listed(told))
        )
        self.stands_in.setVisible(bool(told))

    # --- steps ---

    def _renew_steps(self) -> None:
        row = self.table.current_row if self._stack.currentIndex() == 0 else None
        new = Step(tr("New request …"), partial(self.go, INTAKE), key="Ctrl+N")
        if self.owner_bar.isVisibleTo(self):
            self.set_steps(Step(self.owner_bar.deed, self._give))
            return
        posting = [Step(tr("Print the posting list"), self._print_posting, key="Ctrl+P")]
        by_key = posting if self._board is not None and self._board.mailed else []
        if row is None:
            missing = tr("There is no case in the list.")
            self.set_steps(
                Step(tr("Open the case"), self._open, enabled=False, why_not=missing), [new], by_key
            )
            return
        owner = Step(tr("In hand of …"), self._begin_owner, key="F2")
        self.set_steps(Step(next_word(row.request.state), self._do_next), [owner, new], by_key)

    def _do_next(self) -> None:
        """What needs no form is done at once; else the case is opened where it is done."""
        row = self.table.current_row
        if row is not None and row.request.state is State.IDENTIFIED:
            operation = self._operation.of(row.request.id, row.request.version)
            deed = partial(collect_case, self._tasks, row.request.id, operation)
            self._lanes.do(self, deed, self._on_collected)
        else:
            self._open()

    def _open(self) -> None:
        row = self.table.current_row
        if row is not None:
            self.go(place_of(row.request.state), request=row.request.id)

    def _on_collected(self, request: Request) -> None:
        told = tr(
            "Collected for case {case}: {count}.",
            case=request.case,
            count=tr("%n datum(s)", request.found or 0),
        )
        self.notify("done", told)

    # --- whose it is ---

    def _begin_owner(self) -> None:
        row = self.table.current_row
        if row is not None:
            self.owner_bar.begin(row, self._clerks)
            self.table.scrollTo(self.table.currentIndex())
            self._renew_steps()

    def _close_owner(self) -> None:
        self.owner_bar.hide()
        self.table.setFocus()
        self._renew_steps()

    def _give(self) -> None:
        bar = self.owner_bar
        if bar.row is not None and bar.form.verify():
            deed = partial(self._tasks.board.give, bar.row.request, bar.owner, bar.note, bar.operation)
            self._lanes.do(self, deed, self._on_given)

    def _on_given(self, request: Request) -> None:
        self._close_owner()
        who = request.owner or tr("nobody")
        self.notify("done", tr("Case {case} is now in hand of: {name}.", case=request.case, name=who))

    # --- posting list ---

    def _print_posting(self) -> None:
        make = partial(self._tasks.cases.posting_list, self._today(), screen_language())
        self._lanes.ask(self, make, self._on_posting, topic="posting")

    def _on_posting(self, made: MadeLetter) -> None:
        on = self._today()
        done = partial(self.notify, "done", tr("The posting list of {day} is in the printer.", day=on))
        self._print_letter(self, made.pdf, tr("Posting list {day}", day=on), done)

    # --- building ---

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        for button in self.queues.values():
            group.addButton(button)
        self.queues[Queue.ALL].setChecked(True)
        self.set_title("", beside=tuple(self.queues.values()))
        lists = Panel(margins=(1, 1, 1, 1))
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        lists.body.addWidget(self._stack)
        self._chart_panel = Panel(tr("Days to answer by"))
        self._chart_panel.body.addWidget(self.chart, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._chart_panel, 1)
        column.addWidget(self.today_panel)
        column.addStretch(0)
        self.stands_in.hide()
        for widget in (self.stands_in, self.tiles, self.owner_bar):
            self.body.addWidget(widget)
        panes = [Pane(tr("Cases"), lists, 640, 800), Pane(tr("Days and post"), side, SIDE, SIDE)]
        self.body.addWidget(Panes(panes), 1)

    def _connect(self) -> None:
        self.tiles.chosen_changed.connect(self._show_rows)
        self.table.row_changed.connect(lambda _row: self._renew_steps())
        self.table.row_entered.connect(lambda _row: self._open())
        self.today_panel.posting.clicked.connect(self._print_posting)
        self.today_panel.to_scan.clicked.connect(self._show_to_sign)
        self.owner_bar.changed.connect(self._renew_steps)
        self.owner_bar.finished.connect(self._give)
        self._lanes.changed.connect(self._on_changed)
        for queue, button in self.queues.items():
            button.clicked.connect(lambda _on=False, one=queue: self._on_queue(one))

    def _on_queue(self, queue: Queue) -> None:
        self._lanes.ask(None, partial(self._tasks.preferences.save, QUEUE, queue.value))
        self._show_rows()

    def _show_to_sign(self) -> None:
        """Those that are away to be signed, whosever they are."""
        self.queues[Queue.ALL].setChecked(True)
        self.tiles.choose(Tile.TO_SIGN)
        self._show_rows()
        self.table.setFocus()

    def _on_changed(self, _answer: object) -> None:
        if self.isVisible():
            self.renew()


def queue_word(queue: Queue) -> str:
    """Whose cases."""
    return {
        Queue.MINE: tr("Mine"),
        Queue.CONTACT: tr("Contact person's"),
        Queue.ALL: tr("All"),
    }[queue]


def _filter(word: str) -> QPushButton:
    button = QPushButton(word)
    button.setProperty("kind", "small")
    button.setCheckable(True)
    button.setAccessibleName(tr("Show: {word}", word=word))
    return button
