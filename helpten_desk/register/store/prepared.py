"""Selects that are made once and read often: text and converters are worked out once for each kind of store.

The driver itself reads the rows.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    Connection,
    Dialect,
    Integer,
    LargeBinary,
    Select,
    String,
    any_,
    bindparam,
    select,
    union_all,
)
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeEngine

Columns = Sequence[Sequence[Any]]
SLOTS = (1, 8, 64, 512)  # so many keys has a select of keys; the rest of them is filled up


@dataclass(frozen=True, slots=True)
class _Text:
    """A select in the words of one dialect. `order` names the parameters where they go by place."""

    sql: str
    constants: Mapping[str, Any]
    order: Sequence[str] | None
    converters: tuple[Callable[[Any], Any] | None, ...]


class Prepared:
    """A select of few rows or many. SQLAlchemy's own execution costs five times a short select itself."""

    def __init__(self, statement: Select[*tuple[Any, ...]]) -> None:
        self.statement = statement
        self._texts: dict[str, _Text] = {}

    def columns(self, connection: Connection, values: Mapping[str, Any]) -> Columns:
        """What is found within the connection's transaction, column by column; [] where there is nothing.

        Equal values of a column are converted once. Raises DBAPIError, as any statement does.
        """
        text, rows = self._fetched(connection, values)
        if not rows:
            return []
        return [_converted(*column) for column in zip(zip(*rows, strict=True), text.converters, strict=True)]

    def rows(self, connection: Connection, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
        """The same, row by row."""
        text, rows = self._fetched(connection, values)
        places = [place for place, convert in enumerate(text.converters) if convert is not None]
        if not rows or not places:
            return rows
        columns: list[Any] = list(zip(*rows, strict=True))
        for place in places:
            columns[place] = _converted(columns[place], text.converters[place])
        return list(zip(*columns, strict=True))

    def _fetched(
        self, connection: Connection, values: Mapping[str, Any]
    ) -> tuple[_Text, list[tuple[Any, ...]]]:
        text = self._texts.get(connection.dialect.name) or self._prepare(connection.dialect)
        return text, _fetch(connection, text, {**text.constants, **values})

    def _prepare(self, dialect: Dialect) -> _Text:
        compiled = self.statement.compile(dialect=dialect)
        types = [column["type"] for column in self.statement.column_descriptions]
        text = _Text(
            str(compiled),
            compiled.params,
            compiled.positiontup if compiled.positional else None,
            tuple(_converter(type_, dialect) for type_ in types),
        )
        self._texts[dialect.name] = text
        return text


def all_of(*parts: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    """The rows of several selects, one after another; the first names the columns."""
    return select(union_all(*parts).subquery()) if len(parts) > 1 else parts[0]


class _Among(FunctionElement[Any]):
    """A column and the parameters it is compared with: one by one on the file, one array on the server.

    Of no type: one that is said to be boolean is compared with 1 on the file, past every index.
    """

    inherit_cache = True


@compiles(_Among)
def _one_by_one(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    column, *keys = element.clauses
    return compiler.process(column.in_(keys), **options)


@compiles(_Among, "postgresql")
def _as_array(element: _Among, compiler: SQLCompiler, **options: Any) -> str:
    """The driver takes a query of hundreds of parameters apart anew at every call."""
    column, *_ = element.clauses
    kind: Any = Integer if isinstance(column.type, Integer) else String
    return compiler.process(column == any_(bindparam("slots", type_=ARRAY(kind))), **options)


def among(column: Any, count: int) -> ColumnElement[bool]:
    """Whether a column is one of so many keys: the parameters that `slots` fills."""
    return _Among(column, *(bindparam(f"slot{number}", type_=column.type) for number in range(count)))


def slots(keys: Iterable[Any], sizes: tuple[int, ...] = SLOTS) -> Iterator[tuple[int, dict[str, Any]]]:
    """The keys in portions for `among`: how many a select must have, and what fills them."""
    waiting = sorted(keys)
    while waiting:
        count = next((size for size in sizes if size >= len(waiting)), sizes[-1])
        portion, waiting = waiting[:count], waiting[count:]
        filled = portion + [portion[-1]] * (count - len(portion))
        yield count, {"slots": filled, **{f"slot{number}": key for number, key in enumerate(filled)}}


def _fetch(connection: Connection, text: _Text, values: Mapping[str, Any]) -> list[tuple[Any, ...]]:
    cursor = connection.connection.cursor()
    try:
        cursor.execute(text.sql, values if text.order is None else [values[name] for name in text.order])
        rows: list[tuple[Any, ...]] = list(cursor.fetchall())
        return rows
    except connection.dialect.loaded_dbapi.Error as error:
        lost = connection.dialect.is_disconnect(error, connection.connection, cursor)
        raise DBAPIError(text.sql, None, error, hide_parameters=True, connection_invalidated=lost) from error
    finally:
        cursor.close()


def _converter(type_: TypeEngine[Any], dialect: Dialect) -> Callable[[Any], Any] | None:
    """What makes Python's values of the driver's; bytes are the same in both drivers."""
    if isinstance(type_, LargeBinary):
        return None
    return type_.dialect_impl(dialect).result_processor(dialect, None)


def _converted(found: Sequence[Any], convert: Callable[[Any], Any] | None) -> Sequence[Any]:
    if convert is None:
        return found
    known = {value: convert(value) for value in dict.fromkeys(found)}
    return [known[value] for value in found]
