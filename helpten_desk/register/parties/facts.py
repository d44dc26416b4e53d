"""The facts that tell one party from another, read for many at once: headers, lists and hits use it."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Connection, SQLColumnExpression, and_, bindparam, or_, select

from helpten_desk.domain.identifiers import mask_code
from helpten_desk.domain.people import CompanyFacts, Language, PartyId, PersonFacts
from helpten_desk.register.model.marketing import ProhibitionRow
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
from helpten_desk.register.parties.families import members, standing

LANGUAGES = {language.value: language for language in Language}
IDS: Any = bindparam("ids", expanding=True)
TODAY: Any = bindparam("today")
# Which of several addresses in force mail goes to; kinds not named come last.
MAIL_ORDER = ("postal", "temporary", "home", "visiting", "work", "holiday")


def holds_on(
    start: SQLColumnExpression[Any], end: SQLColumnExpression[Any], day: Any = TODAY
) -> ColumnElement[bool]:
    """Whether something with these days of start and end holds on `day`; an open end holds on."""
    return and_(or_(start.is_(None), start <= day), or_(end.is_(None), end >= day))


PEOPLE = (
    select(
        PersonRow.id,
        PartyRow.customer_number,
        PersonRow.given_names,
        PersonRow.call_name,
        PersonRow.family_name,
        PersonRow.home_town,
        PersonRow.language_of_service,
        PersonRow.deceased_on,
        IdentityRow.born_on,
    )
    .join(PartyRow, PartyRow.id == PersonRow.id)
    .outerjoin(IdentityRow, IdentityRow.person_id == PersonRow.id)
    .where(PersonRow.id.in_(IDS))
)
CODES = (
    select(IdentityCodeRow.person_id, IdentityCodeRow.code)
    .where(IdentityCodeRow.person_id.in_(IDS), holds_on(IdentityCodeRow.valid_from, IdentityCodeRow.valid_to))
    .order_by(IdentityCodeRow.id)
)
PROTECTED = (
    select(ProtectionRow.person_id)
    .where(ProtectionRow.person_id.in_(IDS), holds_on(ProtectionRow.starts_on, ProtectionRow.ends_on))
    .union(
        select(ProtectedAddressRow.party_id).where(
            ProtectedAddressRow.party_id.in_(IDS),
            or_(ProtectedAddressRow.valid_to.is_(None), ProtectedAddressRow.valid_to >= TODAY),
        )
    )
)
PROHIBITED = (
    select(ProhibitionRow.person_id)
    .where(ProhibitionRow.person_id.in_(IDS))
    .where(or_(ProhibitionRow.withdrawn_on.is_(None), ProhibitionRow.withdrawn_on > TODAY))
)
COMPANIES = (
    select(
        CompanyRow.id,
        PartyRow.customer_number,
        CompanyRow.name,
        CompanyRow.business_id,
        CompanyRow.language_of_service,
    )
    .join(PartyRow, PartyRow.id == CompanyRow.id)
    .where(CompanyRow.id.in_(IDS))
)
ADDRESSES = select(
    AddressRow.party_id, AddressRow.kind, AddressRow.line, AddressRow.postcode, AddressRow.town
).where(AddressRow.party_id.in_(IDS), holds_on(AddressRow.valid_from, AddressRow.valid_to))
EMPLOYERS = select(EmploymentRow.person_id, EmploymentRow.employer_name).where(
    EmploymentRow.person_id.in_(IDS), holds_on(EmploymentRow.valid_from, EmploymentRow.valid_to)
)


def mail_rank(kind: str) -> int:
    """The lower, the sooner mail goes to an address of this kind."""
    return MAIL_ORDER.index(kind) if kind in MAIL_ORDER else len(MAIL_ORDER)


def people_facts(connection: Connection, ids: Collection[int], today: date) -> dict[int, PersonFacts]:
    """The header facts of those of the ids that are people. Of the code only the masked form comes out.

    A merged record has the facts of the one that stands, under its own id as key.
    """
    stands = standing(connection, ids)
    whole = facts_of(connection, members(connection, set(stands.values())), today)
    return {key: whole[record] for key, record in stands.items() if record in whole}


def facts_of(
    connection: Connection, records: Mapping[int, Sequence[int]], today: date
) -> dict[int, PersonFacts]:
    """The header facts of people, each with all records of that person; its own come first.

    A prohibition or a protection in any of them holds for the person. Where a person is under
    protection the home municipality is left out too (661/2009 36 §).
    """
    owner = {record: person for person, several in records.items() for record in several}
    if not owner:
        return {}
    about = {"ids": list(owner), "today": today}
    codes: dict[int, str] = {}
    for record, code in sorted(connection.execute(CODES, about), key=lambda row: row[0] != owner[row[0]]):
        codes[owner[record]] = code if record == owner[record] else codes.get(owner[record], code)
    protected = {owner[record] for record in connection.scalars(PROTECTED, about)}
    prohibited = {owner[record] for record in connection.scalars(PROHIBITED, about)}
    rows = {row.id: row for row in connection.execute(PEOPLE, {"ids": list(owner)})}

    def first(person: int, column: str) -> Any:
        """The value of the first of the person's records that has one."""
        values = (getattr(rows[record], column) for record in records[person] if record in rows)
        return next((value for value in values if value), None)

    return {
        person: PersonFacts(
            id=PartyId(person),
            customer_number=first(person, "customer_number") or "",
            given_names=rows[person].given_names,
            call_name=rows[person].call_name,
            family_name=rows[person].family_name,
            born_on=first(person, "born_on"),
            masked_code=mask_code(codes.get(person, "")),
            home_town="" if person in protected else first(person, "home_town") or "",
            language=language_of(rows[person].language_of_service),
            protected=person in protected,
            prohibited=person in prohibited,
            deceased_on=first(person, "deceased_on"),
            merged=len(several) > 1,
        )
        for person, several in records.items()
        if person in rows
    }


