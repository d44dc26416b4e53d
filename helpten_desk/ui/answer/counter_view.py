"""The counter view: one person's extract alone on the whole screen, until the clerk's passphrase ends it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from helpten_desk.domain.counter import CounterSheet
from helpten_desk.domain.errors import KnownError
from helpten_desk.ui.answer.counter_text import CounterWriter
from helpten_desk.ui.forms.fields import PassphraseField
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.look.labels import PlainLabel, as_button_text
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import tell_error, tr

WIDEST = 1120  # logical pixels of text; a wider screen has room at its right


class CounterView(QWidget):
    """No rail, no search, nobody else's name. PgUp and PgDn scroll; `ended` comes after the passphrase."""

    ended = Signal()

    def __init__(
        self,
        lanes: Lanes,
        name: str,
        sheet: CounterSheet,
        confirm: Callable[[str], None],
    ) -> None:
        """`confirm` raises unless it is given the passphrase of the clerk who has the desk open."""
        super().__init__()
        self._lanes, self._confirm = lanes, confirm
        self._over = False
        self.setWindowTitle(tr("Data about {name}", name=name))
        self.text = QTextEdit()
        self.text.setReadOnly(True)
        self.text.setUndoRedoEnabled(False)
        self.text.setAcceptRichText(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self.text.setAccessibleName(self.windowTitle())
        self.text.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.end_button = QPushButton(as_button_text(tr("End the view …")))
        self.passphrase = PassphraseField("passphrase", tr("The clerk's passphrase"))
        self.confirm_button = QPushButton(as_button_text(tr("End the view")))
        self._lay_out(name)
        CounterWriter(self.text).write(sheet)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.text.setFocus()

    @property
    def asking(self) -> bool:
        """Whether the passphrase is asked for."""
        return self._asked.isVisibleTo(self)

    def ask(self) -> None:
        """Ask for the passphrase."""
        self.end_button.hide()
        self._asked.show()
        self.passphrase.editor.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns take the width of the screen up to a measure that is easy to read."""
        super().resizeEvent(event)
        room = self.width() - self.text.verticalScrollBar().sizeHint().width()
        room -= 1  # by which Qt rounds a table up; else there is a bar to scroll sideways
        self.text.setLineWrapColumnOrWidth(min(room, scaled(WIDEST)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and F11 ask for the passphrase, or go back to the extract."""
        if event.key() not in (Qt.Key.Key_Escape, Qt.Key.Key_F11):
            super().keyPressEvent(event)
        elif self.asking:
            self._go_on()
        else:
            self.ask()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing asks for the passphrase too."""
        if self._over:
            super().closeEvent(event)
        else:
            event.ignore()
            self.ask()

    def _go_on(self) -> None:
        self.passphrase.set_value("")
        self._asked.hide()
        self.end_button.show()
        self.text.setFocus()

    def _end(self) -> None:
        typed = self.passphrase.value()
        self._lanes.ask(
            self, lambda: self._confirm(typed), lambda _none: self._on_confirmed(), self._on_wrong
        )

    def _on_confirmed(self) -> None:
        self._over = True
        self.passphrase.set_value("")
        self.ended.emit()
        self.close()

    def _on_wrong(self, error: KnownError) -> None:
        self.passphrase.set_value("")
        self.passphrase.show_problem(tell_error(error))
        self.passphrase.editor.setFocus()

    def _lay_out(self, name: str) -> None:
        head = QFrame()
        head.setObjectName("topbar")
        head.setMinimumHeight(20 + scaled(36) + 1)  # as with its button, which goes while the end is asked
        row = QHBoxLayout(head)
        row.setContentsMargins(24, 10, 24, 10)
        row.addWidget(PlainLabel(name, t="title"))
        row.addStretch(1)
        row.addWidget(PlainLabel("PgUp  PgDn", t="key"))
        self.end_button.clicked.connect(self.ask)
        row.addWidget(self.end_button)
        self._asked = QFrame()
        self._asked.setObjectName("actions")
        asked = QHBoxLayout(self._asked)
        asked.setContentsMargins(24, 10, 24, 10)
        asked.setSpacing(8)
        asked.addStretch(1)
        self.passphrase.setFixedWidth(360)
        self.passphrase.confirmed.connect(self._end)
        asked.addWidget(self.passphrase)
        self.confirm_button.setProperty("kind", "next")
        self.confirm_button.clicked.connect(self._end)
        asked.addWidget(self.confirm_button, 0, Qt.AlignmentFlag.AlignBottom)
        self._asked.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(head)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._asked)
