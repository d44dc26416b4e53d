"""The keys of the desk, the same everywhere and in every language: one table of actions.

Shortcuts, the keys shown on buttons, the list under F1 and the command line all come from it
(looks paper, § 10). Nobody else makes a shortcut. No AltGr signs, no Alt letters, no Ctrl+Alt.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.ui.look.words import tr

_PROPERTY = "keys"
Context = Qt.ShortcutContext


class Where(StrEnum):
    """Where a key works."""

    EVERYWHERE = "everywhere"
    PAGE = "page"  # where the page in front has a step for it
    LIST = "list"
    TREE = "tree"
    FIELD = "field"
    SEARCH = "search"
    STEPPER = "stepper"
    PAPER = "paper"
    BLACK_OUT = "black_out"
    DIALOG = "dialog"


@dataclass(frozen=True, slots=True)
class Action:
    """One thing the keyboard does: its name in the program, its keys as they are shown, what it does."""

    name: str
    keys: tuple[str, ...]
    where: Where
    text: Sentence

    @property
    def key(self) -> str:
        """The key that is shown."""
        return self.keys[0]


ACTIONS: tuple[Action, ...] = (
    Action("help", ("F1",), Where.EVERYWHERE, say("Help and the keys that work here")),
    Action("commands", ("Ctrl+K",), Where.EVERYWHERE, say("All actions and places by name")),
    Action("search", ("F3", "Ctrl+F"), Where.EVERYWHERE, say("To the search field")),
    Action("recent", ("F4",), Where.EVERYWHERE, say("People opened last")),
    Action("renew", ("F5",), Where.EVERYWHERE, say("Read again what is shown")),
    Action("pane_next", ("F6",), Where.EVERYWHERE, say("To the next pane")),
    Action("pane_before", ("Shift+F6",), Where.EVERYWHERE, say("To the pane before")),
    Action("wrong_next", ("F7",), Where.EVERYWHERE, say("To the next wrong field")),
    Action("wrong_before", ("Shift+F7",), Where.EVERYWHERE, say("To the wrong field before")),
    Action("reveal", ("F8",), Where.EVERYWHERE, say("Show what is masked, for 30 seconds")),
    Action("next", ("Ctrl+Enter",), Where.EVERYWHERE, say("The next step")),
    Action("back", ("Esc",), Where.EVERYWHERE, say("One level back; what you typed is kept")),
    Action("new_request", ("Ctrl+N",), Where.EVERYWHERE, say("New request")),
    Action("lock", ("Ctrl+L",), Where.EVERYWHERE, say("Lock the desk")),
    Action("edit", ("F2",), Where.PAGE, say("Edit the datum")),
    Action("counter", ("F11",), Where.PAGE, say("Counter view")),
    Action("undo", ("Ctrl+Z",), Where.PAGE, say("Undo")),
    Action("print", ("Ctrl+P",), Where.PAGE, say("Print what is shown")),
    Action("save", ("Ctrl+S",), Where.PAGE, say("Save as PDF")),
    Action("filter", ("Ctrl+R",), Where.PAGE, say("Filter the hits")),
    Action("add", ("Ins",), Where.PAGE, say("Add a value")),
    Action("end", ("Del",), Where.PAGE, say("End or leave out")),
    Action("list_move", ("↓", "↑", "PgDn", "PgUp"), Where.LIST, say("Down and up in the list")),
    Action("list_open", ("Enter",), Where.LIST, say("Open the row")),
    Action("tree_tick", ("Space",), Where.TREE, say("Take along or leave out")),
    Action("tree_leave", ("Del",), Where.TREE, say("Leave out; the ground is asked")),
    Action("tree_open", ("→", "←"), Where.TREE, say("Open and close a group")),
    Action("field_next", ("Enter",), Where.FIELD, say("To the next field; from the last the next step")),
    Action("field_tick", ("Space",), Where.FIELD, say("Tick")),
    Action("search_move", ("↓", "↑"), Where.SEARCH, say("Move in the hits without leaving the field")),
    Action("search_open", ("Enter",), Where.SEARCH, say("Open the hit")),
    Action("step_move", ("←", "→"), Where.STEPPER, say("To a step behind")),
    Action("step_read", ("Enter",), Where.STEPPER, say("Read a step behind")),
    Action("zoom_whole", ("Ctrl+0",), Where.PAPER, say("Whole page or page width")),
    Action("zoom_in", ("Ctrl++", "Ctrl+="), Where.PAPER, say("Larger")),
    Action("zoom_out", ("Ctrl+-",), Where.PAPER, say("Smaller")),
    Action("page_next", ("PgDn",), Where.PAPER, say("Next page")),
    Action("page_before", ("PgUp",), Where.PAPER, say("Previous page")),
    Action("page_edges", ("Home", "End"), Where.PAPER, say("To the top and the foot of the page")),
    Action("black_put", ("Ins",), Where.BLACK_OUT, say("Put down a rectangle")),
    Action("black_move", ("↑", "↓", "←", "→"), Where.BLACK_OUT, say("Move it; with Shift change its size")),
    Action("black_keep", ("Enter",), Where.BLACK_OUT, say("Black out what it covers")),
    Action("agree", ("Enter", "Ctrl+Enter"), Where.DIALOG, say("Do what the filled button says")),
)
_BY_NAME = {action.name: action for action in ACTIONS}


def action(name: str) -> Action:
    """The action of that name; KeyError for one that is not in the table."""
    return _BY_NAME[name]


def bind(
    owner: QWidget, name: str, deed: Callable[[], object], context: Context = Context.WindowShortcut
) -> list[QShortcut]:
    """Let the keys of an action do a deed while the owner is on the screen."""
    return [_shortcut(owner, name, key, deed, context) for key in action(name).keys]


def bind_key(owner: QWidget, name: str, key: str, deed: Callable[[], object]) -> QShortcut:
    """A key that has no line of its own in the table, such as that of a place of the rail."""
    return _shortcut(owner, name, key, deed, Context.WindowShortcut)


def press_button(window: QWidget, event: QKeyEvent) -> bool:
    """Enter on a button presses it, as Space does. A window asks with a key that nobody inside took."""
    button = window.focusWidget()
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or not isinstance(button, QAbstractButton):
        return False
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not button.isEnabled():
        return False
    button.click()
    return True


def has_keys(widget: QWidget, *where: Where) -> None:
    """Tell that the widget itself takes the keys of these parts of the table."""
    widget.setProperty(_PROPERTY, " ".join(where))


def places_of_keys(root: QWidget) -> set[Where]:
    """Which parts of the table the widgets on the screen inside `root` take."""
    shown = (widget for widget in (root, *root.findChildren(QWidget)) if widget.isVisible())
    told = " ".join(str(widget.property(_PROPERTY) or "") for widget in shown)
    return {Where(word) for word in told.split()}


def shortcuts_of(root: QWidget) -> Iterator[QShortcut]:
    """The shortcuts bound to widgets that are on the screen inside `root`."""
    for shortcut in root.findChildren(QShortcut):
        owner = shortcut.parent()
        if isinstance(owner, QWidget) and owner.isVisible() and shortcut.isEnabled():
            yield shortcut


def key_words(*keys: str) -> str:
    """Keys as they are called in the clerk's language: Vaihto+F6."""
    named = {"Shift": tr("Shift"), "Space": tr("Space"), "Del": tr("Del"), "Ins": tr("Ins"), "Esc": tr("Esc")}
    return "  ".join("+".join(named.get(part, part) for part in _parts(key)) for key in keys)


def _parts(key: str) -> list[str]:
    return [*key[:-2].split("+"), "+"] if key.endswith("++") else key.split("+")


def _shortcut(owner: QWidget, name: str, key: str, deed: Callable[[], object], context: Context) -> QShortcut:
    made = QShortcut(owner)
    both = [key.replace("Enter", "Return"), key] if "Enter" in key else [key]  # the keypad has one of its own
    made.setKeys([QKeySequence(each) for each in both])
    made.setContext(context)
    made.setObjectName(name)
    made.activated.connect(lambda: deed())
    return made
