"""Faults of store, disk and network as sentences for the clerk; whatever is not known here is a bug."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as sqlcipher

from helpten_desk.domain.errors import KnownError, NotAllowed, RegisterUnavailable, WrongPassphrase
from helpten_desk.domain.sentences import say


@contextmanager
def in_words() -> Iterator[None]:
    """Let known faults of store and disk leave the block as a sentence for the clerk."""
    try:
        yield
    except (DBAPIError, OSError, sqlcipher.Error) as error:
        sentence = known(error)
        if sentence is None:
            raise
        raise sentence from error


def known(error: Exception) -> KnownError | None:
    """The sentence for a fault of disk, file, lock, network or right; None where it is a bug."""
    if isinstance(error, OSError):
        return _known_disk(error)
    cause = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(cause, "sqlite_errorcode", None)
    if code is not None:
        return _known_file(code & 0xFF)  # the upper bytes only refine the fault
    if not isinstance(error, DBAPIError):
        return None
    state = getattr(cause, "sqlstate", None) or ""
    if error.connection_invalidated or state.startswith(("08", "57P")):
        return _connection_lost()
    if state:
        return _known_server(state)
    return _known_connecting(str(error.orig))


def _known_disk(error: OSError) -> KnownError | None:
    if error.errno in {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}:
        return disk_full()
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return RegisterUnavailable(
            say("The desk may not write in the folder of the register."),
            say("Ask the administrator of this machine for the right to write there."),
        )
    return _disk_failed() if error.errno == errno.EIO else None


def _known_file(code: int) -> KnownError | None:
    match code:
        case sqlcipher.SQLITE_FULL:
            return disk_full()
        case sqlcipher.SQLITE_BUSY | sqlcipher.SQLITE_LOCKED:
            return busy()
        case sqlcipher.SQLITE_IOERR | sqlcipher.SQLITE_CANTOPEN:
            return _disk_failed()
        case sqlcipher.SQLITE_CORRUPT | sqlcipher.SQLITE_NOTADB:
            return damaged()
        case _:
            return None


def _known_server(state: str) -> KnownError | None:
    if state == "53100":
        return disk_full()
    if state in {"55P03", "40001", "40P01"}:
        return busy()
    if state in {"28P01", "28000"}:
        return wrong_passphrase()
    if state in {"42501", "42P01"}:  # who has lost his last role does not even see that there are tables
        return NotAllowed(
            say("Your roles on the database server do not allow this."),
            say("Ask the administrator of the register."),
        )
    if state in {"53300", "3D000"}:
        return _not_taken()
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
    if "permission denied for database" in message:
        return not_a_user()
    if "does not exist" in message or "too many connections" in message:
        return _not_taken()
    return _connection_lost() if "connection" in message else None


def wrong_passphrase() -> WrongPassphrase:
    """Never says which of the two was wrong."""
    return WrongPassphrase(
        say("The name and the passphrase do not belong together."),
        say("Check both, and the Caps Lock key, and try again."),
        field="passphrase",
    )


def not_a_user() -> RegisterUnavailable:
    """Name and passphrase are right for the server, but not for this register."""
    return RegisterUnavailable(
        say("The server let you in, but the register does not know you as a user."),
        say("Ask an administrator of the register to add you."),
    )


def damaged() -> RegisterUnavailable:
    """The register's file does not hold together."""
    return RegisterUnavailable(
        say("The register's file is damaged. Nothing of it is shown, because it could be wrong."),
        say("Do not write to this disk; bring the register back from the newest backup."),
    )


def disk_full() -> KnownError:
    return KnownError(
        say("The disk is full. Nothing of this was saved; what was saved before is safe."),
        say("Make room on the disk and save again."),
    )


def _disk_failed() -> RegisterUnavailable:
    return RegisterUnavailable(
        say("The disk failed while the register was read or written. Nothing of this was saved."),
        say("Check that the disk is connected and in order, then try again."),
    )


def not_rekeyed() -> KnownError:
    """The register keeps its old key; the next opening tries again."""
    return KnownError(
        say("The register could not be given its new key just now."),
        say("It will be tried again when the register is opened next."),
    )


def busy() -> KnownError:
    return KnownError(
        say("Another task is writing to the register. Nothing of this was saved."),
        say("Wait a moment and save again."),
    )


def _not_taken() -> RegisterUnavailable:
    return RegisterUnavailable(
        say("The database server does not take the connection."),
        say("Ask the administrator of the register."),
    )


def _connection_lost() -> RegisterUnavailable:
    return RegisterUnavailable(
        say("There is no connection to the database server."),
        say("Check the network and try again; a deed that was done already is not done twice."),
    )
