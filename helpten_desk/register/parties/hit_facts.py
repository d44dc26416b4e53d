"""What a row of a list tells of each party, read from all that is held of it (`shown` keeps it ready).

A person of several merged records is read as everywhere else, by `facts`; few of a list are such.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection

from helpten_desk.domain.people import CompanyFacts, PersonFacts
from helpten_desk.register.parties import facts
from helpten_desk.register.parties.facts import MAIL_ORDER, mail_rank
from helpten_desk.register.store.prepared import slots

LAST_RANK = (len(MAIL_ORDER) + 1, 0)


@dataclass(slots=True)
class HitFacts:
    """One party as a row of a list has it; `order` is its place in the alphabet."""

    order: str
    person: PersonFacts | None = None
    company: CompanyFacts | None = None
    place: tuple[str, str, str] | None = None  # line, postcode, town; none if protected
    employer: str = ""


def hit_facts(connection: Connection, parties: Collection[int], today: date) -> dict[int, HitFacts]:
    """The facts of those of the parties that are there."""
    found: dict[int, HitFacts] = {}
    several: set[int] = set()
    for count, keys in slots(parties):
        values = {**keys, "today": today.isoformat()}
        for row in facts.people_select(count).rows(connection, values):
            party, order, *_, merged = row
            if merged:
                several.add(party)
            found[party] = HitFacts(order, facts.person_of(row))
        if len(found) < len(set(parties)):
            for row in facts.companies_select(count).rows(connection, values):
                party, order, *_ = row
                found[party] = HitFacts(order, company=facts.company_of(row))
        _add_places(connection, found, count, values)
    if several:
        _add_merged(connection, found, several, today)
    return found


def _add_places(
    connection: Connection, found: dict[int, HitFacts], count: int, values: dict[str, Any]
) -> None:
    """The address mail goes to, and a present employer."""
    best: dict[int, tuple[int, int]] = {}
    for party, number, kind, line, postcode, town in facts.addresses_select(count).rows(connection, values):
        entry, rank = found.get(party), (mail_rank(kind), number)
        if entry is None or (entry.person and entry.person.protected) or rank >= best.get(party, LAST_RANK):
            continue
        best[party], entry.place = rank, (line, postcode, town)
    for party, _, name in sorted(facts.employers_select(count).rows(connection, values)):
        found[party].employer = name


def _add_merged(
    connection: Connection, found: dict[int, HitFacts], parties: Collection[int], today: date
) -> None:
    people = facts.people_facts(connection, parties, today)
    places = facts.mail_places(connection, parties, today)
    jobs = facts.employers(connection, parties, today)
    for party, person in people.items():
        found[party].person = person
        found[party].place = None if person.protected else places.get(party)
        found[party].employer = jobs.get(party, "")
