"""A journal of a million lines in the desk's table, against a bare Qt table that reads the same rows.

Both have the true number of rows, ten columns, pages of 256 rows by their keys and keep 32 of them.
The bare one reads with plain SQL on the screen's thread and shows what it read; the desk's goes the whole
way: service, journal line of the look, lane, sealed details opened, own delegate.
"""

import gc
import statistics
import tempfile
import time
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QEventLoop, Qt
from PySide6.QtWidgets import QApplication, QTableView

from helpten_desk import paths
from helpten_desk.app import make_application
from helpten_desk.domain.accounts import JournalLine
from helpten_desk.letters.wording import Wording
from helpten_desk.register.journals.seals import Seals
from helpten_desk.register.store.engine import writing
from helpten_desk.services.administration import Administration
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.lists.table import ONE_LINE, Column
from helpten_desk.ui.lists.windowed import PAGE, PAGES_KEPT, Then, WindowedTable
from helpten_desk.workstation import Settings
from tests.bench.measure import Figure
from tests.register.opened import REGISTER_ID, Opened, new_file, opened_file

SIZE = 1200, 800
ROUNDS, FRAMES = 7, 120
NAMES = ("seq", "at", "actor", "workstation", "version", "deed", "reason", "person", "operation", "hash")
TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'journal%'"
DEEDS = ("card.open", "search", "edit.change", "request.identify", "letter.sent")


@dataclass(frozen=True, slots=True)
class Long:
    """A register whose journal has so many lines."""

    opened: Opened
    lines: int


@contextmanager
def long_journal(lines: int) -> Iterator[Long]:
    """In an encrypted file, thrown away afterwards; the chain is not linked, nobody walks it here."""
    with tempfile.TemporaryDirectory() as folder:
        new_file(Path(folder) / "empty.db")
        with opened_file(Path(folder) / "empty.db", Path(folder)) as opened:
            with writing(opened.owner()) as connection:
                cursor: Any = connection.connection.cursor()
                cursor.execute(TRIGGERS)
                triggers = cursor.fetchall()
                for name, _made in triggers:
                    cursor.execute(f"DROP TRIGGER {name}")
                marks = ", ".join("?" * 14)
                cursor.executemany(
                    f"INSERT INTO journal VALUES ({marks})", _rows(Seals(connection, REGISTER_ID), lines)
                )
                cursor.execute("UPDATE journal_head SET seq = ?, hash = ?", (lines, bytes(32)))
                for _name, made in triggers:
                    cursor.execute(made)
            yield Long(opened, lines)


def _rows(seals: Seals, lines: int) -> Iterator[tuple[Any, ...]]:
    start = datetime(2020, 1, 1, tzinfo=UTC)
    for seq in range(1, lines + 1):
        at = (start + timedelta(seconds=200 * seq)).isoformat(timespec="microseconds")
        deed, operation = DEEDS[seq % len(DEEDS)], f"00000000-0000-4000-8000-{seq:012}"
        sealed = seals.seal({"words": f"mallikatu {seq}"}, None, operation, deed)
        actor = ("aino", "bengt")[seq % 2]
        head = (seq, 1, at, actor, "desk-1", "0.1.0", deed, "customer_service", "", None)
        yield (*head, operation, sealed, bytes(32), bytes(32))


class BareModel(QAbstractTableModel):
    """The least there is: pages by key, read where they are asked for."""

    def __init__(self, read: Callable[[int, int], list[tuple[Any, ...]]], lines: int) -> None:
        super().__init__()
        self._read, self._lines = read, lines
        self._pages: OrderedDict[int, list[tuple[Any, ...]]] = OrderedDict()

    def rowCount(self, parent: Any = None) -> int:
        return self._lines

    def columnCount(self, parent: Any = None) -> int:
        return len(NAMES)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        page, place = divmod(index.row(), PAGE)
        rows = self._pages.get(page)
        if rows is None:
            newest = self._lines - page * PAGE
            rows = self._pages[page] = self._read(max(1, newest - PAGE + 1), newest)
            if len(self._pages) > PAGES_KEPT:
                self._pages.popitem(last=False)
        return rows[place][index.column()]


