"""The answer and its extract: every value is in it, and no private word where it must not be."""

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal
from itertools import pairwise
from typing import Any

import pytest

from helpten_desk.domain.extracts import Extract, Group, MergedRecord, Section, Shown, Withheld
from helpten_desk.domain.law import Ground, RuleSet
from helpten_desk.domain.people import Language
from helpten_desk.domain.requests import Channel
from helpten_desk.letters.answer import make_answer
from tests.letters.makers import (
    CALL,
    HETU,
    WORDING,
    WORDS,
    answer_facts,
    datum,
    enclosed,
    extract,
    full_answer,
    history,
    letter_facts,
    letter_of,
    no_data,
    record,
)
from tests.letters.reading import MM, chars, flat, pages, properties, text, things

NOON = datetime(2026, 3, 3, 10, tzinfo=UTC)


def make(**changes: Any) -> bytes:
    return make_answer(answer_facts(**changes), WORDING, WORDS).pdf


def with_section(held: Extract, section: Section) -> Extract:
    sections = tuple(section if old.group is section.group else old for old in held.sections)
    return replace(held, sections=sections)


@pytest.mark.parametrize("rules", RuleSet)
@pytest.mark.parametrize("language", Language)
def test_every_value_and_source_of_the_extract_is_in_the_text(language: Language, rules: RuleSet) -> None:
    facts = full_answer(language, rules)
    read = text(make_answer(facts, WORDING, WORDS).pdf).lower()
    assert facts.extract
    for section in facts.extract.sections:
        assert flat(WORDING.spoken(language).text(f"group.{section.group}")).lower() in read
        for held in section.records:
            for item in held.data:
                if item.shown is Shown.SECRET or item.withheld or item.label in LOCAL_TIMES:
                    continue
                if item.label == "addresses.country":
                    continue  # Finland is not named in a Finnish address
                words = WORDS.value(item.value, language)
                assert flat(words).lower() in read, item
                assert flat(WORDS.source(item.source, language)).lower() in read, item
    for paper in facts.extract.papers:
        assert flat(paper.title).lower() in read
    for disclosure in facts.extract.disclosures:
        assert flat(disclosure.recipient + disclosure.what + disclosure.ground).lower() in read
    assert flat("Koepalvelin Oy").lower() in read


# Told as day and time in two columns, or as the time alone on the day of the row.
LOCAL_TIMES = frozenset({"trips.started_at", "trips.ended_at", "contacts.at"})


@pytest.mark.parametrize("language", Language)
def test_an_extract_of_merged_records_says_so_and_when(language: Language) -> None:
    held = replace(
        extract(),
        merged=(MergedRecord("150777", datetime(2026, 3, 2, 7, tzinfo=UTC)), MergedRecord("", NOON)),
    )
    pdf = make_answer(replace(full_answer(language), extract=held), WORDING, WORDS).pdf
    voice = WORDING.spoken(language)
    for number, at in (("150777", datetime(2026, 3, 2, 7, tzinfo=UTC)), ("", NOON)):
        key = "fact.merged.value" if number else "fact.merged.unnumbered"
        assert flat(voice.text(key, number=number, at=voice.moment(at))) in text(pdf)
    assert flat(voice.text("fact.merged")) not in text(make_answer(full_answer(language), WORDING, WORDS).pdf)


def test_times_of_trips_stand_in_columns_on_finnish_clocks() -> None:
    read = text(make())
    assert "1.3.20268.15–8.58" in read  # 6.15–6.58 UTC in winter
    assert "22.9.202214.56" in read  # 11.56 UTC in summer


