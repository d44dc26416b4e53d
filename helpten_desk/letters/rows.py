"""Headings and datum rows of the extract: label, value with its validity, source on three tabs."""

from collections.abc import Sequence

from helpten_desk.letters.flow import (
    RIGHT,
    TAB_0,
    TAB_46,
    TAB_114,
    TALLEST_WHOLE,
    Cell,
    Line,
    Mark,
    Rule,
    leading,
)
from helpten_desk.letters.fonts import BOLD, ITALIC, REGULAR
from helpten_desk.letters.records import Row
from helpten_desk.letters.wrapping import wrap

ROW = leading(14)
SMALL_STEP = leading(11)
LABEL_WIDTH, VALUE_WIDTH, SOURCE_WIDTH = 44.0, 64.6, 60.7
FIRST_ROW = 5.0  # below the rule under a heading


def heading(title: str, mark: Mark | None = None) -> Line:
    """The heading of a group or section; with a mark it is found by contents and bookmarks."""
    lines = wrap(title, BOLD, 12.5, RIGHT - TAB_0)
    cells = [Cell(TAB_0, line, BOLD, 12.5, dy=number * leading(15)) for number, line in enumerate(lines)]
    return Line(ROW, cells, keep=True, depth=(len(lines) - 1) * leading(15), mark=mark)


def rule_below_heading() -> Line:
    """A rule under a heading that has no table below it."""
    return Line(0, [], keep=True, rules=(Rule(TAB_0, RIGHT, 2.5),), after=2.5 + FIRST_ROW - leading(13))


def again(title: str, column_head: list[Cell]) -> list[Line]:
    """The heading of a group that goes on: with the head of the sources, or of a table below it."""
    return [heading(title), *([head_below(column_head)] if column_head else [])]


def head_below(column_head: list[Cell]) -> Line:
    """The head of the sources on its rule, below a heading that is named again."""
    rule = (Rule(TAB_0, RIGHT, 2.3),)
    return Line(4.9, list(column_head), keep=True, rules=rule, after=2.3 + FIRST_ROW - ROW)


def sub_heading(title: str) -> Line:
    """A heading within a group: a table, or what tells a record from others."""
    lines = wrap(title, BOLD, 10, RIGHT - TAB_0)
    cells = [Cell(TAB_0, line, BOLD, dy=number * leading(13)) for number, line in enumerate(lines)]
    return Line(ROW + 1.6, cells, keep=True, depth=(len(lines) - 1) * leading(13))


def datum_lines(row: Row, *, repeated: bool) -> list[Line]:
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
    line.guarded = row.guarded
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
