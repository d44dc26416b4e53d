"""The answer: collected, reviewed beside the living letter, written, printed, signed and mailed."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from helpten_desk.domain.letters import SentLetter
from helpten_desk.domain.requests import OPEN_STATES, Request, State
from helpten_desk.ui.answer.correcting import AnswerCorrecting
from helpten_desk.ui.answer.deciding import AnswerDeciding
from helpten_desk.ui.answer.frame import DONE, MAIL, PAPER, REVIEW, SIGN, SPOILT, WAIT, AnswerFrame
from helpten_desk.ui.answer.grounds import Grounds
from helpten_desk.ui.answer.partners import AnswerPartners
from helpten_desk.ui.answer.review import DELIVERY
from helpten_desk.ui.answer.sending import AnswerSending, mailed_message
from helpten_desk.ui.answer.typed import put_back, typed
from helpten_desk.ui.answer.work import (
    PREPARED,
    REVIEWED,
    AnswerTasks,
    AnswerWork,
    Opened,
    begin_work,
    collect_all,
    letters_to_sign,
    open_answer,
)
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.page_keys import first_inside
from helpten_desk.ui.frame.places import CAME_BACK, IDENTIFY
from helpten_desk.ui.frame.request_words import stages, state_word
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.paper.handed_in import ChooseFile, choose_letter
from helpten_desk.ui.paper.print_dialog import ChooseTarget, choose_target, save_pdf


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
        self._work: AnswerWork | None = None
        self._request = 0
        self.grounds = Grounds(self, tasks.inspection.ground_words)
        self.frame = AnswerFrame(lanes, tasks, self.grounds)
        self.deciding = AnswerDeciding(self, lanes, tasks, self.frame)
        self.partners = AnswerPartners(self, lanes, tasks, self.frame.review.places, choose_scan)
        self.sending = AnswerSending(self, lanes, tasks, self.frame, choose_scan, choose_file)
        self.correcting = AnswerCorrecting(self, lanes, tasks, self.frame)
        self.body.addWidget(self.frame)
        self.deciding.changed.connect(self._on_decided)
        self.partners.recorded.connect(self.deciding.renew)
        self.sending.stepped.connect(self._on_stepped)
        self.correcting.opened.connect(self._renew_steps)
        self.correcting.corrected.connect(self._on_corrected)
        self.stepper.stage_opened.connect(self._on_stage_opened)
        self.frame.done.came_back_asked.connect(self._on_came_back)
        self.frame.header.reveal_asked.connect(self._on_reveal)
        self.frame.letter.protection.reveal_asked.connect(self._on_reveal_address)
        frame = self.frame
        for panel in (frame.sign, frame.spoilt, frame.mail, frame.correct, frame.not_shown):
            panel.changed.connect(self._renew_steps)

    # --- the window's calls ---

    def opened(self, **where: object) -> None:
        """Show the request where it stands; it is read anew each time."""
        request = where.get("request")
        assert isinstance(request, int), "the page is opened with a request"
        if self._request != request:
            self._request, self._work = request, None
            self.deciding.begin(None)
            self.partners.begin(None)
            self.clear_message()
            self.frame.letter.clear()
            self.frame.show_no_letter("")
            self.frame.set_left(WAIT)
            self.frame.wait.set_text("")
            self.set_steps(None)
        self._load(request)

    def renew(self) -> None:
        """Read the case again."""
        if self._work is not None:
            self._load(self._work.request.id)

    def back(self) -> bool:
        """Out of a paper, the delivery, the places, a reason that is asked for."""
        frame, work = self.frame, self._work
        if work is None:
            return False
        if frame.right == PAPER:
            if not frame.paper.drop_pending():
                self.deciding.close_paper()
            return True
        if frame.left == SPOILT or self.correcting.asking:
            self._show_state(work)
            return True
        return frame.left == REVIEW and frame.review.close_mode(nobody=work.nobody)

    def focus_first(self) -> None:
        """To what is sent, to the form of this step, or to the letter; never to the eye of the code."""
        frame = self.frame
        targets: dict[int, QWidget] = {
            REVIEW: frame.review.tree,
            SIGN: frame.sign.form["signed_on"].editor,
            MAIL: frame.mail.form["on"].editor,
        }
        target = targets.get(frame.left, frame.letter.canvas)
        target = target if target.isVisible() else first_inside(frame.work) or self
        target.setFocus(Qt.FocusReason.TabFocusReason)  # as Tab does: what stands in a line is selected

    def help_topic(self) -> str:
        """Of what is shown."""
        return self.frame.topic

    def draft_place(self) -> str:
        """One draft a request, from the moment it is opened."""
        return f"answer:{self._request}" if self._request else ""

    def draft(self) -> str | None:
        """What is typed and not yet registered."""
        return typed(self.frame)

    def restore(self, text: str) -> None:
        """Put what was typed back."""
        put_back(self.frame, self.deciding, text)
        self._renew_steps()

    # --- what is shown ---

    def _load(self, request: int) -> None:
        self._lanes.ask(self, partial(open_answer, self._tasks, request), self._show, topic="case")

    def _show(self, opened: Opened) -> None:
        today, frame, before = self._tasks.sending.today(), self.frame, self._work
        unchanged = before is not None and before.request.version == opened.request.version
        kept = self.draft() if unchanged else None
        self._work = work = begin_work(opened, today)
        for part in (self.deciding, self.partners, self.sending, self.correcting):
            part.begin(work)
        frame.sign.begin(today)
        frame.mail.begin(self._tasks.clerk, registered=work.review.registered, moved=opened.case.moved)
        frame.spoilt.form.set_value("reason", "")
        frame.review.close_mode(nobody=work.nobody)
        self._show_state(work)
        if kept is not None:
            self.restore(kept)
        self.focus_first()

    def _show_state(self, work: AnswerWork) -> None:
        request, frame = work.request, self.frame
        person = work.opened.case.person
        frame.letter.guard(person is not None and person.protected)
        doing = tr("under way") if request.state in OPEN_STATES else state_word(request.state)
        self.set_stages(stages(request, doing))
        frame.show_who(work.opened, work.review, self._tasks.sending.today())
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
            self.deciding.show()
        else:
            frame.set_left({State.PRINTED: SIGN, State.SIGNED: MAIL}.get(request.state, DONE))
            frame.done.show_case(work.opened.case)
            self.deciding.show_stored(letters_to_sign(work.opened.case))
        self._renew_steps()

    def _on_decided(self) -> None:
        if self._work is not None:
            self.frame.show_who(self._work.opened, self._work.review, self._tasks.sending.today())
            self._renew_steps()

    def _on_reveal(self) -> None:
        work = self._work
        person = work.opened.case.person if work else None
        if work is not None and person is not None:
            look = partial(self._tasks.cases.reveal_code, work.request, person.id)
            self._lanes.ask(self, look, self.frame.header.code.show_value)

    def _on_reveal_address(self) -> None:
        work = self._work
        person = work.opened.case.person if work else None
        if work is not None and person is not None:
            look = partial(self._tasks.cases.reveal_address, work.request, person.id)
            self._lanes.ask(self, look, lambda _none: self.frame.letter.reveal())

    def _on_stage_opened(self, stage: int) -> None:
        """A stage behind opens to read: how it came and who it is stand on their own page."""
        if self._work is not None and stage <= 1:
            self.go(IDENTIFY, request=self._work.request.id)

    def _on_came_back(self) -> None:
        if self._work is not None:
            self.go(CAME_BACK, request=self._work.request.id)

    # --- steps ---

    def _renew_steps(self) -> None:
        work = self._work
        if work is None:
            self.set_steps(None)
            return
        state = work.request.state
        if self.correcting.asking:
            self.set_steps(self.correcting.next_step())
        elif self.frame.left == SPOILT:
            reason = bool(self.frame.spoilt.reason)
            missing = "" if reason else tr("Write why the letter cannot be sent.")
            self.set_steps(
                Step(tr("Register as spoilt"), self.sending.record_spoilt, enabled=reason, why_not=missing)
            )
        elif state in PREPARED:
            self.set_steps(Step(tr("Collect"), self._collect))
        elif state in REVIEWED:
            self._renew_review_steps(work)
        elif state is State.PRINTED:
            self._renew_sign_steps()
        elif state is State.SIGNED:
            self._renew_mail_steps()
        else:
            copy = Step(tr("Print a copy"), self._copy, key="Ctrl+P")
            self.set_steps(None, [*self.correcting.steps(), *([copy] if work.request.answer_letter else [])])

    def _renew_review_steps(self, work: AnswerWork) -> None:
        if self.frame.review.mode == DELIVERY:
            self.set_steps(Step(tr("Keep these"), self.deciding.keep_delivery))
            return
        ready = self.deciding.ready
        missing = "" if ready else tr("The letter is being made.")
        write = Step(tr("Print for signing"), self._print, enabled=ready, why_not=missing)
        save = Step(tr("Save PDF …"), self._save, key="Ctrl+S", enabled=ready, why_not=missing)
        counter = Step(tr("Counter view"), self._show_at_counter, key="F11")
        self.set_steps(write, [save] if work.nobody else [counter, save], [replace(write, key="Ctrl+P")])

    def _renew_sign_steps(self) -> None:
        missing = self.frame.sign.missing()
        record = Step(
            tr("Register the signature"), self.sending.record_signature, enabled=not missing, why_not=missing
        )
        again = Step(tr("Print again"), self.sending.print_again, key="Ctrl+P")
        self.set_steps(record, [Step(tr("Spoilt …"), self._open_spoilt, key=""), again])

    def _renew_mail_steps(self) -> None:
        missing = self.frame.mail.form.missing()
        record = Step(
            tr("Register the mailing"), self.sending.ask_mailing, enabled=not missing, why_not=missing
        )
        self.set_steps(record, [Step(tr("Spoilt …"), self._open_spoilt, key="")])

    def _collect(self) -> None:
        work = self._work
        if work is not None:
            deed = partial(collect_all, self._tasks, work.opened.case, work.operations.collected)
            self._lanes.do(self, deed, self._show)

    def _print(self) -> None:
        """Write the letter unless it is written already, then hand it to the print dialog."""
        work, tasks = self._work, self._tasks
        if work is None or work.collection is None:
            return
        if work.stored:
            self.sending.print_again()
            return
        review, operation = work.review, work.operations.write

        def written() -> tuple[SentLetter, ...]:
            assert work.collection is not None
            request = tasks.inspection.write(work.collection, review, operation).request
            case = tasks.cases.open(request.id)
            work.opened = replace(work.opened, case=case).with_request(request)
            return letters_to_sign(case)

        def fetched() -> tuple[tuple[SentLetter, ...], tuple[bytes, ...]]:
            letters = written()
            return letters, tuple(tasks.cases.letter(work.request, letter) for letter in letters)

        self._lanes.do(self, fetched, lambda answer: self._on_written(work, operation, *answer))

    def _on_written(
        self, work: AnswerWork, operation: str, letters: tuple[SentLetter, ...], pdfs: tuple[bytes, ...]
    ) -> None:
        if operation != work.operations.write:
            return  # decided otherwise meanwhile: this letter is not the one to print any more
        work.stored = letters
        if work is self._work:
            self._show_state(work)
            self.sending.print_written(work.stored, pdfs)

    def _save(self) -> None:
        work, pdf = self._work, self.frame.letter.pdf
        path = self._choose_file(self, tr("Answer {case}", case=work.request.case)) if work and pdf else None
        if path is not None:
            saved = tr("Saved: {name}", name=path.name)
            self._lanes.device(self, partial(save_pdf, path, pdf), lambda _none: self.notify("done", saved))

    def _show_at_counter(self) -> None:
        person = self._work.opened.case.person if self._work else None
        if person is not None:
            self.sending.show_at_counter(person.name)

    def _open_spoilt(self) -> None:
        self.frame.set_left(SPOILT)
        self.frame.spoilt.form.focus_first()
        self._renew_steps()

    def _copy(self) -> None:
        letters = letters_to_sign(self._work.opened.case) if self._work else ()
        if letters:
            self.sending.copy(letters[0])

    def _on_corrected(self, request: Request, told: str) -> None:
        """What was registered wrongly has its correction beside it."""
        self.notify("done", told)
        self._load(request.id)

    def _on_stepped(self, request: Request) -> None:
        """A deed is on record: show the case where it stands now."""
        self.clear_message()
        if request.state in (State.MAILED, State.SHOWN):
            self.notify("done", mailed_message(request))
        self._load(request.id)
