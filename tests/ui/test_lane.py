"""The background lanes: off the screen's thread and back, dropped, superseded, failed."""

import threading
from typing import Any, ClassVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from helpten_desk.domain.errors import WrongPassphrase
from helpten_desk.domain.sentences import say
from helpten_desk.ui.frame.garbage import EVERY
from helpten_desk.ui.frame.lane import Lanes, Progress
from helpten_desk.ui.frame.page import Message, Page


class TestLanes:
    def test_work_leaves_the_screens_thread_and_its_answer_comes_back_on_it(self, lanes: Lanes) -> None:
        seen: list[Any] = []
        lanes.ask(None, threading.get_ident, lambda ident: seen.extend([ident, threading.get_ident()]))
        lanes.wait()
        assert seen[0] != threading.get_ident() == seen[1]

    def test_a_deed_tells_everybody_what_changed_and_a_question_does_not(self, lanes: Lanes) -> None:
        changed: list[object] = []
        lanes.changed.connect(changed.append)
        lanes.ask(None, lambda: "read")
        lanes.do(None, lambda: "written")
        lanes.wait()
        assert changed == ["written"]

    def test_a_known_error_goes_to_the_page(self, lanes: Lanes) -> None:
        page = Page()
        told: list[Message | None] = []
        page.messaged.connect(told.append)

        def work() -> None:
            raise WrongPassphrase(say("The name or the passphrase is wrong."), say("Try again."))

        lanes.ask(page, work)
        lanes.wait()
        message = told[0]
        assert message is not None
        assert (message.kind, bool(message.text), bool(message.do)) == ("error", True, True)

    def test_any_other_error_goes_to_the_one_hook(
        self, lanes: Lanes, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        caught: list[type[BaseException]] = []
        monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: caught.append(kind))
        lanes.ask(None, lambda: 1 // 0)
        lanes.wait()
        assert caught == [ZeroDivisionError]

    def test_the_answer_for_an_owner_that_is_gone_is_dropped(self, lanes: Lanes) -> None:
        owner, gate, seen = QObject(), threading.Event(), list[int]()
        lanes.ask(owner, lambda: int(gate.wait(5)), seen.append)
        import shiboken6

        shiboken6.delete(owner)
        gate.set()
        lanes.wait()
        assert seen == []

    def test_a_newer_question_on_a_topic_voids_the_older(self, lanes: Lanes) -> None:
        owner, gate, seen = QObject(), threading.Event(), list[str]()
        lanes.ask(owner, lambda: (gate.wait(5), "old")[1], seen.append, topic="search")
        lanes.ask(owner, lambda: "never begun", seen.append, topic="search")
        lanes.ask(owner, lambda: "new", seen.append, topic="search")
        gate.set()
        lanes.wait()
        assert seen == ["new"]

    def test_a_slow_scanner_does_not_hold_the_register(self, lanes: Lanes) -> None:
        gate, seen = threading.Event(), list[str]()

        def found(answer: str) -> None:
            seen.append(answer)
            gate.set()

        lanes.device(None, lambda: (gate.wait(5), "scanned")[1], seen.append)
        lanes.ask(None, lambda: "found", found)
        lanes.wait()
        assert seen == ["found", "scanned"]

    def test_a_long_job_reports_and_can_be_stopped(self, lanes: Lanes) -> None:
        steps: list[tuple[int, int]] = []
        begun = threading.Event()

        def work(progress: Progress) -> None:
            progress.report(1, 3)
            begun.set()
            while not progress.cancelled:
                pass

        lanes.progressed.connect(lambda _job, done, total: steps.append((done, total)))
        job = lanes.long(None, work)
        assert begun.wait(5)
        job.cancel()
        lanes.wait()
        assert steps == [(1, 3)]


class Cycle:
    """Only Python's search frees it; it tells on which thread."""

    freed_on: ClassVar[list[int]] = []

    def __init__(self) -> None:
        self.itself = self

    def __del__(self) -> None:
        self.freed_on.append(threading.get_ident())


def test_cycles_are_freed_on_the_screens_thread_only(lanes: Lanes) -> None:
    """A widget freed on a lane's thread would end the program."""
    Cycle.freed_on.clear()

    def litter() -> None:
        for _ in range(5_000):
            Cycle()

    lanes.ask(None, litter)
    lanes.wait()
    assert not Cycle.freed_on
    QTest.qWait(EVERY + 200)
    assert set(Cycle.freed_on) == {threading.get_ident()}


def test_leaving_stops_long_jobs_waits_for_deeds_and_not_for_a_slow_device(lanes: Lanes) -> None:
    printed, done = threading.Event(), list[str]()

    def search(progress: Progress) -> None:
        while not progress.cancelled:
            threading.Event().wait(0.005)
        done.append("stopped")

    lanes.long(None, search)
    lanes.device(None, lambda: printed.wait(10))
    lanes.do(None, lambda: done.append("written"))
    lanes.leave(0.3)
    assert sorted(done) == ["stopped", "written"] and not lanes.idle
    printed.set()
    lanes.wait()


def test_a_deed_that_does_not_end_keeps_the_desk_from_being_left(lanes: Lanes) -> None:
    ended = threading.Event()
    lanes.do(None, lambda: ended.wait(10))
    with pytest.raises(TimeoutError):
        lanes.leave(0.05)
    ended.set()
    lanes.wait()
