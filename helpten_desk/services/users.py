"""The named users of the desk: who may open the register, and what each may do."""

from collections.abc import Collection

from helpten_desk.domain.accounts import Role, User
from helpten_desk.register.opening.file_register import FileRegister
from helpten_desk.register.opening.server_register import ServerRegister
from helpten_desk.register.unit import Register


class Users:
    """Names, changes and removes users; the register refuses whoever is no administrator."""

    def __init__(self, register: Register, place: FileRegister | ServerRegister) -> None:
        self._register = register
        self._place = place

    def all(self) -> tuple[User, ...]:
        """Every user, those who left too."""
        with self._register.read() as work:
            return work.accounts.users()

    def add(
        self,
        login: str,
        name: str,
        roles: Collection[Role],
        passphrase: str,
        operation: str,
        *,
        keep_password: bool = False,
    ) -> User:
        """Name a user who can open the register from now on.

        On a server a person may have a login already, and keeps its password: KnownError with the field
        `keep_password`, until the administrator confirms that by `keep_password=True`.
        """
        if isinstance(self._place, ServerRegister):
            return self._place.add_user(
                self._register, login, name, roles, passphrase, operation, keep_password=keep_password
            )
        return self._place.add_user(self._register, login, name, roles, passphrase, operation)

    def change_roles(self, user: User, roles: Collection[Role], operation: str) -> User:
        """Give a user exactly these roles."""
        return self._place.change_roles(self._register, user, roles, operation)

    def remove(self, user: User, operation: str) -> None:
        """End a user's access for good; a file register gets a new key."""
        self._place.remove_user(self._register, user, operation)

    def reset_passphrase(self, login: str, new: str, operation: str) -> None:
        """Set another user's passphrase anew, without the old one; for administrators."""
        self._place.reset_passphrase(self._register, login, new, operation)

    def confirm(self, passphrase: str) -> None:
        """Raise WrongPassphrase unless this is the passphrase of who has the register open."""
        self._place.confirm(self._register, passphrase)

    def change_passphrase(self, old: str, new: str) -> None:
        """Change one's own passphrase."""
        self._place.change_passphrase(self._register, self._register.user.login, old, new)
