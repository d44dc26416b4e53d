"""The filters over the journal: whom a line is about, whose deed it is, which deed, in which days."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from helpten_desk.domain.accounts import JournalFilter, User
from helpten_desk.ui.admin.journal_words import room_words
from helpten_desk.ui.forms.fields import ChoiceField, DateField, TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.look.words import tr

LONGEST_NUMBER = 9  # digits of a person's number
NOTHING = {"person": "", "actor": "", "deed": "", "since": None, "until": None}


class JournalFilterRow(QWidget):
    """A row of fields; `changed` once one that differs is left or chosen and nothing in the row is wrong."""

    changed = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.wanted = JournalFilter()
        self.form = Form()
        self.form.setMaximumWidth(900)
        self.form.add(
            TextField("person", tr("Person"), check=_number, longest=LONGEST_NUMBER),
            ChoiceField("actor", tr("Who"), [("", tr("Everyone"))]),
            ChoiceField("deed", tr("Deed"), _deeds()),
            DateField("since", tr("From day"), today=today),
            DateField("until", tr("To day"), today=today, check=self._check_until),
        )
        self.clear_button = QPushButton(tr("All lines"))
        self.clear_button.setProperty("kind", "beside")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.form, 1)
        row.addWidget(self.clear_button, 0, Qt.AlignmentFlag.AlignBottom)
        self.clear_button.clicked.connect(self.clear)
        self.form.finished.connect(self._on_left)
        for name in self.form.values():
            editor = self.form[name].editor
            if isinstance(editor, QLineEdit):
                editor.editingFinished.connect(self._on_left)
            elif isinstance(editor, QComboBox):
                editor.activated.connect(lambda _place: self._on_left())
        self._renew()

    def set_users(self, users: Sequence[User]) -> None:
        """Whose deeds can be chosen."""
        actor = self.form["actor"]
        assert isinstance(actor, ChoiceField)
        actor.set_options([("", tr("Everyone")), *((user.login, user.name) for user in users)])

    def ask_person(self, person: int) -> None:
        """Only the lines about this person."""
        self.form.set_value("person", person)
        self._on_left()

    def clear(self) -> bool:
        """Let every line pass; False if that was so."""
        if self.wanted == JournalFilter():
            return False
        self._take(JournalFilter())
        for name, value in NOTHING.items():
            self.form.set_value(name, value)
        return True

    def _on_left(self) -> None:
        if not self.form.verify():
            return
        values = self.form.values()
        until = values["until"]
        wanted = JournalFilter(
            int(values["person"]) if values["person"] else None,
            values["actor"],
            values["deed"],
            _midnight(values["since"]),
            _midnight(until + timedelta(days=1) if until else None),
        )
        if wanted != self.wanted:
            self._take(wanted)

    def _take(self, wanted: JournalFilter) -> None:
        self.wanted = wanted
        self._renew()
        self.changed.emit()

    def _renew(self) -> None:
        self.clear_button.setEnabled(self.wanted != JournalFilter())

    def _check_until(self, until: date | None) -> str | None:
        since = self.form.value("since")
        return tr("It is before the first day.") if until and since and until < since else None


def _deeds() -> list[tuple[str, str]]:
    return [("", tr("All")), *sorted(room_words().items(), key=lambda item: item[1].casefold())]


def _number(typed: str) -> str | None:
    wrong = typed and not (typed.isascii() and typed.isdecimal())
    return tr("Enter the number that stands in the details of a line.") if wrong else None


def _midnight(at: date | None) -> datetime | None:
    """When the day begins where this workstation is."""
    return datetime.combine(at, time.min).astimezone() if at else None