def test_withheld_secret_and_unnamed_data() -> None:
    held = extract()
    pdf = make(held=held)
    read = text(pdf)
    assert "L-99871" not in read
    assert flat("Tieto on jätetty pois: se koskee toista henkilöä. Syyt: liite 2.") in read
    assert flat("Yksi tieto on jätetty pois: se koskee toista henkilöä.") in read
    assert flat("On talletettu suojatussa muodossa.") in read
    untold = held.without(
        tuple(
            Withheld(record.table, record.id, datum.label, datum.withheld, told=False)
            for record, datum in held.withheld()
            if datum.withheld
        )
    )
    unnamed = text(make(held=untold, unnamed=True, certificate=False))
    assert flat("Vakuutuksen tai sopimuksen numero") not in unnamed and "L-99871" not in unnamed
    assert flat("Laki ei salli kertoa, mitä ne ovat.") in unnamed and flat("Syyt") not in unnamed
    silent = text(make(held=untold, certificate=False))
    assert flat("jätetty pois") not in silent and "L-99871" not in silent


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.FI, "Rekisterissä on teitä koskevia tietoja, mutta emme anna niitä teille."),
        (Language.SV, "I registret finns uppgifter om er, men vi lämnar inte ut dem till er."),
        (Language.EN, "The register holds data about you, but we do not give them to you."),
    ],
)
def test_an_answer_that_gives_nothing_does_not_say_that_the_data_are_enclosed(
    language: Language, told: str
) -> None:
    read = text(letter_of("answer-refused", language).pdf)
    assert flat(told) in read and "L-99871" not in read and "Testinen" in read
    assert flat(WORDING.spoken(language).text("found", date="").partition(".")[0] + ".") not in read


@pytest.mark.parametrize(
    ("language", "told"),
    [
        (Language.FI, "3 tietoa on jätetty pois: ne koskevat toista henkilöä."),
        (Language.SV, "3 uppgifter har utelämnats: de gäller en annan person."),
        (Language.EN, "3 items have been left out: they concern another person."),
    ],
)
def test_the_reason_for_several_items_speaks_of_several(language: Language, told: str) -> None:
    black = (Ground.RIGHTS_OF_OTHERS, Ground.RIGHTS_OF_OTHERS)
    assert flat(told) in text(make(letter=letter_facts(language), blackened=black))


def test_a_withheld_value_is_not_told_by_a_heading_or_a_sum() -> None:
    hidden = Ground.RIGHTS_OF_OTHERS
    company = record(
        "stakeholders", 1, datum("stakeholders.company", "Salainen Oy", withheld=hidden), title="Salainen Oy"
    )
    trip = history(1).records[0]
    kept = tuple(
        replace(item, withheld=hidden) if item.label in ("trips.kilometres", "trips.vehicle_id") else item
        for item in trip.data
    )
    held = with_section(extract(), Section(Group.CUSTOMERSHIP, (company,)))
    held = with_section(held, Section(Group.HISTORY, (replace(trip, data=kept),)))
    read = text(make(held=held))
    assert "SalainenOy" not in read
    assert "XYZ-987" not in read
    assert "24,3" not in read


def test_the_identity_code_is_in_the_extract_once_and_nowhere_else() -> None:
    made = make_answer(answer_facts(), WORDING, WORDS)
    by_page = pages(made.pdf)
    assert sum(page.count(HETU) for page in by_page) == 1
    assert HETU not in by_page[0]
    assert not any(HETU in value or "Inka" in value for value in properties(made.pdf).values())
    assert HETU not in made.title and "Inka" not in made.title
    masked = text(make(mask_code=True))
    assert HETU not in masked
    assert flat("On rekisterissä. Annamme sen pyydettäessä.") in masked


def test_all_groups_are_printed_and_an_empty_one_says_so() -> None:
    held = replace(extract(), sections=(), papers=(), disclosures=(), places=())
    read = text(make(held=held, certificate=False))
    for group in Group:
        assert flat(WORDING.spoken(Language.FI).text(f"group.{group}")) in read
    assert read.count(flat("Rekisterissä ei ole teistä tietoja tässä ryhmässä.")) == 8
    assert flat("Teidän tietojanne ei ole luovutettu.") in read
    assert flat("Teistä ei ole paperiaineistoa.") in read


def test_the_contents_name_the_page_on_which_each_section_stands() -> None:
    held = extract(trips=200, invoices=40)
    by_page = pages(make(held=held))
    contents = next(page for page in by_page if "Sisällys" in page)
    for number, key in enumerate([f"group.{group}" for group in Group], 1):
        name = WORDING.spoken(Language.FI).text(key)
        line = next(line for line in contents.splitlines() if line.startswith(f"{number} {name}"))
        page = int(line.rsplit(" ", 1)[1])
        assert f"{number} {name}" in by_page[page - 1]


