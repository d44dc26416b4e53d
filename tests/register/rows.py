"""A connection to a fresh register on either store, for tests that write rows of their own."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.register.unit import Register


@contextmanager
def written(register: Register) -> Iterator[Connection]:
    """A deed over the register; what the makers insert is committed at its end."""
    with register.begin("test.rows", Purpose("maintenance"), new_operation()) as work:
        yield work._connection
