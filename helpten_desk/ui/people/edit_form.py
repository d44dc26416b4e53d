"""The form in which a record of a card is entered, in the place of its lines: made from its declaration."""

import json
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from itertools import zip_longest

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from helpten_desk.domain.editing import Collision, Edit, How, OpenForm, RecordForm, Slot, Stored, Values
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.words import Words
from helpten_desk.ui.forms.fields import ChoiceField, DateField, Field, TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.look.labels import PlainLabel
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.people.collision_panel import CollisionPanel, Difference
from helpten_desk.ui.people.extract_rows import screen_language
from helpten_desk.ui.people.slot_fields import SlotFields
from helpten_desk.ui.people.told_by import SourceChip, SourceInHand

NAMES = ("given_names", "call_name", "family_name")  # a name changes as a whole
PAIRS = frozenset(
    {
        *(("postcode", "town"), ("valid_from", "valid_to"), ("starts_on", "ends_on")),
        *(("started_at", "ended_at"), ("start_place", "end_place"), ("kilometres", "kind")),
    }
)
RESTED = 350  # milliseconds without typing, then what may be doubted is looked up


class EditForm(QFrame):
    """One record, or one datum of it: the column on which the key was pressed. With `whole` all of the
    record is asked, beginning at that column. What is typed is kept as a draft.
    """

    finished = Signal()  # Enter in the last field
    changed = Signal()
    resized = Signal()
    rested = Signal()  # typing has rested: what is typed may be compared with the register

    def __init__(
        self,
        opened: OpenForm,
        how: How,
        column: str,
        source: SourceInHand,
        words: Words,
        today: Callable[[], date],
        *,
        whole: bool = False,
    ) -> None:
        super().__init__()
        self.opened, self.how, self.column, self.whole = opened, how, column, whole
        self._source, self._today = source, today
        self._touched = False
        self._mine: Values = {}
        self._theirs: Values = {}
        self._doubts: dict[str, str] = {}
        self._version = opened.standing.version if opened.standing else 0
        self._fields = SlotFields(words, today, self.typed, lambda name: self._doubts.get(name, ""))
        self._filled: dict[str, tuple[str, Stored]] = {}  # text and value of a field that nobody touched
        self.slots = _slots(opened.form, how, column, whole=whole)
        self.setProperty("panel", "edit")
        self.form = Form()
        self.collision = CollisionPanel()
        self.collision.hide()
        self.collision.chosen.connect(self._on_chosen)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(RESTED)
        self._rest.timeout.connect(self.rested)
        self._lay_out(words)
        self._follow_meaning()
        self._fill()
        self.form.changed.connect(self._on_changed)
        self.form.finished.connect(self.finished)

    # --- building ---

    def _lay_out(self, words: Words) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 12)
        layout.setSpacing(8)
        head = QHBoxLayout()
        what = words.label(self.opened.form.table, screen_language())
        head.addWidget(PlainLabel(tr("New: {what}", what=what) if self.how is How.NEW else what, t="strong"))
        head.addStretch(1)
        layout.addLayout(head)
        self.source = SourceChip(self._source, words, self._today)
        layout.addWidget(self.source)
        layout.addWidget(self.collision)
        layout.addWidget(self.form)
        self._add_meaning()
        waiting: Field | None = None
        for slot, following in zip_longest(self.slots, self.slots[1:]):
            field = self._fields.field(
                slot, self.opened.choices.get(slot.column, ()), optional=self.how is How.NEW
            )
            if waiting is not None:
                self.form.add(waiting, field)
                waiting = None
            elif following is not None and (slot.column, following.column) in PAIRS:
                waiting = field
            else:
                self.form.add(field)

    def _add_meaning(self) -> None:
        """What the edit means is asked where it makes a difference: changed or wrong, ended or a mistake."""
        today, form = self._today, self.opened.form
        if self.how is How.NEW:
            if form.parent:
                options = [(one.row, one.title) for one in self.opened.choices["parent"]]
                self.form.add(ChoiceField("parent", tr("Belongs to"), options))
            return
        options_of = {
            How.CHANGED: [
                (How.CHANGED, tr("It has changed")),
                (How.CORRECTED, tr("It was recorded wrongly")),
            ],
            How.ENDED: [(How.ENDED, tr("It ends"))] * bool(form.ends)
            + [(How.STRUCK, tr("It was recorded by mistake"))],
        }
        meaning = ChoiceField("how", tr("What is the case"), options_of[self.how])
        if self._asks_since:
            since = DateField("since", tr("Holds from"), today=today)
            since.set_value(today())
            self.form.add(meaning, since)
        else:
            self.form.add(meaning)
        self.form.add(TextField("why", tr("Why"), optional=True))
        asked = self.how is How.ENDED or form.replaced or self.column in NAMES
        meaning.setVisible(asked)

    def _fill(self) -> None:
        standing = self.opened.standing
        for slot in self.slots:
            value = standing.values[slot.column] if standing else slot.usual
            if slot.column == self.opened.form.ends and self.how is How.ENDED:
                value = self._today()
            if slot.column == self.opened.form.starts and standing is None and slot.required:
                value = self._today()
            self._put(slot, value)

    @property
    def _asks_since(self) -> bool:
        """Whether a change leaves what was before beside it, and so has a day from which it holds."""
        return self.how is How.CHANGED and (self.opened.form.replaced or self.column in NAMES)

    # --- what is typed ---

    @property
    def meaning(self) -> How:
        """What the edit means, as chosen."""
        if self.how is How.NEW or "how" not in self.form:
            return self.how
        chosen: How = self.form.value("how")
        return chosen

    def typed(self) -> dict[str, Stored]:
        """The values of the fields as far as they can be read."""
        values: dict[str, Stored] = {}
        for slot in self.slots:
            field = self.form[slot.column]
            text, value = self._filled.get(slot.column, (None, None))
            try:
                values[slot.column] = value if field.text() == text else self._fields.stored(slot, field)
            except KnownError:
                values[slot.column] = None  # said beside its field
        return values

    def edit(self) -> Edit | None:
        """What is asked for; None while something is wrong, which is said beside its field."""
        if self.meaning is not How.STRUCK and not self.form.verify():
            return None
        standing, typed = self.opened.standing, self.typed()
        before: Values = standing.values if standing else {}
        shown = self._shown_slots()
        values = {
            name: value
            for name, value in typed.items()
            if name in shown and (value or None) != (before.get(name) or None)
        }
        return Edit(
            how=self.meaning,
            table=self.opened.form.table,
            values=values,
            told_by=self._source.told_by,
            row=standing.row if standing else None,
            version=self._version,
            parent=self.form.value("parent") if "parent" in self.form else None,
            since=self.form.value("since") if self._asks_since else None,
            why=self.form.value("why") if "why" in self.form else "",
        )

    def focus_first(self) -> None:
        """To the datum on which the key was pressed."""
        for name in (self.column, *(slot.column for slot in self.slots)):
            if name in self.form and self.form[name].isVisibleTo(self.form):
                self.form[name].take_focus()
                return
        self.form.focus_first()

    def draft(self) -> str | None:
        """What is typed and not yet saved, with the record that it is about, and what stood there before."""
        text = self.form.draft()
        if text is None or not self._touched:
            return None
        standing = self.opened.standing
        texts, before = json.loads(text), dict[str, str]()
        if standing is not None:  # what was not touched stays whatever another clerk makes of it
            for column, value in self.typed().items():
                if self.form[column].problem or (value or None) != (standing.values[column] or None):
                    before[column] = str(standing.values[column])
                else:
                    del texts[column]
        about = {
            "table": self.opened.form.table,
            "row": standing.row if standing else None,
            "how": self.how,
            "column": self.column,
            "whole": self.whole,
            "text": json.dumps(texts, ensure_ascii=False),
            "before": before,
        }
        return json.dumps(about, ensure_ascii=False)

    def put_back(self, text: str, before: Mapping[str, str]) -> None:
        """What was typed into a form of this record; what has changed meanwhile is chosen field by field."""
        self.form.restore(text)
        standing, typed = self.opened.standing, self.typed()
        if standing is None:
            return
        changed = [
            slot
            for slot in self.slots
            if slot.column in before
            and before[slot.column] != str(standing.values[slot.column])
            and typed[slot.column] != standing.values[slot.column]
        ]
        if changed:
            self._mine, self._theirs = typed, standing.values
            self._ask_choice([self._difference(slot, both=True) for slot in changed], "", None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """It is as high as what it asks."""
        super().resizeEvent(event)
        self.resized.emit()

    # --- what others found out ---

    def show_doubts(self, doubts: Mapping[str, str]) -> None:
        """Say beside the fields what may be wrong."""
        self._doubts = dict(doubts)
        for slot in self.slots:
            field = self.form[slot.column]
            if field.text() and not field.problem:
                field.verify()

    def offer_towns(self, towns: Sequence[str]) -> None:
        """Offer the towns of the postcode; the commonest stands at once where no town was typed."""
        field = self.form["town"]
        if isinstance(field.editor, QLineEdit):
            completer = QCompleter(list(towns), field.editor)
            completer.setCaseSensitivity(completer.caseSensitivity().CaseInsensitive)
            field.editor.setCompleter(completer)
        if towns and not field.text():
            field.set_value(towns[0])

    def show_collision(self, met: Collision) -> None:
        """The record as another clerk left it: what both changed is chosen field by field."""
        before = self.opened.standing
        if before is None:
            return
        typed = self.typed()
        apart = []
        for slot in self.opened.form.slots:
            theirs, was = met.now.values[slot.column], before.values[slot.column]
            if theirs == was:
                continue
            mine = typed.get(slot.column, was)
            both = mine not in (was, theirs)
            if not both and slot.column in typed:
                self._put(slot, theirs)
            apart.append((slot, both))
        self._mine, self._theirs = typed, met.now.values
        self._version = met.now.version
        self.opened = OpenForm(self.opened.form, met.now, self.opened.choices)
        self._ask_choice([self._difference(slot, both=both) for slot, both in apart], met.by, met.at)

    def _difference(self, slot: Slot, *, both: bool) -> Difference:
        choices, column = self.opened.choices.get(slot.column, ()), slot.column
        mine = self._fields.word(slot, self._mine[column], choices) if both else ""
        theirs = self._fields.word(slot, self._theirs[column], choices)
        return Difference(column, self._fields.label(slot), mine, theirs)

    def _ask_choice(self, differences: Sequence[Difference], by: str, at: datetime | None) -> None:
        """The choices come before the fields, and the keyboard goes to the first."""
        self.collision.show_differences(differences, by, at)
        self.collision.show()
        last: QWidget = self.source.chip
        for button in self.collision.choices:
            self.setTabOrder(last, button)
            last = button
        self.collision.take_focus()

    def _on_chosen(self, column: str, mine: bool) -> None:
        slot = self.opened.form.slot(column)
        value = (self._mine if mine else self._theirs)[column]
        self._put(slot, value)

    # --- beneath ---

    def _put(self, slot: Slot, value: Stored) -> None:
        field = self.form[slot.column]
        self._fields.put(slot, field, value)
        if self.opened.standing is not None:  # what no field shows stays, such as the seconds of a moment
            self._filled[slot.column] = field.text(), value

    def _on_changed(self, name: str) -> None:
        if name == "how":
            self._follow_meaning()
        self._touched = True
        self._rest.start()
        self.changed.emit()

    def _follow_meaning(self) -> None:
        meaning = self.meaning
        if self._asks_since:
            self.form["since"].setVisible(meaning is How.CHANGED)
        if "how" in self.form:
            self.form["why"].setVisible(meaning in (How.CORRECTED, How.STRUCK))
        shown = self._shown_slots()
        for slot in self.slots:
            if slot.column in self.form:
                self.form[slot.column].setVisible(slot.column in shown)

    def _shown_slots(self) -> set[str]:
        """The data that the chosen meaning asks for: a change from a day on has no span of its own."""
        form, meaning = self.opened.form, self.meaning
        columns = {slot.column for slot in self.slots}
        if meaning is How.STRUCK:
            return set()
        if meaning is How.CHANGED and form.replaced:
            return columns - {form.starts, form.ends}
        return columns


def _slots(form: RecordForm, how: How, column: str, *, whole: bool) -> tuple[Slot, ...]:
    """What is asked: a name together, else the one datum or the whole record; of a person but the name."""
    if how is How.ENDED:
        return tuple(slot for slot in form.slots if slot.column == form.ends)
    if how is How.NEW:
        return form.slots
    changeable = tuple(slot for slot in form.slots if slot.changeable)
    if form.whole:
        return changeable
    if whole or column in NAMES:
        return tuple(slot for slot in changeable if (slot.column in NAMES) is (column in NAMES))
    return tuple(slot for slot in changeable if slot.column == column)
