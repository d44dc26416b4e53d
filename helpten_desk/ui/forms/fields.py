"""The kinds of fields: text, date, choice, tick, passphrase, lines."""

import json
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QSizePolicy

from helpten_desk.domain.dates import parse_date
from helpten_desk.domain.errors import KnownError
from helpten_desk.ui.forms.field import Check, Field, clean, without_odd_signs
from helpten_desk.ui.look.icons import CHIP, icon
from helpten_desk.ui.look.labels import as_button_text
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import day, tell_error, tr

__all__ = [
    "Check",
    "ChoiceField",
    "DateField",
    "Field",
    "LineField",
    "LinesField",
    "PassphraseField",
    "TextField",
    "TickField",
    "clean",
]

LONGEST = 500  # signs in a field of one line


class _Cleaner(QValidator):
    """Cleans what is typed or pasted into a line, and tells the field that it did."""

    def __init__(self, field: "LineField") -> None:
        super().__init__(field)
        self._field = field

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Every text is acceptable once the odd signs are out."""
        tidy = without_odd_signs(text)
        if tidy != text:
            self._field.cleaned = True
            return QValidator.State.Acceptable, tidy, min(position, len(tidy))
        return QValidator.State.Acceptable, text, position


class LineField(Field):
    """One line; `length` is the usual length in signs and makes the width (0: all there is)."""

    def __init__(
        self,
        name: str,
        label: str,
        *,
        length: int = 0,
        check: Check | None = None,
        warn: Check | None = None,
        optional: bool = False,
        longest: int = LONGEST,
    ) -> None:
        super().__init__(name, label, check=check, warn=warn, optional=optional)
        self.cleaned = False
        self._line = QLineEdit()
        self._line.setMaxLength(longest)
        self._line.setValidator(_Cleaner(self))
        self._line.textEdited.connect(self._on_typed)
        self._place(self._line, length)

    @property
    def editor(self) -> QLineEdit:
        """The line."""
        return self._line

    def text(self) -> str:
        """As typed."""
        return self._line.text()

    def set_text(self, text: str) -> None:
        """Put a text in; no check yet."""
        self._line.setText(clean(text))
        self._line.setCursorPosition(0)
        self._was_wrong = False
        self._clear()
        self.changed.emit()

    def _on_typed(self) -> None:
        self._on_edited()
        if self.cleaned:
            self.cleaned = False
            self.say_cleaned()


class TextField(LineField):
    """A line of text."""

    def value(self) -> str:
        """The text, cleaned."""
        return clean(self._line.text())

    def set_value(self, value: Any) -> None:
        """Put a text in."""
        self.set_text("" if value is None else str(value))


class DateField(LineField):
    """A date as a clerk types it: 5.11., 51126, +3; shown as 5.11.2026 on leaving."""

    def __init__(
        self,
        name: str,
        label: str,
        *,
        today: Callable[[], date],
        check: Check | None = None,
        warn: Check | None = None,
        optional: bool = False,
    ) -> None:
        """`today` says from which day `+3` counts and which year `5.11.` means."""
        super().__init__(name, label, length=14, check=check, warn=warn, optional=optional, longest=20)
        self._today = today

    def value(self) -> date | None:
        """The date; None while it is empty or cannot be read."""
        return self._read()[0]

    def set_value(self, value: Any) -> None:
        """Put a date in, None for none."""
        self.set_text(day(value) if isinstance(value, date) else "")

    def verify(self) -> bool:
        """A text that is no date is wrong; else the check has its say."""
        wrong = self._read()[1]
        if wrong:
            self.show_problem(wrong)
            return False
        return super().verify()

    def _on_left(self) -> None:
        super()._on_left()
        value = self.value()
        if value is not None and self._line.text() != day(value):
            self._line.setText(day(value))
            self.changed.emit()

    def _read(self) -> tuple[date | None, str]:
        typed = clean(self._line.text())
        if not typed:
            return None, ""
        try:
            return parse_date(typed, self._today(), self.name), ""
        except KnownError as error:
            return None, tell_error(error)


class ChoiceField(Field):
    """One of a few; the value is that of the option, whatever its words."""

    def __init__(
        self, name: str, label: str, options: Sequence[tuple[Any, str]], *, check: Check | None = None
    ) -> None:
        super().__init__(name, label, check=check)
        self._box = QComboBox()
        self._box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._box.setMinimumContentsLength(6)
        self._box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.currentIndexChanged.connect(lambda _index: self._on_edited())
        self._options: list[tuple[Any, str]] = []
        self._place(self._box)
        self.set_options(options)

    @property
    def editor(self) -> QComboBox:
        """The box."""
        return self._box

    def set_options(self, options: Sequence[tuple[Any, str]]) -> None:
        """Other options; the value stays if it is still among them."""
        now = self.value() if self._options else None
        self._options = list(options)
        self._box.blockSignals(True)
        self._box.clear()
        self._box.addItems([word for _value, word in self._options])
        self._box.blockSignals(False)
        self.set_value(now)

    def value(self) -> Any:
        """The value chosen; None without options."""
        index = self._box.currentIndex()
        return self._options[index][0] if 0 <= index < len(self._options) else None

    def set_value(self, value: Any) -> None:
        """Choose; an unknown value chooses the first."""
        values = [known for known, _word in self._options]
        self._box.setCurrentIndex(values.index(value) if value in values else 0)

    def text(self) -> str:
        """The value, for a draft: it is the same when the options stand in another order by then."""
        return _draft_of(self.value())

    def set_text(self, text: str) -> None:
        """From a draft; a value that is offered no more leaves the choice as it is."""
        drafts = [_draft_of(value) for value, _word in self._options]
        if text in drafts:
            self._box.setCurrentIndex(drafts.index(text))


def _draft_of(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, default=str)


class TickField(Field):
    """A tick with its words beside it."""

    def __init__(self, name: str, label: str, *, check: Check | None = None) -> None:
        super().__init__(name, label, check=check)
        self._tick = QCheckBox(as_button_text(label))
        self._tick.toggled.connect(lambda _on: self._on_edited())
        self._place(self._tick)
        self.caption.hide()

    @property
    def editor(self) -> QCheckBox:
        """The tick."""
        return self._tick

    def value(self) -> bool:
        """Whether it is ticked."""
        return self._tick.isChecked()

    def set_value(self, value: Any) -> None:
        """Tick or untick."""
        self._tick.setChecked(bool(value))

    def text(self) -> str:
        """1 or empty."""
        return "1" if self.value() else ""

    def set_text(self, text: str) -> None:
        """From a draft."""
        self.set_value(text == "1")


class PassphraseField(Field):
    """A passphrase, hidden; the eye shows it. Never cleaned, never part of a draft."""

    def __init__(self, name: str, label: str, *, check: Check | None = None) -> None:
        super().__init__(name, label, check=check)
        self._line = QLineEdit()
        self._line.setEchoMode(QLineEdit.EchoMode.Password)
        self._line.setMaxLength(LONGEST)
        self._line.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self._eye = self._line.addAction(
            icon("eye", "ink_soft", CHIP), QLineEdit.ActionPosition.TrailingPosition
        )
        self._eye.setText(tr("Show the passphrase"))
        self._eye.setToolTip(tr("Show the passphrase"))
        self._eye.setCheckable(True)
        self._eye.toggled.connect(self._on_eye)
        self._line.textEdited.connect(lambda _text: self._on_edited())
        self._place(self._line)

    @property
    def editor(self) -> QLineEdit:
        """The line."""
        return self._line

    def value(self) -> str:
        """Exactly as typed."""
        return self._line.text()

    def set_value(self, value: Any) -> None:
        """Mostly to empty it."""
        self._line.setText(str(value or ""))
        self._eye.setChecked(False)
        self._was_wrong = False
        self._clear()

    def text(self) -> str:
        """Never kept."""
        return ""

    def set_text(self, text: str) -> None:
        """Never restored."""

    def _on_left(self) -> None:
        if self._was_wrong:
            self.verify()

    def _on_eye(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self._line.setEchoMode(mode)


class LinesField(Field):
    """Several lines of plain text; Enter breaks the line, Tab goes on."""

    def __init__(
        self,
        name: str,
        label: str,
        *,
        rows: int = 3,
        check: Check | None = None,
        optional: bool = False,
        longest: int = 4_000,
    ) -> None:
        super().__init__(name, label, check=check, optional=optional)
        self._longest = longest
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        self._text.setFixedHeight(scaled(20) * rows + 14)
        self._text.textChanged.connect(self._on_edited)
        self._place(self._text)

    @property
    def editor(self) -> QPlainTextEdit:
        """The text."""
        return self._text

    def value(self) -> str:
        """The text, cleaned, its line breaks kept."""
        return clean(self._text.toPlainText(), lines=True).strip()[: self._longest]

    def set_value(self, value: Any) -> None:
        """Put a text in."""
        self._text.setPlainText(clean(str(value or ""), lines=True))

    def _goes_on(self, event: QKeyEvent) -> bool:
        return False
