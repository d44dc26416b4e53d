"""The one focus ring: it follows the keyboard focus over buttons, ticks and painted controls."""

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QApplication, QFocusFrame, QWidget

if TYPE_CHECKING:
    from helpten_desk.ui.look.ring_style import RingStyle

RING = "ring"  # a painted control asks for the ring by this dynamic property; fields and lists have their own


class FocusRing(QObject):
    """Owns the single QFocusFrame of the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: QFocusFrame | None = None
        self._style: RingStyle | None = None  # a frame does not own its style
        app.focusChanged.connect(self._on_focus_changed)

    @property
    def widget(self) -> QWidget | None:
        """Around what the ring stands now."""
        if self._frame is None or not shiboken6.isValid(self._frame):
            return None
        return self._frame.widget()

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        wanted = new is not None and (isinstance(new, QAbstractButton) or new.property(RING) is True)
        if self._frame is None or not shiboken6.isValid(self._frame):  # it dies with the parent it stood in
            if not wanted:
                return
            self._frame = self._make_frame()
        if wanted and new is not None:
            self._frame.setWidget(new)
        else:
            # Else it goes on watching the widget until that is destroyed, and crashes.
            self._frame.setWidget(None)  # type: ignore[arg-type]  # PySide's stub leaves out the None of Qt
            self._frame.hide()
            self._frame.setParent(None)

    def _make_frame(self) -> QFocusFrame:
        from helpten_desk.ui.look.ring_style import RingStyle  # Qt's styles take long to load

        if self._style is None:
            self._style = RingStyle("Fusion")
        frame = QFocusFrame()
        frame.setStyle(self._style)
        return frame
