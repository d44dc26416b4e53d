"""Lines of data as a grid: label, value, source; masked values with the eye; a current line for the keys."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QAccessible, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from helpten_desk.ui.look.keys import Where, has_keys
from helpten_desk.ui.look.labels import ElidedLabel, PlainLabel
from helpten_desk.ui.look.looks import colour, scaled
from helpten_desk.ui.look.masked import MaskedValue
from helpten_desk.ui.look.painted import text_width, type_height
from helpten_desk.ui.look.spoken_role import speak_as
from helpten_desk.ui.people.extract_rows import Line

LABEL_WIDTH = 168
BAR, AROUND = 3, 8  # px: the bar of the current line, and how far its ground reaches to the left


class DatumGrid(QWidget):
    """Shows the lines of one group. `reveal_asked` hands over the value that is asked for and its key.

    With `walked` the keyboard goes from line to line; `went_off` says that it went over an edge, and
    `edit_asked` that a line was pressed twice.
    """

    reveal_asked = Signal(object, tuple)  # the MaskedValue; table, record, label
    went_off = Signal(int)  # -1 over the top, 1 over the foot
    edit_asked = Signal()
    line_changed = Signal()

    def __init__(
        self, lines: Sequence[Line], *, label_width: int = LABEL_WIDTH, walked: bool = False
    ) -> None:
        super().__init__()
        speak_as(self, QAccessible.Role.List)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(AROUND if walked else 0, 2, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, scaled(label_width))
        self._grid.setColumnStretch(1, 3)
        self._grid.setColumnStretch(2, 2)
        self._narrow = label_width < LABEL_WIDTH
        self._lines = list(lines)
        self._widgets: list[list[QWidget]] = []
        self._hidden: frozenset[int] = frozenset()
        self._current = -1
        for row, line in enumerate(lines):
            self._add(row, line)
        if walked and lines:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            has_keys(self, Where.LIST)

    # --- the current line ---

    @property
    def current(self) -> Line | None:
        """The line on which the keys act, while the grid is walked."""
        return self._lines[self._current] if 0 <= self._current < len(self._lines) else None

    def go_to(self, key: tuple[str, int, str], parts: int = 3) -> bool:
        """Make a line current whose key is the same: all of it, two parts (the record), one (the kind)."""
        for row, line in enumerate(self._lines):
            if self._stops(row) and line.key[:parts] == key[:parts]:
                self._make_current(row)
                return True
        return False

    def labels_of(self, record: tuple[str, int]) -> list[str]:
        """The data of a record that stand here."""
        return [line.key[2] for line in self._lines if line.key[:2] == record]

    def enter(self, by: int) -> None:
        """Come in over an edge: from above to the first line, from beneath to the last."""
        rows = [row for row in range(len(self._lines)) if self._stops(row)]
        if rows:
            self._make_current(rows[0 if by > 0 else -1])
        self.setFocus()

    def masked_on_line(self) -> MaskedValue | None:
        """The masked value of the current line, for the key that reveals."""
        widgets = self._widgets[self._current] if self.current is not None else ()
        return next((widget for widget in widgets if isinstance(widget, MaskedValue)), None)

    def line_rect(self) -> QRect:
        """Where the current line stands in the grid."""
        rect = QRect()
        for widget in self._widgets[self._current] if self.current else ():
            rect = rect.united(widget.geometry())
        return rect

    def _stops(self, row: int) -> bool:
        return not self._lines[row].heading and row not in self._hidden

    def _make_current(self, row: int) -> None:
        self._current = row
        line = self._lines[row]
        self.setAccessibleName(f"{line.label}: {line.value}")
        self.update()
        self.line_changed.emit()

    # --- a form in the place of lines ---

    def put_in_place(self, record: tuple[str, int], labels: Collection[str], form: QWidget) -> bool:
        """Show a form instead of the lines of a record, or of these data of it; False if it has none here."""
        rows = [
            row
            for row, line in enumerate(self._lines)
            if line.key[:2] == record and (not labels or line.key[2] in labels)
        ]
        if not rows:
            return False
        self._hidden = frozenset(rows)
        self._show_hidden(shown=False)
        self._grid.addWidget(form, rows[0], 0, 1, 3)
        return True

    def take_out(self, form: QWidget) -> None:
        """The form goes, the lines come back."""
        self._grid.removeWidget(form)
        self._show_hidden(shown=True)
        self._hidden = frozenset()

    def _show_hidden(self, *, shown: bool) -> None:
        for row in self._hidden:
            for widget in self._widgets[row]:
                widget.setVisible(shown)

    # --- Qt ---

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The first line is current at first."""
        super().focusInEvent(event)
        if self.current is None:
            self.enter(1)
        else:
            self._make_current(self._current)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The line's bar goes grey."""
        super().focusOutEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down; over the edges to the next grid."""
        by = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
            return
        row = self._current + by
        while 0 <= row < len(self._lines) and not self._stops(row):
            row += by
        if 0 <= row < len(self._lines):
            self._make_current(row)
        else:
            self.went_off.emit(by)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press makes a line current."""
        if self.focusPolicy() != Qt.FocusPolicy.NoFocus:
            for row, widgets in enumerate(self._widgets):
                rects = [widget.geometry() for widget in widgets]
                if self._stops(row) and any(
                    rect.top() - 2 <= event.position().y() <= rect.bottom() + 2 for rect in rects
                ):
                    self._make_current(row)
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Pressed twice: to be edited."""
        if self.current is not None:
            self.edit_asked.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another palette paints the line anew."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the bar of the current line."""
        if self.current is None or self._current in self._hidden or not self._widgets[self._current]:
            return
        rect = self.line_rect().adjusted(-AROUND, -3, 0, 3)
        painter = QPainter(self)
        if self.hasFocus():
            painter.fillRect(rect, colour("accent_soft"))
        painter.fillRect(
            QRect(rect.left(), rect.top(), BAR, rect.height()),
            colour("accent" if self.hasFocus() else "control"),
        )

    # --- building ---

    def _add(self, row: int, line: Line) -> None:
        if line.heading:
            heading = PlainLabel(line.value, t="field_strong", wrap=True)
            heading.setContentsMargins(0, 6 if row else 0, 0, 0)
            self._grid.addWidget(heading, row, 0, 1, 3)
            self._widgets.append([heading])
            return
        top = Qt.AlignmentFlag.AlignTop
        label = PlainLabel(line.label, t="field", wrap=True)
        label.setFixedWidth(self._grid.columnMinimumWidth(0))
        label.setContentsMargins(0, 1, 0, 0)  # smaller type than the value: one baseline
        value = self._value(line)
        source = ElidedLabel(line.source, t="small", close=self._narrow)
        source.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        source.setFixedHeight(type_height("body"))
        self._grid.addWidget(label, row, 0, top)
        if self._narrow:
            self._grid.addLayout(_line_by_line(value, line.value, source), row, 1, 1, 2)
        else:
            self._grid.addWidget(value, row, 1, top)
            self._grid.addWidget(source, row, 2, top)
        self._widgets.append([label, value, source])

    def _value(self, line: Line) -> QWidget:
        if line.masked:
            value = MaskedValue(line.value)
            value.setAccessibleName(line.label)
            value.reveal_asked.connect(lambda: self.reveal_asked.emit(value, line.key))
            return value
        shown = PlainLabel(line.value, "body", tone="guard" if line.secret else "", wrap=True)
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return shown


def _line_by_line(value: QWidget, text: str, source: QWidget) -> QHBoxLayout:
    """In little room each line shares out its own: the source stands whole, the value breaks into lines."""
    policy = value.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    value.setSizePolicy(policy)
    value.setMinimumWidth(max(text_width("body", word) for word in text.split() or [""]) + 1)
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(value, 1, Qt.AlignmentFlag.AlignTop)
    row.addWidget(source, 0, Qt.AlignmentFlag.AlignTop)
    return row
