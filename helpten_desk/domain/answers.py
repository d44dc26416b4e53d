"""An inspection being answered: what was collected, what the clerk decided, what came of it."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from helpten_desk.domain.extracts import Extract, PlaceSearched, Withheld
from helpten_desk.domain.law import Decision, Fee, Ground, GroundRule
from helpten_desk.domain.letters import EnclosedPaper, MadeLetter, SentLetter
from helpten_desk.domain.papers import Paper, Redaction
from helpten_desk.domain.people import CompanyFacts, Namesake, PartyId, PersonFacts, PostalAddress
from helpten_desk.domain.requests import Mailing, RecordedMailing, Request

PAPERS = "papers"  # table and label under which a whole paper is withheld


@dataclass(frozen=True, slots=True)
class Review:
    """The clerk's decisions on an answer; kept with the request and read again after a break.

    `fee` is asked in euros, only where the law allows one. `address` replaces the registered one
    and then needs `address_check`: how it was made sure that the person lives or stays there.
    A paper that is not enclosed stands among `withheld`, its table and label `papers`. `registered`
    says that the letter will go as a registered one, so that it can bear the mark.
    """

    withheld: tuple[Withheld, ...] = ()
    redactions: tuple[Redaction, ...] = ()
    fee: Decimal | None = None
    address: PostalAddress | None = None
    address_check: str = ""
    registered: bool = False

    @property
    def papers_left_out(self) -> dict[int, Ground]:
        """The papers that are not enclosed, each with its ground."""
        return {item.record: item.ground for item in self.withheld if item.table == PAPERS}

    def without_paper(self, paper: int) -> "Review":
        """The same, with nothing decided on this paper."""
        return replace(
            self,
            withheld=tuple(item for item in self.withheld if (item.table, item.record) != (PAPERS, paper)),
            redactions=tuple(item for item in self.redactions if item.paper != paper),
        )


@dataclass(frozen=True, slots=True)
class Collection:
    """What an inspection collected: the extract with the places searched, and the papers' pages."""

    request: Request
    person: PersonFacts | None
    extract: Extract | None
    papers: tuple[EnclosedPaper, ...]
    registered_address: PostalAddress | None
    grounds: tuple[GroundRule, ...]
    fee: Decision[Fee] | None = None  # free or not, and why
    places: tuple[PlaceSearched, ...] = ()


@dataclass(frozen=True, slots=True)
class Composed:
    """The letter as it will be printed, and the certificate of partial refusal if one is due."""

    answer: MadeLetter
    certificate: MadeLetter | None


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A request with all that belongs to it, as the request page shows it; its mailings oldest first.

    `moved` is whether the address has changed since the letter that is still to leave was written.
    """

    request: Request
    person: PersonFacts | None
    namesakes: tuple[Namesake, ...]
    earlier: tuple[Request, ...]
    letters: tuple[SentLetter, ...]
    paper: Paper | None
    mailings: tuple[RecordedMailing, ...] = ()
    moved: bool = False

    @property
    def mailing(self) -> Mailing | None:
        """How the answer left, as it stands now."""
        return self.mailings[-1].mailing if self.mailings else None


@dataclass(frozen=True, slots=True)
class PersonCard:
    """The customer card: everything held, masked values masked, with the person's requests."""

    person: PersonFacts
    extract: Extract
    requests: tuple[Request, ...]
    namesakes: tuple[Namesake, ...]

    @property
    def party(self) -> PartyId:
        """Whose card it is."""
        return self.person.id


@dataclass(frozen=True, slots=True)
class Employee:
    """A person whom a company has named, and as what; `role` is a code of `employment_role` or empty.

    `contract` is the number of the company's contract.
    """

    person: PersonFacts
    role: str
    title: str
    contract: str
    since: date | None
    until: date | None


@dataclass(frozen=True, slots=True)
class Driven:
    """All trips with one of a company's vehicles in one sum. Each trip is its driver's own datum."""

    vehicle: str
    trips: int
    kilometres: Decimal
    first: datetime
    latest: datetime


@dataclass(frozen=True, slots=True)
class CompanyCard:
    """The customer card of a company: everything held about it, its people, the sums of its driving."""

    company: CompanyFacts
    extract: Extract
    requests: tuple[Request, ...]
    people: tuple[Employee, ...]
    driven: tuple[Driven, ...]

    @property
    def party(self) -> PartyId:
        """Whose card it is."""
        return self.company.id


CustomerCard = PersonCard | CompanyCard
