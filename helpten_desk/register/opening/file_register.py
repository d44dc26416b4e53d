"""The file register: set up, opened with name and passphrase or the recovery key, brought up to date."""

import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from helpten_desk.domain.accounts import SUPERVISION, Role
from helpten_desk.domain.errors import KnownError, RegisterUnavailable
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.register.journals.journal import Stamp
from helpten_desk.register.keys.durable import ProcessLock
from helpten_desk.register.keys.passphrases import check_passphrase
from helpten_desk.register.keys.recovery import read_recovery_key
from helpten_desk.register.keys.sealing import STANDARD, Cost, UnopenedError
from helpten_desk.register.keys.sidefile import KeyFiles, UnauthenticError, unlock
from helpten_desk.register.keys.tries import Tries
from helpten_desk.register.migrate import RegisterOutdated, check_version
from helpten_desk.register.opening.diagnosis import LOCK, REGISTER, Diagnosis, diagnose, examine, unavailable
from helpten_desk.register.opening.file_users import FileUsers
from helpten_desk.register.opening.keyring import Keyring
from helpten_desk.register.opening.setup import DEMONSTRATION, ID, FirstUser, make_register
from helpten_desk.register.opening.upgrading import upgrade_file
from helpten_desk.register.rights.accounts import (
    RECOVERY,
    find_user,
    lawful_login,
    plain_login,
    public_keys,
)
from helpten_desk.register.settings import Settings
from helpten_desk.register.store.engine import in_words, reading
from helpten_desk.register.store.faults import wrong_passphrase
from helpten_desk.register.unit import Register

PATIENCE = 5.0  # seconds for a desk that is ending to let the register go


class FileRegister(FileUsers):
    """The register in a folder of this machine; one of its `Register`s is open at a time.

    `cost` is what a guess at a passphrase costs and the least that is accepted; `uptime` is a clock
    that nobody can set; `on_step` hears every lasting step of an upgrade or a change of keys. `notice`
    is what the last opening has to tell the clerk, if anything: that the register was upgraded.
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
        super().__init__(KeyFiles(folder, cost, on_step), Tries(folder / "register.tries", uptime))
        self.folder = folder
        self.path = folder / REGISTER
        self.notice: Sentence | None = None
        self._clock = clock
        self._workstation = workstation
        self._version = version
        self._cost = cost
        self._on_step = on_step
        self._lock = ProcessLock(folder / LOCK)

    def diagnose(self) -> Diagnosis:
        """What opening would meet."""
        return diagnose(self.folder, self._cost)

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
                stamp=self._stamp(login),
            )
            self._on_step("register made")
            return self._enter(login, passphrase), recovery

    def open(self, login: str, passphrase: str) -> Register:
        """Open with name and passphrase; WrongPassphrase if they do not belong together.

        Every other fault of folder, file or keys is a RegisterUnavailable of its own. After ten
        wrong tries there is a wait, which outlives the program. A register of an older program is
        upgraded, with a checked copy beside it. The opening is a line of the journal.
        """
        with in_words(), self._held(Diagnosis.READY):
            return self._enter(plain_login(login), passphrase)

    def open_with_recovery(self, recovery_key: str) -> Register:
        """Open with the printed recovery key, to set an administrator's passphrase anew."""
        key = read_recovery_key(recovery_key)
        with in_words(), self._held(Diagnosis.READY):
            return self._enter(RECOVERY, key)

    def _enter(self, login: str, secret: str) -> Register:
        """Unlock, open and find the user; the lock is held already."""
        self._await(login)
        counted = self._counted(login)
        wrong = self._tries.wrong(counted)
        self._tries.count(counted)
        try:
            unlocked = unlock(self._files.read(), login, secret, self._cost)
        except UnopenedError:
            raise wrong_passphrase() from None
        except UnauthenticError:
            raise unavailable(Diagnosis.KEYS_DAMAGED, self.folder) from None
        keyring = Keyring(self.path, self._files, unlocked, self._cost, self._on_step)
        try:
            self._bring_up_to_date(keyring, login)
            with reading(keyring.engine) as connection:
                check_version(connection)
                register = self._register_for(keyring, connection, login, unlocked.public)
            self._exclude_others(keyring)
            if register is None:
                raise wrong_passphrase()
            told = {} if wrong == 0 else {"wrong_tries": "not known" if wrong is None else str(wrong)}
            with register.look("register.open", SUPERVISION, None, **told):
                pass
        except BaseException:
            keyring.engine.dispose()
            raise
        self._tries.forget(counted)
        self._register, self._keyring = register, keyring
        return register

    def _bring_up_to_date(self, keyring: Keyring, login: str) -> None:
        self.notice = None
        try:
            with reading(keyring.engine) as connection:
                check_version(connection)
        except RegisterOutdated:
            self.notice = upgrade_file(keyring.engine, self.path, self._stamp(login), self._on_step)

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

    def _stamp(self, login: str) -> Stamp:
        return Stamp(self._clock(), login, self._workstation, self._version)

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
