"""Ctrl+K: every action and every place by name, best first, those used lately before others."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from helpten_desk.domain.folding import words
from helpten_desk.ui.frame.commands import Command
from helpten_desk.ui.frame.overlay import Overlay
from helpten_desk.ui.lists.table import ONE_LINE, Cell, Column, RowsTable
from helpten_desk.ui.look.keys import key_words
from helpten_desk.ui.look.labels import PlainLabel
from helpten_desk.ui.look.leading_field import LeadingField
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import tr

WIDTH, HEIGHT, KEYS_WIDTH = 600, 420, 120
KEPT = 10
LEAST = 3  # letters that may stand inside a word


class CommandLine(Overlay):
    """A field and what it finds. Arrows move, Enter does it; what cannot be done now says why."""

    def __init__(self, over: QWidget, commands: Callable[[], Iterable[Command]]) -> None:
        """`commands` answers what there is to do now, in the order of an empty field."""
        super().__init__(over, tr("All actions and places by name"), width=WIDTH, height=HEIGHT)
        self._ask = commands
        self._commands: list[Command] = []
        self._recent: list[str] = []
        self.field = LeadingField()
        self.field.setObjectName("search")
        self.field.setPlaceholderText(tr("What do you want to do?"))
        self.field.setAccessibleName(tr("What do you want to do?"))
        self.field.setMaxLength(100)
        self.field.textEdited.connect(self._on_typed)
        self.field.entered.connect(lambda _text: self._enter())
        self.table: RowsTable[Command] = RowsTable(
            [Column(tr("Action or place"), _name), Column(tr("Key"), _keys, KEYS_WIDTH)],
            name=tr("Actions and places"),
        )
        self.field.moved.connect(self.table.step_rows)
        self.table.led = True
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.table.row_entered.connect(self._do)
        self.table.row_changed.connect(self._on_row)
        self._why = PlainLabel(t="small", wrap=True)
        self._why.setContentsMargins(12, 0, 12, 0)
        self.body.setContentsMargins(8, 8, 8, 8)
        for widget in (self.field, self.table, self._why):
            self.body.addWidget(widget, int(widget is self.table))

    def open(self) -> None:
        """Ask anew what there is to do, with an empty field."""
        self._commands = list(dict.fromkeys(self._ask()))
        self.field.clear()
        self._on_typed("")
        super().open()

    def focus_first(self) -> None:
        """To the field."""
        self.field.setFocus()

    def _enter(self) -> None:
        if self.table.current_row is not None:
            self._do(self.table.current_row)

    def _on_typed(self, typed: str) -> None:
        found = best_first(self._commands, typed, self._recent)
        self.table.setVisible(bool(found))
        self.table.set_rows(found)
        words = self._why.heightForWidth(scaled(WIDTH)) + 8 if self._why.text() else 0
        self.fit(self.field.sizeHint().height() + 24 + scaled(ONE_LINE) * len(found) + words)

    def _on_row(self, command: Command | None) -> None:
        if command is None:
            self._why.setText(tr("There is nothing by that name."))
        else:
            self._why.setText(command.why_not)
        self._why.setVisible(bool(self._why.text()))
        said = f"{command.text}. {command.why_not}" if command is not None else self._why.text()
        self.field.setAccessibleDescription(said)

    def _do(self, command: Command) -> None:
        if not command.enabled:
            return
        self._recent = [command.name, *(name for name in self._recent if name != command.name)][:KEPT]
        self.leave()
        command.do()


def best_first(commands: Sequence[Command], typed: str, recent: Sequence[str]) -> list[Command]:
    """The commands that match: name begins so, a word begins so, every typed word begins some word.

    Among equals what can be done now, then what was used lately, then their own order.
    """
    wanted = words(typed)
    ranked = []
    for order, command in enumerate(commands):
        rank = _rank(wanted, words(command.text))
        if rank is not None:
            used = recent.index(command.name) if command.name in recent else KEPT
            ranked.append(((rank, not command.enabled, used, order), command))
    return [command for _key, command in sorted(ranked, key=lambda pair: pair[0])]


def _rank(wanted: Sequence[str], name: Sequence[str]) -> int | None:
    whole, typed = " ".join(name), " ".join(wanted)
    if whole.startswith(typed):
        return 0
    if f" {typed}" in whole:
        return 1
    if all(any(word.startswith(part) for word in name) for part in wanted):
        return 2
    return 3 if all(len(part) >= LEAST and part in whole for part in wanted) else None


def _name(command: Command) -> Cell:
    return Cell(command.text, tint="ink" if command.enabled else "ink_off")


def _keys(command: Command) -> Cell:
    return Cell(key_words(*command.keys[:1]), tint="ink_soft" if command.enabled else "ink_off")
