"""Finds those whose protection has ended since they were last made findable, so that it is done anew.

Protection hides by what the search keeps: no address of the person is among its keys. If nobody came to
look here, she stayed hidden longer than needed, and never was found too early.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import cache

from sqlalchemy import Connection, select, union_all

from helpten_desk.domain.people import PartyId
from helpten_desk.domain.words import HELSINKI
from helpten_desk.register.model.people import ProtectedAddressRow, ProtectionRow, SearchPartyRow
from helpten_desk.register.parties.families import standing
from helpten_desk.register.parties.search_keys import index_parties
from helpten_desk.register.parties.shown import kept_since
from helpten_desk.register.store.prepared import Prepared, among, slots


class ProtectionEnds:
    """Within one unit of work; `now` is its moment."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self.today = now.astimezone(HELSINKI).date()

    def waiting(self) -> tuple[PartyId, ...]:
        """Whose keys are older than the last end of an order, or of a protected address, of theirs.

        Of merged records the one that stands; what is kept tells from which day it holds.
        """
        ended = self._ended()
        stands = standing(self._connection, ended)
        latest: dict[int, date] = {}
        for record, last in ended.items():
            latest[stands[record]] = max(last, latest.get(stands[record], last))
        return tuple(
            PartyId(party)
            for count, keys in slots(latest)
            for party, shown in _kept(count).rows(self._connection, keys)
            if shown and kept_since(shown) < (latest[party] + timedelta(days=1)).isoformat()
        )

    def find_again(self, parties: Iterable[PartyId]) -> None:
        """Make them findable by what they have now; whoever is under another protection stays hidden."""
        index_parties(self._connection, tuple(parties), self.today)

    def _ended(self) -> dict[int, date]:
        """The last day on which something that protected a record has ended."""
        orders, places = ProtectionRow, ProtectedAddressRow
        days = union_all(
            select(orders.person_id, orders.ends_on).where(orders.ends_on < self.today),
            select(places.party_id, places.valid_to).where(places.valid_to < self.today),
        )
        ended: dict[int, date] = {}
        for record, last in self._connection.execute(days):
            if record is not None and last is not None:  # a struck row is about nobody
                ended[record] = max(last, ended.get(record, last))
        return ended


@cache
def _kept(count: int) -> Prepared:
    row = SearchPartyRow
    return Prepared(select(row.party_id, row.shown).where(among(row.party_id, count)))
