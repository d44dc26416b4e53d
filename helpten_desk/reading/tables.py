"""Tables of text out of foreign bytes: lines of cells, whatever separates them. Runs in the decoder only.

Delimited text (tab, semicolon, comma), and the fixed records of the Finnish post's postal code file.
"""

import codecs
import csv
import re

from helpten_desk.reading.refusals import CannotRead

MOST_BYTES = 8 * 1024 * 1024
MOST_LINES = 100_000  # there are no more postcodes
LONGEST_LINE = 4_000  # signs
MOST_CELLS = 100  # in a line
DELIMITERS = "\t;,"  # in this order where two separate as much
PROBED = 200  # lines by which the delimiter is told

_BREAK = re.compile(r"\r\n|\r|\n")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")  # no text has them, bytes of other files do
_UPPER_CONTROL = re.compile(r"[\x80-\x9f]")  # letters of the encodings of DOS, Windows and old Macs
# A record of "PCF" (Posti, service description of the postcode services): PONOT, day of the run (8),
# postcode (5), its name in Finnish (30) and in Swedish (30), abbreviations (12, 12), day from which it
# holds (8), type (1), region (5, 30, 30), municipality (3, 20, 20), its languages (1); ISO 8859-1.
_RECORD = re.compile(r"PONOT\d{8}(?P<code>.{5})(?P<finnish>.{30})(?P<swedish>.{1,30})")
_IN_RECORDS = "PONOT"

Line = tuple[int, list[str]]


def read(data: bytes) -> list[Line]:
    """The lines that are not empty, numbered from 1 as in the file, with their cells.

    Each line is read by itself, so that a quotation mark that is never closed spoils no other line.
    CannotRead tells by a word why the bytes are no table of text.
    """
    if not data:
        raise CannotRead("empty")
    if len(data) > MOST_BYTES:
        raise CannotRead("table_too_large")
    lines = _BREAK.split(_text(data))
    if len(lines) > MOST_LINES or any(len(line) > LONGEST_LINE for line in lines):
        raise CannotRead("table_too_large")
    filled = [(number, line) for number, line in enumerate(lines, 1) if line.strip()]
    if not filled:
        raise CannotRead("empty")
    if filled[0][1].startswith(_IN_RECORDS):
        return [(number, _of_record(line)) for number, line in filled]
    delimiter = _delimiter([line for _, line in filled[:PROBED]])
    return [(number, _cells(line, delimiter)) for number, line in filled]


def _text(data: bytes) -> str:
    """UTF-8, with or without its mark, else Latin-1."""
    try:
        text = data.removeprefix(codecs.BOM_UTF8).decode("utf-8")
    except UnicodeDecodeError:
        text = data.decode("latin-1")
    if _CONTROL.search(text):
        raise CannotRead("not_text")
    if _UPPER_CONTROL.search(text):
        raise CannotRead("encoding")
    return text


def _delimiter(lines: list[str]) -> str:
    """The sign that stands in most lines."""
    return max(DELIMITERS, key=lambda sign: (sum(sign in line for line in lines), -DELIMITERS.index(sign)))


def _cells(line: str, delimiter: str) -> list[str]:
    cells = next(csv.reader([line], delimiter=delimiter))
    if len(cells) > MOST_CELLS:
        raise CannotRead("table_too_large")
    return cells


def _of_record(line: str) -> list[str]:
    """Postcode and names of a record; a line that is none stays one cell."""
    record = _RECORD.match(line)
    return [cell.strip() for cell in record.group("code", "finnish", "swedish")] if record else [line]
