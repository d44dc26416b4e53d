"""The extract for the counter view: the words of the letter, in tables for the screen."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from helpten_desk.domain.counter import CounterSection, CounterSheet, CounterTable
from helpten_desk.domain.extracts import Extract, Group, Record, Section
from helpten_desk.domain.letters import EnclosedPaper
from helpten_desk.domain.words import NO_BREAK
from helpten_desk.letters.closing import place_row
from helpten_desk.letters.extract import in_order
from helpten_desk.letters.records import WIDE, Speaker
from helpten_desk.letters.side_by_side import by_label, side_by_side
from helpten_desk.letters.trips import TABLE as TRIPS

CUSTOMER_NUMBER = "parties.customer_number"


def make_counter_sheet(extract: Extract, papers: tuple[EnclosedPaper, ...], speaker: Speaker) -> CounterSheet:
    """Every group, the papers, the disclosures and the places in the words of the speaker's language."""
    voice = speaker.voice
    sections = [_section(section, speaker) for section in extract.sections]
    heads = tuple(voice.text(f"column.{key}") for key in ("paper", "dated", "received", "pages"))
    rows: tuple[tuple[str, ...], ...] = tuple(
        (
            paper.title,
            voice.date(paper.dated) if paper.dated else "",
            voice.date(paper.received_on) if paper.received_on else "",
            voice.pages(paper.pages),
        )
        for paper in extract.papers
    )
    sections.append(_plain("section.papers", heads, rows, voice.text("papers.none"), speaker))
    heads = tuple(voice.text(f"column.{key}") for key in ("day", "recipient", "what", "ground"))
    rows = tuple(
        (voice.date(made.disclosed_on), made.recipient, made.what, made.ground)
        for made in sorted(extract.disclosures, key=lambda made: made.disclosed_on)
    )
    sections.append(_plain("section.disclosures", heads, rows, voice.text("disclosures.none"), speaker))
    heads = tuple(voice.text(f"column.{key}") for key in ("place", "result", "by", "at"))
    rows = tuple(place_row(place, voice) for place in extract.places)
    sections.append(_plain("section.places", heads, rows, "", speaker))
    return CounterSheet(tuple(sections), papers)


def _plain(
    key: str, heads: tuple[str, ...], rows: tuple[tuple[str, ...], ...], empty: str, speaker: Speaker
) -> CounterSection:
    made = (CounterTable("", heads, rows),) if rows else ()
    return CounterSection(speaker.voice.text(key), made, empty)


def _section(section: Section, speaker: Speaker) -> CounterSection:
    voice = speaker.voice
    records = [_grouped(record) for record in section.records if speaker.printed(record)]
    made: list[CounterTable] = []
    for table, found in groupby(in_order(records), key=lambda record: record.table):
        for each in _tables(section.group, table, list(found), speaker):
            _append(made, each)
    return CounterSection(voice.text(f"group.{section.group}"), tuple(made), voice.text("group.empty"))


def _append(made: list[CounterTable], table: CounterTable) -> None:
    """Rows without a heading of their own go on the table above; the source column is named once a group."""
    above = made[-1] if made else None
    if not table.of_data or not any(each.of_data for each in made):
        made.append(table)
    elif above is not None and above.of_data and not table.title:
        made[-1] = replace(above, rows=above.rows + table.rows)
    else:
        made.append(replace(table, heads=("", "", "")))


def _tables(group: Group, table: str, records: Sequence[Record], speaker: Speaker) -> Iterator[CounterTable]:
    """Many records of one table side by side, few of them datum by datum under their own heading."""
    if table == TRIPS or (group is Group.HISTORY and len(records) > 1 and table not in WIDE):
        made = side_by_side(records, by_label(records, speaker), speaker)
        yield CounterTable(speaker.label(table), made.heads, made.rows, made.notes, made.figures)
        return
    heads = ("", "", speaker.voice.text("row.source"))
    for record in records:
        rows = tuple(
            (row.label, "\n".join(filter(None, (row.value, row.validity))), row.source)
            for row in speaker.rows(record)
        )
        title = speaker.title(record)
        alone = len(rows) == 1 and rows[0][0].startswith(speaker.label(table))
        yield CounterTable("" if alone else title, heads, rows)


def _grouped(record: Record) -> Record:
    """A record whose customer number stands in threes, as everywhere on the screen."""
    numbers = {
        str(datum.value) for datum in record.data if datum.label == CUSTOMER_NUMBER and not datum.withheld
    }
    grouped = {number: _in_threes(number) for number in numbers if number.isdecimal()}
    if not grouped:
        return record
    return replace(
        record,
        title=grouped.get(record.title, record.title),
        data=tuple(
            replace(datum, value=grouped.get(str(datum.value), datum.value))
            if datum.label == CUSTOMER_NUMBER
            else datum
            for datum in record.data
        ),
    )


def _in_threes(number: str) -> str:
    first = len(number) % 3
    parts = [number[:first], *(number[at : at + 3] for at in range(first, len(number), 3))]
    return NO_BREAK.join(part for part in parts if part)
