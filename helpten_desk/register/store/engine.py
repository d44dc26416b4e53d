"""Connections to the two stores, the encrypted file and PostgreSQL, safe from the first statement.

Every connection is durable (WAL, FULL) or verified (TLS verify-full, local socket); there is no
switch for less. A transaction is read-only unless it was opened by `writing`.
"""

import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DisconnectionError
from sqlcipher3 import dbapi2 as sqlcipher

from helpten_desk.register.store.faults import busy, disk_full, in_words, known, not_rekeyed

KEY_BYTES = 32
BUSY_MILLISECONDS = 10_000
CACHE_KIBIBYTES = 65_536


@dataclass(frozen=True, slots=True)
class PostgresqlSettings:
    """Where the server is: a host whose certificate `ca_file` vouches for, or a local socket's folder.

    Exactly one of the two is given, so a connection that is neither cannot be described. Holds no
    name and no password: the clerk types them.
    """

    database: str
    host: str = ""
    port: int = 5432
    ca_file: Path | None = None
    socket_dir: Path | None = None

    def __post_init__(self) -> None:
        """Refuse anything but one verified way; a comma would name several hosts."""
        over_tls = self.ca_file is not None and bool(self.host) and "/" not in self.host
        by_socket = self.socket_dir is not None and self.socket_dir.is_absolute() and not self.host
        if over_tls == by_socket or (over_tls and self.socket_dir) or (by_socket and self.ca_file):
            raise ValueError("name either a host and its certificate authority, or a socket's folder")
        if "," in f"{self.host}{self.socket_dir}" or self.host.startswith("@"):
            raise ValueError("name one server")

    def arguments(self) -> dict[str, Any]:
        """What libpq is told; every value that the environment could weaken is given here."""
        way: dict[str, Any]
        if self.socket_dir is not None:
            way = {"host": str(self.socket_dir)}
        else:
            way = {
                "host": self.host,
                "sslmode": "verify-full",
                "sslrootcert": str(self.ca_file),
                "require_auth": "scram-sha-256",
            }
        return way | {
            "hostaddr": "",
            "port": self.port,
            "dbname": self.database,
            "gssencmode": "disable",
            "connect_timeout": 10,
            "keepalives_idle": 30,
            "application_name": "helpten-desk",
            "client_encoding": "utf8",
            "options": f"-c timezone=UTC -c lock_timeout={BUSY_MILLISECONDS}",
        }


class FileKey:
    """The key with which connections open the file; it changes only while none of them is in use."""

    def __init__(self, value: bytes) -> None:
        if len(value) != KEY_BYTES:
            raise ValueError("the key of a register has 256 bits")
        self.value = value
        self._in_use: set[object] = set()  # records of the pool
        self._closed = False
        self._gate = threading.Condition()

    @contextmanager
    def change(self, new: bytes) -> Iterator[None]:
        """Keep everyone out while the block rekeys the file; the key is the new one if it succeeds.

        Raises KnownError when connections are still in use after BUSY_MILLISECONDS.
        """
        with self._gate:
            self._closed = True
            try:
                if not self._gate.wait_for(lambda: not self._in_use, BUSY_MILLISECONDS / 1000):
                    raise busy()
                yield
                self.value = new
            finally:
                self._closed = False
                self._gate.notify_all()

    def watch(self, engine: Engine) -> None:
        """Count the connections of this engine that are in use."""
        event.listen(engine, "checkout", self._enter)
        event.listen(engine, "checkin", self._leave)

    def _enter(self, connection: "FileConnection", record: object, proxy: object) -> None:
        with self._gate:
            self._gate.wait_for(lambda: not self._closed)
            if connection.key != self.value:
                raise DisconnectionError  # the pool opens another
            self._in_use.add(record)

    def _leave(self, connection: object, record: object) -> None:
        """Also called for a connection that was refused by `_enter`, and so was never counted."""
        with self._gate:
            self._in_use.discard(record)
            self._gate.notify_all()


