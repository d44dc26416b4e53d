"""A masked value: F8 or the eye asks to see it, it is shown for half a minute and masked again."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from helpten_desk.ui.look.icons import CHIP, icon
from helpten_desk.ui.look.labels import PlainLabel
from helpten_desk.ui.look.looks import set_kind
from helpten_desk.ui.look.painted import type_height
from helpten_desk.ui.look.words import tr

SHOWN_FOR = 30_000  # milliseconds


class MaskedValue(QWidget):
    """Shows `010594Y••••`. The full value comes into it only when the page, the look on record, gives it."""

    reveal_asked = Signal()
    masked_again = Signal()

    def __init__(self, masked: str = "", *, t: str = "body") -> None:
        super().__init__()
        self._masked = masked
        self._label = PlainLabel(masked, t)
        self._eye = QToolButton()
        self._eye.setIcon(icon("eye", "ink_soft", CHIP))
        self._eye.setToolTip(tr("Reveal (F8)"))
        self._eye.setAccessibleName(tr("Reveal"))
        self._eye.setProperty("slim", True)
        self._eye.setFixedHeight(type_height("body"))  # a line with an eye is as high as one without
        self._eye.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._eye.clicked.connect(self.ask)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_FOR)
        self._timer.timeout.connect(self.hide_value)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._label)
        layout.addWidget(self._eye)
        layout.addStretch(1)

    @property
    def revealed(self) -> bool:
        """Whether the full value is on the screen now."""
        return self._timer.isActive()

    @property
    def masked(self) -> bool:
        """Whether there is something to be shown."""
        return bool(self._masked)

    def set_masked(self, masked: str) -> None:
        """Another value, masked."""
        self._masked = masked
        self._eye.setVisible(bool(masked))
        self.hide_value()

    def ask(self) -> None:
        """Ask to see it, or mask it again when it is seen."""
        if self.revealed:
            self.hide_value()
        elif self._masked:
            self.reveal_asked.emit()

    def show_value(self, value: str) -> None:
        """The full value for 30 s."""
        self._label.setText(value)
        set_kind(self._label, tone="guard")
        self._timer.start()

    def hide_value(self) -> None:
        """Mask it again."""
        self._timer.stop()
        self._label.setText(self._masked or tr("not known"))
        set_kind(self._label, tone="")
        self.masked_again.emit()
