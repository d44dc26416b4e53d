"""Start-up as a list: hooks, settings, Qt, looks, words, the unlock page, the register, the window.

The first window shows before the register's room is imported: SQLAlchemy alone takes longer than a
whole Qt window. It is imported on a lane's thread while the clerk types her passphrase, and the
desk's other rooms after it.
"""

import gc
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from helpten_desk import __version__, paths
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import say
from helpten_desk.ui.frame.crash import CrashHook
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.look import words
from helpten_desk.ui.look.focus import FocusRing
from helpten_desk.ui.look.looks import Looks, system_is_dark
from helpten_desk.ui.opening.unlock_window import UnlockWindow
from helpten_desk.workstation import Settings, keep_language, languages, read_language, read_settings

if TYPE_CHECKING:
    from helpten_desk.domain.printing import Printer
    from helpten_desk.services.desk import Desk
    from helpten_desk.services.opening import Opening
    from helpten_desk.ui.frame.window import DeskWindow

RETURN_PLACE = "@return"  # the draft that holds where the clerk was when the desk was locked


def now() -> datetime:
    """The clock of the desk."""
    return datetime.now(UTC)


def load_opening(folder: Path, settings: Settings, clock: Callable[[], datetime]) -> "Opening":
    """Import the register's room and find the register of this workstation; slow, so not at first paint."""
    from socket import gethostname

    from helpten_desk.letters.wording import Wording
    from helpten_desk.register.opening.file_register import FileRegister
    from helpten_desk.register.opening.server_register import ServerRegister
    from helpten_desk.register.store.engine import PostgresqlSettings
    from helpten_desk.services.opening import Opening

    host = gethostname()
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


def load_rest(today: date) -> None:
    """Import what the desk is made of, and this year's days off: an unlocked register waits for neither."""
    from helpten_desk.law.calendar import day_off

    for room in ("helpten_desk.services.desk", "helpten_desk.ui.desk_window"):
        import_module(room)
    day_off(today)


def load_desk(register: Any, opening: "Opening", printer: "Printer", clock: Callable[[], datetime]) -> "Desk":
    """Build the tasks over an opened register."""
    from helpten_desk.domain.words import Words
    from helpten_desk.services.desk import build_desk

    return build_desk(
        register,
        opening,
        words=Words(paths.resources() / "words"),
        wording=opening.wording,
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
    from PySide6.QtCore import QProcess

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
        self._language = read_language(settings)
        if words.language() != self._language:
            self._install_words()  # what this process spoke before is not asked
        self._chosen = False  # whether the language was chosen at the unlock page of this run
        self.desk: Desk | None = None
        self.window: DeskWindow | None = None
        self.lanes = Lanes()
        self.unlock = UnlockWindow(
            self.lanes,
            self._load_opening,
            login=login,
            demonstration=demonstration,
            languages=languages(self._language),
            print_sheet=self._print_sheet,
        )
        self.unlock.examined.connect(self._load_rest)
        self.unlock.unlocked.connect(self._on_unlocked)
        self.unlock.language_chosen.connect(self._on_language)

    def show(self) -> None:
        """Show the unlock page; everything heavy begins after it is painted."""
        self.unlock.show()

    def end(self) -> None:
        """Close the register; deeds that are still under way are finished first."""
        self.lanes.leave()
        if self.desk is not None:
            self.desk.register.close()
            self.desk = None

    def lock(self) -> None:
        """Store what is typed and where the clerk is, end this process and start a new one."""
        window, desk = self.window, self.desk
        if window is None or desk is None:
            return
        window.store_drafts()
        visit = window.return_visit
        if visit is not None:
            kept = json.dumps({"place": visit.place, "where": visit.where})
            self.lanes.ask(None, lambda: desk.drafts.save(RETURN_PLACE, kept))
        window.hide()  # at once: nothing is on the screen while the last is stored
        self.end()
        started = self._restart((*self._arguments, "--login", desk.user.login))
        self._leave(0 if started else 1)

    def _load_opening(self) -> "Opening":
        self._opening = load_opening(self._folder, self._settings, now)
        return self._opening

    def _load_rest(self) -> None:
        """What is loaded then lives as long as the program: no search for garbage need walk it."""
        today = now().date()
        self.lanes.ask(None, lambda: load_rest(today), lambda _loaded: gc.freeze())

    def _print_sheet(self, pdf: bytes, title: str) -> None:
        """The recovery key goes to the default queue; there is no desk yet that could offer others."""
        from helpten_desk.services.printing import Printing

        Printing(printer_of(self._settings)).print_at_default(pdf, title)

    def _on_language(self, language: str) -> None:
        self._chosen = True
        self._speak(language)
        self.unlock.set_languages(languages(language))

    def _speak(self, language: str) -> None:
        """Every text made from now on is in this language, and so is the next unlock page."""
        self._language = language
        keep_language(language)
        self._install_words()

    def _install_words(self) -> None:
        application = QApplication.instance()
        if application is not None:
            words.install(application, paths.resources() / "translations", self._language)

    def _on_unlocked(self, register: Any) -> None:
        def build() -> "tuple[Desk, str | None]":
            from helpten_desk.services.preferences import LANGUAGE

            assert self._opening is not None
            desk = load_desk(register, self._opening, printer_of(self._settings), now)
            if self._chosen:
                desk.preferences.save(LANGUAGE, self._language)
            return desk, desk.preferences.load(LANGUAGE)

        self.lanes.ask(self.unlock, build, self._on_built)

    def _on_built(self, built: "tuple[Desk, str | None]") -> None:
        self.desk, chosen = desk, _ = built
        if chosen and chosen != self._language and chosen in dict(languages(chosen)):
            self._speak(chosen)
        self.window = window = self._make_window(desk)
        window.setGeometry(self.unlock.geometry())
        window.show()
        self.unlock.hide()
        notice = desk.opening.notice()
        if notice is not None and window.current is not None:
            window.current.notify("info", words.tell(notice))
        self.lanes.ask(window, lambda: desk.drafts.load(RETURN_PLACE), self._return)
        self.lanes.ask(window, lambda: desk.opening.recovery_open(desk.register), self._remind)

    def _make_window(self, desk: "Desk") -> "DeskWindow":
        from helpten_desk.ui.desk_window import build_window

        window = build_window(self.lanes, desk, self._letters_in(desk), languages(self._language))
        window.lock_asked.connect(self.lock)
        window.closed.connect(self.end)
        window.language_chosen.connect(self._on_language_in_window)
        return window

    def _on_language_in_window(self, language: str) -> None:
        """The clerk chose another language: the same place, drafts and size in a window of that language."""
        old, desk = self.window, self.desk
        if old is None or desk is None or language == self._language:
            return
        self._speak(language)
        old.closed.disconnect(self.end)
        old.store_drafts()
        self.window = window = self._make_window(desk)
        visit = old.return_visit
        if visit is not None:
            window.open(visit.place, **visit.where)
        window.setGeometry(old.geometry())
        window.show()
        old.close()
        old.deleteLater()

    def _letters_in(self, desk: "Desk") -> Path | None:
        """Where letters wait to be taken in: the demo has a folder of them."""
        if not desk.demonstration:
            return None
        from helpten_desk.services.opening import INTAKE_FOLDER

        return self._folder / INTAKE_FOLDER

    def _remind(self, is_open: bool) -> None:
        """The window was closed before the recovery key had been typed back: it may be on no paper."""
        if is_open and self.window is not None and self.window.current is not None:
            self.window.current.notify(
                "warn",
                words.tr("The recovery key has not been typed back: it may be on no paper."),
                words.tr("Make a new one under Administration, Recovery key."),
            )

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
