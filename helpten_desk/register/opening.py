"""The file register: set up, opened with name and passphrase or the recovery key, its users named."""

import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from math import ceil
from pathlib import Path

from sqlalchemy import Connection

from helpten_desk.domain.accounts import Purpose, Role, User, new_operation
from helpten_desk.domain.errors import KnownError, NotAllowed, RegisterUnavailable
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.sentences import say
from helpten_desk.register.accounts import (
    RECOVERY,
    find_user,
    lawful_login,
    plain_login,
    public_keys,
)
from helpten_desk.register.diagnosis import LOCK, REGISTER, Diagnosis, diagnose, examine, unavailable
from helpten_desk.register.durable import ProcessLock
from helpten_desk.register.engine import in_words, reading
from helpten_desk.register.faults import wrong_passphrase
from helpten_desk.register.keyring import Keyring
from helpten_desk.register.keys import STANDARD, Cost, UnopenedError
from helpten_desk.register.migrate import check_version
from helpten_desk.register.passphrases import check_passphrase
from helpten_desk.register.recovery import read_recovery_key
from helpten_desk.register.settings import Settings
from helpten_desk.register.setup import DEMONSTRATION, ID, FirstUser, make_register
from helpten_desk.register.sidefile import KeyFiles, UnauthenticError, unlock
from helpten_desk.register.tries import Tries
from helpten_desk.register.unit import Register

MAINTENANCE = Purpose("maintenance")
PATIENCE = 5.0  # seconds for a desk that is ending to let the register go


