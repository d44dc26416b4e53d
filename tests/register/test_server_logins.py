"""Setting up a server, naming its people, and ending a person's access."""

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import ProgrammingError

from helpten_desk.domain.accounts import Purpose, Role
from helpten_desk.domain.errors import KnownError, NotAllowed
from helpten_desk.register.opening.server_register import ServerRegister
from helpten_desk.register.opening.server_setup import set_up_server
from helpten_desk.register.opening.setup import FirstUser
from helpten_desk.register.rights import provision
from helpten_desk.register.store.engine import reading, writing
from tests.register.postgres_template import (
    PASSWORD,
    PEOPLE,
    Template,
    peopled,
    place_of,
    signed_in,
    superuser_engine,
)
from tests.servers.postgresql import Server

NOW: dict[str, Any] = {
    "at": datetime(2026, 3, 2, 7, 0, tzinfo=UTC),
    "workstation": "server-1",
    "version": "0.1.0",
}


@pytest.fixture(scope="module")
def register(template: Template) -> Iterator[str]:
    with peopled(template) as name:
        yield name


# Setting up


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.CLERK])
def test_a_server_is_set_up_and_whoever_signs_in_first_continues_its_journal(
    server: Server, role: Role
) -> None:
    place = place_of(server, "asiakkaat")
    login = f"eevi.{role}"
    first = FirstUser(login, "Eevi Ensiö", "ensimmäinen hoitaja", frozenset({role}))
    assert set_up_server(place, server.superuser, server.password, first, **NOW)
    assert not set_up_server(place, server.superuser, server.password, None, **NOW)  # an upgrade
    desk = ServerRegister(place, clock=lambda: NOW["at"], workstation="desk-1", version="0.1.0")
    register = desk.open(login, "ensimmäinen hoitaja")
    with register.begin("test", Purpose("maintenance"), "an operation") as work:
        work.detail(name="Asiakkaat")
    register.close()
    with server.connect("asiakkaat") as superuser:
        lines = superuser.execute("SELECT deed, actor, workstation FROM journal ORDER BY seq").fetchall()
    assert lines == [
        ("register.made", server.superuser, "server-1"),
        ("register.open", login, "desk-1"),
        ("test", login, "desk-1"),
    ]
    server.drop_database("asiakkaat")


def test_without_a_first_administrator_no_register_comes_to_be(server: Server) -> None:
    place = place_of(server, "tyhja")
    with pytest.raises(KnownError, match="no register in this database"):
        set_up_server(place, server.superuser, server.password, None, **NOW)
    with server.connect("tyhja") as superuser:
        tables = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        assert superuser.execute(tables).fetchone() == (0,)
    server.drop_database("tyhja")


# Naming people


def test_an_administrator_names_a_person_who_then_signs_in(server: Server, register: str) -> None:
    with signed_in(server, register, "ada") as engine, writing(engine) as connection:
        assert provision.add_login(connection, "åke.öberg", "salasana Åkelle", {Role.CLERK})
    with signed_in(server, register, "åke.öberg", "salasana Åkelle") as engine:
        with reading(engine) as connection:
            assert connection.execute(text("SELECT count(*) FROM people")).scalar() == 0
        with pytest.raises(ProgrammingError, match="permission denied"), reading(engine) as connection:
            connection.execute(text("SELECT * FROM journal"))


def test_a_person_known_to_the_server_keeps_her_password(server: Server, template: Template) -> None:
    with template.connect(template.name) as connection, connection.begin():
        assert provision.add_login(connection, "kerttu", PASSWORD, {Role.CLERK})
        assert not provision.add_login(connection, "kerttu", "another", {Role.AUDITOR})
    database = template.new_database()
    server.connect(database, "kerttu", PASSWORD).close()
    template.drop(database)


def test_changed_roles_hold_at_once_in_open_connections(
    server: Server, template: Template, register: str
) -> None:
    template.add_login("lotta", PASSWORD, {Role.CLERK})
    with server.connect(register, "lotta", PASSWORD) as lotta:
        lotta.execute("SELECT count(*) FROM people")
        with signed_in(server, register, "ada") as engine, writing(engine) as connection:
            provision.change_roles(connection, "lotta", {Role.AUDITOR})
        lotta.execute("SELECT count(*) FROM journal")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            lotta.execute("SELECT count(*) FROM people")


def test_a_leaver_is_out_at_once(server: Server, template: Template, register: str) -> None:
    template.add_login("liisa", PASSWORD, {Role.CLERK})
    with server.connect(register, "liisa", PASSWORD) as liisa:
        with signed_in(server, register, "ada") as engine, writing(engine) as connection:
            provision.change_roles(connection, "liisa", ())
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            liisa.execute("SELECT count(*) FROM public.people")
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        server.connect(register, "liisa", PASSWORD)


