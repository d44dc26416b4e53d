"""Start-up as a list: hooks, settings, Qt, looks, words, the unlock page, the register, the window.

The first window shows before the register's room is imported: SQLAlchemy alone takes longer than a
whole Qt window. It is imported on a lane's thread while the clerk types her passphrase.
"""

import json
import socket
import sys
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from helpten_desk import __version__, paths
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import say
from helpten_desk.ui import words
from helpten_desk.ui.crash import CrashHook
from helpten_desk.ui.lane import Lanes
from helpten_desk.ui.looks import Looks, system_is_dark
from helpten_desk.ui.unlock_window import UnlockWindow

if TYPE_CHECKING:
    from helpten_desk.domain.printing import Printer
    from helpten_desk.services.desk import Desk
    from helpten_desk.services.opening import Opening
    from helpten_desk.ui.window import DeskWindow

RETURN_PLACE = "@return"  # the draft that holds where the clerk was when the desk was locked


@dataclass(frozen=True, slots=True)
class Settings:
    """What the administrator set for this workstation, in the settings file. All have defaults."""

    folder: Path | None = None
    postgresql: dict[str, Any] = field(default_factory=dict)
    dark: str = "auto"
    text_scale: float = 1.0
    language: str = "fi"
    print_server: str = ""


def read_settings(path: Path) -> Settings:
    """The settings file, or the defaults while there is none. KnownError says what is wrong in it."""
    if not path.is_file():
        return Settings()
    try:
        kept = tomllib.loads(path.read_text(encoding="utf-8"))
        folder = kept.get("register", {}).get("folder")
        looks = kept.get("looks", {})
        return Settings(
            folder=Path(folder) if folder else None,
            postgresql=dict(kept.get("postgresql", {})),
            dark=str(looks.get("dark", "auto")),
            text_scale=float(looks.get("text_scale", 1.0)),
            language=str(kept.get("language", "fi")),
            print_server=str(kept.get("print_server", "")),
        )
    except (tomllib.TOMLDecodeError, ValueError, AttributeError, OSError) as error:
        raise KnownError(
            say("The settings file {path} cannot be read: {error}", path=path, error=error),
            say("Mend it, or move it away to start with the defaults."),
        ) from None


def now() -> datetime:
    """The clock of the desk."""
    return datetime.now(UTC)


def load_opening(folder: Path, settings: Settings, clock: Callable[[], datetime]) -> "Opening":
    """Import the register's room and find the register of this workstation; slow, so not at first paint."""
    from helpten_desk.letters.wording import Wording
    from helpten_desk.register.engine import PostgresqlSettings
    from helpten_desk.register.opening import FileRegister
    from helpten_desk.register.server import ServerRegister
    from helpten_desk.services.opening import Opening

    host = socket.gethostname()
    wording = Wording.load(paths.resources() / "letters")
    if settings.postgresql:
        server = PostgresqlSettings(**settings.postgresql)
        served = ServerRegister(server, clock=clock, workstation=host, version=__version__)
        return Opening(served, wording, f"{server.database}, {server.host or server.socket_dir}")
    kept = FileRegister(folder, clock=clock, workstation=host, version=__version__)
    return Opening(kept, wording, str(folder))


def load_desk(register: Any, opening: "Opening", printer: "Printer", clock: Callable[[], datetime]) -> "Desk":
    """Build the tasks over an opened register."""
    from helpten_desk.domain.words import Words
    from helpten_desk.letters.wording import Wording
    from helpten_desk.services.desk import build_desk

    return build_desk(
        register,
        opening,
        words=Words(paths.resources() / "words"),
        wording=Wording.load(paths.resources() / "letters"),
        printer=printer,
        clock=clock,
    )


def printer_of(settings: Settings) -> "Printer":
    """CUPS where there is one, Qt's printing on Windows."""
    if sys.platform == "win32":
        from helpten_desk.reading.pages import render
        from helpten_desk.ui.printing import QtPrinter

        return QtPrinter(render)
    from helpten_desk.devices.queue import CupsPrinter

    return CupsPrinter(settings.print_server)


