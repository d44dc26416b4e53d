"""What will be sent as the nodes of the tick tree: groups, records, data; trips by month; papers."""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby

from helpten_desk.domain.answers import PAPERS, Collection, Review
from helpten_desk.domain.extracts import Datum, Extract, Group, HeldPaper, Record, Section, Shown, Withheld
from helpten_desk.domain.words import Words
from helpten_desk.services.cards import masked
from helpten_desk.ui.answer.grounds import Chosen, Grounds
from helpten_desk.ui.lists.tree_model import TickNode, Withholding
from helpten_desk.ui.look.words import day, tr
from helpten_desk.ui.people.extract_rows import TRIPS, Lines, group_word, screen_language
from helpten_desk.ui.people.trip_rows import trips_from

DatumKey = tuple[str, int, str]  # table, record, label


@dataclass
class AnswerTree:
    """The nodes, and for each key the data (or the paper) that its tick stands for."""

    nodes: tuple[TickNode, ...] = ()
    data: dict[Hashable, tuple[DatumKey, ...]] = field(default_factory=dict)


def make_tree(collection: Collection, review: Review, words: Words, grounds: Grounds) -> AnswerTree:
    """The tree with what the review withholds; quick enough to be made anew at every tick."""
    if collection.extract is None:
        return AnswerTree()
    return _Maker(collection, collection.extract, review, words, grounds).make()


