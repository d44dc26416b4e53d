"""The journal in words: its deeds, the details sealed in its lines, and their codes."""

from collections.abc import Mapping

from helpten_desk.domain.accounts import Role
from helpten_desk.domain.extracts import Place
from helpten_desk.domain.law import Proof, Validity
from helpten_desk.domain.requests import State
from helpten_desk.ui.frame.request_words import proof_word, state_word
from helpten_desk.ui.look.role_words import roles_in_words
from helpten_desk.ui.look.words import tr


def deed_word(deed: str) -> str:
    """The kind of a deed in words; the exact deed stands beneath it."""
    exact = {
        "register.open": tr("The register was opened"),
        "register.made": tr("The register was made"),
        "register.upgrade": tr("Register brought up to date"),
        "users.recovery": tr("New recovery key"),
        "users.recovery_read": tr("Recovery key typed back"),
        "users.reset": tr("Passphrase set anew"),
        "users.passphrase": tr("Own passphrase changed"),
        "users.roles": tr("Roles changed"),
        "request.identify": tr("Asker identified"),
        "request.collect": tr("Data collected"),
        "request.write": tr("Answer written"),
        "request.mailed": tr("Answer mailed"),
        "request.given": tr("Request given to a clerk"),
        "request.came_back": tr("Letter came back"),
        "request.sent_again": tr("Answer sent again"),
        "request.shown": tr("Data shown at the counter"),
        "request.not_shown": tr("Not shown after all"),
        "request.on_paper_too": tr("Answer on paper as well"),
        "request.mailing_corrected": tr("Mailing corrected"),
        "request.searched": tr("Answer of a partner"),
        "disclosure.add": tr("Disclosure recorded"),
        "search.recent": tr("People opened last"),
        "search.protection_ended": tr("Protection has ended"),
        "intake.candidates": tr("Search for the asker"),
        "import.postcodes": tr("Postcodes taken over"),
        "import.postcodes_away": tr("Postcodes taken away"),
        "edit.undo": tr("Change undone"),
        "edit.enter": tr("Customer entered"),
        "edit.candidates": tr("Search for the same customer"),
    }.get(deed)
    if exact:
        return exact
    return room_words().get(deed.partition(".")[0], deed)


def room_words() -> dict[str, str]:
    """The kinds of deeds in words, by what stands before the point of a deed."""
    return {
        "search": tr("Search"),
        "edit": tr("Data changed"),
        "card": tr("Look at a card"),
        "records": tr("Quality of the records"),
        "request": tr("Request"),
        "inspection": tr("Inspection"),
        "letter": tr("Letter"),
        "absence": tr("Absence"),
        "paper": tr("Paper"),
        "posting": tr("Posting list"),
        "settings": tr("Settings"),
        "users": tr("Users"),
        "journal": tr("Journal"),
        "counter": tr("At the counter"),
        "register": tr("Register"),
        "import": tr("Import"),
    }


def detail_word(name: str) -> str:
    """What a sealed detail is; one that is not listed by its own name."""
    return {
        "words": tr("words"),
        "case": tr("case"),
        "from": tr("from"),
        "to": tr("to"),
        "proof": tr("proof"),
        "before": tr("before"),
        "after": tr("after"),
        "key": tr("setting"),
        "login": tr("sign-in name"),
        "name": tr("name"),
        "roles": tr("roles"),
        "label": tr("datum"),
        "file": tr("file"),
        "day": tr("day"),
        "paper": tr("paper"),
        "wrong_tries": tr("wrong tries"),
        "whose": tr("who"),
        "deeds": tr("deed"),
        "since": tr("since"),
        "until": tr("until"),
        "note": tr("note"),
        "found": tr("found"),
        "place": tr("place"),
        "reason": tr("reason"),
        "why": tr("reason"),
        "owner": tr("owner"),
        "was.owner": tr("earlier owner"),
        "first": tr("first day"),
        "last": tr("last day"),
        "address_check": tr("address checked"),
        "validity": tr("validity"),
        "way": tr("way of mailing"),
        "number": tr("number"),
        "rows": tr("rows"),
        "digest": tr("digest"),
        "not_understood": tr("not understood"),
        "copy": tr("copy"),
        "withheld": tr("left out"),
        "redacted": tr("blacked out"),
        "administrator": tr("administrator"),
        "state": tr("state"),
        "other": tr("the other person"),
        "records": tr("records"),
    }.get(name, name)


def value_word(name: str, value: str) -> str:
    """A sealed value in words where it is one of the known codes, else as it is."""
    if name in ("roles", "before", "after") and value and set(value.split()) <= set(Role):
        return roles_in_words([Role(role) for role in value.split()])
    words: Mapping[str, str] = {}
    if name == "proof" and value in set(Proof):
        return proof_word(Proof(value))
    if name in ("from", "to", "state") and value in set(State):
        return state_word(State(value))
    if name == "validity":
        words = {
            Validity.VALID: tr("valid"),
            Validity.INVALID: tr("not valid"),
            Validity.IDENTITY_OPEN: tr("identity to be confirmed"),
        }
    elif name == "place":
        words = {
            Place.REGISTER: tr("the register"),
            Place.PAPERS: tr("papers"),
            Place.PARTNER: tr("partner"),
        }
    elif name == "key":
        words = {
            "letters.mask_code": tr("identity code masked in extracts"),
            "letters.two_sided": tr("printing on both sides"),
        }
    elif name in ("before", "after"):
        words = {"yes": tr("yes"), "no": tr("no")}
    elif name == "deeds":
        words = room_words()
    elif name == "wrong_tries":
        words = {"not known": tr("not known")}
    return words.get(value, value)
