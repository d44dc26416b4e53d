"""Who uses the desk: users, roles, purposes of looks."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import uuid4


class Role(StrEnum):
    """What a user may do; one person may hold several."""

    CLERK = "clerk"
    CONTACT_PERSON = "contact_person"  # signs the letters
    ADMINISTRATOR = "administrator"  # names users, settings
    AUDITOR = "auditor"  # reads the journal


@dataclass(frozen=True, slots=True)
class User:
    """A named user. `login` is what is typed at the unlock page."""

    id: int
    login: str
    name: str
    roles: frozenset[Role]
    active: bool = True


@dataclass(frozen=True, slots=True)
class Purpose:
    """Why the clerk looks: the case in hand, or a reason given by one key press."""

    reason: str  # a key of PURPOSES
    case: str = ""


PURPOSES = ("case", "customer_service", "maintenance", "supervision", "billing")
MAINTENANCE = Purpose("maintenance")
SUPERVISION = Purpose("supervision")


@dataclass(frozen=True, slots=True)
class JournalLine:
    """A line of the journal as an auditor reads it; sealed details come opened or stay None."""

    seq: int
    at: datetime
    actor: str
    workstation: str
    version: str
    deed: str
    purpose: str
    person: int | None
    operation: str
    details: dict[str, str] | None
    hash: str


@dataclass(frozen=True, slots=True)
class JournalFilter:
    """Which lines of the journal are wanted; what is left empty lets every line pass."""

    person: int | None = None  # all records of the person are meant
    actor: str = ""  # login
    deed: str = ""  # a deed, or the room of deeds before its point
    since: datetime | None = None
    until: datetime | None = None  # lines of this moment no more

    def in_words(self) -> dict[str, str]:
        """What was asked for, as details of the line that says that the journal was read; no person."""
        asked = {"whose": self.actor, "deeds": self.deed}
        asked |= {
            name: moment.isoformat(timespec="minutes") if moment else ""
            for name, moment in (("since", self.since), ("until", self.until))
        }
        return {name: value for name, value in asked.items() if value}


def new_operation() -> str:
    """A fresh operation id, made when a page opens; a second call of its deed returns the first outcome."""
    return str(uuid4())
