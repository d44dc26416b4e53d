"""Brings a register's tables to the state this program knows, in one transaction or not at all.

For developers, `python -m helpten_desk.register.migrate "what changes"` writes the next revision;
until the first release `--first` writes the first one anew from the model and its triggers.
"""

import argparse
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection, create_engine, inspect, text

from helpten_desk.domain.errors import RegisterUnavailable
from helpten_desk.domain.sentences import say

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).with_name("migrations")
VERSION_TABLE = "alembic_version"
_TIDY = {  # a revision that a developer writes is formatted at once
    "hooks": "tidy",
    "tidy.type": "module",
    "tidy.module": "ruff",
    "tidy.options": "format --quiet REVISION_SCRIPT_FILENAME",
}


class RegisterOutdated(RegisterUnavailable):
    """The register was made by an older program: copy it, `upgrade` it, open it again."""


def known_revisions() -> tuple[str, ...]:
    """The revisions this program knows, oldest first: they are numbered, one file each."""
    return tuple(sorted(file.name.split("_")[0] for file in MIGRATIONS.glob("versions/[0-9]*.py")))


def revision_of(connection: Connection) -> str:
    """The revision of the register's tables; empty when there are none."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def check_version(connection: Connection) -> None:
    """Raise RegisterUnavailable unless the tables are exactly those this program knows."""
    revision = revision_of(connection)
    if not revision:
        raise RegisterUnavailable(
            say("There is no register in this database."),
            say("Check the name of the database, or set up a new register."),
        )
    _refuse_newer(revision)
    if revision != known_revisions()[-1]:
        raise RegisterOutdated(
            say("The register was made by an older version of the desk."),
            say("It is brought up to date when it is opened, after a copy of it has been made.")
            if connection.dialect.name == "sqlite"
            else say("Ask the administrator of the server to make a backup and upgrade it."),
        )


def upgrade(connection: Connection, then: Callable[[], None] = lambda: None) -> None:
    """Create the tables of an empty register, or bring an older one up to date, in one transaction.

    `then` writes first rows, or a line of the journal, in the same transaction. One of the caller's
    is joined; on the file this is possible for an empty register only, since a rebuilt table needs
    the foreign keys off, which must be said before a transaction begins. On the server the
    connection is the owner's: see `provision`. A newer register is refused.
    """
    connection.execution_options(write=True)
    if connection.in_transaction():
        if connection.dialect.name == "sqlite" and revision_of(connection):
            raise ValueError("an upgrade of the file begins its transaction itself")
        _migrate(connection)
        then()
        return
    with _foreign_keys_off(connection), connection.begin():
        _migrate(connection)
        then()


def make_revision(message: str, *, first: bool = False) -> Path:
    """Write the next revision: what the model has and the tables of the newest revision have not.

    `first` writes the first revision anew, with the triggers; later revisions change triggers by
    hand, and a test tells when one is missing.
    """
    from alembic import command

    if first:
        if len(known_revisions()) > 1:
            raise ValueError("the first revision is history: write the next one")
        for file in MIGRATIONS.glob("versions/0001_*.py"):
            file.unlink()
    engine = create_engine("sqlite://")
    with engine.connect() as connection:
        if known_revisions():
            upgrade(connection)
        config = _config(connection)
        config.attributes["first"] = _first() if first else None
        number = f"{len(known_revisions()) + 1:04d}"
        script = command.revision(config, message, autogenerate=True, rev_id=number)
    engine.dispose()
    assert script is not None and not isinstance(script, list)
    written = Path(script.path)
    tidy = re.sub(r"op\.batch_alter_table\((.*?), schema=None\)", r"altered(\1)", written.read_text("utf-8"))
    written.write_text(tidy, "utf-8")
    return written


def _first() -> dict[str, Any]:
    """What the first revision holds beside its tables: the triggers, and links in both directions."""
    from helpten_desk.register.model import Base
    from helpten_desk.register.model.triggers import TRIGGERS

    late = [link for table in Base.metadata.tables.values() for link in table.foreign_key_constraints]
    return {
        "triggers": {store: [_wrapped(one) for one in many] for store, many in TRIGGERS.items()},
        "late_links": [
            (link.name, link.parent.name, column.parent.name, column.column.table.name, column.column.name)
            for link in late
            if link.use_alter
            for column in link.elements
        ],
    }


def _wrapped(statement: str) -> str:
    """The statement on lines of moderate length; a break stands where a space stood."""
    return "\n".join(
        line if len(line) <= 100 else re.sub(r" (BEFORE|FOR EACH|BEGIN|SET search_path) ", r"\n\1 ", line)
        for line in statement.strip().splitlines()
    )


def _migrate(connection: Connection) -> None:
    from alembic import command

    _refuse_newer(revision_of(connection))
    command.upgrade(_config(connection), "head")
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            raise RuntimeError(f"the upgrade would break {len(broken)} links between rows")


def _config(connection: Connection) -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    for option, value in _TIDY.items():
        config.set_section_option("post_write_hooks", option, value)
    config.attributes["connection"] = connection
    return config


def _refuse_newer(revision: str) -> None:
    if revision and revision not in known_revisions():
        raise RegisterUnavailable(
            say("The register has been upgraded by a newer version of the desk than this one."),
            say("Install the newest version of the desk on this workstation."),
        )


@contextmanager
def _foreign_keys_off(connection: Connection) -> Iterator[None]:
    """SQLite drops a table that others refer to only so; `_migrate` checks all links before the end."""
    if connection.dialect.name != "sqlite":
        yield
        return
    driver = connection.connection.driver_connection  # below SQLAlchemy, which would begin a transaction
    assert driver is not None
    driver.execute("PRAGMA foreign_keys = OFF")
    try:
        yield
    finally:
        driver.execute("PRAGMA foreign_keys = ON")


def _main() -> None:
    parser = argparse.ArgumentParser(description="Write the next revision of the register's tables.")
    parser.add_argument("message", nargs="?", default="The register as it was first released")
    parser.add_argument("--first", action="store_true", help="write the first revision anew")
    arguments = parser.parse_args()
    make_revision(arguments.message, first=arguments.first)


if __name__ == "__main__":
    _main()
