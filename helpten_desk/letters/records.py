"""Held data in words: what the extract prints for a datum, a record, a table of records."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime

from helpten_desk.domain.extracts import WHEREABOUTS, Code, Datum, Record, Shown, Source
from helpten_desk.domain.words import NO_BREAK, Words
from helpten_desk.letters.wording import Voice

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
# Records of more data than stand side by side: one below the other, however many there are.
WIDE = frozenset({"requests", "request_reviews", "pair_decisions"})
IDENTITY_CODES = frozenset({"identity_codes.code", "request_codes.identity_code"})
# Tables and data that tell where a person lives whose address is protected.
GUARDED = WHEREABOUTS | {"protected_addresses", "addresses"}
VALIDITY = ("valid_from", "valid_to")
EMPTY = frozenset({"", None})


@dataclass(frozen=True, slots=True)
class Row:
    """A row of the extract: label, value, validity under it, source. `said` is the desk's own words.

    `guarded` rows tell a protected address.
    """

    label: str
    value: str
    source: str
    validity: str = ""
    said: bool = False
    guarded: bool = False


@dataclass(frozen=True, slots=True)
class Speaker:
    """Turns held data into the words of the letter, hiding what must not be printed.

    `enclosures` numbers the papers that go with the letter, `reasons` is the number of the certificate.
    """

    voice: Voice
    words: Words
    mask_code: bool = False
    enclosures: Mapping[int, int] = field(default_factory=dict)
    reasons: int = 0

    def printed(self, record: Record) -> list[Datum]:
        """The data of a record that have a row: not empty ones, nor those withheld without being told."""
        data = [
            datum
            for datum in record.data
            if datum.told
            and (
                (datum.value != "" and datum.value is not None)
                or datum.shown is Shown.SECRET
                or datum.withheld
            )
        ]
        if record.valid_from is None and record.valid_to is None:
            return data
        return [datum for datum in data if not _told_as_validity(record, datum)]

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

    def values(self, data: Iterable[Datum | None]) -> list[str]:
        """Many data in words. Equal ones of a long extract are one object, put in words once."""
        told = {id(None): ""}
        words: list[str] = []
        for datum in data:
            if datum is not None and id(datum) not in told:
                told[id(datum)] = self.value(datum)
            words.append(told[id(datum)])
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
        rows = self._told(record)
        return [replace(row, guarded=True) for row in rows] if record.table in GUARDED else rows

    def _told(self, record: Record) -> list[Row]:
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
                guarded=datum.label in GUARDED,
            )
            for datum in data
        ]
        if validity and rows:
            rows[-1] = replace(rows[-1], validity=validity)
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
            if isinstance(datum.value, Code)
            else f"{_small(self.label(datum.label))} {self.value(datum)}"
            for datum in rest
        ]
        label = self.label(record.table)
        if name:
            label = f"{label}: {self.value(name)}"
        return [Row(label, ", ".join(told), self._sources(data), self.validity(record))]

    def _sources(self, data: Sequence[Datum]) -> str:
        return "; ".join(dict.fromkeys(self.source(datum.source) for datum in data))


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


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]
