"""Everything the register holds about one person, as values: the extract.

One generic reader makes it from the declared model; the customer card, the answer page and the
letter all show it.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from helpten_desk.domain.law import Ground
from helpten_desk.domain.people import PartyId


class Group(StrEnum):
    """The eight groups of § 5 of the register description, in its order."""

    BASIC = "basic"
    IDENTITY = "identity"
    EMPLOYER = "employer"
    CUSTOMERSHIP = "customership"
    MARKETING = "marketing"
    BILLING = "billing"
    HISTORY = "history"
    TOLD = "told"


class Shown(StrEnum):
    """How a datum may be shown: in full, masked on screen, or only named as held."""

    FULL = "full"
    MASKED = "masked"
    SECRET = "secret"


# What tells where a person lives: masked on every screen while an order protects the address (661/2009 36 §).
WHEREABOUTS = frozenset(
    {
        "people.home_town",
        *(f"addresses.{part}" for part in ("care_of", "line", "postcode", "town", "country")),
        "billing_accounts.invoice_address",
    }
)


class SourceKind(StrEnum):
    """Where a datum came from (§ 6 of the description)."""

    PERSON = "person"
    REGISTRATION = "registration"
    ORDER_FORM = "order_form"
    PARTNER = "partner"
    EMPLOYER = "employer"
    SERVICE_USE = "service_use"
    BILLING = "billing"
    CONTRACT = "contract"
    POPULATION_SYSTEM = "population_system"
    AUTHORITY = "authority"
    TRADE_REGISTER = "trade_register"
    CREDIT_REGISTER = "credit_register"
    DERIVED = "derived"
    CONTROLLER = "controller"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PlaceOnPaper:
    """The sheet and the region from which a value was keyed; millimetres from the upper left."""

    paper: int
    page: int
    region: tuple[float, float, float, float] | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """Who gave a datum, by which channel or paper, and when. `name` says which partner or form."""

    kind: SourceKind
    acquired_on: date | None
    name: str = ""
    channel: str = ""
    place: PlaceOnPaper | None = None


@dataclass(frozen=True, slots=True)
class Code:
    """A value out of a vocabulary; words for it stand in `resources/words` under both names."""

    vocabulary: str
    value: str


Value = str | int | bool | Decimal | date | datetime | Code


@dataclass(frozen=True, slots=True)
class Datum:
    """One held value. `label` is the key of its label, such as `people.occupation`.

    A secret carries no value here: `value` is then an empty string. `withheld` is the ground on
    which the clerk leaves it out of an answer, `told` whether the letter may name it and say why.
    """

    label: str
    value: Value
    shown: Shown
    source: Source
    withheld: Ground | None = None
    told: bool = True


@dataclass(frozen=True, slots=True)
class Record:
    """One row of a table as data: a contract, an address, a trip. `valid` is (from, to)."""

    table: str
    id: int
    title: str  # what tells it from others of its table: a contract number, a registration number
    data: tuple[Datum, ...]
    valid_from: date | None = None
    valid_to: date | None = None
    parent: tuple[str, int] | None = None  # the record it belongs to: a service to its contract


@dataclass(frozen=True, slots=True)
class Section:
    """One group of § 5 with its records; no records means that nothing is held in the group."""

    group: Group
    records: tuple[Record, ...]


@dataclass(frozen=True, slots=True)
class HeldPaper:
    """A paper about the person: an order form, a letter in, a letter out. Listed and enclosed."""

    id: int
    title: str
    kind: str
    dated: date | None
    received_on: date | None
    pages: int
    archive_place: str = ""


@dataclass(frozen=True, slots=True)
class DisclosureMade:
    """A line of the disclosure ledger: who was given what, on which ground, when."""

    disclosed_on: date
    recipient: str
    what: str
    ground: str
    country: str = "FI"
    necessity: str = ""


@dataclass(frozen=True, slots=True)
class MergedRecord:
    """A record of the same person that was merged into the one that stands: its customer number, when."""

    customer_number: str
    merged_at: datetime


class Place(StrEnum):
    """Where an inspection must look."""

    REGISTER = "register"
    PAPERS = "papers"
    PARTNER = "partner"


@dataclass(frozen=True, slots=True)
class PlaceSearched:
    """One place searched, what came of it, by whom and when. `found` is None while unanswered.

    `paper` is what a partner sent, a paper of the case.
    """

    place: Place
    name: str
    found: int | None
    by: str
    at: datetime
    paper: int | None = None


@dataclass(frozen=True, slots=True)
class Extract:
    """Everything held about one person at one moment (`collected_at`, UTC)."""

    person: PartyId
    collected_at: datetime
    sections: tuple[Section, ...]
    papers: tuple[HeldPaper, ...] = ()
    disclosures: tuple[DisclosureMade, ...] = ()
    places: tuple[PlaceSearched, ...] = ()
    merged: tuple[MergedRecord, ...] = ()

    def count(self) -> int:
        """How many data it holds, withheld ones included."""
        return sum(len(record.data) for section in self.sections for record in section.records)

    def withheld(self) -> tuple[tuple[Record, Datum], ...]:
        """The data that the clerk leaves out, with the record each stands in."""
        return tuple(
            (record, datum)
            for section in self.sections
            for record in section.records
            for datum in record.data
            if datum.withheld is not None
        )

    def without(self, withheld: "tuple[Withheld, ...]") -> "Extract":
        """The same extract with these data marked as withheld and all others given."""
        if not withheld and not self.withheld():
            return self
        chosen = {(item.table, item.record, item.label): item for item in withheld}
        return replace(
            self,
            sections=tuple(
                replace(
                    section,
                    records=tuple(
                        replace(
                            record,
                            data=tuple(
                                _decided(datum, chosen.get((record.table, record.id, datum.label)))
                                for datum in record.data
                            ),
                        )
                        for record in section.records
                    ),
                )
                for section in self.sections
            ),
        )


@dataclass(frozen=True, slots=True)
class Withheld:
    """The clerk's choice to leave one datum out, on which ground, and whether the letter says why."""

    table: str
    record: int
    label: str
    ground: Ground
    told: bool = True


def _decided(datum: Datum, choice: Withheld | None) -> Datum:
    if choice is None:
        return replace(datum, withheld=None, told=True)
    return replace(datum, withheld=choice.ground, told=choice.told)
