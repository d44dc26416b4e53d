"""A register is set up, opened, refused or mended; each fault has its own sentence, and nothing is lost."""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlcipher3 import dbapi2 as sqlcipher

from helpten_desk.domain.accounts import Purpose, Role, User, new_operation
from helpten_desk.domain.errors import KnownError, NotAllowed, RegisterUnavailable, WrongPassphrase
from helpten_desk.domain.law import RuleSet
from helpten_desk.register.journals.journal import Journal
from helpten_desk.register.keys.durable import ProcessLock
from helpten_desk.register.keys.sidefile import read_side_file, unlock
from helpten_desk.register.opening import diagnosis
from helpten_desk.register.opening import file_register as opening
from helpten_desk.register.opening.diagnosis import Diagnosis, diagnose, on_network
from helpten_desk.register.opening.file_register import FileRegister
from helpten_desk.register.store.engine import connect_file, reading, writing
from helpten_desk.register.unit import Register
from tests.clock import Clock
from tests.stores import CHEAP, HELMI, file_register

SERVICE = Purpose("customer_service")
NEW = "viisi vihreää taloa"
PAULI = "kuusi mustaa kissaa"


class Uptime:
    """The machine's uptime, moved by hand."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def uptime() -> Uptime:
    return Uptime()


@pytest.fixture
def folder(file_template: Path, tmp_path: Path) -> Path:
    """A register that Helmi administers, closed."""
    shutil.copytree(file_template, tmp_path / "register")
    return tmp_path / "register"


@pytest.fixture
def place(folder: Path, clock: Clock, uptime: Uptime) -> FileRegister:
    return file_register(folder, clock, uptime=uptime)


def put(register: Register, value: str) -> None:
    with register.begin("settings.change", SERVICE, new_operation()) as work:
        work.settings.put("greeting", value)


def greeting(register: Register) -> str:
    with register.read() as work:
        return work.settings.get("greeting")


def deeds(register: Register) -> list[str]:
    with register.read() as work:
        return [line.deed for line in work.journal.lines()]


def user(register: Register, login: str) -> User:
    with register.read() as work:
        return work.accounts.get(login)


def opens(place: FileRegister, login: str, secret: str) -> bool:
    try:
        place.open(login, secret).close()
    except WrongPassphrase:
        return False
    return True


# Set-up


def test_a_new_register_comes_open_and_opens_again(tmp_path: Path, clock: Clock) -> None:
    place = file_register(tmp_path / "new" / "register", clock)
    assert place.diagnose() is Diagnosis.MISSING
    register, recovery = place.create(
        "Helmi ", "Helmi  Halla", HELMI.secret, HELMI.roles, demonstration=True, fixed_rules=RuleSet.HETIL
    )
    assert (register.user.login, register.user.name, register.user.roles) == (
        "helmi",
        "Helmi Halla",
        HELMI.roles,
    )
    put(register, "päivää")
    with register.read() as work:
        assert work.settings.get("register.rules") == "hetil"
    identity = register.id
    assert place.diagnose() is Diagnosis.LOCKED
    register.close()
    assert place.diagnose() is Diagnosis.READY
    again = file_register(place.folder, clock).open("HELMI", HELMI.secret)
    assert (again.id, again.demonstration, greeting(again)) == (identity, True, "päivää")
    again.close()
    place.open_with_recovery(recovery).close()


def test_a_second_set_up_in_the_same_folder_is_refused(place: FileRegister, folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    with pytest.raises(RegisterUnavailable, match="already"):
        place.create("pauli", "Pauli Puro", PAULI)
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_set_up_while_the_register_is_open_is_refused(place: FileRegister, folder: Path) -> None:
    register = place.open(HELMI.login, HELMI.secret)
    with pytest.raises(RegisterUnavailable):
        file_register(folder, Clock()).create("pauli", "Pauli Puro", PAULI)
    put(register, "still here")
    register.close()


@pytest.mark.parametrize("step", ["copy 1 written", "copy 2 written", "copy 3 written", "register made"])
def test_an_interrupted_set_up_can_be_done_again(tmp_path: Path, clock: Clock, step: str) -> None:
    folder = tmp_path / "register"
    with pytest.raises(KeyboardInterrupt):
        file_register(folder, clock, on_step=interrupt_at(step)).create("helmi", "Helmi", HELMI.secret)
    place = file_register(folder, clock)
    if step == "register made":
        assert opens(place, "helmi", HELMI.secret)
        return
    assert place.diagnose() is Diagnosis.MISSING
    register, _ = place.create("pauli", "Pauli Puro", PAULI)
    register.close()
    assert opens(place, "pauli", PAULI) and not opens(place, "helmi", HELMI.secret)
    assert not list(folder.glob("*.new*"))


@pytest.mark.parametrize(
    ("login", "name", "passphrase", "field"),
    [
        ("", "Helmi", HELMI.secret, "login"),
        ("recovery", "Helmi", HELMI.secret, "login"),
        ("hel mi", "Helmi", HELMI.secret, "login"),
        ("helmi", " ", HELMI.secret, "name"),
        ("helmi", "Helmi", "helmi2026", "passphrase"),
    ],
)
def test_what_set_up_asks_is_checked_before_anything_is_made(
    tmp_path: Path, clock: Clock, login: str, name: str, passphrase: str, field: str
) -> None:
    place = file_register(tmp_path / "register", clock)
    with pytest.raises(KnownError) as refused:
        place.create(login, name, passphrase)
    assert refused.value.field == field
    assert not place.folder.exists()


def test_only_a_demonstration_fixes_the_rules(tmp_path: Path, clock: Clock) -> None:
    with pytest.raises(ValueError, match="demonstration"):
        file_register(tmp_path, clock).create("helmi", "Helmi", HELMI.secret, fixed_rules=RuleSet.HETIL)


# What the journal says of it


def opening_details(register: Register) -> dict[str, str] | None:
    with register.read() as work:
        line = work.journal.lines(1)[0]
    assert (line.deed, line.purpose, line.workstation) == ("register.open", "supervision", "desk-1")
    return line.details


def test_making_and_opening_are_lines_of_the_journal(tmp_path: Path, clock: Clock) -> None:
    place = file_register(tmp_path / "register", clock)
    register, recovery = place.create("helmi", "Helmi Halla", HELMI.secret)
    place.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
    register.close()
    clock.advance(hours=3)
    place.open("pauli", PAULI).close()
    clock.advance(hours=3)
    register = place.open_with_recovery(recovery)
    with register.read() as work:
        lines = [(line.deed, line.actor, line.at.hour) for line in reversed(work.journal.lines())]
        assert work.journal.verify() == len(lines)
        assert work.journal.lines()[-1].details == {"administrator": "helmi"}
    register.close()
    assert lines == [
        ("register.made", "helmi", 7),
        ("register.open", "helmi", 7),
        ("users.add", "helmi", 7),
        ("register.open", "pauli", 10),
        ("register.open", "recovery", 13),
    ]


def test_wrong_tries_stand_in_the_line_of_the_next_opening(place: FileRegister, folder: Path) -> None:
    for _ in range(3):
        assert not opens(place, HELMI.login, "wrong one")
    register = place.open(HELMI.login, HELMI.secret)
    assert opening_details(register) == {"wrong_tries": "3"}
    register.close()
    register = place.open(HELMI.login, HELMI.secret)
    assert opening_details(register) == {}  # told once
    register.close()
    (folder / "register.tries").write_bytes(b"spoilt")
    register = place.open(HELMI.login, HELMI.secret)
    assert opening_details(register) == {"wrong_tries": "not known"}
    register.close()


def test_a_register_whose_journal_cannot_be_written_does_not_open(
    place: FileRegister, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(Journal, "write", lambda *_: (_ for _ in ()).throw(OSError(errno.ENOSPC, "full")))
        with pytest.raises(KnownError, match="disk is full"):
            place.open(HELMI.login, HELMI.secret)
    assert opens(place, HELMI.login, HELMI.secret)


def test_the_engine_behind_an_opened_register_is_durable(place: FileRegister) -> None:
    register = place.open(HELMI.login, HELMI.secret)
    for deed in (reading, writing):
        with deed(register._engine) as connection:
            pragmas = {
                name: connection.execute(text(f"PRAGMA {name}")).scalar()
                for name in ("synchronous", "journal_mode", "secure_delete")
            }
        assert pragmas == {"synchronous": 2, "journal_mode": "wal", "secure_delete": 1}
    register.close()


# What lies in the folder


def damage(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def plain(path: Path) -> None:
    path.unlink()
    connection = sqlcipher.connect(str(path))
    connection.execute("CREATE TABLE people (name TEXT)")
    connection.close()


def remove_keys(path: Path) -> None:
    (path.parent / "register.keys").unlink()
    shutil.rmtree(path.parent / "keys")


def spoil_keys(path: Path) -> None:
    for copy in (path.parent / "register.keys", *(path.parent / "keys").iterdir()):
        copy.write_bytes(copy.read_bytes().replace(b'"serial": 1', b'"serial": "x"'))


FAULTS: dict[Diagnosis, Callable[[Path], object]] = {
    Diagnosis.EMPTY: lambda path: path.write_bytes(b""),
    Diagnosis.FOREIGN: plain,
    Diagnosis.DAMAGED: damage,
    Diagnosis.LOST: lambda path: path.unlink(),
    Diagnosis.KEYS_MISSING: remove_keys,
    Diagnosis.KEYS_DAMAGED: spoil_keys,
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_told_apart_and_nothing_is_touched(
    place: FileRegister, folder: Path, fault: Diagnosis
) -> None:
    FAULTS[fault](place.path)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    assert diagnose(folder, CHEAP) is fault
    refusals = []
    for refused in (
        lambda: place.open(HELMI.login, HELMI.secret),
        lambda: place.create("pauli", "Pauli Puro", PAULI),
    ):
        with pytest.raises(RegisterUnavailable) as error:
            refused()
        assert not isinstance(error.value, WrongPassphrase) and error.value.do is not None
        refusals.append(str(error.value.what))
    assert refusals[0] == refusals[1] and str(folder) in refusals[0]
    assert before == {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_fault_has_its_own_sentence(folder: Path) -> None:
    sentences = {str(diagnosis.unavailable(fault, folder).what) for fault in Diagnosis}
    assert len(sentences) == len(Diagnosis)


@pytest.mark.parametrize(
    "content",
    [
        "Nimi;Osoite\nMeikäläinen;Kuja 1\n" * 400,
        "%PDF-1.7\n" + "0 0 obj <<>>\n" * 900,
        "PK\3\4" + "\0" * 9000,
    ],
)
def test_a_file_of_another_kind_is_foreign(place: FileRegister, content: str) -> None:
    place.path.write_text(content, encoding="utf-8")
    assert place.diagnose() is Diagnosis.FOREIGN


def test_an_emptied_file_is_damaged(place: FileRegister) -> None:
    place.path.write_bytes(bytes(place.path.stat().st_size))
    assert place.diagnose() is Diagnosis.DAMAGED


@pytest.mark.parametrize("offset", [0, 20, 2000, 4095])
def test_a_changed_first_page_is_damage_and_no_wrong_passphrase(place: FileRegister, offset: int) -> None:
    content = bytearray(place.path.read_bytes())
    content[offset] ^= 0x40
    place.path.write_bytes(content)
    with pytest.raises(RegisterUnavailable, match="damaged") as refused:
        place.open(HELMI.login, HELMI.secret)
    assert not isinstance(refused.value, WrongPassphrase)


def test_the_keys_of_another_register_do_not_open_this_one(
    place: FileRegister, tmp_path: Path, clock: Clock
) -> None:
    other = file_register(tmp_path / "other", clock)
    other.create("pauli", "Pauli Puro", PAULI)[0].close()
    remove_keys(place.path)
    shutil.copy(other.folder / "register.keys", place.folder)
    with pytest.raises(RegisterUnavailable, match="damaged") as refused:
        place.open("pauli", PAULI)
    assert not isinstance(refused.value, WrongPassphrase)
    assert diagnosis.diagnose(place.folder, CHEAP) is Diagnosis.READY


def test_a_lost_copy_of_the_keys_is_replaced_on_opening(place: FileRegister, folder: Path) -> None:
    (folder / "register.keys").unlink()
    (folder / "keys" / "register.keys").write_bytes(b"{}")
    assert opens(place, HELMI.login, HELMI.secret)
    copies = [
        folder / "register.keys",
        folder / "keys" / "register.keys",
        folder / "keys" / "register.keys.copy",
    ]
    assert len({copy.read_bytes() for copy in copies}) == 1


def test_a_register_open_elsewhere_is_locked(
    place: FileRegister, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "PATIENCE", 0.1)
    script = (
        "import sys; from pathlib import Path; from helpten_desk.register.keys.durable import ProcessLock\n"
        "lock = ProcessLock(Path(sys.argv[1])); print(lock.take(), flush=True); sys.stdin.read()"
    )
    other = subprocess.Popen(
        [sys.executable, "-c", script, str(folder / "register.lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert other.stdout is not None and other.stdin is not None
    try:
        assert other.stdout.readline() == "True\n"
        assert place.diagnose() is Diagnosis.LOCKED
        with pytest.raises(RegisterUnavailable, match="another window"):
            place.open(HELMI.login, HELMI.secret)
    finally:
        other.kill()  # whoever held it is gone, and so is the lock
        other.wait()
        other.stdin.close()
        other.stdout.close()
    assert opens(place, HELMI.login, HELMI.secret)


def test_a_lock_is_waited_for(folder: Path) -> None:
    first, second = ProcessLock(folder / "register.lock"), ProcessLock(folder / "register.lock")
    assert first.take() and not second.take(0.1)
    first.release()
    assert second.take()
    second.release()


MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
tmpfs /tmp tmpfs rw 0 0
nas:/home /home nfs4 rw 0 0
/dev/sdb1 /home/aino/local\\040disk ext4 rw 0 0
//nas/share /mnt/share cifs rw 0 0
aino@nas: /mnt/ssh fuse.sshfs rw 0 0
C:\\134 /mnt/c 9p rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "remote"),
    [
        ("/var/lib/desk", False),
        ("/home/aino/.local/share", True),
        ("/home/aino/local disk/desk", False),
        ("/homework", False),
        ("/mnt/share", True),
        ("/mnt/ssh/a/b", True),
        ("/mnt/c/Users", True),
        ("/tmp/x", False),
    ],
)
def test_network_volumes_are_known_by_their_mount(folder: str, remote: bool) -> None:
    assert on_network(Path(folder), MOUNTS) is remote


def test_a_network_volume_is_refused_before_anything_is_made(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagnosis, "is_remote", lambda folder: True)
    place = file_register(tmp_path / "share", clock)
    with pytest.raises(RegisterUnavailable, match="network drive"):
        place.create("helmi", "Helmi", HELMI.secret)
    with pytest.raises(RegisterUnavailable, match="network drive"):
        place.open("helmi", HELMI.secret)
    assert not place.folder.exists()


# Wrong tries


def test_nobody_learns_which_of_name_and_passphrase_was_wrong(place: FileRegister) -> None:
    told = []
    for login, secret in ((HELMI.login, "wrong one"), ("nobody", HELMI.secret), ("recovery", "AAAA")):
        with pytest.raises(WrongPassphrase) as wrong:
            place.open(login, secret)
        told.append((wrong.value.what, wrong.value.do, wrong.value.field))
    assert len(set(told)) == 1


def test_after_ten_wrong_tries_the_wait_doubles_to_a_quarter_of_an_hour(
    place: FileRegister, uptime: Uptime
) -> None:
    for left in range(10, 0, -1):
        assert (place.tries_left("helmi"), place.wait_seconds("helmi")) == (left, 0)
        assert not opens(place, "helmi", "wrong one")
    waits = []
    for _ in range(13):
        waits.append(place.wait_seconds("helmi"))
        with pytest.raises(RegisterUnavailable, match="too many wrong tries") as early:
            place.open("helmi", HELMI.secret)  # even the right one is not taken now
        assert not isinstance(early.value, WrongPassphrase)
        uptime.seconds += waits[-1]
        assert not opens(place, "helmi", "wrong one")
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]
    uptime.seconds += 900
    assert opens(place, "helmi", HELMI.secret)
    assert (place.tries_left("helmi"), place.wait_seconds("helmi")) == (10, 0)


def test_the_wait_outlives_the_program_the_machine_and_the_clock(
    place: FileRegister, folder: Path, clock: Clock, uptime: Uptime
) -> None:
    for _ in range(10):
        opens(place, "helmi", "wrong one")
    for _ in range(8):
        uptime.seconds += place.wait_seconds("helmi")
        opens(place, "helmi", "wrong one")
    assert place.wait_seconds("helmi") == 256
    for days in (-3650, 7300):
        clock.advance(days=days)
        assert file_register(folder, clock, uptime=uptime).wait_seconds("helmi") == 256
    uptime.seconds = 100.0  # started anew: only what has passed since then counts
    assert file_register(folder, clock, uptime=uptime).wait_seconds("helmi") == 156


def test_unknown_names_share_one_count_and_are_not_written_down(place: FileRegister, folder: Path) -> None:
    for number in range(10):
        assert not opens(place, f"{HELMI.secret} {number}", "helmi")  # typed into the wrong fields
    assert place.wait_seconds("anybody") > 0 and place.wait_seconds("helmi") == 0
    assert "venettä".encode() not in (folder / "register.tries").read_bytes()


@pytest.mark.parametrize("content", [b"", b"[]", b"null", b'{"helmi": 3}', b'{"helmi": ["x", []]}', b"\xff"])
def test_a_spoilt_count_neither_locks_out_nor_gives_free_tries(
    place: FileRegister, folder: Path, content: bytes
) -> None:
    (folder / "register.tries").write_bytes(content)
    if content != b"{}":
        assert place.tries_left("helmi") == 0
    assert opens(place, "helmi", HELMI.secret)


# Passphrases and recovery


def test_a_changed_passphrase_wraps_one_key_anew(place: FileRegister, folder: Path) -> None:
    register = place.open(HELMI.login, HELMI.secret)
    place.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
    before = read_side_file((folder / "register.keys").read_bytes(), CHEAP)
    with pytest.raises(WrongPassphrase):
        place.change_passphrase(register, "helmi", "wrong one", NEW)
    with pytest.raises(NotAllowed):
        place.change_passphrase(register, "pauli", PAULI, NEW)
    place.change_passphrase(register, "helmi", HELMI.secret, NEW)
    put(register, "still open")
    register.close()
    after = read_side_file((folder / "register.keys").read_bytes(), CHEAP)
    assert after.generations == before.generations and after.slots["pauli"] == before.slots["pauli"]
    assert after.slots["helmi"].sealed == before.slots["helmi"].sealed
    assert (
        not opens(place, "helmi", HELMI.secret)
        and opens(place, "helmi", NEW)
        and opens(place, "pauli", PAULI)
    )


def test_the_passphrase_of_who_sits_here_is_asked_again(place: FileRegister) -> None:
    """The counter view ends with it; a customer who guesses meets the same wait."""
    register = place.open(HELMI.login, HELMI.secret)
    place.confirm(register, HELMI.secret)
    for _ in range(10):
        with pytest.raises(WrongPassphrase):
            place.confirm(register, "wrong one")
    with pytest.raises(RegisterUnavailable, match="too many"):
        place.confirm(register, HELMI.secret)
    register.close()


def test_the_recovery_key_sets_a_forgotten_passphrase_anew(tmp_path: Path, clock: Clock) -> None:
    place = file_register(tmp_path / "register", clock)
    register, recovery = place.create("helmi", "Helmi Halla", HELMI.secret)
    put(register, "kept")
    register.close()
    with pytest.raises(KnownError, match="Group 1 "):
        place.open_with_recovery("0001" + recovery[4:])
    register = place.open_with_recovery(recovery.lower().replace("-", " "))
    assert register.user.roles == {Role.ADMINISTRATOR} and register.user.login == "recovery"
    place.reset_passphrase(register, "helmi", NEW)
    with register.read() as work:
        assert [user.login for user in work.accounts.users()] == ["helmi"]
    register.close()
    assert not opens(place, "helmi", HELMI.secret)
    register = place.open("helmi", NEW)
    assert greeting(register) == "kept"
    assert deeds(register)[:3] == ["register.open", "users.reset", "register.open"]
    register.close()
    place.open_with_recovery(recovery).close()


def test_a_renewed_recovery_key_ends_the_old_one_and_old_copies_of_the_keys(
    tmp_path: Path, clock: Clock
) -> None:
    place = file_register(tmp_path / "register", clock)
    register, old = place.create("helmi", "Helmi Halla", HELMI.secret)
    place.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
    old_copy = read_side_file((place.folder / "register.keys").read_bytes(), CHEAP)
    new = place.renew_recovery(register)
    put(register, "goes on")
    assert deeds(register)[1] == "users.recovery"
    register.close()
    with pytest.raises(WrongPassphrase):
        place.open_with_recovery(old)
    with pytest.raises(sqlcipher.DatabaseError, match="not a database"):
        connect_file(place.path, unlock([old_copy], "recovery", old, CHEAP).keys[1])
    register = place.open_with_recovery(new)
    assert greeting(register) == "goes on"
    newest = place.renew_recovery(register)  # who came in with it may renew it at once
    register.close()
    assert opens(place, "helmi", HELMI.secret) and opens(place, "pauli", PAULI)
    with pytest.raises(WrongPassphrase):
        place.open_with_recovery(new)
    place.open_with_recovery(newest).close()


def test_only_an_administrator_renews_the_recovery_key(tmp_path: Path, clock: Clock) -> None:
    place = file_register(tmp_path / "register", clock)
    register, recovery = place.create("helmi", "Helmi Halla", HELMI.secret)
    place.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
    register.close()
    register = place.open("pauli", PAULI)
    with pytest.raises(NotAllowed):
        place.renew_recovery(register)
    register.close()
    place.open_with_recovery(recovery).close()


@pytest.mark.parametrize("step", ["both generations written", "rekeyed"])
def test_a_renewal_interrupted_while_keys_change_is_finished_at_the_next_opening(
    tmp_path: Path, clock: Clock, step: str
) -> None:
    place = file_register(tmp_path / "register", clock)
    register, old = place.create("helmi", "Helmi Halla", HELMI.secret)
    register.close()
    broken = file_register(place.folder, clock, on_step=interrupt_at(step))
    register = broken.open("helmi", HELMI.secret)
    with pytest.raises(KeyboardInterrupt):
        broken.renew_recovery(register)
    register.close()
    assert opens(place, "helmi", HELMI.secret)
    side_file = read_side_file((place.folder / "register.keys").read_bytes(), CHEAP)
    assert side_file.generations == (2,)
    with pytest.raises(WrongPassphrase):
        place.open_with_recovery(old)


def test_a_renewal_on_a_full_disk_still_hands_out_the_key_and_is_finished_later(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = file_register(tmp_path / "register", clock)
    register, old = place.create("helmi", "Helmi Halla", HELMI.secret)
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10**9, 10**9, 0))
        new = place.renew_recovery(register)
    register.close()
    with pytest.raises(WrongPassphrase):
        place.open_with_recovery(old)
    place.open_with_recovery(new).close()
    side_file = read_side_file((place.folder / "register.keys").read_bytes(), CHEAP)
    assert side_file.generations == (2,)


def test_only_an_administrator_sets_anothers_passphrase(place: FileRegister) -> None:
    register = place.open(HELMI.login, HELMI.secret)
    place.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
    register.close()
    register = place.open("pauli", PAULI)
    with pytest.raises(NotAllowed):
        place.reset_passphrase(register, "helmi", NEW)
    with pytest.raises(NotAllowed):
        place.add_user(register, "oskari", "Oskari Oja", {Role.ADMINISTRATOR}, NEW)
    register.close()
    assert opens(place, HELMI.login, HELMI.secret) and not opens(place, "oskari", NEW)


def test_a_planted_public_key_gets_nothing(place: FileRegister, folder: Path) -> None:
    """Who can write the side-file puts a key of his own in another's slot and waits for the next rotation."""
    register = place.open(HELMI.login, HELMI.secret)
    pauli = place.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
    place.add_user(register, "oskari", "Oskari Oja", {Role.CLERK}, NEW)
    keyring = place._keyring
    assert keyring is not None
    keyring.enrol("oskari", "the planter's own")
    place.remove_user(register, pauli)
    register.close()
    with pytest.raises(RegisterUnavailable):
        place.open("oskari", "the planter's own")


