"""Every provision that the desk cites opens a summary, in three languages, that says if it was checked."""

import json

import pytest

from helpten_desk import paths
from helpten_desk.domain.law import Act, Provision, Regime
from helpten_desk.domain.people import Language
from helpten_desk.law import acceptance, deadlines, fees, refusals, retention
from helpten_desk.law.withholding import grounds
from helpten_desk.letters import certificate
from helpten_desk.services.provision_texts import provision_text


def cited() -> set[Provision]:
    """Those of the rules, of the grounds and of the wording of the letters."""
    modules = (acceptance, deadlines, fees, refusals, retention, certificate)
    found = {value for module in modules for value in vars(module).values() if isinstance(value, Provision)}
    found |= {rule.provision for regime in Regime for rule in grounds(regime)}
    wording = json.loads((paths.resources() / "letters" / "wording-1.json").read_text(encoding="utf-8"))
    found |= {
        Provision(Act(act), *place)
        for table in wording["provisions"].values()
        for places in table.values()
        for act, *place in places
    }
    return found


@pytest.mark.parametrize("language", Language)
def test_every_provision_that_is_cited_has_its_summary(language: Language) -> None:
    assert len(cited()) > 20
    for provision in cited():
        assert len(provision_text(provision, language).text) > 40, provision


def test_what_the_papers_of_the_law_do_not_mark_as_read_is_not_called_checked() -> None:
    assert provision_text(Provision(Act.HETIL, "26", "3"), Language.FI).checked
    assert not provision_text(Provision(Act.GDPR, "12", "6"), Language.FI).checked
