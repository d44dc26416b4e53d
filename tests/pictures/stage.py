"""The stage: the demo register of a fixed day in a temporary folder, and the real windows over it.

Whatever is random in a register or counted in seconds is fixed here: the same program makes the same
pictures.
"""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any, TypeVar
from unittest.mock import patch
from uuid import UUID

from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from helpten_desk import paths
from helpten_desk.app import Settings, make_application
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.printing import Job, Queue
from helpten_desk.domain.words import Words
from helpten_desk.letters.wording import Wording
from helpten_desk.services.demo import make_demo
from helpten_desk.services.demo.build import INTAKE_FOLDER, USERS
from helpten_desk.services.desk import Desk, build_desk
from helpten_desk.services.opening import Opening
from helpten_desk.ui.lane import Lanes
from helpten_desk.ui.page import Page
from helpten_desk.ui.table import RowsTable
from helpten_desk.ui.window import DeskWindow
from tests.pictures.png import save
from tests.stores import CHEAP, file_register

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
WHERE = "/home/pekka/.local/share/Helpten Desk/demo"
QUEUES = (
    Queue("Toimisto-2", "Toimisto 2, toinen kerros", default=True),
    Queue("Arkisto", "Arkiston tulostin"),
)

AnyPage = TypeVar("AnyPage", bound=Page)
Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Looks:
    """How the windows look in one round of pictures; `mark` ends the names of their files."""

    mark: str = ""
    dark: bool = False
    width: int = 1280
    height: int = 800


class PaperlessPrinter:
    """Two queues that take everything and print nothing."""

    def queues(self) -> tuple[Queue, ...]:
        return QUEUES

    def print(self, pdf: bytes, job: Job) -> None:
        """The sheets would come out here."""


