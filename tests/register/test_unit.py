"""Deeds, looks and reads: what commits, what rolls back, what a second call gets, who acted."""

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.errors import KnownError, RegisterUnavailable
from helpten_desk.register.store import engine
from helpten_desk.register.store.engine import writing
from helpten_desk.register.unit import Register
from tests.register.opened import AINO, BENGT, CASE, SERVICE, Opened


def deeds(register: Register) -> list[str]:
    with register.read() as work:
        return [line.deed for line in work.journal.lines()]


def put(register: Register, value: str, operation: str = "") -> None:
    with register.begin("settings.change", SERVICE, operation or new_operation()) as work:
        work.settings.put("greeting", value)
        work.outcome(value=value)


def greeting(register: Register) -> str:
    with register.read() as work:
        return work.settings.get("greeting")


def test_a_deed_and_its_line_commit_together(opened: Opened) -> None:
    with opened.register.begin("settings.change", CASE, "operation-1") as work:
        work.settings.put("greeting", "päivää")
        work.detail(before="", after="päivää")
        work.about(7)
    assert greeting(opened.register) == "päivää"
    with opened.register.read() as work:
        (line,) = work.journal.lines()
    assert (line.seq, line.deed, line.purpose, line.person) == (1, "settings.change", "case 2026-00001", 7)
    assert (line.actor, line.workstation, line.version) == ("aino", "desk-1", "0.1.0")
    assert (line.operation, line.details) == ("operation-1", {"before": "", "after": "päivää"})


def test_an_exception_leaves_neither_change_nor_line(opened: Opened) -> None:
    with pytest.raises(ZeroDivisionError), opened.register.begin("settings.change", CASE, "one") as work:
        work.settings.put("greeting", "lost")
        _ = 1 / 0
    assert greeting(opened.register) == ""
    assert deeds(opened.register) == []
    put(opened.register, "kept", "one")  # the operation was not done, so it can still be
    assert greeting(opened.register) == "kept"


def test_a_second_call_gets_the_first_outcome_and_writes_nothing(opened: Opened) -> None:
    put(opened.register, "first", "same")
    for register in (opened.register, opened.sign_in(BENGT)):
        with register.begin("settings.change", SERVICE, "same") as work:
            assert work.earlier == {"value": "first"}
            work.settings.put("greeting", "second")
    assert greeting(opened.register) == "first"
    assert deeds(opened.register) == ["settings.change"]


def test_a_deed_without_an_outcome_is_known_as_done_too(opened: Opened) -> None:
    never, done = None, dict[str, Any]()
    for earlier in (never, done):
        with opened.register.begin("settings.change", SERVICE, "same") as work:
            assert work.earlier == earlier


def test_an_operation_id_belongs_to_one_deed(opened: Opened) -> None:
    put(opened.register, "first", "same")
    with pytest.raises(ValueError, match="used again"), opened.register.begin("other", SERVICE, "same"):
        pass


def test_a_look_commits_its_line_before_it_reads(opened: Opened) -> None:
    other = opened.sign_in(BENGT)
    with opened.register.look("card.open", CASE, 7, words="Meikäläinen"):
        with other.read() as work:
            (line,) = work.journal.lines()
        assert (line.deed, line.person, line.details) == ("card.open", 7, {"words": "Meikäläinen"})


def test_a_look_that_fails_stays_on_record(opened: Opened) -> None:
    with pytest.raises(ZeroDivisionError), opened.register.look("card.open", CASE, 7):
        _ = 1 / 0
    assert deeds(opened.register) == ["card.open"]


@pytest.mark.parametrize("way", ["look", "read"])
def test_nothing_can_be_written_where_only_reading_is_meant(opened: Opened, way: str) -> None:
    register = opened.register
    unit = register.look("card.open", CASE) if way == "look" else register.read()
    with pytest.raises(DBAPIError), unit as work:
        work.settings.put("greeting", "sneaked in")
    assert greeting(register) == ""
    put(register, "openly")  # the connection goes back able to write
    assert greeting(register) == "openly"


def test_units_are_not_nested_and_none_is_left_open(opened: Opened) -> None:
    register = opened.register
    with register.read():
        assert register.open_units == 1
        for unit in (register.read(), register.look("x", CASE), register.begin("x", CASE, "y")):
            with pytest.raises(RuntimeError, match="already open"), unit:
                pass
    assert register.open_units == 0
    assert deeds(register) == []


def test_another_thread_may_read_meanwhile(opened: Opened) -> None:
    put(opened.register, "before")
    with opened.register.begin("settings.change", SERVICE, new_operation()) as work:
        work.settings.put("greeting", "after")
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(greeting, opened.register).result() == "before"
    assert greeting(opened.register) == "after"


def test_the_same_operation_at_once_is_done_once(opened: Opened) -> None:
    gate = threading.Barrier(4)

    def act(number: int) -> bool:
        gate.wait()
        with opened.register.begin("settings.change", SERVICE, "double click") as work:
            if work.earlier is None:
                work.settings.put("greeting", str(number))
                work.outcome(number=number)
            return work.earlier is None

    with ThreadPoolExecutor(4) as pool:
        done = list(pool.map(act, range(4)))
    assert done.count(True) == 1
    assert greeting(opened.register) == str(done.index(True))
    with opened.register.read() as work:
        assert work.journal.verify() == 1


def test_lines_of_many_threads_make_one_chain(opened: Opened) -> None:
    def act(number: int) -> None:
        for turn in range(5):
            put(opened.register, f"{number}-{turn}")

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(act, range(3)))
    with opened.register.read() as work:
        assert work.journal.verify() == 15
        assert [line.seq for line in work.journal.lines()] == list(range(15, 0, -1))


def test_on_the_server_the_actor_is_who_has_signed_in(on_server: Opened) -> None:
    register = on_server.sign_in(AINO)
    register.user = replace(AINO, login="bengt")  # what a forged program would say
    put(register, "forged")
    with on_server.register.read() as work:
        assert work.journal.lines()[0].actor == "aino"


def test_the_server_refuses_a_line_in_another_name(
    on_server: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = on_server.register
    stamp = register._stamp
    monkeypatch.setattr(
        register, "_stamp", lambda connection, now: replace(stamp(connection, now), actor="bengt")
    )
    with pytest.raises(KnownError):
        put(register, "forged")
    assert greeting(register) == ""


def test_a_busy_register_says_so_and_nothing_is_saved(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_MILLISECONDS", 50)
    register = opened.sign_in(AINO)
    with writing(opened._owner) as connection:
        if opened.dialect == "postgresql":
            connection.execute(text("LOCK TABLE journal_head"))
        with pytest.raises(KnownError, match="writing to the register"):
            put(register, "too soon")
    put(register, "in time")
    assert greeting(register) == "in time"
    assert register.open_units == 0


def test_a_closed_register_says_so(opened: Opened) -> None:
    closed = []
    register = opened.sign_in(AINO)
    register._after_close = lambda: closed.append("once")
    register.close()
    register.close()
    assert closed == ["once"]
    with pytest.raises(RegisterUnavailable), register.read():
        pass
    assert register.open_units == 0
