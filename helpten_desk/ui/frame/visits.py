"""Where the clerk is and where she came from, for Esc and for the return after a lock."""

from dataclasses import dataclass, field

KEPT = 50


@dataclass(frozen=True, slots=True)
class Visit:
    """One page as it was opened."""

    place: str
    where: dict[str, object] = field(default_factory=dict)


class Visits:
    """The way the clerk has come, the newest last; the same page with the same facts counts once."""

    def __init__(self) -> None:
        self.now: Visit | None = None
        self._before: list[Visit] = []

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page before this one."""
        return bool(self._before)

    def go(self, visit: Visit) -> None:
        """On to a page."""
        if self.now is not None and self.now != visit:
            self._before = [*self._before, self.now][-KEPT:]
        self.now = visit

    def back(self) -> Visit | None:
        """Back to the page before, if there is one."""
        if not self._before:
            return None
        self.now = self._before.pop()
        return self.now

    def forget(self) -> None:
        """Begin anew: there is nothing to go back to."""
        self._before.clear()
