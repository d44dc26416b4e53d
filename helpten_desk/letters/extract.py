"""The extract: contents, the eight groups, papers, disclosures, places searched, rights."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import groupby

from helpten_desk.domain.extracts import Extract, Group, HeldPaper, PlaceSearched, Record, Section
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.letters import AnswerFacts
from helpten_desk.letters import blocks, fonts, tables, trips
from helpten_desk.letters.flow import (
    RIGHT,
    TAB_0,
    TAB_23,
    TAB_46,
    TAB_69,
    TAB_114,
    TALLEST_WHOLE,
    Cell,
    Flow,
    Line,
    Mark,
    Rule,
    leading,
)
from helpten_desk.letters.fonts import BOLD, ITALIC, REGULAR
from helpten_desk.letters.letter import Letter
from helpten_desk.letters.records import JOINED, NAMED_BY, Row, Speaker, newest_first
from helpten_desk.letters.wording import Voice
from helpten_desk.letters.wrapping import paragraph, wrap

ROW = leading(14)
SMALL_STEP = leading(11)
LABEL_WIDTH, VALUE_WIDTH, SOURCE_WIDTH, PURPOSE_WIDTH = 44.0, 64.6, 60.7, 110.0
AFTER_GROUP = 6.0
FIRST_ROW = 5.0  # below the rule under a heading
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
            ("section.papers", self._papers),
            ("section.disclosures", self._disclosures),
            ("section.places", self._places),
            ("section.rights", self._rights),
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
        )
        for key, value in told:
            lines = wrap(value, REGULAR, 10, RIGHT - TAB_46)
            cells = [Cell(TAB_0, voice.text(key), BOLD)]
            cells += [Cell(TAB_46, line, dy=number * leading(13)) for number, line in enumerate(lines)]
            page.add(Line(ROW, cells, depth=(len(lines) - 1) * leading(13)))
        heading = Line(ROW + 6.8, [Cell(TAB_0, voice.text("contents"), BOLD, 12.5)], keep=True)
        heading.rules = (Rule(TAB_0, RIGHT, 2.5),)
        heading.after = 2.5 + FIRST_ROW - leading(13.5)
        page.add(heading)
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
        page.add(_heading(title, Mark(key, title)), *below)
        again = f"{number}  {voice.text('row.continued', title=voice.text(key))}"
        if not records:
            page.add(Line(ROW, [Cell(TAB_0, voice.text("group.empty"), ITALIC)], after=AFTER_GROUP))
            return
        column_head = [Cell(TAB_114, voice.text("row.source"), BOLD, 8.5)]
        page.heading_again = lambda: _again(again, [] if tabular else column_head)
        plain: list[Row] = []
        for table, found in groupby(_in_order(records), key=lambda record: record.table):
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
        lines = [line for text in texts for line in wrap(text, REGULAR, 8.5, PURPOSE_WIDTH)]
        made = [Line(SMALL_STEP, [Cell(TAB_0, line, size=8.5)], keep=True) for line in lines]
        made[0].step = 4.9
        if with_source:
            made[-1].cells.append(Cell(TAB_114, voice.text("row.source"), BOLD, 8.5))
        made[-1].rules = (Rule(TAB_0, RIGHT, 2.3),)
        made[-1].after = 2.3 + FIRST_ROW - ROW
        return made

    def _table(self, page: Flow, group: Group, table: str, records: list[Record]) -> None:
        if group is Group.HISTORY or len(records) > FEW:
            self._sheetful(page, group, table, records)
        else:
            for record in records:
                if record.title or len(records) > 1 or group is not Group.TOLD:
                    page.add(_sub_heading(self.speaker.title(record)))
                self._rows(page, self.speaker.rows(record))

    def _rows(self, page: Flow, rows: Sequence[Row]) -> None:
        """Datum rows: the first two keep together with what is above, the last with one before it."""
        label = ""
        for number, row in enumerate(rows):
            repeated = row.label == label
            label = row.label
            lines = _datum_lines(row, repeated=repeated)
            lines[-1].keep = (number == 0 and len(rows) > 1) or number == len(rows) - 2
            page.add(*lines)

    def _sheetful(self, page: Flow, group: Group, table: str, records: list[Record]) -> None:
        voice = self.letter.voice
        if table == trips.TABLE:
            title = voice.text("trips.all")
            page.add(_sub_heading(voice.text("trips.summary")))
            trips.add_summary(page, records, self.speaker)
        else:
            name = self.speaker.label(table)
            title = (
                voice.text("table.newest", title=name)
                if group is Group.HISTORY and len(records) > 1
                else name
            )
        made = self.speaker.sheetful(records)
        page.add(_sub_heading(title))
        for note in made.notes:
            for line in paragraph(note, REGULAR, 8.5, RIGHT - TAB_0):
                page.add(Line(SMALL_STEP, [Cell(TAB_0, line, size=8.5)], keep=True))
        columns = tables.columns_measured(made.heads, made.rows, made.figures, tables.HISTORY)
        tables.add_table(page, columns, made.rows, voice, tables.HISTORY)

    def _section(self, page: Flow, number: int, key: str, write: Callable[[Flow], None]) -> None:
        voice = self.letter.voice
        title = f"{number}  {voice.text(key)}"
        page.add(_heading(title, Mark(key, title)))
        again = f"{number}  {voice.text('row.continued', title=voice.text(key))}"
        page.heading_again = lambda: [_heading(again)]
        write(page)
        page.end()
        page.heading_again = list
        page.leave(AFTER_GROUP)

    def _papers(self, page: Flow) -> None:
        voice = self.letter.voice
        papers = self.extract.papers
        if not papers:
            page.add(Line(ROW, [Cell(TAB_0, voice.text("papers.none"))]))
            return
        keys = ("column.paper", "column.dated", "column.received", "column.pages", "column.enclosure")
        columns = tables.columns_at([voice.text(key) for key in keys], (TAB_0, 100.0, 128.0, 156.0, 178.0))
        tables.add_table(page, columns, [self._paper(paper) for paper in papers], voice)

    def _paper(self, paper: HeldPaper) -> tuple[str, ...]:
        voice = self.letter.voice
        enclosure = self.speaker.enclosures.get(paper.id)
        return (
            paper.title,
            voice.date(paper.dated) if paper.dated else "",
            voice.date(paper.received_on) if paper.received_on else "",
            voice.pages(paper.pages),
            str(enclosure) if enclosure else "",
        )

    def _disclosures(self, page: Flow) -> None:
        voice = self.letter.voice
        made = sorted(self.extract.disclosures, key=lambda disclosure: disclosure.disclosed_on)
        told = [voice.text("disclosures"), voice.text("disclosures.made" if made else "disclosures.none")]
        told += self._transfers()
        for number, line in enumerate(paragraph(" ".join(told), REGULAR, 9, RIGHT - TAB_0)):
            step = 4.9 if number == 0 else leading(12)
            page.add(Line(step, [Cell(TAB_0, line, size=9)], keep=True))
        if not made:
            page.end()
            return
        keys = ("column.day", "column.recipient", "column.what", "column.ground")
        columns = tables.columns_at([voice.text(key) for key in keys], (TAB_0, TAB_23, 100.0, 145.7))
        rows = [(voice.date(d.disclosed_on), d.recipient, d.what, d.ground) for d in made]
        tables.add_table(page, columns, rows, voice)

    def _transfers(self) -> list[str]:
        voice = self.letter.voice
        abroad = {
            (disclosure.country, disclosure.necessity)
            for disclosure in self.extract.disclosures
            if disclosure.country and disclosure.country not in voice.wording.european_economic_area
        }
        if not abroad:
            return [voice.text("transfer.none")]
        told: list[str] = []
        for code, reason in sorted(abroad):
            country = self.speaker.words.code("country", code, voice.language)
            key = "transfer.made" if reason else "transfer.made.unexplained"
            told.append(voice.text(key, country=country, reason=reason.rstrip(".")))
        return told

    def _places(self, page: Flow) -> None:
        add_places(page, self.extract.places, self.letter.voice)

    def _rights(self, page: Flow) -> None:
        voice, letter = self.letter.voice, self.facts.letter
        office = voice.text("office")
        questions = voice.text(
            "right.questions",
            name=letter.controller.contact_name,
            phone=letter.controller.phone.replace(" ", "\u00a0"),
            email=letter.controller.email,
            case=letter.case,
        )
        told = (
            ("side.correct", voice.text("right.correct")),
            ("side.forbid", voice.text("right.forbid")),
            ("side.again", voice.text("right.again")),
            ("side.automated", self.facts.automated or voice.text("automated.none")),
            ("side.ombudsman", voice.text("right.ombudsman", office=office)),
            ("side.questions", questions),
        )
        heading = page.heading_again
        page.heading_again = lambda: [*heading(), _rule_below_heading()]
        page.add(_rule_below_heading())
        for number, (side, text) in enumerate(told):
            lines = blocks.block(voice.text(side), [text], size=10, step=leading(13))
            lines[0].step = leading(13) + (1.8 if number else 0)
            page.add(*lines)


def _place_name(place: PlaceSearched, voice: Voice) -> str:
    return voice.text(f"place.{place.place}", name=place.name)


def _place_result(place: PlaceSearched, voice: Voice) -> str:
    if place.found is None:
        return voice.text("result.unanswered", date=voice.date(place.at.date()))
    if place.found == 0:
        return voice.text("result.none")
    if place.found == 1:
        return voice.text(f"result.{place.place}.1")
    return voice.text(f"result.{place.place}.n", n=voice.number(place.found))


def add_places(page: Flow, places: Sequence[PlaceSearched], voice: Voice) -> None:
    """The table of places searched: place, result, who, when."""
    keys = ("column.place", "column.result", "column.by", "column.at")
    columns = tables.columns_at([voice.text(key) for key in keys], (TAB_0, TAB_69, TAB_114, 163.0))
    told = [
        (_place_name(place, voice), _place_result(place, voice), place.by, voice.moment(place.at))
        for place in places
    ]
    if told:
        tables.add_table(page, columns, told, voice)


def _section_keys() -> tuple[str, ...]:
    groups = (f"group.{group}" for group in Group)
    return (*groups, "section.papers", "section.disclosures", "section.places", "section.rights")


def _heading(title: str, mark: Mark | None = None) -> Line:
    lines = wrap(title, BOLD, 12.5, RIGHT - TAB_0)
    cells = [Cell(TAB_0, line, BOLD, 12.5, dy=number * leading(15)) for number, line in enumerate(lines)]
    return Line(ROW, cells, keep=True, depth=(len(lines) - 1) * leading(15), mark=mark)


def _rule_below_heading() -> Line:
    return Line(0, [], keep=True, rules=(Rule(TAB_0, RIGHT, 2.5),), after=2.5 + FIRST_ROW - leading(13))


def _again(title: str, column_head: list[Cell]) -> list[Line]:
    """The heading of a group that goes on: with the head of the sources, or of a table below it."""
    heading = _heading(title)
    if not column_head:
        return [heading]
    rule = (Rule(TAB_0, RIGHT, 2.3),)
    return [heading, Line(4.9, list(column_head), keep=True, rules=rule, after=2.3 + FIRST_ROW - ROW)]


def _sub_heading(title: str) -> Line:
    lines = wrap(title, BOLD, 10, RIGHT - TAB_0)
    cells = [Cell(TAB_0, line, BOLD, dy=number * leading(13)) for number, line in enumerate(lines)]
    return Line(ROW + 1.6, cells, keep=True, depth=(len(lines) - 1) * leading(13))


def _datum_lines(row: Row, *, repeated: bool) -> list[Line]:
    """Label, value with its validity, source as one line of the flow, read in that order."""
    label = tuple(
        Cell(TAB_0, text, dy=number * leading(13))
        for number, text in enumerate(wrap(row.label, REGULAR, 10, LABEL_WIDTH))
    )
    font = ITALIC if row.said else REGULAR
    values = wrap(row.value, font, 10, VALUE_WIDTH)
    if len(values) * leading(13) > TALLEST_WHOLE:
        return _tall_lines(row, label, values, font)
    value = [Cell(TAB_46, text, font, dy=number * leading(13)) for number, text in enumerate(values)]
    reach = (len(values) - 1) * leading(13)
    for text in wrap(row.validity, REGULAR, 8.5, VALUE_WIDTH) if row.validity else ():
        reach += 4.2
        value.append(Cell(TAB_46, text, size=8.5, dy=reach))
    source = [
        Cell(TAB_114, text, size=8.5, dy=number * SMALL_STEP)
        for number, text in enumerate(wrap(row.source, REGULAR, 8.5, SOURCE_WIDTH))
    ]
    depth = max([reach, (len(source) - 1) * SMALL_STEP] + ([] if repeated else [label[-1].dy]))
    cells = [*(() if repeated else label), *value, *source]
    line = Line(ROW, cells, depth=depth, after=0.85 if depth else 0.0)
    line.again = label if repeated else ()
    return [line]


def _tall_lines(row: Row, label: tuple[Cell, ...], values: Sequence[str], font: str) -> list[Line]:
    """A value taller than 60 mm: line by line, so that it may be split."""
    source = wrap(row.source, REGULAR, 8.5, SOURCE_WIDTH)
    made: list[Line] = []
    for number, text in enumerate([*values, *([row.validity] if row.validity else [])]):
        cells = [Cell(TAB_46, text, font)]
        if number == 0:
            cells = [*label, *cells]
        if number < len(source):
            cells.append(Cell(TAB_114, source[number], size=8.5))
        made.append(
            Line(leading(13), cells, keep=number in (0, len(values) - 2), again=label if number else ())
        )
    made[0].step = ROW
    return made


def _in_order(records: Sequence[Record]) -> list[Record]:
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


__all__ = ["ExtractWriter", "add_places"]
