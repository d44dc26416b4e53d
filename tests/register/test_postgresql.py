"""On PostgreSQL each person signs in as herself over a verified line, and over no other."""

import socket
import threading
from collections.abc import Iterator
from typing import Any

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from helpten_desk.domain.accounts import Role
from helpten_desk.register.store.engine import PostgresqlSettings, open_postgresql, reading
from tests.register.postgres_template import PASSWORD, PEOPLE, Template, peopled, signed_in
from tests.servers.postgresql import Server


@pytest.fixture(scope="module")
def register(template: Template) -> Iterator[str]:
    with peopled(template) as name:
        yield name


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
