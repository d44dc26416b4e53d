"""Free or not: a year from fulfilment under the Act, always free in the ordinary case under the GDPR."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpten_desk.domain.law import Act, Fee, Provision, Regime, RuleSet
from helpten_desk.law.calendar import years_after
from helpten_desk.law.fees import fee

YEAR = Provision(Act.HETIL, "26", "3")
GDPR_REGIMES = [regime for regime in Regime if regime.rules is RuleSet.GDPR]


@pytest.mark.parametrize(
    ("last", "received_on", "outcome"),
    [
        (None, date(2026, 11, 24), Fee.FREE),
        (date(2026, 2, 1), date(2026, 11, 24), Fee.MAY_CHARGE),
        (date(2026, 2, 1), date(2027, 1, 31), Fee.MAY_CHARGE),
        (date(2026, 2, 1), date(2027, 2, 1), Fee.FREE),
        (date(2026, 2, 1), date(2027, 2, 2), Fee.FREE),
        (date(2024, 2, 29), date(2025, 2, 27), Fee.MAY_CHARGE),
        (date(2024, 2, 29), date(2025, 2, 28), Fee.FREE),
        (date(2026, 11, 25), date(2026, 11, 24), Fee.MAY_CHARGE),  # answered while this one waited
    ],
)
def test_the_act_charges_within_a_year_of_fulfilment(
    last: date | None, received_on: date, outcome: Fee
) -> None:
    decision = fee(Regime.HETIL, last_fulfilled_on=last, received_on=received_on)
    assert decision.outcome is outcome
    assert decision.provisions == (YEAR,)
    assert last is None or dict(decision.reason.values)["last_fulfilled_on"] == last


def test_the_act_tells_from_when_it_is_free_again() -> None:
    decision = fee(Regime.HETIL, last_fulfilled_on=date(2024, 2, 29), received_on=date(2024, 3, 1))
    assert dict(decision.reason.values)["free_from"] == date(2025, 2, 28)


def test_what_only_the_regulation_knows_costs_nothing_under_the_act() -> None:
    decision = fee(
        Regime.HETIL,
        last_fulfilled_on=None,
        received_on=date(2026, 11, 24),
        further_copy=True,
        excessive="asks daily",
    )
    assert decision.outcome is Fee.FREE


@pytest.mark.parametrize(
    ("last", "further_copy", "excessive", "outcome", "provision"),
    [
        (None, False, "", Fee.FREE, Provision(Act.GDPR, "12", "5")),
        (date(2026, 11, 1), False, "", Fee.FREE, Provision(Act.GDPR, "12", "5")),
        (date(2026, 11, 1), False, "   ", Fee.FREE, Provision(Act.GDPR, "12", "5")),
        (date(2026, 11, 1), True, "", Fee.MAY_CHARGE, Provision(Act.GDPR, "15", "3")),
        (None, False, "the same every day", Fee.MAY_CHARGE, Provision(Act.GDPR, "12", "5")),
        (None, True, "the same every day", Fee.MAY_CHARGE, Provision(Act.GDPR, "12", "5")),
    ],
)
@pytest.mark.parametrize("regime", GDPR_REGIMES)
def test_the_regulation_is_free_but_for_two_cases(
    regime: Regime,
    last: date | None,
    further_copy: bool,
    excessive: str,
    outcome: Fee,
    provision: Provision,
) -> None:
    decision = fee(
        regime,
        last_fulfilled_on=last,
        received_on=date(2026, 11, 24),
        further_copy=further_copy,
        excessive=excessive,
    )
    assert decision.outcome is outcome
    assert decision.provisions == (provision,)
    assert excessive.strip() in str(decision.reason)


@given(last=st.dates(date(1999, 6, 1), date(2060, 1, 1)), after=st.integers(0, 900))
@settings(max_examples=60, deadline=None)
def test_free_again_exactly_from_the_anniversary(last: date, after: int) -> None:
    received_on = last + timedelta(days=after)
    decision = fee(Regime.HETIL, last_fulfilled_on=last, received_on=received_on)
    assert (decision.outcome is Fee.FREE) is (received_on >= years_after(last, 1))
    assert after < 365 or after == 365 or decision.outcome is Fee.FREE
