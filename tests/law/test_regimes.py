"""Which law decides a request is read from the day it was made."""

from datetime import date

import pytest

from helpten_desk.domain.law import Regime, RuleSet
from helpten_desk.law.regimes import regime_on


@pytest.mark.parametrize(
    ("asked_on", "regime"),
    [
        (date(1995, 1, 1), Regime.HETIL),
        (date(1999, 6, 1), Regime.HETIL),
        (date(2018, 5, 24), Regime.HETIL),
        (date(2018, 5, 25), Regime.GDPR_HETIL),
        (date(2018, 12, 31), Regime.GDPR_HETIL),
        (date(2019, 1, 1), Regime.GDPR_TSL_2019),
        (date(2023, 12, 31), Regime.GDPR_TSL_2019),
        (date(2024, 1, 1), Regime.GDPR_TSL_2024),
        (date(2026, 11, 24), Regime.GDPR_TSL_2024),
    ],
)
def test_the_day_of_the_request_chooses_the_law(asked_on: date, regime: Regime) -> None:
    assert regime_on(asked_on) is regime


@pytest.mark.parametrize(
    ("asked_on", "fixed", "regime"),
    [
        (date(2026, 11, 24), RuleSet.HETIL, Regime.HETIL),
        (date(2026, 11, 24), RuleSet.GDPR, Regime.GDPR_TSL_2024),
        (date(2018, 6, 1), RuleSet.GDPR, Regime.GDPR_HETIL),
        (date(2011, 4, 15), RuleSet.GDPR, Regime.GDPR_HETIL),
    ],
)
def test_the_demonstration_may_fix_its_rules(asked_on: date, fixed: RuleSet, regime: Regime) -> None:
    assert regime_on(asked_on, fixed) is regime


def test_only_the_act_alone_gives_its_own_rule_set() -> None:
    assert {regime for regime in Regime if regime.rules is RuleSet.HETIL} == {Regime.HETIL}
