"""Writes single records of people and companies: added, changed, struck out and put back.

Every write tells the journal's line what stood before and after, sealed under the party's key; it goes
through the record's version, and what was changed meanwhile is never written over.
"""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, func, insert, select, update

from helpten_desk.domain.editing import (
    Changed,
    ChangeMade,
    Deed,
    RecordChange,
    Standing,
    Stored,
    ToldBy,
    Typed,
    Values,
)
from helpten_desk.domain.errors import ChangedElsewhere, KnownError
from helpten_desk.domain.extracts import Shown, SourceKind
from helpten_desk.domain.people import PartyId, PartyKind
from helpten_desk.domain.sentences import say
from helpten_desk.register.extracts.declarations import held_columns, table_of
from helpten_desk.register.journals.journal import Entry
from helpten_desk.register.model.people import CompanyRow, EmploymentRow, PartyRow, PersonRow
from helpten_desk.register.model.sources import OriginRow, SourceRow
from helpten_desk.register.parties.changes import details_of
from helpten_desk.register.parties.entry_forms import entry_forms, owner_column, references
from helpten_desk.register.parties.records import Records, read_columns, table_named
from helpten_desk.register.parties.search_keys import index_party

LATELY = 500  # so many sources back the same one is looked for
NO_DAY = date(1900, 1, 1)  # stands where a struck record must have a day
NO_MOMENT = datetime(1900, 1, 1, tzinfo=UTC)
EMPTY: Mapping[Typed, Stored] = {
    Typed.DAY: NO_DAY,
    Typed.MOMENT: NO_MOMENT,
    Typed.EUROS: Decimal(0),
    Typed.KILOMETRES: Decimal(0),
    Typed.COUNT: 0,
}
STRUCK = "struck"  # the kind of a party that was recorded by mistake
ROOTS = ("people", "companies", "parties")  # what everything else of a party hangs on
FOLLOWING = (*ROOTS[:2], "search_keys", "origins")  # lead to a party and go with it


