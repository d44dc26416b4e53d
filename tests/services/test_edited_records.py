"""Editing where it touches others: merged records, protected addresses, people taken back, employers."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.editing import ChangeMade, Edit, How, NewParty, Stored, ToldBy, Values
from helpten_desk.domain.errors import ChangedElsewhere, KnownError
from helpten_desk.domain.extracts import Datum, Extract, Record, SourceKind
from helpten_desk.domain.identifiers import HIDDEN
from helpten_desk.domain.people import PartyId, PartyKind
from helpten_desk.domain.sameness import Clue
from helpten_desk.register.unit import Register
from helpten_desk.services.cards import Cards
from helpten_desk.services.clean_records import CleanRecords
from helpten_desk.services.editing import Editing
from helpten_desk.services.newcomers import Newcomers
from tests import makers
from tests.clock import Clock
from tests.register.rows import written

PHONE = Purpose("customer_service")
TOLD = ToldBy(SourceKind.AUTHORITY, "letter", "DVV")
TODAY = date(2026, 3, 2)
BORN = date(1994, 5, 1)
HOME = ("Esimerkkikatu 12", "33720", "TAMPERE")


class Quiet:
    """A progress that nobody watches."""

    cancelled = False

    def report(self, done: int, total: int) -> None:
        """Nobody listens."""


@pytest.fixture
def editing(register: Register, clock: Clock) -> Editing:
    return Editing(register, clock)


@pytest.fixture
def records(register: Register, clock: Clock) -> CleanRecords:
    return CleanRecords(register, clock)


@pytest.fixture
def two(register: Register) -> tuple[PartyId, PartyId]:
    """Two records that may be of one person."""
    with written(register) as connection:
        return (
            makers.person(connection, born_on=BORN, phone="040 123 4567", customer_number="1"),
            makers.person(connection, "Matti", "Virtannen", born_on=BORN, address=HOME, customer_number="2"),
        )


def extract(register: Register, person: PartyId) -> Extract:
    """The extract but for the moment at which it was collected."""
    with register.read() as work:
        return replace(work.extracts.collect(person), collected_at=datetime(2026, 1, 1, tzinfo=UTC))


def held(register: Register, person: PartyId, table: str) -> list[Record]:
    sections = extract(register, person).sections
    return [record for section in sections for record in section.records if record.table == table]


def without(extract: Extract, table: str) -> Extract:
    """The extract but for the records of a table."""
    sections = (
        replace(section, records=tuple(record for record in section.records if record.table != table))
        for section in extract.sections
    )
    return replace(extract, sections=tuple(sections))


def datum(record: Record, column: str) -> Datum:
    return next(one for one in record.data if one.label == f"{record.table}.{column}")


def save(editing: Editing, person: PartyId, how: How, table: str, values: Values, **more: Any) -> ChangeMade:
    """Save as the form does: of the record as it stands."""
    if more.get("row") is not None:
        standing = editing.form(person, table, more["row"], PHONE).standing
        assert standing is not None
        more["version"] = standing.version
    return editing.save(person, Edit(how, table, values, TOLD, **more), PHONE, new_operation())


def merge(records: CleanRecords, stands: PartyId, other: PartyId) -> None:
    records.merge(records.compare(stands, other), stands, "sama henkilö", new_operation())


def tell_apart(records: CleanRecords, one: PartyId, other: PartyId) -> None:
    decision = records.compare(one, other).decision
    assert decision is not None
    records.take_back(decision, "eri henkilö", new_operation())


def newest(register: Register) -> tuple[str, int | None, str]:
    """Deed, person and datum of the newest line of the journal."""
    with register.read() as work:
        line = work.journal.lines(newest=1)[0]
    return line.deed, line.person, (line.details or {}).get("label", "")


# --- merged records ---


def test_a_change_of_a_merged_record_is_that_records_with_its_source_its_history_and_its_new_address(
    register: Register, editing: Editing, records: CleanRecords, two: tuple[PartyId, PartyId]
) -> None:
    stands, other = two
    before = extract(register, stands)
    merge(records, stands, other)
    row = held(register, stands, "addresses")[0].id
    save(editing, stands, How.CORRECTED, "addresses", {"line": "Oikea katu 3"}, row=row)
    (corrected,) = held(register, stands, "addresses")
    assert datum(corrected, "line").source.name == "DVV"
    save(editing, stands, How.CHANGED, "addresses", {"line": "Uusi katu 4"}, row=row, since=date(2026, 2, 1))
    made = save(editing, stands, How.CHANGED, "people", {"family_name": "Salo"}, row=other)
    assert made.party == stands and len(editing.history(stands, PHONE)) == 3
    tell_apart(records, stands, other)
    assert held(register, stands, "pair_decisions") and held(register, other, "pair_decisions")
    assert without(extract(register, stands), "pair_decisions") == before
    assert [datum(one, "line").value for one in held(register, other, "addresses")] == [
        *("Uusi katu 4", "Oikea katu 3")
    ]
    assert datum(held(register, other, "addresses")[1], "line").source.name == "DVV"
    assert [datum(one, "family_name").value for one in held(register, other, "previous_names")] == [
        "Virtannen"
    ]
    assert editing.history(stands, PHONE) == () and len(editing.history(other, PHONE)) == 3


def test_what_was_changed_of_a_merged_record_is_undone_from_the_card_of_the_one_that_stands(
    register: Register, editing: Editing, records: CleanRecords, two: tuple[PartyId, PartyId]
) -> None:
    stands, other = two
    merge(records, stands, other)
    before = extract(register, stands)
    row = held(register, stands, "addresses")[0].id
    made = [
        save(editing, stands, How.CORRECTED, "addresses", {"line": "Oikea katu 3"}, row=row),
        save(editing, stands, How.STRUCK, "addresses", {}, row=row),
        save(editing, stands, How.NEW, "emails", {"address": "a@mail.example"}),
    ]
    for change in reversed(made):
        operation = new_operation()
        assert editing.undo(change, PHONE, operation) == editing.undo(change, PHONE, operation)
    assert extract(register, stands) == before
    with register.read() as work:
        assert {line.person for line in work.journal.lines(person=other) if line.deed == "edit.undo"} == {
            other
        }
        assert len([line for line in work.journal.lines(person=stands) if line.deed == "edit.undo"]) == 1


# --- protected addresses ---


def test_under_protection_every_place_is_masked_at_once_and_back_when_it_is_lifted(
    register: Register, editing: Editing, records: CleanRecords, two: tuple[PartyId, PartyId]
) -> None:
    _, person = two
    with written(register) as connection:
        makers.person(connection, "Matti", "Virtannen", address=HOME, email="x@mail.example", born_on=BORN)
    cards = Cards(register)
    row = held(register, person, "addresses")[0].id
    assert Clue.SAME_ADDRESS in _clues(records)
    made = save(editing, person, How.NEW, "protections", {"starts_on": TODAY})
    card = cards.open(person, PHONE)
    assert "Esimerkkikatu" not in repr(card) and "TAMPERE" not in repr(card) and "33720" not in repr(card)
    assert [one.value for one in _of(card.extract, "addresses.line")] == [HIDDEN]
    assert not card.namesakes or all("address" not in one.shares for one in card.namesakes)
    assert Clue.SAME_ADDRESS not in _clues(records)
    assert cards.reveal(person, "addresses", row, "addresses.line", PHONE) is not None
    editing.form(person, "addresses", row, PHONE)
    assert newest(register) == ("card.reveal", person, "addresses.care_of")
    editing.undo(made, PHONE, new_operation())
    assert "Esimerkkikatu" in repr(cards.open(person, PHONE))
    editing.form(person, "addresses", row, PHONE)
    assert newest(register)[0] == "card.open", "what the card shows is no look of its own"


def _of(extract: Extract, label: str) -> list[Datum]:
    return [
        one
        for section in extract.sections
        for record in section.records
        for one in record.data
        if one.label == label
    ]


def _clues(records: CleanRecords) -> set[Clue]:
    return {clue for pair in records.candidates(Quiet()).pairs for clue in pair.clues}


def test_what_another_clerk_wrote_is_shown_on_record_where_it_is_masked(
    register: Register, editing: Editing
) -> None:
    with written(register) as connection:
        person = makers.person(connection, code=makers.CODES[0])
    row = held(register, person, "identity_codes")[0].id
    mine = Edit(How.CORRECTED, "identity_codes", {"code": makers.CODES[2]}, TOLD, row=row, version=1)
    save(editing, person, How.CORRECTED, "identity_codes", {"code": makers.CODES[1]}, row=row)
    with pytest.raises(ChangedElsewhere):
        editing.save(person, mine, PHONE, new_operation())
    assert editing.collision(person, mine, PHONE).now.values["code"] == makers.CODES[1]
    assert newest(register) == ("card.reveal", person, "identity_codes.code")


# --- taken back ---


def test_whoever_was_taken_back_is_nowhere_and_nothing_is_added_to_her(
    register: Register, clock: Clock, editing: Editing, records: CleanRecords
) -> None:
    told: dict[str, Values] = {
        "people": {"given_names": "Liisa", "family_name": "Uusitalo", "language_of_service": "fi"},
        "identity_codes": {"code": makers.CODES[1]},
        "phones": {"kind": "mobile", "number": "0401234567"},
        "emails": {"address": "liisa@mail.example"},
        "parties": {"customer_number": "300100"},
    }
    made = Newcomers(register, clock).enter(NewParty(PartyKind.PERSON, told, TOLD), PHONE, new_operation())
    editing.undo(made, PHONE, new_operation())
    found = records.contradictions(Quiet())
    assert not any(found.counts.values()), "what was struck out is about nobody"
    assert records.candidates(Quiet()).total == 0
    with pytest.raises(KnownError):
        Cards(register).open(made.party, PHONE)
    with pytest.raises(KnownError):
        save(editing, made.party, How.NEW, "emails", {"address": "b@mail.example"})
    with register.read() as work:
        assert work.people.numbered("300100") is None
        assert not work.search.find("uusitalo").hits


# --- employers ---


def test_whoever_names_a_company_by_its_business_id_is_among_its_people(
    register: Register, editing: Editing
) -> None:
    with written(register) as connection:
        company = makers.company(connection, business_id="1643256-1")
        person = makers.person(connection)
    job: dict[str, Stored] = {"employer_name": "Esimerkki Oy", "business_id": "1643256-1"}

    def people() -> list[PartyId]:
        return [one.person.id for one in Cards(register).company_card(company, PHONE).people]

    added = save(editing, person, How.NEW, "employments", job)
    assert people() == [person]
    row = added.records[0].row
    other = save(editing, person, How.CORRECTED, "employments", {"business_id": "0245974-7"}, row=row)
    assert people() == []
    editing.undo(other, PHONE, new_operation())
    assert people() == [person]
    struck = save(editing, person, How.STRUCK, "employments", {}, row=row)
    assert people() == [], "the card of the company opens without whom a struck record named"
    editing.undo(struck, PHONE, new_operation())
    assert people() == [person]
