"""Postcodes as a file tells them: which lines of a foreign table are postcodes with their towns.

The table is reference data and nobody's personal data. What is in force is a whole, taken over at once.
"""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from helpten_desk.domain.errors import UnreadableFile
from helpten_desk.domain.sentences import Sentence, say

LONGEST_TOWN = 60  # signs; those of the post have thirty at most
MOST_FAULTS_KEPT = 200  # the rest is counted
MOST_SHOWN = 80  # signs of a line that was not understood

_CODE = re.compile(r"(?:(?:FI|AX)-)?([0-9]{5})")
# What the head of a column says, in the languages in which such tables are published.
_HEAD_OF_CODE = re.compile(r"posti?n|postcode|postal|zip|pno")
_HEAD_OF_SWEDISH = re.compile(r"ruots|swed|svensk|namn|ort$|[ _.-]sv$|^sv$|[ _.-]se$")
_HEAD_OF_ANOTHER = re.compile(r"kunta|kommun|munic|maakun|region|landskap|lyhen|abbr|förkort|lääni|tyyp")


@dataclass(frozen=True, slots=True)
class ForeignLine:
    """A line of a foreign table: its number in the file, from 1, and its cells."""

    number: int
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ForeignTable:
    """The lines of a foreign file that are not empty."""

    name: str
    lines: tuple[ForeignLine, ...]


@dataclass(frozen=True, slots=True)
class Postcode:
    """A postcode with its town in Finnish and in Swedish; where there is one name, `swedish` is empty."""

    code: str
    finnish: str
    swedish: str = ""

    @property
    def towns(self) -> tuple[str, ...]:
        """Its names, each once."""
        return tuple(dict.fromkeys(filter(None, (self.finnish, self.swedish))))

    def has(self, town: str) -> bool:
        """Whether the town is one of them, in whatever letters."""
        return town.casefold() in {name.casefold() for name in self.towns}


@dataclass(frozen=True, slots=True)
class NotUnderstood:
    """A line of the file that is no postcode with its town: where, what stands there, and why not."""

    line: int
    text: str
    why: Sentence


@dataclass(frozen=True, slots=True)
class PostcodeFile:
    """What a file holds: its postcodes by their order, the first lines not understood, and their number."""

    name: str
    postcodes: tuple[Postcode, ...]
    faults: tuple[NotUnderstood, ...] = ()
    fault_count: int = 0

    @property
    def digest(self) -> str:
        """SHA-256 of the postcodes, so that two files with the same ones are known for the same."""
        rows = (f"{one.code}\t{one.finnish}\t{one.swedish}\n" for one in self.postcodes)
        return hashlib.sha256("".join(rows).encode()).hexdigest()


@dataclass(frozen=True, slots=True)
class PostcodeTable:
    """The table in force: the file it came from, how many postcodes, who took it over and when."""

    file: str
    count: int
    digest: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """What is known of a postcode and a town that are typed: the towns it may be, doubts by field."""

    towns: tuple[str, ...] = ()
    doubts: Mapping[str, Sentence] = field(default_factory=dict)


def judge(postcode: str, town: str, known: Postcode | None) -> dict[str, Sentence]:
    """What a table of postcodes says against a postcode, which is `known` to it or not, and a town."""
    if known is None:
        return {"postcode": say("The table of postcodes has no {postcode}.", postcode=postcode)}
    if town and not known.has(town):
        names = " / ".join(known.towns)
        return {"town": say("{postcode} is {town}.", postcode=postcode, town=names)}
    return {}


@dataclass(frozen=True, slots=True)
class _Columns:
    code: int
    names: tuple[int, ...]  # Finnish and Swedish, or one
    headed: bool


