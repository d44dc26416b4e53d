"""The journal: one line for each deed and each look, chained by hashes, only ever added to."""

import hashlib
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, CursorResult, insert, or_, select, text

from helpten_desk.domain.accounts import JournalFilter, JournalLine, Purpose
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.register.extracts.declarations import table_of
from helpten_desk.register.journals.seals import Seals, framed
from helpten_desk.register.model.journal import JournalHeadRow, JournalRow

FORMAT = 1
# The fields that enter the hash, in its order.
HASHED = (
    "format", "seq", "at", "actor", "workstation", "version", "deed", "reason", "case_number",
    "person", "operation", "sealed", "previous",
)  # fmt: skip
HEAD = select(JournalHeadRow.seq, JournalHeadRow.hash).with_for_update()
LINE = insert(table_of(JournalRow))
SHAPES = tuple((int, int, *(7 * (str,)), person, str, bytes, bytes) for person in (int, type(None)))


@dataclass(slots=True)
class Entry:
    """A line that is still being made: what a deed says of itself until it is written."""

    deed: str
    purpose: Purpose
    operation: str
    person: int | None = None
    details: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Stamp:
    """When (UTC), by whom, where and with which program a line is written."""

    at: datetime
    actor: str
    workstation: str
    version: str


class Journal:
    """Reads, checks and continues the journal over one connection."""

    def __init__(self, connection: Connection, register_id: str) -> None:
        self._connection = connection
        self._register_id = register_id
        self._seals = Seals(connection, register_id)

    def lock(self) -> tuple[int, bytes]:
        """The head's number and hash; other writers wait until this transaction ends."""
        row = self._connection.execute(HEAD).one_or_none()
        if row is None:
            # Two first writers may meet here; the later one finds the head made.
            self._connection.execute(
                text("INSERT INTO journal_head (id, seq, hash) VALUES (1, 0, :hash) ON CONFLICT DO NOTHING"),
                {"hash": self._genesis()},
            )
            row = self._connection.execute(HEAD).one()
        return row.seq, row.hash

    def write(self, entry: Entry, stamp: Stamp) -> None:
        """Continue the journal by this line; a trigger moves the head onto it."""
        seq, previous = self.lock()
        line: dict[str, Any] = {
            "format": FORMAT,
            "seq": seq + 1,
            "at": _as_kept(stamp.at),
            "actor": stamp.actor,
            "workstation": stamp.workstation,
            "version": stamp.version,
            "deed": entry.deed,
            "reason": entry.purpose.reason,
            "case_number": entry.purpose.case,
            "person": entry.person,
            "operation": entry.operation,
            "sealed": self._seals.seal(entry.details, entry.person, entry.operation, entry.deed),
            "previous": previous,
        }
        line["hash"] = line_hash(tuple(line[name] for name in HASHED))
        self._connection.execute(LINE, line)

    def lines(self, newest: int = 200, person: int | None = None) -> tuple[JournalLine, ...]:
        """The newest lines, newest first, of one person if asked; sealed details opened."""
        wanted = JournalFilter(person=person)
        return self.by_number(self.numbers(wanted, () if person is None else (person,))[:newest])

    def numbers(self, wanted: JournalFilter, records: Sequence[int] = ()) -> Sequence[int]:
        """Numbers of the lines that are wanted, newest first: a range while nothing is asked.

        `records` are those of the person who is asked for.
        """
        if wanted == JournalFilter():
            return range(self.head()[0], 0, -1)
        # In no order: so an index is enough, and the table with its sealed details is not walked.
        found = select(JournalRow.seq).where(*_passing(wanted, records))
        rows = self._connection.execution_options(yield_per=10_000).execute(found)
        return array("q", sorted(rows.scalars(), reverse=True))

    def by_number(self, numbers: Sequence[int]) -> tuple[JournalLine, ...]:
        """The lines of these numbers, newest first; sealed details opened."""
        wanted = select(JournalRow).where(JournalRow.seq.in_(numbers)).order_by(JournalRow.seq.desc())
        rows = self._connection.execute(wanted).all()
        self._seals.fetch(row.person for row in rows if row.sealed)
        return tuple(map(self._line, rows))

    def head(self) -> tuple[int, str]:
        """Number of the last line and the first 12 signs of its hash: what a witness outside keeps."""
        row = self._connection.execute(select(JournalHeadRow.seq, JournalHeadRow.hash)).one_or_none()
        return (0, "") if row is None else (row.seq, row.hash.hex()[:12])

    def verify(self) -> int:
        """Walk every link up to the head. How many lines; KnownError names the first that is wrong."""
        expected, previous = 1, self._genesis()
        with self._raw("journal", (*HASHED, "hash")) as rows:
            for row in map(tuple[Any, ...], rows):
                fields, kept = row[:-1], row[-1]
                if fields[1] != expected:
                    raise _broken(say("Line {line} of the journal is missing.", line=expected))
                if fields[-1] != previous or not _agrees(fields, kept):
                    raise _broken(say("Line {line} of the journal is not as it was written.", line=expected))
                expected, previous = expected + 1, kept
        self._check_head(expected - 1, previous)
        return expected - 1

    def destroy_key(self, person: int) -> None:
        """Make all details about this person unreadable for ever; the lines stay and the chain holds."""
        self._seals.destroy(person)

    def _check_head(self, last: int, previous: bytes) -> None:
        with self._raw("journal_head", ("seq", "hash")) as rows:
            heads = [tuple[Any, ...](row) for row in rows]
        if not heads and last == 0:
            return
        if not heads:
            raise _broken(say("The head of the journal is missing; its last line is {line}.", line=last))
        seq, kept = heads[0]
        if isinstance(seq, int) and seq > last:
            raise _broken(say("Line {line} of the journal is missing.", line=last + 1))
        if (seq, kept) != (last, previous):
            raise _broken(say("The head of the journal does not agree with line {line}.", line=last))

    def _raw(self, table: str, columns: tuple[str, ...]) -> CursorResult[*tuple[Any, ...]]:
        """Rows exactly as the store has them, in a stream: whatever was planted there, nothing fails."""
        return self._connection.exec_driver_sql(
            f"SELECT {', '.join(columns)} FROM {table} ORDER BY seq",  # noqa: S608 - constants only
            execution_options={"stream_results": True, "max_row_buffer": 5000},
        )

    def _line(self, row: Any) -> JournalLine:
        return JournalLine(
            seq=row.seq,
            at=datetime.fromisoformat(row.at),
            actor=row.actor,
            workstation=row.workstation,
            version=row.version,
            deed=row.deed,
            purpose=f"{row.reason} {row.case_number}".strip(),
            person=row.person,
            operation=row.operation,
            details=self._seals.open(row.sealed, row.person, row.operation, row.deed),
            hash=row.hash.hex(),
        )

    def _genesis(self) -> bytes:
        """What the first line continues: it binds the chain to this register."""
        return hashlib.sha256(framed(b"journal", self._register_id.encode())).digest()


