"""Held data in words: what the extract prints for a datum, a record, a table of records."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from functools import lru_cache

from helpten_desk.domain.extracts import Code, Datum, Record, Shown, Source
from helpten_desk.domain.law import Ground
from helpten_desk.domain.words import NO_BREAK, Words
from helpten_desk.letters.wording import Voice, local_time

# Records whose data make one value together: label the table's, value in this order.
JOINED: Mapping[str, tuple[str, ...]] = {
    "addresses": ("kind", "care_of", "line", "postcode", "town", "country"),
    "protected_addresses": ("kind", "care_of", "line", "postcode", "town", "country"),
    "emails": ("address",),
    "phones": ("number", "kind"),
    "previous_names": ("given_names", "family_name"),
}
# Records named by one of their data: permission by its channel, prohibition by its purpose.
NAMED_BY: Mapping[str, str] = {"permissions": "permissions.channel", "prohibitions": "prohibitions.purpose"}
IDENTITY_CODES = frozenset({"identity_codes.code", "request_codes.identity_code"})
VALIDITY = ("valid_from", "valid_to")
HOME = "FI"


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the extract: label, value, validity under it, source. `said` is the desk's own words."""

    label: str
    value: str
    source: str
    validity: str = ""
    said: bool = False


@dataclass(frozen=True, slots=True)
class Sheetful:
    """A table of records: heads, rows, which columns are figures, and what is said once above."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: frozenset[int]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """Turns held data into the words of the letter, hiding what must not be printed.

    `enclosures` numbers the papers that go with the letter, `reasons` is the number of the
    certificate, `unmarked` are grounds whose data must not even be marked as left out.
    """

    voice: Voice
    words: Words
    mask_code: bool = False
    enclosures: Mapping[int, int] = field(default_factory=dict)
    reasons: int = 0
    unmarked: frozenset[Ground] = frozenset()

    def printed(self, record: Record) -> list[Datum]:
        """The data of a record that have a row: not empty ones, nor those the law forbids to mention."""
        return [
            datum
            for datum in record.data
            if datum.withheld not in self.unmarked
            and (datum.value not in ("", None) or datum.shown is Shown.SECRET or datum.withheld)
            and not _told_as_validity(record, datum)
        ]

    def label(self, key: str) -> str:
        """The label of a datum or table."""
        return self.words.label(key, self.voice.language)

    def said(self, datum: Datum) -> str:
        """What the desk says instead of a value; empty where the value is printed."""
        if datum.withheld:
            words = self.voice.text("datum.withheld", ground=self.voice.text(f"ground.{datum.withheld}"))
            return f"{words} {self.voice.text('datum.reasons', n=self.reasons)}" if self.reasons else words
        if datum.shown is Shown.SECRET:
            return self.voice.text("datum.secret")
        if self.mask_code and datum.label in IDENTITY_CODES:
            return self.voice.text("datum.hetu")
        return ""

    def value(self, datum: Datum) -> str:
        """The value in words, or what is said instead."""
        said = self.said(datum)
        if said:
            return said
        if isinstance(datum.value, datetime) and datum.value.tzinfo is None:
            return self.voice.moment(datum.value)
        words = self.words.value(datum.value, self.voice.language)
        if datum.label in ("phones.number", "requests.asker_phone"):
            return words.replace(" ", NO_BREAK)
        return words

    def source(self, source: Source) -> str:
        """Who gave it, by what, when, and the enclosure on which it can be seen."""
        words = self.words.source(source, self.voice.language)
        if source.place and source.place.paper in self.enclosures:
            return self.voice.text("row.enclosure", source=words, n=self.enclosures[source.place.paper])
        return words

    def validity(self, record: Record) -> str:
        """From when until when the record holds."""
        return self.words.validity(record.valid_from, record.valid_to, self.voice.language)

    def title(self, record: Record) -> str:
        """The sub-heading of a record: its table and what tells it from others."""
        table = self.label(record.table)
        title = self.words.value(record.title, self.voice.language)
        hidden = any(datum.withheld and str(datum.value) == record.title for datum in record.data)
        return f"{table}: {title}" if title and title != table and not hidden else table

    def rows(self, record: Record) -> list[Row]:
        """A record datum by datum, or as one value where its data belong together."""
        data = self.printed(record)
        if record.table in NAMED_BY and not any(map(self.said, data)):
            return self._named(record, data)
        if record.table in JOINED and not any(map(self.said, data)):
            return self._joined(record, data)
        validity = self.validity(record)
        rows = [
            Row(
                self.label(datum.label),
                self.value(datum),
                self.source(datum.source),
                said=bool(self.said(datum)),
            )
            for datum in data
        ]
        if validity and rows:
            rows[-1] = Row(rows[-1].label, rows[-1].value, rows[-1].source, validity, rows[-1].said)
        return rows

    def _joined(self, record: Record, data: Sequence[Datum]) -> list[Row]:
        if not data:
            return []
        by_column = {_column(datum): datum for datum in data}
        named = JOINED[record.table]
        parts = {column: self.value(by_column[column]) for column in named if column in by_column}
        if "postcode" in parts and "town" in parts:
            parts["town"] = NO_BREAK.join((parts.pop("postcode"), parts["town"].upper()))
        if "care_of" in parts:
            parts["care_of"] = f"c/o {parts['care_of']}"
        if "country" in parts and by_column["country"].value == Code("country", HOME):
            del parts["country"]
        kind = parts.pop("kind", "")
        space = " " if record.table == "previous_names" else ", "
        value = space.join(parts[column] for column in named if column in parts)
        extra = [
            f"{self.label(datum.label)}: {self.value(datum)}" for datum in data if _column(datum) not in named
        ]
        value = "; ".join(part for part in (value, *extra) if part)
        if kind:
            value = f"{value} ({kind})"
        return [Row(self.label(record.table), value, self._sources(data), self.validity(record))]

    def _named(self, record: Record, data: Sequence[Datum]) -> list[Row]:
        name = next((datum for datum in data if datum.label == NAMED_BY[record.table]), None)
        rest = [datum for datum in data if datum is not name]
        told = [self.voice.text("forbidden")] if record.table == "prohibitions" else []
        told += [
            self.value(datum)
            if isinstance(datum.value, Code) and record.table == "permissions"
            else f"{_small(self.label(datum.label))} {self.value(datum)}"
            for datum in rest
        ]
        label = self.label(record.table)
        if name:
            label = f"{label}: {self.value(name)}"
        return [Row(label, ", ".join(told), self._sources(data), self.validity(record))]

    def _sources(self, data: Sequence[Datum]) -> str:
        return "; ".join(dict.fromkeys(self.source(datum.source) for datum in data))

    def sheetful(self, records: Sequence[Record]) -> Sheetful:
        """Many records of one table as a table: what is the same on every row is said once above."""
        source = lru_cache(maxsize=4096)(self.source)
        table = [{datum.label: datum for datum in self.printed(record)} for record in records]
        labels = list(dict.fromkeys(label for data in table for label in data))
        when = next((label for label in labels if _is_moment(table, label)), "")
        cells = {label: self._column(table, label, when) for label in labels}
        notes = self._same(cells, len(records))
        heads = {label: self.label(label) for label in cells}
        if when in cells:
            cells = {"column.day": cells.pop(when), **cells}
            heads["column.day"] = heads[when]
            if any(isinstance(data[when].value, datetime) for data in table if when in data):
                heads["column.day"] = self.voice.text("column.day")
                times = [self._time(data.get(when)) for data in table]
                cells = {"column.day": cells.pop("column.day"), "column.time": times, **cells}
                heads["column.time"] = self.voice.text("column.time")
        validities = [self.validity(record) for record in records]
        if any(validities):
            cells["validity"] = validities
            heads["validity"] = self.label("validity.from")
        sources = [
            "; ".join(dict.fromkeys(source(datum.source) for datum in data.values())) for data in table
        ]
        common = Counter(sources).most_common(1)[0][0]
        notes.append(self.voice.text("row.same.source", source=common))
        if any(words != common for words in sources):
            cells["source"] = ["" if words == common else words for words in sources]
            heads["source"] = self.voice.text("row.source")
        figures = frozenset(
            place for place, label in enumerate(cells) if all(_is_figure(data.get(label)) for data in table)
        )
        return Sheetful(
            tuple(heads[label] for label in cells),
            tuple(zip(*cells.values(), strict=True)),
            figures,
            tuple(notes),
        )

    def _column(self, table: Sequence[Mapping[str, Datum]], label: str, when: str) -> list[str]:
        """The words of one column; a time on the same day as the row's own is told without the day."""
        words: list[str] = []
        for data in table:
            datum = data.get(label)
            if datum is None:
                words.append("")
            elif isinstance(datum.value, datetime) and not self.said(datum):
                words.append(self._moment(datum.value, data.get(when), own=label == when))
            else:
                words.append(self.value(datum))
        return words

    def _moment(self, moment: datetime, row: Datum | None, *, own: bool) -> str:
        day = local_time(moment).date()
        if own:
            return self.voice.date(day)
        same = (
            row
            and not row.withheld
            and isinstance(row.value, datetime)
            and local_time(row.value).date() == day
        )
        return self.voice.time(moment) if same else self.voice.moment(moment)

    def _time(self, datum: Datum | None) -> str:
        if datum is None or self.said(datum) or not isinstance(datum.value, datetime):
            return ""
        return self.voice.time(datum.value)

    def _same(self, cells: dict[str, list[str]], count: int) -> list[str]:
        """Take the columns that say the same on every row out of the table, and say them once."""
        if count < 3:
            return []
        same = [label for label, words in cells.items() if len(set(words)) == 1]
        if not same or len(same) == len(cells):
            return []
        told = ", ".join(f"{self.label(label)} {cells.pop(label)[0]}" for label in same)
        return [self.voice.text("row.same", values=told)]


def newest_first(records: Sequence[Record]) -> list[Record]:
    """Current before past, later before earlier; records without days keep their order."""
    return sorted(
        records,
        key=lambda record: (record.valid_to is not None, -(record.valid_from or date.min).toordinal()),
    )


def _told_as_validity(record: Record, datum: Datum) -> bool:
    column = _column(datum)
    if column not in VALIDITY or datum.withheld:
        return False
    return datum.value == (record.valid_from if column == "valid_from" else record.valid_to)


def _column(datum: Datum) -> str:
    return datum.label.partition(".")[2]


def _is_moment(table: Sequence[Mapping[str, Datum]], label: str) -> bool:
    return all(isinstance(data[label].value, date) for data in table if label in data)


def _is_figure(datum: Datum | None) -> bool:
    return datum is not None and isinstance(datum.value, Decimal) and not datum.withheld


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
