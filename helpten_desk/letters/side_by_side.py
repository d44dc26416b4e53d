"""Many records of one table side by side: what is the same on every row is said once above."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

from helpten_desk.domain.extracts import Datum, Record
from helpten_desk.letters.records import Speaker
from helpten_desk.letters.wording import local_time

FEWEST_SAME = 3  # rows of which something can be said once
DAY, TIME, VALIDITY, SOURCE = "column.day", "column.time", "validity.from", "row.source"

Rows = Sequence[Mapping[str, Datum]]


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Heads and rows of a table, which columns are figures, and the sentences above it."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    figures: frozenset[int]
    notes: tuple[str, ...]


def by_label(records: Sequence[Record], speaker: Speaker) -> list[dict[str, Datum]]:
    """The data of each record that are printed, by their labels."""
    return [{datum.label: datum for datum in speaker.printed(record)} for record in records]


def side_by_side(records: Sequence[Record], rows: Rows, speaker: Speaker) -> SideBySide:
    """The records as rows; their day first, then the time of day, then the rest as it comes.

    `rows` are their printed data, as `by_label` gives them.
    """
    voice = speaker.voice
    labels = list(dict.fromkeys(label for row in rows for label in row))
    when, until = _when(rows, labels)
    rest = [label for label in labels if label not in (when, until)]
    cells = {label: speaker.values([row.get(label) for row in rows]) for label in rest}
    notes = _said_once(cells, speaker, all_of_them=bool(when))
    heads = {label: speaker.label(label) for label in cells}
    front: dict[str, list[str]] = {}
    if when:
        front[when] = [_day(row.get(when), speaker) for row in rows]
        heads[when] = speaker.label(when)
        if _are(datetime, rows, when):
            front[TIME] = [_times(row.get(when), row.get(until), speaker) for row in rows]
            heads[when], heads[TIME] = voice.text(DAY), voice.text(TIME)
    cells = front | cells
    validities = [speaker.validity(record) for record in records]
    if any(validities):
        cells[VALIDITY] = validities
        heads[VALIDITY] = speaker.label(VALIDITY)
    sources = _sources(rows, speaker)
    common = Counter(sources).most_common(1)[0][0]
    notes.append(voice.text("row.same.source", source=common))
    if any(words != common for words in sources):
        cells[SOURCE] = ["" if words == common else words for words in sources]
        heads[SOURCE] = voice.text(SOURCE)
    figures = (place for place, label in enumerate(cells) if all(_is_figure(row.get(label)) for row in rows))
    return SideBySide(
        tuple(heads[label] for label in cells),
        tuple(zip(*cells.values(), strict=True)),
        frozenset(figures),
        tuple(notes),
    )


def _when(rows: Rows, labels: Sequence[str]) -> tuple[str, str]:
    """The label of the rows' day and, where they begin and end, that of their end."""
    days = [
        label for label in labels if all(isinstance(row[label].value, date) for row in rows if label in row)
    ]
    moments = [label for label in days if _are(datetime, rows, label)]
    when = days[0] if days else ""
    return when, moments[1] if len(moments) == 2 and moments[0] == when else ""


def _are(kind: type[date], rows: Rows, label: str) -> bool:
    return all(isinstance(row[label].value, kind) for row in rows if label in row)


def _words(datum: Datum | None, speaker: Speaker) -> str:
    return "" if datum is None else speaker.value(datum)


def _day(datum: Datum | None, speaker: Speaker) -> str:
    """The day alone, or what is said instead of it."""
    if datum is None or speaker.said(datum) or not isinstance(datum.value, datetime):
        return _words(datum, speaker)
    return speaker.voice.date(local_time(datum.value).date())


def _times(start: Datum | None, end: Datum | None, speaker: Speaker) -> str:
    """8.15–8.58; the day is told where the end has another one."""
    begun, ended = _moment(start, speaker), _moment(end, speaker)
    told = speaker.voice.time(begun) if begun else ""
    if end is None:
        return told
    if ended is None:
        return f"{told}–{_words(end, speaker)}"
    same = begun is not None and local_time(begun).date() == local_time(ended).date()
    return f"{told}–{speaker.voice.time(ended) if same else speaker.voice.moment(ended)}"


def _moment(datum: Datum | None, speaker: Speaker) -> datetime | None:
    if datum is None or speaker.said(datum) or not isinstance(datum.value, datetime):
        return None
    return datum.value


def _said_once(cells: dict[str, list[str]], speaker: Speaker, *, all_of_them: bool) -> list[str]:
    """Take the columns that say the same on every row out of the table, and say them once."""
    same = [label for label, words in cells.items() if len(words) >= FEWEST_SAME and len(set(words)) == 1]
    if not same or (len(same) == len(cells) and not all_of_them):
        return []
    told = ", ".join(f"{speaker.label(label)} {cells.pop(label)[0]}" for label in same)
    return [speaker.voice.text("row.same", values=told)]


def _sources(rows: Rows, speaker: Speaker) -> list[str]:
    told: dict[int, str] = {}
    words: list[str] = []
    for row in rows:
        sources = {id(datum.source): datum.source for datum in row.values()}
        for key, source in sources.items():
            if key not in told:
                told[key] = speaker.source(source)
        words.append("; ".join(dict.fromkeys([told[key] for key in sources])))
    return words


def _is_figure(datum: Datum | None) -> bool:
    return datum is not None and isinstance(datum.value, Decimal) and not datum.withheld
