"""The generic reader: everything the register holds about one person, read from the declarations.

No table of records is named here: a datum declared in the model is in the extract by that alone.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import UTC, date, datetime
from functools import cache, partial
from itertools import compress, repeat
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import (
    Datum,
    DisclosureMade,
    Extract,
    Group,
    HeldPaper,
    MergedRecord,
    PlaceOnPaper,
    Record,
    Section,
    Shown,
    Source,
    SourceKind,
)
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.sentences import say
from helpten_desk.domain.words import HELSINKI
from helpten_desk.register.extracts.decisions import decisions_on, without
from helpten_desk.register.extracts.shapes import (
    ID,
    PARENT,
    SOURCE,
    Cell,
    Shape,
    decision_shape,
    record_shapes,
    request_shapes,
)
from helpten_desk.register.model.desk import DisclosureRow, RequestRow
from helpten_desk.register.model.merging import MERGED, PairDecisionRow, in_force
from helpten_desk.register.model.papers import PaperPartyRow, PaperRow
from helpten_desk.register.model.people import PartyRow
from helpten_desk.register.model.sources import OriginRow, SourceRow
from helpten_desk.register.parties.families import family
from helpten_desk.register.store.prepared import Columns, Prepared, among, slots

Origins = Mapping[int, Mapping[str, int]]  # row → column → source

ORIGINS = Prepared(
    select(OriginRow.table_name, OriginRow.row_id, OriginRow.column_name, OriginRow.source_id).where(
        OriginRow.party_id == bindparam("person")
    )
)
ASKED = Prepared(
    select(RequestRow.id, RequestRow.received_on, RequestRow.channel).where(
        RequestRow.person_id == bindparam("person")
    )
)
PAPERS = Prepared(
    select(
        PaperRow.id,
        PaperRow.title,
        PaperRow.kind,
        PaperRow.dated,
        PaperRow.received_on,
        PaperRow.pages,
        PaperRow.archive_place,
    )
    .join(PaperPartyRow, PaperPartyRow.paper_id == PaperRow.id)
    .where(PaperPartyRow.party_id == bindparam("person"), PaperPartyRow.ended_at.is_(None))
    .order_by(func.coalesce(PaperRow.dated, PaperRow.received_on), PaperRow.id)
)
DISCLOSURES = Prepared(
    select(
        DisclosureRow.disclosed_on,
        DisclosureRow.recipient,
        DisclosureRow.what,
        DisclosureRow.ground,
        DisclosureRow.country,
        DisclosureRow.necessity,
    )
    .where(DisclosureRow.person_id == bindparam("person"))
    .order_by(DisclosureRow.disclosed_on.desc(), DisclosureRow.id.desc())
)


class Extracts:
    """Collects extracts within one unit of work; `now` is the moment that they state."""

    def __init__(self, connection: Connection, now: datetime | None = None) -> None:
        self._connection = connection
        self._now = now or datetime.now(UTC)

    def collect(self, person: PartyId, only: Sequence[PartyId] = ()) -> Extract:
        """Everything held about the person; places searched are the caller's to add.

        Of merged records all are read, each datum once, and the extract is that of the one that
        stands; `only` names those to read, to compare them. Raises KnownError if the party is not in
        the register.
        """
        several = only or family(self._connection, person)
        records = _Records()
        decisions, kept = self._decisions(several)
        for record in several:
            self._add_party(records, {"person": record}, kept)
        for columns in decisions:
            shape = decision_shape()
            records.add(shape, columns, partial(_asked_or_written, shape, columns, {}))
        papers = [row for record in several for row in PAPERS.rows(self._connection, {"person": record})]
        given = [row for record in several for row in DISCLOSURES.rows(self._connection, {"person": record})]
        held, made = [HeldPaper(*row) for row in papers], [DisclosureMade(*row) for row in given]
        if len(several) > 1:
            held = sorted(dict.fromkeys(held), key=lambda paper: paper.dated or paper.received_on or date.min)
            made.sort(key=lambda line: line.disclosed_on, reverse=True)
        return Extract(
            person=PartyId(several[0]),
            collected_at=self._now,
            sections=records.sections(several=len(several) > 1),
            papers=tuple(held),
            disclosures=tuple(made),
            merged=self._merged(several[1:]),
        )

    def _merged(self, records: Sequence[int]) -> tuple[MergedRecord, ...]:
        """By which customer number each of the merged records was known, and when it was merged."""
        if not records:
            return ()
        found = self._connection.execute(
            select(PartyRow.customer_number, PairDecisionRow.decided_at)
            .join(PairDecisionRow, PairDecisionRow.party_id == PartyRow.id)
            .where(PartyRow.id.in_(records), in_force(MERGED))
            .order_by(PairDecisionRow.id)
        )
        return tuple(MergedRecord(number or "", at) for number, at in found)

    def _add_party(self, records: "_Records", about: Mapping[str, Any], kept: Collection[str]) -> None:
        """All that one record of a party holds; `kept` are texts that tell of another."""
        read = [(shape, shape.read.columns(self._connection, about)) for shape in record_shapes()]
        if not any(columns for shape, columns in read if shape.table == "parties"):
            raise KnownError(
                say("This person is no longer in the register."), say("Search for the person again.")
            )
        origins = self._origins(about)
        sources = self._sources(read, origins)
        for shape, columns in read:
            records.add(shape, columns, partial(_given, columns, sources, origins.get(shape.table, {})))
        self._add_requests(records, about, kept)

    def _origins(self, about: Mapping[str, Any]) -> dict[str, dict[int, dict[str, int]]]:
        """The sources of single data: table → row → column → source."""
        origins: dict[str, dict[int, dict[str, int]]] = {}
        for table, row, column, source in ORIGINS.rows(self._connection, about):
            origins.setdefault(table, {}).setdefault(row, {})[column] = source
        return origins

    def _sources(
        self, read: Iterable[tuple[Shape, Columns]], origins: Mapping[str, Origins]
    ) -> dict[int, Source]:
        """The sources that the rows and the single data name, each read once."""
        wanted: set[int] = set()
        for _, columns in read:
            if columns:
                wanted.update(columns[SOURCE])
        for rows in origins.values():
            for named in rows.values():
                wanted.update(named.values())
        return {
            row[0]: _source(row)
            for count, keys in slots(wanted)
            for row in _sources_of(count).rows(self._connection, keys)
        }

    def _add_requests(self, records: "_Records", about: Mapping[str, Any], kept: Collection[str]) -> None:
        """What the person said in requests, each the source of its data, and what the desk wrote of them."""
        asked = {
            key: Source(SourceKind.PERSON, received_on, channel=channel)
            for key, received_on, channel in ASKED.rows(self._connection, about)
        }
        if asked:
            for shape in request_shapes():
                columns = shape.read.columns(self._connection, about)
                if kept:
                    columns = without(columns, kept)
                records.add(shape, columns, partial(_asked_or_written, shape, columns, asked))

    def _decisions(self, several: Sequence[int]) -> tuple[list[Columns], frozenset[str]]:
        """What the desk decided on these records and others, on two of these once; its words not told."""
        person = family(self._connection, several[0])
        told: set[int] = set()
        kept: frozenset[str] = frozenset()
        decisions: list[Columns] = []
        for record in several:
            columns, not_told = decisions_on(self._connection, record, person)
            kept |= not_told
            fresh = [key not in told for key in columns[ID]] if columns else []
            if any(fresh):
                told.update(columns[ID])
                decisions.append([list(compress(column, fresh)) for column in columns])
        return decisions, kept


class _Records:
    """Records as they are made of rows, kept by group until all are there."""

    def __init__(self) -> None:
        self._of_group: dict[Group, list[Record]] = {group: [] for group in Group}

    def add(self, shape: Shape, columns: Columns, given: Callable[[Cell], Sequence[Source]]) -> None:
        """Make the records of one table; a row without a datum in a group makes none there.

        `given` are the sources of a cell, row by row.
        """
        if not columns:
            return
        heads = _heads(shape, columns)
        for group, cells in shape.groups:
            data = zip(*[_column(cell, columns[cell.at], given(cell)) for cell in cells], strict=True)
            self._of_group[group] += [
                Record(shape.table, key, title or "", held, start, end, parent)
                for (key, title, start, end, parent), row in zip(heads, data, strict=True)
                if (held := tuple(filter(None, row)))
            ]

    def sections(self, *, several: bool = False) -> tuple[Section, ...]:
        """All groups in the order of § 5, each with its records, children after their parents.

        Of `several` merged records what says the same from the same source is there once.
        """
        return tuple(
            Section(group, _families(_without_repeats(records) if several else records))
            for group, records in self._of_group.items()
        )


def _heads(shape: Shape, columns: Columns) -> list[tuple[Any, ...]]:
    """Key, title, validity and parent of each row; None for what the table has not."""
    named = [
        repeat(None) if at is None else columns[at] for at in (shape.title, shape.valid_from, shape.valid_to)
    ]
    parents = zip(repeat(shape.parent), columns[PARENT]) if shape.parent else repeat(None)
    return list(zip(columns[ID], *named, parents, strict=False))  # what repeats has no end


def _given(columns: Columns, sources: Mapping[int, Source], origins: Origins, cell: Cell) -> Sequence[Source]:
    """The sources of a cell: its row's, or its own where it has one."""
    keys: Iterable[int] = columns[SOURCE]
    if origins:
        keys = [
            origins.get(row, {}).get(cell.column, source)
            for row, source in zip(columns[ID], keys, strict=True)
        ]
    return [sources[key] for key in keys]


