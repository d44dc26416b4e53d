"""Chips: a word with an icon on a soft ground, for what is true of a person or a case."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy

from helpten_desk.domain.people import PersonFacts
from helpten_desk.ui.look.icons import CHIP
from helpten_desk.ui.look.labels import as_button_text
from helpten_desk.ui.look.looks import colour, scaled
from helpten_desk.ui.look.painted import draw_box, draw_icon, draw_text, text_width
from helpten_desk.ui.look.words import day, tr

# tone: (ground, ink)
TONES: dict[str, tuple[str, str]] = {
    "accent": ("accent_soft", "accent"),
    "done": ("done_soft", "done"),
    "warn": ("warn_soft", "warn"),
    "error": ("error_soft", "error"),
    "guard": ("guard_soft", "guard"),
    "plain": ("hover", "ink_soft"),
}


@dataclass(frozen=True, slots=True)
class ChipFacts:
    """What a chip says: an icon, a word, a tone of TONES."""

    icon: str
    text: str
    tone: str = "plain"


def chip_width(facts: ChipFacts) -> int:
    """How wide the chip is drawn, logical px."""
    return 12 + CHIP + 6 + text_width("field_strong", facts.text) + 14


def draw_chip(painter: QPainter, rect: QRect, facts: ChipFacts) -> None:
    """Draw the chip into the rectangle, 24 high at 100 %."""
    ground, ink = TONES[facts.tone]
    draw_box(painter, rect, colour(ground), radius=rect.height() / 2)
    draw_icon(painter, rect.left() + 10, rect.center().y() - CHIP // 2 + 1, facts.icon, ink, CHIP)
    text = rect.adjusted(10 + CHIP + 7, 0, -8, 0)
    draw_text(painter, text, facts.text, "field_strong", ink)


def person_chips(person: PersonFacts, *, identified: bool = False) -> tuple[ChipFacts, ...]:
    """The chips beside a person's name, always in the same order."""
    chips: list[ChipFacts] = []
    if person.protected:
        chips.append(ChipFacts("shield", tr("Protected address"), "guard"))
    if person.prohibited:
        chips.append(ChipFacts("prohibition", tr("Prohibition"), "guard"))
    if identified:
        chips.append(ChipFacts("check", tr("Identified"), "done"))
    if person.merged:
        chips.append(ChipFacts("person", tr("Merged"), "plain"))
    if person.deceased_on is not None:
        chips.append(ChipFacts("info", tr("Died {day}", day=day(person.deceased_on)), "plain"))
    return tuple(chips)


class Chip(QLabel):
    """A chip as a widget: a painted label, so that a screen reader reads it as text."""

    def __init__(self, facts: ChipFacts) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_facts(facts)

    @property
    def facts(self) -> ChipFacts:
        """What is shown."""
        return self._facts

    def set_facts(self, facts: ChipFacts) -> None:
        """Show something else."""
        self._facts = facts
        self.setText(facts.text)
        self.setAccessibleName(facts.text)

    def sizeHint(self) -> QSize:
        """As wide as the word, 26 high."""
        return QSize(chip_width(self._facts), scaled(26))

    def minimumSizeHint(self) -> QSize:
        """A chip is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        draw_chip(QPainter(self), self.rect(), self._facts)


class ChipButton(QAbstractButton):
    """A chip that can be pressed, by mouse, by key and by a screen reader."""

    def __init__(self, facts: ChipFacts) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_facts(facts)

    @property
    def facts(self) -> ChipFacts:
        """What is shown."""
        return self._facts

    def set_facts(self, facts: ChipFacts) -> None:
        """Show something else."""
        self._facts = facts
        self.setText(as_button_text(facts.text))
        self.setAccessibleName(facts.text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as the word, 26 high."""
        return QSize(chip_width(self._facts), scaled(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        draw_chip(QPainter(self), self.rect(), self._facts)
