"""What another clerk changed meanwhile, field by field: yours, theirs, and which of them shall stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from helpten_desk.ui.look.labels import PlainLabel, as_button_text
from helpten_desk.ui.look.words import moment, tr


@dataclass(frozen=True, slots=True)
class Difference:
    """One datum in words; `mine` is empty where only the other clerk changed it."""

    column: str
    label: str
    mine: str
    theirs: str


class CollisionPanel(QFrame):
    """On the ground of what has changed. `chosen` tells a column and whether the clerk's own value stands."""

    chosen = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "mark")
        self._open: set[str] = set()
        self._told = PlainLabel(t="strong", wrap=True)
        self._rows = QWidget()
        self._groups: list[QButtonGroup] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 8, 12, 10)
        self._layout.setSpacing(6)
        self._layout.addWidget(self._told)
        self._layout.addWidget(self._rows)

    @property
    def settled(self) -> bool:
        """Whether every field that both changed has been chosen."""
        return not self._open

    @property
    def choices(self) -> list[QAbstractButton]:
        """The buttons of all choices, from above."""
        return [button for group in self._groups for button in group.buttons()]

    def show_differences(self, differences: Sequence[Difference], by: str, at: datetime | None) -> None:
        """Show them; those that both changed wait for a choice."""
        told = tr("{name} changed this record meanwhile, {moment}.", name=by, moment=moment(at) if at else "")
        self._told.setText(told if by and at else tr("This record was changed meanwhile."))
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setColumnStretch(3, 1)
        self._groups = []
        self._open = {difference.column for difference in differences if difference.mine}
        for row, difference in enumerate(differences):
            grid.addWidget(PlainLabel(difference.label), row, 0)
            if not difference.mine:
                theirs = tr("Now: {value}", value=difference.theirs)
                grid.addWidget(PlainLabel(theirs, wrap=True), row, 1, 1, 3)
                continue
            group = QButtonGroup(rows)
            for place, (text, mine) in enumerate(
                (
                    (tr("Yours: {value}", value=difference.mine), True),
                    (tr("Theirs: {value}", value=difference.theirs), False),
                ),
                start=1,
            ):
                button = QPushButton(as_button_text(text))
                button.setCheckable(True)
                button.setProperty("kind", "small")
                button.clicked.connect(
                    lambda _on=False, column=difference.column, own=mine: self._choose(column, own)
                )
                group.addButton(button)
                grid.addWidget(button, row, place)
            self._groups.append(group)
        self._layout.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows

    def take_focus(self) -> None:
        """To the first field that waits for a choice."""
        if self.choices:
            self.choices[0].setFocus()

    def _choose(self, column: str, mine: bool) -> None:
        self._open.discard(column)
        self.chosen.emit(column, mine)
