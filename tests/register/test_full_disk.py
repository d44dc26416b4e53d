"""A disk that fills during a deed: the clerk is told, nothing is lost, and the desk goes on afterwards."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.clock import Clock
from tests.stores import HELMI, file_register

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="limits of a process are told otherwise")

# A process of its own, since its limit on the size of files would hold for the whole test run. The limit
# is met as a full disk is: in the middle of writing what the deed changes.
CLERK = """
import resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.errors import KnownError
from helpten_desk.register.keys.sealing import Cost
from helpten_desk.register.opening.file_register import FileRegister

folder, secret = Path(sys.argv[1]), sys.argv[2]
register = FileRegister(folder, clock=lambda: datetime.now(UTC), workstation="desk-1", version="0.1.0",
                        cost=Cost(64, 1, 1)).open("helmi", secret)

def put(value):
    with register.begin("settings.change", Purpose("customer_service"), new_operation()) as work:
        work.settings.put("greeting", value)

def greeting():
    with register.read() as work:
        return work.settings.get("greeting")[:20]

put("before")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
full = (folder / "register.db-wal").stat().st_size + 8192
unlimited = resource.getrlimit(resource.RLIMIT_FSIZE)
resource.setrlimit(resource.RLIMIT_FSIZE, (full, unlimited[1]))
for deed in (lambda: put("lost " * 100_000), lambda: register.look("card.open", Purpose("supervision"), None,
                                                                    words="x" * 100_000).__enter__()):
    try:
        deed()
    except KnownError as error:
        print(error.what)
print(greeting(), register.open_units)
resource.setrlimit(resource.RLIMIT_FSIZE, unlimited)
put("after")
print(greeting())
"""


def test_a_disk_that_fills_during_a_deed_is_told_and_nothing_is_lost(
    file_template: Path, tmp_path: Path, clock: Clock
) -> None:
    folder = tmp_path / "register"
    shutil.copytree(file_template, folder)
    clerk = subprocess.run(
        [sys.executable, "-c", CLERK, str(folder), HELMI.secret],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
        env={"PYTHONPATH": "."},
    )
    told = clerk.stdout.splitlines()
    assert len(told) == 4, clerk.stderr
    assert all("Nothing of this was saved" in sentence for sentence in told[:2])
    assert told[2:] == ["before 0", "after"]
    register = file_register(folder, clock).open(HELMI.login, HELMI.secret)
    with register.read() as work:
        lines = work.journal.lines()
        assert work.journal.verify() == len(lines)
        assert work.settings.get("greeting") == "after"
    register.close()
    assert [line.deed for line in lines[1:3]] == ["settings.change", "settings.change"]
