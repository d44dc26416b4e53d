"""The parts of a letter's text: address in the window, heading, body, signature, enclosures.

Measures are millimetres from the upper left corner of A4.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from helpten_desk.domain.letters import Controller, Recipient, SignatureBox
from helpten_desk.domain.people import Language
from helpten_desk.domain.words import NO_BREAK, Words
from helpten_desk.letters import fonts
from helpten_desk.letters.flow import RIGHT, TAB_0, TAB_46, TAB_114, Cell, Line, Rule, Sheet, leading
from helpten_desk.letters.fonts import BOLD, REGULAR
from helpten_desk.letters.wording import Voice, Window
from helpten_desk.letters.wrapping import paragraph, wrap

ADDRESS_WIDTH = 81.0
BODY_WIDTH = RIGHT - TAB_46
BODY, BODY_STEP = 10.5, leading(15)
PARAGRAPH, BLOCK = 2.2, 3.2  # room above a paragraph, above a block
MARK_AT, HEADING_AT, BODY_AT, AFTER_GREETING = 43.9, 86.2, 96.2, 8.5
SIGNATURE_WIDTH, SIGNATURE_FREE = 64.6, 18.0
# Åland is Finland to the post: its addresses print without a country.
HOME_COUNTRIES = frozenset({"FI", "AX", ""})


@dataclass(frozen=True, slots=True)
class _Type:
    """A size in which the address block is tried, the most rows it holds, and its first baseline."""

    size: float
    leading: float
    rows: int
    top: float


# Beside the window's five rows: six in a small type. More go on a label.
_TYPES = (
    _Type(10.5, 12, 5, 47.5),
    _Type(9.5, 12, 5, 47.5),
    _Type(9, 12, 5, 47.5),
    _Type(9, 10, 6, 47.2),
)


def address_rows(recipient: Recipient, words: Words) -> list[str]:
    """Name, care of, street, postcode and TOWN; abroad the COUNTRY in Finnish / IN ENGLISH (law.md § 8)."""
    address = recipient.address
    if address is None:
        return []
    town = NO_BREAK.join(part for part in (address.postcode, address.town.upper()) if part)
    rows = [recipient.name, address.care_of and f"c/o {address.care_of}", address.line, town]
    if address.country not in HOME_COUNTRIES:
        finnish = words.code("country", address.country, Language.FI).upper()
        english = words.code("country", address.country, Language.EN).upper()
        rows.append(finnish if finnish == english else f"{finnish} / {english}")
    return [" ".join(row.split(" ")) for row in rows if row.strip()]


def place_address(sheet: Sheet, rows: Sequence[str], window: Window) -> bool:
    """Write the address into the window's safe box; False where it needs a label.

    An address that the box cannot hold stands outside the window, at 11,4, and the envelope gets
    a label; nothing is clipped.
    """
    left = max(TAB_0, window.left)
    room = min(ADDRESS_WIDTH, window.safe[2] - left)
    for kind in _TYPES:
        whole = all(fonts.width(fonts.printable(row), REGULAR, kind.size) <= room for row in rows)
        last = kind is _TYPES[-1] or (kind.size == 9 and not whole)
        lines = [line for row in rows for line in wrap(row, REGULAR, kind.size, room)]
        if (whole or last) and len(lines) <= kind.rows:
            top = kind.top + window.top - 44.0
            _write_rows(sheet, lines, left, top, kind.size, leading(kind.leading))
            return True
    size, step = 9.0, leading(10)
    lines = [line for row in rows for line in wrap(row, REGULAR, size, RIGHT - TAB_114)]
    while 47.2 + step * len(lines) > 80 and size > 4:
        size, step = size - 1, step - leading(1)
        lines = [line for row in rows for line in wrap(row, REGULAR, size, RIGHT - TAB_114)]
    _write_rows(sheet, lines, TAB_114, 47.2, size, step)
    return False


def _write_rows(sheet: Sheet, lines: Sequence[str], x: float, top: float, size: float, step: float) -> None:
    for number, line in enumerate(lines):
        sheet.write(top + number * step, Cell(x, line, REGULAR, size))


def place_mark(sheet: Sheet, text: str) -> None:
    """How the letter is mailed, beneath the head block and beside the window."""
    sheet.write(MARK_AT, Cell(TAB_114, text, BOLD, BODY))


def place_heading(sheet: Sheet, title: str) -> None:
    """The letter's heading: 15 pt on one line, else 13 pt, else 13 pt on two lines."""
    room = RIGHT - TAB_0
    size = 15.0 if len(wrap(title, BOLD, 15.0, room)) == 1 else 13.0
    lines = wrap(title, BOLD, size, room)
    for number, line in enumerate(lines):
        sheet.write(HEADING_AT + (number + 1 - len(lines)) * leading(15), Cell(TAB_0, line, BOLD, size))