def _asked_or_written(
    shape: Shape, columns: Columns, asked: Mapping[int, Source], cell: Cell
) -> Sequence[Source]:
    """The request as the source of what was said in it; of what the desk wrote, the desk on its day."""
    if not cell.by_desk:
        return [asked[key] for key in columns[SOURCE]]
    days: Sequence[date | None] = [None] * len(columns[SOURCE])
    if shape.written_at is not None:
        days = [at.astimezone(HELSINKI).date() for at in columns[shape.written_at]]
    return [Source(SourceKind.CONTROLLER, day) for day in days]


def _column(cell: Cell, values: Sequence[Any], given: Sequence[Source]) -> list[Datum | None]:
    """One column as data: None where nothing is held. Equal data of one source become one object:
    5,000 trips repeat most of theirs."""
    if len(values) == 1:  # most tables have one row of a person
        return [_datum(cell, values[0], given[0])]
    made: defaultdict[int, dict[Any, Datum | None]] = defaultdict(dict)
    column = []
    for value, source in zip(values, given, strict=True):
        known = made[id(source)]
        if value not in known:
            known[value] = _datum(cell, value, source)
        column.append(known[value])
    return column


def _datum(cell: Cell, value: Any, source: Source) -> Datum | None:
    if value is None or value == "":
        return None
    if cell.shown is Shown.SECRET:
        return Datum(cell.label, "", cell.shown, source)
    return Datum(cell.label, cell.convert(value) if cell.convert else value, cell.shown, source)


