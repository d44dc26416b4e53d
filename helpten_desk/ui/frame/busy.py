"""What is seen of work under way: a moving line over 0.2 s, words and Cancel over 0.5 s."""

from PySide6.QtCore import QObject, QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from helpten_desk.ui.frame.bars import StatusLine
from helpten_desk.ui.frame.lane import Job, Lanes
from helpten_desk.ui.look.looks import colour
from helpten_desk.ui.look.words import tr

LINE_AFTER, WORDS_AFTER = 200, 500  # milliseconds


class BusyLine(QWidget):
    """A 2 px moving line while something is read for more than 0.2 s; the old content stays."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._at = 0.0
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(LINE_AFTER)
        self._delay.timeout.connect(self._on_delayed)
        self._beat = QTimer(self)
        self._beat.setInterval(33)
        self._beat.timeout.connect(self._on_beat)
        self.hide()

    def set_busy(self, busy: bool) -> None:
        """Begin or end; the line comes only after the delay."""
        if busy and not self._delay.isActive() and not self._beat.isActive():
            self._delay.start()
        elif not busy:
            self._delay.stop()
            self._beat.stop()
            self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A quarter of the width, moving."""
        painter = QPainter(self)
        width = self.width() / 4
        painter.fillRect(QRectF(self._at * (self.width() + width) - width, 0, width, 2), colour("accent"))

    def _on_delayed(self) -> None:
        self.show()
        self.raise_()
        self._beat.start()

    def _on_beat(self) -> None:
        self._at = (self._at + 0.025) % 1.0
        self.update()


class WorkShown(QObject):
    """Shows what the lanes are at: in the busy line, and in the status line with Cancel."""

    def __init__(self, lanes: Lanes, line: BusyLine, status: StatusLine) -> None:
        super().__init__(status)
        self._line, self._status = line, status
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(WORDS_AFTER)
        self._slow.timeout.connect(lambda: status.show_work(tr("Reading the register …")))
        lanes.busy_changed.connect(self._on_busy)
        lanes.progressed.connect(self._on_progressed)

    def _on_busy(self, busy: bool) -> None:
        self._line.set_busy(busy)
        if busy:
            self._slow.start()
        else:
            self._slow.stop()
            self._status.show_work("")

    def _on_progressed(self, job: Job, done: int, total: int) -> None:
        words = tr("{done} of {total}", done=done, total=total) if total > 1 else tr("Working …")
        self._status.show_work(words if done < total else "", job.progress.cancel)
