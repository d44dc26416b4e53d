"""What lies in a register's folder, found out before anything is opened, and what to do about it."""

import os
import sys
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from helpten_desk.domain.errors import RegisterUnavailable
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.register.keys.durable import ProcessLock
from helpten_desk.register.keys.sealing import STANDARD, Cost
from helpten_desk.register.keys.sidefile import KeyFiles

REGISTER = "register.db"
UNFINISHED = "register.db.new"
LOCK = "register.lock"
PAGE_BYTES = 4096
PLAIN_SQLITE = b"SQLite format 3\0"
# 4,096 random bytes hold all of nearly 256 values; no text, picture header or program does.
ENCRYPTED_VALUES = 220
_NETWORK_SYSTEMS = (
    "9p afpfs afs ceph cifs coda davfs glusterfs lustre ncpfs nfs nfs4 prl_fs smb smb2 smb3 smbfs vboxsf "
    "fuse.ceph fuse.davfs fuse.davfs2 fuse.glusterfs fuse.gvfsd-fuse fuse.rclone fuse.s3fs fuse.smbnetfs "
    "fuse.sshfs fuse.vmhgfs-fuse"
)
NETWORK_SYSTEMS = frozenset(_NETWORK_SYSTEMS.split())
DRIVE_REMOTE = 4  # GetDriveTypeW


class Diagnosis(StrEnum):
    """The state of a register's folder. MISSING: nothing there, a set-up may make a new register."""

    READY = "ready"
    MISSING = "missing"
    LOST = "lost"  # keys without a register
    EMPTY = "empty"
    FOREIGN = "foreign"
    DAMAGED = "damaged"
    KEYS_MISSING = "keys_missing"
    KEYS_DAMAGED = "keys_damaged"
    LOCKED = "locked"
    REMOTE = "remote"


def diagnose(folder: Path, floor: Cost = STANDARD) -> Diagnosis:
    """What opening or setting up would meet; changes nothing."""
    found = examine(folder, floor)
    return Diagnosis.LOCKED if found is Diagnosis.READY and not _unlocked(folder / LOCK) else found


def examine(folder: Path, floor: Cost) -> Diagnosis:
    """The same without regard to whether the register is open elsewhere."""
    if is_remote(folder):
        return Diagnosis.REMOTE
    path = folder / REGISTER
    keys = KeyFiles(folder, floor)
    if not path.exists():
        lost = keys.exist() and not (folder / UNFINISHED).exists()
        return Diagnosis.LOST if lost else Diagnosis.MISSING
    if not path.is_file():
        return Diagnosis.FOREIGN
    content = _content(path)
    if content is not None:
        return content
    if not keys.exist():
        return Diagnosis.KEYS_MISSING
    return Diagnosis.READY if keys.read() else Diagnosis.KEYS_DAMAGED


def unavailable(diagnosis: Diagnosis, folder: Path) -> RegisterUnavailable:
    """The sentence for the clerk, with what to do."""
    what, do = _SENTENCES[diagnosis]
    return RegisterUnavailable(replace(what, values=(("file", folder / REGISTER), ("folder", folder))), do)


if sys.platform == "win32":
    import ctypes

    def is_remote(folder: Path) -> bool:
        """Does the folder lie on a network volume, mapped or named by \\\\server?"""
        drive = folder.absolute().resolve().drive
        kind = ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\")
        return drive.startswith("\\\\") or kind == DRIVE_REMOTE

else:

    def is_remote(folder: Path) -> bool:
        """Does the folder lie, or would it lie, on a network volume?"""
        try:
            mounts = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="surrogateescape")
        except OSError:
            return False  # no Linux
        return on_network(folder.absolute().resolve(), mounts)


def on_network(path: Path, mounts: str) -> bool:
    """Is the file system that holds `path` a network's, by the lines of /proc/mounts?"""
    system, depth = "", -1
    for line in mounts.splitlines():
        fields = line.split(" ")
        if len(fields) < 3:
            continue
        point = Path(_unescaped(fields[1]))
        if path.is_relative_to(point) and len(point.parts) >= depth:  # a later mount hides an earlier
            system, depth = fields[2], len(point.parts)
    return system in NETWORK_SYSTEMS


def _unescaped(field: str) -> str:
    for escape, sign in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        field = field.replace(escape, sign)
    return field


def _unlocked(path: Path) -> bool:
    lock = ProcessLock(path)
    try:
        free = lock.take()
    except OSError:
        return os.access(path.parent, os.W_OK)  # a folder without the right to write says so on opening
    lock.release()
    return free


def _content(path: Path) -> Diagnosis | None:
    """What the file's bytes show without a key; None if they may be a register's."""
    size = path.stat().st_size
    if size == 0:
        return Diagnosis.EMPTY
    with path.open("rb") as file:
        page = file.read(PAGE_BYTES)
    if page.startswith(PLAIN_SQLITE):
        return Diagnosis.FOREIGN
    if not any(page):
        return Diagnosis.DAMAGED  # a disk check has emptied it
    if not _random(page):
        return Diagnosis.FOREIGN
    log = path.with_name(f"{path.name}-wal")
    whole = size % PAGE_BYTES == 0 or (log.exists() and log.stat().st_size > 0)  # the log mends a torn end
    return None if whole else Diagnosis.DAMAGED


def _random(page: bytes) -> bool:
    """Are there as many different bytes as ciphertext of this length has?"""
    expected = 256 * (1 - (255 / 256) ** len(page))
    return len(set(page)) > expected * ENCRYPTED_VALUES / 256


_BACKUP = say("Bring the register and its keys back from the newest backup, or call the administrator.")
_SENTENCES: dict[Diagnosis, tuple[Sentence, Sentence]] = {
    Diagnosis.READY: (
        say("There is a register in {folder} already."),
        say("Open it, or choose another folder for the new one."),
    ),
    Diagnosis.MISSING: (say("There is no register in {folder}."), say("Set up a new register.")),
    Diagnosis.LOST: (say("The register {file} is gone, but its keys are still there."), _BACKUP),
    Diagnosis.EMPTY: (say("The file {file} is empty. It was not opened."), _BACKUP),
    Diagnosis.FOREIGN: (
        say("The file {file} is no register of the desk. It was not opened."),
        say("Move the file elsewhere if you know it; then bring the register back from the newest backup."),
    ),
    Diagnosis.DAMAGED: (say("The register {file} is damaged. It was not opened."), _BACKUP),
    Diagnosis.KEYS_MISSING: (
        say("The keys of the register are missing from {folder}."),
        say("Bring the file register.keys back from the newest backup, or call the administrator."),
    ),
    Diagnosis.KEYS_DAMAGED: (
        say("The keys of the register in {folder} are damaged or have been changed."),
        say("Bring the file register.keys back from the newest backup, or call the administrator."),
    ),
    Diagnosis.LOCKED: (
        say("The register {file} is open in another window of the desk."),
        say("Close the other desk, also one of another user of this machine, and try again."),
    ),
    Diagnosis.REMOTE: (
        say("The folder {folder} is on a network drive, where a register is not safe."),
        say("Keep the register on this machine, or use a PostgreSQL server."),
    ),
}
