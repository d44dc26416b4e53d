"""What every room's tests may ask for: a clock, an opened register on either store, and two guards.

`register` runs a test once per store. The guards: no unit of work stays open after a test, and an
unexpected warning in the log fails it (a test that expects one calls `caplog.clear()`).
"""

import logging
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from helpten_desk.register.setup import begin_on_server
from helpten_desk.register.unit import Register
from tests.register.postgres_template import Template
from tests.servers.postgresql import Server, postgresql
from tests.stores import HELMI, Clock, file_register, server_register

STORES = ("sqlcipher", "postgresql")


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[Server]:
    """The test run's own PostgreSQL."""
    with postgresql() as server:
        yield server


@pytest.fixture(scope="session")
def file_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new file register with its first user, to be copied."""
    folder = tmp_path_factory.mktemp("template") / "register"
    made, _ = file_register(folder, Clock()).create(HELMI.login, HELMI.name, HELMI.secret, HELMI.roles)
    made.close()
    return folder


@pytest.fixture(scope="session")
def register_template(postgres_server: Server) -> Template:
    """A new register on the server with its first user, to be copied."""
    template = Template(postgres_server)
    with template.connect(template.name) as connection, connection.begin():
        begin_on_server(connection, HELMI, demonstration=False, fixed_rules=None, at=Clock().now)
    return template


@pytest.fixture(params=STORES)
def register(request: pytest.FixtureRequest, tmp_path: Path, clock: Clock) -> Iterator[Register]:
    """A fresh register, opened by a user who holds every role; once per store."""
    if request.param == "sqlcipher":
        folder = tmp_path / "register"
        shutil.copytree(request.getfixturevalue("file_template"), folder)
        opened = file_register(folder, clock).open(HELMI.login, HELMI.secret)
        yield opened
        opened.close()
    else:
        template: Template = request.getfixturevalue("register_template")
        name = template.new_database()
        opened = server_register(template.server, name, clock).open(HELMI.login, HELMI.secret)
        yield opened
        opened.close()
        template.drop(name)
    assert opened.open_units == 0, "a unit of work is still open"


@pytest.fixture(autouse=True)
def quiet_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """Fail a test that leaves a warning in the log."""
    yield
    told = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not told, [record.getMessage() for record in told]
