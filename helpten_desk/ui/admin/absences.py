"""Who is away and who has her cases meanwhile: one's own absences, for an administrator everybody's."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout

from helpten_desk.domain.absences import Absence
from helpten_desk.domain.accounts import Role, User, new_operation
from helpten_desk.services.absences import Absences
from helpten_desk.services.day_board import can_own
from helpten_desk.ui.admin.page import AdminPart
from helpten_desk.ui.forms.fields import ChoiceField, DateField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.operation_in_hand import OperationInHand
from helpten_desk.ui.frame.page import Step
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.lists.table import BOARD, Cell, Column, RowsTable
from helpten_desk.ui.look.labels import Panel, Scrolled
from helpten_desk.ui.look.words import day, tr


class AbsencePart(AdminPart):
    """The absences of today and to come; a form beside them enters one."""

    draft_name = "absences"

    def __init__(self, lanes: Lanes, absences: Absences, me: User) -> None:
        super().__init__()
        self._lanes, self._absences, self._me = lanes, absences, me
        self._chief = Role.ADMINISTRATOR in me.roles
        self._clerks: dict[int, User] = {}
        self._operation, self._ending = new_operation(), OperationInHand()
        self._waiting = ""  # a draft that came before those who can be chosen were read
        self.table: RowsTable[Absence] = RowsTable(
            [
                Column(tr("Away"), self._who),
                Column(tr("First day"), lambda one: day(one.first, weekday=True), 128),
                Column(tr("Last day"), lambda one: day(one.last, weekday=True), 128),
                Column(tr("Stands in"), lambda one: one.substitute_name),
            ],
            name=tr("Absences"),
            height=BOARD,
        )
        self.form = Form()
        self.form.heading(tr("Enter an absence"))
        self.form.note(tr("The cases stay with the one who is away; the one who stands in sees them too."))
        self.form.add(ChoiceField("user", tr("Away"), []))
        self.form.add(
            DateField("first", tr("First day"), today=absences.today, check=_needed),
            DateField("last", tr("Last day"), today=absences.today, check=self._check_last),
        )
        self.form.add(ChoiceField("substitute", tr("Stands in"), []))
        self.form.end()
        side = Panel()
        side.body.addWidget(Scrolled(self.form))
        panel = Panel(margins=(0, 0, 0, 4))
        panel.body.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._panes = Panes(
            [Pane(tr("Absences"), panel, 480, 580), Pane(tr("Enter an absence"), side, 320, 340)]
        )
        layout.addWidget(self._panes)
        self.form["user"].setVisible(self._chief)
        self.form.changed.connect(self._on_typed)
        self.form.finished.connect(self._save)
        self.table.row_changed.connect(lambda _row: self._renew_steps())
        self._renew_steps()

    def opened(self) -> None:
        """Read who is away."""
        self._lanes.ask(
            self, lambda: (self._absences.all(), self._absences.clerks()), self._show, topic="away"
        )

    def draft(self) -> str | None:
        """The form, once a day is typed."""
        typed = self.form["first"].text() or self.form["last"].text()
        return self._waiting or (self.form.draft() if typed else None)

    def restore(self, text: str) -> None:
        """At once, or after those who can be chosen have been read."""
        self._waiting = text
        if self._clerks:
            self._put_back()

    def _put_back(self) -> None:
        text, self._waiting = self._waiting, ""
        if text:
            self.form.restore(text)
            self._offer_substitutes()  # they hang on who is away
            self.form.restore(text)

    def _show(self, read: tuple[tuple[Absence, ...], tuple[User, ...]]) -> None:
        absences, clerks = read
        self._clerks = {clerk.id: clerk for clerk in clerks}
        mine = [one for one in absences if self._chief or self._me.id in (one.user, one.substitute)]
        self.table.set_rows(mine)
        self._set_options("user", [clerk for clerk in clerks if self._chief or clerk.id == self._me.id])
        self._offer_substitutes()
        self._put_back()
        self._renew_steps()

    def _offer_substitutes(self) -> None:
        away = self.form.value("user")
        self._set_options("substitute", [one for one in self._clerks.values() if one.id != away])

    def _set_options(self, name: str, users: list[User]) -> None:
        field = self.form[name]
        assert isinstance(field, ChoiceField)
        field.set_options([(user.id, user.name) for user in users])

    def _on_typed(self, name: str) -> None:
        if name == "user":
            self._offer_substitutes()
        self._renew_steps()

    def _renew_steps(self) -> None:
        row = self.table.current_row
        quiet = []
        if row is not None and (self._chief or row.user == self._me.id):
            quiet.append(Step(tr("Take the absence back"), self._end, key="Del"))
        able = bool(self._clerks) and (self._chief or can_own(self._me))
        missing = "" if able else tr("Only those who handle requests have absences.")
        self.set_steps(Step(tr("Enter the absence"), self._save, enabled=able, why_not=missing), quiet)

    def _save(self) -> None:
        self._panes.go_to(1)  # in a narrow window the list stands before it
        if not self.form.verify():
            return
        user = self._clerks.get(self.form.value("user"))
        substitute = self._clerks.get(self.form.value("substitute"))
        if user is None or substitute is None:
            self.told.emit("warn", tr("There is nobody else who could stand in."))
            return
        first, last, operation = self.form.value("first"), self.form.value("last"), self._operation
        self._lanes.do(
            self, lambda: self._absences.add(user, first, last, substitute, operation), self._on_saved
        )

    def _on_saved(self, absence: Absence) -> None:
        self._operation = new_operation()
        for name in ("first", "last"):
            self.form.set_value(name, None)
        self.told.emit(
            "done",
            tr("{substitute} stands in for {name}.", substitute=absence.substitute_name, name=absence.name),
        )
        self.opened()

    def _end(self) -> None:
        row = self.table.current_row
        if row is not None:
            operation = self._ending.of(row)
            self._lanes.do(
                self, lambda: self._absences.end(row, operation), lambda _none: self._on_ended(row, operation)
            )

    def _on_ended(self, absence: Absence, operation: str) -> None:
        self._ending.done(operation)
        self.told.emit("done", tr("The absence of {name} is taken back.", name=absence.name))
        self.opened()

    def _who(self, absence: Absence) -> Cell:
        now = absence.on(self._absences.today())
        return Cell(absence.name, role="strong", second=tr("away now") if now else "", second_tint="warn")

    def _check_last(self, value: date | None) -> str | None:
        first = self.form.value("first")
        if value is not None and first is not None and value < first:
            return tr("The last day is before the first.")
        return _needed(value)


def _needed(value: date | None) -> str | None:
    return None if value else tr("Enter the day.")
