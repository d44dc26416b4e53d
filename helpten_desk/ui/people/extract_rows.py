"""An extract as rows for the screen: headings, labels, values and sources in the screen's language."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QLocale

from helpten_desk.domain.extracts import Datum, Group, Record, Section, Shown, SourceKind
from helpten_desk.domain.law import Ground
from helpten_desk.domain.people import Language
from helpten_desk.domain.words import Words
from helpten_desk.ui.look.words import tr

TRIPS = "trips"
# What of a record stands on one line of a preview: parts apart by commas, words of a part by spaces.
ON_ONE_LINE: dict[str, tuple[tuple[str, ...], ...]] = {
    "addresses": (("addresses.line",), ("addresses.postcode", "addresses.town")),
    "phones": (("phones.number",),),
    "emails": (("emails.address",),),
}
TOLD_BY_NAME = frozenset({SourceKind.DERIVED, SourceKind.OTHER})  # whose kind alone says nothing
WITHOUT_HEADING = frozenset({"people", "identities", "identity_codes", "parties"})


@dataclass(frozen=True, slots=True)
class Line:
    """One datum, or with an empty label the heading of a record."""

    label: str
    value: str
    source: str = ""
    masked: bool = False
    secret: bool = False
    key: tuple[str, int, str] = ("", 0, "")  # table, record, label: what reveals it

    @property
    def heading(self) -> bool:
        """Whether it begins a record."""
        return not self.label


class Lines:
    """Turns records into lines."""

    def __init__(self, words: Words, left_out: Callable[[Ground], str] | None = None) -> None:
        """`left_out` says in words why a withheld datum is not shown; the card has none."""
        self._words, self._left_out = words, left_out
        self._language = screen_language()

    def of(self, section: Section) -> tuple[Line, ...]:
        """The lines of a group, its trips apart."""
        return tuple(
            line for record in section.records if record.table != TRIPS for line in self.record(record)
        )

    def record(self, record: Record) -> Iterator[Line]:
        """The heading of a record where one is needed, then its data."""
        if record.table not in WITHOUT_HEADING:
            yield Line("", self.title(record), key=(record.table, record.id, ""))
        for datum in record.data:
            yield self.datum(record, datum)

    def compact(self, section: Section, on: date) -> tuple[Line, ...]:
        """The lines of a group for a preview: what holds on that day, an address or a number on one line."""
        lines: list[Line] = []
        for record in section.records:
            if record.table == TRIPS or (record.valid_to is not None and record.valid_to < on):
                continue
            if record.table in ON_ONE_LINE:
                lines.append(self._on_one_line(record))
            else:
                lines += [self._in_short(record, datum) for datum in record.data]
        return tuple(lines)

    def _in_short(self, record: Record, datum: Datum) -> Line:
        """A datum with as much of its source as a preview has room for: the kind and the day."""
        source = datum.source
        name = source.name if source.kind in TOLD_BY_NAME else ""
        return self.datum(record, replace(datum, source=replace(source, name=name, channel="")))

    def _on_one_line(self, record: Record) -> Line:
        values = {datum.label: datum for datum in record.data}
        parts = [
            " ".join(self.value(values[label]) for label in labels if label in values)
            for labels in ON_ONE_LINE[record.table]
        ]
        first = self._in_short(record, record.data[0])
        text = ", ".join(part for part in parts if part)
        masked = any(datum.shown is Shown.MASKED for datum in record.data)
        label = self._words.label(record.table, self._language)
        return replace(first, label=label, value=text, masked=masked)

    def title(self, record: Record) -> str:
        """What a record is, which one, and when it holds."""
        words = [self._words.label(record.table, self._language), record.title]
        held = self._words.validity(record.valid_from, record.valid_to, self._language)
        return ", ".join(part for part in (" ".join(filter(None, words)), held) if part)

    def datum(self, record: Record, datum: Datum) -> Line:
        """Label, value and source of one datum."""
        secret = datum.shown is Shown.SECRET
        return Line(
            self._words.label(datum.label, self._language),
            tr("Held, never shown") if secret else self.value(datum),
            self._words.source(datum.source, self._language),
            masked=datum.shown is Shown.MASKED,
            secret=secret,
            key=(record.table, record.id, datum.label),
        )

    def code(self, vocabulary: str, value: str) -> str:
        """A code in words."""
        return self._words.code(vocabulary, value, self._language)

    def codes(self, vocabulary: str) -> tuple[str, ...]:
        """All codes of a vocabulary in words."""
        return tuple(self.code(vocabulary, value) for value in self._words.vocabulary(vocabulary))

    def validity(self, since: date | None, until: date | None) -> str:
        """From when to when something holds, in words."""
        return self._words.validity(since, until, self._language)

    def value(self, datum: Datum) -> str:
        """A value in words; of a withheld one, why it is left out."""
        if datum.withheld is not None and self._left_out is not None:
            return self._left_out(datum.withheld)
        return self._words.value(datum.value, self._language)


def screen_language() -> Language:
    """The language of the screen as a language of the register's words."""
    return Language(QLocale().name()[:2])


def group_word(group: Group) -> str:
    """A group of § 5 in words, as the clerk reads it."""
    return {
        Group.BASIC: tr("Basic details"),
        Group.IDENTITY: tr("Identity"),
        Group.EMPLOYER: tr("Employer"),
        Group.CUSTOMERSHIP: tr("Customership and contracts"),
        Group.MARKETING: tr("Marketing"),
        Group.BILLING: tr("Billing and collection"),
        Group.HISTORY: tr("Use and contacts"),
        Group.TOLD: tr("Other told details"),
    }[group]


def group_short(group: Group) -> str:
    """A group in one word or two, for the index of the card."""
    return {
        Group.CUSTOMERSHIP: tr("Customership"),
        Group.BILLING: tr("Billing"),
        Group.HISTORY: tr("Use"),
        Group.TOLD: tr("Other told"),
    }.get(group) or group_word(group)


def trips_of(sections: Sequence[Section]) -> tuple[Record, ...]:
    """The trips of an extract, in its order."""
    return tuple(record for section in sections for record in section.records if record.table == TRIPS)
