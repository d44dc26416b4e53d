"""The first run: from an empty folder to an open desk, with the recovery key typed back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from helpten_desk import paths
from helpten_desk.letters.wording import Wording
from helpten_desk.register.unit import Register
from helpten_desk.services.opening import Opening
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.opening.first_run_page import FirstRun, FirstRunPage
from helpten_desk.ui.opening.unlock_window import UnlockWindow
from tests.clock import Clock
from tests.stores import HELMI, file_register

CONTROLLER = {
    "register_name": "Jäsenrekisteri",
    "name": "Koe & <b>Kumpp.</b> Oy",
    "business_id": "0245974-7",
    "domicile": "Espoo",
    "line": "Mallikatu 1",
    "postcode": "02600",
    "town": "ESPOO",
}
CONTACT = {"contact_name": "Yrjö Yhteys", "phone": "010 123 4567", "email": "yrjo@mail.example"}
ADMINISTRATOR = {
    "admin_name": "Helmi Halla",
    "login": "helmi",
    "passphrase": HELMI.secret,
    "again": HELMI.secret,
}


class Run:
    """The window over an empty folder."""

    def __init__(self, lanes: Lanes, folder: Path, clock: Clock) -> None:
        self.lanes, self.place = lanes, file_register(folder, clock)
        self.printed: list[bytes] = []
        self.registers: list[Register] = []
        wording = Wording.load(paths.resources() / "letters")
        self.window = UnlockWindow(
            lanes,
            lambda: Opening(self.place, wording),
            print_sheet=lambda pdf, _title: self.printed.append(pdf),
        )
        self.window.unlocked.connect(self.registers.append)
        self.window.show()
        QTest.qWaitForWindowExposed(self.window)
        self.settle()

    @property
    def frame(self) -> FirstRun:
        assert self.window.first_run is not None
        return self.window.first_run

    @property
    def page(self) -> FirstRunPage:
        return self.frame.page

    def settle(self) -> None:
        QTest.qWait(20)
        for _ in range(3):
            self.lanes.wait()

    def fill(self, form: Form, values: dict[str, str]) -> None:
        for name, value in values.items():
            form.set_value(name, value)
        self.page.do_next()
        self.settle()

    def close(self) -> None:
        self.window.close()
        for register in self.registers:
            register.close()
        self.lanes.wait()
        self.window.deleteLater()


def shown(page: FirstRunPage) -> set[str]:
    """The groups of the key that are on the screen."""
    groups = set(page.first.recovery_key.split("-")) if page.first else set()
    return {label.text() for label in page.recovery.findChildren(QLabel) if label.isVisible()} & groups


@pytest.fixture
def run(lanes: Lanes, tmp_path: Path, clock: Clock) -> Iterator[Run]:
    made = Run(lanes, tmp_path / "new", clock)
    yield made
    made.close()


def test_an_empty_folder_becomes_an_open_register(run: Run) -> None:
    page = run.page
    run.fill(page.controller, CONTROLLER)
    run.fill(page.contact, CONTACT)
    run.fill(page.administrator, ADMINISTRATOR)
    first = page.first
    assert first is not None
    assert [stage.state.value for stage in page.stepper.stages] == ["behind", "behind", "behind", "now"]
    assert shown(page) == set(first.recovery_key.split("-")) and not page.recovery.form.isVisible()
    page.do_next()  # the key is on no paper yet
    page.recovery.print_button.click()
    run.settle()
    assert run.printed == [first.sheet]
    assert not shown(page) and page.recovery.form.isVisible()
    page.recovery.again_button.click()
    assert shown(page) and not page.recovery.form.isVisible()
    page.recovery.print_button.click()
    run.settle()
    groups = first.recovery_key.split("-")
    run.fill(page.recovery.form, {f"group{number}": "XXXX" for number in first.groups})
    assert page.recovery.form[f"group{first.groups[0]}"].problem
    assert not run.registers
    run.fill(page.recovery.form, {f"group{number}": groups[number - 1] for number in first.groups})
    assert len(run.registers) == 1
    with run.registers[0].read() as work:
        kept = work.settings.controller()
    assert kept is not None and kept.name == "Koe & <b>Kumpp.</b> Oy"
    assert kept.contact_name == "Yrjö Yhteys"
    assert not page._opening.recovery_open(run.registers[0])


def test_each_step_says_what_is_missing_and_keeps_what_was_typed(run: Run) -> None:
    page = run.page
    run.fill(page.controller, {**CONTROLLER, "business_id": "0245974-8", "town": ""})
    assert page.controller["business_id"].problem and page.controller["town"].problem
    assert page.controller.isVisible()
    run.fill(page.controller, CONTROLLER)
    assert page.contact.isVisible() and not page.controller.isVisible()
    run.frame.action_bar.back.click()
    assert page.controller.isVisible() and page.controller.value("town") == "ESPOO"


def test_two_different_passphrases_and_a_bad_one_are_refused_beside_the_field(run: Run) -> None:
    page = run.page
    run.fill(page.controller, CONTROLLER)
    run.fill(page.contact, CONTACT)
    run.fill(page.administrator, {**ADMINISTRATOR, "again": "muuta"})
    assert page.administrator["again"].problem
    run.fill(page.administrator, {**ADMINISTRATOR, "passphrase": "salasana", "again": "salasana"})
    assert page.administrator["passphrase"].problem
    assert page.first is None and not run.place.path.exists()


def test_closed_before_the_key_was_typed_back_the_register_is_let_go(run: Run) -> None:
    page = run.page
    run.fill(page.controller, CONTROLLER)
    run.fill(page.contact, CONTACT)
    run.fill(page.administrator, ADMINISTRATOR)
    assert page.first is not None
    run.window.close()
    register = run.place.open("helmi", HELMI.secret)
    assert page._opening.recovery_open(register)  # she is reminded
    register.close()


def test_the_letterhead_grows_with_what_is_typed(run: Run) -> None:
    run.page.controller.set_value("name", "Uusi Oy")
    run.page.controller.set_value("town", "OULU")
    assert "Uusi Oy" in run.page.preview.accessibleDescription()
    assert "OULU" in run.page.preview.accessibleDescription()
