"""Is a paper due that says why data were not given?"""

from helpten_desk.domain.law import Act, Decision, Provision, Regime, RuleSet
from helpten_desk.domain.sentences import say

HETIL_PARTIAL = Provision(Act.HETIL, "27", "2")
HETIL_CERTIFICATE = Provision(Act.HETIL, "28", "2")
GDPR_REASONS = Provision(Act.GDPR, "12", "4")
TSL_PARTIAL = Provision(Act.TSL, "34", "2")
TSL_TOLD = Provision(Act.TSL, "34", "3")
WITH_TSL = frozenset({Regime.GDPR_TSL_2019, Regime.GDPR_TSL_2024})


def refusal_paper(regime: Regime, full: bool, told: bool = True) -> Decision[bool]:
    """Whether a certificate is due when data are withheld; `full` if nothing at all is given.

    `told` is false when none of the grounds used may be told (`GroundRule.told`). HetiL 28 § 2 mom: a
    written certificate with the reasons, always. GDPR 12(4): the reasons, the complaint to the
    Ombudsman and the court; TSL 34 § 3 mom lets the reasons of a partial refusal go unsaid.
    """
    if regime.rules is RuleSet.HETIL:
        if full:
            reason = say("Who is refused gets a written certificate with the reasons.")
            return Decision(True, reason, (HETIL_CERTIFICATE,))
        reason = say(
            "A part is refused: it needs a written certificate with the reasons, and all the rest is given."
        )
        return Decision(True, reason, (HETIL_CERTIFICATE, HETIL_PARTIAL))
    if full:
        reason = say(
            "Who is refused is told why, and that a complaint to the Ombudsman and an action in court "
            "are possible."
        )
        return Decision(True, reason, (GDPR_REASONS,))
    if regime in WITH_TSL and not told:
        reason = say("Telling the reasons would defeat the restriction, so no certificate is written.")
        return Decision(False, reason, (TSL_TOLD,))
    reason = say(
        "A part is refused: the person is told why and where to complain, and all the rest is given."
    )
    partial = TSL_PARTIAL if regime in WITH_TSL else HETIL_PARTIAL
    return Decision(True, reason, (GDPR_REASONS, partial))
