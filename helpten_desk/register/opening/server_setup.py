"""Sets up or renews a register on a PostgreSQL server, for the one who administers the server."""

from dataclasses import replace
from datetime import datetime

from sqlalchemy import Connection, text

from helpten_desk.domain.accounts import MAINTENANCE, new_operation
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.sentences import say
from helpten_desk.register.journals.journal import Entry, Journal, Stamp
from helpten_desk.register.migrate import revision_of
from helpten_desk.register.opening.setup import ID, FirstUser, begin_on_server
from helpten_desk.register.rights.provision import create_database, provision
from helpten_desk.register.settings import Settings
from helpten_desk.register.store.engine import PostgresqlSettings, open_postgresql, writing
from helpten_desk.register.store.faults import in_words


def set_up_server(
    place: PostgresqlSettings,
    superuser: str,
    password: str,
    first: FirstUser | None,
    *,
    at: datetime,
    workstation: str,
    version: str,
    demonstration: bool = False,
    fixed_rules: RuleSet | None = None,
    prefix: str = "",
) -> bool:
    """Make the register with its first administrator: True; or upgrade a register that is there: False.

    Either is a line of the journal, with `workstation` and the program's `version`. `superuser` and
    `password` are those of the server's superuser, used here and kept nowhere; `first` may be None
    for a register that is there. Database roles begin with `prefix`, by default the database's name.
    Make a backup before an upgrade. Raises KnownError.
    """
    with in_words():
        _make_database(place, superuser, password)
        engine = open_postgresql(place, superuser, password)
        try:
            with writing(engine) as connection:
                before = revision_of(connection)
                provision(connection, prefix)
                if register := Settings(connection).get(ID):
                    _record_upgrade(connection, register, before, Stamp(at, superuser, workstation, version))
                    return False
                if first is None:
                    raise KnownError(
                        say("There is no register in this database."),
                        say("Name its first administrator to set one up."),
                    )
                begin_on_server(
                    connection,
                    first,
                    demonstration=demonstration,
                    fixed_rules=fixed_rules,
                    at=at,
                    workstation=workstation,
                    version=version,
                )
                return True
        finally:
            engine.dispose()


def _record_upgrade(connection: Connection, register: str, before: str, stamp: Stamp) -> None:
    after = revision_of(connection)
    if after != before:
        details = {"before": before, "after": after}
        entry = Entry("register.upgrade", MAINTENANCE, new_operation(), details=details)
        Journal(connection, register).write(entry, stamp)


def _make_database(place: PostgresqlSettings, superuser: str, password: str) -> None:
    engine = open_postgresql(replace(place, database="postgres"), superuser, password)
    try:
        with engine.connect() as connection:
            connection.execution_options(write=True, isolation_level="AUTOCOMMIT")
            known = text("SELECT count(*) FROM pg_database WHERE datname = :name")
            if not connection.execute(known, {"name": place.database}).scalar():
                create_database(connection, place.database)
    finally:
        engine.dispose()
