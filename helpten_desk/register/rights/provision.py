"""Prepares a PostgreSQL server for a register: its database, its roles, the logins of its people.

The server's administrator (a superuser) calls `create_database` and `provision`, again after each
new version of the desk. After that the desk's own administrators name people with their own
logins. A password is never sent: the server gets the SCRAM verifier that is computed from it here.
"""

import re
from collections.abc import Collection
from contextlib import contextmanager
from typing import TYPE_CHECKING, cast

from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from helpten_desk.domain.accounts import Role
from helpten_desk.domain.errors import KnownError, NotAllowed
from helpten_desk.domain.sentences import say
from helpten_desk.register.migrate import upgrade
from helpten_desk.register.rights.grants import ServerRoles, grant, roles_of
from helpten_desk.register.rights.history_function import make_history_function
from helpten_desk.register.rights.login_functions import RESERVED, SHARED, make_functions

if TYPE_CHECKING:
    from collections.abc import Iterator

    import psycopg

LOGIN = re.compile(r"[^\W\d_][\w.@-]{0,30}")  # at most 62 bytes even if every letter takes two
REFUSED = "42501"  # SQLSTATE insufficient_privilege


def create_database(connection: Connection, name: str) -> None:
    """Make an empty database in UTF-8 with sorting by code point; the connection is in autocommit."""
    database = connection.dialect.identifier_preparer.quote(name)
    connection.exec_driver_sql(
        f"CREATE DATABASE {database} TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C.UTF-8'"
    )
    connection.exec_driver_sql(f"REVOKE ALL ON DATABASE {database} FROM PUBLIC")


def provision(connection: Connection, prefix: str = "") -> ServerRoles:
    """Make or renew roles, tables, grants and the functions for logins, in one transaction.

    The connection is a superuser's, to the register's own database. The names of the roles begin
    with `prefix`, by default the name of the database.
    """
    with _transaction(connection):
        name = connection.execute(text("SELECT current_database()::text")).scalar_one()
        roles = ServerRoles(prefix or name)
        _make_roles(connection, roles)
        _own(connection, roles)
        quote = connection.dialect.identifier_preparer.quote
        connection.exec_driver_sql(f"SET LOCAL ROLE {quote(roles.owner)}")
        upgrade(connection)
        connection.exec_driver_sql("RESET ROLE")
        grant(connection)
        make_history_function(connection, roles)
        make_functions(connection, roles)
        admit(connection)
    return roles


def admit(connection: Connection) -> None:
    """Let the groups of the register connect to this database, and nobody else (owner and superuser apart).

    Part of `provision`; a copy of a database made by `CREATE DATABASE … TEMPLATE` needs it again.
    """
    roles = roles_of(connection)
    quote = connection.dialect.identifier_preparer.quote
    database = quote(connection.execute(text("SELECT current_database()::text")).scalar_one())
    groups = ", ".join(map(quote, roles.groups))
    connection.exec_driver_sql(f"REVOKE ALL ON DATABASE {database} FROM PUBLIC, {groups}")
    connection.exec_driver_sql(f"GRANT CONNECT ON DATABASE {database} TO {groups}")


def add_login(connection: Connection, login: str, password: str, roles: Collection[Role]) -> bool:
    """Name a person on the server and give her the roles; True if her login was made just now.

    A person who has a login already, for another register, keeps it and its password: then False.
    The connection is a superuser's or that of an administrator of the desk; another's raises
    NotAllowed, a name that is no lawful login raises KnownError.
    """
    if not LOGIN.fullmatch(login) or login.lower().startswith("pg_") or login.lower() in {"public", "none"}:
        raise KnownError(
            say("{login} cannot be a sign-in name.", login=login),
            say("Use up to 31 letters, digits, points and hyphens; begin with a letter."),
            field="login",
        )
    statement = text("SELECT public.add_login(:login, :verifier, :roles)")
    values = {"login": login, "verifier": _verifier(connection, login, password), "roles": _names(roles)}
    with _refusals(login):
        return bool(connection.execute(statement, values).scalar_one())


def change_roles(connection: Connection, login: str, roles: Collection[Role]) -> None:
    """Give a person these roles and no others, at once, also in connections she has open.

    Without any role she cannot connect to the register any more. Who may and what is raised: as
    for `add_login`.
    """
    statement = text("SELECT public.change_login_roles(:login, :roles)")
    with _refusals(login):
        connection.execute(statement, {"login": login, "roles": _names(roles)})


