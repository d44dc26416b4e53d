"""What is kept of a row for the list is on every day what reading it anew gives."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from sqlalchemy import Connection

from helpten_desk.domain.people import PartyId
from helpten_desk.register.parties.shown import rows_on, to_keep
from helpten_desk.register.unit import Register
from tests import makers
from tests.register.rows import written

FIRST = date(2026, 2, 27)
DAYS = [FIRST + timedelta(days=number) for number in range(45)]


@pytest.fixture
def connection(register: Register) -> Iterator[Connection]:
    with written(register) as connection:
        yield connection


@pytest.fixture
def mover(connection: Connection) -> PartyId:
    """Somebody who moves, changes employer, forbids, and is under protection for a while."""
    person = makers.person(connection, "Maija Liisa", "Muuttava", born_on=date(1994, 5, 2))
    source = makers.source(connection)
    for table, row in (
        ("addresses", {"kind": "home", "line": "Vanha 1", "valid_to": date(2026, 3, 3)}),
        ("addresses", {"kind": "home", "line": "Uusi 2", "valid_from": date(2026, 3, 4)}),
        ("employments", {"employer_name": "Eka Oy", "valid_to": date(2026, 3, 9)}),
        ("employments", {"employer_name": "Toka Oy", "valid_from": date(2026, 3, 12)}),
        ("identity_codes", {"code": makers.CODES[2], "valid_from": date(2026, 3, 20)}),
        ("prohibitions", {"purpose": "direct_advertising", "withdrawn_on": date(2026, 3, 22)}),
        ("protections", {"ends_on": date(2026, 4, 1)}),
    ):
        owner = "party_id" if table == "addresses" else "person_id"
        place = {"postcode": "00100", "town": "HELSINKI"} if table == "addresses" else {}
        start = {"starts_on": date(2026, 3, 28)} if table in ("prohibitions", "protections") else {}
        makers.row(connection, table, source_id=source, **{owner: person}, **place, **start, **row)
    return person


def test_a_kept_row_is_what_reading_it_anew_gives_on_every_day(
    connection: Connection, mover: PartyId
) -> None:
    anew = {day: rows_on(connection, [mover], {}, day) for day in DAYS}
    for kept_on in DAYS:
        kept = to_keep(connection, {mover: mover}, kept_on)
        assert kept.keys() == {mover}
        for day in DAYS:
            assert rows_on(connection, [mover], kept, day) == anew[day], (kept_on, day)


def test_no_kept_row_outlasts_the_day_on_which_protection_begins(
    connection: Connection, mover: PartyId
) -> None:
    kept = to_keep(connection, {mover: mover}, date(2026, 3, 27))
    (before,) = rows_on(connection, [mover], kept, date(2026, 3, 27)).values()
    assert before.address == "Uusi 2, 00100 HELSINKI"
    for day in (date(2026, 3, 28), date(2026, 4, 1)):
        (row,) = rows_on(connection, [mover], kept, day).values()
        assert row.person is not None
        assert (row.address, row.person.protected) == ("", True)
    hidden = to_keep(connection, {mover: mover}, date(2026, 3, 28))[mover]
    assert "Uusi" not in hidden
    assert makers.CODES[2] not in hidden


def test_a_kept_row_is_used_without_reading_anything_else(connection: Connection, mover: PartyId) -> None:
    text = to_keep(connection, {mover: mover}, FIRST)[mover].replace("Muuttava", "Ennallaan")
    kept = {int(mover): text}
    (row,) = rows_on(connection, [mover], kept, FIRST).values()
    assert row.person is not None
    assert row.person.family_name == "Ennallaan"
