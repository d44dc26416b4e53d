"""What is wrong with the texts on a window: those that are cut, and those that are still English."""

import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch
from xml.etree import ElementTree

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from helpten_desk import paths
from helpten_desk.ui.lists.list_view import GAP
from helpten_desk.ui.look.labels import ElidedLabel
from helpten_desk.ui.look.looks import font
from helpten_desk.ui.look.painted import wrapped_height
from helpten_desk.ui.look.verdict import LinkButton

SPARE = 1  # pixels by which Qt rounds


class Texts:
    """The texts of the program in one language: which are its own, and which are not translated."""

    def __init__(self, language: str) -> None:
        file = paths.resources() / "translations" / f"helpten_desk_{language}.ts"
        said: dict[str, str] = {}
        for message in ElementTree.parse(file).getroot().iter("message"):
            source, translation = message.findtext("source") or "", message.findtext("translation") or ""
            if "%n" not in source and "{" not in source:
                said[source] = translation
        self.own = frozenset(said.values())
        self.english = frozenset(source for source in said if source not in self.own)


class Fit:
    """Looks at one window after the other; `faults` are sentences for whoever mends them."""

    def __init__(self, language: str) -> None:
        self._texts = Texts(language)
        self._painted: list[tuple[str, str, int]] = []
        self.faults: set[str] = set()
        self.looked = 0

    def look(self, window: QWidget, name: str) -> None:
        """Look at all that is visible on a window, and at what its widgets paint themselves."""
        self.looked += 1
        self._painted.clear()
        window.grab()
        for text, role, room in self._painted:
            self._note(name, text, QFontMetrics(font(role)).horizontalAdvance(text) > room + SPARE)
        for widget in (window, *window.findChildren(QWidget)):
            if widget.isVisible():
                for text, cut in _texts(widget):
                    self._note(name, text, cut, always=not isinstance(widget, ElidedLabel))

    def _note(self, name: str, text: str, cut: bool, *, always: bool = False) -> None:
        """A datum may be cut where its widget offers all of it otherwise; words of our own never."""
        plain = text.replace("&&", "&")
        if plain in self._texts.english:
            self.faults.add(f"{name}: “{plain}” is English")
        if cut and (always or plain in self._texts.own):
            self.faults.add(f"{name}: “{plain}” is cut")

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Take note of every text that a widget of the desk paints itself."""
        with ExitStack() as stack:
            for module in [room for name, room in sys.modules.items() if name.startswith("helpten_desk.ui.")]:
                paint = getattr(module, "draw_text", None)
                if paint is not None:
                    stack.enter_context(patch.object(module, "draw_text", self._noting(paint)))
            yield

    def _noting(self, paint: Callable[..., None]) -> Callable[..., None]:
        def noting(
            painter: Any, rect: QRect, text: str, role: str = "body", *more: Any, **named: Any
        ) -> None:
            self._painted.append((text, role, rect.width()))
            paint(painter, rect, text, role, *more, **named)

        return noting


def _texts(widget: QWidget) -> Iterator[tuple[str, bool]]:
    """The texts of one widget, and whether each is cut."""
    metrics = widget.fontMetrics()
    match widget:
        case QLabel() if widget.text():
            room = widget.contentsRect()
            if widget.wordWrap():
                yield widget.text(), widget.heightForWidth(widget.width()) > widget.height() + SPARE
            else:
                yield widget.text(), metrics.horizontalAdvance(widget.text()) > room.width() + SPARE
        case QPushButton() if widget.text():
            yield widget.text(), widget.minimumSizeHint().width() > widget.width() + SPARE
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            pass  # its text is for screen readers; the tool tip shows it
        case LinkButton() if widget.accessibleName():  # takes as many lines as it needs
            lines = wrapped_height(widget.accessibleName(), widget.width(), "small_strong")
            yield widget.accessibleName(), lines > widget.height() + SPARE
        case QAbstractButton() if widget.text():
            yield (
                widget.text(),
                widget.sizeHint().width() > widget.visibleRegion().boundingRect().width() + SPARE,
            )
        case QComboBox() if widget.width() < widget.height() + 8:
            pass  # where there is little room only its arrow is shown
        case QComboBox() if widget.currentText():
            yield widget.currentText(), widget.minimumSizeHint().width() > widget.width() + SPARE
        case QLineEdit() if widget.placeholderText() and not widget.text():
            yield (
                widget.placeholderText(),
                metrics.horizontalAdvance(widget.placeholderText()) > widget.width(),
            )
        case QHeaderView() if widget.orientation() is Qt.Orientation.Horizontal:
            heads = QFontMetrics(font("small_strong"))
            for section in range(widget.count()):
                word = str(widget.model().headerData(section, Qt.Orientation.Horizontal) or "")
                if word and not widget.isSectionHidden(section):
                    yield word, heads.horizontalAdvance(word) > widget.sectionSize(section) - 2 * GAP
        case _:
            pass
    for text in (widget.accessibleName(), widget.toolTip()):
        yield text, False
