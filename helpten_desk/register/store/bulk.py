"""Rows into one table at the speed of the driver: executemany on the file, COPY on the server."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Dialect, Table, insert
from sqlalchemy.exc import DBAPIError


def insert_rows(
    connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert rows with values in the order of the columns, within the connection's transaction.

    Raises DBAPIError, as any statement does.
    """
    dialect = connection.dialect
    on_server = dialect.name == "postgresql"
    convert = _converters(table, columns, dialect)
    if on_server:
        statement = f"COPY {dialect.identifier_preparer.quote(table.name)} ({', '.join(columns)}) FROM STDIN"
    else:
        statement, order = _insert(table, tuple(columns), dialect)
        if order != list(columns):
            rows = map(itemgetter(*(columns.index(name) for name in order)), rows)
            convert = _converters(table, order, dialect)
    converters = {place: one for place, one in enumerate(convert) if one}
    if converters:
        rows = (_converted(row, converters) for row in rows)
    with _cursor(connection, statement) as cursor:
        if on_server:
            with cursor.copy(statement) as copy:
                for row in rows:
                    copy.write_row(row)
        else:
            cursor.executemany(statement, rows)


def insert_row(connection: Connection, table: Table, values: Mapping[str, Any]) -> int:
    """Insert one row and give its `id`. Raises DBAPIError, as any statement does."""
    dialect = connection.dialect
    statement, order = _insert(table, tuple(values), dialect, returning=True)
    bound = {
        name: convert(values[name]) if convert else values[name]
        for name, convert in zip(values, _converters(table, tuple(values), dialect), strict=True)
    }
    with _cursor(connection, statement) as cursor:
        cursor.execute(statement, [bound[name] for name in order] if order else bound)
        return int(cursor.fetchone()[0])


@lru_cache(maxsize=256)
def _insert(
    table: Table, columns: tuple[str, ...], dialect: Dialect, *, returning: bool = False
) -> tuple[str, list[str]]:
    """The text, and the order of its parameters where they go by place."""
    statement = insert(table).returning(table.c.id) if returning else insert(table)
    compiled = statement.compile(dialect=dialect, column_keys=list(columns))
    return str(compiled), list(compiled.positiontup or ())


def _converters(table: Table, columns: Sequence[str], dialect: Dialect) -> list[Any]:
    """What makes the driver's values of Python's, column by column; None where they are the same."""
    return [table.c[name].type.dialect_impl(dialect).bind_processor(dialect) for name in columns]


def _converted(row: Sequence[Any], converters: Mapping[int, Any]) -> list[Any]:
    values = list(row)
    for place, convert in converters.items():
        values[place] = convert(values[place])
    return values


@contextmanager
def _cursor(connection: Connection, statement: str) -> Iterator[Any]:
    """A cursor of the driver, whose errors are told without the rows' values."""
    dialect, cursor = connection.dialect, connection.connection.cursor()
    try:
        yield cursor
    except dialect.loaded_dbapi.Error as error:
        lost = dialect.is_disconnect(error, connection.connection, cursor)
        raise DBAPIError(statement, None, error, hide_parameters=True, connection_invalidated=lost) from error
    finally:
        cursor.close()
