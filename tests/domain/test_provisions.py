"""Provisions as lawyers of each language write them."""

import pytest

from helpten_desk.domain.law import Act, Provision
from helpten_desk.domain.people import Language
from helpten_desk.domain.provisions import words


@pytest.mark.parametrize(
    ("provision", "fi", "sv", "en"),
    [
        (
            Provision(Act.HETIL, "26", "3"),
            "henkilötietolaki 26 § 3 mom.",
            "personuppgiftslagen 26 § 3 mom.",
            "Personal Data Act, section 26(3)",
        ),
        (
            Provision(Act.HETIL, "27", "1", "2"),
            "henkilötietolaki 27 § 1 mom. 2 kohta",
            "personuppgiftslagen 27 § 1 mom. 2 punkten",
            "Personal Data Act, section 27(1)(2)",
        ),
        (
            Provision(Act.TSL, "31"),
            "tietosuojalaki 31 §",
            "dataskyddslagen 31 §",
            "Data Protection Act, section 31",
        ),
        (
            Provision(Act.GDPR, "12", "3"),
            "tietosuoja-asetus 12 artiklan 3 kohta",
            "dataskyddsförordningen artikel 12.3",
            "GDPR Article 12(3)",
        ),
        (
            Provision(Act.GDPR, "15", "1", "g"),
            "tietosuoja-asetus 15 artiklan 1 kohdan g alakohta",
            "dataskyddsförordningen artikel 15.1 g",
            "GDPR Article 15(1)(g)",
        ),
        (
            Provision(Act.GDPR, "77"),
            "tietosuoja-asetus 77 artikla",
            "dataskyddsförordningen artikel 77",
            "GDPR Article 77",
        ),
        (
            Provision(Act.EU_TIME_LIMITS, "3", "4"),
            "asetus 1182/71 3 artiklan 4 kohta",
            "förordning 1182/71 artikel 3.4",
            "Regulation 1182/71 Article 3(4)",
        ),
        (
            Provision(Act.ACCOUNTING, "2:10", "2"),
            "kirjanpitolaki 2 luku 10 § 2 mom.",
            "bokföringslagen 2 kap. 10 § 2 mom.",
            "Accounting Act, chapter 2, section 10(2)",
        ),
    ],
)
def test_in_words(provision: Provision, fi: str, sv: str, en: str) -> None:
    assert words(provision, Language.FI) == fi
    assert words(provision, Language.SV) == sv
    assert words(provision, Language.EN) == en


@pytest.mark.parametrize("act", list(Act))
@pytest.mark.parametrize("language", list(Language))
def test_every_act_has_a_name(act: Act, language: Language) -> None:
    assert words(Provision(act, "5", "2"), language).strip("§ 52").strip()
