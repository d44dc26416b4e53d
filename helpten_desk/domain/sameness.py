"""Whether two records are of one person: what speaks for it and against, weighed; what clerks decided.

The desk only points at pairs. Whether they are one person is decided by a clerk, with a reason.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import zip_longest

from helpten_desk.domain.extracts import Datum, Extract, Group, Value
from helpten_desk.domain.folding import fold, words
from helpten_desk.domain.people import PartyId, PersonFacts
from helpten_desk.domain.requests import Request


class Ruling(StrEnum):
    """What a clerk decided on two records."""

    MERGED = "merged"
    APART = "apart"  # not the same person


@dataclass(frozen=True, slots=True)
class PairDecision:
    """A decision on two records; of a merging `party` is merged and `other` stands."""

    id: int
    version: int
    ruling: Ruling
    party: PartyId
    other: PartyId
    reason: str
    decided_at: datetime
    decided_by: str
    ended_at: datetime | None = None


class Clue(StrEnum):
    """What speaks for two records being one person, or against it."""

    SAME_CODE = "same_code"
    SAME_NAME = "same_name"
    NEAR_NAME = "near_name"  # one letter differs
    FORMER_NAME = "former_name"
    SAME_GIVEN = "same_given"
    SAME_BIRTH = "same_birth"
    NEAR_BIRTH = "near_birth"  # one digit differs, or day and month are exchanged
    SAME_PHONE = "same_phone"
    SAME_EMAIL = "same_email"
    SAME_ADDRESS = "same_address"
    OTHER_BIRTH = "other_birth"
    OTHER_CODE = "other_code"


WEIGHTS: Mapping[Clue, int] = {
    Clue.SAME_CODE: 10,
    Clue.SAME_NAME: 4,
    Clue.NEAR_NAME: 3,
    Clue.FORMER_NAME: 4,
    Clue.SAME_GIVEN: 1,
    Clue.SAME_BIRTH: 4,
    Clue.NEAR_BIRTH: 2,
    Clue.SAME_PHONE: 3,
    Clue.SAME_EMAIL: 3,
    Clue.SAME_ADDRESS: 3,
    Clue.OTHER_BIRTH: -4,
    Clue.OTHER_CODE: -5,  # twins have all the rest
}
LEAST = 6  # a name and two details, or a name and the birth date
LIKELY = 10


@dataclass(frozen=True, slots=True)
class Traits:
    """What of a record is compared, folded: names, birth date, codes, and keys by which it is reached."""

    given: tuple[str, ...]
    family: str
    born_on: date | None = None
    codes: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()  # family names borne before
    phones: frozenset[str] = frozenset()
    emails: frozenset[str] = frozenset()
    addresses: frozenset[str] = frozenset()  # present and former ones


@dataclass(frozen=True, slots=True)
class Candidate:
    """Two records that may be of one person, with what speaks for it and against."""

    left: PersonFacts
    right: PersonFacts
    clues: tuple[Clue, ...]

    @property
    def weight(self) -> int:
        """The greater, the likelier."""
        return weight(self.clues)


@dataclass(frozen=True, slots=True)
class Candidates:
    """The likeliest pairs, how many there are, and whether the search was stopped before its end."""

    pairs: tuple[Candidate, ...] = ()
    total: int = 0
    stopped: bool = False


def weight(clues: tuple[Clue, ...]) -> int:
    """The sum of what speaks for it and against."""
    return sum(WEIGHTS[clue] for clue in clues)


def traits(given: str, family: str, born_on: date | None = None) -> Traits:
    """The traits that every record has; `replace` adds the others."""
    return Traits(words(given), " ".join(words(family)), born_on)


def clues(left: Traits, right: Traits) -> tuple[Clue, ...]:
    """What speaks for the two being one person and against it, in the order of `Clue`."""
    found = {_name_clue(left, right), _birth_clue(left.born_on, right.born_on)}
    if left.codes & right.codes:
        found.add(Clue.SAME_CODE)
    elif left.codes and right.codes:
        found.add(Clue.OTHER_CODE)
    if left.phones & right.phones:
        found.add(Clue.SAME_PHONE)
    if left.emails & right.emails:
        found.add(Clue.SAME_EMAIL)
    if left.addresses & right.addresses:
        found.add(Clue.SAME_ADDRESS)
    return tuple(clue for clue in Clue if clue in found)


def names_alike(left: Traits, right: Traits) -> bool:
    """Whether the names are the same or nearly so, whatever their order."""
    return _name_clue(left, right) in (Clue.SAME_NAME, Clue.NEAR_NAME, Clue.FORMER_NAME)


def _name_clue(left: Traits, right: Traits) -> Clue | None:
    """The best that can be said of the two names."""
    if not left.given or not right.given:
        return None
    if left.family == right.given[0] and right.family == left.given[0]:
        return Clue.SAME_NAME  # keyed in the other order
    shorter = min(len(left.given), len(right.given))
    given = left.given[:shorter] == right.given[:shorter]
    if given and left.family == right.family:
        return Clue.SAME_NAME
    first_given = left.given[0] == right.given[0]
    if given and (left.family in right.former or right.family in left.former):
        return Clue.FORMER_NAME
    near_given = given or (
        near(left.given[0], right.given[0]) and left.given[1:shorter] == right.given[1:shorter]
    )
    if near_given and near(left.family, right.family):
        return Clue.NEAR_NAME
    return Clue.SAME_GIVEN if first_given else None


def _birth_clue(left: date | None, right: date | None) -> Clue | None:
    if left is None or right is None:
        return None
    if left == right:
        return Clue.SAME_BIRTH
    exchanged = (left.year, left.month, left.day) == (right.year, right.day, right.month)
    digits = sum(one != other for one, other in zip(f"{left:%Y%m%d}", f"{right:%Y%m%d}", strict=True))
    return Clue.NEAR_BIRTH if exchanged or digits == 1 else Clue.OTHER_BIRTH


def near(left: str, right: str) -> bool:
    """Equal, or apart by one edit: a letter changed, left out, added, or exchanged with the next."""
    if left == right:
        return True
    if abs(len(left) - len(right)) > 1:
        return False
    at = next(
        (n for n, (one, other) in enumerate(zip(left, right, strict=False)) if one != other),
        min(len(left), len(right)),
    )
    one, other = left[at:], right[at:]
    exchanged = one[:2] == other[1::-1] and one[2:] == other[2:]
    return exchanged or one[1:] == other[1:] or one[1:] == other or one == other[1:]


def folded_address(line: str, postcode: str) -> str:
    """An address as it is compared."""
    return f"{' '.join(words(line))} {fold(postcode)}".strip()


# --- side by side ---


@dataclass(frozen=True, slots=True)
class ComparedFact:
    """One datum of both records on a line: what either holds, and whether they differ.

    `left` and `right` are masked where the card masks them; None where nothing is held.
    """

    group: Group
    label: str
    left: Datum | None
    right: Datum | None
    differs: bool


@dataclass(frozen=True, slots=True)
class ComparedCount:
    """How many records of a table either holds, where comparing them one by one says nothing."""

    table: str
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two records: its header, its requests that are under way, how much it holds."""

    person: PersonFacts
    requests: tuple[Request, ...]
    data: int


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records side by side. `decision` is the one in force on them, if there is one."""

    left: Side
    right: Side
    clues: tuple[Clue, ...]
    facts: tuple[ComparedFact, ...]
    counts: tuple[ComparedCount, ...]
    decision: PairDecision | None = None


@dataclass(frozen=True, slots=True)
class DecidedPair:
    """A decision in force with the headers of the two records, each by itself."""

    decision: PairDecision
    party: PersonFacts
    other: PersonFacts


# Of these a person has so many that their number says more than a comparison.
COUNTED = frozenset(
    {
        *("trips", "contacts", "invoices", "reports", "reminders", "benefits", "notes", "requests"),
        "pair_decisions",
    }
)


def compare(
    left: Extract, right: Extract, shown_left: Extract, shown_right: Extract
) -> tuple[tuple[ComparedFact, ...], tuple[ComparedCount, ...]]:
    """Everything held about the two, datum beside datum: equal ones on one line, others side by side.

    Compared are the values of the first two extracts; what comes out are the data as they are shown.
    """
    held = [_by_label(left, shown_left), _by_label(right, shown_right)]
    facts: list[ComparedFact] = []
    for place in sorted({*held[0], *held[1]}, key=_order(left, right).index):
        own, other = held[0].get(place, {}), held[1].get(place, {})
        facts += [ComparedFact(*place, own[value], other[value], False) for value in own if value in other]
        apart = zip_longest(
            (datum for value, datum in own.items() if value not in other),
            (datum for value, datum in other.items() if value not in own),
        )
        facts += [ComparedFact(*place, mine, others, True) for mine, others in apart]
    return tuple(facts), _counts(left, right)


Place = tuple[Group, str]  # group of § 5 and label


def _by_label(extract: Extract, shown: Extract) -> dict[Place, dict[Value, Datum]]:
    """By label the distinct values, each as it is shown."""
    found: dict[Place, dict[Value, Datum]] = {}
    for section, as_shown in zip(extract.sections, shown.sections, strict=True):
        for record, other in zip(section.records, as_shown.records, strict=True):
            if record.table not in COUNTED:
                for datum, masked in zip(record.data, other.data, strict=True):
                    values = found.setdefault((section.group, datum.label), {})
                    values.setdefault(_compared(datum.value), masked)
    return found


def _compared(value: Value) -> Value:
    return fold(value) if isinstance(value, str) else value


def _order(*extracts: Extract) -> list[Place]:
    """The labels in the order of the groups of § 5."""
    places: list[Place] = []
    for sections in zip(*(extract.sections for extract in extracts), strict=True):
        for part in sections:
            places += [(part.group, datum.label) for record in part.records for datum in record.data]
    return list(dict.fromkeys(places))


def _counts(left: Extract, right: Extract) -> tuple[ComparedCount, ...]:
    counts = [
        Counter(record.table for section in extract.sections for record in section.records)
        for extract in (left, right)
    ]
    held = {"papers": [len(extract.papers) for extract in (left, right)]}
    held |= {table: [count[table] for count in counts] for table in sorted(COUNTED)}
    return tuple(ComparedCount(table, *both) for table, both in held.items() if any(both))
