"""How long data are kept after what they served has ended."""

from collections.abc import Callable
from datetime import date

from helpten_desk.domain.law import Act, Decision, Provision
from helpten_desk.domain.sentences import say
from helpten_desk.law.calendar import years_after

ACCOUNTING = Provision(Act.ACCOUNTING, "2:10", "2")

BOOKKEEPING_YEARS = 6

# The house's own years [M]; whoever keeps the register may set others.
HOUSE_YEARS = {"customership": 3, "driving_log": 6, "request": 3}


def keep_until(rule: str, ended_on: date, house_years: int | None = None) -> Decision[date | None]:
    """The last day of keeping, or None where no day ends it. `ended_on`: the day of the end it runs from.

    - `bookkeeping`, statute [M]: vouchers six years from the end of the year in which the accounting
      period ended (Accounting Act 1336/1997, 2:10 §); the period is taken to be the calendar year.
    - `customership`, house rule: three years from its end, the general time for claims (728/2003, 4 §).
    - `driving_log`, house rule: six years from the end of the year, as the vouchers it explains.
    - `request`, house rule: three years from the answer, so that the yearly rule and a complaint can
      be looked into.
    - `until_withdrawn`: as long as the prohibition or permission is in force.

    `house_years` replaces the years of a house rule, never those of a statute.
    """
    return RULES[rule](ended_on, house_years)


def _bookkeeping(ended_on: date, house_years: int | None) -> Decision[date | None]:
    day = date(ended_on.year + BOOKKEEPING_YEARS, 12, 31)
    reason = say("Vouchers are kept for six years from the end of the accounting period, to {day}.", day=day)
    return Decision(day, reason, (ACCOUNTING,))


def _customership(ended_on: date, house_years: int | None) -> Decision[date | None]:
    years = HOUSE_YEARS["customership"] if house_years is None else house_years
    day = years_after(ended_on, years)
    reason = say(
        "House rule: kept for %n year(s) from the end of the customership, to {day}.", count=years, day=day
    )
    return Decision(day, reason, ())


def _driving_log(ended_on: date, house_years: int | None) -> Decision[date | None]:
    years = HOUSE_YEARS["driving_log"] if house_years is None else house_years
    day = date(ended_on.year + years, 12, 31)
    reason = say(
        "House rule: the driving log is kept for %n year(s) from the end of the year, to {day}.",
        count=years,
        day=day,
    )
    return Decision(day, reason, ())


def _request(ended_on: date, house_years: int | None) -> Decision[date | None]:
    years = HOUSE_YEARS["request"] if house_years is None else house_years
    day = years_after(ended_on, years)
    reason = say(
        "House rule: the request and its answer are kept for %n year(s), to {day}.", count=years, day=day
    )
    return Decision(day, reason, ())


def _until_withdrawn(ended_on: date, house_years: int | None) -> Decision[date | None]:
    return Decision(None, say("Kept as long as it is in force."), ())


RULES: dict[str, Callable[[date, int | None], Decision[date | None]]] = {
    "bookkeeping": _bookkeeping,
    "customership": _customership,
    "driving_log": _driving_log,
    "request": _request,
    "until_withdrawn": _until_withdrawn,
}
