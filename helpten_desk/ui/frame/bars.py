"""The bars beneath the page: action bar and status line."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from helpten_desk.ui.frame.page import Step
from helpten_desk.ui.look.icons import icon
from helpten_desk.ui.look.labels import ElidedLabel, PlainLabel, as_button_text, as_plain
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import tr


class StepButton(QPushButton):
    """A button that says its deed and, where there is room, its key."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        if kind:
            self.setProperty("kind", kind)
        self.step: Step | None = None
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)

    def show_step(self, step: Step, *, with_key: bool) -> None:
        """Show the step; a disabled one says why in its tool tip."""
        self.step = step
        key = f"   {step.key}" if with_key and step.key else ""
        self.setText(as_button_text(step.text) + key)
        self.setAccessibleName(step.text)
        self.setAccessibleDescription(step.key)
        self.setEnabled(step.enabled)
        reason = step.why_not if not step.enabled else ("" if with_key else step.key)
        self.setToolTip(as_plain(reason))

    def _on_clicked(self) -> None:
        if self.step is not None:
            self.step.do()


class ActionBar(QFrame):
    """Back at the left; at most two quiet steps and the one filled next step at the right."""

    back_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("actions")
        self.setFixedHeight(20 + scaled(36))
        self._narrow = False
        self.back = QPushButton(tr("Back"))
        self.back.setProperty("kind", "quiet")
        self.back.setIcon(icon("left", "accent", 16))
        self.back.clicked.connect(self.back_asked)
        self._back_key = PlainLabel("Esc", t="key")
        self.quiet = (StepButton(""), StepButton(""))
        self.next = StepButton("next")
        self.next.setObjectName("next_step")
        self._next_step: Step | None = None
        self._quiet_steps: tuple[Step, ...] = ()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 0, 24, 0)
        layout.setSpacing(8)
        layout.addWidget(self.back)
        layout.addSpacing(8)
        layout.addWidget(self._back_key)
        layout.addStretch(1)
        for button in (*self.quiet, self.next):
            layout.addWidget(button)
        self.show_steps(None, ())

    @property
    def controls(self) -> tuple[QPushButton, ...]:
        """Its buttons from left to right."""
        return (self.back, *self.quiet, self.next)

    def show_steps(self, next_step: Step | None, quiet: Sequence[Step]) -> None:
        """What the page in front offers."""
        self._next_step, self._quiet_steps = next_step, tuple(quiet)
        with_key = not self._narrow
        for index, button in enumerate(self.quiet):
            button.setVisible(index < len(self._quiet_steps))
            if index < len(self._quiet_steps):
                button.show_step(self._quiet_steps[index], with_key=with_key)
        self.next.setVisible(next_step is not None)
        if next_step is not None:
            self.next.show_step(next_step, with_key=with_key)

    def set_back(self, possible: bool) -> None:
        """Whether there is a page to go back to; without one the button is absent."""
        self.back.setVisible(possible)
        self._back_key.setVisible(possible and not self._narrow)

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window the keys leave the buttons for the tool tips."""
        self._narrow = narrow
        self._back_key.setVisible(self.back.isVisibleTo(self) and not narrow)
        self.show_steps(self._next_step, self._quiet_steps)


class StatusLine(QFrame):
    """Demonstration mark and rule set at the left; draft, printer or a long job at the right."""

    def __init__(self, *, demonstration: bool) -> None:
        super().__init__()
        self.setObjectName("status")
        self.setFixedHeight(8 + scaled(16))
        self._rules = ElidedLabel(t="small")
        self._right = PlainLabel(t="small")
        self._working = PlainLabel(t="small")
        self._cancel = QPushButton(tr("Cancel"))
        self._cancel.setProperty("kind", "link")
        self._cancel.clicked.connect(self._on_cancel)
        self._stop: Callable[[], None] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(12)
        if demonstration:
            layout.addWidget(PlainLabel(tr("DEMONSTRATION REGISTER"), t="demo"))
        layout.addWidget(self._rules, 1)
        layout.addWidget(self._working)
        layout.addWidget(self._cancel)
        layout.addWidget(self._right)
        self.show_work("")

    def set_rules(self, text: str) -> None:
        """The rule set in force, in words."""
        self._rules.setText(text)

    def set_right(self, text: str) -> None:
        """What is worth knowing of the page: draft saved, printer, time of a search."""
        self._right.setText(text)

    def show_work(self, text: str, stop: Callable[[], None] | None = None) -> None:
        """A job that takes its time, with Cancel where it can be stopped; empty: none."""
        self._stop = stop
        self._working.setText(text)
        self._working.setVisible(bool(text))
        self._cancel.setVisible(bool(text) and stop is not None)

    def _on_cancel(self) -> None:
        if self._stop is not None:
            self._stop()
