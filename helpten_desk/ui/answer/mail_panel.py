"""The signed letter leaves: when, how and with which number; the last word is asked for once more."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from helpten_desk.domain.requests import Mailing, MailingWay
from helpten_desk.ui.forms.fields import ChoiceField, DateField, TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.look.keys import bind
from helpten_desk.ui.look.labels import PlainLabel, Scrolled, as_button_text
from helpten_desk.ui.look.words import day, tr


class MailPanel(QWidget):
    """The facts of the mailing."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.form = Form()
        self.form.heading(tr("Mailing"))
        self._clerk = self.form.note("")
        self.form.add(DateField("on", tr("Mailed or handed over on"), today=today, check=self._check_day))
        self.form.add(ChoiceField("way", tr("How"), [(way, way_word(way)) for way in MailingWay]))
        self.form.add(TextField("number", "", length=24, check=self._check_number))
        self.form.end()
        self.form.changed.connect(self._on_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 12, 12)
        layout.addWidget(Scrolled(self.form))
        self.begin("")

    def begin(self, clerk: str) -> None:
        """Nothing entered yet; it leaves by the hand of this clerk."""
        self._clerk.setText(tr("Recorded as mailed by {clerk}.", clerk=clerk))
        self.form.set_value("on", self._today())
        self.form.set_value("way", MailingWay.ORDINARY)
        self.form.set_value("number", "")
        self._show_number()

    def mailing(self) -> Mailing | None:
        """What is entered; None while the day is missing."""
        on = self.form.value("on")
        return None if on is None else Mailing(on, self.form.value("way"), self._number())

    def missing(self) -> str:
        """What keeps the mailing from being recorded; empty when nothing does."""
        return self._check_day(self.form.value("on")) or self._check_number(self._number()) or ""

    def _number(self) -> str:
        ordinary = self.form.value("way") is MailingWay.ORDINARY
        number: str = "" if ordinary else self.form.value("number")
        return number

    def _check_day(self, value: date | None) -> str | None:
        if value is None:
            return tr("Enter the day on which it left.")
        return tr("The day is in the future.") if value > self._today() else None

    def _check_number(self, value: str) -> str | None:
        if self.form.value("way") is MailingWay.REGISTERED and not value:
            return tr("Copy the number of the registered letter from its receipt.")
        return None

    def _on_changed(self, name: str) -> None:
        if name == "way":
            self._show_number()
        self.changed.emit()

    def _show_number(self) -> None:
        way = self.form.value("way")
        field = self.form["number"]
        field.setVisible(way is not MailingWay.ORDINARY)
        field.caption.setText(
            tr("Number of the registered letter")
            if way is MailingWay.REGISTERED
            else tr("Number of the receipt (optional)")
        )


class MailedDialog(QDialog):
    """Asks once more: what is mailed cannot be taken back."""

    def __init__(self, parent: QWidget, mailing: Mailing, recipient: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Record the mailing"))
        self.setModal(True)
        self.setMinimumWidth(480)
        self.sure = _button(tr("Record"), "next", "Ctrl+Enter")
        self.sure.clicked.connect(self.accept)
        self.cancel = _button(tr("Cancel"), "quiet", "Esc")
        self.cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.sure)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(tr("Has the answer left?"), t="title"))
        layout.addWidget(PlainLabel(mailing_line(mailing, recipient), t="strong", wrap=True))
        layout.addWidget(
            PlainLabel(
                tr(
                    "The case is closed, the disclosure is entered in the ledger, and the year to the next "
                    "free inspection begins. This cannot be undone."
                ),
                wrap=True,
            )
        )
        layout.addLayout(buttons)
        bind(self, "next", self.accept)


def way_word(way: MailingWay) -> str:
    """How it left."""
    return {
        MailingWay.ORDINARY: tr("Ordinary letter"),
        MailingWay.REGISTERED: tr("Registered letter"),
        MailingWay.HANDED_OVER: tr("Handed over against a receipt"),
    }[way]


def mailing_line(mailing: Mailing, recipient: str) -> str:
    """Day, way, number and recipient in one line."""
    parts = [day(mailing.on, weekday=True), way_word(mailing.way), mailing.number, recipient]
    return ", ".join(part for part in parts if part)


def _button(text: str, kind: str, key: str) -> QPushButton:
    button = QPushButton(f"{as_button_text(text)}   {key}")
    button.setAccessibleName(text)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    return button
