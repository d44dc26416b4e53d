"""What the server gives a clerk of the journal: the changes of one party, and no other line of it."""

from collections.abc import Iterator

import psycopg
import pytest

from helpten_desk.domain.accounts import Role
from tests.register.postgres_template import Template
from tests.servers.postgresql import Server

PASSWORD = "Kesällä sataa vettä"
LINE = (
    "INSERT INTO journal (seq, format, at, actor, workstation, version, deed, reason, case_number, person,"
    " operation, sealed, previous, hash)"
    " VALUES (%s, 1, '2026', 'x', 'x', 'x', %s, 'x', '', %s, %s, '', '', '')"
)


@pytest.fixture(scope="module")
def register(template: Template, server: Server) -> Iterator[str]:
    """A register with four lines in its journal, and one person for each role."""
    for role in Role:
        template.add_login(f"history.{role}", PASSWORD, {role})
    name = template.new_database()
    with template.connect(name) as connection, connection.begin():
        connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        for seq, (deed, person) in enumerate(
            (("edit.changed", 7), ("card.open", 7), ("edit.undo", 8), ("edit.undo", 7)), start=1
        ):
            connection.exec_driver_sql(LINE, (seq, deed, person, f"operation-{seq}"))
    yield name
    template.drop(name)


@pytest.mark.parametrize("role", [Role.CLERK, Role.CONTACT_PERSON])
def test_a_clerk_reads_the_changes_of_a_party_and_nothing_else(
    server: Server, register: str, role: Role
) -> None:
    with server.connect(register, f"history.{role}", PASSWORD) as connection:
        rows = connection.execute("SELECT deed, person FROM changes_of(7) ORDER BY seq").fetchall()
        assert rows == [("edit.changed", 7), ("edit.undo", 7)]
        assert connection.execute("SELECT count(*) FROM changes_of(NULL)").fetchone() == (0,)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SELECT * FROM journal")


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_whoever_reads_the_journal_needs_no_function(server: Server, register: str, role: Role) -> None:
    with (
        server.connect(register, f"history.{role}", PASSWORD) as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute("SELECT * FROM changes_of(7)")
