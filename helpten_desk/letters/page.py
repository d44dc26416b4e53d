"""Drawing sheets: letterhead, running head, footer and page code around the lines of each sheet.

Measures are millimetres from the upper left corner of A4.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO

from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from helpten_desk.domain.codes import page_code
from helpten_desk.domain.letters import Controller, EnclosedPage
from helpten_desk.domain.papers import PageCode
from helpten_desk.letters import flow, fonts
from helpten_desk.letters.corner import draw_code
from helpten_desk.letters.encoding import Encoder
from helpten_desk.letters.flow import FOOTNOTE, RIGHT, TAB_0, TAB_46, TAB_91, TAB_114, Cell, Placed, Sheet
from helpten_desk.letters.fonts import BOLD, POINT, REGULAR
from helpten_desk.letters.wording import Voice

WIDTH, HEIGHT = 210.0, 297.0
FOOT_RIGHT = 174.0
FOLD = 148.5
COUNT_GAP = 4.0  # mm between the case number and the number of the page, at least


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What frames every page of a letter. An empty `case` makes a sheet of the desk's own: no code."""

    controller: Controller
    voice: Voice
    kind: str
    title: str
    dated: date
    case: str = ""
    number: int = 0
    register_id: str = ""
    demonstration: bool = False
    shows_date: bool = True

    @property
    def subject(self) -> str:
        """Kind and case number: the document's title. Never a name or an identity code."""
        return f"{self.title}, {self.voice.text('head.case', case=self.case)}" if self.case else self.title


