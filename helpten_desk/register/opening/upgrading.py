"""Brings a file register of an older program up to date, after a checked copy of it was made beside it."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from helpten_desk.domain.accounts import MAINTENANCE, new_operation
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.register.journals.journal import Entry, Journal, Stamp
from helpten_desk.register.keys.durable import rename_durably
from helpten_desk.register.migrate import known_revisions, revision_of, upgrade
from helpten_desk.register.opening.setup import ID
from helpten_desk.register.settings import Settings
from helpten_desk.register.store.engine import FileConnection, connect_file, reading
from helpten_desk.register.store.faults import damaged, disk_full

ROOM = 3  # times the register's size: the copy, and a log that holds every page once or twice


def upgrade_file(engine: Engine, path: Path, stamp: Stamp, on_step: Callable[[str], None]) -> Sentence:
    """Copy the register, check the copy, upgrade the register in one transaction; what to tell the clerk.

    Whatever interrupts it, the register is as it was or wholly upgraded. The copy is opened with the
    keys that the register has now. Raises KnownError, for instance when the disk has no room.
    """
    with reading(engine) as connection:
        before, register = revision_of(connection), Settings(connection).get(ID)
    after = known_revisions()[-1]
    copy = path.with_name(f"register-before-{after}.db")
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert isinstance(driver, FileConnection)
        _copy(driver, path, copy, on_step)
    with engine.connect() as connection:

        def record() -> None:
            journal = Journal(connection, register)
            details = {"before": before, "after": after, "copy": copy.name}
            entry = Entry("register.upgrade", MAINTENANCE, new_operation(), details=details)
            journal.write(entry, stamp)
            on_step("upgraded, not committed")

        upgrade(connection, record)
    on_step("upgraded")
    return say(
        "The register was brought up to date for this version of the desk. As it was before, it is kept "
        "as {file}; remove that file when you have seen that all is well.",
        file=copy,
    )


def _copy(source: FileConnection, path: Path, target: Path, on_step: Callable[[str], None]) -> None:
    """A copy of one state of the register under the same key; it gets its name when it has been checked."""
    unfinished = target.with_name(f"{target.name}.new")
    for leftover in ("", "-wal", "-shm"):
        unfinished.with_name(unfinished.name + leftover).unlink(missing_ok=True)
    if shutil.disk_usage(path.parent).free < ROOM * path.stat().st_size:
        raise disk_full()
    unfinished.touch(mode=0o600)
    copy = connect_file(unfinished, source.key)
    try:
        source.backup(copy)
    finally:
        copy.close()
    on_step("copied")
    copy = connect_file(unfinished, source.key)
    try:
        if _state(copy) != _state(source) or _faults(copy):
            raise damaged()
    finally:
        copy.close()
    with unfinished.open("rb+") as file:
        os.fsync(file.fileno())
    rename_durably(unfinished, target)
    on_step("copy kept")


def _state(connection: FileConnection) -> tuple[Any, ...]:
    """Which register this is, at which revision, and the end of its journal."""
    cursor = connection.execute(
        "SELECT (SELECT value FROM settings WHERE key = ?), (SELECT version_num FROM alembic_version),"
        " seq, hash FROM journal_head",
        (ID,),
    )
    return tuple(cursor.fetchall())


def _faults(connection: FileConnection) -> bool:
    """Is a page not as it was written, or the file not whole?"""
    tampered = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    return bool(tampered) or connection.execute("PRAGMA quick_check").fetchall() != [("ok",)]