# Users who leave; the change of the register's key


def test_a_leaver_opens_neither_the_register_nor_an_old_copy_of_the_keys_with_it(
    place: FileRegister, folder: Path, tmp_path: Path
) -> None:
    register = place.open(HELMI.login, HELMI.secret)
    pauli = place.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
    put(register, "before")
    old = (folder / "register.keys").read_bytes()
    old_key = unlock([read_side_file(old, CHEAP)], "pauli", PAULI, CHEAP).keys[1]
    place.remove_user(register, pauli)
    put(register, "after")  # the open register goes on
    assert not user(register, "pauli").active
    register.close()
    assert not opens(place, "pauli", PAULI)
    assert read_side_file((folder / "register.keys").read_bytes(), CHEAP).generations == (2,)
    with pytest.raises(sqlcipher.DatabaseError, match="not a database"):
        connect_file(place.path, old_key)
    stolen = tmp_path / "stolen"
    shutil.copytree(folder, stolen)
    for copy in (stolen / "register.keys", *(stolen / "keys").iterdir()):
        copy.write_bytes(old)
    with pytest.raises(RegisterUnavailable):
        file_register(stolen, Clock()).open("pauli", PAULI)
    register = place.open(HELMI.login, HELMI.secret)
    assert greeting(register) == "after"
    register.close()


