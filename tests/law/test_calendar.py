"""The three calendars of law.md § 6: raw day, Act 150/1930 and Regulation 1182/71."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpten_desk.domain.sentences import say
from helpten_desk.law.calendar import (
    day_off,
    eu_day_off,
    eu_end,
    months_after,
    payment_due,
    statutory_end,
    working_days,
    years_after,
)

days = st.dates(date(1999, 6, 1), date(2060, 12, 31))


@pytest.mark.parametrize(
    ("start", "raw", "statutory", "eu"),
    [
        (date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 2), date(2026, 3, 2)),
        (date(2024, 1, 31), date(2024, 2, 29), date(2024, 2, 29), date(2024, 2, 29)),
        (date(2026, 3, 3), date(2026, 4, 3), date(2026, 4, 7), date(2026, 4, 7)),  # Good Friday
        (date(2026, 4, 1), date(2026, 5, 1), date(2026, 5, 4), date(2026, 5, 4)),  # May Day
        (date(2026, 5, 19), date(2026, 6, 19), date(2026, 6, 22), date(2026, 6, 22)),  # Midsummer Eve
        (date(2026, 11, 24), date(2026, 12, 24), date(2026, 12, 28), date(2026, 12, 24)),  # Christmas Eve
        (date(2026, 11, 6), date(2026, 12, 6), date(2026, 12, 7), date(2026, 12, 7)),  # a Sunday
        (date(2026, 12, 1), date(2027, 1, 1), date(2027, 1, 4), date(2027, 1, 4)),  # New Year
        (date(2026, 8, 31), date(2026, 9, 30), date(2026, 9, 30), date(2026, 9, 30)),
    ],
)
def test_a_month_from_the_request(start: date, raw: date, statutory: date, eu: date) -> None:
    assert months_after(start, 1) == raw
    assert statutory_end(start, 1) == statutory
    assert eu_end(start, 1) == eu


@pytest.mark.parametrize(
    ("start", "raw", "statutory"),
    [
        (date(2026, 1, 31), date(2026, 4, 30), date(2026, 4, 30)),
        (date(2026, 11, 6), date(2027, 2, 6), date(2027, 2, 8)),
    ],
)
def test_three_months_from_the_request(start: date, raw: date, statutory: date) -> None:
    assert months_after(start, 3) == raw
    assert statutory_end(start, 3) == statutory


def test_the_anniversary_of_a_leap_day_is_the_last_of_february() -> None:
    assert years_after(date(2024, 2, 29), 1) == date(2025, 2, 28)
    assert years_after(date(2024, 2, 29), 4) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("invoiced_on", "due"),
    [
        (date(2026, 12, 10), date(2026, 12, 28)),  # Christmas Eve moves an invoice
        (date(2026, 11, 22), date(2026, 12, 7)),  # Independence Day on a Sunday
        (date(2026, 11, 3), date(2026, 11, 17)),
    ],
)
def test_an_invoice_is_not_due_on_a_day_off(invoiced_on: date, due: date) -> None:
    assert payment_due(invoiced_on, 14) == due


@pytest.mark.parametrize(
    ("day", "name"),
    [
        (date(2026, 1, 1), "New Year's Day"),
        (date(2026, 1, 6), "Epiphany"),
        (date(2026, 4, 3), "Good Friday"),
        (date(2026, 4, 5), "Easter Sunday"),
        (date(2026, 4, 6), "Easter Monday"),
        (date(2026, 5, 1), "May Day"),
        (date(2026, 5, 14), "Ascension Day"),
        (date(2026, 5, 24), "Pentecost"),
        (date(2026, 6, 19), "Midsummer Eve"),
        (date(2026, 6, 20), "Midsummer Day"),
        (date(2026, 10, 31), "All Saints' Day"),
        (date(2026, 12, 6), "Independence Day"),
        (date(2026, 12, 24), "Christmas Eve"),
        (date(2026, 12, 25), "Christmas Day"),
        (date(2026, 12, 26), "Second Day of Christmas"),
        (date(2026, 11, 28), "Saturday"),
        (date(2026, 11, 29), "Sunday"),
    ],
)
def test_a_day_off_is_named(day: date, name: str) -> None:
    assert day_off(day) == say(name)


def test_two_feasts_on_one_day_give_one_name() -> None:
    assert day_off(date(2008, 5, 1)) in (say("May Day"), say("Ascension Day"))


def test_christmas_eve_is_a_working_day_for_the_union_unless_it_is_a_weekend() -> None:
    assert eu_day_off(date(2026, 12, 24)) is None
    assert eu_day_off(date(2022, 12, 24)) is not None  # a Saturday
    assert eu_end(date(2022, 11, 24), 1) == date(2022, 12, 27)


def test_the_national_day_of_aland_is_a_working_day() -> None:
    assert day_off(date(2026, 6, 9)) is None


@given(start=days, months=st.integers(0, 36))
@settings(max_examples=60, deadline=None)
def test_an_end_never_comes_early_and_always_falls_on_a_working_day(start: date, months: int) -> None:
    raw = months_after(start, months)
    assert raw.day <= start.day
    assert (raw.year - start.year) * 12 + raw.month - start.month == months
    for end, off in ((statutory_end(start, months), day_off), (eu_end(start, months), eu_day_off)):
        assert raw <= end <= raw + timedelta(days=5)
        assert off(end) is None
        assert all(off(raw + timedelta(days=ahead)) for ahead in range((end - raw).days))
    assert eu_end(start, months) <= statutory_end(start, months)


def test_working_days_begin_with_the_first_one_and_pass_over_days_off() -> None:
    maundy_thursday = date(2026, 4, 2)
    assert working_days(maundy_thursday, 3) == (maundy_thursday, date(2026, 4, 7), date(2026, 4, 8))
    assert working_days(date(2026, 12, 24), 1) == (date(2026, 12, 28),)
