"""The day board in its window, by keys: what waits, the next deed of each row, whose a case is."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from helpten_desk.domain.accounts import Purpose, Role, new_operation
from helpten_desk.domain.law import Proof
from helpten_desk.domain.people import PostalAddress
from helpten_desk.domain.requests import Mailing, MailingWay, Request, State
from helpten_desk.services.day_board import BoardRow, Queue, Tile
from helpten_desk.ui.admin.absences import AbsencePart
from helpten_desk.ui.admin.page import PartsPage
from helpten_desk.ui.answer.page import AnswerPage
from helpten_desk.ui.day.page import DayPage
from helpten_desk.ui.desk_window import build_window
from helpten_desk.ui.frame import places
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.lists.table import Cell
from helpten_desk.ui.requests.came_back_page import CameBackPage
from tests import makers
from tests.clock import Clock
from tests.register.rows import written
from tests.services.request_desk import HOME, TODAY, draft_of_today
from tests.ui.opened_desk import DOWN, ENTER, ESCAPE, OpenedDesk, opened_desk

CTRL = Qt.KeyboardModifier.ControlModifier
RESTS = 400  # milliseconds: the letter on the answer page waits so long for the fingers to rest
SOON = date(2026, 2, 6)  # came in then: to be answered by the 6th of March
LATE = date(2026, 1, 20)


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path, clock, lanes, (Role.CLERK,)) as made:
        yield made


def page(opened: OpenedDesk) -> DayPage:
    opened.settle()
    assert isinstance(opened.page, DayPage)
    return opened.page


def record(opened: OpenedDesk, received: date = TODAY) -> Request:
    draft = draft_of_today(received_on=received, dated=None)
    request = opened.desk.intake.record(draft, None, new_operation())
    opened.lanes.changed.emit(request)
    opened.settle()
    return request


def identified(opened: OpenedDesk, received: date = TODAY) -> Request:
    request = record(opened, received)
    with written(opened.register) as connection:
        person = makers.person(connection, "Matti Kalevi", "Virtanen", born_on=date(1994, 5, 1), address=HOME)
    return opened.desk.inspection.identify(request, person, Proof.DOCUMENT_SEEN, "passi", new_operation())


def mailed(opened: OpenedDesk) -> Request:
    request = identified(opened, date(2026, 2, 20))
    with opened.register.begin("test.mailed", Purpose("maintenance"), new_operation()) as work:
        for state in (State.COLLECTED, State.WRITTEN, State.PRINTED, State.SIGNED):
            request = work.requests.step(request, state)
        work.requests.save_mailing(request.id, Mailing(TODAY, MailingWay.ORDINARY))
        return work.requests.step(request, State.MAILED, fulfilled_on=TODAY)


def cases(board: DayPage) -> list[str]:
    return [row.request.case for row in board.table.rows_model.rows if isinstance(row, BoardRow)]


def checked(board: DayPage) -> list[Tile]:
    return [tile for tile, button in board.tiles.buttons.items() if button.isChecked()]


def cells(board: DayPage, row: int = 0) -> list[Cell]:
    model = board.table.rows_model
    return [model.cell(row, column) for column in range(model.columnCount())]


def go_on(opened: OpenedDesk) -> None:
    QTest.keyClick(opened.window.focusWidget() or opened.window, ENTER, CTRL)
    opened.settle()


def test_the_board_comes_first_and_says_when_all_is_done(opened: OpenedDesk) -> None:
    board = page(opened)
    assert opened.window.rail.keys[0] == places.DAY
    assert board.next_step is not None and not board.next_step.enabled
    assert board._empty.isVisible() and not board.table.isVisible()
    assert opened.deeds()[-1][0] != "day", "a list of cases leaves no line"


def test_what_is_late_is_on_top_with_its_weekday_and_in_words(opened: OpenedDesk) -> None:
    new, soon, late = record(opened), record(opened, SOON), record(opened, LATE)
    board = page(opened)
    assert cases(board) == [late.case, soon.case, new.case]
    due = [cells(board, row)[4] for row in range(3)]
    assert [cell.second_tint for cell in due] == ["error", "warn", "ink_soft"]
    assert "10" in due[0].second and due[2].second == "" and due[1].text.split()[1] == "6.3."
    assert board.tiles.buttons[Tile.OVERDUE].count == 1
    assert "1" in board.tiles.buttons[Tile.OVERDUE].accessibleName()
    assert board.chart.days.overdue == 1 and "6.3.2026" in board.chart.accessibleDescription()
    assert not board.grab().isNull()


def test_a_tile_filters_by_its_key_and_esc_shows_all_again(opened: OpenedDesk) -> None:
    record(opened)
    late = record(opened, LATE)
    board = page(opened)
    board.tiles.buttons[Tile.DUE_SOON].setFocus()
    opened.press(Qt.Key.Key_Right)
    opened.press(Qt.Key.Key_Space)
    assert checked(board) == [Tile.OVERDUE] and cases(board) == [late.case]
    opened.press(Qt.Key.Key_Right)
    opened.press(ENTER)
    assert checked(board) == [Tile.RETURNED] and board._empty.isVisible()
    opened.press(ESCAPE)
    assert checked(board) == [] and len(cases(board)) == 2


def test_the_filter_and_the_case_in_front_come_back_after_a_lock(opened: OpenedDesk) -> None:
    first, second = record(opened), record(opened)
    board = page(opened)
    board.tiles.buttons[Tile.TO_IDENTIFY].click()
    assert board.table.choose(lambda row: row.request.id == second.id)
    visit = opened.window.return_visit
    assert visit is not None and cases(board) == [first.case, second.case]
    window = build_window(opened.lanes, opened.desk)
    window.open(visit.place, **json.loads(json.dumps(visit.where)))
    opened.settle()
    later = window.current
    assert isinstance(later, DayPage) and checked(later) == [Tile.TO_IDENTIFY]
    row = later.table.current_row
    assert row is not None and row.request.id == second.id
    window.close()


def test_enter_opens_the_case_where_it_stands(opened: OpenedDesk) -> None:
    first, second = record(opened, SOON), record(opened)
    page(opened).table.setFocus()
    opened.press(DOWN)
    opened.press(ENTER)
    visit = opened.window.visit
    assert visit is not None and (visit.place, visit.where) == (places.IDENTIFY, {"request": second.id})
    opened.press(ESCAPE)
    assert opened.window.place == places.DAY
    row = page(opened).table.current_row
    assert row is not None and row.request.id == second.id != first.id


def test_ctrl_enter_does_what_needs_no_form_and_opens_what_does(opened: OpenedDesk) -> None:
    request = identified(opened)
    opened.lanes.changed.emit(None)
    page(opened).table.setFocus()
    go_on(opened)
    assert opened.window.place == places.DAY, "collecting needs no form"
    assert opened.desk.cases.row(request.id).state is State.COLLECTED
    deeds = [deed for deed, _purpose in opened.deeds()]
    assert deeds[-2:] == ["request.collect", "request.collected"], "the look first, then the step"
    message = opened.window.strip.message
    assert message is not None and request.case in message.text
    go_on(opened)
    assert isinstance(opened.page, AnswerPage)
    opened.settle(RESTS)


def test_a_case_is_given_by_f2_and_taken_back(opened: OpenedDesk) -> None:
    with opened.register.begin("test.user", Purpose("maintenance"), new_operation()) as work:
        administrator = work.accounts.get("muu")
    assert administrator not in opened.desk.day_board.clerks()
    request = record(opened)
    board = page(opened)
    board.table.setFocus()
    opened.press(Qt.Key.Key_F2)
    assert board.owner_bar.isVisible() and board.next_step is not None
    assert board.owner_bar.owner is not None and board.owner_bar.owner.id == opened.desk.user.id
    opened.press(DOWN)  # nobody
    go_on(opened)
    assert not board.owner_bar.isVisible() and opened.desk.cases.row(request.id).owner == ""
    assert cells(board)[5].unknown and board.table.hasFocus()
    opened.press(Qt.Key.Key_F2)
    go_on(opened)
    assert opened.desk.cases.row(request.id).owner == opened.desk.user.name
    opened.press(Qt.Key.Key_F2)
    opened.press(ESCAPE)
    assert not board.owner_bar.isVisible() and opened.window.place == places.DAY


def test_the_queue_looked_at_last_is_remembered(opened: OpenedDesk, lanes: Lanes) -> None:
    record(opened)
    board = page(opened)
    board.queues[Queue.CONTACT].click()
    opened.settle()
    assert cases(board) == []
    again = DayPage(lanes, board._tasks, opened.desk.user, board._print_letter)
    again.opened()
    opened.settle()
    assert again.queue is Queue.CONTACT
    again.deleteLater()


def test_f5_and_a_deed_elsewhere_renew_the_board(opened: OpenedDesk) -> None:
    board = page(opened)
    opened.desk.intake.record(draft_of_today(), None, new_operation())
    assert cases(board) == []
    opened.press(Qt.Key.Key_F5)
    assert len(cases(board)) == 1
    opened.lanes.do(None, lambda: opened.desk.intake.record(draft_of_today(), None, new_operation()))
    opened.settle()
    assert len(cases(board)) == 2 and board.tiles.buttons[Tile.CAME_TODAY].count == 2


def test_the_posting_list_of_today_is_offered_when_something_was_mailed(opened: OpenedDesk) -> None:
    board = page(opened)
    assert not board.today_panel.posting.isEnabled() and not board.key_steps
    mailed(opened)
    opened.press(Qt.Key.Key_F5)
    assert board.today_panel.posting.isEnabled() and "1" in board.today_panel.posting.note
    assert [step.key for step in board.key_steps] == ["Ctrl+P"]


def test_in_a_low_window_the_chart_goes_and_everything_is_reached(opened: OpenedDesk) -> None:
    record(opened, LATE)
    board = page(opened)
    assert board.chart.isVisible()
    opened.window.resize(960, 540)
    QApplication.processEvents()
    assert not board.chart.isVisible() and board.table.isVisible()
    words = [
        button for button in board.tiles.buttons.values() if button.width() < button.minimumSizeHint().width()
    ]
    assert not words, "no word of a tile is cut"
    opened.press(Qt.Key.Key_F6)
    assert board.today_panel.isVisible() and not board.chart.isVisible()


def test_every_control_of_the_board_has_a_name(opened: OpenedDesk) -> None:
    board = page(opened)
    named = [*board.tiles.buttons.values(), *board.queues.values(), board.today_panel.posting, board.table]
    assert all(widget.accessibleName() for widget in (*named, board.chart, board.today_panel.to_scan))


def test_a_letter_that_came_back_is_sent_again_by_keys(opened: OpenedDesk) -> None:
    request = mailed(opened)
    opened.window.open(places.CAME_BACK, request=request.id)
    opened.settle()
    back = opened.page
    assert isinstance(back, CameBackPage)
    go_on(opened)
    assert back.record["reason"].problem, "what the post says is needed"
    back.record.set_value("reason", "Muuttanut")
    go_on(opened)
    assert opened.desk.cases.row(request.id).state is State.RETURNED
    opened.window.open(places.DAY)
    board = page(opened)
    assert board.tiles.buttons[Tile.RETURNED].count == 1
    board.table.setFocus()
    opened.press(ENTER)
    assert opened.page is back and HOME[0] in back.went_to.text()
    for name, text in (("line", "Uusitie 3"), ("postcode", "20100"), ("town", "TURKU")):
        back.check.set_value(name, text)
    back.check.set_value("address_check", "Soitettu")
    go_on(opened)
    assert opened.window.place == places.ANSWER
    opened.settle(RESTS)
    row = opened.desk.cases.row(request.id)
    assert row.state is State.COLLECTED
    review = opened.desk.inspection.review(opened.desk.cases.open(request.id).request)
    assert review.address == PostalAddress("Uusitie 3", "20100", "TURKU", country="FI")


def test_an_absence_is_entered_and_taken_back_on_ones_own_page(opened: OpenedDesk) -> None:
    with written(opened.register) as connection:
        key = makers.row(
            connection,
            "users",
            login="aino",
            name="Aino Saari",
            active=True,
            created_at=opened.register._clock(),
        )
        makers.row(connection, "user_roles", user_id=key, role="clerk")
    opened.window.open(places.OWN)
    opened.settle()
    parts = opened.page
    assert isinstance(parts, PartsPage)
    while not isinstance(parts.part, AbsencePart):
        parts.list.step_rows(1)
        opened.settle()
    part = parts.part
    part.form.set_value("first", TODAY)
    part.form.set_value("last", TODAY)
    assert not part.form["user"].isVisible(), "a clerk enters her own"
    part._save()
    opened.settle()
    (absence,) = opened.desk.absences.all()
    assert (absence.user, absence.substitute_name) == (opened.desk.user.id, "Aino Saari")
    step = part.quiet_steps[0]
    assert step.key == "Del"
    step.do()
    opened.settle()
    assert opened.desk.absences.all() == () and part.table.current_row is None
