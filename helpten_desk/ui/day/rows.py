"""The columns of the day board: the case, who asks, by when, who has it in hand, what is next."""

from collections.abc import Callable
from datetime import date

from PySide6.QtGui import QResizeEvent

from helpten_desk.domain.requests import State
from helpten_desk.services.day_board import BoardRow, Tile
from helpten_desk.ui.frame.request_words import kind_word, next_word, short_name, state_word
from helpten_desk.ui.lists.table import Cell, Column, RowsTable
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import day, tr

KIND, STATE = 2, 3
LEAST = {STATE: 860, KIND: 720}  # px of the list at 100 %; a narrower one is without the column


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
            108,
            sort=lambda row: row.request.case,
        ),
        Column(tr("Asker"), lambda row: row.request.asker, sort=lambda row: row.request.asker.casefold()),
        Column(
            tr("Kind"),
            lambda row: kind_word(row.request.kind),
            88,
            sort=lambda row: kind_word(row.request.kind),
        ),
        Column(tr("State"), _state, 118, sort=lambda row: state_word(row.request.state)),
        Column(
            tr("Answer by"),
            lambda row: _due(row, today()),
            122,
            sort=lambda row: row.request.due_on,
            words=(tr("waits for the asker"),),
        ),
        Column(tr("In hand of"), _owner, 124, sort=lambda row: row.request.owner.casefold()),
        Column(
            tr("Next"),
            _next,
            138,
            sort=lambda row: next_word(row.request.state),
            words=tuple(next_word(state) for state in State),
        ),
    ]


def _state(row: BoardRow) -> Cell:
    warn = bool(row.tiles & {Tile.RETURNED})
    word = state_word(row.request.state)
    return Cell(word, icon="warning", tint="warn") if warn else Cell(word)


def _due(row: BoardRow, today: date) -> Cell:
    """The day, and how it stands in words."""
    tint = "error" if Tile.OVERDUE in row.tiles else "warn" if Tile.DUE_SOON in row.tiles else "ink_soft"
    return Cell(
        near_day(row.request.due_on, today),
        second=_due_words(row, today),
        second_tint=tint,
        second_role="small_strong",
    )


def _due_words(row: BoardRow, today: date) -> str:
    """How the day stands; empty when there is time."""
    days = (row.request.due_on - today).days
    if row.request.state is State.INVALID:
        return tr("waits for the asker")
    if Tile.OVERDUE in row.tiles:
        return tr("%n d late", -days)
    if Tile.DUE_SOON not in row.tiles:
        return ""
    return tr("in %n d", days) if days > 1 else tr("tomorrow") if days else tr("today")


def near_day(value: date, today: date) -> str:
    """A day with its weekday; the year stands there only where it is another: pe 4.12."""
    text = day(value, weekday=True)
    return text.removesuffix(str(value.year)) if value.year == today.year else text


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
