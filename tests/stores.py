"""The two stores at the price of a test: cheap passphrases, a clock to be moved, one user for everything."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection, text

from helpten_desk.domain.accounts import Role
from helpten_desk.register.keys.sealing import Cost
from helpten_desk.register.opening.file_register import FileRegister
from helpten_desk.register.opening.server_register import ServerRegister
from helpten_desk.register.opening.setup import FirstUser, begin_on_server
from helpten_desk.register.store.engine import PostgresqlSettings
from tests.clock import Clock
from tests.servers.postgresql import Server

CHEAP = Cost(memory=64, passes=1, lanes=1)  # a guess in microseconds instead of a fifth of a second
MADE: dict[str, Any] = {"at": Clock().now, "workstation": "server-1", "version": "0.1.0"}
HELMI = FirstUser("helmi", "Helmi Halla", "kolme sinistä venettä", frozenset(Role))


def file_register(folder: Path, clock: Callable[[], datetime], **more: Any) -> FileRegister:
    """The file register of a folder, at the price of a test."""
    return FileRegister(folder, clock=clock, workstation="desk-1", version="0.1.0", cost=CHEAP, **more)


def server_register(server: Server, database: str, clock: Callable[[], datetime]) -> ServerRegister:
    """The register in a database of the test server, by a local socket or else by TLS."""
    if server.socket_dir is None and not server.tls:
        pytest.skip("this PostgreSQL has neither local sockets nor TLS; the desk refuses it")
    way = {"socket_dir": server.socket_dir} if server.socket_dir else {"host": server.host}
    ca_file = None if server.socket_dir else server.ca_file
    settings = PostgresqlSettings(database, port=server.port, ca_file=ca_file, **way)
    return ServerRegister(settings, clock=clock, workstation="desk-1", version="0.1.0")


def begin_anew(connection: Connection) -> None:
    """Empty a register on the test server, as its superuser, and let Helmi begin it."""
    connection.execute(text(EMPTY))
    begin_on_server(connection, HELMI, demonstration=False, fixed_rules=None, **MADE)


# Rows that the desk may never remove go too: triggers and links do not act for a replica.
EMPTY = """
DO $$
DECLARE one record;
BEGIN
    SET LOCAL session_replication_role = replica;
    SET LOCAL lock_timeout = '10s';
    FOR one IN SELECT oid::regclass AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %s', one.name);
    END LOOP;
    FOR one IN SELECT oid::regclass AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'S' LOOP
        PERFORM setval(one.name, 1, false);
    END LOOP;
    SET LOCAL session_replication_role = origin;
END $$
"""
