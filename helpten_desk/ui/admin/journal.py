"""The journal as an auditor reads it, its chain checked; and what the program says of itself."""

from collections.abc import Mapping
from datetime import datetime
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from helpten_desk.domain.accounts import JournalLine, Role
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import Place
from helpten_desk.domain.law import Proof, Validity
from helpten_desk.domain.requests import State
from helpten_desk.services.administration import Administration
from helpten_desk.ui.admin.left_out import LeftOutWords
from helpten_desk.ui.admin.page import AdminPart
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Step
from helpten_desk.ui.frame.purpose import purpose_word
from helpten_desk.ui.frame.request_words import proof_word, state_word
from helpten_desk.ui.lists.table import TWO_LINES, Cell, Column, RowsTable
from helpten_desk.ui.look.labels import Panel, PlainLabel
from helpten_desk.ui.look.role_words import roles_in_words
from helpten_desk.ui.look.verdict import Verdict
from helpten_desk.ui.look.words import clock, day, number, tell, tr

NEWEST = 500


class JournalPart(AdminPart):
    """The newest lines; reading them is itself a line."""

    def __init__(self, lanes: Lanes, administration: Administration, left_out: LeftOutWords) -> None:
        super().__init__()
        self._lanes, self._administration = lanes, administration
        self.verdict = Verdict()
        self.verdict.hide()
        self.table: RowsTable[JournalLine] = RowsTable(
            [
                Column(tr("Line"), lambda line: number(line.seq), 64, right=True),
                Column(tr("When"), lambda line: Cell(day(line.at.astimezone().date()), clock(line.at)), 100),
                Column(tr("Who"), lambda line: Cell(line.actor, line.workstation), 112),
                Column(tr("Deed"), lambda line: Cell(deed_word(line.deed), line.deed), 192),
                Column(tr("Purpose"), lambda line: purpose_word(line.purpose), 160),
                Column(tr("Details"), partial(_details, left_out)),
            ],
            name=tr("Journal"),
            height=TWO_LINES,
        )
        panel = Panel(margins=(0, 0, 0, 4))
        panel.body.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.verdict)
        layout.addWidget(panel, 1)
        self.set_steps(Step(tr("Check the journal"), self._verify))

    def opened(self) -> None:
        """Read the newest lines."""
        self._lanes.ask(
            self, partial(self._administration.journal, NEWEST), self._show_lines, topic="journal"
        )

    def _show_lines(self, lines: tuple[JournalLine, ...]) -> None:
        self.table.set_rows(lines)

    def _verify(self) -> None:
        self._lanes.ask(
            self, self._administration.verify_journal, self._on_verified, self._on_broken, topic="verify"
        )

    def _on_verified(self, lines: int) -> None:
        self.verdict.show_verdict(
            "done",
            tr("The journal is whole"),
            [tr("%n line(s) were checked; none is missing, added or changed.", lines)],
        )
        self.verdict.show()

    def _on_broken(self, error: KnownError) -> None:
        reasons = [tell(error.do)] if error.do else []
        self.verdict.show_verdict("error", tell(error.what), reasons)
        self.verdict.show()


class AboutPart(AdminPart):
    """Version, where the register is, and what its encryption does and does not protect."""

    def __init__(self, version: str, where: str, opened_at: datetime, *, on_server: bool) -> None:
        super().__init__()
        panel = Panel(tr("Helpten Desk {version}", version=version))
        panel.setMaximumWidth(720)
        panel.body.addWidget(PlainLabel(tr("Register: {where}", where=where), wrap=True))
        panel.body.addWidget(PlainLabel(tr("Unlocked {moment}", moment=opened_at), t="note"))
        panel.body.addSpacing(8)
        panel.body.addWidget(PlainLabel(tr("What is protected"), t="strong"))
        panel.body.addWidget(PlainLabel(_protection(on_server=on_server), wrap=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        layout.addStretch(1)


def _protection(*, on_server: bool) -> str:
    if on_server:
        return tr(
            "The register is on a server. Everyone signs in with a login of her own, and the way there is "
            "encrypted. Whoever administers the server can read the data; the desk does not hide them there."
        )
    return tr(
        "The register is one encrypted file on this machine. Without a passphrase or the recovery key "
        "nobody can read it, even with the disk in hand. An open desk does not protect against somebody "
        "who sits at this machine or controls it: lock it when you leave. The roles are kept by this "
        "program, since everyone with a passphrase holds the key. Encryption does not replace backups."
    )


def deed_word(deed: str) -> str:
    """The kind of a deed in words; the exact deed stands beneath it."""
    exact = {
        "register.open": tr("The register was opened"),
        "register.made": tr("The register was made"),
        "register.upgrade": tr("The register was brought up to date"),
        "users.recovery": tr("New recovery key"),
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
        "request.on_paper_too": tr("Answer wanted on paper as well"),
        "request.mailing_corrected": tr("Mailing corrected"),
        "request.searched": tr("Answer of a partner"),
        "disclosure.add": tr("Disclosure recorded"),
        "intake.candidates": tr("Search for the asker"),
        "edit.undo": tr("Change undone"),
        "edit.enter": tr("Customer entered"),
        "edit.candidates": tr("Search for the same customer"),
    }.get(deed)
    if exact:
        return exact
    room = deed.partition(".")[0]
    return {
        "search": tr("Search"),
        "edit": tr("Data changed"),
        "card": tr("Look at a card"),
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
    }.get(room, deed)


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
        "note": tr("note"),
        "found": tr("found"),
        "place": tr("place"),
        "reason": tr("reason"),
        "owner": tr("owner"),
        "was.owner": tr("earlier owner"),
        "first": tr("first day"),
        "last": tr("last day"),
        "address_check": tr("address checked"),
        "validity": tr("validity"),
        "way": tr("way of mailing"),
        "number": tr("number"),
        "rows": tr("rows"),
        "copy": tr("copy"),
        "withheld": tr("left out"),
        "redacted": tr("blacked out"),
        "administrator": tr("administrator"),
        "state": tr("state"),
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
    elif name == "wrong_tries":
        words = {"not known": tr("not known")}
    return words.get(value, value)


def _details(left_out: LeftOutWords, line: JournalLine) -> Cell:
    if line.details is None:
        return Cell(tr("sealed, its key is destroyed"), unknown=True)
    pairs = (
        f"{detail_word(name)}: {value_word(name, left_out.value(name, value))}"
        for name, value in line.details.items()
        if value
    )
    told = ", ".join(pairs)
    person = tr("person {number}", number=str(line.person)) if line.person is not None else ""
    return Cell(told or person, second=person if told else "")
