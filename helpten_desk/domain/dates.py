"""Days as clerks type and read them: `5.11.2026`, `5.11.`, `51126`, `+3`."""

import re
from datetime import date, timedelta

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import Sentence, say

FIRST_YEAR = 1850
LAST_YEAR = 2150
YEARS_AHEAD = 10  # a year of two digits lies at most so far ahead of today, else in the century before

DOTTED = re.compile(r"(\d{1,2})\.(\d{1,2})\.?(\d{4}|\d{2})?", re.ASCII)
DIGITS = re.compile(r"(\d{1,2})(\d{2})(\d{4}|\d{2})", re.ASCII)
ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)
FROM_TODAY = re.compile(r"([+-])(\d{1,4})", re.ASCII)
MINUS_SIGNS = str.maketrans("−–‑", "---")


def parse_date(text: str, today: date, field: str = "") -> date:
    """The day that was typed; spaces do not matter.

    Accepts `5.11.2026`, `5.11.26`, `5.11.` (this year), `51126`, `051126`, `05112026`, `2026-11-05`,
    and days from today: `+3`, `-1`. Raises KnownError, beside `field`, for anything else.
    """
    typed = "".join(text.split()).translate(MINUS_SIGNS)
    if not typed:
        raise KnownError(say("Enter a date, such as 5.11.2026."), field=field)
    if match := FROM_TODAY.fullmatch(typed):
        days = int(match[2])
        return today + timedelta(days=days if match[1] == "+" else -days)
    if match := ISO.fullmatch(typed):
        return _day(match[3], match[2], match[1], today, field)
    if match := DOTTED.fullmatch(typed) or DIGITS.fullmatch(typed):
        return _day(match[1], match[2], match[3] or str(today.year), today, field)
    raise KnownError(
        say("“{typed}” is not a date.", typed=text.strip()), say("Enter the date as in 5.11.2026."), field
    )


def finnish(day: date) -> str:
    """`5.11.2026`: no leading zeros."""
    return f"{day.day}.{day.month}.{day.year}"


def _day(day: str, month: str, year: str, today: date, field: str) -> date:
    number = int(year)
    if len(year) == 2:
        number += today.year // 100 * 100
        if number > today.year + YEARS_AHEAD:
            number -= 100
    if not FIRST_YEAR <= number <= LAST_YEAR:
        raise KnownError(
            say("The year {year} cannot be right.", year=str(number)), _how(day, month, today), field
        )
    try:
        return date(number, int(month), int(day))
    except ValueError:
        raise KnownError(
            say(
                "There is no day {day} in the calendar.",
                day=f"{int(day)}.{int(month)}.{number}",
            ),
            say("Check the day and the month."),
            field,
        ) from None


def _how(day: str, month: str, today: date) -> Sentence:
    return say("Enter the date as in {day}.", day=f"{int(day)}.{int(month)}.{today.year}")
