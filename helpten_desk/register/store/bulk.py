"""Many rows into one table at the speed of the driver: executemany on the file, COPY on the server."""

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Table, insert
from sqlalchemy.exc import DBAPIError


def insert_rows(
    connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Insert rows with values in the order of the columns, within the connection's transaction.

    Raises DBAPIError, as any statement does.
    """
    dialect = connection.dialect
    on_server = dialect.name == "postgresql"
    if on_server:
        statement = f"COPY {dialect.identifier_preparer.quote(table.name)} ({', '.join(columns)}) FROM STDIN"
    else:
        compiled = insert(table).compile(dialect=dialect, column_keys=list(columns))
        statement, order = str(compiled), compiled.positiontup or []
        if list(order) != list(columns):
            rows = map(itemgetter(*(columns.index(name) for name in order)), rows)
            columns = order
    convert = [table.c[name].type.dialect_impl(dialect).bind_processor(dialect) for name in columns]
    converters = {place: one for place, one in enumerate(convert) if one is not None}
    cursor: Any = connection.connection.cursor()
    try:
        if on_server:
            with cursor.copy(statement) as copy:
                for row in rows:
                    copy.write_row(_converted(row, converters) if converters else row)
        else:
            cursor.executemany(
                statement, (_converted(row, converters) for row in rows) if converters else rows
            )
    except dialect.loaded_dbapi.Error as error:
        lost = dialect.is_disconnect(error, connection.connection, cursor)
        raise DBAPIError(statement, None, error, hide_parameters=True, connection_invalidated=lost) from error
    finally:
        cursor.close()


def _converted(row: Sequence[Any], converters: dict[int, Any]) -> list[Any]:
    values = list(row)
    for place, convert in converters.items():
        values[place] = convert(values[place])
    return values
