"""Two records side by side: under two headers everything both hold; a clerk decides, with a reason."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.sameness import Pair, PairDecision, Ruling, Side
from helpten_desk.domain.words import Words
from helpten_desk.services.clean_records import CleanRecords
from helpten_desk.ui.forms.fields import ChoiceField, TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Message, Page, Step
from helpten_desk.ui.look.labels import Panel, PlainLabel
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import customer_number, listed, tr
from helpten_desk.ui.people.person_header import PersonHeader
from helpten_desk.ui.records.pair_facts import PairFacts
from helpten_desk.ui.records.rule_words import clues_against, clues_for

NARROW_BELOW, LOW_BELOW = 1120, 440  # logical px of the page at 100 %


class PairPage(Page):
    """Page `pair`, opened with `one` and `other`. Opening it is a look at both."""

    def __init__(self, lanes: Lanes, records: CleanRecords, words: Words, today: Callable[[], date]) -> None:
        super().__init__()
        self._lanes, self._records, self._today = lanes, records, today
        self._asked = (PartyId(0), PartyId(0))
        self._pair: Pair | None = None
        self._operation = new_operation()
        self.sides = (SidePanel(), SidePanel())
        self.clues = PlainLabel(t="text", wrap=True)
        self.only_differing = QPushButton(tr("Only what differs"))
        self.facts = PairFacts(words)
        self.stands = ChoiceField("stands", tr("Which record stands"), [])
        self.reason = TextField("reason", tr("By what you know it"))
        self.form = Form()
        self._lay_out()
        self._connect()

    # --- the window's calls ---

    def opened(self, **where: object) -> None:
        """Look at both records; those before go from the screen at once."""
        one, other = where.get("one"), where.get("other")
        if not isinstance(one, int) or not isinstance(other, int):
            return
        if {one, other} != set(self._asked):
            self._clear()
            self.reason.set_value("")
        self._asked = (PartyId(one), PartyId(other))
        self.renew()

    def renew(self) -> None:
        """Look again."""
        self._operation = new_operation()
        look = partial(self._records.compare, *self._asked)
        self._lanes.ask(self, look, self._show_pair, topic="pair")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the headers tell people apart; in a low one the facts get the room."""
        super().resizeEvent(event)
        for side in self.sides:
            side.header.set_few(self.width() < scaled(NARROW_BELOW))
        self.clues.setVisible(self.height() >= scaled(LOW_BELOW))

    def focus_first(self) -> None:
        """To the facts."""
        self.facts.setFocus()

    def help_topic(self) -> str:
        """The place's own section."""
        return "quality"

    def draft(self) -> str | None:
        """The reason that is being written."""
        return self.form.draft() if str(self.reason.value()).strip() else None

    def draft_place(self) -> str:
        """A draft for each pair."""
        return "pair:{}-{}".format(*sorted(self._asked))

    def restore(self, text: str) -> None:
        """The reason as it was left."""
        self.form.restore(text)

    # --- building ---

    def _lay_out(self) -> None:
        self.only_differing.setCheckable(True)
        self.only_differing.setProperty("kind", "small")
        self.set_title(tr("Same person?"), beside=(self.only_differing,))
        headers = QHBoxLayout()
        headers.setSpacing(16)
        for side in self.sides:
            headers.addWidget(side, 1)
        facts = Panel(margins=(1, 1, 1, 1))
        facts.body.addWidget(self.facts)
        decide = Panel(margins=(20, 10, 20, 12))
        decide.body.addWidget(self.clues)
        self.form.add(self.stands, self.reason)
        decide.body.addWidget(self.form)
        self.body.setSpacing(12)
        self.body.addLayout(headers)
        self.body.addWidget(facts, 1)
        self.body.addWidget(decide)

    def _connect(self) -> None:
        self.only_differing.toggled.connect(lambda _on: self._show_facts())
        self.reason.changed.connect(self._renew_steps)
        self.form.finished.connect(self.do_next)
        for panel in self.sides:
            panel.header.reveal_asked.connect(partial(self._reveal, panel))

    # --- the pair ---

    def _clear(self) -> None:
        self._pair = None
        for side in self.sides:
            side.clear()
        self.facts.set_rows([])
        self.clues.setText("")
        self.set_steps(None)

    def _show_pair(self, pair: Pair) -> None:
        self._pair = pair
        for panel, side in zip(self.sides, (pair.left, pair.right), strict=True):
            panel.show_side(side, self._today())
        self.clues.setText(_told(pair))
        differing = sum(fact.differs for fact in pair.facts)
        self.set_title(tr("Same person?"), tr("%n datum(s) differ", differing))
        self.stands.set_options([(side.person.id, _named(side)) for side in (pair.left, pair.right)])
        self.stands.set_value(max((pair.left, pair.right), key=lambda side: side.data).person.id)
        self.stands.setVisible(pair.decision is None)
        self.reason.ask_for(
            tr("By what you know it") if pair.decision is None else tr("Why it is taken back")
        )
        self._show_facts()
        self._renew_steps()

    def _show_facts(self) -> None:
        if self._pair is not None:
            self.facts.show_pair(self._pair, only_differing=self.only_differing.isChecked())

    def _reveal(self, panel: "SidePanel") -> None:
        """The look is on record before the code comes."""
        pair, person = self._pair, panel.person
        if pair is None or person is None:
            return

        def show(code: str) -> None:
            if panel.person == person:
                panel.header.code.show_value(code)

        self._lanes.ask(self, partial(self._records.reveal_code, pair, person), show)

    # --- deciding ---

    def _renew_steps(self) -> None:
        pair = self._pair
        if pair is None:
            return
        missing = (
            tr("Write by what you know it.") if pair.decision is None else tr("Write why it is taken back.")
        )
        if str(self.reason.value()).strip():
            missing = ""
        if not self._records.may_decide:
            missing = tr("Only a clerk decides whether two records are of one person.")

        def step(text: str, do: Callable[[], None]) -> Step:
            return Step(text, do, enabled=not missing, why_not=missing)

        if pair.decision is None:
            apart = step(tr("Not the same person"), self._tell_apart)
            self.set_steps(
                step(tr("Merge"), self._merge), [Step(apart.text, apart.do, "", apart.enabled, missing)]
            )
        elif pair.decision.ruling is Ruling.MERGED:
            self.set_steps(step(tr("Undo the merging"), self._take_back))
        else:
            self.set_steps(step(tr("Take the decision back"), self._take_back))

    def _merge(self) -> None:
        assert self._pair is not None
        deed = partial(
            self._records.merge, self._pair, self.stands.value(), str(self.reason.value()), self._operation
        )
        self._lanes.do(self, deed, partial(self._decided, tr("The two records are one person's now.")))

    def _tell_apart(self) -> None:
        assert self._pair is not None
        deed = partial(self._records.tell_apart, self._pair, str(self.reason.value()), self._operation)
        self._lanes.do(self, deed, partial(self._decided, tr("The two records stay apart.")))

    def _take_back(self) -> None:
        assert self._pair is not None and self._pair.decision is not None
        decision = self._pair.decision
        deed = partial(self._records.take_back, decision, str(self.reason.value()), self._operation)
        done = tr("The decision is taken back; both records are as they were.")
        self._lanes.do(self, deed, lambda _decision: self._leave(done))

    def _decided(self, text: str, decision: PairDecision) -> None:
        undo = partial(self._records.take_back, decision, tr("Undone at once by the clerk."), new_operation())
        said = tr("The decision is taken back; both records are as they were.")

        def act() -> None:
            self._lanes.do(None, undo, lambda _decision: self.notify("done", said), self._not_undone)

        self._leave(text, do_text=tr("Undo"), act=act)

    def _leave(self, text: str, *, do_text: str = "", act: Callable[[], None] | None = None) -> None:
        self.reason.set_value("")
        self._clear()
        self._asked = (PartyId(0), PartyId(0))
        self.go_back(Message("done", text, "", do_text, "Ctrl+Z" if act else "", act))

    def _not_undone(self, error: KnownError) -> None:
        self.show_error(error)


