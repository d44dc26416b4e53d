"""What of a record contradicts itself or another record, by which rule."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from helpten_desk.domain.extracts import Value
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.postcodes import PostcodeTable


class Rule(StrEnum):
    """The rules by which a record contradicts itself or another."""

    CODE_BIRTH = "code_birth"
    CODE_SEX = "code_sex"
    CODE_FORM = "code_form"
    CODE_SHARED = "code_shared"
    BORN = "born"
    POSTCODE_FORM = "postcode_form"
    POSTCODE_TOWN = "postcode_town"
    PHONE = "phone"
    EMAIL = "email"
    ENDED_BEFORE = "ended_before"
    NO_ADDRESS = "no_address"
    DIED = "died"
    DECEASED = "deceased"
    BUSINESS_ID = "business_id"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A record against a rule: whose it is, which datum, and the two values that do not agree.

    `name` is the party's as in a list; `company` tells which kind of card shows it. Values are
    empty where they may not be shown in a list.
    """

    rule: Rule
    party: PartyId
    name: str
    company: bool
    label: str
    value: Value
    against: Value = ""


@dataclass(frozen=True, slots=True)
class Contradictions:
    """What was found: the number by rule, and the first of each.

    `postcodes` is the table by which postcodes were judged; None if there is none.
    """

    counts: Mapping[Rule, int] = field(default_factory=dict)
    rows: tuple[Contradiction, ...] = ()
    postcodes: PostcodeTable | None = None

    @property
    def total(self) -> int:
        """How many there are."""
        return sum(self.counts.values())
