"""What the deeds of a case share: the register of one who does the desk's work, the case, the clock."""

from contextlib import AbstractContextManager

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.requests import Request, State
from helpten_desk.domain.sentences import Sentence
from helpten_desk.register.unit import Work
from helpten_desk.services.clerks import DatedClerkWork


def case_purpose(request: Request) -> Purpose:
    """The purpose of every look made for a case: the case in hand."""
    return Purpose("case", request.case)


def check_reason(reason: str, missing: Sentence) -> None:
    """A counter-entry tells its reason; `missing` is what is said when there is none."""
    if not reason.strip():
        raise KnownError(missing, field="reason")


class CaseDeeds(DatedClerkWork):
    """Deeds of one case. Each takes the operation id made when its page opened."""

    def _begin(self, deed: str, request: Request, operation: str) -> AbstractContextManager[Work]:
        """A deed of the case in hand, about its person."""
        return self._register.begin(deed, case_purpose(request), operation, request.person)

    def _step(self, deed: str, request: Request, state: State, detail: str, operation: str) -> Request:
        """A deed that only takes the request to another state."""
        with self._begin(deed, request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            done = work.requests.step(request, state, detail)
            work.detail(note=detail)
            work.outcome(request=done.id)
            return done
