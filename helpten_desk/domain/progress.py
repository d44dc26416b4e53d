"""How a long search tells how far it is, and is told to stop."""

from typing import Protocol


class Progress(Protocol):
    """How far a long search is, and whether it shall stop."""

    def report(self, done: int, total: int) -> None:
        """So many of so many steps are behind."""

    @property
    def cancelled(self) -> bool:
        """Whether the clerk asked to stop."""
