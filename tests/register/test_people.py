"""Headers, mail addresses, namesakes and codes: what keeps one person apart from another."""

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import Connection

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.people import Language, PartyId, PostalAddress
from helpten_desk.register.parties.people import People
from helpten_desk.register.unit import Register
from tests import makers
from tests.register.rows import written

HOME = ("Testikatu 1", "00100", "HELSINKI")
TODAY = makers.NOW.date()


@pytest.fixture
def connection(register: Register) -> Iterator[Connection]:
    with written(register) as connection:
        yield connection


@pytest.fixture
def people(connection: Connection) -> People:
    return People(connection, makers.NOW)


def test_the_five_facts_and_the_masked_code(connection: Connection, people: People) -> None:
    person = makers.person(
        connection,
        "Matti Kalevi",
        "Virtanen",
        code=makers.CODES[2],
        born_on=date(1994, 5, 2),
        customer_number="100483",
        home_town="Espoo",
        language_of_service="sv",
    )
    facts = people.facts(person)
    assert (facts.name, facts.list_name) == ("Matti Kalevi Virtanen", "Virtanen, Matti Kalevi")
    assert (facts.born_on, facts.masked_code) == (date(1994, 5, 2), "020594X••••")
    assert (facts.customer_number, facts.home_town, facts.language) == ("100483", "Espoo", Language.SV)
    assert not facts.protected
    assert not facts.prohibited
    assert people.identity_code(person) == makers.CODES[2]


def test_who_is_not_in_the_register_is_said_to_be_gone(connection: Connection, people: People) -> None:
    company = makers.company(connection)
    for stranger in (PartyId(999_999), company):
        with pytest.raises(KnownError, match="no longer"):
            people.facts(stranger)
    assert people.identity_code(PartyId(999_999)) == ""
    assert people.postal_address(PartyId(999_999)) is None


def test_a_changed_code_counts_from_its_day(connection: Connection, people: People) -> None:
    person = makers.person(connection)
    origin = makers.source(connection)
    makers.row(
        connection,
        "identity_codes",
        person_id=person,
        code=makers.CODES[0],
        valid_to=date(2020, 1, 1),
        source_id=origin,
    )
    makers.row(
        connection,
        "identity_codes",
        person_id=person,
        code=makers.CODES[2],
        valid_from=date(2020, 1, 2),
        source_id=origin,
    )
    assert people.identity_code(person) == makers.CODES[2]
    assert people.facts(person).masked_code == "020594X••••"
    assert people.codes_in_use(makers.CODES[0]) == (person,)


def test_two_people_with_one_code_are_both_told(connection: Connection, people: People) -> None:
    first = makers.person(connection, code=makers.CODES[0])
    second = makers.person(connection, "Outi", "Outo", code=makers.CODES[0])
    assert people.codes_in_use(f" {makers.CODES[0].lower()} ") == (first, second)
    assert people.codes_in_use(makers.CODES[1]) == ()
    assert people.codes_in_use("") == ()


def test_mail_goes_to_the_postal_address_in_force(connection: Connection, people: People) -> None:
    person = makers.person(connection, address=HOME)
    origin = makers.source(connection)
    postal = {"party_id": person, "kind": "postal", "town": "PORVOO", "source_id": origin}
    makers.row(connection, "addresses", line="Vanha 1", postcode="06100", valid_to=date(2020, 1, 1), **postal)
    assert people.postal_address(person) == PostalAddress("Testikatu 1", "00100", "HELSINKI")
    makers.row(connection, "addresses", line="PL 55", postcode="06101", care_of="Aino Aalto", **postal)
    assert people.postal_address(person) == PostalAddress("PL 55", "06101", "PORVOO", "FI", "Aino Aalto")


def test_a_protected_address_is_given_only_when_asked_for(connection: Connection, people: People) -> None:
    person = makers.person(connection, protected_address=("Piilo 1", "99800", "IVALO"), home_town="Inari")
    assert people.postal_address(person) is None
    assert people.postal_address(person, protected=True) == PostalAddress("Piilo 1", "99800", "IVALO")
    facts = people.facts(person)
    assert (facts.protected, facts.home_town) == (True, "")


