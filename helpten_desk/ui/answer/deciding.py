"""The clerk's decisions on an answer: each is kept at once, and the living letter follows it."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from helpten_desk.domain.answers import Composed, Review
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.letters import SentLetter
from helpten_desk.domain.papers import Redaction
from helpten_desk.domain.requests import Request, State
from helpten_desk.ui.answer.frame import LETTER, PAPER, AnswerFrame
from helpten_desk.ui.answer.live import LiveLetter
from helpten_desk.ui.answer.review import DELIVERY
from helpten_desk.ui.answer.work import AnswerTasks, AnswerWork
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.operation_in_hand import OperationInHand
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.look.words import day, tr


class AnswerDeciding(QObject):
    """Ticks, grounds, papers, delivery and the answers of partners. `changed` tells the page."""

    changed = Signal()

    def __init__(self, page: Page, lanes: Lanes, tasks: AnswerTasks, frame: AnswerFrame) -> None:
        super().__init__(page)
        self._page, self._lanes, self._tasks, self._frame = page, lanes, tasks, frame
        self._work: AnswerWork | None = None
        self._review_operation, self._language_operation = OperationInHand(), OperationInHand()
        self.live = LiveLetter(lanes, tasks, frame.letter)
        self.live.composed.connect(self._on_composed)
        self.live.failed.connect(self._on_failed)
        frame.delivery_button.clicked.connect(self.open_delivery)
        frame.review.decided.connect(self._on_decided)
        frame.review.paper_opened.connect(self.open_paper)
        frame.review.mode_changed.connect(self.changed)
        frame.paper.redacted.connect(self._on_redacted)
        frame.paper.closed.connect(self.close_paper)

    @property
    def ready(self) -> bool:
        """Whether the letter in view is the one that would be printed."""
        return self._work is not None and bool(self._work.stored or self.live.now)

    def begin(self, work: AnswerWork | None) -> None:
        """Decide on this case."""
        self._work = work
        self.live.stop()

    def show(self) -> None:
        """Show what is sent, and the letter: as written, or as it would be now."""
        work, frame = self._work, self._frame
        if work is None or work.collection is None:
            return
        frame.review.show_answer(work.collection, work.review)
        frame.review.show_places(work.collection)
        if frame.right != PAPER:
            frame.set_right(LETTER)
        if work.stored:
            self.live.stop()
            self.show_stored(work.stored)
        else:
            frame.letter.set_title(tr("Letter as it will be printed"))
            self.live.renew(work.collection, work.review)

    def show_stored(self, letters: tuple[SentLetter, ...]) -> None:
        """The letter as it is on record."""
        work, frame = self._work, self._frame
        if not letters or work is None:
            shown = work is not None and work.request.state is State.SHOWN
            frame.show_no_letter(
                tr("No letter was written."), tr("“On paper as well” writes one.") if shown else ""
            )
            return
        letter = letters[0]

        def show(pdf: bytes) -> None:
            frame.letter.set_title(tr("Letter on record"))
            frame.letter.show_letter(pdf, letter.pages)
            frame.set_right(LETTER)

        read = partial(self._tasks.cases.letter, work.request, letter)
        self._lanes.ask(self._page, read, show, topic="read")

    def close_paper(self) -> None:
        """From a paper back to the letter."""
        self._frame.set_right(LETTER)
        self._frame.go_to(0)
        self._frame.review.tree.setFocus()
        self.changed.emit()

    def open_delivery(self) -> None:
        """How the answer goes out."""
        if self._work is not None and self._work.collection is not None:
            self._frame.review.open_delivery(self._work.collection)
            self._page.clear_message()

    def keep_delivery(self) -> None:
        """Put the delivery on record, the language of the letter with it."""
        work, delivery = self._work, self._frame.review.delivery
        if work is None or not delivery.verify():
            return
        language, review = delivery.language(), delivery.review(work.review)
        inspection = self._tasks.inspection
        reviewing = self._review_operation.of(work.request.id, review)
        speaking = self._language_operation.of(work.request.id, language)

        def keep() -> Request:
            work.take_over(inspection.save_review(work.request, review, reviewing))
            if language is not work.request.language:
                work.take_over(inspection.change_language(work.request, language, speaking))
            return work.request

        def kept(_done: Request) -> None:
            self._review_operation.done(reviewing)
            self._language_operation.done(speaking)
            work.review = review
            self._frame.review.close_mode(nobody=work.nobody)
            self.renew(work)

        self._lanes.do(self._page, keep, kept)

    def renew(self, work: AnswerWork) -> None:
        """What is sent has changed: show it, and the letter that follows."""
        work.forget_written()
        self.show()
        self.changed.emit()

    def _on_decided(self, review: Review) -> None:
        work, frame = self._work, self._frame
        if work is None or work.collection is None:
            return
        work.review = review
        self.renew(work)
        if frame.right == PAPER and (paper := frame.paper.paper) is not None:
            frame.paper.show_paper(paper, review.redactions)
        operation = self._review_operation.of(work.request.id, review)

        def keep() -> Request:
            # In the lane, for an earlier decision may have moved the request meanwhile.
            work.take_over(self._tasks.inspection.save_review(work.request, review, operation))
            return work.request

        self._lanes.do(self._page, keep, lambda _kept: self._review_operation.done(operation))

    def open_paper(self, paper: int) -> bool:
        """Show a paper that is enclosed, to black out what concerns others; False if it is not enclosed."""
        work, frame = self._work, self._frame
        papers = work.collection.papers if work is not None and work.collection is not None else ()
        held = next((item for item in papers if item.paper == paper), None)
        if work is None or held is None:
            return False
        frame.paper.show_paper(held, work.review.redactions)
        frame.set_right(PAPER)
        frame.go_to(1)
        frame.paper.canvas.setFocus()
        hint = tr("Drag over what is to be blacked out; or Ins, arrows, Shift and arrows, Enter.")
        self._page.notify("info", hint)
        self.changed.emit()
        return True

    def _on_redacted(self, places: tuple[Redaction, ...]) -> None:
        paper = self._frame.paper.paper
        if paper is not None:
            self._frame.review.redact(paper.paper, places)

    def _on_composed(self, composed: Composed) -> None:
        work = self._work
        self.changed.emit()
        if work is None or self._frame.review.mode == DELIVERY:
            return
        if work.has_address:
            self._page.notify("done", summary(work, composed))
            return
        self._page.notify(
            "warn",
            tr("There is no address to send the answer to."),
            tr("Hand the answer over, or enter an address that has been checked under Delivery."),
        )

    def _on_failed(self, error: KnownError) -> None:
        self.changed.emit()
        self._page.show_error(error)


def summary(work: AnswerWork, composed: Composed) -> str:
    """Letter up to date: what is in it, what is left out, by when it is awaited."""
    collection, review = work.collection, work.review
    assert collection is not None
    extract = collection.extract.without(review.withheld) if collection.extract else None
    withheld = len(extract.withheld()) if extract else 0
    papers_out = review.papers_left_out
    black = sum(place.paper not in papers_out for place in review.redactions)
    sheets = sum(len(paper.pages) for paper in collection.papers if paper.paper not in papers_out)
    left_out = withheld + len(papers_out) + black
    parts = [
        tr("%n datum(s)", extract.count() - withheld) if extract else tr("no data held"),
        tr("%n sheet(s)", sheets) if sheets else "",
        tr("%n left out", left_out) if left_out else "",
        tr("%n page(s)", composed.answer.pages),
    ]
    return tr(
        "Letter up to date: {content}. Answer by {day}.",
        content=", ".join(filter(None, parts)),
        day=day(work.request.due_on, weekday=True),
    )
