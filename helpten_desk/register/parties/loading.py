"""Rows in bulk: many records of one table at a time, in the journal as one line with their digest."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, insert

from helpten_desk.domain.people import PartyId
from helpten_desk.register.model import Base
from helpten_desk.register.model.base import RecordRow
from helpten_desk.register.model.sources import OriginRow, SourceRow
from helpten_desk.register.parties.search_keys import index_party

LOADABLE: dict[str, Table] = {
    mapper.class_.__tablename__: Base.metadata.tables[mapper.class_.__tablename__]
    for mapper in Base.registry.mappers
    if issubclass(mapper.class_, RecordRow | SourceRow | OriginRow)
}


class Loading:
    """Adds records and makes them findable; `digest` tells exactly what was added, in what order."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._sum = hashlib.sha256()
        self._count = 0

    @property
    def digest(self) -> str:
        """SHA-256 over all rows added so far, as hex."""
        return self._sum.hexdigest()

    @property
    def count(self) -> int:
        """How many rows have been added."""
        return self._count

    def add(self, table: str, **values: Any) -> int:
        """Add one row and give its key."""
        return self.add_all(table, [values])[0]

    def add_all(self, table: str, rows: Sequence[Mapping[str, Any]]) -> tuple[int, ...]:
        """Add rows that name the same columns; their keys in the same order. KeyError for a foreign table."""
        if not rows:
            return ()
        target = LOADABLE[table]
        for row in rows:
            self._sum.update(json.dumps([table, row], default=str, sort_keys=True).encode())
        self._count += len(rows)
        statement = insert(target).returning(target.c.id, sort_by_parameter_order=True)
        return tuple(self._connection.scalars(statement, [dict(row) for row in rows]))

    def index(self, parties: Iterable[PartyId]) -> None:
        """Make these people and companies findable."""
        for party in parties:
            index_party(self._connection, party)
