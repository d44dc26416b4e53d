"""Who may use the desk: named and removed by administrators alone, never the last of them."""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import text

from helpten_desk.domain.accounts import Purpose, Role, User, new_operation
from helpten_desk.domain.errors import (
    ChangedElsewhere,
    KnownError,
    NotAllowed,
    RegisterUnavailable,
    WrongPassphrase,
)
from helpten_desk.register.opening.server_register import ServerRegister
from helpten_desk.register.opening.setup import begin_on_server
from helpten_desk.register.rights.accounts import Accounts
from helpten_desk.register.rights.provision import reset_password
from helpten_desk.register.unit import Register
from tests.clock import Clock
from tests.register.postgres_template import Template
from tests.servers.postgresql import Server
from tests.stores import HELMI, MADE, begin_anew, server_register

MAINTENANCE = Purpose("maintenance")
Deed = Callable[[Accounts], object]
PAULI = "kuusi mustaa kissaa"
NEW = "viisi vihreää taloa"


def add(register: Register, login: str, name: str, *roles: Role) -> User:
    with register.begin("users.add", MAINTENANCE, new_operation()) as work:
        return work.accounts.add(login, name, roles)


def users(register: Register) -> dict[str, User]:
    with register.read() as work:
        return {user.login: user for user in work.accounts.users()}


def test_a_user_is_named_with_roles(register: Register, clock: Clock) -> None:
    added = add(register, " Päivi.Å ", "Päivi  Åberg", Role.CLERK, Role.CONTACT_PERSON)
    assert added == User(
        added.id, "päivi.å", "Päivi Åberg", frozenset({Role.CLERK, Role.CONTACT_PERSON}), True
    )
    assert users(register) == {"helmi": register.user, "päivi.å": added}
    with register.read() as work:
        created = work.accounts.connection.scalar(
            text("SELECT created_at FROM users WHERE login = 'päivi.å'")
        )
    assert str(created).startswith(clock().strftime("%Y-%m-%d %H:%M"))


@pytest.mark.parametrize(
    ("login", "name", "roles", "field"),
    [
        ("helmi", "Another Helmi", {Role.CLERK}, "login"),
        ("HELMI", "Another Helmi", {Role.CLERK}, "login"),
        ("recovery", "Nobody", {Role.CLERK}, "login"),
        ("pau li", "Pauli", {Role.CLERK}, "login"),
        ("x" * 32, "Pauli", {Role.CLERK}, "login"),
        ("pauli'; DROP TABLE users", "Pauli", {Role.CLERK}, "login"),
        ("pauli", " ", {Role.CLERK}, "name"),
        ("pauli", "Pauli", set(), "roles"),
    ],
)
def test_a_user_that_cannot_be_is_refused_beside_the_field(
    register: Register, login: str, name: str, roles: set[Role], field: str
) -> None:
    with pytest.raises(KnownError) as refused:
        add(register, login, name, *roles)
    assert refused.value.field == field
    assert list(users(register)) == ["helmi"]


def test_roles_change_and_a_stale_list_is_told(register: Register) -> None:
    pauli = add(register, "pauli", "Pauli Puro", Role.CLERK)
    with register.begin("users.roles", MAINTENANCE, new_operation()) as work:
        changed = work.accounts.change_roles(pauli, {Role.AUDITOR, Role.CLERK})
    assert users(register)["pauli"] == changed
    assert changed.roles == {Role.AUDITOR, Role.CLERK}
    deeds: tuple[Deed, ...] = (lambda a: a.change_roles(pauli, {Role.CLERK}), lambda a: a.deactivate(pauli))
    for deed in deeds:
        with (
            pytest.raises(ChangedElsewhere),
            register.begin("users.roles", MAINTENANCE, new_operation()) as work,
        ):
            deed(work.accounts)
    assert users(register)["pauli"] == changed


def test_a_leaver_stays_on_record(register: Register) -> None:
    pauli = add(register, "pauli", "Pauli Puro", Role.CLERK)
    with register.begin("users.remove", MAINTENANCE, new_operation()) as work:
        gone = work.accounts.deactivate(pauli)
    assert not gone.active and users(register)["pauli"] == gone


def test_the_last_active_administrator_stays(register: Register) -> None:
    helmi = register.user
    former = add(register, "pauli", "Pauli Puro", Role.ADMINISTRATOR)
    with register.begin("users.remove", MAINTENANCE, new_operation()) as work:
        work.accounts.deactivate(former)
    deeds: tuple[Deed, ...] = (lambda a: a.change_roles(helmi, {Role.CLERK}), lambda a: a.deactivate(helmi))
    for deed in deeds:
        with (
            pytest.raises(KnownError, match="last administrator"),
            register.begin("users.roles", MAINTENANCE, new_operation()) as work,
        ):
            deed(work.accounts)
    assert users(register)["helmi"] == helmi
    second = add(register, "oskari", "Oskari Oja", Role.ADMINISTRATOR)
    with register.begin("users.roles", MAINTENANCE, new_operation()) as work:
        assert work.accounts.change_roles(second, {Role.ADMINISTRATOR, Role.CLERK}).active
        work.accounts.deactivate(helmi)
    assert not users(register)["helmi"].active


