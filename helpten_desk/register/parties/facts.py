"""The facts that tell one party from another, read for many at once: headers, lists and hits use it."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Date, SQLColumnExpression, and_, bindparam, or_, select

from helpten_desk.domain.identifiers import mask_code
from helpten_desk.domain.people import CompanyFacts, Language, PartyId, PartyKind, PersonFacts
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
from helpten_desk.register.parties.families import members, standing
from helpten_desk.register.store.prepared import Prepared, among, slots

Known = TypeVar("Known")

LANGUAGES = {language.value: language for language in Language}
TODAY: Any = bindparam("today", type_=Date)
# Which of several addresses in force mail goes to; kinds not named come last.
MAIL_ORDER = ("postal", "temporary", "home", "visiting", "work", "holiday")


def holds_on(
    start: SQLColumnExpression[Any], end: SQLColumnExpression[Any], day: Any = TODAY
) -> ColumnElement[bool]:
    """Whether something with these days of start and end holds on `day`; an open end holds on."""
    return and_(or_(start.is_(None), start <= day), or_(end.is_(None), end >= day))


@cache
def people_select(count: int) -> Prepared:
    """So many people with all that their headers tell, a row each; nobody who was taken back."""
    person = PersonRow.id
    code = (
        select(IdentityCodeRow.code)
        .where(
            IdentityCodeRow.person_id == person,
            holds_on(IdentityCodeRow.valid_from, IdentityCodeRow.valid_to, TODAY),
        )
        .order_by((IdentityCodeRow.id + 0).desc())  # never by walking down all codes, as a fresh server would
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
        .join(PartyRow, and_(PartyRow.id == person, PartyRow.kind == PartyKind.PERSON.value))
        .outerjoin(IdentityRow, IdentityRow.person_id == person)
        .where(among(person, count))
    )


@cache
def companies_select(count: int) -> Prepared:
    """So many companies with what their headers tell but the town."""
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
        .join(PartyRow, and_(PartyRow.id == company, PartyRow.kind == PartyKind.COMPANY.value))
        .where(among(company, count))
    )


@cache
def addresses_select(count: int) -> Prepared:
    """The unprotected addresses in force of so many parties."""
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
def employers_select(count: int) -> Prepared:
    """The present employers of so many people."""
    return Prepared(
        select(EmploymentRow.person_id, EmploymentRow.id, EmploymentRow.employer_name).where(
            among(EmploymentRow.person_id, count),
            holds_on(EmploymentRow.valid_from, EmploymentRow.valid_to, TODAY),
        )
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
    rows = {row[0]: row for row in _rows(people_select, connection, owner, today)}
    return {
        person: _joined([rows[record] for record in several if record in rows])
        for person, several in records.items()
        if person in rows
    }


def person_of(row: Sequence[Any]) -> PersonFacts:
    """The header facts that a row of `people_select` tells."""
    (party, _, number, given, called, family, town, language, died, born, code, *marks) = row
    protected, prohibited, _ = map(bool, marks)
    return PersonFacts(
        PartyId(party), number or "", given, called, family, born, mask_code(code or ""),
        "" if protected else town or "", language_of(language), protected, prohibited, died,
    )  # fmt: skip


def _joined(rows: Sequence[Sequence[Any]]) -> PersonFacts:
    """The facts of one person from all records of hers: of each datum the first that is there."""
    own, *others = map(person_of, rows)
    if not others:
        return own
    several = (own, *others)
    protected = any(one.protected for one in several)
    return replace(
        own,
        customer_number=_first(one.customer_number for one in several) or "",
        born_on=_first(one.born_on for one in several),
        masked_code=_first(one.masked_code for one in several) or "",
        home_town="" if protected else _first(one.home_town for one in several) or "",
        protected=protected,
        prohibited=any(one.prohibited for one in several),
        deceased_on=_first(one.deceased_on for one in several),
        merged=True,
    )


def _first(values: Iterable[Known]) -> Known | None:
    return next((value for value in values if value), None)


def _rows(
    select_of: Callable[[int], Prepared], connection: Connection, ids: Iterable[int], today: date
) -> Iterator[tuple[Any, ...]]:
    """The rows of one of the selects for all of these."""
    for count, keys in slots(ids):
        yield from select_of(count).rows(connection, {**keys, "today": today.isoformat()})


def company_facts(connection: Connection, ids: Collection[int], today: date) -> dict[int, CompanyFacts]:
    """The header facts of those of the ids that are companies."""
    towns = {key: place[2] for key, place in mail_places(connection, ids, today).items()}
    return {
        row[0]: company_of(row, towns.get(row[0], ""))
        for row in _rows(companies_select, connection, ids, today)
    }


def company_of(row: Sequence[Any], town: str = "") -> CompanyFacts:
    """The header facts that a row of `companies_select` tells."""
    party, _, number, name, business_id, language = row
    return CompanyFacts(PartyId(party), number or "", name, business_id, town, language_of(language))


def mail_places(connection: Connection, ids: Collection[int], today: date) -> dict[int, tuple[str, str, str]]:
    """Line, postcode and town of the unprotected address that mail goes to, by party."""
    stands, owner = _owners(connection, ids)
    best: dict[int, tuple[tuple[bool, int], tuple[str, str, str]]] = {}
    for record, _, kind, line, postcode, town in _rows(addresses_select, connection, owner, today):
        party, rank = owner[record], (record != owner[record], mail_rank(kind))
        if party not in best or rank < best[party][0]:
            best[party] = (rank, (line, postcode, town))
    return {key: best[party][1] for key, party in stands.items() if party in best}


def employers(connection: Connection, ids: Collection[int], today: date) -> Mapping[int, str]:
    """The name of a present employer, by person."""
    stands, owner = _owners(connection, ids)
    names = {owner[row[0]]: row[2] for row in _rows(employers_select, connection, owner, today)}
    return {key: names[party] for key, party in stands.items() if party in names}


def _owners(connection: Connection, ids: Collection[int]) -> tuple[dict[int, int], dict[int, int]]:
    """The record that stands for each id; and for each record of those, again the one that stands."""
    stands = standing(connection, ids)
    records = members(connection, set(stands.values()))
    return stands, {record: party for party, several in records.items() for record in several}


def language_of(stored: str) -> Language:
    """The language of service; one that the desk does not speak is answered in Finnish."""
    return LANGUAGES.get(stored, Language.FI)
