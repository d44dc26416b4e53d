"""All that can be done now, by name: what the command line offers and the key list tells."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from helpten_desk.ui.frame.page_keys import has_wrong, masked_value
from helpten_desk.ui.frame.window_keys import steps_of
from helpten_desk.ui.look.keys import ACTIONS, Action, Where, action, places_of_keys, shortcuts_of
from helpten_desk.ui.look.words import tell, tr

if TYPE_CHECKING:
    from helpten_desk.ui.frame.window import DeskWindow

Source = Callable[[], Iterable["Command"]]


@dataclass(frozen=True, slots=True)
class Command:
    """Something to be done, by name. One that cannot be done now says why."""

    name: str  # by which it is remembered
    text: str
    do: Callable[[], object]
    keys: tuple[str, ...] = ()
    why_not: str = ""

    @property
    def enabled(self) -> bool:
        """Whether it can be done now."""
        return not self.why_not


def commands_of_page(window: "DeskWindow") -> Iterator[Command]:
    """The steps of the page in front, then the keys of its parts."""
    page = window.current
    if page is None:
        return
    for step in steps_of(page):
        why_not = "" if step.enabled else (step.why_not or tr("Not possible now."))
        yield Command(step.text, step.text, step.do, (step.key,) if step.key else (), why_not)
    told = set[str]()
    for shortcut in shortcuts_of(page):
        each = action(shortcut.objectName())
        if each.name not in told:
            told.add(each.name)
            yield Command(each.name, tell(each.text), shortcut.activated.emit, each.keys)


def commands_of_window(window: "DeskWindow") -> Iterator[Command]:
    """The places, then what works everywhere, then what only other pages have."""
    yield from places_of_window(window)
    yield from everywhere(window)
    offered = {step.key for step in steps_of(window.current)}
    for each in ACTIONS:
        if each.where is Where.PAGE and each.key not in offered:
            why_not = tr("This page has nothing for it.")
            yield Command(each.name, tell(each.text), _nothing, each.keys, why_not)


def places_of_window(window: "DeskWindow") -> Iterator[Command]:
    """The places of the rail, and what the desk names besides them."""
    for number, (key, word) in enumerate(window.rail.words.items(), start=1):
        yield Command(f"place:{key}", word, partial(window.open, key), (f"Ctrl+{number}",))
    yield from window.named_places()


def everywhere(window: "DeskWindow") -> Iterator[Command]:
    """What works on every page."""
    page = window.current
    offered = {step.key for step in steps_of(page)}
    for each, deed in window.keys.everywhere:
        if each.name in ("commands", "next") or each.key in offered:
            continue
        why_not = ""
        if each.name.startswith("wrong") and (page is None or not has_wrong(page)):
            why_not = tr("Nothing is marked as wrong here.")
        elif each.name == "reveal" and (page is None or masked_value(page) is None):
            why_not = tr("Nothing is masked here.")
        yield Command(each.name, tell(each.text), deed, each.keys, why_not)


def actions_of_parts(window: "DeskWindow") -> list[Action]:
    """The keys that lists, fields and papers on the screen take themselves."""
    places = places_of_keys(window) if window.current is not None else set()
    return [each for each in ACTIONS if each.where in places]


def _nothing() -> None:
    """What this page does not have is not done."""
