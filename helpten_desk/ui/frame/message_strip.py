"""The message strip above the action bar: one message, whole, what to do next, and its key."""

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from helpten_desk.ui.frame.page import Message
from helpten_desk.ui.look.icons import ROW
from helpten_desk.ui.look.labels import PlainLabel, as_button_text
from helpten_desk.ui.look.looks import colour, scaled, set_kind
from helpten_desk.ui.look.painted import draw_icon

DONE_STAYS = 8_000  # milliseconds

# kind: (ground, bar, icon, colour of the icon)
_KINDS = {
    "info": ("accent_soft", "accent", "info", "accent"),
    "done": ("done_soft", "done", "check_circle", "done"),
    "warn": ("warn_soft", "warn_line", "warning", "warn"),
    "error": ("error_soft", "error", "error", "error"),
}


class MessageStrip(QWidget):
    """Shows the newest message; an error stays until solved, a done one goes after 8 s."""

    emptied = Signal()  # a done message has had its time

    def __init__(self) -> None:
        super().__init__()
        self.message: Message | None = None
        self._text = PlainLabel(wrap=True)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.button = QPushButton()
        self.button.setProperty("kind", "small")
        self.button.clicked.connect(self.act)
        self._key = PlainLabel(t="key")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time_up)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(52, 4, 24, 4)
        layout.setSpacing(12)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.button)
        layout.addWidget(self._key)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_message(self, message: Message | None) -> None:
        """Show a message in place of the one before; None takes it away."""
        self.message = message
        self._timer.stop()
        self.setVisible(message is not None)
        if message is None:
            return
        self.setMinimumHeight(scaled(40))
        whole = f"{message.text} {message.do}".strip()
        self._text.setText(whole)
        self.button.setText(as_button_text(message.do_text))
        self.button.setVisible(bool(message.act and message.do_text))
        self._key.setText(message.key)
        self._key.setVisible(bool(message.key))
        set_kind(self._text, tone="error" if message.kind == "error" else "")
        self.setAccessibleName(whole)
        if message.kind == "done":
            self._timer.start(DONE_STAYS)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, whole))
        self.update()

    def _on_time_up(self) -> None:
        self.show_message(None)
        self.emptied.emit()

    def act(self) -> None:
        """Do what the message offers."""
        if self.message is not None and self.message.act is not None:
            deed = self.message.act
            self.show_message(None)
            deed()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, the bar at the left, the icon."""
        if self.message is None:
            return
        ground, bar, name, token = _KINDS[self.message.kind]
        painter = QPainter(self)
        painter.fillRect(self.rect(), colour(ground))
        painter.fillRect(QRect(0, 0, 4, self.height()), colour(bar))
        draw_icon(painter, 24, (self.height() - ROW) / 2, name, token, ROW)
