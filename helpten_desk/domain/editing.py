"""Changing what the register holds: forms as the model declares them, changes as they are on record."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from helpten_desk.domain.extracts import Group, Shown, SourceKind
from helpten_desk.domain.people import PartyId, PartyKind

Stored = str | int | Decimal | date | datetime | None  # a value as a column holds it
Values = Mapping[str, Stored]  # by column


class Typed(StrEnum):
    """How a datum is entered."""

    LINE = "line"
    LINES = "lines"
    DAY = "day"
    MOMENT = "moment"
    CODE = "code"
    EUROS = "euros"
    KILOMETRES = "kilometres"
    COUNT = "count"
    LINK = "link"  # another record of the party, such as a vehicle; its key is stored


@dataclass(frozen=True, slots=True)
class Slot:
    """One datum of a form. `label` is the key of its words, `vocabulary` its list of codes.

    `changeable` is False for what is given once, such as the number of a contract. `links` is
    `table.column` of the records a LINK may lead to, shown by that column.
    """

    column: str
    label: str
    typed: Typed
    group: Group
    required: bool = False
    changeable: bool = True
    vocabulary: str = ""
    links: str = ""
    shown: Shown = Shown.FULL
    usual: Stored = None


@dataclass(frozen=True, slots=True)
class RecordForm:
    """How a record of one table is entered, read off its declaration.

    `starts` and `ends` are the columns of the first day it holds and of the day that ends it; empty
    where the table has none. `parent` is the table of the records it hangs on. `lone` says that a
    party has one at most, `replaced` that a new value is another record beside the old one.
    """

    table: str
    slots: tuple[Slot, ...]
    starts: str = ""
    ends: str = ""
    parent: str = ""
    lone: bool = False
    replaced: bool = False
    person_only: bool = False

    @property
    def whole(self) -> bool:
        """Whether it is changed as a whole: it is replaced, or its days stand in its heading alone."""
        return self.replaced or self.starts == "valid_from"

    def slot(self, column: str) -> Slot:
        """The slot of a column; KeyError if the form has none."""
        for slot in self.slots:
            if slot.column == column:
                return slot
        raise KeyError(column)


@dataclass(frozen=True, slots=True)
class Standing:
    """A record as it stands in the register now, all of it in clear.

    `owner` is the party it is about, or the record it hangs on.
    """

    table: str
    row: int
    version: int
    values: Values
    owner: int


@dataclass(frozen=True, slots=True)
class Choice:
    """A record that a link, or a new record's place, may lead to; by what the clerk tells it from others."""

    row: int
    title: str


@dataclass(frozen=True, slots=True)
class OpenForm:
    """A form with what it begins with: the record as it stands, or None for a new one.

    `choices` are the records that each LINK may lead to, by column; those of the parent's table
    stand under `parent`.
    """

    form: RecordForm
    standing: Standing | None
    choices: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ToldBy:
    """The source of what is entered: asked once and kept for the visit."""

    kind: SourceKind = SourceKind.PERSON
    channel: str = "phone"
    name: str = ""
    on: date | None = None


class How(StrEnum):
    """What an edit means."""

    NEW = "new"  # a record more
    CHANGED = "changed"  # it has become another from a day on: the old one ends the day before
    CORRECTED = "corrected"  # it was recorded wrongly: the old value stays in the history alone
    ENDED = "ended"
    STRUCK = "struck"  # the whole record was recorded by mistake


@dataclass(frozen=True, slots=True)
class Edit:
    """What a clerk asks for: these values, from this source, and why.

    `row` and `version` are of the record as the form opened it; None and 0 for a new one. `since` is
    the day from which a change holds.
    """

    how: How
    table: str
    values: Values
    told_by: ToldBy
    row: int | None = None
    version: int = 0
    parent: int | None = None
    since: date | None = None
    why: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """One column of one record, before and after; its sources too, where they changed."""

    before: Stored
    after: Stored
    source_before: int | None = None
    source_after: int | None = None


class Deed(StrEnum):
    """What was done to one record."""

    ADDED = "added"
    CHANGED = "changed"
    STRUCK = "struck"
    PUT_BACK = "put_back"


@dataclass(frozen=True, slots=True)
class RecordChange:
    """What one deed did to one record; `version` is the record's after it."""

    table: str
    row: int
    deed: Deed
    version: int
    columns: Mapping[str, Changed]


@dataclass(frozen=True, slots=True)
class ChangeMade:
    """A deed as the history of a person tells it. `undid` is the operation that it took back, `titles`
    tell the records to which its links lead, by table and key.

    `records` is empty where the person's key has been destroyed: then nobody can read it any more.
    """

    operation: str
    party: PartyId
    at: datetime
    by: str
    deed: str
    why: str = ""
    undid: str = ""
    records: tuple[RecordChange, ...] = ()
    readable: bool = True
    titles: Mapping[tuple[str, int], str] = field(default_factory=dict, compare=False)


@dataclass(frozen=True, slots=True)
class Collision:
    """A record that another clerk changed meanwhile: it now, and who changed it when."""

    now: Standing
    by: str
    at: datetime | None


@dataclass(frozen=True, slots=True)
class NewParty:
    """A person or company to be entered: the values of each record by its table, and their source."""

    kind: PartyKind
    records: Mapping[str, Values]
    told_by: ToldBy
