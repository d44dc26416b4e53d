"""Cards: a look is on record before anything is shown, and what is masked stays masked until revealed."""

from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.answers import CompanyCard, PersonCard
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import Datum, Group, Shown
from helpten_desk.domain.identifiers import HIDDEN
from helpten_desk.domain.people import PartyId
from helpten_desk.register.unit import Register
from helpten_desk.services.cards import Cards
from tests import makers
from tests.register.rows import written

BILLING = Purpose("billing")


@pytest.fixture
def full(register: Register) -> PartyId:
    with written(register) as connection:
        return makers.full_person(connection)


def data(card: PersonCard | CompanyCard, label: str) -> list[Datum]:
    return [
        datum
        for section in card.extract.sections
        for record in section.records
        for datum in record.data
        if datum.label == label
    ]


def last_line(register: Register) -> tuple[str, str, int | None]:
    with register.read() as work:
        line = work.journal.lines(newest=1)[0]
    return line.deed, line.purpose, line.person


@pytest.mark.parametrize("deed", ["open", "preview"])
def test_a_card_is_a_look_of_its_own_and_masks_code_and_protected_address(
    register: Register, full: PartyId, deed: str
) -> None:
    cards = Cards(register)
    look: Callable[[PartyId, Purpose], PersonCard] = getattr(cards, deed)
    card = look(full, BILLING)
    assert last_line(register) == (f"card.{deed}", "billing", full)
    assert [section.group for section in card.extract.sections] == list(Group)
    assert data(card, "identity_codes.code")[0].value == "010594Y••••"
    for label in ("protected_addresses.line", "protected_addresses.town", "people.home_town"):
        assert [(datum.value, datum.shown) for datum in data(card, label)] == [(HIDDEN, Shown.MASKED)]
    assert data(card, "sign_ins.password_hash")[0].value == ""
    shown = repr(card)
    assert (
        makers.CODES[0] not in shown
        and "Piilopolku" not in shown
        and "Parainen" not in str(data(card, "people.home_town"))
    )


def test_the_home_town_of_everybody_else_is_shown(register: Register) -> None:
    with written(register) as connection:
        person = makers.person(connection, home_town="Tampere")
    assert data(Cards(register).open(person, BILLING), "people.home_town")[0].value == "Tampere"


def test_revealing_is_on_record_first_and_gives_that_datum_alone(register: Register, full: PartyId) -> None:
    cards = Cards(register)
    card = cards.open(full, BILLING)
    record = next(
        record
        for section in card.extract.sections
        for record in section.records
        if record.table == "identity_codes"
    )
    datum = cards.reveal(full, "identity_codes", record.id, "identity_codes.code", BILLING)
    assert datum is not None and datum.value == makers.CODES[0]
    assert last_line(register) == ("card.reveal", "billing", full)
    assert cards.reveal(full, "identity_codes", 999, "identity_codes.code", BILLING) is None


def test_a_look_at_somebody_who_is_gone_is_on_record_too(register: Register) -> None:
    with pytest.raises(KnownError):
        Cards(register).open(PartyId(4711), BILLING)
    assert last_line(register)[0] == "card.open"


@pytest.mark.parametrize(
    ("look", "deed"), [("company_card", "card.open"), ("company_preview", "card.preview")]
)
def test_a_companys_card_has_its_own_data_its_people_and_the_sums_of_its_driving(
    register: Register, look: str, deed: str
) -> None:
    with written(register) as connection:
        origin = makers.source(connection)
        company = makers.company(connection, "Esimerkki & Kumpp. Oy", "0245974-7")
        other = makers.company(connection, "Toinen Oy", "0112038-9")
        contract = makers.row(connection, "contracts", party_id=company, number="Y-1", source_id=origin)
        driver = makers.person(connection, "Ville", "Kuski", code=makers.CODES[0])
        for name, employer, values in (
            ("Aatu", company, {"role": "user", "valid_to": date(2020, 1, 1)}),
            ("Zaida", company, {"role": "contact_person", "title": "talouspäällikkö"}),
            ("Muu", other, {"role": "user"}),
        ):
            makers.row(
                connection, "employments", person_id=makers.person(connection, name, "Kuski"),
                company_id=employer, employer_name="", source_id=origin, **values,
            )  # fmt: skip
        makers.row(
            connection, "employments", person_id=driver, company_id=company, employer_name="", role="user",
            contract_id=contract, valid_from=date(2019, 1, 1), source_id=origin,
        )  # fmt: skip
        for owner, plate, count in ((company, "YRI-77", 5), (other, "MUU-1", 2)):
            car = makers.row(
                connection, "vehicles", party_id=owner, registration_number=plate, source_id=origin
            )
            makers.trips(connection, driver, car, count)
    cards = Cards(register)
    card = getattr(cards, look)(company, BILLING)
    assert last_line(register) == (deed, "billing", company)
    assert (card.party, card.company.name) == (company, "Esimerkki & Kumpp. Oy")
    assert [section.group for section in card.extract.sections] == list(Group)
    assert [datum.value for datum in data(card, "contracts.number")] == ["Y-1"]
    assert [(one.person.given_names, one.role, one.title, one.contract) for one in card.people] == [
        ("Zaida", "contact_person", "talouspäällikkö", ""),
        ("Ville", "user", "", "Y-1"),
        ("Aatu", "user", "", ""),
    ]
    (driven,) = card.driven
    assert (driven.vehicle, driven.trips, driven.kilometres) == ("YRI-77", 5, Decimal("21.0"))
    assert driven.first == datetime(2025, 1, 2, 5, 30, tzinfo=UTC) < driven.latest
    assert makers.CODES[0] not in repr(card) and "Testikatu" not in repr(card)
