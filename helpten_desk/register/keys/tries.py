"""Wrong tries at the passphrase: after ten, a wait that doubles from a second to a quarter of an hour.

The count outlives the program. Time is the machine's uptime, which nobody can set: a restart of the
machine can only lengthen the wait, by at most its full length.
"""

import json
from collections.abc import Callable
from pathlib import Path

from helpten_desk.register.keys.durable import write_durably

FREE_TRIES = 10
LONGEST_WAIT = 900.0  # seconds


class Tries:
    """The wrong tries of each holder since he last came in; unknown names are counted together."""

    def __init__(self, path: Path, uptime: Callable[[], float]) -> None:
        self._path = path
        self._uptime = uptime

    def left(self, holder: str) -> int:
        """How many tries there are before waiting begins."""
        return max(0, FREE_TRIES - self._of(holder)[0])

    def wrong(self, holder: str) -> int | None:
        """How many wrong tries there were since he last came in; None when it cannot be read."""
        tries = self._read()
        return None if tries is None else tries.get(holder, (0, 0.0))[0]

    def wait(self, holder: str) -> float:
        """Seconds until the next try is taken; 0 when it is taken now."""
        count, last = self._of(holder)
        if count < FREE_TRIES:
            return 0.0
        now = self._uptime()
        # After a restart the uptime begins anew: at least that much has passed since the last try.
        passed = now - last if now >= last else now
        whole = min(LONGEST_WAIT, 2.0 ** min(count - FREE_TRIES, 10))
        return max(0.0, whole - passed)

    def count(self, holder: str) -> None:
        """Record a try before it is made, so that ending the program does not undo it."""
        count, _ = self._of(holder)
        self._write({**(self._read() or {}), holder: (count + 1, self._uptime())})

    def forget(self, holder: str) -> None:
        """The holder came in."""
        tries = self._read() or {}
        if tries.pop(holder, None) is not None:
            self._write(tries)

    def _of(self, holder: str) -> tuple[int, float]:
        tries = self._read()
        return (FREE_TRIES, 0.0) if tries is None else tries.get(holder, (0, 0.0))

    def _read(self) -> dict[str, tuple[int, float]] | None:
        """None when the file cannot be read: then everyone is taken to have used up the free tries."""
        try:
            document = json.loads(self._path.read_bytes())
            return {str(holder): (int(count), float(last)) for holder, (count, last) in document.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, AttributeError, OverflowError, RecursionError):
            return None

    def _write(self, tries: dict[str, tuple[int, float]]) -> None:
        write_durably(self._path, json.dumps(tries).encode())
