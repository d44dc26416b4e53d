"""The post and the papers of the day: lines that can be pressed, each with its key."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from helpten_desk.ui.look.icons import ROW
from helpten_desk.ui.look.labels import Panel, as_button_text
from helpten_desk.ui.look.looks import colour, line, scaled
from helpten_desk.ui.look.painted import RIGHT, draw_icon, draw_text, text_width
from helpten_desk.ui.look.words import tr


class TodayLine(QAbstractButton):
    """An icon, what it is, how it stands, its key at the right."""

    def __init__(self, icon: str, word: str, key: str = "") -> None:
        super().__init__()
        self._icon, self._key, self._note = icon, key, ""
        self.setText(as_button_text(word))
        self.setAccessibleName(word)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._word = word

    @property
    def note(self) -> str:
        """How it stands."""
        return self._note

    def show_note(self, note: str, *, enabled: bool) -> None:
        """How it stands; without anything to do it is disabled."""
        self._note = note
        self.setAccessibleDescription(note)
        self.setEnabled(enabled)
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines of text."""
        return QSize(220, scaled(46))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Line above, icon, words, key."""
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, self.width(), 1), colour("line"))
        if self.underMouse() and self.isEnabled():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), colour("hover"))
        live = self.isEnabled()
        draw_icon(painter, 4, (self.height() - ROW) / 2, self._icon, "accent" if live else "ink_off", ROW)
        left = 4 + ROW + 10
        key_room = text_width("small", self._key) + 8 if self._key else 0
        room = self.width() - left - key_room
        top = (self.height() - line("strong") - line("small")) // 2
        tint = "ink" if live else "ink_off"
        draw_text(painter, QRect(left, top, room, line("strong")), self._word, "strong", tint)
        below = QRect(left, top + line("strong"), room, line("small"))
        draw_text(painter, below, self._note, "small", "ink_soft" if live else "ink_off")
        if self._key:
            draw_text(painter, self.rect(), self._key, "small", "ink_soft" if live else "ink_off", RIGHT)


class TodayPanel(Panel):
    """The day's posting list, and the letters that come back signed."""

    def __init__(self) -> None:
        super().__init__(tr("Post and papers of today"))
        self.posting = TodayLine("print", tr("Posting list"), "Ctrl+P")
        self.to_scan = TodayLine("scan", tr("Signed letters back"))
        self.body.setSpacing(0)
        self.body.addSpacing(8)
        for each in (self.posting, self.to_scan):
            self.body.addWidget(each)

    def show_counts(self, mailed: int, to_scan: int) -> None:
        """How many letters have gone by post today, and how many come back to be scanned."""
        posted = tr("%n letter(s) today", mailed) if mailed else tr("Nothing has been mailed today")
        self.posting.show_note(posted, enabled=bool(mailed))
        waiting = tr("%n letter(s) to scan", to_scan) if to_scan else tr("None is away to be signed")
        self.to_scan.show_note(waiting, enabled=bool(to_scan))
