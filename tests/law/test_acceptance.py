"""Validity as made, and identity: the two rule sets demand opposite things at the door."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpten_desk.domain.law import Act, Proof, Provision, Regime, RuleSet, Validity
from helpten_desk.domain.requests import Asker, Channel
from helpten_desk.law.acceptance import accept, identify, missing_facts, proofs

ANNA = Asker(name="Anna Esimerkki", address="Koekatu 1, 00100 Helsinki")
FORM = Provision(Act.HETIL, "28", "1")
FACTS = Provision(Act.HETIL, "26", "1")
DOUBT = Provision(Act.GDPR, "12", "6")
FACILITATE = Provision(Act.GDPR, "12", "2")

LETTER, COUNTER, PHONE, EMAIL = Channel.LETTER, Channel.COUNTER, Channel.PHONE, Channel.EMAIL
VALID, INVALID, OPEN = Validity.VALID, Validity.INVALID, Validity.IDENTITY_OPEN
GDPR_REGIMES = [regime for regime in Regime if regime.rules is RuleSet.GDPR]


@pytest.mark.parametrize(
    ("channel", "hand_signed", "verified", "validity", "because"),
    [
        (LETTER, True, False, VALID, "signed by hand"),
        (LETTER, False, False, INVALID, "not signed by hand"),
        (LETTER, False, True, VALID, "equivalent to a signature"),
        (COUNTER, False, False, VALID, "in person"),
        (COUNTER, True, False, VALID, "in person"),
        (EMAIL, False, False, INVALID, "e-mail"),
        (EMAIL, True, False, INVALID, "e-mail"),  # a picture of a signature is none
        (EMAIL, False, True, VALID, "equivalent to a signature"),
        (PHONE, False, False, INVALID, "phone"),
        (PHONE, False, True, INVALID, "phone"),  # a call is no document
    ],
)
def test_the_act_asks_for_a_signature_or_a_visit(
    channel: Channel, hand_signed: bool, verified: bool, validity: Validity, because: str
) -> None:
    decision = accept(Regime.HETIL, channel=channel, hand_signed=hand_signed, verified=verified, asker=ANNA)
    assert decision.outcome is validity
    assert because in str(decision.reason)
    assert decision.provisions == (FORM,)


@pytest.mark.parametrize(
    ("channel", "hand_signed", "verified", "validity", "because"),
    [
        (LETTER, True, False, OPEN, "Compare the signature"),
        (LETTER, False, False, OPEN, "no signature may be demanded"),
        (EMAIL, False, False, OPEN, "no signature may be demanded"),
        (EMAIL, True, False, OPEN, "no signature may be demanded"),
        (PHONE, False, False, OPEN, "no signature may be demanded"),
        (EMAIL, False, True, VALID, "verified"),
        (COUNTER, False, False, VALID, "in person"),
    ],
)
@pytest.mark.parametrize("regime", GDPR_REGIMES)
def test_the_regulation_takes_any_channel(
    regime: Regime, channel: Channel, hand_signed: bool, verified: bool, validity: Validity, because: str
) -> None:
    decision = accept(regime, channel=channel, hand_signed=hand_signed, verified=verified, asker=ANNA)
    assert decision.outcome is validity
    assert because in str(decision.reason)
    assert decision.provisions[0] == FACILITATE
    assert (DOUBT in decision.provisions) is (validity is OPEN)


@pytest.mark.parametrize(
    ("asker", "missing"),
    [
        (Asker(), "name and any other fact"),
        (Asker(name="Anna Esimerkki"), "name alone"),
        (Asker(name="Anna Esimerkki", address="  "), "name alone"),
        (Asker(address="Koekatu 1"), "name is missing"),
        (Asker(identity_code="010594Y9021"), "name is missing"),
        (ANNA, None),
        (Asker(name="Anna Esimerkki", born_on="1.5.1994"), None),
        (Asker(name="Anna Esimerkki", identity_code="010594Y9021"), None),
        (Asker(name="Anna Esimerkki", phone="040 1234567"), None),
        (Asker(name="Anna Esimerkki", email="anna@mail.example"), None),
        (Asker(name="Anna Esimerkki", other="asiakasnumero 12"), None),
    ],
)
def test_the_facts_needed_to_find_the_data(asker: Asker, missing: str | None) -> None:
    sentence = missing_facts(asker)
    assert (sentence is None) if missing is None else (missing in str(sentence))


def test_a_signed_letter_without_facts_is_invalid_under_the_act() -> None:
    decision = accept(
        Regime.HETIL, channel=LETTER, hand_signed=True, verified=False, asker=Asker(name="Anna Esimerkki")
    )
    assert decision.outcome is INVALID
    assert decision.provisions == (FACTS,)


def test_form_and_facts_missing_are_both_told() -> None:
    decision = accept(
        Regime.HETIL, channel=PHONE, hand_signed=False, verified=False, asker=Asker(name="Anna Esimerkki")
    )
    assert decision.outcome is INVALID
    assert decision.provisions == (FORM, FACTS)
    assert "phone" in str(decision.reason) and "name alone" in str(decision.reason)


def test_missing_facts_leave_a_request_open_under_the_regulation() -> None:
    decision = accept(
        Regime.GDPR_TSL_2024, channel=COUNTER, hand_signed=True, verified=True, asker=Asker(name="Anna")
    )
    assert decision.outcome is OPEN
    assert "Ask for it" in str(decision.reason)
    assert decision.provisions == (FACILITATE, DOUBT)


@given(
    regime=st.sampled_from(GDPR_REGIMES),
    channel=st.sampled_from(Channel),
    hand_signed=st.booleans(),
    verified=st.booleans(),
    asker=st.builds(Asker, name=st.text(max_size=5), phone=st.text(max_size=5)),
)
@settings(max_examples=60, deadline=None)
def test_the_regulation_never_turns_a_request_away_for_its_form(
    regime: Regime, channel: Channel, hand_signed: bool, verified: bool, asker: Asker
) -> None:
    decision = accept(regime, channel=channel, hand_signed=hand_signed, verified=verified, asker=asker)
    assert decision.outcome is not INVALID


@pytest.mark.parametrize("regime", list(Regime))
@pytest.mark.parametrize("channel", list(Channel))
def test_an_identity_code_never_identifies(regime: Regime, channel: Channel) -> None:
    for hand_signed in (True, False):
        decision = identify(regime, Proof.CODE_AND_NAME, channel, hand_signed)
        assert decision.outcome is False
        if regime is Regime.GDPR_TSL_2024:
            assert decision.provisions == (Provision(Act.TSL, "29", "5"),)
        else:  # before 2024 it is the house's own rule, and says so
            assert decision.provisions == ()
            assert "house" in str(decision.reason)


@pytest.mark.parametrize(
    ("proof", "channel", "hand_signed", "identified"),
    [
        (Proof.SIGNATURE_COMPARED, LETTER, True, True),
        (Proof.SIGNATURE_COMPARED, LETTER, False, False),
        (Proof.SIGNATURE_COMPARED, EMAIL, True, False),
        (Proof.SIGNATURE_COMPARED, PHONE, False, False),
        (Proof.SIGNATURE_COMPARED, COUNTER, True, False),
        (Proof.DOCUMENT_SEEN, COUNTER, False, True),
        (Proof.DOCUMENT_SEEN, LETTER, False, True),  # who wrote may still come by
        (Proof.CALL_BACK, PHONE, False, True),
        (Proof.STRONG_IDENTIFICATION, EMAIL, False, True),
    ],
)
@pytest.mark.parametrize("regime", list(Regime))
def test_what_identifies(
    regime: Regime, proof: Proof, channel: Channel, hand_signed: bool, identified: bool
) -> None:
    decision = identify(regime, proof, channel, hand_signed)
    assert decision.outcome is identified
    assert decision.provisions == ((FORM,) if regime is Regime.HETIL else (DOUBT,))


@pytest.mark.parametrize("regime", list(Regime))
@pytest.mark.parametrize("channel", list(Channel))
def test_every_proof_has_its_rule(regime: Regime, channel: Channel) -> None:
    rules = proofs(regime, channel)
    assert sorted(rule.proof for rule in rules) == sorted(Proof)
    assert any(rule.enough for rule in rules)
