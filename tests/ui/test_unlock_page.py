"""The unlock window: painted before anything heavy, every fault in words, the recovery key."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from helpten_desk import paths
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import say
from helpten_desk.letters.wording import Wording
from helpten_desk.register.opening.file_register import FileRegister
from helpten_desk.register.unit import Register
from helpten_desk.services.opening import DEMO_USERS, Opening
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.opening.unlock_window import UnlockWindow
from tests.clock import Clock
from tests.stores import HELMI, file_register

NEW = "viisi vihreää taloa"


class Opened:
    """An unlock window over a folder, and what came out of it."""

    def __init__(self, lanes: Lanes, place: FileRegister, **more: Any) -> None:
        self.lanes, self.place = lanes, place
        self.registers: list[Register] = []
        wording = Wording.load(paths.resources() / "letters")
        self.window = UnlockWindow(lanes, lambda: Opening(place, wording, "here"), **more)
        self.window.unlocked.connect(self.registers.append)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.settle()

    def settle(self) -> None:
        """Wait for the first paint's timer and the lanes."""
        QTest.qWait(20)
        for _ in range(3):
            self.lanes.wait()

    def type(self, login: str, passphrase: str) -> None:
        """Type both and press Enter."""
        form = self.window.page.form
        form.set_value("login", login)
        editor = form["passphrase"].editor
        assert isinstance(editor, QLineEdit)
        editor.setFocus()
        editor.insert(passphrase)  # QTest cannot type ä
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.settle()

    @property
    def refused(self) -> str:
        """What the page says went wrong."""
        return self.window.page.refused

    def close(self) -> None:
        """Close the window and every register."""
        for register in self.registers:
            register.close()
        self.window.close()
        self.lanes.wait()
        self.window.deleteLater()


@pytest.fixture
def place(tmp_path: Path, clock: Clock) -> FileRegister:
    made = file_register(tmp_path / "register", clock)
    made.create(HELMI.login, HELMI.name, HELMI.secret, HELMI.roles)[0].close()
    return made


@pytest.fixture
def opened(lanes: Lanes, place: FileRegister) -> Iterator[Opened]:
    made = Opened(lanes, place)
    yield made
    made.close()


def test_the_first_paint_has_imported_nothing_heavy_and_no_source_of_a_page_was_read() -> None:
    program = """
import sys
from linecache import cache
from pathlib import Path
from PySide6.QtWidgets import QApplication, QLineEdit
from helpten_desk import app, paths
from helpten_desk.workstation import Settings
application, looks = app.make_application(Settings())
desk = app.App(Path(sys.argv[1]), Settings(), (), demonstration=False)
desk.unlock.show()
painted = desk.unlock.grab()
assert not painted.isNull()
heavy = {"sqlalchemy", "alembic", "reportlab", "pikepdf", "numpy", "psycopg", "sqlcipher3", "PIL"}
read = [source for source in cache if "look" in Path(source).parts]
print(sorted(heavy & {name.partition(".")[0] for name in sys.modules}), len(read))
desk.lanes.close()
"""
    done = subprocess.run(
        [sys.executable, "-c", program, "/nonexistent"],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        check=False,
    )
    assert done.stdout.strip() == "[] 0", done.stderr


def test_name_and_passphrase_open_the_register_and_nothing_typed_stays(opened: Opened) -> None:
    opened.type("Helmi", HELMI.secret)
    assert [register.user.login for register in opened.registers] == ["helmi"]
    assert opened.window.page.form.value("passphrase") == ""


def test_a_wrong_passphrase_says_so_and_counts_the_tries_left(opened: Opened) -> None:
    opened.type("helmi", "väärä")
    assert "9" in opened.refused
    assert opened.window.page.form.value("passphrase") == ""
    assert not opened.registers
    opened.type("helmi", HELMI.secret)
    assert opened.registers


def test_after_ten_wrong_tries_the_button_counts_the_seconds_down(opened: Opened) -> None:
    for _ in range(10):
        opened.type("helmi", "väärä")
    page = opened.window.page
    assert page.waiting > 0
    opened.type("helmi", HELMI.secret)
    assert not opened.registers, "no try is taken while it waits"
    page.wait_for(0)
    assert page.waiting == 0


def test_what_was_typed_before_the_register_was_loaded_is_not_lost(lanes: Lanes, place: FileRegister) -> None:
    wording = Wording.load(paths.resources() / "letters")
    window = UnlockWindow(lanes, lambda: Opening(place, wording))
    registers: list[Register] = []
    window.unlocked.connect(registers.append)
    window.page.unlock_asked.emit("helmi", HELMI.secret)  # not painted yet
    window.show()
    QTest.qWaitForWindowExposed(window)
    QTest.qWait(20)
    for _ in range(3):
        lanes.wait()
    assert len(registers) == 1
    registers[0].close()
    window.close()
    window.deleteLater()


def test_caps_lock_is_told_by_the_letters_that_arrive(opened: Opened) -> None:
    page = opened.window.page
    editor = page.form["passphrase"].editor
    editor.setFocus()
    QTest.keyClick(editor, Qt.Key.Key_A)
    assert page.keyboard == ""
    QApplication.sendEvent(
        editor, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_B, Qt.KeyboardModifier.ShiftModifier, "B")
    )
    assert page.keyboard == ""
    no_shift = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(editor, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, no_shift, "C"))
    assert "Caps Lock" in page.keyboard


