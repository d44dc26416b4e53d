"""What clerks decide on two records of people: merged, told apart, and taken back again."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, or_, select, update

from helpten_desk.domain.people import PartyId
from helpten_desk.domain.sameness import PairDecision, Ruling
from helpten_desk.register.model.merging import PairDecisionRow
from helpten_desk.register.parties.families import family, members, standing
from helpten_desk.register.parties.search_keys import index_party

TABLE = PairDecisionRow


class Merging:
    """Decisions on pairs of records within one unit of work; `by` is the name of the clerk."""

    def __init__(self, connection: Connection, now: datetime, by: str) -> None:
        self._connection = connection
        self._now = now
        self._by = by

    def family(self, party: PartyId) -> tuple[PartyId, ...]:
        """All records of the person that this record is of; the one that stands first."""
        return tuple(map(PartyId, family(self._connection, party)))

    def own(self, record: PartyId, without: PartyId | None = None) -> tuple[PartyId, ...]:
        """The record and what is merged into it, apart from what came with `without`."""
        records = members(self._connection, [record])[record]
        left = set(members(self._connection, [without])[without]) if without is not None else set[int]()
        return tuple(PartyId(key) for key in records if key not in left)

    def decide(self, ruling: Ruling, party: PartyId, other: PartyId, reason: str) -> PairDecision:
        """Record that `party` is merged into `other`, or that the two are not the same person."""
        first, second = (party, other) if ruling is Ruling.MERGED else sorted((party, other))
        row = {
            "kind": ruling.value,
            "party_id": first,
            "other_id": second,
            "reason": reason,
            "decided_at": self._now,
            "decided_by": self._by,
        }
        key = self._connection.scalar(insert(TABLE).values(row).returning(TABLE.id))
        assert key is not None
        self._index(party, other)
        return self.get(key)

    def take_back(self, decision: PairDecision, reason: str) -> PairDecision:
        """End a decision that is in force; it stays on record with who took it back and why."""
        ended = {
            "ended_at": self._now,
            "ended_by": self._by,
            "ended_reason": reason,
            "version": decision.version + 1,
        }
        own = (TABLE.id == decision.id, TABLE.version == decision.version)
        changed = self._connection.execute(update(TABLE).where(*own).values(ended))
        assert changed.rowcount == 1, "the version was checked in this same transaction"
        self._index(decision.party, decision.other)
        return self.get(decision.id)

    def get(self, id: int) -> PairDecision:
        """A decision by its key."""
        return _decision(self._connection.execute(select(TABLE.__table__).where(TABLE.id == id)).one())

    def between(self, party: PartyId, other: PartyId) -> PairDecision | None:
        """The decision in force on these two records."""
        pair = (party, other)
        found = self._connection.execute(
            select(TABLE.__table__).where(
                TABLE.ended_at.is_(None), TABLE.party_id.in_(pair), TABLE.other_id.in_(pair)
            )
        ).one_or_none()
        return _decision(found) if found else None

    def in_force(self, party: PartyId | None = None) -> tuple[PairDecision, ...]:
        """The decisions in force, newest first; with `party` those that name this record."""
        wanted = select(TABLE.__table__).where(TABLE.ended_at.is_(None)).order_by(TABLE.id.desc())
        if party is not None:
            wanted = wanted.where(or_(TABLE.party_id == party, TABLE.other_id == party))
        return tuple(map(_decision, self._connection.execute(wanted)))

    def _index(self, *parties: PartyId) -> None:
        """Whoever searches for a merged record finds the one that stands."""
        for record in sorted(set(standing(self._connection, parties).values())):
            index_party(self._connection, PartyId(record))


def _decision(row: Row[Any]) -> PairDecision:
    values = row._mapping
    return PairDecision(
        id=values["id"],
        version=values["version"],
        ruling=Ruling(values["kind"]),
        party=PartyId(values["party_id"]),
        other=PartyId(values["other_id"]),
        reason=values["reason"],
        decided_at=values["decided_at"],
        decided_by=values["decided_by"],
        ended_at=values["ended_at"],
    )
