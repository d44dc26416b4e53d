"""A verdict of the law: icon, the verdict, the reason with its facts, and the provision it stands on."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from helpten_desk.ui.focus import RING
from helpten_desk.ui.icons import RAIL, pixmap
from helpten_desk.ui.labels import PlainLabel, Rule

# kind: (icon, colour)
KINDS = {
    "done": ("check_circle", "done"),
    "time": ("clock", "accent"),
    "warn": ("warning", "warn"),
    "error": ("error", "error"),
    "info": ("info", "accent"),
    "guard": ("shield", "guard"),
}


class LinkLabel(PlainLabel):
    """A text in the accent colour that opens something; Enter and Space do it too."""

    opened = Signal()

    def __init__(self, text: str = "", t: str = "small_strong") -> None:
        super().__init__(text, t, tone="accent", wrap=True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty(RING, True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens."""
        self.opened.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Space open."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit()
        else:
            super().keyPressEvent(event)


class Verdict(QWidget):
    """One block of "Mitä tästä seuraa": one question answered, live while the clerk types."""

    provision_opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self._icon.setFixedWidth(RAIL)
        self._word = PlainLabel(t="head", wrap=True)
        self._reason = PlainLabel(t="text", wrap=True)
        self._provision = LinkLabel()
        self._provision.opened.connect(self.provision_opened)
        text = QVBoxLayout()
        text.setSpacing(3)
        for label in (self._word, self._reason, self._provision):
            text.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(Rule())
        layout.addLayout(row)

    def show_verdict(self, kind: str, word: str, reasons: Sequence[str] = (), provision: str = "") -> None:
        """`kind` is one of KINDS; `word` the verdict; `reasons` sentences with the facts used."""
        name, tint = KINDS[kind]
        self._icon.setPixmap(pixmap(name, tint, RAIL))
        self._word.set_tone(tint)
        self._word.setText(word)
        self._reason.setText(" ".join(reasons))
        self._reason.setVisible(bool(reasons))
        self._provision.setText(provision)
        self._provision.setVisible(bool(provision))
        self.setAccessibleName(word)
        self.setAccessibleDescription(" ".join((*reasons, provision)))
