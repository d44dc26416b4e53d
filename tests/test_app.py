"""One run of the program: settings, unlock to lock and back to the same place, the command line."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from helpten_desk import app, commands, paths, workstation
from helpten_desk.domain.errors import KnownError
from helpten_desk.ui.admin.about import AboutPart
from helpten_desk.ui.admin.page import PartsPage
from helpten_desk.ui.frame.rail import RailButton
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.paper.handed_in import choose_letter
from helpten_desk.ui.requests.intake_page import IntakePage
from tests import makers
from tests.clock import Clock
from tests.register.rows import written
from tests.stores import HELMI, file_register

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The program keeps to the test's folder."""
    monkeypatch.setattr(paths, "state", lambda: tmp_path / "state")
    monkeypatch.setattr(paths, "settings", lambda: tmp_path / "settings.toml")


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Iterator[None]:
    """The application as `run` makes it; its icons stay as long as it does."""
    _application, looks = app.make_application(workstation.Settings())
    yield
    del looks


class Desk:
    """An app over a register of its own; what it would start again is kept."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch, login: str = "") -> None:
        self.started: list[Sequence[str]] = []
        real = app.load_opening

        def cheap(folder: Path, settings: workstation.Settings, clock: Any) -> Any:
            opening = real(folder, settings, clock)
            opening.place = file_register(folder, clock)
            return opening

        monkeypatch.setattr(app, "load_opening", cheap)
        self.left: list[int] = []
        self.app = app.App(
            folder,
            workstation.Settings(),
            ("--folder", "x"),
            demonstration=False,
            login=login,
            restart=self._restart,
            leave=self.left.append,
        )
        self.app.show()
        QTest.qWaitForWindowExposed(self.app.unlock)
        self.settle()

    def _restart(self, arguments: Sequence[str]) -> bool:
        self.started.append(arguments)
        return True

    def settle(self) -> None:
        QTest.qWait(30)
        for _ in range(4):
            self.app.lanes.wait()

    def unlock(self) -> None:
        self.app.unlock.page.unlock_asked.emit("helmi", HELMI.secret)
        self.settle()

    def close(self) -> None:
        if self.app.window is not None:
            self.app.window.close()
            self.app.window.deleteLater()
        self.app.unlock.close()
        self.app.unlock.deleteLater()
        self.app.lanes.close()


def rail_words(window: QWidget) -> set[str]:
    return {button.text() for button in window.findChildren(RailButton)}


@pytest.fixture
def folder(tmp_path: Path, clock: Clock) -> Path:
    """A register with a person and a request, closed."""
    place = file_register(tmp_path / "register", clock)
    register, _key = place.create(HELMI.login, HELMI.name, HELMI.secret, HELMI.roles)
    with written(register) as connection:
        makers.inspection(connection, makers.person(connection), state="received")
    register.close()
    return place.folder


def test_the_administrator_is_reminded_of_a_recovery_key_that_was_never_typed_back(
    folder: Path, clock: Clock, dressed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = file_register(folder, clock)
    register = place.open(HELMI.login, HELMI.secret)
    place.renew_recovery(register)
    register.close()
    desk = Desk(folder, monkeypatch)
    desk.unlock()
    assert desk.app.window is not None and desk.app.desk is not None
    message = desk.app.window.strip.message
    assert message is not None and message.kind == "warn"
    assert message.do == tr("Make a new one under Administration, Recovery key.")
    desk.app.window.close()
    desk.settle()
    desk.close()


def test_unlock_leads_to_the_day_board_and_closing_lets_the_register_go(
    folder: Path, clock: Clock, dressed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(folder, monkeypatch)
    desk.unlock()
    window = desk.app.window
    assert window is not None and window.place == "day" and not desk.app.unlock.isVisible()
    window.close()
    desk.settle()
    file_register(folder, clock).open("helmi", HELMI.secret).close()
    desk.close()


def test_the_rest_of_the_desk_is_loaded_before_it_is_unlocked(
    folder: Path, dressed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    loaded: list[object] = []
    monkeypatch.setattr(app, "load_rest", loaded.append)
    desk = Desk(folder, monkeypatch)
    assert loaded and desk.app.desk is None and desk.app.unlock.isVisible()
    desk.close()


def test_locking_keeps_the_draft_and_the_place_and_the_next_start_returns_to_it(
    folder: Path, dressed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = Desk(folder, monkeypatch)
    first.unlock()
    window = first.app.window
    assert window is not None
    window.open("intake")
    first.settle()
    page = window.current
    assert isinstance(page, IntakePage)
    page.form.set_value("name", "Örjan Öst")
    typed = page.form.draft()
    window.lock_asked.emit()
    assert first.started == [("--folder", "x", "--login", "helmi")] and first.left == [0]
    assert not window.isVisible() and first.app.desk is None
    first.close()
    again = Desk(folder, monkeypatch, login="helmi")
    assert again.app.unlock.page.form.value("login") == "helmi"
    again.unlock()
    window = again.app.window
    assert window is not None and window.place == "intake"
    assert isinstance(window.current, IntakePage) and window.current.form.draft() == typed
    window.open("search")
    QTest.keyClicks(window.top_bar.search, "testinen")
    again.settle()
    window.lock_asked.emit()
    again.close()
    third = Desk(folder, monkeypatch, login="helmi")
    third.unlock()
    window = third.app.window
    assert window is not None and window.place == "search"
    assert window.top_bar.search.text() == "testinen", "what was sought is sought again"
    page = window.page("own")
    assert isinstance(page, PartsPage)
    window.open("own")
    page.choose(tr("About the program"))
    window.lock_asked.emit()
    third.close()
    fourth = Desk(folder, monkeypatch, login="helmi")
    fourth.unlock()
    window = fourth.app.window
    assert window is not None and isinstance(window.current, PartsPage)
    assert isinstance(window.current.part, AboutPart), "the same part of the page"
    fourth.app.end()
    fourth.close()


def test_a_place_that_is_no_longer_there_is_passed_over(
    folder: Path, clock: Clock, dressed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = file_register(folder, clock).open("helmi", HELMI.secret)
    with register.drafting() as work:
        work.drafts.save(app.RETURN_PLACE, json.dumps({"place": "gone", "where": {}}))
    register.close()
    desk = Desk(folder, monkeypatch)
    desk.unlock()
    assert desk.app.window is not None and desk.app.window.place == "day"
    desk.close()


def test_the_language_is_changed_on_the_unlock_page_and_remembered(
    folder: Path, dressed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(folder, monkeypatch)
    desk.app.unlock.page.form.set_value("login", "helmi")
    desk.app.unlock.language_chosen.emit("en")
    desk.settle()
    page = desk.app.unlock.page
    assert page.form["passphrase"].label == "Passphrase"
    assert page.form.value("login") == "helmi"
    assert workstation.read_language(workstation.Settings()) == "en"
    desk.app.unlock.language_chosen.emit("fi")
    desk.settle()
    desk.close()


def test_a_users_language_is_kept_with_her_and_changes_the_window_where_she_is(
    folder: Path, dressed: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = Desk(folder, monkeypatch)
    desk.unlock()
    finnish = desk.app.window
    assert finnish is not None
    finnish.open("intake")
    desk.settle()
    finnish.language_chosen.emit("en")
    desk.settle()
    english = desk.app.window
    assert english is not None and english is not finnish and english.isVisible()
    assert english.place == "intake" and "Requests" in rail_words(english)
    assert desk.app.desk is not None  # the register stayed open
    desk.app.desk.preferences.save("language", "en")
    desk.close()
    workstation.keep_language("fi")
    again = Desk(folder, monkeypatch)
    assert again.app.unlock.page.form["passphrase"].label != "Passphrase"
    again.unlock()
    assert again.app.window is not None and "Requests" in rail_words(again.app.window)
    again.app._speak("fi")
    again.close()


def test_settings_are_read_and_a_broken_file_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    assert workstation.read_settings(path) == workstation.Settings()
    path.write_text(
        'language = "en"\n[register]\nfolder = "/srv/desk"\n[looks]\ndark = "yes"\ntext_scale = 1.15\n'
        '[postgresql]\ndatabase = "desk"\nhost = "db.example"\nca_file = "/etc/ca.pem"\n',
        encoding="utf-8",
    )
    assert workstation.read_settings(path) == workstation.Settings(
        folder=Path("/srv/desk"),
        postgresql={"database": "desk", "host": "db.example", "ca_file": Path("/etc/ca.pem")},
        dark="yes",
        text_scale=1.15,
        language="en",
    )
    for broken in (
        "language = [",
        '[postgresql]\nport = "5432"',
        "[postgresql]\nca_file = 5",
        "postgresql = 1",
    ):
        path.write_text(broken, encoding="utf-8")
        with pytest.raises(KnownError, match="settings"):
            workstation.read_settings(path)


@pytest.mark.parametrize(
    "kept",
    [
        {"database": "desk", "hots": "db.example"},
        {"host": "db.example"},
        {"database": "desk", "host": "db.example"},
        {"database": "desk", "host": 5, "ca_file": Path("/etc/ca.pem")},
        {"database": "desk", "host": "db.example", "ca_file": Path("/ca.pem"), "socket_dir": Path("/run")},
    ],
)
def test_wrong_settings_of_the_server_are_a_sentence_that_names_the_file(
    kept: dict[str, Any], tmp_path: Path
) -> None:
    with pytest.raises(KnownError, match=r"settings\.toml"):
        app.load_opening(tmp_path, workstation.Settings(postgresql=kept), app.now)


def test_letters_of_the_demo_are_looked_for_where_they_lie(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, dressed: None
) -> None:
    asked = []

    def dialog(parent: object, title: str, start: str, kinds: str) -> tuple[str, str]:
        asked.append(start)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", dialog)
    assert choose_letter(QWidget(), tmp_path) is None
    assert choose_letter(QWidget(), tmp_path / "gone") is None
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    assert asked == [str(tmp_path), documents]


def test_a_known_error_of_a_command_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "settings.toml").write_text("language = [", encoding="utf-8")
    assert commands.main([]) == 1
    told = capsys.readouterr().err
    assert "settings.toml" in told and told.count("\n") == 1


def test_the_server_command_asks_for_passwords_and_says_what_to_write_into_the_settings(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from helpten_desk.register.opening import server_setup

    asked: list[str] = []
    calls: list[tuple[Any, ...]] = []
    secrets = iter(["chief", "viisi vihreää taloa", "viisi vihreää taloa"])

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return next(secrets)

    def set_up(*given: Any, **more: Any) -> bool:
        calls.append(given)
        return True

    monkeypatch.setattr(commands, "getpass", ask)
    monkeypatch.setattr(server_setup, "set_up_server", set_up)
    told = ["server", "provision", "--database", "desk", "--socket-dir", "/run/postgresql"]
    assert commands.main([*told, "--login", "Helmi", "--name", "Helmi Halla"]) == 0
    place, superuser, password, first = calls[0]
    assert (place.database, superuser, password) == ("desk", "postgres", "chief")
    assert (first.login, first.name, first.secret) == ("helmi", "Helmi Halla", "viisi vihreää taloa")
    assert len(asked) == 3
    out = capsys.readouterr().out
    assert 'socket_dir = "/run/postgresql"' in out and "chief" not in out
    assert commands.main(["server", "provision", "--database", "desk"]) == 2
