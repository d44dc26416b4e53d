"""A verdict of the law: icon, the verdict, the reason with its facts, and the provision it stands on."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from helpten_desk.ui.look.icons import RAIL, pixmap
from helpten_desk.ui.look.labels import PlainLabel, Rule, as_button_text
from helpten_desk.ui.look.looks import line
from helpten_desk.ui.look.painted import draw_wrapped, text_width, wrapped_height

# kind: (icon, colour)
KINDS = {
    "done": ("check_circle", "done"),
    "time": ("clock", "accent"),
    "warn": ("warning", "warn"),
    "error": ("error", "error"),
    "info": ("info", "accent"),
    "guard": ("shield", "guard"),
}


class LinkButton(QAbstractButton):
    """A text in the accent colour that opens something; it may take several lines."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_link(self, text: str) -> None:
        """The text."""
        self.setText(as_button_text(text))
        self.setAccessibleName(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """One line, as wide as the text."""
        name = self.accessibleName()
        return QSize(text_width("small_strong", name), line("small_strong"))

    def minimumSizeHint(self) -> QSize:
        """It may be narrower and then has more lines."""
        return QSize(40, line("small_strong"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as the lines that its width makes."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens it as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The text; darker under the pointer."""
        tint = "accent_hover" if self.underMouse() else "accent"
        draw_wrapped(QPainter(self), self.rect(), self.accessibleName(), "small_strong", tint)

    def _fit(self) -> None:
        self.setFixedHeight(wrapped_height(self.accessibleName(), self.width(), "small_strong"))


class Verdict(QWidget):
    """One block of "Mitä tästä seuraa": one question answered, live while the clerk types."""

    provision_opened = Signal()

    def __init__(self, *, ruled: bool = True) -> None:
        """`ruled`: a line parts it from what is above."""
        super().__init__()
        self._icon = QLabel()
        self._icon.setFixedWidth(RAIL)
        self._word = PlainLabel(t="head", wrap=True)
        self._reason = PlainLabel(t="text", wrap=True)
        self._provision = LinkButton()
        self._provision.clicked.connect(self.provision_opened)
        text = QVBoxLayout()
        text.setSpacing(2)
        for label in (self._word, self._reason, self._provision):
            text.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        if ruled:
            layout.addWidget(Rule())
        layout.addLayout(row)

    @property
    def link(self) -> LinkButton:
        """The provision."""
        return self._provision

    def show_verdict(self, kind: str, word: str, reasons: Sequence[str] = (), provision: str = "") -> None:
        """`kind` is one of KINDS; `word` the verdict; `reasons` sentences with the facts used."""
        name, tint = KINDS[kind]
        self._icon.setPixmap(pixmap(name, tint, RAIL))
        self._word.set_tone(tint)
        self._word.setText(word)
        self._reason.setText(" ".join(reasons))
        self._reason.setVisible(bool(reasons))
        self._provision.set_link(provision)
        self._provision.setVisible(bool(provision))
        self.setAccessibleName(word)
        self.setAccessibleDescription(" ".join((*reasons, provision)))
