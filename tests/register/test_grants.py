"""What the server lets each role do to each table is exactly the table of permissions, tried as raw SQL."""

from collections.abc import Iterator

import psycopg
import pytest
from psycopg import sql

from helpten_desk.domain.accounts import Role
from helpten_desk.register.model import Base
from helpten_desk.register.rights.grants import KEEP, PERMISSIONS, POLICIES, ServerRoles, Verb
from tests.register.postgres_template import Template
from tests.servers.postgresql import Server

PASSWORD = "Kesällä sataa vettä"
REFUSED = "42501"
_NUMBERING = (
    "SELECT has_sequence_privilege(s.oid, 'USAGE'), has_sequence_privilege(s.oid, 'UPDATE')"
    " FROM pg_class s JOIN pg_depend d ON d.objid = s.oid AND d.classid = 'pg_class'::regclass"
    " WHERE s.relkind = 'S' AND d.refobjid = %s::regclass"
)


@pytest.fixture(scope="module")
def register(template: Template) -> Iterator[str]:
    """A fresh register with one person for each role, named as the role."""
    for role in Role:
        template.add_login(f"only.{role}", PASSWORD, {role})
    template.add_login("two.roles", PASSWORD, {Role.CLERK, Role.AUDITOR})
    name = template.new_database()
    yield name
    template.drop(name)


def test_every_table_has_its_permissions_and_no_other_has() -> None:
    assert set(PERMISSIONS) == {*Base.metadata.tables, "alembic_version"}


@pytest.mark.parametrize("role", Role)
def test_the_server_grants_exactly_the_table_of_permissions(
    server: Server, register: str, role: Role
) -> None:
    """Every cell: table × verb, also those that nobody has."""
    wrong: dict[tuple[str, str], bool] = {}
    with server.connect(register, f"only.{role}", PASSWORD) as connection:
        for table in PERMISSIONS:
            expected = _expected(PERMISSIONS[table].get(role, frozenset()))
            wrong |= {
                (table, deed): allowed
                for deed, statement in _statements(table).items()
                if (allowed := _allowed(connection, statement)) != (deed in expected)
            }
    assert wrong == {}


@pytest.mark.parametrize("role", Role)
def test_whoever_may_add_a_row_may_number_it_and_nobody_else(
    server: Server, register: str, role: Role
) -> None:
    wrong: dict[str, object] = {}
    numbered = 0
    with server.connect(register, f"only.{role}", PASSWORD) as connection:
        for table, permissions in PERMISSIONS.items():
            adds = Verb.INSERT in permissions.get(role, frozenset())
            row = connection.execute(_NUMBERING, (table,)).fetchone()
            if row is not None and row != (adds, False):
                wrong[table] = row
            numbered += row is not None
    assert wrong == {}
    assert numbered > 30


def test_a_person_with_two_roles_may_do_what_either_may(server: Server, register: str) -> None:
    with server.connect(register, "two.roles", PASSWORD) as connection:
        assert connection.execute("SELECT count(*) FROM people").fetchone() == (0,)
        assert connection.execute("SELECT count(*) FROM journal").fetchone() == (0,)
        assert not _allowed(connection, _statements("users")["change"])


def test_nobody_removes_what_is_held_of_people() -> None:
    kept = {table for table, permissions in PERMISSIONS.items() if permissions.get(Role.CLERK) == KEEP}
    assert {"people", "addresses", "identity_codes", "trips", "requests", "papers"} <= kept
    removable = {table for table, by in PERMISSIONS.items() if Verb.DELETE in by.get(Role.CLERK, ())}
    assert removable == {
        *("search_parties", "search_postings", "search_words", "search_parts"),
        *("drafts", "search_keys", "request_withheld", "request_redactions", "request_places"),
    }


PUBLIC_RIGHTS = {
    "tables": "pg_class, aclexplode(relacl) AS entry WHERE relnamespace = 'public'::regnamespace",
    "functions": (
        "pg_proc, aclexplode(coalesce(proacl, acldefault('f', proowner))) AS entry"
        " WHERE pronamespace = 'public'::regnamespace"
    ),
    "schema": "pg_namespace, aclexplode(coalesce(nspacl, acldefault('n', nspowner))) AS entry"
    " WHERE nspname = 'public'",
    "database": "pg_database, aclexplode(coalesce(datacl, acldefault('d', datdba))) AS entry"
    " WHERE datname = current_database()",
}


@pytest.mark.parametrize("kind", PUBLIC_RIGHTS)
def test_nothing_is_left_to_public(server: Server, register: str, kind: str) -> None:
    query = f"SELECT count(*), count(*) FILTER (WHERE entry.grantee = 0) FROM {PUBLIC_RIGHTS[kind]}"
    with server.connect(register) as superuser:
        row = superuser.execute(query).fetchone()
    assert row is not None and row[0] > 0, "the query finds nothing, so it proves nothing"
    assert row[1] == 0


