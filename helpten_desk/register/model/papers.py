"""Papers and letters: what came in or went out, apart from its content.

An extract lists the papers of a person by a select of its own, and its answer encloses those that came
in as pictures; so nothing here is declared held. A letter of the desk is a paper as well.
"""

from datetime import date, datetime

from sqlalchemy import JSON, Float, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped

from helpten_desk.register.model.base import Base
from helpten_desk.register.model.held import link, plain


class PaperRow(Base):
    """What is known of a paper; its content lies in tables of their own.

    The extract lists the papers of a person by a select of its own, and the answer encloses those
    that came in as pictures; so its columns are plain. What is not listed describes the file.
    """

    __tablename__ = "papers"

    id: Mapped[int] = plain("key", primary_key=True)
    kind: Mapped[str] = plain("what it is")
    title: Mapped[str] = plain("what it is called in lists")
    media_type: Mapped[str] = plain("type of the original")
    sha256: Mapped[str] = plain("of the original, hexadecimal", index=True)
    pages: Mapped[int] = plain("how many", Integer)
    dated: Mapped[date | None] = plain("date on the paper")
    received_on: Mapped[date | None] = plain("day received")
    recorded_at: Mapped[datetime] = plain("moment")
    recorded_by: Mapped[str] = plain("name of the user who recorded it")
    case_number: Mapped[str] = plain("case it belongs to, or empty", index=True)
    remarks: Mapped[list[str]] = plain("what the file carried that was not run", JSON)
    archive_place: Mapped[str] = plain("where the sheet lies", default="", server_default="")


class PaperContentRow(Base):
    """The untouched original. Triggers refuse a change; the paper's SHA-256 is checked on reading."""

    __tablename__ = "paper_contents"

    paper_id: Mapped[int] = link("papers.id", primary_key=True)
    original: Mapped[bytes] = plain("content of the paper, given as page images")


class PaperPageRow(Base):
    """A decoded page as a picture, with the codes and the ink found on it."""

    __tablename__ = "paper_pages"

    paper_id: Mapped[int] = link("papers.id", primary_key=True)
    number: Mapped[int] = plain("page, from 1", primary_key=True, autoincrement=False)
    png: Mapped[bytes] = plain("content of the paper, given as page images")
    sha256: Mapped[str] = plain("of the picture, hexadecimal")
    width: Mapped[float] = plain("mm", Float)
    height: Mapped[float] = plain("mm", Float)
    codes: Mapped[list[str]] = plain("codes found on the page", JSON)
    signature: Mapped[list[float] | None] = plain("mm: ink that may be a signature", JSON(none_as_null=True))


class PaperPartyRow(Base):
    """Whom a paper is about. A link made by mistake is ended, never removed."""

    __tablename__ = "paper_parties"

    paper_id: Mapped[int] = link("papers.id", primary_key=True)
    party_id: Mapped[int] = link("parties.id", primary_key=True, index=True)
    ended_at: Mapped[datetime | None] = plain("moment at which the link was found to be mistaken")


class LetterRow(Base):
    """A letter of the desk: immutable; triggers refuse a change and a removal on both stores.

    Plain, because it is a paper of the person as well (`paper_id`): the extract lists it there with its
    title, day and pages, and the person has it.
    """

    __tablename__ = "letters"
    __table_args__ = (UniqueConstraint("request_id", "number"),)

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    case_number: Mapped[str] = plain("case number", index=True)
    number: Mapped[int] = plain("number within the case", Integer)
    kind: Mapped[str] = plain("what it is")
    language: Mapped[str] = plain("language it is in")
    made_at: Mapped[datetime] = plain("moment")
    made_by: Mapped[str] = plain("name of the user who made it")
    pages: Mapped[int] = plain("how many", Integer)
    sha256: Mapped[str] = plain("of the PDF, hexadecimal")
    wording: Mapped[str] = plain("version of its wording")
    address_mark: Mapped[str] = plain(
        "digest of the address it was written to", default="", server_default=""
    )
    paper_id: Mapped[int] = link("papers.id")
    signature: Mapped[list[float] | None] = plain(
        "page, then mm: x, y, width, height", JSON(none_as_null=True)
    )
