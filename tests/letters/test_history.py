"""The driving log: summed first, then every trip; the pages grow with the rows and no faster."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise

import pytest

from helpten_desk.domain.extracts import Group, Section
from helpten_desk.domain.people import Language
from helpten_desk.letters.answer import make_answer
from tests.letters.makers import WORDING, WORDS, answer_facts, datum, extract, letter_facts, record
from tests.letters.reading import pages


def test_every_trip_is_printed_newest_first_and_counted_on_each_page() -> None:
    by_page = pages(make_answer(answer_facts(held=extract(trips=240)), WORDING, WORDS).pdf)
    counted = [
        (int(first), int(last))
        for page in by_page
        for first, last in re.findall(r"rivit (\d+)–(\d+), yhteensä 240", page)
    ]
    assert counted[0][0] == 1 and counted[-1][1] == 240
    assert all(before[1] + 1 == after[0] for before, after in pairwise(counted))
    rows = [
        line
        for page in by_page
        for line in page.splitlines()
        if re.match(r"\d+\.\d+\.20\d\d \d+\.\d\d–", line)
    ]
    trips = [row for row in rows if "-123" in row or "-987" in row]
    assert len(trips) == 240
    days = [tuple(int(part) for part in reversed(row.split()[0].split("."))) for row in trips]
    assert days == sorted(days, reverse=True)


def test_the_sums_by_month_and_vehicle_come_before_the_trips_and_agree() -> None:
    words = " ".join(pages(make_answer(answer_facts(held=extract(trips=30)), WORDING, WORDS).pdf))
    assert words.index("Ajot kuukausittain ja ajoneuvoittain") < words.index("Kaikki ajot, uusin ensin")
    assert re.search(r"3/2026\s+XYZ-987\s+1\s+24,3\s", words)
    assert re.search(r"2/2026\s+ABC-123\s+25\s+972,5\s", words)
    assert re.search(r"Yhteensä\s+30\s+1\s164,0\s", words)


def test_the_common_source_is_said_once() -> None:
    words = " ".join(pages(make_answer(answer_facts(held=extract(trips=60)), WORDING, WORDS).pdf))
    assert words.count("palvelun käyttö") < 5


def test_a_long_log_takes_pages_by_its_rows() -> None:
    counts = {
        trips: make_answer(answer_facts(held=extract(trips=trips)), WORDING, WORDS).pages
        for trips in (500, 1000, 2000)
    }
    a_page = 500 / (counts[1000] - counts[500])
    assert a_page > 25
    assert counts[2000] - counts[1000] == pytest.approx(2 * (counts[1000] - counts[500]), abs=2)


def test_many_invoices_stand_side_by_side_with_their_head_on_every_page() -> None:
    facts = answer_facts(letter_facts(Language.EN), held=extract(invoices=80))
    by_page = pages(make_answer(facts, WORDING, WORDS).pdf)
    billed = [page for page in by_page if "of 80" in page]
    assert len(billed) >= 2
    head = WORDS.label("invoices.reference", Language.EN)
    assert all(head.split()[0] in page for page in billed)
    assert "Billing and collection (continued)" in billed[1]


def test_calls_of_one_day_keep_their_times() -> None:
    at = [datetime(2026, 3, 1, hour, 5, tzinfo=UTC) for hour in (6, 9, 12, 22)]
    calls = tuple(
        record("contacts", number, datum("contacts.at", moment), datum("contacts.subject", "Lasku"))
        for number, moment in enumerate(at)
    )
    held = replace(extract(), sections=(Section(Group.HISTORY, calls[:3]),))
    words = " ".join(pages(make_answer(answer_facts(held=held), WORDING, WORDS).pdf))
    assert all(f"1.3.2026 {hour}.05" in words for hour in (8, 11, 14))
    assert "Kaikilla riveillä: Aihe Lasku." in words
    assert words.count("Lasku\n") == 0


def test_a_trip_over_midnight_tells_the_day_it_ended() -> None:
    trip = record(
        "trips",
        1,
        datum("trips.started_at", datetime(2026, 3, 1, 20, 50, tzinfo=UTC)),
        datum("trips.ended_at", datetime(2026, 3, 1, 22, 10, tzinfo=UTC)),
    )
    held = replace(extract(), sections=(Section(Group.HISTORY, (trip,)),))
    words = " ".join(pages(make_answer(answer_facts(held=held), WORDING, WORDS).pdf))
    assert re.search(r"1\.3\.2026\s+22\.50–2\.3\.2026\s+klo\s+0\.10", words)
