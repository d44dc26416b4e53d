"""Adding a person, and many: the product's whole path against bare inserts of the same rows."""

import time
from typing import Any

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.people import PartyId
from helpten_desk.register.store.engine import writing
from helpten_desk.register.unit import Register
from tests.bench.crowd import Crowd
from tests.bench.measure import Figure, compare
from tests.bench.searching import Filled, filled

IMPORTED = 20_000
GOAL_ROWS = 25_000  # a second

Rows = dict[str, dict[str, Any]]


def insert_one(on: Filled) -> Figure:
    """One person of eight rows, found at once and on record, against the same inserts and a commit."""
    made = Crowd(1)
    made.companies.append((1, "", ""))
    register, numbers = on.register, iter(range(10_000_000))

    def rows() -> Rows:
        person = made._person(9_000_000 + next(numbers), "Mitta", "Mittari")
        return {
            table: rows[0]
            for table, rows in person.items()
            if table in ("parties", "people", "identities", "identity_codes", "phones", "addresses", "emails")
        }

    def product() -> None:
        with register.begin("person.add", Purpose("customer_service"), new_operation()) as work:
            person = rows()
            party = work.loading.add("parties", source_id=1, **person.pop("parties"))
            for table, row in person.items():
                work.loading.add(table, **_owned(table, row, party))
            work.loading.index([PartyId(party)])

    return compare("insert_one", lambda: _bare(register, rows()), product, goal=3.0, repeat=20)


def _bare(register: Register, person: Rows) -> None:
    with writing(register._engine) as connection:
        cursor: Any = connection.connection.cursor()
        party = 0
        for table, row in person.items():
            values = _owned(table, row, party) if party else {**row, "source_id": 1}
            names = ", ".join(values)
            marks = ", ".join("?" * len(values))
            cursor.execute(
                f"INSERT INTO {table} ({names}) VALUES ({marks})",
                list(map(str, values.values())),
            )
            party = party or cursor.lastrowid


def _owned(table: str, row: dict[str, Any], party: int) -> dict[str, Any]:
    owner = {"people": "id", "identities": "person_id", "identity_codes": "person_id"}.get(table, "party_id")
    extra = {"people": {"language_of_service": "fi"}, "phones": {"kind": "mobile"}}.get(table, {})
    return {**row, **extra, owner: party, "source_id": 1}


def import_rows(people: int = IMPORTED) -> Figure:
    """Rows a second into an empty encrypted file, all in: digest, journal, keys; against executemany."""
    with filled("sqlcipher", people) as on:
        product = on.crowd.rows / on.crowd.seconds
        tables: dict[str, list[tuple[Any, ...]]] = {}
        with on.register.read() as work:
            for table in (
                "parties",
                "people",
                "identities",
                "identity_codes",
                "phones",
                "addresses",
                "emails",
            ):
                found = work._connection.exec_driver_sql(f"SELECT * FROM {table}")
                tables[table] = [tuple(row) for row in found]
    with filled("sqlcipher", 2) as empty, writing(empty.register._engine) as connection:
        cursor: Any = connection.connection.cursor()
        cursor.execute("PRAGMA defer_foreign_keys = ON")
        begun, count = time.thread_time(), 0
        for table, rows in tables.items():
            cursor.execute(f"DELETE FROM {table}")
            cursor.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(rows[0]))})", rows)
            count += len(rows)
        floor = count / (time.thread_time() - begun)
        connection.rollback()
    return Figure("import_rows", floor, product, floor / product, floor / GOAL_ROWS, "1/s", people)
