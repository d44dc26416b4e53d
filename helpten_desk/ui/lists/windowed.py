"""Lists of any length: the true number of rows at once, the rows themselves in pages as they are seen.

A list is known by its keys, newest or nearest first: a `range` where numbers are gapless, else an
`array('q')`. The screen's thread only paints; whoever owns the list reads the pages elsewhere.
"""

from collections import OrderedDict
from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal

from helpten_desk.ui.lists.list_view import ONE_LINE, ListView
from helpten_desk.ui.lists.rows import Cell, Column, Index, ListModel, Row

PAGE = 256  # rows
PAGES_KEPT = 32
COMING, NOTHING = Cell("…", tint="ink_soft"), Cell("")

Then = Callable[[Sequence[Row]], None]
Ask = Callable[[Sequence[int], Then[Row]], None]
"""Read the rows of these keys and hand them over, later and on the screen's thread."""


class WindowedModel(ListModel[Row]):
    """Rows by their keys, in pages. One page at a time is on its way; what was scrolled past is not read."""

    came = Signal(int, int)  # the first row that is here now, and the one after the last

    def __init__(self, columns: Sequence[Column[Row]], ask: Ask[Row]) -> None:
        super().__init__(columns)
        self._ask_for = ask
        self._keys: Sequence[int] = ()
        self._pages: OrderedDict[int, Sequence[Row]] = OrderedDict()
        self._at = -1  # the page that was looked at last
        self._page: Sequence[Row] = ()
        self._wanted = -1
        self._asked = False
        self._round = 0  # answers to what was asked of earlier keys are dropped
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    @property
    def keys(self) -> Sequence[int]:
        """Of all rows, in their order."""
        return self._keys

    def set_keys(self, keys: Sequence[int]) -> None:
        """Hold other rows; nothing of them is here yet."""
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self._at = self._wanted = -1
        self._asked = False
        self._round += 1
        self.endResetModel()

    def row(self, number: int) -> Row | None:
        """The row of that number; None while it is on its way, or for none."""
        if not 0 <= number < len(self._keys):
            return None
        page, place = divmod(number, PAGE)
        if page != self._at and not self._turn_to(page):
            return None
        return self._page[place] if place < len(self._page) else None

    def cell(self, row: int, column: int) -> Cell:
        """What stands there, or that it is coming."""
        value = self.row(row)
        if value is None:
            return NOTHING if column else COMING
        return self.made(value, column)

    def rowCount(self, parent: Index | None = None) -> int:
        """All there are."""
        return 0 if parent is not None and parent.isValid() else len(self._keys)

    def give_up(self) -> None:
        """The page that is on its way will not come; it is asked for again when it is looked at again."""
        self._asked = False

    def _turn_to(self, page: int) -> bool:
        rows = self._pages.get(page)
        if rows is None:
            self._wanted = page
            if not self._asked:
                self._soon.start()
            return False
        self._pages.move_to_end(page)
        self._at, self._page = page, rows
        return True

    def _ask(self) -> None:
        page, of = self._wanted, self._round
        if page < 0 or self._asked:
            return
        self._asked, self._wanted = True, -1
        keys = self._keys[page * PAGE : (page + 1) * PAGE]
        self._ask_for(keys, lambda rows: self._take(of, page, rows))

    def _take(self, of: int, page: int, rows: Sequence[Row]) -> None:
        """A page came; the next is the one that was looked for last."""
        if of != self._round:
            return
        self.give_up()
        if self._wanted == page:
            self._wanted = -1
        self._pages[page] = rows
        while len(self._pages) > PAGES_KEPT:
            self._pages.popitem(last=False)
        first, end = page * PAGE, page * PAGE + len(rows)
        self.dataChanged.emit(self.index(first, 0), self.index(end - 1, len(self.columns) - 1))
        self.came.emit(first, end)
        if self._wanted >= 0:
            self._soon.start()


class WindowedTable(ListView[Row]):
    """A list of any length. `current_row` is None, and told anew, until the row has come."""

    rows_model: WindowedModel[Row]

    def __init__(
        self, columns: Sequence[Column[Row]], ask: Ask[Row], *, name: str, height: int = ONE_LINE
    ) -> None:
        """`ask` reads rows by their keys; `name` and `height` as of any list."""
        super().__init__(WindowedModel(columns, ask), name=name, height=height)
        self.rows_model.came.connect(self._on_came)

    def set_keys(self, keys: Sequence[int]) -> None:
        """Show other rows, from the first."""
        self.rows_model.set_keys(keys)
        self.scrollToTop()
        if keys:
            self._choose(0)
        else:
            self.row_changed.emit(None)

    def step_rows(self, rows: int) -> None:
        """Go some rows down or up, at most to the last or the first."""
        last = self.rows_model.rowCount() - 1
        if last >= 0:
            self._choose(max(0, min(last, self.currentIndex().row() + rows)))

    def _on_came(self, first: int, end: int) -> None:
        if first <= self.currentIndex().row() < end:
            self.row_changed.emit(self.current_row)
