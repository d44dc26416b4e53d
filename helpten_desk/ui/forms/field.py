"""What every field of a form is: label above, value, and beneath it the sentence that says what is wrong."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import Sentence
from helpten_desk.ui.look.icons import CHIP, pixmap
from helpten_desk.ui.look.keys import Where, has_keys
from helpten_desk.ui.look.labels import PlainLabel, as_button_text
from helpten_desk.ui.look.looks import font, set_kind
from helpten_desk.ui.look.words import tell, tell_error, tr

Check = Callable[[Any], "Sentence | str | None"]

_ODD = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+")
_SPACES = re.compile(r"[\s\u00a0\u2000-\u200a\u202f\u3000]+")


def clean(text: str, *, lines: bool = False) -> str:
    """The text without breaks, odd spaces, control and direction signs; `lines` keeps line breaks."""
    if lines:
        return "\n".join(clean(part) for part in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"))
    return without_odd_signs(text).strip()


def without_odd_signs(text: str) -> str:
    """Breaks, odd spaces, control and direction signs as one plain space each; ends are kept."""
    return _SPACES.sub(" ", _ODD.sub(" ", text))


class Field(QWidget):
    """A labelled field. Checked on leaving, and while typing once it has been wrong."""

    changed = Signal()
    confirmed = Signal()  # Enter: go to the next one

    def __init__(
        self,
        name: str,
        label: str,
        *,
        check: Check | None = None,
        warn: Check | None = None,
        optional: bool = False,
    ) -> None:
        """`check` and `warn` get the value and answer what is wrong, or None; a KnownError counts as wrong.

        `optional` is for the rare field that may stay empty: its label says so.
        """
        super().__init__()
        self.name = name
        self.label = label
        self._check, self._warn = check, warn
        self._was_wrong = False
        self._problem = ""
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(3)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.caption = PlainLabel(caption(label, optional), t="field")
        self._mark = QLabel()
        self._sentence = PlainLabel(t="small", wrap=True)
        self._below = QWidget()
        below = QHBoxLayout(self._below)
        below.setContentsMargins(1, 1, 0, 0)
        below.setSpacing(5)
        below.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._sentence, 1)
        self._below.hide()

    # --- value ---

    def value(self) -> Any:
        """What is in it, cleaned."""
        raise NotImplementedError

    def set_value(self, value: Any) -> None:
        """Put a value in; no check yet."""
        raise NotImplementedError

    def text(self) -> str:
        """As it is kept in a draft."""
        return str(self.value())

    def set_text(self, text: str) -> None:
        """From a draft."""
        self.set_value(text)

    @property
    def editor(self) -> QWidget:
        """The widget in which it is typed."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Go there as Tab does: what is in a line is selected, and typing replaces it."""
        self.editor.setFocus(Qt.FocusReason.TabFocusReason)

    def ask_for(self, label: str) -> None:
        """The same field asks for something else."""
        self.label = label
        self.caption.setText(caption(label, optional=False))
        self.editor.setAccessibleName(label)

    # --- checking ---

    @property
    def problem(self) -> str:
        """What is wrong, as shown; empty when nothing is."""
        return self._problem

    def verify(self) -> bool:
        """Check now and show what is wrong. True when nothing is; a warning does not stop."""
        wrong = self._ask(self._check)
        if wrong:
            self.show_problem(wrong)
            return False
        self._clear()
        doubt = self._ask(self._warn)
        self.editor.setProperty("doubtful", bool(doubt))
        if doubt:
            self._show(doubt, "warn")
        return True

    def show_problem(self, text: str) -> None:
        """An error beside the field, from a check or from a deed that was refused."""
        self._was_wrong = True
        self._problem = text
        set_kind(self.editor, bad=True)
        self._show(text, "error")

    def say_cleaned(self) -> None:
        """Say that odd signs were taken out of what was pasted."""
        if not self._problem:
            self._show(tr("Line breaks and odd signs were left out."), "info")

    def _ask(self, check: Check | None) -> str:
        if check is None:
            return ""
        try:
            answer = check(self.value())
        except KnownError as error:
            return tell_error(error)
        return tell(answer) if isinstance(answer, Sentence) else (answer or "")

    def _show(self, text: str, kind: str) -> None:
        name, token = {
            "error": ("error", "error"),
            "warn": ("warning", "warn"),
            "info": ("info", "ink_soft"),
        }[kind]
        self._mark.setPixmap(pixmap(name, token, CHIP))
        self._sentence.set_tone("" if kind == "info" else kind)
        self._sentence.setText(text)
        self._below.show()
        self.editor.setAccessibleDescription(text)

    def _clear(self) -> None:
        self._problem = ""
        set_kind(self.editor, bad=False)
        self._below.hide()
        self.editor.setAccessibleDescription("")

    # --- for the subclasses ---

    def _place(self, editor: QWidget, length: int = 0) -> None:
        """Put the editor between caption and sentence; `length` is its width in signs, 0 all there is."""
        editor.setAccessibleName(self.label)
        has_keys(editor, Where.FIELD)
        self.caption.setBuddy(editor)
        self._layout.addWidget(self.caption)
        self._layout.addWidget(editor)
        self._layout.addWidget(self._below)
        self._layout.addStretch(1)  # beside a field with a sentence beneath, this one keeps to the top
        if length:
            editor.setMaximumWidth(QFontMetrics(font("body")).averageCharWidth() * length + 40)
        editor.installEventFilter(self)
        self.setFocusProxy(editor)

    def _on_edited(self) -> None:
        if self._was_wrong:
            self.verify()
        elif self._below.isVisibleTo(self):
            self._clear()
        self.changed.emit()

    def _on_left(self) -> None:
        if self.text() or self._was_wrong:
            self.verify()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leaving checks; Enter goes on."""
        if watched is self.editor:
            if event.type() == QEvent.Type.FocusOut:
                self._on_left()
            elif (
                event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._goes_on(event)
            ):
                self.confirmed.emit()
                return True
        return False

    def _goes_on(self, event: QKeyEvent) -> bool:
        return event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & (
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        )


def caption(label: str, optional: bool) -> str:
    """The label's text; the rare optional field says so."""
    return as_button_text(tr("{label} (optional)", label=label) if optional else label)
