"""A provisioned, empty register on the test server, copied for each test that wants a fresh one."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from secrets import token_hex

from psycopg import sql
from sqlalchemy import Connection, Engine, create_engine, text

from helpten_desk.domain.accounts import Role
from helpten_desk.register.rights import provision
from helpten_desk.register.store.engine import PostgresqlSettings, open_postgresql
from tests.servers.postgresql import Server

PASSWORD = "Kesällä sataa vettä"
PEOPLE = {
    "clara": {Role.CLERK},
    "conrad": {Role.CONTACT_PERSON},
    "ada": {Role.ADMINISTRATOR},
    "aulis": {Role.AUDITOR},
}


class Template:
    """Made once a session (about a second); `new_database` then takes a fraction of a tenth."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.name = f"template_{token_hex(4)}"
        with self.connect("postgres", autocommit=True) as connection:
            provision.create_database(connection, self.name)
        with self.connect(self.name) as connection:
            self.roles = provision.provision(connection)

    def new_database(self) -> str:
        """A fresh register: tables, triggers, roles and grants, no rows. Its name."""
        name = f"register_{token_hex(4)}"
        with self.server.connect() as connection:
            connection.execute(
                sql.SQL("CREATE DATABASE {} TEMPLATE {} OWNER {}").format(
                    sql.Identifier(name), sql.Identifier(self.name), sql.Identifier(self.roles.owner)
                )
            )
        with self.connect(name) as copy, copy.begin():
            provision.admit(copy)
        return name

    def add_login(self, login: str, password: str, roles: Collection[Role]) -> None:
        """Name a person on the server with exactly these roles; the first password given stays."""
        with self.connect(self.name) as connection, connection.begin():
            provision.add_login(connection, login, password, roles)

    def drop(self, name: str) -> None:
        """Remove a database, also while connections to it are open."""
        self.server.drop_database(name)

    def close(self) -> None:
        """Remove the template; its roles end with the server."""
        self.drop(self.name)

    @contextmanager
    def connect(self, database: str, *, autocommit: bool = False) -> Iterator[Connection]:
        """A superuser's connection, for what is not the register's own business."""
        engine = superuser_engine(self.server, database)
        with engine.connect() as connection:
            yield connection.execution_options(isolation_level="AUTOCOMMIT") if autocommit else connection
        engine.dispose()


def superuser_engine(server: Server, database: str) -> Engine:
    """An engine for the server's superuser."""
    return create_engine("postgresql+psycopg://", creator=lambda: server.connect(database, autocommit=False))


@contextmanager
def peopled(template: Template) -> Iterator[str]:
    """A register with one person for each role and a journal that has begun; its database's name."""
    for login, roles in PEOPLE.items():
        template.add_login(login, PASSWORD, roles)
    name = template.new_database()
    with template.connect(name) as connection, connection.begin():
        connection.execute(text("INSERT INTO journal_head (id, seq, hash) VALUES (1, 0, 'begin')"))
    yield name
    template.drop(name)


@contextmanager
def signed_in(server: Server, database: str, login: str, password: str = PASSWORD) -> Iterator[Engine]:
    """The engine the desk itself would open; by the local socket where there is one, else by TLS."""
    engine = open_postgresql(place_of(server, database), login, password)
    yield engine
    engine.dispose()


def place_of(server: Server, database: str) -> PostgresqlSettings:
    """Where the register is, as the desk's settings would name it."""
    if server.socket_dir is not None:
        return PostgresqlSettings(database, port=server.port, socket_dir=server.socket_dir)
    return PostgresqlSettings(database, host=server.host, port=server.port, ca_file=server.ca_file)
