"""A letter that came back by post: put on record, its address checked, and the answer sent again."""

import json
from dataclasses import dataclass, field
from datetime import date
from functools import partial

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.answers import CaseFile
from helpten_desk.domain.people import PostalAddress
from helpten_desk.domain.requests import Request, State
from helpten_desk.services.cases import Cases
from helpten_desk.services.doubts import Doubts
from helpten_desk.services.sending import Sending
from helpten_desk.ui.forms.address import ADDRESS, add_other_address, needed, other_address
from helpten_desk.ui.forms.fields import DateField, TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.places import ANSWER
from helpten_desk.ui.frame.places_asked import asking
from helpten_desk.ui.frame.request_words import stages, state_word
from helpten_desk.ui.look.labels import Panel, PlainLabel, Rule, Scrolled
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import day, tr
from helpten_desk.ui.people.person_header import PersonHeader

RECORD, CHECK = range(2)  # the forms


@dataclass
class _Operations:
    """One of each deed a visit may do."""

    came_back: str = field(default_factory=new_operation)
    send_again: str = field(default_factory=new_operation)


class CameBackPage(Page):
    """Place `came_back`, opened with the `request` of a letter that was mailed or came back."""

    def __init__(self, lanes: Lanes, cases: Cases, sending: Sending, doubts: Doubts) -> None:
        super().__init__()
        self._lanes, self._cases, self._sending, self._doubts = lanes, cases, sending, doubts
        self._case: CaseFile | None = None
        self._asked = 0  # the request that the page was opened with
        self._waiting = ""  # a draft that came before its request
        self._operations = _Operations()
        self.header = PersonHeader()
        self.asker = PlainLabel(t="title")
        self.mailed = PlainLabel(wrap=True)
        self.went_to = PlainLabel(wrap=True)
        self.record = self._make_record()
        self.check = self._make_check()
        self._forms = QStackedWidget()
        self._lay_out()

    # --- the window's calls ---

    def opened(self, **where: object) -> None:
        """Read the case; opening it is a look."""
        request = where.get("request")
        assert isinstance(request, int), "the page is opened with a request"
        if self._case is None or self._case.request.id != request:
            self._case, self._operations = None, _Operations()
            self._clear()
            self.set_steps(None)
        self._asked, self._waiting = request, ""
        self._lanes.ask(self, partial(self._read, request), self._show, topic="case")

    def renew(self) -> None:
        """Read the case again."""
        if self._case is not None:
            self.opened(request=self._case.request.id)

    def focus_first(self) -> None:
        """To the form."""
        (self.record, self.check)[self._forms.currentIndex()].focus_first()

    def draft_place(self) -> str:
        """One draft a request."""
        return f"came_back:{self._asked}" if self._asked else ""

    def draft(self) -> str | None:
        """What the post says, the address, how it was checked."""
        begun = {
            "record": bool(self.record.value("reason")),
            "check": any(self.check.value(name) for name in (*ADDRESS[:-1], "address_check")),
        }
        forms = {"record": self.record, "check": self.check}
        typed = {name: forms[name].draft() for name in forms if begun[name]}
        return self._waiting or (json.dumps(typed, ensure_ascii=False) if typed else None)

    def restore(self, text: str) -> None:
        """Put it back, at the latest once the request is there."""
        if self._case is None:
            self._waiting = text
            return
        self._waiting, forms = "", {"record": self.record, "check": self.check}
        for name, typed in json.loads(text).items():
            forms[name].restore(typed)

    # --- what is shown ---

    def _read(self, request: int) -> tuple[CaseFile, PostalAddress | None]:
        """In the lane: the case, and where its letter went."""
        case = self._cases.open(request)
        return case, self._sending.address(case.request)

    def _show(self, read: tuple[CaseFile, PostalAddress | None]) -> None:
        self._case, address = read
        case, request = self._case, self._case.request
        back = request.state is State.RETURNED
        self.set_stages(stages(request, state_word(request.state)))
        self.header.setVisible(case.person is not None)
        self.asker.setVisible(case.person is None)
        self.asker.setText(request.asker.name)
        if case.person is not None:
            self.header.show_person(case.person, self._sending.today(), identified=True)
        told = [tr("Mailed {day}.", day=day(case.mailing.on, weekday=True))] if case.mailing else []
        if back:
            last = next(step for step in reversed(request.steps) if step.state is State.RETURNED)
            told.append(tr("Came back: {reason}", reason=last.detail))
        self.mailed.setText(" ".join(told))
        self._show_address(case, address)
        self._forms.setCurrentIndex(CHECK if back else RECORD)
        if self._waiting:
            self.restore(self._waiting)
        self._renew_steps()
        self.focus_first()

    def _show_address(self, case: CaseFile, address: PostalAddress | None) -> None:
        """Where it went; a protected address is named as that and nothing more."""
        if address is not None:
            town = f"{address.postcode} {address.town}".strip()
            text = ", ".join(part for part in (address.care_of, address.line, town) if part)
        elif case.person is not None and case.person.protected:
            text = tr("protected address")
        else:
            text = case.request.asker.address or tr("no address")
        self.went_to.setText(tr("Address of the letter: {address}", address=text))

    def _clear(self) -> None:
        self.record.set_value("on", self._sending.today())
        self.record.set_value("reason", "")
        for name in (*ADDRESS, "address_check"):
            self.check.set_value(name, "")
        self.check.set_value("country", "FI")
        self.check.set_value("other", True)

    def _renew_steps(self) -> None:
        state = self._case.request.state if self._case else None
        if state is State.MAILED:
            self.set_steps(Step(tr("Record that it came back"), self._record))
        elif state is State.RETURNED:
            other = self.check.value("other")
            word = tr("Write to the new address") if other else tr("Mail the letter again")
            self.set_steps(Step(word, self._send_again))
        else:
            missing = tr("Only a letter that was mailed can come back.")
            self.set_steps(Step(tr("Record that it came back"), self._record, enabled=False, why_not=missing))

    # --- deeds ---

    def _record(self) -> None:
        form = self.record
        if self._case is not None and form.verify():
            deed = partial(
                self._sending.came_back,
                self._case.request,
                form.value("on"),
                form.value("reason"),
                self._operations.came_back,
            )
            self._lanes.do(self, deed, self._on_recorded)

    def _on_recorded(self, request: Request) -> None:
        self._clear()
        self.notify("done", tr("Recorded: the answer of case {case} came back.", case=request.case))
        self.opened(request=request.id)

    def _send_again(self) -> None:
        form = self.check
        if self._case is not None and form.verify():
            deed = partial(
                self._sending.send_again,
                self._case.request,
                other_address(form),
                form.value("address_check"),
                self._operations.send_again,
            )
            self._lanes.do(self, deed, self._on_sent_again)

    def _on_sent_again(self, request: Request) -> None:
        self._clear()
        self.go(ANSWER, request=request.id)

    # --- building ---

    def _make_record(self) -> Form:
        form = Form()
        form.heading(tr("The letter came back"))
        form.note(
            tr(
                "The case is open again: the person has not got the answer. The mailing and the entry in "
                "the ledger stay, and beside them stands that the letter came back."
            )
        )
        form.add(DateField("on", tr("Came back on"), today=self._sending.today, check=self._check_day))
        form.add(
            TextField(
                "reason",
                tr("What the post says"),
                check=needed(tr("Write what the post says, such as moved or not collected.")),
                longest=200,
            )
        )
        form.end()
        form.finished.connect(self._record)
        return form

    def _make_check(self) -> Form:
        form = Form()
        form.heading(tr("Check the address"))
        form.note(
            tr(
                "Do not guess: ask the person herself or look it up. A new address goes into a new letter, "
                "which is signed anew. If the address was right, the same letter is mailed again."
            )
        )
        add_other_address(form, tr("How the address was checked"), asking(self._lanes, self._doubts.place))
        form.end()
        form.changed.connect(self._on_typed)
        form.finished.connect(self._send_again)
        return form

    def _check_day(self, value: date | None) -> str | None:
        if value is None:
            return tr("Enter the day.")
        return tr("The day is in the future.") if value > self._sending.today() else None

    def _on_typed(self, name: str) -> None:
        if name == "other":
            for one in ADDRESS:
                self.check[one].setVisible(self.check.value("other"))
            self._renew_steps()

    def _lay_out(self) -> None:
        for form in (self.record, self.check):
            inside = QWidget()
            column = QVBoxLayout(inside)
            column.setContentsMargins(0, 0, 0, 0)
            column.addWidget(Scrolled(form))
            self._forms.addWidget(inside)
        panel = Panel()
        panel.setMaximumWidth(scaled(Form.WIDEST) + 40)
        for widget in (self.header, self.asker, self.mailed, self.went_to, Rule()):
            panel.body.addWidget(widget)
        panel.body.addWidget(self._forms, 1)
        self.body.addWidget(panel, 1)
        self._clear()
