"""Whose hand a case is put into: taken, given to another with the reason, or left to nobody."""

import json
from collections.abc import Sequence

from PySide6.QtCore import Signal

from helpten_desk.domain.accounts import User, new_operation
from helpten_desk.services.day_board import BoardRow
from helpten_desk.ui.forms.fields import ChoiceField, TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.look.labels import Panel
from helpten_desk.ui.look.words import tr


class OwnerBar(Panel):
    """Above the list while the owner of its current case is changed; Enter in the last field finishes."""

    finished = Signal()
    changed = Signal()

    def __init__(self, me: User) -> None:
        super().__init__(margins=(20, 10, 20, 10))
        self._me = me
        self._clerks: tuple[User, ...] = ()
        self.row: BoardRow | None = None
        self.operation = ""
        self.form = Form()
        self.form.add(
            ChoiceField("owner", tr("In hand of"), []),
            TextField("note", tr("Why"), optional=True, longest=80),
        )
        self.form.changed.connect(lambda _name: self.changed.emit())
        self.form.finished.connect(self.finished)
        self.body.addWidget(self.form)
        self.hide()

    @property
    def owner(self) -> User | None:
        """Who shall have it in hand; None: nobody."""
        key = self.form.value("owner")
        return next((clerk for clerk in self._clerks if clerk.id == key), None)

    @property
    def note(self) -> str:
        """Why."""
        note: str = self.form.value("note")
        return note

    @property
    def deed(self) -> str:
        """What is done by the choice as it stands."""
        if self.owner is None:
            return tr("Leave to nobody")
        return tr("Take the case") if self.owner.id == self._me.id else tr("Give the case")

    def begin(self, row: BoardRow, clerks: Sequence[User]) -> None:
        """Change the owner of this case: first offered is oneself, or another if one has it already."""
        self._clerks = tuple(clerks)
        self.row, self.operation = row, new_operation()
        mine = row.request.owner_id == self._me.id
        others = [clerk.id for clerk in clerks if clerk.id != self._me.id]
        options = [(clerk.id, clerk.name) for clerk in clerks]
        field = self.form["owner"]
        assert isinstance(field, ChoiceField)
        field.set_options([*options, (None, tr("nobody"))])
        field.set_value(others[0] if mine and others else self._me.id)
        self.form.set_value("note", "")
        self.show()
        field.take_focus()

    # --- drafts ---

    def draft(self) -> str | None:
        """Of which case, who was chosen and why; with the deed's id, so that it is not done twice."""
        if self.row is None or self.isHidden():
            return None
        kept = {"request": self.row.request.id, "operation": self.operation, "form": self.form.draft()}
        return json.dumps(kept)

    def restore(self, text: str, rows: Sequence[BoardRow], clerks: Sequence[User]) -> None:
        """Open again on the case of the draft, unless it waits no more."""
        kept = json.loads(text)
        row = next((row for row in rows if row.request.id == kept["request"]), None)
        if row is not None:
            self.begin(row, clerks)
            self.operation = kept["operation"]
            self.form.restore(kept["form"])
