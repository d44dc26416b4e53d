"""The journal's tables: its lines, its head, the keys of what is sealed in it, the deeds done.

No line points at another table: a line outlives the person it is about and the user who made it.
"""

from datetime import datetime

from sqlalchemy import JSON, BigInteger, CheckConstraint, Index, Integer
from sqlalchemy.orm import Mapped

from helpten_desk.register.model.base import Base
from helpten_desk.register.model.held import plain


class JournalRow(Base):
    """A line of the journal. Only ever added; triggers refuse everything else on both stores.

    Everything that enters the hash is kept as the very text or bytes that were hashed, so that
    both stores hold the same bytes and a check needs no conversion. Plain, and no part of an extract:
    it says which clerk did what when, and its sealed details repeat what is or was held elsewhere, to
    prove that; what a person may ask of it is answered from the journal itself.
    """

    __tablename__ = "journal"
    # Days, user and deed are looked for here, without walking past the sealed details of every line.
    __table_args__ = (Index(None, "at", "actor", "deed", "seq"),)

    seq: Mapped[int] = plain("gapless number from 1", BigInteger, primary_key=True, autoincrement=False)
    format: Mapped[int] = plain("number of the line's format", Integer)
    at: Mapped[str] = plain("moment, UTC, microseconds, ISO 8601")
    actor: Mapped[str] = plain("login of the user who acted")
    workstation: Mapped[str] = plain("name of the machine")
    version: Mapped[str] = plain("version of the program")
    deed: Mapped[str] = plain("what was done")
    reason: Mapped[str] = plain("purpose: a key of PURPOSES")
    case_number: Mapped[str] = plain("purpose: the case in hand, or empty")
    person: Mapped[int | None] = plain("the party it is about", Integer, index=True)
    operation: Mapped[str] = plain("operation id", unique=True)
    sealed: Mapped[bytes] = plain("details, readable with the person's key only; empty if none")
    previous: Mapped[bytes] = plain("hash of the line before")
    hash: Mapped[bytes] = plain("SHA-256 over all other fields")


class JournalHeadRow(Base):
    """The end of the journal in one row: the next line must continue it. Writers lock it."""

    __tablename__ = "journal_head"
    __table_args__ = (CheckConstraint("id = 1", name="one"),)

    id: Mapped[int] = plain("always 1", primary_key=True, autoincrement=False)
    seq: Mapped[int] = plain("number of the last line, 0 while there is none", BigInteger)
    hash: Mapped[bytes] = plain("hash of the last line")


class PersonKeyRow(Base):
    """The key under which a person's details are sealed; holder 0 is the register itself.

    The table stands alone so that grants can be cut to it. A destroyed key makes what was sealed
    under it unreadable for ever, and leaves the chain valid; its row stays, so that no new key is made.
    """

    __tablename__ = "person_keys"

    holder: Mapped[int] = plain("party, or 0 for the register", primary_key=True, autoincrement=False)
    secret: Mapped[bytes | None] = plain("key of AES-256-GCM; none once it has been destroyed")


class OperationRow(Base):
    """A deed that has been done: a second call of the same operation gets this outcome."""

    __tablename__ = "operations"

    id: Mapped[str] = plain("operation id, made when the page opened", primary_key=True)
    deed: Mapped[str] = plain("what was done")
    outcome: Mapped[dict[str, object]] = plain("what a second call gets: keys, numbers", JSON)
    at: Mapped[datetime] = plain("moment")
    actor: Mapped[str] = plain("login of the user who acted")
