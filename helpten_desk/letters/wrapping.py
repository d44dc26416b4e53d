"""Breaking text into lines before anything is drawn: at spaces, and inside a word only where it must be."""

import re
from functools import lru_cache

from helpten_desk.letters import fonts

# Where a word that is wider than its column may be broken: after these.
_JOINTS = re.compile(r"(?<=[@.\-/_])")
SHORTEST_LAST_LINE = 15.0  # mm, unless it has two words


@lru_cache(maxsize=32768)
def wrap(text: str, font: str, size: float, room: float) -> tuple[str, ...]:
    """Lines of at most `room` millimetres. U+00A0 never breaks; a line break typed is kept."""
    text = fonts.printable(text)
    if "\n" not in text and fonts.width(text, font, size) <= room:
        return (text,)
    lines: list[str] = []
    for typed in text.split("\n"):
        lines.extend(_wrap_line(typed, font, size, room))
    return tuple(lines)


@lru_cache(maxsize=4096)
def paragraph(text: str, font: str, size: float, room: float) -> tuple[str, ...]:
    """Like `wrap`, with a last line of two words or 15 mm where the line above can spare one."""
    lines = list(wrap(text, font, size, room))
    if len(lines) > 1 and " " not in lines[-1] and fonts.width(lines[-1], font, size) < SHORTEST_LAST_LINE:
        above, _, moved = lines[-2].rpartition(" ")
        last = f"{moved} {lines[-1]}"
        if " " in above and fonts.width(last, font, size) <= room:
            lines[-2:] = [above, last]
    return tuple(lines)


def _wrap_line(text: str, font: str, size: float, room: float) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split(" "):
        longer = f"{line} {word}" if line else word
        if fonts.width(longer, font, size) <= room:
            line = longer
            continue
        if line:
            lines.append(line)
        *whole, line = _break_word(word, font, size, room)
        lines.extend(whole)
    lines.append(line)
    return lines


def _break_word(word: str, font: str, size: float, room: float) -> list[str]:
    """A word in pieces that fit: after a joint, or, last, anywhere."""
    pieces: list[str] = []
    piece = ""
    for part in _JOINTS.split(word):
        if fonts.width(piece + part, font, size) <= room:
            piece += part
            continue
        if piece:
            pieces.append(piece)
        piece = ""
        for sign in part:
            if piece and fonts.width(piece + sign, font, size) > room:
                pieces.append(piece)
                piece = ""
            piece += sign
    pieces.append(piece)
    return pieces
