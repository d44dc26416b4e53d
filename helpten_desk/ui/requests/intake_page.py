"""Intake: the letter, the form and what follows from it side by side; on record with one key.

The same page completes a request that was not valid as made: its form to sign is printed here, and
here it is recorded that the signed form or the asker himself came.
"""

import json
from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer

from helpten_desk.domain.answers import CaseFile
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.law import Validity
from helpten_desk.domain.people import Language
from helpten_desk.domain.requests import Asker, Channel, Request, RequestDraft, State
from helpten_desk.services.case_deeds import case_purpose
from helpten_desk.services.cases import Cases
from helpten_desk.services.intake import NOBODY, RECORDING, Candidates, Consequences, Intake, draft_of
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.places import ANSWER, IDENTIFY, INTAKE
from helpten_desk.ui.frame.request_words import stages
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.look.labels import Panel, PlainLabel, Scrolled
from helpten_desk.ui.look.words import tell, tr
from helpten_desk.ui.paper.handed_in import ChooseFile, PrintLetter, choose_letter
from helpten_desk.ui.paper.letter_panel import LetterPanel
from helpten_desk.ui.requests.consequences import ConsequencesPanel
from helpten_desk.ui.requests.intake_form import IntakeForm
from helpten_desk.ui.requests.intake_work import IntakeWork
from helpten_desk.ui.requests.letter_reading import LetterReading

RESTS = 300  # milliseconds without a key before the law is asked again
NEW = 0  # the number of the request that is not on record yet
Weighed = tuple[Candidates, Consequences]


