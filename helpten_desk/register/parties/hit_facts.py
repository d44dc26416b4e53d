"""What the rows of a search tell of each party, read for a whole list in three short selects.

A person of several merged records is read as everywhere else, by `facts`; few of a list are such.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, Date, bindparam, or_, select

from helpten_desk.domain.identifiers import mask_code
from helpten_desk.domain.people import CompanyFacts, PartyId, PersonFacts
from helpten_desk.register.model.marketing import ProhibitionRow
from helpten_desk.register.model.merging import MERGED, PairDecisionRow, in_force
from helpten_desk.register.model.people import (
    AddressRow,
    CompanyRow,
    EmploymentRow,
    IdentityCodeRow,
    IdentityRow,
    PartyRow,
    PersonRow,
    ProtectedAddressRow,
    ProtectionRow,
)
from helpten_desk.register.parties import facts
from helpten_desk.register.parties.facts import MAIL_ORDER, holds_on, language_of, mail_rank
from helpten_desk.register.store.prepared import Prepared, among, slots

TODAY: Any = bindparam("today", type_=Date)
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
        for row in _people(count).rows(connection, values):
            (party, order, number, given, called, family, town, language, died, born, code, *marks) = row
            protected, prohibited, merged = map(bool, marks)
            if merged:
                several.add(party)
            person = PersonFacts(
                PartyId(party), number or "", given, called, family, born, mask_code(code or ""),
                "" if protected else town, language_of(language), protected, prohibited, died,
            )  # fmt: skip
            found[party] = HitFacts(order, person)
        if len(found) < len(set(parties)):
            for party, order, number, name, business_id, language in _companies(count).rows(
                connection, values
            ):
                company = CompanyFacts(
                    PartyId(party), number or "", name, business_id, "", language_of(language)
                )
                found[party] = HitFacts(order, company=company)
        _add_places(connection, found, count, values)
    if several:
        _add_merged(connection, found, several, today)
    return found


def _add_places(
    connection: Connection, found: dict[int, HitFacts], count: int, values: dict[str, Any]
) -> None:
    """The address mail goes to, and a present employer."""
    best: dict[int, tuple[int, int]] = {}
    for party, number, kind, line, postcode, town in _addresses(count).rows(connection, values):
        entry, rank = found.get(party), (mail_rank(kind), number)
        if entry is None or (entry.person and entry.person.protected) or rank >= best.get(party, LAST_RANK):
            continue
        best[party], entry.place = rank, (line, postcode, town)
    for party, _, name in sorted(_employers(count).rows(connection, values)):
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


@cache
def _people(count: int) -> Prepared:
    person = PersonRow.id
    code = (
        select(IdentityCodeRow.code)
        .where(
            IdentityCodeRow.person_id == person,
            holds_on(IdentityCodeRow.valid_from, IdentityCodeRow.valid_to, TODAY),
        )
        .order_by(IdentityCodeRow.id.desc())
        .limit(1)
        .scalar_subquery()
    )
    ordered = select(ProtectionRow.id).where(
        ProtectionRow.person_id == person, holds_on(ProtectionRow.starts_on, ProtectionRow.ends_on, TODAY)
    )
    hidden = select(ProtectedAddressRow.id).where(
        ProtectedAddressRow.party_id == person,
        or_(ProtectedAddressRow.valid_to.is_(None), ProtectedAddressRow.valid_to >= TODAY),
    )
    prohibited = select(ProhibitionRow.id).where(
        ProhibitionRow.person_id == person,
        or_(ProhibitionRow.withdrawn_on.is_(None), ProhibitionRow.withdrawn_on > TODAY),
    )
    merged = select(PairDecisionRow.id).where(PairDecisionRow.other_id == person, in_force(MERGED))
    return Prepared(
        select(
            person,
            PersonRow.sort_key,
            PartyRow.customer_number,
            PersonRow.given_names,
            PersonRow.call_name,
            PersonRow.family_name,
            PersonRow.home_town,
            PersonRow.language_of_service,
            PersonRow.deceased_on,
            IdentityRow.born_on,
            code.label("code"),
            or_(ordered.exists(), hidden.exists()).label("protected"),
            prohibited.exists().label("prohibited"),
            merged.exists().label("merged"),
        )
        .join(PartyRow, PartyRow.id == person)
        .outerjoin(IdentityRow, IdentityRow.person_id == person)
        .where(among(person, count))
    )


@cache
def _companies(count: int) -> Prepared:
    company = CompanyRow.id
    return Prepared(
        select(
            company,
            CompanyRow.sort_key,
            PartyRow.customer_number,
            CompanyRow.name,
            CompanyRow.business_id,
            CompanyRow.language_of_service,
        )
        .join(PartyRow, PartyRow.id == company)
        .where(among(company, count))
    )


@cache
def _addresses(count: int) -> Prepared:
    return Prepared(
        select(
            AddressRow.party_id,
            AddressRow.id,
            AddressRow.kind,
            AddressRow.line,
            AddressRow.postcode,
            AddressRow.town,
        ).where(
            among(AddressRow.party_id, count), holds_on(AddressRow.valid_from, AddressRow.valid_to, TODAY)
        )
    )


@cache
def _employers(count: int) -> Prepared:
    return Prepared(
        select(EmploymentRow.person_id, EmploymentRow.id, EmploymentRow.employer_name).where(
            among(EmploymentRow.person_id, count),
            holds_on(EmploymentRow.valid_from, EmploymentRow.valid_to, TODAY),
        )
    )
