"""Group 4 of § 5: customership and contracts, and what runs under them."""

from datetime import date, datetime
from decimal import Decimal

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped

from helpten_desk.domain.extracts import Group, Shown
from helpten_desk.register.model.base import RecordRow
from helpten_desk.register.model.held import UsedFor, held, subject
from helpten_desk.register.model.people import KeyText

GROUP = Group.CUSTOMERSHIP


class ContractRow(RecordRow):
    """A contract of a customer, with the seller and dealer it came through."""

    __tablename__ = "contracts"
    __title__ = "number"

    party_id: Mapped[int] = subject("parties.id")
    number: Mapped[str] = held(GROUP, unique=True, correctable=False)
    kind: Mapped[str] = held(GROUP, vocabulary="contract_kind", default="consumer")
    signed_on: Mapped[date | None] = held(GROUP)
    starts_on: Mapped[date | None] = held(GROUP)
    ends_on: Mapped[date | None] = held(GROUP)
    price_list: Mapped[str] = held(GROUP, default="", server_default="")
    seller: Mapped[str] = held(GROUP, default="", server_default="")
    dealer: Mapped[str] = held(GROUP, default="", server_default="")


class ServiceRow(RecordRow):
    """A service in use under a contract; packages are the administrator's list, kept in words."""

    __tablename__ = "services"
    __parent__ = ("contract_id", "contracts")
    __title__ = "package"

    contract_id: Mapped[int] = subject("contracts.id")
    package: Mapped[str] = held(GROUP, KeyText, index=True)
    starts_on: Mapped[date | None] = held(GROUP)
    ends_on: Mapped[date | None] = held(GROUP)
    monthly_fee: Mapped[Decimal | None] = held(GROUP)


class VehicleRow(RecordRow):
    """A vehicle as the customer holds it: as its owner, lessee or an employee."""

    __tablename__ = "vehicles"
    __title__ = "registration_number"

    party_id: Mapped[int] = subject("parties.id")
    registration_number: Mapped[str] = held(GROUP, index=True)
    make: Mapped[str] = held(GROUP, default="", server_default="")
    model: Mapped[str] = held(GROUP, default="", server_default="")
    year: Mapped[int | None] = held(GROUP)
    held_as: Mapped[str] = held(GROUP, vocabulary="held_as", default="owner")
    valid_from: Mapped[date | None] = held(GROUP)
    valid_to: Mapped[date | None] = held(GROUP)


class UnitRow(RecordRow):
    """A vehicle unit and its installation."""

    __tablename__ = "units"
    __parent__ = ("vehicle_id", "vehicles")
    __title__ = "unit_serial"

    vehicle_id: Mapped[int] = subject("vehicles.id")
    unit_serial: Mapped[str] = held(GROUP)
    driver_key_serial: Mapped[str] = held(GROUP, default="", server_default="")
    sim_number: Mapped[str] = held(GROUP, default="", server_default="")
    installer: Mapped[str] = held(GROUP, default="", server_default="")
    installed_at: Mapped[str] = held(GROUP, default="", server_default="")
    installed_on: Mapped[date | None] = held(GROUP)


class ProgrammeRow(RecordRow):
    """Membership of a customer programme."""

    __tablename__ = "programmes"
    __title__ = "programme"

    party_id: Mapped[int] = subject("parties.id")
    programme: Mapped[str] = held(GROUP)
    level: Mapped[str] = held(GROUP, default="", server_default="")
    joined_on: Mapped[date | None] = held(GROUP)
    left_on: Mapped[date | None] = held(GROUP)


class StakeholderRow(RecordRow):
    """An insurance or leasing company that has a part in the customer's vehicle."""

    __tablename__ = "stakeholders"
    __title__ = "company"

    party_id: Mapped[int] = subject("parties.id")
    kind: Mapped[str] = held(GROUP, vocabulary="stakeholder_kind")
    company: Mapped[str] = held(GROUP)
    number: Mapped[str] = held(GROUP, default="", server_default="")
    vehicle_id: Mapped[int | None] = held(
        GROUP, ForeignKey("vehicles.id"), shows="vehicles.registration_number", index=True
    )


class AuthorisationRow(RecordRow):
    """A data-use authorisation (tiedonkäyttövaltuutus): who may see which driving data, how long."""

    __tablename__ = "authorisations"
    __title__ = "recipient"

    party_id: Mapped[int] = subject("parties.id")
    recipient: Mapped[str] = held(GROUP, purposes=[UsedFor.AUTHORISATIONS])
    scope: Mapped[str] = held(
        GROUP, vocabulary="authorisation_scope", purposes=[UsedFor.AUTHORISATIONS], default="kilometres"
    )
    trips: Mapped[str] = held(
        GROUP, vocabulary="authorised_trips", purposes=[UsedFor.AUTHORISATIONS], default="all"
    )
    starts_on: Mapped[date | None] = held(GROUP, purposes=[UsedFor.AUTHORISATIONS])
    ends_on: Mapped[date | None] = held(GROUP, purposes=[UsedFor.AUTHORISATIONS])
    withdrawn_on: Mapped[date | None] = held(GROUP, purposes=[UsedFor.AUTHORISATIONS])


class SignInRow(RecordRow):
    """How a person signs in to the service. The password is held as a hash and never shown."""

    __tablename__ = "sign_ins"
    __subject__ = "person_id"
    __title__ = "user_name"

    person_id: Mapped[int] = subject("people.id")
    user_name: Mapped[str] = held(GROUP)
    method: Mapped[str] = held(GROUP, vocabulary="sign_in_method", default="password")
    driver_id: Mapped[str] = held(GROUP, default="", server_default="")
    last_sign_in: Mapped[datetime | None] = held(GROUP, correctable=False)
    password_hash: Mapped[str | None] = held(GROUP, shown=Shown.SECRET, correctable=False, importable=False)


class BenefitRow(RecordRow):
    """A benefit that was offered, and whether it was used."""

    __tablename__ = "benefits"
    __title__ = "benefit"

    party_id: Mapped[int] = subject("parties.id")
    benefit: Mapped[str] = held(GROUP)
    offered_on: Mapped[date | None] = held(GROUP)
    used_on: Mapped[date | None] = held(GROUP)


class ReportRow(RecordRow):
    """A report ordered in the service, for the tax office or the employer."""

    __tablename__ = "reports"
    __title__ = "report"
    __newest__ = "ordered_at"

    party_id: Mapped[int] = subject("parties.id")
    report: Mapped[str] = held(GROUP)
    covers: Mapped[str] = held(GROUP, default="", server_default="")
    ordered_at: Mapped[datetime] = held(GROUP)