@pytest.mark.parametrize("login", sorted(set(PEOPLE) - {"ada"}))
def test_only_an_administrator_names_people(server: Server, register: str, login: str) -> None:
    with signed_in(server, register, login) as engine:
        with pytest.raises(NotAllowed), writing(engine) as connection:
            provision.add_login(connection, "friend", PASSWORD, {Role.CLERK})
        with pytest.raises(NotAllowed), writing(engine) as connection:
            provision.change_roles(connection, login, set(Role))


@pytest.mark.parametrize("kind", ["owner", "keeper", "clerk", "superuser"])
def test_an_administrator_cannot_touch_roles_that_are_no_people(
    server: Server, template: Template, register: str, kind: str
) -> None:
    name = server.superuser if kind == "superuser" else f"{template.roles.prefix}_{kind}"
    with (
        signed_in(server, register, "ada") as engine,
        pytest.raises(KnownError, match="the server uses itself"),
        writing(engine) as connection,
    ):
        provision.change_roles(connection, name, {Role.CLERK})


@pytest.mark.parametrize("login", ["", "pg_monitor", "public", "None", "a;b", 'a"b', "a b", "1a", "ä" * 32])
def test_a_name_the_server_could_not_keep_is_refused(server: Server, register: str, login: str) -> None:
    with (
        signed_in(server, register, "ada") as engine,
        pytest.raises(KnownError, match="cannot be a sign-in name"),
        writing(engine) as connection,
    ):
        provision.add_login(connection, login, PASSWORD, {Role.CLERK})


def test_a_person_changes_her_own_password_and_no_other(
    server: Server, template: Template, register: str
) -> None:
    template.add_login("martta", PASSWORD, {Role.CLERK})
    with signed_in(server, register, "martta") as engine:
        with writing(engine) as connection:
            provision.change_password(connection, "martta", "uusi ja pidempi")
        with pytest.raises(NotAllowed), writing(engine) as connection:
            provision.change_password(connection, "ada", "kaapattu")
    server.connect(register, "martta", "uusi ja pidempi").close()
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        server.connect(register, "martta", PASSWORD)


def test_no_password_reaches_the_server_or_its_log(server: Server, register: str) -> None:
    """Even with every statement and parameter logged."""
    with server.connect() as superuser:
        for setting in ("log_statement = 'all'", "log_parameter_max_length = -1"):
            superuser.execute(f"ALTER DATABASE {register} SET {setting}")
    with signed_in(server, register, "ada") as engine:
        with writing(engine) as connection:
            provision.add_login(connection, "nelli", "ei kenenkään silmille", {Role.CLERK})
        with writing(engine) as connection:
            provision.change_password(connection, "ada", PASSWORD)
    with server.connect() as superuser:
        superuser.execute(f"ALTER DATABASE {register} RESET ALL")
    log = server.log.read_text("utf-8")
    assert "SELECT public.add_login" in log
    assert "ei kenenkään silmille" not in log
    assert PASSWORD not in log.split("SELECT public.add_login")[1]


def test_two_registers_on_one_server_have_nothing_to_do_with_each_other(
    server: Server, register: str
) -> None:
    other = Template(server)
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        server.connect(other.name, "clara", PASSWORD)
    other.add_login("clara", PASSWORD, {Role.AUDITOR})
    with server.connect(other.name, "clara", PASSWORD) as there:
        assert there.execute("SELECT count(*) FROM journal").fetchone() == (0,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            there.execute("SELECT count(*) FROM people")
    with server.connect(register, "clara", PASSWORD) as here:
        assert here.execute("SELECT count(*) FROM people").fetchone() == (0,)
    other.close()


def test_provisioning_again_repairs_what_was_changed_by_hand(server: Server) -> None:
    template = Template(server)
    template.add_login("olga", PASSWORD, {Role.CLERK})
    with template.connect(template.name) as connection, connection.begin():
        connection.exec_driver_sql("GRANT ALL ON journal TO PUBLIC")
        connection.exec_driver_sql("GRANT ALL ON SCHEMA public TO PUBLIC")
    with template.connect(template.name) as connection:
        provision.provision(connection)
    with server.connect(template.name, "olga", PASSWORD) as olga:
        for statement in ("DELETE FROM journal", "SELECT * FROM journal", "CREATE TABLE mine (a int)"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                olga.execute(statement)
    template.close()


def test_provisioning_that_fails_leaves_no_role_and_no_table(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_: Connection) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(provision, "admit", fail)
    server.create_database("half")
    engine = superuser_engine(server, "half")
    with engine.connect() as connection, pytest.raises(ZeroDivisionError):
        provision.provision(connection)
    with engine.connect() as connection:
        roles = "SELECT count(*) FROM pg_roles WHERE rolname LIKE 'half%%'"
        tables = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        assert connection.exec_driver_sql(roles).scalar() == 0
        assert connection.exec_driver_sql(tables).scalar() == 0
    engine.dispose()
    server.drop_database("half")
