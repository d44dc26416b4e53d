"""Before the register is open: is there one, set it up, unlock it, wait after wrong tries."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from helpten_desk.domain.accounts import MAINTENANCE, Role, new_operation
from helpten_desk.domain.controller_check import check_controller
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.letters import Controller
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.letters.wording import Wording
from helpten_desk.register.keys.passphrases import advice
from helpten_desk.register.keys.recovery import confirm_recovery, groups_to_type_back
from helpten_desk.register.opening.diagnosis import Diagnosis, unavailable
from helpten_desk.register.opening.file_register import FileRegister
from helpten_desk.register.opening.server_register import ServerRegister
from helpten_desk.register.rights.accounts import plain_login
from helpten_desk.register.settings import RECOVERY_OPEN
from helpten_desk.register.unit import Register
from helpten_desk.services.days import day_of

DEMO_USERS = "demo-users.json"
INTAKE_FOLDER = "Saapuneet kirjeet"  # beside a demo register: the letters it has yet to take in


@dataclass(frozen=True, slots=True)
class DemoUser:
    """A user of the demo register; shown with the passphrase on its unlock page, and nowhere else."""

    login: str
    name: str
    passphrase: str
    roles: str


@dataclass(frozen=True, slots=True)
class FirstUse:
    """A recovery key just made, to print and partly type back, and its register, open."""

    register: Register
    recovery_key: str
    sheet: bytes  # a PDF
    groups: tuple[int, ...]  # numbers of the groups to type back, from 1
    confirming: str = field(default_factory=new_operation)  # the deed of typing them back


class Opening:
    """Opens the register of this workstation: a file in its folder, or one on a server."""

    def __init__(self, place: FileRegister | ServerRegister, wording: Wording, where: str = "") -> None:
        """`where` is told on the unlock page: the folder, or the server and its database."""
        self.place = place
        self.where = where
        self.wording = wording

    @property
    def on_server(self) -> bool:
        """Whether the register is on a PostgreSQL server; users are then set up there."""
        return isinstance(self.place, ServerRegister)

    def needs_set_up(self) -> bool:
        """Whether there is no register yet. RegisterUnavailable for a fault that opening would meet."""
        if isinstance(self.place, ServerRegister):
            return False
        found = self.place.diagnose()
        if found in (Diagnosis.MISSING, Diagnosis.READY):
            return found is Diagnosis.MISSING
        raise unavailable(found, self.place.folder)

    def unlock(self, login: str, passphrase: str) -> Register:
        """Open with name and passphrase; every fault has a sentence of its own."""
        return self.place.open(login, passphrase)

    def recover(self, key: str, login: str, new: str, operation: str) -> Register:
        """With the printed recovery key give an administrator a new passphrase, and open with that."""
        if isinstance(self.place, ServerRegister):
            raise _no_recovery_key()
        register = self.place.open_with_recovery(key)
        try:
            with register.read() as work:
                administrator = work.accounts.get(plain_login(login))
            if Role.ADMINISTRATOR not in administrator.roles:
                raise KnownError(
                    say("{name} is no administrator.", name=administrator.name),
                    say("Enter the name of an administrator, who then helps the others."),
                    field="login",
                )
            self.place.reset_passphrase(register, login, new, operation)
        finally:
            register.close()
        return self.place.open(login, new)

    def check_controller(self, controller: Controller) -> Controller:
        """The controller with its ids in standard form; KnownError names the field that is wrong."""
        return check_controller(controller)

    def set_up(self, controller: Controller, login: str, name: str, passphrase: str) -> FirstUse:
        """Make a new register with its controller and first administrator."""
        if isinstance(self.place, ServerRegister):
            raise KnownError(say("A register on a server is set up with `helpten-desk server provision`."))
        checked = check_controller(controller)
        roles = (Role.ADMINISTRATOR, Role.CLERK, Role.CONTACT_PERSON)
        register, key = self.place.create(login, name, passphrase, roles)
        with register.begin("settings.controller", MAINTENANCE, new_operation()) as work:
            work.settings.save_controller(checked)
            work.settings.put(RECOVERY_OPEN, "yes")
            work.detail(after=checked.name)
            made_on = day_of(work.now)
        return self._with_sheet(register, key, checked, made_on)

    def renew_recovery(self, register: Register) -> FirstUse:
        """Make a new recovery key and its sheet; the old one opens only older copies. For administrators."""
        if isinstance(self.place, ServerRegister):
            raise _no_recovery_key()
        with register.read() as work:
            controller, made_on = work.settings.controller(), day_of(work.now)
        if controller is None:
            raise KnownError(say("The controller has not been entered, so no letter can be made."))
        return self._with_sheet(register, self.place.renew_recovery(register), controller, made_on)

    def confirm_recovery(self, first: FirstUse, typed: Mapping[int, str]) -> None:
        """The printed key can be read: KnownError names the group that was typed otherwise."""
        confirm_recovery(first.recovery_key, typed)
        with first.register.begin("users.recovery_read", MAINTENANCE, first.confirming) as work:
            if work.earlier is None:
                work.settings.put(RECOVERY_OPEN, "")
                work.outcome(done=1)

    def recovery_open(self, register: Register) -> bool:
        """Whether this user is to be reminded that nobody has typed the recovery key back from its paper."""
        if Role.ADMINISTRATOR not in register.user.roles:
            return False
        with register.read() as work:
            return work.settings.get(RECOVERY_OPEN) == "yes"

    def notice(self) -> Sentence | None:
        """What the opening has to tell beside the register: that it was upgraded."""
        return None if isinstance(self.place, ServerRegister) else self.place.notice

    def advice(self, passphrase: str) -> Sentence | None:
        """What would make the passphrase better, if anything."""
        return advice(passphrase)

    def wait_seconds(self, login: str) -> float:
        """How long a try must wait; 0 where the server itself slows wrong tries down."""
        return 0.0 if isinstance(self.place, ServerRegister) else self.place.wait_seconds(login)

    def tries_left(self, login: str) -> int | None:
        """Wrong tries before waiting begins; None where the server counts."""
        return None if isinstance(self.place, ServerRegister) else self.place.tries_left(login)

    def _with_sheet(self, register: Register, key: str, controller: Controller, made_on: date) -> FirstUse:
        from helpten_desk.letters.lists import make_recovery_sheet  # long to load, and seldom needed here

        sheet = make_recovery_sheet(controller.register_name, controller.name, key, made_on, self.wording)
        return FirstUse(register, key, sheet.pdf, groups_to_type_back())

    def demo_users(self) -> tuple[DemoUser, ...]:
        """The users of a demo register; empty for a real one."""
        if isinstance(self.place, ServerRegister):
            return ()
        return read_demo_users(self.place.folder)


def _no_recovery_key() -> KnownError:
    return KnownError(
        say("A register on a server has no recovery key."),
        say("Ask the administrator of the server for a new password."),
    )


def read_demo_users(folder: Path) -> tuple[DemoUser, ...]:
    """What the demo register's folder says of its users."""
    path = folder / DEMO_USERS
    if not path.is_file():
        return ()
    return tuple(DemoUser(**row) for row in json.loads(path.read_text(encoding="utf-8")))


def fixed_rules(register: Register) -> RuleSet | None:
    """The rule set that a demo register fixes; None for every other, which follows the request's date."""
    with register.read() as work:
        kept = work.settings.get("register.rules")
    return RuleSet(kept) if kept and register.demonstration else None