def test_under_the_gdpr_retention_is_told_and_under_the_act_the_year() -> None:
    gdpr = text(make(letter=letter_facts(rules=RuleSet.GDPR)))
    assert flat("Säilytysaika: kuusi vuotta") in gdpr
    assert "henkilötietolaki" not in gdpr.lower()
    act = text(make(letter=letter_facts(rules=RuleSet.HETIL)))
    assert "Säilytysaika" not in act
    assert "tietosuoja-asetus" not in act
    assert flat("Maksuton, kun tämän vastauksen saamisesta on kulunut vuosi.") in act


def test_the_fee_and_why() -> None:
    facts = replace(answer_facts(), fee=Decimal("12.5"), charged_since=date(2025, 12, 1))
    read = text(make_answer(facts, WORDING, WORDS).pdf)
    assert flat("Perimme korvauksen 12,50 €, koska edellisestä tarkastuksestanne (1.12.2025)") in read
    assert "maksuton(" not in read


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({}, "Pyysitte 24.2.2026 päivätyssä, omakätisesti allekirjoittamassanne kirjeessä"),
        ({"asked_on": None}, "Pyysitte omakätisesti allekirjoittamassanne kirjeessä"),
        ({"in_person": True, "channel": Channel.COUNTER}, "Pyysitte 26.2.2026 luonamme käydessänne"),
        ({"channel": Channel.EMAIL, "hand_signed": False}, "Pyyntö tuli meille näin: sähköposti."),
        ({"hand_signed": False}, "Pyyntö tuli meille näin: kirje."),
    ],
)
def test_how_the_request_was_made_is_told_truly(changes: dict[str, object], sentence: str) -> None:
    assert flat(sentence) in text(make(**changes))


def test_transfers_outside_the_economic_area_are_named() -> None:
    read = text(make())
    assert flat("Tietojanne on siirretty: Yhdysvallat") in read
    at_home = replace(extract(), disclosures=extract().disclosures[:2])
    assert flat("Tietojanne ei ole siirretty EU:n") in text(make(held=at_home))


def test_enclosed_papers_are_counted_numbered_and_pictured() -> None:
    made = make_answer(full_answer(Language.FI), WORDING, WORDS)
    by_page = pages(made.pdf)
    assert len(by_page) == made.pages
    assert "Tilauslomake 12.5.2009, jäljennös, 2 sivua" in by_page[0]
    assert flat("teiltä, tilauslomake 12.5.2009 (liite 2)") in text(made.pdf)
    assert flat("Syyt: liite 3.") in text(made.pdf)
    pictures = [thing for thing in things(made.pdf, made.pages - 1) if thing["object_type"] == "image"]
    assert len(pictures) == 1
    assert pictures[0]["top"] >= 21 * MM and pictures[0]["bottom"] <= 273 * MM
    assert "Liite 2, sivu 2 (2)" in by_page[-1]
    extract_pages = int(by_page[0].split("Ote henkilörekisteristä, ")[1].split()[0])
    assert made.pages == 2 + extract_pages + 2


def test_two_sided_the_extract_begins_on_a_new_leaf() -> None:
    double = pages(make(two_sided=True))
    assert "Tämä sivu on tarkoituksella tyhjä." in double[1]
    assert "Sisällys" in double[2]
    single = pages(make(two_sided=False))
    assert "Sisällys" in single[1]
    assert not any("tarkoituksella" in page for page in single)


def test_page_x_of_y_runs_over_letter_extract_and_pictures() -> None:
    made = make_answer(full_answer(Language.EN), WORDING, WORDS)
    for number, page in enumerate(pages(made.pdf), 1):
        assert f"Page {number} ({made.pages})" in page
    assert "letter 1" in pages(made.pdf)[-1]


@pytest.mark.parametrize("language", Language)
def test_nothing_of_the_running_head_stands_on_another(language: Language) -> None:
    september = answer_facts(replace(letter_facts(language), dated=date(2026, 9, 30)))
    head = sorted(
        (sign for sign in chars(make_answer(september, WORDING, WORDS).pdf, 2) if 14 < sign["top"] / MM < 20),
        key=lambda sign: sign["x0"],
    )
    assert len(head) > 40
    assert all(left["x1"] <= right["x0"] + 0.5 for left, right in pairwise(head))


