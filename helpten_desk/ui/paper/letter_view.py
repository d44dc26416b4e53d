"""A letter of ours as it prints: pages drawn on the lane for devices as they are turned, same place kept."""

from collections.abc import Callable

from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.paper.paper_view import PaperPage, PaperView

DPI = 144
A4 = (210.0, 297.0)
Draw = Callable[[bytes, int, int], bytes]  # a PDF, page from 1, dots per inch: a PNG


class LetterView(PaperView):
    """Shows one PDF. Another takes its place without a blink: its first picture comes with it."""

    def __init__(self, title: str, lanes: Lanes, draw: Draw) -> None:
        super().__init__(title)
        self._lanes = lanes
        self._draw = draw
        self._pdf = b""
        self._pictures: dict[int, bytes] = {}
        self.page_wanted.connect(self._on_page_wanted)

    @property
    def pdf(self) -> bytes:
        """What is shown."""
        return self._pdf

    def picture(self, pdf: bytes, pages: int) -> tuple[int, bytes]:
        """Draw the page that is in view of a letter that will be shown; called on a lane's thread."""
        number = min(max(self.number, 1), pages)
        return number, self._draw(pdf, number, DPI)

    def show_letter(self, pdf: bytes, pages: int, drawn: tuple[int, bytes] | None = None) -> None:
        """Show a PDF at the same page and place; `drawn` is its picture from `picture`."""
        if pdf == self._pdf:
            return
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
