"""Group 5 of § 5: marketing permissions by channel, prohibitions by purpose (30 §)."""

from datetime import date

from sqlalchemy.orm import Mapped

from helpten_desk.domain.extracts import Group
from helpten_desk.register.model.base import RecordRow
from helpten_desk.register.model.held import held, subject

GROUP = Group.MARKETING


class PermissionRow(RecordRow):
    """Whether the person allows marketing through one channel, and since when."""

    __tablename__ = "permissions"

    party_id: Mapped[int] = subject("parties.id")
    channel: Mapped[str] = held(GROUP, vocabulary="marketing_channel")
    state: Mapped[str] = held(GROUP, vocabulary="permission_state")
    since: Mapped[date | None] = held(GROUP)


class ProhibitionRow(RecordRow):
    """A prohibition for one of the purposes of 30 §, in force until it is withdrawn."""

    __tablename__ = "prohibitions"
    __subject__ = "person_id"

    person_id: Mapped[int] = subject("people.id")
    purpose: Mapped[str] = held(GROUP, vocabulary="prohibition_purpose")
    channel: Mapped[str | None] = held(GROUP, vocabulary="request_channel")
    starts_on: Mapped[date] = held(GROUP)
    withdrawn_on: Mapped[date | None] = held(GROUP)
