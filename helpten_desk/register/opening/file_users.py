"""Who opens the file register: its users, their passphrases and the recovery key, changed with the keys."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager, suppress
from math import ceil

from helpten_desk.domain.accounts import MAINTENANCE, Role, User, new_operation
from helpten_desk.domain.errors import KnownError, NotAllowed, RegisterUnavailable
from helpten_desk.domain.sentences import say
from helpten_desk.register.keys.passphrases import check_passphrase
from helpten_desk.register.keys.recovery import new_recovery_key
from helpten_desk.register.keys.sealing import UnopenedError
from helpten_desk.register.keys.sidefile import KeyFiles
from helpten_desk.register.keys.tries import Tries
from helpten_desk.register.opening.keyring import Keyring
from helpten_desk.register.rights.accounts import (
    RECOVERY,
    lawful_login,
    newest_generation,
    plain_login,
    public_keys,
)
from helpten_desk.register.settings import RECOVERY_OPEN
from helpten_desk.register.store.engine import in_words, reading
from helpten_desk.register.store.faults import wrong_passphrase
from helpten_desk.register.unit import Register


class FileUsers:
    """Changes rows and side-file in step, in the register that `FileRegister` has open."""

    def __init__(self, files: KeyFiles, tries: Tries) -> None:
        self._files = files
        self._tries = tries
        self._register: Register | None = None
        self._keyring: Keyring | None = None

    def tries_left(self, login: str) -> int:
        """Wrong tries before waiting begins."""
        return self._tries.left(self._counted(plain_login(login)))

    def wait_seconds(self, login: str) -> float:
        """Seconds until a try is taken; 0 for at once."""
        return self._tries.wait(self._counted(plain_login(login)))

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
                user = work.accounts.to_reset(login)
                work.accounts.replace_key(user, keyring.enrol(login, new), keyring.generation)
                work.detail(login=login)
                work.outcome(user=user.id)
        self._tries.forget(login)

    def renew_recovery(self, register: Register) -> str:
        """Make a new recovery key, which is kept nowhere else; the old one opens nothing from now on.

        For administrators, and with no unit of work open. The register gets a new key too, because the
        old paper still opens old copies of the side-file; if that fails now, the next opening does it.
        """
        keyring = self._keys_of(register)
        recovery = new_recovery_key()
        with self._changing(keyring), register.begin("users.recovery", MAINTENANCE, new_operation()) as work:
            public = keyring.enrol(RECOVERY, recovery)
            work.settings.put(RECOVERY_OPEN, "yes")
            work.accounts.replace_key(work.accounts.get(RECOVERY), public, keyring.generation + 1)
        with suppress(KnownError), in_words():  # the new paper counts already and must not be lost
            self._exclude_others(keyring)
        return recovery

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
            publics, generation = public_keys(connection), newest_generation(connection)
        keyring.exclude_others(publics, generation)

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
