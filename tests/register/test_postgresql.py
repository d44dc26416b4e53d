"""On PostgreSQL each person signs in as herself over a verified line, and the server refuses the rest."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import psycopg
import pytest
from sqlalchemy import Connection, Engine, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from helpten_desk.domain.accounts import Role
from helpten_desk.domain.errors import KnownError, NotAllowed
from helpten_desk.register import provision
from helpten_desk.register.engine import PostgresqlSettings, open_postgresql, reading, writing
from tests.register.postgres_template import Template, superuser_engine
from tests.servers.postgresql import Server

PASSWORD = "Kesällä sataa vettä"
PEOPLE = {
    "clara": {Role.CLERK},
    "conrad": {Role.CONTACT_PERSON},
    "ada": {Role.ADMINISTRATOR},
    "aulis": {Role.AUDITOR},
}


@pytest.fixture(scope="module")
def register(template: Template) -> Iterator[str]:
    for login, roles in PEOPLE.items():
        template.add_login(login, PASSWORD, roles)
    name = template.new_database()
    with template.connect(name) as connection, connection.begin():
        connection.execute(text("INSERT INTO journal_head (id, seq, hash) VALUES (1, 0, 'begin')"))
        connection.execute(
            text("INSERT INTO sources (id, kind, name, channel) VALUES (1, 'registration', '', '')")
        )
        connection.execute(text("INSERT INTO parties (id, kind, source_id) VALUES (1, 'person', 1)"))
    yield name
    template.drop(name)


@contextmanager
def signed_in(server: Server, database: str, login: str, password: str = PASSWORD) -> Iterator[Engine]:
    """The engine the desk itself would open; by the local socket where there is one, else by TLS."""
    engine = open_postgresql(_way(server, database), login, password)
    yield engine
    engine.dispose()


def _way(server: Server, database: str) -> PostgresqlSettings:
    if server.socket_dir is not None:
        return PostgresqlSettings(database, port=server.port, socket_dir=server.socket_dir)
    return PostgresqlSettings(database, host=server.host, port=server.port, ca_file=server.ca_file)


# The line to the server


@pytest.fixture
def verified(server: Server, register: str) -> PostgresqlSettings:
    if not server.tls:
        pytest.skip("this PostgreSQL is built without TLS; install the system's (desk.py test says how)")
    return PostgresqlSettings(register, host="localhost", port=server.port, ca_file=server.ca_file)


def _connect(settings: PostgresqlSettings, **changed: Any) -> str:
    """Sign Clara in as the desk does and say who the server thinks she is."""
    arguments = settings.arguments() | {"user": "clara", "password": PASSWORD} | changed
    with psycopg.connect(**arguments) as connection:
        assert connection.pgconn.ssl_in_use
        row = connection.execute("SELECT session_user::text").fetchone()
    assert row is not None
    return str(row[0])


def test_a_verified_server_is_trusted(verified: PostgresqlSettings) -> None:
    engine = open_postgresql(verified, "clara", PASSWORD)
    with reading(engine) as connection:
        assert connection.execute(text("SELECT session_user::text")).scalar() == "clara"
        assert connection.execute(text("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")).scalar()
    engine.dispose()
    assert _connect(verified) == "clara"


def test_a_server_of_another_authority_is_refused(server: Server, verified: PostgresqlSettings) -> None:
    wrong = PostgresqlSettings(verified.database, "localhost", server.port, server.wrong_ca_file)
    engine = open_postgresql(wrong, "clara", PASSWORD)
    with pytest.raises(OperationalError, match="certificate verify failed"), reading(engine):
        pass
    engine.dispose()


def test_a_server_with_another_name_is_refused(verified: PostgresqlSettings) -> None:
    with pytest.raises(psycopg.OperationalError, match="does not match host name"):
        _connect(verified, host="register.mail.example", hostaddr="127.0.0.1")


def test_the_server_refuses_a_line_in_the_clear(verified: PostgresqlSettings) -> None:
    with pytest.raises(psycopg.OperationalError, match="no encryption"):
        _connect(verified, sslmode="disable")


def test_a_server_that_wants_no_tls_gets_neither_name_nor_password(server: Server) -> None:
    """A man in the middle says that he speaks no TLS; then the desk says nothing more."""
    heard: list[bytes] = []
    with socket.create_server(("127.0.0.1", 0)) as listener:
        thread = threading.Thread(target=_speak_no_tls, args=(listener, heard))
        thread.start()
        port = listener.getsockname()[1]
        settings = PostgresqlSettings("asiakkaat", "127.0.0.1", port, server.ca_file)
        engine = open_postgresql(settings, "clara", PASSWORD)
        with pytest.raises(OperationalError, match="server does not support SSL"), reading(engine):
            pass
        engine.dispose()
        thread.join(10)
    assert heard == [bytes.fromhex("0000000804d2162f")]  # the question for TLS, and not one byte more


def test_nothing_in_the_environment_weakens_the_line(
    server: Server, verified: PostgresqlSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PGSSLMODE", "disable")
    monkeypatch.setenv("PGSSLROOTCERT", str(server.wrong_ca_file))
    monkeypatch.setenv("PGHOSTADDR", "192.0.2.1")
    assert _connect(verified) == "clara"


def _speak_no_tls(listener: socket.socket, heard: list[bytes]) -> None:
    while True:
        listener.settimeout(5)
        connection, _ = listener.accept()
        with connection:
            heard.append(connection.recv(64))
            connection.sendall(b"N")
            rest = connection.recv(64)
            if rest:
                heard.append(rest)
            return


# Who signs in


@pytest.mark.parametrize("login", PEOPLE)
def test_each_person_signs_in_as_herself(server: Server, register: str, login: str) -> None:
    with signed_in(server, register, login) as engine, reading(engine) as connection:
        who = connection.execute(text("SELECT session_user::text, current_user::text")).one()
    assert tuple(who) == (login, login)


def test_a_wrong_password_and_no_password_open_nothing(server: Server, register: str) -> None:
    for password in ("wrong", ""):
        with (
            signed_in(server, register, "clara", password) as engine,
            pytest.raises(OperationalError, match="password"),
            reading(engine),
        ):
            pass


@pytest.mark.parametrize("kind", ["owner", "keeper", *Role])
def test_owner_keeper_and_groups_cannot_sign_in(
    server: Server, template: Template, register: str, kind: str
) -> None:
    name = f"{template.roles.prefix}_{kind}"
    with server.connect() as superuser:
        superuser.execute(f"ALTER ROLE \"{name}\" PASSWORD '{PASSWORD}'")
    with pytest.raises(psycopg.OperationalError, match="not permitted to log in"):
        server.connect(register, name, PASSWORD)


def test_a_stranger_with_a_login_cannot_connect(server: Server, register: str) -> None:
    with server.connect() as superuser:
        superuser.execute(f"CREATE ROLE stranger LOGIN PASSWORD '{PASSWORD}'")
    with pytest.raises(psycopg.OperationalError, match="permission denied for database"):
        server.connect(register, "stranger", PASSWORD)


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


# The actor


LINE = (
    "INSERT INTO journal (seq, format, at, actor, workstation, version, deed, reason, case_number,"
    " operation, sealed, previous, hash) VALUES (1, 1, '2026-03-02', %s, 'w', '1', 'look', 'case', '',"
    " 'op', '', 'begin', 'x')"
)


@pytest.mark.parametrize("login", PEOPLE)
def test_a_line_of_the_journal_names_who_is_signed_in(server: Server, register: str, login: str) -> None:
    with server.connect(register, login, PASSWORD) as connection:
        with connection.transaction(force_rollback=True):
            connection.execute(LINE, (login,))
        for actor in {"postgres", "", *PEOPLE} - {login}:
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="actor"):
                connection.execute(LINE, (actor,))


# What a hostile clerk tries with a program of her own

HOSTILE = [
    "UPDATE journal SET actor = 'ada'",
    "DELETE FROM journal",
    "TRUNCATE journal",
    "TRUNCATE journal, journal_head, letters",
    "SELECT * FROM journal",
    "COPY journal TO STDOUT",
    "UPDATE journal_head SET seq = 0",
    "UPDATE journal_head SET id = 2",
    "DELETE FROM journal_head",
    "INSERT INTO journal_head (id, seq, hash) VALUES (2, 0, '')",
    "ALTER TABLE journal DISABLE TRIGGER ALL",
    "DROP TRIGGER journal_continues ON journal",
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    "ALTER FUNCTION refuse_change() RENAME TO gone",
    "DROP FUNCTION refuse_change() CASCADE",
    "SET session_replication_role = replica",
    "CREATE RULE silent AS ON INSERT TO journal DO INSTEAD NOTHING",
    "UPDATE letters SET sha256 = ''",
    "DELETE FROM letters",
    "DELETE FROM people",
    "DELETE FROM disclosures",
    "DELETE FROM person_keys",
    "UPDATE person_keys SET secret = ''",
    "ALTER TABLE people ADD COLUMN mine text",
    "DROP TABLE people CASCADE",
    "CREATE TABLE mine (a int)",
    "CREATE TEMPORARY TABLE journal (a int)",
    "CREATE SCHEMA mine",
    "CREATE VIEW mine AS SELECT 1",
    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "INSERT INTO users (login, name, active, language, created_at) VALUES ('x', 'x', true, 'fi', now())",
    "UPDATE users SET login = 'ada' WHERE login = 'clara'",
    "INSERT INTO user_roles VALUES (1, 'administrator')",
    "UPDATE settings SET value = ''",
    "UPDATE alembic_version SET version_num = '0'",
    "ALTER TABLE drafts DISABLE ROW LEVEL SECURITY",
    "DROP POLICY own ON drafts",
    "SET ROLE {owner}",
    "SET ROLE {keeper}",
    "SET ROLE {administrators}",
    "SET ROLE postgres",
    "SET SESSION AUTHORIZATION ada",
    "GRANT {administrators} TO clara",
    "ALTER ROLE clara CREATEROLE",
    "ALTER ROLE clara CONNECTION LIMIT -1",
    "ALTER ROLE ada PASSWORD 'mine'",
    "CREATE ROLE friend LOGIN",
    "DROP ROLE ada",
    "ALTER DATABASE {database} OWNER TO clara",
    "DROP DATABASE {database}",
    "CREATE DATABASE copy TEMPLATE {database}",
    "SELECT * FROM pg_authid",
    "SELECT passwd FROM pg_shadow",
    "SELECT pg_read_file('postgresql.conf')",
    "SELECT pg_ls_dir('.')",
    "SELECT lo_import('/etc/passwd')",
    "COPY people TO PROGRAM 'cat'",
    "COPY people TO '/tmp/people'",
    "COPY people FROM '/etc/passwd'",
    "CREATE EXTENSION file_fdw",
    "LOAD 'auto_explain'",
    "ALTER SYSTEM SET log_statement = 'none'",
    "SET log_statement = 'none'",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres' LIMIT 1",
    "SELECT public.add_login('friend', 'SCRAM-SHA-256$1:a$b:c', ARRAY['administrator'])",
    "SELECT public.change_login_roles('clara', ARRAY['administrator'])",
    "CREATE PUBLICATION mine FOR ALL TABLES",
    "SELECT pg_create_logical_replication_slot('mine', 'test_decoding')",
    "DO LANGUAGE plpython3u 'import os'",
]


@pytest.mark.parametrize("statement", HOSTILE)
def test_a_hostile_clerk_is_refused(
    server: Server, template: Template, register: str, statement: str
) -> None:
    roles = template.roles
    statement = statement.format(
        owner=roles.owner,
        keeper=roles.keeper,
        administrators=roles.group(Role.ADMINISTRATOR),
        database=register,
    )
    with server.connect(register, "clara", PASSWORD) as clara, pytest.raises(psycopg.Error) as refused:
        clara.execute(statement)
    assert refused.value.sqlstate in {
        "42501",  # insufficient privilege
        "23001",  # a trigger's refusal
        "42704",  # no such language: there is nothing untrusted on the server
    }, refused.value


def test_what_a_clerk_grants_has_no_effect(server: Server, register: str) -> None:
    """The server answers this with a mere warning."""
    with server.connect(register, "clara", PASSWORD) as clara:
        clara.execute("GRANT SELECT, DELETE ON journal TO clara, PUBLIC")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            clara.execute("SELECT * FROM journal")
