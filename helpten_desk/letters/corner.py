"""The page code in its corner: a QR code of fixed version and level, drawn as filled rectangles."""

import re
from functools import cache
from itertools import chain

from reportlab.graphics.barcode.qrencoder import (
    QRAlphaNum,
    QRBitBuffer,
    QRCode,
    QRErrorCorrectLevel,
    QRMath,
    QRRSBlock,
    QRUtil,
)
from reportlab.pdfgen.canvas import Canvas

from helpten_desk.letters.fonts import POINT

LEFT, TOP, SIDE = 180.0, 273.5, 15.0  # mm from the upper left of A4
VERSION, LEVEL = 3, QRErrorCorrectLevel.Q
MODULES = 29  # on each side
MASK = 2  # any of the eight is lawful; a fixed one is made six times faster
PAGE_HEIGHT = 297.0
_DARK = re.compile(rb"\x01+")


def draw_code(canvas: Canvas, text: str) -> None:
    """Draw the code of a page; runs of dark modules become rectangles, no image is made."""
    blank, places = _blank()
    modules = bytearray(blank)
    for place, bit in zip(places, "".join(f"{word:08b}" for word in _codewords(text)), strict=False):
        if bit == "1":
            modules[place] ^= 1
    across, down, wide = _measures()
    operators: list[str] = []
    for row, y in enumerate(down):
        for run in _DARK.finditer(modules, row * MODULES, (row + 1) * MODULES):
            x = across[run.start() - row * MODULES]
            operators.append(f"{x} {y} {wide[run.end() - run.start()]} {wide[1]} re")
    canvas.addLiteral(" ".join((*operators, "f")))


@cache
def _blank() -> tuple[bytes, tuple[int, ...]]:
    """The modules of a code whose words are all zero, and the places of the bits of its words."""
    code = QRCode(VERSION, LEVEL)
    code.dataCache = [0] * sum(block.totalCount for block in QRRSBlock.getRSBlocks(VERSION, LEVEL))
    code.makeImpl(False, MASK)
    places = tuple(row * MODULES + column for column, row in code.dataPosIterator())
    return bytes(chain.from_iterable(code.modules)), places


@cache
def _measures() -> tuple[list[str], list[str], list[str]]:
    """As the page has it in points: the left of each column, the foot of each row, so many modules."""
    side = SIDE / MODULES / POINT
    left, top = LEFT / POINT, (PAGE_HEIGHT - TOP) / POINT
    return (
        [f"{left + column * side:.3f}" for column in range(MODULES)],
        [f"{top - (row + 1) * side:.3f}" for row in range(MODULES)],
        [f"{count * side:.3f}" for count in range(MODULES + 1)],
    )


@cache
def _rests(checks: int) -> list[int]:
    """What each leading word leaves when divided by the polynomial of the error correction."""
    generator = QRUtil.getErrorCorrectPolynomial(checks)
    powers = [QRMath.glog(generator.get(place)) for place in range(1, checks + 1)]
    return [0] + [
        int.from_bytes(bytes(QRMath.gexp(QRMath.glog(word) + power) for power in powers), "big")
        for word in range(1, 256)
    ]


def _checks(words: list[int], count: int) -> bytes:
    """So many words of error correction: the rest of a division, a word at a time."""
    rests, above = _rests(count), 8 * (count - 1)
    rest = 0
    for word in words:
        rest = ((rest & ((1 << above) - 1)) << 8) ^ rests[word ^ (rest >> above)]
    return rest.to_bytes(count, "big")


def _codewords(text: str) -> list[int]:
    """Data and error correction of a code, the blocks interleaved (ISO/IEC 18004, 7.4 to 7.6).

    ReportLab's own division takes many times as long, and a long extract has hundreds of pages.
    """
    blocks = QRRSBlock.getRSBlocks(VERSION, LEVEL)
    capacity = sum(block.dataCount for block in blocks)
    buffer = QRBitBuffer()
    QRAlphaNum(text).write(buffer, VERSION)
    if buffer.getLengthInBits() > 8 * capacity:
        raise ValueError(f"{text!r} is too long for a page code")
    buffer.put(0, min(4, 8 * capacity - buffer.getLengthInBits()))
    buffer.put(0, -buffer.getLengthInBits() % 8)
    data = list(buffer.buffer[: buffer.getLengthInBits() // 8])
    data += [(QRCode.PAD0, QRCode.PAD1)[place % 2] for place in range(capacity - len(data))]
    parts: list[list[int]] = []
    checks: list[bytes] = []
    for block in blocks:
        part, data = data[: block.dataCount], data[block.dataCount :]
        parts.append(part)
        checks.append(_checks(part, block.totalCount - block.dataCount))
    # Both blocks of version 3 Q are of one length, so they interleave without gaps.
    return [*chain.from_iterable(zip(*parts, strict=True)), *chain.from_iterable(zip(*checks, strict=True))]
