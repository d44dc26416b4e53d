"""Start-up as a list: hooks, settings, Qt, looks, words, the unlock page, the register, the window.

The first window shows before the register's room is imported: SQLAlchemy alone takes longer than a
whole Qt window. It is imported on a lane's thread while the clerk types her passphrase.
"""

import json
import os
import socket
import sys
import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from helpten_desk import __version__, paths
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import say
from helpten_desk.ui.frame.crash import CrashHook
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.look import words
from helpten_desk.ui.look.focus import FocusRing
from helpten_desk.ui.look.looks import Looks, system_is_dark
from helpten_desk.ui.opening.unlock_window import UnlockWindow

if TYPE_CHECKING:
    from helpten_desk.domain.printing import Printer
    from helpten_desk.services.desk import Desk
    from helpten_desk.services.opening import Opening
    from helpten_desk.ui.frame.window import DeskWindow

LANGUAGES = {"fi": "Suomi", "sv": "Svenska", "en": "English"}
LANGUAGE_FILE = "language.txt"
PAGES_OF_TOUR = 6  # pages of the answer that are pictured
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
            postgresql=_server(kept.get("postgresql", {})),
            dark=str(looks.get("dark", "auto")),
            text_scale=float(looks.get("text_scale", 1.0)),
            language=str(kept.get("language", "fi")),
            print_server=str(kept.get("print_server", "")),
        )
    except (tomllib.TOMLDecodeError, ValueError, TypeError, AttributeError, OSError) as error:
        raise KnownError(
            say("The settings file {path} cannot be read: {error}", path=path, error=error),
            say("Mend it, or move it away to start with the defaults."),
        ) from None


def _server(kept: dict[str, Any]) -> dict[str, Any]:
    """What the settings say of a server; the files are paths."""
    if not isinstance(kept.get("port", 0), int):
        raise TypeError("port is a number")
    return {name: Path(value) if name in ("ca_file", "socket_dir") else value for name, value in kept.items()}


def read_language(settings: Settings) -> str:
    """The language last chosen on this workstation, else that of the settings."""
    kept = paths.state() / LANGUAGE_FILE
    chosen = kept.read_text(encoding="utf-8").strip() if kept.is_file() else ""
    return chosen if chosen in LANGUAGES else settings.language


def keep_language(language: str) -> None:
    """Remember the language for the next start."""
    paths.state().mkdir(parents=True, exist_ok=True)
    (paths.state() / LANGUAGE_FILE).write_text(language, encoding="utf-8")


def languages(now: str) -> list[tuple[str, str]]:
    """The languages of which there are words, with their own names; the one in force first."""
    folder = paths.resources() / "translations"
    there = [code for code in LANGUAGES if code == "en" or (folder / f"helpten_desk_{code}.qm").is_file()]
    return [(code, LANGUAGES[code]) for code in sorted(there, key=lambda code: code != now)]


def now() -> datetime:
    """The clock of the desk."""
    return datetime.now(UTC)


def load_opening(folder: Path, settings: Settings, clock: Callable[[], datetime]) -> "Opening":
    """Import the register's room and find the register of this workstation; slow, so not at first paint."""
    from helpten_desk.letters.wording import Wording
    from helpten_desk.register.opening.file_register import FileRegister
    from helpten_desk.register.opening.server_register import ServerRegister
    from helpten_desk.register.store.engine import PostgresqlSettings
    from helpten_desk.services.opening import Opening

    host = socket.gethostname()
    wording = Wording.load(paths.resources() / "letters")
    if settings.postgresql:
        try:
            server = PostgresqlSettings(**settings.postgresql)
        except (TypeError, ValueError) as error:
            raise KnownError(
                say(
                    "The [postgresql] part of the settings file {path} is wrong: {error}.",
                    path=paths.settings(),
                    error=str(error).removeprefix("PostgresqlSettings.__init__() "),
                ),
                say("Let the administrator mend it."),
            ) from None
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
        from helpten_desk.ui.paper.qt_printer import QtPrinter

        return QtPrinter(render)
    from helpten_desk.devices.queue import CupsPrinter

    return CupsPrinter(settings.print_server)


