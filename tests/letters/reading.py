"""Reading letters back with readers that are not ours: pdfplumber for text, poppler and zxing for codes."""

import re
from functools import cache
from io import BytesIO
from typing import Any

import pdfplumber
import pikepdf
import pypdfium2
import zxingcpp

MM = 72 / 25.4


@cache
def pages(pdf: bytes) -> list[str]:
    """The text of each page, a line a row, as PDFium reads it."""
    document = pypdfium2.PdfDocument(pdf)
    texts: list[str] = []
    for page in document:
        words = page.get_textpage()
        texts.append(words.get_text_range().replace("\r\n", "\n").replace("\ufffe", "-"))
        words.close()
        page.close()
    document.close()
    return texts


@cache
def text(pdf: bytes) -> str:
    """All text in the order in which it is drawn, without white space."""
    return flat(" ".join(pages(pdf)))


@cache
def things(pdf: bytes, page: int = 0) -> list[dict[str, Any]]:
    """Every glyph, line, rectangle, curve and picture of a page, in points, as pdfplumber finds them."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        objects = document.pages[page].objects
        return [
            thing for kind in ("line", "rect", "curve", "image", "char") for thing in objects.get(kind, [])
        ]


def chars(pdf: bytes, page: int = 0) -> list[dict[str, Any]]:
    """The glyphs of a page with their boxes, in points."""
    return [thing for thing in things(pdf, page) if thing["object_type"] == "char"]


def flat(words: str) -> str:
    """Without white space, so that line breaks and no-break spaces do not matter."""
    return re.sub(r"\s+", "", words)


def codes(pdf: bytes, dpi: int = 200) -> list[str]:
    """The code read from a rendering of each page; empty where none could be read."""
    document = pypdfium2.PdfDocument(pdf)
    found: list[str] = []
    for page in document:
        picture = page.render(scale=dpi / 72, grayscale=True).to_pil()
        read = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode))
        found.append(read[0].text if read else "")
        page.close()
    document.close()
    return found


def properties(pdf: bytes) -> dict[str, str]:
    """The document's properties."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return {str(key): str(value) for key, value in document.docinfo.items()}
