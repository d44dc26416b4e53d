"""The sheets of the desk's own."""

from datetime import date

import pytest

from helpten_desk.domain.people import Language
from helpten_desk.domain.requests import MailingWay, PostingRow
from helpten_desk.letters.lists import make_posting_list
from tests.letters.makers import CONTROLLER, WORDING, letter_of
from tests.letters.reading import MM, flat, pages, text, things


@pytest.mark.parametrize("language", Language)
def test_the_posting_list_names_case_recipient_way_number_and_clerk(language: Language) -> None:
    read = text(letter_of("posting-list", language).pdf)
    for told in ("2026-00417", "Inka Testinen", "RR123456785FI", "Máhtte Koe-Čearret", "Kaisa Koe"):
        assert flat(told) in read
    assert flat(WORDING.spoken(language).text("way.registered")) in read


def test_a_long_posting_list_is_counted_and_an_empty_one_says_so() -> None:
    rows = tuple(
        PostingRow(f"2026-{number:05}", f"Henkilö {number}", MailingWay.ORDINARY, "", "Kaisa Koe")
        for number in range(120)
    )
    made = make_posting_list(CONTROLLER, date(2026, 3, 5), rows, Language.FI, WORDING)
    assert made.pages > 1
    assert all(row.case in text(made.pdf) for row in rows)
    assert "yhteensä 120" in pages(made.pdf)[0].replace("\u00a0", " ")
    empty = make_posting_list(CONTROLLER, date(2026, 3, 5), (), Language.FI, WORDING)
    assert flat("Tänään ei ole postitettavaa.") in text(empty.pdf)


@pytest.mark.parametrize("language", Language)
def test_the_recovery_sheet_prints_the_key_in_its_groups(language: Language) -> None:
    read = pages(letter_of("recovery-key", language).pdf)[0]
    for group in ("7KQ2M", "9XWDP", "TRC9X"):
        assert read.count(group) == 1
    assert flat(WORDING.spoken(language).text("recovery.keep")) in flat(read)


def test_the_window_test_draws_both_boxes_where_the_profile_says() -> None:
    drawn = [
        (thing["x0"] / MM, thing["top"] / MM, thing["x1"] / MM, thing["bottom"] / MM)
        for thing in things(letter_of("window-test", Language.FI).pdf)
        if thing["object_type"] == "rect"
    ]
    for box in (WORDING.window.safe, WORDING.window.forbidden):
        assert any(rect == pytest.approx(box, abs=0.1) for rect in drawn)