def make_application(settings: Settings) -> tuple[QApplication, Looks]:
    """Qt with the desk's looks, the focus ring and the clerk's language; both are kept while it runs."""
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        policy = Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
        QGuiApplication.setHighDpiScaleFactorRoundingPolicy(policy)
        application = QApplication(sys.argv[:1])
    application.setApplicationName(paths.NAME)
    application.setApplicationVersion(__version__)
    dark = system_is_dark() if settings.dark == "auto" else settings.dark == "yes"
    looks = Looks(paths.resources() / "icons")
    looks.apply(application, dark, settings.text_scale)
    words.install(application, paths.resources() / "translations", read_language(settings))
    FocusRing(application)
    return application, looks


def start_again(arguments: Sequence[str]) -> bool:
    """Start the program anew, apart from this process."""
    started, _process = QProcess.startDetached(
        sys.executable, ["-m", "helpten_desk", *arguments], str(Path.cwd())
    )
    return started


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
        restart: Callable[[Sequence[str]], bool] = start_again,
        leave: Callable[[int], object] = QApplication.exit,
    ) -> None:
        self._folder = folder
        self._settings = settings
        self._arguments = arguments
        self._restart = restart
        self._leave = leave
        self._opening: Opening | None = None
        self.desk: Desk | None = None
        self.window: DeskWindow | None = None
        self.lanes = Lanes()
        self.unlock = UnlockWindow(
            self.lanes,
            self._load_opening,
            login=login,
            demonstration=demonstration,
            languages=languages(read_language(settings)),
            print_sheet=self._print_sheet,
        )
        self.unlock.unlocked.connect(self._on_unlocked)
        self.unlock.language_chosen.connect(self._on_language)

    def show(self) -> None:
        """Show the unlock page; everything heavy begins after it is painted."""
        self.unlock.show()

    def end(self) -> None:
        """Close the register; what the lanes still have under way is finished first."""
        self.lanes.wait()
        if self.desk is not None:
            self.desk.register.close()
            self.desk = None

    def lock(self) -> None:
        """Store what is typed and where the clerk is, end this process and start a new one."""
        window, desk = self.window, self.desk
        if window is None or desk is None:
            return
        window.store_drafts()
        visit = window.visit
        if visit is not None:
            kept = json.dumps({"place": visit.place, "where": visit.where})
            self.lanes.ask(None, lambda: desk.drafts.save(RETURN_PLACE, kept))
        self.end()
        window.hide()
        started = self._restart((*self._arguments, "--login", desk.user.login))
        self._leave(0 if started else 1)

    def _load_opening(self) -> "Opening":
        self._opening = load_opening(self._folder, self._settings, now)
        return self._opening

    def _print_sheet(self, pdf: bytes, title: str) -> None:
        """The recovery key goes to the default queue; there is no desk yet that could offer others."""
        from helpten_desk.services.printing import Printing

        Printing(printer_of(self._settings)).print_at_default(pdf, title)

    def _on_language(self, language: str) -> None:
        keep_language(language)
        application = QApplication.instance()
        if application is not None:
            words.install(application, paths.resources() / "translations", language)
        self.unlock.set_languages(languages(language))

    def _on_unlocked(self, register: Any) -> None:
        def build() -> "Desk":
            assert self._opening is not None
            return load_desk(register, self._opening, printer_of(self._settings), now)

        self.lanes.ask(self.unlock, build, self._on_built)

    def _on_built(self, desk: "Desk") -> None:
        from helpten_desk.ui.desk_window import build_window

        self.desk = desk
        self.window = build_window(self.lanes, desk, self._letters_in(desk))
        self.window.lock_asked.connect(self.lock)
        self.window.closed.connect(self.end)
        self.window.setGeometry(self.unlock.geometry())
        self.window.show()
        self.unlock.hide()
        notice = desk.opening.notice()
        if notice is not None and self.window.current is not None:
            self.window.current.notify("info", words.tell(notice))
        self.lanes.ask(self.window, lambda: desk.drafts.load(RETURN_PLACE), self._return)

    def _letters_in(self, desk: "Desk") -> Path | None:
        """Where letters wait to be taken in: the demo has a folder of them."""
        if not desk.demonstration:
            return None
        from helpten_desk.services.demo import INTAKE_FOLDER

        return self._folder / INTAKE_FOLDER

    def _return(self, kept: str | None) -> None:
        """Back to the place where the desk was locked, once."""
        desk, window = self.desk, self.window
        if not kept or window is None or desk is None:
            return
        visit = json.loads(kept)
        self.lanes.ask(None, lambda: desk.drafts.drop(RETURN_PLACE))
        if window.has(visit["place"]):
            window.open(visit["place"], **visit["where"])


