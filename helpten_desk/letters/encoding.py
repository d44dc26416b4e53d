"""Rows of text as PDF operators: equal cells are encoded once a document, for long extracts' sake."""

from collections.abc import Iterable

from reportlab.lib.rl_accel import escapePDF
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from helpten_desk.letters import fonts
from helpten_desk.letters.flow import Cell
from helpten_desk.letters.fonts import POINT


class Encoder:
    """Encodes rows of text for one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        # ReportLab keeps the subsets of a font by document and tells it of none of its text objects.
        self._document = canvas._doc
        self._cells: dict[Cell, tuple[str, str]] = {}
        self.substituted: set[Cell] = set()  # cells with a sign that no font has

    def row(self, height: float, cells: Iterable[Cell]) -> str:
        """One text object for a whole row, `height` mm above the foot of the page; empty for no text."""
        operators = ["BT"]
        for cell in cells:
            if cell.text:
                start, shown = self._cells.get(cell) or self._encode_cell(cell)
                operators.append(f"{start} {(height - cell.dy) / POINT:.3f} Tm {shown}")
        return " ".join((*operators, "ET")) if len(operators) > 1 else ""

    def _encode_cell(self, cell: Cell) -> tuple[str, str]:
        """The operators of a cell before and after its height on the page."""
        words = fonts.printable(cell.text)
        if fonts.SUBSTITUTE in words:
            self.substituted.add(cell)
        x = cell.x - fonts.width(words, cell.font, cell.size) if cell.right else cell.x
        encoded = self._cells[cell] = f"1 0 0 1 {x / POINT:.3f}", self._encode(cell.font, cell.size, words)
        return encoded

    def _encode(self, font: str, size: float, text: str) -> str:
        operators: list[str] = []
        for name, run in fonts.runs(font, text):
            face = pdfmetrics.getFont(name)
            for subset, codes in face.splitString(run, self._document):
                operators.append(f"{face.getSubsetInternalName(subset, self._document)} {size:g} Tf")
                operators.append(f"({escapePDF(codes)}) Tj")
        return " ".join(operators)
