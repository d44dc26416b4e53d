"""What the rules of contradictions are written with: the shape of what they find, and words for texts."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, cast, func, literal, select

Found = Select[*tuple[Any, ...]]  # party, value, against as texts, label
OLDEST = 120  # years
DIGITS = "0123456789"


@dataclass(frozen=True, slots=True)
class Today:
    """The day of the search and the earliest day on which anybody alive was born."""

    day: date

    @property
    def oldest(self) -> date:
        """Nobody alive was born before it."""
        return date(self.day.year - OLDEST, self.day.month, min(self.day.day, 28))


def rows_of(party: Any, value: Any, label: str, against: Any = None) -> Select[Any]:
    """A select of what a rule finds, to be narrowed by its condition."""
    return select(
        party.label("party"),
        cast(value, Text).label("value"),
        (literal("") if against is None else cast(against, Text)).label("against"),
        literal(label).label("label"),
    )


def only_of(signs: str, text: ColumnElement[str]) -> ColumnElement[bool]:
    """Whether a text has no other signs than these."""
    return func.ltrim(text, signs) == ""


def part_of(text: Any, start: Any, length: int) -> ColumnElement[str]:
    """So many signs of a text, from the start, which is 1."""
    return func.substr(text, start, length)
