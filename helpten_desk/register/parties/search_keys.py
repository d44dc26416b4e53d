"""The tables of the search, kept in step with what they are made of.

Whoever writes a row of personal data calls `index_party` in the same unit of work. Identity codes,
case numbers and invoice numbers are not copied here: they are searched in their own tables.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date, datetime
from operator import itemgetter

from sqlalchemy import Connection, bindparam, delete

from helpten_desk.domain.people import PartyId
from helpten_desk.domain.words import HELSINKI
from helpten_desk.register.model.base import Base
from helpten_desk.register.model.people import SearchKeyRow, SearchPartyRow
from helpten_desk.register.parties import dictionary, postings
from helpten_desk.register.parties.families import members, standing
from helpten_desk.register.parties.postings import is_word, posted
from helpten_desk.register.parties.search_rows import NOTHING, KeptRow, rows_before, rows_now, text_of
from helpten_desk.register.store.bulk import insert_rows


def index_party(connection: Connection, party: PartyId) -> None:
    """Make the keys and the sort key of one party anew.

    Of merged records all keys lead to the one that stands; if one is hidden, no address finds any.
    """
    index_parties(connection, [party])


def index_parties(connection: Connection, parties: Collection[int], today: date | None = None) -> None:
    """The same for many at once, set by set. Only what changes is written.

    `today` (by default this day in Finland) says which protection has ended.
    """
    today = today or datetime.now(HELSINKI).date()
    families = members(connection, set(standing(connection, parties).values()))
    stands = {record: party for party, records in families.items() for record in records}
    new, old = rows_now(connection, stands, today), rows_before(connection, stands)
    removed: dict[str, list[tuple[str, int]]] = defaultdict(list)
    added: dict[str, list[tuple[str, int]]] = defaultdict(list)
    gone: dict[str, list[int]] = defaultdict(list)
    come: dict[str, list[int]] = defaultdict(list)
    for party in sorted(new.keys() | old.keys()):
        was, now = old.get(party, NOTHING).keys, new.get(party, NOTHING).keys
        if was != now:
            for kind, key in was - now:
                removed[kind].append((key, party))
            for kind, key in now - was:
                added[kind].append((key, party))
            of_old, of_new = posted(was), posted(now)
            for word in of_old - of_new:
                gone[word].append(party)
            for word in of_new - of_old:
                come[word].append(party)
    _write_keys(connection, removed, added)
    _write_parties(connection, old, new)
    postings.change(connection, gone, come)
    dictionary.count(
        connection,
        {word: len(come[word]) - len(gone[word]) for word in {*gone, *come} if is_word(word)},
    )


KEYS, PARTIES = (Base.metadata.tables[row.__tablename__] for row in (SearchKeyRow, SearchPartyRow))
TAKE_KEY = delete(SearchKeyRow).where(
    SearchKeyRow.kind == bindparam("of_kind"),
    SearchKeyRow.key == bindparam("of_key"),
    SearchKeyRow.party_id == bindparam("of_party"),
)
BY_KEY = itemgetter(0)  # the parties are in order already
TAKE_PARTY = delete(SearchPartyRow).where(SearchPartyRow.party_id == bindparam("of_party"))


def _write_keys(
    connection: Connection,
    removed: Mapping[str, list[tuple[str, int]]],
    added: Mapping[str, list[tuple[str, int]]],
) -> None:
    """Kind by kind, in the order of the keys, whose parties are in order: neighbours on a page at once."""
    gone = [
        {"of_kind": kind, "of_key": key, "of_party": party}
        for kind in sorted(removed)
        for key, party in sorted(removed[kind])
    ]
    if gone:
        connection.execute(TAKE_KEY, gone)
    come = ((kind, key, party) for kind in sorted(added) for key, party in sorted(added[kind], key=BY_KEY))
    insert_rows(connection, KEYS, ("kind", "key", "party_id"), come)


def _write_parties(connection: Connection, old: Mapping[int, KeptRow], new: Mapping[int, KeptRow]) -> None:
    if gone := [party for party, row in old.items() if new.get(party) != row]:
        connection.execute(TAKE_PARTY, [{"of_party": party} for party in gone])
    rows = [
        (party, new[party].shown, text_of(new[party].keys))
        for party in sorted(new)
        if old.get(party) != new[party]
    ]
    if rows:
        insert_rows(connection, PARTIES, ("party_id", "shown", "keys"), rows)
