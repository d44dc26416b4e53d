"""What every room's tests may ask for: a clock, an opened register on either store, and two guards.

`register` runs a test once per store; the database is imported only where it is asked for. The
guards: no unit of work stays open after a test, and an unexpected warning in the log fails it (a
test that expects one calls `caplog.clear()`).
"""

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.clock import Clock

if TYPE_CHECKING:
    from helpten_desk.register.unit import Register
    from tests.register.postgres_template import Template
    from tests.servers.postgresql import Server

pytest_plugins = ("tests.screen",)
STORES = ("sqlcipher", "postgresql")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def postgres_server() -> "Iterator[Server]":
    """The test run's own PostgreSQL."""
    from tests.servers.postgresql import postgresql

    with postgresql() as server:
        yield server


@pytest.fixture(scope="session")
def file_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new file register with its first user, to be copied."""
    from tests.stores import HELMI, file_register

    folder = tmp_path_factory.mktemp("template") / "register"
    made, _ = file_register(folder, Clock()).create(HELMI.login, HELMI.name, HELMI.secret, HELMI.roles)
    made.close()
    return folder


@pytest.fixture(scope="session")
def register_template(postgres_server: "Server") -> "Template":
    """A new register on the server with its first user, to be copied."""
    from tests.register.postgres_template import Template
    from tests.stores import begin_anew

    template = Template(postgres_server)
    with template.connect(template.name) as connection, connection.begin():
        begin_anew(connection)
    return template


@pytest.fixture(scope="session")
def shared_database(register_template: "Template") -> Iterator[str]:
    """One database for all tests with `register`: to empty it is fifty times quicker than a new one."""
    name = register_template.new_database()
    yield name
    register_template.drop(name)


@pytest.fixture(params=STORES)
def register(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> "Iterator[Register]":
    """A fresh register, opened by a user who holds every role; once per store."""
    from tests.stores import HELMI, begin_anew, file_register, server_register

    if request.param == "sqlcipher":
        folder = tmp_path / "register"
        shutil.copytree(request.getfixturevalue("file_template"), folder)
        opened = file_register(folder, clock).open(HELMI.login, HELMI.secret)
        yield opened
        opened.close()
    else:
        template: Template = request.getfixturevalue("register_template")
        name: str = request.getfixturevalue("shared_database")
        with template.connect(name) as connection, connection.begin():
            begin_anew(connection)
        opened = server_register(template.server, name, clock).open(HELMI.login, HELMI.secret)
        yield opened
        opened.close()
    assert opened.open_units == 0, "a unit of work is still open"


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning in the log."""
    yield
    told = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not told, [record.getMessage() for record in told]
