"""Python's search for reference cycles, kept on the screen's thread: it may destroy widgets."""

import gc
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer

EVERY = 500  # milliseconds
ALL_EVERY = 60.0  # seconds: a search of everything that lives takes long enough to be felt
OLDEST = 2  # the generation of what has lived long


class ScreenGarbage(QObject):
    """While lanes have threads of their own, cycles are searched for here and never on one of those.

    Python searches on whichever thread allocates. A widget that is found on a lane's thread would be
    destroyed there, and Qt does not survive that. While `busy`, nothing is searched: what a lane loads
    when the program starts would be walked again and again.
    """

    def __init__(self, parent: QObject, busy: Callable[[], bool]) -> None:
        super().__init__(parent)
        gc.disable()
        self._busy = busy
        self._all_searched = monotonic()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """The threads have ended: Python may search by itself again."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        """Search the generations that Python would have searched by now, the oldest once a minute."""
        due = [
            generation
            for generation, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if not due or self._busy():
            return
        if due[-1] == OLDEST:
            if monotonic() - self._all_searched < ALL_EVERY:
                due[-1] = OLDEST - 1
            else:
                self._all_searched = monotonic()
        gc.collect(due[-1])
