"""The whole program over a demo register of its own: unlocked by typing, locked, started again."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from PySide6.QtTest import QTest

from helpten_desk import app, paths
from helpten_desk.domain.law import RuleSet
from helpten_desk.letters.wording import Wording
from helpten_desk.services.demo import make_demo
from helpten_desk.services.desk import Desk
from helpten_desk.services.opening import Opening
from helpten_desk.ui.tour import FolderPrinter
from helpten_desk.workstation import Settings
from tests.stores import CHEAP, file_register

TODAY = date(2026, 11, 24)
FEW = 60  # people beside those of note
MORNING = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)


@dataclass
class Time:
    """The time of day: it goes on by a second at each look."""

    now: datetime = MORNING

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class DemoRun:
    """One workstation. `lock` of the program ends it; `start` starts it again."""

    register: Path
    printer: FolderPrinter
    running: app.App | None = None
    asked_to_start: list[Sequence[str]] = field(default_factory=list)

    def start(self, login: str = "") -> None:
        """The program from its first window on."""
        self.running = run = app.App(
            self.register,
            Settings(language="en"),
            (),
            demonstration=True,
            login=login,
            restart=self._restart,
            leave=lambda _code: None,
        )
        run.show()
        QTest.qWaitForWindowActive(run.unlock)
        run.lanes.wait(60)

    def idle(self) -> bool:
        """Whether the program has come to rest."""
        return self.running is None or self.running.lanes.idle

    @property
    def desk(self) -> Desk:
        """The tasks of the desk that is open, to be asked what is on record."""
        assert self.running is not None and self.running.desk is not None, "no desk is open"
        return self.running.desk

    def start_again(self) -> None:
        """What the lock asked for: the process ends, another begins with the name of the user."""
        login = self.asked_to_start[-1][-1]
        self.stop()
        self.start(login)

    def stop(self) -> None:
        """The process is over."""
        run, self.running = self.running, None
        if run is None:
            return
        for window in (run.window, run.unlock):
            if window is not None:
                window.close()
                window.deleteLater()
        run.lanes.close()

    def _restart(self, arguments: Sequence[str]) -> bool:
        self.asked_to_start.append(arguments)
        return True


def make_register(folder: Path) -> Path:
    """A new demo register, to be copied."""
    make_demo(folder, TODAY, RuleSet.HETIL, paths.resources(), cost=CHEAP, people=FEW)
    return folder


def load_opening(folder: Path, _settings: Settings, clock: Callable[[], datetime]) -> Opening:
    """The register of the folder, its keys at the price of a test."""
    wording = Wording.load(paths.resources() / "letters")
    return Opening(file_register(folder, clock), wording, str(folder))


@contextmanager
def demo_run(folder: Path, register: Path) -> Iterator[DemoRun]:
    """The program over a copy of a demo register, in English, with a printer that is a folder."""
    copy, printer = folder / "demo", FolderPrinter(folder / "printer")
    shutil.copytree(register, copy)
    with ExitStack() as changed:
        changed.enter_context(patch.object(app, "load_opening", load_opening))
        for what, value in (("state", folder / "state"), ("settings", folder / "settings.toml")):
            changed.enter_context(patch.object(paths, what, lambda value=value: value))
        changed.enter_context(patch.object(app, "now", Time()))
        changed.enter_context(patch.object(app, "printer_of", lambda _settings: printer))
        run = DemoRun(copy, printer)
        run.start()
        try:
            yield run
        finally:
            run.stop()
