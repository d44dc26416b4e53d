"""The forms in which records are entered, read off the declarations of the model: none is written by hand."""

from functools import cache
from typing import Any

from sqlalchemy import BigInteger, Column, Date, Integer, Table

from helpten_desk.domain.editing import RecordForm, Slot, Stored, Typed
from helpten_desk.domain.extracts import Shown
from helpten_desk.register.extracts.declarations import Declared, held_columns, record_classes, table_of
from helpten_desk.register.model import Base
from helpten_desk.register.model.base import Euros, Instant, RecordRow
from helpten_desk.register.model.held import Held
from helpten_desk.register.model.history import Kilometres

# The day that ends a record, where a table has several the one a clerk means.
ENDS = ("valid_to", "withdrawn_on", "ends_on", "left_on", "closed_on", "customer_until")
STARTS = ("valid_from", "starts_on", "joined_on", "opened_on", "since", "customer_since")
SPANS = {("valid_from", "valid_to"), ("starts_on", "ends_on")}
TEXTS = frozenset({"note", "text"})  # columns of several lines


@cache
def entry_forms() -> dict[str, RecordForm]:
    """The form of every table of records, by the table's name."""
    return {table_of(record).name: _form(record) for record in record_classes()}


@cache
def record_class(table: str) -> type[RecordRow]:
    """The class of a table's rows; KeyError for a table that holds no personal data."""
    for record in record_classes():
        if table_of(record).name == table:
            return record
    raise KeyError(table)


@cache
def owner_column(table: str) -> Column[Any] | None:
    """The column that leads a record to its party or its parent; None where the party's key is its own."""
    record = record_class(table)
    name = record.__parent__[0] if record.__parent__ else record.__subject__
    return None if name == "id" else table_of(record).c[name]


@cache
def references(table: str) -> tuple[Column[Any], ...]:
    """The columns of other tables that lead to this table's rows."""
    return tuple(
        key.parent
        for other in Base.metadata.tables.values()
        for key in other.foreign_keys
        if key.column.table.name == table and other.name != table
    )


def _form(record: type[RecordRow]) -> RecordForm:
    table = table_of(record)
    owner = owner_column(table.name)
    slots = tuple(_slot(found, held) for found, held in held_columns(table) if _entered(found, held))
    starts = next((name for name in STARTS if name in table.c), "")
    ends = next((name for name in ENDS if name in table.c), "")
    given_once = any(slot.required and not slot.changeable for slot in slots)
    return RecordForm(
        table=table.name,
        slots=slots,
        starts=starts,
        ends=ends,
        parent=record.__parent__[1] if record.__parent__ else "",
        lone=owner is None or bool(owner.unique),
        replaced=(starts, ends) in SPANS and not given_once and not references(table.name),
        person_only=_of_people(table, owner),
    )


def _of_people(table: Table, owner: Column[Any] | None) -> bool:
    key = table.c.id if owner is None else owner
    return any(link.column.table.name == "people" for link in key.foreign_keys)


def _entered(found: Declared, held: Held) -> bool:
    """Whether a clerk enters it: what may be corrected, and what a new record cannot be without."""
    if held.shown is Shown.SECRET:
        return False
    return held.correctable or (_required(found.column) and not found.column.foreign_keys)


def _slot(found: Declared, held: Held) -> Slot:
    column = found.column
    return Slot(
        column=column.name,
        label=found.label,
        typed=_typed(column, held),
        group=held.group,
        required=_required(column),
        changeable=held.correctable,
        vocabulary=held.vocabulary,
        links=held.shows,
        shown=held.shown,
        usual=_usual(column),
    )


def _required(column: Column[Any]) -> bool:
    return not column.nullable and column.server_default is None


def _usual(column: Column[Any]) -> Stored:
    usual = getattr(column.default, "arg", None)
    return usual if isinstance(usual, str | int) else None


def _typed(column: Column[Any], held: Held) -> Typed:
    if held.shows:
        return Typed.LINK
    if held.vocabulary:
        return Typed.CODE
    for kind, typed in _KINDS:
        if isinstance(column.type, kind):
            return typed
    return Typed.LINES if column.name in TEXTS else Typed.LINE


_KINDS: tuple[tuple[type, Typed], ...] = (
    (Euros, Typed.EUROS),
    (Kilometres, Typed.KILOMETRES),
    (Instant, Typed.MOMENT),
    (Date, Typed.DAY),
    (BigInteger, Typed.COUNT),
    (Integer, Typed.COUNT),
)
