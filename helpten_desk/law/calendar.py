"""Periods in months and the days off that move their end: three calendars that differ (law.md § 6)."""

from calendar import monthrange
from datetime import date, timedelta
from functools import lru_cache

from helpten_desk.domain.sentences import Sentence, say

SATURDAY = 5
CHRISTMAS_EVE = "Christmas Eve"


def months_after(start: date, months: int) -> date:
    """The day of the same number `months` later, else that month's last day; the first day is not counted."""
    ahead = start.year * 12 + start.month - 1 + months
    year, month = divmod(ahead, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def years_after(start: date, years: int) -> date:
    """The anniversary; 29 February falls on 28 February in a common year."""
    return months_after(start, 12 * years)


def statutory_end(start: date, months: int) -> date:
    """The last day of a period before a court or an authority: Act 150/1930, 2, 3 and 5 §.

    Moves over Sundays, Saturdays, church feasts, Independence Day, May Day, Christmas Eve and
    Midsummer Eve to the next working day.
    """
    return _next_weekday(months_after(start, months))


def eu_end(start: date, months: int) -> date:
    """The last day of a period of the GDPR: Regulation 1182/71, article 3.

    The Finnish list of public holidays for it has Midsummer Eve, but not Christmas Eve.
    """
    day = months_after(start, months)
    while eu_day_off(day) is not None:
        day += timedelta(days=1)
    return day


def payment_due(invoiced_on: date, days: int) -> date:
    """The due day of an invoice, moved off a day off: velkakirjalaki (622/1947) 5 § 2 mom, as 188/1968."""
    return _next_weekday(invoiced_on + timedelta(days=days))


def day_off(day: date) -> Sentence | None:
    """Why nothing falls due on that day under Finnish law, or None on a working day."""
    if name := _holidays(day.year).get(day):
        return say(name)
    if day.weekday() == SATURDAY:
        return say("Saturday")
    if day.weekday() > SATURDAY:
        return say("Sunday")
    return None


def eu_day_off(day: date) -> Sentence | None:
    """Why that day is no working day under Regulation 1182/71 in Finland, or None."""
    reason = day_off(day)
    if reason == say(CHRISTMAS_EVE) and day.weekday() < SATURDAY:
        return None
    return reason


def working_days(start: date, days: int) -> tuple[date, ...]:
    """The first so many working days under Finnish law, `start` itself included if it is one."""
    found: list[date] = []
    while len(found) < days:
        if day_off(start) is None:
            found.append(start)
        start += timedelta(days=1)
    return tuple(found)


def _next_weekday(day: date) -> date:
    while day_off(day) is not None:
        day += timedelta(days=1)
    return day


@lru_cache(maxsize=64)
def _holidays(year: int) -> dict[date, str]:
    """Names of the year's days off in English; of two feasts on one day the first."""
    from holidays import country_holidays

    return {
        day: name.split("; ")[0] for day, name in country_holidays("FI", years=year, language="en_US").items()
    }
