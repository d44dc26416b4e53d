"""An answer that has left: when and how, its letters to read or reprint as copies, the day's posting list."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from helpten_desk.domain.answers import CaseFile
from helpten_desk.domain.letters import LetterKind, SentLetter
from helpten_desk.domain.requests import MailingWay, RecordedMailing, Request, State
from helpten_desk.ui.answer.mail_panel import mailing_line, way_word
from helpten_desk.ui.look.labels import PlainLabel, Rule, Scrolled, as_button_text
from helpten_desk.ui.look.words import day, moment, tr


class DonePanel(QWidget):
    """Everything to be read; nothing of it can be changed."""

    letter_opened = Signal(object)  # a SentLetter
    copy_asked = Signal(object)  # a SentLetter
    posting_asked = Signal(object)  # the day
    came_back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(20, 12, 20, 12)
        self._rows.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scrolled(inner))

    def show_case(self, case: CaseFile) -> None:
        """The facts of a case that is closed."""
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        request = case.request
        self._rows.addWidget(PlainLabel(_title(request), t="head"))
        facts = QGridLayout()
        facts.setHorizontalSpacing(20)
        facts.setVerticalSpacing(6)
        facts.setColumnStretch(1, 1)
        for number, (caption, text) in enumerate(_facts(case)):
            facts.addWidget(PlainLabel(caption, t="field"), number, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(PlainLabel(text, wrap=True), number, 1)
        self._add_row(facts)
        self._add_letters(case.letters)
        mailing = case.mailing
        if mailing is not None and mailing.way is not MailingWay.HANDED_OVER:
            self._rows.addWidget(Rule())
            posting = _small(tr("Posting list of {day} …", day=mailing.on))
            posting.clicked.connect(lambda: self.posting_asked.emit(mailing.on))
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(posting)
            if request.state is State.MAILED:
                came_back = _small(tr("It came back by post …"))
                came_back.clicked.connect(self.came_back_asked)
                row.addWidget(came_back)
            row.addStretch(1)
            self._add_row(row)
        self._rows.addStretch(1)

    def _add_letters(self, letters: Sequence[SentLetter]) -> None:
        if not letters:
            return
        self._rows.addWidget(Rule())
        self._rows.addWidget(PlainLabel(tr("Letters of the case"), t="head"))
        for letter in letters:
            row = QHBoxLayout()
            row.setSpacing(8)
            word = letter_word(letter.kind) + ", " + tr("%n page(s)", letter.pages)
            row.addWidget(PlainLabel(f"{letter.number}  {word}", t="strong"))
            row.addWidget(PlainLabel(moment(letter.made_at), t="small"))
            row.addStretch(1)
            read = _small(tr("Read"))
            read.setAccessibleName(tr("Read letter {number}", number=letter.number))
            read.clicked.connect(lambda _on=False, one=letter: self.letter_opened.emit(one))
            copy = _small(tr("Print a copy …"))
            copy.setAccessibleName(tr("Print a copy of letter {number}", number=letter.number))
            copy.clicked.connect(lambda _on=False, one=letter: self.copy_asked.emit(one))
            row.addWidget(read)
            row.addWidget(copy)
            self._add_row(row)

    def _add_row(self, row: QLayout) -> None:
        holder = QWidget()
        row.setContentsMargins(0, 0, 0, 0)
        holder.setLayout(row)
        self._rows.addWidget(holder)


def letter_word(kind: LetterKind) -> str:
    """What a letter is."""
    return {
        LetterKind.ANSWER: tr("Answer"),
        LetterKind.CERTIFICATE: tr("Certificate of refusal"),
        LetterKind.FORM: tr("Form to sign"),
    }.get(kind, tr("Letter"))


def _title(request: Request) -> str:
    return {
        State.MAILED: tr("The answer has left"),
        State.SHOWN: tr("Shown at the counter"),
        State.WITHDRAWN: tr("The request was withdrawn"),
    }.get(request.state, tr("Letter"))


def _facts(case: CaseFile) -> list[tuple[str, str]]:
    request, last = case.request, case.request.steps[-1]
    facts: list[tuple[str, str]] = []
    if case.mailing is not None:
        facts.append((tr("Left on"), day(case.mailing.on, weekday=True)))
        facts.append((tr("How"), way_word(case.mailing.way)))
        if case.mailing.number:
            facts.append((tr("Number"), case.mailing.number))
    facts.append((tr("Registered"), f"{moment(last.at)}, {last.by}"))
    facts += [
        (tr("Before the correction"), _corrected(before, after))
        for before, after in pairwise(case.mailings)
        if after.reason
    ]
    if request.state is State.WITHDRAWN and last.detail:
        facts.append((tr("Reason"), last.detail))
    if request.fulfilled_on is not None:
        facts.append((tr("Year runs from"), day(request.fulfilled_on)))
    return facts


def _corrected(before: RecordedMailing, after: RecordedMailing) -> str:
    """What had been registered, and why it was not so."""
    return tr(
        "{mailing}, registered {when}. {reason} ({who})",
        mailing=mailing_line(before.mailing, ""),
        when=moment(before.at),
        reason=after.reason,
        who=after.by,
    )


def _small(text: str) -> QPushButton:
    button = QPushButton(as_button_text(text))
    button.setProperty("kind", "small")
    return button
