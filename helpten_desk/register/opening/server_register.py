"""The register on a PostgreSQL server: the clerk signs in as her own database role, and so does the desk."""

from collections.abc import Callable, Collection
from datetime import datetime

from helpten_desk.domain.accounts import MAINTENANCE, SUPERVISION, Role, User, new_operation
from helpten_desk.domain.errors import KnownError, NotAllowed
from helpten_desk.domain.sentences import say
from helpten_desk.register.keys.passphrases import check_passphrase
from helpten_desk.register.migrate import check_version
from helpten_desk.register.opening.setup import DEMONSTRATION, ID
from helpten_desk.register.rights.accounts import find_user, lawful_login, plain_login
from helpten_desk.register.rights.provision import add_login, change_password, reset_password
from helpten_desk.register.rights.provision import change_roles as change_login_roles
from helpten_desk.register.settings import Settings
from helpten_desk.register.store.engine import PostgresqlSettings, in_words, open_postgresql, reading
from helpten_desk.register.store.faults import not_a_user, wrong_passphrase
from helpten_desk.register.unit import Register


class ServerRegister:
    """The register at the place the settings name; knows no password and keeps none but in its pool."""

    def __init__(
        self,
        settings: PostgresqlSettings,
        *,
        clock: Callable[[], datetime],
        workstation: str,
        version: str,
    ) -> None:
        self._settings = settings
        self._clock = clock
        self._workstation = workstation
        self._version = version

    def open(self, login: str, password: str) -> Register:
        """Sign in; who one is, is what the server says (`session_user`). A line of the journal.

        Raises WrongPassphrase, or RegisterUnavailable for a server that is away, cannot prove itself,
        holds no register or a newer one, or does not know the role as a user.
        """
        login = plain_login(login)
        if not login or not password:
            raise wrong_passphrase()
        engine = open_postgresql(self._settings, login, password)
        try:
            with in_words(), reading(engine) as connection:
                check_version(connection)
                signed_in = connection.exec_driver_sql("SELECT session_user::text").scalar_one()
                user = find_user(connection, signed_in)
                settings = Settings(connection)
                register_id = settings.get(ID)
                demonstration = settings.get(DEMONSTRATION) == "yes"
            if user is None or not user.active or not register_id:
                raise not_a_user()
            register = Register(
                engine,
                user,
                register_id,
                demonstration=demonstration,
                clock=self._clock,
                workstation=self._workstation,
                version=self._version,
            )
            with register.look("register.open", SUPERVISION):
                pass
        except BaseException:
            engine.dispose()
            raise
        return register

    def add_user(
        self,
        register: Register,
        login: str,
        name: str,
        roles: Collection[Role],
        passphrase: str,
        operation: str = "",
        *,
        keep_password: bool = False,
    ) -> User:
        """Name a user: a row of the register and a login of the server, or neither.

        A person who has a login on the server already, for another register, keeps its password; the
        administrator must know that, so without `keep_password` it is refused (field keep_password).
        """
        login = lawful_login(login)
        check_passphrase(passphrase, login)
        with register.begin("users.add", MAINTENANCE, operation or new_operation()) as work:
            if work.earlier is None:
                user = work.accounts.add(login, name, roles)
                made = add_login(work.accounts.connection, login, passphrase, roles)
                if not made and not keep_password:
                    raise KnownError(
                        say("The server has a login {login} already; its old password stays.", login=login),
                        say(
                            "If it is the same person, confirm that she keeps her password; "
                            "otherwise choose another sign-in name."
                        ),
                        field="keep_password",
                    )
                work.detail(login=login, name=user.name, roles=" ".join(sorted(roles)))
                work.outcome(user=user.id)
            return work.accounts.get(login)

    def change_roles(
        self, register: Register, user: User, roles: Collection[Role], operation: str = ""
    ) -> User:
        """Give a user these roles and no others; the server heeds them at once."""
        with register.begin("users.roles", MAINTENANCE, operation or new_operation()) as work:
            if work.earlier is None:
                work.accounts.change_roles(user, roles)
                change_login_roles(work.accounts.connection, user.login, roles)
                work.detail(
                    login=user.login, before=" ".join(sorted(user.roles)), after=" ".join(sorted(roles))
                )
                work.outcome(user=user.id)
            return work.accounts.get(user.login)

    def remove_user(self, register: Register, user: User, operation: str = "") -> None:
        """End a user's access: the row stays, the login keeps no right in this database."""
        with register.begin("users.remove", MAINTENANCE, operation or new_operation()) as work:
            if work.earlier is None:
                work.accounts.deactivate(user)
                change_login_roles(work.accounts.connection, user.login, ())
                work.detail(login=user.login, name=user.name)
                work.outcome(user=user.id)

    def reset_passphrase(self, register: Register, login: str, new: str, operation: str = "") -> None:
        """Set another's password anew, without the old one: for administrators.

        KnownError for a person who also uses another register of the server, which is not theirs to open.
        """
        login = plain_login(login)
        check_passphrase(new, login)
        with register.begin("users.reset", MAINTENANCE, operation or new_operation()) as work:
            if work.earlier is None:
                user = work.accounts.to_reset(login)
                reset_password(work.accounts.connection, login, new)
                work.detail(login=login)
                work.outcome(user=user.id)

    def confirm(self, register: Register, passphrase: str) -> None:
        """Raise WrongPassphrase unless this is the password of who has the register open."""
        if not passphrase:
            raise wrong_passphrase()
        engine = open_postgresql(self._settings, register.user.login, passphrase)
        try:
            with in_words(), reading(engine):
                pass
        finally:
            engine.dispose()

    def change_passphrase(self, register: Register, login: str, old: str, new: str) -> None:
        """Set one's own password on the server, after the old one has let one in once more."""
        login = plain_login(login)
        if login != register.user.login:
            raise NotAllowed(say("Everyone changes his own passphrase only."))
        check_passphrase(new, login)
        self.confirm(register, old)
        with register.begin("users.passphrase", MAINTENANCE, new_operation()) as work:
            change_password(work.accounts.connection, login, new)
