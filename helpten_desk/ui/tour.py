"""The main job done by keys through the real windows: for a machine without a screen, and as a proof.

Everything goes the way a clerk's fingers go: text into the fields, Ctrl+Enter for the next step. What
a file dialog would give is handed to the page, since the system's own dialogs take no keys from us.
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from helpten_desk.domain.law import Proof
from helpten_desk.domain.printing import Job, Queue
from helpten_desk.domain.requests import IncomingLetter
from helpten_desk.ui.answer.page import AnswerPage
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame import places
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.requests.identify_page import IdentifyPage
from helpten_desk.ui.requests.intake_page import IntakePage

RESTS = 450  # milliseconds: longer than any page waits for the fingers to rest
LONGEST = 60.0  # seconds for one piece of work

Seen = Callable[[str, QWidget], None]


class FolderPrinter:
    """Prints into a folder: what comes out of it is the PDF that a print queue would have got."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.printed: list[Path] = []

    def queues(self) -> tuple[Queue, ...]:
        """One queue, the folder."""
        return (Queue("PDF", str(self._folder), default=True),)

    def print(self, pdf: bytes, job: Job) -> None:
        """Write the job's PDF, numbered in the order of printing."""
        self._folder.mkdir(parents=True, exist_ok=True)
        path = self._folder / f"{len(self.printed) + 1}-{job.title.replace(' ', '-').replace(',', '')}.pdf"
        path.write_bytes(pdf)
        self.printed.append(path)


class MainJob:
    """One inspection from the letter to mailed; `seen` is told of each page as it stands."""

    def __init__(self, window: DeskWindow, lanes: Lanes, seen: Seen = lambda name, widget: None) -> None:
        self._window, self._lanes, self._seen = window, lanes, seen

    @property
    def answer(self) -> AnswerPage:
        """The answer page."""
        page = self._window.page(places.ANSWER)
        assert isinstance(page, AnswerPage)
        return page

    def do_all(self, letter: IncomingLetter) -> None:
        """From the letter to mailed."""
        self.take_in(letter)
        self.identify()
        self.collect()
        self.print_for_signing()
        self.record_signature()
        self.record_mailing()

    def take_in(self, letter: IncomingLetter) -> None:
        """Open the letter's file, key what stands in it, put it on record."""
        self.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        page = self._window.current
        assert isinstance(page, IntakePage)
        page.letter.file_chosen.emit(letter.file)  # as dropped on the page
        self.settle()
        if letter.received_on:
            self._type(page.form, "received_on", letter.received_on)
        self._type(page.form, "dated", letter.dated)
        signed = page.form["hand_signed"].editor
        signed.setFocus()
        QTest.keyClick(signed, Qt.Key.Key_Space)
        for name in ("name", "address", "born_on"):
            self._type(page.form, name, getattr(letter.asker, name))
        self.settle()
        self._seen("1-intake", self._window)
        self.go_on()

    def identify(self, proof: Proof = Proof.SIGNATURE_COMPARED, detail: str = "") -> None:
        """Take the first candidate, choose the proof, put it on record."""
        page = self._window.current
        assert isinstance(page, IdentifyPage)
        table = page.proofs.table
        table.setFocus()
        for _ in table.rows_model.rows:
            if page.proofs.proof is proof:
                break
            QTest.keyClick(table, Qt.Key.Key_Down)
        if detail:
            self._type(page.proofs.form, "detail", detail)
        self.settle()
        self._seen("2-identify", self._window)
        self.go_on()

    def collect(self) -> None:
        """Collect everything held; the letter appears beside it."""
        self.go_on()
        self._seen("3-answer", self._window)

    def print_for_signing(self) -> None:
        """Write the letter and print it through the dialog."""
        self.go_on()
        self._seen("4-print", self._window)
        dialog = self.answer.sending.print_dialog
        assert dialog is not None
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        self.settle()

    def record_signature(self, scan: Path | None = None) -> None:
        """The letter has been signed; `scan` is the signed sheet as it came from the scanner."""
        if scan is not None:
            self.answer.sending.read_scan(scan)
            self.settle()
        self._seen("5-sign", self._window)
        self.go_on()

    def record_mailing(self) -> None:
        """The letter goes by ordinary post today."""
        self._seen("6-mail", self._window)
        self.go_on()
        dialog = self.answer.sending.mailed_dialog
        assert dialog is not None
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.settle()
        self._seen("7-mailed", self._window)

    def go_on(self) -> None:
        """The next step."""
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key for the window, wherever the focus is."""
        self._window.activateWindow()  # without a window manager nobody else does
        QTest.qWaitForWindowActive(self._window)
        QTest.keyClick(self._window.focusWidget() or self._window, key, modifier)
        self.settle()

    def settle(self) -> None:
        """Wait until the lanes are idle and the pages have taken what was typed."""
        self._lanes.wait(LONGEST)
        QTest.qWait(RESTS)
        self._lanes.wait(LONGEST)
        QApplication.processEvents()

    def _type(self, form: Form, name: str, text: str) -> None:
        """Replace what stands in a field by typing."""
        editor = form[name].editor
        assert isinstance(editor, QLineEdit | QPlainTextEdit)
        editor.setFocus()
        editor.selectAll()
        for sign in text:  # QTest's own typing takes ASCII only
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                QApplication.sendEvent(editor, QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, sign))
        QTest.keyClick(editor, Qt.Key.Key_Tab)
