"""Changing the register: every kind of datum, its history, undo to the last level, another clerk's change."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from helpten_desk.domain.accounts import Purpose, Role, new_operation
from helpten_desk.domain.editing import ChangeMade, Deed, Edit, How, RecordForm, Stored, ToldBy, Typed, Values
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, NotAllowed
from helpten_desk.domain.extracts import Extract, SourceKind
from helpten_desk.domain.people import PartyId
from helpten_desk.register.parties.entry_forms import entry_forms
from helpten_desk.register.unit import Register
from helpten_desk.services.doubts import Doubts
from helpten_desk.services.editing import Editing
from tests import makers
from tests.clock import Clock
from tests.register.rows import written

PHONE = Purpose("customer_service")
TOLD = ToldBy(SourceKind.PERSON, "phone")
TODAY = date(2026, 3, 2)
AT = datetime(2025, 11, 5, 11, 20, tzinfo=UTC)


@pytest.fixture
def editing(register: Register, clock: Clock) -> Editing:
    return Editing(register, clock)


@pytest.fixture
def full(register: Register) -> PartyId:
    with written(register) as connection:
        return makers.full_person(connection)


def collected(register: Register, person: PartyId) -> Extract:
    """The extract but for the moment at which it was collected."""
    with register.read() as work:
        return replace(work.extracts.collect(person), collected_at=datetime(2026, 1, 1, tzinfo=UTC))


def rows(register: Register, person: PartyId, table: str) -> list[int]:
    return [
        record.id
        for section in collected(register, person).sections
        for record in section.records
        if record.table == table
    ]


def save(editing: Editing, person: PartyId, how: How, table: str, values: Values, **more: Any) -> ChangeMade:
    """Save as the form does: of the record as it stands."""
    if more.get("row") is not None and "version" not in more:
        standing = editing.form(person, table, more["row"], PHONE).standing
        assert standing is not None
        more["version"] = standing.version
    edit = Edit(how, table, values, TOLD, **more)
    return editing.save(person, edit, PHONE, new_operation())


SAMPLES: dict[str, Stored] = {
    "identity_codes.code": makers.CODES[2],
    "companies.business_id": "1643256-1",
    "employments.business_id": "1643256-1",
    "phones.number": "040 765 4321",
    "emails.address": "uusi@mail.example",
    "addresses.postcode": "00100",
    "protected_addresses.postcode": "00100",
    "billing_accounts.iban": "FI2112345600000785",
    "invoices.reference": "1111 2".replace(" ", ""),
    "addresses.country": "SE",
}
OF_TYPE: dict[Typed, Stored] = {
    Typed.LINE: "Uusi arvo Ågren",
    Typed.LINES: "Ensimmäinen rivi\nToinen rivi",
    Typed.DAY: date(2015, 4, 3),
    Typed.MOMENT: datetime(2025, 11, 5, 11, 20, tzinfo=UTC),
    Typed.EUROS: Decimal("19.90"),
    Typed.KILOMETRES: Decimal("12.345"),
    Typed.COUNT: 2019,
}
FIRST_CODE = {"country": "SE", "language": "en", "sex": "female", "held_as": "lessee", "trip_kind": "work"}


def samples(form: RecordForm, editing: Editing) -> dict[str, Stored]:
    """A new lawful value for every column that is typed."""
    values: dict[str, Stored] = {}
    for slot in form.slots:
        if slot.label in SAMPLES:
            values[slot.column] = SAMPLES[slot.label]
        elif slot.typed is Typed.CODE:
            values[slot.column] = FIRST_CODE.get(slot.vocabulary, slot.usual or "work")
        elif slot.typed is not Typed.LINK and slot.column not in (form.ends, "valid_to", "ends_on"):
            values[slot.column] = OF_TYPE[slot.typed]
    if "country" in values:
        values["country"] = "FI"
    return values


def test_every_datum_of_the_model_that_may_be_corrected_is_changed_told_in_the_history_and_undone(
    register: Register, editing: Editing, full: PartyId
) -> None:
    before = collected(register, full)
    made = []
    for table, form in entry_forms().items():
        if table == "companies":
            continue
        row = full if table in ("people", "parties") else rows(register, full, table)[0]
        standing = editing.form(full, table, row, PHONE).standing
        assert standing is not None
        values = {
            name: value
            for name, value in samples(form, editing).items()
            if form.slot(name).changeable and standing.values[name] != value and name != form.starts
        }
        change = save(editing, full, How.CORRECTED, table, values, row=row)
        assert {(table, name, standing.values[name], value) for name, value in values.items()} == {
            (record.table, name, changed.before, changed.after)
            for record in change.records
            for name, changed in record.columns.items()
        }
        made.append(change)
    assert len(made) == len(entry_forms()) - 1
    assert collected(register, full) != before
    for change in reversed(made):
        editing.undo(change, PHONE, new_operation())
    assert collected(register, full) == before


def test_every_kind_of_record_is_added_and_taken_back_without_a_trace_on_the_card(
    register: Register, editing: Editing, full: PartyId
) -> None:
    before = collected(register, full)
    made = []
    for form in editing.forms(company=False):
        if form.lone:
            continue
        parent = rows(register, full, form.parent)[0] if form.parent else None
        values = samples(form, editing)
        change = save(editing, full, How.NEW, form.table, values, parent=parent)
        assert change.records[0].deed is Deed.ADDED
        made.append(change)
    assert len(made) > 20
    added = collected(register, full)
    assert added.count() > before.count() + 100
    sources = {datum.source.channel for _, record in _records(added) for datum in record.data}
    assert "phone" in sources
    for change in reversed(made):
        editing.undo(change, PHONE, new_operation())
    assert collected(register, full) == before


def _records(extract: Extract) -> Iterator[tuple[Any, Any]]:
    return ((section, record) for section in extract.sections for record in section.records)


def test_the_history_says_old_new_who_when_and_why(
    register: Register, editing: Editing, clock: Clock, full: PartyId
) -> None:
    row = rows(register, full, "emails")[0]
    save(editing, full, How.CORRECTED, "emails", {"address": "a@mail.example"}, row=row, why="kirjoitusvirhe")
    made = editing.history(full, PHONE)
    assert [(one.deed, one.by, one.at, one.why) for one in made] == [
        ("edit.corrected", "Helmi Halla", clock.now, "kirjoitusvirhe")
    ]
    changed = made[0].records[0].columns["address"]
    assert (changed.before, changed.after) == ("orjan.ost@mail.example", "a@mail.example")
    with register.read() as work:
        line = work.journal.lines(newest=1)[0]
        assert (line.deed, line.person) == ("card.history", full)
        assert work.journal.verify()


def test_a_new_address_ends_the_old_one_the_day_before(register: Register, editing: Editing) -> None:
    with written(register) as connection:
        person = makers.person(connection, address=("Vanhakatu 1", "33720", "TAMPERE"))
    before = collected(register, person)
    row = rows(register, person, "addresses")[0]
    made = save(
        editing, person, How.CHANGED, "addresses", {"line": "Uusikatu 2"}, row=row, since=date(2026, 3, 1)
    )
    spans = {
        record.data[1].value: (record.valid_from, record.valid_to)
        for _, record in _records(collected(register, person))
        if record.table == "addresses"
    }
    assert spans == {
        "Vanhakatu 1": (None, date(2026, 2, 28)),
        "Uusikatu 2": (date(2026, 3, 1), None),
    }
    with register.read() as work:
        assert work.search.find("uusikatu").total == 1
    editing.undo(made, PHONE, new_operation())
    assert collected(register, person) == before
    with register.read() as work:
        assert work.search.find("uusikatu").total == 0


def test_a_change_does_not_begin_before_what_it_changes(
    register: Register, editing: Editing, full: PartyId
) -> None:
    row = rows(register, full, "phones")[0]
    standing = editing.form(full, "phones", row, PHONE).standing
    assert standing is not None
    row = next(r for r in rows(register, full, "phones") if _begun(editing, full, r))
    with pytest.raises(KnownError) as refused:
        save(editing, full, How.CHANGED, "phones", {"number": "09 1234567"}, row=row, since=date(2012, 6, 1))
    assert refused.value.field == "since"


def _begun(editing: Editing, person: PartyId, row: int) -> bool:
    standing = editing.form(person, "phones", row, PHONE).standing
    return standing is not None and standing.values["valid_from"] is not None


def test_a_changed_name_stays_as_a_previous_one_and_finds_the_person(
    register: Register, editing: Editing
) -> None:
    with written(register) as connection:
        person = makers.person(connection, "Maija Liisa", "Meikäläinen")
    save(editing, person, How.CHANGED, "people", {"family_name": "Teikäläinen"}, row=person, since=TODAY)
    with register.read() as work:
        assert work.people.facts(person).family_name == "Teikäläinen"
        assert [hit.matched for hit in work.search.find("meikäläinen maija").hits]
    assert len(rows(register, person, "previous_names")) == 1


def test_an_end_is_a_date_and_the_record_stays(register: Register, editing: Editing, full: PartyId) -> None:
    row = rows(register, full, "services")[0]
    save(editing, full, How.ENDED, "services", {"ends_on": TODAY}, row=row)
    standing = editing.form(full, "services", row, PHONE).standing
    assert standing is not None and standing.values["ends_on"] == TODAY


def test_a_prohibition_holds_at_once_and_until_it_is_withdrawn(register: Register, editing: Editing) -> None:
    with written(register) as connection:
        person = makers.person(connection)
    values: Values = {"purpose": "direct_advertising", "channel": "phone", "starts_on": TODAY}
    save(editing, person, How.NEW, "prohibitions", values)
    with register.read() as work:
        assert work.people.facts(person).prohibited
    row = rows(register, person, "prohibitions")[0]
    save(editing, person, How.ENDED, "prohibitions", {"withdrawn_on": TODAY}, row=row)
    with register.read() as work:
        assert not work.people.facts(person).prohibited


def test_under_protection_no_address_finds_the_person_any_more(register: Register, editing: Editing) -> None:
    with written(register) as connection:
        person = makers.person(connection, address=("Vanhakatu 1", "33720", "TAMPERE"))
    made = save(editing, person, How.NEW, "protections", {"starts_on": TODAY})
    with register.read() as work:
        assert work.people.facts(person).protected and not work.search.find("vanhakatu").hits
    editing.undo(made, PHONE, new_operation())
    with register.read() as work:
        assert work.search.find("vanhakatu").hits


def test_what_was_recorded_by_mistake_goes_from_the_card_and_stays_in_the_history(
    register: Register, editing: Editing
) -> None:
    with written(register) as connection:
        person = makers.person(connection, phone="040 123 4567")
    row = rows(register, person, "phones")[0]
    save(editing, person, How.STRUCK, "phones", {}, row=row, why="toisen numero")
    assert rows(register, person, "phones") == []
    with register.read() as work:
        assert not work.search.find("040 123 4567").hits
    history = editing.history(person, PHONE)
    assert history[0].records[0].columns["number"].before == "040 123 4567"
    assert history[0].why == "toisen numero"
    editing.undo(history[0], PHONE, new_operation())
    assert rows(register, person, "phones") == [row]


def test_what_others_hang_on_or_what_holds_a_password_is_not_struck(
    register: Register, editing: Editing, full: PartyId
) -> None:
    before = collected(register, full)
    for table in ("vehicles", "contracts", "sign_ins"):
        with pytest.raises(KnownError):
            save(editing, full, How.STRUCK, table, {}, row=rows(register, full, table)[0])
    assert collected(register, full) == before


def test_another_clerks_change_is_told_field_by_field_and_never_written_over(
    register: Register, editing: Editing, full: PartyId
) -> None:
    row = rows(register, full, "addresses")[0]
    opened = editing.form(full, "addresses", row, PHONE).standing
    assert opened is not None
    theirs = save(editing, full, How.CORRECTED, "addresses", {"line": "Toisen katu 5"}, row=row)
    mine = Edit(How.CORRECTED, "addresses", {"town": "TURKU"}, TOLD, row=row, version=opened.version)
    with pytest.raises(ChangedElsewhere):
        editing.save(full, mine, PHONE, new_operation())
    met = editing.collision(full, mine, PHONE)
    assert (met.by, met.at, met.now.values["line"]) == ("Helmi Halla", theirs.at, "Toisen katu 5")
    assert met.now.values["town"] == opened.values["town"]
    editing.save(full, replace(mine, version=met.now.version), PHONE, new_operation())
    standing = editing.form(full, "addresses", row, PHONE).standing
    assert standing is not None
    assert (standing.values["line"], standing.values["town"]) == ("Toisen katu 5", "TURKU")
    with pytest.raises(ChangedElsewhere):
        save(editing, full, How.CORRECTED, "addresses", {"line": "Kolmas 7"}, row=row)
        editing.undo(theirs, PHONE, new_operation())


def test_the_same_operation_twice_is_one_deed(register: Register, editing: Editing, full: PartyId) -> None:
    edit = Edit(How.NEW, "emails", {"address": "kerran@mail.example"}, TOLD)
    operation = new_operation()
    first = editing.save(full, edit, PHONE, operation)
    assert editing.save(full, edit, PHONE, operation) == first
    assert len(rows(register, full, "emails")) == 2
    undoing = new_operation()
    assert editing.undo(first, PHONE, undoing) == editing.undo(first, PHONE, undoing)
    assert len(rows(register, full, "emails")) == 1


@pytest.mark.parametrize(
    ("table", "values", "field"),
    [
        ("identity_codes", {"code": "010594Y9022"}, "code"),
        ("phones", {"kind": "mobile", "number": "0401"}, "number"),
        ("emails", {"address": "anna@"}, "address"),
        ("addresses", {"kind": "home", "line": "Katu 1", "postcode": "3372", "town": "X"}, "postcode"),
        ("billing_accounts", {"number": "7", "way": "paper", "iban": "FI2112345600000786"}, "iban"),
        ("employments", {"employer_name": "Oy", "business_id": "1375045-1"}, "business_id"),
        ("notes", {"told_on": date(2027, 1, 1), "channel": "phone", "text": "x"}, "told_on"),
        ("phones", {"kind": "mobile", "number": ""}, "number"),
        ("protections", {"starts_on": date(2026, 2, 2), "ends_on": date(2026, 1, 1)}, "ends_on"),
        ("contracts", {"number": "Y-90017", "kind": "consumer"}, "number"),
        ("notes", {"told_on": date(2026, 1, 1), "channel": "phone", "text": "a\x00b"}, "text"),
        ("trips", {"started_at": AT, "kilometres": Decimal(-5), "kind": "work"}, "kilometres"),
    ],
)
def test_what_cannot_be_so_is_refused_beside_its_field(
    register: Register, editing: Editing, full: PartyId, table: str, values: Values, field: str
) -> None:
    before = collected(register, full)
    with pytest.raises(KnownError) as refused:
        save(editing, full, How.NEW, table, values)
    assert refused.value.field == field
    assert collected(register, full) == before and editing.history(full, PHONE) == ()


def test_blanks_tell_nothing_and_none_stand_around_or_twice_within_a_text(
    register: Register, editing: Editing, full: PartyId
) -> None:
    with pytest.raises(KnownError) as refused:
        save(editing, full, How.CORRECTED, "people", {"family_name": " \t "}, row=int(full))
    assert refused.value.field == "family_name"
    save(editing, full, How.CORRECTED, "people", {"family_name": "  af\n Forselles "}, row=int(full))
    save(editing, full, How.CORRECTED, "people", {"occupation": "  "}, row=int(full))
    standing = editing.form(full, "people", int(full), PHONE).standing
    assert standing is not None
    assert (standing.values["family_name"], standing.values["occupation"]) == ("af Forselles", "")


def test_doubts_are_said_and_stop_nobody(register: Register, editing: Editing) -> None:
    with written(register) as connection:
        makers.person(connection, code=makers.CODES[0], address=("Katu 1", "33720", "TAMPERE"))
        other = makers.person(connection, "Liisa", "Toinen", born_on=date(1990, 1, 1))
    doubts = Doubts(register)
    assert doubts.towns("33720") == ("TAMPERE",)
    assert "Virtanen" in str(doubts.about(other, "identity_codes", {"code": makers.CODES[0]})[0].text)
    assert doubts.about(other, "identity_codes", {"code": makers.CODES[2]})[0].column == "code"
    assert "TAMPERE" in str(doubts.about(other, "addresses", {"postcode": "33720", "town": "TURKU"})[0].text)
    assert doubts.about(other, "addresses", {"postcode": "33720", "town": "Tampere"}) == ()
    save(editing, other, How.NEW, "identity_codes", {"code": makers.CODES[2]})


def test_a_code_tells_birth_date_and_sex_where_nobody_did(register: Register, editing: Editing) -> None:
    with written(register) as connection:
        person = makers.person(connection)
    save(editing, person, How.NEW, "identity_codes", {"code": makers.CODES[0].lower()})
    with register.read() as work:
        assert work.people.facts(person).born_on == date(1994, 5, 1)


def test_opening_a_masked_datum_for_editing_is_a_look_on_record_first(
    register: Register, editing: Editing, full: PartyId
) -> None:
    row = rows(register, full, "identity_codes")[0]
    standing = editing.form(full, "identity_codes", row, PHONE).standing
    assert standing is not None and standing.values["code"] == makers.CODES[0]
    with register.read() as work:
        line = work.journal.lines(newest=1)[0]
    assert (line.deed, line.details) == ("card.reveal", {"label": "identity_codes.code"})


def test_nobody_but_a_clerk_changes_anything(register: Register, clock: Clock, full: PartyId) -> None:
    register.user = replace(register.user, roles=frozenset(set(Role) - {Role.CLERK}))
    editing = Editing(register, clock)
    assert not editing.allowed
    with pytest.raises(NotAllowed):
        save(editing, full, How.NEW, "emails", {"address": "a@mail.example"})


KINDS = {
    "phones": "number",
    "emails": "address",
    "addresses": "line",
    "notes": "text",
    "people": "occupation",
}
STEPS = st.tuples(st.sampled_from(sorted(KINDS)), st.sampled_from(list(How)), st.integers(0, 9))


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(STEPS, min_size=1, max_size=6))
def test_whatever_was_edited_undoing_it_all_gives_the_same_extract(
    register: Register, editing: Editing, steps: list[tuple[str, How, int]]
) -> None:
    with written(register) as connection:
        person = makers.person(connection, phone="040 123 4567", email="eka@mail.example",
                               address=("Katu 1", "33720", "TAMPERE"), occupation="leipuri")  # fmt: skip
    before = collected(register, person)
    made = []
    for table, how, number in steps:
        value: Stored = {"phones": f"09 123456{number}", "emails": f"u{number}@mail.example"}.get(
            table, f"Uusi {number}"
        )
        values: dict[str, Stored] = {KINDS[table]: value}
        form = entry_forms()[table]
        held = [person] if table == "people" else rows(register, person, table)
        if how is How.NEW or not held:
            how, more = How.NEW, {}
            values |= {"kind": "work"} if "kind" in {slot.column for slot in form.slots} else {}
            values |= {"town": "TURKU"} if table == "addresses" else {}
            values |= {"told_on": TODAY, "channel": "phone"} if table == "notes" else {}
        else:
            more = {"row": held[number % len(held)]}
            if how is How.ENDED:
                values = {form.ends: TODAY} if form.ends else values
            if how is How.STRUCK:
                values = {}
        try:
            made.append(save(editing, person, how, table, values, **more))
        except KnownError:
            continue  # such as a change that would begin before what it changes
    for change in reversed(made):
        editing.undo(change, PHONE, new_operation())
    assert collected(register, person) == before
