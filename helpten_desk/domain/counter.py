"""What the counter view shows: one person's extract in words, in the person's language, as values."""

from dataclasses import dataclass

from helpten_desk.domain.letters import EnclosedPaper


@dataclass(frozen=True, slots=True)
class CounterTable:
    """Rows under their column heads; `notes` are said above them, `figures` are the columns of numbers."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    notes: tuple[str, ...] = ()
    figures: frozenset[int] = frozenset()

    @property
    def of_data(self) -> bool:
        """Whether its columns are the label, the value and the source of single data."""
        return not self.heads[0]


@dataclass(frozen=True, slots=True)
class CounterSection:
    """A group of § 5, the papers, the disclosures or the places; `empty` is said where nothing is held."""

    title: str
    tables: tuple[CounterTable, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class CounterSheet:
    """The sections in order, and the papers as page images, blacked out where that was decided."""

    sections: tuple[CounterSection, ...]
    papers: tuple[EnclosedPaper, ...]
