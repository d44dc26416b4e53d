"""What follows from a request: one verdict a question, live while it is keyed."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpten_desk.domain.law import Decision, Fee, RuleSet, Validity
from helpten_desk.domain.people import PersonFacts
from helpten_desk.domain.requests import RequestDraft, RequestKind
from helpten_desk.services.intake import Consequences
from helpten_desk.ui.frame.provision_note import LawVerdict
from helpten_desk.ui.look.icons import RAIL
from helpten_desk.ui.look.labels import Panel, Scrolled
from helpten_desk.ui.look.verdict import Verdict
from helpten_desk.ui.look.words import day, listed, tell, tr
from helpten_desk.ui.requests.earlier_requests import EarlierRequests

NAMED = 3  # candidates named in the verdict; the rest are counted


class ConsequencesPanel(Panel):
    """Valid as made? Free? Answer by when? Who? Each with its reason and its provision."""

    def __init__(self) -> None:
        super().__init__(tr("What follows from this"), margins=(20, 12, 16, 8))
        self.validity = LawVerdict()
        self.fee = LawVerdict()
        self.deadline = LawVerdict()
        self.who = Verdict()
        self.earlier = EarlierRequests()
        self.earlier.setContentsMargins(RAIL + 12, 0, 0, 0)  # under the words of the verdict above
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(6)
        for verdict in (self.validity, self.fee, self.deadline, self.who, self.earlier):
            column.addWidget(verdict)
        column.addStretch(1)
        self.body.addWidget(Scrolled(inner), 1)

    def show_consequences(self, draft: RequestDraft, found: Consequences, today: date) -> None:
        """Show what follows from the draft."""
        self._show_validity(found.validity, begun=bool(draft.asker.name.strip()))
        self.fee.setVisible(draft.kind is RequestKind.INSPECTION)
        self._show_fee(found)
        self._show_deadline(found, today)
        self._show_who(draft, found)
        people = [hit.person for hit in found.candidates if hit.person is not None]
        self.earlier.show_requests(
            [
                (tr("Earlier requests of {who}: %n", len(requests), who=_named(person)), requests)
                for person, requests in zip(people, found.earlier, strict=True)
                if requests
            ]
        )

    def _show_validity(self, decision: Decision[Validity], *, begun: bool) -> None:
        kind, word = {
            Validity.VALID: ("done", tr("A valid request")),
            Validity.INVALID: ("error", tr("Not valid as made")),
            Validity.IDENTITY_OPEN: ("done", tr("Valid, identity open")),
        }[decision.outcome]
        if decision.outcome is Validity.INVALID and not begun:
            kind, word = "info", tr("Not valid yet")
        self.validity.show_decision(kind, word, [tell(decision.reason)], decision.provisions)

    def _show_fee(self, found: Consequences) -> None:
        if found.fee is None:
            charged = sum(decision.outcome is Fee.MAY_CHARGE for decision in found.fees)
            reasons = [
                tr("{several} people match.", several=len(found.fees)),
                tr("%n of them got the data less than a year ago.", charged),
            ]
            law = next(item.provisions for item in found.fees if item.outcome is Fee.MAY_CHARGE)
            self.fee.show_decision("warn", tr("Free or not: it depends on who is asking"), reasons, law)
            return
        decision = found.fee
        free = decision.outcome is Fee.FREE
        hangs = found.regime.rules is RuleSet.HETIL
        reasons = [tell(decision.reason)]
        if found.person is not None and hangs:
            word = (
                tr("Free, if the asker is {who}", who=found.person.name)
                if free
                else tr("A fee may be asked, if the asker is {who}", who=found.person.name)
            )
        elif hangs and not found.candidates:
            word = tr("Free, if it is the asker's first inspection")
            reasons = [tr("Nobody has been found yet, so no earlier inspection is known.")]
        else:
            word = tr("Free of charge") if free else tr("A fee may be asked")
            if len(found.candidates) > 1 and hangs:
                reasons = [tr("The same holds for everybody who matches.")]
        self.fee.show_decision("done" if free else "warn", word, reasons, decision.provisions)

    def _show_deadline(self, found: Consequences, today: date) -> None:
        due = found.deadline.outcome.due_on
        late = due < today
        word = (
            tr("Should have been answered by {day}", day=day(due, weekday=True))
            if late
            else tr("Answer by {day}", day=day(due, weekday=True))
        )
        self.deadline.show_decision(
            "error" if late else "time", word, [tell(found.deadline.reason)], found.deadline.provisions
        )

    def _show_who(self, draft: RequestDraft, found: Consequences) -> None:
        people = [hit.person for hit in found.candidates if hit.person is not None]
        if not draft.asker.name.strip():
            self.who.show_verdict("info", tr("Who is asking?"), [tr("Write the name first.")])
            return
        if not people:
            self.who.show_verdict(
                "warn",
                tr("Nobody is found with these facts"),
                [tr("Check the spelling. The register is searched again when identifying.")],
            )
            return
        named = [_named(person) for person in people[:NAMED]]
        more = len(people) - len(named)
        if more:
            named.append(tr("%n other(s)", more))
        reasons = [tr("%n person(s) match: {named}.", len(people), named=listed(named))]
        reasons.append(tr("Name and identity code alone identify nobody."))
        self.who.show_verdict(
            "warn", tr("The person is not identified yet"), reasons, tr("Next step: Identify")
        )


def _named(person: PersonFacts) -> str:
    if person.born_on is None:
        return tr("{name}, birth date not known", name=person.name)
    return tr("{name}, b. {day}", name=person.name, day=person.born_on)
