"""Search as the clerk types: by anything that tells a person, exact letters before folded ones."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, update

from helpten_desk.domain.people import Hit, Match, PartyId
from helpten_desk.domain.requests import Asker
from helpten_desk.register.model import Base
from helpten_desk.register.model.people import EmploymentRow, PersonRow
from helpten_desk.register.parties.queries import MOST_TERMS, understand
from helpten_desk.register.parties.search import Searching
from helpten_desk.register.parties.search_keys import index_party
from helpten_desk.register.unit import Register
from tests import makers
from tests.register.rows import written

HOME = ("Testikatu 1 A 2", "00100", "HELSINKI")


@pytest.fixture
def connection(register: Register) -> Iterator[Connection]:
    with written(register) as connection:
        yield connection


@pytest.fixture
def matti(connection: Connection) -> PartyId:
    return makers.person(
        connection,
        "Matti Kalevi",
        "Virtanen",
        born_on=date(1994, 5, 2),
        code=makers.CODES[2],
        address=HOME,
        phone="040 123 4567",
        email="matti.v@mail.example",
        employer="Rakennus Äijälä Oy",
        customer_number="100483",
    )


def find(connection: Connection, typed: str) -> tuple[Hit, ...]:
    return Searching(connection, makers.NOW).find(typed).hits


def found(connection: Connection, typed: str) -> list[int]:
    parties = [hit.person or hit.company for hit in find(connection, typed)]
    return [party.id for party in parties if party]


FOUND_BY = (
    ("v", Match.NAME_BEGINS, ""),
    ("virtanen", Match.SAME_NAME, ""),
    ("VIRTANEN", Match.SAME_NAME, ""),
    ("Virtanen, Matti", Match.SAME_NAME, ""),
    ("matti kalevi virtanen", Match.SAME_NAME, ""),
    ("kalevi virtanen", Match.SAME_NAME, ""),
    ("virtanen kale", Match.NAME_BEGINS, ""),
    ("vírtanen", Match.NEARLY, ""),
    ("virtanen helsinki", Match.OTHER, "addresses.town"),
    ("testikatu 1 a", Match.OTHER, "addresses.line"),
    ("Testikatu 1 A 2, Helsinki", Match.OTHER, "addresses.line"),
    ("00100", Match.OTHER, "addresses.postcode"),
    ("rakennus äijälä", Match.OTHER, "employments.employer_name"),
    ("rakennus aijala", Match.OTHER, "employments.employer_name"),
    ("020594X903P", Match.OTHER, "identity_codes.code"),
    ("020594x90", Match.OTHER, "identity_codes.code"),
    ("2.5.1994", Match.OTHER, "identities.born_on"),
    ("1994-05-02", Match.OTHER, "identities.born_on"),
    ("virtanen 1994", Match.OTHER, "identities.born_on"),
    ("matti virtanen 2.5.1994", Match.OTHER, "identities.born_on"),
    ("040 123 4567", Match.OTHER, "phones.number"),
    ("040-1234567", Match.OTHER, "phones.number"),
    ("+358 40 123", Match.OTHER, "phones.number"),
    ("Matti.V@mail.example", Match.OTHER, "emails.address"),
    ("100483", Match.OTHER, "parties.customer_number"),
)


def test_a_person_is_found_by_all_that_tells_him_from_others(connection: Connection, matti: PartyId) -> None:
    makers.person(connection, "Outi", "Outo", address=("Kuja 9", "20100", "TURKU"), phone="09 7654321")
    told = []
    for typed, _, _ in FOUND_BY:
        hits = [(hit.person and hit.person.id, hit.match, hit.matched) for hit in find(connection, typed)]
        told.append((typed, hits))
    assert told == [(typed, [(matti, match, matched)]) for typed, match, matched in FOUND_BY]


def test_words_in_any_order_in_part_and_misspelt_find_the_name(
    connection: Connection, matti: PartyId
) -> None:
    makers.person(connection, "Outi", "Outo", address=("Kuja 9", "20100", "TURKU"))
    near = ("virtnaen", "virtaen", "virtannen", "virtamen", "wirtanen", "irtanen", "rtane", "mati virtamen")
    for typed in near:
        hits = find(connection, typed)
        assert [(hit.party, hit.match) for hit in hits] == [(matti, Match.NEARLY)], typed
    for typed in (
        "helsinki matti",
        "testik kalevi virt",
        "rakennus virtanen",
        "1994 matti",
        "0401 virt hels",
    ):
        assert found(connection, typed) == [matti], typed


def test_any_form_of_a_date_or_a_number_finds_the_same(connection: Connection, matti: PartyId) -> None:
    dates = ("2.5.1994", "2. 5. 1994", "02.05.94", "2/5/1994", "1994-5-2", "2. toukokuuta 1994", "2 maj 1994")
    phones = ("0401234567", "+358401234567", "00358 40 1234567", "+358 (0)40 1234 567", "040/1234567")
    source = makers.source(connection)
    makers.row(
        connection,
        "vehicles",
        party_id=matti,
        registration_number="ABC-123",
        held_as="owner",
        source_id=source,
    )
    account = makers.row(
        connection, "billing_accounts", party_id=matti, number="LT-1", way="paper", source_id=source
    )
    makers.row(
        connection, "invoices", account_id=account, number="2025-7719", dated=date(2025, 1, 2),
        total=Decimal(1), source_id=source,
    )  # fmt: skip
    index_party(connection, matti)
    for typed in (*dates, *phones, "abc-123", "ABC123", "abc 123", "2025-7719", "2025-77"):
        assert found(connection, typed) == [matti], typed


def test_what_is_pasted_or_read_out_finds_as_what_is_typed(connection: Connection) -> None:
    person = makers.person(
        connection, "Matti", "Virtanen", phone="050 517 4755", email="matti.virtanen42@mail.example"
    )
    account = makers.row(
        connection, "billing_accounts", party_id=person, number="LT-1", way="paper", source_id=1
    )
    makers.row(
        connection, "invoices", account_id=account, number="2025-7719", dated=date(2025, 1, 2),
        total=Decimal(1), reference="103877", source_id=1,
    )  # fmt: skip
    company = makers.company(connection, "Rakennus Äijälä Oy", "0245974-7")
    for typed in (
        *("matti.virtanen4", "matti.virtanen42", "<matti.virtanen42@mail.example>"),
        *("mailto:matti.virtanen42@mail.example", "puh. 050 517 4755", "tel:+358505174755", "Tfn 0505174755"),
        *("103877", "1038"),
    ):
        assert found(connection, typed) == [person], typed
    for typed in ("FI02459747", "fi02459747"):
        assert found(connection, typed) == [company], typed


def test_a_company_brings_its_people(connection: Connection, matti: PartyId) -> None:
    company = makers.company(connection, "Rakennus Äijälä Oy", "0245974-7")
    hits = find(connection, "rakennus äijälä")
    told = [(hit.party, hit.match, hit.matched) for hit in hits]
    assert told == [(company, Match.SAME_NAME, ""), (matti, Match.OTHER, "employments.employer_name")]


def test_words_that_nobody_bears_any_more_leave_the_dictionary(
    connection: Connection, matti: PartyId
) -> None:
    connection.execute(update(PersonRow).where(PersonRow.id == matti).values(family_name="Uusinimi"))
    index_party(connection, matti)
    for table in ("search_words", "search_parts"):
        words = connection.exec_driver_sql(f"SELECT word FROM {table}").scalars().all()
        assert "uusinimi" in words and "virtanen" not in words


def test_a_birth_date_in_six_digits_finds_those_born_then_and_their_codes(
    connection: Connection, matti: PartyId
) -> None:
    without_code = makers.person(connection, "Outi", "Outo", born_on=date(1994, 5, 2))
    only_code = makers.person(connection, "Veli", "Vieras", code=makers.CODES[3])
    assert set(found(connection, "020594")) == {matti, without_code, only_code}


def test_letters_as_typed_come_before_folded_ones(connection: Connection) -> None:
    with_dots = makers.person(connection, "Sanna", "Mäki")
    plain = makers.person(connection, "Sanna", "Maki")
    assert found(connection, "mäki") == [with_dots, plain]
    assert [hit.match for hit in find(connection, "mäki")] == [Match.SAME_NAME, Match.NEARLY]
    assert found(connection, "Maki Sanna") == [plain, with_dots]
    assert found(connection, "Ma\u0308ki") == [with_dots, plain]  # decomposed, as some programs paste it


def test_names_come_before_other_details(connection: Connection) -> None:
    lives_there = makers.person(connection, "Outi", "Outo", address=("Kuja 9", "33100", "TAMPERE"))
    longer = makers.person(connection, "Jaana", "Tamperela")
    whole = makers.person(connection, "Tampere", "Tamminen")
    assert found(connection, "tampere") == [whole, longer, lives_there]


def test_a_hyphenated_name_is_another_name(connection: Connection) -> None:
    koe = makers.person(connection, "Matti", "Virtanen-Koe")
    anna = makers.person(connection, "Anna-Liisa", "Virtanen", call_name="Anna")
    matti = makers.person(connection, "Matti", "Virtanen")
    for typed in ("virtanen matti", "matti virtanen", "Matti Virtanen"):
        hits = [(hit.person and hit.person.id, hit.match) for hit in find(connection, typed)]
        assert hits == [(matti, Match.SAME_NAME), (koe, Match.NAME_BEGINS)], typed
    for typed in ("virtanen-koe matti", "matti virtanen koe"):
        assert [(hit.person and hit.person.id, hit.match) for hit in find(connection, typed)] == [
            (koe, Match.SAME_NAME)
        ]
    (hit,) = find(connection, "anna virtanen")
    assert hit.person is not None and (hit.person.id, hit.match) == (anna, Match.SAME_NAME)


def test_namesakes_are_told_apart_in_the_list(connection: Connection) -> None:
    son = makers.person(
        connection, "Matti Kalevi", "Virtanen", born_on=date(1985, 3, 15), address=HOME, employer="A Oy"
    )
    father = makers.person(connection, "Matti Olavi", "Virtanen", born_on=date(1955, 1, 2), address=HOME)
    hits = find(connection, "matti virtanen")
    assert [(hit.person and hit.person.id, hit.address, hit.employer) for hit in hits] == [
        (son, "Testikatu 1 A 2, 00100 HELSINKI", "A Oy"),
        (father, "Testikatu 1 A 2, 00100 HELSINKI", ""),
    ]


def test_lists_follow_the_finnish_alphabet(connection: Connection) -> None:
    for name in ("Maöla", "Maåla", "Mazala", "Maäla", "Maala"):
        makers.person(connection, "Aino", name)
    names = [hit.person.family_name for hit in find(connection, "aino") if hit.person]
    assert names == ["Maala", "Mazala", "Maåla", "Maäla", "Maöla"]


def test_a_protected_address_is_neither_searched_nor_shown(connection: Connection) -> None:
    hidden = makers.person(
        connection,
        "Salla",
        "Salo",
        address=("Entinen 5", "20100", "TURKU"),
        protected_address=("Piilo 1", "99800", "IVALO"),
        home_town="Inari",
    )
    for typed in ("piilo 1", "ivalo", "99800", "entinen 5", "turku", "inari", "salo turku", "salo ivalo"):
        assert found(connection, typed) == [], typed
    (hit,) = find(connection, "salla salo")
    assert hit.person is not None
    assert (hit.person.id, hit.person.protected, hit.address, hit.person.home_town) == (hidden, True, "", "")
    assert "Piilo" not in repr(hit)
    assert "Entinen" not in repr(hit)


def test_the_code_in_a_hit_is_masked(connection: Connection, matti: PartyId) -> None:
    (hit,) = find(connection, makers.CODES[2])
    assert hit.person is not None
    assert hit.person.id == matti
    assert makers.CODES[2] not in repr(hit)


def test_a_company_is_found_by_name_business_id_and_town(connection: Connection) -> None:
    company = makers.company(
        connection, "Esimerkki Äly Oy", "0245974-7", address=("Tehtaankatu 4", "02600", "ESPOO")
    )
    for typed in ("esim", "äly", "aly", "0245974-7", "02459747", "espoo", "tehtaankatu 4"):
        (hit,) = find(connection, typed)
        assert hit.person is None
        assert hit.company is not None
        assert (hit.company.id, hit.company.town) == (company, "ESPOO")


def test_a_former_name_finds_the_person(connection: Connection, matti: PartyId) -> None:
    makers.row(
        connection,
        "previous_names",
        person_id=matti,
        family_name="Lindström",
        source_id=makers.source(connection),
    )
    index_party(connection, matti)
    (hit,) = find(connection, "lindström matti")
    assert hit.matched == "previous_names.family_name"


def test_a_case_number_finds_the_asker(connection: Connection, matti: PartyId) -> None:
    makers.inspection(connection, matti, 417)
    makers.inspection(connection, None, 418)
    (hit,) = find(connection, "2026-00417")
    assert hit.person is not None
    assert (hit.person.id, hit.case, hit.matched) == (matti, "2026-00417", "requests.case_number")
    assert [hit.case for hit in find(connection, "2026-417")] == ["2026-00417"]
    assert find(connection, "2026-00418") == () == find(connection, "2026-41")


def test_what_is_corrected_is_found_by_its_new_value_only(connection: Connection, matti: PartyId) -> None:
    connection.execute(update(PersonRow).where(PersonRow.id == matti).values(family_name="Uusinimi"))
    moved = update(EmploymentRow).where(EmploymentRow.person_id == matti)
    connection.execute(moved.values(employer_name="Toinen Oy"))
    index_party(connection, matti)
    assert found(connection, "uusinimi") == [matti]
    assert found(connection, "virtanen") == []
    assert found(connection, "rakennus") == []
    assert found(connection, "toinen") == [matti]


def test_a_long_list_is_cut_and_says_so(connection: Connection) -> None:
    for number in range(12):
        makers.person(connection, f"Nimi{number:02}", "Virtanen")
    answer = Searching(connection, makers.NOW).find("virtanen", limit=5)
    assert len(answer.hits) == 5
    assert answer.more
    assert answer.total > 5
    whole = Searching(connection, makers.NOW).find("virtanen")
    assert (len(whole.hits), whole.more) == (12, False)


def test_a_common_name_does_not_hide_the_person_whose_birth_date_is_added(connection: Connection) -> None:
    for number in range(120):
        makers.person(connection, "Matti", "Virtanen", born_on=date(1950, 1, 1 + number % 28))
    rare = makers.person(connection, "Matti", "Virtanen", born_on=date(1985, 3, 15))
    assert found(connection, "virtanen matti 15.3.1985") == [rare]


NOTHING = ("", "   ", "%", "_", "%%%", "'", '"; --', "\x00", "\u202e\u200b", "\U0010ffff", "😀", "*" * 1000)


def test_signs_that_mean_nothing_find_nobody(connection: Connection, matti: PartyId) -> None:
    assert [typed for typed in NOTHING if find(connection, typed)] == []


def test_a_thousand_letters_and_a_thousand_words_are_cut(connection: Connection, matti: PartyId) -> None:
    assert find(connection, "x" * 1000) == ()
    assert found(connection, "a " * 1000) == [matti]  # Äijälä
    assert len(understand("sana " * 1000).terms) <= MOST_TERMS
    assert found(connection, "virtanen" + " " * 1000) == [matti]


def test_nothing_typed_raises() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        Base.metadata.create_all(connection)
        makers.full_person(connection)
        searching = Searching(connection, makers.NOW)

        @settings(max_examples=60, deadline=None, database=None)
        @given(
            st.one_of(
                st.text(max_size=40),
                st.text(alphabet="0123456789 .-+/()AXaäÄ@,", max_size=24),
                st.lists(
                    st.sampled_from(
                        ["örjan", "äyräväinen", "1.5.1994", "040", "pargas", "7", "b", "010594Y"]
                    ),
                    max_size=5,
                ).map(" ".join),
            )
        )
        def search(typed: str) -> None:
            answer = searching.find(typed)
            assert len(answer.hits) <= 50
            assert len({hit.person.id for hit in answer.hits if hit.person}) == len(
                [hit for hit in answer.hits if hit.person]
            )

        search()
    engine.dispose()


def test_likely_askers_are_ranked_by_what_agrees(connection: Connection) -> None:
    father = makers.person(connection, "Matti Olavi", "Virtanen", born_on=date(1955, 1, 2), address=HOME)
    son = makers.person(connection, "Matti Kalevi", "Virtanen", born_on=date(1985, 3, 15), address=HOME)
    elsewhere = makers.person(
        connection, "Matti", "Virtanen", born_on=date(1971, 7, 7), address=("Kuja 9", "20100", "TURKU")
    )
    makers.person(connection, "Outi", "Outo", address=HOME)
    asker = Asker(name="Virtanen, Matti", address="Testikatu 1 A 2\n00100 Helsinki", born_on="15.3.1985")
    hits = Searching(connection, makers.NOW).candidates(asker)
    assert [hit.person and hit.person.id for hit in hits] == [son, father, elsewhere]
    assert [hit.matched for hit in hits] == ["identities.born_on", "addresses.line", ""]


def test_an_asker_is_found_by_code_phone_or_e_mail_even_under_another_name(
    connection: Connection, matti: PartyId
) -> None:
    for asker in (
        Asker(name="M. Jokinen", identity_code="020594x903p"),
        Asker(phone="+358 40 1234567"),
        Asker(email="MATTI.V@mail.example"),
    ):
        (hit,) = Searching(connection, makers.NOW).candidates(asker)
        assert hit.person is not None
        assert hit.person.id == matti


def test_an_asker_who_said_nothing_is_nobody(connection: Connection, matti: PartyId) -> None:
    assert Searching(connection, makers.NOW).candidates(Asker()) == ()
    assert (
        Searching(connection, makers.NOW).candidates(Asker(name="%", born_on="?", identity_code="020594"))
        == ()
    )
