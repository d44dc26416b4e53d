"""Letters that never left: void once something else is decided, and no papers of the person any more."""

from helpten_desk.domain.letters import LetterKind
from helpten_desk.domain.requests import Request, State
from helpten_desk.register.unit import Work


def unwritten(work: Work, request: Request) -> Request:
    """The request without the letter that waits for its printer; as it is if none waits."""
    if request.state is not State.WRITTEN:
        return request
    never_sent(work, request)
    return work.requests.step(request, State.COLLECTED, found=request.found, answer_letter=None)


def never_sent(work: Work, request: Request) -> None:
    """The answer in force and its certificate are no papers of the person: they were never sent."""
    if request.answer_letter is None or request.person is None:
        return
    answer = work.letters.get(request.answer_letter)
    for letter in work.letters.of_case(request.case):
        certificate = letter.kind is LetterKind.CERTIFICATE and letter.number == answer.number + 1
        if letter.id == answer.id or certificate:
            work.papers.belongs_no_more(letter.paper, request.person)
