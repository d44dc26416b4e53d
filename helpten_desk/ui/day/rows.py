"""The columns of the day board: the case, who asks, by when, who has it in hand, what is next."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QResizeEvent

from helpten_desk.services.day_board import BoardRow, Tile
from helpten_desk.ui.frame.request_words import due_words, kind_word, next_word, short_name, state_word
from helpten_desk.ui.lists.table import Cell, Column, RowsTable
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import day, tr

KIND, STATE = 2, 3
LEAST = {KIND: 860, STATE: 740}  # px of the list at 100 %; a narrower one is without the column


class DayTable(RowsTable[BoardRow]):
    """The list of the board: the asker keeps room for the name."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns leave a narrow list."""
        for column, least in LEAST.items():
            self.setColumnHidden(column, event.size().width() < scaled(least))
        super().resizeEvent(event)


def columns(today: Callable[[], date]) -> list[Column[BoardRow]]:
    """The columns; `today` is the day of the board."""
    return [
        Column(
            tr("Case"),
            lambda row: Cell(row.request.case, role="strong"),
            118,
            sort=lambda row: row.request.case,
        ),
        Column(tr("Asker"), lambda row: row.request.asker, sort=lambda row: row.request.asker.casefold()),
        Column(
            tr("Kind"),
            lambda row: kind_word(row.request.kind),
            94,
            sort=lambda row: kind_word(row.request.kind),
        ),
        Column(tr("State"), _state, 118, sort=lambda row: state_word(row.request.state)),
        Column(tr("Answer by"), lambda row: _due(row, today()), 118, sort=lambda row: row.request.due_on),
        Column(tr("In hand of"), _owner, 124, sort=lambda row: row.request.owner.casefold()),
        Column(tr("Next"), _next, 138, sort=lambda row: next_word(row.request.state)),
    ]


def _state(row: BoardRow) -> Cell:
    warn = bool(row.tiles & {Tile.RETURNED})
    word = state_word(row.request.state)
    return Cell(word, icon="warning", tint="warn") if warn else Cell(word)


def _due(row: BoardRow, today: date) -> Cell:
    """The day, and how it stands in words."""
    tint = "error" if Tile.OVERDUE in row.tiles else "warn" if Tile.DUE_SOON in row.tiles else "ink_soft"
    return Cell(
        day(row.request.due_on, weekday=True),
        second=due_words(row.request, today),
        second_tint=tint,
        second_role="small_strong",
    )


def _owner(row: BoardRow) -> Cell:
    """Who has it in hand; her substitute while she is away."""
    if not row.request.owner:
        return Cell(tr("nobody"), unknown=True)
    if row.substitute:
        stands_in = tr("away: {name}", name=short_name(row.substitute))
        return Cell(short_name(row.request.owner), second=stands_in, second_tint="warn")
    return Cell(short_name(row.request.owner), second=row.request.owner_note)


def _next(row: BoardRow) -> Cell:
    return Cell(next_word(row.request.state), role="strong", tint="accent")
