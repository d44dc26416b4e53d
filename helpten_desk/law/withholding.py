"""The grounds on which a datum may be left out of an answer, one table for each law in force."""

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.law import Act, Ground, GroundRule, Provision, Regime
from helpten_desk.domain.sentences import Sentence, say

# HetiL 27 § 1 mom. Point 1 covers security and crime, point 2 health and the rights of others.
# Every ground is told: the certificate of 28 § 2 mom states its reasons without an exception.
HETIL_27: tuple[GroundRule, ...] = (
    GroundRule(Ground.STATE_SECURITY, Provision(Act.HETIL, "27", "1", "1"), told=True),
    GroundRule(Ground.CRIME_PREVENTION, Provision(Act.HETIL, "27", "1", "1"), told=True),
    GroundRule(Ground.HEALTH, Provision(Act.HETIL, "27", "1", "2"), told=True),
    GroundRule(Ground.RIGHTS_OF_OTHERS, Provision(Act.HETIL, "27", "1", "2"), told=True),
    GroundRule(Ground.RESEARCH, Provision(Act.HETIL, "27", "1", "3"), told=True),
    GroundRule(Ground.SUPERVISION, Provision(Act.HETIL, "27", "1", "4"), told=True),
)

# TSL 34 § 1 mom; 34 § 3 mom: the reasons are told unless telling would defeat the restriction. That is
# judged case by case; by rule they are not told where security or the solving of a crime is at stake.
# Research stands in TSL 31 §, the copy in GDPR 15(4): 34 § 3 mom does not reach them.
TSL_34: tuple[GroundRule, ...] = (
    GroundRule(Ground.STATE_SECURITY, Provision(Act.TSL, "34", "1", "1"), told=False, judged=True),
    GroundRule(Ground.CRIME_PREVENTION, Provision(Act.TSL, "34", "1", "1"), told=False, judged=True),
    GroundRule(Ground.HEALTH, Provision(Act.TSL, "34", "1", "2"), told=True, judged=True),
    GroundRule(Ground.RIGHTS_OF_OTHERS, Provision(Act.TSL, "34", "1", "2"), told=True, judged=True),
    GroundRule(Ground.RESEARCH, Provision(Act.TSL, "31"), told=True),
    GroundRule(Ground.SUPERVISION, Provision(Act.TSL, "34", "1", "3"), told=True, judged=True),
)

GDPR_COPY = GroundRule(Ground.COPY_OF_OTHERS, Provision(Act.GDPR, "15", "4"), told=True)

GROUNDS: dict[Regime, tuple[GroundRule, ...]] = {
    Regime.HETIL: HETIL_27,
    Regime.GDPR_HETIL: (*HETIL_27, GDPR_COPY),
    Regime.GDPR_TSL_2019: (*TSL_34, GDPR_COPY),
    Regime.GDPR_TSL_2024: (*TSL_34, GDPR_COPY),
}

WORDS: dict[Ground, Sentence] = {
    Ground.STATE_SECURITY: say("Harm to state security, defence or public order"),
    Ground.CRIME_PREVENTION: say("Harm to preventing or solving a crime"),
    Ground.HEALTH: say("Serious danger to the person's health or treatment"),
    Ground.RIGHTS_OF_OTHERS: say("Serious danger to somebody's rights"),
    Ground.RESEARCH: say("Used for research or statistics only"),
    Ground.SUPERVISION: say("Needed secret for supervision or inspection"),
    Ground.COPY_OF_OTHERS: say("The copy would harm the rights of others"),
}


def grounds(regime: Regime) -> tuple[GroundRule, ...]:
    """The grounds of the law in force, in the order of the statute."""
    return GROUNDS[regime]


def ground_rule(regime: Regime, ground: Ground) -> GroundRule:
    """That ground's rule. KnownError if the law in force has no such ground."""
    for rule in GROUNDS[regime]:
        if rule.ground is ground:
            return rule
    raise KnownError(
        say("The law in force on the day of the request has no ground “{ground}”.", ground=WORDS[ground]),
        say("Choose one of the grounds in the list, or give the datum."),
        field="ground",
    )


def check_withheld(regime: Regime, ground: Ground, *, told: bool) -> None:
    """KnownError if the law in force has no such ground, or does not let its reasons go unsaid (or said)."""
    rule = ground_rule(regime, ground)
    if told != rule.told and not rule.judged:
        raise KnownError(
            say("On the ground “{ground}” the law does not let the letter be silent.", ground=WORDS[ground]),
            say("Let the letter say why, or give the datum."),
            field="ground",
        )


def ground_words(ground: Ground) -> Sentence:
    """The ground in the clerk's words."""
    return WORDS[ground]
