"""Requests of people and the lawful steps of an inspection, as one table."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

from helpten_desk.domain.errors import UnlawfulStep
from helpten_desk.domain.law import Fee, Proof, Regime, Validity
from helpten_desk.domain.people import Language, PartyId
from helpten_desk.domain.sentences import say


class RequestKind(StrEnum):
    """What is asked."""

    INSPECTION = "inspection"
    PROHIBITION = "prohibition"
    CORRECTION = "correction"


class Channel(StrEnum):
    """How a request reached the desk."""

    LETTER = "letter"
    COUNTER = "counter"
    PHONE = "phone"
    EMAIL = "email"


class State(StrEnum):
    """Where a request stands. A state changes only when something lasting exists."""

    RECEIVED = "received"
    INVALID = "invalid"  # logged; a form to sign was or will be printed
    IDENTIFIED = "identified"
    COLLECTED = "collected"
    WRITTEN = "written"
    PRINTED = "printed"
    SIGNED = "signed"
    MAILED = "mailed"
    RETURNED = "returned"  # the letter came back by post
    SHOWN = "shown"  # looked at on the spot, at the counter
    WITHDRAWN = "withdrawn"


# From each state, the states to which a lawful step leads. WRITTEN may be written again as long
# as nothing has been printed; a printed letter that is spoilt goes back to COLLECTED. As long as
# nothing has left the desk, a mistaken person leads back to RECEIVED. A visit recorded as shown by
# mistake leads back to COLLECTED. A letter that came back is written anew to another address, or is
# mailed again if its address is found to be right.
STEPS: dict[State, frozenset[State]] = {
    State.RECEIVED: frozenset({State.IDENTIFIED, State.COLLECTED, State.INVALID, State.WITHDRAWN}),
    State.INVALID: frozenset({State.RECEIVED, State.WITHDRAWN}),
    State.IDENTIFIED: frozenset({State.COLLECTED, State.RECEIVED, State.WITHDRAWN}),
    State.COLLECTED: frozenset(
        {State.COLLECTED, State.WRITTEN, State.SHOWN, State.RECEIVED, State.WITHDRAWN}
    ),
    State.WRITTEN: frozenset(
        {State.WRITTEN, State.COLLECTED, State.PRINTED, State.SHOWN, State.RECEIVED, State.WITHDRAWN}
    ),
    State.PRINTED: frozenset({State.PRINTED, State.SIGNED, State.COLLECTED, State.RECEIVED}),
    State.SIGNED: frozenset({State.MAILED, State.COLLECTED, State.RECEIVED}),
    State.MAILED: frozenset({State.RETURNED}),
    State.RETURNED: frozenset({State.COLLECTED, State.SIGNED}),
    State.SHOWN: frozenset({State.WRITTEN, State.COLLECTED}),
    State.WITHDRAWN: frozenset(),
}

# States in which the answer is still worked on: what the clerk decides can be changed.
REVIEWED_STATES = frozenset({State.IDENTIFIED, State.COLLECTED, State.WRITTEN})
OPEN_STATES = frozenset(State) - {State.MAILED, State.SHOWN, State.WITHDRAWN}
# The time to answer runs: an invalid request waits for its asker, and its time begins once it is valid.
TIMED_STATES = OPEN_STATES - {State.INVALID}


def check_step(now: State, then: State) -> None:
    """Raise UnlawfulStep unless the table leads from `now` to `then`."""
    if then not in STEPS[now]:
        raise unlawful_step()


def unlawful_step() -> UnlawfulStep:
    """What is raised when a request stands where a deed cannot be done."""
    return UnlawfulStep(
        say("The request is already in another state, so this step cannot be taken."),
        say("Open the request again to see where it stands."),
    )


@dataclass(frozen=True, slots=True)
class Asker:
    """The asker exactly as the letter or the visitor said; never overwritten by the register."""

    name: str = ""
    address: str = ""
    born_on: str = ""
    identity_code: str = ""
    phone: str = ""
    email: str = ""
    other: str = ""


@dataclass(frozen=True, slots=True)
class IncomingLetter:
    """A letter's file, and what a clerk reads on it. Dates are as typed; no `received_on`: today."""

    file: Path
    asker: Asker
    dated: str
    received_on: str = ""


@dataclass(frozen=True, slots=True)
class RequestDraft:
    """What the clerk keys at intake. `dated` is the date on the letter, apart from `received_on`."""

    kind: RequestKind = RequestKind.INSPECTION
    channel: Channel = Channel.LETTER
    received_on: date | None = None
    dated: date | None = None
    hand_signed: bool = False
    verified: bool = False  # verified in an equivalent way (HetiL 28 § 1)
    in_writing: bool = True  # the data are wanted in writing
    language: Language = Language.FI
    asker: Asker = field(default_factory=Asker)
    note: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """A step taken: the state reached, when (UTC), by whom, and what in words.

    `found` is how many data were collected, `signed_on` the day on the signed letter.
    """

    state: State
    at: datetime
    by: str
    detail: str = ""
    found: int | None = None
    signed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """A request on record. `case` is its number, such as 2026-00417."""

    id: int
    version: int
    case: str
    kind: RequestKind
    channel: Channel
    state: State
    received_on: date
    dated: date | None
    hand_signed: bool
    verified: bool
    in_writing: bool
    language: Language
    asker: Asker
    regime: Regime
    validity: Validity
    fee: Fee
    due_on: date
    silence_on: date | None
    person: PartyId | None
    proof: Proof | None
    letter_paper: int | None  # the request letter
    answer_letter: int | None  # the answer as sent, a row of letters
    owner: str  # name of the clerk who has it in hand; empty: nobody
    steps: tuple[Step, ...]
    note: str = ""
    fulfilled_on: date | None = None
    owner_id: int | None = None

    @property
    def found(self) -> int | None:
        """How many data were collected the last time; None if that has not been done."""
        return next((step.found for step in reversed(self.steps) if step.found is not None), None)


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A request as a list shows it. `owner_note` is why it was given to its owner, in words."""

    id: int
    version: int
    case: str
    kind: RequestKind
    channel: Channel
    state: State
    received_on: date
    due_on: date
    asker: str
    person: PartyId | None
    owner: str
    owner_id: int | None
    owner_note: str


class MailingWay(StrEnum):
    """How the answer left the desk."""

    ORDINARY = "ordinary"
    REGISTERED = "registered"
    HANDED_OVER = "handed_over"


@dataclass(frozen=True, slots=True)
class Mailing:
    """How and when the answer left. `number` is the postal number or the receipt's."""

    on: date
    way: MailingWay
    number: str = ""


@dataclass(frozen=True, slots=True)
class RecordedMailing:
    """A mailing as it was recorded: by whom, when (UTC); `reason` tells why it corrects the one before."""

    mailing: Mailing
    by: str
    at: datetime
    reason: str = ""


@dataclass(frozen=True, slots=True)
class PostingRow:
    """A line of the day's posting list."""

    case: str
    recipient: str
    way: MailingWay
    number: str
    by: str
