"""Labels that show data: always plain text, with the type role as a property for the sheet."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from helpten_desk.ui.look.looks import set_kind


class PlainLabel(QLabel):
    """A label that never reads its text as markup. `t` is a type role of the sheet, `tone` a colour."""

    def __init__(self, text: str = "", t: str = "body", *, tone: str = "", wrap: bool = False) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("t", t)
        if tone:
            self.setProperty("tone", tone)
        self.setWordWrap(wrap)
        if t == "key":
            self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def set_tone(self, tone: str) -> None:
        """Change the colour by its meaning: accent, error, warn, done, guard, or empty."""
        set_kind(self, tone=tone)


class ElidedLabel(PlainLabel):
    """One line that ends in … when there is too little room; the tool tip then has all of it.

    It takes all the room there is, or with `close` no more than its text needs.
    """

    def __init__(self, text: str = "", t: str = "body", *, tone: str = "", close: bool = False) -> None:
        super().__init__(text, t, tone=tone)
        across = QSizePolicy.Policy.Maximum if close else QSizePolicy.Policy.Ignored
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """May shrink to nothing in width."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text as tool tip exactly when it is cut."""
        super().resizeEvent(event)
        cut = self.fontMetrics().horizontalAdvance(self.text()) > self.width()
        self.setToolTip(as_plain(self.text()) if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), int(self.alignment() | Qt.TextFlag.TextSingleLine), text)


class Panel(QFrame):
    """A white panel with one thin line; `body` is its layout, 20 px inside."""

    def __init__(self, heading: str = "", *, margins: tuple[int, int, int, int] = (20, 16, 20, 16)) -> None:
        super().__init__()
        self.setProperty("panel", "true")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*margins)
        self.body.setSpacing(8)
        if heading:
            self.body.addWidget(PlainLabel(heading, t="head"))


class Scrolled(QScrollArea):
    """Lets a form or a text scroll upright when the window is too low for it.

    It takes all the room there is, or with `fits` no more than what is inside needs.
    """

    def __init__(self, inside: QWidget, *, fits: bool = False) -> None:
        super().__init__()
        if fits:
            policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self.setObjectName("page_scroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)
        self._inside = inside
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def heightForWidth(self, width: int) -> int:
        """What is inside needs so much."""
        return self._inside.heightForWidth(width)

    def event(self, event: QEvent) -> bool:
        """What is inside has become higher or lower."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def _on_range_changed(self, _first: int, last: int) -> None:
        """Keep the bar off the fields."""
        self._inside.setContentsMargins(0, 0, 8 if last else 0, 0)


class Rule(QFrame):
    """A one-pixel line between parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "rule")
        self.setFixedHeight(1)


def as_plain(text: str) -> str:
    """A text for a tool tip, which Qt would else read as markup when it looks like it."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{escaped}</qt>" if "<" in text or "&" in text else text


def as_button_text(text: str) -> str:
    """A text for a button, in which a single & would become an Alt letter."""
    return text.replace("&", "&&")
