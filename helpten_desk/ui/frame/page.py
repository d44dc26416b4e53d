"""What every page is: a head, a body, its steps for the action bar, messages for the strip, a draft."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from helpten_desk.domain.errors import KnownError
from helpten_desk.ui.frame.stepper import Stage, Stepper
from helpten_desk.ui.look.labels import PlainLabel
from helpten_desk.ui.look.words import tell

NEXT_KEY = "Ctrl+Enter"
WIDEST = 1760  # logical px of content


@dataclass(frozen=True, slots=True)
class Step:
    """A button of the action bar: the deed in the imperative, its key, what it does.

    A step that cannot be taken is disabled and `why_not` says what is missing.
    """

    text: str
    do: Callable[[], None]
    key: str = NEXT_KEY
    enabled: bool = True
    why_not: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the strip. `kind`: info, done (goes after 8 s), warn, error (stays).

    `text` says what is the case, `do` what to do next; `act` is done by the button `do_text` or by `key`.
    """

    kind: str
    text: str
    do: str = ""
    do_text: str = ""
    key: str = ""
    act: Callable[[], None] | None = None


class Page(QWidget):
    """A page in the frame. Fill `self.body`; call `set_title` or `set_stages`, and `set_steps`."""

    messaged = Signal(object)  # a Message for the strip; None takes it away
    steps_changed = Signal()
    went = Signal(str, dict)  # open another place with these facts
    went_back = Signal(object)  # what is told on the page before: a Message, or None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.next_step: Step | None = None
        self.quiet_steps: tuple[Step, ...] = ()
        self.key_steps: tuple[Step, ...] = ()
        self._title = PlainLabel(t="title")
        self._note = PlainLabel(t="note")
        self._beside = QHBoxLayout()
        self._beside.setSpacing(8)
        self._title_row = QWidget()
        row = QHBoxLayout(self._title_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(self._title)
        row.addWidget(self._note)
        row.addStretch(1)
        row.addLayout(self._beside)
        self._title_row.setMinimumHeight(32)
        self._title_row.hide()
        self.stepper = Stepper()
        self.stepper.hide()
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        self._frame = layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(self._title_row)
        layout.addWidget(self.stepper)
        layout.addLayout(self.body, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Content stops at 1,760; the stepper drops its second line in a low window."""
        super().resizeEvent(event)
        margin = max(24, self.width() - 24 - WIDEST)
        self._frame.setContentsMargins(24, 16, margin, 16)
        self.stepper.updateGeometry()

    # --- what a page may override ---

    def opened(self, **where: object) -> None:
        """The page comes in front, with the facts handed to `went`; called every time."""

    def closing(self) -> None:
        """The page goes behind another; its widgets keep what was typed."""

    def focus_first(self) -> None:
        """Give the keyboard to the first thing to type or choose."""
        self.setFocus()
        self.focusNextChild()

    def back(self) -> bool:
        """Esc: go one level back inside the page. False when there is none; the window then goes back."""
        return False

    def renew(self) -> None:
        """F5: read again what is shown."""

    def where_now(self) -> dict[str, object]:
        """What else than the facts it was opened with leads back to the same place after a lock."""
        return {}

    def help_topic(self) -> str:
        """Of what F1 tells, such as `answer.mail`; empty: the name of the place."""
        return ""

    def draft(self) -> str | None:
        """What is typed and not yet recorded, as text; None when there is nothing to keep."""
        return None

    def draft_place(self) -> str:
        """Under which name the draft is kept, such as `intake` or `answer:417`; empty: no drafts."""
        return ""

    def restore(self, text: str) -> None:
        """Put a stored draft back into the form."""

    # --- what a page calls ---

    def set_title(self, title: str, note: str = "", beside: Sequence[QWidget] = ()) -> None:
        """The title line: 20 px, a note after it, widgets at the right (given once)."""
        self._title.setText(title)
        self._note.setText(note)
        for widget in beside:
            self._beside.addWidget(widget)
        self._title_row.show()
        self.setWindowTitle(title)

    def set_stages(self, stages: Sequence[Stage]) -> None:
        """The stepper of a request in the place of the title."""
        self.stepper.set_stages(stages)
        self._title_row.hide()
        self.stepper.show()

    def set_steps(
        self, next_step: Step | None, quiet: Sequence[Step] = (), by_key: Sequence[Step] = ()
    ) -> None:
        """What the action bar offers: the one filled next step and at most two quiet ones.

        `by_key` are steps without a button, such as Ctrl+P for what the next step does as well.
        """
        if len(quiet) > 2:
            raise ValueError("The action bar holds at most two quiet steps")
        self.next_step, self.quiet_steps, self.key_steps = next_step, tuple(quiet), tuple(by_key)
        self.steps_changed.emit()

    def do_next(self) -> None:
        """Take the next step, as its button and key do; says why if it cannot be taken."""
        step = self.next_step
        if step is None:
            return
        if step.enabled:
            step.do()
        elif step.why_not:
            self.notify("warn", step.why_not)

    def notify(
        self,
        kind: str,
        text: str,
        do: str = "",
        *,
        do_text: str = "",
        key: str = "",
        act: Callable[[], None] | None = None,
    ) -> None:
        """Show a message in the strip; see Message."""
        self.messaged.emit(Message(kind, text, do, do_text, key, act))

    def clear_message(self) -> None:
        """Take the message away: what it told of is solved."""
        self.messaged.emit(None)

    def show_error(self, error: KnownError) -> None:
        """A known error: beside its field if a form of the page has it, and always in the strip."""
        if error.field:
            for form in self.findChildren(QWidget):
                show = getattr(form, "show_field_error", None)
                if show is not None and show(error.field, tell(error.what)):
                    break
        self.notify("error", tell(error.what), tell(error.do) if error.do else "")

    def go(self, place: str, **where: object) -> None:
        """Open another place of the window."""
        self.went.emit(place, where)

    def go_back(self, message: Message | None = None) -> None:
        """Leave the page, whose work is done, for the one before; what was done is told there."""
        self.went_back.emit(message)
