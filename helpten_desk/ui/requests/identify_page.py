"""Identifying: who the asker of a received request is, made sure by more than a name and a code."""

import json
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.answers import CaseFile
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.papers import Paper, ReadPage
from helpten_desk.domain.people import Hit, PartyId
from helpten_desk.domain.requests import Request, RequestKind, State
from helpten_desk.services.case_deeds import case_purpose
from helpten_desk.services.cases import Cases, Considered
from helpten_desk.services.inspection import Inspection
from helpten_desk.services.intake import Intake
from helpten_desk.services.search import Search
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.places import ANSWER, REQUESTS
from helpten_desk.ui.frame.request_words import stages
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.look.words import tell, tr
from helpten_desk.ui.paper.letter_panel import LetterPanel
from helpten_desk.ui.requests.asker_panel import AskerPanel
from helpten_desk.ui.requests.candidates_panel import Candidate, CandidatesPanel
from helpten_desk.ui.requests.proofs_panel import ProofsPanel
from helpten_desk.ui.requests.reason_panel import ReasonPanel

RESTS = 400  # milliseconds on a row before the person is looked at, which is journalled


@dataclass
class _Operations:
    """One of each deed a visit may do; renewed when another request is opened."""

    identify: str = field(default_factory=new_operation)
    collected: str = field(default_factory=new_operation)
    withdraw: str = field(default_factory=new_operation)
    mistaken: str = field(default_factory=new_operation)


PROOFS, WITHDRAWAL, MISTAKE = range(3)  # what stands at the right
# A wrong person can be put right as long as nothing has left the desk.
MENDABLE = frozenset({State.IDENTIFIED, State.COLLECTED, State.WRITTEN, State.PRINTED, State.SIGNED})


