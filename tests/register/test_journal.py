"""The journal: sealed, append-only, the same bytes on both stores, and every tampering is located."""

import hashlib
import secrets
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from helpten_desk.domain.errors import KnownError
from helpten_desk.register import unit
from helpten_desk.register.journals.journal import HASHED, Journal, line_hash
from tests.register.opened import AINO, CASE, KEY, REGISTER_ID, SERVICE, Opened
from tests.register.test_engine import decrypted

LINES = 8
quick = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def act(opened: Opened, count: int = LINES) -> None:
    """Deeds and looks by turns, about two people and about nobody."""
    for turn in range(count):
        person = (None, 7, 8)[turn % 3]
        if turn % 2:
            with opened.register.look("card.open", CASE, person, words=f"Åkerö {turn}"):
                pass
        else:
            with opened.register.begin("settings.change", SERVICE, f"operation-{turn}", person) as work:
                work.settings.put("turn", str(turn))
                work.detail(before=f"Åkerö {turn}")


@pytest.fixture
def written(opened: Opened) -> Opened:
    act(opened)
    return opened


def verify(connection: Connection) -> int:
    return Journal(connection, REGISTER_ID).verify()


def test_every_link_is_walked(written: Opened) -> None:
    with written.register.read() as work:
        assert work.journal.verify() == LINES
        seq, start = work.journal.head()
        assert (seq, start) == (LINES, work.journal.lines(1)[0].hash[:12])


def test_an_empty_journal_is_whole(opened: Opened) -> None:
    with opened.register.read() as work:
        assert work.journal.verify() == 0
        assert work.journal.lines() == ()


def test_lines_come_newest_first_and_of_one_person(written: Opened) -> None:
    with written.register.read() as work:
        assert [line.seq for line in work.journal.lines(3)] == [8, 7, 6]
        about = work.journal.lines(person=7)
    assert [(line.seq, line.person) for line in about] == [(8, 7), (5, 7), (2, 7)]
    assert [line.details for line in about] == [
        {"words": "Åkerö 7"}, {"before": "Åkerö 4"}, {"words": "Åkerö 1"},
    ]  # fmt: skip


def test_details_are_nowhere_in_clear(written: Opened) -> None:
    with written.behind_its_back(triggers=True) as connection:
        rows = connection.execute(text("SELECT * FROM journal")).all()
    assert len(rows) == LINES
    assert not [value for row in rows for value in row if "Åkerö".encode() in str(value).encode()]
    assert not [value for row in rows for value in row if isinstance(value, bytes) and b"ker" in value]


def test_a_destroyed_key_ends_one_persons_details_and_the_chain_holds(written: Opened) -> None:
    with written.register.begin("person.erase", SERVICE, "erase", 7) as work:
        work.journal.destroy_key(7)
    with written.register.read() as work:
        assert work.journal.verify() == LINES + 1
        lines = work.journal.lines()
    assert [line.seq for line in lines if line.details is None] == [8, 5, 2]
    assert [line.details for line in lines if line.person == 8] == [
        {"before": "Åkerö 2"} if line.seq == 3 else {"words": "Åkerö 5"} for line in lines if line.person == 8
    ]


@pytest.mark.parametrize("person", [7, 9])  # one with a key, and one of whom nothing has been sealed yet
def test_what_is_written_after_the_key_was_destroyed_cannot_be_read_either(
    written: Opened, person: int
) -> None:
    with written.register.begin("person.erase", SERVICE, "erase", person) as work:
        work.detail(before="Åkerö")  # sealed when the deed ends, after the key is gone
        work.journal.destroy_key(person)
    with written.register.look("card.open", CASE, person, words="Åkerö anew"):
        pass
    with written.register.look("card.open", CASE, 8, words="another person's") as work:
        after = {line.seq: line.details for line in work.journal.lines(3)}
        assert work.journal.verify() == LINES + 3
    assert after == {LINES + 1: None, LINES + 2: None, LINES + 3: {"words": "another person's"}}
    with written.behind_its_back(triggers=True) as connection:
        kept = text("SELECT secret FROM person_keys WHERE holder = :person")
        assert connection.execute(kept, {"person": person}).all() == [(None,)]
        sealed = connection.scalars(text("SELECT sealed FROM journal")).all()
    assert all(sealed) and not [secret for secret in sealed if b"ker" in secret]


