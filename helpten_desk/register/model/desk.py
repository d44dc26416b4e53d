"""The desk's own tables: requests and what hangs on them, disclosures, absences, drafts, settings.

What an asker said of himself, what became of his request and what the desk wrote of it are personal
data and declared so. These rows are no `RecordRow`: the extract reads whatever hangs on a request by
`request_id`, and disclosures by a select of their own. Names of clerks in `by` are plain
throughout: they are the clerks' data, and are told in the letters that these signed or wrote.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Boolean, Float, ForeignKey, Integer, UniqueConstraint
from sqlalchemy.orm import Mapped, MappedColumn

from helpten_desk.domain.extracts import Group, Shown, SourceKind
from helpten_desk.register.model.base import Base
from helpten_desk.register.model.held import held, link, plain
from helpten_desk.register.model.people import KeyText

BY_DESK = (SourceKind.CONTROLLER,)  # what the desk wrote of a request; all else is what the asker said


def asked(*args: Any, **declaration: Any) -> MappedColumn[Any]:
    """What an asker said, or how he said it: held from the day it was recorded."""
    return held(Group.HISTORY, *args, correctable=False, importable=False, **declaration)


def told_by_desk(*args: Any, **declaration: Any) -> MappedColumn[Any]:
    """What the desk wrote of a request: held from the moment it was written."""
    return asked(*args, sources=BY_DESK, **declaration)


def decided(*args: Any, **declaration: Any) -> MappedColumn[Any]:
    """What the desk decided on a request, and what came of it: held once the request is closed."""
    return told_by_desk(*args, once_closed=True, **declaration)


class RequestRow(Base):
    """A request of a person. The asker's data stay as the letter had them.

    Plain: the numbers, for the case number is the record's title, and links to what the extract
    lists itself: the person, the papers. The owner is the clerk's datum.
    """

    __tablename__ = "requests"
    __table_args__ = (UniqueConstraint("year", "number"),)

    id: Mapped[int] = plain("key", primary_key=True)
    version: Mapped[int] = plain("version", default=1, server_default="1")
    case_number: Mapped[str] = plain("title of the record: case number, as 2026-00417", KeyText, unique=True)
    year: Mapped[int] = plain("year of the case number", Integer)
    number: Mapped[int] = plain("number within the year", Integer)
    kind: Mapped[str] = asked(vocabulary="request_kind")
    channel: Mapped[str] = asked(vocabulary="request_channel")
    received_on: Mapped[date] = asked()
    dated: Mapped[date | None] = asked()
    hand_signed: Mapped[bool] = asked(Boolean)
    verified: Mapped[bool] = asked(Boolean)
    in_writing: Mapped[bool] = asked(Boolean)
    language: Mapped[str] = asked(vocabulary="language")
    asker_name: Mapped[str] = asked()
    asker_address: Mapped[str] = asked()
    asker_born_on: Mapped[str] = asked()
    asker_phone: Mapped[str] = asked()
    asker_email: Mapped[str] = asked()
    asker_other: Mapped[str] = asked()
    note: Mapped[str] = told_by_desk()
    proof: Mapped[str | None] = told_by_desk(vocabulary="proof")
    regime: Mapped[str] = decided(vocabulary="regime")
    validity: Mapped[str] = decided(vocabulary="request_validity")
    fee: Mapped[str] = decided(vocabulary="request_fee")
    due_on: Mapped[date] = decided(index=True)
    silence_on: Mapped[date | None] = decided()
    fulfilled_on: Mapped[date | None] = decided()
    state: Mapped[str] = decided(vocabulary="request_state", index=True)
    person_id: Mapped[int | None] = link("parties.id")
    letter_paper_id: Mapped[int | None] = link("papers.id")
    answer_letter_id: Mapped[int | None] = plain(
        "link", ForeignKey("letters.id", use_alter=True, name="fk_requests_answer_letter_id"), index=True
    )
    owner_id: Mapped[int | None] = link("users.id")


class RequestCodeRow(Base):
    """The identity code an asker gave. It stands alone so that grants can be cut to it."""

    __tablename__ = "request_codes"

    request_id: Mapped[int] = link("requests.id", primary_key=True)
    identity_code: Mapped[str] = held(Group.IDENTITY, shown=Shown.MASKED, correctable=False, importable=False)


class RequestStepRow(Base):
    """A step of a request: only ever added, a step back too. `detail` is what was done, in words.

    The words are held. Plain is the log of the desk's own work, as the journal is: which state when,
    how much was found. What came of it stands in the request, in its places and in its mailings.
    """

    __tablename__ = "request_steps"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    state: Mapped[str] = plain("log of work: state reached")
    at: Mapped[datetime] = plain("log of work: moment; the day of the source of `detail`")
    by: Mapped[str] = plain("name of the user who took it")
    detail: Mapped[str] = told_by_desk()
    found: Mapped[int | None] = plain("log of work: how many data were collected", Integer)
    signed_on: Mapped[date | None] = plain("log of work: day on the signed letter, which is a paper")


class RequestOwnerRow(Base):
    """Somebody took a request or gave it to another: only ever added, the newest row tells why."""

    __tablename__ = "request_owners"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    owner_id: Mapped[int | None] = link("users.id")
    at: Mapped[datetime] = plain("moment")
    by: Mapped[str] = plain("name of the user who gave it")
    note: Mapped[str] = told_by_desk()


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
    """What the clerk decided on an answer beside what is withheld: the fee, how it goes, another address.

    Plain is whether it goes as a registered letter: how it went stands in the mailing.
    """

    __tablename__ = "request_reviews"

    request_id: Mapped[int] = link("requests.id", primary_key=True)
    fee: Mapped[Decimal | None] = decided()
    line: Mapped[str | None] = asked()
    care_of: Mapped[str | None] = asked()
    postcode: Mapped[str | None] = asked()
    town: Mapped[str | None] = asked()
    country: Mapped[str | None] = asked(vocabulary="country")
    address_check: Mapped[str] = told_by_desk()
    registered: Mapped[bool] = plain("how it is to go: told by the mailing", Boolean)


class RequestWithheldRow(Base):
    """A datum that the clerk leaves out of the answer, with its ground.

    Of a closed request the extract tells both where the answer told them, and nothing where it did
    not (`told`). Plain is which row it was: its words stand in the extract themselves, or were left out.
    """

    __tablename__ = "request_withheld"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    record_table: Mapped[str] = plain("table of the record")
    record_id: Mapped[int] = plain("key of the record", Integer)
    label: Mapped[str] = decided(vocabulary="label")
    ground: Mapped[str] = decided(vocabulary="withholding_ground")
    told: Mapped[bool] = plain("whether the letter says why")


class RequestRedactionRow(Base):
    """A rectangle of a page to black out, with its ground; millimetres from the upper left.

    Told as `RequestWithheldRow` is. Plain is the rectangle: it is seen on the page as it was sent.
    """

    __tablename__ = "request_redactions"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    paper_id: Mapped[int] = decided(ForeignKey("papers.id"), shows="papers.title", index=True)
    page: Mapped[int] = decided(Integer)
    left: Mapped[float] = plain("mm", Float)
    top: Mapped[float] = plain("mm", Float)
    width: Mapped[float] = plain("mm", Float)
    height: Mapped[float] = plain("mm", Float)
    ground: Mapped[str] = decided(vocabulary="withholding_ground")
    told: Mapped[bool] = plain("whether the letter says why")


class RequestPlaceRow(Base):
    """A place that was searched for a request, with what was found there.

    Of the request that is being answered the answer itself tells it; of closed ones the extract does.
    """

    __tablename__ = "request_places"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    place: Mapped[str] = decided(vocabulary="searched_place")
    name: Mapped[str] = decided()
    found: Mapped[int | None] = decided(Integer)
    by: Mapped[str] = plain("name of the user who searched")
    at: Mapped[datetime] = decided()
    paper_id: Mapped[int | None] = link("papers.id")


class MailingRow(Base):
    """How an answer left; the newest row counts. A row corrects an earlier one, or tells of a new mailing."""

    __tablename__ = "mailings"

    id: Mapped[int] = plain("key", primary_key=True)
    request_id: Mapped[int] = link("requests.id")
    on: Mapped[date] = told_by_desk(index=True)
    way: Mapped[str] = told_by_desk(vocabulary="mailing_way")
    number: Mapped[str] = told_by_desk()
    by: Mapped[str] = plain("name of the user who recorded it")
    at: Mapped[datetime] = plain("moment of recording: the day of the source")
    corrects_id: Mapped[int | None] = told_by_desk(ForeignKey("mailings.id"), shows="mailings.on", index=True)


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
    """What a user has typed into a form and not yet saved.

    Plain, because it is the clerk's note to herself, read by nobody else: what she saves of it is held.
    """

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
