"""The desk's own tables: requests and their steps, papers, letters, disclosures, drafts, settings.

What an asker said of himself is personal data and declared so. These rows are no `RecordRow`:
the extract takes papers and disclosures through their own repositories, and the requests stand
in the case that the extract answers.
"""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import JSON, Boolean, Float, ForeignKey, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped

from helpten_desk.domain.extracts import Group, Shown, SourceKind
from helpten_desk.register.model.base import Base
from helpten_desk.register.model.held import held, link, plain
from helpten_desk.register.model.people import KeyText

BY_DESK = (SourceKind.CONTROLLER,)  # what the desk wrote of a request; all else is what the asker said


class RequestRow(Base):
    """A request of a person. The asker's data stay as the letter had them."""

    __tablename__ = "requests"
    __table_args__ = (UniqueConstraint("year", "number"),)

    id: Mapped[int] = plain("key", primary_key=True)
    version: Mapped[int] = plain("version", default=1, server_default="1")
    case_number: Mapped[str] = plain("case number, such as 2026-00417", KeyText, unique=True)
    year: Mapped[int] = plain("year of the case number", Integer)
    number: Mapped[int] = plain("number within the year", Integer)
    kind: Mapped[str] = plain("case data: what is asked")
    channel: Mapped[str] = plain("case data: how it came")
    state: Mapped[str] = plain("case data: where it stands", index=True)
    received_on: Mapped[date] = plain("case data: day received")
    dated: Mapped[date | None] = plain("case data: date on the letter")
    hand_signed: Mapped[bool] = plain("case data: form of the request", Boolean)
    verified: Mapped[bool] = plain("case data: form of the request", Boolean)
    in_writing: Mapped[bool] = plain("case data: wanted in writing", Boolean)
    language: Mapped[str] = plain("case data: language of the answer")
    asker_name: Mapped[str] = held(Group.HISTORY, correctable=False, importable=False)
    asker_address: Mapped[str] = held(Group.HISTORY, correctable=False, importable=False)
    asker_born_on: Mapped[str] = held(Group.HISTORY, correctable=False, importable=False)
    asker_phone: Mapped[str] = held(Group.HISTORY, correctable=False, importable=False)
    asker_email: Mapped[str] = held(Group.HISTORY, correctable=False, importable=False)
    asker_other: Mapped[str] = held(Group.HISTORY, correctable=False, importable=False)
    note: Mapped[str] = held(Group.HISTORY, sources=BY_DESK, correctable=False, importable=False)
    regime: Mapped[str] = plain("decision: law in force")
    validity: Mapped[str] = plain("decision: valid as made")
    fee: Mapped[str] = plain("decision: free or not")
    due_on: Mapped[date] = plain("decision: day to answer by", index=True)
    silence_on: Mapped[date | None] = plain("decision: silence counts as refusal")
    person_id: Mapped[int | None] = link("parties.id")
    proof: Mapped[str | None] = held(
        Group.HISTORY, vocabulary="proof", sources=BY_DESK, correctable=False, importable=False
    )
    letter_paper_id: Mapped[int | None] = link("papers.id")
    answer_letter_id: Mapped[int | None] = plain(
        "link", ForeignKey("letters.id", use_alter=True, name="fk_requests_answer_letter_id"), index=True
    )
    owner_id: Mapped[int | None] = link("users.id")
    fulfilled_on: Mapped[date | None] = plain("day from which the year of the fee runs")


class RequestCodeRow(Base):
    """The identity code an asker gave. It stands alone so that grants can be cut to it."""

    __tablename__ = "request_codes"

    request_id: Mapped[int] = link("requests.id", primary_key=True)
    identity_code: Mapped[str] = held(Group.IDENTITY, shown=Shown.MASKED, correctable=False, importable=False)


class RequestStepRow(Base):
    """A step of a request: only ever added, a step back too. `detail` is what was done, in words."""

    __tablename__ = "request_steps"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    state: Mapped[str] = plain("state reached")
    at: Mapped[datetime] = plain("moment")
    by: Mapped[str] = plain("name of the user who took it")
    detail: Mapped[str] = held(Group.HISTORY, sources=BY_DESK, correctable=False, importable=False)
    found: Mapped[int | None] = plain("case data: how many data were collected", Integer)
    signed_on: Mapped[date | None] = plain("case data: day of the signature")


class RequestOwnerRow(Base):
    """Somebody took a request or gave it to another: only ever added, the newest row tells why."""

    __tablename__ = "request_owners"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    owner_id: Mapped[int | None] = link("users.id")
    at: Mapped[datetime] = plain("moment")
    by: Mapped[str] = plain("name of the user who gave it")
    note: Mapped[str] = held(Group.HISTORY, sources=BY_DESK, correctable=False, importable=False)


class AbsenceRow(Base):
    """Somebody is away and another has her queue. One that was ended stays on record."""

    __tablename__ = "absences"

    id: Mapped[int] = plain("key", primary_key=True)
    version: Mapped[int] = plain("version", default=1, server_default="1")
    user_id: Mapped[int] = link("users.id")
    first_on: Mapped[date] = plain("first day away")
    last_on: Mapped[date] = plain("last day away", index=True)
    substitute_id: Mapped[int] = link("users.id")
    set_at: Mapped[datetime] = plain("moment")
    set_by: Mapped[str] = plain("name of the user who entered it")
    ended_at: Mapped[datetime | None] = plain("moment at which it was taken back")


