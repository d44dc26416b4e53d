"""A request letter as an artificial person might have sent it: for the demo register only."""

import io
from collections.abc import Sequence
from random import Random

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from helpten_desk.letters import fonts


def make_sample_letter(lines: Sequence[str], signer: str, seed: int) -> bytes:
    """One page of slanted text with a stroke of ink for a signature; the same seed gives the same bytes."""
    stream = io.BytesIO()
    fonts.register()
    canvas = Canvas(stream, pagesize=A4, invariant=1, initialFontName=fonts.ITALIC)
    canvas.setTitle("Esittelykirje")
    chance = Random(seed)  # noqa: S311 - a picture, no secret
    canvas.setFillColorRGB(0.11, 0.18, 0.45)
    y = 262.0
    for line in lines:
        canvas.saveState()
        canvas.translate((24 + chance.uniform(-0.6, 0.6)) * mm, y * mm)
        canvas.rotate(chance.uniform(-0.5, 0.4))
        canvas.setFont(fonts.ITALIC, 13)
        canvas.drawString(0, 0, line)
        canvas.restoreState()
        y -= 8
    if signer:
        _sign(canvas, chance, y - 14)
        canvas.setFont(fonts.ITALIC, 12)
        canvas.drawString(26 * mm, (y - 26) * mm, signer)
    canvas.save()
    return stream.getvalue()


def _sign(canvas: Canvas, chance: Random, y: float) -> None:
    """Loops of a pen from left to right."""
    canvas.setStrokeColorRGB(0.08, 0.12, 0.4)
    canvas.setLineWidth(1.6)
    path = canvas.beginPath()
    x = 26.0
    path.moveTo(x * mm, y * mm)
    for _ in range(9):
        top, bottom = y + chance.uniform(4, 11), y - chance.uniform(0, 4)
        path.curveTo(
            (x + 1) * mm, top * mm, (x + chance.uniform(2, 5)) * mm, top * mm, (x + 6) * mm, bottom * mm
        )
        x += 6
    path.curveTo((x + 8) * mm, (y + 5) * mm, (x + 16) * mm, (y - 3) * mm, (x + 26) * mm, y * mm)
    canvas.drawPath(path)
