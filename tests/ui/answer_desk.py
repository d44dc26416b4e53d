"""An answer page in a window over a register, with a printer and file dialogs that do as a test says."""

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.answers import Collection
from helpten_desk.domain.errors import PrintingFailed
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.printing import Job, Queue
from helpten_desk.domain.requests import Request
from helpten_desk.domain.sentences import say
from helpten_desk.services.doubts import Doubts
from helpten_desk.services.drafts import Drafts
from helpten_desk.services.printing import Printing
from helpten_desk.ui.answer.page import AnswerPage
from helpten_desk.ui.answer.work import AnswerTasks, AnswerWork
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.frame.places import ANSWER, IDENTIFY, REQUESTS
from helpten_desk.ui.frame.window import DeskWindow
from tests.services.request_desk import RequestDesk, letter, resources
from tests.stores import HELMI


@dataclass
class ScriptedPrinter:
    """Takes jobs, or refuses them all."""

    jobs: list[tuple[bytes, Job]] = field(default_factory=list)
    refuses: bool = False
    found: tuple[Queue, ...] = (Queue("Toimisto_2", "Toimisto 2", default=True), Queue("Aula"))

    def queues(self) -> tuple[Queue, ...]:
        return self.found

    def print(self, pdf: bytes, job: Job) -> None:
        if self.refuses:
            raise PrintingFailed(say("The print queue {queue} did not take the letter.", queue=job.queue))
        self.jobs.append((pdf, job))


def confirm(passphrase: str) -> None:
    """The clerk's passphrase, or an error as the register gives it."""
    from helpten_desk.register.store.faults import wrong_passphrase

    if passphrase != HELMI.secret:
        raise wrong_passphrase()


@dataclass
class AnswerDesk:
    """The page under test in its window."""

    desk: RequestDesk
    lanes: Lanes
    printer: ScriptedPrinter = field(default_factory=ScriptedPrinter)
    chosen: Path | None = None
    drafts: Drafts | None = None

    def __post_init__(self) -> None:
        words, _wording = resources()
        desk = self.desk
        tasks = AnswerTasks(
            desk.inspection,
            desk.sending,
            desk.cases,
            Printing(self.printer),
            words,
            confirm,
            "Helmi Halla",
            Doubts(desk.register).place,
        )
        self.page = AnswerPage(
            self.lanes,
            tasks,
            choose_scan=self._choose,
            choose_file=lambda parent, _name: self._choose(parent),
        )
        self.window = DeskWindow(self.lanes, clerk="Helmi Halla", drafts=self.drafts)
        self.window.add_place(REQUESTS, "requests", "Requests", Page)
        self.window.add_page(ANSWER, lambda: self.page, under=REQUESTS)
        self.window.add_page(IDENTIFY, Page, under=REQUESTS)
        self.window.show()
        self.window.open(REQUESTS)

    def _choose(self, parent: QWidget) -> Path | None:
        return self.chosen

    def identified(self, person: str = "matti", pages: int = 1) -> Request:
        """A request with its letter whose asker is known."""
        desk = self.desk
        request = desk.record(paper=letter(pages=pages))
        proof = desk.inspection.proofs(request)[0].proof
        return desk.inspection.identify(request, desk.people[person], proof, "", new_operation())

    def open(self, request: Request) -> None:
        """Open the page on a request and wait until it is filled."""
        self.window.open(ANSWER, request=request.id)
        self.settle()

    def next(self) -> None:
        """The next step by its key."""
        QTest.keyClick(self.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.settle()

    def settle(self) -> None:
        """Wait for the lanes and for the living letter."""
        resting = self.page.deciding.live._resting
        self.lanes.wait(20)
        while not self.lanes.idle or resting.isActive():
            QTest.qWait(5)
            self.lanes.wait(20)

    def now(self, request: Request) -> Request:
        """The request as it stands on record."""
        return self.desk.cases.open(request.id).request

    @property
    def work(self) -> AnswerWork:
        """What the page works on."""
        work = self.page._work
        assert work is not None
        return work

    @property
    def collection(self) -> Collection:
        """What was collected."""
        collection = self.work.collection
        assert collection is not None
        return collection

    @property
    def strip(self) -> str:
        """What the strip says."""
        message = self.window.strip.message
        return f"{message.text} {message.do}" if message else ""

    def choose_ground(self, number: int) -> None:
        """Choose the ground of this number in the menu that is open, as its key does."""
        menu = self.page.grounds.menu
        assert menu is not None and menu.isVisible()
        actions = [action for action in menu.actions() if action.text().startswith(f"&{number}")]
        actions[0].trigger()
        menu.close()
        self.settle()

    def close(self) -> None:
        """Close the window; no timer of its page goes on."""
        self.settle()
        self.window.close()
        for timer in self.page.findChildren(QTimer):
            timer.stop()


HETIL = RuleSet.HETIL
