"""An opened register on either store, with the means to tamper behind its back."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, text

from helpten_desk.domain.accounts import Purpose, Role, User
from helpten_desk.domain.people import PartyId
from helpten_desk.register.journals.journal import Journal
from helpten_desk.register.model import Base
from helpten_desk.register.model.accounts import UserRoleRow, UserRow
from helpten_desk.register.model.people import PartyRow, PersonRow
from helpten_desk.register.model.sources import SourceRow
from helpten_desk.register.store.engine import PostgresqlSettings, open_file, open_postgresql, writing
from helpten_desk.register.unit import Register
from tests.register.postgres_template import Template

KEY = bytes(range(32))
REGISTER_ID = "4be4a0d6"
CASE = Purpose("case", "2026-00001")
SERVICE = Purpose("customer_service")
AINO = User(1, "aino", "Aino Aalto", frozenset(Role))
BENGT = User(2, "bengt", "Bengt Berg", frozenset(Role))
PASSWORDS = {"aino": "aino opens the desk", "bengt": "bengt opens the desk"}


@dataclass
class Clock:
    """A clock that goes on by a second whenever it is read."""

    now: datetime = datetime(2026, 3, 2, 7, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@dataclass
class Opened:
    """A register that Aino has opened. `sign_in` opens it for another, as on another workstation."""

    dialect: str
    engine: Callable[[User], Engine]
    owner: Callable[[], Engine]
    clock: Clock = field(default_factory=Clock)
    _closing: list[Callable[[], None]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._owner = self.owner()
        self._closing.append(self._owner.dispose)
        with writing(self._owner) as connection:
            for user in (AINO, BENGT):
                row = {"id": user.id, "login": user.login, "name": user.name, "created_at": self.clock()}
                connection.execute(insert(UserRow).values(row))
                for role in user.roles:
                    connection.execute(insert(UserRoleRow).values(user_id=user.id, role=role.value))
            connection.execute(insert(SourceRow).values(id=1, kind="registration"))
            Journal(connection, REGISTER_ID).lock()  # begins it, as a set-up does
        self.register = self.sign_in(AINO)

    def sign_in(self, user: User, *, workstation: str = "desk-1") -> Register:
        """A register of its own over the same store."""
        engine = self.engine(user)
        register = Register(
            engine,
            user,
            REGISTER_ID,
            demonstration=False,
            clock=self.clock,
            workstation=workstation,
            version="0.1.0",
            after_close=lambda: None,
        )
        self._closing.append(register.close)
        return register

    def add_person(self, id: int, given_names: str = "Maija", family_name: str = "Meikäläinen") -> PartyId:
        """A person with nothing but a name."""
        with writing(self._owner) as connection:
            connection.execute(insert(PartyRow).values(id=id, kind="person", source_id=1))
            name = {"given_names": given_names, "family_name": family_name}
            connection.execute(insert(PersonRow).values(id=id, source_id=1, **name))
        return PartyId(id)

    @contextmanager
    def behind_its_back(self, *, triggers: bool) -> Iterator[Connection]:
        """A connection with every right, the triggers switched off or on; all is undone at the end."""
        with self._owner.connect() as connection:
            connection = connection.execution_options(write=True)
            transaction = connection.begin()
            if not triggers and self.dialect == "postgresql":
                connection.execute(text("SET LOCAL session_replication_role = replica"))
            elif not triggers:
                names = connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
                for name in names.all():
                    connection.execute(text(f"DROP TRIGGER {name}"))
            yield connection
            transaction.rollback()

    def close(self) -> None:
        """Close everything that was opened."""
        for close in reversed(self._closing):
            close()


def new_file(path: Path) -> None:
    """An empty register in an encrypted file."""
    engine = open_file(path, KEY, new=True)
    with writing(engine) as connection:
        Base.metadata.create_all(connection)
    engine.dispose()


@contextmanager
def opened_file(empty: Path, folder: Path) -> Iterator[Opened]:
    """A register in an encrypted file of its own, copied from an empty one."""
    path = folder / "register.db"
    shutil.copy(empty, path)
    opened = Opened("sqlite", lambda user: open_file(path, KEY), lambda: open_file(path, KEY))
    yield opened
    opened.close()


@contextmanager
def opened_server(template: Template) -> Iterator[Opened]:
    """A register on the test server; Aino and Bengt have logins of their own."""
    for user in (AINO, BENGT):
        template.add_login(user.login, PASSWORDS[user.login], user.roles)
    name, server = template.new_database(), template.server
    way = {"socket_dir": server.socket_dir} if server.socket_dir else {"host": server.host}
    settings = PostgresqlSettings(
        name, port=server.port, ca_file=None if server.socket_dir else server.ca_file, **way
    )

    def superuser() -> Engine:
        return open_postgresql(settings, server.superuser, server.password)

    opened = Opened(
        "postgresql",
        lambda user: open_postgresql(settings, user.login, PASSWORDS[user.login]),
        superuser,
    )
    yield opened
    opened.close()
    template.drop(name)
