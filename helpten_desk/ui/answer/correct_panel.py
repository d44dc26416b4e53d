"""What was recorded wrongly: the mailing as it really was, with the reason why it is corrected."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpten_desk.domain.requests import Mailing
from helpten_desk.ui.answer.mail_panel import MailingForm, mailing_line
from helpten_desk.ui.forms.fields import LinesField
from helpten_desk.ui.look.labels import Scrolled
from helpten_desk.ui.look.words import tr


class CorrectPanel(QWidget):
    """The mailing as registered, and the fields to say how it was."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.form = MailingForm(today)
        self.form.heading(tr("Correct the mailing"))
        self._before = self.form.note("")
        self.form.note(
            tr("What was registered stays on record beside the correction, in the ledger of disclosures too.")
        )
        self.form.add_mailing()
        self.form.add(LinesField("reason", tr("What was mistaken"), rows=3))
        self.form.end()
        self.form.changed.connect(lambda _name: self.changed.emit())
        self._mailing: Mailing | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.addWidget(Scrolled(self.form))

    def begin(self, mailing: Mailing | None) -> None:
        """Correct this mailing; nothing typed yet."""
        self._mailing = mailing
        self.form.set_value("reason", "")
        if mailing is not None:
            self._before.setText(tr("Registered: {mailing}", mailing=mailing_line(mailing, "")))
            self.form.begin(mailing)

    def draft(self) -> str | None:
        """What is typed, unless nothing differs from what was registered."""
        return self.form.draft() if self._mailing is not None else None

    @property
    def reason(self) -> str:
        """What was typed."""
        reason: str = self.form.value("reason")
        return reason

    def missing(self) -> str:
        """What keeps the correction from being recorded; empty when nothing does."""
        if self.form.missing():
            return self.form.missing()
        if self.form.mailing() == self._mailing:
            return tr("Nothing has been changed yet.")
        return "" if self.reason else tr("Write what was mistaken.")
