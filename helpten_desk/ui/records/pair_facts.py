"""Everything two records hold, fact beside fact: what differs on a ground of its own, and in words."""

from collections.abc import Iterator

from helpten_desk.domain.extracts import Datum, Shown
from helpten_desk.domain.sameness import ComparedCount, ComparedFact, Pair
from helpten_desk.domain.words import Words
from helpten_desk.ui.lists.table import Cell, Column, Heading, RowsTable
from helpten_desk.ui.look.words import number, tr
from helpten_desk.ui.people.extract_rows import Lines, group_word, screen_language

FactRow = ComparedFact | ComparedCount


class PairFacts(RowsTable[FactRow]):
    """Label, left, right; a heading for each group. `only_differing` leaves the equal ones out."""

    def __init__(self, words: Words) -> None:
        super().__init__(
            [
                Column(tr("Datum"), self._label, 220),
                Column(tr("The first"), lambda row: self._side(row, left=True)),
                Column(tr("The other"), lambda row: self._side(row, left=False)),
            ],
            name=tr("Data of both records"),
        )
        self._words, self._lines = words, Lines(words)

    def show_pair(self, pair: Pair, *, only_differing: bool) -> None:
        """Show the facts of a pair."""
        self.set_rows(list(self._rows(pair, only_differing=only_differing)))

    def _rows(self, pair: Pair, *, only_differing: bool) -> Iterator[FactRow | Heading]:
        group = None
        for fact in pair.facts:
            if fact.differs or not only_differing:
                if fact.group is not group:
                    group = fact.group
                    yield Heading(group_word(group))
                yield fact
        if pair.counts:
            yield Heading(tr("How many of each"))
            yield from pair.counts

    def _label(self, row: FactRow) -> Cell:
        if isinstance(row, ComparedCount):
            label = tr("Papers") if row.table == "papers" else self._words.label(row.table, screen_language())
            return Cell(label, tint="ink_soft")
        return Cell(
            self._words.label(row.label, screen_language()),
            tint="ink" if row.differs else "ink_soft",
        )

    def _side(self, row: FactRow, *, left: bool) -> Cell:
        if isinstance(row, ComparedCount):
            return Cell(number(row.left if left else row.right))
        datum = row.left if left else row.right
        marked = row.differs
        if datum is None:
            return Cell(tr("Nothing held"), unknown=True, marked=marked)
        return Cell(self._value(datum), role="strong" if marked else "body", marked=marked)

    def _value(self, datum: Datum) -> str:
        return tr("Held, never shown") if datum.shown is Shown.SECRET else self._lines.value(datum)
