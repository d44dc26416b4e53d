"""Every connection is encrypted, durable or verified, and writes only where a deed says so."""

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from sqlalchemy import Engine, text
from sqlalchemy.exc import DatabaseError, OperationalError

from helpten_desk.domain.errors import KnownError, RegisterUnavailable
from helpten_desk.register.store import engine as engines
from helpten_desk.register.store.engine import (
    FileKey,
    PostgresqlSettings,
    connect_file,
    in_words,
    known,
    open_file,
    open_postgresql,
    reading,
    rekey,
    writing,
)

KEY, OTHER = bytes(range(32)), bytes(range(1, 33))
PLANTED = "Kerttu Koivunen 010190-999P"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rekisteri 100 % å.db"


@pytest.fixture
def file(path: Path) -> Iterator[Engine]:
    engine = open_file(path, KEY, new=True)
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE notes (id INTEGER PRIMARY KEY, note TEXT)"))
        connection.execute(text("INSERT INTO notes VALUES (1, :note)"), {"note": PLANTED})
    yield engine
    engine.dispose()


def pragma(engine: Engine, name: str) -> object:
    with reading(engine) as connection:
        return connection.execute(text(f"PRAGMA {name}")).scalar()


def test_every_connection_is_encrypted_and_durable(file: Engine) -> None:
    with reading(file), reading(file), reading(file):  # three connections of the pool
        assert str(pragma(file, "cipher_version")).startswith("4.")
        assert pragma(file, "synchronous") == 2  # FULL
        assert pragma(file, "journal_mode") == "wal"
        assert pragma(file, "foreign_keys") == 1
        assert pragma(file, "temp_store") == 2  # memory
        assert pragma(file, "busy_timeout") == engines.BUSY_MILLISECONDS


def test_nothing_is_readable_on_the_disk(file: Engine, path: Path) -> None:
    written = b"".join(part.read_bytes() for part in path.parent.iterdir())
    assert len(written) > 8192
    assert b"SQLite format 3" not in written
    assert b"Koivunen" not in written and b"notes" not in written


def decrypted(path: Path, key: bytes) -> bytes:
    """Every page as SQLite sees it (SQLCipher 4: AES-256-CBC; the last 80 bytes begin with the IV)."""
    pages = []
    content = path.read_bytes()
    for start in range(0, len(content), 4096):
        page = content[start : start + 4096]
        secret, iv = page[16 if start == 0 else 0 : -80], page[-80:-64]
        decryptor = Cipher(algorithms.AES(key), modes.CBC(iv)).decryptor()
        pages.append(decryptor.update(secret) + decryptor.finalize())
    return b"".join(pages)


def test_what_is_removed_is_overwritten(file: Engine, path: Path) -> None:
    large = "Rauha Rantanen " * 2000  # on pages of its own, which are given up
    with writing(file) as connection:
        connection.execute(text("INSERT INTO notes VALUES (2, :note), (3, 'kept')"), {"note": large})
    assert pragma(file, "secure_delete") == 1
    file.dispose()  # the last connection that closes empties the log into the file
    assert PLANTED.encode() in decrypted(path, KEY) and b"Rauha Rantanen" in decrypted(path, KEY)
    with writing(file) as connection:
        connection.execute(text("DELETE FROM notes WHERE id = 2"))
        connection.execute(text("UPDATE notes SET note = NULL WHERE id = 1"))
    file.dispose()
    assert b"kept" in decrypted(path, KEY)
    assert b"Kerttu" not in decrypted(path, KEY) and b"Rauha" not in decrypted(path, KEY)


