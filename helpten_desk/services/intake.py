"""Take in a request: read its letter, say what follows by law, put it on record."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.dates import parse_date
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.identifiers import check_code_against_birth, parse_code
from helpten_desk.domain.law import Deadline, Decision, Fee, Regime, RuleSet, Validity
from helpten_desk.domain.papers import PaperKind, ReadPaper
from helpten_desk.domain.people import Hit, PersonFacts
from helpten_desk.domain.requests import Asker, Channel, Request, RequestDraft, RequestKind, State
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.law.acceptance import accept
from helpten_desk.law.deadlines import answer_by
from helpten_desk.law.fees import fee
from helpten_desk.law.regimes import regime_on
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register, Work
from helpten_desk.services.days import day_of


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong beside one field; a problem that `stops` keeps the request from being recorded."""

    field: str
    sentence: Sentence
    stops: bool


@dataclass(frozen=True, slots=True)
class Consequences:
    """What follows from a request as keyed so far. `person` is whom the fee's verdict hangs on."""

    regime: Regime
    validity: Decision[Validity]
    fee: Decision[Fee]
    deadline: Decision[Deadline]
    candidates: tuple[Hit, ...]
    person: PersonFacts | None
    earlier: tuple[Request, ...]
    problems: tuple[Problem, ...]

    @property
    def can_record(self) -> bool:
        """Whether nothing stops the request from being put on record."""
        return not any(problem.stops for problem in self.problems)


