"""How the answer goes out: its language, where to, and a fee where the law lets one be asked."""

from dataclasses import replace
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpten_desk.domain.answers import Collection, Review
from helpten_desk.domain.law import Fee
from helpten_desk.domain.people import Language, PostalAddress
from helpten_desk.ui.forms.address import ADDRESS, add_other_address, other_address, set_address
from helpten_desk.ui.forms.fields import ChoiceField, TextField, TickField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.forms.town_follows import AskPlace
from helpten_desk.ui.frame.provision_note import LawVerdict
from helpten_desk.ui.look.chips import Chip, ChipFacts
from helpten_desk.ui.look.labels import PlainLabel, Scrolled
from helpten_desk.ui.look.words import number, tell, tr
from helpten_desk.ui.people.person_header import language_word


class DeliveryPanel(QWidget):
    """Language, way, address and fee of one answer; `changed` when something of it was typed."""

    changed = Signal()

    def __init__(self, ask: AskPlace) -> None:
        """`ask` looks up the town of another address."""
        super().__init__()
        self.form = Form()
        self._ask = ask
        self._registered = PlainLabel(wrap=True)
        self._protected = Chip(ChipFacts("shield", tr("Protected address"), "guard"))
        self._fee_reason = LawVerdict()
        self._fee_allowed = False
        self._build()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.addWidget(Scrolled(self.form))

    def show_delivery(self, collection: Collection, review: Review) -> None:
        """What has been decided so far."""
        person = collection.person
        hidden = person is not None and person.protected
        self._protected.setVisible(hidden)
        self._registered.setVisible(not hidden)
        registered = collection.registered_address
        self._registered.setText(address_line(registered) if registered else tr("No address is registered."))
        form = self.form
        form.set_value("language", collection.request.language)
        form.set_value("registered", review.registered)
        form.set_value("other", review.address is not None)
        set_address(form, review.address or PostalAddress("", "", ""))
        form.set_value("address_check", review.address_check)
        form.set_value("fee", "" if review.fee is None else number(review.fee))
        self._show_fee(collection)
        self._show_address()

    def language(self) -> Language:
        """The language of the letter."""
        value: Language = self.form.value("language")
        return value

    def review(self, before: Review) -> Review:
        """The review with the delivery as it stands in the form."""
        form = self.form
        address = other_address(form)
        return replace(
            before,
            address=address,
            address_check=form.value("address_check") if address else "",
            registered=form.value("registered"),
            fee=_amount(form.value("fee")) if self._fee_allowed else None,
        )

    def verify(self) -> bool:
        """Check what is typed."""
        return self.form.verify()

    def _build(self) -> None:
        form = self.form
        form.heading(tr("How the answer goes out"))
        form.add(
            ChoiceField(
                "language",
                tr("Language of the letter"),
                [(language, language_word(language)) for language in Language],
            )
        )
        form.add_widget(PlainLabel(tr("Registered address"), t="field"))
        form.add_widget(self._registered)
        form.add_widget(self._protected)
        form.add(TickField("registered", tr("Send as a registered letter")))
        add_other_address(form, tr("How the other address was checked"), self._ask)
        form.add_widget(self._fee_reason)
        form.add(TextField("fee", tr("Fee in euros"), length=8, optional=True, check=_check_fee))
        form.end()
        form.changed.connect(self._on_changed)

    def _on_changed(self, name: str) -> None:
        if name == "other":
            self._show_address()
        self.changed.emit()

    def _show_address(self) -> None:
        other = self.form.value("other")
        for name in (*ADDRESS, "address_check"):
            self.form[name].setVisible(other)
        if other and not self.form.value("country"):
            self.form.set_value("country", "FI")

    def _show_fee(self, collection: Collection) -> None:
        decision = collection.fee
        self._fee_allowed = collection.request.fee is Fee.MAY_CHARGE
        self.form["fee"].setVisible(self._fee_allowed)
        self._fee_reason.setVisible(decision is not None)
        if decision is not None:
            kind, word = (
                ("info", tr("A fee may be asked")) if self._fee_allowed else ("done", tr("Free of charge"))
            )
            self._fee_reason.show_decision(kind, word, [tell(decision.reason)], decision.provisions)


def address_line(address: PostalAddress) -> str:
    """An address in one line."""
    care_of = f"c/o {address.care_of}" if address.care_of else ""
    country = address.country if address.country != "FI" else ""
    place = f"{address.postcode} {address.town}".strip()
    return ", ".join(part for part in (care_of, address.line, place, country) if part)


def _amount(text: str) -> Decimal | None:
    """Euros as typed; None for an empty field or what is no amount."""
    typed = "".join(text.split()).replace("€", "").replace(",", ".")
    try:
        amount = Decimal(typed)
    except InvalidOperation:
        return None
    return amount if amount.is_finite() else None


def _check_fee(text: str) -> str | None:
    amount = _amount(text)
    if not text or (
        amount is not None and Decimal(0) <= amount < Decimal(1000) and amount == round(amount, 2)
    ):
        return None
    return tr("Enter the fee as in 12,50, or leave it empty.")
