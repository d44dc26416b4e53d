"""Who is away and who has her requests meanwhile: entered by herself, or by an administrator."""

from collections.abc import Callable
from datetime import date, datetime

from helpten_desk.domain.absences import Absence
from helpten_desk.domain.accounts import MAINTENANCE, User
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import say
from helpten_desk.register.unit import Register
from helpten_desk.services.day_board import can_own
from helpten_desk.services.days import day_of


class Absences:
    """Absences of people who handle requests; the register refuses whoever enters another's."""

    def __init__(self, register: Register, clock: Callable[[], datetime]) -> None:
        self._register = register
        self._clock = clock

    def today(self) -> date:
        """The desk's day."""
        return day_of(self._clock())

    def all(self) -> tuple[Absence, ...]:
        """Those in force today and those to come, the earliest first."""
        with self._register.read() as work:
            return work.absences.since(self.today())

    def clerks(self) -> tuple[User, ...]:
        """Who may be away and who may stand in, by name."""
        with self._register.read() as work:
            return tuple(user for user in work.accounts.users() if can_own(user))

    def add(self, user: User, first: date, last: date, substitute: User, operation: str) -> Absence:
        """Enter that `user` is away from `first` to `last`, both included, and who has her requests.

        KnownError for days that are past or in the wrong order, for one who cannot stand in, and for
        one who is away then already.
        """
        if last < first:
            raise KnownError(say("The last day is before the first."), field="last")
        if last < self.today():
            raise KnownError(say("{day} is past.", day=last), field="last")
        if substitute.id == user.id:
            raise KnownError(say("Nobody stands in for herself."), say("Choose another."), "substitute")
        with self._register.begin("absence.set", MAINTENANCE, operation) as work:
            if work.earlier is not None:
                found = work.absences.get(int(work.earlier["absence"]))
                assert found is not None, "it was entered by this same operation"
                return found
            for one, field in ((user, "user"), (substitute, "substitute")):
                if not can_own(work.accounts.get(one.login)):
                    raise KnownError(say("{name} does not handle requests.", name=one.name), field=field)
            made = work.absences.add(user.id, first, last, substitute.id)
            work.detail(
                name=made.name, first=first.isoformat(), last=last.isoformat(), to=made.substitute_name
            )
            work.outcome(absence=made.id)
            return made

    def end(self, absence: Absence, operation: str) -> None:
        """Take an absence back: she is here again, or will not be away after all."""
        with self._register.begin("absence.ended", MAINTENANCE, operation) as work:
            if work.earlier is None:
                work.absences.end(absence)
                work.detail(name=absence.name, first=absence.first.isoformat(), last=absence.last.isoformat())
                work.outcome(absence=absence.id)
