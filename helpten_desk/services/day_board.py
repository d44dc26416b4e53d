"""The day board: what waits for whom today, by when, and who has it in hand."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from helpten_desk.domain.absences import Absence, acting
from helpten_desk.domain.accounts import Purpose, Role, User
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.requests import (
    OPEN_STATES,
    TIMED_STATES,
    MailingWay,
    Request,
    RequestRow,
    State,
)
from helpten_desk.domain.sentences import say
from helpten_desk.law.calendar import working_days
from helpten_desk.register.unit import Register
from helpten_desk.services.clerks import CLERKS, DatedClerkWork
from helpten_desk.services.protection_ends import ProtectionEnds

SOON = 5  # working days
WEEKS = 5  # of the chart: the house answers within a month


class Tile(StrEnum):
    """What the board counts and filters by."""

    CAME_TODAY = "came_today"
    TO_IDENTIFY = "to_identify"
    TO_SIGN = "to_sign"
    TO_MAIL = "to_mail"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    RETURNED = "returned"


class Queue(StrEnum):
    """Whose cases are shown: one's own with those of people one stands in for, the contact person's, all."""

    MINE = "mine"
    CONTACT = "contact"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class BoardRow:
    """An open request on the board. `substitute` has it in hand while its owner is away; empty: nobody is."""

    request: RequestRow
    tiles: frozenset[Tile]
    queues: frozenset[Queue]
    substitute: str = ""


@dataclass(frozen=True, slots=True)
class DueDay:
    """How many are due on a working day, or on the days off after it; `soon`: within five working days."""

    day: date
    count: int
    soon: bool


@dataclass(frozen=True, slots=True)
class DueDays:
    """The days to answer by: how many are past, the working days by week, how many lie beyond."""

    overdue: int
    weeks: tuple[tuple[DueDay, ...], ...]
    later: int

    @property
    def most(self) -> int:
        """The highest count of all."""
        return max((self.overdue, *(day.count for week in self.weeks for day in week)), default=0)


@dataclass(frozen=True, slots=True)
class Board:
    """All open requests, overdue ones first, and what else belongs to the day.

    `stands_in` are the absences in which this user is the substitute, `mailed` how many letters have
    gone by post today.
    """

    today: date
    rows: tuple[BoardRow, ...]
    stands_in: tuple[Absence, ...]
    mailed: int

    def of(self, queue: Queue) -> tuple[BoardRow, ...]:
        """The rows of a queue."""
        return tuple(row for row in self.rows if queue in row.queues)

    def due_days(self, queue: Queue) -> DueDays:
        """The days to answer by of a queue, for the chart."""
        due = [row.request.due_on for row in self.of(queue) if row.request.state in TIMED_STATES]
        return due_days(due, self.today)


class DayBoard(DatedClerkWork):
    """Reads the board, and puts requests into other hands."""

    def __init__(self, register: Register, clock: Callable[[], datetime]) -> None:
        super().__init__(register, clock)
        self._protection_ends = ProtectionEnds(register)

    @property
    def user(self) -> User:
        """Whose board it is."""
        return self._opened.user

    def read(self) -> Board:
        """The board as it is now. A list of cases: it leaves no line in the journal."""
        today, me = self.today(), self.user
        self._protection_ends.keep_up()
        with self._register.read() as work:
            rows = work.requests.rows(OPEN_STATES)
            users = work.accounts.users()
            able = {user.id for user in users if can_own(user)}
            absences = tuple(
                absence
                for absence in work.absences.since(today)
                if absence.on(today)
                and absence.substitute in able  # else the queue stays: somebody must see it
            )
            mailed = sum(row.way is not MailingWay.HANDED_OVER for row in work.requests.posting(today))
        names = {user.id: user.name for user in users}
        turns = {user.id: acting(user.id, today, absences) for user in users}
        signers = {turns[user.id] for user in users if user.active and Role.CONTACT_PERSON in user.roles}
        soon = soon_until(today)
        made = []
        for row in rows:
            in_hand = turns.get(row.owner_id) if row.owner_id is not None else None
            queues = {Queue.ALL}
            if row.state is State.PRINTED:
                queues.add(Queue.CONTACT)
            if me.id in (row.owner_id, in_hand) or (row.state is State.PRINTED and me.id in signers):
                queues.add(Queue.MINE)
            away = in_hand is not None and in_hand != row.owner_id
            tiles = _tiles(row, today, soon)
            made.append(BoardRow(row, tiles, frozenset(queues), names[in_hand] if away and in_hand else ""))
        made.sort(key=lambda one: (one.request.state not in TIMED_STATES, one.request.due_on, one.request.id))
        stands_in = tuple(absence for absence in absences if turns.get(absence.user) == me.id != absence.user)
        return Board(today, tuple(made), stands_in, mailed)

    def clerks(self) -> tuple[User, ...]:
        """Who may have requests in hand, by name."""
        with self._register.read() as work:
            return tuple(user for user in work.accounts.users() if can_own(user))

    def give(self, row: RequestRow, owner: User | None, note: str, operation: str) -> Request:
        """Put a request into the hand of a clerk (None: of nobody); taking it is giving it to oneself.

        KnownError for one who no longer does the desk's work, ChangedElsewhere if another clerk was
        faster, UnlawfulStep for a closed request.
        """
        with self._register.begin("request.given", Purpose("case", row.case), operation, row.person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            if owner is not None and not can_own(work.accounts.get(owner.login)):
                raise KnownError(
                    say("{name} does not handle requests.", name=owner.name),
                    say("Give the request to a clerk or to the contact person."),
                    "owner",
                )
            given = work.requests.give(
                row.id, row.version, None if owner is None else owner.id, " ".join(note.split())
            )
            work.outcome(request=given.id)
            return given


def can_own(user: User) -> bool:
    """Whether the user may have requests in hand."""
    return user.active and bool(user.roles & CLERKS)


def soon_until(today: date) -> date:
    """The last day that is due soon: the fifth working day after today."""
    return working_days(today + timedelta(days=1), SOON)[-1]


def due_days(due: Iterable[date], today: date) -> DueDays:
    """Count days to answer by. One on a day off counts on the working day before, when it must be done."""
    monday = today - timedelta(days=today.weekday())
    end, soon = monday + timedelta(weeks=WEEKS), soon_until(today)
    counts: dict[date, int] = {}
    overdue = later = 0
    for day in due:
        if day < today:
            overdue += 1
        elif day >= end:
            later += 1
        else:
            counts[day] = counts.get(day, 0) + 1
    weeks: list[list[DueDay]] = [[] for _ in range(WEEKS)]
    carried = 0
    for number in reversed(range((end - today).days)):
        day = today + timedelta(days=number)
        carried += counts.get(day, 0)
        if day == today or (working_days(day, 1)[0] == day):
            weeks[(day - monday).days // 7].insert(0, DueDay(day, carried, day <= soon))
            carried = 0
    return DueDays(overdue, tuple(tuple(week) for week in weeks), later)


def _tiles(row: RequestRow, today: date, soon: date) -> frozenset[Tile]:
    tiles = {
        State.RECEIVED: {Tile.TO_IDENTIFY},
        State.PRINTED: {Tile.TO_SIGN},
        State.SIGNED: {Tile.TO_MAIL},
        State.RETURNED: {Tile.RETURNED},
    }.get(row.state, set())
    if row.received_on == today:
        tiles.add(Tile.CAME_TODAY)
    if row.state in TIMED_STATES:
        if row.due_on < today:
            tiles.add(Tile.OVERDUE)
        elif row.due_on <= soon:
            tiles.add(Tile.DUE_SOON)
    return frozenset(tiles)
