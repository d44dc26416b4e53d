"""A clerk who works without a pause, as a process of its own that will be killed.

`python -m tests.kills.clerk <file>`: each deed is announced with its operation id before it begins
and acknowledged after its commit has returned, one line each on standard output.
"""

import hashlib
import itertools
import sys
from datetime import UTC, date, datetime
from pathlib import Path

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.law import Fee, Regime, Validity
from helpten_desk.domain.papers import PaperKind, ReadPage, ReadPaper
from helpten_desk.domain.requests import Asker, RequestDraft, State
from helpten_desk.register.store.engine import open_file
from helpten_desk.register.unit import Register, Work
from tests.register.opened import AINO, KEY, REGISTER_ID

SERVICE = Purpose("customer_service")
RECEIVED = date(2026, 3, 2)


def open_register(path: Path) -> Register:
    """The register as this clerk has it open."""
    return Register(
        open_file(path, KEY),
        AINO,
        REGISTER_ID,
        demonstration=False,
        clock=lambda: datetime.now(UTC),
        workstation="desk-1",
        version="0.1.0",
    )


def letter(operation: str) -> ReadPaper:
    """A letter of its own for each operation, of more than one page of the file."""
    original = hashlib.sha256(operation.encode()).digest() * 400
    pages = tuple(ReadPage(original[:5000] + bytes([number]), 210.0, 297.0) for number in range(2))
    return ReadPaper("kirje.pdf", "application/pdf", original, hashlib.sha256(original).hexdigest(), pages)


def intake(work: Work, operation: str) -> None:
    """One deed of many rows: a letter with its pages, a request, a step, details, an outcome."""
    read = letter(operation)
    paper = work.papers.add(PaperKind.LETTER_IN, operation, read, dated=None, received_on=RECEIVED)
    draft = RequestDraft(received_on=RECEIVED, hand_signed=True, asker=Asker(name=operation))
    request = work.requests.add(
        draft,
        regime=Regime.HETIL,
        validity=Validity.VALID,
        fee=Fee.FREE,
        due_on=RECEIVED,
        silence_on=None,
        state=State.RECEIVED,
        letter_paper=paper.id,
    )
    work.requests.step(request, State.COLLECTED, operation)
    work.detail(operation=operation)
    work.outcome(request=request.id, paper=paper.id)


def do(register: Register, operation: str) -> bool:
    """Do the deed unless it has been done; whether it was done now."""
    with register.begin("request.record", SERVICE, operation) as work:
        if work.earlier is None:
            intake(work, operation)
        return work.earlier is None


def main() -> None:
    """Work until killed."""
    register = open_register(Path(sys.argv[1]))
    for _ in itertools.count():
        operation = new_operation()
        print("BEGIN", operation, flush=True)
        do(register, operation)
        print("ACK", operation, flush=True)


if __name__ == "__main__":
    main()
