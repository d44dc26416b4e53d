"""Files to pages: PDF, TIFF, JPEG and PNG become pictures of 200 dpi with the codes found on them.

Runs in the decoder for foreign bytes; `render` also draws our own letters for the screen.
"""

import io
import re
import warnings
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from threading import Lock
from typing import Any

import pypdfium2
import pypdfium2.raw as pdfium
import zxingcpp
from PIL import Image, ImageDraw, ImageOps, UnidentifiedImageError

from helpten_desk.reading.refusals import CannotRead

DPI = 200
MM = 25.4
MOST_PAGES = 200
MOST_PIXELS = 60_000_000  # an A3 sheet at 500 dpi
LONGEST_SIDE = 3400  # pixels kept of a picture: A3 at 200 dpi
A4_WIDTH = 210.0

MOST_PACKED, MOST_INFLATED = 1_000_000, 4_000_000  # bytes looked at of a packed stream of objects
MOST_STREAMS = 200  # such streams looked at

_SCRIPT = re.compile(rb"/S\s*/JavaScript\b")
_OBJECT_STREAM = re.compile(rb"/ObjStm\b.{0,400}?>>\s*stream\r?\n", re.DOTALL)

_pdfium = Lock()  # PDFium is not thread-safe


@dataclass(frozen=True, slots=True)
class Page:
    """A page as PNG with its size in millimetres and the texts of the codes on it."""

    png: bytes
    width: float
    height: float
    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """A run of pages of a document of `total` pages."""

    media_type: str
    total: int
    pages: tuple[Page, ...]
    remarks: tuple[str, ...] = ()


def media_type(data: bytes) -> str:
    """The type told by the first bytes, whatever the name says; CannotRead for anything else."""
    if not data:
        raise CannotRead("empty")
    if b"%PDF-" in data[:1024]:
        return "application/pdf"
    for magic, kind in (
        (b"\x89PNG\r\n\x1a\n", "image/png"),
        (b"\xff\xd8\xff", "image/jpeg"),
        (b"II*\x00", "image/tiff"),
        (b"MM\x00*", "image/tiff"),
    ):
        if data.startswith(magic):
            return kind
    raise CannotRead("unknown_type")


def read(data: bytes, first: int, most: int) -> Document:
    """Pages `first` (from 0) to at most `first + most` of a file."""
    kind = media_type(data)
    return _read_pdf(data, first, most) if kind == "application/pdf" else _read_image(data, kind, first, most)


def _read_pdf(data: bytes, first: int, most: int) -> Document:
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise CannotRead("encrypted" if "password" in str(error).lower() else "damaged") from None
    total = len(document)
    if total == 0:
        raise CannotRead("no_pages")
    if total > MOST_PAGES:
        raise CannotRead("too_many_pages")
    remarks = []
    if _has_scripts(document, data):
        remarks.append("scripts")
    if pdfium.FPDFDoc_GetAttachmentCount(document) > 0:
        remarks.append("attachments")
    # Stamps and signatures are form widgets: without the form pass they would not be drawn. The
    # form environment has no script engine, so nothing in the file is run.
    document.init_forms()
    pages = []
    for number in range(first, min(first + most, total)):
        try:
            pages.append(_page(_draw(document[number], DPI), DPI))
        except pypdfium2.PdfiumError:
            raise CannotRead("damaged") from None
    return Document("application/pdf", total, tuple(pages), tuple(remarks))


def _has_scripts(document: Any, data: bytes) -> bool:
    """Whether the file has scripts: named ones, or such as run when it is opened or a page is left.

    PDFium counts only the named ones, so the others are looked for by the words of their actions, also
    in the streams into which newer files pack their objects. It is a hint to the clerk, not a guard.
    """
    if pdfium.FPDFDoc_GetJavaScriptActionCount(document) > 0 or _SCRIPT.search(data):
        return True
    packed = islice(_OBJECT_STREAM.finditer(data), MOST_STREAMS)
    return any(_SCRIPT.search(_inflated(data[found.end() : found.end() + MOST_PACKED])) for found in packed)


