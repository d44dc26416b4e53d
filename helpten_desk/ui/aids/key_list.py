"""The keys that work here, as a list: those of the page, of its parts, and those of every page."""

from collections.abc import Sequence
from dataclasses import dataclass

from helpten_desk.domain.folding import words
from helpten_desk.ui.frame.commands import (
    Command,
    actions_of_parts,
    commands_of_page,
    everywhere,
    places_of_window,
)
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.lists.table import Heading
from helpten_desk.ui.look.keys import action, key_words
from helpten_desk.ui.look.words import tell, tr


@dataclass(frozen=True, slots=True)
class KeyLine:
    """What a key does, and the key in the clerk's words."""

    text: str
    keys: str


def keys_here(window: DeskWindow) -> list[KeyLine | Heading]:
    """All keys that work where the clerk is, under their headings."""
    page = [_line(command) for command in commands_of_page(window) if command.keys]
    parts = [KeyLine(tell(each.text), key_words(*each.keys)) for each in actions_of_parts(window)]
    parts = [line for line in parts if line not in page]
    rest = [_line(command) for command in (*everywhere(window), *places_of_window(window)) if command.keys]
    following = action("next")
    always = [KeyLine(tell(action("commands").text), action("commands").key), *rest]
    if not any(line.keys == key_words(following.key) for line in page):
        always.insert(0, KeyLine(tell(following.text), key_words(following.key)))
    return [
        *_under(tr("On this page"), _once(page)),
        *_under(tr("In what the page shows"), _once(parts)),
        *_under(tr("Everywhere"), _once(always)),
    ]


def matching(lines: Sequence[KeyLine | Heading], typed: str) -> list[KeyLine]:
    """The keys whose words or signs begin with every typed word."""
    wanted = words(typed)
    return [
        line
        for line in lines
        if isinstance(line, KeyLine)
        and all(any(word.startswith(part) for word in words(f"{line.text} {line.keys}")) for part in wanted)
    ]


def _line(command: Command) -> KeyLine:
    return KeyLine(command.text, key_words(*command.keys))


def _once(lines: list[KeyLine]) -> list[KeyLine]:
    return list(dict.fromkeys(lines))


def _under(heading: str, lines: list[KeyLine]) -> list[KeyLine | Heading]:
    return [Heading(heading), *lines] if lines else []
