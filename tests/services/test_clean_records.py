"""Clean records: pairs are found and never merged by the program; what a clerk merged is one everywhere,
and taking it back leaves nothing behind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from helpten_desk.domain.accounts import Purpose, Role, User, new_operation
from helpten_desk.domain.contradictions import Contradiction, Rule
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, NotAllowed
from helpten_desk.domain.extracts import Code, Extract, Value
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.requests import State
from helpten_desk.domain.sameness import Clue, Pair, Ruling
from helpten_desk.register.parties.search_keys import index_party
from helpten_desk.register.unit import Register
from helpten_desk.services.cards import Cards
from helpten_desk.services.clean_records import CleanRecords
from helpten_desk.services.search import Search
from tests import makers
from tests.clock import Clock
from tests.register.rows import written
from tests.services.request_desk import TODAY, RequestDesk, draft_of_today

UPKEEP = Purpose("maintenance")
HOME = ("Esimerkkikatu 12 B 34", "33720", "TAMPERE")
SMALL = ("esimerkkikatu 12 b 34", "33720", "Tampere")
BORN = date(1994, 5, 1)
OTHER_DAY = date(1961, 3, 12)
TWIN = {"family_name": "Salo", "born_on": BORN, "address": HOME}


class Quiet:
    """A progress that nobody watches; it stops when `cancelled` is set."""

    def __init__(self) -> None:
        self.cancelled = False
        self.told: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.told.append((done, total))


@pytest.fixture
def records(register: Register, clock: Clock) -> CleanRecords:
    return CleanRecords(register, clock)


@pytest.fixture
def two(register: Register) -> tuple[PartyId, PartyId]:
    """One person twice: misspelt, by another phone, with other details on either record."""
    with written(register) as connection:
        first = makers.person(
            connection, "Matti Kalevi", "Virtanen", code=makers.CODES[0], born_on=BORN, address=HOME,
            phone="040 123 4567", customer_number="104233", home_town="Tampere",
        )  # fmt: skip
        second = makers.person(
            connection, "Matti", "Virtannen", born_on=BORN, phone="+358 40 123 4567",
            email="matti@mail.example", customer_number="150777",
        )  # fmt: skip
    return first, second


def found(records: CleanRecords) -> dict[tuple[PartyId, PartyId], tuple[Clue, ...]]:
    pairs = records.candidates(Quiet()).pairs
    return {(pair.left.id, pair.right.id): pair.clues for pair in pairs}


def merged(records: CleanRecords, stands: PartyId, other: PartyId) -> Pair:
    """Merge the other into the one that stands; the pair as it then is."""
    shown = records.compare(stands, other)
    records.merge(shown, stands, "sama puhelin ja syntymäaika", new_operation())
    return records.compare(stands, other)


def undone(records: CleanRecords, pair: Pair) -> None:
    assert pair.decision is not None
    records.take_back(pair.decision, "eri henkilö sittenkin", new_operation())


def extract(register: Register, person: PartyId) -> Extract:
    """What the extract says, whenever it was made."""
    with register.read() as work:
        return replace(work.extracts.collect(person), collected_at=makers.NOW)


def values(extract: Extract, label: str) -> list[object]:
    return [
        datum.value
        for section in extract.sections
        for record in section.records
        for datum in record.data
        if datum.label == label
    ]


def hits(register: Register, query: str) -> list[PartyId]:
    return [hit.person.id for hit in Search(register).find(query).hits if hit.person is not None]


# --- candidates ---


def test_a_person_kept_twice_is_found_with_what_speaks_for_it(
    records: CleanRecords, two: tuple[PartyId, PartyId]
) -> None:
    assert found(records) == {two: (Clue.NEAR_NAME, Clue.SAME_BIRTH, Clue.SAME_PHONE)}


PEOPLE: dict[str, tuple[dict[str, Any], dict[str, Any], set[Clue] | None]] = {
    "one code, whatever the names": (
        {"given_names": "Kerttu", "family_name": "Mäki", "code": makers.CODES[3]},
        {"given_names": "Aulis", "family_name": "Koski", "code": makers.CODES[3]},
        {Clue.SAME_CODE},
    ),
    "the names keyed in the other order": (
        {"given_names": "Virtanen", "family_name": "Anna", "born_on": BORN},
        {"given_names": "Anna", "family_name": "Virtanen", "born_on": BORN},
        {Clue.SAME_NAME, Clue.SAME_BIRTH},
    ),
    "accents do not part them": (
        {"given_names": "Åsa", "family_name": "Öhman", "born_on": BORN},
        {"given_names": "Asa", "family_name": "Ohman", "born_on": BORN},
        {Clue.SAME_NAME, Clue.SAME_BIRTH},
    ),
    "a birth date with one digit wrong, at one e-mail": (
        {"given_names": "Eila", "family_name": "Salo", "born_on": BORN, "email": "eila@mail.example"},
        {
            "given_names": "Eila",
            "family_name": "Salo",
            "born_on": date(1984, 5, 1),
            "email": "EILA@mail.example",
        },
        {Clue.SAME_NAME, Clue.NEAR_BIRTH, Clue.SAME_EMAIL},
    ),
    "no birth date known, at one address": (
        {"given_names": "Eila", "family_name": "Salo", "address": HOME},
        {"given_names": "Eila", "family_name": "Saloo", "address": SMALL},
        {Clue.NEAR_NAME, Clue.SAME_ADDRESS},
    ),
    "another family name, at one phone": (
        {"given_names": "Eila", "family_name": "Salo", "born_on": BORN, "phone": "0401234567"},
        {"given_names": "Eila", "family_name": "Koski", "born_on": BORN, "phone": "040 123 4567"},
        {Clue.SAME_GIVEN, Clue.SAME_BIRTH, Clue.SAME_PHONE},
    ),
    "father and son at home": (
        {"given_names": "Matti Kalevi", "family_name": "Virtanen", "born_on": BORN, "address": HOME},
        {"given_names": "Matti Juhani", "family_name": "Virtanen", "born_on": OTHER_DAY, "address": HOME},
        None,
    ),
    "twins with codes of their own": (
        {"given_names": "Anna", "code": makers.CODES[0], **TWIN},
        {"given_names": "Anni", "code": makers.CODES[1], **TWIN},
        None,
    ),
    "namesakes born on other days": (
        {"given_names": "Matti", "family_name": "Virtanen", "born_on": BORN},
        {"given_names": "Matti", "family_name": "Virtanen", "born_on": date(1978, 7, 23)},
        None,
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", PEOPLE)
def test_who_may_be_one_person(register: Register, records: CleanRecords, case: str) -> None:
    one, other, clues = PEOPLE[case]
    with written(register) as connection:
        pair = makers.person(connection, **one), makers.person(connection, **other)
    assert {key: set(told) for key, told in found(records).items()} == ({pair: clues} if clues else {})


def test_a_former_name_is_remembered(register: Register, records: CleanRecords) -> None:
    with written(register) as connection:
        before = makers.person(connection, "Eila", "Salo", born_on=BORN)
        after = makers.person(connection, "Eila", "Koski", born_on=BORN)
        origin = makers.source(connection)
        makers.row(connection, "previous_names", person_id=after, family_name="Salo", source_id=origin)
        index_party(connection, after)
    assert found(records) == {(before, after): (Clue.FORMER_NAME, Clue.SAME_BIRTH)}


def test_a_switchboard_tells_nothing(register: Register, records: CleanRecords) -> None:
    with written(register) as connection:
        for number in range(40):
            makers.person(connection, f"Eila{chr(97 + number % 26)}", "Salo", phone="09 123 4567")
    assert found(records) == {}


def test_a_search_that_is_stopped_says_so(
    register: Register, records: CleanRecords, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("helpten_desk.register.parties.duplicates.BLOCK", 1)
    with written(register) as connection:
        for _ in range(3):
            makers.person(connection, born_on=BORN)
    quiet = Quiet()
    quiet.cancelled = True
    assert records.candidates(quiet).stopped
    assert quiet.told[-1][0] == quiet.told[-1][1]


# --- what a clerk decides ---


def test_what_was_told_apart_is_no_candidate_until_that_is_taken_back(
    records: CleanRecords, two: tuple[PartyId, PartyId]
) -> None:
    shown = records.compare(*two)
    decision = records.tell_apart(shown, "  sisarukset  ", new_operation())
    assert (decision.ruling, decision.reason, decision.decided_by) == (
        Ruling.APART,
        "sisarukset",
        "Helmi Halla",
    )
    assert found(records) == {}
    assert [(item.decision, item.party.id, item.other.id) for item in records.decided()] == [(decision, *two)]
    with pytest.raises(KnownError):
        records.merge(records.compare(*two), two[0], "sama henkilö", new_operation())
    undone(records, records.compare(*two))
    assert list(found(records)) == [two] and records.decided() == ()


def test_a_merged_record_is_found_and_shown_as_the_one_that_stands(
    register: Register, records: CleanRecords, two: tuple[PartyId, PartyId]
) -> None:
    stands, other = two
    merged(records, stands, other)
    assert found(records) == {}
    for query in ("virtannen", "150777", "matti@mail.example", "104233", makers.CODES[0], "0401234567"):
        assert hits(register, query) == [stands], query
    cards = Cards(register)
    assert cards.open(other, UPKEEP) == replace(
        cards.open(stands, UPKEEP), extract=cards.open(other, UPKEEP).extract
    )
    card = cards.open(other, UPKEEP)
    assert card.person.id == card.extract.person == stands
    assert card.person.merged and card.person.customer_number == "104233"
    assert card.namesakes == ()


def test_the_code_of_the_merged_record_finds_the_one_that_stands(
    register: Register, records: CleanRecords, two: tuple[PartyId, PartyId]
) -> None:
    coded, plain = two
    merged(records, plain, coded)
    assert hits(register, makers.CODES[0]) == [plain]
    assert hits(register, f"{makers.CODES[0]} virtanen") == [plain]
    with register.read() as work:
        assert work.people.identity_code(plain) == makers.CODES[0]
        assert work.people.codes_in_use(makers.CODES[0]) == (plain,)
        assert work.people.facts(plain).masked_code == "010594Y••••"
        postal = work.people.postal_address(plain)
    assert postal is not None and postal.line == HOME[0]


def test_the_extract_covers_both_and_says_when_they_were_merged(
    register: Register, records: CleanRecords, clock: Clock, two: tuple[PartyId, PartyId]
) -> None:
    stands, other = two
    merged(records, stands, other)
    whole = extract(register, stands)
    assert extract(register, other) == whole
    assert values(whole, "parties.customer_number") == ["104233", "150777"]
    assert values(whole, "people.family_name") == ["Virtanen", "Virtannen"]
    assert values(whole, "phones.number") == ["040 123 4567", "+358 40 123 4567"]
    assert [(item.customer_number, item.merged_at) for item in whole.merged] == [("150777", clock.now)]


def test_a_datum_that_both_hold_from_one_source_is_told_once(
    register: Register, records: CleanRecords
) -> None:
    with written(register) as connection:
        origin = makers.source(connection)
        pair = [
            makers.person(connection, born_on=BORN, email="matti@mail.example", source_id=origin)
            for _ in range(2)
        ]
    merged(records, *pair)
    assert values(extract(register, pair[0]), "emails.address") == ["matti@mail.example"]


def test_prohibitions_and_protections_of_either_hold(register: Register, records: CleanRecords) -> None:
    with written(register) as connection:
        open_one = makers.person(connection, born_on=BORN, address=HOME, home_town="Tampere")
        hidden = makers.person(connection, born_on=BORN, protected_address=("Piilopolku 9", "99800", "IVALO"))
        makers.row(
            connection, "prohibitions", person_id=hidden, purpose="direct_advertising",
            starts_on=date(2020, 1, 1), source_id=makers.source(connection),
        )  # fmt: skip
    assert hits(register, "esimerkkikatu 12") == [open_one]
    pair = merged(records, open_one, hidden)
    with register.read() as work:
        facts = work.people.facts(open_one)
        address = work.people.postal_address(open_one, protected=True)
    assert facts.prohibited and facts.protected and facts.home_town == ""
    assert address is not None and address.line == "Piilopolku 9"
    assert hits(register, "esimerkkikatu 12") == []
    assert all(hit.address == "" for hit in Search(register).find("virtanen").hits)
    assert values(extract(register, open_one), "prohibitions.purpose") != []
    undone(records, pair)
    with register.read() as work:
        facts = work.people.facts(open_one)
    assert (facts.prohibited, facts.protected, facts.home_town) == (False, False, "Tampere")
    assert hits(register, "esimerkkikatu 12") == [open_one]


def test_requests_of_both_are_shown_and_the_year_of_the_fee_runs_for_both(
    register: Register, records: CleanRecords, clock: Clock, two: tuple[PartyId, PartyId]
) -> None:
    stands, other = two
    desk = RequestDesk(register, clock, RuleSet.HETIL)
    desk.people |= {"stands": stands, "other": other}
    answered = desk.mailed("other", TODAY)
    waiting = desk.identified("other")
    shown = records.compare(stands, other)
    assert [item.case for item in shown.right.requests] == [waiting.case] and not shown.left.requests
    records.merge(shown, stands, "sama henkilö", new_operation())
    with register.read() as work:
        assert {item.case for item in work.requests.of_person(stands)} == {answered.case, waiting.case}
        assert work.requests.last_fulfilled(stands) == TODAY
    case = desk.cases.open(waiting.id)
    assert case.person is not None and case.person.id == stands
    assert [item.case for item in case.earlier] == [answered.case]
    collected = desk.inspection.collect(waiting)
    assert collected.extract is not None and values(collected.extract, "identity_codes.code") == [
        makers.CODES[0]
    ]
    assert desk.record(draft_of_today()).state is State.RECEIVED


def test_journal_and_outcome_of_a_merging(
    register: Register, records: CleanRecords, two: tuple[PartyId, PartyId]
) -> None:
    stands, other = two
    shown, operation = records.compare(stands, other), new_operation()
    first = records.merge(shown, stands, "sama henkilö", operation)
    assert records.merge(shown, stands, "sama henkilö", operation) == first
    assert (first.party, first.other) == (other, stands)
    with register.read() as work:
        for person in two:
            lines = [line for line in work.journal.lines(person=person) if line.deed == "records.merged"]
            assert [line.details for line in lines] == [
                {"records": f"{other} {stands}", "reason": "sama henkilö"}
            ]
        assert work.journal.verify() > 0


def test_what_changed_meanwhile_is_not_merged_unseen(
    register: Register, records: CleanRecords, two: tuple[PartyId, PartyId]
) -> None:
    stands, other = two
    shown = records.compare(stands, other)
    with written(register) as connection:
        makers.row(
            connection, "phones", party_id=other, number="050 765 4321", source_id=makers.source(connection)
        )
    with pytest.raises(ChangedElsewhere):
        records.merge(shown, stands, "sama henkilö", new_operation())
    pair = merged(records, stands, other)
    with pytest.raises(ChangedElsewhere):
        records.tell_apart(records.compare(stands, other), "eri henkilö", new_operation())
    undone(records, pair)
    with pytest.raises(ChangedElsewhere):
        undone(records, pair)


def test_only_a_clerk_decides_and_never_without_a_reason(
    register: Register, records: CleanRecords, two: tuple[PartyId, PartyId], monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = records.compare(*two)
    with pytest.raises(KnownError) as refused:
        records.merge(shown, two[0], "  ", new_operation())
    assert refused.value.field == "reason"
    signer: User = replace(register.user, roles=frozenset({Role.CONTACT_PERSON}))
    monkeypatch.setattr(register, "user", signer)
    with pytest.raises(NotAllowed):
        records.tell_apart(shown, "eri henkilö", new_operation())
    monkeypatch.setattr(register, "user", replace(signer, roles=frozenset({Role.AUDITOR})))
    with pytest.raises(NotAllowed):
        records.candidates(Quiet())


def test_three_records_of_one_person_are_followed_to_their_end(
    register: Register, records: CleanRecords
) -> None:
    with written(register) as connection:
        a, b, c = (
            makers.person(connection, born_on=BORN, customer_number=f"10000{number}") for number in range(3)
        )
    low = merged(records, b, a)
    high = merged(records, c, b)
    assert hits(register, "100000") == hits(register, "100001") == [c]
    assert values(extract(register, a), "parties.customer_number") == ["100002", "100001", "100000"]
    with pytest.raises(KnownError):
        records.compare(a, c)
    undone(records, low)
    assert hits(register, "100000") == [a] and hits(register, "100001") == [c]
    undone(records, high)
    assert hits(register, "100001") == [b]


ADDITIONS: dict[str, Callable[[Connection, PartyId, int], object]] = {
    "phone": lambda connection, person, source: makers.row(
        connection, "phones", party_id=person, number="050 765 4321", source_id=source
    ),
    "prohibition": lambda connection, person, source: makers.row(
        connection, "prohibitions", person_id=person, purpose="distance_selling", starts_on=TODAY,
        source_id=source,
    ),
    "note": lambda connection, person, source: makers.row(
        connection, "notes", party_id=person, told_on=TODAY, text="soittakaa iltaisin", source_id=source
    ),
    "code": lambda connection, person, source: makers.row(
        connection, "identity_codes", person_id=person, code=makers.CODES[5], source_id=source
    ),
}  # fmt: skip


@pytest.mark.parametrize("register", ["sqlcipher"], indirect=True)
@settings(max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    stands=st.sampled_from([0, 1]),
    before=st.lists(st.tuples(st.sampled_from(sorted(ADDITIONS)), st.sampled_from([0, 1])), max_size=3),
    since=st.lists(st.tuples(st.sampled_from(sorted(ADDITIONS)), st.sampled_from([0, 1])), max_size=3),
)
def test_undoing_gives_back_exactly_the_two_and_what_was_added_where_it_was_entered(
    register: Register,
    clock: Clock,
    stands: int,
    before: list[tuple[str, int]],
    since: list[tuple[str, int]],
) -> None:
    records = CleanRecords(register, clock)

    def add(pair: list[list[PartyId]], several: list[tuple[str, int]]) -> None:
        with written(register) as connection:
            source = makers.source(connection)
            for kind, which in several:
                for people in pair:
                    ADDITIONS[kind](connection, people[which], source)
            for person in (person for people in pair for person in people):
                index_party(connection, person)

    with written(register) as connection:
        source = makers.source(connection)
        # The second pair lives the same life and is never merged: what the first must be like afterwards.
        pairs = [
            [
                makers.person(connection, "Matti", "Virtanen", born_on=BORN, address=HOME, source_id=source),
                makers.person(connection, "Matti", "Virtannen", phone="0401234567", source_id=source),
            ]
            for _ in range(2)
        ]
    add(pairs, before)
    first, second = pairs
    pair = merged(records, first[stands], first[1 - stands])
    add(pairs, since)
    undone(records, pair)
    for once_merged, never in zip(first, second, strict=True):
        assert _bare(extract(register, once_merged)) == _bare(extract(register, never))
        with register.read() as work:
            facts, other = work.people.facts(once_merged), work.people.facts(never)
        assert replace(facts, id=other.id) == other


def _bare(extract: Extract) -> list[object]:
    """All that an extract tells but for the keys of its rows, and for what was decided on the record."""
    return [
        (section.group, record.table, record.data, record.valid_from, record.valid_to)
        for section in extract.sections
        for record in section.records
        if record.table != "pair_decisions"
    ] + [extract.merged]


# --- what contradicts itself ---


def against(register: Register, clock: Clock, rule: Rule) -> list[Contradiction]:
    result = CleanRecords(register, clock).contradictions(Quiet())
    alone = CleanRecords(register, clock).contradictions(Quiet(), rule)
    assert alone.counts[rule] == result.counts[rule] == len(alone.rows)
    assert set(result.counts) == set(Rule) and result.total == len(result.rows)
    return [row for row in result.rows if row.rule is rule]


def _identity(connection: Connection, code: str, **values: Any) -> PartyId:
    person = makers.person(connection, code=code)
    makers.row(connection, "identities", person_id=person, source_id=makers.source(connection), **values)
    return person


def _row_of(connection: Connection, table: str, **values: Any) -> PartyId:
    person = makers.person(connection)
    key = "person_id" if table == "prohibitions" else "party_id"
    makers.row(connection, table, source_id=makers.source(connection), **{key: person}, **values)
    return person


def _deceased(connection: Connection, ends_on: date | None) -> PartyId:
    person = makers.person(connection, deceased_on=date(2026, 1, 1))
    makers.row(
        connection,
        "contracts",
        party_id=person,
        number="K-1",
        source_id=makers.source(connection),
        ends_on=ends_on,
    )
    return person


Make = Callable[[Connection], PartyId]
WRONG: dict[Rule, tuple[Make, Make, Value]] = {
    Rule.CODE_BIRTH: (
        lambda connection: _identity(connection, "010594Y9032", born_on=date(1994, 5, 2)),
        lambda connection: _identity(connection, "010516B903X", born_on=date(2016, 5, 1)),
        date(1994, 5, 2),
    ),
    Rule.CODE_SEX: (
        lambda connection: _identity(connection, "010594Y9021", sex="male"),
        lambda connection: _identity(connection, "010594Y9032", sex="male"),
        Code("sex", "male"),
    ),
    Rule.CODE_FORM: (
        lambda connection: makers.person(connection, code="010594Y9033"),
        lambda connection: makers.person(connection, code="020594X903P"),
        "",
    ),
    Rule.BORN: (
        lambda connection: makers.person(connection, born_on=date(2026, 3, 3)),
        lambda connection: makers.person(connection, born_on=date(1906, 3, 2)),
        "",
    ),
    Rule.POSTCODE_FORM: (
        lambda connection: makers.person(connection, address=("Koekatu 1", "0010O", "HELSINKI")),
        lambda connection: _row_of(
            connection, "addresses", line="Provgatan 8", postcode="111 22", town="STOCKHOLM", country="SE"
        ),
        "",
    ),
    Rule.PHONE: (
        lambda connection: makers.person(connection, phone="40 123 4567 (koti)"),
        lambda connection: makers.person(connection, phone="+358 (0)40-123 4567"),
        "",
    ),
    Rule.EMAIL: (
        lambda connection: makers.person(connection, email="matti(at)mail.example"),
        lambda connection: makers.person(connection, email="matti@mail.example"),
        "",
    ),
    Rule.ENDED_BEFORE: (
        lambda connection: _row_of(
            connection, "prohibitions", purpose="distance_selling",
            starts_on=date(2025, 2, 1), withdrawn_on=date(2025, 1, 1),
        ),
        lambda connection: _row_of(
            connection, "emails", address="a@mail.example",
            valid_from=date(2025, 1, 1), valid_to=date(2025, 1, 1),
        ),
        date(2025, 2, 1),
    ),
    Rule.NO_ADDRESS: (
        lambda connection: _row_of(
            connection, "addresses", line="Koekatu 1", town="HELSINKI", valid_to=date(2026, 1, 1)
        ),
        lambda connection: makers.person(connection, address=HOME),
        "",
    ),
    Rule.DIED: (
        lambda connection: makers.person(
            connection, born_on=date(1961, 3, 12), deceased_on=date(1890, 3, 12)
        ),
        lambda connection: makers.person(
            connection, born_on=date(1961, 3, 12), deceased_on=date(2020, 3, 12)
        ),
        date(1961, 3, 12),
    ),
    Rule.DECEASED: (
        lambda connection: _deceased(connection, None),
        lambda connection: _deceased(connection, date(2026, 2, 1)),
        "K-1",
    ),
    Rule.BUSINESS_ID: (
        lambda connection: makers.company(connection, business_id="2104986-5"),
        lambda connection: makers.company(connection, business_id="2104986-6"),
        "",
    ),
}  # fmt: skip


def test_what_contradicts_itself_is_listed_and_nothing_else(register: Register, clock: Clock) -> None:
    with written(register) as connection:
        expected = {rule: (make(connection), value) for rule, (make, _, value) in WRONG.items()}
    rows = CleanRecords(register, clock).contradictions(Quiet()).rows
    assert {row.rule: (row.party, row.against) for row in rows} == expected
    assert len(rows) == len(expected)
    for row in rows:
        assert row.company is (row.rule is Rule.BUSINESS_ID)
        assert "Y90" not in str(row.value), "a code is masked in a list"


def test_what_is_right_is_not_listed(register: Register, clock: Clock) -> None:
    with written(register) as connection:
        for _, make, _ in WRONG.values():
            make(connection)
    assert CleanRecords(register, clock).contradictions(Quiet()).total == 0


def test_a_postcode_with_another_town_than_most_have(register: Register, clock: Clock) -> None:
    with written(register) as connection:
        for town in ("TAMPERE", "Tampere", "TAMPERE"):
            makers.person(connection, address=("Koekatu 1", "33720", town))
            makers.person(connection, address=("Koekatu 1", "20100", "TURKU"))
        makers.person(connection, address=("Provgatan 1", "33720", "TAMMERFORS"))
        odd = makers.person(connection, address=("Koekatu 9", "33720", "TURKU"))
    (row,) = against(register, clock, Rule.POSTCODE_TOWN)
    assert (row.party, row.value, str(row.against).upper()) == (odd, "33720 TURKU", "TAMPERE")


def test_two_people_with_one_code_until_they_are_merged(
    register: Register, clock: Clock, records: CleanRecords
) -> None:
    with written(register) as connection:
        pair = [makers.person(connection, code=makers.CODES[0], born_on=BORN) for _ in range(2)]
    assert {row.party for row in against(register, clock, Rule.CODE_SHARED)} == set(pair)
    merged(records, *pair)
    assert against(register, clock, Rule.CODE_SHARED) == []


def test_no_address_of_a_protected_person_stands_in_a_list(register: Register, clock: Clock) -> None:
    with written(register) as connection:
        person = makers.person(
            connection,
            address=("Koekatu 1", "1234", "HELSINKI"),
            protected_address=("Piilopolku 9", "99800", "IVALO"),
        )
    (row,) = against(register, clock, Rule.POSTCODE_FORM)
    assert (row.party, row.value) == (person, "••••")
