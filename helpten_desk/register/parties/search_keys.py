"""The tables of the search, kept in step with what they are made of.

Whoever writes a row of personal data calls `index_party` in the same unit of work. Identity codes,
case numbers and invoice numbers are not copied here: they are searched in their own tables.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from functools import cache
from operator import itemgetter
from typing import Any, NamedTuple

from sqlalchemy import (
    Connection,
    String,
    bindparam,
    cast,
    delete,
    exists,
    func,
    literal,
    null,
    or_,
    select,
    update,
)

from helpten_desk.domain.folding import sort_key
from helpten_desk.domain.people import PartyId
from helpten_desk.register.model.base import Base
from helpten_desk.register.model.customership import VehicleRow
from helpten_desk.register.model.people import (
    AddressRow,
    CompanyRow,
    EmailRow,
    EmploymentRow,
    IdentityRow,
    PartyRow,
    PersonRow,
    PhoneRow,
    PreviousNameRow,
    ProtectedAddressRow,
    ProtectionRow,
    SearchKeyRow,
    SearchPartRow,
    SearchPartyRow,
    SearchWordRow,
)
from helpten_desk.register.parties.families import members, standing
from helpten_desk.register.parties.key_kinds import (
    LONGEST_WORD,
    SHORTEST_PART,
    Findable,
    Key,
    KeyKind,
    endings,
    lacking_one,
    words_of,
)
from helpten_desk.register.parties.shown import to_keep
from helpten_desk.register.store.bulk import insert_rows
from helpten_desk.register.store.prepared import Prepared, all_of, among, slots

SHORTEST_MISSPELT = 3  # letters; a shorter word is one edit from too many others
NEAR_PART, INSIDE_PART = "near", "inside"


def index_party(connection: Connection, party: PartyId) -> None:
    """Make the keys and the sort key of one party anew.

    Of merged records all keys lead to the one that stands; if one is hidden, no address finds any.
    """
    index_parties(connection, [party])


def index_parties(connection: Connection, parties: Collection[int]) -> None:
    """The same for many at once, set by set. Only what changes is written."""
    families = members(connection, set(standing(connection, parties).values()))
    stands = {record: party for party, records in families.items() for record in records}
    new, old = _rows_now(connection, stands), _rows_before(connection, stands)
    removed: dict[str, list[tuple[str, int]]] = defaultdict(list)
    added: dict[str, list[tuple[str, int]]] = defaultdict(list)
    for party in sorted(new.keys() | old.keys()):
        was, now = old.get(party, NOTHING).keys, new.get(party, NOTHING).keys
        if was != now:
            for kind, key in was - now:
                removed[kind].append((key, party))
            for kind, key in now - was:
                added[kind].append((key, party))
            of_old, of_new = words_of(was), words_of(now)
            removed[WORD] += [(word, party) for word in of_old - of_new]
            added[WORD] += [(word, party) for word in of_new - of_old]
    _write_keys(connection, removed, added)
    _write_parties(connection, old, new)
    _forget_words(connection, {key for key, _ in removed[WORD]})
    _learn_words(connection, {key for key, _ in added[WORD]})


def text_of(keys: Iterable[Key]) -> str:
    """Whole keys as the row of their party has them: a line each, a space before every word."""
    return "".join(f"\n{kind} {key}" for kind, key in sorted(keys))


def keys_in(text: str) -> list[Key]:
    """The whole keys of a party's row."""
    return [(kind, key) for kind, _, key in (line.partition(" ") for line in text.split("\n")[1:])]


def kinds_with(text: str, word: str) -> list[str]:
    """The kinds of those whole keys of a party's row that have a word."""
    found: list[str] = []
    sign = f" {word}"
    place = text.find(sign)
    while place >= 0:
        end = place + len(sign)
        if text[end : end + 1] in ("", " ", "\n"):
            begin = text.rfind("\n", 0, place) + 1
            found.append(text[begin : text.index(" ", begin)])
        place = text.find(sign, end)
    return found


class _Row(NamedTuple):
    """What is kept of one party: its whole keys, and what its row of a list shows."""

    keys: frozenset[Key]
    shown: str


