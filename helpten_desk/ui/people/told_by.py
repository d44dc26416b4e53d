"""From whom the clerk has what she enters: asked once, kept for the visit, shown as a chip over the form."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpten_desk.domain.editing import ToldBy
from helpten_desk.domain.extracts import Source, SourceKind
from helpten_desk.domain.words import Words
from helpten_desk.ui.forms.fields import ChoiceField, DateField, TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.look.chips import ChipButton, ChipFacts
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.people.extract_rows import screen_language

# Whom a clerk may name; what the program derives it names itself.
KINDS = tuple(kind for kind in SourceKind if kind not in (SourceKind.DERIVED, SourceKind.CONTROLLER))
NAMED = frozenset(
    {SourceKind.PARTNER, SourceKind.EMPLOYER, SourceKind.AUTHORITY, SourceKind.OTHER, SourceKind.ORDER_FORM}
)


class SourceInHand(QObject):
    """One for the window: every form of this visit begins with the source told last."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told_by = ToldBy()

    def take(self, told_by: ToldBy) -> None:
        """From now on this one."""
        if told_by != self.told_by:
            self.told_by = told_by
            self.changed.emit()


class SourceChip(QWidget):
    """Says the source; pressed, it opens the fields in which another is told."""

    def __init__(self, source: SourceInHand, words: Words, today: Callable[[], date]) -> None:
        super().__init__()
        self._source, self._words, self._today = source, words, today
        language = screen_language()
        self.chip = ChipButton(ChipFacts("pen", "", "plain"))
        kinds = [(kind, words.code("source_on_screen", kind, language)) for kind in KINDS]
        channels = [
            (value, words.code("source_channel", value, language))
            for value in words.vocabulary("source_channel")
        ]
        self.form = Form()
        self.form.add(
            ChoiceField("kind", tr("Source"), kinds),
            ChoiceField("channel", tr("By"), [("", tr("not known")), *channels]),
        )
        self.form.add(
            TextField("name", tr("Name of the source"), optional=True),
            DateField("on", tr("Told on"), today=today),
        )
        self.form.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.chip)
        layout.addWidget(self.form)
        self._fill()
        self.chip.clicked.connect(self._toggle)
        self.form.changed.connect(self._on_changed)
        self.form.finished.connect(self._toggle)
        self._say()

    def _fill(self) -> None:
        told = self._source.told_by
        self.form.set_value("kind", told.kind)
        self.form.set_value("channel", told.channel)
        self.form.set_value("name", told.name)
        self.form.set_value("on", told.on or self._today())
        self._on_kind(told.kind)

    def _toggle(self) -> None:
        shown = self.form.isVisibleTo(self)
        self.form.setVisible(not shown)
        if shown:
            self.chip.setFocus()
        else:
            self.form.focus_first()

    def _on_changed(self, name: str) -> None:
        values = self.form.values()
        if name == "kind":
            self._on_kind(values["kind"])
        self._source.take(
            ToldBy(
                values["kind"],
                values["channel"],
                values["name"] if values["kind"] in NAMED else "",
                values["on"] if values["on"] != self._today() else None,
            )
        )
        self._say()

    def _on_kind(self, kind: SourceKind) -> None:
        self.form["name"].setVisible(kind in NAMED)

    def _say(self) -> None:
        told = self._source.told_by
        source = Source(told.kind, told.on or self._today(), told.name, told.channel)
        words = self._words.source(source, screen_language())
        self.chip.set_facts(ChipFacts("pen", tr("Source: {source}", source=words), "plain"))
