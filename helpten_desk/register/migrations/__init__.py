"""The history of the register's tables: one revision after another, and how a revision alters a table.

A revision is history: it holds its own copy of everything it creates and imports nothing of the
model, so that it still does tomorrow what it did on the day it was written.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager

from alembic import op
from alembic.operations import BatchOperations
from sqlalchemy import text

AS_WRITTEN = {"no_parameters": True}  # a percent sign is a percent sign


@contextmanager
def altered(table: str) -> Iterator[BatchOperations]:
    """Alter a table on both stores without losing a trigger.

    SQLite changes a column by building the table anew, which silently drops the triggers on it and
    fails on triggers elsewhere that name it. All triggers are set aside meanwhile and put back.
    """
    with _triggers_set_aside(), op.batch_alter_table(table) as batch:
        yield batch


def create_triggers(statements: Mapping[str, Iterable[str]]) -> None:
    """Run the statements of the store at hand, named by its dialect, as they are written."""
    connection = op.get_bind()
    for statement in statements[connection.dialect.name]:
        connection.exec_driver_sql(statement, execution_options=AS_WRITTEN)


def link_late(links: Iterable[tuple[str, str, str, str, str]]) -> None:
    """Add the links of tables that refer to each other: (name, table, column, other table, its column).

    SQLite has them from the start, for it lets a table refer to one that is made later.
    """
    if op.get_bind().dialect.name == "sqlite":
        return
    for name, table, column, other, its_column in links:
        op.create_foreign_key(name, table, other, [column], [its_column])


@contextmanager
def _triggers_set_aside() -> Iterator[None]:
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        yield
        return
    triggers = connection.execute(
        text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY rowid")
    ).all()
    quote = connection.dialect.identifier_preparer.quote
    for name, _ in triggers:
        connection.exec_driver_sql(f"DROP TRIGGER {quote(name)}")
    yield
    for _, statement in triggers:
        connection.exec_driver_sql(statement, execution_options=AS_WRITTEN)


__all__ = ["altered", "create_triggers", "link_late"]
