"""Connections to the two stores, the encrypted file and PostgreSQL, safe from the first statement.

Every connection is durable (WAL, FULL) or verified (TLS verify-full, local socket); there is no
switch for less. A transaction is read-only unless it was opened by `writing`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from helpten_desk.domain.errors import KnownError, NotAllowed, RegisterUnavailable, WrongPassphrase
from helpten_desk.domain.sentences import say

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


def open_file(path: Path, key: bytes, *, new: bool = False) -> Engine:
    """The encrypted file behind an engine; `new` makes it and fails if it is there already.

    Without `new` a missing file raises FileNotFoundError and an empty one ValueError, because
    SQLite would silently begin a new register in it. A wrong key shows at the first statement.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("the key of a register has 256 bits")
    if new:
        path.touch(mode=0o600, exist_ok=False)
    elif path.stat().st_size == 0:
        raise ValueError("an empty file is no register")
    engine = create_engine(
        "sqlite+pysqlite://",
        module=sqlcipher,
        creator=lambda: connect_file(path, key),
        poolclass=QueuePool,
        hide_parameters=True,  # no personal data in the text of an error
    )
    event.listen(engine, "begin", _begin_file)
    return engine


def connect_file(path: Path, key: bytes) -> Any:
    """A DB-API connection to the encrypted file that never creates one; transactions are explicit."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    connection = sqlcipher.connect(
        uri,
        uri=True,
        isolation_level=None,  # the driver begins nothing by itself
        check_same_thread=False,  # the pool hands a connection to one thread at a time
        timeout=BUSY_MILLISECONDS / 1000,
    )
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key would write to stderr
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for pragma in (
            "foreign_keys = ON",
            "journal_mode = WAL",
            "synchronous = FULL",
            "temp_store = MEMORY",
            "trusted_schema = OFF",
            f"busy_timeout = {BUSY_MILLISECONDS}",
            f"cache_size = -{CACHE_KIBIBYTES}",
        ):
            connection.execute(f"PRAGMA {pragma}")
    except BaseException:
        connection.close()
        raise
    return connection


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
    connection.exec_driver_sql(f"PRAGMA query_only = {'OFF' if write else 'ON'}")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")


def _begin_server(connection: Connection) -> None:
    if not _writes(connection):
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")


def known(error: DBAPIError) -> KnownError | None:
    """The sentence for a fault of disk, file, lock, network or right; None where it is a bug."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return _known_file(code & 0xFF)  # the upper bytes only refine the fault
    state = getattr(error.orig, "sqlstate", None) or ""
    if error.connection_invalidated or state.startswith(("08", "57P")):
        return _connection_lost()
    if state:
        return _known_server(state)
    return _known_connecting(str(error.orig))


def _known_file(code: int) -> KnownError | None:
    match code:
        case sqlcipher.SQLITE_FULL:
            return _disk_full()
        case sqlcipher.SQLITE_BUSY | sqlcipher.SQLITE_LOCKED:
            return _busy()
        case sqlcipher.SQLITE_IOERR | sqlcipher.SQLITE_CANTOPEN:
            return RegisterUnavailable(
                say("The disk failed while the register was read or written. Nothing of this was saved."),
                say("Check that the disk is connected and in order, then try again."),
            )
        case sqlcipher.SQLITE_CORRUPT | sqlcipher.SQLITE_NOTADB:
            return damaged()
        case _:
            return None


def _known_server(state: str) -> KnownError | None:
    if state == "53100":
        return _disk_full()
    if state in {"55P03", "40001", "40P01"}:
        return _busy()
    if state in {"28P01", "28000"}:
        return wrong_passphrase()
    if state == "42501":
        return NotAllowed(
            say("Your roles on the database server do not allow this."),
            say("Ask the administrator of the register."),
        )
    if state in {"53300", "3D000"}:
        return RegisterUnavailable(
            say("The database server does not take the connection."),
            say("Ask the administrator of the register."),
        )
    return None


def _known_connecting(message: str) -> KnownError | None:
    """A failure before the server gave a code; libpq tells these apart in words only."""
    if "password authentication failed" in message or "no password supplied" in message:
        return wrong_passphrase()
    if "certificate" in message or "SSL" in message or "authentication method" in message:
        return RegisterUnavailable(
            say("The database server could not prove who it is, so nothing was sent to it."),
            say("Ask the administrator to check the server's certificate and its name."),
        )
    if "connection" in message:
        return _connection_lost()
    return None


def wrong_passphrase() -> WrongPassphrase:
    """Never says which of the two was wrong."""
    return WrongPassphrase(
        say("The name and the passphrase do not belong together."),
        say("Check both, and the Caps Lock key, and try again."),
        field="passphrase",
    )


def damaged() -> RegisterUnavailable:
    """The register's file does not hold together."""
    return RegisterUnavailable(
        say("The register's file is damaged. Nothing of it is shown, because it could be wrong."),
        say("Do not write to this disk; bring the register back from the newest backup."),
    )


def _disk_full() -> KnownError:
    return KnownError(
        say("The disk is full. Nothing of this was saved; what was saved before is safe."),
        say("Make room on the disk and save again."),
    )


def _busy() -> KnownError:
    return KnownError(
        say("Another task is writing to the register. Nothing of this was saved."),
        say("Wait a moment and save again."),
    )


def _connection_lost() -> RegisterUnavailable:
    return RegisterUnavailable(
        say("The connection to the database server was lost."),
        say("Check the network and try again; a deed that was done already is not done twice."),
    )
