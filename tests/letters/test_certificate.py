"""Certificates and the form to sign hold what the law asks of them, and nothing from the register."""

from dataclasses import replace

import pytest

from helpten_desk.domain.law import Act, Ground, Provision, RuleSet
from helpten_desk.domain.letters import RefusalItem
from helpten_desk.domain.people import Language
from helpten_desk.letters.certificate import make_certificate
from helpten_desk.letters.form import make_sign_form
from tests.letters.makers import (
    WORDING,
    WORDS,
    certificate_facts,
    letter_of,
    sign_form_facts,
)
from tests.letters.reading import flat, pages, text


def test_a_partial_refusal_names_the_item_the_reason_and_the_paragraphs() -> None:
    read = text(letter_of("certificate", Language.FI).pdf)
    for sentence in (
        "Todistus tarkastusoikeuden osittaisesta epäämisestä",
        "Emme anna teille tätä tietoa: Vakuutuksen tai sopimuksen numero, Malliauto Oy",
        "lähde: yhteistyökumppani Malliauto Oy 3.6.2009",
        "Kaikki muut rekisterissä olevat, teitä koskevat tiedot ovat vastauksessamme",
        "Tieto koskee myös toista henkilöä",
        "Henkilötietolaki 27 § 1 mom. 2 kohta; 27 § 2 mom.; 28 § 2 mom.",
        "Tietosuojavaltuutetun toimisto, PL 800, 00531 HELSINKI",
    ):
        assert flat(sentence) in read
    assert flat("Ystävällisin terveisin") not in read


def test_under_the_gdpr_the_court_is_named_too() -> None:
    read = text(letter_of("certificate-gdpr", Language.EN).pdf)
    assert flat("Data Protection Act, section 34(1)(2)") in read
    assert flat("You may also go to court (Article 79).") in read


def test_a_full_refusal_says_so_and_gives_the_clerks_reasons() -> None:
    read = text(letter_of("refusal", Language.SV).pdf)
    assert flat("Vi lämnar inte ut de uppgifter som ni har begärt.") in read
    assert flat("Tiedot ovat tarpeen rikoksen selvittämiseksi.") in read
    assert flat("Intyg över att insyn har förvägrats") in read


def test_a_full_refusal_whose_reasons_may_not_be_told_says_that() -> None:
    read = text(letter_of("refusal-untold", Language.FI).pdf)
    assert flat("Emme anna teille tietoja, joita pyysitte.") in read
    assert flat("Syitä ei kerrota, koska se vaarantaisi rajoituksen tarkoituksen.") in read
    assert flat("Tietosuojalaki 34 § 3 mom.; tietosuoja-asetus 12 artiklan 4 kohta.") in read
    assert flat("osittaisesta") not in read and flat("Kaikki muut") not in read


def test_many_items_are_listed_and_each_ground_is_reasoned_once() -> None:
    grounds = (Ground.HEALTH, Ground.RIGHTS_OF_OTHERS, Ground.HEALTH)
    items = tuple(
        RefusalItem("contacts.note", f"numero {n}", "lähde", ground) for n, ground in enumerate(grounds)
    )
    made = make_certificate(replace(certificate_facts(Language.FI), items=items * 12), WORDING, WORDS)
    read = text(made.pdf)
    assert all(flat(f"Merkintä, numero {number} (lähde: lähde)") in read for number in range(3))
    assert read.count(flat("vakavaa vaaraa terveydellenne")) == 1
    assert made.pages > 1
    assert made.signature and made.signature.page == made.pages


@pytest.mark.parametrize("rules", RuleSet)
@pytest.mark.parametrize("language", Language)
def test_the_form_holds_only_what_the_asker_wrote(language: Language, rules: RuleSet) -> None:
    made = make_sign_form(sign_form_facts(language, rules), WORDING, WORDS)
    letter, form = pages(made.pdf)
    assert "inka.testinen@mail.example" in form
    assert "inka.testinen" not in letter
    voice = WORDING.spoken(language, rules)
    assert flat(voice.text("sign.why")) in flat(letter)
    for key in (
        "form.born",
        "form.phone",
        "form.which.all",
        "form.how.post",
        "form.signature",
        "form.capitals",
    ):
        assert voice.text(key) in form
    assert "henkilötunnus" not in form.lower() and "personbeteckning" not in form.lower()
    assert made.signature and made.signature.page == 2


def test_a_provision_that_comes_with_the_item_is_cited() -> None:
    item = RefusalItem("contacts.note", "", "lähde", Ground.HEALTH, Provision(Act.HETIL, "27", "1", "2"))
    facts = replace(certificate_facts(Language.FI, RuleSet.GDPR), items=(item,))
    read = text(make_certificate(facts, WORDING, WORDS).pdf)
    assert flat("Henkilötietolaki 27 § 1 mom. 2 kohta; tietosuojalaki 34 § 2 mom.") in read