class IdentifyPage(Page):
    """Place `identify`, opened with `request`; `withdraw` opens it at giving the request up.

    For a request that is further on, it is where a mistaken person is put right.
    """

    def __init__(
        self, lanes: Lanes, inspection: Inspection, cases: Cases, search: Search, intake: Intake
    ) -> None:
        super().__init__()
        self._lanes, self._inspection, self._cases, self._search = lanes, inspection, cases, search
        self._case: CaseFile | None = None
        self._asked = 0  # the request that the page was opened with
        self._waiting = ""  # a draft that came before its request
        self._considered: Considered | None = None
        self._operations = _Operations()
        today = intake.today()
        self.letter = LetterPanel()
        self.asker = AskerPanel(today)
        self.candidates = CandidatesPanel(today)
        self.proofs = ProofsPanel()
        self.withdrawal = ReasonPanel(
            tr("Withdraw the request"),
            tr("The request stays on record with the reason; nothing is answered."),
            tr("Why the request ends here"),
        )
        self.mistake = ReasonPanel(
            tr("Wrong person"),
            tr(
                "The request goes back to identifying. What was collected is forgotten, and the letter no "
                "longer shows among this person's papers. The mistake stays on record."
            ),
            tr("What was mistaken"),
        )
        self._right = QStackedWidget()
        self._resting = QTimer(self)
        self._lay_out()
        self._connect()

    # --- the window's calls ---

    def opened(self, **where: object) -> None:
        """Show the request; it is read anew each time."""
        request = where.get("request")
        assert isinstance(request, int), "the page is opened with a request"
        if self._case is None or self._case.request.id != request:
            self._case = self._considered = None
            self._operations = _Operations()
            self._clear_typed()
        self._asked, self._waiting = request, ""
        self._set_right(WITHDRAWAL if where.get("withdraw") is True else PROOFS)
        self._lanes.ask(self, partial(self._cases.open, request), self._on_case, topic="case")

    def closing(self) -> None:
        """Nobody is looked at behind another page."""
        self._resting.stop()
        self.candidates.rest()

    def renew(self) -> None:
        """Read the request and its candidates again."""
        if self._case is not None:
            self.opened(request=self._case.request.id, withdraw=self._withdrawing)

    def back(self) -> bool:
        """Leave the withdrawing or the mistake."""
        if self._right.currentIndex() == PROOFS:
            return False
        self._set_right(PROOFS)
        return True

    def focus_first(self) -> None:
        """To the candidates, or to the reason that is asked."""
        reasons = {WITHDRAWAL: self.withdrawal, MISTAKE: self.mistake}
        asked = reasons.get(self._right.currentIndex())
        if asked is not None:
            asked.form.focus_first()
        else:
            self.candidates.table.setFocus()

    def draft_place(self) -> str:
        """One draft a request."""
        return f"identify:{self._asked}" if self._asked else ""

    def draft(self) -> str | None:
        """The reasons that are being written, and what was noted of the proof."""
        typed = {name: form.draft() for name, form in self._typed_forms().items() if form.draft()}
        return self._waiting or (json.dumps(typed, ensure_ascii=False) if typed else None)

    def restore(self, text: str) -> None:
        """Put what was typed back, at the latest once the request is there."""
        if self._case is None:
            self._waiting = text
            return
        self._waiting, forms = "", self._typed_forms()
        for name, typed in json.loads(text).items():
            forms[name].restore(typed)

    def _typed_forms(self) -> dict[str, Form]:
        return {"withdrawal": self.withdrawal.form, "mistake": self.mistake.form, "proof": self.proofs.form}

    # --- what is shown ---

    @property
    def _withdrawing(self) -> bool:
        return self._right.currentIndex() == WITHDRAWAL

    @property
    def _request(self) -> Request | None:
        return self._case.request if self._case else None

    def _on_case(self, case: CaseFile) -> None:
        renewed = self._case is None or self._case.request != case.request
        self._case = case
        request = case.request
        self.set_stages(stages(request, tr("under way") if request.state is State.RECEIVED else ""))
        if case.paper is not None:
            self.letter.show_filed(case.paper)
        else:
            self.letter.clear(tr("This request came without a letter."))
        if renewed:
            self.asker.show_asker(request.asker)
            rules = self._inspection.proofs(request)
            decisions = {rule.proof: self._inspection.weigh_proof(request, rule.proof) for rule in rules}
            self.proofs.show_proofs(rules, decisions)
        if self._waiting:
            self.restore(self._waiting)
        self._lanes.ask(
            self,
            partial(self._inspection.candidates, request),
            self.candidates.show_candidates,
            topic="candidates",
        )
        self._renew_steps()

    def _on_page_wanted(self, paper: Paper, number: int) -> None:
        if self._request is not None:
            look = partial(self._cases.page, self._request, paper.id, number)
            self._lanes.ask(self, look, partial(self._on_page, paper, number))

    def _on_page(self, paper: Paper, number: int, page: ReadPage) -> None:
        self.letter.put_page(paper, number, page)

    def _on_searched(self, query: str) -> None:
        if not query or self._request is None:
            self.candidates.show_found("", ())
            return
        purpose = case_purpose(self._request)
        self._lanes.ask(
            self,
            partial(self._search.settle, query, purpose),
            lambda answer: self.candidates.show_found(query, answer.hits),
            topic="search",
        )

    def _on_chosen(self, row: Candidate | None) -> None:
        hit = row.hit if row else None
        self.asker.compare(hit)
        if self._considered is None or hit is None or _person(hit) != self._considered.person.id:
            self._considered = None
            self.candidates.show_considered(None)
            if hit is not None:
                self._resting.start()
        self._renew_steps()

    def _consider(self) -> None:
        """The row has been rested on: look at the person, for this case."""
        row, request = self.candidates.current, self._request
        if request is None or row is None or row.hit is None or (person := _person(row.hit)) is None:
            return
        look = partial(self._cases.consider, request, person)
        self._lanes.ask(self, look, self._on_considered, topic="consider")

    def _on_considered(self, found: Considered) -> None:
        row = self.candidates.current
        if row is not None and row.hit is not None and _person(row.hit) == found.person.id:
            self._considered = found
            self.candidates.show_considered(found)
            self._renew_steps()

    def _on_reveal(self) -> None:
        if self._request is not None and self._considered is not None:
            look = partial(self._cases.reveal_code, self._request, self._considered.person.id)
            self._lanes.ask(self, look, self.candidates.header.code.show_value)

    # --- steps ---

    def _renew_steps(self) -> None:
        request = self._request
        if request is None:
            self.set_steps(None)
        elif self._right.currentIndex() == MISTAKE:
            missing = "" if self.mistake.reason else tr("Write what was mistaken.")
            self.set_steps(Step(tr("Back to identifying"), self._mend, enabled=not missing, why_not=missing))
        elif request.state is not State.RECEIVED and not self._may_withdraw(request):
            wrong = Step(tr("Wrong person …"), partial(self._set_right, MISTAKE), key="")
            self.set_steps(
                Step(tr("To the answer"), self._to_answer), [wrong] if request.state in MENDABLE else []
            )
        elif self._withdrawing:
            missing = "" if self.withdrawal.reason else tr("Write why the request ends here.")
            self.set_steps(
                Step(tr("Withdraw the request"), self._withdraw, enabled=not missing, why_not=missing)
            )
        else:
            self._renew_identifying()

    def _renew_identifying(self) -> None:
        withdraw = Step(tr("Withdraw …"), partial(self._set_right, WITHDRAWAL), key="")
        row, decision = self.candidates.current, self.proofs.decision
        if row is not None and row.hit is None:
            self.set_steps(Step(tr("Answer that no data are held"), self._nobody), [withdraw])
            return
        if row is None or self._considered is None:
            missing = tr("Choose the person who is asking.")
        elif decision is None:
            missing = tr("Choose how it was made sure who is asking.")
        else:
            missing = "" if decision.outcome else tell(decision.reason)
        self.set_steps(Step(tr("Identify"), self._identify, enabled=not missing, why_not=missing), [withdraw])

    def _may_withdraw(self, request: Request) -> bool:
        return self._withdrawing and request.state is State.INVALID

    def _identify(self) -> None:
        request, found, proof = self._request, self._considered, self.proofs.proof
        assert request is not None and found is not None and proof is not None
        deed = partial(
            self._inspection.identify,
            request,
            found.person.id,
            proof,
            self.proofs.detail.value(),
            self._operations.identify,
        )
        self._lanes.do(self, deed, self._on_identified, self._on_failed)

    def _on_identified(self, request: Request) -> None:
        self._leave()
        if request.kind is RequestKind.INSPECTION:
            self.go(ANSWER, request=request.id)
        else:
            self.go(REQUESTS)

    def _nobody(self) -> None:
        """The register holds nobody: where was searched goes on record, the answer says so."""
        request, operation = self._request, self._operations.collected
        assert request is not None

        def search_everywhere() -> Request:
            return self._inspection.collected(self._inspection.collect(request), operation)

        self._lanes.do(self, search_everywhere, self._on_identified, self._on_failed)

    def _withdraw(self) -> None:
        request = self._request
        assert request is not None
        deed = partial(self._inspection.withdraw, request, self.withdrawal.reason, self._operations.withdraw)
        self._lanes.do(self, deed, self._on_withdrawn, self._on_failed)

    def _mend(self) -> None:
        """The person was the wrong one: back to identifying, with the reason on record."""
        request = self._request
        assert request is not None
        deed = partial(self._inspection.mistaken, request, self.mistake.reason, self._operations.mistaken)
        self._lanes.do(self, deed, self._on_mended, self._on_failed)

    def _on_mended(self, request: Request) -> None:
        self._leave()
        self.opened(request=request.id)
        self.notify("done", tr("The request waits to be identified again."))

    def _on_withdrawn(self, request: Request) -> None:
        self._leave()
        self.go(REQUESTS)

    def _on_failed(self, error: KnownError) -> None:
        """Nothing was stored; what was chosen and typed stays."""
        self.show_error(error)
        self._renew_steps()

    def _to_answer(self) -> None:
        if self._request is not None:
            self.go(ANSWER, request=self._request.id)

    def _leave(self) -> None:
        """What was typed here is on record."""
        self._clear_typed()
        self._set_right(PROOFS)
        self._case = self._considered = None

    def _clear_typed(self) -> None:
        self.withdrawal.clear()
        self.mistake.clear()
        self.proofs.detail.set_value("")

    def _set_right(self, panel: int) -> None:
        """Show the proofs, or ask why the request ends or who was mistaken."""
        self._right.setCurrentIndex(panel)
        if panel != PROOFS:
            self.panes.go_to(2)
            self.focus_first()
        self._renew_steps()

    # --- building ---

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.letter, 1)
        column.addWidget(self.asker)
        for panel in (self.proofs, self.withdrawal, self.mistake):
            self._right.addWidget(panel)
        self.panes = Panes(
            [
                Pane(tr("Letter"), left, 290),
                Pane(tr("Person"), self.candidates, 502),
                Pane(tr("Proof"), self._right, 290),
            ]
        )
        self.panes.go_to(1)
        self.body.addWidget(self.panes)

    def _connect(self) -> None:
        self.letter.page_wanted.connect(self._on_page_wanted)
        self.candidates.chosen.connect(self._on_chosen)
        self.candidates.searched.connect(self._on_searched)
        self.candidates.reveal_asked.connect(self._on_reveal)
        self.candidates.earlier.opened.connect(lambda request: self.go(ANSWER, request=request))
        self.candidates.table.row_entered.connect(lambda _row: self.panes.go_to(2))
        self.proofs.changed.connect(self._renew_steps)
        for panel in (self.withdrawal, self.mistake):
            panel.form.changed.connect(lambda _name: self._renew_steps())
        self._resting.setSingleShot(True)
        self._resting.setInterval(RESTS)
        self._resting.timeout.connect(self._consider)


def _person(hit: Hit) -> PartyId | None:
    return hit.person.id if hit.person else None
