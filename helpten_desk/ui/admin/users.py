"""Users: who may open the register and what each may do; one's own passphrase."""

import json

from PySide6.QtWidgets import QVBoxLayout

from helpten_desk.domain.accounts import Role, User, new_operation
from helpten_desk.domain.errors import KnownError
from helpten_desk.services.users import Users
from helpten_desk.ui.admin.page import AdminPart
from helpten_desk.ui.forms.fields import PassphraseField, TextField, TickField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Step
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.lists.table import BOARD, Cell, Column, RowsTable
from helpten_desk.ui.look.labels import Panel, Scrolled
from helpten_desk.ui.look.role_words import role_word, roles_in_words
from helpten_desk.ui.look.words import tr

SIDE_WIDTH = 320


class UsersPart(AdminPart):
    """The list of users; a form beside it adds one or changes what one may do."""

    draft_name = "users"

    def __init__(self, lanes: Lanes, users: Users, me: User) -> None:
        super().__init__()
        self._lanes, self._users, self._me = lanes, users, me
        self._operation = new_operation()
        self._adding = False
        self._removing = False
        self._waiting = ""  # a draft that came before the users were read
        self.table: RowsTable[User] = RowsTable(
            [
                Column(tr("Name"), lambda user: Cell(user.name, second=user.login, role="strong")),
                Column(tr("Roles"), _roles_cell),
                Column(tr("Access"), lambda user: tr("active") if user.active else tr("ended"), 104),
            ],
            name=tr("Users"),
            height=BOARD,
        )
        self.form = Form()
        self._heading = self.form.heading("")
        self.form.add(TextField("name", tr("Name"), check=_needed))
        self.form.add(TextField("login", tr("Sign-in name"), length=31, check=_needed))
        for role in Role:
            self.form.add(TickField(role.value, role_word(role)))
        self.form.add(TickField("keep_password", tr("This person keeps the password she has on the server")))
        self.form.add(PassphraseField("passphrase", tr("Passphrase for the beginning")))
        self._note = self.form.note(tr("The user changes it herself after unlocking."))
        self.form.end()
        self._side = Panel()
        self._side.body.addWidget(Scrolled(self.form))
        panel = Panel(margins=(0, 0, 0, 4))
        panel.body.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        panes = [Pane(tr("Users"), panel, 400, 580), Pane(tr("What one may do"), self._side, SIDE_WIDTH, 340)]
        self._panes = Panes(panes)
        layout.addWidget(self._panes)
        self.table.row_changed.connect(lambda _user: self._show_user())
        self.form.changed.connect(lambda _name: self._renew_steps())
        self.form.finished.connect(self._save)

    def opened(self) -> None:
        """Read the users."""
        self._lanes.ask(self, self._users.all, self._show_users, topic="users")

    def back(self) -> bool:
        """Give up adding or removing."""
        if self._adding or self._removing:
            self._adding = self._removing = False
            self._show_user()
            return True
        return False

    def _show_users(self, users: tuple[User, ...]) -> None:
        now = self.table.current_row
        typed = self._waiting or ("" if self._adding else self.draft())
        self._waiting = ""
        ordered = sorted(users, key=lambda user: not user.active)
        self.table.set_rows(ordered, keep=lambda user: now is not None and user.id == now.id)
        self._show_user()
        if typed:
            self.restore(typed)

    def draft(self) -> str | None:
        """A user being added, or roles being changed, with whose they are; never a passphrase."""
        user = self.table.current_row
        if self._waiting or not (self._adding or self._changed(user)):
            return self._waiting or None
        whose = "" if self._adding or user is None else user.login
        roles = "" if self._adding or user is None else " ".join(sorted(user.roles))
        kept = {"login": whose, "roles": roles, "form": self.form.draft() or "{}"}
        return json.dumps(kept, ensure_ascii=False)

    def restore(self, text: str) -> None:
        """At once, or after the users have been read; roles only if nobody changed them meanwhile."""
        users = self.table.rows_model.rows
        if not users:
            self._waiting = text
            return
        kept = json.loads(text)
        if kept["login"]:
            self.table.set_rows(users, keep=lambda user: user.login == kept["login"])
            user = self.table.current_row
            if user is None or (user.login, " ".join(sorted(user.roles))) != (kept["login"], kept["roles"]):
                return
        else:
            self._begin_adding()
        self.form.restore(kept["form"])
        self._renew_steps()

    def _changed(self, user: User | None) -> bool:
        return user is not None and user.active and self._chosen() != user.roles

    def _show_user(self) -> None:
        user = self.table.current_row
        if self._adding or user is None:
            return
        self._removing = False
        self._operation = new_operation()
        self._heading.setText(tr("What {name} may do", name=user.name))
        self.form.set_value("passphrase", "")
        for role in Role:
            self.form.set_value(role.value, role in user.roles)
        self._show_fields(adding=False)

    def _begin_adding(self) -> None:
        self._adding, self._operation = True, new_operation()
        self._heading.setText(tr("New user"))
        for name in ("name", "login", "passphrase"):
            self.form.set_value(name, "")
        for role in Role:
            self.form.set_value(role.value, role is Role.CLERK)
        self._show_fields(adding=True)
        self._panes.go_to(1)
        self.form.focus_first()

    def _show_fields(self, *, adding: bool) -> None:
        user = self.table.current_row
        other = user is not None and user.active and user.id != self._me.id
        for name in ("name", "login"):
            self.form[name].setVisible(adding)
        self.form["keep_password"].setVisible(False)
        self.form.set_value("keep_password", False)
        for widget in (self.form["passphrase"], self._note):
            widget.setVisible(adding or other)
        word = tr("Passphrase for the beginning") if adding else tr("New passphrase, if the old one is lost")
        self.form["passphrase"].caption.setText(word)
        for role in Role:
            self.form[role.value].setEnabled(adding or (user is not None and user.active))
        self._renew_steps()

    def _chosen(self) -> frozenset[Role]:
        return frozenset(role for role in Role if self.form.value(role.value))

    def _renew_steps(self) -> None:
        user = self.table.current_row
        if self._adding:
            self.set_steps(Step(tr("Add the user"), self._save))
            return
        changed = self._changed(user)
        quiet = [Step(tr("New user …"), self._begin_adding, key="")]
        if user is not None and user.active and user.id != self._me.id:
            word = tr("Remove for good") if self._removing else tr("Remove …")
            quiet.append(Step(word, self._remove, key=""))
        if self.form.value("passphrase"):
            self.set_steps(Step(tr("Set the new passphrase"), self._reset), quiet)
        else:
            self.set_steps(Step(tr("Save the roles"), self._save, enabled=changed), quiet)

    def _save(self) -> None:
        users, operation, roles = self._users, self._operation, self._chosen()
        if self._adding:
            if not self.form.verify():
                return
            typed = self.form.values()
            self._lanes.do(
                self,
                lambda: users.add(
                    typed["login"],
                    typed["name"],
                    roles,
                    typed["passphrase"],
                    operation,
                    keep_password=typed["keep_password"],
                ),
                self._on_added,
            )
        elif (user := self.table.current_row) is not None:
            self._lanes.do(self, lambda: users.change_roles(user, roles, operation), self._on_changed)

    def _reset(self) -> None:
        user = self.table.current_row
        if user is not None:
            users, operation, new = self._users, self._operation, self.form.value("passphrase")
            self._lanes.do(
                self,
                lambda: users.reset_passphrase(user.login, new, operation),
                lambda _none: self._on_reset(user),
            )

    def _on_reset(self, user: User) -> None:
        self.form.set_value("passphrase", "")
        self.told.emit("done", tr("{name} opens the register with the new passphrase.", name=user.name))
        self.opened()

    def show_error(self, error: KnownError) -> None:
        """A person known to the server keeps her password: that is to be ticked before it is done."""
        if error.field == "keep_password":
            self.form["keep_password"].show()
        super().show_error(error)

    def _on_added(self, user: User) -> None:
        self._adding = False
        self._show_user()
        self.told.emit("done", tr("{name} can now open the register.", name=user.name))
        self.opened()

    def _on_changed(self, user: User) -> None:
        self.told.emit("done", tr("Saved. It counts from the next time {name} unlocks.", name=user.name))
        self.opened()

    def _remove(self) -> None:
        """The first press says what follows, the second does it."""
        user = self.table.current_row
        if user is None:
            return
        if not self._removing:
            self._removing = True
            self.told.emit(
                "warn",
                tr("{name} can then never open the register again. Press the button again.", name=user.name),
            )
            self._renew_steps()
            return
        self._removing = False
        users, operation = self._users, self._operation
        self._lanes.do(self, lambda: users.remove(user, operation), lambda _none: self._on_removed(user))

    def _on_removed(self, user: User) -> None:
        self.told.emit("done", tr("{name} can no longer open the register.", name=user.name))
        self.opened()