@pytest.mark.parametrize(("ends_on", "protected"), [(None, True), (TODAY, True), (date(2026, 3, 4), False)])
def test_protection_holds_to_its_last_day(
    connection: Connection, people: People, ends_on: date | None, protected: bool
) -> None:
    person = makers.person(connection)
    makers.row(
        connection,
        "protections",
        person_id=person,
        starts_on=date(2020, 1, 1),
        ends_on=ends_on,
        source_id=makers.source(connection),
    )
    assert people.facts(person).protected is protected


@pytest.mark.parametrize(
    ("withdrawn_on", "prohibited"), [(None, True), (date(2027, 1, 1), True), (TODAY, False)]
)
def test_a_prohibition_holds_until_it_is_withdrawn(
    connection: Connection, people: People, withdrawn_on: date | None, prohibited: bool
) -> None:
    person = makers.person(connection)
    makers.row(
        connection,
        "prohibitions",
        person_id=person,
        purpose="genealogy",
        starts_on=date(2020, 1, 1),
        withdrawn_on=withdrawn_on,
        source_id=makers.source(connection),
    )
    assert people.facts(person).prohibited is prohibited


def test_namesakes_who_share_something_are_named_with_what_they_share(
    connection: Connection, people: People
) -> None:
    son = makers.person(
        connection, "Matti Kalevi", "Mäkinen", born_on=date(1985, 3, 15), address=HOME, employer="Rakennus Oy"
    )
    father = makers.person(
        connection,
        "Matti Olavi",
        "Mäkinen",
        born_on=date(1955, 1, 2),
        address=("TESTIKATU 1", "00100", "Helsinki"),
    )
    twin_in_data = makers.person(
        connection, "Matti", "Makinen", born_on=date(1985, 3, 15), employer="rakennus oy"
    )
    makers.person(
        connection, "Matti", "Mäkinen", born_on=date(1971, 7, 7), address=("Kuja 9", "20100", "TURKU")
    )
    makers.person(connection, "Kalle", "Mäkinen", address=HOME)
    makers.person(connection, "Mattias", "Mäkinen", address=HOME)
    told = {namesake.person.id: namesake.shares for namesake in people.namesakes(son)}
    assert told == {twin_in_data: ("employer", "born_on"), father: ("address",)}


def test_whoever_holds_the_same_code_is_told_whatever_the_name(
    connection: Connection, people: People
) -> None:
    matti = makers.person(connection, "Matti", "Mäkinen", code=makers.CODES[0], address=HOME)
    father = makers.person(connection, "Matti", "Mäkinen", born_on=date(1955, 1, 2), address=HOME)
    other = makers.person(connection, "Outi", "Outo", code=makers.CODES[0])
    makers.person(connection, "Veli", "Vieras", code=makers.CODES[1])
    told = [(namesake.person.id, namesake.shares) for namesake in people.namesakes(matti)]
    assert told[0][0] == other and told[0][1][0] == "code"
    assert told[1] == (father, ("address",))
    assert [namesake.person.id for namesake in people.namesakes(other)] == [matti]


def test_a_namesake_does_not_give_a_protected_address_away(connection: Connection, people: People) -> None:
    makers.person(connection, "Matti", "Virtanen", protected_address=HOME)
    other = makers.person(connection, "Matti", "Virtanen", address=HOME)
    assert people.namesakes(other) == ()


def test_a_company_by_its_facts(connection: Connection, people: People) -> None:
    company = makers.company(
        connection, "Esimerkki Oy", "0245974-7", address=("Kuja 9", "02600", "ESPOO"), customer_number="2001"
    )
    facts = people.company(company)
    assert (facts.name, facts.business_id, facts.town, facts.customer_number) == (
        "Esimerkki Oy",
        "0245974-7",
        "ESPOO",
        "2001",
    )
    with pytest.raises(KnownError, match="no longer"):
        people.company(makers.person(connection))