def make_application(settings: Settings) -> QApplication:
    """Qt with the desk's looks and the clerk's language."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    existing = QApplication.instance()
    application = existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName(paths.NAME)
    application.setApplicationVersion(__version__)
    dark = system_is_dark() if settings.dark == "auto" else settings.dark == "yes"
    Looks(paths.resources() / "icons").apply(application, dark, settings.text_scale)
    words.install(application, paths.resources() / "translations", settings.language)
    return application


class App:
    """One run of the desk, from the unlock page to the lock. `arguments` start it anew after a lock."""

    def __init__(
        self,
        folder: Path,
        settings: Settings,
        arguments: tuple[str, ...],
        *,
        demonstration: bool,
        login: str = "",
    ) -> None:
        self._folder = folder
        self._settings = settings
        self._arguments = arguments
        self._opening: Opening | None = None
        self._desk: Desk | None = None
        self.window: DeskWindow | None = None
        self.lanes = Lanes()
        self.unlock = UnlockWindow(self.lanes, self._load_opening, login=login, demonstration=demonstration)
        self.unlock.unlocked.connect(self._on_unlocked)

    def show(self) -> None:
        """Show the unlock page; everything heavy begins after it is painted."""
        self.unlock.show()

    def _load_opening(self) -> "Opening":
        self._opening = load_opening(self._folder, self._settings, now)
        return self._opening

    def _on_unlocked(self, register: Any) -> None:
        def build() -> "Desk":
            assert self._opening is not None
            return load_desk(register, self._opening, printer_of(self._settings), now)

        self.lanes.ask(self.unlock, build, self._on_built)

    def _on_built(self, desk: "Desk") -> None:
        from helpten_desk.ui.desk_window import build_window

        self._desk = desk
        self.window = build_window(self.lanes, desk)
        self.window.lock_asked.connect(self._lock)
        self.window.closed.connect(self._end)
        self.window.setGeometry(self.unlock.geometry())
        self.window.show()
        self.unlock.hide()
        self.lanes.ask(self.window, lambda: desk.drafts.load(RETURN_PLACE), self._return)

    def _return(self, kept: str | None) -> None:
        """Back to the place where the desk was locked, once."""
        if not kept or self.window is None or self._desk is None:
            return
        visit, drafts = json.loads(kept), self._desk.drafts
        self.lanes.ask(None, lambda: drafts.drop(RETURN_PLACE))
        self.window.open(visit["place"], **visit["where"])

    def _lock(self) -> None:
        """Store what is typed and where the clerk is, end this process and start a new one."""
        assert self.window is not None and self._desk is not None
        self.window.store_drafts()
        visit, desk = self.window.visit, self._desk
        if visit is not None:
            kept = json.dumps({"place": visit.place, "where": visit.where})
            self.lanes.ask(None, lambda: desk.drafts.save(RETURN_PLACE, kept))
        self.lanes.wait()
        login = desk.user.login
        self._end()
        started, _ = QProcess.startDetached(
            sys.executable, ["-m", "helpten_desk", *self._arguments, "--login", login], str(Path.cwd())
        )
        QApplication.exit(0 if started else 1)

    def _end(self) -> None:
        """Close the register; what the lanes still have under way is finished first."""
        self.lanes.wait()
        if self._desk is not None:
            self._desk.register.close()
            self._desk = None


def run(folder: Path, arguments: tuple[str, ...], *, demonstration: bool, login: str = "") -> int:
    """Open the desk on the register in a folder (or on the server of the settings); the exit code."""
    settings = read_settings(paths.settings())
    application = make_application(settings)
    hook = CrashHook(paths.state(), __version__, now, application)
    hook.install()
    desk = App(folder, settings, arguments, demonstration=demonstration, login=login)
    desk.show()
    code = application.exec()
    desk.lanes.close()
    hook.close()
    return code
