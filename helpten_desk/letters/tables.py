"""Tables: columns fixed or measured, rows wrapped beforehand, the head repeated on every sheet."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain

from helpten_desk.letters import flow, fonts
from helpten_desk.letters.flow import RIGHT, TAB_0, Cell, Flow, Line, Rule, leading
from helpten_desk.letters.fonts import BOLD, REGULAR
from helpten_desk.letters.wording import Voice
from helpten_desk.letters.wrapping import wrap

LONG = 20  # a table of more rows is set small and its rows are counted on each sheet
GAP = 2.0  # between measured columns
WIDEST_GAP = 7.0
GROUP = 5  # a rule after so many rows of a long table
AT_ONCE = 10  # lines of a very tall row that stay together


@dataclass(frozen=True, slots=True)
class Column:
    """A column at x, `room` wide; figures stand at its right edge."""

    head: str
    x: float
    room: float
    figures: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """Type and rules of a table. `rule_each` is after how many rows a rule stands."""

    size: float
    step: float
    rule_each: int
    rule_dy: float
    after_rule: float


SMALL = Style(9.0, leading(12), 1, 1.9, 1.6)
HISTORY = Style(8.5, leading(11), GROUP, 1.1, 1.1)


def columns_at(heads: Sequence[str], xs: Sequence[float]) -> list[Column]:
    """Columns at fixed places, each as wide as the next one lets it."""
    ends = [*(x - GAP for x in xs[1:]), RIGHT]
    return [Column(head, x, end - x) for head, x, end in zip(heads, xs, ends, strict=True)]


def columns_measured(
    heads: Sequence[str], rows: Sequence[Sequence[str]], figures: Iterable[int], style: Style
) -> list[Column]:
    """Columns as wide as what stands in them; where the page is too narrow the widest give way."""
    wanted = [_wanted(head, {row[place] for row in rows}, style) for place, head in enumerate(heads)]
    room = RIGHT - TAB_0 - GAP * (len(heads) - 1)
    rooms = _shared(wanted, room)
    gap = GAP
    if len(heads) > 1:
        gap = min(WIDEST_GAP, GAP + (room - sum(rooms)) / (len(heads) - 1))
    marked = frozenset(figures)
    columns: list[Column] = []
    x = TAB_0
    for place, (head, wide) in enumerate(zip(heads, rooms, strict=True)):
        columns.append(Column(head, x, wide, place in marked))
        x += wide + gap
    return columns


def _wanted(head: str, values: set[str], style: Style) -> float:
    longest = max((fonts.width(word, BOLD, style.size) for word in fonts.printable(head).split()), default=0)
    lines = (line for value in values for line in fonts.printable(value).split("\n"))
    return max(longest, max((fonts.width(line, REGULAR, style.size) for line in lines), default=0)) + 0.01


def _shared(wanted: Sequence[float], room: float) -> list[float]:
    """The wanted widths, those above a common level cut down to it."""
    if sum(wanted) <= room:
        return list(wanted)
    left, level = room, 0.0
    for place, width in enumerate(sorted(wanted)):
        level = left / (len(wanted) - place)
        if width > level:
            break
        left -= width
    return [min(width, level) for width in wanted]


def add_table(
    page: Flow,
    columns: Sequence[Column],
    rows: Sequence[Sequence[str]],
    voice: Voice,
    style: Style | None = None,
) -> None:
    """Put a table into the flow: head and first two rows together, the last row with one before it."""
    style = style or (HISTORY if len(rows) > LONG else SMALL)
    heading = page.heading_again
    page.add(*_head(columns, style))
    first_sheet = len(page.sheets) - 1
    setters = [_setter(column, style) for column in columns]
    for number, row in enumerate(rows, 1):
        lines = _row([set_text(text) for set_text, text in zip(setters, row, strict=True)], style)
        lines[-1].keep = number == 1 < len(rows) or number == len(rows) - 1
        lines[0].number = number if len(rows) > LONG else 0
        if number % style.rule_each == 0 or number == len(rows):
            lines[-1].rules = (Rule(TAB_0, RIGHT, lines[-1].depth + style.rule_dy, flow.THIN),)
            lines[-1].after = style.after_rule
        page.add(*lines)
        if number == 2:  # before, the head itself still waits for these two rows
            page.heading_again = lambda: [*heading(), *_head(columns, style)]
    page.end()
    page.heading_again = heading
    if len(rows) > LONG:
        _count_rows(page, first_sheet, len(rows), voice)


def _head(columns: Sequence[Column], style: Style) -> list[Line]:
    cells: list[Cell] = []
    depth = 0.0
    for column in columns:
        for number, text in enumerate(wrap(column.head, BOLD, 8.5, column.room + 1)):
            dy = number * leading(10)
            depth = max(depth, dy)
            x = column.x + column.room if column.figures else column.x
            cells.append(Cell(x, text, BOLD, 8.5, column.figures, dy))
    rules = (Rule(TAB_0, RIGHT, -3.9), Rule(TAB_0, RIGHT, depth + 1.9))
    return [Line(7.2, cells, keep=True, depth=depth, after=5.8 - style.step, rules=rules)]


def _setter(column: Column, style: Style) -> Callable[[str], tuple[Cell, ...]]:
    """Sets a text of a column; equal texts of a long table are wrapped and set once."""
    x = column.x + column.room if column.figures else column.x

    @cache
    def set_text(text: str) -> tuple[Cell, ...]:
        return tuple(
            Cell(x, line, REGULAR, style.size, column.figures, number * style.step)
            for number, line in enumerate(wrap(text, REGULAR, style.size, column.room))
        )

    return set_text


def _row(cells: Sequence[tuple[Cell, ...]], style: Style) -> list[Line]:
    """One row as one line of the flow; one that is taller than 60 mm may be split at its lines."""
    tallest = max(map(len, cells))
    if tallest * style.step <= flow.TALLEST_WHOLE:
        return [Line(style.step, list(chain.from_iterable(cells)), depth=(tallest - 1) * style.step)]
    made: list[Line] = []
    for start in range(0, tallest, AT_ONCE):
        part = [
            cell._replace(dy=number * style.step)
            for column in cells
            for number, cell in enumerate(column[start : start + AT_ONCE])
        ]
        reach = min(AT_ONCE, tallest - start)
        made.append(Line(style.step, part, depth=(reach - 1) * style.step))
    return made


def _count_rows(page: Flow, first_sheet: int, total: int, voice: Voice) -> None:
    """Say on each sheet which rows of the long table stand on it."""
    for sheet in page.sheets[max(first_sheet, 0) :]:
        numbers = [placed.line.number for placed in sheet.lines if placed.line.number]
        if not numbers:
            continue
        words = voice.text(
            "row.rows",
            a=voice.number(numbers[0]),
            b=voice.number(numbers[-1]),
            n=voice.number(total),
        )
        sheet.footnote = f"{sheet.footnote}; {words}" if sheet.footnote else words
        for placed in sheet.lines:
            placed.line.number = 0
