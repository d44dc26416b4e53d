"""Groups 7 and 8 of § 5: trips and contacts, and what else the person has told."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import BigInteger, Dialect, ForeignKey, Index
from sqlalchemy.orm import Mapped
from sqlalchemy.types import TypeDecorator

from helpten_desk.domain.extracts import Group
from helpten_desk.register.model.base import RecordRow
from helpten_desk.register.model.held import held, subject

GROUP = Group.HISTORY


class Kilometres(TypeDecorator[Decimal]):
    """A distance in kilometres, kept as whole metres so that no store can round it."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else int((value * 1000).to_integral_exact())

    def process_result_value(self, value: int | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value) / 1000


class TripRow(RecordRow):
    """A trip as the driving log holds it; it is about the driver.

    The vehicle may be the employer's: its registration number alone is then the driver's datum.
    `kept_for_id` is the company that is the controller of the trip (an employee's driving data
    after 25.5.2018); empty means that Helpten is.
    """

    __tablename__ = "trips"
    __table_args__ = (Index(None, "driver_id", "started_at"),)
    __subject__ = "driver_id"
    __newest__ = "started_at"

    driver_id: Mapped[int] = subject("people.id", index=False)
    vehicle_id: Mapped[int | None] = held(
        GROUP, ForeignKey("vehicles.id"), shows="vehicles.registration_number", index=True
    )
    started_at: Mapped[datetime] = held(GROUP)
    ended_at: Mapped[datetime | None] = held(GROUP)
    start_place: Mapped[str] = held(GROUP, default="", server_default="")
    end_place: Mapped[str] = held(GROUP, default="", server_default="")
    kilometres: Mapped[Decimal] = held(GROUP, Kilometres)
    kind: Mapped[str] = held(GROUP, vocabulary="trip_kind", default="private")
    purpose: Mapped[str] = held(GROUP, default="", server_default="")
    kept_for_id: Mapped[int | None] = held(
        GROUP, ForeignKey("companies.id"), shows="companies.name", label="trips.kept_for"
    )


class ContactRow(RecordRow):
    """A contact between the customer and the customer service."""

    __tablename__ = "contacts"
    __title__ = "subject"
    __newest__ = "at"

    party_id: Mapped[int] = subject("parties.id")
    channel: Mapped[str] = held(GROUP, vocabulary="contact_channel", default="phone")
    at: Mapped[datetime] = held(GROUP)
    subject: Mapped[str] = held(GROUP)
    note: Mapped[str] = held(GROUP, default="", server_default="")
    handled_by: Mapped[str] = held(GROUP, default="", server_default="")


class NoteRow(RecordRow):
    """Something else the person has told of himself."""

    __tablename__ = "notes"
    __newest__ = "told_on"

    party_id: Mapped[int] = subject("parties.id")
    told_on: Mapped[date] = held(Group.TOLD)
    channel: Mapped[str] = held(Group.TOLD, vocabulary="contact_channel", default="phone")
    text: Mapped[str] = held(Group.TOLD)
