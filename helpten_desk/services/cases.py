"""The requests of the desk: their list, one case whole, the day's posting list, reprints."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date, datetime

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.answers import CaseFile
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.law import Decision, Fee
from helpten_desk.domain.letters import MadeLetter, SentLetter
from helpten_desk.domain.papers import ReadPage
from helpten_desk.domain.people import Language, Namesake, PartyId, PersonFacts
from helpten_desk.domain.requests import MailingWay, PostingRow, Request, RequestRow, State
from helpten_desk.domain.sentences import say
from helpten_desk.law.fees import fee
from helpten_desk.letters.copy import make_copy
from helpten_desk.letters.lists import make_posting_list
from helpten_desk.letters.wording import Wording
from helpten_desk.register.unit import Register, Work
from helpten_desk.services.answer_letters import AnswerLetters
from helpten_desk.services.case_deeds import case_purpose
from helpten_desk.services.clerks import DatedClerkWork

ON_PAPER = (State.PRINTED, State.SIGNED)


@dataclass(frozen=True, slots=True)
class Considered:
    """A person who may be the asker: who else is like her, her other requests, and is the answer free."""

    person: PersonFacts
    namesakes: tuple[Namesake, ...]
    earlier: tuple[Request, ...]
    fee: Decision[Fee]


class Cases(DatedClerkWork):
    """Reads the requests on record and prints what belongs to them beside the answer."""

    def __init__(
        self, register: Register, letters: AnswerLetters, wording: Wording, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(register, clock)
        self._letters = letters
        self._wording = wording

    def rows(self, states: Collection[State] | None = None) -> tuple[RequestRow, ...]:
        """The requests in these states (all: None), those that are due first on top."""
        with self._register.read() as work:
            return work.requests.rows(states)

    def open(self, request: int) -> CaseFile:
        """One case with all that belongs to it; a look of its own, on record before the asker is read."""
        with self._register.read() as work:
            case, about = work.requests.case_and_person(request)
        with self._register.look("request.open", Purpose("case", case), about) as work:
            found = work.requests.get(request)
            person = work.people.facts(found.person) if found.person else None
            return CaseFile(
                request=found,
                person=person,
                namesakes=work.people.namesakes(person.id) if person else (),
                earlier=tuple(
                    item
                    for item in (work.requests.of_person(person.id) if person else ())
                    if item.id != found.id
                ),
                letters=work.letters.of_case(found.case),
                paper=work.papers.get(found.letter_paper) if found.letter_paper else None,
                mailings=work.requests.mailings(found.id),
                moved=_moved(work, found),
            )

    def consider(self, request: Request, person: PartyId) -> Considered:
        """What tells whether this person is the asker of this case; a look of its own, nothing is decided."""
        with self._register.look("request.consider", case_purpose(request), person) as work:
            last = work.requests.last_fulfilled(person, request.id)
            return Considered(
                person=work.people.facts(person),
                namesakes=work.people.namesakes(person),
                earlier=tuple(item for item in work.requests.of_person(person) if item.id != request.id),
                fee=fee(request.regime, last_fulfilled_on=last, received_on=request.received_on),
            )

    def row(self, request: int) -> RequestRow:
        """The request as the list of the day shows it, for the window's case in hand."""
        with self._register.read() as work:
            return work.requests.row(request)

    def page(self, request: Request, paper: int, number: int) -> ReadPage:
        """One page of a paper for the screen; KnownError unless it is of this case or of its person."""
        with self._register.look(
            "paper.page", case_purpose(request), request.person, paper=str(paper)
        ) as work:
            own = work.papers.of_case(request.case)
            if request.person is not None:
                own += work.papers.of_party(request.person)
            if paper not in {item.id for item in own}:
                raise KnownError(
                    say("This paper does not belong to case {case}.", case=request.case),
                    say("Open the case to which it belongs."),
                )
            return work.papers.page(paper, number)

    def reveal_code(self, request: Request, person: PartyId) -> str:
        """The identity code of a person who may be the asker, in full; the look is on record first."""
        with self._register.look("request.reveal", case_purpose(request), person) as work:
            return work.people.identity_code(person)

    def reveal_address(self, request: Request, person: PartyId) -> None:
        """The protected address in the letter is about to be seen: the look is on record first."""
        with self._register.look(
            "request.reveal", case_purpose(request), person, label="protected_addresses.line"
        ):
            pass

    def sign_form(self, request: Request, operation: str) -> SentLetter:
        """Make the form to sign, keep it with the case, once."""
        made = self._letters.sign_form(request, self.today())
        with self._register.begin("request.sign_form", case_purpose(request), operation) as work:
            if work.earlier is not None:
                return work.letters.get(int(work.earlier["letter"]))
            sent = work.letters.add(request, made, work.letters.next_number(request.case), request.language)
            work.outcome(letter=sent.id)
            return sent

    def letter(self, request: Request, letter: SentLetter) -> bytes:
        """The PDF of a letter as it was made; a look of its own."""
        with self._register.look("letter.open", case_purpose(request), request.person) as work:
            return work.letters.pdf(letter.id)

    def copy(self, request: Request, letter: SentLetter) -> bytes:
        """A marked copy of a sent letter; the stored one is not touched."""
        today = self.today()
        with self._register.look("letter.copy", case_purpose(request), request.person) as work:
            original = work.letters.pdf(letter.id)
        return make_copy(
            original, letter.case, letter.number, self._register.id, today, letter.language, self._wording
        )

    def posting(self, on: date) -> tuple[PostingRow, ...]:
        """What left the desk by post on a day, to whom: a look. Answers handed over are no mail."""
        with self._register.look("posting.list", Purpose("customer_service"), day=on.isoformat()) as work:
            return tuple(row for row in work.requests.posting(on) if row.way is not MailingWay.HANDED_OVER)

    def posting_list(self, on: date, language: Language) -> MadeLetter:
        """The day's posting list as a PDF. KnownError if nothing left on that day."""
        rows = self.posting(on)
        if not rows:
            raise KnownError(say("Nothing was mailed on {day}.", day=on), field="on")
        return make_posting_list(self._letters.settings().controller, on, rows, language, self._wording)


def _moved(work: Work, request: Request) -> bool:
    """Whether a letter on paper would now go to another address than the one it bears."""
    if request.state not in ON_PAPER or request.person is None or request.answer_letter is None:
        return False
    now = work.requests.review(request.id).address or work.people.postal_address(
        request.person, protected=True
    )
    return not work.letters.still_addressed(request.answer_letter, now)
