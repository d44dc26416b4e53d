"""The answer: collected, reviewed beside the living letter, written, printed, signed and mailed."""

import json
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.answers import Composed, Review
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import PlaceSearched
from helpten_desk.domain.letters import SentLetter
from helpten_desk.domain.papers import Redaction
from helpten_desk.domain.requests import OPEN_STATES, Request, State
from helpten_desk.ui.answer_frame import (
    DONE,
    LETTER,
    MAIL,
    PAPER,
    REVIEW,
    SIGN,
    SPOILT,
    WAIT,
    AnswerFrame,
)
from helpten_desk.ui.answer_grounds import Grounds
from helpten_desk.ui.answer_live import LiveLetter
from helpten_desk.ui.answer_review import DELIVERY
from helpten_desk.ui.answer_sending import AnswerSending, mailed_message
from helpten_desk.ui.answer_work import (
    PREPARED,
    REVIEWED,
    AnswerTasks,
    Opened,
    Operations,
    collect_all,
    letters_to_sign,
    open_answer,
    still_fresh,
)
from helpten_desk.ui.handed_in import ChooseFile, choose_letter
from helpten_desk.ui.lane import Lanes
from helpten_desk.ui.page import Page, Step
from helpten_desk.ui.print_dialog import ChooseTarget, choose_target, save_pdf
from helpten_desk.ui.request_words import stages, state_word
from helpten_desk.ui.words import day, tr


