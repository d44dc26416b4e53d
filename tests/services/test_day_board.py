"""The day board: what each tile counts, whose a case is, who stands in, and what came back by post."""

from copy import copy
from datetime import date, timedelta

import pytest

from helpten_desk.domain.absences import Absence, acting
from helpten_desk.domain.accounts import Purpose, Role, User, new_operation
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, NotAllowed, UnlawfulStep
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.people import PostalAddress
from helpten_desk.domain.requests import Mailing, MailingWay, Request, State
from helpten_desk.register.unit import Register
from helpten_desk.services.absences import Absences
from helpten_desk.services.day_board import Board, DayBoard, Queue, Tile, due_days, soon_until
from tests.clock import Clock
from tests.services.request_desk import TODAY, RequestDesk, draft_of_today

MONDAY = TODAY  # 2.3.2026
ADDRESS = PostalAddress("Uusitie 3", "20100", "TURKU")


@pytest.fixture
def desk(register: Register, clock: Clock) -> RequestDesk:
    made = RequestDesk(register, clock, RuleSet.HETIL)
    made.add_the_virtanens()
    return made


@pytest.fixture
def board(desk: RequestDesk) -> DayBoard:
    return DayBoard(desk.register, desk.clock)


@pytest.fixture
def absences(desk: RequestDesk) -> Absences:
    return Absences(desk.register, desk.clock)


def user(desk: RequestDesk, login: str, name: str, *roles: Role) -> User:
    with desk.register.begin("test.user", Purpose("maintenance"), new_operation()) as work:
        return work.accounts.add(login, name, roles or (Role.CLERK,))


def seen_by(desk: RequestDesk, who: User) -> Board:
    """The board as another user has it."""
    register = copy(desk.register)
    register.user = who
    return DayBoard(register, desk.clock).read()


def due(desk: RequestDesk, on: date, **changes: object) -> Request:
    """A request that is to be answered by this day: a month after it came."""
    received = date(on.year, on.month - 1, on.day)
    return desk.record(draft_of_today(received_on=received, dated=None, **changes))


def stepped(desk: RequestDesk, request: Request, *states: State) -> Request:
    with desk.register.begin("test.step", Purpose("maintenance"), new_operation()) as work:
        for state in states:
            request = work.requests.step(request, state)
        return request


TO_PRINTED = (State.COLLECTED, State.WRITTEN, State.PRINTED)


def tiles(board: Board) -> dict[str, set[Tile]]:
    return {row.request.case: set(row.tiles) for row in board.rows}


def test_a_request_of_today_waits_for_identity(desk: RequestDesk, board: DayBoard) -> None:
    old = desk.record(draft_of_today(received_on=date(2026, 2, 27)))
    new = desk.record()
    counted = tiles(board.read())
    assert counted[new.case] == {Tile.CAME_TODAY, Tile.TO_IDENTIFY}
    assert counted[old.case] == {Tile.TO_IDENTIFY}
    desk.clock.advance(days=1)
    assert counted[old.case] == tiles(board.read())[new.case] == {Tile.TO_IDENTIFY}


def test_the_day_changes_at_midnight_in_finland(desk: RequestDesk, board: DayBoard) -> None:
    new = desk.record()
    desk.clock.now = desk.clock.now.replace(hour=21, minute=59)  # UTC: 23.59 in Finland
    assert Tile.CAME_TODAY in tiles(board.read())[new.case]
    desk.clock.advance(minutes=2)
    assert Tile.CAME_TODAY not in tiles(board.read())[new.case]


def test_due_soon_ends_on_the_fifth_working_day_and_late_begins_after_the_day(
    desk: RequestDesk, board: DayBoard
) -> None:
    late, today, fifth, sixth = (
        due(desk, on) for on in (date(2026, 3, 1), MONDAY, date(2026, 3, 9), date(2026, 3, 10))
    )
    read = board.read()
    counted = tiles(read)
    assert Tile.OVERDUE in counted[late.case]
    assert Tile.DUE_SOON in counted[today.case] and Tile.OVERDUE not in counted[today.case]
    assert Tile.DUE_SOON in counted[fifth.case]
    assert not counted[sixth.case] & {Tile.DUE_SOON, Tile.OVERDUE}
    assert [row.request.id for row in read.rows] == [late.id, today.id, fifth.id, sixth.id]