def greeting(words: str) -> list[Line]:
    """The greeting; the block after it stands 8,5 lower."""
    lines = wrap(words, REGULAR, BODY, BODY_WIDTH)
    made = [Line(BODY_STEP, [Cell(TAB_46, line, REGULAR, BODY)], keep=True) for line in lines]
    made[-1].after = AFTER_GREETING - BODY_STEP - BLOCK
    return made


def block(side: str, paragraphs: Sequence[str], *, size: float = BODY, step: float = BODY_STEP) -> list[Line]:
    """A side heading at the margin with its paragraphs; two lines of each keep together at both ends."""
    made: list[Line] = []
    for text in paragraphs:
        lines = paragraph(text, REGULAR, size, BODY_WIDTH)
        for number, line in enumerate(lines):
            room_above = (PARAGRAPH if made else BLOCK) if number == 0 else 0.0
            keep = len(lines) > 1 and number in (0, len(lines) - 2)
            made.append(Line(step + room_above, [Cell(TAB_46, line, REGULAR, size)], keep=keep))
    heads = wrap(side, BOLD, size, TAB_46 - TAB_0 - 2)
    made[0].cells[:0] = [
        Cell(TAB_0, head, BOLD, size, dy=number * leading(13)) for number, head in enumerate(heads)
    ]
    return made


@dataclass(frozen=True, slots=True)
class Signature:
    """The signature block: kept whole, with at least two lines of text before it."""

    lines: tuple[Line, ...]
    space_above: Line  # the free space lies below this line

    def box(self, sheets: Sequence[Sheet]) -> SignatureBox:
        """Where ink is awaited, once the block has been placed."""
        for page, sheet in enumerate(sheets, 1):
            for placed in sheet.lines:
                if placed.line is self.space_above:
                    return SignatureBox(page, TAB_46, placed.y + 0.5, SIGNATURE_WIDTH, SIGNATURE_FREE)
        raise ValueError("the signature block has not been placed")


def signature(controller: Controller, voice: Voice, body: Sequence[Line], *, closing: bool) -> Signature:
    """Closing (not on certificates), controller, free space, rule, name, title in lower case."""
    for line in body[-2:]:
        line.keep = True
    lines: list[Line] = []
    if closing:
        lines.append(Line(BODY_STEP + 4.6, [Cell(TAB_46, voice.text("close"), REGULAR, BODY)], keep=True))
    names = wrap(controller.name, REGULAR, BODY, BODY_WIDTH)
    for number, name in enumerate(names):
        above = 9.2 if not closing and number == 0 else 0.0
        lines.append(Line(BODY_STEP + above, [Cell(TAB_46, name, REGULAR, BODY)], keep=True))
    space_above = lines[-1]
    title = controller.contact_title or voice.text("contact.title")
    signers = (
        *wrap(controller.contact_name, REGULAR, BODY, BODY_WIDTH),
        *wrap(title, REGULAR, BODY, BODY_WIDTH),
    )
    rule = Rule(TAB_46, TAB_46 + SIGNATURE_WIDTH, -4.6)
    for number, name in enumerate(signers):
        step = SIGNATURE_FREE + 0.5 + 4.6 if number == 0 else BODY_STEP
        rules = (rule,) if number == 0 else ()
        lines.append(Line(step, [Cell(TAB_46, name, REGULAR, BODY)], keep=True, rules=rules))
    lines[-1].keep = False
    return Signature(tuple(lines), space_above)


def enclosures(head: str, items: Sequence[str]) -> list[Line]:
    """The numbered list of enclosures, kept together while it is short."""
    made: list[Line] = []
    step = leading(13.5)
    for number, item in enumerate(items, 1):
        for row, line in enumerate(wrap(item, REGULAR, BODY, BODY_WIDTH - 5)):
            cells = [Cell(TAB_46 + 5, line, REGULAR, BODY)]
            if row == 0:
                cells.insert(0, Cell(TAB_46, str(number), REGULAR, BODY))
            made.append(Line(step, cells, keep=len(items) < 20))
    made[0].cells.insert(0, Cell(TAB_0, head, BOLD, BODY))
    made[0].step = 9.0
    made[-1].keep = False
    return made
