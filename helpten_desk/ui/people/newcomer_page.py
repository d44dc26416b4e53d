"""A new person or company: what is told of it, and beside it whoever in the register may be the same."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.editing import ChangeMade, NewParty, RecordForm, Slot, Stored
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.people import Hit, PartyKind
from helpten_desk.domain.words import Words
from helpten_desk.services.doubts import Doubt
from helpten_desk.services.newcomers import NUMBER, Newcomers
from helpten_desk.ui.forms.fields import ChoiceField, TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.forms.town_follows import TownFollows
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.places_asked import asking
from helpten_desk.ui.frame.purpose import PurposeInHand
from helpten_desk.ui.lists.table import TWO_LINES, Cell, Column, RowsTable
from helpten_desk.ui.look.labels import Panel, PlainLabel, Scrolled
from helpten_desk.ui.look.words import day, tell, tr
from helpten_desk.ui.people.card_editing import EditTasks
from helpten_desk.ui.people.edit_form import PAIRS
from helpten_desk.ui.people.extract_rows import screen_language
from helpten_desk.ui.people.slot_fields import SlotFields
from helpten_desk.ui.people.told_by import SourceChip

RESTED = 600  # milliseconds without typing, then the register is asked who may be the same
PLACE = "addresses"
NOT_ASKED = frozenset({"valid_from", "valid_to", "customer_until", "deceased_on", "sex"})
TELLING = ("people.family_name", "identity_codes.code", "companies.name", "companies.business_id")


class NewcomerPage(Page):
    """Place `newcomer`, opened with the `query` that found nobody."""

    def __init__(
        self, lanes: Lanes, newcomers: Newcomers, words: Words, purpose: PurposeInHand, tasks: EditTasks
    ) -> None:
        super().__init__()
        self._lanes, self._newcomers, self._words = lanes, newcomers, words
        self._purpose, self._tasks = purpose, tasks
        self._operation = new_operation()
        self._slots: dict[str, tuple[RecordForm, Slot]] = {}
        self._asked: NewParty | None = None  # of whom the candidates on the screen are
        self._doubts: dict[str, str] = {}
        self._fields = SlotFields(words, newcomers.today, self._others, self._doubt_of)
        self.form = Form()
        self.kind = ChoiceField(
            "kind",
            tr("Who is new"),
            [(PartyKind.PERSON, tr("A person")), (PartyKind.COMPANY, tr("A company"))],
        )
        self.candidates: RowsTable[Hit] = RowsTable(
            [
                Column(tr("Name"), _name),
                Column(tr("Born"), _born, 96, words=("30.12.1947",)),
            ],
            name=tr("May be the same"),
            height=TWO_LINES,
        )
        self._nobody = PlainLabel(tr("Nobody in the register is like this so far."), t="unknown", wrap=True)
        self._inside = QWidget()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTED)
        self._rest.timeout.connect(self._look)
        self._lay_out()
        self._make_form(PartyKind.PERSON)
        self.kind.changed.connect(lambda: self._make_form(self.kind.value()))
        self.candidates.row_entered.connect(self._open)

    # --- the window's calls ---

    def opened(self, **where: object) -> None:
        """An empty form with the name that was sought, unless something is typed already."""
        query = where.get("query")
        if isinstance(query, str) and self.draft() is None and not any(map(str.isdecimal, query)):
            family, _, given = " ".join(query.split()).partition(" ")
            self.form.set_value("people.family_name", family.title())
            self.form.set_value("people.given_names", given.title())
        self._renew_steps()

    def focus_first(self) -> None:
        """To the first name."""
        self.form.focus_first()

    def draft(self) -> str | None:
        """What is typed and not yet saved."""
        told = [name for name in self._names() if name in self.form and self.form[name].text()]
        return self.form.draft() if told else None

    def draft_place(self) -> str:
        """One newcomer at a time."""
        return "newcomer"

    def restore(self, text: str) -> None:
        """Put a kept draft back."""
        if "companies.name" in text:
            self.kind.set_value(PartyKind.COMPANY)
        self.form.restore(text)

    # --- building ---

    def _lay_out(self) -> None:
        self.set_title(tr("New person or company"))
        left = Panel(margins=(20, 14, 20, 14))
        column = QVBoxLayout(self._inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        self.kind.setMaximumWidth(Form.WIDEST)
        column.addWidget(self.kind)
        column.addWidget(SourceChip(self._tasks.source, self._words, self._newcomers.today))
        column.addWidget(self.form)
        column.addStretch(1)
        left.body.addWidget(Scrolled(self._inside))
        right = Panel(margins=(0, 12, 0, 4))
        heading = PlainLabel(tr("May be the same"), t="head")
        heading.setContentsMargins(20, 0, 20, 0)
        right.body.addWidget(heading)
        self._nobody.setContentsMargins(20, 0, 20, 0)
        right.body.addWidget(self._nobody)
        right.body.addWidget(self.candidates, 1)
        right.body.addStretch()
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(left, 3)
        row.addWidget(right, 2)
        self.body.addLayout(row, 1)
        self._show_candidates(())

    def _make_form(self, kind: PartyKind) -> None:
        """The fields of a person or of a company, record by record."""
        form = Form()
        self._slots, self._doubts = {}, {}
        names = {column: f"{PLACE}.{column}" for column in ("postcode", "town", "country")}
        self._towns = TownFollows(form, asking(self._lanes, self._tasks.doubts.place), **names)
        for record in self._newcomers.forms(kind):
            form.heading(self._words.label(record.table, screen_language()))
            if record.table == "parties":
                label = self._words.label(f"parties.{NUMBER}", screen_language())
                form.add(TextField(f"parties.{NUMBER}", label, optional=True))
            waiting: Any = None
            slots = [slot for slot in record.slots if slot.column not in NOT_ASKED]
            for slot, following in zip(slots, [*slots[1:], None], strict=True):
                name = f"{record.table}.{slot.column}"
                self._slots[name] = (record, slot)
                needed = record.table in ("people", "companies")
                field = self._fields.field(slot, name=name, optional=needed, required=needed)
                if slot.usual is not None:
                    self._fields.put(slot, field, slot.usual)
                if waiting is not None:
                    form.add(waiting, field)
                    waiting = None
                elif following is not None and (slot.column, following.column) in PAIRS:
                    waiting = field
                else:
                    form.add(field)
        form.changed.connect(self._on_changed)
        form.finished.connect(self._save)
        layout = self._inside.layout()
        if layout is not None:
            layout.replaceWidget(self.form, form)
        self.form.hide()
        self.form.deleteLater()
        self.form = form
        self._renew_steps()

    def _names(self) -> Sequence[str]:
        """The fields in which something is told of the newcomer, the usual choices apart."""
        return [
            name for name, (_, slot) in self._slots.items() if slot.usual is None and not slot.vocabulary
        ] + [f"parties.{NUMBER}"]

    # --- what is typed ---

    def _others(self) -> dict[str, Stored]:
        """What stands beside a field while it is checked: the country of a postcode."""
        return {"country": self.form.value("addresses.country")} if "addresses.country" in self.form else {}

    def _new(self) -> NewParty | None:
        """What is told; None while something cannot be read."""
        records: dict[str, dict[str, Stored]] = {}
        for name, (record, slot) in self._slots.items():
            try:
                value = self._fields.stored(slot, self.form[name])
            except KnownError:
                return None
            records.setdefault(record.table, {})[slot.column] = value
        number = self.form.value(f"parties.{NUMBER}")
        records.setdefault("parties", {})[NUMBER] = number or None
        return NewParty(self.kind.value(), records, self._tasks.source.told_by)

    def _on_changed(self, _name: str) -> None:
        self._rest.start()

    # --- who may be the same ---

    def _look(self) -> None:
        new = self._new()
        telling = any(name in self.form and self.form[name].text() for name in TELLING)
        if new is None or new == self._asked or not telling or not self.isVisible():
            return
        self._ask_alike(new, lambda hits: self._show_alike(new, hits))
        doubts = partial(self._tasks.doubts.of_newcomer, new.records, self._purpose.purpose)
        self._lanes.ask(self, doubts, self._show_doubts, topic="doubts")

    def _show_doubts(self, doubts: Sequence[Doubt]) -> None:
        """Beside the fields: an identity code that another has, or that disagrees with the birth date."""
        before, self._doubts = self._doubts, {doubt.column: tell(doubt.text) for doubt in doubts}
        for name in {*before, *self._doubts}:
            if name in self.form and not self.form[name].problem:
                self.form[name].verify()

    def _doubt_of(self, name: str) -> str:
        table, _, column = name.partition(".")
        of_place = self._towns.doubt(column) if table == PLACE else None
        return self._doubts.get(name, "") if of_place is None else tell(of_place)

    def _ask_alike(self, new: NewParty, then: Any) -> None:
        ask = partial(self._newcomers.alike, new, self._purpose.purpose)
        self._lanes.ask(self, ask, then, topic="alike")

    def _show_alike(self, new: NewParty, hits: tuple[Hit, ...]) -> None:
        self._asked = new
        self._show_candidates(hits)

    def _show_candidates(self, hits: Sequence[Hit]) -> None:
        self.candidates.set_rows(hits)
        self.candidates.setVisible(bool(hits))
        self._nobody.setVisible(not hits)
        self._renew_steps()

    def _renew_steps(self) -> None:
        found = bool(self.candidates.rows_model.rows)
        self.set_steps(Step(tr("None of these: save") if found else tr("Save"), self._save))

    def _open(self, hit: Hit) -> None:
        kind = "company" if hit.company is not None else "person"
        self.go("card", **{kind: int(hit.party)})

    # --- saving ---

    def _save(self) -> None:
        if not self.form.verify():
            return
        new = self._new()
        if new is None:
            return
        if new == self._asked:
            self._enter(new)
        else:
            self._ask_alike(new, partial(self._save_if_alone, new))

    def _save_if_alone(self, new: NewParty, hits: tuple[Hit, ...]) -> None:
        """Saved at once where nobody is like this; else the clerk compares first."""
        self._show_alike(new, hits)
        if not hits:
            self._enter(new)
            return
        self.notify("warn", tr("Compare with those who may be the same before you save."))

    def _enter(self, new: NewParty) -> None:
        enter = partial(self._newcomers.enter, new, self._purpose.purpose, self._operation)
        self._lanes.do(self, enter, partial(self._on_entered, new.kind))

    def _on_entered(self, kind: PartyKind, made: ChangeMade) -> None:
        self._tasks.made.append(made)
        self._operation, self._asked = new_operation(), None
        self.kind.set_value(PartyKind.PERSON)
        self._make_form(PartyKind.PERSON)
        self._show_candidates(())
        self.notify("done", tr("Saved. Ctrl+Z on the card takes it back."))  # and stays when the card comes
        self.go("card", **{kind.value: int(made.party)})


def _name(hit: Hit) -> Cell:
    if hit.person is not None:
        return Cell(hit.person.list_name, role="strong", second=hit.address or hit.employer)
    return Cell(hit.company.name if hit.company else "", role="strong", second=hit.address)


def _born(hit: Hit) -> Cell:
    if hit.person is None or hit.person.born_on is None:
        return Cell("")
    return Cell(day(hit.person.born_on))