NOTHING = _Row(frozenset(), "")
WORD = KeyKind.WORD.value


# --- reading ---


@cache
def _texts(count: int) -> Prepared:
    """All texts that are searched of so many parties: table, party, and up to four texts."""

    def part(table: Any, party: Any, *columns: Any) -> Any:
        texts = [*(cast(column, String) for column in columns), *[cast(null(), String)] * (4 - len(columns))]
        named = [text.label(f"text{place}") for place, text in enumerate(texts)]
        return select(literal(table.__tablename__).label("held_in"), party, *named).where(among(party, count))

    return Prepared(
        all_of(
            part(
                PersonRow,
                PersonRow.id,
                PersonRow.given_names,
                PersonRow.call_name,
                PersonRow.family_name,
                PersonRow.sort_key,
            ),
            part(CompanyRow, CompanyRow.id, CompanyRow.name, CompanyRow.business_id, CompanyRow.sort_key),
            part(PartyRow, PartyRow.id, PartyRow.customer_number),
            part(
                PreviousNameRow,
                PreviousNameRow.person_id,
                PreviousNameRow.given_names,
                PreviousNameRow.family_name,
            ),
            part(PhoneRow, PhoneRow.party_id, PhoneRow.number),
            part(EmailRow, EmailRow.party_id, EmailRow.address),
            part(AddressRow, AddressRow.party_id, AddressRow.line, AddressRow.postcode, AddressRow.town),
            part(
                EmploymentRow,
                EmploymentRow.person_id,
                EmploymentRow.employer_name,
                EmploymentRow.business_id,
            ),
            part(VehicleRow, VehicleRow.party_id, VehicleRow.registration_number),
        )
    )


@cache
def _births(count: int) -> Prepared:
    return Prepared(
        select(IdentityRow.person_id, IdentityRow.born_on).where(
            among(IdentityRow.person_id, count), IdentityRow.born_on.is_not(None)
        )
    )


@cache
def _home_towns(count: int) -> Prepared:
    return Prepared(
        select(PersonRow.id, PersonRow.home_town).where(among(PersonRow.id, count), PersonRow.home_town != "")
    )


@cache
def _hidden(count: int) -> Prepared:
    """Who has a protected address, or an order in force: not even a former address finds them."""
    orders = select(ProtectionRow.person_id).where(
        among(ProtectionRow.person_id, count),
        or_(ProtectionRow.ends_on.is_(None), ProtectionRow.ends_on >= func.current_date()),
    )
    places = select(ProtectedAddressRow.party_id).where(among(ProtectedAddressRow.party_id, count))
    return Prepared(all_of(orders, places))


def _rows_now(connection: Connection, stands: Mapping[int, int]) -> dict[int, _Row]:
    """What is to be kept of each party that has keys; the sort keys of its records are set on the way."""
    found: dict[int, Findable] = {}
    former: list[tuple[int, str, str]] = []
    named: dict[int, tuple[str, str]] = {}
    sorted_anew: list[tuple[Any, int, str]] = []
    hidden: set[int] = set()
    for count, values in slots(stands):
        hidden.update(stands[row[0]] for row in _hidden(count).rows(connection, values))
    for count, values in slots(stands):
        for table, record, *texts in _texts(count).rows(connection, values):
            entry = found.setdefault(stands[record], Findable())
            if table == "people":
                given, called, family, order = texts
                entry.call(given, called, family)
                named[record] = (given, family)
                if (right := sort_key(f"{family} {given}")) != order:
                    sorted_anew.append((PersonRow, record, right))
            elif table == "companies":
                entry.names.append((texts[0],))
                entry.business_id = texts[1]
                if (right := sort_key(texts[0])) != texts[2]:
                    sorted_anew.append((CompanyRow, record, right))
            elif table == "previous_names":
                former.append((record, texts[0], texts[1]))
            elif table != "addresses" or stands[record] not in hidden:
                _add(entry, table, texts)
        for record, born_on in _births(count).rows(connection, values):
            found.setdefault(stands[record], Findable()).born.append(born_on)
        for record, town in _home_towns(count).rows(connection, values):
            if stands[record] not in hidden:
                found[stands[record]].towns.append(town)
    for record, old_given, old_family in former:
        given, family = named.get(record, ("", ""))
        first, last = old_given or given, old_family or family
        found[stands[record]].former += [f"{last} {first}", f"{first} {last}"]
    for row, record, right in sorted_anew:
        connection.execute(update(row).where(row.id == record).values(sort_key=right))
    shows = to_keep(connection, stands, datetime.now(UTC).date())
    return {
        party: _Row(keys, shows.get(party, ""))
        for party, entry in found.items()
        if (keys := entry.whole_keys())
    }