class Intake:
    """A request on its way in. `fixed_rules` is set for the demo register only."""

    def __init__(
        self,
        register: Register,
        reader: Reader,
        clock: Callable[[], datetime],
        fixed_rules: RuleSet | None = None,
    ) -> None:
        self._register = register
        self._reader = reader
        self._clock = clock
        self._fixed_rules = fixed_rules

    def today(self) -> date:
        """The desk's day."""
        return day_of(self._clock())

    def read(self, path: Path) -> ReadPaper:
        """Decode a letter from a file in the helper process. UnreadableFile names the file."""
        return self._reader.read(path)

    def weigh(self, draft: RequestDraft) -> Consequences:
        """What follows from the draft, while it is keyed. Nothing is stored, nobody is identified."""
        today = self.today()
        received = draft.received_on or today
        regime = regime_on(received, self._fixed_rules)
        with self._register.read() as work:
            candidates = work.search.candidates(draft.asker) if draft.asker.name else ()
            person = candidates[0].person if len(candidates) == 1 else None
            earlier = work.requests.of_person(person.id) if person else ()
            last = work.requests.last_fulfilled(person.id) if person else None
            problems = tuple(self._problems(draft, work, today))
        return Consequences(
            regime=regime,
            validity=_accepted(draft, regime),
            fee=fee(regime, last_fulfilled_on=last, received_on=received),
            deadline=answer_by(regime, received_on=received, dated=draft.dated),
            candidates=candidates,
            person=person,
            earlier=earlier,
            problems=problems,
        )

    def record(self, draft: RequestDraft, paper: ReadPaper | None, operation: str) -> Request:
        """Put the request on record, valid or not, with its letter; a second call gives the first request.

        Raises KnownError for a draft with problems that stop it; nothing is then stored.
        """
        today = self.today()
        with self._register.begin("request.record", Purpose("customer_service"), operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            for problem in self._problems(draft, work, today):
                if problem.stops:
                    raise KnownError(problem.sentence, field=problem.field)
            assert draft.received_on is not None
            regime = regime_on(draft.received_on, self._fixed_rules)
            validity = _accepted(draft, regime)
            deadline = answer_by(regime, received_on=draft.received_on, dated=draft.dated).outcome
            letter = None
            if paper is not None:
                letter = work.papers.add(
                    PaperKind.LETTER_IN,
                    paper.name,
                    paper,
                    dated=draft.dated,
                    received_on=draft.received_on,
                ).id
            invalid = validity.outcome is Validity.INVALID
            request = work.requests.add(
                draft,
                regime=regime,
                validity=validity.outcome,
                fee=Fee.FREE,
                due_on=deadline.due_on,
                silence_on=deadline.silence_on,
                state=State.INVALID if invalid else State.RECEIVED,
                letter_paper=letter,
            )
            work.detail(case=request.case, validity=validity.outcome.value)
            work.outcome(request=request.id)
            return request

    def completed(self, request: int, paper: ReadPaper | None, hand_signed: bool, operation: str) -> Request:
        """An invalid request has been made valid: the signed form came, or the asker came in person."""
        with self._register.begin("request.completed", Purpose("customer_service"), operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            now = work.requests.get(request)
            letter = now.letter_paper
            today = day_of(work.now)
            if paper is not None:
                letter = work.papers.add(
                    PaperKind.LETTER_IN, paper.name, paper, dated=None, received_on=today, case=now.case
                ).id
            channel = Channel.LETTER if paper is not None else Channel.COUNTER
            validity = accept(
                now.regime, channel=channel, hand_signed=hand_signed, verified=now.verified, asker=now.asker
            )
            if validity.outcome is Validity.INVALID:
                raise KnownError(validity.reason, say("Enter what is missing, or keep the request as it is."))
            # The time to answer runs from the day on which the request became a valid one.
            deadline = answer_by(now.regime, received_on=today, dated=None).outcome
            done = work.requests.step(
                now,
                State.RECEIVED,
                "",
                channel=channel,
                hand_signed=hand_signed,
                validity=validity.outcome,
                letter_paper=letter,
                received_on=today,
                due_on=deadline.due_on,
                silence_on=deadline.silence_on,
            )
            work.outcome(request=done.id)
            return done

    def _problems(self, draft: RequestDraft, work: Work, today: date) -> list[Problem]:
        found = list(_date_problems(draft, today))
        if not draft.asker.name.strip():
            found.append(
                Problem("name", say("Write the asker's name as it stands in the letter, or “unknown”."), True)
            )
        found.extend(_code_problems(draft.asker, work, today))
        return found


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


def _date_problems(draft: RequestDraft, today: date) -> list[Problem]:
    found: list[Problem] = []
    if draft.received_on is None:
        found.append(Problem("received_on", say("Enter the day on which the request reached us."), True))
    elif draft.received_on > today:
        found.append(
            Problem(
                "received_on",
                say("{day} is in the future; today is {today}.", day=draft.received_on, today=today),
                True,
            )
        )
    if draft.dated and draft.dated > today:
        found.append(
            Problem("dated", say("The letter is dated {day}, which is in the future.", day=draft.dated), True)
        )
    elif draft.dated and draft.received_on and draft.dated > draft.received_on:
        found.append(
            Problem("dated", say("The letter is dated later than it was received; check both days."), True)
        )
    return found


def _code_problems(asker: Asker, work: Work, today: date) -> list[Problem]:
    found: list[Problem] = []
    born: date | None = None
    if asker.born_on.strip():
        try:
            born = parse_date(asker.born_on, today)
        except KnownError as error:
            found.append(Problem("born_on", error.what, False))
        if born and born > today:
            found.append(Problem("born_on", say("The birth date {day} is in the future.", day=born), False))
    if not asker.identity_code.strip():
        return found
    try:
        code = parse_code(asker.identity_code, today)
    except KnownError as error:
        return [*found, Problem("identity_code", error.what, False)]
    differs = check_code_against_birth(code.value, born) if born else None
    if differs is not None:
        found.append(Problem("identity_code", differs, False))
    holders = work.people.codes_in_use(code.value)
    if len(holders) > 1:
        found.append(
            Problem(
                "identity_code",
                say(
                    "%n people in the register have this identity code; tell them apart.", count=len(holders)
                ),
                False,
            )
        )
    return found
