"""What the page in front offers and says: its steps in the action bar, its messages in the strip."""

from PySide6.QtCore import QObject

from helpten_desk.ui.frame.bars import ActionBar
from helpten_desk.ui.frame.message_strip import MessageStrip
from helpten_desk.ui.frame.page import Message, Page, Step


class StepsShown(QObject):
    """Keeps action bar and strip true to one page. What a disabled next step lacks is said in the strip."""

    def __init__(self, action_bar: ActionBar, strip: MessageStrip) -> None:
        super().__init__(action_bar)
        self._action_bar, self._strip = action_bar, strip
        self._page: Page | None = None
        self._hint: Message | None = None
        self._told_on: Message | None = None  # what was done on the page before this one
        strip.emptied.connect(self._on_strip_emptied)

    def leave(self) -> None:
        """Another page comes: what was done before leaving is told there, and no further; all else goes.

        What the message offered to do, such as an undo, was of the page before and is not offered there.
        """
        shown = self._strip.message
        if shown is not None:
            first = shown.kind == "done" and shown is not self._told_on
            self._told_on = Message("done", shown.text) if first else None
            self._strip.show_message(self._told_on)

    def show(self, page: Page) -> None:
        """This page's steps."""
        self._page = page
        self._action_bar.show_steps(page.next_step, page.quiet_steps)
        self._say_what_is_missing(page.next_step)

    def tell(self, message: Message | None) -> None:
        """A message of the page; None takes the one that stands away."""
        self._strip.show_message(message)
        if message is None and self._page is not None:
            self.show(self._page)

    def _on_strip_emptied(self) -> None:
        if self._page is not None:
            self._say_what_is_missing(self._page.next_step)

    def _say_what_is_missing(self, step: Step | None) -> None:
        shown = self._strip.message
        hinting = shown is not None and shown is self._hint
        missing = step.why_not if step is not None and not step.enabled else ""
        if missing and (shown is None or hinting):
            self._hint = Message("info", missing)
            self._strip.show_message(self._hint)
        elif hinting and not missing:
            self._strip.show_message(None)