def change_password(connection: Connection, login: str, password: str) -> None:
    """Set the password of a login: one's own, or anyone's as the superuser."""
    quote = connection.dialect.identifier_preparer.quote
    verifier = _verifier(connection, login, password)  # base64, digits, $ and : only
    with _refusals(login):
        connection.exec_driver_sql(f"ALTER ROLE {quote(login)} PASSWORD '{verifier}'")


def reset_password(connection: Connection, login: str, password: str) -> None:
    """Set the password of another person of this register: for its administrators.

    Raises KnownError for a person who also belongs to another register of this server.
    """
    statement = text("SELECT public.reset_login(:login, :verifier)")
    with _refusals(login):
        connection.execute(statement, {"login": login, "verifier": _verifier(connection, login, password)})


def _make_roles(connection: Connection, roles: ServerRoles) -> None:
    quote = connection.dialect.identifier_preparer.quote
    present = set(connection.execute(text("SELECT rolname::text FROM pg_roles")).scalars())
    for name in (roles.owner, roles.keeper, *roles.groups):
        if name not in present:
            connection.exec_driver_sql(f"CREATE ROLE {quote(name)}")
        rights = "CREATEROLE" if name == roles.keeper else "NOCREATEROLE"
        connection.exec_driver_sql(
            f"ALTER ROLE {quote(name)} NOLOGIN NOSUPERUSER NOCREATEDB NOREPLICATION NOBYPASSRLS {rights}"
        )
    groups = ", ".join(map(quote, roles.groups))
    connection.exec_driver_sql(f"GRANT {groups} TO {quote(roles.keeper)} WITH ADMIN OPTION")


def _own(connection: Connection, roles: ServerRoles) -> None:
    """Hand database and schema to the owner, and leave nothing to PUBLIC, now and by default."""
    quote = connection.dialect.identifier_preparer.quote
    owner, keeper = quote(roles.owner), quote(roles.keeper)
    database = quote(connection.execute(text("SELECT current_database()::text")).scalar_one())
    groups = ", ".join(map(quote, roles.groups))
    for statement in (
        f"ALTER DATABASE {database} OWNER TO {owner}",
        f"ALTER SCHEMA public OWNER TO {owner}",
        "REVOKE ALL ON SCHEMA public FROM PUBLIC",
        f"GRANT USAGE ON SCHEMA public TO {groups}",
        f"GRANT USAGE, CREATE ON SCHEMA public TO {keeper}",  # its functions live here
        *(
            f"ALTER DEFAULT PRIVILEGES FOR ROLE {role} REVOKE ALL ON {kind} FROM PUBLIC"
            for role in (owner, keeper)
            for kind in ("TABLES", "SEQUENCES", "FUNCTIONS", "TYPES", "SCHEMAS")
        ),
    ):
        connection.exec_driver_sql(statement)


def _verifier(connection: Connection, login: str, password: str) -> str:
    """What the server keeps instead of the password, and cannot turn back into it (RFC 5803)."""
    if not password:
        raise KnownError(
            say("The passphrase is empty."), say("Type a passphrase of at least 15 letters."), "passphrase"
        )
    driver = cast("psycopg.Connection[object]", connection.connection.driver_connection)
    verifier = driver.pgconn.encrypt_password(password.encode(), login.encode(), b"scram-sha-256")
    return verifier.decode("ascii")


def _names(roles: Collection[Role]) -> list[str]:
    return sorted(str(role) for role in roles)


@contextmanager
def _transaction(connection: Connection) -> "Iterator[None]":
    if connection.in_transaction():
        yield
        return
    connection.execution_options(write=True)
    with connection.begin():
        yield


@contextmanager
def _refusals(login: str) -> "Iterator[None]":
    """Turn the server's refusal into a sentence; the original, which holds values, is not kept."""
    try:
        yield
    except DBAPIError as error:
        state = getattr(error.orig, "sqlstate", "")
    else:
        return
    if state == RESERVED:
        raise KnownError(
            say("{login} is a name the server uses itself.", login=login),
            say("Choose another sign-in name."),
            field="login",
        )
    if state == SHARED:
        raise KnownError(
            say("{login} also uses another register on this server.", login=login),
            say("Ask the administrator of the server for a new password."),
            field="login",
        )
    if state == REFUSED:
        raise NotAllowed(
            say("The server does not let you change logins."), say("Ask an administrator of the desk.")
        )
    raise RuntimeError(f"the server refused the change of a login with state {state}")


__all__ = ["add_login", "admit", "change_password", "change_roles", "create_database", "provision"]
