"""The seven steps of a request in one line: behind, now, ahead, with who, when or what beneath."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip

from helpten_desk.ui.look.keys import Where, has_keys
from helpten_desk.ui.look.labels import as_plain
from helpten_desk.ui.look.looks import colour, line, scaled
from helpten_desk.ui.look.painted import draw_icon, draw_text, tell_reader, text_width
from helpten_desk.ui.look.spoken_role import speak_as
from helpten_desk.ui.look.words import tr


class StageState(StrEnum):
    """Where a stage stands."""

    BEHIND = "behind"
    NOW = "now"
    AHEAD = "ahead"


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage: its word as a participle, its state, and a second line (who, when, what)."""

    word: str
    state: StageState
    note: str = ""


class Stepper(QLabel):
    """The painted stepper. A stage behind can be opened to read: Left and Right choose, Enter opens."""

    stage_opened = Signal(int)  # index of a stage that is behind

    _RADIUS = 9.5

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, QAccessible.Role.PageTabList)
        self._stages: tuple[Stage, ...] = ()
        self._chosen = -1
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)

    @property
    def stages(self) -> tuple[Stage, ...]:
        """What is shown."""
        return self._stages

    def set_stages(self, stages: Sequence[Stage]) -> None:
        """Show these stages."""
        self._stages = tuple(stages)
        self._chosen = -1
        behind = any(stage.state is StageState.BEHIND for stage in self._stages)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if behind else Qt.FocusPolicy.NoFocus)
        has_keys(self, *([Where.STEPPER] if behind else []))
        now = next((stage.word for stage in self._stages if stage.state is StageState.NOW), "")
        spoken = "; ".join(f"{stage.word}: {_state_word(stage.state)} {stage.note}" for stage in self._stages)
        tell_reader(self, tr("Steps of the request, now: {step}", step=now), spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """48 high, 28 without the second line where the window is low."""
        short = self.window().height() < 600
        return QSize(400, scaled(28 if short else 48))

    def minimumSizeHint(self) -> QSize:
        """As low as the hint says."""
        return QSize(300, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint circles, words, notes and the lines between."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        short = self.height() < scaled(40)
        middle = self.height() / 2 - (0 if short else line("small") / 2 - 1)
        for index, stage in enumerate(self._stages):
            left, width = self._place(index)
            self._circle(
                painter, QPointF(left + 10, middle), stage, index == self._chosen and self.hasFocus()
            )
            start = left + 26
            role = "field" if stage.state is StageState.AHEAD else "field_strong"
            token = "ink_soft" if stage.state is StageState.AHEAD else "ink"
            room = width - 26
            top = round(middle - line("field") / 2)
            draw_text(painter, QRect(start, top, room, line("field")), stage.word, role, token)
            if stage.note and not short:
                below = QRect(start, round(middle) + line("field") // 2, room - 8, line("small"))
                draw_text(painter, below, stage.note, "small", "ink_soft")
            if index + 1 < len(self._stages):
                end = start + min(text_width(role, stage.word), room) + 8
                self._bar(painter, end, left + width - 6, middle, stage.state)

    def note_at(self, x: int) -> str:
        """The note beneath the stage at x if it is cut there, else empty: for the tool tip."""
        for index, stage in enumerate(self._stages):
            left, width = self._place(index)
            if left <= x < left + width:
                return stage.note if text_width("small", stage.note) > width - 34 else ""
        return ""

    def event(self, event: QEvent) -> bool:
        """A note that is cut has all of it as tool tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), as_plain(self.note_at(event.pos().x())), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A stage behind opens."""
        for index, stage in enumerate(self._stages):
            left, width = self._place(index)
            if left <= event.position().x() < left + width and stage.state is StageState.BEHIND:
                self.stage_opened.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and Right choose among the stages behind, Enter opens."""
        behind = [i for i, stage in enumerate(self._stages) if stage.state is StageState.BEHIND]
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right) and behind:
            at = behind.index(self._chosen) if self._chosen in behind else len(behind) - 1
            step = 1 if key == Qt.Key.Key_Right else -1
            self._chosen = behind[max(0, min(len(behind) - 1, at + step))]
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen in behind:
            self.stage_opened.emit(self._chosen)
        else:
            super().keyPressEvent(event)

    def _place(self, index: int) -> tuple[int, int]:
        """Left edge and width of a stage: equal parts, the last one as wide as its word and note."""
        count = len(self._stages)
        ending = self._stages[-1]
        wide = max(text_width("field_strong", ending.word), text_width("small", ending.note) + 8)
        last = 34 + min(wide, self.width() // max(3, count - 1))
        part = (self.width() - 8 - last) // max(1, count - 1) if count > 1 else self.width()
        return 8 + index * part, (last if index == count - 1 and count > 1 else part)

    def _circle(self, painter: QPainter, centre: QPointF, stage: Stage, chosen: bool) -> None:
        accent = colour("accent")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if stage.state is StageState.BEHIND:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(centre, self._RADIUS, self._RADIUS)
            draw_icon(painter, centre.x() - 7, centre.y() - 7, "check", "on_accent", 14)
        elif stage.state is StageState.NOW:
            painter.setPen(QPen(accent, 2))
            painter.drawEllipse(centre, self._RADIUS - 1, self._RADIUS - 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(centre, 4, 4)
        else:
            painter.setPen(QPen(colour("control"), 1.5))
            painter.drawEllipse(centre, self._RADIUS - 0.75, self._RADIUS - 0.75)
        if chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawEllipse(centre, self._RADIUS + 3, self._RADIUS + 3)

    def _bar(self, painter: QPainter, start: float, end: float, middle: float, state: StageState) -> None:
        if end - start < 6:
            return
        behind = state is StageState.BEHIND
        painter.setPen(QPen(colour("accent" if behind else "line"), 2))
        painter.drawLine(QPointF(start, middle), QPointF(end, middle))


def _state_word(state: StageState) -> str:
    return {
        StageState.BEHIND: tr("done"),
        StageState.NOW: tr("now"),
        StageState.AHEAD: tr("not yet"),
    }[state]
