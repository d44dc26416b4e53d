"""A letter of ours as it prints: pages drawn on the lane for devices as they are turned, same place kept."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QImage, QPainter

from helpten_desk.domain.letters import ADDRESS_AREA, SheetPlace
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.look.icons import ROW
from helpten_desk.ui.look.looks import colour
from helpten_desk.ui.look.masked import MaskedValue
from helpten_desk.ui.look.painted import draw_icon, draw_text
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.paper.paper_view import PaperPage, PaperView

DPI = 144
A4 = (210.0, 297.0)
Draw = Callable[[bytes, int, int], bytes]  # a PDF, page from 1, dots per inch: a PNG


class LetterView(PaperView):
    """Shows one PDF. Another takes its place without a blink: its first picture comes with it.

    Where it tells a protected address it is covered, in the pixels, until `protection` reveals it.
    """

    def __init__(self, title: str, lanes: Lanes, draw: Draw) -> None:
        super().__init__(title)
        self._lanes = lanes
        self._draw = draw
        self._pdf = b""
        self._pictures: dict[int, bytes] = {}
        self._guarded: tuple[SheetPlace, ...] = (ADDRESS_AREA,)
        self.protection = MaskedValue(t="field_strong")
        self.protection.hide()
        self.protection.masked_again.connect(self._show)
        self.tools.addWidget(self.protection)
        self.page_wanted.connect(self._on_page_wanted)

    @property
    def pdf(self) -> bytes:
        """What is shown."""
        return self._pdf

    def picture(self, pdf: bytes, pages: int) -> tuple[int, bytes]:
        """Draw the page that is in view of a letter that will be shown; called on a lane's thread."""
        number = min(max(self.number, 1), pages)
        return number, self._draw(pdf, number, DPI)

    def guard(self, protected: bool) -> None:
        """Whether the letters from here on tell an address that is protected."""
        self.protection.setVisible(protected)
        self.protection.set_masked(tr("Protected address") if protected else "")

    def reveal(self) -> None:
        """Uncover the address for half a minute; the look is on record already."""
        self.protection.show_value(tr("Address shown"))
        self._show()

    def picture_of(self, page: PaperPage) -> QImage:
        """The page, covered where it tells a protected address."""
        image = super().picture_of(page)
        if self.protection.isVisibleTo(self) and not self.protection.revealed:
            factor = image.width() / page.width
            for number, x, y, width, height in self._guarded:
                if number == self.number:
                    _cover(image, QRectF(x * factor, y * factor, width * factor, height * factor).toRect())
        return image

    def show_letter(
        self,
        pdf: bytes,
        pages: int,
        drawn: tuple[int, bytes] | None = None,
        guarded: Sequence[SheetPlace] = (ADDRESS_AREA,),
    ) -> None:
        """Show a PDF at the same page and place; `drawn` is its picture from `picture`.

        `guarded` are the places where it tells the person's address.
        """
        if pdf == self._pdf:
            return
        self._guarded = tuple(guarded)
        first = not self._pdf
        before = self._pictures.get(self.number)
        self._pdf = pdf
        self._pictures = dict([drawn]) if drawn else {}
        self.set_count(pages, number=drawn[0] if drawn else max(1, self.number))
        if not first and drawn is not None and before is not None and before != drawn[1]:
            self.canvas.flash()

    def clear(self) -> None:
        """No letter."""
        self._pdf, self._pictures = b"", {}
        self.set_count(0)

    def _on_page_wanted(self, number: int) -> None:
        known = self._pictures.get(number)
        if known is not None:
            self.put_page(number, PaperPage(known, *A4))
            return
        pdf = self._pdf
        self._lanes.device(
            self,
            lambda: self._draw(pdf, number, DPI),
            lambda png: self._on_drawn(pdf, number, png),
            topic="page",
        )

    def _on_drawn(self, pdf: bytes, number: int, png: bytes) -> None:
        if pdf is self._pdf:
            self._pictures[number] = png
            self.put_page(number, PaperPage(png, *A4))


def _cover(image: QImage, box: QRect) -> None:
    """Paint over a place of a page: what lay there is not in the picture any more."""
    painter = QPainter(image)
    painter.fillRect(box, colour("guard_soft"))
    painter.scale(DPI / 96, DPI / 96)
    place = QRectF(box).toRect()
    left, top = round(place.left() * 96 / DPI) + 12, round(place.top() * 96 / DPI)
    row = QRect(left, top, round(place.width() * 96 / DPI), round(place.height() * 96 / DPI))
    draw_icon(painter, left, row.center().y() - ROW // 2, "shield", "guard", ROW)
    draw_text(painter, row.translated(ROW + 8, 0), tr("Protected address"), "strong", "guard")
    painter.end()