STEPS = ["copy 1 written", "copy 2 written", "copy 3 written", "both generations written", "rekeyed"]
STEPS += ["old generation dropped"]


def interrupt_at(step: str, occurrence: int = 1) -> Callable[[str], None]:
    seen: list[str] = []

    def on_step(now: str) -> None:
        seen.append(now)
        if now == step and seen.count(step) == occurrence:
            raise KeyboardInterrupt

    return on_step


@pytest.mark.parametrize("step", [*STEPS, *(f"{step} again" for step in STEPS[:3])])
def test_a_change_of_keys_interrupted_at_any_step_is_finished_at_the_next_opening(
    tmp_path: Path, clock: Clock, step: str
) -> None:
    folder = tmp_path / "register"
    place = file_register(folder, clock)
    register, recovery = place.create("helmi", "Helmi Halla", HELMI.secret, HELMI.roles)
    place.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
    place.add_user(register, "oskari", "Oskari Oja", {Role.CLERK}, NEW)
    put(register, "kept")
    register.close()
    hook = interrupt_at(step.removesuffix(" again"), 2 if step.endswith(" again") else 1)
    broken = file_register(folder, clock, on_step=hook)
    register = broken.open("helmi", HELMI.secret)
    with pytest.raises(KeyboardInterrupt):
        broken.remove_user(register, user(register, "pauli"))
    register.close()

    assert not opens(place, "pauli", PAULI)
    for login, secret in (("oskari", NEW), ("helmi", HELMI.secret)):
        register = place.open(login, secret)
        assert greeting(register) == "kept"
        register.close()
    place.open_with_recovery(recovery).close()
    assert not opens(place, "pauli", PAULI)
    copies = {path.read_bytes() for path in (folder / "register.keys", *(folder / "keys").iterdir())}
    (copy,) = copies
    side_file = read_side_file(copy, CHEAP)
    assert set(side_file.slots) == {"helmi", "oskari", "recovery"} and side_file.generations == (2,)