class SidePanel(Panel):
    """One record: its header, and which of its requests are under way."""

    def __init__(self) -> None:
        super().__init__(margins=(20, 10, 20, 10))
        self.person: PartyId | None = None
        self.header = PersonHeader()
        self.requests = PlainLabel(t="small", tone="warn", wrap=True)
        self.body.addWidget(self.header)
        self.body.addWidget(self.requests)
        self.clear()

    def show_side(self, side: Side, today: date) -> None:
        """Show one of the two."""
        self.person = side.person.id
        self.header.show_person(side.person, today)
        cases = listed(request.case for request in side.requests)
        self.requests.setText(tr("Under way: {cases}", cases=cases) if cases else "")
        self.requests.setVisible(bool(cases))
        self.header.show()

    def clear(self) -> None:
        """Show nobody."""
        self.person = None
        self.header.hide()
        self.requests.hide()


def _named(side: Side) -> str:
    person = side.person
    return ", ".join(filter(None, (person.list_name, customer_number(person.customer_number))))


def _told(pair: Pair) -> str:
    """Why the two are shown together, or what was decided on them."""
    decision = pair.decision
    if decision is not None:
        told = {"who": decision.decided_by, "when": decision.decided_at, "reason": decision.reason}
        if decision.ruling is Ruling.MERGED:
            return tr("Merged by {who}, {when}: {reason}", **told)
        return tr("Told apart by {who}, {when}: {reason}", **told)
    for_one, against = clues_for(pair.clues), clues_against(pair.clues)
    parts = [tr("For one person: {clues}.", clues=for_one) if for_one else ""]
    parts.append(tr("Against: {clues}.", clues=against) if against else "")
    return " ".join(filter(None, parts))
