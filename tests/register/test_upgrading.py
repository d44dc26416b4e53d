"""A file of an older program is upgraded on opening: a checked copy first, then all of it or nothing."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.errors import KnownError, RegisterUnavailable
from helpten_desk.register import migrate
from helpten_desk.register.opening import upgrading
from helpten_desk.register.opening.file_register import FileRegister
from helpten_desk.register.store.engine import FileConnection, connect_file, reading
from helpten_desk.register.unit import Register
from tests.clock import Clock
from tests.stores import HELMI, file_register

COPY = "register-before-0002.db"
OLDER = migrate.MIGRATIONS
# A table is built anew with its triggers, rows are changed, and in the midst of it the process may die.
SECOND = """
import os
import sqlalchemy as sa
from alembic import op
from helpten_desk.register.migrations import altered

revision, down_revision, branch_labels, depends_on = "0002", "0001", None, None

def upgrade():
    with altered("letters") as table:
        table.add_column(sa.Column("remark", sa.Text()))
    op.execute("UPDATE settings SET value = 'from the second revision' WHERE key = 'greeting'")
    if os.environ.get("DIE") == "midway":
        os._exit(9)
    if os.environ.get("DIE") == "fault":
        raise ZeroDivisionError
    op.create_table("second", sa.Column("id", sa.Integer(), primary_key=True))
"""


@pytest.fixture
def migrations(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The migrations of a newer program, which has one revision more."""
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "versions" / "0002_a_second_one.py").write_text(SECOND, "utf-8")
    return folder


@pytest.fixture
def place(file_template: Path, tmp_path: Path, clock: Clock) -> FileRegister:
    """A register that the present program has made and Helmi has written in."""
    shutil.copytree(file_template, tmp_path / "register")
    place = file_register(tmp_path / "register", clock)
    register = place.open(HELMI.login, HELMI.secret)
    with register.begin("settings.change", Purpose("customer_service"), new_operation()) as work:
        work.settings.put("greeting", "from the first revision")
    register.close()
    return place


@pytest.fixture
def newer(place: FileRegister, migrations: Path, monkeypatch: pytest.MonkeyPatch) -> FileRegister:
    """The same register under the newer program."""
    monkeypatch.setattr(migrate, "MIGRATIONS", migrations)
    return place


@pytest.fixture
def interrupted(newer: FileRegister, clock: Clock) -> Callable[[str], None]:
    """Opens the register and is interrupted after a step."""

    def interrupt_after(step: str) -> None:
        def on_step(now: str) -> None:
            if now == step:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            file_register(newer.folder, clock, on_step=on_step).open(HELMI.login, HELMI.secret)

    return interrupt_after


def state(register: Register) -> tuple[str, str, list[str], int]:
    """Revision, the row that the upgrade changes, the deeds from the newest on, the lines of the journal."""
    with reading(register._engine) as connection:
        revision = migrate.revision_of(connection)
        second = connection.execute(text("SELECT 1 FROM sqlite_master WHERE name = 'second'")).first()
    assert (second is not None) == (revision == "0002")
    with register.read() as work:
        deeds = [line.deed for line in work.journal.lines()]
        return revision, work.settings.get("greeting"), deeds, work.journal.verify()


BEFORE = ["settings.change", "register.open", "register.open", "register.made"]


def test_an_older_register_is_upgraded_on_opening_and_kept_as_it_was(newer: FileRegister) -> None:
    register = newer.open(HELMI.login, HELMI.secret)
    assert state(register) == (
        "0002",
        "from the second revision",
        ["register.open", "register.upgrade", *BEFORE],
        6,
    )
    with register.read() as work:
        line = work.journal.lines()[1]
    assert line.actor == "helmi"
    assert line.details == {"before": "0001", "after": "0002", "copy": COPY}
    assert newer.notice is not None and str(newer.folder / COPY) in str(newer.notice)
    assert "brought up to date" in str(newer.notice)
    register.close()
    assert not list(newer.folder.glob("*.new*"))
    newer.open(HELMI.login, HELMI.secret).close()
    assert newer.notice is None  # told once