KILLED = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from helpten_desk.register.keys.sealing import Cost
from helpten_desk.register.opening.file_register import FileRegister
folder, secret, step = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
def die(now):
    if now == step:
        os.kill(os.getpid(), 9) if os.name != "nt" else os._exit(9)
place = FileRegister(folder, clock=lambda: datetime.now(UTC), workstation="desk-1", version="0.1.0",
                     cost=Cost(64, 1, 1), on_step=die)
register = place.open("helmi", secret)
with register.read() as work:
    pauli = work.accounts.get("pauli")
place.remove_user(register, pauli)
"""


@pytest.mark.parametrize("step", ["both generations written", "rekeyed"])
def test_a_killed_change_of_keys_is_finished_at_the_next_opening(place: FileRegister, step: str) -> None:
    register = place.open(HELMI.login, HELMI.secret)
    place.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
    register.close()
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, str(place.folder), HELMI.secret, step],
        check=False,
        cwd=Path(__file__).parents[2],
        env=os.environ | {"PYTHONPATH": "."},
    )
    assert killed.returncode in {-9, 9}
    assert opens(place, HELMI.login, HELMI.secret) and not opens(place, "pauli", PAULI)
    side_file = read_side_file((place.folder / "register.keys").read_bytes(), CHEAP)
    assert side_file.generations == (2,)


@pytest.mark.parametrize("step", STEPS[:3])
def test_an_interrupted_naming_of_a_user_leaves_no_trace(
    place: FileRegister, folder: Path, clock: Clock, step: str
) -> None:
    broken = file_register(folder, clock, on_step=interrupt_at(step))
    register = broken.open(HELMI.login, HELMI.secret)
    with pytest.raises(KeyboardInterrupt):
        broken.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
    assert "users.add" not in deeds(register)
    broken.add_user(register, "oskari", "Oskari Oja", {Role.CLERK}, NEW)
    register.close()
    assert not opens(place, "pauli", PAULI) and opens(place, "oskari", NEW)


def test_a_slot_of_nobody_is_dropped_with_the_key_it_could_open(place: FileRegister, folder: Path) -> None:
    """The power went after the side-file was written and before the user's row was committed."""
    register = place.open(HELMI.login, HELMI.secret)
    assert place._keyring is not None
    place._keyring.enrol("ghost", PAULI)
    register.close()
    assert not opens(place, "ghost", PAULI)
    assert opens(place, HELMI.login, HELMI.secret)
    side_file = read_side_file((folder / "register.keys").read_bytes(), CHEAP)
    assert set(side_file.slots) == {"helmi", "recovery"} and side_file.generations == (2,)


def test_a_full_disk_while_keys_change_is_told_and_nothing_is_lost(
    place: FileRegister, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = place.open(HELMI.login, HELMI.secret)
    pauli = place.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "disk_usage", lambda path: shutil._ntuple_diskusage(10**9, 10**9, 0))
        with pytest.raises(KnownError, match="disk is full"):
            place.remove_user(register, pauli)
    put(register, "goes on")
    place.add_user(register, "oskari", "Oskari Oja", {Role.CLERK}, NEW)
    register.close()
    assert not opens(place, "pauli", PAULI) and opens(place, "oskari", NEW)
    register = place.open(HELMI.login, HELMI.secret)
    assert greeting(register) == "goes on"
    register.close()


def test_a_closed_register_changes_no_keys(place: FileRegister) -> None:
    register = place.open(HELMI.login, HELMI.secret)
    register.close()
    with pytest.raises(ValueError, match="closed"):
        place.add_user(register, "pauli", "Pauli Puro", {Role.CLERK}, PAULI)
