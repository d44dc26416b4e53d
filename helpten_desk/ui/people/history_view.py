"""What was changed of a customer: when, by whom, the old value and the new one, and why."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from helpten_desk.domain.editing import (
    Changed,
    ChangeMade,
    Choice,
    Deed,
    RecordChange,
    RecordForm,
    Slot,
    Stored,
)
from helpten_desk.domain.extracts import WHEREABOUTS, Shown
from helpten_desk.domain.identifiers import mask_code
from helpten_desk.domain.words import Words
from helpten_desk.ui.lists.table import TWO_LINES, Cell, Column, RowsTable
from helpten_desk.ui.look.empty import EmptyState
from helpten_desk.ui.look.labels import Panel
from helpten_desk.ui.look.words import clock, day, tr
from helpten_desk.ui.people.extract_rows import screen_language
from helpten_desk.ui.people.slot_fields import SlotFields

HIDDEN = "••••"


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One datum of one change; `slot` is None where the change cannot be read any more."""

    made: ChangeMade
    record: RecordChange | None = None
    slot: Slot | None = None
    changed: Changed | None = None


class HistoryView(QWidget):
    """A table of its own on the card, newest first."""

    def __init__(self, words: Words, today: Callable[[], date], forms: Mapping[str, RecordForm]) -> None:
        super().__init__()
        self._words, self._forms = words, forms
        self._fields = SlotFields(words, today, dict, lambda _name: "")
        self._language = screen_language()
        self._protected = False
        self.table: RowsTable[HistoryRow] = RowsTable(
            [
                Column(tr("When"), self._when, 108),
                Column(tr("Who"), lambda row: row.made.by, 132),
                Column(tr("Datum"), self._datum, 168),
                Column(tr("Before"), lambda row: self._value(row, after=False)),
                Column(tr("After"), lambda row: self._value(row, after=True)),
                Column(tr("Why"), self._why, 160),
            ],
            name=tr("History"),
            height=TWO_LINES,
        )
        self._stack = QStackedWidget()
        self._empty = EmptyState(tr("Nothing has been changed yet."))
        for widget in (self.table, self._empty):
            self._stack.addWidget(widget)
        panel = Panel(margins=(0, 0, 0, 4))
        panel.body.addWidget(self._stack)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)

    def show_history(self, history: Sequence[ChangeMade], *, protected: bool = False) -> None:
        """Show it, a row for each datum; nothing that tells where somebody lives who is `protected`."""
        self._protected = protected
        rows = [row for made in history for row in self._rows(made)]
        self.table.set_rows(rows)
        self._stack.setCurrentWidget(self.table if rows else self._empty)

    def focus_first(self) -> None:
        """To the newest change."""
        self.table.setFocus()

    def _rows(self, made: ChangeMade) -> Iterator[HistoryRow]:
        if not made.records:
            yield HistoryRow(made)
        for record in made.records:
            form = self._forms.get(record.table)
            for slot in form.slots if form is not None else ():
                changed = record.columns.get(slot.column)
                if changed is not None and _told(changed.before) != _told(changed.after):
                    yield HistoryRow(made, record, slot, changed)

    def _when(self, row: HistoryRow) -> Cell:
        return Cell(day(row.made.at.astimezone().date()), second=clock(row.made.at))

    def _datum(self, row: HistoryRow) -> Cell:
        if row.slot is None or row.record is None:
            return Cell(tr("sealed, its key is destroyed"), unknown=True)
        what = self._words.label(row.record.table, self._language)
        return Cell(self._fields.label(row.slot), second=what)

    def _value(self, row: HistoryRow, *, after: bool) -> Cell:
        if row.slot is None or row.changed is None or row.record is None:
            return Cell("")
        value = row.changed.after if after else row.changed.before
        gone = row.record.deed is Deed.STRUCK if after else row.record.deed in (Deed.ADDED, Deed.PUT_BACK)
        if gone or _told(value) is None:
            return Cell(tr("nothing"), unknown=True)
        if row.slot.shown is Shown.MASKED or (self._protected and row.slot.label in WHEREABOUTS):
            code = row.slot.column == "code" and isinstance(value, str)
            return Cell(mask_code(str(value)) if code else HIDDEN)
        table = row.slot.links.partition(".")[0]
        choices = [Choice(key, title) for (of, key), title in row.made.titles.items() if of == table]
        return Cell(self._fields.word(row.slot, value, choices))

    def _why(self, row: HistoryRow) -> Cell:
        deed = {
            "edit.new": tr("added"),
            "edit.enter": tr("added"),
            "edit.changed": tr("changed"),
            "edit.corrected": tr("corrected"),
            "edit.ended": tr("ended"),
            "edit.struck": tr("recorded by mistake"),
            "edit.undo": tr("undone"),
        }.get(row.made.deed, row.made.deed)
        return Cell(row.made.why or deed, second=deed if row.made.why else "")


def _told(value: Stored) -> Stored:
    return value or None
