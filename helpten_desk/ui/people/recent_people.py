"""F4: whose cards were opened last; arrows and Enter lead back to one of them."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from helpten_desk.domain.people import Hit
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.overlay import Overlay
from helpten_desk.ui.lists.table import TWO_LINES, RowsTable
from helpten_desk.ui.look.empty import EmptyState
from helpten_desk.ui.look.labels import PlainLabel
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.people.hits import HitRows

WIDTH, HEIGHT, EMPTY_HEIGHT = 760, 460, 200


class RecentPeople(Overlay):
    """The newest first; the one whose card is in front is passed over, so that F4, Enter goes back."""

    chosen = Signal(object)  # a Hit

    def __init__(
        self, over: QWidget, lanes: Lanes, recent: Callable[[], tuple[Hit, ...]], today: Callable[[], date]
    ) -> None:
        """`recent` reads the register and is called on a lane."""
        super().__init__(over, tr("People opened last"), width=WIDTH, height=HEIGHT)
        self._lanes, self._recent = lanes, recent
        self._in_front = 0
        self._heading = PlainLabel(tr("People opened last"), t="head")
        self._heading.setContentsMargins(20, 12, 20, 4)
        self.table: RowsTable[Hit] = RowsTable(
            HitRows(today()).columns(), name=tr("People opened last"), height=TWO_LINES
        )
        self.table.row_entered.connect(self._on_entered)
        self.empty = EmptyState()
        self.empty.set_text(
            tr("No card has been opened yet."), tr("Search for a person, and press Enter to open the card.")
        )
        self.body.setSpacing(0)
        for widget in (self._heading, self.table, self.empty):
            self.body.addWidget(widget, int(widget is not self._heading))
        self.empty.hide()

    def open_from(self, in_front: int = 0) -> None:
        """Open; `in_front` is the party whose card the clerk is looking at, 0 for none."""
        self._in_front = in_front
        self.open()
        self._lanes.ask(self, self._recent, self._show, topic="recent")

    def focus_first(self) -> None:
        """To the list."""
        self.table.setFocus()

    def _show(self, hits: tuple[Hit, ...]) -> None:
        others = [hit for hit in hits if party_of(hit) != self._in_front]
        self.table.set_rows(others)
        if not others:
            self.setFocus()  # else the keyboard would leave with the list, and the panel with it
        self.table.setVisible(bool(others))
        self.empty.setVisible(not others)
        head = self._heading.sizeHint().height() + self.table.horizontalHeader().height() + 8
        self.fit(head + scaled(TWO_LINES) * len(others) if others else scaled(EMPTY_HEIGHT))

    def _on_entered(self, hit: Hit) -> None:
        self.leave()
        self.chosen.emit(hit)


def party_of(hit: Hit) -> int:
    """The number of the person or the company."""
    party = hit.person or hit.company
    return int(party.id) if party else 0
