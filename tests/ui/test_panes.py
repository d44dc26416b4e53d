"""Panes: as many as fit, a step (F6, which is the window's) through them."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from helpten_desk.ui.lists.panes import Pane, Panes


class TestPanes:
    def panes(self) -> tuple[Panes, list[QLineEdit]]:
        inside = [QLineEdit(), QLineEdit(), QLineEdit()]
        made = Panes([Pane(f"Palsta {n}", widget, 340) for n, widget in enumerate(inside)])
        made.show()
        return made, inside

    def test_three_columns_become_two_and_then_one(self, qapp: QApplication) -> None:
        panes, _inside = self.panes()
        for width, shown in ((1100, (0, 1, 2)), (856, (0, 1)), (600, (0,))):
            panes.resize(width, 400)
            QApplication.processEvents()
            assert panes.shown == shown

    def test_a_step_goes_through_them_and_shows_what_was_hidden(self, qapp: QApplication) -> None:
        panes, inside = self.panes()
        panes.resize(600, 400)
        panes.activateWindow()
        QTest.qWaitForWindowActive(panes)
        inside[0].setFocus()
        panes.step_pane(1)
        assert panes.shown == (1,)
        assert inside[1].hasFocus()
        panes.step_pane(-1)
        assert inside[0].hasFocus()
