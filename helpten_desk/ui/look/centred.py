"""A panel in the middle of an empty page, as high as its text needs."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


def centred(*widgets: QWidget) -> QWidget:
    """The widgets under each other, a little above the middle; each keeps its own width.

    A row with stretches asks a panel for the height that its wrapped text needs; an alignment does not.
    """
    around = QWidget()
    layout = QVBoxLayout(around)
    layout.setContentsMargins(24, 24, 24, 24)
    layout.setSpacing(16)
    layout.addStretch(2)
    for widget in widgets:
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(widget)
        row.addStretch(1)
        layout.addLayout(row)
    layout.addStretch(3)
    return around
