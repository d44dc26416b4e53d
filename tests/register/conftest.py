"""One PostgreSQL and one provisioned template for all tests of the register."""

from collections.abc import Iterator

import pytest

from tests.register.postgres_template import Template
from tests.servers.postgresql import Server, postgresql


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with postgresql() as server:
        yield server


@pytest.fixture(scope="session")
def template(server: Server) -> Template:
    return Template(server)
