"""What partners answered when they were asked: how much they found, and the paper that they sent."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from helpten_desk.domain.answers import Review
from helpten_desk.domain.extracts import PlaceSearched
from helpten_desk.domain.papers import ReadPaper
from helpten_desk.ui.answer.places import PlacesPanel
from helpten_desk.ui.answer.work import AnswerTasks, AnswerWork, take_answer
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.operation_in_hand import OperationInHand
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.paper.handed_in import ChooseFile


class AnswerPartners(QObject):
    """Records their answers; a paper is read from its file first. `recorded` tells the case in hand."""

    recorded = Signal(object)  # an AnswerWork

    def __init__(
        self, page: Page, lanes: Lanes, tasks: AnswerTasks, places: PlacesPanel, choose_file: ChooseFile
    ) -> None:
        super().__init__(page)
        self._page, self._lanes, self._tasks, self._choose_file = page, lanes, tasks, choose_file
        self._work: AnswerWork | None = None
        self._operation = OperationInHand()
        places.answered.connect(self._on_answered)
        places.paper_asked.connect(self._on_paper_asked)
        places.paper_sent.connect(self._on_paper_sent)

    def begin(self, work: AnswerWork | None) -> None:
        """Record the answers for this case."""
        self._work = work

    def _on_answered(self, place: PlaceSearched, found: int) -> None:
        if self._work is not None:
            self._record(self._work, place, found, None)

    def _on_paper_asked(self, place: PlaceSearched, found: int) -> None:
        path = self._choose_file(self._page)
        if path is not None:
            self._on_paper_sent(place, found, path)

    def _on_paper_sent(self, place: PlaceSearched, found: int, path: Path) -> None:
        work = self._work
        if work is not None:
            read = partial(self._tasks.inspection.read, path)
            self._lanes.device(self._page, read, lambda paper: self._record(work, place, found, paper))

    def _record(self, work: AnswerWork, place: PlaceSearched, found: int, paper: ReadPaper | None) -> None:
        file = paper.sha256 if paper is not None else ""
        operation = self._operation.of(work.request.id, place, found, file)

        def record() -> Review:
            done = self._tasks.inspection.searched(
                work.request, place.place, place.name, found, operation, paper
            )
            return take_answer(self._tasks, work, done)

        def recorded(review: Review) -> None:
            self._operation.done(operation)
            work.review = review
            if work is self._work:
                self._page.clear_message()
                self.recorded.emit(work)

        self._lanes.do(self._page, record, recorded)
