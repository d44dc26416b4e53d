"""A paper on the desk's ground: page images as they print, framed regions, rectangles drawn to black out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QToolButton, QWidget

from helpten_desk.ui.look.icons import icon
from helpten_desk.ui.look.keys import Where, bind, has_keys
from helpten_desk.ui.look.labels import ElidedLabel, Panel, PlainLabel
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.paper.sheet_canvas import Region, SheetCanvas, Zoom

ZOOM_WORD_FROM, ZOOM_ARROW, ZOOM_LIST = 480, 36, 160  # logical px: panel, box without word, its list
_ZOOMS = (50, 75, 100, 150, 200, 300)


@dataclass(frozen=True, slots=True)
class PaperPage:
    """A page image and its size in millimetres."""

    png: bytes
    width: float
    height: float


class PaperView(Panel):
    """Shows one page at a time. PgUp PgDn turn, Ctrl+0 whole page or page width, Ctrl+plus and minus zoom.

    Pages come all at once by `set_pages`, or one by one: `set_count`, then `put_page` for each
    `page_wanted`. While `redacting` a dragged rectangle is told by `region_drawn`.
    """

    page_wanted = Signal(int)
    page_turned = Signal(int)
    region_drawn = Signal(int, tuple)  # page from 1; x, y, width, height in mm
    region_chosen = Signal(int, int)  # page from 1; number of the blacked-out rectangle

    def __init__(self, title: str) -> None:
        super().__init__(margins=(0, 0, 0, 0))
        self.body.setSpacing(0)
        self._count = 0
        self._number = 0
        self._pages: dict[int, PaperPage] = {}
        self._regions: dict[int, tuple[Region, ...]] = {}
        self._black: dict[int, tuple[tuple[float, float, float, float], ...]] = {}
        self._title = ElidedLabel(title, t="field_strong")
        self._place = PlainLabel(t="strong")
        self.canvas = SheetCanvas()
        self.canvas.setAccessibleName(title)
        self.canvas.turned.connect(self.turn)
        self.canvas.region_drawn.connect(lambda region: self.region_drawn.emit(self._number, region))
        self.canvas.region_chosen.connect(lambda at: self.region_chosen.emit(self._number, at))
        self._lay_out()
        self._add_keys()
        self._show()

    @property
    def number(self) -> int:
        """The page in view, from 1; 0 without pages."""
        return self._number

    @property
    def count(self) -> int:
        """How many pages there are."""
        return self._count

    def set_title(self, title: str) -> None:
        """What is shown."""
        self._title.setText(title)

    def set_pages(self, pages: Sequence[PaperPage], *, flash: bool = False) -> None:
        """All pages at once. Page and place stay if they can; `flash` marks the change once."""
        self._pages = dict(enumerate(pages, start=1))
        self._count = len(pages)
        self._number = min(max(self._number, 1), self._count)
        self._show()
        if flash:
            self.canvas.flash()

    def set_count(self, count: int, *, number: int = 1) -> None:
        """So many pages come one by one; the first asked for is `number`."""
        self._pages.clear()
        self._count = count
        self._number = min(max(number, 1), count) if count else 0
        self._show()

    def put_page(self, number: int, page: PaperPage) -> None:
        """The page that was wanted."""
        self._pages[number] = page
        if number == self._number:
            self._show()

    def set_regions(self, regions: Mapping[int, Sequence[Region]]) -> None:
        """Frames with a caption, by page: what was found on the sheet."""
        self._regions = {page: tuple(found) for page, found in regions.items()}
        self._show_marks()

    def set_black(self, black: Mapping[int, Sequence[tuple[float, float, float, float]]]) -> None:
        """The rectangles to be blacked out, by page, in mm."""
        self._black = {page: tuple(found) for page, found in black.items()}
        self._show_marks()

    def set_redacting(self, redacting: bool) -> None:
        """Whether dragging draws a rectangle to black out."""
        self.canvas.set_redacting(redacting)

    def turn(self, pages: int) -> None:
        """Turn some pages on or back."""
        self.go_to(self._number + pages)

    def go_to(self, number: int) -> None:
        """Show a page, from 1; out of range does nothing."""
        if not 1 <= number <= self._count or number == self._number:
            return
        forward = number > self._number
        self._number = number
        self._show()
        self.canvas.to_edge(top=forward)
        self.page_turned.emit(number)

    def picture_of(self, page: PaperPage) -> QImage:
        """The page in view as it is shown."""
        return QImage.fromData(page.png)

    def show_place(self, number: int, box: tuple[float, float, float, float]) -> None:
        """Show a page, from 1, with this box (mm) in the middle."""
        self.go_to(number)
        self.canvas.show_box(box)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow panel the title has the room of the zoom's word; its arrow stays."""
        super().resizeEvent(event)
        narrow = event.size().width() < scaled(ZOOM_WORD_FROM)
        self._zoom.setMaximumWidth(scaled(ZOOM_ARROW) if narrow else self._zoom.sizeHint().width())

    def _show(self) -> None:
        self._place.setText(f"{self._number} / {self._count}" if self._count else "")
        self._previous.setEnabled(self._number > 1)
        self._following.setEnabled(self._number < self._count)
        page = self._pages.get(self._number)
        if page is None:
            self.canvas.show_sheet(QPixmap(), 210.0, 297.0, empty=not self._count)
            if self._number:
                self.page_wanted.emit(self._number)
        else:
            self.canvas.show_sheet(QPixmap.fromImage(self.picture_of(page)), page.width, page.height)
        self._show_marks()

    def _show_marks(self) -> None:
        self.canvas.show_marks(self._regions.get(self._number, ()), self._black.get(self._number, ()))

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("panel", "head")
        head.setFixedHeight(8 + scaled(32))
        self._previous = _turner("left", tr("Previous page"))
        self._previous.clicked.connect(lambda: self.turn(-1))
        self._following = _turner("right", tr("Next page"))
        self._following.clicked.connect(lambda: self.turn(1))
        self._zoom = QComboBox()
        self._zoom.setAccessibleName(tr("Zoom"))
        self._zoom.setProperty("kind", "quiet")
        self._zoom.addItem(tr("Page width"), Zoom.WIDTH)
        self._zoom.addItem(tr("Whole page"), Zoom.WHOLE)
        for percent in _ZOOMS:
            self._zoom.addItem(f"{percent} %", percent / 100)
        self._zoom.activated.connect(self._on_zoom_chosen)
        row = QHBoxLayout(head)
        row.setContentsMargins(15, 0, 8, 0)
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        self.tools = QHBoxLayout()  # the page may put its own small buttons here
        row.addLayout(self.tools)
        for widget in (self._previous, self._place, self._following):
            row.addWidget(widget)
        self._zoom.setToolTip(tr("Zoom"))
        self._zoom.view().setMinimumWidth(scaled(ZOOM_LIST))
        row.addWidget(self._zoom)
        self.body.addWidget(head)
        self.body.addWidget(self.canvas, 1)
        before: QWidget = self.canvas  # F6 and Tab come to the sheet first, then to its buttons
        for control in (self._previous, self._following, self._zoom):
            QWidget.setTabOrder(before, control)
            before = control

    def _add_keys(self) -> None:
        bind(self, "zoom_whole", self._on_whole_or_width)
        bind(self, "zoom_in", lambda: self._by(1.25))
        bind(self, "zoom_out", lambda: self._by(0.8))
        has_keys(self, Where.PAPER)

    def _on_zoom_chosen(self, index: int) -> None:
        value = self._zoom.itemData(index)
        self.canvas.set_zoom(value)

    def _on_whole_or_width(self) -> None:
        whole = self.canvas.zoom != Zoom.WHOLE
        self.canvas.set_zoom(Zoom.WHOLE if whole else Zoom.WIDTH)
        self._zoom.setCurrentIndex(1 if whole else 0)

    def _by(self, factor: float) -> None:
        self.canvas.set_zoom(max(0.25, min(4.0, self.canvas.scale * factor)))
        self._zoom.setCurrentIndex(-1)
        self._zoom.setPlaceholderText(f"{round(self.canvas.scale * 100)} %")


def _turner(name: str, words: str) -> QToolButton:
    button = QToolButton()
    button.setIcon(icon(name))
    button.setToolTip(words)
    button.setAccessibleName(words)
    return button


__all__ = ["PaperPage", "PaperView", "Region", "Zoom"]
