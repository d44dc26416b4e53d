"""By when an inspection must be answered, and why that day."""

from datetime import date

from helpten_desk.domain.law import Act, Deadline, Decision, Provision, Regime, RuleSet
from helpten_desk.domain.sentences import say
from helpten_desk.law.calendar import eu_day_off, eu_end, months_after

HETIL_DELAY = Provision(Act.HETIL, "28", "2")
GDPR_MONTH = Provision(Act.GDPR, "12", "3")
EU_END = Provision(Act.EU_TIME_LIMITS, "3", "4")

GOAL_MONTHS = 1  # the house's own goal under the Personal Data Act, which sets no day
SILENCE_MONTHS = 3
GDPR_MONTHS = 1


def answer_by(regime: Regime, *, received_on: date, dated: date | None) -> Decision[Deadline]:
    """The days of an answer. `dated` is the day on the letter, `received_on` the day it reached the desk.

    HetiL 28 § 2 mom: without undue delay; three months of silence from the day the request was made
    count as a refusal, shown as counted and never moved off a day off. GDPR 12(3): a month from
    receipt, counted by Regulation 1182/71; the goal is the day of the same number, the limit the
    same day moved to a working day.
    """
    if regime.rules is RuleSet.HETIL:
        return _hetil(received_on, dated)
    return _gdpr(received_on)


def _hetil(received_on: date, dated: date | None) -> Decision[Deadline]:
    # A letter dated after it came in is a slip of the pen; the earlier day is the safe one for silence.
    made_on = min(dated, received_on) if dated else received_on
    goal = months_after(received_on, GOAL_MONTHS)
    silence_on = months_after(made_on, SILENCE_MONTHS)
    reason = say(
        "The house answers within a month of receipt ({received_on}), by {goal}. The law says without "
        "undue delay. The request was made on {made_on}: if no written answer has been given in three "
        "months, by {silence_on}, that counts as a refusal.",
        received_on=received_on,
        goal=goal,
        made_on=made_on,
        silence_on=silence_on,
    )
    return Decision(Deadline(goal, None, silence_on), reason, (HETIL_DELAY,))


def _gdpr(received_on: date) -> Decision[Deadline]:
    goal = months_after(received_on, GDPR_MONTHS)
    limit = eu_end(received_on, GDPR_MONTHS)
    day_off = eu_day_off(goal)
    if day_off is None:
        reason = say(
            "A month from receipt ({received_on}) ends on {limit}. It may be extended by two months only "
            "if the asker is told so, with the reasons, by that day.",
            received_on=received_on,
            limit=limit,
        )
        return Decision(Deadline(goal, limit, None), reason, (GDPR_MONTH,))
    reason = say(
        "A month from receipt ({received_on}) ends on {goal}, which is not a working day ({day_off}); the "
        "last lawful day is {limit}. It may be extended by two months only if the asker is told so, "
        "with the reasons, by that day.",
        received_on=received_on,
        goal=goal,
        day_off=day_off,
        limit=limit,
    )
    return Decision(Deadline(goal, limit, None), reason, (GDPR_MONTH, EU_END))
