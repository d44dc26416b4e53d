"""A company: its facts, and the way to its people by searching for its business id."""

from functools import partial

from helpten_desk.domain.people import CompanyFacts, PartyId
from helpten_desk.services.cards import Cards
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.look.labels import Panel, PlainLabel
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.people.card_preview import company_facts


class CompanyPage(Page):
    """Place `company`, opened with `company` and its `address` from the list."""

    def __init__(self, lanes: Lanes, cards: Cards) -> None:
        super().__init__()
        self._lanes, self._cards = lanes, cards
        self._company: CompanyFacts | None = None
        self._address = ""
        self.facts = PlainLabel(wrap=True)
        panel = Panel(tr("Company"))
        panel.body.addWidget(self.facts)
        panel.setMaximumWidth(720)
        self.body.addWidget(panel)
        self.body.addStretch(1)
        self.set_title("")

    def opened(self, **where: object) -> None:
        """Read the facts of `company`."""
        company, self._address = where.get("company"), str(where.get("address", ""))
        if isinstance(company, int):
            self._lanes.ask(self, partial(self._cards.company, PartyId(company)), self._show, topic="company")

    def renew(self) -> None:
        """Read again."""
        if self._company is not None:
            self.opened(company=int(self._company.id), address=self._address)

    def _show(self, company: CompanyFacts) -> None:
        self._company = company
        self.set_title(company.name)
        self.facts.setText("\n".join(company_facts(company, self._address)))
        sought = company.business_id or company.name
        self.set_steps(Step(tr("Show its people"), partial(self.go, "search", query=sought)))
