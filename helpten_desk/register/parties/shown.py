"""What a row of a list shows of each party, kept ready beside its keys: fifty rows are one short select.

`search_keys` writes it whenever a party changes. What is kept holds from one day to another, since
addresses, codes, orders of protection and the like begin and end; on any other day, and for a record
that is merged into another, `hit_facts` reads it anew.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import fields, replace
from datetime import date, timedelta
from functools import cache
from operator import attrgetter
from typing import Any, NamedTuple

from sqlalchemy import Connection, Date, cast, null, or_, select

from helpten_desk.domain.people import CompanyFacts, PersonFacts
from helpten_desk.register.model.marketing import ProhibitionRow
from helpten_desk.register.model.people import (
    AddressRow,
    EmploymentRow,
    IdentityCodeRow,
    ProtectedAddressRow,
    ProtectionRow,
)
from helpten_desk.register.parties.facts import language_of
from helpten_desk.register.parties.hit_facts import HitFacts, hit_facts
from helpten_desk.register.store.prepared import Prepared, all_of, among, slots

EVER = ("", "~")  # before and after every day as it is written
BORN, LANGUAGE, DIED = 5, 8, 11  # places among the facts of a person
LANGUAGE_OF_COMPANY = 5
PERSON = attrgetter(*(field.name for field in fields(PersonFacts)))
COMPANY = attrgetter(*(field.name for field in fields(CompanyFacts)))
ENCODE = json.JSONEncoder(default=date.isoformat, ensure_ascii=False, separators=(",", ":")).encode


class Row(NamedTuple):
    """One party as a row of a list; `order` and `born` are its place among namesakes."""

    order: str
    born: str
    person: PersonFacts | None
    company: CompanyFacts | None
    address: str  # in one line; empty where it is protected
    employer: str


def rows_on(
    connection: Connection, parties: Collection[int], kept: Mapping[int, str], today: date
) -> dict[int, Row]:
    """The rows of those of the parties that are there, as they show on a day."""
    day = today.isoformat()
    found: dict[int, Row] = {}
    texts = [kept[party] for party in parties if party in kept]
    for since, until, order, born, person, company, address, employer in json.loads(f"[{','.join(texts)}]"):
        if since <= day < until:
            if person is not None:
                person[BORN] = date.fromisoformat(born) if born else None
                person[LANGUAGE] = language_of(person[LANGUAGE])
                person[DIED] = date.fromisoformat(person[DIED]) if person[DIED] else None
                found[person[0]] = Row(order, born, PersonFacts(*person), None, address, employer)
            else:
                company[LANGUAGE_OF_COMPANY] = language_of(company[LANGUAGE_OF_COMPANY])
                found[company[0]] = Row(order, born, None, CompanyFacts(*company), address, employer)
    if len(found) < len(parties):
        others = hit_facts(connection, set(parties) - found.keys(), today)
        found |= {party: _row(fact) for party, fact in others.items()}
    return found


def kept_since(text: str) -> str:
    """The day from which a kept row holds, as it is written; empty where nothing had begun or ended yet."""
    return text.split('"', 2)[1]


def to_keep(connection: Connection, stands: Mapping[int, int], today: date) -> dict[int, str]:
    """What is kept of each party that stands for records, as it is on a day."""
    days: dict[int, set[date]] = {}
    for count, values in slots(stands):
        for record, start, end in _changing(count).rows(connection, values):
            of_party = days.setdefault(stands[record], set())
            of_party.update(filter(None, (start, end and end + timedelta(days=1))))
    return {
        party: _text(_row(fact), *_around(days.get(party, ()), today))
        for party, fact in hit_facts(connection, set(stands.values()), today).items()
    }


def _around(days: Collection[date], today: date) -> tuple[str, str]:
    """The last of the days that has come, and the first that has not."""
    since = max((day.isoformat() for day in days if day <= today), default=EVER[0])
    return since, min((day.isoformat() for day in days if day > today), default=EVER[1])


def _row(fact: HitFacts) -> Row:
    person, company, address = fact.person, fact.company, ""
    if fact.place is not None:
        line, postcode, town = fact.place
        address = ", ".join(part for part in (line, f"{postcode} {town}".strip()) if part)
        company = company and replace(company, town=town)
    born = person.born_on.isoformat() if person and person.born_on else ""
    return Row(fact.order, born, person, company, address, fact.employer)


def _text(row: Row, since: str, until: str) -> str:
    person, company = row.person and PERSON(row.person), row.company and COMPANY(row.company)
    return ENCODE((since, until, row.order, row.born, person, company, row.address, row.employer))


@cache
def _changing(count: int) -> Prepared:
    """The days on which something begins to hold, and the last ones on which it does."""

    def part(owner: Any, start: Any, end: Any) -> Any:
        there = [day for day in (start, end) if day is not None]
        never = cast(null(), Date)
        columns = [
            (never if day is None else day).label(name) for day, name in ((start, "start"), (end, "end"))
        ]
        return select(owner.label("record"), *columns).where(
            among(owner, count), or_(*(day.is_not(None) for day in there))
        )

    return Prepared(
        all_of(
            part(AddressRow.party_id, AddressRow.valid_from, AddressRow.valid_to),
            part(EmploymentRow.person_id, EmploymentRow.valid_from, EmploymentRow.valid_to),
            part(IdentityCodeRow.person_id, IdentityCodeRow.valid_from, IdentityCodeRow.valid_to),
            part(ProtectionRow.person_id, ProtectionRow.starts_on, ProtectionRow.ends_on),
            part(ProtectedAddressRow.party_id, None, ProtectedAddressRow.valid_to),
            part(ProhibitionRow.person_id, ProhibitionRow.withdrawn_on, None),
        )
    )
