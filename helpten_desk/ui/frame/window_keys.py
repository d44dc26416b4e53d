"""The window's own keys, bound from the table of actions, and which of them work now."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QWidget

from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.look.keys import ACTIONS, Action, Where, bind, bind_key


class WindowKeys:
    """Everywhere the same keys; those of a page's steps only while the page in front has such a step."""

    def __init__(self, window: QWidget, deeds: Mapping[str, Callable[[], object]]) -> None:
        """`deeds` are what the actions that work everywhere do, by name."""
        self._window = window
        self._deeds = dict(deeds)
        self._bound: dict[str, list[QShortcut]] = {}
        self._of_page: dict[str, list[QShortcut]] = {}
        self._page: Page | None = None
        for each in ACTIONS:
            if each.where is Where.EVERYWHERE:
                self._bound[each.name] = bind(window, each.name, self._deeds[each.name])
            elif each.where is Where.PAGE:
                self._of_page[each.name] = bind(window, each.name, partial(self._take, each.key))
        self.follow(None)

    @property
    def everywhere(self) -> list[tuple[Action, Callable[[], object]]]:
        """The actions that work on every page of this user, and what they do."""
        return [(each, self._deeds[each.name]) for each in ACTIONS if each.name in self._bound]

    def leave_out(self, *names: str) -> None:
        """This user has no use for these."""
        for name in names:
            for shortcut in self._bound.pop(name, []):
                shortcut.setEnabled(False)

    def add_place(self, number: int, deed: Callable[[], object]) -> None:
        """Ctrl+1 … Ctrl+7 for a place of the rail, from 1."""
        bind_key(self._window, f"place_{number}", f"Ctrl+{number}", deed)

    def follow(self, page: Page | None) -> None:
        """The page in front has other steps."""
        self._page = page
        offered = {step.key for step in steps_of(page)}
        for each in ACTIONS:
            for shortcut in self._of_page.get(each.name, ()):
                shortcut.setEnabled(each.key in offered)

    def _take(self, key: str) -> None:
        for step in steps_of(self._page):
            if step.key == key and step.enabled:
                step.do()
                return
            if step.key == key and step.why_not and self._page is not None:
                self._page.notify("info", step.why_not)
                return


def steps_of(page: Page | None) -> Sequence[Step]:
    """All steps of a page, the next one first."""
    if page is None:
        return ()
    return tuple(step for step in (page.next_step, *page.quiet_steps, *page.key_steps) if step is not None)
