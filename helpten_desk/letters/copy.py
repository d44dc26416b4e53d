"""A marked copy of a sent letter: the stored pages with a box over them and codes that say "copy"."""

from datetime import date
from io import BytesIO

from pikepdf import Name, Pdf
from reportlab.pdfgen.canvas import Canvas

from helpten_desk.domain.codes import page_code
from helpten_desk.domain.papers import PageCode
from helpten_desk.domain.people import Language
from helpten_desk.letters import corner, fonts
from helpten_desk.letters.finishing import finish_open
from helpten_desk.letters.flow import RIGHT, TAB_114
from helpten_desk.letters.fonts import BOLD, POINT
from helpten_desk.letters.page import HEIGHT, WIDTH
from helpten_desk.letters.wording import Wording

BOX_HEIGHT = 7.0
BOX_TOP_FIRST, BOX_TOP = 33.0, 22.5
MARK = Name("/CopyMark")
QUIET = 2.0  # clear of modules around the code, mm


def make_copy(
    pdf: bytes,
    case: str,
    letter: int,
    register_id: str,
    printed_on: date,
    language: Language,
    wording: Wording,
) -> bytes:
    """A copy of a stored letter, marked on every page. The stored bytes are not touched.

    The code HC1 stands in place of HD1, so that a scanned copy never counts as the signed original.
    """
    words = wording.spoken(language).text("mark.copy", date=wording.spoken(language).date(printed_on))
    with Pdf.open(BytesIO(pdf)) as copy:
        pages = len(copy.pages)
        codes = [
            page_code(register_id, PageCode(case, letter, number, pages, copy=True))
            for number in range(1, pages + 1)
        ]
        with Pdf.open(BytesIO(_marks(words, codes))) as marks:
            for page, mark in zip(copy.pages, marks.pages, strict=True):
                # Not add_overlay: it names the mark at random, and equal copies shall be equal bytes.
                page.add_resource(copy.copy_foreign(mark.as_form_xobject()), Name.XObject, MARK)
                page.contents_add(b"q\n", prepend=True)
                page.contents_add(b"\nQ q /CopyMark Do Q")
            return finish_open(copy, printed_on)


def _marks(words: str, codes: list[str]) -> bytes:
    """A sheet a page that holds only the marks."""
    fonts.register()
    written = BytesIO()
    canvas = Canvas(written, pagesize=(WIDTH / POINT, HEIGHT / POINT), initialFontName=BOLD, invariant=1)
    for number, code in enumerate(codes):
        top = BOX_TOP if number else BOX_TOP_FIRST
        canvas.addLiteral("/Artifact BMC")
        canvas.setLineWidth(0.6)
        canvas.rect(
            TAB_114 / POINT,
            (HEIGHT - top - BOX_HEIGHT) / POINT,
            (RIGHT - TAB_114) / POINT,
            BOX_HEIGHT / POINT,
        )
        text = canvas.beginText((TAB_114 + 2.5) / POINT, (HEIGHT - top - 4.8) / POINT)
        text.setFont(BOLD, 10.5)
        text.textOut(fonts.printable(words))
        canvas.drawText(text)
        side = corner.SIDE + 2 * QUIET
        canvas.setFillGray(1)
        canvas.rect(
            (corner.LEFT - QUIET) / POINT,
            (HEIGHT - corner.TOP + QUIET - side) / POINT,
            side / POINT,
            side / POINT,
            stroke=0,
            fill=1,
        )
        canvas.setFillGray(0)
        corner.draw_code(canvas, code)
        canvas.addLiteral("EMC")
        canvas.showPage()
    canvas.save()
    return written.getvalue()