def _passing(wanted: JournalFilter, records: Sequence[int]) -> list[ColumnElement[bool]]:
    tests: list[ColumnElement[bool]] = []
    if wanted.person is not None:
        tests.append(JournalRow.person.in_(records))
    if wanted.actor:
        tests.append(JournalRow.actor == wanted.actor)
    if wanted.deed:
        room = JournalRow.deed.startswith(f"{wanted.deed}.", autoescape=True)
        tests.append(or_(JournalRow.deed == wanted.deed, room))
    if wanted.since is not None:
        tests.append(JournalRow.at >= _as_kept(wanted.since))
    if wanted.until is not None:
        tests.append(JournalRow.at < _as_kept(wanted.until))
    return tests


def _as_kept(moment: datetime) -> str:
    """All moments have the same form and zone, so their texts stand in the order of time."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def line_hash(fields: tuple[Any, ...]) -> bytes:
    """SHA-256 over the length-prefixed fields; numbers as decimal text, nothing as the empty text."""
    return hashlib.sha256(
        framed(
            *[
                value if type(value) is bytes else b"" if value is None else str(value).encode()
                for value in fields
            ]
        )
    ).digest()


def _agrees(fields: tuple[Any, ...], kept: Any) -> bool:
    """Whether the line hashes to what it says; a value of another type than was written does not."""
    if tuple(type(value) for value in fields) not in SHAPES or type(kept) is not bytes:
        return False
    return bool(line_hash(fields) == kept)


def _broken(what: Sentence) -> KnownError:
    return KnownError(what, say("Change nothing, and ask the auditor to compare the register with a backup."))
