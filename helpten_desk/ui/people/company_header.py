"""The company header: in the place of the person header, so that a company is known the same way."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from helpten_desk.domain.people import CompanyFacts
from helpten_desk.ui.look.chips import Chip, ChipFacts
from helpten_desk.ui.look.labels import ElidedLabel, PlainLabel
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import customer_number, tr
from helpten_desk.ui.people.person_header import language_word


class CompanyHeader(QWidget):
    """Name and four facts in fixed order and place."""

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel(t="title", close=True)
        self._values = [PlainLabel(t="strong") for _ in range(4)]
        name = QHBoxLayout()
        name.setSpacing(16)
        name.addWidget(self._name)
        name.addWidget(Chip(ChipFacts("company", tr("Company"))))
        name.addStretch(1)
        facts = QHBoxLayout()
        facts.setSpacing(16)
        captions = (tr("Business ID"), tr("Customer number"), tr("Town"), tr("Language"))
        for caption, value in zip(captions, self._values, strict=True):
            column = QVBoxLayout()
            column.setSpacing(1)
            column.addWidget(PlainLabel(caption, t="field"))
            value.setMinimumHeight(scaled(22))
            column.addWidget(value)
            facts.addLayout(column)
        facts.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(name)
        layout.addLayout(facts)

    def show_company(self, company: CompanyFacts) -> None:
        """Show it."""
        self._name.setText(company.name)
        number = customer_number(company.customer_number)
        facts = (company.business_id, number, company.town, language_word(company.language))
        for value, fact in zip(self._values, facts, strict=True):
            value.setText(fact or tr("not known"))
        self.setAccessibleName(company.name)
        self.setAccessibleDescription(", ".join(fact for fact in facts if fact))
