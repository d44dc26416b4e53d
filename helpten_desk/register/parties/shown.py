"""What a row of a list shows of each party, kept ready beside its keys: fifty rows are one short select.

`search_keys` writes it whenever a party changes. What is kept holds from one day to another, since
addresses, codes, orders of protection and the like begin and end; on any other day, and for a record
that is merged into another, `hit_facts` reads it anew.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import fields
from datetime import date, timedelta
from functools import cache
from operator import attrgetter
from typing import Any

from sqlalchemy import Connection, Date, cast, null, or_, select

from helpten_desk.domain.people import CompanyFacts, PersonFacts
from helpten_desk.register.model.marketing import ProhibitionRow
from helpten_desk.register.model.people import (
    AddressRow,
    EmploymentRow,
    IdentityCodeRow,
    ProtectedAddressRow,
    ProtectionRow,
    SearchPartyRow,
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


def shown(connection: Connection, parties: Iterable[int], today: date) -> dict[int, HitFacts]:
    """What the rows of those of the parties that are there show on a day."""
    wanted, day = set(parties), today.isoformat()
    found: dict[int, HitFacts] = {}
    for count, values in slots(wanted):
        kept = _kept(count).columns(connection, values) or ((), ())
        for party, (since, until, *row) in zip(kept[0], json.loads(f"[{','.join(kept[1])}]"), strict=True):
            if since <= day < until:
                found[party] = _facts(*row)
    if len(found) < len(wanted):
        found |= hit_facts(connection, wanted - found.keys(), today)
    return found


def to_keep(connection: Connection, stands: Mapping[int, int], today: date) -> dict[int, str]:
    """What is kept of each party that stands for records, as it is on a day."""
    days: dict[int, set[date]] = {}
    for count, values in slots(stands):
        for record, start, end in _changing(count).rows(connection, values):
            of_party = days.setdefault(stands[record], set())
            of_party.update(filter(None, (start, end and end + timedelta(days=1))))
    return {
        party: _text(fact, *_around(days.get(party, ()), today))
        for party, fact in hit_facts(connection, set(stands.values()), today).items()
    }


def _around(days: Collection[date], today: date) -> tuple[str, str]:
    """The last of the days that has come, and the first that has not."""
    since = max((day.isoformat() for day in days if day <= today), default=EVER[0])
    return since, min((day.isoformat() for day in days if day > today), default=EVER[1])


def _text(fact: HitFacts, since: str, until: str) -> str:
    row = (
        since,
        until,
        fact.order,
        fact.person and PERSON(fact.person),
        fact.company and COMPANY(fact.company),
        fact.place,
        fact.employer,
    )
    return ENCODE(row)


def _facts(
    order: str, person: list[Any] | None, company: list[Any] | None, place: Any, employer: str
) -> HitFacts:
    if person is not None:
        for day in (BORN, DIED):
            if person[day]:
                person[day] = date.fromisoformat(person[day])
        person[LANGUAGE] = language_of(person[LANGUAGE])
        return HitFacts(order, PersonFacts(*person), None, place, employer)
    assert company is not None
    company[LANGUAGE_OF_COMPANY] = language_of(company[LANGUAGE_OF_COMPANY])
    return HitFacts(order, None, CompanyFacts(*company), place, employer)


@cache
def _kept(count: int) -> Prepared:
    return Prepared(
        select(SearchPartyRow.party_id, SearchPartyRow.shown).where(among(SearchPartyRow.party_id, count))
    )


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
