"""Clues and rules in words: what speaks for two records being one person, what contradicts itself."""

from collections.abc import Sequence

from helpten_desk.domain.contradictions import Rule
from helpten_desk.domain.postcodes import PostcodeTable
from helpten_desk.domain.sameness import LIKELY, WEIGHTS, Clue, PairDecision, Ruling
from helpten_desk.ui.look.words import listed, tr


def clue_word(clue: Clue) -> str:
    """A clue in a few words."""
    return {
        Clue.SAME_CODE: tr("same identity code"),
        Clue.SAME_NAME: tr("same name"),
        Clue.NEAR_NAME: tr("nearly the same name"),
        Clue.FORMER_NAME: tr("same name as before"),
        Clue.SAME_GIVEN: tr("same given name"),
        Clue.SAME_BIRTH: tr("same birth date"),
        Clue.NEAR_BIRTH: tr("nearly the same birth date"),
        Clue.SAME_PHONE: tr("same phone"),
        Clue.SAME_EMAIL: tr("same e-mail"),
        Clue.SAME_ADDRESS: tr("same address"),
        Clue.OTHER_BIRTH: tr("different birth dates"),
        Clue.OTHER_CODE: tr("different identity codes"),
    }[clue]


def clues_for(clues: Sequence[Clue]) -> str:
    """What speaks for one person, enumerated."""
    return listed(clue_word(clue) for clue in clues if WEIGHTS[clue] > 0)


def clues_against(clues: Sequence[Clue]) -> str:
    """What speaks against it, enumerated; empty if nothing does."""
    return listed(clue_word(clue) for clue in clues if WEIGHTS[clue] < 0)


def likelihood(weight: int) -> str:
    """How much speaks for one person, in a word."""
    return tr("Likely") if weight >= LIKELY else tr("Possible")


def ruling_word(decision: PairDecision) -> str:
    """A decision in a word or two."""
    return tr("Merged") if decision.ruling is Ruling.MERGED else tr("Not the same person")


def rule_name(rule: Rule) -> str:
    """A rule in a few words, for the list of rules."""
    return {
        Rule.CODE_SHARED: tr("Two people, one identity code"),
        Rule.CODE_BIRTH: tr("Code and birth date"),
        Rule.CODE_SEX: tr("Code and sex"),
        Rule.CODE_FORM: tr("Identity code is wrong"),
        Rule.BORN: tr("Birth date is impossible"),
        Rule.DIED: tr("Day of death is impossible"),
        Rule.DECEASED: tr("Dead, contract in force"),
        Rule.ENDED_BEFORE: tr("Ended before it began"),
        Rule.NO_ADDRESS: tr("No address any more"),
        Rule.POSTCODE_FORM: tr("Postcode is wrong"),
        Rule.POSTCODE_TOWN: tr("Postcode and town"),
        Rule.PHONE: tr("Phone is wrong"),
        Rule.EMAIL: tr("E-mail is wrong"),
        Rule.BUSINESS_ID: tr("Business id is wrong"),
    }[rule]


def rule_words(rule: Rule, postcodes: PostcodeTable | None) -> str:
    """A rule as a sentence: what the desk looked for, of postcodes by which table."""
    if postcodes is not None and rule in (Rule.POSTCODE_FORM, Rule.POSTCODE_TOWN):
        told = {"file": postcodes.file, "day": postcodes.at.astimezone().date()}
        if rule is Rule.POSTCODE_FORM:
            return tr("The table of postcodes, {file} of {day}, has no such postcode.", **told)
        return tr("The table of postcodes, {file} of {day}, has another town with this postcode.", **told)
    return {
        Rule.CODE_SHARED: tr("The same identity code stands on the records of two people or more."),
        Rule.CODE_BIRTH: tr("The identity code tells another birth date than the one held."),
        Rule.CODE_SEX: tr("The identity code tells another sex than the one held."),
        Rule.CODE_FORM: tr("The identity code is not of its form, or its last sign does not match."),
        Rule.BORN: tr("The birth date lies in the future, or more than 120 years ago."),
        Rule.DIED: tr("The day of death lies before the birth, or in the future."),
        Rule.DECEASED: tr("The person has died, but a contract has no end or ends later than today."),
        Rule.ENDED_BEFORE: tr("The end lies before the beginning."),
        Rule.NO_ADDRESS: tr("All addresses of a present customer have ended, and none follows."),
        Rule.POSTCODE_FORM: tr(
            "A Finnish postcode has five digits. Which are in use is not known without a table of postcodes."
        ),
        Rule.POSTCODE_TOWN: tr(
            "Most addresses have another town with this postcode, and this town has other postcodes."
        ),
        Rule.PHONE: tr("A phone number has 5 to 15 digits and begins with 0 or +."),
        Rule.EMAIL: tr("An e-mail address has a name, one @ and a domain."),
        Rule.BUSINESS_ID: tr("A business id has seven digits, a hyphen and a check digit that matches."),
    }[rule]
