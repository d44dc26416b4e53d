"""New people and companies: whoever may be the same is shown first, and what was entered is taken back."""

from datetime import date

import pytest

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.editing import NewParty, ToldBy, Values
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.people import PartyKind
from helpten_desk.register.unit import Register
from helpten_desk.services.editing import Editing
from helpten_desk.services.newcomers import Newcomers
from tests import makers
from tests.clock import Clock
from tests.register.rows import written

PHONE = Purpose("customer_service")
LIISA: dict[str, Values] = {
    "people": {"given_names": "Liisa Maria", "family_name": "Uusitalo", "language_of_service": "sv"},
    "identity_codes": {"code": makers.CODES[1]},
    "identities": {"born_on": None, "sex": None},
    "addresses": {"kind": "home", "line": "Katu 1", "postcode": "33720", "town": "TAMPERE", "country": "FI"},
    "phones": {"kind": "mobile", "number": "0401234567"},
    "emails": {"address": ""},
    "parties": {"customer_number": "300100", "customer_since": date(2026, 3, 1)},
}


@pytest.fixture
def newcomers(register: Register, clock: Clock) -> Newcomers:
    return Newcomers(register, clock)


def liisa(**changes: Values) -> NewParty:
    return NewParty(PartyKind.PERSON, {**LIISA, **changes}, ToldBy())


def test_a_new_person_is_found_by_what_was_told_and_taken_back_as_a_whole(
    register: Register, newcomers: Newcomers, clock: Clock
) -> None:
    operation = new_operation()
    made = newcomers.enter(liisa(), PHONE, operation)
    assert newcomers.enter(liisa(), PHONE, operation) == made
    with register.read() as work:
        facts = work.people.facts(made.party)
        assert (facts.name, facts.born_on, facts.customer_number) == (
            "Liisa Maria Uusitalo", date(1994, 5, 1), "300100",
        )  # fmt: skip
        for words in ("uusitalo", "0401234567", "300100", makers.CODES[1]):
            assert work.search.find(words).total == 1, words
        extract = work.extracts.collect(made.party)
    assert {record.table for section in extract.sections for record in section.records} == {
        *("people", "identity_codes", "identities", "addresses", "phones", "parties")
    }
    Editing(register, clock).undo(made, PHONE, new_operation())
    with register.read() as work:
        assert not work.search.find("uusitalo").hits and not work.search.find(makers.CODES[1]).hits
        assert work.extracts.collect(made.party).count() == 0
    again = newcomers.enter(liisa(), PHONE, new_operation())  # the customer number is free again
    assert again.party != made.party


def test_whoever_may_be_the_same_is_shown_and_the_look_is_on_record(
    register: Register, newcomers: Newcomers
) -> None:
    with written(register) as connection:
        same = makers.person(connection, "Liisa", "Uusitalo", phone="040 1234567")
        other = makers.person(connection, "Matti", "Eri", code=makers.CODES[1])
    hits = newcomers.alike(liisa(), PHONE)
    assert {hit.person.id for hit in hits if hit.person} == {same, other}
    with register.read() as work:
        assert work.journal.lines(newest=1)[0].deed == "edit.candidates"


def test_a_new_company_and_the_one_with_its_business_id(register: Register, newcomers: Newcomers) -> None:
    firm = {"name": "Uusi Yritys Oy", "business_id": "0245974-7", "language_of_service": "fi"}
    new = NewParty(PartyKind.COMPANY, {"companies": firm}, ToldBy())
    made = newcomers.enter(new, PHONE, new_operation())
    with register.read() as work:
        assert work.people.company(made.party).business_id == "0245974-7"
    assert [hit.company.id for hit in newcomers.alike(new, PHONE) if hit.company] == [made.party]


@pytest.mark.parametrize(
    ("table", "values", "field"),
    [
        ("people", {"given_names": "", "family_name": "Uusitalo"}, "given_names"),
        ("identity_codes", {"code": "010594Y9022"}, "code"),
        ("addresses", {"kind": "home", "line": "Katu 1", "town": ""}, "town"),
        ("parties", {"customer_number": "100482"}, "customer_number"),
    ],
)
def test_nothing_is_recorded_of_what_cannot_be_so(
    register: Register, newcomers: Newcomers, table: str, values: Values, field: str
) -> None:
    with written(register) as connection:
        makers.person(connection, customer_number="100482")
    with pytest.raises(KnownError) as refused:
        newcomers.enter(liisa(**{table: values}), PHONE, new_operation())
    assert refused.value.field == f"{table}.{field}"
    with register.read() as work:
        assert not work.search.find("uusitalo").hits