def test_a_destroyed_key_is_nowhere_in_the_file(on_file: Opened) -> None:
    act(on_file)
    with on_file.behind_its_back(triggers=True) as connection:
        key = connection.scalar(text("SELECT secret FROM person_keys WHERE holder = 7"))
        path = Path(connection.scalar(text("SELECT file FROM pragma_database_list")) or "")
    on_file.close()
    assert key in decrypted(path, KEY)
    register = on_file.sign_in(AINO)
    with register.begin("person.erase", SERVICE, "erase", 7) as work:
        work.journal.destroy_key(7)
    register.close()
    assert key not in decrypted(path, KEY)


def test_a_seal_holds_for_its_own_line_only(written: Opened) -> None:
    with written.behind_its_back(triggers=False) as connection:
        moved = "UPDATE journal SET sealed = (SELECT sealed FROM journal WHERE seq = 2) WHERE seq = 5"
        connection.execute(text(moved))
        line = Journal(connection, REGISTER_ID).lines(4)[-1]
    assert (line.seq, line.person, line.details) == (5, 7, None)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE journal SET deed = 'nothing' WHERE seq = 1",
        "DELETE FROM journal WHERE seq = 8",
        "UPDATE journal_head SET seq = 7",
        "UPDATE journal_head SET seq = 9",
        "UPDATE journal_head SET hash = previous FROM journal WHERE journal.seq = 8",
        "DELETE FROM journal_head",
        "INSERT INTO journal SELECT 10, format, at, actor, workstation, version, deed, reason, case_number,"
        " person, 'other', sealed, hash, hash FROM journal WHERE seq = 8",
        "INSERT INTO journal SELECT 9, format, at, actor, workstation, version, deed, reason, case_number,"
        " person, 'other', sealed, previous, hash FROM journal WHERE seq = 8",
    ],
)
def test_the_store_itself_keeps_the_journal(written: Opened, statement: str) -> None:
    with written.behind_its_back(triggers=True) as connection, pytest.raises(DBAPIError):
        connection.execute(text(statement))


def test_a_line_is_not_replaced(on_file: Opened) -> None:
    act(on_file)
    copy = "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 3"
    with on_file.behind_its_back(triggers=True) as connection, pytest.raises(DBAPIError):
        connection.execute(text(copy))


def test_a_journal_is_not_emptied(on_server: Opened) -> None:
    act(on_server, 1)
    for table in ("journal", "journal_head", "letters, requests CASCADE"):
        with on_server.behind_its_back(triggers=True) as connection, pytest.raises(DBAPIError):
            connection.execute(text(f"TRUNCATE {table}"))


CHANGES: dict[str, Any] = {
    "format": st.integers(2, 9),
    "person": st.one_of(st.none(), st.integers(9, 99)),
    "sealed": st.binary(max_size=40),
    "previous": st.binary(max_size=32),
    "hash": st.binary(max_size=32),
    "at": st.just("2026-03-02T08:00:00.000000+00:00"),
} | dict.fromkeys(
    ("actor", "workstation", "version", "deed", "reason", "case_number", "operation"),
    st.text(st.characters(min_codepoint=32, codec="utf-8"), max_size=12),
)


@st.composite
def change(draw: st.DrawFn) -> tuple[int, str, Any]:
    name = draw(st.sampled_from(sorted(CHANGES)))
    return draw(st.integers(1, LINES)), name, draw(CHANGES[name])


