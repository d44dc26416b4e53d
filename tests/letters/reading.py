"""Reading letters back with readers that are not ours: pdfplumber for text, poppler and zxing for codes."""

import re
from functools import cache
from io import BytesIO

import pdfplumber
import pikepdf
import pypdfium2
import zxingcpp

MM = 72 / 25.4


def pages(pdf: bytes) -> list[str]:
    """The text of each page."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return [page.extract_text() or "" for page in document.pages]


@cache
def text(pdf: bytes) -> str:
    """All text, in reading order of the content stream, with every run of white space as one space."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return flat(" ".join("".join(char["text"] for char in page.chars) for page in document.pages))


def flat(words: str) -> str:
    """Without white space, so that line breaks and no-break spaces do not matter."""
    return re.sub(r"\s+", "", words)


def codes(pdf: bytes, dpi: int = 200) -> list[str]:
    """The code read from a rendering of each page; empty where none could be read."""
    document = pypdfium2.PdfDocument(pdf)
    found: list[str] = []
    for page in document:
        picture = page.render(scale=dpi / 72, grayscale=True).to_pil()
        read = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
        found.append(read[0].text if read else "")
        page.close()
    document.close()
    return found


def properties(pdf: bytes) -> dict[str, str]:
    """The document's properties."""
    with pikepdf.open(BytesIO(pdf)) as document:
        return {str(key): str(value) for key, value in document.docinfo.items()}