@pytest.mark.parametrize("role", [Role.CLERK, Role.CONTACT_PERSON, Role.AUDITOR])
def test_others_than_administrators_name_nobody(register: Register, role: Role) -> None:
    pauli = add(register, "pauli", "Pauli Puro", Role.CLERK)
    with register.begin("users.add", MAINTENANCE, new_operation()) as work:
        accounts = Accounts(
            work.accounts.connection, User(9, "oskari", "Oskari Oja", frozenset({role})), work.now
        )
        for deed in (
            lambda: accounts.add("x", "X", {role}),
            lambda: accounts.change_roles(pauli, {role}),
            lambda: accounts.deactivate(pauli),
            lambda: accounts.replace_key(pauli, b"key", 1),
        ):
            with pytest.raises(NotAllowed):
                deed()
    assert users(register)["pauli"] == pauli


# On the server


@pytest.fixture
def database(register_template: Template, shared_database: str) -> str:
    with register_template.connect(shared_database) as connection, connection.begin():
        begin_anew(connection)
    return shared_database


@pytest.fixture
def place(register_template: Template, database: str, clock: Clock) -> ServerRegister:
    return server_register(register_template.server, database, clock)


@pytest.fixture
def opened(place: ServerRegister) -> Iterator[Register]:
    register = place.open("Helmi", HELMI.secret)
    yield register
    register.close()


def test_the_clerk_is_whom_the_server_says(opened: Register) -> None:
    assert (opened.user.login, opened.user.name, opened.user.roles) == (HELMI.login, HELMI.name, HELMI.roles)
    assert opened.id and not opened.demonstration


@pytest.mark.parametrize(
    ("login", "password"), [("helmi", "wrong one"), ("nobody", HELMI.secret), ("helmi", ""), ("", "x")]
)
def test_the_server_does_not_tell_which_was_wrong(place: ServerRegister, login: str, password: str) -> None:
    with pytest.raises(WrongPassphrase) as wrong:
        place.open(login, password)
    assert str(wrong.value) == "The name and the passphrase do not belong together."


def test_a_user_named_on_the_server_signs_in_with_her_own_role(
    place: ServerRegister, opened: Register
) -> None:
    operation = new_operation()
    pauli = place.add_user(opened, "pauli", "Pauli Puro", {Role.CLERK}, PAULI, operation)
    assert place.add_user(opened, "pauli", "Pauli Puro", {Role.CLERK}, PAULI, operation) == pauli
    register = place.open("pauli", PAULI)
    assert register.user == pauli
    with pytest.raises(NotAllowed), register.begin("users.add", MAINTENANCE, new_operation()) as work:
        work.accounts.connection.execute(text("UPDATE users SET active = true"))
    register.close()


def test_a_login_of_another_register_is_named_only_when_its_password_may_stay(
    place: ServerRegister, opened: Register, register_template: Template
) -> None:
    register_template.add_login("vanha", NEW, ())  # as another register of this server once named her
    with pytest.raises(KnownError, match="has a login vanha already; its old password stays") as asked:
        place.add_user(opened, "vanha", "Vanha Virkku", {Role.CLERK}, PAULI)
    assert asked.value.field == "keep_password" and asked.value.do is not None
    assert list(users(opened)) == ["helmi"]  # neither a row nor a right
    for secret in (NEW, PAULI):
        with pytest.raises(RegisterUnavailable):
            place.open("vanha", secret)
    vanha = place.add_user(opened, "vanha", "Vanha Virkku", {Role.CLERK}, PAULI, keep_password=True)
    with pytest.raises(WrongPassphrase):
        place.open("vanha", PAULI)
    register = place.open("vanha", NEW)
    assert register.user == vanha
    register.close()


