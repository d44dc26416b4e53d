"""Which records are one person: followed up to the record that stands, and down to all merged into it.

Only clerks' decisions that are in force count. Chains are followed to their end, so that each
decision can be taken back alone.
"""

from collections.abc import Collection, Iterator
from functools import cache
from typing import Any

from sqlalchemy import CTE, ColumnElement, Connection, Select, SQLColumnExpression, func, or_, select

from helpten_desk.register.model.merging import MERGED, PairDecisionRow, in_force
from helpten_desk.register.store.prepared import Prepared, among, slots

TABLE = PairDecisionRow


def standing(connection: Connection, parties: Collection[int]) -> dict[int, int]:
    """The record that stands for each of these; a record that is not merged stands for itself."""
    stands = {party: party for party in parties}
    asked: set[int] = set(stands)
    while asked:
        above = dict(_links(connection, asked, upward=True))
        stands = {party: above.get(record, record) for party, record in stands.items()}
        asked = set(above.values())
    return stands


def members(connection: Connection, parties: Collection[int]) -> dict[int, tuple[int, ...]]:
    """Each of these records, then all that are merged into it, directly or through another."""
    family = {party: [party] for party in parties}
    root = {party: party for party in family}
    asked = set(family)
    while asked:
        below = sorted(_links(connection, asked, upward=False))
        asked = set()
        for merged, into in below:
            root[merged] = root[into]
            family[root[into]].append(merged)
            asked.add(merged)
    return {party: tuple(records) for party, records in family.items()}


def family(connection: Connection, party: int) -> tuple[int, ...]:
    """All records of the person that this record is of; the one that stands first."""
    stands = standing(connection, [party])[party]
    return members(connection, [stands])[stands]


def stands_for(party: SQLColumnExpression[Any]) -> ColumnElement[int]:
    """Inside a select: the record that this one points at, or itself. One step of a chain."""
    link = TABLE.__table__.alias()
    above = select(link.c.other_id).where(
        link.c.party_id == party, link.c.kind == MERGED, link.c.ended_at.is_(None)
    )
    return func.coalesce(above.scalar_subquery(), party)


def held_of(found: Select[Any], record: ColumnElement[Any], party: ColumnElement[Any]) -> ColumnElement[bool]:
    """Inside a select: whether something is found of a party's record, or of one that is merged into it,
    directly or through others. Two questions, so that each is answered by the index of the record."""
    below = select(_MERGED.c.record).where(_MERGED.c.root == party).correlate_except(_MERGED)
    return or_(found.where(record == party).exists(), found.where(record.in_(below)).exists())


def _merged() -> CTE:
    """Every merged record with each record that it is merged into, up to the one that stands."""
    link, above = TABLE.__table__.alias(), TABLE.__table__.alias()
    held = select(link.c.party_id.label("record"), link.c.other_id.label("root"))
    found = held.where(link.c.kind == MERGED, link.c.ended_at.is_(None)).cte("merged", recursive=True)
    further = select(found.c.record, above.c.other_id).where(
        above.c.party_id == found.c.root, above.c.kind == MERGED, above.c.ended_at.is_(None)
    )
    return found.union(further)


_MERGED = _merged()


def _links(connection: Connection, parties: set[int], *, upward: bool) -> Iterator[tuple[int, int]]:
    """Merged record and the one it points at, for those that are, or are pointed at by, one of these."""
    for count, keys in slots(parties):
        yield from ((row[0], row[1]) for row in _pointing(count, upward).rows(connection, keys))


@cache
def _pointing(count: int, upward: bool) -> Prepared:
    column = TABLE.party_id if upward else TABLE.other_id
    return Prepared(select(TABLE.party_id, TABLE.other_id).where(in_force(MERGED), among(column, count)))
