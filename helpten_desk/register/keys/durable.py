"""Small files that a crash leaves either old or new, and a lock that dies with its process."""

import os
import sys
import time
from pathlib import Path

WINDOWS = os.name == "nt"
REPLACE_TRIES = 20
PAUSE_SECONDS = 0.05


def write_durably(path: Path, content: bytes) -> None:
    """Write by temporary file, fsync and rename; readable by the owner alone."""
    temporary = path.with_name(f"{path.name}.new")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    rename_durably(temporary, path)


def rename_durably(old: Path, new: Path) -> None:
    """Rename over whatever is there, and make the rename itself last."""
    for remaining in reversed(range(REPLACE_TRIES)):
        try:
            old.replace(new)
            break
        except PermissionError:  # on Windows a virus scanner may hold either file for a moment
            if not WINDOWS or not remaining:
                raise
            time.sleep(PAUSE_SECONDS)
    if not WINDOWS:  # Windows cannot open a folder; NTFS logs the rename itself
        folder = os.open(new.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


class ProcessLock:
    """A lock on a file: held by one opener at a time, released by the system when its process ends."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def take(self, patience: float = 0.0) -> bool:
        """Try for `patience` seconds; False when another holds it."""
        give_up = time.monotonic() + patience
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        while not _lock(descriptor):
            if time.monotonic() >= give_up:
                os.close(descriptor)
                return False
            time.sleep(PAUSE_SECONDS)
        self._descriptor = descriptor
        return True

    def release(self) -> None:
        """Give it back; nothing if it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
