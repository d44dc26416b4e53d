"""The keys by which people and companies are found, made from their rows.

Whoever writes a row of personal data calls `index_party` in the same unit of work. Identity codes
are not copied here: they are searched in their own table, to which access can be cut.
"""

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date
from enum import StrEnum
from typing import Any

import phonenumbers
from sqlalchemy import Connection, bindparam, delete, func, insert, or_, select, update

from helpten_desk.domain.folding import APOSTROPHES, WORD, fold, sort_key, words
from helpten_desk.domain.people import PartyId
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
)

LONGEST_KEY = 100
Key = tuple["KeyKind", str]
PARTY: Any = bindparam("party")


class KeyKind(StrEnum):
    """What a key is made of."""

    NAME = "name"  # letters as written, small: both orders, and each further word
    NEAR = "near"  # the same folded, where that differs
    FORMER = "former"
    BORN = "born"
    PHONE = "phone"
    EMAIL = "email"
    STREET = "street"
    POSTCODE = "postcode"
    TOWN = "town"
    EMPLOYER = "employer"
    BUSINESS_ID = "business_id"
    CUSTOMER_NUMBER = "customer_number"


def written(text: str) -> tuple[str, ...]:
    """The words as they are written, in small letters: å, ä and ö stay what they are."""
    plain = unicodedata.normalize("NFKC", text.translate(APOSTROPHES)).casefold()
    return tuple(WORD.findall(unicodedata.normalize("NFC", plain)))


def index_party(connection: Connection, party: PartyId) -> None:
    """Make the keys and the sort key of one party anew."""
    about = {"party": party}
    connection.execute(delete(SearchKeyRow).where(SearchKeyRow.party_id == party))
    keys = {(kind, key[:LONGEST_KEY]) for kind, key in _keys(connection, about) if key}
    if keys:
        rows = [{"kind": kind.value, "key": key, "party_id": party} for kind, key in sorted(keys)]
        connection.execute(insert(SearchKeyRow), rows)


def phone_keys(number: str) -> Iterator[str]:
    """The digits of a phone number as dialled at home and from abroad; as typed where it is none."""
    digits = "".join(sign for sign in number if sign.isdecimal() and sign.isascii())
    yield digits
    try:
        parsed = phonenumbers.parse(number, "FI")
    except phonenumbers.NumberParseException:
        return
    national = phonenumbers.national_significant_number(parsed)
    yield f"{parsed.country_code}{national}"
    if parsed.country_code == 358:
        yield f"0{national}"


def birth_keys(born_on: date) -> tuple[str, ...]:
    """A birth date as 15031985, 150385 and 19850315, so that a day or a year finds it."""
    return (born_on.strftime("%d%m%Y"), born_on.strftime("%d%m%y"), born_on.strftime("%Y%m%d"))


def name_keys(orders: Iterable[str], further: Iterable[str]) -> Iterator[Key]:
    """The keys of a name in each order, and of each further word of it, as written and folded."""
    for text in (*orders, *further):
        exact, folded = " ".join(written(text)), " ".join(words(text))
        yield KeyKind.NAME, exact
        if folded != exact:
            yield KeyKind.NEAR, folded


def _keys(connection: Connection, about: dict[str, Any]) -> Iterator[Key]:
    yield from _person_keys(connection, about)
    yield from _company_keys(connection, about)
    yield from _address_keys(connection, about)
    for number in connection.scalars(select(PhoneRow.number).where(PhoneRow.party_id == PARTY), about):
        yield from ((KeyKind.PHONE, key) for key in phone_keys(number))
    for address in connection.scalars(select(EmailRow.address).where(EmailRow.party_id == PARTY), about):
        yield KeyKind.EMAIL, fold(address)
    number = connection.scalar(select(PartyRow.customer_number).where(PartyRow.id == PARTY), about)
    yield KeyKind.CUSTOMER_NUMBER, fold(number or "")


def _person_keys(connection: Connection, about: dict[str, Any]) -> Iterator[Key]:
    person = connection.execute(
        select(PersonRow.given_names, PersonRow.call_name, PersonRow.family_name).where(
            PersonRow.id == PARTY
        ),
        about,
    ).one_or_none()
    if person is None:
        return
    given, call, family = person
    connection.execute(
        update(PersonRow).where(PersonRow.id == PARTY).values(sort_key=sort_key(f"{family} {given}")),
        about,
    )
    orders = [f"{family} {given}", f"{given} {family}"]
    if written(call)[:1] != written(given)[:1]:
        orders += [f"{family} {call}", f"{call} {family}"] if call else []
    yield from name_keys(orders, (*written(given)[1:], *written(family)[1:]))
    former = select(PreviousNameRow.given_names, PreviousNameRow.family_name)
    for old_given, old_family in connection.execute(former.where(PreviousNameRow.person_id == PARTY), about):
        first, last = old_given or given, old_family or family
        yield KeyKind.FORMER, " ".join(words(f"{last} {first}"))
        yield KeyKind.FORMER, " ".join(words(f"{first} {last}"))
    for born_on in connection.scalars(
        select(IdentityRow.born_on).where(IdentityRow.person_id == PARTY), about
    ):
        if born_on:
            yield from ((KeyKind.BORN, key) for key in birth_keys(born_on))
    employers = select(EmploymentRow.employer_name, EmploymentRow.business_id)
    for name, business_id in connection.execute(employers.where(EmploymentRow.person_id == PARTY), about):
        yield KeyKind.EMPLOYER, " ".join(words(name))
        yield KeyKind.BUSINESS_ID, business_id.replace("-", "")


def _company_keys(connection: Connection, about: dict[str, Any]) -> Iterator[Key]:
    company = connection.execute(
        select(CompanyRow.name, CompanyRow.business_id).where(CompanyRow.id == PARTY), about
    ).one_or_none()
    if company is None:
        return
    name, business_id = company
    connection.execute(
        update(CompanyRow).where(CompanyRow.id == PARTY).values(sort_key=sort_key(name)), about
    )
    yield from name_keys((name,), written(name)[1:])
    yield KeyKind.BUSINESS_ID, business_id.replace("-", "")


def _address_keys(connection: Connection, about: dict[str, Any]) -> Iterator[Key]:
    """No address finds a person under protection, not even a former or an unprotected one."""
    hidden = connection.scalar(
        select(
            or_(
                select(ProtectedAddressRow.id).where(ProtectedAddressRow.party_id == PARTY).exists(),
                select(ProtectionRow.id)
                .where(ProtectionRow.person_id == PARTY)
                .where(or_(ProtectionRow.ends_on.is_(None), ProtectionRow.ends_on >= func.current_date()))
                .exists(),
            )
        ),
        about,
    )
    if hidden:
        return
    places = select(AddressRow.line, AddressRow.postcode, AddressRow.town).where(AddressRow.party_id == PARTY)
    for line, postcode, town in connection.execute(places, about):
        yield KeyKind.STREET, " ".join(words(line))
        yield KeyKind.POSTCODE, " ".join(words(postcode))
        yield KeyKind.TOWN, " ".join(words(town))
    for town in connection.scalars(select(PersonRow.home_town).where(PersonRow.id == PARTY), about):
        yield KeyKind.TOWN, " ".join(words(town))
