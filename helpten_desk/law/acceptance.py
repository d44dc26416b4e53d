"""Is an inspection request valid as it was made, and does a proof identify the asker?

The two rule sets are opposites: the Personal Data Act demands a form, the GDPR forbids demanding one.
"""

from helpten_desk.domain.law import Act, Decision, Proof, ProofRule, Provision, Regime, RuleSet, Validity
from helpten_desk.domain.requests import Asker, Channel
from helpten_desk.domain.sentences import Sentence, say

HETIL_FACTS = Provision(Act.HETIL, "26", "1")
HETIL_FORM = Provision(Act.HETIL, "28", "1")
GDPR_FACILITATE = Provision(Act.GDPR, "12", "2")
GDPR_DOUBT = Provision(Act.GDPR, "12", "6")
TSL_CODE = Provision(Act.TSL, "29", "5")


def accept(
    regime: Regime, *, channel: Channel, hand_signed: bool, verified: bool, asker: Asker
) -> Decision[Validity]:
    """Whether an inspection request is valid as made.

    HetiL 26 § 1 mom and 28 § 1 mom: the facts needed to find the data, and a hand-signed letter, a
    document verified in an equivalent way, or a visit. GDPR 12(2) and 12(6): any channel; what stays
    open is only who asks.
    """
    missing = missing_facts(asker)
    if regime.rules is RuleSet.GDPR:
        return _accept_gdpr(channel, hand_signed, verified, missing)
    return _accept_hetil(channel, hand_signed, verified, missing)


def missing_facts(asker: Asker) -> Sentence | None:
    """What is missing to find somebody's data: a name and one more fact, as the asker gave them."""
    others = (asker.address, asker.born_on, asker.identity_code, asker.phone, asker.email, asker.other)
    named = bool(asker.name.strip())
    told_apart = any(fact.strip() for fact in others)
    if named and told_apart:
        return None
    if named:
        return say(
            "The name alone does not tell the asker from others; an address, a birth date, "
            "a phone number or another such fact is needed."
        )
    if told_apart:
        return say("The asker's name is missing, so the data cannot be looked for.")
    return say("The asker's name and any other fact are missing, so the data cannot be looked for.")


def _accept_hetil(
    channel: Channel, hand_signed: bool, verified: bool, missing: Sentence | None
) -> Decision[Validity]:
    formal, words = _form(channel, hand_signed, verified)
    if formal and missing is None:
        return Decision(Validity.VALID, words, (HETIL_FORM,))
    if formal:
        assert missing is not None
        return Decision(Validity.INVALID, missing, (HETIL_FACTS,))
    if missing is None:
        return Decision(Validity.INVALID, words, (HETIL_FORM,))
    both = say("{first} {second}", first=words, second=missing)
    return Decision(Validity.INVALID, both, (HETIL_FORM, HETIL_FACTS))


def _form(channel: Channel, hand_signed: bool, verified: bool) -> tuple[bool, Sentence]:
    """Whether HetiL 28 § 1 mom is met, and why."""
    if channel is Channel.COUNTER:
        return True, say("The request was made in person.")
    if channel is Channel.PHONE:
        # A call is no document, so nothing can be verified in a way equivalent to a signature.
        return False, say(
            "A request by phone is not enough: it is made in a hand-signed letter or in person. "
            "Send a form to sign."
        )
    if verified:
        return True, say("The document is verified in a way equivalent to a signature.")
    if channel is Channel.EMAIL:
        return False, say(
            "A request by e-mail is not enough unless it is verified in a way equivalent to a signature. "
            "Send a form to sign."
        )
    if hand_signed:
        return True, say("The letter is signed by hand.")
    return False, say("The letter is not signed by hand. Send a form to sign.")


def _accept_gdpr(
    channel: Channel, hand_signed: bool, verified: bool, missing: Sentence | None
) -> Decision[Validity]:
    if missing is not None:
        reason = say("{missing} Ask for it; the request itself stands in any form.", missing=missing)
        return Decision(Validity.IDENTITY_OPEN, reason, (GDPR_FACILITATE, GDPR_DOUBT))
    if channel is Channel.COUNTER:
        reason = say("The asker is here in person; the request needs no form.")
        return Decision(Validity.VALID, reason, (GDPR_FACILITATE,))
    if verified:
        reason = say("The request needs no form, and it is verified who made it.")
        return Decision(Validity.VALID, reason, (GDPR_FACILITATE,))
    if channel is Channel.LETTER and hand_signed:
        reason = say(
            "The request needs no form. Compare the signature and the facts with the register; "
            "ask for more only if there is reasonable doubt who the asker is."
        )
    else:
        reason = say(
            "The request needs no form, and no signature may be demanded. Confirm who the asker is, "
            "and ask for more only as far as there is reasonable doubt."
        )
    return Decision(Validity.IDENTITY_OPEN, reason, (GDPR_FACILITATE, GDPR_DOUBT))


def proofs(regime: Regime, channel: Channel) -> tuple[ProofRule, ...]:
    """The ways to confirm who the asker is, and whether each suffices alone.

    The list is the house's own [M]; it keeps to GDPR 12(6) and to TSL 29 § 5 mom. A signature can be
    compared only where the request came as a letter: `identify` also asks whether it is signed.
    """
    by = HETIL_FORM if regime.rules is RuleSet.HETIL else GDPR_DOUBT
    return (
        _signature_rule(by, channel),
        ProofRule(
            Proof.DOCUMENT_SEEN,
            True,
            say("The document was shown in person; a copy of one does not count. Keep no copy."),
            by,
        ),
        ProofRule(
            Proof.CALL_BACK,
            True,
            say("The asker was reached at a number that was already in the register."),
            by,
        ),
        ProofRule(
            Proof.STRONG_IDENTIFICATION, True, say("The asker used strong electronic identification."), by
        ),
        _code_rule(regime),
    )


def _signature_rule(by: Provision, channel: Channel) -> ProofRule:
    if channel is Channel.LETTER:
        reason = say("The signature and the facts of the letter agree with the register.")
        return ProofRule(Proof.SIGNATURE_COMPARED, True, reason, by)
    reason = say("There is no signed letter to compare; confirm the identity in another way.")
    return ProofRule(Proof.SIGNATURE_COMPARED, False, reason, by)


def _code_rule(regime: Regime) -> ProofRule:
    if regime is Regime.GDPR_TSL_2024:
        reason = say("An identity code, with or without the name, finds a person but identifies nobody.")
        return ProofRule(Proof.CODE_AND_NAME, False, reason, TSL_CODE)
    reason = say(
        "An identity code, with or without the name, finds a person but identifies nobody. "
        "This is the house's rule; the law says so from 1.1.2024."
    )
    return ProofRule(Proof.CODE_AND_NAME, False, reason, None)


def identify(regime: Regime, proof: Proof, channel: Channel, hand_signed: bool) -> Decision[bool]:
    """Whether that proof identifies the asker of a request made through that channel."""
    rule = next(rule for rule in proofs(regime, channel) if rule.proof is proof)
    by = (rule.provision,) if rule.provision else ()
    if proof is Proof.SIGNATURE_COMPARED and rule.enough and not hand_signed:
        return Decision(
            False, say("The letter is not signed by hand; confirm the identity in another way."), by
        )
    return Decision(rule.enough, rule.reason, by)
