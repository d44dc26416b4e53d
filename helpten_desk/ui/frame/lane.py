"""Background lanes: work goes off the screen's thread and its answer comes back on it.

Three lanes, a thread each: reads and short deeds; long jobs; devices and foreign files. So a slow
scanner never holds the register and an import never holds a search.
"""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from time import monotonic
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal, Slot

from helpten_desk.domain.errors import KnownError
from helpten_desk.ui.frame.garbage import ScreenGarbage

Answer = TypeVar("Answer")
DESK, LONG, DEVICES = "desk", "long", "devices"


class Progress:
    """Handed to a long job: it reports how far it is and asks whether it shall stop."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._stop = Event()

    def report(self, done: int, total: int) -> None:
        """Say that `done` of `total` steps are behind; may be called from the lane's thread."""
        self._report(done, total)

    @property
    def cancelled(self) -> bool:
        """Whether the clerk asked to stop; the job ends itself at its next clean place."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the job to stop."""
        self._stop.set()


@dataclass(eq=False)
class Job:
    """One piece of work on its way; `cancel` drops its answer and asks a long one to stop."""

    owner: QObject | None
    work: Callable[[], Any]
    then: Callable[[Any], None] | None
    failed: Callable[[KnownError], None] | None
    topic: str
    writes: bool
    progress: Progress
    dropped: bool = False

    def cancel(self) -> None:
        """Its answer will not be delivered."""
        self.dropped = True
        self.progress.cancel()

    @property
    def wanted(self) -> bool:
        """Whether somebody still waits for the answer."""
        return not self.dropped and (self.owner is None or shiboken6.isValid(self.owner))


class Lanes(QObject):
    """The three lanes. Call its methods on the screen's thread only.

    `then` and `failed` are called on the screen's thread, in the order in which the work ended. A job
    whose owner (a widget or page) is gone is dropped. A KnownError goes to `failed`, else to the owner's
    `show_error`; anything else is a bug and goes to `sys.excepthook`.
    """

    changed = Signal(object)  # what a deed answered: pages decide whether to refresh
    busy_changed = Signal(bool)  # something is on its way in the lane for reads and short deeds, or no more
    progressed = Signal(object, int, int)  # a long Job, how many steps are done, of how many
    _ended = Signal(object, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = {
            name: ThreadPoolExecutor(1, thread_name_prefix=f"lane-{name}") for name in (DESK, LONG, DEVICES)
        }
        self._under_way: dict[Job, str] = {}
        self._garbage = ScreenGarbage(self, self._busy)
        self._ended.connect(self._on_ended, Qt.ConnectionType.QueuedConnection)

    def ask(
        self,
        owner: QObject | None,
        work: Callable[[], Answer],
        then: Callable[[Answer], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
        *,
        topic: str = "",
    ) -> Job:
        """Read. A later question of the same owner on the same `topic` makes the earlier one void."""
        return self._start(DESK, owner, work, then, failed, topic=topic)

    def do(
        self,
        owner: QObject | None,
        work: Callable[[], Answer],
        then: Callable[[Answer], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> Job:
        """Write; afterwards `changed` is emitted with the answer, also when the owner is gone."""
        return self._start(DESK, owner, work, then, failed, writes=True)

    def long(
        self,
        owner: QObject | None,
        work: Callable[[Progress], Answer],
        then: Callable[[Answer], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
    ) -> Job:
        """A long job (import, backup) with progress and cancel; counts as a write."""
        job = self._job(owner, lambda: None, then, failed, "", writes=True)
        job.work = lambda: work(job.progress)
        return self._enter(LONG, job)

    def device(
        self,
        owner: QObject | None,
        work: Callable[[], Answer],
        then: Callable[[Answer], None] | None = None,
        failed: Callable[[KnownError], None] | None = None,
        *,
        topic: str = "",
    ) -> Job:
        """Drive a scanner or printer, or decode a foreign file."""
        return self._start(DEVICES, owner, work, then, failed, topic=topic)

    @property
    def idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._under_way

    def wait(self, seconds: float = 10.0) -> None:
        """Run the event loop until every lane is idle; TimeoutError after `seconds`."""
        end = monotonic() + seconds
        loop = QEventLoop()
        while not self.idle:
            if monotonic() > end:
                raise TimeoutError("A background lane is still busy")
            QTimer.singleShot(5, loop, loop.quit)
            loop.exec()
        QCoreApplication.processEvents()

    def leave(self, seconds: float = 10.0) -> None:
        """The desk is left: long jobs are asked to stop, deeds are waited for, a slow device is not.

        TimeoutError if a deed has not ended after `seconds`.
        """
        for job, lane in self._under_way.items():
            if lane == LONG:
                job.cancel()
        try:
            self.wait(seconds)
        except TimeoutError:
            if self._busy():
                raise

    def close(self) -> None:
        """Drop what has not begun, wait for what has, end the threads."""
        for job in self._under_way:
            job.cancel()
        for threads in self._threads.values():
            threads.shutdown(wait=True, cancel_futures=True)
        self._under_way.clear()
        self._garbage.stop()

    def _start(
        self,
        lane: str,
        owner: QObject | None,
        work: Callable[[], Answer],
        then: Callable[[Answer], None] | None,
        failed: Callable[[KnownError], None] | None,
        *,
        topic: str = "",
        writes: bool = False,
    ) -> Job:
        return self._enter(lane, self._job(owner, work, then, failed, topic, writes=writes))

    def _job(
        self,
        owner: QObject | None,
        work: Callable[[], Any],
        then: Callable[[Any], None] | None,
        failed: Callable[[KnownError], None] | None,
        topic: str,
        *,
        writes: bool,
    ) -> Job:
        job = Job(owner, work, then, failed, topic, writes, Progress(lambda done, total: None))
        job.progress = Progress(lambda done, total: self.progressed.emit(job, done, total))
        return job

    def _enter(self, lane: str, job: Job) -> Job:
        if job.topic:
            for other in self._under_way:
                if other.topic == job.topic and other.owner is job.owner:
                    other.cancel()
        was_busy = self._busy()
        self._under_way[job] = lane
        self._threads[lane].submit(self._run, job)
        if self._busy() and not was_busy:
            self.busy_changed.emit(True)
        return job

    def _run(self, job: Job) -> None:
        answer: Any = None
        error: BaseException | None = None
        if job.wanted or (job.writes and not job.dropped):
            try:
                answer = job.work()
            except BaseException as caught:  # whatever it is, the screen's thread shall have it
                error = caught
        self._ended.emit(job, answer, error)

    @Slot(object, object, object)
    def _on_ended(self, job: Job, answer: Any, error: BaseException | None) -> None:
        was_busy = self._busy()
        if self._under_way.pop(job, None) is None:
            return  # the lanes were closed meanwhile
        if was_busy and not self._busy():
            self.busy_changed.emit(False)
        if error is not None:
            self._fail(job, error)
        else:
            self._deliver(job, answer)

    def _deliver(self, job: Job, answer: Any) -> None:
        try:
            if job.wanted and job.then is not None:
                job.then(answer)
        finally:
            if job.writes:
                self.changed.emit(answer)

    def _fail(self, job: Job, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            sys.excepthook(type(error), error, error.__traceback__)
        elif job.wanted:
            show = job.failed or getattr(job.owner, "show_error", None)
            if show is None:
                sys.excepthook(type(error), error, error.__traceback__)
            else:
                show(error)

    def _busy(self) -> bool:
        return DESK in self._under_way.values()
