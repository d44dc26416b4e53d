"""What the deeds of a case share: the register of one who does the desk's work, the case, the clock."""

from collections.abc import Callable
from datetime import date, datetime

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.requests import Request, State
from helpten_desk.domain.sentences import Sentence
from helpten_desk.register.unit import Register
from helpten_desk.services.clerks import for_clerks
from helpten_desk.services.days import day_of


def case_purpose(request: Request) -> Purpose:
    """The purpose of every look made for a case: the case in hand."""
    return Purpose("case", request.case)


def check_reason(reason: str, missing: Sentence) -> None:
    """A counter-entry tells its reason; `missing` is what is said when there is none."""
    if not reason.strip():
        raise KnownError(missing, field="reason")


class CaseDeeds:
    """Deeds of one case. Each takes the operation id made when its page opened."""

    def __init__(self, register: Register, clock: Callable[[], datetime]) -> None:
        self._opened = register
        self._clock = clock

    @property
    def _register(self) -> Register:
        return for_clerks(self._opened)

    def today(self) -> date:
        """The desk's day."""
        return day_of(self._clock())

    def _step(self, deed: str, request: Request, state: State, detail: str, operation: str) -> Request:
        """A deed that only takes the request to another state."""
        with self._register.begin(deed, case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            done = work.requests.step(request, state, detail)
            work.detail(note=detail)
            work.outcome(request=done.id)
            return done