class FileConnection(sqlcipher.Connection):  # type: ignore[misc]  # the driver has no types
    """A connection that knows with which key it was opened, and whether it may write now."""

    key: bytes = b""
    writes: bool | None = None


def open_file(path: Path, key: bytes | FileKey, *, new: bool = False) -> Engine:
    """The encrypted file behind an engine; `new` makes it and fails if it is there already.

    Without `new` a missing file raises FileNotFoundError and an empty one ValueError, because
    SQLite would silently begin a new register in it. A wrong key shows at the first statement.
    """
    file_key = key if isinstance(key, FileKey) else FileKey(key)
    if new:
        path.touch(mode=0o600, exist_ok=False)
    elif path.stat().st_size == 0:
        raise ValueError("an empty file is no register")
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: connect_file(path, file_key.value),
        poolclass=QueuePool,
        hide_parameters=True,  # no personal data in the text of an error
    )
    event.listen(engine, "begin", _begin_file)
    file_key.watch(engine)
    return engine


def connect_file(path: Path, key: bytes) -> FileConnection:
    """A DB-API connection to the encrypted file that never creates one; transactions are explicit."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection: FileConnection = sqlcipher.connect(
        uri,
        uri=True,
        factory=FileConnection,
        isolation_level=None,  # the driver begins nothing by itself
        check_same_thread=False,  # the pool hands a connection to one thread at a time
        timeout=BUSY_MILLISECONDS / 1000,
    )
    connection.key = key
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key would write to stderr
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in (
            "foreign_keys = ON",
            "journal_mode = WAL",
            "synchronous = FULL",
            "temp_store = MEMORY",
            "trusted_schema = OFF",
            "secure_delete = ON",  # what is removed is overwritten, not only forgotten
            f"busy_timeout = {BUSY_MILLISECONDS}",
            f"cache_size = -{CACHE_KIBIBYTES}",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


def rekey(engine: Engine, path: Path, key: FileKey, new: bytes) -> None:
    """Encrypt the whole file with another key, in one transaction, and leave no page of the old one.

    Raises KnownError, with the old key still good, when the file is in use or the disk has no room.
    """
    with key.change(new):
        engine.dispose()
        if shutil.disk_usage(path.parent).free < 2 * path.stat().st_size:  # the log holds every page once
            raise disk_full()
        connection = connect_file(path, key.value)
        try:
            connection.execute(f"PRAGMA rekey = \"x'{new.hex()}'\"")
        except sqlcipher.Error as error:  # the driver gives one and the same error for every cause
            raise not_rekeyed() from error
        finally:
            connection.close()
    connection = connect_file(path, new)
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def open_postgresql(settings: PostgresqlSettings, login: str, password: str) -> Engine:
    """The server behind an engine, signed in as the clerk's own role; nothing connects yet."""
    engine = create_engine(
        "postgresql+psycopg://",
        connect_args=settings.arguments() | {"user": login, "password": password},
        poolclass=QueuePool,
        pool_pre_ping=True,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin_server)
    return engine


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A connection in a transaction that may write: commits on leaving, rolls back on any exception."""
    with engine.connect() as connection:
        connection = connection.execution_options(write=True)
        with connection.begin():
            yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A connection in a read-only transaction that sees one state of the register throughout."""
    with engine.connect() as connection, connection.begin():
        yield connection


def _writes(connection: Connection) -> bool:
    return bool(connection.get_execution_options().get("write", False))


def _begin_file(connection: Connection) -> None:
    write = _writes(connection)
    file: Any = connection.connection.dbapi_connection
    if file.writes is not write:  # only then: the pragma makes SQLite prepare every statement anew
        connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if write else 'ON'}")
        file.writes = write
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _begin_server(connection: Connection) -> None:
    if not _writes(connection):
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


__all__ = [
    "FileKey",
    "PostgresqlSettings",
    "connect_file",
    "in_words",
    "known",
    "open_file",
    "open_postgresql",
    "reading",
    "rekey",
    "writing",
]