class _Maker:
    """Makes one tree."""

    def __init__(
        self, collection: Collection, extract: Extract, review: Review, words: Words, grounds: Grounds
    ) -> None:
        self._collection = collection
        self._extract = extract
        self._review = review
        self._words = words
        self._grounds = grounds
        self._lines = Lines(words)
        self._left_out = {
            (item.table, item.record, item.label): Chosen(item.ground, item.told) for item in review.withheld
        }
        self._data: dict[Hashable, tuple[DatumKey, ...]] = {}

    def make(self) -> AnswerTree:
        """All groups, disclosures, papers."""
        person = self._collection.person
        shown = masked(self._extract, protected=person is not None and person.protected)
        groups = tuple(self._group(section) for section in shown.sections)
        return AnswerTree((*groups, self._disclosures(), self._papers()), self._data)

    def _group(self, section: Section) -> TickNode:
        key = ("group", section.group.value)
        others = [record for record in section.records if record.table != TRIPS]
        trips = [record for record in section.records if record.table == TRIPS]
        children = [self._record(section.group, record) for record in others]
        if trips:
            children.append(self._trips(trips))
        self._data[key] = tuple(item for child in children for item in self._data[child.key])
        return TickNode(
            key=key,
            text=group_word(section.group),
            label="" if children else group_word(section.group),
            source=self._sources(section.records),
            children=tuple(children),
            missing="" if children else tr("Nothing is held"),
        )

    def _record(self, group: Group, record: Record) -> TickNode:
        key = ("record", group.value, record.table, record.id)
        children = tuple(self._datum(record, datum) for datum in record.data)
        self._data[key] = tuple(item for child in children for item in self._data[child.key])
        return TickNode(
            key=key,
            text=self._lines.title(record),
            source=self._sources([record]),
            children=children,
        )

    def _datum(self, record: Record, datum: Datum) -> TickNode:
        line = self._lines.datum(record, datum)
        secret = datum.shown is Shown.SECRET
        self._data[line.key] = () if secret else (line.key,)
        return TickNode(
            key=line.key,
            text=line.value,
            label=line.label,
            source=line.source,
            fixed=secret,
            withheld=None if secret else self._withholding(self._left_out.get(line.key)),
        )

    def _trips(self, records: Sequence[Record]) -> TickNode:
        """One node a month, closed: five thousand trips are a few dozen rows."""
        months = []
        for (year, month), trips in groupby(trips_from(records), key=lambda trip: trip.month):
            rows = [trip.record for trip in trips]
            months.append(self._month(year, month, rows))
        key: Hashable = ("trips",)
        self._data[key] = tuple(item for month in months for item in self._data[month.key])
        return TickNode(
            key=key, text=tr("Trips by month"), source=self._sources(records), children=tuple(months)
        )

    def _month(self, year: int, month: int, rows: Sequence[Record]) -> TickNode:
        key = ("month", year, month)
        data = tuple((TRIPS, row.id, datum.label) for row in rows for datum in row.data)
        self._data[key] = data
        choices = [self._left_out.get(item) for item in data]
        return TickNode(
            key=key,
            text=(f"{month}/{year}" if year else tr("time not known")) + ", " + tr("%n trip(s)", len(rows)),
            source=self._sources(rows),
            weight=len(data),
            withheld=self._withholding(choices[0]) if choices and all(choices) else None,
        )

    def _disclosures(self) -> TickNode:
        made = self._extract.disclosures
        title = tr("Disclosures made")
        return TickNode(
            key=("disclosures",),
            text=title,
            label="" if made else title,
            fixed=True,
            missing="" if made else tr("Nothing is held"),
            children=tuple(
                TickNode(
                    key=("disclosure", number),
                    text=f"{item.recipient}: {item.what}",
                    label=day(item.disclosed_on),
                    source=item.ground,
                    fixed=True,
                )
                for number, item in enumerate(made)
            ),
        )

    def _papers(self) -> TickNode:
        held = self._extract.papers
        enclosed = {paper.paper: len(paper.pages) for paper in self._collection.papers}
        key = ("papers",)
        children = [self._paper(paper, enclosed) for paper in held]
        self._data[key] = tuple(item for child in children for item in self._data[child.key])
        given = sum(pages for paper, pages in enclosed.items() if paper not in self._review.papers_left_out)
        title = tr("Papers: %n sheet(s) as pictures", given)
        return TickNode(
            key=key,
            text=title,
            label="" if held else tr("Papers"),
            children=tuple(children),
            fixed=not self._data[key],
            missing="" if held else tr("Nothing is held"),
        )

    def _paper(self, paper: HeldPaper, enclosed: Mapping[int, int]) -> TickNode:
        item = (PAPERS, paper.id, PAPERS)
        key = ("paper", paper.id)
        pictured = paper.id in enclosed
        self._data[key] = (item,) if pictured else ()
        black = sum(1 for place in self._review.redactions if place.paper == paper.id)
        dated = paper.dated or paper.received_on
        parts = [paper.title, day(dated) if dated else ""]
        parts += [tr("%n place(s) blacked out", black)] if black else []
        return TickNode(
            key=key,
            text=", ".join(filter(None, parts)),
            source=paper.archive_place or self._words.code("paper_kind", paper.kind, screen_language()),
            fixed=not pictured,
            withheld=self._withholding(self._left_out.get(item)) if pictured else None,
            link=tr("Open it") if pictured else "",
        )

    def _withholding(self, chosen: Chosen | None) -> Withholding | None:
        return None if chosen is None else self._grounds.withholding(chosen)

    def _sources(self, records: Sequence[Record]) -> str:
        """The kinds of source, each once."""
        language = screen_language()
        kinds = dict.fromkeys(datum.source.kind for record in records for datum in record.data)
        return ", ".join(self._words.code("source_on_screen", kind, language) for kind in kinds)


def withhold(review: Review, data: Sequence[DatumKey], chosen: Chosen) -> Review:
    """The review with these data left out, on this ground, told or not."""
    kept = give(review, data).withheld
    return replace(review, withheld=(*kept, *(Withheld(*item, chosen.ground, chosen.told) for item in data)))


def give(review: Review, data: Sequence[DatumKey]) -> Review:
    """The review with these data given."""
    chosen = set(data)
    kept = (item for item in review.withheld if (item.table, item.record, item.label) not in chosen)
    return replace(review, withheld=tuple(kept))
