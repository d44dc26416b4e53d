"""A clerk who has a keyboard and eyes, and nothing else: she presses keys and reads what is on the screen.

She calls no page and sets no focus. Wherever the keyboard is when she presses, there the key goes; if it
is nowhere, she is stuck and says so.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtCore import QEvent, QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QTreeView,
    QWidget,
)

from helpten_desk.ui.lists.table import RowsTable

PATIENCE = 20.0  # seconds until she gives up waiting
LOOKS = 5  # milliseconds between two looks at the screen
FARTHEST = 80  # presses of Tab or of an arrow on the way to one thing
MOVES = {"Tab", "Shift+Tab", "F6", "Shift+F6", "Up", "Down", "Left", "Right", "PageDown", "PageUp"}
NONE = Qt.KeyboardModifier.NoModifier
MODIFIERS = {"Ctrl": "ControlModifier", "Shift": "ShiftModifier"}
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@dataclass
class Step:
    """One step of her work: what it took of her and of the desk."""

    name: str
    keys: int = 0
    moves: int = 0  # those of the keys that only move the focus or the current row
    waited: float = 0.0  # seconds between her last key and the desk's answer


@dataclass
class Clerk:
    """Her hands and her eyes. `idle` says whether the desk has come to rest, which its busy line shows."""

    idle: Callable[[], bool]
    steps: list[Step] = field(default_factory=lambda: [Step("")])
    _pressed_at: float = 0.0
    _fronts: list[QWidget] = field(default_factory=list)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """What is done inside is one step of the work."""
        self.steps.append(Step(name))
        yield
        self.steps.append(Step(""))

    # --- hands ---

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each given as Qt names it (Ctrl+Return)."""
        for key in keys:
            *held, name = key.split("+")
            modifiers = NONE
            for each in held:
                modifiers |= Qt.KeyboardModifier[MODIFIERS[each]]
            QTest.keyClick(self._keyboard(), Qt.Key[f"Key_{name}"], modifiers)
            self._count(key in MOVES)
            self._rest()

    def type(self, text: str) -> None:
        """Type a text, letter by letter."""
        for letter in text:
            target = self._keyboard()
            if letter.isascii():
                QTest.keyClicks(target, letter)
            else:  # QTest has no keys for the others
                for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                    event = QKeyEvent(kind, 0, NONE, letter)
                    QApplication.sendEvent(target, event)
            self._count(moved=False)
        self._rest()

    def write(self, text: str) -> None:
        """Type a text in the place of what stands in the field."""
        self.press("Ctrl+A")
        self.type(text)

    def next(self, word: str) -> None:
        """Take the next step, which the filled button names so."""
        self.until(lambda: any(word in text for text in self._filled()), f"the next step “{word}”")
        self.press("Ctrl+Return")

    def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab until the keyboard is on what bears this name."""
        self._walk(key, lambda: name in self._name(self._keyboard()), f"“{name}”")

    def down_to(self, text: str, key: str = "Down") -> None:
        """Press an arrow until the current row reads so."""
        self._walk(key, lambda: text in self.row, f"the row “{text}”")

    def choose(self, word: str) -> None:
        """Press Down in a closed choice until it reads so; from the top."""
        self.press("Home")
        self._walk("Down", lambda: word in self._value(self._keyboard()), f"the choice “{word}”")

    def give_file(self, path: Path, *keys: str) -> None:
        """Press keys that open the system's dialog for a file, type its path there and press Enter."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QFileDialog), "no dialog asks for a file"
            self.type(str(path))
            self.press("Return")

        QTimer.singleShot(300, answer)
        self.press(*keys)

    # --- eyes ---

    @property
    def row(self) -> str:
        """The current row of the list, the tree or the menu that has the keyboard."""
        view = self._keyboard()
        if isinstance(view, QMenu):
            active = view.activeAction()
            return active.text().replace("&", "") if active is not None else ""
        if isinstance(view, QLineEdit):  # a field that moves in the list beneath it
            led = (one for one in self._front().findChildren(RowsTable) if one.isVisible() and one.led)
            view = next(led, view)
        if not isinstance(view, QAbstractItemView):
            return self._name(view)
        return _row(view, view.currentIndex())

    def sees(self, *texts: str) -> None:
        """Wait until all of these stand on the screen."""
        for text in texts:
            self.until(partial(self._reads, text), f"“{text}”")

    def sees_no(self, text: str) -> None:
        """Wait until this has gone from the screen."""
        self.until(lambda: not self._reads(text), f"no “{text}”")

    def is_on(self, name: str) -> None:
        """Wait until the keyboard is on what bears this name."""
        self.until(lambda: name in self._name(self._keyboard()), f"the keyboard on “{name}”")

    def until(self, seen: Callable[[], bool], what: str) -> None:
        """Look until it is so."""
        end = time.perf_counter() + PATIENCE
        while not seen():
            if time.perf_counter() > end:
                raise AssertionError(f"She waits in vain for {what}.\n{self.told()}")
            QTest.qWait(LOOKS)
        self.steps[-1].waited += max(0.0, time.perf_counter() - self._pressed_at)
        self._pressed_at = time.perf_counter()

    def texts(self) -> Iterator[str]:
        """All that can be read in the window in front."""
        front = self._front()
        for widget in (front, *front.findChildren(QWidget)):
            if widget.isVisible():
                yield from self._texts(widget)

    def told(self) -> str:
        """The screen in words, for whoever looks for the fault."""
        focused = QApplication.focusWidget()
        where = f"{type(focused).__name__} “{self._name(focused)}”" if focused is not None else "nowhere"
        return f"The keyboard is on {where}. On the screen:\n" + "\n".join(dict.fromkeys(self.texts()))

    # --- within ---

    def _reads(self, text: str) -> bool:
        return any(text in one for one in self.texts())

    def _front(self) -> QWidget:
        front = (
            QApplication.activePopupWidget()
            or QApplication.activeModalWidget()
            or QApplication.activeWindow()
        )
        assert front is not None, "no window is in front"
        return front

    def _keyboard(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        focused = popup or QApplication.focusWidget()
        assert focused is not None, f"The keyboard is nowhere.\n{self.told()}"
        assert focused.isVisible() and focused.isEnabled(), (
            f"The keyboard is on what takes no keys: {focused}"
        )
        return focused

    def _count(self, moved: bool) -> None:
        self.steps[-1].keys += 1
        self.steps[-1].moves += moved
        self._pressed_at = time.perf_counter()

    def _rest(self) -> None:
        """The screen takes the key up; what the desk reads or writes on it comes to rest."""
        QApplication.processEvents()
        end = time.perf_counter() + PATIENCE
        while not self.idle():
            assert time.perf_counter() < end, "the desk does not come to rest"
            QTest.qWait(LOOKS)
        QApplication.processEvents()
        self._manage_windows()
        if self._fronts:  # else the program has ended
            self._keyboard()

    def _manage_windows(self) -> None:
        """When a dialog closes, the window that was in front before comes there again.

        Off the screen nobody does it but we; everywhere else the system's window manager does.
        """
        front = QApplication.activeWindow()
        if front is None:
            self._fronts = [one for one in self._fronts if shiboken6.isValid(one) and one.isVisible()]
            if self._fronts:
                self._fronts[-1].activateWindow()
                QTest.qWaitForWindowActive(self._fronts[-1])
        elif not self._fronts or self._fronts[-1] is not front:
            self._fronts.append(front)

    def _walk(self, key: str, there: Callable[[], bool], what: str) -> None:
        for _ in range(FARTHEST):
            if there():
                return
            self.press(key)
        raise AssertionError(f"She does not come to {what} by {key}.\n{self.told()}")

    def _filled(self) -> Iterator[str]:
        front = self._front()
        for button in front.findChildren(QAbstractButton):
            if button.isVisible() and button.isEnabled() and button.property("kind") == "next":
                yield f"{button.text()} {button.accessibleName()}"

    def _name(self, widget: QWidget | None) -> str:
        if widget is None:
            return ""
        text = widget.text() if isinstance(widget, QAbstractButton) else ""
        return f"{widget.accessibleName()} {text}"

    def _value(self, widget: QWidget) -> str:
        return widget.currentText() if isinstance(widget, QComboBox) else ""

    def _texts(self, widget: QWidget) -> Iterator[str]:
        yield widget.accessibleName()
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield widget.currentText()
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            yield widget.toPlainText()
        elif isinstance(widget, QMenu):
            yield from (action.text().replace("&", "") for action in widget.actions())
        elif isinstance(widget, QTreeView):
            index = widget.model().index(0, 0)
            while index.isValid():
                yield _row(widget, index)
                index = widget.indexBelow(index)
        elif isinstance(widget, QAbstractItemView):
            model = widget.model()
            yield from (_row(widget, model.index(number, 0)) for number in range(model.rowCount()))


def _row(view: QAbstractItemView, index: QModelIndex) -> str:
    model = view.model()
    cells = (model.index(index.row(), column, index.parent()) for column in range(model.columnCount()))
    return ", ".join(str(cell.data(SPOKEN) or cell.data() or "") for cell in cells if cell.isValid())
