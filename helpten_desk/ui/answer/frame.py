"""The answer page's two panes: who and what at the left, the letter or a paper at the right."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from helpten_desk.domain.answers import Review
from helpten_desk.domain.letters import SignatureBox
from helpten_desk.domain.requests import State
from helpten_desk.ui.answer.correct_panel import CorrectPanel
from helpten_desk.ui.answer.done import DonePanel
from helpten_desk.ui.answer.grounds import Grounds
from helpten_desk.ui.answer.mail_panel import MailPanel
from helpten_desk.ui.answer.paper import PaperPane
from helpten_desk.ui.answer.review import DELIVERY, PLACES, TREE, ReviewPanel
from helpten_desk.ui.answer.sign_panel import SignPanel, not_shown_panel, spoilt_panel
from helpten_desk.ui.answer.work import AnswerTasks, Opened
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.places_asked import asking
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.look.empty import EmptyState
from helpten_desk.ui.look.labels import ElidedLabel, Panel, PlainLabel, Rule, as_button_text
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.paper.letter_view import A4, LetterView
from helpten_desk.ui.paper.paper_view import PaperPage, PaperView, Region
from helpten_desk.ui.people.person_header import PersonHeader, language_word

WAIT, REVIEW, SIGN, SPOILT, MAIL, DONE, CORRECT, NOT_SHOWN = range(8)
LETTER, PAPER, SCAN, NO_LETTER = range(4)
NOT_YET = frozenset({State.RECEIVED, State.INVALID})


class AnswerFrame(Panes):
    """Holds the widgets of the page; what happens in them is the page's."""

    def __init__(self, lanes: Lanes, tasks: AnswerTasks, grounds: Grounds) -> None:
        self.header = PersonHeader()
        self.asker = ElidedLabel(t="title")
        self.delivery_button = QPushButton(as_button_text(tr("Change")))
        self.delivery_button.setAccessibleName(tr("Change how the answer goes out"))
        self.delivery_button.setToolTip(tr("Language, address, fee"))
        self.delivery_button.setProperty("kind", "link")
        self.wait = EmptyState()
        self.review = ReviewPanel(tasks.words, grounds, asking(lanes, tasks.place))
        self.sign = SignPanel(tasks.sending.today)
        self.spoilt = spoilt_panel()
        self.mail = MailPanel(tasks.sending.today)
        self.done = DonePanel()
        self.correct = CorrectPanel(tasks.sending.today)
        self.not_shown = not_shown_panel()
        self.letter = LetterView(tr("Letter as it will be printed"), lanes, tasks.sending.picture)
        self.paper = PaperPane(grounds)
        self.scan = PaperView(tr("Scanned sheet"))
        self._rule = Rule()
        self._left = QStackedWidget()
        self._right = QStackedWidget()
        self._head = QStackedWidget()
        left = self._lay_out_left()
        no_letter = Panel(margins=(0, 0, 0, 0))
        self._no_letter = EmptyState()
        no_letter.body.addWidget(self._no_letter)
        no_letter.body.addStretch(1)
        for widget in (self.letter, self.paper, self.scan, no_letter):
            self._right.addWidget(widget)
        super().__init__(
            [Pane(tr("What is sent"), left, 480, 552), Pane(tr("Letter"), self._right, 400, 576)]
        )

    @property
    def left(self) -> int:
        """What is at the left: one of the numbers above."""
        return self._left.currentIndex()

    @property
    def work(self) -> QWidget:
        """The panel at the left, beneath the person."""
        return self._left.currentWidget() or self._left

    @property
    def right(self) -> int:
        """What is at the right: LETTER, PAPER, SCAN or NO_LETTER."""
        return self._right.currentIndex()

    @property
    def topic(self) -> str:
        """Of what the guide tells about what is shown now."""
        if self.right == PAPER:
            return "answer.paper"
        if self.left == REVIEW:
            return {DELIVERY: "answer.delivery", PLACES: "answer.places"}.get(self.review.mode, "answer")
        return {
            SIGN: "answer.sign",
            MAIL: "answer.mail",
            DONE: "answer.done",
            CORRECT: "answer.correct",
            NOT_SHOWN: "answer.counter",
        }.get(self.left, "answer")

    def set_left(self, index: int) -> None:
        """Show another panel at the left."""
        self._left.setCurrentIndex(index)
        self.delivery_button.setVisible(index == REVIEW)
        self._show_rule()

    def _show_rule(self) -> None:
        """A line under the head; the tree has one of its own."""
        self._rule.setVisible(self.left != REVIEW or self.review.mode != TREE)

    def set_right(self, index: int) -> None:
        """Show something else at the right."""
        self._right.setCurrentIndex(index)

    def show_no_letter(self, what: str, do: str = "") -> None:
        """There is none: what would be here, and how it comes."""
        self._no_letter.set_text(what, do)
        self.set_right(NO_LETTER)

    def show_scan(self, pages: list[PaperPage], signature: SignatureBox | None = None) -> None:
        """The scanned sheet in the place of the letter, opened where the signature belongs."""
        self.scan.set_count(0)
        self.scan.set_pages(pages)
        self.set_right(SCAN)
        if signature is not None and signature.page <= len(pages):
            page = pages[signature.page - 1]
            across, down = page.width / A4[0], page.height / A4[1]  # a scan may be told in another size
            x, y = signature.x * across, signature.y * down
            box = (x, y, signature.width * across, signature.height * down)
            self.scan.set_regions({signature.page: [Region(box, tr("Signature"))]})
            self.scan.show_place(signature.page, box)
        else:
            self.scan.set_regions({})

    def show_who(self, opened: Opened, review: Review, today: date) -> None:
        """The person with how the answer goes out; the asker's name where nobody is identified."""
        person, request = opened.case.person, opened.request
        self._head.setCurrentIndex(1 if person is None else 0)
        answer = f"{language_word(request.language)}, {_where_to(opened, review)}"
        if person is None:
            self.asker.setText(request.asker.name)
            self._asker_note.setText(tr("Asker as in the request. Answer: {answer}", answer=answer))
            return
        self.header.show_person(
            person,
            today,
            namesakes=opened.case.namesakes if request.state in NOT_YET else (),
            identified=request.proof is not None,
            answer=answer,
        )

    def _lay_out_left(self) -> Panel:
        panel = Panel(margins=(0, 0, 0, 0))
        panel.body.setSpacing(0)
        nobody = QWidget()
        column = QVBoxLayout(nobody)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._asker_note = PlainLabel(t="note", wrap=True)
        column.addWidget(self.asker)
        column.addWidget(self._asker_note)
        column.addStretch(1)
        self._head.addWidget(self.header)
        self._head.addWidget(nobody)
        head = QFrame()
        grid = QGridLayout(head)  # the link lies over the header, beside the caption of the answer
        grid.setContentsMargins(19, 12, 19, 10)
        grid.addWidget(self._head, 0, 0)
        link = QVBoxLayout()
        link.setContentsMargins(0, 0, 0, scaled(22))
        link.addWidget(self.delivery_button)
        grid.addLayout(link, 0, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        panel.body.addWidget(head)
        panel.body.addWidget(self._rule)
        self.review.mode_changed.connect(self._show_rule)
        panels = (self.sign, self.spoilt, self.mail, self.done, self.correct, self.not_shown)
        for widget in (self.wait, self.review, *panels):
            self._left.addWidget(widget)
        panel.body.addWidget(self._left, 1)
        return panel


def _where_to(opened: Opened, review: Review) -> str:
    """Where the answer goes, in a word; a protected address is named as that and nothing more."""
    if review.address is not None:
        return tr("another address")
    person = opened.case.person
    if person is not None and person.protected:
        return tr("protected address")
    if person is None:
        return tr("address in the request") if opened.request.asker.address else tr("no address")
    if opened.collection is not None and opened.collection.registered_address is None:
        return tr("no address")
    return tr("home address")
