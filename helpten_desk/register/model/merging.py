"""What clerks decided on two records of people: one and the same person, or two.

A merging moves no row: the merged record points at the one that stands, and every reader takes both.
So undoing it gives the two back as they were, and whatever was added since stays where it was entered.
"""

from datetime import datetime

from sqlalchemy import ColumnElement, Index, and_
from sqlalchemy.orm import Mapped

from helpten_desk.register.model.base import Base
from helpten_desk.register.model.desk import told_by_desk
from helpten_desk.register.model.held import link, plain

MERGED, APART = "merged", "apart"


class PairDecisionRow(Base):
    """A clerk's decision on two records. Taken back it is ended, never removed.

    Of a merging `party_id` is the merged record and `other_id` the one that stands; of two people
    who are not the same `party_id` is the lower key. The extract tells each what is hers of it
    (register.extracts.decisions).
    """

    __tablename__ = "pair_decisions"

    id: Mapped[int] = plain("key", primary_key=True)
    version: Mapped[int] = plain("version", default=1, server_default="1")
    kind: Mapped[str] = told_by_desk(vocabulary="pair_ruling")
    party_id: Mapped[int] = link("people.id")
    other_id: Mapped[int] = link("people.id")
    reason: Mapped[str] = told_by_desk()
    decided_at: Mapped[datetime] = told_by_desk()
    decided_by: Mapped[str] = plain("name of the user who decided")
    ended_at: Mapped[datetime | None] = told_by_desk()
    ended_by: Mapped[str] = plain("name of the user who took it back", default="", server_default="")
    ended_reason: Mapped[str] = told_by_desk(default="", server_default="")


def in_force(kind: str) -> ColumnElement[bool]:
    """Decisions of this kind that have not been taken back."""
    return and_(PairDecisionRow.kind == kind, PairDecisionRow.ended_at.is_(None))


# A record points at one other at most, and two people are told apart once.
Index(
    "uq_pair_decisions_merged",
    PairDecisionRow.party_id,
    unique=True,
    sqlite_where=in_force(MERGED),
    postgresql_where=in_force(MERGED),
)
Index(
    "uq_pair_decisions_apart",
    PairDecisionRow.party_id,
    PairDecisionRow.other_id,
    unique=True,
    sqlite_where=in_force(APART),
    postgresql_where=in_force(APART),
)
