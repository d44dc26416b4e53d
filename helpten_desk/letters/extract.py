"""The extract: contents, the eight groups, papers, disclosures, places searched, rights."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from helpten_desk.domain.extracts import Extract, Group, Record, Section
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.letters import AnswerFacts
from helpten_desk.letters import fonts, tables, trips
from helpten_desk.letters.closing import add_disclosures, add_papers, add_places, add_rights
from helpten_desk.letters.flow import RIGHT, TAB_0, TAB_46, TAB_114, Cell, Flow, Line, Mark, Rule, leading
from helpten_desk.letters.fonts import BOLD, ITALIC, REGULAR
from helpten_desk.letters.letter import Letter
from helpten_desk.letters.records import JOINED, NAMED_BY, WIDE, Row, Speaker, newest_first
from helpten_desk.letters.rows import (
    FIRST_ROW,
    ROW,
    SMALL_STEP,
    again,
    datum_lines,
    head_below,
    heading,
    sub_heading,
)
from helpten_desk.letters.side_by_side import by_label, side_by_side
from helpten_desk.letters.wrapping import paragraph, wrap

PURPOSE_WIDTH = 110.0
AFTER_GROUP = 6.0
DOTS_END, NUMBER_END = TAB_114 - 4, TAB_114
FEW = 3  # more records of one table are easier to read side by side
# Groups and tables whose records need no heading of their own: their labels say what they are.
PLAIN_GROUPS = frozenset({Group.BASIC, Group.IDENTITY})
PLAIN_TABLES = frozenset({"parties"}) | frozenset(JOINED) | frozenset(NAMED_BY)


@dataclass(slots=True)
class ExtractWriter:
    """Writes one extract onto the sheets of its letter."""

    letter: Letter
    facts: AnswerFacts
    extract: Extract
    speaker: Speaker

    def write(self) -> int:
        """Write everything; returns the number of pages it took."""
        before = len(self.letter.sheets)
        voice = self.letter.voice
        page = Flow(self.letter.sheets, voice.text("extract"))
        page.new_sheet()
        contents = self._opening(page)
        sections = {section.group: section for section in self.extract.sections}
        for number, group in enumerate(Group, 1):
            self._group(page, number, sections.get(group, Section(group, ())))
        closing: tuple[tuple[str, Callable[[Flow], None]], ...] = (
            ("section.papers", lambda page: add_papers(page, self.extract.papers, self.speaker)),
            (
                "section.disclosures",
                lambda page: add_disclosures(page, self.extract.disclosures, self.speaker),
            ),
            ("section.places", lambda page: add_places(page, self.extract.places, voice)),
            ("section.rights", lambda page: add_rights(page, self.facts, voice)),
        )
        for number, (key, write) in enumerate(closing, len(Group) + 1):
            self._section(page, number, key, write)
        page.end()
        for key, line in contents.items():
            line.cells.append(Cell(NUMBER_END, str(page.marks[key]), right=True))
        return len(self.letter.sheets) - before

    def _opening(self, page: Flow) -> dict[str, Line]:
        """Title, four facts, and the contents, whose page numbers are filled in at the end."""
        voice, facts = self.letter.voice, self.facts
        controller = facts.letter.controller
        page.add(Line(0, [Cell(TAB_0, voice.text("extract"), BOLD, 18)], after=5.1))
        told = (
            ("fact.person", facts.person_name),
            ("fact.register", controller.register_name),
            (
                "fact.controller",
                voice.text("fact.controller.value", name=controller.name, id=controller.business_id),
            ),
            ("fact.collected", voice.moment(self.extract.collected_at)),
            *(
                (
                    "fact.merged",
                    voice.text(
                        "fact.merged.value" if item.customer_number else "fact.merged.unnumbered",
                        number=item.customer_number,
                        at=voice.moment(item.merged_at),
                    ),
                )
                for item in self.extract.merged
            ),
        )
        for key, value in told:
            lines = wrap(value, REGULAR, 10, RIGHT - TAB_46)
            cells = [Cell(TAB_0, voice.text(key), BOLD)]
            cells += [Cell(TAB_46, line, dy=number * leading(13)) for number, line in enumerate(lines)]
            page.add(Line(ROW, cells, depth=(len(lines) - 1) * leading(13)))
        over = Line(ROW + 6.8, [Cell(TAB_0, voice.text("contents"), BOLD, 12.5)], keep=True)
        over.rules = (Rule(TAB_0, RIGHT, 2.5),)
        over.after = 2.5 + FIRST_ROW - leading(13.5)
        page.add(over)
        contents: dict[str, Line] = {}
        for number, key in enumerate(_section_keys(), 1):
            title = voice.text(key)
            start = TAB_0 + 8 + fonts.width(title, REGULAR, 10) + 2
            cells = [Cell(TAB_0 + 5, str(number), right=True), Cell(TAB_0 + 8, title)]
            contents[key] = Line(leading(13.5), cells, keep=number < 12)
            contents[key].rules = (Rule(start, DOTS_END, 0, 0.4, dotted=True),)
            page.add(contents[key])
        page.leave(9.0)
        return contents

    def _group(self, page: Flow, number: int, section: Section) -> None:
        voice = self.letter.voice
        key = f"group.{section.group}"
        title = f"{number}  {voice.text(key)}"
        records = [record for record in section.records if self.speaker.printed(record)]
        tabular = section.group is Group.HISTORY
        below = self._purposes(section.group, with_source=bool(records) and not tabular)
        page.add(heading(title, Mark(key, title)), *below)
        named_again = f"{number}  {voice.text('row.continued', title=voice.text(key))}"
        if not records:
            page.add(Line(ROW, [Cell(TAB_0, voice.text("group.empty"), ITALIC)], after=AFTER_GROUP))
            return
        column_head = [self._source_head()]
        page.heading_again = lambda: again(named_again, [] if tabular else column_head)
        plain: list[Row] = []
        for table, found in groupby(in_order(records), key=lambda record: record.table):
            if table in PLAIN_TABLES or section.group in PLAIN_GROUPS:
                plain += [row for record in newest_first(list(found)) for row in self.speaker.rows(record)]
                continue
            self._rows(page, plain)
            plain = []
            self._table(page, section.group, table, list(found))
        self._rows(page, plain)
        page.end()
        page.heading_again = list
        page.leave(AFTER_GROUP)

    def _purposes(self, group: Group, *, with_source: bool) -> list[Line]:
        """What the group is used for (GDPR: and how long it is kept), the column head of sources, a rule."""
        voice = self.letter.voice
        use = voice.wording.uses[group]
        purposes = ", ".join(voice.text(f"purpose.{purpose}") for purpose in use["purposes"])
        texts = [voice.text("row.purpose", purposes=purposes)]
        if voice.rules is RuleSet.GDPR:
            texts.append(voice.text("row.kept", time=voice.text(f"keep.{use['keep']}")))
        lines = [line for text in texts for line in paragraph(text, REGULAR, 8.5, PURPOSE_WIDTH)]
        made = [Line(SMALL_STEP, [Cell(TAB_0, line, size=8.5)], keep=True) for line in lines]
        made[0].step = 4.9
        if with_source:
            made[-1].cells.append(self._source_head())
        made[-1].rules = (Rule(TAB_0, RIGHT, 2.3),)
        made[-1].after = 2.3 + FIRST_ROW - ROW
        return made

    def _table(self, page: Flow, group: Group, table: str, records: list[Record]) -> None:
        if table in WIDE:
            self._one_by_one(page, records)
        elif group is Group.HISTORY or len(records) > FEW:
            self._side_by_side(page, group, table, records)
        else:
            for record in records:
                if record.title or len(records) > 1 or group is not Group.TOLD:
                    page.add(sub_heading(self.speaker.title(record)))
                self._rows(page, self.speaker.rows(record))

    def _one_by_one(self, page: Flow, records: list[Record]) -> None:
        """Wide records among tables: these name their sources themselves, so each record does too."""
        heading_again = page.heading_again
        for record in records:
            over = sub_heading(self.speaker.title(record))
            over.cells.append(self._source_head())
            page.add(over)
            page.heading_again = lambda: [*heading_again(), head_below([self._source_head()])]
            self._rows(page, self.speaker.rows(record))
            page.end()
            page.heading_again = heading_again

    def _source_head(self) -> Cell:
        return Cell(TAB_114, self.letter.voice.text("row.source"), BOLD, 8.5)

    def _rows(self, page: Flow, rows: Sequence[Row]) -> None:
        """Datum rows: the first two keep together with what is above, the last with one before it."""
        label = ""
        for number, row in enumerate(rows):
            repeated = row.label == label
            label = row.label
            lines = datum_lines(row, repeated=repeated)
            lines[-1].keep = (number == 0 and len(rows) > 1) or number == len(rows) - 2
            page.add(*lines)

    def _side_by_side(self, page: Flow, group: Group, table: str, records: list[Record]) -> None:
        voice = self.letter.voice
        rows = by_label(records, self.speaker)
        if table == trips.TABLE:
            title = voice.text("trips.all")
            page.add(sub_heading(voice.text("trips.summary")))
            trips.add_summary(page, rows, self.speaker)
        else:
            name = self.speaker.label(table)
            title = (
                voice.text("table.newest", title=name)
                if group is Group.HISTORY and len(records) > 1
                else name
            )
        made = side_by_side(records, rows, self.speaker)
        page.add(sub_heading(title))
        for note in made.notes:
            for line in paragraph(note, REGULAR, 8.5, RIGHT - TAB_0):
                page.add(Line(SMALL_STEP, [Cell(TAB_0, line, size=8.5)], keep=True))
        columns = tables.columns_measured(made.heads, made.rows, made.figures, tables.HISTORY)
        tables.add_table(page, columns, made.rows, voice, tables.HISTORY)

    def _section(self, page: Flow, number: int, key: str, write: Callable[[Flow], None]) -> None:
        voice = self.letter.voice
        title = f"{number}  {voice.text(key)}"
        page.add(heading(title, Mark(key, title)))
        named_again = f"{number}  {voice.text('row.continued', title=voice.text(key))}"
        page.heading_again = lambda: [heading(named_again)]
        write(page)
        page.end()
        page.heading_again = list
        page.leave(AFTER_GROUP)


def _section_keys() -> tuple[str, ...]:
    groups = (f"group.{group}" for group in Group)
    return (*groups, "section.papers", "section.disclosures", "section.places", "section.rights")


def in_order(records: Sequence[Record]) -> list[Record]:
    """Records by table as they come, with the children of a record right after it."""
    children: dict[tuple[str, int], list[Record]] = {}
    known = {(record.table, record.id) for record in records}
    roots: list[Record] = []
    for record in records:
        if record.parent in known and record.parent is not None:
            children.setdefault(record.parent, []).append(record)
        else:
            roots.append(record)
    ordered: list[Record] = []

    def take(record: Record) -> None:
        ordered.append(record)
        for child in children.get((record.table, record.id), ()):
            take(child)

    for record in roots:
        take(record)
    return ordered
