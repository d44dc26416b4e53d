"""What is typed into a form of a request is there again when the desk is opened anew."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.ui.answer.page import AnswerPage
from helpten_desk.ui.day.page import DayPage
from helpten_desk.ui.desk_window import build_window
from helpten_desk.ui.frame import places
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.requests.came_back_page import CameBackPage
from helpten_desk.ui.requests.identify_page import IdentifyPage
from tests.clock import Clock
from tests.services.request_desk import TODAY, RequestDesk
from tests.ui.opened_desk import ESCAPE, OpenedDesk, opened_desk

PARTNER = "Kumppani Koe Oy"


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as made:
        with made.register.begin("test.partners", Purpose("maintenance"), new_operation()) as work:
            work.settings.save_partners((PARTNER,))
        yield made


@pytest.fixture
def desk(opened: OpenedDesk, clock: Clock) -> RequestDesk:
    desk = RequestDesk(opened.register, clock)
    desk.add_the_virtanens()
    return desk


def anew(opened: OpenedDesk, place: str, request: int) -> OpenedDesk:
    """The same desk in a new window, as after locking and unlocking, at the same place."""
    opened.window.store_drafts()
    opened.settle()
    opened.window.close()
    window = build_window(opened.lanes, opened.desk)
    window.show()
    again = OpenedDesk(opened.desk, opened.lanes, window, opened.paper)
    window.open(place, request=request)
    again.settle()
    return again


def test_what_is_noted_while_identifying(opened: OpenedDesk, desk: RequestDesk) -> None:
    request = desk.record().id
    opened.window.open(places.IDENTIFY, request=request)
    opened.settle()
    page = opened.page
    assert isinstance(page, IdentifyPage)
    page.proofs.detail.set_value("passi nähty")
    page.withdrawal.form.set_value("reason", "kesken")
    again = anew(opened, places.IDENTIFY, request)
    page = again.page
    assert isinstance(page, IdentifyPage)
    assert (page.proofs.detail.value(), page.withdrawal.reason) == ("passi nähty", "kesken")
    page._leave()
    again.window.open(places.DAY)
    again.settle()
    assert again.desk.drafts.load(f"identify:{request}") is None, "what is on record is no draft any more"
    again.window.close()


def test_what_was_noted_of_one_request_is_there_again_after_another(
    opened: OpenedDesk, desk: RequestDesk
) -> None:
    one, other = desk.record().id, desk.record().id
    opened.window.open(places.IDENTIFY, request=one)
    opened.settle()
    page = opened.page
    assert isinstance(page, IdentifyPage)
    page.proofs.detail.set_value("passi nähty")
    opened.window.open(places.IDENTIFY, request=other)
    opened.settle()
    assert page.draft() is None
    opened.window.open(places.IDENTIFY, request=one)
    opened.settle()
    assert page.proofs.detail.value() == "passi nähty"


def test_what_the_post_says_of_a_letter_that_came_back(opened: OpenedDesk, desk: RequestDesk) -> None:
    request = desk.mailed("juhani", TODAY - timedelta(days=1)).id
    opened.window.open(places.CAME_BACK, request=request)
    opened.settle()
    page = opened.page
    assert isinstance(page, CameBackPage) and page.draft() is None
    page.record["on"].set_text("+1")
    assert not page.record["on"].verify(), (
        "a day in the future is told beside the field, before anything is sent"
    )
    page.record["on"].set_value(TODAY)
    page.record.set_value("reason", "muuttanut")
    page.check.set_value("line", "Uusitie 3")
    again = anew(opened, places.CAME_BACK, request)
    page = again.page
    assert isinstance(page, CameBackPage)
    assert (page.record.value("reason"), page.check.value("line")) == ("muuttanut", "Uusitie 3")
    again.window.close()


def test_whose_hand_a_case_is_being_put_into(opened: OpenedDesk, desk: RequestDesk) -> None:
    desk.record()
    request = desk.record()
    opened.window.open(places.DAY)
    assert opened.window.current is not None
    opened.window.current.renew()
    opened.settle()
    board = opened.page
    assert isinstance(board, DayPage) and board.draft() is None and board._board is not None
    row = next(row for row in board._board.rows if row.request.id == request.id)
    board.owner_bar.begin(row, board._clerks)
    board.owner_bar.form.set_value("owner", None)
    board.owner_bar.form.set_value("note", "lomalla")
    operation = board.owner_bar.operation
    again = anew(opened, places.DAY, request.id)
    board = again.page
    assert isinstance(board, DayPage)
    bar = board.owner_bar
    assert bar.isVisible() and bar.row is not None and bar.row.request.id == request.id
    assert (bar.owner, bar.note, bar.operation) == (None, "lomalla", operation)
    assert board.table.current_row is not None and board.table.current_row.request.id == request.id
    again.press(ESCAPE)
    assert board.draft() is None
    again.window.close()


def test_how_much_a_partner_found(opened: OpenedDesk, desk: RequestDesk) -> None:
    request = desk.identified("matti")
    desk.inspection.collected(desk.inspection.collect(request), new_operation())
    opened.window.open(places.ANSWER, request=request.id)
    opened.settle()
    page = opened.page
    assert isinstance(page, AnswerPage) and page.draft() is None
    page.frame.review.places.rows[PARTNER].found.set_text("17")
    again = anew(opened, places.ANSWER, request.id)
    page = again.page
    assert isinstance(page, AnswerPage)
    assert page.frame.review.places.rows[PARTNER].found.text() == "17"
    again.window.close()