def _empty(place: FileRegister) -> None:
    place.path.write_bytes(b"")


def _foreign(place: FileRegister) -> None:
    place.path.write_bytes(b"A picture or a letter. " * 400)


def _torn(place: FileRegister) -> None:
    place.path.write_bytes(place.path.read_bytes()[:5000])


def _lost(place: FileRegister) -> None:
    place.path.unlink()


def _keys_gone(place: FileRegister) -> None:
    for copy in place.folder.rglob("register.keys*"):
        copy.unlink()


@pytest.mark.parametrize("harm", [_empty, _foreign, _torn, _lost, _keys_gone])
def test_each_fault_of_the_folder_has_its_own_sentence_and_a_way_to_try_again(
    lanes: Lanes, place: FileRegister, harm: Callable[[FileRegister], None], told: set[str]
) -> None:
    kept = {path: path.read_bytes() for path in place.folder.rglob("*") if path.is_file()}
    harm(place)
    opened = Opened(lanes, place)
    fault = opened.window.fault
    assert fault.isVisible() and fault.again_button.isEnabled()
    assert str(place.folder) in fault.text
    assert fault.text not in told, "another fault says the same"
    told.add(fault.text)
    for path, content in kept.items():
        path.write_bytes(content)
    fault.again_button.click()
    opened.settle()
    assert not fault.isVisible()
    opened.type("helmi", HELMI.secret)
    assert opened.registers
    opened.close()


@pytest.fixture(scope="module")
def told() -> set[str]:
    return set()


def test_a_register_open_elsewhere_is_told_and_opens_once_it_is_let_go(
    lanes: Lanes, place: FileRegister, clock: Clock
) -> None:
    elsewhere = place.open("helmi", HELMI.secret)
    opened = Opened(lanes, file_register(place.folder, clock))
    assert opened.window.fault.isVisible()
    QTest.qWait(30)
    assert lanes.idle, "it is not asked again and again"
    elsewhere.close()
    opened.window.fault.again_button.click()
    opened.settle()
    opened.type("helmi", HELMI.secret)
    assert opened.registers
    opened.close()


def test_settings_that_cannot_be_used_are_told_in_the_window(lanes: Lanes) -> None:
    def fail() -> Opening:
        raise KnownError(say("The settings are <b>wrong</b>."), say("Mend them."))

    window = UnlockWindow(lanes, fail)
    window.show()
    QTest.qWaitForWindowExposed(window)
    QTest.qWait(20)
    lanes.wait()
    assert window.fault.text == "The settings are <b>wrong</b>. Mend them."
    window.close()
    window.deleteLater()


def test_the_demonstrations_users_fill_themselves_in(lanes: Lanes, place: FileRegister) -> None:
    rows = [
        {"login": "aino", "name": "Aino <i>Saari</i>", "passphrase": "a b c", "roles": "clerk"},
        {"login": "helmi", "name": "Helmi", "passphrase": HELMI.secret, "roles": "administrator clerk"},
    ]
    (place.folder / DEMO_USERS).write_text(json.dumps(rows), encoding="utf-8")
    opened = Opened(lanes, place, demonstration=True)
    shown = opened.window.page.users
    assert shown is not None
    users = shown.table
    assert users.rows_model.cell(0, 0).text == "Aino <i>Saari</i>"
    users.setFocus()
    users.selectRow(1)
    QTest.keyClick(users, Qt.Key.Key_Return)
    assert opened.window.page.form.value("passphrase") == HELMI.secret
    QTest.keyClick(opened.window.focusWidget(), Qt.Key.Key_Return)
    opened.settle()
    assert [register.user.login for register in opened.registers] == ["helmi"]
    opened.close()


def test_a_real_register_lists_nobody(opened: Opened) -> None:
    assert opened.window.page.users is None


def test_the_recovery_key_sets_a_new_passphrase_and_opens(lanes: Lanes, tmp_path: Path, clock: Clock) -> None:
    place = file_register(tmp_path / "new", clock)
    register, key = place.create(HELMI.login, HELMI.name, HELMI.secret, HELMI.roles)
    register.close()
    opened = Opened(lanes, place)
    opened.window.page.lost.emit()
    assert opened.window.recovery is not None
    QTest.keyClick(opened.window.recovery.form["recovery"].editor, Qt.Key.Key_Escape)
    assert opened.window.page.isVisible(), "Esc goes back"
    opened.window.page.lost.emit()
    recovery = opened.window.recovery
    assert recovery is not None
    for name, value in {"recovery": "AAAA", "login": "helmi", "passphrase": NEW, "again": NEW}.items():
        recovery.form.set_value(name, value)
    recovery.form.finished.emit()
    opened.settle()
    assert recovery.form["recovery"].problem
    recovery.form.set_value("recovery", key.replace("-", " ").lower())
    recovery.form.set_value("again", "muuta")
    recovery.form.finished.emit()
    assert recovery.form["again"].problem
    recovery.form.set_value("again", NEW)
    recovery.form.finished.emit()
    opened.settle()
    assert [register.user.login for register in opened.registers] == ["helmi"]
    opened.close()
    place.open("helmi", NEW).close()
