"""How long data are kept; the house's rules can be set otherwise, a statute cannot."""

from datetime import date

import pytest

from helpten_desk.domain.law import Act, Provision
from helpten_desk.law.retention import keep_until


@pytest.mark.parametrize(
    ("rule", "ended_on", "house_years", "day"),
    [
        ("customership", date(2024, 2, 29), None, date(2027, 2, 28)),
        ("customership", date(2024, 5, 1), 1, date(2025, 5, 1)),
        ("bookkeeping", date(2026, 1, 1), None, date(2032, 12, 31)),
        ("bookkeeping", date(2026, 12, 31), 1, date(2032, 12, 31)),
        ("driving_log", date(2026, 3, 4), None, date(2032, 12, 31)),
        ("driving_log", date(2026, 3, 4), 0, date(2026, 12, 31)),
        ("request", date(2026, 11, 24), None, date(2029, 11, 24)),
        ("request", date(2026, 11, 24), 5, date(2031, 11, 24)),
        ("until_withdrawn", date(2026, 11, 24), None, None),
    ],
)
def test_the_last_day_of_keeping(
    rule: str, ended_on: date, house_years: int | None, day: date | None
) -> None:
    decision = keep_until(rule, ended_on, house_years)
    assert decision.outcome == day
    assert day is None or dict(decision.reason.values)["day"] == day


@pytest.mark.parametrize("rule", ["customership", "driving_log", "request"])
def test_a_house_rule_says_that_it_is_one(rule: str) -> None:
    decision = keep_until(rule, date(2026, 11, 24))
    assert str(decision.reason).startswith("House rule")
    assert decision.provisions == ()


def test_a_statute_is_cited() -> None:
    assert keep_until("bookkeeping", date(2026, 11, 24)).provisions == (
        Provision(Act.ACCOUNTING, "2:10", "2"),
    )
