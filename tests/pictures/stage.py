"""The stage: the demo register of a fixed day in a temporary folder, and the real windows over it.

Whatever is random in a register or counted in seconds is fixed here: the same program makes the same
pictures.
"""

import os
import sys
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

from PySide6.QtCore import QMessageLogContext, QPointF, QRect, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QColor, QCursor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from helpten_desk import paths
from helpten_desk.app import make_application
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.printing import Job, Queue
from helpten_desk.domain.requests import Request, State
from helpten_desk.domain.words import Words
from helpten_desk.letters.wording import Wording
from helpten_desk.services.demo import INTAKE_FOLDER, make_demo
from helpten_desk.services.demo.build import USERS
from helpten_desk.services.desk import Desk, build_desk
from helpten_desk.services.opening import Opening
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.lists.table import RowsTable
from helpten_desk.ui.look.looks import colour
from helpten_desk.workstation import Settings, languages
from tests.pictures.png import save
from tests.stores import CHEAP, file_register

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
WHERE = "/home/pekka/.local/share/Helpten Desk/demo"
SCAN_DPI = 150
NEVER = 2**31 - 1  # milliseconds
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
    language: str = "fi"
    dark: bool = False
    text_scale: float = 1.0
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

    def __init__(
        self,
        register: Path,
        looks: Looks,
        out: Path,
        wanted: Callable[[str], bool],
        watch: Callable[[QWidget, str], None] | None = None,
    ) -> None:
        """`watch` is shown every window of which a picture could be made."""
        self._register, self._looks, self._out, self._wanted = register, looks, out, wanted
        self._watch = watch
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
        window = build_window(self.lanes, self._desk, languages=languages(self._looks.language))
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
        QCursor.setPos(window.screen().geometry().bottomRight())  # over no control, which would be lit
        window.show()
        self.settle()
        window.activateWindow()  # not before the one that was closed has gone
        self.settle()

    # --- the clerk's hands and eyes ---

    def settle(self) -> None:
        """Wait until no lane works and every timer that rests on a row or a key has gone by."""
        for _ in range(3):
            self.lanes.wait(60)
            QTest.qWait(220 if self._watch is None else 40)  # a look at words need not see every timer
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

    def press(self, window: DeskWindow, key: str) -> None:
        """Press the quiet button that has this key."""
        assert window.current is not None
        next(step for step in window.current.quiet_steps if step.key == key).do()
        self.settle()

    def request(self, window: DeskWindow) -> Request:
        """The request that the page in front is about."""
        assert window.visit is not None
        number = window.visit.where["request"]
        assert isinstance(number, int)
        return self.desk.cases.open(number).request

    def case(self, asker: str, state: State) -> int:
        """The demo's request of this asker that is in this state."""
        rows = self.desk.cases.rows((state,))
        return next(row.id for row in rows if asker in row.asker)

    def person(self, query: str) -> int:
        """The first person that a search finds."""
        person = self.desk.search.find(query).hits[0].person
        assert person is not None
        return int(person.id)

    def ago(self, days: int) -> date:
        """A day of the past."""
        return TODAY - timedelta(days=days)

    def signed_sheet(self, request: Request) -> Path:
        """The page of the printed letter that is signed, as it comes from the scanner."""
        letter = self.desk.cases.open(request.id).letters[-1]
        box = letter.signature
        assert box is not None, "the letter has a place to sign"
        sheet = QImage.fromData(
            self.desk.sending.picture(self.desk.cases.letter(request, letter), box.page, SCAN_DPI)
        )
        painter = QPainter(sheet)
        painter.scale(SCAN_DPI / 25.4, SCAN_DPI / 25.4)  # from here on in millimetres
        painter.setPen(QPen(QColor("#1b2a6b"), 0.6))
        at, middle = box.x + 4, box.y + box.height / 2
        stroke = QPainterPath(QPointF(at, middle))
        for number in range(6):
            left = at + number * 7
            stroke.cubicTo(
                QPointF(left + 2, middle - 9), QPointF(left + 5, middle + 8), QPointF(left + 7, middle)
            )
        painter.drawPath(stroke)
        painter.end()
        path = self.letters_in / "allekirjoitettu.png"
        assert sheet.save(str(path))
        return path

    # --- pictures ---

    def picture(self, widget: QWidget, name: str) -> None:
        """Save what a widget looks like now, with the dialog or menu that is open over it."""
        self.settle()  # wanted or not: what comes next on the stage stands on it
        if self._watch is not None:
            self._watch(widget, name)
        if not self._wanted(name + self._looks.mark):
            return
        picture = widget.grab()
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is not None:
            painter = QPainter(picture)
            at = widget.mapFromGlobal(over.pos())
            painter.drawPixmap(at, over.grab())
            if over.isWindow() and over is QApplication.activeModalWidget():  # its frame is the system's
                painter.setPen(colour("control"))
                painter.drawRect(QRect(at, over.size()).adjusted(-1, -1, 0, 0))
            painter.end()
        self._save(picture.toImage(), name)

    def sheet(self, pdf: bytes, number: int, name: str, dpi: int = 84) -> None:
        """Save a page (from 1) of a letter."""
        if self._wanted(name + self._looks.mark):
            self._save(QImage.fromData(self.desk.reader.render(pdf, number, dpi)), name)

    def _save(self, picture: QImage, name: str) -> None:
        self.made.append(save(picture, self._out / f"{name}{self._looks.mark}.png"))


def _holds(test: Callable[[Any], bool], row: object) -> bool:
    try:
        return test(row)
    except AttributeError:  # a heading
        return False


def _say_what_matters(_kind: QtMsgType, _where: QMessageLogContext, text: str) -> None:
    """Qt's remarks, but for what the off-screen platform cannot do and a picture does not need."""
    if not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


@contextmanager
def played(looks: Looks) -> Iterator[None]:
    """The application in these looks; what fails behind the screen is raised at the end."""
    failed: list[BaseException] = []
    chosen = Settings(
        dark="yes" if looks.dark else "no", text_scale=looks.text_scale, language=looks.language
    )
    application, kept = make_application(chosen)
    application.setCursorFlashTime(0)
    before = qInstallMessageHandler(_say_what_matters)
    with patch("sys.excepthook", lambda _kind, error, _trace: failed.append(error)):
        yield
    qInstallMessageHandler(before)
    del kept
    if failed:
        raise ExceptionGroup(
            "The desk failed behind a picture", [error for error in failed if isinstance(error, Exception)]
        )


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
            ("helpten_desk.register.opening.setup.uuid4", lambda: UUID(int=lot.getrandbits(128), version=4)),
            (
                "helpten_desk.register.keys.recovery.secrets",
                SimpleNamespace(choice=lot.choice, SystemRandom=Random),
            ),
            ("helpten_desk.services.opening.groups_to_type_back", lambda: (2, 5, 8)),
            ("helpten_desk.ui.frame.window.DRAFT_EVERY", NEVER),  # else “Draft saved” appears now and then
            ("helpten_desk.app.read_language", lambda settings: settings.language),
            ("helpten_desk.ui.people.search_page.time", SimpleNamespace(perf_counter=lambda: next(seconds))),
        ):
            stack.enter_context(patch(target, stand_in))
        yield
