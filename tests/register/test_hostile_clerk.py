"""What a clerk tries with a program of her own, under her own login: the server refuses it all."""

from collections.abc import Iterator

import psycopg
import pytest

from helpten_desk.domain.accounts import Role
from tests.register.postgres_template import PASSWORD, PEOPLE, Template, peopled
from tests.servers.postgresql import Server


@pytest.fixture(scope="module")
def register(template: Template) -> Iterator[str]:
    with peopled(template) as name:
        yield name


LINE = (
    "INSERT INTO journal (seq, format, at, actor, workstation, version, deed, reason, case_number,"
    " operation, sealed, previous, hash) VALUES (1, 1, '2026-03-02', %s, 'w', '1', 'look', 'case', '',"
    " 'op', '', 'begin', 'x')"
)


@pytest.mark.parametrize("login", PEOPLE)
def test_a_line_of_the_journal_names_who_is_signed_in(server: Server, register: str, login: str) -> None:
    with server.connect(register, login, PASSWORD) as connection:
        with connection.transaction(force_rollback=True):
            connection.execute(LINE, (login,))
        for actor in {"postgres", "", *PEOPLE} - {login}:
            with pytest.raises(psycopg.errors.InsufficientPrivilege, match="actor"):
                connection.execute(LINE, (actor,))


HOSTILE = [
    "UPDATE journal SET actor = 'ada'",
    "DELETE FROM journal",
    "TRUNCATE journal",
    "TRUNCATE journal, journal_head, letters",
    "SELECT * FROM journal",
    "COPY journal TO STDOUT",
    "UPDATE journal_head SET seq = 0",
    "UPDATE journal_head SET id = 2",
    "DELETE FROM journal_head",
    "INSERT INTO journal_head (id, seq, hash) VALUES (2, 0, '')",
    "ALTER TABLE journal DISABLE TRIGGER ALL",
    "DROP TRIGGER journal_continues ON journal",
    "CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'",
    "ALTER FUNCTION refuse_change() RENAME TO gone",
    "DROP FUNCTION refuse_change() CASCADE",
    "SET session_replication_role = replica",
    "CREATE RULE silent AS ON INSERT TO journal DO INSTEAD NOTHING",
    "UPDATE letters SET sha256 = ''",
    "DELETE FROM letters",
    "DELETE FROM people",
    "DELETE FROM disclosures",
    "DELETE FROM person_keys",
    "UPDATE person_keys SET secret = ''",
    "ALTER TABLE people ADD COLUMN mine text",
    "DROP TABLE people CASCADE",
    "CREATE TABLE mine (a int)",
    "CREATE TEMPORARY TABLE journal (a int)",
    "CREATE SCHEMA mine",
    "CREATE VIEW mine AS SELECT 1",
    "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "INSERT INTO users (login, name, active, created_at) VALUES ('x', 'x', true, now())",
    "UPDATE users SET login = 'ada' WHERE login = 'clara'",
    "INSERT INTO user_roles VALUES (1, 'administrator')",
    "UPDATE settings SET value = ''",
    "UPDATE alembic_version SET version_num = '0'",
    "ALTER TABLE drafts DISABLE ROW LEVEL SECURITY",
    "DROP POLICY own ON drafts",
    "DROP POLICY own_update ON absences",
    "SET ROLE {owner}",
    "SET ROLE {keeper}",
    "SET ROLE {administrators}",
    "SET ROLE postgres",
    "SET SESSION AUTHORIZATION ada",
    "GRANT {administrators} TO clara",
    "ALTER ROLE clara CREATEROLE",
    "ALTER ROLE clara CONNECTION LIMIT -1",
    "ALTER ROLE ada PASSWORD 'mine'",
    "CREATE ROLE friend LOGIN",
    "DROP ROLE ada",
    "ALTER DATABASE {database} OWNER TO clara",
    "DROP DATABASE {database}",
    "CREATE DATABASE copy TEMPLATE {database}",
    "SELECT * FROM pg_authid",
    "SELECT passwd FROM pg_shadow",
    "SELECT pg_read_file('postgresql.conf')",
    "SELECT pg_ls_dir('.')",
    "SELECT lo_import('/etc/passwd')",
    "COPY people TO PROGRAM 'cat'",
    "COPY people TO '/tmp/people'",
    "COPY people FROM '/etc/passwd'",
    "CREATE EXTENSION file_fdw",
    "LOAD 'auto_explain'",
    "ALTER SYSTEM SET log_statement = 'none'",
    "SET log_statement = 'none'",
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres' LIMIT 1",
    "SELECT public.add_login('friend', 'SCRAM-SHA-256$1:a$b:c', ARRAY['administrator'])",
    "SELECT public.change_login_roles('clara', ARRAY['administrator'])",
    "CREATE PUBLICATION mine FOR ALL TABLES",
    "SELECT pg_create_logical_replication_slot('mine', 'test_decoding')",
    "DO LANGUAGE plpython3u 'import os'",
]


@pytest.mark.parametrize("statement", HOSTILE)
def test_a_hostile_clerk_is_refused(
    server: Server, template: Template, register: str, statement: str
) -> None:
    roles = template.roles
    statement = statement.format(
        owner=roles.owner,
        keeper=roles.keeper,
        administrators=roles.group(Role.ADMINISTRATOR),
        database=register,
    )
    with server.connect(register, "clara", PASSWORD) as clara, pytest.raises(psycopg.Error) as refused:
        clara.execute(statement)
    assert refused.value.sqlstate in {
        "42501",  # insufficient privilege
        "23001",  # a trigger's refusal
        "42704",  # no such language: there is nothing untrusted on the server
    }, refused.value


def test_what_a_clerk_grants_has_no_effect(server: Server, register: str) -> None:
    """The server answers this with a mere warning."""
    with server.connect(register, "clara", PASSWORD) as clara:
        clara.execute("GRANT SELECT, DELETE ON journal TO clara, PUBLIC")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            clara.execute("SELECT * FROM journal")