def _inflated(packed: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(packed, MOST_INFLATED)
    except zlib.error:
        return b""


def _draw(page: Any, dpi: int) -> Image.Image:
    width, height = page.get_size()
    if width <= 0 or height <= 0 or (width / 72 * dpi) * (height / 72 * dpi) > MOST_PIXELS:
        raise CannotRead("too_large")
    drawn: Image.Image = page.render(scale=dpi / 72, fill_color=(255, 255, 255, 255)).to_pil()
    return drawn.convert("RGB")


def _read_image(data: bytes, kind: str, first: int, most: int) -> Document:
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            with Image.open(io.BytesIO(data), formats=[kind.partition("/")[2].upper()]) as image:
                total = getattr(image, "n_frames", 1)
                if total > MOST_PAGES:
                    raise CannotRead("too_many_pages")
                pages = tuple(_frames(image, first, min(first + most, total)))
        except (Image.DecompressionBombWarning, Image.DecompressionBombError):
            raise CannotRead("too_large") from None
        except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError, IndexError):
            raise CannotRead("damaged") from None
    return Document(kind, total, pages)


def _frames(image: Image.Image, first: int, end: int) -> Iterator[Page]:
    for number in range(first, end):
        image.seek(number)
        if image.width * image.height > MOST_PIXELS:
            raise CannotRead("too_large")
        dpi = _resolution(image)
        upright = ImageOps.exif_transpose(image)
        picture = Image.new("RGB", upright.size, "white")
        layer = upright.convert("RGBA")
        picture.paste(layer, mask=layer.getchannel("A"))
        longest = max(picture.size)
        keep = min(1.0, DPI / dpi, LONGEST_SIDE / longest)
        if keep < 1:
            size = (max(1, round(picture.width * keep)), max(1, round(picture.height * keep)))
            picture = picture.resize(size, Image.Resampling.LANCZOS)
        yield _page(picture, dpi * keep)


def _resolution(image: Image.Image) -> float:
    """Dots per inch as the file says; where it does not say or is absurd, as if the sheet were A4 wide."""
    stated = image.info.get("dpi", (0, 0))[0]
    if 72 < float(stated) <= 1200:
        return float(stated)
    return max(1.0, min(image.size) / (A4_WIDTH / MM))


def _page(picture: Image.Image, dpi: float) -> Page:
    qr_only = zxingcpp.BarcodeFormats([zxingcpp.BarcodeFormat.QRCode])
    found = zxingcpp.read_barcodes(picture, formats=qr_only)
    codes = tuple(dict.fromkeys(code.text for code in found))
    return Page(_png(picture), picture.width / dpi * MM, picture.height / dpi * MM, codes)


def _png(picture: Image.Image) -> bytes:
    """PNG bytes; a picture without colour is kept grey, a third of the size."""
    stream = io.BytesIO()
    (picture if _coloured(picture) else picture.convert("L")).save(stream, "PNG", compress_level=4)
    return stream.getvalue()


def _coloured(picture: Image.Image) -> bool:
    """Whether there is colour worth keeping, such as a signature in blue ink."""
    small = picture.reduce(4) if min(picture.size) > 40 else picture
    saturation = small.convert("HSV").getchannel("S").histogram()
    return sum(saturation[64:]) > 0.0004 * small.width * small.height


def black_out(png: bytes, regions: Sequence[Sequence[float]]) -> bytes:
    """The picture with regions (shares of width and height: x, y, width, height) black in the pixels."""
    with Image.open(io.BytesIO(png), formats=["PNG"]) as image:
        picture = image.convert("RGB")
    draw = ImageDraw.Draw(picture)
    for x, y, width, height in regions:
        left, top = x * picture.width, y * picture.height
        draw.rectangle((left, top, left + width * picture.width, top + height * picture.height), fill="black")
    return _png(picture)


def ink(png: bytes, region: Sequence[float]) -> float:
    """The share of dark pixels in a region (shares of width and height): signed 0.02, blank 0.000."""
    with Image.open(io.BytesIO(png), formats=["PNG"]) as image:
        x, y, width, height = region
        box = (
            round(x * image.width),
            round(y * image.height),
            round((x + width) * image.width),
            round((y + height) * image.height),
        )
        zone = image.convert("L").crop(box)
    dark = sum(zone.histogram()[:128])
    return dark / max(1, zone.width * zone.height)


def render(pdf: bytes, page: int, dpi: int) -> bytes:
    """A page (from 1) of one of our own letters as PNG, for the screen. ValueError if there is none."""
    with _pdfium:
        document = pypdfium2.PdfDocument(pdf)
        try:
            document.init_forms()
            if not 1 <= page <= len(document):
                raise ValueError(f"no page {page}")
            picture = _draw(document[page - 1], dpi)
        finally:
            document.close()
    stream = io.BytesIO()
    picture.save(stream, "PNG", compress_level=1)
    return stream.getvalue()
