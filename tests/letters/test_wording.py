"""The wording: whole in three languages, with the same places for values, and true to the declarations."""

import string

import pytest

from helpten_desk.domain.extracts import Group
from helpten_desk.domain.law import Act, Ground, Provision, Regime, RuleSet
from helpten_desk.domain.people import Language
from helpten_desk.domain.requests import Channel, MailingWay
from helpten_desk.law.withholding import grounds
from helpten_desk.register.model.held import PURPOSES, RETENTION, Keep, UsedFor
from tests.letters.makers import WORDING


def places(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("key", WORDING.texts)
def test_a_key_has_words_in_every_language_with_the_same_places(key: str) -> None:
    found = [WORDING.spoken(language, rules).text(key) for language in Language for rules in RuleSet]
    assert all(text.strip() for text in found)
    assert "~" not in "".join(found)
    assert all(places(text) == places(found[0]) for text in found)


def test_what_a_group_is_used_for_agrees_with_the_declarations() -> None:
    for group in Group:
        use = WORDING.uses[group]
        declared = {purpose.value for purpose in PURPOSES[group]}
        if group is Group.CUSTOMERSHIP:
            declared.add(UsedFor.AUTHORISATIONS.value)  # declared on the authorisations themselves
        assert set(use["purposes"]) == declared
        assert use["keep"] == RETENTION[group].value


@pytest.mark.parametrize(
    "key",
    [
        *(f"group.{group}" for group in Group),
        *(f"purpose.{purpose}" for purpose in UsedFor),
        *(f"keep.{keep}" for keep in Keep),
        *(f"ground.{ground}" for ground in Ground),
        *(f"grounds.{ground}" for ground in Ground),
        *(f"reason.{ground}" for ground in Ground),
        *(f"channel.{channel}" for channel in Channel),
        *(f"way.{way}" for way in MailingWay),
    ],
)
def test_every_value_a_letter_can_name_has_words(key: str) -> None:
    assert key in WORDING.texts


@pytest.mark.parametrize("regime", [Regime.HETIL, Regime.GDPR_TSL_2019, Regime.GDPR_TSL_2024])
def test_the_provisions_of_the_grounds_are_those_of_the_rules(regime: Regime) -> None:
    table = WORDING.provisions[regime.rules]
    assert set(table) == {*Ground, "partial", "full"}
    for rule in grounds(regime):
        (place,) = table[rule.ground]
        assert Provision(Act(place[0]), *place[1:]) == rule.provision


def test_citations_do_not_break() -> None:
    for key, words in WORDING.texts.items():
        assert "§ " not in str(words).replace("§ i personuppgiftslagen", "").replace("§ of", ""), key
