"""What the search keeps of a party: made anew from its records, and as it was kept before."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Any, NamedTuple

from sqlalchemy import Connection, String, cast, literal, null, or_, select, update

from helpten_desk.domain.folding import sort_key
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
    SearchPartyRow,
)
from helpten_desk.register.parties.facts import TODAY
from helpten_desk.register.parties.key_kinds import Findable, Key
from helpten_desk.register.parties.shown import to_keep
from helpten_desk.register.store.prepared import Prepared, all_of, among, slots


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


class KeptRow(NamedTuple):
    """What is kept of one party: its whole keys, and what its row of a list shows."""

    keys: frozenset[Key]
    shown: str


NOTHING = KeptRow(frozenset(), "")


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
    """Who has a protected address, or an order: not even a former address finds them.

    It hides from the day on which it is told, though it may begin later, to its last one; from the day
    after that `protection_ends` finds them again.
    """
    orders = select(ProtectionRow.person_id).where(
        among(ProtectionRow.person_id, count),
        or_(ProtectionRow.ends_on.is_(None), ProtectionRow.ends_on >= TODAY),
    )
    places = select(ProtectedAddressRow.party_id).where(
        among(ProtectedAddressRow.party_id, count),
        or_(ProtectedAddressRow.valid_to.is_(None), ProtectedAddressRow.valid_to >= TODAY),
    )
    return Prepared(all_of(orders, places))


def rows_now(connection: Connection, stands: Mapping[int, int], today: date) -> dict[int, KeptRow]:
    """What is to be kept of each party that has keys; the sort keys of its records are set on the way."""
    found: dict[int, Findable] = {}
    former: list[tuple[int, str, str]] = []
    named: dict[int, tuple[str, str]] = {}
    sorted_anew: list[tuple[Any, int, str]] = []
    hidden: set[int] = set()
    for count, values in slots(stands):
        on_day = {**values, "today": today.isoformat()}
        hidden.update(stands[row[0]] for row in _hidden(count).rows(connection, on_day))
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
    shows = to_keep(connection, stands, today)
    return {
        party: KeptRow(keys, shows.get(party, ""))
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


def rows_before(connection: Connection, parties: Iterable[int]) -> dict[int, KeptRow]:
    return {
        party: KeptRow(frozenset(keys_in(text)), shown)
        for count, values in slots(parties)
        for party, text, shown in _before(count).rows(connection, values)
    }
