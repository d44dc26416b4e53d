"""The canvas of a paper view: one sheet on the desk's ground, zoomed and scrolled, with its marks."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea

from helpten_desk.ui.look.looks import colour, line, shadow
from helpten_desk.ui.look.painted import CENTRE, draw_text, text_width
from helpten_desk.ui.look.spoken_role import speak_as

MARGIN = 20
PIXELS_A_MM = 96 / 25.4  # at 100 %
SMALLEST = 1.5  # mm: a shorter drag is a click

Box = tuple[float, float, float, float]


class Zoom(StrEnum):
    """Zooms that follow the window; any other is a factor."""

    WIDTH = "width"
    WHOLE = "whole"


@dataclass(frozen=True, slots=True)
class Region:
    """A framed place on a sheet: x, y, width, height in mm, its caption, its colour (accent or focus)."""

    box: Box
    caption: str = ""
    tint: str = "accent"


class SheetCanvas(QAbstractScrollArea):
    """Paints the sheet; paper is white in both palettes because it is shown as it prints."""

    turned = Signal(int)
    region_drawn = Signal(tuple)
    region_chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        speak_as(self, QAccessible.Role.Document)
        self.setProperty("panel", "desk")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.zoom: Zoom | float = Zoom.WIDTH
        self._sheet = QPixmap()
        self._size = (210.0, 297.0)
        self._empty = True
        self._wanted: Box | None = None  # to be in the middle as soon as the canvas has its size
        self._regions: tuple[Region, ...] = ()
        self._black: tuple[Box, ...] = ()
        self._redacting = False
        self._from: QPointF | None = None
        self._to = QPointF()
        self._flash = QTimer(self)
        self._flash.setSingleShot(True)
        self._flash.setInterval(150)
        self._flash.timeout.connect(self.viewport().update)

    # --- what is shown ---

    def show_sheet(self, sheet: QPixmap, width: float, height: float, *, empty: bool = False) -> None:
        """The page image and its size in mm; a null image is a sheet still awaited."""
        self._sheet, self._size, self._empty, self._wanted = sheet, (width, height), empty, None
        self._lay_out()

    @property
    def sheet(self) -> QPixmap:
        """The page image that is shown."""
        return self._sheet

    def show_marks(self, regions: Sequence[Region], black: Sequence[Box]) -> None:
        """Frames and blacked-out rectangles."""
        self._regions, self._black = tuple(regions), tuple(black)
        self.viewport().update()

    def set_zoom(self, zoom: Zoom | float) -> None:
        """Page width, whole page, or a factor of 100 %."""
        self.zoom = zoom
        self._lay_out()

    def set_redacting(self, redacting: bool) -> None:
        """Whether dragging draws a rectangle; the pointer says so."""
        self._redacting = redacting
        self.viewport().setCursor(Qt.CursorShape.CrossCursor if redacting else Qt.CursorShape.ArrowCursor)

    def flash(self) -> None:
        """Mark once that the sheet changed."""
        self._flash.start()
        self.viewport().update()

    def to_edge(self, *, top: bool) -> None:
        """Scroll to the top or the bottom."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.minimum() if top else bar.maximum())

    def show_box(self, box: Box) -> None:
        """Scroll until this box is in the middle, anew when the size changes until something else is done."""
        self._wanted = box
        self._to_wanted()

    def _to_wanted(self) -> None:
        if self._wanted is None:
            return
        factor = self.scale * PIXELS_A_MM
        x, y, width, height = self._wanted
        across, down = (x + width / 2) * factor + MARGIN, (y + height / 2) * factor + MARGIN
        self.horizontalScrollBar().setValue(round(across - self.viewport().width() / 2))
        self.verticalScrollBar().setValue(round(down - self.viewport().height() / 2))

    @property
    def scale(self) -> float:
        """The factor in force; 1.0 is life size on a screen of 96 dots an inch."""
        if not isinstance(self.zoom, Zoom):
            return self.zoom
        width, height = self._size
        wide = (self.viewport().width() - 2 * MARGIN) / (width * PIXELS_A_MM)
        if self.zoom is Zoom.WIDTH:
            return max(0.1, wide)
        return max(0.1, min(wide, (self.viewport().height() - 2 * MARGIN) / (height * PIXELS_A_MM)))

    def sheet_rect(self) -> QRectF:
        """Where the sheet lies in the viewport."""
        factor = self.scale * PIXELS_A_MM
        width, height = self._size[0] * factor, self._size[1] * factor
        left = max(float(MARGIN), (self.viewport().width() - width) / 2) - self.horizontalScrollBar().value()
        return QRectF(round(left), MARGIN - self.verticalScrollBar().value(), round(width), round(height))

    # --- painting ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, shadow, paper, marks."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("desk"))
        if self._empty:
            return
        rect = self.sheet_rect()
        painter.fillRect(rect.translated(1, 2), shadow())
        painter.fillRect(rect, colour("paper"))
        if not self._sheet.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(rect, self._sheet, QRectF(self._sheet.rect()))
        if self._flash.isActive():
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(rect, colour("paper_mark"))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for box in self._black:
            painter.fillRect(self._on_screen(box), colour("paper_ink"))
        for region in self._regions:
            self._frame(painter, region)
        if self._from is not None:
            painter.setPen(QPen(colour("guard"), 2, Qt.PenStyle.DashLine))
            painter.drawRect(QRectF(self._from, self._to).normalized())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour("focus"), 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def _frame(self, painter: QPainter, region: Region) -> None:
        rect = self._on_screen(region.box)
        shade = colour(region.tint)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(shade, 2))
        painter.drawRoundedRect(rect, 4, 4)
        if region.caption:
            width, height = text_width("small_strong", region.caption) + 16, line("small") + 4
            tab = QRect(round(rect.right() - width), round(rect.top() - height), width, height)
            painter.fillRect(tab, shade)
            draw_text(painter, tab, region.caption, "small_strong", "on_accent", CENTRE)

    def _on_screen(self, box: Box) -> QRectF:
        sheet, factor = self.sheet_rect(), self.scale * PIXELS_A_MM
        x, y, width, height = box
        return QRectF(sheet.left() + x * factor, sheet.top() + y * factor, width * factor, height * factor)

    def _on_paper(self, rect: QRectF) -> Box:
        sheet, factor = self.sheet_rect(), self.scale * PIXELS_A_MM
        inside = rect.intersected(sheet)
        return (
            round((inside.left() - sheet.left()) / factor, 2),
            round((inside.top() - sheet.top()) / factor, 2),
            round(inside.width() / factor, 2),
            round(inside.height() / factor, 2),
        )

    def _lay_out(self) -> None:
        factor = self.scale * PIXELS_A_MM
        width, height = self._size[0] * factor + 2 * MARGIN, self._size[1] * factor + 2 * MARGIN
        room = self.viewport().size()
        for bar, size, shown in (
            (self.horizontalScrollBar(), width, room.width()),
            (self.verticalScrollBar(), height, room.height()),
        ):
            bar.setPageStep(shown)
            bar.setSingleStep(24)
            bar.setRange(0, 0 if self._empty else max(0, round(size - shown)))
        self.viewport().update()

    # --- hands ---

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a rectangle, or choose a blacked-out one."""
        if self._redacting and not self._empty:
            self._from = self._to = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw it."""
        if self._from is not None:
            self._to = event.position()
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell it, in mm; a click on a blacked-out one chooses that."""
        if self._from is None:
            return
        box = self._on_paper(QRectF(self._from, event.position()).normalized())
        clicked, self._from = self._from, None
        self.viewport().update()
        if box[2] >= SMALLEST and box[3] >= SMALLEST:
            self.region_drawn.emit(box)
            return
        for at, black in enumerate(self._black):
            if self._on_screen(black).contains(clicked):
                self.region_chosen.emit(at)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PgUp and PgDn turn the page; Home and End go to its ends; arrows scroll."""
        key = event.key()
        self._wanted = None
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.to_edge(top=key == Qt.Key.Key_Home)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; past the end of a page the next one comes."""
        self._wanted = None
        bar = self.verticalScrollBar()
        down = event.angleDelta().y() < 0
        if bar.value() == (bar.maximum() if down else bar.minimum()):
            self.turned.emit(1 if down else -1)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Zooms that follow the window follow."""
        super().resizeEvent(event)
        self._lay_out()
        self._to_wanted()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.viewport().update()
