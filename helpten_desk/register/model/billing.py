"""Group 6 of § 5: billing and collection."""

from datetime import date
from decimal import Decimal

from sqlalchemy.orm import Mapped

from helpten_desk.domain.extracts import Group
from helpten_desk.register.model.base import RecordRow
from helpten_desk.register.model.held import held, subject
from helpten_desk.register.model.people import KeyText

GROUP = Group.BILLING


class BillingAccountRow(RecordRow):
    """Where and how a customer is billed; `payer` is named when another pays."""

    __tablename__ = "billing_accounts"
    __title__ = "number"

    party_id: Mapped[int] = subject("parties.id")
    number: Mapped[str] = held(GROUP, correctable=False)
    way: Mapped[str] = held(GROUP, vocabulary="billing_way", default="paper")
    payer: Mapped[str] = held(GROUP, default="", server_default="")
    invoice_address: Mapped[str] = held(GROUP, default="", server_default="")
    iban: Mapped[str] = held(GROUP, default="", server_default="")
    opened_on: Mapped[date | None] = held(GROUP)
    closed_on: Mapped[date | None] = held(GROUP)


class InvoiceRow(RecordRow):
    """An invoice and its payment."""

    __tablename__ = "invoices"
    __parent__ = ("account_id", "billing_accounts")
    __title__ = "number"
    __newest__ = "dated"

    account_id: Mapped[int] = subject("billing_accounts.id")
    number: Mapped[str] = held(GROUP, KeyText, correctable=False, index=True)
    dated: Mapped[date] = held(GROUP)
    due_on: Mapped[date | None] = held(GROUP)
    total: Mapped[Decimal] = held(GROUP)
    reference: Mapped[str] = held(GROUP, KeyText, default="", server_default="", index=True)
    paid_on: Mapped[date | None] = held(GROUP)


class ReminderRow(RecordRow):
    """A reminder of an unpaid invoice."""

    __tablename__ = "reminders"
    __subject__ = "party_id"
    __newest__ = "sent_on"

    party_id: Mapped[int] = subject("parties.id")
    invoice_number: Mapped[str] = held(GROUP, KeyText, index=True)
    sent_on: Mapped[date] = held(GROUP)
    fee: Mapped[Decimal | None] = held(GROUP)


class CollectionCaseRow(RecordRow):
    """A debt given to collection."""

    __tablename__ = "collection_cases"
    __title__ = "number"
    __newest__ = "opened_on"

    party_id: Mapped[int] = subject("parties.id")
    number: Mapped[str] = held(GROUP, correctable=False)
    agency: Mapped[str] = held(GROUP)
    invoice_numbers: Mapped[str] = held(GROUP, default="", server_default="")
    capital: Mapped[Decimal | None] = held(GROUP)
    state: Mapped[str] = held(GROUP, vocabulary="collection_state", default="open")
    opened_on: Mapped[date] = held(GROUP)
    closed_on: Mapped[date | None] = held(GROUP)
