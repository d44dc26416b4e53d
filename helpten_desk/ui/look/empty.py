"""An empty state: one sentence what would be here, one what to do, one button."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from helpten_desk.ui.look.labels import PlainLabel, as_button_text


class EmptyState(QWidget):
    """Shown in the place of a list that holds nothing."""

    def __init__(
        self, what: str = "", do: str = "", *, button: str = "", act: Callable[[], None] | None = None
    ) -> None:
        super().__init__()
        self._what = PlainLabel(what, t="strong", wrap=True)
        self._do = PlainLabel(do, t="note", wrap=True)
        self._button = QPushButton(as_button_text(button))
        if not button:
            self._button.hide()  # to show one that has no parent yet would open a window
        self._act = act
        self._button.clicked.connect(self._on_clicked)
        row = QHBoxLayout()
        row.addWidget(self._button)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 24, 20, 24)
        layout.setSpacing(8)
        layout.setAlignment(Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._what)
        layout.addWidget(self._do)
        layout.addLayout(row)

    def set_text(self, what: str, do: str = "") -> None:
        """Other sentences: what was tried, what to do."""
        self._what.setText(what)
        self._do.setText(do)
        self._do.setVisible(bool(do))

    def offer(self, button: str, act: Callable[[], None]) -> None:
        """Another deed: what is best done now; without a word none."""
        self._button.setText(as_button_text(button))
        self._button.setVisible(bool(button))
        self._act = act

    def _on_clicked(self) -> None:
        if self._act is not None:
            self._act()
