"""Held values in words: no code, no database name, no foreign digit grouping reaches a reader."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from helpten_desk import paths
from helpten_desk.domain.extracts import Code, Source, SourceKind, Value
from helpten_desk.domain.money import Money
from helpten_desk.domain.people import Language
from helpten_desk.domain.words import Words

FI, SV, EN = Language.FI, Language.SV, Language.EN
NB = "\u00a0"


@pytest.fixture(scope="module")
def words() -> Words:
    return Words(paths.resources() / "words")


@pytest.mark.parametrize(
    ("value", "finnish", "swedish", "english"),
    [
        (date(2026, 3, 5), "5.3.2026", "5.3.2026", f"5{NB}March{NB}2026"),
        (
            datetime(2026, 3, 5, 7, 5, tzinfo=UTC),
            f"5.3.2026 klo{NB}9.05",
            f"5.3.2026 kl.{NB}9.05",
            f"5{NB}March{NB}2026 at{NB}9:05",
        ),
        (Money("1234.56"), f"1{NB}234,56{NB}€", f"1{NB}234,56{NB}€", "€1,234.56"),
        (Money("-34.9"), f"\u221234,90{NB}€", f"\u221234,90{NB}€", "\u2212€34.90"),
        (Decimal("18.637"), "18,637", "18,637", "18.637"),
        (True, "kyllä", "ja", "yes"),
        (False, "ei", "nej", "no"),
        (100482, "100482", "100482", "100482"),
        ("ÅÄÖ-123", "ÅÄÖ-123", "ÅÄÖ-123", "ÅÄÖ-123"),
        (Code("country", "AX"), "Ahvenanmaa", "Åland", "Åland"),
        (Code("permission_state", "not_forbidden"), "ei kieltoa", "inget förbud", "not forbidden"),
        (Code("permission_state", "x-7"), "”x-7”", "”x-7”", "“x-7”"),
        (Code("no such list", "x-7"), "”x-7”", "”x-7”", "“x-7”"),
    ],
)
def test_values(words: Words, value: Value, finnish: str, swedish: str, english: str) -> None:
    assert words.value(value, FI) == finnish
    assert words.value(value, SV) == swedish
    assert words.value(value, EN) == english


def test_a_summer_moment_is_told_in_finnish_summer_time(words: Words) -> None:
    moment = datetime(2026, 6, 30, 21, 30, tzinfo=UTC)
    assert words.value(moment, FI) == f"1.7.2026 klo{NB}0.30"


@pytest.mark.parametrize(
    ("start", "end", "finnish", "swedish", "english"),
    [
        (
            date(2009, 5, 12),
            date(2021, 8, 31),
            "12.5.2009–31.8.2021",
            "12.5.2009–31.8.2021",
            f"12{NB}May{NB}2009 – 31{NB}August{NB}2021",
        ),
        (date(2021, 9, 1), None, "1.9.2021 alkaen", "från 1.9.2021", f"from 1{NB}September{NB}2021"),
        (None, date(2021, 8, 31), "31.8.2021 asti", "till 31.8.2021", f"until 31{NB}August{NB}2021"),
        (None, None, "", "", ""),
    ],
)
def test_validity(
    words: Words, start: date | None, end: date | None, finnish: str, swedish: str, english: str
) -> None:
    assert [words.validity(start, end, language) for language in (FI, SV, EN)] == [finnish, swedish, english]


def test_sources_speak_to_the_person(words: Words) -> None:
    on = date(2009, 5, 12)
    form = Source(SourceKind.ORDER_FORM, on)
    assert words.source(form, FI) == "teiltä, tilauslomake 12.5.2009"
    assert words.source(form, SV) == "av er, beställningsblankett 12.5.2009"
    assert words.source(form, EN) == f"from you, order form 12{NB}May{NB}2009"
    partner = Source(SourceKind.PARTNER, date(2009, 6, 3), name="Asennus-Aho Oy")
    assert words.source(partner, FI) == "yhteistyökumppani Asennus-Aho Oy 3.6.2009"
    by_phone = Source(SourceKind.PERSON, on, channel="phone")
    assert words.source(by_phone, FI) == "teiltä, puhelin 12.5.2009"
    derived = Source(SourceKind.DERIVED, None, name="identity_codes.code")
    assert words.source(derived, FI) == "laskettu henkilötunnuksesta"
    other = Source(SourceKind.OTHER, on, name="Muuttopalvelu Oy")
    assert words.source(other, FI) == "Muuttopalvelu Oy 12.5.2009"


def test_on_the_screen_the_clerk_is_not_told_that_it_came_from_her(words: Words) -> None:
    by_phone = Source(SourceKind.PERSON, date(2009, 5, 12), channel="phone")
    shown = words.on_screen()
    assert shown.source(by_phone, FI) == "henkilöltä itseltään, puhelin 12.5.2009"
    assert shown.source(by_phone, EN) == "from the person, telephone 12.5.2009"
    assert shown.value(date(2009, 5, 12), EN) == "12.5.2009"
    assert shown.validity(date(2009, 5, 12), date(2021, 8, 31), EN) == "12.5.2009 – 31.8.2021"


def test_every_kind_of_source_has_words_both_ways(words: Words) -> None:
    for vocabulary in ("source", "source_on_screen"):
        assert words.codes(vocabulary) == {kind.value for kind in SourceKind}


def test_no_word_is_missing_in_any_language(words: Words) -> None:
    assert words.missing() == ()