class RequestReviewRow(Base):
    """What the clerk decided on an answer beside what is withheld: the fee, how it goes, another address."""

    __tablename__ = "request_reviews"

    request_id: Mapped[int] = link("requests.id", primary_key=True)
    fee: Mapped[Decimal | None] = plain("case data: fee asked")
    line: Mapped[str | None] = held(Group.HISTORY, correctable=False, importable=False)
    care_of: Mapped[str | None] = held(Group.HISTORY, correctable=False, importable=False)
    postcode: Mapped[str | None] = held(Group.HISTORY, correctable=False, importable=False)
    town: Mapped[str | None] = held(Group.HISTORY, correctable=False, importable=False)
    country: Mapped[str | None] = held(
        Group.HISTORY, vocabulary="country", correctable=False, importable=False
    )
    address_check: Mapped[str] = held(Group.HISTORY, sources=BY_DESK, correctable=False, importable=False)
    registered: Mapped[bool] = plain("case data: goes as a registered letter", Boolean)


class RequestWithheldRow(Base):
    """A datum that the clerk leaves out of the answer, with its ground."""

    __tablename__ = "request_withheld"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    record_table: Mapped[str] = plain("table of the record")
    record_id: Mapped[int] = plain("key of the record", Integer)
    label: Mapped[str] = plain("label key of the datum")
    ground: Mapped[str] = plain("ground of the rule set")
    told: Mapped[bool] = plain("whether the letter says why")


class RequestRedactionRow(Base):
    """A rectangle of a page to black out, with its ground; millimetres from the upper left."""

    __tablename__ = "request_redactions"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    paper_id: Mapped[int] = link("papers.id")
    page: Mapped[int] = plain("page, from 1", Integer)
    left: Mapped[float] = plain("mm", Float)
    top: Mapped[float] = plain("mm", Float)
    width: Mapped[float] = plain("mm", Float)
    height: Mapped[float] = plain("mm", Float)
    ground: Mapped[str] = plain("why it is blacked out")
    told: Mapped[bool] = plain("whether the letter says why")


class RequestPlaceRow(Base):
    """A place that was searched for a request, with what was found there."""

    __tablename__ = "request_places"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    place: Mapped[str] = plain("kind of place")
    name: Mapped[str] = plain("which one: a partner's name")
    found: Mapped[int | None] = plain("how much was found; none while unanswered", Integer)
    by: Mapped[str] = plain("name of the user who searched")
    at: Mapped[datetime] = plain("moment")
    paper_id: Mapped[int | None] = link("papers.id")


class MailingRow(Base):
    """How an answer left; the newest row counts. A row corrects an earlier one, or tells of a new mailing."""

    __tablename__ = "mailings"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    on: Mapped[date] = plain("day it left", index=True)
    way: Mapped[str] = plain("ordinary, registered, handed over")
    number: Mapped[str] = held(Group.HISTORY, sources=BY_DESK, correctable=False, importable=False)
    by: Mapped[str] = plain("name of the user who recorded it")
    at: Mapped[datetime] = plain("moment of recording")
    corrects_id: Mapped[int | None] = link("mailings.id")


class PaperRow(Base):
    """What is known of a paper; its content lies in tables of their own."""

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
    """A letter of the desk: immutable; triggers refuse a change and a removal on both stores."""

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
    paper_id: Mapped[int] = link("papers.id")
    signature: Mapped[list[float] | None] = plain(
        "page, then mm: x, y, width, height", JSON(none_as_null=True)
    )


class LetterExtractRow(Base):
    """The extract a letter was made from. Apart from the letter's row, so that a retention rule can
    end it while the letter stays on record; triggers refuse a change."""

    __tablename__ = "letter_extracts"

    letter_id: Mapped[int] = link("letters.id", primary_key=True)
    extract: Mapped[str] = plain("copy of the data the letter gave, as JSON")


class DisclosureRow(Base):
    """A line of the disclosure ledger: who was given what about a person."""

    __tablename__ = "disclosures"

    id: Mapped[int] = plain("key", primary_key=True)
    person_id: Mapped[int] = link("parties.id")
    disclosed_on: Mapped[date] = held(Group.HISTORY, correctable=False, importable=False)
    recipient: Mapped[str] = held(Group.HISTORY, correctable=False, importable=False)
    what: Mapped[str] = held(Group.HISTORY, correctable=False, importable=False)
    ground: Mapped[str] = held(Group.HISTORY, correctable=False, importable=False)
    country: Mapped[str] = held(Group.HISTORY, vocabulary="country", correctable=False, importable=False)
    necessity: Mapped[str] = held(Group.HISTORY, correctable=False, importable=False)
    case_number: Mapped[str] = plain("case it belongs to, or empty")
    recorded_at: Mapped[datetime] = plain("moment")
    recorded_by: Mapped[str] = plain("name of the user who recorded it")


class DraftRow(Base):
    """What a user has typed into a form and not yet saved."""

    __tablename__ = "drafts"

    user_id: Mapped[int] = link("users.id", primary_key=True)
    place: Mapped[str] = plain("form it belongs to", primary_key=True)
    text: Mapped[str] = plain("unsaved typing, dropped when it is saved")
    saved_at: Mapped[datetime] = plain("moment")


class SettingRow(Base):
    """A setting of the register."""

    __tablename__ = "settings"

    key: Mapped[str] = plain("name of the setting", primary_key=True)
    value: Mapped[str] = plain("setting of the controller")


class PartnerRow(Base):
    """A partner whose holdings an inspection must ask for."""

    __tablename__ = "partners"

    id: Mapped[int] = plain("key", primary_key=True)
    name: Mapped[str] = plain("name of a company", unique=True)
    active: Mapped[bool] = plain("still a partner", Boolean, default=True)
