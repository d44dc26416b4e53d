"""A form: fields below each other or in halves, Enter from field to field, drafts, errors in place."""

import json
from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from helpten_desk.ui.forms.field import Field
from helpten_desk.ui.look.labels import PlainLabel
from helpten_desk.ui.look.looks import scaled


class Form(QWidget):
    """Holds fields by their names. Enter goes to the next field; from the last one it emits `finished`."""

    changed = Signal(str)  # the name of the field that was typed in
    finished = Signal()

    WIDEST = 720  # logical px at 100 %

    def __init__(self) -> None:
        super().__init__()
        self._fields: dict[str, Field] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(9)
        self.setMaximumWidth(scaled(self.WIDEST))

    # --- building ---

    def heading(self, text: str) -> PlainLabel:
        """A heading between the fields."""
        label = PlainLabel(text, t="head")
        if self._layout.count():
            self._layout.addSpacing(8)
        self._layout.addWidget(label)
        return label

    def note(self, text: str) -> PlainLabel:
        """A line of explanation."""
        label = PlainLabel(text, t="note", wrap=True)
        self._layout.addWidget(label)
        return label

    def add(self, *fields: Field) -> None:
        """A row: one field, or two in halves (date and date, postcode and town)."""
        top = Qt.AlignmentFlag.AlignTop  # a sentence beneath one half leaves the other where it is
        if len(fields) == 1:
            self._layout.addWidget(fields[0], 0, top)
        else:
            row = QHBoxLayout()
            row.setSpacing(16)
            for each in fields:
                row.addWidget(each, 1, top)
            self._layout.addLayout(row)
        for each in fields:
            self._take(each)

    def add_widget(self, widget: QWidget) -> None:
        """Something that is no field, between them."""
        self._layout.addWidget(widget)

    def end(self) -> None:
        """Nothing more follows: the rest of the height stays empty."""
        self._layout.addStretch(1)

    # --- values ---

    def __getitem__(self, name: str) -> Field:
        """The field of that name."""
        return self._fields[name]

    def __iter__(self) -> Iterator[Field]:
        """Its fields.

        When a window goes, Qt's bindings look into whatever has items. Without this they would ask for the
        item 0 and leave the KeyError standing inside Qt, where any later call ends by it, or the process.
        """
        return iter(self._fields.values())

    def __contains__(self, name: object) -> bool:
        """Whether there is such a field."""
        return name in self._fields

    def value(self, name: str) -> Any:
        """The value of a field."""
        return self._fields[name].value()

    def set_value(self, name: str, value: Any) -> None:
        """Put a value into a field."""
        self._fields[name].set_value(value)

    def values(self) -> dict[str, Any]:
        """All values by field name."""
        return {name: field.value() for name, field in self._fields.items()}

    def verify(self) -> bool:
        """Check every visible field; the first wrong one gets the focus."""
        wrong = [field for field in self._fields.values() if field.isVisibleTo(self) and not field.verify()]
        if wrong:
            wrong[0].take_focus()
        return not wrong

    def show_field_error(self, name: str, text: str) -> bool:
        """Show an error beside a field and go there; False if the form has no such field."""
        if name not in self._fields:
            return False
        self._fields[name].show_problem(text)
        self._fields[name].take_focus()
        return True

    def draft(self) -> str | None:
        """All that is typed, as text; None when everything is empty. Passphrases are never in it."""
        texts = {name: field.text() for name, field in self._fields.items()}
        return json.dumps(texts, ensure_ascii=False) if any(texts.values()) else None

    def restore(self, text: str) -> None:
        """Put a draft back; fields it does not know stay as they are."""
        for name, kept in json.loads(text).items():
            if name in self._fields:
                self._fields[name].set_text(kept)

    def focus_first(self) -> None:
        """Go to the first field."""
        for field in self._fields.values():
            if field.isVisibleTo(self) and field.editor.isEnabled():
                field.take_focus()
                return

    def _take(self, field: Field) -> None:
        if field.name in self._fields:
            raise ValueError(f"The form already has a field {field.name}")
        self._fields[field.name] = field
        field.changed.connect(lambda: self.changed.emit(field.name))
        field.confirmed.connect(lambda: self._on_confirmed(field))

    def _on_confirmed(self, field: Field) -> None:
        names = list(self._fields)
        for name in names[names.index(field.name) + 1 :]:
            following = self._fields[name]
            if following.isVisibleTo(self) and following.editor.isEnabled():
                following.take_focus()
                return
        if field.verify():
            self.finished.emit()
