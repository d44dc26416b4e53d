"""Single records as they stand, read for the clerk who is about to change them."""

from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Table, func, select

from helpten_desk.domain.editing import Choice, Standing
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import Shown
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.sentences import say
from helpten_desk.register.extracts.declarations import held_columns
from helpten_desk.register.model import Base
from helpten_desk.register.model.people import AddressRow, SearchKeyRow
from helpten_desk.register.parties.entry_forms import owner_column, record_class
from helpten_desk.register.parties.families import family
from helpten_desk.register.parties.key_kinds import KeyKind

# Records of an employer that a person's own may lead to, and the column of them that leads to the employer.
OF_EMPLOYERS = {"contracts": "party_id", "vehicles": "party_id", "companies": "id"}
MOST_TOWNS = 5
MOST_NEIGHBOURS = 200  # people with a postcode who are asked for their town


class Records:
    """Reads within one unit of work."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def standing(self, party: PartyId, table: str, row: int) -> Standing:
        """The record as it stands; KnownError if the party has no such record any more."""
        found = self._connection.execute(
            select(*read_columns(table)).where(table_named(table).c.id == row, self._belongs(party, table))
        ).one_or_none()
        if found is None:
            raise KnownError(
                say("This record is no longer on the card."), say("Open the card again to see what is held.")
            )
        values = dict(found._mapping)
        key, version = values.pop("id"), values.pop("version")
        owner = owner_column(table)
        return Standing(table, key, version, values, values.pop(owner.name) if owner is not None else key)

    def holder(self, table: str, row: int) -> PartyId | None:
        """The party, of merged ones the very record, that a row is about; None if it is about nobody."""
        record, source = record_class(table), table_named(table)
        link, above = record.__parent__ or (record.__subject__, "")
        key = self._connection.scalar(select(source.c[link]).where(source.c.id == row))
        if key is None or not above:
            return None if key is None else PartyId(key)
        return self.holder(above, key)

    def choices(self, party: PartyId, table: str, now: int | None = None) -> tuple[Choice, ...]:
        """The party's records of that table, of its employers too, by what tells one from others.

        The record to which a link leads `now` is among them, whoever's it is.
        """
        source = table_named(table)
        title = source.c[record_class(table).__title__ or "id"]
        mine = self._belongs(party, table) | (source.c.id == now)
        if table in OF_EMPLOYERS:
            jobs = table_named("employments")
            employers = select(jobs.c.company_id).where(jobs.c.person_id.in_(family(self._connection, party)))
            mine |= source.c[OF_EMPLOYERS[table]].in_(employers)
        rows = self._connection.execute(select(source.c.id, title).where(mine).order_by(title, source.c.id))
        return tuple(Choice(row[0], str(row[1])) for row in rows)

    def titles(self, table: str, rows: Collection[int]) -> dict[int, str]:
        """By what a clerk tells these records of a table from others."""
        source = table_named(table)
        title = source.c[record_class(table).__title__ or "id"]
        found = self._connection.execute(select(source.c.id, title).where(source.c.id.in_(rows)))
        return {row[0]: str(row[1]) for row in found}

    def lone(self, party: PartyId, table: str) -> int | None:
        """The record of a table of which a party has one at most."""
        source = table_named(table)
        key: int | None = self._connection.scalar(
            select(source.c.id).where(self._belongs(party, table)).limit(1)
        )
        return key

    def towns(self, postcode: str) -> tuple[str, ...]:
        """The towns that others have for this postcode, the commonest first; nobody's under protection."""
        if not postcode:
            return ()
        neighbours = (
            select(SearchKeyRow.party_id)
            .where(SearchKeyRow.kind == KeyKind.POSTCODE.value, SearchKeyRow.key == postcode)
            .limit(MOST_NEIGHBOURS)
        )
        counted = (
            select(AddressRow.town)
            .where(AddressRow.party_id.in_(neighbours), AddressRow.postcode == postcode)
            .group_by(AddressRow.town)
            .order_by(func.count().desc(), AddressRow.town)
            .limit(MOST_TOWNS)
        )
        return tuple(self._connection.scalars(counted))

    def _belongs(self, party: PartyId, table: str) -> ColumnElement[bool]:
        """Whether a row is about the party, or a record merged into it, by itself or by what it hangs on."""
        record = record_class(table)
        if record.__parent__ is None:
            return table_named(table).c[record.__subject__].in_(family(self._connection, party))
        link, above = record.__parent__
        return (
            table_named(table).c[link].in_(select(table_named(above).c.id).where(self._belongs(party, above)))
        )


def table_named(name: str) -> Table:
    """A table of the model."""
    return Base.metadata.tables[name]


def read_columns(table: str) -> list[Column[Any]]:
    """Key, version, owner and every held column but secrets."""
    target, owner = table_named(table), owner_column(table)
    held = [found.column for found, held in held_columns(target) if held.shown is not Shown.SECRET]
    return [target.c.id, target.c.version, *([owner] if owner is not None else []), *held]