def test_days_off_do_not_count_into_the_five() -> None:
    assert soon_until(date(2026, 12, 23)) == date(2027, 1, 4), "Christmas, two weekends and New Year"
    assert soon_until(date(2026, 3, 7)) == date(2026, 3, 13), "a Saturday"


def test_an_invalid_request_waits_for_its_asker_and_is_never_late(desk: RequestDesk, board: DayBoard) -> None:
    invalid = due(desk, date(2026, 3, 1), hand_signed=False)
    late = due(desk, date(2026, 3, 1))
    assert invalid.state is State.INVALID
    read = board.read()
    assert tiles(read)[invalid.case] == set()
    assert [row.request.id for row in read.rows] == [late.id, invalid.id]
    assert read.due_days(Queue.ALL).overdue == 1


def test_printed_waits_for_a_signature_signed_for_the_post_and_closed_for_nothing(
    desk: RequestDesk, board: DayBoard
) -> None:
    printed = stepped(desk, desk.identified(), *TO_PRINTED)
    signed = stepped(desk, desk.identified("juhani"), *TO_PRINTED, State.SIGNED)
    closed = stepped(desk, desk.record(), State.WITHDRAWN)
    counted = tiles(board.read())
    assert counted[printed.case] == {Tile.CAME_TODAY, Tile.TO_SIGN}
    assert counted[signed.case] == {Tile.CAME_TODAY, Tile.TO_MAIL}
    assert closed.case not in counted


def test_the_chart_has_a_bar_a_working_day_and_what_falls_on_a_day_off_stands_before_it() -> None:
    thursday = date(2026, 4, 2)  # before Easter: the next working day is Tuesday the 7th
    due_on = [
        date(2026, 4, 1),
        thursday,
        date(2026, 4, 4),
        date(2026, 4, 6),
        date(2026, 4, 7),
        date(2026, 6, 1),
    ]
    days = due_days(due_on, thursday)
    assert (days.overdue, days.later) == (1, 1)
    assert [(one.day, one.count) for one in days.weeks[0]] == [(thursday, 3)]
    assert (days.weeks[1][0].day, days.weeks[1][0].count) == (date(2026, 4, 7), 1)
    assert all(one.day.weekday() < 5 for week in days.weeks for one in week)
    assert sum(one.count for week in days.weeks for one in week) == len(due_on) - 2
    assert [one.day for week in days.weeks for one in week if one.soon][-1] == soon_until(thursday)


# --- whose it is ---


def test_a_case_is_taken_and_given_with_the_reason_on_record(desk: RequestDesk, board: DayBoard) -> None:
    aino = user(desk, "aino", "Aino Saari")
    made = desk.record()
    (row,) = board.read().of(Queue.MINE)
    assert (row.request.owner, row.request.owner_note) == (desk.register.user.name, "")
    operation = new_operation()
    given = board.give(row.request, aino, "  loma\n", operation)
    assert board.give(row.request, aino, "loma", operation) == given, "a second press gives it once"
    assert given.owner == "Aino Saari" and given.version == made.version + 1
    assert (given.state, given.steps) == (made.state, made.steps), "the case stays where it stands"
    (now,) = board.read().rows
    assert now.request.owner_note == "loma" and Queue.MINE not in now.queues
    assert [row.request.id for row in seen_by(desk, aino).of(Queue.MINE)] == [made.id]
    with desk.register.read() as work:
        line = work.journal.lines(1)[0]
    assert line.deed == "request.given" and line.details is not None
    assert (line.details["was.owner"], line.details["owner"], line.details["reason"]) == (
        desk.register.user.name, "Aino Saari", "loma",
    )  # fmt: skip


def test_who_was_slower_learns_who_has_it_now(desk: RequestDesk, board: DayBoard) -> None:
    aino = user(desk, "aino", "Aino Saari")
    desk.record()
    (row,) = board.read().rows
    desk.clock.advance(minutes=1)
    board.give(row.request, aino, "", new_operation())
    with pytest.raises(ChangedElsewhere) as refused:
        board.give(row.request, None, "", new_operation())
    assert desk.register.user.name in str(refused.value.what)
    (now,) = board.read().rows
    assert board.give(now.request, None, "", new_operation()).owner == ""
    assert board.read().of(Queue.MINE) == ()