def company_facts(connection: Connection, ids: Collection[int], today: date) -> dict[int, CompanyFacts]:
    """The header facts of those of the ids that are companies."""
    if not ids:
        return {}
    towns = {key: place[2] for key, place in mail_places(connection, ids, today).items()}
    return {
        row.id: CompanyFacts(
            id=PartyId(row.id),
            customer_number=row.customer_number or "",
            name=row.name,
            business_id=row.business_id,
            town=towns.get(row.id, ""),
            language=language_of(row.language_of_service),
        )
        for row in connection.execute(COMPANIES, {"ids": list(ids)})
    }


def mail_places(connection: Connection, ids: Collection[int], today: date) -> dict[int, tuple[str, str, str]]:
    """Line, postcode and town of the unprotected address that mail goes to, by party."""
    stands, owner = _owners(connection, ids)
    best: dict[int, tuple[tuple[bool, int], tuple[str, str, str]]] = {}
    for record, kind, line, postcode, town in connection.execute(
        ADDRESSES, {"ids": list(owner), "today": today}
    ):
        party, rank = owner[record], (record != owner[record], mail_rank(kind))
        if party not in best or rank < best[party][0]:
            best[party] = (rank, (line, postcode, town))
    return {key: best[party][1] for key, party in stands.items() if party in best}


def employers(connection: Connection, ids: Collection[int], today: date) -> Mapping[int, str]:
    """The name of a present employer, by person."""
    stands, owner = _owners(connection, ids)
    names = {
        owner[row[0]]: row[1] for row in connection.execute(EMPLOYERS, {"ids": list(owner), "today": today})
    }
    return {key: names[party] for key, party in stands.items() if party in names}


def _owners(connection: Connection, ids: Collection[int]) -> tuple[dict[int, int], dict[int, int]]:
    """The record that stands for each id; and for each record of those, again the one that stands."""
    stands = standing(connection, ids)
    records = members(connection, set(stands.values()))
    return stands, {record: party for party, several in records.items() for record in several}


def language_of(stored: str) -> Language:
    """The language of service; one that the desk does not speak is answered in Finnish."""
    return LANGUAGES.get(stored, Language.FI)
