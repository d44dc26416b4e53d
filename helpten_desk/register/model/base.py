"""The ground of the model: the declarative base, naming rules, column types, the record row."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any, ClassVar

from sqlalchemy import BigInteger, Date, Dialect, LargeBinary, MetaData, Text
from sqlalchemy.orm import DeclarativeBase, Mapped
from sqlalchemy.types import DateTime, TypeDecorator

from helpten_desk.register.model.held import link, plain

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Instant(TypeDecorator[datetime]):
    """A moment in UTC; naive values are refused, both stores give aware ones back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a moment needs its time zone")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Euros(TypeDecorator[Decimal]):
    """A sum of euros, kept as whole cents so that SQLite cannot round it."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> int | None:
        return None if value is None else int((value * 100).to_integral_exact())

    def process_result_value(self, value: Any, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value) / 100


class Base(DeclarativeBase):
    """All tables of the register."""

    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map: ClassVar[dict[Any, Any]] = {
        str: Text(),
        bytes: LargeBinary(),
        date: Date(),
        datetime: Instant(),
        Decimal: Euros(),
    }


class RecordRow(Base):
    """A row of personal data: its own key, a version for lost updates, the source of its values.

    `__subject__` is the column that leads to the party it is about: its own, or the parent's when
    `__parent__` names (link column, parent table). `__title__` is the column that tells it from
    others, `__newest__` the one whose greatest value stands first in an extract; without it the
    rows that hold now come first. A value with another source than its row has a line in `origins`.
    """

    __abstract__ = True
    __subject__: ClassVar[str] = "party_id"
    __parent__: ClassVar[tuple[str, str] | None] = None
    __title__: ClassVar[str] = ""
    __newest__: ClassVar[str] = ""

    id: Mapped[int] = plain("key", primary_key=True)
    version: Mapped[int] = plain("version", default=1, server_default="1")
    source_id: Mapped[int] = link("sources.id")


__all__ = ["Base", "Euros", "Instant", "RecordRow"]
