"""The counter view: one person's extract alone on the whole screen, until the clerk's passphrase ends it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import Extract, PlaceSearched, Record, Section
from helpten_desk.domain.law import Ground
from helpten_desk.domain.sentences import Sentence
from helpten_desk.domain.words import Words
from helpten_desk.ui.answer.places import place_word, result_word
from helpten_desk.ui.forms.fields import PassphraseField
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.look.labels import PlainLabel, as_button_text
from helpten_desk.ui.look.looks import text_format
from helpten_desk.ui.look.words import day, tell_error, tr
from helpten_desk.ui.people.extract_rows import TRIPS, Lines, group_word


class CounterView(QWidget):
    """No rail, no search, nobody else's name. PgUp and PgDn scroll; `ended` comes after the passphrase."""

    ended = Signal()

    def __init__(
        self,
        lanes: Lanes,
        name: str,
        extract: Extract,
        words: Words,
        confirm: Callable[[str], None],
        ground_words: Callable[[Ground], Sentence],
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
        self.text.document().setDocumentMargin(24)
        self.end_button = QPushButton(as_button_text(tr("End the view …")))
        self.passphrase = PassphraseField("passphrase", tr("The clerk's passphrase"))
        self.confirm_button = QPushButton(as_button_text(tr("End the view")))
        self._lay_out(name)
        _Writer(self.text, words, ground_words).write(extract)
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


class _Writer:
    """Writes an extract as text: what is held is never read as markup."""

    def __init__(self, text: QTextEdit, words: Words, ground_words: Callable[[Ground], Sentence]) -> None:
        self._cursor = QTextCursor(text.document())
        self._lines = Lines(words, lambda ground: tr("left out: {ground}", ground=ground_words(ground)))
        self._formats = {
            "title": text_format("title", "accent"),
            "strong": text_format("head", "ink"),
            "body": text_format("search", "ink"),
            "soft": text_format("search", "ink_soft"),
        }

    def write(self, extract: Extract) -> None:
        """All groups, papers, disclosures, places."""
        self._cursor.beginEditBlock()
        for section in extract.sections:
            self._section(section)
        self._head(tr("Papers"))
        for paper in extract.papers:
            dated = paper.dated or paper.received_on
            self._line(paper.title, day(dated) if dated else "")
        self._nothing(bool(extract.papers))
        self._head(tr("Disclosures made"))
        for made in extract.disclosures:
            self._line(f"{day(made.disclosed_on)}  {made.recipient}", f"{made.what}, {made.ground}")
        self._nothing(bool(extract.disclosures))
        self._head(tr("Where was searched"))
        for place in extract.places:
            self._place(place)
        self._cursor.endEditBlock()

    def _section(self, section: Section) -> None:
        self._head(group_word(section.group))
        for record in section.records:
            if record.table == TRIPS:
                self._trip(record)
                continue
            for line in self._lines.record(record):
                if line.heading:
                    self._put("strong", f"\n{line.value}\n")
                else:
                    self._line(f"{line.label}: {line.value}", line.source)
        self._nothing(bool(section.records))

    def _trip(self, record: Record) -> None:
        """A trip is one line: thousands of them are scrolled."""
        self._line(", ".join(self._lines.value(datum) for datum in record.data), "")

    def _place(self, place: PlaceSearched) -> None:
        self._line(f"{place_word(place)}: {result_word(place)}", "")

    def _head(self, title: str) -> None:
        before = "" if self._cursor.atStart() else "\n"
        self._put("title", f"{before}{title}\n")

    def _line(self, text: str, source: str) -> None:
        self._put("body", text)
        self._put("soft", f"   {source}\n" if source else "\n")

    def _nothing(self, held: bool) -> None:
        if not held:
            self._put("soft", tr("Nothing is held") + "\n")

    def _put(self, kind: str, text: str) -> None:
        self._cursor.insertText(text, self._formats[kind])
