"""The facts that tell one party from another, read for many at once: headers, lists and hits use it."""

from collections.abc import Collection, Mapping
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

    Where a person is under protection the home municipality is left out too (661/2009 36 §).
    """
    if not ids:
        return {}
    about = {"ids": list(ids), "today": today}
    codes: dict[int, str] = {row[0]: row[1] for row in connection.execute(CODES, about)}
    protected = set(connection.scalars(PROTECTED, about))
    prohibited = set(connection.scalars(PROHIBITED, about))
    return {
        row.id: PersonFacts(
            id=PartyId(row.id),
            customer_number=row.customer_number or "",
            given_names=row.given_names,
            call_name=row.call_name,
            family_name=row.family_name,
            born_on=row.born_on,
            masked_code=mask_code(codes.get(row.id, "")),
            home_town="" if row.id in protected else row.home_town,
            language=language_of(row.language_of_service),
            protected=row.id in protected,
            prohibited=row.id in prohibited,
            deceased_on=row.deceased_on,
        )
        for row in connection.execute(PEOPLE, {"ids": list(ids)})
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
    best: dict[int, tuple[int, tuple[str, str, str]]] = {}
    for party, kind, line, postcode, town in connection.execute(
        ADDRESSES, {"ids": list(ids), "today": today}
    ):
        rank = mail_rank(kind)
        if party not in best or rank < best[party][0]:
            best[party] = (rank, (line, postcode, town))
    return {party: place for party, (_, place) in best.items()}


def employers(connection: Connection, ids: Collection[int], today: date) -> Mapping[int, str]:
    """The name of a present employer, by person."""
    return {row[0]: row[1] for row in connection.execute(EMPLOYERS, {"ids": list(ids), "today": today})}


def language_of(stored: str) -> Language:
    """The language of service; one that the desk does not speak is answered in Finnish."""
    return Language(stored) if stored in set(Language) else Language.FI
