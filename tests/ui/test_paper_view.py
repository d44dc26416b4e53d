"""The paper view: pages, zoom, rectangles in millimetres."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from helpten_desk.ui.paper.paper_view import PaperPage, PaperView
from tests.ui.sample import press


class TestPaper:
    @pytest.fixture
    def png(self, qapp: QApplication) -> bytes:
        from PySide6.QtCore import QBuffer, QByteArray, QIODevice
        from PySide6.QtGui import QImage, QImageWriter

        image = QImage(210, 297, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())

    def view(self) -> PaperView:
        made = PaperView("Kirje")
        made.resize(600, 500)
        made.show()
        return made

    def test_pages_turn_by_key_and_keep_their_place_when_renewed(self, png: bytes) -> None:
        view = self.view()
        view.set_pages([PaperPage(png, 210, 297)] * 3)
        press(view.canvas, Qt.Key.Key_PageDown)
        press(view.canvas, Qt.Key.Key_PageDown)
        press(view.canvas, Qt.Key.Key_PageDown)
        assert view.number == 3
        view.set_pages([PaperPage(png, 210, 297)] * 4, flash=True)
        assert view.number == 3
        view.set_pages([PaperPage(png, 210, 297)])
        assert (view.number, view.count) == (1, 1)

    def test_in_a_narrow_panel_the_title_has_the_room_of_the_zooms_word(
        self, qapp: QApplication, png: bytes
    ) -> None:
        view = self.view()
        view.set_title("Tarkastuspyyntö 24.11.2026")
        wide = view._zoom.width()
        view.resize(390, 500)
        assert view._zoom.width() < wide / 2
        assert view._title.width() > view._title.fontMetrics().horizontalAdvance("Tarkastuspyyntö")
        view.resize(600, 500)
        qapp.processEvents()
        assert view._zoom.width() == wide

    def test_a_page_is_asked_for_when_it_is_turned_to(self, png: bytes) -> None:
        view, wanted = self.view(), list[int]()
        view.page_wanted.connect(wanted.append)
        view.set_count(247)
        view.put_page(1, PaperPage(png, 210, 297))
        view.turn(1)
        assert wanted == [1, 2]

    def test_a_dragged_rectangle_is_told_in_millimetres(self, png: bytes) -> None:
        view, drawn = self.view(), list[tuple[int, tuple[float, ...]]]()
        view.region_drawn.connect(lambda page, box: drawn.append((page, box)))
        view.set_pages([PaperPage(png, 210, 297)])
        view.canvas.set_zoom(1.0)
        sheet = view.canvas.sheet_rect()
        start = QPoint(round(sheet.left()) + 96, round(sheet.top()) + 96)
        self.drag(view, start, start + QPoint(192, 48))
        assert drawn == []
        view.set_redacting(True)
        self.drag(view, start, start + QPoint(192, 48))
        page, box = drawn[0]
        assert page == 1
        assert box == pytest.approx((25.4, 25.4, 50.8, 12.7), abs=0.6)

    def test_a_rectangle_never_leaves_the_sheet(self, png: bytes) -> None:
        view, drawn = self.view(), list[tuple[float, ...]]()
        view.region_drawn.connect(lambda _page, box: drawn.append(box))
        view.set_pages([PaperPage(png, 210, 297)])
        view.set_redacting(True)
        view.canvas.set_zoom(0.5)
        self.drag(view, QPoint(2, 2), QPoint(598, 480))
        x, y, width, height = drawn[0]
        assert x >= 0 and y >= 0 and x + width <= 210.5 and y + height <= 297.5

    def drag(self, view: PaperView, start: QPoint, end: QPoint) -> None:
        target = view.canvas.viewport()
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(target, end)
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=end)

    def test_whole_page_fits_and_page_width_fills(self, png: bytes) -> None:
        view = self.view()
        view.set_pages([PaperPage(png, 210, 297)])
        wide = view.canvas.sheet_rect().width()
        press(view.canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
        view._on_whole_or_width() if view.canvas.sheet_rect().width() == wide else None
        assert view.canvas.sheet_rect().height() <= view.canvas.viewport().height()
        assert view.canvas.sheet_rect().width() < wide
