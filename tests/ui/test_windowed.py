"""Lists of any length: pages are read as they are seen, stale answers are dropped, keys reach every row."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from helpten_desk.ui.lists.table import Cell, Column
from helpten_desk.ui.lists.windowed import PAGE, PAGES_KEPT, Then, WindowedModel, WindowedTable
from tests.ui.sample import press

MILLION = 1_000_000
Key = Qt.Key


@dataclass
class Source:
    """Reads rows only when it is told to, as a lane that is busy does."""

    asked: list[tuple[Sequence[int], Then[int]]] = field(default_factory=list)
    read: list[tuple[int, int]] = field(default_factory=list)

    def ask(self, keys: Sequence[int], then: Then[int]) -> None:
        self.asked.append((keys, then))

    def answer(self) -> None:
        """Everything that is asked for until nothing more is."""
        QApplication.processEvents()
        while self.asked:
            keys, then = self.asked.pop(0)
            self.read.append((keys[0], len(keys)))
            then(list(keys))
            QApplication.processEvents()


COLUMNS: list[Column[int]] = [
    Column("Line", lambda row: Cell(f"line {row}", "below")),
    Column("Double", lambda row: str(2 * row), 80),
]


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def table(qapp: QApplication, source: Source) -> WindowedTable[int]:
    made = WindowedTable(COLUMNS, source.ask, name="Journal")
    made.resize(500, 400)
    made.show()
    return made


def test_the_number_of_rows_is_true_before_any_has_come(table: WindowedTable[int], source: Source) -> None:
    told: list[int | None] = []
    table.row_changed.connect(told.append)
    table.set_keys(range(MILLION, 0, -1))
    model = table.rows_model
    assert (model.rowCount(), model.cell(0, 0).text, source.read, told) == (MILLION, "…", [], [None])
    source.answer()
    assert source.read == [(MILLION, PAGE)]
    assert table.current_row == MILLION and told[-1] == MILLION
    assert model.cell(0, 0).text == f"line {MILLION}" and model.cell(0, 1).text == f"{2 * MILLION}"


def test_home_end_and_pages_reach_every_row(table: WindowedTable[int], source: Source) -> None:
    table.set_keys(range(MILLION, 0, -1))
    for key, row in ((Key.Key_End, 1), (Key.Key_Up, 2), (Key.Key_Home, MILLION), (Key.Key_Down, MILLION - 1)):
        press(table, key)
        source.answer()
        assert table.current_row == row
    press(table, Key.Key_PageDown)
    source.answer()
    assert table.current_row is not None and MILLION - 20 < table.current_row < MILLION - 5
    press(table, Key.Key_PageUp)
    assert table.current_row == MILLION - 1
    assert len(source.read) == 2  # the first page and the last one


def test_what_is_scrolled_past_is_never_read(table: WindowedTable[int], source: Source) -> None:
    table.set_keys(range(MILLION))
    source.answer()
    bar = table.verticalScrollBar()
    for step in range(1, 60):
        bar.setValue(bar.maximum() * step // 60)
        QApplication.processEvents()
    assert len(source.asked) == 1
    bar.setValue(bar.maximum())
    source.answer()
    assert len(source.read) <= 4
    assert table.rows_model.row(MILLION - 1) == MILLION - 1


def test_an_answer_to_other_keys_is_dropped(table: WindowedTable[int], source: Source) -> None:
    table.set_keys(range(MILLION))
    QApplication.processEvents()
    (_keys, stale) = source.asked.pop()
    table.set_keys([7, 5])
    stale(list(range(PAGE)))
    assert table.current_row is None
    source.answer()
    assert [table.rows_model.row(n) for n in range(3)] == [7, 5, None]


def test_only_some_pages_are_kept(qapp: QApplication, source: Source) -> None:
    model = WindowedModel(COLUMNS, source.ask)
    model.set_keys(range(MILLION))
    for page in range(PAGES_KEPT + 1):
        model.row(page * PAGE)
        source.answer()
    assert model.row(PAGE) == PAGE  # read and kept
    assert len(source.read) == PAGES_KEPT + 1
    assert model.row(0) is None  # let go, read anew
    source.answer()
    assert model.row(0) == 0 and len(source.read) == PAGES_KEPT + 2


def test_a_page_that_failed_is_asked_for_when_it_is_looked_at_again(
    qapp: QApplication, source: Source
) -> None:
    model = WindowedModel(COLUMNS, source.ask)
    model.set_keys(range(10))
    assert model.row(3) is None
    QApplication.processEvents()
    source.asked.clear()
    model.give_up()
    assert model.row(3) is None
    source.answer()
    assert model.row(3) == 3


def test_no_rows_is_no_current_row(table: WindowedTable[int], source: Source) -> None:
    told: list[int | None] = []
    table.set_keys(range(5))
    source.answer()
    table.row_changed.connect(told.append)
    table.set_keys([])
    assert told[-1] is None and table.current_row is None
    press(table, Key.Key_End)
    press(table, Key.Key_Return)
    source.answer()
    assert len(source.read) == 1


def test_the_model_keeps_qts_rules(qapp: QApplication, source: Source) -> None:
    model = WindowedModel(COLUMNS, source.ask)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_keys(range(600))
    source.answer()
    model.set_keys([])
    assert tester.model() is model
