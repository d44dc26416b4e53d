"""What the cited provisions say, in a note beside the link that opened it; Esc closes it."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from helpten_desk.domain.law import Provision
from helpten_desk.domain.people import Language
from helpten_desk.services.provision_texts import provision_text
from helpten_desk.ui.frame.request_words import provisions_text
from helpten_desk.ui.look.labels import Panel, PlainLabel, Rule, as_button_text
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.verdict import Verdict
from helpten_desk.ui.look.words import tr

WIDTH, GAP = 420, 4  # logical pixels


class ProvisionNote(Panel):
    """Each provision with its name and number and a summary; closed by Esc, its button or a click beside."""

    def __init__(self, owner: QWidget, provisions: Sequence[Provision]) -> None:
        super().__init__(margins=(20, 16, 20, 12))
        self.setProperty("panel", "over")
        self.setParent(owner, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFixedWidth(scaled(WIDTH))
        self.setAccessibleName(tr("What the law says"))
        language = Language(QLocale().name()[:2])
        for number, provision in enumerate(provisions):
            if number:
                self.body.addWidget(Rule())
            self.body.addLayout(_summary(provision, language))
        close = QPushButton(as_button_text(tr("Close")))
        close.setProperty("kind", "small")
        close.clicked.connect(self.close)
        self.body.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        self._close = close

    def open_beside(self, link: QWidget) -> None:
        """Open beneath the link, or above it where there is no room, inside the screen."""
        self.adjustSize()
        self.open_at(link.mapToGlobal(QPoint(0, link.height() + GAP)), above=link.height() + 2 * GAP)

    def open_at(self, place: QPoint, *, above: int = 0) -> None:
        """Open with the upper left corner at a place of the screen; `above`: what it may not cover."""
        self.adjustSize()
        room = self.screen().availableGeometry()
        left = max(room.left(), min(place.x(), room.right() - self.width()))
        top = place.y() if place.y() + self.height() <= room.bottom() else place.y() - above - self.height()
        self.move(left, max(room.top(), top))
        self.show()
        self._close.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc and Enter close it."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)


class LawVerdict(Verdict):
    """A verdict whose link opens what the provisions it stands on say."""

    def __init__(self) -> None:
        super().__init__()
        self._provisions: tuple[Provision, ...] = ()
        self.note: ProvisionNote | None = None
        self.provision_opened.connect(self._open)

    def show_decision(
        self, kind: str, word: str, reasons: Sequence[str], provisions: Sequence[Provision]
    ) -> None:
        """A verdict with its provisions."""
        self._provisions = tuple(provisions)
        self.show_verdict(kind, word, reasons, provisions_text(provisions))

    def _open(self) -> None:
        self.note = ProvisionNote(self, self._provisions)
        self.note.destroyed.connect(self._forget)
        self.note.open_beside(self.link)

    def _forget(self) -> None:
        self.note = None


def _summary(provision: Provision, language: Language) -> QVBoxLayout:
    told = provision_text(provision, language)
    checked = (
        tr("A summary of ours, checked against the text of the law.")
        if told.checked
        else tr("A summary of ours, not checked against the text of the law.")
    )
    column = QVBoxLayout()
    column.setSpacing(4)
    for label in (
        PlainLabel(provisions_text((provision,)), t="head", wrap=True),
        PlainLabel(told.text, t="text", wrap=True),
        PlainLabel(checked, t="note", tone="" if told.checked else "warn", wrap=True),
    ):
        label.setFixedWidth(scaled(WIDTH) - 42)
        label.ensurePolished()
        label.setFixedHeight(label.heightForWidth(label.width()))
        column.addWidget(label)
    return column
