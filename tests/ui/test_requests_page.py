"""The list of requests: what is due, where Enter leads, the posting list."""

import json
from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.requests import Asker
from helpten_desk.register.unit import Register
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.places import ANSWER, IDENTIFY, INTAKE, REQUESTS
from helpten_desk.ui.lists.table import Cell
from tests.clock import Clock
from tests.services.request_desk import TODAY, RequestDesk, draft_of_today
from tests.ui.request_pages import Pages

pytestmark = pytest.mark.parametrize("register", ["sqlcipher"], indirect=True)


@pytest.fixture
def pages(register: Register, clock: Clock, lanes: Lanes) -> Iterator[Pages]:
    desk = RequestDesk(register, clock, RuleSet.HETIL)
    desk.add_the_virtanens()
    made = Pages(desk, lanes)
    yield made
    made.close()


def cells(pages: Pages, column: int) -> list[Cell]:
    model = pages.requests.table.rows_model
    return [model.cell(row, column) for row in range(model.rowCount())]


def test_the_overdue_one_is_on_top_in_colour_and_words(pages: Pages) -> None:
    pages.desk.record()
    pages.desk.record(draft_of_today(received_on=date(2026, 2, 5), dated=None))
    pages.desk.record(draft_of_today(received_on=date(2026, 1, 5), dated=None))
    pages.open(REQUESTS)
    assert [cell.tint for cell in cells(pages, 5)] == ["error", "warn", "ink"]
    left = cells(pages, 6)
    assert [bool(cell.text) for cell in left] == [True, True, False]
    assert "25" in left[0].text and left[0].icon == "error"
    assert cells(pages, 5)[0].text.endswith("5.2.2026") and len(cells(pages, 5)[0].text.split()) == 2


@pytest.mark.parametrize(
    ("state", "place"), [("received", IDENTIFY), ("invalid", INTAKE), ("identified", ANSWER)]
)
def test_enter_opens_the_case_where_it_stands(pages: Pages, state: str, place: str) -> None:
    if state == "identified":
        request = pages.desk.identified()
    else:
        request = pages.desk.record(draft_of_today(hand_signed=state == "received"))
    pages.open(REQUESTS)
    QTest.keyClick(pages.requests.table, Qt.Key.Key_Return)
    pages.settle()
    visit = pages.window.visit
    assert visit is not None
    assert (visit.place, visit.where) == (place, {"request": request.id})


def test_the_filter_shows_closed_ones_too(pages: Pages) -> None:
    pages.desk.mailed("matti", TODAY)
    pages.open(REQUESTS)
    assert pages.requests.table.rows_model.rowCount() == 0
    step = pages.requests.next_step
    assert step is not None and not step.enabled
    pages.requests.all.click()
    pages.settle()
    row = pages.requests.table.current_row
    assert row is not None and row.case == "2026-00001"


def test_a_hostile_name_is_shown_as_text(pages: Pages) -> None:
    name = "<img src=x>\u202e <b>&" + "Ö" * 200
    pages.desk.record(draft_of_today(asker=Asker(name=name, phone="050 123 4567")))
    pages.open(REQUESTS)
    assert cells(pages, 2)[0].text == name
    assert not pages.requests.table.grab().isNull()


def test_the_posting_list_of_a_day_is_printed(pages: Pages) -> None:
    pages.desk.mailed("matti", TODAY)
    pages.open(REQUESTS)
    pages.requests.posting.click()
    assert pages.requests.posting_day.value() == TODAY
    pages.requests.do_next()
    pages.lanes.wait()
    assert [pdf[:5] for _title, pdf in pages.printed] == [b"%PDF-"]
    assert "Virtanen" not in pages.printed[0][0]
    pages.requests.posting_day.set_value(date(2026, 3, 1))
    pages.requests.do_next()
    pages.lanes.wait()
    assert pages.requests.posting_day.problem and len(pages.printed) == 1
    assert pages.requests.back() and not pages.requests.back()


def test_a_day_is_needed_for_the_posting_list(pages: Pages) -> None:
    pages.open(REQUESTS)
    pages.requests.posting.click()
    pages.requests.posting_day.set_text("")
    pages.requests.do_next()
    pages.lanes.wait()
    assert pages.requests.posting_day.problem and not pages.printed


def test_the_list_follows_a_deed_done_elsewhere(pages: Pages) -> None:
    pages.open(REQUESTS)
    assert not pages.requests.table.rows_model.rows
    pages.lanes.do(None, pages.desk.record)
    pages.settle()
    assert len(pages.requests.table.rows_model.rows) == 1


def test_the_filter_and_the_request_in_front_come_back_after_a_lock(pages: Pages) -> None:
    pages.desk.mailed("matti", TODAY)
    pages.desk.record()
    pages.open(REQUESTS)
    pages.requests.all.click()
    pages.settle()
    assert pages.requests.table.choose(lambda row: row.case == "2026-00001")
    visit = pages.window.return_visit
    assert visit is not None
    later = Pages(pages.desk, pages.lanes)
    later.open(visit.place, **json.loads(json.dumps(visit.where)))
    row = later.requests.table.current_row
    assert later.requests.all.isChecked() and later.requests.table.rows_model.rowCount() == 2
    assert row is not None and row.case == "2026-00001"
    later.close()
