"""Take in a request: read its letter, say what follows by law, put it on record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.codes import parse_page_code
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.law import Deadline, Decision, Fee, Regime, RuleSet, Validity
from helpten_desk.domain.letters import LetterKind
from helpten_desk.domain.papers import PageCode, Paper, PaperKind, ReadPaper
from helpten_desk.domain.people import Hit, PersonFacts
from helpten_desk.domain.requests import Asker, Channel, Request, RequestDraft, RequestKind, State
from helpten_desk.domain.sentences import say
from helpten_desk.law.acceptance import accept
from helpten_desk.law.deadlines import answer_by
from helpten_desk.law.fees import fee
from helpten_desk.law.regimes import regime_on
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register, Work
from helpten_desk.services.clerks import DatedClerkWork
from helpten_desk.services.intake_problems import Problem, problems
from helpten_desk.services.paper_titles import request_title

RECORDING = Purpose("customer_service")  # there is no case yet
LONGEST_WORDS = 200  # of what was searched for, in the journal


@dataclass(frozen=True, slots=True)
class Candidates:
    """Who may be `asker`, best first, and when each of the people last got the data.

    `earlier` are the requests of each of the people, in the same order.
    """

    asker: Asker
    hits: tuple[Hit, ...] = ()
    last_fulfilled: tuple[date | None, ...] = ()
    earlier: tuple[tuple[Request, ...], ...] = ()

    @property
    def people(self) -> tuple[PersonFacts, ...]:
        """The facts of the candidates."""
        return tuple(hit.person for hit in self.hits if hit.person is not None)


NOBODY = Candidates(Asker())


@dataclass(frozen=True, slots=True)
class Consequences:
    """What follows from a request as keyed so far.

    `candidates` are who may be asking, best first; `fees` says for each whether the answer is free,
    in the same order, and `earlier` are the requests of each. `fee` is theirs if all agree, else None:
    it hangs on who is asking. `person` is set when there is one candidate only.
    """

    regime: Regime
    validity: Decision[Validity]
    fee: Decision[Fee] | None
    deadline: Decision[Deadline]
    candidates: tuple[Hit, ...]
    fees: tuple[Decision[Fee], ...]
    person: PersonFacts | None
    earlier: tuple[tuple[Request, ...], ...]
    problems: tuple[Problem, ...]

    @property
    def can_record(self) -> bool:
        """Whether nothing stops the request from being put on record."""
        return not any(problem.stops for problem in self.problems)


@dataclass(frozen=True, slots=True)
class OwnSheet:
    """A sheet that came back with one of our own page codes: where its case stands, nothing of the asker.

    `request` is the request's key, `letter` the kind of letter it is a page of.
    """

    code: PageCode
    request: int
    state: State
    letter: LetterKind | None


@dataclass(frozen=True, slots=True)
class KnownPaper:
    """What the register already knows of a file that was read: filed before, or our own sheet."""

    same: tuple[Paper, ...]
    sheet: OwnSheet | None


class Intake(DatedClerkWork):
    """A request on its way in. `fixed_rules` is set for the demo register only."""

    def __init__(
        self,
        register: Register,
        reader: Reader,
        clock: Callable[[], datetime],
        fixed_rules: RuleSet | None = None,
    ) -> None:
        super().__init__(register, clock)
        self._reader = reader
        self._fixed_rules = fixed_rules

    def read(self, path: Path) -> ReadPaper:
        """Decode a letter from a file, in a process of its own. UnreadableFile names the file."""
        return self._reader.read(path)

    def known(self, paper: ReadPaper) -> KnownPaper:
        """Whether this very file has been filed before, and whether a page of it is one of ours."""
        with self._register.read() as work:
            return KnownPaper(work.papers.same(paper.sha256), self._own_sheet(work, paper))

    def candidates(self, asker: Asker, purpose: Purpose = RECORDING) -> Candidates:
        """Who may be the asker: a look of its own, with what was searched for. Nobody is identified.

        Nobody is looked for while the asker has no name.
        """
        if not asker.name.strip():
            return Candidates(asker)
        with self._register.look("intake.candidates", purpose, words=_words(asker)) as work:
            hits = work.search.candidates(asker)
            people = [hit.person.id for hit in hits if hit.person is not None]
            return Candidates(
                asker,
                hits,
                tuple(work.requests.last_fulfilled(person) for person in people),
                tuple(work.requests.of_person(person) for person in people),
            )

    def weigh(self, draft: RequestDraft, who: Candidates = NOBODY) -> Consequences:
        """What follows from the draft, while it is keyed; `who` is what the last look found.

        Nothing is stored and no person is read: a weighing leaves no line in the journal.
        """
        received = draft.received_on or self.today()
        regime = regime_on(received, self._fixed_rules)
        with self._register.read() as work:
            found = problems(draft, work, self.today())
        last = who.last_fulfilled or (None,)
        fees = tuple(fee(regime, last_fulfilled_on=day, received_on=received) for day in last)
        agreed = len({decision.outcome for decision in fees}) == 1
        people = who.people
        return Consequences(
            regime=regime,
            validity=_accepted(draft, regime),
            fee=fees[0] if agreed else None,
            deadline=answer_by(regime, received_on=received, dated=draft.dated),
            candidates=who.hits,
            fees=fees if people else (),
            person=people[0] if len(people) == 1 else None,
            earlier=who.earlier,
            problems=found,
        )

    def record(self, draft: RequestDraft, paper: ReadPaper | None, operation: str) -> Request:
        """Put the request on record, valid or not, with its letter; a second call gives the first request.

        Raises KnownError for a draft with problems that stop it; nothing is then stored.
        """
        with self._register.begin("request.record", RECORDING, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            received = self._checked(draft, work)
            regime = regime_on(received, self._fixed_rules)
            validity = _accepted(draft, regime).outcome
            deadline = answer_by(regime, received_on=received, dated=draft.dated).outcome
            letter = _filed(work, draft, paper)
            request = work.requests.add(
                draft,
                regime=regime,
                validity=validity,
                fee=Fee.FREE,  # decided when the person has been identified
                due_on=deadline.due_on,
                silence_on=deadline.silence_on,
                state=State.INVALID if validity is Validity.INVALID else State.RECEIVED,
                letter_paper=letter,
            )
            if letter is not None:
                work.papers.file_under(letter, request.case)
            work.detail(case=request.case, validity=validity.value)
            work.outcome(request=request.id)
            return request

    def completed(
        self, request: Request, draft: RequestDraft, paper: ReadPaper | None, operation: str
    ) -> Request:
        """An invalid request has been made valid: the signed form came, or the asker came in person.

        `draft` holds the request as it now stands: the day and the way it was completed, and the asker
        with what he has added. KnownError if it is still not valid; nothing is then stored.
        """
        with self._register.begin("request.completed", Purpose("case", request.case), operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            received = self._checked(draft, work)
            regime = regime_on(received, self._fixed_rules)
            validity = _accepted(draft, regime)
            if validity.outcome is Validity.INVALID:
                raise KnownError(validity.reason, say("Enter what is missing, or keep the request as it is."))
            # The time to answer runs from the day on which the request became a valid one.
            deadline = answer_by(regime, received_on=received, dated=draft.dated).outcome
            letter = _filed(work, draft, paper, request.case)
            done = work.requests.step(
                request,
                State.RECEIVED,
                "",
                channel=draft.channel,
                received_on=received,
                dated=draft.dated,
                hand_signed=draft.hand_signed,
                verified=draft.verified,
                in_writing=draft.in_writing,
                language=draft.language,
                asker=draft.asker,
                note=draft.note,
                regime=regime,
                validity=validity.outcome,
                letter_paper=letter or request.letter_paper,
                due_on=deadline.due_on,
                silence_on=deadline.silence_on,
            )
            work.detail(validity=validity.outcome.value)
            work.outcome(request=done.id)
            return done

    def _checked(self, draft: RequestDraft, work: Work) -> date:
        """The day of receipt of a draft that may be recorded; KnownError for one that may not."""
        for problem in problems(draft, work, self.today()):
            if problem.stops:
                raise KnownError(problem.sentence, field=problem.field)
        assert draft.received_on is not None, "a missing day is a problem that stops"
        return draft.received_on

    def _own_sheet(self, work: Work, paper: ReadPaper) -> OwnSheet | None:
        for text in (text for page in paper.pages for text in page.codes):
            code = parse_page_code(text, self._register.id)
            found = work.requests.state_of(code.case) if code else None
            if code is not None and found is not None:
                letters = work.letters.of_case(code.case)
                kind = next((item.kind for item in letters if item.number == code.letter), None)
                return OwnSheet(code, *found, kind)
        return None


def draft_of(request: Request, today: date) -> RequestDraft:
    """The draft with which an invalid request is completed: the asker as he wrote, the rest anew."""
    return RequestDraft(
        kind=request.kind,
        channel=Channel.LETTER,
        received_on=today,
        in_writing=request.in_writing,
        language=request.language,
        asker=request.asker,
        note=request.note,
    )


def _words(asker: Asker) -> str:
    """What is searched for, as the journal seals it."""
    asked = (asker.name, asker.born_on, asker.identity_code, asker.address, asker.phone, asker.email)
    return ", ".join(text.strip() for text in asked if text.strip())[:LONGEST_WORDS]


def _filed(work: Work, draft: RequestDraft, paper: ReadPaper | None, case: str = "") -> int | None:
    """Keep the letter that was read, if there is one; its row in the register."""
    if paper is None:
        return None
    work.detail(file=paper.name)
    return work.papers.add(
        PaperKind.LETTER_IN,
        request_title(draft.kind, draft.language),
        paper,
        dated=draft.dated,
        received_on=draft.received_on,
        case=case,
    ).id


def _accepted(draft: RequestDraft, regime: Regime) -> Decision[Validity]:
    """The statutes demand a form for an inspection only; prohibitions and corrections have none."""
    if draft.kind is not RequestKind.INSPECTION:
        return Decision(Validity.VALID, say("The law sets no form for this request."), ())
    return accept(
        regime,
        channel=draft.channel,
        hand_signed=draft.hand_signed,
        verified=draft.verified,
        asker=draft.asker,
    )
