"""The rail at the left: the places of the desk, icon over word, and Lukitse at the foot."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout

from helpten_desk.ui.look.icons import RAIL
from helpten_desk.ui.look.looks import colour, line, scaled
from helpten_desk.ui.look.painted import CENTRE, draw_box, draw_icon, draw_text, text_width
from helpten_desk.ui.look.words import tr

WIDE, NARROW = 88, 56


class RailButton(QAbstractButton):
    """One item: a surface tile and a 3 px accent bar when it is the current place."""

    def __init__(self, icon: str, word: str) -> None:
        super().__init__()
        self._icon = icon
        self.narrow = False
        self.current = False
        self.setText(word)
        self.setAccessibleName(word)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        """The rail's width, 56 high."""
        return QSize(NARROW if self.narrow else WIDE, 24 + scaled(32) if not self.narrow else 44)

    def set_narrow(self, narrow: bool) -> None:
        """Icons only, the word as tool tip."""
        self.narrow = narrow
        self.setToolTip(self.text() if narrow else "")
        self.updateGeometry()
        self.update()

    def set_current(self, current: bool) -> None:
        """Whether the clerk is in this place; told to screen readers too."""
        self.current = current
        self.setAccessibleDescription(tr("You are here") if current else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tile, bar, icon, word."""
        painter = QPainter(self)
        tile = self.rect().adjusted(8, 0, -9, 0)
        if self.current:
            draw_box(painter, tile, colour("surface"))
            painter.fillRect(QRect(0, 8, 3, self.height() - 16), colour("accent"))
        elif self.underMouse():
            draw_box(painter, tile, colour("hover"))
        token = "accent" if self.current else "ink_soft"
        left = tile.center().x() - RAIL / 2 + 1
        top = (self.height() - RAIL) / 2 if self.narrow else 7
        draw_icon(painter, left, top, self._icon, token, RAIL)
        if not self.narrow:
            word = QRect(1, 35, self.width() - 3, line("small"))
            role = "small_strong" if self.current else "small"
            draw_text(painter, word, self.text(), role, "ink" if self.current else "ink_soft", CENTRE)


class Rail(QFrame):
    """The column of places. A place without rights is never added, so it is absent."""

    chosen = Signal(str)
    lock_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._buttons: dict[str, RailButton] = {}
        self._lock = RailButton("lock", tr("Lock"))
        self._lock.clicked.connect(self.lock_asked)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 8, 0, 8)
        self._layout.setSpacing(4)
        self._layout.addStretch(1)
        self._layout.addWidget(self._lock)
        self.set_narrow(False)

    @property
    def keys(self) -> tuple[str, ...]:
        """The places, from the top."""
        return tuple(self._buttons)

    @property
    def controls(self) -> tuple[RailButton, ...]:
        """Its buttons, from the top."""
        return (*self._buttons.values(), self._lock)

    @property
    def words(self) -> dict[str, str]:
        """The places and their words, from the top."""
        return {key: button.text() for key, button in self._buttons.items()}

    def add(self, key: str, icon: str, word: str) -> None:
        """Add a place beneath the ones before."""
        button = RailButton(icon, word)
        button.set_narrow(self._lock.narrow)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._layout.insertWidget(len(self._buttons), button)
        self._buttons[key] = button

    def set_current(self, key: str) -> None:
        """Mark the place in which the clerk is; a key that is not in the rail marks none."""
        for name, button in self._buttons.items():
            button.set_current(name == key)

    def set_narrow(self, narrow: bool) -> None:
        """56 wide with icons only, else 88 with words."""
        words = [text_width("small_strong", button.text()) + 24 for button in self._buttons.values()]
        self.setFixedWidth(NARROW if narrow else max(WIDE, *words, 0))
        for button in (*self._buttons.values(), self._lock):
            button.set_narrow(narrow)
