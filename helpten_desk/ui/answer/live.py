"""The living letter: made anew a moment after every change, drawn at the same page and place."""

from PySide6.QtCore import QObject, QTimer, Signal

from helpten_desk.domain.answers import Collection, Composed, Review
from helpten_desk.domain.errors import KnownError
from helpten_desk.ui.answer.work import AnswerTasks
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.paper.letter_view import LetterView

RESTS = 40  # milliseconds: several changes at once make one letter


class LiveLetter(QObject):
    """Composes on the lane for devices, so that a long letter never holds the register's lane."""

    composed = Signal(object)  # Composed
    failed = Signal(object)  # KnownError

    def __init__(self, lanes: Lanes, tasks: AnswerTasks, view: LetterView) -> None:
        super().__init__(view)
        self._lanes, self._tasks, self._view = lanes, tasks, view
        self._wanted: tuple[Collection, Review] | None = None
        self.now: Composed | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(RESTS)
        self._resting.timeout.connect(self._compose)

    def renew(self, collection: Collection, review: Review) -> None:
        """Show the letter that follows from these; the one in view stays until then."""
        self._wanted = (collection, review)
        self.now = None
        self._resting.start()

    def stop(self) -> None:
        """Nothing more is composed: the letter is written, or another case is shown."""
        self._wanted, self.now = None, None
        self._resting.stop()

    def _compose(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return
        collection, review = wanted

        def make() -> tuple[Composed, tuple[int, bytes]]:
            made = self._tasks.inspection.compose(collection, review)
            return made, self._view.picture(made.answer.pdf, made.answer.pages)

        self._lanes.device(
            self, make, lambda answer: self._show(wanted, *answer), self._fail, topic="compose"
        )

    def _show(
        self, made_for: tuple[Collection, Review], composed: Composed, drawn: tuple[int, bytes]
    ) -> None:
        if self._wanted is not made_for:
            return  # a newer one is on its way
        self.now = composed
        answer = composed.answer
        self._view.show_letter(answer.pdf, answer.pages, drawn, answer.guarded)
        self.composed.emit(composed)

    def _fail(self, error: KnownError) -> None:
        self.failed.emit(error)
