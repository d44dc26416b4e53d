"""The administrator's deeds: refused to others, done once, on record; the journal and users."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from helpten_desk import paths
from helpten_desk.domain.accounts import Role, new_operation
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, NotAllowed
from helpten_desk.letters.wording import Wording
from helpten_desk.register.opening.file_register import FileRegister
from helpten_desk.register.unit import Register
from helpten_desk.services.administration import Administration
from helpten_desk.services.users import Users
from tests.clock import Clock
from tests.services.request_desk import CONTROLLER
from tests.stores import HELMI, file_register

PAULI = "kuusi mustaa kissaa"
WORDING = Wording.load(paths.resources() / "letters")


@pytest.fixture
def administration(register: Register) -> Administration:
    return Administration(register, WORDING)


@pytest.fixture
def place(tmp_path: Path, clock: Clock) -> FileRegister:
    return file_register(tmp_path / "users", clock)


@pytest.fixture
def opened(place: FileRegister) -> Iterator[Register]:
    register, _key = place.create(HELMI.login, HELMI.name, HELMI.secret, HELMI.roles)
    yield register
    register.close()


def test_the_controller_is_checked_kept_once_and_on_record(
    administration: Administration, register: Register
) -> None:
    operation = new_operation()
    typed = replace(
        CONTROLLER, business_id="02459747", address=replace(CONTROLLER.address, postcode="FI-00100")
    )
    administration.save_controller(typed, operation)
    administration.save_controller(replace(typed, name="Muu Oy"), operation)
    assert administration.controller() == CONTROLLER
    with register.read() as work:
        line = work.journal.lines(newest=1)[0]
    assert (line.deed, line.details) == (
        "settings.controller",
        {"before": "", "after": "Esimerkkirekisteri Oy"},
    )
    wrongs: dict[str, Any] = {"name": " ", "contact_name": "", "register_name": "", "business_id": "1"}
    for field, wrong in wrongs.items():
        with pytest.raises(KnownError) as refused:
            administration.save_controller(replace(CONTROLLER, **{field: wrong}), new_operation())
        assert refused.value.field == field


def test_settings_have_defaults_and_partners_are_a_clean_list(administration: Administration) -> None:
    assert administration.setting("letters.mask_code") == "no"
    administration.save_setting("letters.mask_code", "yes", new_operation())
    assert administration.setting("letters.mask_code") == "yes"
    administration.save_partners((" Asennus Oy", "", "Kartta Oy", "Asennus Oy"), new_operation())
    assert administration.partners() == ("Asennus Oy", "Kartta Oy")


def test_who_saves_over_what_another_has_saved_meanwhile_is_told(administration: Administration) -> None:
    mine = replace(CONTROLLER, phone="+358 9 123 4567")
    administration.save_controller(CONTROLLER, new_operation(), before=None)
    administration.save_controller(mine, new_operation(), before=CONTROLLER)
    with pytest.raises(ChangedElsewhere):
        administration.save_controller(replace(CONTROLLER, name="Muu Oy"), new_operation(), before=CONTROLLER)
    assert administration.controller() == mine
    administration.save_partners(("Asennus Oy",), new_operation(), before=())
    with pytest.raises(ChangedElsewhere):
        administration.save_partners(("Kartta Oy",), new_operation(), before=())
    assert administration.partners() == ("Asennus Oy",)


def test_the_window_test_needs_a_controller(administration: Administration) -> None:
    with pytest.raises(KnownError, match="controller"):
        administration.window_test()
    administration.save_controller(CONTROLLER, new_operation())
    assert administration.window_test().pdf.startswith(b"%PDF")


def test_reading_the_journal_is_a_line_and_the_chain_holds(administration: Administration) -> None:
    administration.save_setting("letters.two_sided", "no", new_operation())
    lines = administration.journal_lines(administration.open_journal()[:2])
    assert [line.deed for line in lines] == ["journal.read", "settings.change"]
    assert administration.verify_journal() >= 2


def test_a_clerk_changes_nothing_and_an_auditor_only_reads(place: FileRegister, opened: Register) -> None:
    users = Users(opened, place)
    users.add("pauli", "Pauli Puro", [Role.CLERK], PAULI, new_operation())
    users.add("olli", "Olli Otso", [Role.AUDITOR], PAULI, new_operation())
    opened.close()
    clerk = place.open("pauli", PAULI)
    administration = Administration(clerk, WORDING)
    for deed in (
        lambda: administration.save_controller(CONTROLLER, new_operation()),
        lambda: administration.save_setting("letters.mask_code", "yes", new_operation()),
        lambda: administration.save_partners((), new_operation()),
        administration.open_journal,
        lambda: administration.journal_lines([1]),
        lambda: Users(clerk, place).add("x", "X", [Role.CLERK], PAULI, new_operation()),
    ):
        with pytest.raises(NotAllowed):
            deed()
    clerk.close()
    auditor = place.open("olli", PAULI)
    assert Administration(auditor, WORDING).open_journal()
    auditor.close()


def test_users_are_added_changed_and_removed(place: FileRegister, opened: Register) -> None:
    users = Users(opened, place)
    operation = new_operation()
    pauli = users.add("pauli", "Pauli Puro", [Role.CLERK], PAULI, operation)
    assert users.add("pauli", "Pauli Puro", [Role.CLERK], PAULI, operation) == pauli
    changed = users.change_roles(pauli, [Role.CLERK, Role.AUDITOR], new_operation())
    assert changed.roles == {Role.CLERK, Role.AUDITOR}
    users.remove(changed, new_operation())
    assert [(user.login, user.active) for user in users.all()] == [("helmi", True), ("pauli", False)]
    users.change_passphrase(HELMI.secret, "viisi vihreää taloa")
    opened.close()
    place.open(HELMI.login, "viisi vihreää taloa").close()
