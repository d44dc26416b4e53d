"""In the window nothing but the address, wherever the sheet lies: all kinds, three languages."""

from dataclasses import replace
from typing import Any

import pytest

from helpten_desk.domain.letters import Recipient
from helpten_desk.domain.people import Language, PostalAddress
from helpten_desk.letters.answer import make_answer
from tests.letters.makers import LETTERS, WORDING, WORDS, answer_facts, letter_facts, letter_of
from tests.letters.reading import MM, chars, flat, pages, things


def things_in_zone(pdf: bytes, page: int = 0) -> list[dict[str, Any]]:
    """Every glyph, line, rectangle and picture that reaches into the forbidden zone."""
    x1, y1, x2, y2 = (side * MM for side in WORDING.window.forbidden)
    return [
        thing
        for thing in things(pdf, page)
        if thing["x1"] > x1 and thing["x0"] < x2 and thing["bottom"] > y1 and thing["top"] < y2
    ]


def seen_through_window(pdf: bytes, right: float, down: float) -> str:
    """What stands behind the window with the sheet moved by so many millimetres."""
    window = WORDING.window
    left, top = (window.left - right) * MM, (window.top - down) * MM
    inside = [
        char["text"]
        for char in chars(pdf)
        if left <= (char["x0"] + char["x1"]) / 2 <= left + (window.right - window.left) * MM
        and top <= (char["top"] + char["bottom"]) / 2 <= top + (window.bottom - window.top) * MM
    ]
    return flat("".join(inside))


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", LETTERS)
def test_the_zone_holds_the_address_alone_and_all_of_it_inside_the_safe_box(
    kind: str, language: Language
) -> None:
    made = letter_of(kind, language)
    seen = things_in_zone(made.pdf)
    assert {thing["object_type"] for thing in seen} == {"char"}
    x1, y1, x2, y2 = (side * MM for side in WORDING.window.safe)
    for thing in seen:
        assert thing["x0"] >= x1 and thing["x1"] <= x2
        assert thing["top"] >= y1 and thing["bottom"] <= y2 + 1 * MM  # room below the letters
    assert flat("".join(thing["text"] for thing in seen)) == flat(
        "Inka Testinen c/o Malli Mallikatu 12 B 34 00100 HELSINKI"
    )
    assert not made.needs_label


@pytest.mark.parametrize("kind", ("answer", "certificate", "form"))
def test_the_same_is_seen_over_all_shifts_of_the_sheet(kind: str) -> None:
    made = letter_of(kind, Language.SV)
    address = flat("Inka Testinen c/o Malli Mallikatu 12 B 34 00100 HELSINKI")
    for right in (0.0, 5.0, 10.0, 15.0, 19.0):
        for down in (0.0, 5.0, 10.0, 13.5):
            assert seen_through_window(made.pdf, right, down) == address


def test_the_form_sent_back_shows_our_address_alone() -> None:
    made = letter_of("form", Language.FI)
    seen = things_in_zone(made.pdf, page=1)
    assert flat("".join(thing["text"] for thing in seen)) == flat(
        "Helpten Oy Lars Sonckin kaari 16 02600 ESPOO"
    )


ADDRESS = PostalAddress("ÄÄNEKOSKEN PAIKALLISKYLÄNKUJA 1", "44100", "Äänekoski")


@pytest.mark.parametrize(
    ("name", "address", "label"),
    [
        ("Ääkkönen", ADDRESS, False),
        ("Maria Elisabet Katariina von Hohenzollern-Sigmaringen", ADDRESS, False),
        (
            "Maria Elisabet Katariina Aleksandra Fredrika von Hohenzollern-Sigmaringen af Nordin",
            ADDRESS,
            False,
        ),
        ("Å" * 60, ADDRESS, False),
        ("Nimi " * 60, ADDRESS, True),
        ("Ж" * 300, ADDRESS, True),
        ("Jane Roe", PostalAddress("1 High Street", "SW1A 1AA", "London", "GB", "Smith"), False),
    ],
)
def test_long_names_get_smaller_then_break_then_a_label_and_nothing_is_clipped(
    name: str, address: PostalAddress, label: bool
) -> None:
    made = make_answer(answer_facts(letter_facts(recipient=Recipient(name.strip(), address))), WORDING, WORDS)
    seen = things_in_zone(made.pdf)
    assert made.needs_label is label
    if label:
        assert seen == []
    x1, _, x2, y2 = (side * MM for side in WORDING.window.safe)
    assert all(thing["x0"] >= x1 and thing["x1"] <= x2 for thing in seen)
    assert all(thing["bottom"] <= y2 + 1 * MM for thing in seen)
    above = "".join(char["text"] for char in chars(made.pdf) if char["top"] < 83 * MM)
    assert all(char["x1"] <= 195.1 * MM for char in chars(made.pdf))
    assert flat(name) in flat(above)
    assert flat(address.line) in flat(above)


def test_abroad_the_country_in_finnish_and_english_stands_last() -> None:
    germany = Recipient("Max Muster", PostalAddress("Musterweg 1", "10115", "Berlin", "DE"))
    made = make_answer(answer_facts(letter_facts(recipient=germany)), WORDING, WORDS)
    told = "".join(thing["text"] for thing in things_in_zone(made.pdf))
    assert flat(told).endswith("10115BERLINSAKSA/GERMANY")


def test_a_letter_handed_over_has_nothing_in_the_window() -> None:
    made = make_answer(answer_facts(letter_facts(recipient=Recipient("Inka Testinen", None))), WORDING, WORDS)
    assert things_in_zone(made.pdf) == []
    assert not made.needs_label


def test_a_demonstration_letter_is_marked_outside_the_window() -> None:
    made = make_answer(answer_facts(letter_facts(demonstration=True)), WORDING, WORDS)
    assert all("ESITTELY" in page for page in pages(made.pdf))
    assert "ESITTELY" not in "".join(thing["text"] for thing in things_in_zone(made.pdf))


@pytest.mark.parametrize(
    ("language", "mark"),
    [
        (Language.FI, "Kirjattu kirje"),
        (Language.SV, "Rekommenderat brev"),
        (Language.EN, "Registered letter"),
    ],
)
def test_a_registered_letter_says_so_beside_the_window_and_another_does_not(
    language: Language, mark: str
) -> None:
    facts = letter_facts(language)
    plain = make_answer(answer_facts(facts), WORDING, WORDS)
    marked = make_answer(answer_facts(replace(facts, registered=True)), WORDING, WORDS)
    assert flat(mark) not in flat(pages(plain.pdf)[0]) and flat(mark) in flat(pages(marked.pdf)[0])
    assert things_in_zone(marked.pdf) == things_in_zone(plain.pdf)