class Editing:
    """Writes within one unit of work. `close` makes the party findable again and fills the journal's line."""

    def __init__(self, connection: Connection, entry: Entry) -> None:
        self._connection = connection
        self._entry = entry
        self.records = Records(connection)
        self._made: list[RecordChange] = []

    def source(self, told_by: ToldBy, today: date) -> int:
        """The source of what is entered; the same source told again is the same row."""
        return self._source(told_by.kind, told_by.name, told_by.channel, told_by.on or today)

    def derived_source(self, label: str) -> int:
        """The source of what another datum tells; `label` is that datum's."""
        return self._source(SourceKind.DERIVED, label, "", None)

    def new_party(self, kind: PartyKind, values: Values, named: Values, source: int) -> PartyId:
        """A person or company of this name; its other records are added to it."""
        party = self._insert("parties", {**values, "kind": kind.value}, source)
        table = table_of(PersonRow if kind is PartyKind.PERSON else CompanyRow).name
        self._insert(table, {**named, "id": party}, source)
        return PartyId(party)

    def add(
        self, party: PartyId, table: str, values: Values, source: int, *, parent: int | None = None
    ) -> int:
        """A record more; the key of it. KnownError if its place is not the party's."""
        owner = owner_column(table)
        if owner is None:
            raise ValueError(f"a party has its row of {table} from the beginning")
        self._refuse_struck(party)
        above = entry_forms()[table].parent
        if above:
            if parent is None:
                raise ValueError(f"a record of {table} hangs on one of {above}")
            self.records.standing(party, above, parent)  # it is there, and the party's
        return self._insert(table, {**values, owner.name: parent if above else party}, source)

    def change(
        self, party: PartyId, table: str, row: int, version: int, values: Values, source: int | None
    ) -> None:
        """Other values in a record, each with its source; what does not differ is left alone.

        ChangedElsewhere if the record is no longer of that version: then nothing is written.
        """
        before = self.records.standing(party, table, row)
        other = {name: value for name, value in values.items() if before.values[name] != value}
        if not other:
            return
        self._update(table, row, version, {**other, **self._employer(table, other)})
        columns = {}
        for name, value in other.items():
            was = self._source_of(table, row, name)
            if source is not None and source != was:
                self._set_origin(table, row, name, source)
            columns[name] = Changed(before.values[name], value, was, source if source is not None else was)
        self._made.append(RecordChange(table, row, Deed.CHANGED, version + 1, columns))

    def strike(self, party: PartyId, table: str, row: int, version: int) -> None:
        """Take out a whole record that was recorded by mistake: it is emptied and left about nobody.

        Its values stay in the history alone. KnownError while other records hang on it.
        """
        if owner_column(table) is None or self._holds_secret(table, row):
            raise KnownError(
                say("This record cannot be taken out as a whole."), say("Correct its values instead.")
            )
        self._empty(self.records.standing(party, table, row), version)

    def take_back(self, party: PartyId, made: ChangeMade) -> None:
        """Undo a deed by its counterpart, the last of its records first.

        ChangedElsewhere if one of them is no longer as the deed left it.
        """
        last_first = list(reversed(made.records))
        for record in sorted(last_first, key=lambda record: record.table in ROOTS):
            now = self._as_left(party, record)
            if record.deed in (Deed.ADDED, Deed.PUT_BACK):
                self._empty(now, now.version)
            else:
                self._put_back(now.version, record)

    def close(self, parties: Iterable[PartyId]) -> None:
        """Make the parties findable by what they have now, and tell the journal's line what was done."""
        for party in parties:
            index_party(self._connection, party)
        self._entry.details |= details_of(self._made)

    # --- beneath ---

    def _source(self, kind: SourceKind, name: str, channel: str, acquired_on: date | None) -> int:
        values: dict[str, Any] = {"kind": kind.value, "name": name, "channel": channel}
        values["acquired_on"] = acquired_on
        columns = table_named("sources").c
        same = [columns[column].is_not_distinct_from(value) for column, value in values.items()]
        newest = select(func.max(SourceRow.id)).scalar_subquery()
        lately = SourceRow.id > newest - LATELY
        known = select(func.min(SourceRow.id)).where(lately, *same, SourceRow.paper_id.is_(None))
        key: int | None = self._connection.scalar(known)
        return key if key is not None else _key(self._connection.execute(insert(SourceRow).values(values)))

    def _insert(self, table: str, values: Values, source: int) -> int:
        target = table_named(table)
        self._refuse_taken(target, values)
        values = {**values, **self._employer(table, values), "source_id": source}
        key = _key(self._connection.execute(insert(target).values(values)))
        row = self._connection.execute(select(*read_columns(table)).where(target.c.id == key)).one()._mapping
        columns = {
            name: Changed(None, value)
            for name, value in row.items()
            if name not in ("id", "version") and value not in (None, "")
        }
        self._made.append(RecordChange(table, key, Deed.ADDED, 1, columns))
        return key

    def _as_left(self, party: PartyId, made: RecordChange) -> Standing:
        """The record now, if it is as the deed left it."""
        if made.deed is Deed.STRUCK:
            target = table_named(made.table)
            version = self._connection.scalar(select(target.c.version).where(target.c.id == made.row))
            if version != made.version:
                raise changed_elsewhere()
            return Standing(made.table, made.row, made.version, {}, 0)
        now = self.records.standing(party, made.table, made.row)
        whole = made.deed in (Deed.ADDED, Deed.PUT_BACK)
        for name, value in now.values.items():
            left = made.columns.get(name)
            if (left is None and whole and value not in (None, "")) or (left and value != left.after):
                raise changed_elsewhere()
        return now

    def _put_back(self, version: int, made: RecordChange) -> None:
        values = {name: column.before for name, column in made.columns.items()}
        employer = self._employer(made.table, values) if made.deed is Deed.CHANGED else {}
        self._update(made.table, made.row, version, {**values, **employer})
        columns = {}
        for name, column in made.columns.items():
            if column.source_before is not None and column.source_before != column.source_after:
                self._set_origin(made.table, made.row, name, column.source_before)
            columns[name] = Changed(column.after, column.before, column.source_after, column.source_before)
        deed = Deed.PUT_BACK if made.deed is Deed.STRUCK else Deed.CHANGED
        self._made.append(RecordChange(made.table, made.row, deed, version + 1, columns))

    def _empty(self, before: Standing, version: int) -> None:
        """Leave nothing in a record, and it about nobody; a party itself is of no kind then."""
        table, row = before.table, before.row
        self._refuse_needed(table, row)
        was: dict[str, Stored] = dict(before.values)
        values = {name: _empty(table_named(table).c[name], row) for name in was}
        owner = owner_column(table)
        if owner is not None:
            was[owner.name] = before.owner
            values[owner.name] = None
        elif table == PartyRow.__tablename__:
            was["kind"] = self._connection.scalar(select(PartyRow.kind).where(PartyRow.id == row))
            values["kind"] = STRUCK
        self._update(table, row, version, values)
        columns = {name: Changed(was[name], values[name]) for name in was}
        self._made.append(RecordChange(table, row, Deed.STRUCK, version + 1, columns))

    def _update(self, table: str, row: int, version: int, values: Values) -> None:
        target = table_named(table)
        of_version = (target.c.id == row, target.c.version == version)
        done = self._connection.execute(
            update(target).where(*of_version).values({**values, "version": version + 1})
        )
        if not done.rowcount:
            raise changed_elsewhere()

    def _source_of(self, table: str, row: int, column: str) -> int:
        origin = self._connection.scalar(select(OriginRow.source_id).where(*_origin(table, row, column)))
        if origin is not None:
            return int(origin)
        of_row = select(table_named(table).c.source_id).where(table_named(table).c.id == row)
        return int(self._connection.execute(of_row).scalar_one())

    def _set_origin(self, table: str, row: int, column: str, source: int) -> None:
        """The source of one datum; it stands with the record of the very party that the row is about."""
        known = self._connection.execute(
            update(OriginRow).where(*_origin(table, row, column)).values(source_id=source)
        )
        if not known.rowcount:
            values = {"table_name": table, "row_id": row, "column_name": column, "source_id": source}
            values["party_id"] = self.records.holder(table, row)
            self._connection.execute(insert(OriginRow).values(values))

    def _employer(self, table: str, values: Values) -> dict[str, int | None]:
        """The company of the register that an employment's business id names: its people are found by it."""
        if table != EmploymentRow.__tablename__ or "business_id" not in values:
            return {}
        number = values["business_id"]
        company = select(func.min(CompanyRow.id)).where(CompanyRow.business_id == number)
        return {"company_id": self._connection.scalar(company) if number else None}

    def _refuse_struck(self, party: PartyId) -> None:
        """Nothing is added to somebody who was taken back meanwhile: nobody would find it again."""
        kind = self._connection.scalar(select(PartyRow.kind).where(PartyRow.id == party))
        if kind in (None, STRUCK):
            raise KnownError(
                say("This customer was recorded by mistake and has been taken back."),
                say("Search for the customer again."),
            )

    def _refuse_taken(self, target: Table, values: Values) -> None:
        """A number that must be one of a kind is not given twice."""
        for name, value in values.items():
            column = target.c[name]
            taken = select(target.c.id).where(column == value)
            if column.unique and isinstance(value, str) and self._connection.scalar(taken) is not None:
                raise KnownError(
                    say("{value} is in use already.", value=value), say("Check the number."), field=name
                )

    def _refuse_needed(self, table: str, row: int) -> None:
        for column in references(table):
            hanging = select(column).where(column == row).limit(1)
            if column.table.name not in FOLLOWING and self._connection.scalar(hanging) is not None:
                raise KnownError(
                    say("Other records hang on this one."),
                    say("End it with a date, or take those out first."),
                )

    def _holds_secret(self, table: str, row: int) -> bool:
        target = table_named(table)
        secrets = [found.column for found, held in held_columns(target) if held.shown is Shown.SECRET]
        if not secrets:
            return False
        found = self._connection.execute(select(*secrets).where(target.c.id == row)).one()
        return any(found)


def _origin(table: str, row: int, column: str) -> tuple[ColumnElement[bool], ...]:
    return (OriginRow.table_name == table, OriginRow.row_id == row, OriginRow.column_name == column)


def _empty(column: Column[Any], row: int) -> Stored:
    """What stands in a column of a struck record: nothing, as far as the column can hold nothing."""
    if column.nullable:
        return None
    if column.unique:
        return f"-{row}"
    form = entry_forms()[column.table.name]
    typed = next((slot.typed for slot in form.slots if slot.column == column.name), Typed.LINE)
    return EMPTY.get(typed, "")


def changed_elsewhere() -> ChangedElsewhere:
    """What is said when a record is no longer as it was read."""
    return ChangedElsewhere(
        say("Another clerk changed this record while you were at it."), say("Choose what shall stand.")
    )


def _key(done: Any) -> int:
    key: Mapping[int, Any] | None = done.inserted_primary_key
    assert key is not None
    return int(key[0])