class AnswerPage(Page):
    """Place `answer`, opened with `request`."""

    def __init__(
        self,
        lanes: Lanes,
        tasks: AnswerTasks,
        *,
        choose_scan: ChooseFile = choose_letter,
        choose_file: ChooseTarget = choose_target,
    ) -> None:
        super().__init__()
        self._lanes, self._tasks, self._choose_file = lanes, tasks, choose_file
        self._opened: Opened | None = None
        self._review = Review()
        self._operations = Operations()
        self._stored: tuple[SentLetter, ...] = ()  # written, and nothing has changed since
        grounds = Grounds(self, tasks.inspection.ground_words)
        self.frame = AnswerFrame(lanes, tasks, grounds)
        self.live = LiveLetter(lanes, tasks, self.frame.letter)
        self.sending = AnswerSending(self, lanes, tasks, self.frame, choose_scan, choose_file)
        self.grounds = grounds
        self.body.addWidget(self.frame)
        self._connect()

    # --- the window's calls ---

    def opened(self, **where: object) -> None:
        """Show the request where it stands; it is read anew each time."""
        request = where.get("request")
        assert isinstance(request, int), "the page is opened with a request"
        if self._opened is None or self._opened.request.id != request:
            self._opened = None
            self.live.stop()
            self.frame.letter.clear()
            self.clear_message()
            self.frame.show_no_letter("")
            self.frame.set_left(WAIT)
            self.frame.wait.set_text("")
            self.set_steps(None)
        self._load(request)

    def renew(self) -> None:
        """Read the case again."""
        if self._opened is not None:
            self._load(self._opened.request.id)

    def back(self) -> bool:
        """Out of a paper, the delivery, the places, the spoilt letter."""
        frame = self.frame
        if frame.right == PAPER:
            if not frame.paper.drop_pending():
                self._close_paper()
            return True
        if frame.left == SPOILT:
            self._show_state()
            return True
        return frame.left == REVIEW and frame.review.close_mode(nobody=self._nobody)

    def focus_first(self) -> None:
        """To what is sent, or to the form of this step."""
        frame = self.frame
        target: QWidget = {
            REVIEW: frame.review.tree,
            SIGN: frame.sign.form["signed_on"].editor,
            MAIL: frame.mail.form["on"].editor,
        }.get(frame.left, frame.letter.canvas)
        target.setFocus()

    def draft_place(self) -> str:
        """One draft a request."""
        return f"answer:{self._opened.request.id}" if self._opened else ""

    def draft(self) -> str | None:
        """What is typed and not yet recorded."""
        frame = self.frame
        typed = {"spoilt": frame.spoilt.reason, "number": frame.mail.form.value("number")}
        if frame.left == REVIEW and frame.review.mode == DELIVERY:
            typed["delivery"] = frame.review.delivery.form.draft() or ""
        kept = {name: text for name, text in typed.items() if text}
        return json.dumps(kept, ensure_ascii=False) if kept else None

    def restore(self, text: str) -> None:
        """Put what was typed back."""
        kept = json.loads(text)
        self.frame.spoilt.form.set_value("reason", kept.get("spoilt", ""))
        self.frame.mail.form.set_value("number", kept.get("number", ""))
        opened = self._opened
        if "delivery" in kept and opened is not None and opened.collection is not None:
            self._open_delivery()
            self.frame.review.delivery.form.restore(kept["delivery"])

    # --- what is shown ---

    @property
    def _nobody(self) -> bool:
        collection = self._opened.collection if self._opened else None
        return collection is not None and collection.extract is None

    def _load(self, request: int) -> None:
        self._lanes.ask(self, partial(open_answer, self._tasks, request), self._show, topic="case")

    def _show(self, opened: Opened) -> None:
        self._opened, self._review = opened, opened.review
        self._operations = Operations()
        self.sending.begin(opened, self._operations)
        request = opened.request
        today = self._tasks.sending.today()
        letters = letters_to_sign(opened.case)
        written = request.state is State.WRITTEN and still_fresh(letters, today)
        self._stored = letters if written else ()
        self.frame.sign.begin(today)
        self.frame.mail.begin(self._tasks.clerk)
        self.frame.spoilt.form.set_value("reason", "")
        self.frame.review.close_mode(nobody=self._nobody)
        self._show_state()
        self.focus_first()

    def _show_state(self) -> None:
        opened = self._opened
        assert opened is not None
        request, frame = opened.request, self.frame
        open_case = request.state in OPEN_STATES
        self.set_stages(stages(request, tr("under way") if open_case else state_word(request.state)))
        frame.show_who(opened, self._review, self._tasks.sending.today())
        if request.state in PREPARED:
            frame.set_left(WAIT)
            frame.wait.set_text(
                tr("Nothing has been collected yet."),
                tr("Collecting reads every datum held about the person; the look is journalled."),
            )
            frame.show_no_letter(
                tr("The letter is shown here."), tr("It is made from what has been collected.")
            )
        elif request.state in REVIEWED:
            frame.set_left(REVIEW)
            self._show_review()
        else:
            self.live.stop()
            frame.set_left({State.PRINTED: SIGN, State.SIGNED: MAIL}.get(request.state, DONE))
            frame.done.show_case(opened.case)
            self._show_stored(letters_to_sign(opened.case))
        self._renew_steps()

    def _show_review(self) -> None:
        opened, frame = self._opened, self.frame
        assert opened is not None and opened.collection is not None
        frame.review.show_answer(opened.collection, self._review)
        frame.review.show_places(self._places)
        if frame.right != PAPER:
            frame.set_right(LETTER)
        frame.letter.set_title(tr("Letter as it will be printed"))
        if self._stored:
            self.live.stop()
            self._show_stored(self._stored)
        else:
            self.live.renew(opened.collection, self._review)

    def _show_stored(self, letters: tuple[SentLetter, ...]) -> None:
        """The letter as it is on record."""
        opened = self._opened
        if not letters or opened is None:
            self.frame.show_no_letter(tr("No letter was written."))
            return
        letter = letters[0]

        def show(pdf: bytes) -> None:
            self.frame.letter.set_title(tr("Letter on record"))
            self.frame.letter.show_letter(pdf, letter.pages)
            self.frame.set_right(LETTER)

        self._lanes.ask(self, partial(self._tasks.cases.letter, opened.request, letter), show, topic="read")

    @property
    def _places(self) -> tuple[PlaceSearched, ...]:
        collection = self._opened.collection if self._opened else None
        return collection.places if collection is not None else ()

    # --- deciding ---

    def _on_decided(self, review: Review) -> None:
        """A decision: kept at once, and the letter follows."""
        opened = self._opened
        if opened is None or opened.collection is None:
            return
        self._review = review
        self._forget_written()
        self._show_review()
        self.frame.show_who(opened, review, self._tasks.sending.today())
        if self.frame.right == PAPER and (paper := self.frame.paper.paper) is not None:
            self.frame.paper.show_paper(paper, review.redactions)
        keep = partial(self._tasks.inspection.save_review, opened.request, review, new_operation())
        self._lanes.do(self, keep)
        self._renew_steps()

    def _forget_written(self) -> None:
        """What was written is no longer what would be sent: the next letter is another deed."""
        self._stored = ()
        self._operations.write = new_operation()

    def _open_paper(self, paper: int) -> None:
        collection = self._opened.collection if self._opened else None
        held = next((item for item in collection.papers if item.paper == paper), None) if collection else None
        if held is not None:
            self.frame.paper.show_paper(held, self._review.redactions)
            self.frame.set_right(PAPER)
            self.frame.go_to(1)
            self.frame.paper.canvas.setFocus()
            self.notify(
                "info", tr("Drag over what is to be blacked out; or Ins, arrows, Shift and arrows, Enter.")
            )
            self._renew_steps()

    def _on_redacted(self, places: tuple[Redaction, ...]) -> None:
        paper = self.frame.paper.paper
        if paper is not None:
            self.frame.review.redact(paper.paper, places)

    def _close_paper(self) -> None:
        self.frame.set_right(LETTER)
        self.frame.go_to(0)
        self.frame.review.tree.setFocus()
        self._renew_steps()

    def _open_delivery(self) -> None:
        collection = self._opened.collection if self._opened else None
        if collection is not None:
            self.frame.review.open_delivery(collection)
            self.clear_message()

    def _keep_delivery(self) -> None:
        opened, delivery = self._opened, self.frame.review.delivery
        if opened is None or not delivery.verify():
            return
        request, language, review = opened.request, delivery.language(), delivery.review(self._review)
        inspection, operations = self._tasks.inspection, (new_operation(), new_operation())

        def keep() -> Request:
            inspection.save_review(request, review, operations[0])
            if language is request.language:
                return request
            return inspection.change_language(request, language, operations[1])

        def kept(done: Request) -> None:
            self._opened = opened.with_request(done)
            self.sending.begin(self._opened, self._operations)
            self._review = review
            self._forget_written()
            self.frame.review.close_mode(nobody=self._nobody)
            self._show_state()

        self._lanes.do(self, keep, kept)

    def _on_answered(self, place: PlaceSearched, found: int) -> None:
        opened = self._opened
        if opened is None:
            return
        deed = partial(
            self._tasks.inspection.searched, opened.request, place.place, place.name, found, new_operation()
        )
        self._lanes.do(self, deed, self._on_searched)

    def _on_searched(self, places: tuple[PlaceSearched, ...]) -> None:
        opened = self._opened
        if opened is not None and opened.collection is not None:
            self._opened = replace(opened, collection=replace(opened.collection, places=places))
            self._forget_written()
            self._show_review()

    def _on_composed(self, composed: Composed) -> None:
        opened = self._opened
        self._renew_steps()
        if opened is None or opened.collection is None or self.frame.review.mode == DELIVERY:
            return
        if not self._has_address:
            self.notify(
                "warn",
                tr("There is no address to send the answer to."),
                tr("Hand the answer over, or enter an address that has been checked under Delivery."),
            )
            return
        self.notify("done", self._summary(composed))

    @property
    def _has_address(self) -> bool:
        opened = self._opened
        if opened is None or opened.collection is None:
            return False
        if self._nobody:
            return bool(opened.request.asker.address.strip())
        return (self._review.address or opened.collection.registered_address) is not None

    def _summary(self, composed: Composed) -> str:
        """Letter up to date: what is in it, what is left out, by when it is awaited."""
        opened = self._opened
        assert opened is not None and opened.collection is not None
        collection, review = opened.collection, self._review
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
            day=day(opened.request.due_on, weekday=True),
        )

    # --- steps ---

    def _renew_steps(self) -> None:
        opened = self._opened
        if opened is None:
            self.set_steps(None)
            return
        state = opened.request.state
        if self.frame.left == SPOILT:
            reason = bool(self.frame.spoilt.reason)
            missing = "" if reason else tr("Write why the letter cannot be sent.")
            self.set_steps(
                Step(tr("Record as spoilt"), self.sending.record_spoilt, enabled=reason, why_not=missing)
            )
        elif state in PREPARED:
            self.set_steps(Step(tr("Collect"), self._collect))
        elif state in REVIEWED:
            self._renew_review_steps()
        elif state is State.PRINTED:
            self._renew_sign_steps()
        elif state is State.SIGNED:
            self._renew_mail_steps()
        else:
            copy = Step(tr("Print a copy"), self._copy, key="Ctrl+P")
            self.set_steps(None, [copy] if opened.request.answer_letter else [])

    def _renew_review_steps(self) -> None:
        if self.frame.review.mode == DELIVERY:
            self.set_steps(Step(tr("Keep these"), self._keep_delivery))
            return
        ready = bool(self._stored) or self.live.now is not None
        missing = "" if ready else tr("The letter is being made.")
        write = Step(tr("Print for signing"), self._print, enabled=ready, why_not=missing)
        save = Step(tr("Save PDF …"), self._save, key="Ctrl+S", enabled=ready, why_not=missing)
        counter = Step(tr("Counter view"), self._show_at_counter, key="F11")
        self.set_steps(write, [save] if self._nobody else [counter, save], [replace(write, key="Ctrl+P")])

    def _renew_sign_steps(self) -> None:
        missing = self.frame.sign.missing()
        record = Step(
            tr("Record the signature"), self.sending.record_signature, enabled=not missing, why_not=missing
        )
        again = Step(tr("Print again"), self.sending.print_again, key="Ctrl+P")
        self.set_steps(record, [Step(tr("Spoilt …"), self._open_spoilt, key=""), again])

    def _renew_mail_steps(self) -> None:
        missing = self.frame.mail.missing()
        record = Step(tr("Record the mailing"), self._ask_mailing, enabled=not missing, why_not=missing)
        self.set_steps(record, [Step(tr("Spoilt …"), self._open_spoilt, key="")])

    def _collect(self) -> None:
        opened = self._opened
        if opened is not None:
            deed = partial(collect_all, self._tasks, opened.case, self._operations.collected)
            self._lanes.do(self, deed, self._show)

    def _print(self) -> None:
        """Write the letter unless it is written already, then hand it to the print dialog."""
        opened = self._opened
        if opened is None or opened.collection is None:
            return
        if self._stored:
            self.sending.print_again()
            return
        tasks, collection, review = self._tasks, opened.collection, self._review
        operation = self._operations.write

        def write() -> tuple[Opened, tuple[bytes, ...]]:
            written = tasks.inspection.write(collection, review, operation)
            case = tasks.cases.open(written.request.id)
            letters = letters_to_sign(case)
            pdfs = tuple(tasks.cases.letter(written.request, letter) for letter in letters)
            return replace(opened, case=case).with_request(written.request), pdfs

        self._lanes.do(self, write, lambda answer: self._on_written(*answer))

    def _on_written(self, opened: Opened, pdfs: tuple[bytes, ...]) -> None:
        self._opened = opened
        self.sending.begin(opened, self._operations)
        self._stored = letters_to_sign(opened.case)
        self._show_state()
        self.sending.print_written(self._stored, pdfs)

    def _save(self) -> None:
        opened = self._opened
        path = self._choose_file(self, tr("Answer {case}", case=opened.request.case)) if opened else None
        pdf = self.frame.letter.pdf
        if path is not None and pdf:
            self._lanes.device(
                self,
                lambda: save_pdf(path, pdf),
                lambda _none: self.notify("done", tr("Saved: {name}", name=path.name)),
            )

    def _show_at_counter(self) -> None:
        person = self._opened.case.person if self._opened else None
        if person is not None:
            self.sending.show_at_counter(person.name)

    def _ask_mailing(self) -> None:
        opened = self._opened
        if opened is not None:
            person = opened.case.person
            self.sending.ask_mailing(person.name if person else opened.request.asker.name)

    def _open_spoilt(self) -> None:
        self.frame.set_left(SPOILT)
        self.frame.spoilt.form.focus_first()
        self._renew_steps()

    def _copy(self) -> None:
        letters = letters_to_sign(self._opened.case) if self._opened else ()
        if letters:
            self.sending.copy(letters[0])

    def _on_stepped(self, request: Request) -> None:
        """A deed is on record: show the case where it stands now."""
        self.clear_message()
        if request.state in (State.MAILED, State.SHOWN):
            self.notify("done", mailed_message(request))
        self._load(request.id)

    def _on_reveal(self) -> None:
        opened = self._opened
        person = opened.case.person if opened else None
        if opened is not None and person is not None:
            look = partial(self._tasks.cases.reveal_code, opened.request, person.id)
            self._lanes.ask(self, look, self.frame.header.code.show_value)

    def _on_compose_failed(self, error: KnownError) -> None:
        self._renew_steps()
        self.show_error(error)

    def _on_stage_opened(self, stage: int) -> None:
        """A stage behind opens to read: how it came and who it is stand on their own page."""
        if self._opened is not None and stage <= 1:
            self.go("identify", request=self._opened.request.id)

    def _connect(self) -> None:
        frame = self.frame
        self.live.composed.connect(self._on_composed)
        self.live.failed.connect(self._on_compose_failed)
        self.sending.stepped.connect(self._on_stepped)
        self.stepper.stage_opened.connect(self._on_stage_opened)
        frame.header.reveal_asked.connect(self._on_reveal)
        frame.delivery_button.clicked.connect(self._open_delivery)
        frame.review.decided.connect(self._on_decided)
        frame.review.paper_opened.connect(self._open_paper)
        frame.review.mode_changed.connect(self._renew_steps)
        frame.review.places.answered.connect(self._on_answered)
        frame.paper.redacted.connect(self._on_redacted)
        frame.paper.closed.connect(self._close_paper)
        for panel in (frame.sign, frame.spoilt, frame.mail):
            panel.changed.connect(self._renew_steps)
