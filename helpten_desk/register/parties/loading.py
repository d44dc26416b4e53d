"""Rows in bulk: many records of one table at a time, in the journal as one line with their digest."""

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.sql.schema import ScalarElementColumnDefault

from helpten_desk.domain.folding import sort_key
from helpten_desk.domain.people import PartyId
from helpten_desk.register.model import Base
from helpten_desk.register.model.base import RecordRow
from helpten_desk.register.model.sources import OriginRow, SourceRow
from helpten_desk.register.parties.search_keys import index_parties
from helpten_desk.register.store.bulk import insert_row, insert_rows

INDEXED_AT_ONCE = 100_000  # parties: their keys are sorted together, and held in memory so long
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
        target, (row,) = self._counted(table, [values])
        return insert_row(self._connection, target, {**row, **_missing(target, row)})

    def add_all(self, table: str, rows: Sequence[Mapping[str, Any]]) -> tuple[int, ...]:
        """Add rows that name the same columns; their keys in the same order. KeyError for a foreign table."""
        if not rows:
            return ()
        target, rows = self._counted(table, rows)
        statement = insert(target).returning(target.c.id, sort_by_parameter_order=True)
        return tuple(self._connection.scalars(statement, [dict(row) for row in rows]))

    def add_many(self, table: str, rows: Sequence[Mapping[str, Any]]) -> None:
        """Add rows as `add_all` does, where nobody asks for their keys: several times as fast."""
        if not rows:
            return
        target, rows = self._counted(table, rows)
        missing = _missing(target, rows[0])
        columns = [*rows[0], *missing]
        insert_rows(self._connection, target, columns, ([*row.values(), *missing.values()] for row in rows))

    def _counted(
        self, table: str, rows: Sequence[Mapping[str, Any]]
    ) -> tuple[Table, Sequence[Mapping[str, Any]]]:
        """The table, and the rows with their place in the alphabet, counted and taken into the digest."""
        self._sum.update(json.dumps([table, *rows], default=str, sort_keys=True).encode())
        self._count += len(rows)
        if table == "people":
            rows = [
                {**row, "sort_key": sort_key(f"{row['family_name']} {row['given_names']}")} for row in rows
            ]
        elif table == "companies":
            rows = [{**row, "sort_key": sort_key(row["name"])} for row in rows]
        return LOADABLE[table], rows

    def index(self, parties: Iterable[PartyId]) -> None:
        """Make these people and companies findable."""
        waiting = sorted(parties)
        if self._connection.dialect.name == "postgresql":
            # Rows of this transaction are in no statistics: the server would read whole tables each time.
            self._connection.exec_driver_sql("SET LOCAL enable_seqscan = off")
        for start in range(0, len(waiting), INDEXED_AT_ONCE):
            index_parties(self._connection, waiting[start : start + INDEXED_AT_ONCE])


def _missing(table: Table, row: Mapping[str, Any]) -> dict[str, Any]:
    """The defaults of columns that a row does not name."""
    return {
        column.name: column.default.arg
        for column in table.columns
        if column.name not in row and isinstance(column.default, ScalarElementColumnDefault)
    }