def understand(table: ForeignTable) -> PostcodeFile:
    """The postcodes of a foreign table.

    The column of postcodes is the one with the most of them; the names are told by the head of the
    table, without a head they are the first two columns of words. UnreadableFile if the table is
    none of postcodes.
    """
    columns = _columns(table.lines)
    if columns is None:
        raise UnreadableFile(
            say("No postcodes with their towns are found in {name}.", name=table.name),
            say("Choose a file with a column of five-digit postcodes and one or two of towns."),
        )
    found: dict[str, Postcode] = {}
    at: dict[str, int] = {}
    faults: list[NotUnderstood] = []
    count = 0
    for line in table.lines[columns.headed :]:
        read = _read(line, columns)
        if isinstance(read, Postcode) and read != found.setdefault(read.code, read):
            read = say("Line {line} has it with another town.", line=at[read.code])
        if isinstance(read, Postcode):
            at.setdefault(read.code, line.number)
            continue
        count += 1
        if len(faults) < MOST_FAULTS_KEPT:
            faults.append(NotUnderstood(line.number, _shown(line), read))
    if count > len(found):
        raise UnreadableFile(
            say("Most of {name} is not understood; first line {line}: {why}",
                name=table.name, line=faults[0].line, why=faults[0].why),
            say("Choose a file with a column of five-digit postcodes and one or two of towns."),
        )  # fmt: skip
    return PostcodeFile(table.name, tuple(found[code] for code in sorted(found)), tuple(faults), count)


def _read(line: ForeignLine, columns: _Columns) -> Postcode | Sentence:
    """The postcode of a line, or why it is none."""
    code = _CODE.fullmatch(_cell(line, columns.code))
    if code is None:
        return say("Five digits are needed, leading zeros too.")
    names = [_cell(line, name) for name in columns.names]
    if not any(names):
        return say("The town is missing.")
    if not all(_is_town(name) for name in names if name):
        return say("This is no name of a town.")
    finnish, swedish = names[0], names[1] if len(names) > 1 else ""
    return Postcode(code[1], finnish or swedish, swedish if finnish and swedish != finnish else "")


def _columns(lines: Sequence[ForeignLine]) -> _Columns | None:
    """Which columns hold what; None if no column holds postcodes, or none beside it holds words."""
    width = max((len(line.cells) for line in lines), default=0)
    counts = [sum(bool(_CODE.fullmatch(_cell(line, at))) for line in lines) for at in range(width)]
    if not any(counts):
        return None
    headed = not any(_CODE.fullmatch(_cell(lines[0], at)) for at in range(width))
    heads = [_cell(lines[0], at).casefold() if headed else "" for at in range(width)]
    code = max(range(width), key=lambda at: (counts[at], bool(_HEAD_OF_CODE.search(heads[at])), -at))
    body = lines[headed:]
    words = [at for at in range(width) if at != code and _holds_words(_cell(line, at) for line in body)]
    names = _names(words, heads) if headed else tuple(words[:2])
    return _Columns(code, names, headed) if names else None


def _names(words: Sequence[int], heads: Sequence[str]) -> tuple[int, ...]:
    """Of the columns of words those of the town, told by their heads: the first, and the Swedish one."""
    towns = [at for at in words if not _HEAD_OF_ANOTHER.search(heads[at])] or list(words)
    swedish = [at for at in towns if _HEAD_OF_SWEDISH.search(heads[at])]
    first = [at for at in towns if at not in swedish]
    return (*first[:1], *swedish[:1])


def _holds_words(cells: Iterable[str]) -> bool:
    filled = [cell for cell in cells if cell]
    return 2 * sum(map(_is_town, filled)) > len(filled)


def _is_town(text: str) -> bool:
    """Letters in it, and nothing before the first of them that would make a spreadsheet compute."""
    return (
        0 < len(text) <= LONGEST_TOWN
        and text[0].isalnum()
        and text.isprintable()
        and any(sign.isalpha() for sign in text)
    )


def _cell(line: ForeignLine, at: int) -> str:
    """A cell in one way of writing: composed letters, single spaces; empty where the line is too short."""
    if at >= len(line.cells):
        return ""
    return " ".join(unicodedata.normalize("NFC", line.cells[at]).split())


def _shown(line: ForeignLine) -> str:
    """A line as it may be shown: one line, without control signs, cut."""
    text = " · ".join(filter(None, (" ".join(cell.split()) for cell in line.cells)))
    plain = "".join(sign for sign in text if sign.isprintable())
    return plain if len(plain) <= MOST_SHOWN else plain[: MOST_SHOWN - 1] + "…"