def test_the_owner_and_nobody_who_signs_in_owns_the_tables(template: Template) -> None:
    with template.connect(template.name) as connection:
        owners = connection.exec_driver_sql(
            "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'"
        ).scalars()
        assert list(owners) == [template.roles.owner]
        names = (template.roles.owner, template.roles.keeper, *template.roles.groups)
        may_sign_in = connection.exec_driver_sql(
            "SELECT count(*) FROM pg_roles WHERE rolname = ANY (%s) AND rolcanlogin", (list(names),)
        ).scalar()
        assert may_sign_in == 0


def test_drafts_are_ones_own(server: Server, register: str) -> None:
    assert "drafts" in POLICIES
    with server.connect(register) as superuser:
        superuser.execute(
            "INSERT INTO users (id, login, name, active, created_at) VALUES"
            " (1, 'only.clerk', 'A', true, now()), (2, 'two.roles', 'B', true, now())"
        )
    draft = "INSERT INTO drafts (user_id, place, text, saved_at) VALUES (%s, 'intake', 'hetu', now())"
    with server.connect(register, "only.clerk", PASSWORD) as clerk:
        clerk.execute(draft, (1,))
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            clerk.execute(draft, (2,))
    with server.connect(register, "two.roles", PASSWORD) as other:
        assert other.execute("SELECT count(*) FROM drafts").fetchone() == (0,)
        assert other.execute("DELETE FROM drafts").rowcount == 0
    with server.connect(register, "only.clerk", PASSWORD) as clerk:
        assert clerk.execute("SELECT text FROM drafts").fetchall() == [("hetu",)]


def test_an_absence_is_entered_by_herself_or_an_administrator(server: Server, register: str) -> None:
    with server.connect(register) as superuser:
        superuser.execute(
            "INSERT INTO users (id, login, name, active, created_at) VALUES"
            " (11, 'only.contact_person', 'A', true, now()), (12, 'only.administrator', 'B', true, now())"
        )
    away = (
        "INSERT INTO absences (user_id, first_on, last_on, substitute_id, set_at, set_by)"
        " VALUES (%s, '2026-03-02', '2026-03-06', 11, now(), 'x')"
    )
    with server.connect(register, "only.contact_person", PASSWORD) as person:
        person.execute(away, (11,))
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            person.execute(away, (12,))
    with server.connect(register, "only.administrator", PASSWORD) as chief:
        chief.execute(away, (11,))
        chief.execute(away, (12,))
    with server.connect(register, "only.contact_person", PASSWORD) as person:
        taken_back = person.execute("UPDATE absences SET ended_at = now() WHERE user_id = 12")
        assert taken_back.rowcount == 0, "another's is not taken back"
        assert person.execute("SELECT count(*) FROM absences").fetchone() == (3,), (
            "everybody sees who is away"
        )
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            person.execute("UPDATE absences SET user_id = 12 WHERE user_id = 11")


@pytest.mark.parametrize("prefix", ["", "x" * 49])
def test_a_prefix_that_would_be_cut_off_is_refused(prefix: str) -> None:
    with pytest.raises(ValueError, match="prefix"):
        ServerRoles(prefix)


def _expected(verbs: frozenset[Verb]) -> set[str]:
    """The deeds of `_statements` that these verbs allow."""
    deeds = {
        Verb.SELECT: {"read"},
        Verb.INSERT: {"add"},
        Verb.UPDATE: {"change"},
        Verb.DELETE: {"remove"},
        Verb.LOCK: set[str](),
    }
    allowed = set[str]().union(*(deeds[verb] for verb in verbs))
    if "read" in allowed and verbs & {Verb.UPDATE, Verb.LOCK}:
        allowed.add("lock")
    return allowed


def _statements(table: str) -> dict[str, sql.Composed]:
    """One statement a deed that touches no row, so that only the right decides."""
    known = Base.metadata.tables.get(table)
    last = "version_num" if known is None else list(known.columns)[-1].name
    names = {"table": sql.Identifier(table), "last": sql.Identifier(last)}
    templates = {
        "read": "SELECT * FROM {table} LIMIT 0",
        "add": "INSERT INTO {table} ({last}) SELECT NULL WHERE false",
        "change": "UPDATE {table} SET {last} = NULL WHERE false",
        "remove": "DELETE FROM {table} WHERE false",
        "lock": "SELECT FROM {table} WHERE false FOR UPDATE",
        "empty": "TRUNCATE {table}",
        "alter": "ALTER TABLE {table} ADD COLUMN extra text",
        "drop": "DROP TABLE {table} CASCADE",
        "hook": "CREATE TRIGGER mine BEFORE UPDATE ON {table} FOR EACH ROW"
        " EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    }
    return {deed: sql.SQL(template).format(**names) for deed, template in templates.items()}


def _allowed(connection: psycopg.Connection[object], statement: sql.Composed) -> bool:
    """Whether the server lets the signed-in role do it; nothing is kept."""
    try:
        with connection.transaction(force_rollback=True):
            connection.execute(statement)
    except psycopg.errors.InsufficientPrivilege as error:
        assert error.sqlstate == REFUSED
        return False
    return True
