"""The two stores at the price of a test: cheap passphrases, a clock to be moved, one user for everything."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from helpten_desk.domain.accounts import Role
from helpten_desk.register.engine import PostgresqlSettings
from helpten_desk.register.keys import Cost
from helpten_desk.register.opening import FileRegister
from helpten_desk.register.server import ServerRegister
from helpten_desk.register.setup import FirstUser
from tests.servers.postgresql import Server

CHEAP = Cost(memory=64, passes=1, lanes=1)  # a guess in microseconds instead of a fifth of a second
HELMI = FirstUser("helmi", "Helmi Halla", "kolme sinistä venettä", frozenset(Role))


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: datetime = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **spans: float) -> None:
        """Move on by days, hours, minutes, seconds."""
        self.now += timedelta(**spans)


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
