"""Letters as values: plain facts go into the letters room, bytes of a PDF come out."""

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from helpten_desk.domain.extracts import Extract, PlaceSearched
from helpten_desk.domain.law import Ground, Provision, RuleSet
from helpten_desk.domain.people import Language, PostalAddress
from helpten_desk.domain.requests import Channel


class LetterKind(StrEnum):
    """What a letter is; stands in its head block."""

    ANSWER = "answer"
    CERTIFICATE = "certificate"
    FORM = "form"  # the request to sign
    POSTING_LIST = "posting_list"
    RECOVERY_KEY = "recovery_key"
    WINDOW_TEST = "window_test"


@dataclass(frozen=True, slots=True)
class Controller:
    """The keeper of the register (§ 1), its contact person (§ 2), as every letterhead shows them."""

    name: str
    business_id: str
    address: PostalAddress
    phone: str
    email: str
    domicile: str
    register_name: str
    contact_name: str
    contact_title: str = ""  # empty: the wording's own title for the contact person


@dataclass(frozen=True, slots=True)
class Recipient:
    """Whom a letter is for, as it prints in the window: rows are made by the letters room."""

    name: str
    address: PostalAddress | None  # None: handed over, no address is printed


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What every letter of a case shares.

    `register_id` enters the check of the page codes only. `dated` is the date of the letter.
    `registered`: it bears the mark of a registered letter.
    """

    controller: Controller
    register_id: str
    rules: RuleSet
    language: Language
    case: str
    number: int  # the letter's own number within the case
    dated: date
    recipient: Recipient
    demonstration: bool = False
    registered: bool = False


@dataclass(frozen=True, slots=True)
class EnclosedPage:
    """A page image of a held paper, already blacked out where it must be. PNG; sizes in mm."""

    png: bytes
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class EnclosedPaper:
    """A held paper that goes with the answer as page images."""

    paper: int
    title: str
    dated: date | None
    pages: tuple[EnclosedPage, ...]


@dataclass(frozen=True, slots=True)
class AnswerFacts:
    """An answer to an inspection: what was asked, what was found, what it costs, the extract.

    `extract` is None when the register holds no data about the asker; `places` are then those of
    the search. `given` are the asker's details with which it was made. `charged_since` is the
    day of the last fulfilment where a fee is due, `fee` its sum in euros.
    A datum withheld and not told has no row in the extract; with `unnamed` the letter says that
    something is left out that it may not name, without it nothing at all (TSL 34 § 3). With `refused`
    nothing that is held is given: all of it is withheld.
    """

    letter: LetterFacts
    channel: Channel
    asked_on: date | None
    received_on: date
    in_person: bool
    hand_signed: bool
    extract: Extract | None
    person_name: str
    mask_code: bool = False  # print the identity code as held and given on request
    fee: Decimal | None = None
    charged_since: date | None = None
    given: str = ""
    places: tuple[PlaceSearched, ...] = ()
    purposes: tuple[str, ...] = ()
    automated: str = ""
    enclosed: tuple[EnclosedPaper, ...] = ()
    certificate: bool = False  # a certificate of partial refusal is enclosed
    certificate_pages: int = 1
    two_sided: bool = True
    unnamed: bool = False
    refused: bool = False
    blackened: tuple[Ground, ...] = ()  # one for each told place blacked out and told paper not enclosed


@dataclass(frozen=True, slots=True)
class RefusalItem:
    """One datum not given: label key, record title, source in words, ground and where the law has it.

    Without a `provision` the certificate cites the wording's table for the rule set.
    """

    label: str
    title: str
    source: str
    ground: Ground
    provision: Provision | None = None


@dataclass(frozen=True, slots=True)
class CertificateFacts:
    """A certificate of refusal, partial or full: `items` are those whose reasons may be told."""

    letter: LetterFacts
    asked_on: date | None
    received_on: date
    items: tuple[RefusalItem, ...]
    full: bool = False
    reasons: str = ""


@dataclass(frozen=True, slots=True)
class SignFormFacts:
    """The letter that asks for a signature, with the form to sign: only what the asker wrote."""

    letter: LetterFacts
    channel: Channel
    received_on: date
    asker_name: str
    asker_address: str
    asker_born_on: str
    asker_phone: str
    asker_email: str


@dataclass(frozen=True, slots=True)
class SignatureBox:
    """Where the signature is awaited: page (from 1), and x, y, width, height in mm from the top left."""

    page: int
    x: float
    y: float
    width: float
    height: float


SheetPlace = tuple[int, float, float, float, float]  # page from 1; x, y, width, height in mm

# The recipient's address stands in here on the first page of every letter, and nothing else does.
ADDRESS_AREA: SheetPlace = (1, 15.0, 41.0, 180.0, 39.5)


@dataclass(frozen=True, slots=True)
class MadeLetter:
    """A finished letter. Equal facts give equal bytes. `wording` is the version of its wording.

    `guarded` are the places where it tells a protected address: its screen picture covers them.
    """

    kind: LetterKind
    title: str
    pdf: bytes
    sha256: str
    pages: int
    wording: str
    signature: SignatureBox | None = None
    guarded: tuple[SheetPlace, ...] = ()
    needs_label: bool = False  # too many leaves or too long an address for the window


@dataclass(frozen=True, slots=True)
class SentLetter:
    """A letter on record, immutable."""

    id: int
    case: str
    number: int
    kind: LetterKind
    language: Language
    made_at: datetime
    pages: int
    sha256: str
    wording: str
    paper: int
    signature: SignatureBox | None = None