class Tables:
    """Makes either table over the same journal, shown and painted."""

    def __init__(self, long: Long, lanes: Lanes) -> None:
        self._long, self._lanes = long, lanes
        wording = Wording.load(paths.resources() / "letters")
        self._administration = Administration(long.opened.register, wording)
        connection: Any = long.opened.owner().raw_connection()
        cursor = connection.cursor()
        statement = f"SELECT {', '.join(NAMES)} FROM journal WHERE seq BETWEEN ? AND ? ORDER BY seq DESC"

        def read(first: int, last: int) -> list[tuple[Any, ...]]:
            rows = cursor.execute(statement, (first, last)).fetchall()
            return [tuple(map(str, row)) for row in rows]

        self._read = read

    def bare(self) -> QTableView:
        """Qt's own table over the bare model."""
        view = QTableView()
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ONE_LINE)
        view.setModel(BareModel(self._read, self._long.lines))
        _show(view)
        return view

    def desk(self) -> WindowedTable[JournalLine]:
        """The desk's, opened by the service on its lane."""
        columns: list[Column[JournalLine]] = [
            Column("seq", lambda line: str(line.seq)),
            Column("at", lambda line: str(line.at)),
            Column("actor", lambda line: line.actor),
            Column("workstation", lambda line: line.workstation),
            Column("version", lambda line: line.version),
            Column("deed", lambda line: line.deed),
            Column("purpose", lambda line: line.purpose),
            Column("details", lambda line: ", ".join((line.details or {}).values())),
            Column("operation", lambda line: line.operation),
            Column("hash", lambda line: line.hash),
        ]

        def ask(numbers: Any, then: Then[JournalLine]) -> None:
            self._lanes.ask(view, lambda: self._administration.journal_lines(numbers), then)

        view = WindowedTable(columns, ask, name="Journal")
        self._lanes.ask(view, self._administration.open_journal, view.set_keys)
        _show(view)
        while view.current_row is None:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        QApplication.processEvents()
        return view


def _show(view: QTableView) -> None:
    view.resize(*SIZE)
    view.show()
    QApplication.processEvents()


def table_1m_show(tables: Tables) -> Figure:
    """From nothing to the first rows on the screen, time of the processor in all threads."""
    pairs = [(_once(tables.bare), _once(tables.desk)) for _ in range(ROUNDS + 1)][1:]
    return _figure("table_1m_show", pairs, 1.3, ROUNDS)


def table_1m_frame_p95(tables: Tables) -> Figure:
    """Lines scrolled by one, each time the whole view painted: the slow ones, on the screen's thread."""
    pairs = []
    for _ in range(ROUNDS + 1):
        bare, desk = tables.bare(), tables.desk()
        pairs.append((_frames(bare), _frames(desk)))
        _end(bare)
        _end(desk)
    return _figure("table_1m_frame_p95", pairs[1:], 1.2, ROUNDS * FRAMES)


def _once(make: Callable[[], QTableView]) -> float:
    gc.collect()
    start = time.process_time()
    view = make()
    took = time.process_time() - start
    _end(view)
    return took


def _frames(view: QTableView) -> float:
    bar = view.verticalScrollBar()
    step = ONE_LINE if bar.maximum() > 2_000_000 else 1  # by pixels, or by rows
    times = []
    for _ in range(FRAMES):
        start = time.thread_time()
        bar.setValue(bar.value() + step)
        view.viewport().repaint()
        QApplication.processEvents()
        times.append(time.thread_time() - start)
    return statistics.quantiles(times, n=20)[-1]


def _end(view: QTableView) -> None:
    view.close()
    view.deleteLater()
    QApplication.processEvents()


def _figure(name: str, pairs: list[tuple[float, float]], goal: float, count: int) -> Figure:
    floor, product = (statistics.median(side) * 1000 for side in zip(*pairs, strict=True))
    ratio = statistics.median(two / one for one, two in pairs)
    return Figure(name, floor, product, ratio, goal, "ms", count)


TABLE = {"table_1m_show": table_1m_show, "table_1m_frame_p95": table_1m_frame_p95}


def tables(lines: int, wanted: list[str]) -> list[Figure]:
    """The figures of these names over one journal of so many lines."""
    _application, _looks = make_application(Settings())
    with long_journal(lines) as long:
        lanes = Lanes()
        try:
            shown = Tables(long, lanes)
            return [TABLE[name](shown) for name in wanted]
        finally:
            lanes.close()