def _add(entry: Findable, table: str, texts: list[str]) -> None:
    match table:
        case "parties":
            entry.customer_numbers.append(texts[0] or "")
        case "phones":
            entry.phones.append(texts[0])
        case "emails":
            entry.emails.append(texts[0])
        case "addresses":
            entry.streets.append(texts[0])
            entry.postcodes.append(texts[1])
            entry.towns.append(texts[2])
        case "employments":
            entry.employers.append((texts[0], texts[1]))
        case "vehicles":
            entry.vehicles.append(texts[0])


@cache
def _before(count: int) -> Prepared:
    row = SearchPartyRow
    return Prepared(select(row.party_id, row.keys, row.shown).where(among(row.party_id, count)))


def _rows_before(connection: Connection, parties: Iterable[int]) -> dict[int, _Row]:
    return {
        party: _Row(frozenset(keys_in(text)), shown)
        for count, values in slots(parties)
        for party, text, shown in _before(count).rows(connection, values)
    }


# --- writing ---

KEYS, PARTIES, WORDS, PARTS = (
    Base.metadata.tables[row.__tablename__]
    for row in (SearchKeyRow, SearchPartyRow, SearchWordRow, SearchPartRow)
)
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


def _write_parties(connection: Connection, old: Mapping[int, _Row], new: Mapping[int, _Row]) -> None:
    if gone := [party for party, row in old.items() if new.get(party) != row]:
        connection.execute(TAKE_PARTY, [{"of_party": party} for party in gone])
    rows = [
        (party, new[party].shown, text_of(new[party].keys))
        for party in sorted(new)
        if old.get(party) != new[party]
    ]
    if rows:
        insert_rows(connection, PARTIES, ("party_id", "shown", "keys"), rows)


@cache
def _known(count: int) -> Prepared:
    return Prepared(select(SearchWordRow.word).where(among(SearchWordRow.word, count)))


def _learn_words(connection: Connection, words: Collection[str]) -> None:
    """Enter words that the dictionary has not, with their parts."""
    known = {row[0] for count, values in slots(words) for row in _known(count).rows(connection, values)}
    if new := sorted(set(words) - known):
        insert_rows(connection, WORDS, ("word",), [(word,) for word in new])
        parts = sorted(part for word in new for part in _parts(word))
        insert_rows(connection, PARTS, ("kind", "part", "word"), parts)


def _forget_words(connection: Connection, words: Collection[str]) -> None:
    """Take words out of the dictionary that are nobody's key any more."""
    for word in sorted(words):
        used = exists().where(SearchKeyRow.kind == WORD, SearchKeyRow.key == word)
        if not connection.scalar(select(used)):
            connection.execute(delete(SearchWordRow).where(SearchWordRow.word == word))
            for kind, part, _ in _parts(word):
                mine = (SearchPartRow.kind == kind, SearchPartRow.part == part, SearchPartRow.word == word)
                connection.execute(delete(SearchPartRow).where(*mine))


def _parts(word: str) -> Iterator[tuple[str, str, str]]:
    if len(word) <= LONGEST_WORD and word.isalpha():
        if len(word) > SHORTEST_MISSPELT - 1:
            yield from ((NEAR_PART, part, word) for part in lacking_one(word))
        if len(word) > SHORTEST_PART:
            yield from ((INSIDE_PART, part, word) for part in endings(word))
