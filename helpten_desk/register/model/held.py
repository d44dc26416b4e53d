"""The declaration of a personal datum: what every column of the register must say of itself.

`held(Group.BASIC)` declares a personal datum, `plain("why")` a column that is none. The customer
card, the extract, the correction form, the import mapping and the register description all read
these declarations; a test refuses a column without one.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import MappedColumn, mapped_column

from helpten_desk.domain.extracts import Group, Shown, SourceKind


class UsedFor(StrEnum):
    """The purposes of § 4 of the register description."""

    IDENTIFYING = "identifying"
    SERVICE = "service"
    AUTHORISATIONS = "authorisations"
    CUSTOMERSHIP = "customership"
    OPERATIONS = "operations"  # invoicing, reporting
    MARKETING = "marketing"
    OTHER = "other"


class Keep(StrEnum):
    """Retention rules; `law.retention` turns them into days."""

    CUSTOMERSHIP = "customership"  # as long as the customership lasts, and the time for claims after it
    BOOKKEEPING = "bookkeeping"  # six years from the end of the year (Accounting Act)
    DRIVING_LOG = "driving_log"
    UNTIL_WITHDRAWN = "until_withdrawn"  # prohibitions: as long as they are in force


PURPOSES: dict[Group, frozenset[UsedFor]] = {
    Group.BASIC: frozenset({UsedFor.IDENTIFYING, UsedFor.CUSTOMERSHIP}),
    Group.IDENTITY: frozenset({UsedFor.IDENTIFYING}),
    Group.EMPLOYER: frozenset({UsedFor.IDENTIFYING, UsedFor.SERVICE}),
    Group.CUSTOMERSHIP: frozenset({UsedFor.CUSTOMERSHIP, UsedFor.SERVICE}),
    Group.MARKETING: frozenset({UsedFor.MARKETING}),
    Group.BILLING: frozenset({UsedFor.OPERATIONS}),
    Group.HISTORY: frozenset({UsedFor.SERVICE, UsedFor.CUSTOMERSHIP}),
    Group.TOLD: frozenset({UsedFor.CUSTOMERSHIP, UsedFor.OTHER}),
}

RETENTION: dict[Group, Keep] = {
    Group.BASIC: Keep.CUSTOMERSHIP,
    Group.IDENTITY: Keep.CUSTOMERSHIP,
    Group.EMPLOYER: Keep.CUSTOMERSHIP,
    Group.CUSTOMERSHIP: Keep.CUSTOMERSHIP,
    Group.MARKETING: Keep.UNTIL_WITHDRAWN,
    Group.BILLING: Keep.BOOKKEEPING,
    Group.HISTORY: Keep.DRIVING_LOG,
    Group.TOLD: Keep.CUSTOMERSHIP,
}


@dataclass(frozen=True, slots=True)
class Held:
    """What a personal datum says of itself.

    `label` is the key of its words; empty means `<table>.<column>`. `vocabulary` names the list
    of codes its value comes from. `shows` is `table.column` of the row that a foreign key refers
    to: that value stands in the extract instead of the key. `once_closed` is what the desk decides
    on a request: it is held of the person when the request is closed, and still open until then.
    """

    group: Group
    label: str
    purposes: frozenset[UsedFor]
    retention: Keep
    sources: frozenset[SourceKind]
    shown: Shown
    correctable: bool
    importable: bool
    vocabulary: str
    shows: str
    once_closed: bool


@dataclass(frozen=True, slots=True)
class Plain:
    """Why a column is no personal datum of its own: a key, a link, a version, machinery."""

    why: str


def held(
    group: Group,
    *args: Any,
    label: str = "",
    purposes: Iterable[UsedFor] = (),
    retention: Keep | None = None,
    sources: Iterable[SourceKind] = tuple(SourceKind),
    shown: Shown = Shown.FULL,
    correctable: bool = True,
    importable: bool = True,
    vocabulary: str = "",
    shows: str = "",
    once_closed: bool = False,
    **column: Any,
) -> MappedColumn[Any]:
    """A mapped column that holds a personal datum; `args` and `column` go to `mapped_column`."""
    declaration = Held(
        group=group,
        label=label,
        purposes=frozenset(purposes) or PURPOSES[group],
        retention=retention or RETENTION[group],
        sources=frozenset(sources),
        shown=shown,
        correctable=correctable,
        importable=importable,
        vocabulary=vocabulary,
        shows=shows,
        once_closed=once_closed,
    )
    return mapped_column(*args, info={"held": declaration}, **column)


def plain(why: str, *args: Any, **column: Any) -> MappedColumn[Any]:
    """A mapped column that is no personal datum; `why` says in a word or two what it is."""
    return mapped_column(*args, info={"plain": Plain(why)}, **column)


def link(target: str, **column: Any) -> MappedColumn[Any]:
    """A plain foreign key to `target`, indexed unless it is the primary key itself."""
    column.setdefault("index", not column.get("primary_key", False))
    return plain("link", ForeignKey(target), **column)


def subject(target: str, **column: Any) -> MappedColumn[Any]:
    """The link to the party, or the record, that a row is about.

    Typed as never empty, for whoever reads rows by it; a row that was struck out as recorded by
    mistake is left about nobody, and so is read nowhere (register.parties.editing).
    """
    return link(target, nullable=True, **column)
