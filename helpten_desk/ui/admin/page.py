"""Administration: users, controller, letters, journal, about; the parts are listed at the left."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from helpten_desk.domain.errors import KnownError
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.places import ADMIN
from helpten_desk.ui.lists.list_view import INSET
from helpten_desk.ui.lists.table import Cell, Column, RowsTable
from helpten_desk.ui.look.labels import Panel
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.painted import text_width
from helpten_desk.ui.look.words import tr

LIST_WIDTH = 200  # logical px at 100 %; more where the words of the parts are longer


class AdminPart(QWidget):
    """One part of a page with parts: it tells the page its steps and its messages."""

    steps_changed = Signal()
    told = Signal(str, str)  # kind of the message, text
    failed = Signal(object)  # a KnownError

    draft_name = ""  # under which its draft is kept beside those of the other parts; empty: it has none

    def __init__(self) -> None:
        super().__init__()
        self.next_step: Step | None = None
        self.quiet_steps: tuple[Step, ...] = ()

    def opened(self) -> None:
        """It comes in front: read what it shows."""

    def back(self) -> bool:
        """Esc: one level back inside the part, if it has one."""
        return False

    def draft(self) -> str | None:
        """What is typed and not saved; None when nothing differs from what is kept."""
        return None

    def restore(self, text: str) -> None:
        """Put a draft back, at the latest once what is kept has been read."""

    def set_steps(self, step: Step | None, quiet: Sequence[Step] = ()) -> None:
        """What the action bar offers while it is in front."""
        self.next_step, self.quiet_steps = step, tuple(quiet)
        self.steps_changed.emit()

    def show_error(self, error: KnownError) -> None:
        """A deed was refused."""
        self.failed.emit(error)


@dataclass(frozen=True, slots=True)
class NamedPart:
    """A part with its word in the list, and what makes it when it is first opened."""

    word: str
    make: Callable[[], AdminPart]
    topic: str = ""  # of the guide


class PartsPage(Page):
    """A page of several parts: a list at the left, the chosen part at the right."""

    def __init__(self, title: str, parts: Sequence[NamedPart], place: str = ADMIN) -> None:
        """`place` is the page's own, under which its drafts are kept."""
        super().__init__()
        self._place, self._parts = place, tuple(parts)
        self._led_to: int | None = None
        self._made: dict[str, AdminPart] = {}
        self._drafts: dict[str, str] = {}  # of parts that have not been opened yet
        self.list: RowsTable[NamedPart] = RowsTable([Column(title, lambda part: Cell(part.word))], name=title)
        self.list.horizontalHeader().hide()
        self._stack = QStackedWidget()
        left = Panel(margins=(0, 8, 0, 8))
        longest = max((text_width("body", part.word) for part in self._parts), default=0)
        left.setFixedWidth(max(scaled(LIST_WIDTH), longest + 2 * INSET + 2))
        left.body.addWidget(self.list)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left)
        row.addWidget(self._stack, 1)
        self.body.addLayout(row, 1)
        self.set_title(title)
        self.list.row_changed.connect(self._on_part)
        self.list.row_entered.connect(lambda _row: self.focus_part())
        self.list.set_rows(self._parts)

    @property
    def part(self) -> AdminPart | None:
        """The part in front."""
        named = self.list.current_row
        return self._made.get(named.word) if named else None

    def choose(self, word: str) -> None:
        """Bring the part of that word in front."""
        self.list.set_rows(self._parts, keep=lambda part: part.word == word)

    def opened(self, **where: object) -> None:
        """Read anew what the part in front shows; with `part` bring that one in front, once."""
        part = where.get("part")
        if isinstance(part, int) and part < len(self._parts) and part != self._led_to:
            self._led_to = part
            self.choose(self._parts[part].word)
        if self.part is not None:
            self.part.opened()

    def renew(self) -> None:
        """F5."""
        self.opened()

    def back(self) -> bool:
        """Inside the part first."""
        return self.part is not None and self.part.back()

    def help_topic(self) -> str:
        """Of the part in front."""
        named = self.list.current_row
        return named.topic if named is not None else ""

    def where_now(self) -> dict[str, object]:
        """The part in front, by its place in the list: words are of one language."""
        named = self.list.current_row
        return {"part": self._parts.index(named)} if named is not None else {}

    def draft_place(self) -> str:
        """One place for all parts of the page."""
        return self._place

    def draft(self) -> str | None:
        """The drafts of the parts by their names."""
        texts = dict(self._drafts)
        for part in self._made.values():
            if text := part.draft():
                texts[part.draft_name] = text
        return json.dumps(texts, ensure_ascii=False) if texts else None

    def restore(self, text: str) -> None:
        """To each part its own; one that is not open yet gets it when it is made."""
        self._drafts.update(json.loads(text))
        for part in self._made.values():
            self._hand_draft(part)

    def _hand_draft(self, part: AdminPart) -> None:
        text = self._drafts.pop(part.draft_name, "")
        if text:
            part.restore(text)

    def focus_first(self) -> None:
        """To the list of parts."""
        self.list.setFocus()

    def focus_part(self) -> None:
        """Into the part in front."""
        if self.part is not None:
            self.part.setFocus()
            self.part.focusNextChild()

    def _on_part(self, named: NamedPart | None) -> None:
        if named is None:
            return
        if named.word not in self._made:
            part = named.make()
            part.steps_changed.connect(self._renew_steps)
            part.told.connect(lambda kind, text: self.notify(kind, text))
            part.failed.connect(self.show_error)
            self._made[named.word] = part
            self._stack.addWidget(part)
            self._hand_draft(part)
        part = self._made[named.word]
        self._stack.setCurrentWidget(part)
        self.clear_message()
        part.opened()
        self._renew_steps()

    def _renew_steps(self) -> None:
        part = self.part
        if part is not None and part is self._stack.currentWidget():
            self.set_steps(part.next_step, part.quiet_steps)


def admin_title() -> str:
    """The word of the place."""
    return tr("Administration")