def test_the_copy_is_the_register_as_it_was_for_the_older_program(
    newer: FileRegister, tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer.open(HELMI.login, HELMI.secret).close()
    monkeypatch.undo()
    back = tmp_path / "back"
    shutil.copytree(newer.folder, back)
    with pytest.raises(RegisterUnavailable, match="newer version"):
        file_register(back, clock).open(HELMI.login, HELMI.secret)
    (back / COPY).replace(back / "register.db")
    register = file_register(back, clock).open(HELMI.login, HELMI.secret)
    assert state(register) == ("0001", "from the first revision", ["register.open", *BEFORE], 5)
    register.close()


STEPS = ["copied", "copy kept", "upgraded, not committed", "upgraded"]


@pytest.mark.parametrize("step", STEPS)
def test_an_upgrade_interrupted_at_any_step_leaves_the_old_register_or_the_new(
    newer: FileRegister, interrupted: Callable[[str], None], step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(step)
    if step != "upgraded":
        with monkeypatch.context() as older:
            older.setattr(migrate, "MIGRATIONS", OLDER)
            register = newer.open(HELMI.login, HELMI.secret)  # the older program still opens it
            assert state(register)[:2] == ("0001", "from the first revision")
            register.close()
    register = newer.open(HELMI.login, HELMI.secret)
    revision, greeting, deeds, _ = state(register)
    assert (revision, greeting) == ("0002", "from the second revision")
    assert deeds.count("register.upgrade") == 1
    register.close()


OPEN = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from helpten_desk.register import migrate
from helpten_desk.register.keys.sealing import Cost
from helpten_desk.register.opening.file_register import FileRegister
folder, secret, migrate.MIGRATIONS = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
FileRegister(folder, clock=lambda: datetime.now(UTC), workstation="desk-1", version="0.1.0",
             cost=Cost(64, 1, 1)).open("helmi", secret)
"""


def test_a_process_that_dies_midway_leaves_the_old_register(newer: FileRegister, migrations: Path) -> None:
    died = subprocess.run(
        [sys.executable, "-c", OPEN, str(newer.folder), HELMI.secret, str(migrations)],
        check=False,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONPATH": ".", "DIE": "midway"},
    )
    assert died.returncode == 9
    assert (newer.folder / COPY).exists()
    register = newer.open(HELMI.login, HELMI.secret)
    revision, greeting, deeds, lines = state(register)
    assert (revision, greeting, lines) == ("0002", "from the second revision", 6)
    assert deeds == ["register.open", "register.upgrade", *BEFORE]
    register.close()


def test_an_upgrade_that_fails_leaves_the_old_register_and_its_copy(
    newer: FileRegister, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched, pytest.raises(ZeroDivisionError):
        patched.setenv("DIE", "fault")
        newer.open(HELMI.login, HELMI.secret)
    with monkeypatch.context() as older:
        older.setattr(migrate, "MIGRATIONS", OLDER)
        register = newer.open(HELMI.login, HELMI.secret)
        assert state(register)[:2] == ("0001", "from the first revision")
        register.close()


def test_a_bad_copy_stops_the_upgrade(newer: FileRegister, monkeypatch: pytest.MonkeyPatch) -> None:
    def spoilt(path: Path, key: bytes) -> FileConnection:
        if path.name.endswith(".new") and path.stat().st_size:
            content = bytearray(path.read_bytes())
            content[-3000] ^= 1  # a page that opening does not read
            path.write_bytes(content)
        return connect_file(path, key)

    monkeypatch.setattr(upgrading, "connect_file", spoilt)
    with pytest.raises(KnownError, match="damaged"):
        newer.open(HELMI.login, HELMI.secret)
    assert not (newer.folder / COPY).exists()
    monkeypatch.setattr(upgrading, "connect_file", connect_file)
    newer.open(HELMI.login, HELMI.secret).close()


def test_a_disk_without_room_for_the_copy_is_told_and_nothing_changes(
    newer: FileRegister, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10**9, 10**9, 0))
        with pytest.raises(KnownError, match="disk is full"):
            newer.open(HELMI.login, HELMI.secret)
    assert not list(newer.folder.glob("register-before*"))
    newer.open(HELMI.login, HELMI.secret).close()
