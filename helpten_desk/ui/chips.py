"""Chips: a word with an icon on a soft ground, for what is true of a person or a case."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from helpten_desk.domain.people import PersonFacts
from helpten_desk.ui.focus import RING
from helpten_desk.ui.icons import CHIP
from helpten_desk.ui.looks import colour, scaled
from helpten_desk.ui.painted import draw_box, draw_icon, draw_text, tell_reader, text_width
from helpten_desk.ui.words import day, tr

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
    if person.deceased_on is not None:
        chips.append(ChipFacts("info", tr("Died {day}", day=day(person.deceased_on)), "plain"))
    return tuple(chips)


class Chip(QWidget):
    """A chip as a widget; with `clickable` it is a button for mouse, keyboard and screen reader."""

    clicked = Signal()

    def __init__(self, facts: ChipFacts, *, clickable: bool = False) -> None:
        super().__init__()
        self._facts = facts
        self._clickable = clickable
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setProperty(RING, True)
        self.set_facts(facts)

    @property
    def facts(self) -> ChipFacts:
        """What is shown."""
        return self._facts

    def set_facts(self, facts: ChipFacts) -> None:
        """Show something else."""
        self._facts = facts
        tell_reader(self, facts.text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word, 26 high."""
        return QSize(chip_width(self._facts), scaled(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the chip."""
        draw_chip(QPainter(self), self.rect(), self._facts)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click inside counts."""
        if self._clickable and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter press it."""
        if self._clickable and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)