class Drawing:
    """Draws the sheets of one letter onto a canvas."""

    def __init__(self, head: Letterhead) -> None:
        fonts.register()
        rl_config.useA85 = 0  # streams as finishing keeps them: it need not encode them anew
        self._head = head
        self._written = BytesIO()
        self._canvas = Canvas(
            self._written,
            pagesize=(WIDTH / POINT, HEIGHT / POINT),
            initialFontName=REGULAR,
            invariant=1,
            lang=head.voice.language.value,
            pageCompression=1,
        )
        self._encoder = Encoder(self._canvas)
        self._canvas.setTitle(fonts.printable(head.subject))
        self._canvas.setAuthor(fonts.printable(head.controller.name))
        self._canvas.setSubject(fonts.printable(head.kind))
        self._canvas.setCreator("Helpten Desk")

    def draw(self, sheets: Sequence[Sheet]) -> bytes:
        """The PDF of these sheets, before it is finished."""
        for number, sheet in enumerate(sheets, 1):
            self._page(sheet, number, len(sheets))
            self._canvas.showPage()
        self._canvas.save()
        return self._written.getvalue()

    def _page(self, sheet: Sheet, number: int, pages: int) -> None:
        head = self._head
        if sheet.first:
            self._letterhead(number, pages)
        elif not sheet.empty:
            self._begin_artifact()
            self._running_head(sheet, number, pages)
            self._end_artifact()
        for placed in sheet.lines:
            self._line(placed)
        if sheet.picture:
            self._picture(sheet.picture)
        if sheet.footnote:
            self._cells(FOOTNOTE, (Cell(RIGHT, sheet.footnote, size=8.5, right=True),))
        if self._has_substitute(sheet):
            self._cells(FOOTNOTE, (Cell(TAB_0, head.voice.text("note.glyph"), size=8.5),))
        self._begin_artifact()
        self._footer(sheet, number, pages)
        if head.demonstration:
            self._cells(12.0, (Cell(RIGHT, head.voice.text("demonstration"), BOLD, 8.5, right=True),))
        if sheet.first and head.case:
            self._rule(6.0, 9.0, FOLD, flow.THIN)
        if head.case:
            code = PageCode(head.case, head.number, number, pages)
            draw_code(self._canvas, page_code(head.register_id, code))
        self._end_artifact()

    def _letterhead(self, number: int, pages: int) -> None:
        head, controller = self._head, self._head.controller
        self._cells(18.5, (Cell(TAB_0, controller.name, BOLD, 14),))
        self._cells(22.7, (Cell(TAB_0, controller.address.line, size=8.5),))
        self._cells(26.4, (Cell(TAB_0, _town(controller), size=8.5),))
        self._cells(
            18.5,
            (Cell(TAB_114, head.kind, BOLD, 10.5), Cell(RIGHT, _count(number, pages), size=10.5, right=True)),
        )
        if head.shows_date:
            self._cells(22.7, (Cell(TAB_114, head.voice.date(head.dated), size=10.5),))
        if head.case:
            self._cells(26.9, (Cell(TAB_114, head.voice.text("head.case", case=head.case), size=10.5),))

    def _running_head(self, sheet: Sheet, number: int, pages: int) -> None:
        head = self._head
        dated = head.voice.date(head.dated)
        case = f"   {head.voice.text('head.case', case=head.case)}" if head.case else ""
        # A month in words needs more room than its column has: it begins earlier, on every page alike.
        latest = RIGHT - fonts.width(_count(pages, pages), REGULAR, 9) - COUNT_GAP
        about = min(TAB_114, latest - fonts.width(dated + case, REGULAR, 9))
        self._cells(
            18.5,
            (
                Cell(TAB_0, head.controller.name, BOLD, 9),
                Cell(TAB_46, sheet.kind, size=9),
                Cell(about, dated + case, size=9),
                Cell(RIGHT, _count(number, pages), size=9, right=True),
            ),
        )
        self._rule(TAB_0, RIGHT, 20.7, flow.THICK)

    def _footer(self, sheet: Sheet, number: int, pages: int) -> None:
        head, controller, voice = self._head, self._head.controller, self._head.voice
        business_id = _told(voice.text("business_id"), controller.business_id)
        letter = voice.text("head.letter", case=head.case, n=head.number) if head.case else ""
        page = Cell(FOOT_RIGHT, voice.text("head.page", x=number, y=pages), size=7.5, right=True)
        self._rule(TAB_0, FOOT_RIGHT, 273.5, flow.THICK)
        if not sheet.first:
            name = ", ".join(part for part in (controller.name, business_id) if part)
            self._cells(277.5, (Cell(TAB_0, name, size=7.5), Cell(TAB_91, letter, size=7.5), page))
            return
        columns = (
            (TAB_0, (controller.name, controller.address.line, _town(controller))),
            (TAB_46, (_told(voice.text("phone"), controller.phone), controller.email, "")),
            (TAB_91, (business_id, _told(voice.text("domicile"), controller.domicile), letter)),
        )
        for x, rows in columns:
            for y, row in zip((277.5, 281.2, 284.9), rows, strict=True):
                font = BOLD if (x, y) == (TAB_0, 277.5) else REGULAR
                self._cells(y, (Cell(x, row, font, 7.5),))
        self._cells(284.9, (page,))

    def _line(self, placed: Placed) -> None:
        y, line = placed
        if line.mark:
            self._canvas.bookmarkPage(line.mark.key, fit="XYZ", top=(HEIGHT - y + 8) / POINT)
            self._canvas.addOutlineEntry(line.mark.title, line.mark.key)
        self._cells(y, line.cells)
        for rule in line.rules:
            self._rule(rule.x1, rule.x2, y + rule.dy, rule.points, rule.dotted)
        for x, dy, width, height in line.boxes:
            self._box(x, y + dy, width, height)

    def _cells(self, y: float, cells: Sequence[Cell]) -> None:
        """A row as one text object: label, value, source, as it is read aloud."""
        row = self._encoder.row(HEIGHT - y, cells)
        if row:
            self._canvas.addLiteral(row)

    def _rule(self, x1: float, x2: float, y: float, points: float, dotted: bool = False) -> None:
        canvas = self._canvas
        canvas.setLineWidth(points)
        if dotted:
            canvas.setDash(0.5, 3)
        canvas.line(x1 / POINT, (HEIGHT - y) / POINT, x2 / POINT, (HEIGHT - y) / POINT)
        if dotted:
            canvas.setDash()

    def _box(self, x: float, y: float, width: float, height: float) -> None:
        self._canvas.setLineWidth(flow.THICK)
        self._canvas.rect(x / POINT, (HEIGHT - y - height) / POINT, width / POINT, height / POINT)

    def _picture(self, page: EnclosedPage) -> None:
        """A page image within head and footer, never enlarged."""
        left, top, right, bottom = TAB_0, 24.0, RIGHT, 270.0
        scale = min(1.0, (right - left) / page.width, (bottom - top) / page.height)
        width, height = page.width * scale, page.height * scale
        self._canvas.drawImage(
            ImageReader(BytesIO(page.png)),
            (left + (right - left - width) / 2) / POINT,
            (HEIGHT - top - height) / POINT,
            width / POINT,
            height / POINT,
        )

    def _has_substitute(self, sheet: Sheet) -> bool:
        substituted = self._encoder.substituted
        return bool(substituted) and any(
            cell in substituted for placed in sheet.lines for cell in placed.line.cells
        )

    def _begin_artifact(self) -> None:
        self._canvas.addLiteral("/Artifact BMC")

    def _end_artifact(self) -> None:
        self._canvas.addLiteral("EMC")


def _count(number: int, pages: int) -> str:
    return f"{number} ({pages})"


def _town(controller: Controller) -> str:
    return f"{controller.address.postcode} {controller.address.town.upper()}".strip()


def _told(label: str, value: str) -> str:
    return f"{label} {value}" if value else ""