def run(folder: Path, arguments: tuple[str, ...], *, demonstration: bool, login: str = "") -> int:
    """Open the desk on the register in a folder (or on the server of the settings); the exit code."""
    settings = read_settings(paths.settings())
    if demonstration:
        settings = replace(settings, postgresql={})  # the demo register is a file, whatever the desk uses
    application, looks = make_application(settings)
    hook = CrashHook(paths.state(), __version__, now, application)
    hook.install()
    desk = App(folder, settings, arguments, demonstration=demonstration, login=login)
    desk.show()
    code = application.exec()
    desk.lanes.close()
    hook.close()
    del looks
    return code


def tour(out: Path) -> int:
    """Do the main job on a new demo register through the real windows, without a screen; the exit code.

    Leaves the printed answer and pictures of the windows and of its pages in `out`, and says so.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from helpten_desk.domain.law import RuleSet
    from helpten_desk.services.days import day_of
    from helpten_desk.services.demo import letter_of_the_tour, make_demo
    from helpten_desk.ui.desk_window import build_window
    from helpten_desk.ui.tour import FolderPrinter, MainJob

    print("Making the demo register …")
    with TemporaryDirectory() as kept:
        folder = Path(kept) / "register"
        make_demo(folder, day_of(now()), RuleSet.HETIL, paths.resources())
        application, looks = make_application(Settings(dark="no"))
        opening = load_opening(folder, Settings(), now)
        clerk = opening.demo_users()[0]
        printer = FolderPrinter(out)
        desk = load_desk(opening.unlock(clerk.login, clerk.passphrase), opening, printer, now)
        lanes = Lanes()
        window = build_window(lanes, desk)
        window.show()
        job = MainJob(window, lanes, lambda name, seen: _keep_picture(out, name, seen))
        job.do_all(letter_of_the_tour(folder, day_of(now())))
        for number, pdf in enumerate(printer.printed, 1):
            for page in range(1, PAGES_OF_TOUR + 1):
                picture = desk.reader.render(pdf.read_bytes(), page, 96)
                (out / f"letter-{number}-page-{page}.png").write_bytes(picture)
        window.close()
        lanes.wait()
        lanes.close()
        desk.register.close()
    del application, looks
    print(f"The answer is mailed. Its PDF and pictures of windows and pages are in {out.resolve()}:")
    for path in sorted(out.iterdir()):
        print(f"  {path.name}")
    return 0


def _keep_picture(out: Path, name: str, window: QWidget) -> None:
    """A picture of the window with the dialog that is open over it."""
    out.mkdir(parents=True, exist_ok=True)
    picture = window.grab()
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        painter = QPainter(picture)
        painter.drawPixmap(window.mapFromGlobal(dialog.pos()), dialog.grab())
        painter.end()
    picture.save(str(out / f"window-{name}.png"))
