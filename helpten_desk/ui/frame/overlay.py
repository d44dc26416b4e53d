"""A panel over the page, inside the window: help, command line, recent people. Pages open no windows."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from helpten_desk.ui.look.labels import Panel
from helpten_desk.ui.look.looks import scaled

GAP = 8


class Overlay(Panel):
    """Lies over a part of the window. Esc takes it away; the keyboard is then where it was before."""

    closed = Signal()

    def __init__(self, over: QWidget, name: str, *, width: int, height: int = 0) -> None:
        """`over` is the part of the window it lies over; sizes in logical px at 100 %.

        With a `height` it drops from the top left and goes as soon as the keyboard leaves it; without, it
        stands at the right from top to bottom and stays.
        """
        super().__init__(margins=(0, 0, 0, 0))
        self.setProperty("panel", "over")
        self.setParent(over.window())
        self.setAccessibleName(name)
        self._over, self._width, self._height = over, width, height
        self._content = 10_000  # no limit
        self._before: QWidget | None = None
        over.installEventFilter(self)
        application = QApplication.instance()
        if height and isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)
        self.hide()

    def open(self) -> None:
        """Show it and give it the keyboard."""
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self._place()
        self.show()
        self.raise_()
        self.focus_first()

    def focus_first(self) -> None:
        """To its first control."""
        self.setFocus()
        self.focusNextChild()

    def back(self) -> None:
        """Esc: one level back; here, away."""
        self.leave()

    def leave(self) -> None:
        """Go, and give the keyboard back."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, in a window that has no shortcut for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.back()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follows the part of the window it lies over."""
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            self._place()
        return False

    def fit(self, height: int) -> None:
        """No higher than what it shows (px); never higher than it was made."""
        self._content = height
        self._place()

    def _place(self) -> None:
        room = QRect(self._over.mapTo(self._over.window(), QPoint(0, 0)), self._over.size())
        if self._height:
            width = min(scaled(self._width), room.width() - 2 * GAP)
            height = min(scaled(self._height), self._content, room.height() - 2 * GAP)
            self.setGeometry(room.left() + 24, room.top() + GAP, min(width, room.width() - 32), height)
        else:
            width = min(scaled(self._width), room.width())
            self.setGeometry(room.right() - width + 1, room.top(), width, room.height())

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        inside = new is None or new is self or self.isAncestorOf(new)
        if self.isVisible() and not inside and new is not None and new.window() is self.window():
            self._before = None
            self.leave()
