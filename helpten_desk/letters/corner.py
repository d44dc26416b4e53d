"""The page code in its corner: a QR code of fixed version and level, drawn as filled rectangles."""

from functools import cache
from itertools import chain, groupby

from reportlab.graphics.barcode.qrencoder import (
    QRAlphaNum,
    QRBitBuffer,
    QRCode,
    QRErrorCorrectLevel,
    QRPolynomial,
    QRRSBlock,
    QRUtil,
)
from reportlab.pdfgen.canvas import Canvas

from helpten_desk.letters.fonts import POINT

LEFT, TOP, SIDE = 180.0, 273.5, 15.0  # mm from the upper left of A4
VERSION, LEVEL = 3, QRErrorCorrectLevel.Q  # 29 × 29 modules
MASK = 2  # any of the eight is lawful; a fixed one is made six times faster
PAGE_HEIGHT = 297.0


def draw_code(canvas: Canvas, text: str) -> None:
    """Draw the code of a page; runs of dark modules become rectangles, no image is made."""
    code = QRCode(VERSION, LEVEL)
    code.dataCache = _codewords(text)
    code.makeImpl(False, MASK)
    side = SIDE / code.getModuleCount() / POINT
    left, top = LEFT / POINT, (PAGE_HEIGHT - TOP) / POINT
    operators: list[str] = []
    for row, modules in enumerate(code.modules, 1):
        column = 0
        for dark, run in groupby(modules):
            length = len(list(run))
            if dark:
                place = f"{left + column * side:.3f} {top - row * side:.3f}"
                operators.append(f"{place} {length * side:.3f} {side:.3f} re")
            column += length
    canvas.addLiteral(" ".join((*operators, "f")))


@cache
def _generator(codewords: int) -> QRPolynomial:
    """The polynomial of the error correction. ReportLab makes it anew for every block of every code."""
    return QRUtil.getErrorCorrectPolynomial(codewords)


def _codewords(text: str) -> list[int]:
    """Data and error correction of a code, the blocks interleaved (ISO/IEC 18004, 7.4 to 7.6)."""
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
    checks: list[list[int]] = []
    for block in blocks:
        part, data = data[: block.dataCount], data[block.dataCount :]
        count = block.totalCount - block.dataCount
        rest = QRPolynomial(part, count).mod(_generator(count))
        length = rest.getLength()
        parts.append(part)
        checks.append([rest.get(place) if place >= 0 else 0 for place in range(length - count, length)])
    # Both blocks of version 3 Q are of one length, so they interleave without gaps.
    return [*chain.from_iterable(zip(*parts, strict=True)), *chain.from_iterable(zip(*checks, strict=True))]
