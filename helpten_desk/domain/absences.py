"""Absences of the people at the desk: from when, until when, and to whom the queue passes meanwhile."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Absence:
    """`user` is away from `first` to `last`, both included; `substitute` has the queue (keys of users)."""

    id: int
    version: int
    user: int
    name: str
    first: date
    last: date
    substitute: int
    substitute_name: str

    def on(self, day: date) -> bool:
        """Whether it is in force on that day."""
        return self.first <= day <= self.last


def acting(user: int, day: date, absences: Iterable[Absence]) -> int:
    """Who has this user's queue on a day: she herself, or her substitute, or the substitute's substitute.

    Where everyone in the row is away the queue stays with the user: somebody must see it.
    """
    away = {absence.user: absence.substitute for absence in absences if absence.on(day)}
    seen, now = {user}, user
    while now in away:
        now = away[now]
        if now in seen:
            return user
        seen.add(now)
    return now
