"""From drawn pages to the file that is kept: PDF/A-2b, nothing that runs, equal bytes for equal input."""

import hashlib
from datetime import date
from io import BytesIO

import pikepdf
import pikepdf.pdfa
from pikepdf import Dictionary, Name, Pdf, String

FLAVOUR = "2b"
# What a viewer could run or follow; none of it belongs in a letter.
_ACTIVE = ("/AA", "/OpenAction", "/AcroForm")


def finish(drawn: bytes, dated: date) -> bytes:
    """The drawn PDF as PDF/A-2b, stamped with the day of the letter and no other time.

    Raises `pikepdf.pdfa.PdfaError` if what was written does not pass as PDF/A-2b.
    """
    with Pdf.open(BytesIO(drawn)) as pdf:
        return finish_open(pdf, dated)


def finish_open(pdf: Pdf, dated: date) -> bytes:
    """Like `finish`, for an open document."""
    for page in pdf.pages:
        # ReportLab writes a page transition, a key that PDF/A does not know.
        for key in ("/Trans", "/Annots", "/AA"):
            if key in page.obj:
                del page.obj[key]
    for key in _ACTIVE:
        if key in pdf.Root:
            del pdf.Root[key]
    for key in ("/JavaScript", "/EmbeddedFiles"):
        if "/Names" in pdf.Root and key in pdf.Root.Names:
            del pdf.Root.Names[key]
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    pdf.Root.PageMode = Name.UseNone
    stamp = String(f"D:{dated:%Y%m%d}000000Z")
    pdf.docinfo["/CreationDate"] = stamp
    pdf.docinfo["/ModDate"] = stamp
    pikepdf.pdfa.prepare(pdf, FLAVOUR)
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        metadata["xmp:MetadataDate"] = f"{dated:%Y-%m-%d}T00:00:00Z"
    written = BytesIO()
    settings = pikepdf.pdfa.resolve_save_kwargs(FLAVOUR, deterministic_id=True)
    pdf.save(written, **settings)
    return written.getvalue()


def digest(pdf: bytes) -> str:
    """SHA-256 of a finished letter, in hexadecimal."""
    return hashlib.sha256(pdf).hexdigest()
