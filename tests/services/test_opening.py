"""Before the register is open: set-up, wrong tries, the recovery key, the demonstration's users."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from helpten_desk import paths
from helpten_desk.domain.accounts import Purpose, Role, new_operation
from helpten_desk.domain.errors import KnownError, RegisterUnavailable, WrongPassphrase
from helpten_desk.domain.law import RuleSet
from helpten_desk.letters.wording import Wording
from helpten_desk.register.unit import Register
from helpten_desk.services.opening import DEMO_USERS, Opening, fixed_rules
from tests.clock import Clock
from tests.services.request_desk import CONTROLLER
from tests.stores import HELMI, file_register

WORDING = Wording.load(paths.resources() / "letters")
NEW = "viisi vihreää taloa"


@pytest.fixture
def opening(tmp_path: Path, clock: Clock) -> Opening:
    """A folder without a register."""
    return Opening(file_register(tmp_path / "register", clock), WORDING, "here")


def test_set_up_leaves_an_open_register_with_its_controller_and_a_key_to_print(opening: Opening) -> None:
    assert opening.needs_set_up()
    first = opening.set_up(CONTROLLER, "helmi", "Helmi Halla", HELMI.secret)
    assert first.register.user.roles >= {Role.ADMINISTRATOR, Role.CLERK}
    with first.register.read() as work:
        assert work.settings.controller() == CONTROLLER
    assert first.sheet.startswith(b"%PDF")
    groups = first.recovery_key.split("-")
    opening.confirm_recovery(first, {number: groups[number - 1].lower() for number in first.groups})
    with pytest.raises(KnownError) as refused:
        opening.confirm_recovery(first, {first.groups[0]: "XXXX"})
    assert refused.value.field == f"group{first.groups[0]}"
    first.register.close()
    assert not opening.needs_set_up()


def test_a_wrong_controller_makes_no_register(opening: Opening) -> None:
    with pytest.raises(KnownError) as refused:
        opening.set_up(replace(CONTROLLER, business_id="1234567-8"), "helmi", "Helmi", HELMI.secret)
    assert refused.value.field == "business_id"
    assert opening.needs_set_up()


def test_wrong_tries_are_counted_and_then_waited_for(opening: Opening) -> None:
    opening.set_up(CONTROLLER, "helmi", "Helmi Halla", HELMI.secret).register.close()
    assert opening.tries_left("helmi") == 10
    for _ in range(10):
        with pytest.raises(WrongPassphrase):
            opening.unlock("helmi", "väärä")
    assert opening.tries_left("helmi") == 0
    assert opening.wait_seconds("helmi") > 0
    with pytest.raises(RegisterUnavailable):
        opening.unlock("helmi", HELMI.secret)


def test_the_recovery_key_gives_an_administrator_a_new_passphrase(opening: Opening) -> None:
    first = opening.set_up(CONTROLLER, "helmi", "Helmi Halla", HELMI.secret)
    first.register.close()
    register = opening.recover(first.recovery_key.lower(), "Helmi ", NEW, new_operation())
    assert register.user.login == "helmi"
    register.close()
    with pytest.raises(WrongPassphrase):
        opening.unlock("helmi", HELMI.secret)
    opening.unlock("helmi", NEW).close()


def test_the_recovery_key_helps_administrators_only_and_lets_the_register_go(opening: Opening) -> None:
    first = opening.set_up(CONTROLLER, "helmi", "Helmi Halla", HELMI.secret)
    place = opening.place
    place.add_user(first.register, "pauli", "Pauli Puro", [Role.CLERK], NEW, new_operation())
    first.register.close()
    for login, field in (("pauli", "login"), ("nobody", "login")):
        with pytest.raises(KnownError) as refused:
            opening.recover(first.recovery_key, login, "kuusi mustaa kissaa", new_operation())
        assert refused.value.field == field
    opening.unlock("pauli", NEW).close()


def test_faults_of_the_folder_are_told_before_anything_is_typed(opening: Opening, tmp_path: Path) -> None:
    register = opening.set_up(CONTROLLER, "helmi", "Helmi Halla", HELMI.secret).register
    with pytest.raises(RegisterUnavailable, match="another window"):
        opening.needs_set_up()
    register.close()
    path = tmp_path / "register" / "register.db"
    path.write_bytes(b"")
    with pytest.raises(RegisterUnavailable, match="empty"):
        opening.needs_set_up()
    path.write_bytes(b"no register at all" * 1000)
    with pytest.raises(RegisterUnavailable, match="no register of the desk"):
        opening.needs_set_up()


def test_users_of_a_demonstration_are_read_from_its_folder(opening: Opening, tmp_path: Path) -> None:
    assert opening.demo_users() == ()
    folder = tmp_path / "register"
    folder.mkdir()
    row = {"login": "aino", "name": "Aino Saari", "passphrase": "x y z", "roles": "clerk"}
    (folder / DEMO_USERS).write_text(json.dumps([row]), encoding="utf-8")
    assert [user.login for user in opening.demo_users()] == ["aino"]


def test_only_a_demonstration_fixes_the_law(register: Register, tmp_path: Path, clock: Clock) -> None:
    with register.begin("test.rules", Purpose("maintenance"), new_operation()) as work:
        work.settings.put("register.rules", "hetil")
    assert fixed_rules(register) is None
    place = file_register(tmp_path / "demo", clock)
    made, _key = place.create(
        HELMI.login, HELMI.name, HELMI.secret, HELMI.roles, demonstration=True, fixed_rules=RuleSet.HETIL
    )
    assert fixed_rules(made) is RuleSet.HETIL
    made.close()


def test_a_renewed_recovery_key_comes_on_paper_and_ends_the_old_one(opening: Opening) -> None:
    first = opening.set_up(CONTROLLER, "helmi", "Helmi Halla", HELMI.secret)
    second = opening.renew_recovery(first.register)
    assert second.sheet.startswith(b"%PDF") and second.sheet != first.sheet
    groups = second.recovery_key.split("-")
    opening.confirm_recovery(second, {number: groups[number - 1] for number in second.groups})
    second.register.close()
    with pytest.raises(WrongPassphrase):
        opening.recover(first.recovery_key, "helmi", NEW, new_operation())
    opening.recover(second.recovery_key, "helmi", NEW, new_operation()).close()


def test_an_opening_that_upgraded_nothing_has_nothing_to_tell(opening: Opening) -> None:
    opening.set_up(CONTROLLER, "helmi", "Helmi Halla", HELMI.secret).register.close()
    opening.unlock("helmi", HELMI.secret).close()
    assert opening.notice() is None
