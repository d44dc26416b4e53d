"""Text as PDF operators: each distinct string is encoded once a document, for long extracts' sake."""

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from helpten_desk.letters import fonts


class Encoder:
    """Encodes printable texts for one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        # ReportLab keeps the subsets of a font by document and tells it of none of its text objects.
        self._document = canvas._doc
        self._shown: dict[tuple[str, float, str], str] = {}

    def show(self, font: str, size: float, text: str) -> str:
        """The operators that show a text at the current place, a run of one font after another."""
        key = (font, size, text)
        shown = self._shown.get(key)
        if shown is None:
            shown = self._shown[key] = self._encode(font, size, text)
        return shown

    def _encode(self, font: str, size: float, text: str) -> str:
        operators: list[str] = []
        for name, run in fonts.runs(font, text):
            face = pdfmetrics.getFont(name)
            for subset, codes in face.splitString(run, self._document):
                operators.append(f"{face.getSubsetInternalName(subset, self._document)} {size:g} Tf")
                operators.append(f"({escapePDF(codes)}) Tj")
        return " ".join(operators)
