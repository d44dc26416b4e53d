"""The pages of a request in a window, as a clerk has them; what is printed is caught."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.frame.places import ANSWER, IDENTIFY, INTAKE, REQUESTS
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.requests.identify_page import IdentifyPage
from helpten_desk.ui.requests.intake_page import IntakePage
from helpten_desk.ui.requests.requests_page import RequestsPage
from tests.services.request_desk import RequestDesk


@dataclass
class Pages:
    """A window with the pages of this file's room; `answer` is an empty page that is only reached."""

    desk: RequestDesk
    lanes: Lanes
    printed: list[tuple[str, bytes]] = field(default_factory=list)
    chosen: Path | None = None

    def __post_init__(self) -> None:
        desk, lanes = self.desk, self.lanes
        self.window = DeskWindow(lanes, clerk="Helmi Halla")
        self.requests = RequestsPage(lanes, desk.cases, desk.intake.today, self._print)
        self.intake = IntakePage(lanes, desk.intake, desk.cases, self._print, self._choose)
        self.identify = IdentifyPage(lanes, desk.inspection, desk.cases, desk.search, desk.intake)
        self.window.add_place(REQUESTS, "requests", "Requests", lambda: self.requests)
        self.window.add_page(INTAKE, lambda: self.intake, under=REQUESTS)
        self.window.add_page(IDENTIFY, lambda: self.identify, under=REQUESTS)
        self.window.add_page(ANSWER, Page, under=REQUESTS)
        self.resting = (
            self.intake._resting,
            self.identify._resting,
            self.identify.candidates._resting,
        )
        for timer in self.resting:
            timer.setInterval(10)
        self.window.show()

    def open(self, place: str, **where: object) -> None:
        """Open a place and wait until it is filled."""
        self.window.open(place, **where)
        self.settle()

    def settle(self) -> None:
        """Wait for the timers of typing and for all lanes."""
        self.lanes.wait()
        while not self.lanes.idle or any(timer.isActive() for timer in self.resting):
            QTest.qWait(5)
            self.lanes.wait()

    def close(self) -> None:
        """Close the window; no timer of its pages goes on."""
        self.settle()
        self.window.close()
        for widget in (self.window, self.requests, self.intake, self.identify):
            for timer in widget.findChildren(QTimer):
                timer.stop()

    @property
    def strip(self) -> str:
        """What the strip says."""
        message = self.window.strip.message
        return f"{message.text} {message.do}" if message else ""

    @property
    def next_word(self) -> str:
        """The next step's deed."""
        step = self.window.current.next_step if self.window.current else None
        return step.text if step else ""

    def _print(self, page: Page, pdf: bytes, title: str, done: Callable[[], None]) -> None:
        self.printed.append((title, pdf))
        done()

    def _choose(self, parent: QWidget) -> Path | None:
        return self.chosen
