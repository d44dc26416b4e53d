"""The filters over the hits: people or companies, town, service, prohibition; kept for the visit."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from helpten_desk.domain.people import Narrowing, PartyKind
from helpten_desk.ui.look.labels import PlainLabel
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import tr

TOWN_WIDTH, SERVICE_WIDTH = 132, 172  # logical px at 100 %
LONGEST_TOWN = 60


class NarrowingRow(QWidget):
    """A row of small buttons and two fields, each a stop of the Tab key; `changed` with every choice."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.kinds = {
            None: _button(tr("All")),
            PartyKind.PERSON: _button(tr("People")),
            PartyKind.COMPANY: _button(tr("Companies")),
        }
        self.prohibited = _button(tr("With a prohibition"))
        self.town = QLineEdit()
        self.town.setMaxLength(LONGEST_TOWN)
        self.town.setFixedWidth(scaled(TOWN_WIDTH))
        self.town.setAccessibleName(tr("Only from the town"))
        self.service = QComboBox()
        self.service.setAccessibleName(tr("Only with the service"))
        self.service.addItem(tr("Any service"), "")
        self.service.ensurePolished()
        self.service.setFixedWidth(max(scaled(SERVICE_WIDTH), self.service.minimumSizeHint().width()))
        self.kinds[None].setChecked(True)
        self._lay_out()

    @property
    def narrowing(self) -> Narrowing:
        """What is chosen."""
        kind = next(kind for kind, button in self.kinds.items() if button.isChecked())
        return Narrowing(
            kind, self.town.text().strip(), self.service.currentData(), self.prohibited.isChecked()
        )

    def set_packages(self, packages: Sequence[str]) -> None:
        """The services there are; a choice made stays."""
        if [self.service.itemData(place) for place in range(1, self.service.count())] == list(packages):
            return
        chosen = self.service.currentData()
        self.service.blockSignals(True)
        while self.service.count() > 1:
            self.service.removeItem(1)
        for package in packages:
            self.service.addItem(package, package)
        self.service.setCurrentIndex(max(0, self.service.findData(chosen)))
        self.service.blockSignals(False)

    def clear(self) -> None:
        """Let everything pass."""
        self.blockSignals(True)
        self.kinds[None].setChecked(True)
        self.town.clear()
        self.service.setCurrentIndex(0)
        self.prohibited.setChecked(False)
        self.blockSignals(False)
        self.changed.emit()

    def focus_first(self) -> None:
        """The kind that is chosen; from there the arrows and Tab go on."""
        next(button for button in self.kinds.values() if button.isChecked()).setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        group = QButtonGroup(self)
        for button in self.kinds.values():
            group.addButton(button)
            row.addWidget(button)
        row.addSpacing(16)
        label = PlainLabel(tr("Town"), t="field")
        label.setBuddy(self.town)
        row.addWidget(label)
        row.addWidget(self.town)
        row.addWidget(self.service)
        row.addWidget(self.prohibited)
        row.addStretch(1)
        group.buttonToggled.connect(lambda _button, on: self.changed.emit() if on else None)
        self.prohibited.toggled.connect(lambda _on: self.changed.emit())
        self.town.textChanged.connect(lambda _text: self.changed.emit())
        self.service.currentIndexChanged.connect(lambda _place: self.changed.emit())


def _button(word: str) -> QPushButton:
    button = QPushButton(word)
    button.setProperty("kind", "beside")
    button.setCheckable(True)
    button.setAccessibleName(tr("Show: {word}", word=word))
    return button
