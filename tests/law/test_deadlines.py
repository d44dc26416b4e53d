"""The day to answer by, and why that day."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpten_desk.domain.law import Act, Deadline, Provision, Regime, RuleSet
from helpten_desk.law.deadlines import answer_by

MONTH = Provision(Act.GDPR, "12", "3")
ROLLED = Provision(Act.EU_TIME_LIMITS, "3", "4")


@pytest.mark.parametrize(
    ("received_on", "dated", "goal", "silence_on"),
    [
        (date(2026, 11, 24), date(2026, 11, 20), date(2026, 12, 24), date(2027, 2, 20)),
        (date(2026, 11, 24), None, date(2026, 12, 24), date(2027, 2, 24)),
        (date(2026, 1, 31), date(2026, 1, 31), date(2026, 2, 28), date(2026, 4, 30)),
        (date(2026, 11, 6), None, date(2026, 12, 6), date(2027, 2, 6)),  # both weekends: never moved
        (date(2026, 11, 24), date(2026, 11, 30), date(2026, 12, 24), date(2027, 2, 24)),  # misdated letter
    ],
)
def test_the_act_has_a_house_goal_and_the_day_of_silence(
    received_on: date, dated: date | None, goal: date, silence_on: date
) -> None:
    decision = answer_by(Regime.HETIL, received_on=received_on, dated=dated)
    assert decision.outcome == Deadline(goal, None, silence_on)
    assert decision.outcome.due_on == goal
    assert decision.provisions == (Provision(Act.HETIL, "28", "2"),)
    told = dict(decision.reason.values)
    assert told["goal"] == goal and told["silence_on"] == silence_on
    assert "house" in str(decision.reason) and "undue delay" in str(decision.reason)


@pytest.mark.parametrize(
    ("received_on", "goal", "limit", "day_off"),
    [
        (date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 2), "Saturday"),
        (date(2026, 3, 3), date(2026, 4, 3), date(2026, 4, 7), "Good Friday"),
        (date(2026, 4, 1), date(2026, 5, 1), date(2026, 5, 4), "May Day"),
        (date(2026, 5, 19), date(2026, 6, 19), date(2026, 6, 22), "Midsummer Eve"),
        (date(2026, 11, 24), date(2026, 12, 24), date(2026, 12, 24), ""),
        (date(2026, 11, 6), date(2026, 12, 6), date(2026, 12, 7), "Independence Day"),
        (date(2026, 12, 1), date(2027, 1, 1), date(2027, 1, 4), "New Year's Day"),
        (date(2024, 1, 31), date(2024, 2, 29), date(2024, 2, 29), ""),
    ],
)
def test_the_regulation_gives_a_month_from_receipt(
    received_on: date, goal: date, limit: date, day_off: str
) -> None:
    decision = answer_by(Regime.GDPR_TSL_2024, received_on=received_on, dated=date(2020, 1, 1))
    assert decision.outcome == Deadline(goal, limit, None)
    assert decision.provisions == ((MONTH, ROLLED) if day_off else (MONTH,))
    assert (
        (f"({day_off})" in str(decision.reason)) if day_off else ("working day" not in str(decision.reason))
    )
    assert dict(decision.reason.values)["limit"] == limit


@given(regime=st.sampled_from(Regime), received_on=st.dates(date(1999, 6, 1), date(2060, 1, 1)))
@settings(max_examples=60, deadline=None)
def test_the_desk_never_aims_past_the_law(regime: Regime, received_on: date) -> None:
    deadline = answer_by(regime, received_on=received_on, dated=None).outcome
    assert received_on < deadline.due_on == deadline.goal
    assert (deadline.limit is None) is (regime.rules is RuleSet.HETIL)
    assert deadline.limit is None or deadline.due_on <= deadline.limit
    assert deadline.silence_on is None or deadline.due_on < deadline.silence_on