class IntakePage(Page):
    """Place `intake`; with `request` it completes that one, which was not valid as made."""

    def __init__(
        self,
        lanes: Lanes,
        intake: Intake,
        cases: Cases,
        print_letter: PrintLetter,
        choose_file: ChooseFile = choose_letter,
    ) -> None:
        super().__init__()
        self._lanes, self._intake, self._cases = lanes, intake, cases
        self._print_letter = print_letter
        self._works: dict[int, IntakeWork] = {NEW: IntakeWork()}  # by request
        self._now = NEW
        self._who: Candidates = NOBODY  # what the last look at candidates found
        self._found: Consequences | None = None
        self._weighed: RequestDraft | None = None
        self._recording = False
        self.letter = LetterPanel(choose_file)
        self._reading = LetterReading(self, self.letter, lanes, intake, cases)
        self.form = IntakeForm(intake.today)
        self.consequences = ConsequencesPanel()
        self._standing = PlainLabel(t="note", wrap=True)
        self._resting = QTimer(self)
        self._lay_out()
        self._connect()
        self._work.untouched = self.form.draft()
        self._show_work()

    # --- the window's calls ---

    def opened(self, **where: object) -> None:
        """A new request, or with `request` the one to be completed.

        With `name`, `born_on`, `other` and `language` it is made by a visitor whose card was open.
        """
        request = where.get("request")
        number = request if isinstance(request, int) else NEW
        self._turn_to(number)
        if number:
            self._lanes.ask(self, partial(self._cases.open, number), self._on_case, topic="case")
            return
        self._begin(where)
        self._weigh()

    def _begin(self, where: dict[str, object]) -> None:
        """An empty form, or one with the facts of a visitor; a request that is half written stays."""
        if self.draft() is None:
            self.form.fill(_draft_of(where, self._intake.today()))
            self._work.untouched = self.form.draft()
        elif "name" in where:
            self.notify("info", tr("A request that is half written is still here: finish it first."))

    def closing(self) -> None:
        """Nothing is weighed behind another page."""
        self._resting.stop()

    def renew(self) -> None:
        """Weigh again: the register or the day may have changed."""
        self._weigh()

    def focus_first(self) -> None:
        """To the form; kind and channel stand in front of all."""
        self.form.focus_first()

    def draft_place(self) -> str:
        """One draft for a new request, one for each that is being completed."""
        return f"intake:{self._now}" if self._now else "intake"

    def draft(self) -> str | None:
        """The form's text with its operation, so that a deed done before a crash is not done twice."""
        work, typed = self._work, self.form.draft()
        if typed == work.untouched and work.paper is None:
            return None
        name = work.paper.name if work.paper else ""
        return json.dumps({"form": typed, "operation": work.operation, "paper": name}, ensure_ascii=False)

    def restore(self, text: str) -> None:
        """Put the form back; the letter's file has to be opened again."""
        kept = json.loads(text)
        self._work.operation = kept["operation"]
        self.form.restore(kept["form"])
        if kept["paper"] and self._work.paper is None:
            self._reading.ask_again(kept["paper"])
        self._weigh()

    def _on_form_came(self, request: int) -> None:
        """Take the signed form that was read over to the request that it completes."""
        here, there = self._work, self._works.setdefault(request, IntakeWork())
        there.paper, there.told = here.paper, ""
        here.paper, here.told = None, ""
        self.go(INTAKE, request=request)

    # --- what follows ---

    def _on_changed(self) -> None:
        self._recording = False  # what is recorded is what was weighed, not what is typed afterwards
        self._resting.start()
        self._renew_steps()

    def _weigh(self) -> None:
        """Ask the law; who may be asking is looked at anew only when the asker's facts have changed."""
        self._resting.stop()
        draft, who = self.form.request(), self._who
        purpose = case_purpose(self._work.request) if self._work.request else RECORDING

        def weigh() -> Weighed:
            now = who if who.asker == draft.asker else self._intake.candidates(draft.asker, purpose)
            return now, self._intake.weigh(draft, now)

        self._lanes.ask(self, weigh, partial(self._on_weighed, draft), self._on_failed, topic="weigh")

    def _on_weighed(self, draft: RequestDraft, weighed: Weighed) -> None:
        self._who, found = weighed
        if draft != self.form.request():
            return  # typed on meanwhile: the next answer is on its way
        self._found, self._weighed = found, draft
        self.consequences.show_consequences(draft, found, self._intake.today())
        self.form.show_problems(found.problems)
        self._renew_steps()
        if self._recording:
            self._record_weighed(draft, found)

    def _renew_steps(self) -> None:
        """Steps of a new request, of one that is still invalid, of one that has become valid."""
        missing, request = self._missing(), self._work.request
        invalid = self._found is not None and self._found.validity.outcome is Validity.INVALID
        if request is None:
            named = bool(self.form.value("name"))
            word = tr("Register and identify")
            if invalid and named:
                word = tr("Register and print the form to sign")
            open_file = Step(tr("Open a file …"), self.letter.choose, key="")
            self.set_steps(Step(word, self._record, enabled=not missing, why_not=missing), [open_file])
            return
        withdraw = Step(tr("Withdraw …"), self._withdraw, key="")
        if invalid:
            self.set_steps(Step(tr("Print the form to sign"), self._print_form), [withdraw])
            return
        print_form = Step(tr("Print the form to sign"), self._print_form, key="Ctrl+P")
        complete = tr("Record as complete and identify")
        self.set_steps(
            Step(complete, self._record, enabled=not missing, why_not=missing), [print_form, withdraw]
        )

    def _missing(self) -> str:
        """What stands in the way of recording, in a sentence; empty when nothing does."""
        draft = self.form.request()
        if not draft.asker.name.strip():
            return tr("Write the asker's name as it stands in the letter, or “unknown”.")
        if self._found is not None and draft == self._weighed:
            return next((tell(problem.sentence) for problem in self._found.problems if problem.stops), "")
        return ""

    # --- on record ---

    def _record(self) -> None:
        """Weigh what stands in the form now, then record exactly that."""
        if self.form.verify() and not self._recording:
            self._recording = True
            self._weigh()

    def _record_weighed(self, draft: RequestDraft, found: Consequences) -> None:
        work, number = self._work, self._now
        still_invalid = work.request is not None and found.validity.outcome is Validity.INVALID
        if not self.form.verify() or not found.can_record or still_invalid:
            self._recording = False
        elif work.request is None:
            record = partial(self._intake.record, draft, work.paper, work.operation)
            self._lanes.do(self, record, partial(self._on_recorded, number), self._on_failed)
        else:
            complete = partial(self._intake.completed, work.request, draft, work.paper, work.operation)
            self._lanes.do(self, complete, partial(self._on_recorded, number), self._on_failed)

    def _on_failed(self, error: KnownError) -> None:
        """Nothing was stored and nothing typed is lost; a second try is the same operation."""
        self._recording = False
        self.show_error(error)

    def _on_recorded(self, number: int, request: Request) -> None:
        """It is on record: this work is done, the page is ready for the next one."""
        self._recording = False
        del self._works[number]
        if number == self._now:
            self._turn_to(NEW)
        if request.state is State.INVALID:
            self.go(INTAKE, request=request.id)
            self._print_form_of(request)
        else:
            self.go(IDENTIFY, request=request.id)

    def _print_form(self) -> None:
        if self._work.request is not None:
            self._print_form_of(self._work.request)

    def _print_form_of(self, request: Request) -> None:
        """Print the form to sign: the one that was made before, else a new one."""
        work = self._works.setdefault(request.id, IntakeWork())
        made, operation = work.form_to_sign, work.form_operation

        def ready() -> bytes:
            sent = made or self._cases.sign_form(request, operation)
            return self._cases.letter(request, sent)

        self._lanes.do(self, ready, partial(self._on_form, request))

    def _on_form(self, request: Request, pdf: bytes) -> None:
        done = tr("The form to sign of case {case} is in the printer.", case=request.case)
        title = tr("Form to sign, case {case}", case=request.case)
        self._print_letter(self, pdf, title, partial(self.notify, "done", done))

    def _withdraw(self) -> None:
        if self._work.request is not None:
            self.go(IDENTIFY, request=self._work.request.id, withdraw=True)

    # --- one request or another ---

    @property
    def _work(self) -> IntakeWork:
        return self._works[self._now]

    def _turn_to(self, number: int) -> None:
        """Show another request; what is typed for this one is put aside and comes back."""
        leaving = self._works.get(self._now)
        if number == self._now and leaving is not None:
            return
        if leaving is not None:
            leaving.typed = self.form.draft() or ""
        self._now = number
        work = self._works.setdefault(number, IntakeWork())
        self.form.blank()
        if work.untouched is None:
            work.untouched = self.form.draft()
        if work.typed:
            self.form.restore(work.typed)
        self._found = self._weighed = None
        self._show_work()

    def _on_case(self, case: CaseFile) -> None:
        """The request to be completed has been read."""
        if case.request.id != self._now:
            return
        if case.request.state is not State.INVALID:
            del self._works[self._now]
            self._turn_to(NEW)
            self.go(IDENTIFY, request=case.request.id)
            return
        first, self._work.case = self._work.case is None, case
        if first:
            self.form.fill(draft_of(case.request, self._intake.today()))
            self._work.untouched = self.form.draft()
        if first and self._work.paper is not None:
            self.form.set_value("channel", Channel.LETTER)
        self._show_work()
        self._weigh()

    def _show_work(self) -> None:
        request = self._work.request
        self.set_stages(stages(request, tr("not valid as made") if request else tr("under way")))
        self.form.set_kind_fixed(request is not None)
        self._standing.setVisible(request is not None)
        if request is not None:
            text = tr(
                "Case {case} is not valid as made. When the signed form comes, open its scan and tick the "
                "signature; if the asker comes in person, choose the counter.",
                case=request.case,
            )
            self._standing.setText(text)
        self._reading.show_work(self._work)
        self._renew_steps()

    def _lay_out(self) -> None:
        panel = Panel(tr("Request"))
        panel.body.addWidget(self._standing)
        panel.body.addWidget(Scrolled(self.form), 1)
        self.panes = Panes(
            [
                Pane(tr("Letter"), self.letter, 320, 404),
                Pane(tr("Request"), panel, 340, 352),
                Pane(tr("What follows"), self.consequences, 300, 356),
            ]
        )
        self.panes.go_to(1)
        self.body.addWidget(self.panes)

    def _connect(self) -> None:
        self._reading.paper_changed.connect(self._renew_steps)
        self._reading.form_came.connect(self._on_form_came)
        self.consequences.who.provision_opened.connect(self.do_next)
        self.consequences.earlier.opened.connect(lambda request: self.go(ANSWER, request=request))
        self.form.changed.connect(lambda _name: self._on_changed())
        self.form.finished.connect(self.do_next)
        self._resting.setSingleShot(True)
        self._resting.setInterval(RESTS)
        self._resting.timeout.connect(self._weigh)


def _draft_of(where: Mapping[str, object], today: date) -> RequestDraft:
    """What is known of a request before anything is typed: of a visitor, whose card was open, who he is."""
    if "name" not in where:
        return RequestDraft(received_on=today)
    asker = Asker(name=str(where["name"]), born_on=str(where["born_on"]), other=str(where["other"]))
    language = Language(str(where["language"]))
    return RequestDraft(channel=Channel.COUNTER, received_on=today, language=language, asker=asker)
