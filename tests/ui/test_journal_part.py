"""The journal on the screen: all of its lines, and those that an auditor asks for."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from helpten_desk.domain.accounts import JournalFilter, Purpose, new_operation
from helpten_desk.ui.admin.journal import JournalPart
from helpten_desk.ui.admin.page import NamedPart, PartsPage
from helpten_desk.ui.frame.lane import Lanes
from tests.clock import Clock
from tests.ui.opened_desk import OpenedDesk, opened_desk

LINES = 300  # more than a page


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as made:
        yield made


@pytest.fixture
def journal(opened: OpenedDesk) -> JournalPart:
    for number in range(LINES):
        person = 7 if number % 100 == 0 else None
        with opened.register.begin("card.open", Purpose("maintenance"), new_operation(), person):
            pass
    opened.window.open("admin")
    opened.settle()
    page = opened.page
    assert isinstance(page, PartsPage)
    for named in page.list.rows_model.rows:
        if isinstance(named, NamedPart) and named.topic == "admin.journal":
            page.choose(named.word)
    opened.settle()
    assert isinstance(page.part, JournalPart)
    return page.part


def test_the_keyboard_reaches_the_oldest_line(opened: OpenedDesk, journal: JournalPart) -> None:
    model = journal.table.rows_model
    assert model.rowCount() > LINES and journal.count.text().startswith(str(model.rowCount()))
    for key, seq in ((Qt.Key.Key_End, 1), (Qt.Key.Key_Home, model.rowCount())):
        QTest.keyClick(journal.table, key)
        opened.settle()
        assert journal.table.current_row is not None and journal.table.current_row.seq == seq


def test_enter_asks_for_the_person_of_a_line_and_esc_for_all(
    opened: OpenedDesk, journal: JournalPart
) -> None:
    model, all_lines = journal.table.rows_model, journal.table.rows_model.rowCount()
    lines = [model.row(n) for n in range(model.rowCount())]
    row = next(n for n, line in enumerate(lines) if line is not None and line.person == 7)
    journal.table.step_rows(row)
    QTest.keyClick(journal.table, Qt.Key.Key_Return)
    opened.settle()
    assert journal.filter.wanted == JournalFilter(person=7)
    assert model.rowCount() == 3 + 1  # and the line that says that they were asked for
    assert opened.page.back()
    opened.settle()
    assert model.rowCount() == all_lines + 2 and journal.filter.form.value("person") == ""


def test_a_filter_that_is_wrong_asks_for_nothing(opened: OpenedDesk, journal: JournalPart) -> None:
    before = journal.table.rows_model.rowCount()
    editor = journal.filter.form["person"].editor
    editor.setFocus()
    QTest.keyClicks(editor, "Maki")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    opened.settle()
    assert journal.filter.form["person"].problem
    assert journal.table.rows_model.rowCount() == before and journal.filter.wanted == JournalFilter()
