"""Bugs: where they came from goes to a local file and a dialog; never a value, a message or a name."""

import faulthandler
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, Qt, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from helpten_desk.ui.look.labels import PlainLabel
from helpten_desk.ui.look.words import tr

LARGEST = 256_000  # bytes; then the file begins anew


def redacted(error: BaseException, version: str, at: datetime, thread: str) -> str:
    """The report of a bug: types and places in the code, no message and no value of anything."""
    lines = [f"{at:%Y-%m-%dT%H:%M:%SZ} Helpten Desk {version}, thread {thread}"]
    seen: BaseException | None = error
    while seen is not None:
        lines.append(f"{type(seen).__module__}.{type(seen).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(seen.__traceback__)
        ]
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return "\n".join(lines) + "\n"


class CrashHook(QObject):
    """The one hook for everything that is not a KnownError. Made once, on the screen's thread."""

    reported = Signal(str)

    def __init__(self, folder: Path, version: str, clock: Callable[[], datetime], parent: QObject) -> None:
        """`folder` is the state folder of this machine; `clock` gives aware UTC."""
        super().__init__(parent)
        self._path = folder / "crash.txt"
        self._version = version
        self._clock = clock
        self._dialog: CrashDialog | None = None
        folder.mkdir(parents=True, exist_ok=True)
        self._faults = (folder / "fault.txt").open("a", encoding="utf-8")
        self.reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    @property
    def path(self) -> Path:
        """Where the reports are."""
        return self._path

    def install(self) -> None:
        """Take the hooks of Python, its threads, hard faults and Qt."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread
        faulthandler.enable(self._faults)
        qInstallMessageHandler(self._told_by_qt)

    def close(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        faulthandler.disable()
        qInstallMessageHandler(None)
        self._faults.close()

    def caught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An exception that nobody knew."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        report = redacted(error, self._version, self._clock(), threading.current_thread().name)
        self._write(report)
        self.reported.emit(report)

    def _caught_in_thread(self, caught: threading.ExceptHookArgs) -> None:
        if caught.exc_value is not None:
            self.caught(caught.exc_type, caught.exc_value, caught.exc_traceback)

    def _told_by_qt(self, kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg):
            return
        place = f"{Path(context.file).name}:{context.line}" if context.file else "-"
        self._write(f"{self._clock():%Y-%m-%dT%H:%M:%SZ} Qt {kind.name} {context.category} {place}\n")

    def _write(self, text: str) -> None:
        try:
            fresh = self._path.exists() and self._path.stat().st_size > LARGEST
            with self._path.open("w" if fresh else "a", encoding="utf-8") as file:
                file.write(text)
        except OSError:
            return  # a full disk must not make a second crash of the first

    @Slot(str)
    def _on_reported(self, report: str) -> None:
        if self._dialog is not None:
            return  # one dialog at a time; the file has them all
        self._dialog = CrashDialog(report, QApplication.activeWindow())
        self._dialog.finished.connect(self._on_closed)
        self._dialog.open()

    def _on_closed(self) -> None:
        self._dialog = None


class CrashDialog(QDialog):
    """Says that something went wrong, what is safe, and offers the report for copying."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Something went wrong"))
        self.setMinimumWidth(560)
        text = QPlainTextEdit(report)
        text.setReadOnly(True)
        text.setAccessibleName(tr("Report"))
        text.setMinimumHeight(160)
        copy = QPushButton(tr("Copy the report"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(report))
        close = QPushButton(tr("Continue"))
        close.setProperty("kind", "next")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(tr("There is a fault in the program"), t="head"))
        for sentence in (
            tr("What was recorded is safe, and what you typed is kept as a draft."),
            tr("The step just taken may not have been done: open the page again to see."),
            tr("The report holds places in the program and no data about anybody."),
        ):
            layout.addWidget(PlainLabel(sentence, wrap=True))
        layout.addWidget(text, 1)
        layout.addLayout(buttons)
