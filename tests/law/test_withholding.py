"""A datum is left out only on a ground that the law in force has."""

import pytest

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.law import Act, Ground, GroundRule, Provision, Regime
from helpten_desk.law.withholding import check_withheld, ground_rule, ground_words, grounds

TSL_REGIMES = (Regime.GDPR_TSL_2019, Regime.GDPR_TSL_2024)


@pytest.mark.parametrize(
    ("ground", "provision"),
    [
        (Ground.STATE_SECURITY, Provision(Act.HETIL, "27", "1", "1")),
        (Ground.CRIME_PREVENTION, Provision(Act.HETIL, "27", "1", "1")),
        (Ground.HEALTH, Provision(Act.HETIL, "27", "1", "2")),
        (Ground.RIGHTS_OF_OTHERS, Provision(Act.HETIL, "27", "1", "2")),
        (Ground.RESEARCH, Provision(Act.HETIL, "27", "1", "3")),
        (Ground.SUPERVISION, Provision(Act.HETIL, "27", "1", "4")),
    ],
)
def test_the_grounds_of_the_act_are_all_told(ground: Ground, provision: Provision) -> None:
    assert ground_rule(Regime.HETIL, ground) == GroundRule(ground, provision, told=True)
    assert ground_rule(Regime.GDPR_HETIL, ground) == GroundRule(ground, provision, told=True)


@pytest.mark.parametrize(
    ("ground", "provision", "told"),
    [
        (Ground.STATE_SECURITY, Provision(Act.TSL, "34", "1", "1"), False),
        (Ground.CRIME_PREVENTION, Provision(Act.TSL, "34", "1", "1"), False),
        (Ground.HEALTH, Provision(Act.TSL, "34", "1", "2"), True),
        (Ground.RIGHTS_OF_OTHERS, Provision(Act.TSL, "34", "1", "2"), True),
        (Ground.RESEARCH, Provision(Act.TSL, "31"), True),
        (Ground.SUPERVISION, Provision(Act.TSL, "34", "1", "3"), True),
        (Ground.COPY_OF_OTHERS, Provision(Act.GDPR, "15", "4"), True),
    ],
)
@pytest.mark.parametrize("regime", TSL_REGIMES)
def test_the_grounds_beside_the_regulation(
    regime: Regime, ground: Ground, provision: Provision, told: bool
) -> None:
    judged = provision.section == "34"  # TSL 34 § 3 mom leaves the reasons of its own grounds to judgement
    assert ground_rule(regime, ground) == GroundRule(ground, provision, told, judged)


@pytest.mark.parametrize("regime", list(Regime))
def test_the_reasons_are_left_unsaid_only_where_the_law_leaves_it_to_judgement(regime: Regime) -> None:
    for rule in grounds(regime):
        check_withheld(regime, rule.ground, told=rule.told)
        if rule.judged:
            check_withheld(regime, rule.ground, told=not rule.told)
            continue
        with pytest.raises(KnownError, match="does not let the letter be silent"):
            check_withheld(regime, rule.ground, told=False)


def test_a_ground_the_act_lacks_is_refused_in_words() -> None:
    with pytest.raises(KnownError, match="copy would harm") as refused:
        ground_rule(Regime.HETIL, Ground.COPY_OF_OTHERS)
    assert refused.value.field == "ground"
    assert refused.value.do is not None


@pytest.mark.parametrize("regime", list(Regime))
def test_the_list_has_each_ground_once_and_words_for_it(regime: Regime) -> None:
    listed = [rule.ground for rule in grounds(regime)]
    assert len(set(listed)) == len(listed) == (6 if regime is Regime.HETIL else 7)
    assert len({str(ground_words(ground)) for ground in listed}) == len(listed)
