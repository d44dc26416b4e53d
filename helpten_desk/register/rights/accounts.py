"""The users of the desk: who they are, what they may do, to which public key the register is sealed."""

import unicodedata
from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from helpten_desk.domain.accounts import Role, User
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, NotAllowed
from helpten_desk.domain.sentences import say
from helpten_desk.register.model.accounts import UserKeyRow, UserRoleRow, UserRow
from helpten_desk.register.rights.provision import LOGIN

RECOVERY = "recovery"  # the user who comes in with the recovery key; in no list of people


class Accounts:
    """Users and their roles within one unit of work; only an administrator changes them."""

    def __init__(self, connection: Connection, user: User, now: datetime) -> None:
        self.connection = connection
        self._user = user
        self._now = now

    def users(self) -> tuple[User, ...]:
        """All people, by name, also those who may no longer sign in."""
        found = _load(self.connection)
        return tuple(sorted((user for user in found if user.login != RECOVERY), key=lambda user: user.name))

    def get(self, login: str) -> User:
        """The user with this sign-in name; KnownError if there is none."""
        user = find_user(self.connection, login)
        if user is None:
            raise KnownError(say("There is no user {login}.", login=login), field="login")
        return user

    def add(self, login: str, name: str, roles: Collection[Role]) -> User:
        """Add a user; on the file register he also needs a key, on the server a login."""
        self._administrators_only()
        login, name = lawful_login(login), " ".join(name.split())
        if not name:
            raise KnownError(say("Enter the name of the user."), field="name")
        if not roles:
            raise _no_roles()
        if find_user(self.connection, login) is not None:
            raise KnownError(
                say("The sign-in name {login} is taken.", login=login), say("Choose another."), field="login"
            )
        add_user(self.connection, login, name, roles, self._now)
        return self.get(login)

    def change_roles(self, user: User, roles: Collection[Role]) -> User:
        """Give the user these roles and no others."""
        self._check(user)
        if not roles:
            raise _no_roles()
        if Role.ADMINISTRATOR not in roles:
            self._keep_an_administrator(user)
        self.connection.execute(delete(UserRoleRow).where(UserRoleRow.user_id == user.id))
        _add_roles(self.connection, user.id, roles)
        self._touch(user)
        return self.get(user.login)

    def deactivate(self, user: User) -> User:
        """The user signs in no more; the row stays, because journal and papers name it."""
        self._check(user)
        self._keep_an_administrator(user)
        self._touch(user, active=False)
        self.connection.execute(delete(UserKeyRow).where(UserKeyRow.user_id == user.id))
        return self.get(user.login)

    def to_reset(self, login: str) -> User:
        """The user whose passphrase an administrator sets anew; KnownError for one who is gone."""
        self._administrators_only()
        user = self.get(login)
        if not user.active:
            raise KnownError(say("{name} is no longer a user.", name=user.name), field="login")
        return user

    def replace_key(self, user: User, public_key: bytes, generation: int) -> None:
        """Seal to this public key from now on: the user's passphrase is set, or set anew.

        A `generation` above that of the register's key asks for a new one, which then is made.
        """
        self._administrators_only()
        self.connection.execute(delete(UserKeyRow).where(UserKeyRow.user_id == user.id))
        add_key(self.connection, user.id, public_key, generation)

    def _touch(self, user: User, **values: object) -> None:
        self.connection.execute(
            update(UserRow).where(UserRow.id == user.id).values(version=UserRow.version + 1, **values)
        )

    def _administrators_only(self) -> None:
        if Role.ADMINISTRATOR not in self._user.roles:
            raise NotAllowed(
                say("Only an administrator names users."), say("Ask an administrator of the register.")
            )

    def _check(self, user: User) -> None:
        self._administrators_only()
        if user.login == RECOVERY or self.get(user.login) != user:
            raise ChangedElsewhere(
                say("The user {name} has been changed in the meantime.", name=user.name),
                say("Look at the list again and repeat what is still to be changed."),
            )

    def _keep_an_administrator(self, leaving: User) -> None:
        if not any(
            user.active and Role.ADMINISTRATOR in user.roles for user in self.users() if user.id != leaving.id
        ):
            raise KnownError(
                say("{name} is the last administrator.", name=leaving.name),
                say("Name another administrator first."),
                field="roles",
            )


def lawful_login(login: str) -> str:
    """The sign-in name as it is kept: composed, small letters; KnownError if it cannot be one."""
    kept = plain_login(login)
    if kept == RECOVERY or not LOGIN.fullmatch(kept):
        raise KnownError(
            say("{login} cannot be a sign-in name.", login=login),
            say("Use up to 31 letters, digits, points and hyphens; begin with a letter."),
            field="login",
        )
    return kept


def plain_login(typed: str) -> str:
    """A sign-in name as it is compared."""
    return unicodedata.normalize("NFC", typed).strip().lower()


def find_user(connection: Connection, login: str) -> User | None:
    """The user with this sign-in name."""
    return next(iter(_load(connection, login)), None)


def add_user(connection: Connection, login: str, name: str, roles: Collection[Role], at: datetime) -> int:
    """Add the rows of a user without asking who does it: for set-up, before there is anyone."""
    row = insert(UserRow).values(login=login, name=name, active=True, created_at=at)
    user_id = connection.execute(row.returning(UserRow.id)).scalar_one()
    _add_roles(connection, user_id, roles)
    return user_id


def add_key(connection: Connection, user_id: int, public_key: bytes, generation: int) -> None:
    """Record what the register's key is sealed to for a user."""
    connection.execute(
        insert(UserKeyRow).values(user_id=user_id, public_key=public_key, generation=generation)
    )


def public_keys(connection: Connection) -> Mapping[str, bytes]:
    """By sign-in name of each active user, the public key to seal to."""
    keys = (
        select(UserRow.login, UserKeyRow.public_key)
        .join(UserKeyRow, UserKeyRow.user_id == UserRow.id)
        .where(UserRow.active)
    )
    return {row.login: row.public_key for row in connection.execute(keys)}


def newest_generation(connection: Connection) -> int:
    """The generation of the register's key that the newest public key asks for."""
    return connection.scalar(select(func.max(UserKeyRow.generation))) or 0


def _add_roles(connection: Connection, user_id: int, roles: Collection[Role]) -> None:
    rows = [{"user_id": user_id, "role": str(role)} for role in sorted(set(roles))]
    connection.execute(insert(UserRoleRow), rows)


def _load(connection: Connection, login: str | None = None) -> tuple[User, ...]:
    rows = select(UserRow.id, UserRow.login, UserRow.name, UserRow.active)
    roles = select(UserRoleRow.user_id, UserRoleRow.role)
    if login is not None:
        rows = rows.where(UserRow.login == login)
        roles = roles.join(UserRow, UserRow.id == UserRoleRow.user_id).where(UserRow.login == login)
    held: dict[int, set[Role]] = {}
    for user_id, role in connection.execute(roles):
        held.setdefault(user_id, set()).add(Role(role))
    return tuple(
        User(row.id, row.login, row.name, frozenset(held.get(row.id, ())), row.active)
        for row in connection.execute(rows)
    )


def _no_roles() -> KnownError:
    return KnownError(say("Choose at least one role for the user."), field="roles")