class Stage:
    """The windows of one round over one demo register. `picture` saves what stands on them."""

    def __init__(self, register: Path, looks: Looks, out: Path, wanted: Callable[[str], bool]) -> None:
        self._register, self._looks, self._out, self._wanted = register, looks, out, wanted
        self.lanes = Lanes()
        self.letters_in = register / INTAKE_FOLDER
        self.made: list[Path] = []
        self._desk: Desk | None = None

    @property
    def desk(self) -> Desk:
        """The tasks of the desk that is open."""
        assert self._desk is not None, "no desk is open"
        return self._desk

    # --- windows ---

    def opening(self, folder: Path | None = None) -> Opening:
        """What the unlock page is given, over the demo register or another folder."""
        place = file_register(folder or self._register, lambda: NOON)
        return Opening(place, Wording.load(paths.resources() / "letters"), WHERE)

    @contextmanager
    def window(self, login: str) -> Iterator[DeskWindow]:
        """The desk as this user of the demonstration opens it."""
        from helpten_desk.ui.desk_window import build_window

        opening = self.opening()
        passphrase = next(secret for name, _, secret, _ in USERS if name == login)
        register = opening.unlock(login, passphrase)
        self._desk = build_desk(
            register,
            opening,
            words=Words(paths.resources() / "words"),
            wording=Wording.load(paths.resources() / "letters"),
            printer=PaperlessPrinter(),
            clock=lambda: NOON,
        )
        window = build_window(self.lanes, self._desk)
        try:
            self.show(window)
            yield window
        finally:
            self.lanes.wait(60)
            window.close()
            self.lanes.wait(60)
            window.deleteLater()
            register.close()
            self._desk = None

    def show(self, window: QWidget) -> None:
        """Show a window in the size of this round."""
        window.resize(self._looks.width, self._looks.height)
        window.show()
        window.activateWindow()
        self.settle()

    # --- the clerk's hands and eyes ---

    def settle(self) -> None:
        """Wait until no lane works and every timer that rests on a row or a key has gone by."""
        for _ in range(3):
            self.lanes.wait(60)
            QTest.qWait(220)
        self.lanes.wait(60)

    def page(self, window: DeskWindow, kind: type[AnyPage]) -> AnyPage:
        """The page in front, which is of this kind."""
        page = window.current
        assert isinstance(page, kind), f"{type(page).__name__} is in front"
        return page

    def choose(self, table: RowsTable[Row], test: Callable[[Row], bool]) -> None:
        """Go to the first row for which the test holds."""
        rows = table.rows_model.rows
        found = next(at for at, row in enumerate(rows) if _holds(test, row))
        table.setCurrentIndex(table.rows_model.index(found, 0))
        self.settle()

    def go_on(self, window: DeskWindow) -> None:
        """Press the filled button."""
        assert window.current is not None
        window.current.do_next()
        self.settle()

    def case(self, asker: str, state: str) -> int:
        """The demo's request of this asker that is in this state."""
        rows = self.desk.cases.rows(None)
        return next(row.id for row in rows if asker in row.asker and row.state == state)

    def person(self, query: str) -> int:
        """The first person that a search finds."""
        person = self.desk.search.find(query).hits[0].person
        assert person is not None
        return int(person.id)

    def ago(self, days: int) -> date:
        """A day of the past."""
        return TODAY - timedelta(days=days)

    # --- pictures ---

    def picture(self, widget: QWidget, name: str) -> None:
        """Save what a widget looks like now, with a modal dialog over it where one is open."""
        if not self._wanted(name + self._looks.mark):
            return
        self.settle()
        picture = widget.grab()
        dialog = QApplication.activeModalWidget()
        if dialog is not None:
            painter = QPainter(picture)
            painter.drawPixmap(widget.rect().center() - dialog.rect().center(), dialog.grab())
            painter.end()
        self._save(picture.toImage(), name)

    def sheet(self, pdf: bytes, number: int, name: str, dpi: int = 84) -> None:
        """Save a page (from 1) of a letter."""
        if self._wanted(name + self._looks.mark):
            self._save(QImage.fromData(self.desk.reader.render(pdf, number, dpi)), name)

    def _save(self, picture: QImage, name: str) -> None:
        self.made.append(save(picture, self._out / f"{name}{self._looks.mark}.png"))

    @contextmanager
    def dialog(self, ask: Callable[[], None]) -> Iterator[QDialog]:
        """The modal dialog that `ask` opens; afterwards it is left without an answer."""
        ask()
        self.settle()
        shown = QApplication.activeModalWidget()
        assert isinstance(shown, QDialog), "no dialog has opened"
        try:
            yield shown
        finally:
            shown.reject()
            self.settle()


def _holds(test: Callable[[Any], bool], row: object) -> bool:
    try:
        return test(row)
    except AttributeError:  # a heading
        return False


def begin(looks: Looks) -> QApplication:
    """The application in these looks and in Finnish, without a blinking cursor."""
    application = make_application(Settings(dark="yes" if looks.dark else "no"))
    application.setCursorFlashTime(0)
    return application


def make_register(folder: Path) -> None:
    """The demo register of the pictures, at the price of a test."""
    make_demo(folder, TODAY, RuleSet.HETIL, paths.resources(), cost=CHEAP)


@contextmanager
def without_chance() -> Iterator[None]:
    """One time zone, and nothing by lot: the register's id, its recovery key, the seconds of a search."""
    lot, seconds = Random("pictures"), count(0, 0.02)
    os.environ["TZ"] = "Europe/Helsinki"
    if hasattr(time, "tzset"):
        time.tzset()
    with ExitStack() as stack:
        for target, stand_in in (
            ("helpten_desk.register.setup.uuid4", lambda: UUID(int=lot.getrandbits(128), version=4)),
            ("helpten_desk.register.recovery.secrets", SimpleNamespace(choice=lot.choice, SystemRandom=Random)),
            ("helpten_desk.services.opening.groups_to_type_back", lambda: (2, 5, 8)),
            ("helpten_desk.ui.search_page.time", SimpleNamespace(perf_counter=lambda: next(seconds))),
        ):
            stack.enter_context(patch(target, stand_in))
        yield
