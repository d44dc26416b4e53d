"""May an answer to an inspection be charged for? The yearly rule is the Personal Data Act's alone."""

from datetime import date

from helpten_desk.domain.law import Act, Decision, Fee, Provision, Regime, RuleSet
from helpten_desk.domain.sentences import say
from helpten_desk.law.calendar import years_after

HETIL_YEAR = Provision(Act.HETIL, "26", "3")
GDPR_FREE = Provision(Act.GDPR, "12", "5")
GDPR_COPY = Provision(Act.GDPR, "15", "3")


def fee(
    regime: Regime,
    *,
    last_fulfilled_on: date | None,
    received_on: date,
    further_copy: bool = False,
    excessive: str = "",
) -> Decision[Fee]:
    """Whether the answer is free.

    HetiL 26 § 3 mom: a fee only if less than a year has passed since the person last got the data
    to inspect (`last_fulfilled_on`), reasonable and at most the direct costs. GDPR 12(5) and 15(3):
    free; a fee only for a `further_copy` of the same answer, or for a request that is manifestly
    unfounded or `excessive`, for which the controller states and shows the reasons. Under the
    Personal Data Act those two play no part.
    """
    if regime.rules is RuleSet.HETIL:
        return _hetil(last_fulfilled_on, received_on)
    if excessive.strip():
        reason = say(
            "The request is manifestly unfounded or excessive ({why}); a reasonable fee for the "
            "administrative costs may be charged. It is for the controller to show the grounds.",
            why=excessive.strip(),
        )
        return Decision(Fee.MAY_CHARGE, reason, (GDPR_FREE,))
    if further_copy:
        reason = say(
            "This is a further copy of an answer already given; a reasonable fee for the administrative "
            "costs may be charged."
        )
        return Decision(Fee.MAY_CHARGE, reason, (GDPR_COPY,))
    if last_fulfilled_on is None:
        return Decision(Fee.FREE, say("Access to one's own data is free of charge."), (GDPR_FREE,))
    reason = say(
        "Access to one's own data is free of charge, also though the last request was answered on "
        "{last_fulfilled_on}.",
        last_fulfilled_on=last_fulfilled_on,
    )
    return Decision(Fee.FREE, reason, (GDPR_FREE,))


def _hetil(last_fulfilled_on: date | None, received_on: date) -> Decision[Fee]:
    if last_fulfilled_on is None:
        reason = say("The person has not inspected the data of this register before.")
        return Decision(Fee.FREE, reason, (HETIL_YEAR,))
    free_from = years_after(last_fulfilled_on, 1)
    if received_on < free_from:
        reason = say(
            "The person last got the data to inspect on {last_fulfilled_on}, less than a year ago; the next "
            "free inspection is from {free_from}. The fee must be reasonable and at most the direct costs.",
            last_fulfilled_on=last_fulfilled_on,
            free_from=free_from,
        )
        return Decision(Fee.MAY_CHARGE, reason, (HETIL_YEAR,))
    reason = say(
        "At least a year has passed since the person last got the data to inspect ({last_fulfilled_on}).",
        last_fulfilled_on=last_fulfilled_on,
    )
    return Decision(Fee.FREE, reason, (HETIL_YEAR,))