def test_only_an_open_case_is_given_and_only_to_who_handles_requests(
    desk: RequestDesk, board: DayBoard
) -> None:
    auditor = user(desk, "olli", "Olli Valvanne", Role.AUDITOR)
    made = desk.record()
    (row,) = board.read().rows
    with pytest.raises(KnownError):
        board.give(row.request, auditor, "", new_operation())
    assert auditor not in board.clerks()
    closed = stepped(desk, made, State.WITHDRAWN)
    (ended,) = desk.cases.rows([State.WITHDRAWN])
    assert ended.id == closed.id
    with pytest.raises(UnlawfulStep):
        board.give(ended, board.clerks()[0], "", new_operation())


# --- who stands in ---


def test_an_absence_passes_the_queue_on_and_back(
    desk: RequestDesk, board: DayBoard, absences: Absences
) -> None:
    aino = user(desk, "aino", "Aino Saari")
    me = next(clerk for clerk in absences.clerks() if clerk.id == desk.register.user.id)
    made = desk.record()
    absence = absences.add(me, MONDAY, MONDAY + timedelta(days=4), aino, new_operation())
    hers = seen_by(desk, aino)
    (row,) = hers.of(Queue.MINE)
    assert (row.request.id, row.substitute) == (made.id, "Aino Saari")
    assert [one.name for one in hers.stands_in] == [me.name], "she is told for whom she stands in"
    assert [row.request.id for row in board.read().of(Queue.MINE)] == [made.id], "the owner sees it too"
    desk.clock.advance(days=5)
    assert seen_by(desk, aino).of(Queue.MINE) == ()
    desk.clock.advance(days=-5)
    absences.end(absence, new_operation())
    assert seen_by(desk, aino).of(Queue.MINE) == () and absences.all() == ()


def test_a_substitute_who_has_left_the_desk_leaves_the_queue_with_its_owner(
    desk: RequestDesk, board: DayBoard, absences: Absences
) -> None:
    me = next(clerk for clerk in absences.clerks() if clerk.id == desk.register.user.id)
    aino = user(desk, "aino", "Aino Saari", Role.CLERK)
    absences.add(me, MONDAY, MONDAY, aino, new_operation())
    made = desk.record()
    assert board.read().rows[0].substitute == "Aino Saari"
    with desk.register.begin("test.left", Purpose("maintenance"), new_operation()) as work:
        work.accounts.deactivate(aino)
    (row,) = board.read().of(Queue.MINE)
    assert (row.request.id, row.substitute) == (made.id, "")
    assert board.read().stands_in == ()


def test_letters_to_sign_are_the_contact_persons_and_her_substitutes(
    desk: RequestDesk, absences: Absences
) -> None:
    aino, bertta = user(desk, "aino", "Aino Saari"), user(desk, "bertta", "Bertta Berg")
    tuula = user(desk, "tuula", "Tuula Testilä", Role.CLERK, Role.CONTACT_PERSON)
    printed = stepped(desk, desk.identified(), *TO_PRINTED)
    other = desk.record()
    assert [row.request.id for row in seen_by(desk, tuula).of(Queue.MINE)] == [printed.id]
    assert [row.request.id for row in seen_by(desk, bertta).of(Queue.CONTACT)] == [printed.id]
    absences.add(tuula, MONDAY, MONDAY, aino, new_operation())
    assert [row.request.id for row in seen_by(desk, aino).of(Queue.MINE)] == [printed.id]
    assert seen_by(desk, bertta).of(Queue.MINE) == ()
    assert {row.request.id for row in seen_by(desk, bertta).of(Queue.ALL)} == {printed.id, other.id}


def test_a_substitute_who_is_away_passes_it_on_and_a_ring_leaves_it_with_the_owner() -> None:
    def away(user: int, substitute: int) -> Absence:
        return Absence(user, 1, user, "", MONDAY, MONDAY, substitute, "")

    chain = [away(1, 2), away(2, 3)]
    assert acting(1, MONDAY, chain) == 3
    assert acting(1, MONDAY + timedelta(days=1), chain) == 1
    assert acting(1, MONDAY, [*chain, away(3, 1)]) == 1


