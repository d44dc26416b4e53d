"""Lines of data as a grid: label, value, source; masked values with the eye."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from helpten_desk.ui.look.labels import ElidedLabel, PlainLabel
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.masked import MaskedValue
from helpten_desk.ui.people.extract_rows import Line

LABEL_WIDTH = 168


class DatumGrid(QWidget):
    """Shows the lines of one group. `reveal_asked` hands over the value that is asked for and its key."""

    reveal_asked = Signal(object, tuple)  # the MaskedValue; table, record, label

    def __init__(self, lines: Sequence[Line], *, label_width: int = LABEL_WIDTH) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnMinimumWidth(0, scaled(label_width))
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2 if label_width == LABEL_WIDTH else 3)
        for row, line in enumerate(lines):
            self._add(row, line)

    def _add(self, row: int, line: Line) -> None:
        if line.heading:
            heading = PlainLabel(line.value, t="field_strong", wrap=True)
            heading.setContentsMargins(0, 6 if row else 0, 0, 0)
            self._grid.addWidget(heading, row, 0, 1, 3)
            return
        top = Qt.AlignmentFlag.AlignTop
        label = PlainLabel(line.label, t="field", wrap=True)
        label.setFixedWidth(self._grid.columnMinimumWidth(0))
        self._grid.addWidget(label, row, 0, top)
        self._grid.addWidget(self._value(line), row, 1, top)
        source = ElidedLabel(line.source, t="small")
        source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        source.setFixedHeight(scaled(20))
        self._grid.addWidget(source, row, 2, top)

    def _value(self, line: Line) -> QWidget:
        if line.masked:
            value = MaskedValue(line.value)
            value.setAccessibleName(line.label)
            value.reveal_asked.connect(lambda: self.reveal_asked.emit(value, line.key))
            return value
        shown = PlainLabel(line.value, "body", tone="guard" if line.secret else "", wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return shown
