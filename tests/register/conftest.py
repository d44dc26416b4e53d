"""The run's PostgreSQL, and a provisioned register without rows, for the tests of server and migrations."""

import pytest

from tests.register.postgres_template import Template
from tests.servers.postgresql import Server


@pytest.fixture(scope="session")
def server(postgres_server: Server) -> Server:
    return postgres_server


@pytest.fixture(scope="session")
def template(server: Server) -> Template:
    return Template(server)