def test_another_key_opens_nothing(file: Engine, path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    other = open_file(path, OTHER)
    with pytest.raises(DatabaseError, match="not a database"), reading(other):
        pass
    other.dispose()
    assert capfd.readouterr() == ("", "")


def test_an_empty_file_never_becomes_a_register(path: Path) -> None:
    path.touch()
    with pytest.raises(ValueError, match="empty"):
        open_file(path, KEY)
    assert path.stat().st_size == 0


def test_a_missing_file_is_not_made(path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_file(path, KEY)
    assert not path.exists()


def test_a_new_file_never_replaces_another(file: Engine, path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(FileExistsError):
        open_file(path, OTHER, new=True)
    assert path.read_bytes() == before


def test_a_file_removed_behind_the_desk_does_not_come_back_empty(file: Engine, path: Path) -> None:
    file.dispose()
    path.unlink()
    with pytest.raises(RegisterUnavailable), in_words(), reading(file):
        pass
    assert not path.exists()


def test_a_read_cannot_write(file: Engine) -> None:
    with pytest.raises(OperationalError, match="readonly"), reading(file) as connection:
        connection.execute(text("DELETE FROM notes"))
    with writing(file) as connection:  # the same connection of the pool
        assert connection.execute(text("SELECT count(*) FROM notes")).scalar() == 1
        connection.execute(text("UPDATE notes SET note = 'changed'"))


def test_an_exception_rolls_back(file: Engine) -> None:
    with pytest.raises(ZeroDivisionError), writing(file) as connection:
        connection.execute(text("DELETE FROM notes"))
        raise ZeroDivisionError
    with reading(file) as connection:
        assert connection.execute(text("SELECT note FROM notes")).scalar() == PLANTED


def test_a_writer_locks_at_once_and_the_second_is_told(
    file: Engine, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engines, "BUSY_MILLISECONDS", 50)
    second = open_file(path, KEY)
    with writing(file), pytest.raises(KnownError, match="Another task"), in_words(), writing(second):
        pass
    second.dispose()


def test_a_full_disk_has_its_own_sentence(file: Engine) -> None:
    with pytest.raises(KnownError, match="disk is full"), in_words(), writing(file) as connection:
        pages = connection.execute(text("PRAGMA page_count")).scalar()
        connection.execute(text(f"PRAGMA max_page_count = {pages}"))
        connection.execute(text("INSERT INTO notes VALUES (2, :much)"), {"much": "x" * 100_000})
    with reading(file) as connection:
        assert connection.execute(text("SELECT count(*) FROM notes")).scalar() == 1


def test_a_damaged_page_is_never_shown(file: Engine, path: Path) -> None:
    file.dispose()
    content = bytearray(path.read_bytes())
    content[5000] ^= 1
    path.write_bytes(content)
    with pytest.raises(RegisterUnavailable, match="damaged"), in_words(), reading(file) as connection:
        connection.execute(text("SELECT note FROM notes")).scalar()


def test_a_bug_is_no_known_fault(file: Engine) -> None:
    with pytest.raises(OperationalError) as bug, reading(file) as connection:
        connection.execute(text("SELECT * FROM nowhere"))
    assert known(bug.value) is None


def test_errors_carry_no_personal_data(file: Engine) -> None:
    with pytest.raises(DatabaseError) as error, writing(file) as connection:
        connection.execute(text("INSERT INTO notes VALUES (1, :note)"), {"note": PLANTED})
    assert "Koivunen" not in str(error.value)


def test_a_file_is_rekeyed_while_the_pool_is_in_use(path: Path) -> None:
    key = FileKey(KEY)
    engine = open_file(path, key, new=True)
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE notes (id INTEGER PRIMARY KEY)"))
    stop, seen = threading.Event(), [0]

    def write() -> None:
        while not stop.is_set():
            with writing(engine) as connection:
                connection.execute(text("INSERT INTO notes DEFAULT VALUES"))
            seen[0] += 1

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for new in (OTHER, KEY, OTHER):
            rekey(engine, path, key, new)
            done = seen[0]
            while seen[0] == done and writer.is_alive():
                stop.wait(0.001)
    finally:
        stop.set()
        writer.join()
    with reading(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM notes")).scalar() == seen[0] > 3
    engine.dispose()
    connect_file(path, OTHER).close()
    with pytest.raises(Exception, match="not a database"):
        connect_file(path, KEY)


def test_a_file_in_use_keeps_its_key(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engines, "BUSY_MILLISECONDS", 50)
    key = FileKey(KEY)
    engine = open_file(path, key, new=True)
    with writing(engine) as connection:
        connection.execute(text("CREATE TABLE notes (id INTEGER PRIMARY KEY)"))
    with reading(engine), pytest.raises(KnownError, match="Another task"):
        rekey(engine, path, key, OTHER)
    with reading(engine) as connection:
        assert connection.execute(text("SELECT count(*) FROM notes")).scalar() == 0
    engine.dispose()


@pytest.mark.parametrize(
    "way",
    [
        {"host": "db.mail.example"},
        {"host": "db.mail.example,other.mail.example", "ca_file": Path("/ca.pem")},
        {"host": "/run/postgresql", "ca_file": Path("/ca.pem")},
        {"host": "@abstract", "ca_file": Path("/ca.pem")},
        {"socket_dir": Path("db.mail.example")},
        {"socket_dir": Path("/run,other.mail.example")},
        {"socket_dir": Path("/run"), "host": "db.mail.example"},
        {"socket_dir": Path("/run"), "ca_file": Path("/ca.pem")},
        {},
    ],
)
def test_an_unverified_server_cannot_even_be_described(way: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="name"):
        PostgresqlSettings("asiakkaat", **way)


@pytest.mark.parametrize(
    "settings",
    [
        PostgresqlSettings("asiakkaat", host="db.mail.example", ca_file=Path("/ca.pem")),
        PostgresqlSettings("asiakkaat", socket_dir=Path("/run/postgresql").absolute()),
    ],
)
def test_the_environment_cannot_weaken_the_line_nor_a_url_show_the_password(
    settings: PostgresqlSettings,
) -> None:
    arguments = settings.arguments()
    assert arguments["gssencmode"] == "disable" and arguments["hostaddr"] == ""
    if settings.host:
        assert arguments["sslmode"] == "verify-full" and arguments["require_auth"] == "scram-sha-256"
        assert arguments["sslrootcert"] == str(Path("/ca.pem"))
    engine = open_postgresql(settings, "aino", "kolme sinistä venettä")
    assert str(engine.url) == "postgresql+psycopg://" and "venettä" not in repr(engine)
    engine.dispose()
