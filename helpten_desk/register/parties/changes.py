"""The history of a party's data: what was changed, by whom, when and why, as the journal's lines tell it.

On the server a clerk may not read the journal; of these deeds alone a function gives her the lines
(register.rights.history_function).
"""

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, Connection, Select, func, select

from helpten_desk.domain.editing import Changed, ChangeMade, Deed, RecordChange, Stored
from helpten_desk.domain.people import PartyId
from helpten_desk.register.extracts.declarations import table_of
from helpten_desk.register.journals.seals import Seals
from helpten_desk.register.model import Base
from helpten_desk.register.model.base import Euros, Instant
from helpten_desk.register.model.history import Kilometres
from helpten_desk.register.model.journal import JournalRow
from helpten_desk.register.parties.families import family

DEEDS = "edit.%"  # whose lines are a party's history
WHY, UNDID = "why", "undid"
SOURCES = "source"
READ = ("at", "actor", "deed", "person", "operation", "sealed")


def details_of(changes: Iterable[RecordChange]) -> dict[str, str]:
    """The changes as details of a journal line.

    `phones.12` says what was done, the version after it and its place in the deed; `phones.12.number`
    what stood before and after.
    """
    details = {}
    for place, change in enumerate(changes):
        name = f"{change.table}.{change.row}"
        details[name] = f"{change.deed} {change.version} {place}"
        for column, changed in change.columns.items():
            sources = changed.source_before, changed.source_after
            details[f"{name}.{column}"] = _pair(changed.before, changed.after)
            if sources[0] != sources[1]:
                details[f"{name}.{column}.{SOURCES}"] = _pair(*sources)
    return details


class Changes:
    """Reads the history within one unit of work."""

    def __init__(self, connection: Connection, register_id: str) -> None:
        self._connection = connection
        self._seals = Seals(connection, register_id)

    def of_party(self, party: PartyId) -> tuple[ChangeMade, ...]:
        """Everything that was changed, of records merged into it too, newest first."""
        made = [
            self._made(row)
            for record in family(self._connection, party)
            for row in self._connection.execute(self._lines(PartyId(record))[0])
        ]
        return tuple(sorted(made, key=lambda one: one.at, reverse=True))

    def of_operation(self, party: PartyId, operation: str) -> ChangeMade | None:
        """The change that one operation made, of a record merged into the party too."""
        for record in family(self._connection, party):
            lines, columns = self._lines(PartyId(record))
            row = self._connection.execute(lines.where(columns["operation"] == operation)).one_or_none()
            if row is not None:
                return self._made(row)
        return None

    def last_of_record(self, party: PartyId, table: str, row: int) -> ChangeMade | None:
        """Who changed one record last."""
        for made in self.of_party(party):
            if any((record.table, record.row) == (table, row) for record in made.records):
                return made
        return None

    def _lines(self, party: PartyId) -> tuple[Select[Any], Any]:
        """The lines of a party, newest first, and the columns by which they may be narrowed."""
        if self._connection.dialect.name == "postgresql":
            columns = func.changes_of(int(party)).table_valued("seq", *READ).c
            lines = select(*[columns[name] for name in READ])
        else:
            columns = table_of(JournalRow).c
            lines = select(*[columns[name] for name in READ])
            lines = lines.where(columns.person == party, columns.deed.like(DEEDS))
        return lines.order_by(columns.seq.desc()), columns

    def _made(self, row: Any) -> ChangeMade:
        details = self._seals.open(row.sealed, row.person, row.operation, row.deed)
        return ChangeMade(
            operation=row.operation,
            party=PartyId(row.person),
            at=datetime.fromisoformat(row.at),
            by=row.actor,
            deed=row.deed,
            why=(details or {}).get(WHY, ""),
            undid=(details or {}).get(UNDID, ""),
            records=_records(details or {}),
            readable=details is not None,
        )


def _records(details: Mapping[str, str]) -> tuple[RecordChange, ...]:
    """The changes out of a line's details, in the order in which they were made."""
    records: dict[int, RecordChange] = {}
    for name, done in details.items():
        table, _, key = name.partition(".")
        if not key.isdecimal() or table not in Base.metadata.tables:
            continue
        deed, version, place = done.split()
        columns = {
            column.name: _changed(column, details, f"{name}.{column.name}")
            for column in Base.metadata.tables[table].columns
            if f"{name}.{column.name}" in details
        }
        records[int(place)] = RecordChange(table, int(key), Deed(deed), int(version), columns)
    return tuple(records[place] for place in sorted(records))


def _changed(column: Column[Any], details: Mapping[str, str], name: str) -> Changed:
    before, after = (_stored(column, value) for value in json.loads(details[name]))
    sources = json.loads(details.get(f"{name}.{SOURCES}", "[null, null]"))
    return Changed(before, after, *sources)


def _pair(before: Stored, after: Stored) -> str:
    return json.dumps([_plain(before), _plain(after)], ensure_ascii=False)


def _plain(value: Stored) -> str | int | None:
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def _stored(column: Column[Any], value: Any) -> Stored:
    if value is None:
        return None
    if isinstance(column.type, Euros | Kilometres):
        return Decimal(value)
    if isinstance(column.type, Instant):
        return datetime.fromisoformat(value)
    kind = column.type.python_type
    return date.fromisoformat(value) if kind is date else kind(value)
