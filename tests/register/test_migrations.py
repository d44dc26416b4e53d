"""A register made or upgraded by the migrations is the register the program knows, and never half of it."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from secrets import token_hex
from typing import Any

import pytest
from alembic.migration import MigrationContext
from alembic.operations import Operations
from alembic.script import ScriptDirectory
from sqlalchemy import Column, Connection, Engine, Text, event, inspect, text
from sqlalchemy.exc import IntegrityError

from helpten_desk.domain.errors import RegisterUnavailable
from helpten_desk.register import migrate
from helpten_desk.register.migrations import altered
from helpten_desk.register.model import Base
from helpten_desk.register.model.triggers import TRIGGERS
from helpten_desk.register.rights import provision
from helpten_desk.register.store.engine import open_file, writing
from tests.register.postgres_template import superuser_engine
from tests.servers.postgresql import Server

KEY = bytes(range(32))
HEAD = migrate.known_revisions()[-1]


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Engine]:
    engine = open_file(tmp_path / "register.db", KEY, new=True)
    yield engine
    engine.dispose()


@contextmanager
def empty_database(server: Server) -> Iterator[Engine]:
    name = f"empty_{token_hex(4)}"
    administration = superuser_engine(server, "postgres")
    with administration.connect() as connection:
        provision.create_database(connection.execution_options(isolation_level="AUTOCOMMIT"), name)
    administration.dispose()
    engine = superuser_engine(server, name)
    yield engine
    engine.dispose()
    server.drop_database(name)


@pytest.fixture(params=["sqlcipher", "postgresql"])
def empty(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """An empty place for a register, on both stores."""
    if request.param == "sqlcipher":
        yield request.getfixturevalue("file")
        return
    with empty_database(request.getfixturevalue("server")) as engine:
        yield engine


def upgraded(engine: Engine) -> Engine:
    with engine.connect() as connection:
        migrate.upgrade(connection)
    return engine


# A migrated register equals the model


def test_a_migrated_file_equals_the_model(file: Engine, tmp_path: Path) -> None:
    model = open_file(tmp_path / "model.db", KEY, new=True)
    with writing(model) as connection:
        Base.metadata.create_all(connection)
    with upgraded(file).connect() as migrated, model.connect() as made:
        was, now = _file_schema(made), _file_schema(migrated)
    model.dispose()
    assert now == was
    assert sum(kind == "trigger" for kind, _ in now) == len(TRIGGERS["sqlite"])


def test_a_migrated_server_equals_the_model(server: Server) -> None:
    with empty_database(server) as migrated, empty_database(server) as model:
        with model.begin() as connection:
            Base.metadata.create_all(connection)
        with upgraded(migrated).connect() as now, model.connect() as made:
            for kind, query in _SERVER_SCHEMA.items():
                rows = _server_schema(now, query)
                assert rows == _server_schema(made, query), kind
                assert rows, f"the query for {kind} finds nothing, so it proves nothing"


def test_the_program_knows_one_unbroken_line_of_revisions() -> None:
    history = ScriptDirectory(str(migrate.MIGRATIONS)).walk_revisions()
    assert tuple(revision.revision for revision in history) == migrate.known_revisions()[::-1]


def test_revisions_are_history_and_import_nothing_that_may_change() -> None:
    lawful = re.compile(
        r"import sqlalchemy as sa|from alembic import op|from helpten_desk\.register\.migrations import .*"
    )
    for file in migrate.MIGRATIONS.glob("versions/*.py"):
        imports = re.findall(r"^(?:import|from) .*$", file.read_text("utf-8"), re.MULTILINE)
        assert [line for line in imports if not lawful.fullmatch(line)] == []


# All or nothing


def test_an_upgrade_that_fails_leaves_nothing_behind(empty: Engine) -> None:
    statements = _count_statements(empty)
    for failing in (1, statements // 2, statements - 5):
        with pytest.raises(ZeroDivisionError), _failing_after(empty, failing):
            upgraded(empty)
        with empty.connect() as connection:
            assert inspect(connection).get_table_names() == []
    upgraded(empty)


def test_upgrading_an_up_to_date_register_changes_nothing(empty: Engine) -> None:
    upgraded(empty)
    tables = inspect(upgraded(empty)).get_table_names()
    assert set(tables) == {*Base.metadata.tables, "alembic_version"}
    with empty.connect() as connection:
        migrate.check_version(connection)


def test_tables_and_first_rows_of_a_new_file_commit_together(file: Engine) -> None:
    with pytest.raises(ZeroDivisionError), writing(file) as connection:
        migrate.upgrade(connection)
        connection.execute(text("INSERT INTO settings VALUES ('register_name', 'Asiakkaat')"))
        raise ZeroDivisionError
    with file.connect() as connection:
        assert inspect(connection).get_table_names() == []


def test_foreign_keys_are_kept_again_after_an_upgrade(file: Engine) -> None:
    with upgraded(file).connect() as connection:
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    with pytest.raises(IntegrityError), writing(file) as connection:
        connection.execute(text("INSERT INTO user_roles VALUES (12345, 'clerk')"))


def test_an_upgrade_that_would_break_a_link_is_refused(file: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    upgraded(file)
    with file.connect() as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")
        driver.execute("INSERT INTO user_roles VALUES (12345, 'clerk')")
        driver.execute("PRAGMA foreign_keys = ON")
    with pytest.raises(RuntimeError, match="break 1 links"):
        upgraded(file)


# Newer, older, none


def test_a_register_newer_than_the_program_is_refused_in_words(empty: Engine) -> None:
    upgraded(empty)
    with empty.execution_options(write=True).begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with empty.connect() as connection:
        with pytest.raises(RegisterUnavailable, match="upgraded by a newer version of the desk") as refused:
            migrate.check_version(connection)
        assert refused.value.do is not None and "Install the newest version" in str(refused.value.do)
        connection.rollback()
        with pytest.raises(RegisterUnavailable, match="newer version"):
            migrate.upgrade(connection)


def test_an_older_register_asks_for_a_backup_first(empty: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    upgraded(empty)
    monkeypatch.setattr(migrate, "known_revisions", lambda: (HEAD, "9999"))
    with empty.connect() as connection, pytest.raises(migrate.RegisterOutdated) as outdated:
        migrate.check_version(connection)
    assert ("backup" if empty.dialect.name == "postgresql" else "a copy") in str(outdated.value.do)
    assert ("administrator of the server" in str(outdated.value.do)) == (empty.dialect.name == "postgresql")


def test_a_database_without_a_register_is_told_apart(empty: Engine) -> None:
    with empty.connect() as connection, pytest.raises(RegisterUnavailable, match="no register in this"):
        migrate.check_version(connection)


def test_the_version_is_checked_without_loading_alembic() -> None:
    """It costs 0.4 seconds, which the first window does not have."""
    code = "import sys, helpten_desk.register.migrate; sys.exit('alembic' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], check=True)


# Triggers


def test_an_altered_table_keeps_its_triggers(empty: Engine) -> None:
    """SQLite rebuilds the table for this; a bare batch drops every trigger on it without a word."""
    upgraded(empty)
    with empty.connect() as connection:
        before = _triggers(connection)
    with empty.execution_options(write=True).begin() as connection:
        context = MigrationContext.configure(connection)
        with Operations.context(context), altered("letters") as table:
            table.alter_column("wording", existing_type=Text(), nullable=True)
            table.add_column(Column("remark", Text()))
    with empty.connect() as connection:
        assert "remark" in {column["name"] for column in inspect(connection).get_columns("letters")}
        assert _triggers(connection) == before
        assert before


# Installed


def test_the_migrations_are_found_wherever_the_package_lies(tmp_path: Path) -> None:
    """Also in a folder with a space and a percent sign, from another folder, with no alembic.ini."""
    package = Path(migrate.__file__).parent.parent
    place = tmp_path / "site packages 100%"
    shutil.copytree(package, place / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    code = (
        "from sqlalchemy import create_engine, inspect\n"
        "from helpten_desk.register.migrate import upgrade\n"
        "engine = create_engine('sqlite://')\n"
        "with engine.connect() as connection: upgrade(connection); print(upgrade.__globals__['__file__'])\n"
        "with engine.connect() as connection: assert inspect(connection).has_table('people')\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env={"PYTHONPATH": str(place)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    assert str(place) in ran.stdout


# What is compared


def _file_schema(connection: Connection) -> dict[tuple[str, str], Any]:
    """Everything in sqlite_master; the parts of a table in any order, white space and quotes evened out."""
    rows = connection.exec_driver_sql(
        "SELECT type, name, sql FROM sqlite_master"
        " WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE '%alembic_version%' AND sql IS NOT NULL"
    )
    return {
        (kind, name): _parts(sql) if kind == "table" else " ".join(sql.split()) for kind, name, sql in rows
    }


def _parts(sql: str) -> tuple[str, list[str], str]:
    """Head, sorted columns and constraints, and options of a CREATE TABLE statement."""
    even = " ".join(sql.replace('"', "").split())
    head, body, options = even[: even.index("(")], even[even.index("(") + 1 : even.rindex(")")], ""
    options = even[even.rindex(")") + 1 :]
    parts, depth = [""], 0
    for sign in body:
        depth += (sign == "(") - (sign == ")")
        if sign == "," and not depth:
            parts.append("")
        else:
            parts[-1] += sign
    return head.strip(), sorted(part.strip() for part in parts), options.strip()


_SERVER_SCHEMA = {
    "columns": (
        "SELECT table_name, column_name, data_type, is_nullable, column_default, collation_name,"
        " is_identity, numeric_precision, character_maximum_length"
        " FROM information_schema.columns WHERE table_schema = 'public'"
    ),
    "constraints": (
        "SELECT conrelid::regclass::text, conname, pg_get_constraintdef(oid), condeferrable"
        " FROM pg_constraint WHERE connamespace = 'public'::regnamespace"
    ),
    "indexes": "SELECT tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'",
    "triggers": "SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal",
    "functions": (
        "SELECT proname, pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
    ),
    "sequences": "SELECT sequencename, data_type, start_value, increment_by FROM pg_sequences",
}


def _server_schema(connection: Connection, query: str) -> list[str]:
    rows = (" | ".join(str(value) for value in row) for row in connection.exec_driver_sql(query))
    return sorted(" ".join(row.split()) for row in rows if "alembic_version" not in row)


def _triggers(connection: Connection) -> list[str]:
    query = (
        "SELECT sql FROM sqlite_master WHERE type = 'trigger'"
        if connection.dialect.name == "sqlite"
        else _SERVER_SCHEMA["triggers"]
    )
    return sorted(connection.exec_driver_sql(query).scalars())


# Failing on purpose


def _count_statements(engine: Engine) -> int:
    counted = 0

    def count(*_: Any) -> None:
        nonlocal counted
        counted += 1

    event.listen(engine, "before_cursor_execute", count)
    with engine.execution_options(write=True).connect() as connection, connection.begin() as transaction:
        migrate.upgrade(connection)
        transaction.rollback()
    event.remove(engine, "before_cursor_execute", count)
    return counted


@contextmanager
def _failing_after(engine: Engine, statements: int) -> Iterator[None]:
    left = statements

    def fail(*_: Any) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise ZeroDivisionError

    event.listen(engine, "before_cursor_execute", fail)
    try:
        yield
    finally:
        event.remove(engine, "before_cursor_execute", fail)
