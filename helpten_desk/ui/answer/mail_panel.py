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
from helpten_desk.ui.look.words import day, inside, tr


class MailingForm(Form):
    """The day, the way and the number of a mailing; whoever builds on it adds around them."""

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self._begun: str | None = None

    def add_mailing(self) -> None:
        """The fields."""
        self.add(DateField("on", tr("Mailed or handed over on"), today=self._today, check=self._check_day))
        self.add(ChoiceField("way", tr("How"), [(way, way_word(way)) for way in MailingWay]))
        self.add(TextField("number", "", length=24, check=self._check_number))
        self.changed.connect(self._on_changed)

    def begin(self, mailing: Mailing) -> None:
        """Start from this; what differs from it has been typed."""
        self.set_value("on", mailing.on)
        self.set_value("way", mailing.way)
        self.set_value("number", mailing.number)
        self._show_number()
        self._begun = super().draft()

    def mailing(self) -> Mailing | None:
        """What is entered; None while the day is missing."""
        on = self.value("on")
        return None if on is None else Mailing(on, self.value("way"), self._number())

    def missing(self) -> str:
        """What is still to be entered; empty when nothing is."""
        return self._check_day(self.value("on")) or self._check_number(self._number()) or ""

    def draft(self) -> str | None:
        """What is typed, unless it is what the form began with."""
        typed = super().draft()
        return None if typed == self._begun else typed

    def restore(self, text: str) -> None:
        """Put a draft back."""
        super().restore(text)
        self._show_number()

    def _number(self) -> str:
        ordinary = self.value("way") is MailingWay.ORDINARY
        number: str = "" if ordinary else self.value("number")
        return number

    def _check_day(self, value: date | None) -> str | None:
        if value is None:
            return tr("Enter the day on which it left.")
        return tr("The day is in the future.") if value > self._today() else None

    def _check_number(self, value: str) -> str | None:
        if self.value("way") is MailingWay.REGISTERED and not value:
            return tr("Copy the number of the registered letter from its receipt.")
        return None

    def _on_changed(self, name: str) -> None:
        if name == "way":
            self._show_number()

    def _show_number(self) -> None:
        way = self.value("way")
        field = self["number"]
        field.setVisible(way is not MailingWay.ORDINARY)
        field.caption.setText(
            tr("Number of the registered letter")
            if way is MailingWay.REGISTERED
            else tr("Number of the receipt (optional)")
        )


class MailPanel(QWidget):
    """The facts of the mailing."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self._today = today
        self.form = MailingForm(today)
        self.form.heading(tr("Mailing"))
        self._clerk = self.form.note("")
        self._moved = self.form.note(
            tr(
                "The address has changed since the letter was written. Hand it over, or write it anew; "
                "register the mailing only if it left before the change."
            )
        )
        self._moved.set_tone("warn")
        self.form.add_mailing()
        self.form.end()
        self.form.changed.connect(lambda _name: self.changed.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.addWidget(Scrolled(self.form))
        self.begin("")

    def begin(self, clerk: str, *, registered: bool = False, moved: bool = False) -> None:
        """Nothing entered yet; it leaves by the hand of this clerk, as was decided with the answer.

        `moved` warns that the letter bears an address that is no longer the registered one.
        """
        self._moved.setVisible(moved)
        self._clerk.setText(tr("Registered as mailed by {clerk}.", clerk=clerk))
        way = MailingWay.REGISTERED if registered else MailingWay.ORDINARY
        self.form.begin(Mailing(self._today(), way))


class MailedDialog(QDialog):
    """Asks once more: the case is closed, the disclosure entered, the year begun."""

    def __init__(self, parent: QWidget, mailing: Mailing, recipient: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Register the mailing"))
        self.setModal(True)
        self.setMinimumWidth(480)
        self.sure = _button(tr("Register the mailing"), "next", "Ctrl+Enter")
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
                    "free inspection begins. A mistake is corrected afterwards by “Correct the mailing”."
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
    parts = [day(mailing.on, weekday=True), inside(way_word(mailing.way)), mailing.number, recipient]
    return ", ".join(part for part in parts if part)


def _button(text: str, kind: str, key: str) -> QPushButton:
    button = QPushButton(f"{as_button_text(text)}   {key}")
    button.setAccessibleName(text)
    button.setProperty("kind", kind)
    button.setAutoDefault(False)
    return button
