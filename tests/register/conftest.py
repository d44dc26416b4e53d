"""The run's PostgreSQL, a provisioned register without rows, and a register that can be tampered with."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.register.opened import Opened, new_file, opened_file, opened_server
from tests.register.postgres_template import Template
from tests.servers.postgresql import Server


@pytest.fixture(scope="session")
def server(postgres_server: Server) -> Server:
    return postgres_server


@pytest.fixture(scope="session")
def template(server: Server) -> Template:
    return Template(server)


@pytest.fixture(scope="session")
def empty_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An encrypted register without rows, to be copied."""
    path = tmp_path_factory.mktemp("empty") / "register.db"
    new_file(path)
    return path


@pytest.fixture
def on_file(empty_file: Path, tmp_path: Path) -> Iterator[Opened]:
    """A register in an encrypted file."""
    with opened_file(empty_file, tmp_path) as opened:
        yield opened


@pytest.fixture
def on_server(template: Template) -> Iterator[Opened]:
    """A register on the test server."""
    with opened_server(template) as opened:
        yield opened


@pytest.fixture(params=["on_file", "on_server"])
def opened(request: pytest.FixtureRequest) -> Iterator[Opened]:
    """A register on each store in turn; no unit of work is left open."""
    opened: Opened = request.getfixturevalue(request.param)
    yield opened
    assert opened.register.open_units == 0
