"""A desk over a register of its own, and its real window, as a clerk has it after unlocking."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from helpten_desk import paths
from helpten_desk.domain.accounts import Purpose, Role, new_operation
from helpten_desk.domain.printing import Job, Queue
from helpten_desk.domain.words import Words
from helpten_desk.letters.wording import Wording
from helpten_desk.register.unit import Register
from helpten_desk.services.desk import Desk, build_desk
from helpten_desk.services.opening import Opening
from helpten_desk.ui.desk_window import build_window
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.frame.window import DeskWindow
from tests.clock import Clock
from tests.services.request_desk import CONTROLLER
from tests.stores import HELMI, file_register

ENTER, DOWN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape


@dataclass
class Paper:
    """A printer that keeps what it was given."""

    printed: list[tuple[bytes, Job]] = field(default_factory=list)

    def queues(self) -> tuple[Queue, ...]:
        """One queue."""
        return (Queue("office", default=True),)

    def print(self, pdf: bytes, job: Job) -> None:
        """Keep it."""
        self.printed.append((pdf, job))


@dataclass
class OpenedDesk:
    """The desk, its window and the means to type and wait."""

    desk: Desk
    lanes: Lanes
    window: DeskWindow
    paper: Paper

    @property
    def register(self) -> Register:
        """The register beneath."""
        return self.desk.register

    @property
    def page(self) -> Page:
        """The page in front."""
        page = self.window.current
        assert page is not None
        return page

    def settle(self, rest: int = 0) -> None:
        """Wait for the lanes; with `rest` first for so many milliseconds."""
        if rest:
            QTest.qWait(rest)
        for _ in range(3):
            self.lanes.wait()

    def type(self, text: str) -> None:
        """Type into the search field, beginning anew."""
        search = self.window.top_bar.search
        self.window.focus_search()
        search.clear()
        QTest.keyClicks(search, text)  # ASCII only: QTest cannot type ä
        self.settle()

    def press(self, key: Qt.Key) -> None:
        """Press a key where the keyboard is."""
        target = self.window.focusWidget() or self.window
        QTest.keyClick(target, key)
        self.settle()

    def deeds(self) -> list[tuple[str, str]]:
        """Deeds and purposes on record, oldest first."""
        with self.register.read() as work:
            return [(line.deed, line.purpose) for line in reversed(work.journal.lines(newest=200))]


@contextmanager
def opened_desk(
    folder: Path, clock: Clock, lanes: Lanes, roles: tuple[Role, ...] = tuple(Role)
) -> Iterator[OpenedDesk]:
    """A new register with its controller, opened by Helmi in these roles."""
    place = file_register(folder, clock)
    register, _key = place.create(HELMI.login, HELMI.name, HELMI.secret, {*roles, Role.ADMINISTRATOR})
    with register.begin("test.controller", Purpose("maintenance"), new_operation()) as work:
        work.settings.save_controller(CONTROLLER)
    if Role.ADMINISTRATOR not in roles:
        place.add_user(register, "muu", "Muu Pääkäyttäjä", [Role.ADMINISTRATOR], HELMI.secret + "!")
        place.change_roles(register, register.user, roles)
        register.close()
        register = place.open(HELMI.login, HELMI.secret)
    paper = Paper()
    wording = Wording.load(paths.resources() / "letters")
    desk = build_desk(
        register,
        Opening(place, wording, str(folder)),
        words=Words(paths.resources() / "words"),
        wording=wording,
        printer=paper,
        clock=clock,
    )
    window = build_window(lanes, desk)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    yield OpenedDesk(desk, lanes, window, paper)
    lanes.wait()
    window.close()
    lanes.wait()
    window.deleteLater()
    register.close()