class PassphrasePart(AdminPart):
    """One's own passphrase, changed by typing the old one and twice the new one."""

    def __init__(self, lanes: Lanes, users: Users) -> None:
        super().__init__()
        self._lanes, self._users = lanes, users
        self.form = Form()
        self.form.heading(tr("My passphrase"))
        self.form.note(tr("A few words in a row are easy to keep in mind and hard to guess."))
        self.form.add(PassphraseField("old", tr("Present passphrase"), check=_needed))
        self.form.add(PassphraseField("passphrase", tr("New passphrase"), check=_needed))
        self.form.add(PassphraseField("again", tr("New passphrase again"), check=self._check_again))
        self.form.end()
        panel = Panel()
        panel.setMaximumWidth(480)
        panel.body.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        layout.addStretch(1)
        self.form.finished.connect(self._save)
        self.set_steps(Step(tr("Change the passphrase"), self._save))

    def _check_again(self, value: str) -> str | None:
        same = value == self.form.value("passphrase")
        return None if same else tr("The two passphrases differ. Type both again.")

    def _save(self) -> None:
        if not self.form.verify():
            return
        old, new, users = self.form.value("old"), self.form.value("passphrase"), self._users
        self._lanes.do(self, lambda: users.change_passphrase(old, new), self._on_saved)

    def _on_saved(self, _none: None) -> None:
        for name in ("old", "passphrase", "again"):
            self.form.set_value(name, "")
        self.told.emit("done", tr("Your passphrase is changed."))


def _roles_cell(user: User) -> Cell:
    """More than two roles stand in two lines, so that none is cut."""
    roles = [role for role in Role if role in user.roles]
    if len(roles) < 3:
        return Cell(roles_in_words(roles))
    first = ", ".join(roles_in_words([role]) for role in roles[:2])
    return Cell(f"{first},", roles_in_words(roles[2:]), role="field", second_role="field", second_tint="ink")


def _needed(value: str) -> str | None:
    return None if value else tr("This is needed.")
