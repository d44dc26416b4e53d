"""Editing on the customer card: opens the form in its place, saves, meets other clerks, undoes."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.editing import ChangeMade, Collision, Edit, How, OpenForm, Slot
from helpten_desk.domain.errors import ChangedElsewhere, KnownError
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.words import Words
from helpten_desk.services.doubts import Doubts
from helpten_desk.services.editing import Editing
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.purpose import PurposeInHand
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.people.add_menu import Offer, add_menu
from helpten_desk.ui.people.card_groups import CardGroups
from helpten_desk.ui.people.edit_form import EditForm
from helpten_desk.ui.people.extract_rows import TRIPS, Line, screen_language
from helpten_desk.ui.people.form_doubts import FormDoubts
from helpten_desk.ui.people.told_by import SourceInHand
from helpten_desk.ui.people.trips_view import TripsView
from helpten_desk.ui.people.undoing import Undoing

Key = tuple[str, int, str]  # table, record, label
Kept = dict[str, Any]  # a draft of a form, taken apart


@dataclass(frozen=True, slots=True)
class EditTasks:
    """What editing is done with; of this visit the source told last, and what was done."""

    editing: Editing
    doubts: Doubts
    source: SourceInHand
    made: list[ChangeMade] = field(default_factory=list)


class CardEditing(QObject):
    """What a card page asks for while a clerk edits. `done` says that the card is another now."""

    done = Signal()
    steps_changed = Signal()

    def __init__(
        self,
        page: Page,
        lanes: Lanes,
        tasks: EditTasks,
        words: Words,
        purpose: PurposeInHand,
    ) -> None:
        super().__init__(page)
        self._page, self._lanes = page, lanes
        self._editing, self._source = tasks.editing, tasks.source
        self._words, self._purpose = words, purpose
        self._doubts = FormDoubts(page, lanes, tasks.doubts, purpose, lambda: self.form)
        self._party = PartyId(0)
        self._company = False
        self._groups: CardGroups | None = None
        self._trips: TripsView | None = None
        self._key: Key = ("", 0, "")
        self._operation = ""
        self._made = tasks.made
        self._undoing = Undoing(page, lanes, tasks.editing, purpose, tasks.made, self._what)
        self._undoing.done.connect(self.done)
        self._left: dict[Key, str] = {}
        self.form: EditForm | None = None

    @property
    def allowed(self) -> bool:
        """Whether this user changes data."""
        return self._editing.allowed

    def show_card(
        self, party: PartyId, groups: CardGroups, trips: TripsView | None, *, company: bool
    ) -> bool:
        """The card of a party is on the screen; the line that was edited is current again: then True.

        While all `trips` are in front of the groups, they are what is edited.
        """
        typed = self.form.draft() if self.form is not None and party == self._party else None
        if party != self._party:
            self._left.clear()
            self._key = ("", 0, "")
        self._party, self._groups, self._trips, self._company = party, groups, trips, company
        self.form = None
        groups.edit_asked.connect(self.begin_edit)
        groups.line_changed.connect(self.steps_changed)
        place = trips or groups
        there = bool(self._key[0]) and place.go_to(self._key)
        if there:
            place.focus_line()
        if typed is not None:
            self.restore(typed)
        return there

    def show_trips(self, trips: TripsView | None) -> None:
        """All trips come in front of the groups, or go."""
        self._trips = trips

    # --- what the keys do ---

    def steps(self) -> tuple[Step | None, list[Step], list[Step]]:
        """The next step while a form is open; quiet steps; steps by key."""
        if self.form is not None:
            return Step(tr("Save"), self.save), [], []
        if not self.allowed:
            return None, [], []
        line = self._current()
        named = line is not None and not line.secret
        missing = tr("Choose a datum first: Enter in the list of groups leads there.")
        missing = "" if named else tr("This datum is not changed by hand.") if line else missing
        keys = [
            Step(tr("Edit"), self.begin_edit, key="F2", enabled=named, why_not=missing),
            Step(tr("End"), self.begin_end, key="Del", enabled=named, why_not=missing),
        ]
        if self._undoing.last(self._party) is not None:
            keys.append(Step(tr("Undo"), self.undo, key="Ctrl+Z"))
        return None, [Step(tr("Add …"), self.offer_new, key="Ins")], keys

    def begin_edit(self) -> None:
        """F2: the current datum, or the record that changes with it."""
        self._begin(How.CHANGED)

    def begin_end(self) -> None:
        """Del: the current record ends, or was recorded by mistake."""
        self._begin(How.ENDED)

    def offer_new(self) -> None:
        """Ins: another trip where all are in front; else which record or datum, the current one's first."""
        if self._trips is not None:
            self.begin_new(TRIPS)
            return
        menu = self.new_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        at = self._page.mapToGlobal(QPoint(self._page.width() // 3, self._page.height() // 4))
        menu.popup(at)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def new_menu(self) -> QMenu:
        """What may be added: that of the current record first."""
        table, row, _label = line.key if (line := self._current()) is not None else ("", 0, "")
        roots = (
            ("companies" if self._company else "people", int(self._party)),
            ("parties", int(self._party)),
        )
        offers = [
            *(
                Offer(key[0], slot.group, self._label(slot.label), partial(self._fill, key, slot.column))
                for record in dict.fromkeys([(table, row), *roots])
                for key, slot in self._lacking(record)
            ),
            *(
                Offer(
                    form.table,
                    form.slots[0].group,
                    self._label(form.table),
                    partial(self.begin_new, form.table),
                )
                for form in self._editing.forms(company=self._company)
            ),
        ]
        return add_menu(self._page, offers, table)

    def begin_new(self, table: str) -> None:
        """The form of a new record."""
        self._open((table, 0, ""), None, How.NEW)

    def save(self) -> None:
        """Record what is typed."""
        form = self.form
        if form is None:
            return
        if not form.collision.settled:
            self._page.notify("warn", tr("Choose yours or theirs for each datum that both of you changed."))
            return
        edit = form.edit()
        if edit is None:
            return
        if edit.row is not None and not edit.values and edit.how is not How.STRUCK:
            self._close()
            self._page.notify("info", tr("Nothing was changed."))
            return
        save = partial(self._editing.save, self._party, edit, self._purpose.purpose, self._operation)
        self._lanes.do(self._page, save, self._on_saved, partial(self._on_refused, edit))

    def give_up(self) -> bool:
        """Esc: the form goes; what was typed waits for the same key on the same datum."""
        if self.form is None:
            return False
        draft = self.form.draft()
        self._page.clear_message()
        self._close()
        if draft:
            self._left[self._key] = draft
            self._page.notify("info", tr("What you typed is kept: the same key on the same datum goes on."))
        return True

    def undo(self) -> None:
        """Ctrl+Z: the last change of this card in this visit is taken back by a deed of its own."""
        self._undoing.undo(self._party)

    def history(self, party: PartyId) -> tuple[ChangeMade, ...]:
        """What was changed of a party; a look, to be asked in a lane."""
        return self._editing.history(party, self._purpose.purpose)

    # --- drafts ---

    def draft(self) -> str | None:
        """What is typed and not yet saved, or was left with Esc."""
        if self.form is not None:
            return self.form.draft()
        return next(reversed(self._left.values()), None)

    def restore(self, text: str) -> None:
        """Open the form of a kept draft and put back what was typed."""
        kept = json.loads(text)
        table, column = kept["table"], kept["column"]
        key = (table, kept["row"] or 0, f"{table}.{column}" if column else "")
        self._open(key, kept["row"], How(kept["how"]), column, kept, whole=kept["whole"])

    # --- beneath ---

    @property
    def _place(self) -> CardGroups | TripsView | None:
        """What is edited: all trips while they are in front, else the groups."""
        return self._trips or self._groups

    def _current(self) -> Line | None:
        return self._place.current_line if self._place is not None else None

    def _lacking(self, record: tuple[str, int]) -> Iterator[tuple[Key, Slot]]:
        """The data that a record may have and has not; none where F2 asks all of it."""
        form = self._editing.entry_forms.get(record[0])
        if form is None or form.whole or self._groups is None:
            return
        there = self._groups.labels_of(record)
        for slot in form.slots:
            if slot.changeable and slot.label not in there:
                yield (*record, slot.label), slot

    def _fill(self, key: Key, column: str) -> None:
        """The whole record of a datum that it lacks, at that datum."""
        self._open(key, key[1], How.CHANGED, column, whole=True)

    def _label(self, key: str) -> str:
        return self._words.label(key, screen_language())

    def _begin(self, how: How) -> None:
        line = self._current()
        if line is None or line.secret or self.form is not None:
            return
        table, row, label = line.key
        column = label.partition(".")[2]
        if not self._by_hand(table, column if how is How.CHANGED else ""):
            self._page.notify("info", tr("This datum is not changed by hand."))
            return
        self._open(line.key, row, how, column, whole=not column)

    def _by_hand(self, table: str, column: str) -> bool:
        """Whether a record is changed by hand, and the datum, if one is named."""
        form = self._editing.entry_forms.get(table)
        if form is None or not column:
            return form is not None
        return any(slot.column == column and slot.changeable for slot in form.slots)

    def _open(
        self,
        key: Key,
        row: int | None,
        how: How,
        column: str = "",
        kept: Kept | None = None,
        *,
        whole: bool = False,
    ) -> None:
        party = self._party
        read = partial(self._editing.form, party, key[0], row, self._purpose.purpose)

        def show(opened: OpenForm) -> None:
            if self._party == party and self._place is not None and self.form is None:
                self._show_form(key, opened, how, column, kept or self._kept(key, how), whole=whole)

        self._lanes.ask(self._page, read, show, topic="form")

    def _kept(self, key: Key, how: How) -> Kept | None:
        kept: Kept = json.loads(self._left.pop(key, "{}"))
        return kept if kept.get("how") == how else None

    def _show_form(
        self, key: Key, opened: OpenForm, how: How, column: str, kept: Kept | None, *, whole: bool
    ) -> None:
        if opened.form.parent and how is How.NEW and not opened.choices["parent"]:
            self._page.notify("warn", tr("Add this first: {what}.", what=self._label(opened.form.parent)))
            return
        if self._place is None:
            return
        self._key, self._operation = key, new_operation()
        form = EditForm(opened, how, column, self._source, self._words, self._editing.today, whole=whole)
        form.finished.connect(self.save)
        self._doubts.watch(form, self._party)
        all_lines = how is How.ENDED or opened.form.whole
        labels = () if all_lines else [slot.label for slot in form.slots]
        self._place.show_form(form, key[:2] if key[1] else None, labels, opened.form.slots[0].group)
        self._page.clear_message()
        self.form = form
        form.focus_first()
        if kept is not None:
            form.put_back(kept["text"], kept["before"])
        self.steps_changed.emit()

    def _close(self) -> None:
        if self.form is not None and self._place is not None:
            self._place.take_form()
            self.form = None
            if not self._place.go_to(self._key):
                self._place.go_to(("", 0, ""))
            self._place.focus_line()
        self.steps_changed.emit()

    def _on_saved(self, made: ChangeMade) -> None:
        self._made.append(made)
        self._page.notify(
            "done",
            tr("Saved: {what}.", what=self._what(made)),
            do_text=tr("Undo"),
            key="Ctrl+Z",
            act=self.undo,
        )
        self._left.pop(self._key, None)
        if not self._key[1] and made.records:
            self._key = (made.records[0].table, made.records[0].row, "")  # the new record becomes current
        self.form = None
        self.done.emit()

    def _on_refused(self, edit: Edit, error: KnownError) -> None:
        if isinstance(error, ChangedElsewhere) and edit.row is not None:
            find = partial(self._editing.collision, self._party, edit, self._purpose.purpose)
            self._lanes.ask(self._page, find, self._on_collision, topic="collision")
        self._page.show_error(error)

    def _on_collision(self, met: Collision) -> None:
        if self.form is not None:
            self.form.show_collision(met)

    def _what(self, made: ChangeMade) -> str:
        table = made.records[-1].table if made.records else ""
        return self._label(table) if table else made.deed