class TestTampering:
    """Whoever has every right and no triggers in the way is still found, and the line is named."""

    @quick
    @given(tampered=change())
    def test_a_changed_field(self, written: Opened, tampered: tuple[int, str, Any]) -> None:
        seq, name, value = tampered
        with written.behind_its_back(triggers=False) as connection:
            before = connection.scalar(text(f"SELECT {name} FROM journal WHERE seq = :seq"), {"seq": seq})
            if before == value:
                return
            connection.execute(
                text(f"UPDATE journal SET {name} = :value WHERE seq = :seq"), {"value": value, "seq": seq}
            )
            with pytest.raises(KnownError, match=rf"Line {seq} of the journal is not as it was written"):
                verify(connection)
        assert self.whole(written)

    @quick
    @given(seq=st.integers(1, LINES))
    def test_a_removed_line(self, written: Opened, seq: int) -> None:
        with written.behind_its_back(triggers=False) as connection:
            connection.execute(text("DELETE FROM journal WHERE seq = :seq"), {"seq": seq})
            with pytest.raises(KnownError, match=rf"Line {seq} of the journal is missing"):
                verify(connection)

    @quick
    @given(pair=st.lists(st.integers(1, LINES), min_size=2, max_size=2, unique=True))
    def test_two_lines_swapped(self, written: Opened, pair: list[int]) -> None:
        first, second = sorted(pair)
        with written.behind_its_back(triggers=False) as connection:
            for old, new in ((first, 99), (second, first), (99, second)):
                connection.execute(
                    text("UPDATE journal SET seq = :new WHERE seq = :old"), {"old": old, "new": new}
                )
            with pytest.raises(KnownError, match=rf"Line {first} of the journal is not as it was written"):
                verify(connection)

    @quick
    @given(kept=st.integers(0, LINES - 1))
    def test_the_end_cut_off(self, written: Opened, kept: int) -> None:
        with written.behind_its_back(triggers=False) as connection:
            connection.execute(text("DELETE FROM journal WHERE seq > :kept"), {"kept": kept})
            with pytest.raises(KnownError, match=rf"Line {kept + 1} of the journal is missing"):
                verify(connection)

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE journal_head SET seq = 7",
            "UPDATE journal_head SET hash = previous FROM journal WHERE journal.seq = 8",
            "DELETE FROM journal_head",
        ],
    )
    def test_another_head(self, written: Opened, statement: str) -> None:
        with written.behind_its_back(triggers=False) as connection:
            connection.execute(text(statement))
            with pytest.raises(KnownError, match="head of the journal"):
                verify(connection)

    def test_a_line_forged_at_the_end(self, written: Opened) -> None:
        with written.behind_its_back(triggers=False) as connection:
            forged = (
                "INSERT INTO journal SELECT 9, format, at, actor, workstation, version, deed, reason,"
                " case_number, person, 'forged', sealed, hash, previous FROM journal WHERE seq = 8"
            )
            connection.execute(text(forged))
            with pytest.raises(KnownError, match="Line 9 of the journal is not as it was written"):
                verify(connection)

    def test_a_chain_of_another_register(self, written: Opened) -> None:
        with (
            written.behind_its_back(triggers=True) as connection,
            pytest.raises(KnownError, match="Line 1 "),
        ):
            Journal(connection, "another").verify()

    def whole(self, written: Opened) -> bool:
        with written.register.read() as work:
            return work.journal.verify() == LINES


def test_a_text_planted_as_bytes_is_found(on_file: Opened) -> None:
    """SQLite lets any type into any column; the hash of the same bytes would agree."""
    act(on_file)
    with on_file.behind_its_back(triggers=False) as connection:
        connection.execute(text("UPDATE journal SET actor = CAST(actor AS BLOB) WHERE seq = 4"))
        with pytest.raises(KnownError, match="Line 4 "):
            verify(connection)


def test_the_hash_is_sha_256_over_length_prefixed_fields() -> None:
    fields = (
        1,
        2,
        "2026-03-02T07:00:01.000000+00:00",
        "aino",
        "",
        "0.1.0",
        "x",
        "case",
        "",
        None,
        "o",
        b"",
        b"p",
    )
    assert len(fields) == len(HASHED)
    plain = b""
    for value in ("1", "2", *fields[2:9], "", "o", "", "p"):
        plain += len(value).to_bytes(4, "big") + value.encode()
    assert line_hash(fields) == hashlib.sha256(plain).digest()


def test_both_stores_hold_the_same_bytes(
    on_file: Opened, on_server: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = []
    for opened in (on_file, on_server):
        drawn, named = iter(range(1000)), iter(range(1000))
        monkeypatch.setattr(secrets, "token_bytes", lambda n, d=drawn: next(d).to_bytes(n, "big"))
        monkeypatch.setattr(unit, "new_operation", lambda n=named: f"look-{next(n)}")
        opened.clock.now = opened.clock.now.replace(hour=9, minute=0, second=0)
        act(opened)
        with opened.behind_its_back(triggers=True) as connection:
            rows = connection.execute(text("SELECT * FROM journal ORDER BY seq")).all()
            held.append([tuple(row) for row in rows])
    assert held[0] == held[1]
    assert len(held[0]) == LINES