def _without_repeats(records: list[Record]) -> list[Record]:
    """The records without those that repeat one before; whatever hangs together stays whole."""
    parents = {record.parent for record in records}
    seen: dict[object, Record] = {}
    for record in records:
        alone = record.parent is None and (record.table, record.id) not in parents
        told = (record.table, record.title, record.data, record.valid_from, record.valid_to)
        seen.setdefault(told if alone else (record.table, record.id), record)
    return list(seen.values())


def _families(records: list[Record]) -> tuple[Record, ...]:
    """The records with every child right after its parent; one whose parent is elsewhere stays last."""
    children: dict[tuple[str, int], list[Record]] = {}
    for record in records:
        if record.parent is not None:
            children.setdefault(record.parent, []).append(record)
    if not children:
        return tuple(records)
    ordered: list[Record] = []
    for record in records:
        if record.parent is None:
            ordered.append(record)
            ordered.extend(children.pop((record.table, record.id), ()))
    for orphans in children.values():
        ordered.extend(orphans)
    return tuple(ordered)


@cache
def _sources_of(count: int) -> Prepared:
    return Prepared(
        select(
            SourceRow.id,
            SourceRow.kind,
            SourceRow.acquired_on,
            SourceRow.name,
            SourceRow.channel,
            SourceRow.paper_id,
            SourceRow.page,
            SourceRow.region,
        ).where(among(SourceRow.id, count))
    )


def _source(row: Sequence[Any]) -> Source:
    _, kind, acquired_on, name, channel, paper, page, region = row
    place = None
    if paper is not None:
        left, top, width, height = region or (0.0, 0.0, 0.0, 0.0)
        place = PlaceOnPaper(paper, page or 1, (left, top, width, height) if region else None)
    return Source(SourceKind(kind), acquired_on, name, channel, place)
