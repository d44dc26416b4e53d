"""Users as the administrator's page and the counter view use them, over both stores."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from helpten_desk.domain.accounts import Role, new_operation
from helpten_desk.domain.errors import KnownError, NotAllowed, WrongPassphrase
from helpten_desk.register.opening.file_register import FileRegister
from helpten_desk.register.opening.server_register import ServerRegister
from helpten_desk.register.unit import Register
from helpten_desk.services.users import Users
from tests.clock import Clock
from tests.conftest import STORES
from tests.stores import HELMI, begin_anew, file_register, server_register

if TYPE_CHECKING:
    from tests.register.postgres_template import Template

FIRST = "kuusi mustaa kissaa"
NEW = "viisi vihreää taloa"


@dataclass
class Office:
    """A place of a register; one user at a time has it open."""

    place: FileRegister | ServerRegister
    register: Register

    @property
    def users(self) -> Users:
        return Users(self.register, self.place)

    def sign_in(self, login: str, passphrase: str) -> Users:
        self.register.close()
        self.register = self.place.open(login, passphrase)
        return self.users

    def deeds(self) -> list[str]:
        with self.register.read() as work:
            return [line.deed for line in work.journal.lines()]


@pytest.fixture(params=STORES)
def office(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Office]:
    place: FileRegister | ServerRegister
    if request.param == "sqlcipher":
        folder = tmp_path / "register"
        shutil.copytree(request.getfixturevalue("file_template"), folder)
        place = file_register(folder, clock)
    else:
        template: Template = request.getfixturevalue("register_template")
        name: str = request.getfixturevalue("shared_database")
        with template.connect(name) as connection, connection.begin():
            begin_anew(connection)
        place = server_register(template.server, name, clock)
    office = Office(place, place.open(HELMI.login, HELMI.secret))
    yield office
    office.register.close()


def name_user(office: Office, login: str) -> None:
    """The server is shared by the run, so a login may be there already; each test has names of its own."""
    office.users.add(login, "Pauli Puro", {Role.CLERK, Role.AUDITOR}, FIRST, new_operation())


def test_a_named_user_opens_the_register_and_a_removed_one_does_not(office: Office) -> None:
    name_user(office, "pauli.named")
    (pauli,) = [user for user in office.users.all() if user.login == "pauli.named"]
    office.sign_in("pauli.named", FIRST)
    users = office.sign_in(HELMI.login, HELMI.secret)
    pauli = users.change_roles(pauli, {Role.AUDITOR}, new_operation())
    assert pauli.roles == {Role.AUDITOR}
    users.remove(pauli, new_operation())
    assert not next(user for user in users.all() if user.login == "pauli.named").active
    with pytest.raises(KnownError):
        office.sign_in("pauli.named", FIRST)


def test_a_forgotten_passphrase_is_set_anew_once(office: Office) -> None:
    name_user(office, "pauli.reset")
    operation = new_operation()
    for _ in range(2):
        office.users.reset_passphrase("pauli.reset", NEW, operation)
    assert office.deeds().count("users.reset") == 1
    with pytest.raises(WrongPassphrase):
        office.sign_in("pauli.reset", FIRST)
    office.sign_in("pauli.reset", NEW)


def test_a_weak_new_passphrase_and_an_unknown_user_are_told_beside_the_field(office: Office) -> None:
    name_user(office, "pauli.weak")
    for login, new, field in (("pauli.weak", "salasana", "passphrase"), ("nobody", NEW, "login")):
        with pytest.raises(KnownError) as refused:
            office.users.reset_passphrase(login, new, new_operation())
        assert refused.value.field == field
    office.sign_in("pauli.weak", FIRST)


def test_only_an_administrator_sets_a_passphrase_anew(office: Office) -> None:
    name_user(office, "pauli.clerk")
    users = office.sign_in("pauli.clerk", FIRST)
    with pytest.raises(NotAllowed):
        users.reset_passphrase(HELMI.login, NEW, new_operation())
    office.sign_in(HELMI.login, HELMI.secret)


def test_ones_own_passphrase_is_confirmed_without_opening_a_second_register(office: Office) -> None:
    before = office.deeds()
    office.users.confirm(HELMI.secret)
    for wrong in ("wrong one", "", FIRST):
        with pytest.raises(WrongPassphrase):
            office.users.confirm(wrong)
    office.users.confirm(HELMI.secret)
    assert office.deeds() == before  # no opening, no line


def test_ones_own_passphrase_is_changed_with_the_old_one(office: Office) -> None:
    name_user(office, "pauli.change")
    users = office.sign_in("pauli.change", FIRST)
    with pytest.raises(WrongPassphrase):
        users.change_passphrase("wrong one", NEW)
    users.change_passphrase(FIRST, NEW)
    users.confirm(NEW)
    with pytest.raises(WrongPassphrase):
        office.sign_in("pauli.change", FIRST)
    office.sign_in("pauli.change", NEW)


def test_a_login_known_to_the_server_is_named_when_its_password_may_stay(
    office: Office, request: pytest.FixtureRequest
) -> None:
    """A file has no logins but its own: there nothing is asked and the passphrase given counts."""
    opens_with = FIRST
    if isinstance(office.place, ServerRegister):
        opens_with = NEW
        request.getfixturevalue("register_template").add_login("pauli.known", NEW, ())
        with pytest.raises(KnownError) as asked:
            name_user(office, "pauli.known")
        assert asked.value.field == "keep_password"
        assert [user.login for user in office.users.all()] == [HELMI.login]
    office.users.add("pauli.known", "Pauli Puro", {Role.CLERK}, FIRST, new_operation(), keep_password=True)
    office.sign_in("pauli.known", opens_with)
