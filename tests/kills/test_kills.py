"""A clerk's process killed at any moment: nothing acknowledged is lost, nothing is half there.

HELPTEN_KILLS sets how many kills (8 by default). Each begins where the last one left the file; every
eight there is a fresh one, so that the check of all that was done stays quick.
"""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import text

from helpten_desk.register.store.engine import reading
from helpten_desk.register.unit import Register
from tests.kills.clerk import do, letter, open_register
from tests.register.opened import opened_file

KILLS = int(os.environ.get("HELPTEN_KILLS", "8"))
KILLS_A_FILE = 8
ROOT = Path(__file__).parents[2]


def work_and_be_killed(path: Path, after: float) -> tuple[list[str], list[str]]:
    """Operations begun and acknowledged by a clerk who is killed `after` seconds into the first deed."""
    clerk = subprocess.Popen(
        [sys.executable, "-m", "tests.kills.clerk", str(path)],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    )
    assert clerk.stdout is not None
    with clerk, clerk.stdout as told:
        first = told.readline()
        time.sleep(after)
        clerk.kill()
        lines = [first, *told.readlines()]
    words = [line.split() for line in lines if line.endswith("\n")]
    begun = [operation for word, operation in words if word == "BEGIN"]
    return begun, [operation for word, operation in words if word == "ACK"]


def done(register: Register) -> set[str]:
    """Operations on record. Fails unless each is there whole: line, request, steps, paper, pages."""
    with register.read() as work:
        lines = work.journal.verify()
        operations = {line.operation: line for line in work.journal.lines(lines or 1)}
        requests = {row.asker: work.requests.get(row.id) for row in work.requests.rows()}
        assert set(requests) == set(operations)
        numbers = sorted(int(request.case[5:]) for request in requests.values())
        assert numbers == list(range(1, lines + 1))
        for operation, request in requests.items():
            assert [step.detail for step in request.steps] == ["", operation]
            assert request.letter_paper is not None
            read = letter(operation)
            assert work.papers.original(request.letter_paper) == read.original
            assert [page.png for page in work.papers.pages(request.letter_paper)] == [
                page.png for page in read.pages
            ]
            details = operations[operation].details
            assert details is not None
            assert details["operation"] == operation
    with reading(register._engine) as connection:
        for table, each in (("operations", 1), ("papers", 1), ("paper_contents", 1), ("paper_pages", 2)):
            assert connection.scalar(text(f"SELECT count(*) FROM {table}")) == each * lines
        assert connection.execute(text("PRAGMA foreign_key_check")).all() == []
        assert connection.execute(text("PRAGMA cipher_integrity_check")).all() == []
    return set(operations)


@pytest.mark.parametrize("first", range(0, max(KILLS, 1), KILLS_A_FILE))
def test_no_acknowledged_deed_is_lost_and_none_is_half_there(
    empty_file: Path, tmp_path: Path, first: int
) -> None:
    chance = random.Random(first)
    kills = min(KILLS_A_FILE, max(KILLS, 1) - first)
    acknowledged: set[str] = set()
    with opened_file(empty_file, tmp_path) as opened:
        path = tmp_path / "register.db"
        for turn in range(kills):
            # Every fourth dies within its first deed, the others somewhere in their first hundred.
            begun, ended = work_and_be_killed(path, chance.uniform(0, 0.01 if turn % 4 == 0 else 0.5))
            acknowledged |= set(ended)
            unknown = set(begun) - set(ended)
            assert len(unknown) <= 1
            register = open_register(path)
            there = done(register)
            assert acknowledged <= there
            assert there - acknowledged <= unknown  # committed, but not acknowledged any more
            for operation in unknown:  # the operation id settles what nobody knows: once, not twice
                assert do(register, operation) is (operation not in there)
                assert do(register, operation) is False
                acknowledged.add(operation)
            assert done(register) == acknowledged
            register.close()
        assert len(acknowledged) >= kills
        with opened.register.read() as work:
            assert work.journal.head()[0] == len(acknowledged)
