"""Editing on the customer card: opens the form in its place, saves, meets other clerks, undoes."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.editing import ChangeMade, Collision, Edit, How, OpenForm, RecordForm
from helpten_desk.domain.errors import ChangedElsewhere, KnownError
from helpten_desk.domain.extracts import Group
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.words import Words
from helpten_desk.services.doubts import PLACES, Doubt, Doubts
from helpten_desk.services.editing import Editing
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.operation_in_hand import OperationInHand
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.purpose import PurposeInHand
from helpten_desk.ui.look.labels import as_button_text
from helpten_desk.ui.look.words import tell, tr
from helpten_desk.ui.people.card_groups import CardGroups
from helpten_desk.ui.people.edit_form import EditForm
from helpten_desk.ui.people.extract_rows import Line, group_word, screen_language
from helpten_desk.ui.people.told_by import SourceInHand

Key = tuple[str, int, str]  # table, record, label
Answer = TypeVar("Answer")
DOUBTED = frozenset({"identity_codes", "identities", *PLACES})


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
        self._editing, self._doubts, self._source = tasks.editing, tasks.doubts, tasks.source
        self._words, self._purpose = words, purpose
        self._party = PartyId(0)
        self._company = False
        self._groups: CardGroups | None = None
        self._key: Key = ("", 0, "")
        self._operation, self._undoing = "", OperationInHand()
        self._postcode = ""
        self._made = tasks.made
        self._left: dict[Key, str] = {}
        self.form: EditForm | None = None

    @property
    def allowed(self) -> bool:
        """Whether this user changes data."""
        return self._editing.allowed

    def show_card(self, party: PartyId, groups: CardGroups, *, company: bool) -> bool:
        """The card of a party is on the screen; the line that was edited is current again: then True."""
        if party != self._party:
            self._left.clear()
            self._key = ("", 0, "")
        self._party, self._groups, self._company = party, groups, company
        self.form = None
        groups.edit_asked.connect(self.begin_edit)
        groups.line_changed.connect(self.steps_changed)
        if not self._key[0] or not groups.go_to(self._key):
            return False
        groups.focus_line()
        return True

    # --- what the keys do ---

    def steps(self) -> tuple[Step | None, list[Step], list[Step]]:
        """The next step while a form is open; quiet steps; steps by key."""
        if self.form is not None:
            return Step(tr("Save"), self.save), [], []
        if not self.allowed:
            return None, [], []
        line = self._groups.current_line if self._groups is not None else None
        named = line is not None and not line.secret
        keys = [
            Step(tr("Edit"), self.begin_edit, key="F2", enabled=named),
            Step(tr("End"), self.begin_end, key="Del", enabled=named),
        ]
        if self._undoable() is not None:
            keys.append(Step(tr("Undo"), self.undo, key="Ctrl+Z"))
        return None, [Step(tr("Add …"), self.offer_new, key="Ins")], keys

    def begin_edit(self) -> None:
        """F2: the current datum, or the record that changes with it."""
        self._begin(How.CHANGED)

    def begin_end(self) -> None:
        """Del: the current record ends, or was recorded by mistake."""
        self._begin(How.ENDED)

    def offer_new(self) -> None:
        """Ins: which kind of record; that of the current line first."""
        menu = self.new_menu()
        menu.aboutToHide.connect(menu.deleteLater)
        at = self._page.mapToGlobal(QPoint(self._page.width() // 3, self._page.height() // 4))
        menu.popup(at)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])

    def new_menu(self) -> QMenu:
        """The kinds of record that may be added, by the groups of the card."""
        menu = QMenu(self._page)
        line = self._current()
        forms = {form.table: form for form in self._editing.forms(company=self._company)}
        if line is not None and line.key[0] in forms:
            menu.addAction(self._new_action(forms[line.key[0]], menu))
            menu.addSeparator()
        for group in Group:
            of_group = [form for form in forms.values() if form.slots[0].group is group]
            if of_group:
                inside = menu.addMenu(as_button_text(group_word(group)))
                for form in of_group:
                    inside.addAction(self._new_action(form, inside))
        return menu

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
        made = self._undoable()
        if made is None:
            return
        operation = self._undoing.of(made)
        take_back = partial(self._editing.undo, made, self._purpose.purpose, operation)

        def taken_back(_undone: ChangeMade) -> None:
            self._undoing.done(operation)
            if made not in self._made:
                return  # pressed twice: it was told already
            self._made.remove(made)
            left = len([one for one in self._made if one.party == self._party])
            more = tr("%n more change(s) can be undone.", left)
            undone = tr("Undone: {what}.", what=self._what(made))
            if left:
                self._page.notify("done", undone, more, do_text=tr("Undo"), key="Ctrl+Z", act=self.undo)
            else:
                self._page.notify("done", undone)
            if made.deed == "edit.enter":
                self._page.go("search")  # the whole person was taken back
            else:
                self.done.emit()

        def refused(error: KnownError) -> None:
            if made in self._made:
                self._made.remove(made)
            self._page.show_error(error)
            self.done.emit()

        self._lanes.do(self._page, take_back, taken_back, refused)

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
        key = (kept["table"], kept["row"] or 0, "")
        self._open(key, kept["row"], How(kept["how"]), kept["column"], kept["text"])

    # --- beneath ---

    def _current(self) -> Line | None:
        return self._groups.current_line if self._groups is not None else None

    def _begin(self, how: How) -> None:
        line = self._current()
        if line is None or line.secret or self.form is not None:
            return
        table, row, label = line.key
        column = label.partition(".")[2]
        if how is How.CHANGED and not self._groups_form(table, column):
            self._page.notify("info", tr("This datum is not changed by hand."))
            return
        self._open(line.key, row, how, column)

    def _groups_form(self, table: str, column: str) -> bool:
        """Whether the datum has a slot that may be changed."""
        form = self._editing.entry_forms.get(table)
        return form is not None and any(slot.column == column and slot.changeable for slot in form.slots)

    def _new_action(self, form: RecordForm, menu: QMenu) -> QAction:
        action = QAction(as_button_text(self._words.label(form.table, screen_language())), menu)
        action.triggered.connect(lambda _on=False, table=form.table: self.begin_new(table))
        return action

    def _open(self, key: Key, row: int | None, how: How, column: str = "", text: str = "") -> None:
        party = self._party
        read = partial(self._editing.form, party, key[0], row, self._purpose.purpose)

        def show(opened: OpenForm) -> None:
            if self._party == party and self._groups is not None and self.form is None:
                self._show_form(key, opened, how, column, text or self._kept(key, how))

        self._lanes.ask(self._page, read, show, topic="form")

    def _kept(self, key: Key, how: How) -> str:
        kept = json.loads(self._left.pop(key, "{}"))
        return str(kept["text"]) if kept.get("how") == how else ""

    def _show_form(self, key: Key, opened: OpenForm, how: How, column: str, text: str) -> None:
        if opened.form.parent and how is How.NEW and not opened.choices["parent"]:
            parent = self._words.label(opened.form.parent, screen_language())
            self._page.notify("warn", tr("Add this first: {what}.", what=parent))
            return
        if self._groups is None:
            return
        self._key, self._operation, self._postcode = key, new_operation(), ""
        form = EditForm(opened, how, column, self._source, self._words, self._editing.today)
        form.finished.connect(self.save)
        form.rested.connect(self._on_rested)
        whole = how is How.ENDED or opened.form.replaced
        labels = () if whole else [slot.label for slot in form.slots]
        self._groups.show_form(form, key[:2] if key[1] else None, labels, opened.form.slots[0].group)
        self._page.clear_message()
        self.form = form
        if text:
            form.form.restore(text)
        form.focus_first()
        self.steps_changed.emit()

    def _close(self) -> None:
        if self.form is not None and self._groups is not None:
            self._groups.take_form()
            self.form = None
            if not self._groups.go_to(self._key):
                self._groups.go_to(("", 0, ""))
            self._groups.focus_line()
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

    def _on_rested(self) -> None:
        """Compare what is typed with the register: the same code, the towns of a postcode."""
        form = self.form
        table = form.opened.form.table if form is not None else ""
        if form is None or not form.isVisible() or table not in DOUBTED:
            return
        typed = form.typed()
        postcode = str(typed.get("postcode") or "")
        if table in PLACES and postcode != self._postcode:
            self._postcode = postcode
            self._ask(form, partial(self._doubts.towns, postcode), form.offer_towns, "towns")
        about = partial(self._doubts.about, self._party, table, typed, self._purpose.purpose)
        self._ask(form, about, lambda doubts: form.show_doubts(_words_of(doubts)), "doubts")

    def _ask(
        self, form: EditForm, work: Callable[[], Answer], then: Callable[[Answer], None], topic: str
    ) -> None:
        def show(answer: Answer) -> None:
            if self.form is form:
                then(answer)

        self._lanes.ask(self._page, work, show, topic=topic)

    def _undoable(self) -> ChangeMade | None:
        """The last change of the party that is shown."""
        return next((made for made in reversed(self._made) if made.party == self._party), None)

    def _what(self, made: ChangeMade) -> str:
        table = made.records[-1].table if made.records else ""
        return self._words.label(table, screen_language()) if table else made.deed


def _words_of(doubts: tuple[Doubt, ...]) -> dict[str, str]:
    return {doubt.column: tell(doubt.text) for doubt in doubts}
