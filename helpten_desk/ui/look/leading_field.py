"""A field that leads a list: arrows and Enter go to the list while the field keeps the keyboard."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_PageUp: -10,
}
_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class LeadingField(QLineEdit):
    """Tells how far its list is to move, and that its current row is to be entered."""

    moved = Signal(int)  # rows down (up is negative)
    entered = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Enter enters; all else is typing."""
        key = Qt.Key(event.key())
        if key in _MOVES and event.modifiers() in _PLAIN:
            self.moved.emit(_MOVES[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.modifiers() in _PLAIN:
            self.entered.emit(self.text())
        else:
            super().keyPressEvent(event)