class FileRegister:
    """The register in a folder of this machine; one of its `Register`s is open at a time.

    `cost` is what a guess at a passphrase costs and the least that is accepted; `uptime` is a clock
    that nobody can set; `on_step` hears every lasting step of a change of keys.
    """

    def __init__(
        self,
        folder: Path,
        *,
        clock: Callable[[], datetime],
        workstation: str,
        version: str,
        cost: Cost = STANDARD,
        uptime: Callable[[], float] = time.monotonic,
        on_step: Callable[[str], None] = lambda step: None,
    ) -> None:
        self.folder = folder
        self.path = folder / REGISTER
        self._clock = clock
        self._workstation = workstation
        self._version = version
        self._cost = cost
        self._on_step = on_step
        self._files = KeyFiles(folder, cost, on_step)
        self._tries = Tries(folder / "register.tries", uptime)
        self._lock = ProcessLock(folder / LOCK)
        self._register: Register | None = None
        self._keyring: Keyring | None = None

    def diagnose(self) -> Diagnosis:
        """What opening would meet."""
        return diagnose(self.folder, self._cost)

    def tries_left(self, login: str) -> int:
        """Wrong tries before waiting begins."""
        return self._tries.left(self._counted(plain_login(login)))

    def wait_seconds(self, login: str) -> float:
        """Seconds until a try is taken; 0 for at once."""
        return self._tries.wait(self._counted(plain_login(login)))

    def create(
        self,
        login: str,
        name: str,
        passphrase: str,
        roles: Collection[Role] = (Role.ADMINISTRATOR,),
        *,
        demonstration: bool = False,
        fixed_rules: RuleSet | None = None,
    ) -> tuple[Register, str]:
        """Set up a new register with its first administrator; it comes open, with its recovery key.

        Only a demonstration may fix the rules. An interrupted set-up leaves nothing that another
        set-up minds; a folder with a register, or with one's keys, is refused.
        """
        login, name = lawful_login(login), " ".join(name.split())
        check_passphrase(passphrase, login)
        if not name:
            raise KnownError(say("Enter the name of the user."), field="name")
        if Role.ADMINISTRATOR not in roles or (fixed_rules is not None and not demonstration):
            raise ValueError("the first user administers; only a demonstration fixes the rules")
        first = FirstUser(login, name, passphrase, frozenset(roles))
        with in_words(), self._held(Diagnosis.MISSING):
            recovery = make_register(
                self.folder,
                first,
                self._files,
                self._cost,
                demonstration=demonstration,
                fixed_rules=fixed_rules,
                at=self._clock(),
            )
            self._on_step("register made")
            return self._enter(login, passphrase), recovery

    def open(self, login: str, passphrase: str) -> Register:
        """Open with name and passphrase; WrongPassphrase if they do not belong together.

        Every other fault of folder, file or keys is a RegisterUnavailable of its own. After ten
        wrong tries there is a wait, which outlives the program.
        """
        with in_words(), self._held(Diagnosis.READY):
            return self._enter(plain_login(login), passphrase)

    def open_with_recovery(self, recovery_key: str) -> Register:
        """Open with the printed recovery key, to set an administrator's passphrase anew."""
        key = read_recovery_key(recovery_key)
        with in_words(), self._held(Diagnosis.READY):
            return self._enter(RECOVERY, key)

    def add_user(
        self,
        register: Register,
        login: str,
        name: str,
        roles: Collection[Role],
        passphrase: str,
        operation: str = "",
    ) -> User:
        """Name a user who from now on opens the register with this passphrase."""
        keyring = self._keys_of(register)
        login = lawful_login(login)
        check_passphrase(passphrase, login)
        with self._changing(keyring), register.begin("users.add", MAINTENANCE, _or_new(operation)) as work:
            if work.earlier is None:
                user = work.accounts.add(login, name, roles)
                work.accounts.replace_key(user, keyring.enrol(login, passphrase), keyring.generation)
                work.detail(login=login, name=user.name, roles=" ".join(sorted(roles)))
                work.outcome(user=user.id)
            return work.accounts.get(login)

    def change_roles(
        self, register: Register, user: User, roles: Collection[Role], operation: str = ""
    ) -> User:
        """Give a user these roles and no others; they count from the next opening on."""
        self._keys_of(register)
        with register.begin("users.roles", MAINTENANCE, _or_new(operation)) as work:
            if work.earlier is None:
                work.accounts.change_roles(user, roles)
                work.detail(
                    login=user.login, before=" ".join(sorted(user.roles)), after=" ".join(sorted(roles))
                )
                work.outcome(user=user.id)
            return work.accounts.get(user.login)

    def remove_user(self, register: Register, user: User, operation: str = "") -> None:
        """End a user's access: the register gets a new key, sealed to all others without their passphrases.

        Must be called with no unit of work open. What interrupts it is finished at the next opening.
        """
        keyring = self._keys_of(register)
        with register.begin("users.remove", MAINTENANCE, _or_new(operation)) as work:
            if work.earlier is None:
                work.accounts.deactivate(user)
                work.detail(login=user.login, name=user.name)
                work.outcome(user=user.id)
        with in_words():
            self._exclude_others(keyring)

    def confirm(self, register: Register, passphrase: str) -> None:
        """Raise WrongPassphrase unless this is the passphrase of who has the register open."""
        keyring = self._keys_of(register)
        login = register.user.login
        self._await(login)
        self._tries.count(login)
        try:
            keyring.identity(login, passphrase)
        except UnopenedError:
            raise wrong_passphrase() from None
        self._tries.forget(login)

    def change_passphrase(self, register: Register, login: str, old: str, new: str) -> None:
        """Wrap one's own key under another passphrase; WrongPassphrase if the old one is wrong."""
        keyring = self._keys_of(register)
        login = plain_login(login)
        if login != register.user.login:
            raise NotAllowed(say("Everyone changes his own passphrase only."))
        check_passphrase(new, login)
        self.confirm(register, old)
        with self._changing(keyring), register.begin("users.passphrase", MAINTENANCE, new_operation()):
            keyring.rewrap(login, old, new)

    def reset_passphrase(self, register: Register, login: str, new: str, operation: str = "") -> None:
        """Set another's passphrase anew, without the old one: for administrators and the recovery key."""
        keyring = self._keys_of(register)
        login = plain_login(login)
        check_passphrase(new, login)
        with self._changing(keyring), register.begin("users.reset", MAINTENANCE, _or_new(operation)) as work:
            if work.earlier is None:
                user = work.accounts.get(login)
                if not user.active:
                    raise KnownError(say("{name} is no longer a user.", name=user.name), field="login")
                work.accounts.replace_key(user, keyring.enrol(login, new), keyring.generation)
                work.detail(login=login)
                work.outcome(user=user.id)
        self._tries.forget(login)

    def _enter(self, login: str, secret: str) -> Register:
        """Unlock, open and find the user; the lock is held already."""
        self._await(login)
        counted = self._counted(login)
        self._tries.count(counted)
        try:
            unlocked = unlock(self._files.read(), login, secret, self._cost)
        except UnopenedError:
            raise wrong_passphrase() from None
        except UnauthenticError:
            raise unavailable(Diagnosis.KEYS_DAMAGED, self.folder) from None
        keyring = Keyring(self.path, self._files, unlocked, self._cost, self._on_step)
        try:
            with reading(keyring.engine) as connection:
                check_version(connection)
                register = self._register_for(keyring, connection, login, unlocked.public)
            self._exclude_others(keyring)
            if register is None:
                raise wrong_passphrase()
        except BaseException:
            keyring.engine.dispose()
            raise
        self._tries.forget(counted)
        self._register, self._keyring = register, keyring
        return register

    def _register_for(
        self, keyring: Keyring, connection: Connection, login: str, public: bytes
    ) -> Register | None:
        """The open register of this user; None if he may sign in no more."""
        settings = Settings(connection)
        if settings.get(ID) != keyring.side_file.register:
            raise unavailable(Diagnosis.KEYS_DAMAGED, self.folder)
        user = find_user(connection, login)
        if user is None or not user.active:
            return None
        if public_keys(connection).get(login) != public:
            raise RegisterUnavailable(
                say("Your key is not the one that the register knows."),
                say("Ask an administrator to set your passphrase anew."),
            )
        return Register(
            keyring.engine,
            user,
            settings.get(ID),
            demonstration=settings.get(DEMONSTRATION) == "yes",
            clock=self._clock,
            workstation=self._workstation,
            version=self._version,
            after_close=self._closed,
        )

    def _closed(self) -> None:
        self._register = self._keyring = None
        self._lock.release()

    @contextmanager
    def _held(self, wanted: Diagnosis) -> Iterator[None]:
        """The folder is as wanted, and locked for us; on failure it is let go again."""
        self._expect(wanted)
        if wanted is Diagnosis.MISSING:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not self._lock.take(PATIENCE):
            raise unavailable(Diagnosis.LOCKED, self.folder)
        try:
            self._expect(wanted)  # who held the lock until now may have changed it
            yield
        except BaseException:
            self._lock.release()
            raise

    def _expect(self, wanted: Diagnosis) -> None:
        found = examine(self.folder, self._cost)
        if found is not wanted:
            raise unavailable(found, self.folder)

    @contextmanager
    def _changing(self, keyring: Keyring) -> Iterator[None]:
        """A change of the side-file inside a deed: undone when the deed fails."""
        before = keyring.side_file
        try:
            with in_words():
                yield
        except BaseException:
            with suppress(OSError):  # then the next opening puts it right
                keyring.put_back(before)
            raise

    def _exclude_others(self, keyring: Keyring) -> None:
        with reading(keyring.engine) as connection:
            publics = public_keys(connection)
        keyring.exclude_others(publics)

    def _keys_of(self, register: Register) -> Keyring:
        if self._keyring is None or register is not self._register:
            raise ValueError("this register was not opened here, or is closed")
        return self._keyring

    def _await(self, login: str) -> None:
        seconds = self._tries.wait(self._counted(login))
        if seconds > 0:
            raise RegisterUnavailable(
                say("There have been too many wrong tries."),
                say("Wait %n second(s) and try again.", count=ceil(seconds)),
            )

    def _counted(self, login: str) -> str:
        """Only known names are written down: an unknown one may be a passphrase in the wrong field."""
        return login if any(login in copy.slots for copy in self._files.read()) else ""


def _or_new(operation: str) -> str:
    return operation or new_operation()
