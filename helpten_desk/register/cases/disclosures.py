"""The disclosure ledger: who was given what about a person, on which ground, when."""

from datetime import datetime

from sqlalchemy import Connection, insert, select

from helpten_desk.domain.extracts import DisclosureMade
from helpten_desk.domain.people import PartyId
from helpten_desk.register.model import desk
from helpten_desk.register.parties.families import family

FIELDS = ("disclosed_on", "recipient", "what", "ground", "country", "necessity")


class Disclosures:
    """Adds lines and reads those of a person; there is no removal."""

    def __init__(self, connection: Connection, now: datetime, by: str) -> None:
        self._connection = connection
        self._now = now
        self._by = by

    def add(self, person: PartyId, made: DisclosureMade, case: str = "") -> None:
        """Enter a disclosure of this person's data, with the case it belongs to."""
        row = {name: getattr(made, name) for name in FIELDS} | {
            "person_id": person,
            "case_number": case,
            "recorded_at": self._now,
            "recorded_by": self._by,
        }
        self._connection.execute(insert(desk.DisclosureRow).values(row))

    def of_person(self, person: PartyId) -> tuple[DisclosureMade, ...]:
        """The disclosures of this person's data, oldest first; of merged records those of all."""
        table, records = desk.DisclosureRow, family(self._connection, person)
        columns = [getattr(table, name) for name in FIELDS]
        rows = self._connection.execute(
            select(*columns).where(table.person_id.in_(records)).order_by(table.disclosed_on, table.id)
        )
        return tuple(DisclosureMade(*row) for row in rows)
