"""The declarations of the model, read: every column with what it says of itself.

The extract, the correction form, the import mapping and the register description start here.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Column, Table

from helpten_desk.register.model import Base, billing, customership, history, marketing, people
from helpten_desk.register.model.base import RecordRow
from helpten_desk.register.model.held import Held, Plain


@dataclass(frozen=True, slots=True)
class Declared:
    """One column with its declaration."""

    table: Table
    column: Column[Any]
    declaration: Held | Plain

    @property
    def label(self) -> str:
        """The key of its label; `<table>.<column>` unless the declaration names another."""
        named = self.declaration.label if isinstance(self.declaration, Held) else ""
        return named or f"{self.table.name}.{self.column.name}"


def declared(table: Table) -> Iterator[Declared]:
    """The columns of a table in their order; a silent one is a bug of the model."""
    for column in table.columns:
        declaration = column.info.get("held") or column.info.get("plain")
        if declaration is None:
            raise LookupError(f"{table.name}.{column.name} says nothing of itself")
        yield Declared(table, column, declaration)


def all_declared() -> Iterator[Declared]:
    """Every column of every table of the register."""
    for table in Base.metadata.sorted_tables:
        yield from declared(table)


def held_columns(table: Table) -> tuple[tuple[Declared, Held], ...]:
    """The columns of a table that hold personal data, in their order."""
    return tuple(
        (found, found.declaration) for found in declared(table) if isinstance(found.declaration, Held)
    )


def record_classes() -> tuple[type[RecordRow], ...]:
    """Every class of rows of personal data, by the groups of § 5, in the order of the model's files."""
    order = [module.__name__ for module in (people, customership, marketing, billing, history)]
    return tuple(sorted(RecordRow.__subclasses__(), key=lambda record: order.index(record.__module__)))


def table_of(row: type[Base]) -> Table:
    """The table of a class of rows."""
    table = row.__table__
    if not isinstance(table, Table):
        raise TypeError(f"{row.__name__} has no table of its own")
    return table