def test_an_administrator_sets_a_passphrase_on_the_server_anew(
    place: ServerRegister, opened: Register
) -> None:
    place.add_user(opened, "unto", "Unto Utria", {Role.CLERK, Role.AUDITOR}, PAULI)
    with pytest.raises(KnownError) as weak:
        place.reset_passphrase(opened, "unto", "unto")
    assert weak.value.field == "passphrase"
    operation = new_operation()
    for _ in range(2):
        place.reset_passphrase(opened, "Unto", NEW, operation)
    with pytest.raises(WrongPassphrase):
        place.open("unto", PAULI)
    register = place.open("unto", NEW)
    with register.read() as work:
        deeds = [line.deed for line in work.journal.lines()]
    assert deeds.count("users.reset") == 1
    with pytest.raises(NotAllowed):  # neither by the desk nor, if the desk were another, by the server
        place.reset_passphrase(register, "helmi", PAULI)
    with pytest.raises(NotAllowed), register.begin("users.reset", MAINTENANCE, new_operation()) as work:
        reset_password(work.accounts.connection, "helmi", PAULI)
    register.close()
    place.open("helmi", HELMI.secret).close()


def test_nobody_opens_another_register_by_a_password_set_anew(
    place: ServerRegister, opened: Register, postgres_server: Server
) -> None:
    place.add_user(opened, "yrjo", "Yrjö Ylänne", {Role.CLERK}, PAULI)
    other = Template(postgres_server)
    other.add_login("yrjo", NEW, {Role.CLERK})  # she keeps her password
    with pytest.raises(KnownError, match="another register on this server"):
        place.reset_passphrase(opened, "yrjo", NEW)
    place.open("yrjo", PAULI).close()
    for login in ("postgres", postgres_server.superuser):
        with (
            pytest.raises(KnownError, match="the server uses itself"),
            opened.begin("users.reset", MAINTENANCE, new_operation()) as work,
        ):
            reset_password(work.accounts.connection, login, NEW)
    other.close()


def test_who_has_left_gets_no_new_passphrase(place: ServerRegister, opened: Register) -> None:
    veikko = place.add_user(opened, "veikko", "Veikko Vuori", {Role.CLERK}, PAULI)
    place.remove_user(opened, veikko)
    with pytest.raises(KnownError, match="no longer a user"):
        place.reset_passphrase(opened, "veikko", NEW)


def test_signing_in_is_a_line_of_the_journal(place: ServerRegister, opened: Register) -> None:
    with pytest.raises(WrongPassphrase):
        place.open("helmi", "wrong one")
    with opened.read() as work:
        lines = [(line.deed, line.actor, line.workstation) for line in work.journal.lines()]
    assert lines[:-1] == [("register.open", "helmi", "desk-1")]
    assert (lines[-1][0], lines[-1][2]) == ("register.made", "server-1")


def test_a_removed_user_is_out_at_once(place: ServerRegister, opened: Register) -> None:
    oskari = place.add_user(opened, "oskari", "Oskari Oja", {Role.CLERK}, PAULI)
    register = place.open("oskari", PAULI)
    oskari = place.change_roles(opened, oskari, {Role.CLERK, Role.AUDITOR})
    place.remove_user(opened, oskari)
    with pytest.raises(KnownError), register.read() as work:
        work.accounts.users()
    register.close()
    with pytest.raises(RegisterUnavailable):
        place.open("oskari", PAULI)


def test_a_passphrase_on_the_server_is_changed_with_the_old_one(
    place: ServerRegister, opened: Register
) -> None:
    place.add_user(opened, "seija", "Seija Saari", {Role.CLERK}, PAULI)
    with pytest.raises(NotAllowed):
        place.change_passphrase(opened, "seija", PAULI, NEW)
    register = place.open("seija", PAULI)
    with pytest.raises(WrongPassphrase):
        place.change_passphrase(register, "seija", "wrong one", NEW)
    place.confirm(register, PAULI)
    place.change_passphrase(register, "seija", PAULI, NEW)
    for wrong in (PAULI, ""):
        with pytest.raises(WrongPassphrase):
            place.confirm(register, wrong)
    register.close()
    with pytest.raises(WrongPassphrase):
        place.open("seija", PAULI)
    place.open("seija", NEW).close()


def test_a_login_that_is_no_user_is_sent_to_the_administrator(
    place: ServerRegister, register_template: Template
) -> None:
    register_template.add_login("vieras", PAULI, {Role.CLERK})
    with pytest.raises(RegisterUnavailable, match="does not know you"):
        place.open("vieras", PAULI)


def test_a_server_that_is_away_is_told_from_a_wrong_passphrase(
    register_template: Template, database: str, clock: Clock
) -> None:
    away = server_register(register_template.server, "nowhere", clock)
    with pytest.raises(RegisterUnavailable) as refused:
        away.open("helmi", HELMI.secret)
    assert not isinstance(refused.value, WrongPassphrase)


def test_a_register_on_a_server_is_begun_once(register_template: Template, database: str) -> None:
    with (
        register_template.connect(database) as connection,
        connection.begin(),
        pytest.raises(RegisterUnavailable, match="already"),
    ):
        begin_on_server(connection, HELMI, demonstration=False, fixed_rules=None, **MADE)
