"""Dates as clerks type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpten_desk.domain.dates import finnish, parse_date
from helpten_desk.domain.errors import KnownError

TODAY = date(2026, 11, 24)
THE_DAY = date(2026, 11, 5)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("5.11.2026", THE_DAY),
        ("05.11.2026", THE_DAY),
        (" 5. 11. 2026 ", THE_DAY),
        ("5.11.26", THE_DAY),
        ("5.11.", THE_DAY),
        ("5.11", THE_DAY),
        ("51126", THE_DAY),
        ("051126", THE_DAY),
        ("5112026", THE_DAY),
        ("05112026", THE_DAY),
        ("2026-11-05", THE_DAY),
        ("2026–11–05", THE_DAY),
        ("+3", date(2026, 11, 27)),
        ("-1", date(2026, 11, 23)),
        ("−1", date(2026, 11, 23)),
        ("+0", TODAY),
        ("1.5.94", date(1994, 5, 1)),
        ("010594", date(1994, 5, 1)),
        ("1.1.36", date(2036, 1, 1)),
        ("1.1.37", date(1937, 1, 1)),
        ("29.2.2024", date(2024, 2, 29)),
    ],
)
def test_what_is_taken(typed: str, day: date) -> None:
    assert parse_date(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "Enter a date"),
        ("  ", "Enter a date"),
        ("eilen", "“eilen” is not a date"),
        ("5/11/2026", "is not a date"),
        ("5.11.202", "is not a date"),
        ("511", "is not a date"),
        ("+", "is not a date"),
        ("+12345", "is not a date"),
        ("٥.١١.٢٠٢٦", "is not a date"),
        ("{}", "“{}” is not a date"),
        ("30.2.2026", "no day 30.2.2026"),
        ("29.2.", "no day 29.2.2026"),
        ("0.11.2026", "no day 0.11.2026"),
        ("5.13.2026", "no day 5.13.2026"),
        ("2026-11-31", "no day 31.11.2026"),
        ("5.11.0026", "year 26 cannot"),
        ("5.11.2226", "year 2226 cannot"),
    ],
)
def test_what_is_refused_is_refused_in_words(typed: str, says: str) -> None:
    with pytest.raises(KnownError) as refused:
        parse_date(typed, TODAY, field="received_on")
    assert says in str(refused.value)
    assert refused.value.field == "received_on"


@given(st.dates(date(1850, 1, 1), date(2150, 12, 31)), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
@settings(max_examples=80, deadline=None)
def test_every_day_is_read_back_as_it_is_written(day: date, today: date) -> None:
    assert parse_date(finnish(day), today) == day
    assert parse_date(day.isoformat(), today) == day
    assert parse_date(f"{day:%d%m}{day.year}", today) == day


@given(st.text(alphabet="0123456789.+- a", max_size=10))
@settings(max_examples=150, deadline=None)
def test_anything_else_is_a_sentence(text: str) -> None:
    try:
        day = parse_date(text, TODAY)
    except KnownError as refused:
        assert str(refused)
    else:
        assert abs(day - TODAY) < timedelta(days=366 * 200)


def test_the_finnish_way() -> None:
    assert finnish(THE_DAY) == "5.11.2026"
    assert finnish(date(2026, 1, 2)) == "2.1.2026"
