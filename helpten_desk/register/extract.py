"""The generic reader: everything the register holds about one person, read from the declarations.

No table of records is named here: a datum declared in the model is in the extract by that alone.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, bindparam, func, select

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import (
    Datum,
    DisclosureMade,
    Extract,
    Group,
    HeldPaper,
    PlaceOnPaper,
    Record,
    Section,
    Shown,
    Source,
    SourceKind,
)
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.sentences import say
from helpten_desk.register.model.desk import DisclosureRow, PaperPartyRow, PaperRow, RequestRow
from helpten_desk.register.model.sources import OriginRow, SourceRow
from helpten_desk.register.shapes import ID, PARENT, SOURCE, Cell, Shape, record_shapes, request_shapes

Rows = Sequence[Sequence[Any]]
Origins = Mapping[int, Mapping[str, int]]  # row → column → source

MOST_AT_ONCE = 500  # keys in one select

SOURCES = select(
    SourceRow.id,
    SourceRow.kind,
    SourceRow.acquired_on,
    SourceRow.name,
    SourceRow.channel,
    SourceRow.paper_id,
    SourceRow.page,
    SourceRow.region,
).where(SourceRow.id.in_(bindparam("ids", expanding=True)))
ORIGINS = select(OriginRow.table_name, OriginRow.row_id, OriginRow.column_name, OriginRow.source_id).where(
    OriginRow.party_id == bindparam("person")
)
ASKED = select(RequestRow.id, RequestRow.received_on, RequestRow.channel).where(
    RequestRow.person_id == bindparam("person")
)
PAPERS = (
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
    .where(PaperPartyRow.party_id == bindparam("person"))
    .order_by(func.coalesce(PaperRow.dated, PaperRow.received_on), PaperRow.id)
)
DISCLOSURES = (
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

    def collect(self, person: PartyId) -> Extract:
        """Everything held about the person; places searched are the caller's to add.

        Raises KnownError if the party is not in the register.
        """
        about = {"person": person}
        read = [(shape, self._rows(shape.statement, about)) for shape in record_shapes()]
        if not any(rows for shape, rows in read if shape.table == "parties"):
            raise KnownError(
                say("This person is no longer in the register."), say("Search for the person again.")
            )
        origins = self._origins(about)
        sources = self._sources(read, origins)
        records = _Records()
        for shape, rows in read:
            records.add(shape, rows, sources, origins.get(shape.table, {}))
        self._add_requests(records, about)
        return Extract(
            person=person,
            collected_at=self._now,
            sections=records.sections(),
            papers=tuple(HeldPaper(*row) for row in self._rows(PAPERS, about)),
            disclosures=tuple(DisclosureMade(*row) for row in self._rows(DISCLOSURES, about)),
        )

    def _rows(self, statement: Any, about: Mapping[str, Any]) -> Rows:
        return self._connection.execute(statement, about).all()

    def _origins(self, about: Mapping[str, Any]) -> dict[str, dict[int, dict[str, int]]]:
        """The sources of single data: table → row → column → source."""
        origins: dict[str, dict[int, dict[str, int]]] = {}
        for table, row, column, source in self._rows(ORIGINS, about):
            origins.setdefault(table, {}).setdefault(row, {})[column] = source
        return origins

    def _sources(
        self, read: Iterable[tuple[Shape, Rows]], origins: Mapping[str, Origins]
    ) -> dict[int, Source]:
        """The sources that the rows and the single data name, each read once."""
        wanted = {row[SOURCE] for _, rows in read for row in rows}
        for rows in origins.values():
            for columns in rows.values():
                wanted.update(columns.values())
        keys = sorted(wanted)
        return {
            row[0]: _source(row)
            for start in range(0, len(keys), MOST_AT_ONCE)
            for row in self._rows(SOURCES, {"ids": keys[start : start + MOST_AT_ONCE]})
        }

    def _add_requests(self, records: "_Records", about: Mapping[str, Any]) -> None:
        """What the person said in requests; each request is the source of its data."""
        asked = {
            key: Source(SourceKind.PERSON, received_on, channel=channel)
            for key, received_on, channel in self._rows(ASKED, about)
        }
        if asked:
            for shape in request_shapes():
                records.add(shape, self._rows(shape.statement, about), asked, {})


class _Records:
    """Records as they are made of rows, kept by group until all are there."""

    def __init__(self) -> None:
        self._of_group: dict[Group, list[Record]] = {group: [] for group in Group}

    def add(self, shape: Shape, rows: Rows, sources: Mapping[int, Source], origins: Origins) -> None:
        """Make the records of one table; a row without a datum in a group makes none there."""
        for group, cells in shape.groups:
            for row, data in zip(rows, _data(cells, rows, sources, origins), strict=True):
                if data:
                    self._of_group[group].append(_record(shape, row, data))

    def sections(self) -> tuple[Section, ...]:
        """All groups in the order of § 5, each with its records, children after their parents."""
        return tuple(Section(group, _families(records)) for group, records in self._of_group.items())


def _data(
    cells: tuple[Cell, ...], rows: Rows, sources: Mapping[int, Source], origins: Origins
) -> Iterator[tuple[Datum, ...]]:
    """The data of each row, made a column at a time. Equal data of one source become one object:
    5,000 trips repeat most of theirs. Empty values are left out."""
    columns = [_column(cell, rows, sources, origins) for cell in cells] if rows else []
    for data in zip(*columns, strict=True):
        yield tuple(datum for datum in data if datum is not None)


def _column(cell: Cell, rows: Rows, sources: Mapping[int, Source], origins: Origins) -> list[Datum | None]:
    """One column as data: None where nothing is held."""
    made: dict[int, dict[Any, Datum | None]] = {source: {} for source in sources}
    column = []
    for row in rows:
        value, source = row[cell.at], row[SOURCE]
        if origins:
            source = origins.get(row[ID], {}).get(cell.column, source)
        known = made[source]
        if value not in known:
            empty = value is None or value == ""
            known[value] = None if empty else _datum(cell, value, sources[source])
        column.append(known[value])
    return column


def _datum(cell: Cell, value: Any, source: Source) -> Datum:
    if cell.shown is Shown.SECRET:
        return Datum(cell.label, "", cell.shown, source)
    return Datum(cell.label, cell.convert(value) if cell.convert else value, cell.shown, source)


def _record(shape: Shape, row: Sequence[Any], data: tuple[Datum, ...]) -> Record:
    title = row[shape.title] if shape.title is not None else None
    return Record(
        shape.table,
        row[ID],
        title or "",
        data,
        row[shape.valid_from] if shape.valid_from is not None else None,
        row[shape.valid_to] if shape.valid_to is not None else None,
        (shape.parent, row[PARENT]) if shape.parent else None,
    )


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


def _source(row: Sequence[Any]) -> Source:
    _, kind, acquired_on, name, channel, paper, page, region = row
    place = None
    if paper is not None:
        left, top, width, height = region or (0.0, 0.0, 0.0, 0.0)
        place = PlaceOnPaper(paper, page or 1, (left, top, width, height) if region else None)
    return Source(SourceKind(kind), acquired_on, name, channel, place)
