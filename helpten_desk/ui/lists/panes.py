"""Panes side by side: as many as there is room for; F6 goes through them, a small switch names them."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from helpten_desk.ui.look.labels import as_button_text
from helpten_desk.ui.look.looks import scaled

GAP = 16


@dataclass(frozen=True, slots=True)
class Pane:
    """A pane: its name for the switch, its widget, the least width it needs, its share of what is left."""

    name: str
    widget: QWidget
    least: int
    share: int = 0  # 0: in proportion to `least`


class Panes(QWidget):
    """Lays panes out in a row; where they do not all fit, the current one and its neighbours show."""

    pane_changed = Signal(int)

    def __init__(self, panes: Sequence[Pane]) -> None:
        super().__init__()
        self._panes = tuple(panes)
        self._current = 0
        self._only: int | None = None
        self._switch = QWidget()
        self._buttons: list[QPushButton] = []
        switch = QHBoxLayout(self._switch)
        switch.setContentsMargins(0, 0, 0, 0)
        switch.setSpacing(8)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for number, pane in enumerate(self._panes):
            button = QPushButton(as_button_text(pane.name))
            button.setProperty("kind", "small")
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, at=number: self.go_to(at))
            self._buttons.append(button)
            switch.addWidget(button)
            pane.widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
            row.addWidget(pane.widget, pane.share or pane.least)
        switch.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.setSizeConstraint(
            QLayout.SizeConstraint.SetNoConstraint
        )  # panes hide, they never widen the page
        layout.addWidget(self._switch)
        layout.addLayout(row, 1)
        self._least = [pane.least for pane in self._panes]
        self._arrange()

    @property
    def current(self) -> int:
        """The pane in which the clerk is."""
        return self._current

    @property
    def shown(self) -> tuple[int, ...]:
        """The panes that are on the screen now."""
        return tuple(n for n, pane in enumerate(self._panes) if pane.widget.isVisibleTo(self))

    def go_to(self, number: int) -> None:
        """Show the pane and give it the keyboard."""
        self._current = number
        self._arrange()
        widget = self._panes[number].widget
        target = widget if widget.focusPolicy() else _first_inside(widget)
        if target is not None:
            target.setFocus()
        self.pane_changed.emit(number)

    def show_only(self, number: int | None) -> None:
        """One pane alone while the others would be empty; None: all of them again."""
        if number != self._only:
            self._only = number
            self._current = self._current if number is None else number
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        """One pane is enough."""
        return QSize(max(self._least), max(pane.widget.minimumSizeHint().height() for pane in self._panes))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many panes as fit."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._least = [_least(pane) for pane in self._panes]
        width = self.width()
        first, last = self._current, self._current
        room = width - self._least[self._current]
        while self._only is None:  # neighbours join, the one after before the one ahead, while there is room
            if last + 1 < len(self._panes) and room >= self._least[last + 1] + GAP:
                last += 1
                room -= self._least[last] + GAP
            elif first > 0 and room >= self._least[first - 1] + GAP:
                first -= 1
                room -= self._least[first] + GAP
            else:
                break
        for number, pane in enumerate(self._panes):
            pane.widget.setMinimumWidth(min(self._least[number], max(width, 1)))
            pane.widget.setVisible(first <= number <= last)
            self._buttons[number].setChecked(number == self._current)
        self._switch.setVisible(self._only is None and last - first + 1 < len(self._panes))

    def step_pane(self, step: int) -> None:
        """F6, Shift+F6: to a pane after or before the one that has the keyboard."""
        if self._only is not None:
            step = 0
        focused = QApplication.focusWidget()
        inside = [n for n, pane in enumerate(self._panes) if focused and pane.widget.isAncestorOf(focused)]
        now = inside[0] if inside else self._current
        self.go_to((now + step) % len(self._panes))


def _least(pane: Pane) -> int:
    """What it was given, larger with larger text, and never less than its content can do with."""
    return max(scaled(pane.least), pane.widget.minimumSizeHint().width())


def _first_inside(widget: QWidget) -> QWidget | None:
    following = widget.nextInFocusChain()
    while following is not None and following is not widget:
        able = following.focusPolicy() and following.isEnabled() and following.isVisibleTo(widget)
        if able and widget.isAncestorOf(following):
            return following
        following = following.nextInFocusChain()
    return None
