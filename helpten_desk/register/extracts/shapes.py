"""How each table of personal data is read for one person: a prepared select and what its cells mean.

Made from the declarations alone, once for the running program.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    Column,
    ColumnElement,
    FromClause,
    Select,
    Table,
    bindparam,
    case,
    literal,
    or_,
    select,
)

from helpten_desk.domain.extracts import Code, Group, Shown, SourceKind, Value
from helpten_desk.domain.money import Money
from helpten_desk.domain.requests import TIMED_STATES, State
from helpten_desk.register.extracts.declarations import held_columns, record_classes, table_of
from helpten_desk.register.model import Base
from helpten_desk.register.model.base import Euros, RecordRow
from helpten_desk.register.model.desk import RequestRow
from helpten_desk.register.model.held import Held
from helpten_desk.register.model.merging import PairDecisionRow
from helpten_desk.register.store.prepared import Prepared

VALIDITY = ("valid_from", "valid_to")
PERSON: BindParameter[int] = bindparam("person")
ID, SOURCE, PARENT, FIRST_CELL = range(4)  # every select begins with these columns


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of a select: where it stands, and how its values become data.

    `by_desk` tells that the desk itself wrote it, whatever the source of its row.
    """

    at: int
    column: str
    label: str
    shown: Shown
    convert: Callable[[Any], Value] | None
    by_desk: bool


@dataclass(frozen=True, slots=True)
class Shape:
    """A table of records as it is read: `groups` are the cells by group of § 5.

    `title`, `valid_from`, `valid_to` and `written_at` tell where the select has what they name.
    """

    table: str
    read: Prepared
    groups: tuple[tuple[Group, tuple[Cell, ...]], ...]
    parent: str = ""
    title: int | None = None
    valid_from: int | None = None
    valid_to: int | None = None
    written_at: int | None = None

    @property
    def statement(self) -> Select[Any]:
        """The select, with the parameter `person`."""
        return self.read.statement


@cache
def record_shapes() -> tuple[Shape, ...]:
    """The shape of every class of rows of personal data."""
    return tuple(_record_shape(record) for record in record_classes())


@cache
def request_shapes() -> tuple[Shape, ...]:
    """What a person said in requests: the request itself, and the tables that hang on it by `request_id`.

    Their source is the request, whose key stands where a source's does, or else the desk. What was
    decided on a request is read once it is closed, and of a row that was not told to the person nothing.
    """
    requests = table_of(RequestRow)
    hanging = [
        table for table in Base.metadata.sorted_tables if "request_id" in table.c and held_columns(table)
    ]
    return (
        _request_shape(requests, requests.c.id),
        *(_request_shape(table, table.c.request_id) for table in hanging),
    )


def _request_shape(table: Table, key: Column[Any]) -> Shape:
    requests = table_of(RequestRow)
    itself = table is requests
    source = table if itself else table.join(requests, requests.c.id == key)
    cells = _Cells(table, source, _is_closed(requests), told=table.c.get("told"))
    title = cells.add(requests.c.case_number) if itself else None
    written_at = cells.add(table.c.at) if "at" in table.c else None
    own_key = table.c.get("id", key)
    statement = (
        select(own_key.label("id"), key.label("source"), key.label("parent"), *cells.columns)
        .select_from(cells.source)
        .where(requests.c.person_id == PERSON)
        .order_by(requests.c.received_on.desc(), requests.c.id.desc(), own_key.desc())
    )
    return Shape(
        table.name,
        Prepared(statement),
        cells.groups(),
        parent="" if itself else requests.name,
        title=title,
        written_at=written_at,
    )


@cache
def decision_shape() -> Shape:
    """What was decided on a record and another; the keys of the two are the last columns."""
    table = table_of(PairDecisionRow)
    cells = _Cells(table, table)
    written_at = cells.add(table.c.decided_at)
    cells.add(table.c.party_id)
    cells.add(table.c.other_id)
    key = table.c.id
    statement = (
        select(key, key.label("source"), key.label("parent"), *cells.columns)
        .where(or_(table.c.party_id == PERSON, table.c.other_id == PERSON))
        .order_by(table.c.id.desc())
    )
    return Shape(table.name, Prepared(statement), cells.groups(), written_at=written_at)


