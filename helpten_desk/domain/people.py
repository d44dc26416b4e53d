"""The people and companies of the register, as lists and headers show them."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NewType

PartyId = NewType("PartyId", int)


class PartyKind(StrEnum):
    """A customer is a person or a company."""

    PERSON = "person"
    COMPANY = "company"


class Language(StrEnum):
    """Languages of service, of letters and of the screen."""

    FI = "fi"
    SV = "sv"
    EN = "en"


class Sex(StrEnum):
    """As the personal identity code tells it, or as stated."""

    MALE = "male"
    FEMALE = "female"


@dataclass(frozen=True, slots=True)
class PostalAddress:
    """Where mail reaches somebody. `country` is an ISO 3166 code; FI rows print without it."""

    line: str
    postcode: str
    town: str
    country: str = "FI"
    care_of: str = ""


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """The five facts and the marks by which one person is told from another (the header block).

    `masked_code` is the identity code with its last four characters hidden; the full code is
    never part of a header.
    """

    id: PartyId
    customer_number: str
    given_names: str
    call_name: str
    family_name: str
    born_on: date | None
    masked_code: str
    home_town: str
    language: Language
    protected: bool = False
    prohibited: bool = False
    deceased_on: date | None = None
    merged: bool = False  # of several records, all of which stand behind this one

    @property
    def name(self) -> str:
        """Given names first, as in a letter."""
        return f"{self.given_names} {self.family_name}".strip()

    @property
    def list_name(self) -> str:
        """Family name first, as in a list."""
        return ", ".join(part for part in (self.family_name, self.given_names) if part)


@dataclass(frozen=True, slots=True)
class CompanyFacts:
    """What tells one company from another."""

    id: PartyId
    customer_number: str
    name: str
    business_id: str
    town: str
    language: Language = Language.FI


class Match(StrEnum):
    """Why a hit is in the list; also the sections of the list, in this order."""

    SAME_NAME = "same_name"
    NAME_BEGINS = "name_begins"
    NEARLY = "nearly"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Hit:
    """One row of a search. Exactly one of `person` and `company` is set.

    `address` is empty where the address is protected. `matched` names the detail that matched
    in the section OTHER (a label key such as `phones.number`).
    """

    match: Match
    person: PersonFacts | None = None
    company: CompanyFacts | None = None
    address: str = ""
    employer: str = ""
    matched: str = ""
    case: str = ""

    @property
    def party(self) -> PartyId:
        """Whose row it is."""
        if self.person is not None:
            return self.person.id
        assert self.company is not None
        return self.company.id


@dataclass(frozen=True, slots=True)
class Narrowing:
    """The filters of a search; what is not set lets everything pass.

    `town` is one that the party is found by, in any spelling of its letters; `service` a package in
    use; `prohibited` those who have forbidden some use of their data.
    """

    kind: PartyKind | None = None
    town: str = ""
    service: str = ""
    prohibited: bool = False


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """Hits in the order of their sections; `tried` is the query as it was understood."""

    query: str
    hits: tuple[Hit, ...]
    total: int
    more: bool = False
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Namesake:
    """Another person with the same name or identity code who shares something, and what tells her apart."""

    person: PersonFacts
    shares: tuple[str, ...] = field(default=())  # "code", "address", "employer", "born_on"
