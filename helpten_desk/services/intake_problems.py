"""What is wrong, doubtful or odd in a request as keyed, each beside its field."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from helpten_desk.domain.dates import parse_date
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.identifiers import check_code_against_birth, parse_code, parse_email, parse_phone
from helpten_desk.domain.requests import Asker, RequestDraft
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.register.unit import Work

LONG_AGO = timedelta(days=60)  # since a request was received that is put on record only now
LONG_UNDER_WAY = timedelta(days=365)  # from the date on the letter to the day it was received


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong beside one field; a problem that `stops` keeps the request from being recorded."""

    field: str
    sentence: Sentence
    stops: bool


def problems(draft: RequestDraft, work: Work, today: date) -> tuple[Problem, ...]:
    """The problems of the draft, at most one a field. What the asker wrote oddly never stops."""
    found: dict[str, Problem] = {}
    for problem in (
        *_date_problems(draft, today),
        *_name_problems(draft.asker),
        *_code_problems(draft.asker, work, today),
        *_reach_problems(draft.asker),
    ):
        found.setdefault(problem.field, problem)
    return tuple(found.values())


def _date_problems(draft: RequestDraft, today: date) -> Iterator[Problem]:
    if draft.received_on is None:
        yield Problem("received_on", say("Enter the day on which the request reached us."), True)
    elif draft.received_on > today:
        future = say("{day} is in the future; today is {today}.", day=draft.received_on, today=today)
        yield Problem("received_on", future, True)
    elif today - draft.received_on > LONG_AGO:
        old = say("{day} is more than two months ago; check the year.", day=draft.received_on)
        yield Problem("received_on", old, False)
    if draft.dated and draft.dated > today:
        yield Problem(
            "dated", say("The letter is dated {day}, which is in the future.", day=draft.dated), True
        )
    elif draft.dated and draft.received_on and draft.dated > draft.received_on:
        yield Problem("dated", say("The letter is dated later than it was received; check both days."), True)
    elif draft.dated and draft.received_on and draft.received_on - draft.dated > LONG_UNDER_WAY:
        late = say("The letter is dated more than a year before it was received; check the year.")
        yield Problem("dated", late, False)


def _name_problems(asker: Asker) -> Iterator[Problem]:
    if not asker.name.strip():
        missing = say("Write the asker's name as it stands in the letter, or “unknown”.")
        yield Problem("name", missing, True)


def _code_problems(asker: Asker, work: Work, today: date) -> Iterator[Problem]:
    born: date | None = None
    if asker.born_on.strip():
        try:
            born = parse_date(asker.born_on, today)
        except KnownError as error:
            yield Problem("born_on", error.what, False)
    if born and born > today:
        yield Problem("born_on", say("The birth date {day} is in the future.", day=born), False)
    if not asker.identity_code.strip():
        return
    try:
        code = parse_code(asker.identity_code, today)
    except KnownError as error:
        yield Problem("identity_code", error.what, False)
        return
    if born and (differs := check_code_against_birth(code.value, born)):
        yield Problem("identity_code", differs, False)
    holders = work.people.codes_in_use(code.value)
    if len(holders) > 1:
        several = say(
            "%n people in the register have this identity code; tell them apart.", count=len(holders)
        )
        yield Problem("identity_code", several, False)


def _reach_problems(asker: Asker) -> Iterator[Problem]:
    checks: tuple[tuple[str, str, Callable[[str], object]], ...] = (
        ("phone", asker.phone, parse_phone),
        ("email", asker.email, parse_email),
    )
    for field, text, parse in checks:
        if text.strip():
            try:
                parse(text)
            except KnownError as error:
                yield Problem(field, error.what, False)