def _is_closed(requests: Table) -> ColumnElement[bool]:
    """Nothing is being decided on the request: it was answered or withdrawn, or waits for its asker."""
    closed = [literal(state.value) for state in State if state not in TIMED_STATES]
    return requests.c.state.in_(closed)


class _Cells:
    """The held columns of a table in the order of its select; values that stand for keys are joined.

    `closed` is the condition of what is held once a request is closed, `told` that of a whole row.
    """

    def __init__(
        self,
        table: Table,
        source: FromClause,
        closed: ColumnElement[bool] | None = None,
        told: ColumnElement[bool] | None = None,
    ) -> None:
        self.source = source
        self._closed, self._told = closed, told
        self.columns: list[ColumnElement[Any]] = []
        self._cells: dict[Group, list[Cell]] = {}
        for declared, held in held_columns(table):
            if declared.column.name not in VALIDITY:
                at = self.add(self._shown(declared.column, held))
                cell = Cell(
                    at,
                    declared.column.name,
                    declared.label,
                    held.shown,
                    _converter(declared.column, held),
                    by_desk=held.sources == {SourceKind.CONTROLLER},
                )
                self._cells.setdefault(held.group, []).append(cell)

    def add(self, column: ColumnElement[Any]) -> int:
        """Put a column at the end of the select; where it stands there."""
        self.columns.append(column)
        return FIRST_CELL + len(self.columns) - 1

    def groups(self) -> tuple[tuple[Group, tuple[Cell, ...]], ...]:
        return tuple((group, tuple(cells)) for group, cells in self._cells.items())

    def _shown(self, column: Column[Any], held: Held) -> ColumnElement[Any]:
        """The column itself, or the value of the row its key leads to. A secret is never read."""
        if held.shown is Shown.SECRET:
            return case((column != "", "held"))
        shown: ColumnElement[Any] = column
        if held.shows:
            name, _, value = held.shows.partition(".")
            target = Base.metadata.tables[name].alias()
            self.source = self.source.outerjoin(target, target.c.id == column)
            shown = target.c[value]
        if held.once_closed and self._closed is not None:
            shown = case((self._closed, shown))
        return shown if self._told is None else case((self._told, shown))


def _record_shape(record: type[RecordRow]) -> Shape:
    table = table_of(record)
    source: FromClause = table
    parent_key, parent, subjects = table.c.id, "", table
    if record.__parent__ is not None:
        key, parent = record.__parent__
        parent_table = Base.metadata.tables[parent]
        parent_key = table.c[key]
        source = table.join(parent_table, parent_table.c.id == parent_key)
        subjects = parent_table
    cells = _Cells(table, source)
    title = cells.add(table.c[record.__title__]) if record.__title__ else None
    valid = [cells.add(table.c[name]) if name in table.c else None for name in VALIDITY]
    statement = (
        select(table.c.id, table.c.source_id, parent_key.label("parent"), *cells.columns)
        .select_from(cells.source)
        .where(subjects.c[record.__subject__] == PERSON)
        .order_by(*_order(record, table))
    )
    return Shape(table.name, Prepared(statement), cells.groups(), parent, title, valid[0], valid[1])


def _order(record: type[RecordRow], table: Table) -> tuple[ColumnElement[Any], ...]:
    """Newest first where the class names its time; else what holds now first, then the latest ended."""
    if record.__newest__:
        return table.c[record.__newest__].desc(), table.c.id.desc()
    if "valid_to" in table.c:
        ended = table.c.valid_to
        return case((ended.is_(None), 0), else_=1), ended.desc(), table.c.id
    return (table.c.id,)


def _converter(column: Column[Any], held: Held) -> Callable[[Any], Value] | None:
    """What makes a value of the domain out of a stored one; None where they are the same."""
    if held.vocabulary:
        vocabulary = held.vocabulary
        return lambda value: Code(vocabulary, value)
    return Money if isinstance(column.type, Euros) else None
