"""Lines flowing down sheets: what stays together, what is said again on the next sheet.

Measures are millimetres from the upper left corner of A4; y is a baseline. Nothing is drawn here.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from helpten_desk.domain.letters import EnclosedPage
from helpten_desk.letters import fonts

# The tabs of the grid, by their distance from the left margin in centimetres (SFS 2487).
TAB_0, TAB_23, TAB_46, TAB_69, TAB_91, TAB_114 = 20.0, 42.9, 65.7, 88.6, 111.4, 134.3
RIGHT = 195.0
TOP = 33.2  # first baseline of a following page
BOTTOM = 264.0  # last baseline of text
FOOTNOTE = 269.0
TALLEST_WHOLE = 60.0  # a taller row may be split
THICK, THIN = 0.35, 0.2  # rules, in points


def leading(points: float) -> float:
    """A leading in points as millimetres."""
    return points * fonts.POINT


class Cell(NamedTuple):
    """A printable text at a place in its line, `dy` below its baseline. `right`: x is its right edge."""

    x: float
    text: str
    font: str = fonts.REGULAR
    size: float = 10.0
    right: bool = False
    dy: float = 0.0


class Rule(NamedTuple):
    """A horizontal rule (dotted: a leader) at `dy` below the baseline of its line."""

    x1: float
    x2: float
    dy: float
    points: float = THICK
    dotted: bool = False


class Mark(NamedTuple):
    """A place to be found again: a bookmark, and a page number for the contents."""

    key: str
    title: str


@dataclass(slots=True)
class Line:
    """One line. `step` is its distance from the line above; `keep` holds it to the line below.

    `depth` is how far its cells reach below the baseline, `after` room added below that. `again` is
    printed only where the line comes first on a following sheet. `number` counts the rows of a long
    table. A box is a drawn frame: x, its top edge below the baseline, width, height.
    """

    step: float
    cells: list[Cell]
    keep: bool = False
    depth: float = 0.0
    after: float = 0.0
    rules: Sequence[Rule] = ()
    again: tuple[Cell, ...] = ()
    mark: Mark | None = None
    number: int = 0
    boxes: Sequence[tuple[float, float, float, float]] = ()
    guarded: bool = False  # tells a protected address


class Placed(NamedTuple):
    """A line with its baseline."""

    y: float
    line: Line


@dataclass(slots=True)
class Sheet:
    """One page of a letter as it will be drawn: its lines in reading order."""

    kind: str = ""  # what the running head calls it; empty on the first page
    first: bool = False
    empty: bool = False
    lines: list[Placed] = field(default_factory=list)
    footnote: str = ""
    picture: EnclosedPage | None = None

    def write(self, y: float, *cells: Cell) -> Placed:
        """Put cells at a fixed place."""
        placed = Placed(y, Line(0, list(cells)))
        self.lines.append(placed)
        return placed


class Flow:
    """Fills sheets from the top, and begins a new one where what belongs together does not fit.

    Lines are handed over as they come; those that hold to the next wait for it.
    """

    def __init__(self, sheets: list[Sheet], kind: str) -> None:
        self.sheets = sheets
        self.marks: dict[str, int] = {}  # key of a mark → number of its page
        self.heading_again: Callable[[], list[Line]] = list
        self._kind = kind
        self._waiting: list[Line] = []
        self._y = TOP
        self._fresh = True  # the next line stands at _y itself
        self._turned = False  # the next line is the first of its kind on a following sheet

    @property
    def sheet(self) -> Sheet:
        """The sheet being filled."""
        return self.sheets[-1]

    @property
    def y(self) -> float:
        """Baseline of the last line placed."""
        return self._y

    def start(self, sheet: Sheet, y: float) -> None:
        """Begin a sheet whose first line stands at y."""
        self.sheets.append(sheet)
        self._y = y
        self._fresh = True

    def new_sheet(self) -> None:
        """Begin the next sheet at the top."""
        self.start(Sheet(kind=self._kind), TOP)

    def add(self, *lines: Line) -> None:
        """Hand over lines; a line without `keep` ends what belongs together."""
        for line in lines:
            self._waiting.append(line)
            if not line.keep:
                self._place_waiting()

    def end(self) -> None:
        """Place what still waits."""
        self._place_waiting()

    def leave(self, room: float) -> None:
        """Leave room below what has been placed; none at the top of a sheet."""
        if not self._fresh:
            self._y += room

    def room(self) -> float:
        """How much is free below the last line."""
        return BOTTOM - self._y

    def _place_waiting(self) -> None:
        lines, self._waiting = self._waiting, []
        if not lines:
            return
        height = sum(line.step + line.depth + line.after for line in lines) - lines[-1].after
        first_step = lines[0].step if self._fresh else 0.0
        if height - first_step > self.room() and not self._fresh:
            self._turn(headed=lines[0].mark is not None)
        splits = height > BOTTOM - TOP
        for line in lines:
            if splits and not self._fresh and line.step + line.depth > self.room():
                self._turn()
            self._place(line)

    def _turn(self, *, headed: bool = False) -> None:
        """Begin the next sheet; what goes on there is named again, unless it brings its own heading."""
        self.new_sheet()
        for line in [] if headed else self.heading_again():
            self._place(line)
        self._turned = True

    def _place(self, line: Line) -> None:
        at = self._y if self._fresh else self._y + line.step
        self._fresh = False
        if self._turned and line.again:
            line.cells = [*line.again, *line.cells]
        self._turned = False
        self.sheet.lines.append(Placed(at, line))
        self._y = at + line.depth + line.after
        if line.mark:
            self.marks[line.mark.key] = len(self.sheets)