def test_the_signature_stays_whole_with_two_lines_of_text() -> None:
    for enclosures in (0, 5, 9, 30):
        facts = replace(answer_facts(), enclosed=tuple(enclosed() for _ in range(enclosures)))
        made = make_answer(facts, WORDING, WORDS)
        assert made.signature
        assert made.signature.page == 1


def test_a_letter_too_long_for_its_page_takes_text_along_with_the_signature() -> None:
    facts = no_data(Language.FI)
    for places in range(3, 24):
        rows = tuple(facts.places[0] for _ in range(places))
        made = make_answer(replace(facts, places=rows), WORDING, WORDS)
        assert made.signature
        by_page = pages(made.pdf)
        signed = by_page[made.signature.page - 1]
        assert "Ystävällisin terveisin\nHelpten Oy\nTuula Testilä" in signed
        assert "28 ja 29 §" in signed  # the last two lines of the body at least

    box = made.signature
    assert box is not None
    inside = [
        char
        for char in chars(made.pdf, box.page - 1)
        if box.y * MM < (char["top"] + char["bottom"]) / 2 < (box.y + box.height) * MM
        and box.x * MM < char["x1"] < (box.x + box.width) * MM
    ]
    assert not inside


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("rules", RuleSet)
def test_the_longest_answer_fits_one_page(language: Language, rules: RuleSet) -> None:
    made = make_answer(full_answer(language, rules), WORDING, WORDS)
    first = pages(made.pdf)[0]
    assert WORDING.spoken(language).text("enclosures") in first
    assert made.signature and made.signature.page == 1
    body = [char for char in chars(made.pdf) if 90 * MM < char["top"] < 272 * MM]
    assert max(char["bottom"] for char in body) <= 265.5 * MM


@pytest.mark.parametrize("language", Language)
def test_no_data_about_you_is_an_answer_with_the_places(language: Language) -> None:
    made = make_answer(no_data(language), WORDING, WORDS)
    read = text(made.pdf)
    assert made.pages == 1
    assert flat(WORDING.spoken(language, RuleSet.HETIL).text("none")) in read
    assert flat(WORDING.spoken(language).text("place.partner", name="Malliauto Oy")) in read
    assert flat("Inka Testinen, syntynyt 1.5.1994") in read
    assert made.signature


def test_hostile_values_are_printed_as_typed_or_with_a_visible_substitute() -> None:
    typed = '<b>&amp;</b> <img src="x"> {name} %s \\(  ŋŧđǥǧǩʒǯ Жук Ωμέγα'
    unknown = "שלום 😀 e\u0301 \u202eabc"
    held = with_section(
        extract(),
        Section(
            Group.TOLD,
            (
                record("notes", 1, datum("notes.text", typed, CALL)),
                record("notes", 2, datum("notes.text", unknown, CALL)),
                record("notes", 3, datum("notes.text", "x" * 5000, CALL)),
            ),
        ),
    )
    pdf = make(held=held)
    read = text(pdf)
    assert flat(typed) in read
    assert "□□□□□é□abc" in read
    assert read.count("x") >= 5000
    noted = [page for page in pages(pdf) if "□ = merkki" in page]
    assert len(noted) == 1
    for number, page in enumerate(pages(pdf)):
        if "x" * 20 in page or "□ = merkki" in page:
            assert all(char["x1"] <= 195.1 * MM for char in chars(pdf, number))


def test_a_value_of_the_third_person_language_unknown_prints_as_stored() -> None:
    from helpten_desk.domain.extracts import Code

    held = with_section(
        extract(),
        Section(
            Group.BASIC, (record("people", 1, datum("people.language_of_service", Code("language", "xx"))),)
        ),
    )
    assert "”xx”" in text(make(held=held))


def test_too_many_leaves_ask_for_a_label() -> None:
    assert not make_answer(answer_facts(), WORDING, WORDS).needs_label
    assert make_answer(answer_facts(held=extract(trips=1200)), WORDING, WORDS).needs_label