def test_absences_that_cannot_be_are_refused(desk: RequestDesk, absences: Absences) -> None:
    aino, olli = user(desk, "aino", "Aino Saari"), user(desk, "olli", "Olli Valvanne", Role.AUDITOR)
    me, day = desk.register.user, timedelta(days=1)
    for first, last, substitute, field in (
        (MONDAY + day, MONDAY, aino, "last"),
        (MONDAY - 2 * day, MONDAY - day, aino, "last"),
        (MONDAY, MONDAY, me, "substitute"),
        (MONDAY, MONDAY, olli, "substitute"),
    ):
        with pytest.raises(KnownError) as refused:
            absences.add(me, first, last, substitute, new_operation())
        assert refused.value.field == field
    operation = new_operation()
    absence = absences.add(me, MONDAY, MONDAY + 3 * day, aino, operation)
    assert absences.add(me, MONDAY, MONDAY + 3 * day, aino, operation) == absence
    with pytest.raises(KnownError) as refused:
        absences.add(me, MONDAY + 3 * day, MONDAY + 9 * day, aino, new_operation())
    assert refused.value.field == "first" and absences.all() == (absence,)
    absences.end(absence, new_operation())
    with pytest.raises(ChangedElsewhere):
        absences.end(absence, new_operation())


def test_anothers_absence_is_entered_by_an_administrator_only(desk: RequestDesk) -> None:
    aino, bertta = user(desk, "aino", "Aino Saari"), user(desk, "bertta", "Bertta Berg")
    register = copy(desk.register)
    register.user = aino
    hers = Absences(register, desk.clock)
    with pytest.raises(NotAllowed):
        hers.add(bertta, MONDAY, MONDAY, aino, new_operation())
    own = hers.add(aino, MONDAY, MONDAY, bertta, new_operation())
    Absences(desk.register, desk.clock).end(own, new_operation())  # Helmi is an administrator


# --- what came back ---


def test_a_letter_that_came_back_opens_the_case_and_corrects_the_ledger(
    desk: RequestDesk, board: DayBoard
) -> None:
    mailed = desk.mailed(
        "matti", date(2026, 2, 27), draft_of_today(received_on=date(2026, 2, 20), dated=None)
    )
    operation = new_operation()
    back = desk.sending.came_back(mailed, TODAY, "Muuttanut", operation)
    assert desk.sending.came_back(mailed, TODAY, "Muuttanut", operation) == back
    assert (back.state, back.fulfilled_on) == (State.RETURNED, None)
    assert tiles(board.read())[back.case] == {Tile.RETURNED}
    with desk.register.read() as work:
        assert work.requests.last_fulfilled(desk.people["matti"]) is None, "no year runs"
        (line,) = work.disclosures.of_person(desk.people["matti"])
    assert line.disclosed_on == TODAY and "27.2.2026" in line.what
    assert [row.case for row in desk.cases.posting(date(2026, 2, 27))] == [mailed.case], "it did leave"


def test_a_new_address_needs_a_new_letter_and_the_right_one_the_same_letter(desk: RequestDesk) -> None:
    matti, juhani = (desk.mailed(name, date(2026, 2, 27)) for name in ("matti", "juhani"))
    back = [desk.sending.came_back(one, TODAY, "Ei noudettu", new_operation()) for one in (matti, juhani)]
    with pytest.raises(KnownError):
        desk.sending.send_again(back[0], ADDRESS, " ", new_operation())
    anew = desk.sending.send_again(back[0], ADDRESS, "Soitettu numeroon", new_operation())
    assert (anew.state, anew.answer_letter) == (State.COLLECTED, None)
    review = desk.inspection.review(anew)
    assert (review.address, review.address_check) == (ADDRESS, "Soitettu numeroon")
    again = desk.sending.send_again(back[1], None, "Kysytty häneltä", new_operation())
    assert again.state is State.SIGNED
    desk.sending.mailed(again, Mailing(TODAY, MailingWay.ORDINARY), new_operation())
    assert {row.case for row in desk.cases.posting(date(2026, 2, 27))} == {matti.case, juhani.case}
    assert [row.case for row in desk.cases.posting(TODAY)] == [juhani.case], "each mailing on its day"


def test_what_was_not_mailed_cannot_come_back(desk: RequestDesk) -> None:
    with pytest.raises(UnlawfulStep):
        desk.sending.came_back(desk.identified(), TODAY, "Muuttanut", new_operation())
    mailed = desk.mailed("juhani", date(2026, 2, 27))
    for on, reason in ((TODAY, " "), (TODAY + timedelta(days=1), "x"), (date(2026, 2, 26), "x")):
        with pytest.raises(KnownError):
            desk.sending.came_back(mailed, on, reason, new_operation())


def test_who_is_no_clerk_sees_no_board(desk: RequestDesk) -> None:
    with pytest.raises(NotAllowed):
        seen_by(desk, user(desk, "olli", "Olli Valvanne", Role.AUDITOR))
