"""Who is refused anything gets a paper with the reasons, unless telling them defeats the restriction."""

import pytest

from helpten_desk.domain.law import Act, Provision, Regime
from helpten_desk.law.refusals import refusal_paper

CERTIFICATE = Provision(Act.HETIL, "28", "2")
THE_REST = Provision(Act.HETIL, "27", "2")
REASONS = Provision(Act.GDPR, "12", "4")


@pytest.mark.parametrize(
    ("regime", "full", "told", "due", "provisions"),
    [
        (Regime.HETIL, True, True, True, (CERTIFICATE,)),
        (Regime.HETIL, True, False, True, (CERTIFICATE,)),
        (Regime.HETIL, False, True, True, (CERTIFICATE, THE_REST)),
        (Regime.HETIL, False, False, True, (CERTIFICATE, THE_REST)),
        (Regime.GDPR_HETIL, True, True, True, (REASONS,)),
        (Regime.GDPR_HETIL, False, True, True, (REASONS, THE_REST)),
        (Regime.GDPR_HETIL, False, False, True, (REASONS, THE_REST)),
        (Regime.GDPR_TSL_2019, False, True, True, (REASONS, Provision(Act.TSL, "34", "2"))),
        (Regime.GDPR_TSL_2024, False, True, True, (REASONS, Provision(Act.TSL, "34", "2"))),
        (Regime.GDPR_TSL_2024, False, False, False, (Provision(Act.TSL, "34", "3"),)),
        (Regime.GDPR_TSL_2024, True, False, True, (REASONS,)),
    ],
)
def test_when_a_paper_is_due(
    regime: Regime, full: bool, told: bool, due: bool, provisions: tuple[Provision, ...]
) -> None:
    decision = refusal_paper(regime, full, told)
    assert decision.outcome is due
    assert decision.provisions == provisions


def test_a_partial_refusal_says_that_the_rest_is_given() -> None:
    assert "all the rest is given" in str(refusal_paper(Regime.HETIL, full=False).reason)
    assert "all the rest is given" in str(refusal_paper(Regime.GDPR_TSL_2024, full=False).reason)
