"""What follows an answer that has left: a mistake corrected beside it, and paper after the counter."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from helpten_desk.domain.requests import Request, State
from helpten_desk.ui.answer.frame import CORRECT, NOT_SHOWN, AnswerFrame
from helpten_desk.ui.answer.work import AnswerTasks, AnswerWork
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.look.words import tr


class AnswerCorrecting(QObject):
    """Does the deeds for the page. `opened` when a panel asks for the reason, `corrected` when it is done."""

    opened = Signal()
    corrected = Signal(object, str)  # the Request, what is said

    def __init__(self, page: Page, lanes: Lanes, tasks: AnswerTasks, frame: AnswerFrame) -> None:
        super().__init__(page)
        self._page, self._lanes, self._tasks, self._frame = page, lanes, tasks, frame
        self._work: AnswerWork | None = None

    def begin(self, work: AnswerWork) -> None:
        """This case, with nothing typed."""
        self._work = work
        self._frame.correct.begin(work.opened.case.mailing)
        self._frame.not_shown.form.set_value("reason", "")

    @property
    def work(self) -> AnswerWork:
        """The case in hand."""
        assert self._work is not None, "a case is open"
        return self._work

    @property
    def asking(self) -> bool:
        """Whether a reason is asked for."""
        return self._frame.left in (CORRECT, NOT_SHOWN)

    def steps(self) -> list[Step]:
        """What can be done about an answer that has left."""
        state = self.work.request.state
        if state is State.MAILED:
            return [Step(tr("Correct the mailing …"), partial(self._open, CORRECT), key="")]
        if state is State.SHOWN:
            return [
                Step(tr("It was not shown …"), partial(self._open, NOT_SHOWN), key=""),
                Step(tr("On paper as well"), self._on_paper_too, key=""),
            ]
        return []

    def next_step(self) -> Step:
        """The deed for which the reason is asked."""
        if self._frame.left == CORRECT:
            missing = self._frame.correct.missing()
            return Step(tr("Register the correction"), self._correct, enabled=not missing, why_not=missing)
        missing = "" if self._frame.not_shown.reason else tr("Write what was mistaken.")
        return Step(tr("Register as not shown"), self._not_shown, enabled=not missing, why_not=missing)

    def _open(self, panel: int) -> None:
        self._frame.set_left(panel)
        self._frame.go_to(0)
        form = self._frame.correct.form if panel == CORRECT else self._frame.not_shown.form
        form.focus_first()
        self.opened.emit()

    def _correct(self) -> None:
        panel, work = self._frame.correct, self.work
        mailing = panel.form.mailing()
        if mailing is None or not panel.form.verify():
            return
        deed = partial(
            self._tasks.sending.correct_mailing,
            work.request,
            mailing,
            panel.reason,
            work.operations.corrected,
        )
        self._do(deed, tr("The mailing is corrected. What was registered before stays beside it."))

    def _not_shown(self) -> None:
        reason, work = self._frame.not_shown.reason, self.work
        deed = partial(self._tasks.sending.not_shown, work.request, reason, work.operations.not_shown)
        self._do(deed, tr("It is registered that the answer was not shown."))

    def _on_paper_too(self) -> None:
        work = self.work
        deed = partial(self._tasks.sending.on_paper_too, work.request, work.operations.on_paper_too)
        self._do(deed, tr("The answer can be written. Its year runs from the day at the counter."))

    def _do(self, deed: partial[Request], told: str) -> None:
        self._lanes.do(self._page, deed, lambda done: self.corrected.emit(done, told))
