"""Moving about a page by keys: from pane to pane, from wrong field to wrong field, to what is masked."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget

from helpten_desk.ui.look.masked import MaskedValue

AnyWidget = TypeVar("AnyWidget", bound=QWidget)


def walk_panes(page: QWidget, by: int) -> bool:
    """Give the keyboard to the next pane (`by` 1) or the one before (-1); False if the page has none.

    A widget of the page that has `step_pane` knows its panes itself; else they are the page's panels.
    """
    for widget in page.findChildren(QWidget):
        step = getattr(widget, "step_pane", None)
        if step is not None and widget.isVisible():
            step(by)
            return True
    return _walk([inside for panel in _panels(page) if (inside := first_inside(panel))], by)


def walk_wrong(page: QWidget, by: int) -> bool:
    """Give the keyboard to the next wrong or doubtful field, or the one before; False if all is well."""
    return _walk(_wrong(page), by)


def has_wrong(page: QWidget) -> bool:
    """Whether a field on the page is wrong or doubtful."""
    return bool(_wrong(page))


def masked_value(page: QWidget) -> MaskedValue | None:
    """The masked value of the current line or of the panel around the keyboard, else the first on the page.

    None if nothing is masked there.
    """
    around = QApplication.focusWidget()
    if around is None or not page.isAncestorOf(around):
        around = page
    while around is not None:
        if isinstance(around, MaskedValue):
            return around
        of_line = getattr(around, "masked_on_line", None)
        if of_line is not None and of_line() is not None:
            found: MaskedValue = of_line()
            return found
        if around.property("panel") != "true" and around is not page:
            around = around.parentWidget()
            continue
        masked = [value for value in around.findChildren(MaskedValue) if value.isVisible() and value.masked]
        if masked or around is page:
            return _in_reading_order(page, masked)[0] if masked else None
        around = around.parentWidget()
    return None


def first_inside(widget: QWidget) -> QWidget | None:
    """The first thing inside that takes the keyboard by Tab, in the order of Tab; itself if it does."""
    following: QWidget | None = widget
    while following is not None:
        takes = following.focusPolicy() & Qt.FocusPolicy.TabFocus and following.isEnabled()
        if takes and following.isVisible() and (following is widget or widget.isAncestorOf(following)):
            return following
        following = following.nextInFocusChain()
        if following is widget:
            return None
    return None


def _walk(stops: Sequence[QWidget], by: int) -> bool:
    if not stops:
        return False
    focused = QApplication.focusWidget()
    at = next((n for n, stop in enumerate(stops) if focused is not None and _same_panel(stop, focused)), None)
    number = (0 if by > 0 else -1) if at is None else (at + by) % len(stops)
    stops[number].setFocus(Qt.FocusReason.ShortcutFocusReason)
    return True


def _same_panel(stop: QWidget, focused: QWidget) -> bool:
    return stop is focused or (_panel_of(stop) is not None and _panel_of(stop) is _panel_of(focused))


def _panel_of(widget: QWidget) -> QWidget | None:
    """The outermost panel around a widget."""
    found, above = None, widget.parentWidget()
    while above is not None:
        found = above if above.property("panel") == "true" else found
        above = above.parentWidget()
    return found


def _panels(page: QWidget) -> list[QWidget]:
    panels = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.property("panel") == "true" and widget.isVisible() and _panel_of(widget) is None
    ]
    return _in_reading_order(page, panels)


def _wrong(page: QWidget) -> list[QWidget]:
    return [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and (widget.property("bad") is True or widget.property("doubtful") is True)
    ]


def _in_reading_order(page: QWidget, widgets: Sequence[AnyWidget]) -> list[AnyWidget]:
    def place(widget: QWidget) -> tuple[int, int]:
        point = widget.mapTo(page, QPoint(0, 0))
        return point.x(), point.y()

    return sorted(widgets, key=place)
