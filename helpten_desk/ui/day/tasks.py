"""What the board asks of the services, in the lane: the day as it is, and the deed that needs no form."""

from collections.abc import Sequence
from dataclasses import dataclass

from helpten_desk.domain.accounts import User
from helpten_desk.domain.requests import Request
from helpten_desk.services.cases import Cases
from helpten_desk.services.day_board import Board, DayBoard, Queue
from helpten_desk.services.inspection import Inspection
from helpten_desk.services.preferences import Preferences

QUEUE = "day.queue"  # the preference


@dataclass(frozen=True, slots=True)
class DayTasks:
    """What the board uses."""

    board: DayBoard
    cases: Cases
    inspection: Inspection
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class DayRead:
    """The board as it was read, who may have cases in hand, and which queue was looked at last."""

    board: Board
    clerks: Sequence[User]
    queue: Queue | None


def read_day(tasks: DayTasks, *, first: bool) -> DayRead:
    """In the lane: the board, and at the first time which queue this user looked at last."""
    kept = tasks.preferences.load(QUEUE) if first else None
    queue = Queue(kept) if kept in set(Queue) else None
    return DayRead(tasks.board.read(), tasks.board.clerks(), queue)


def collect_case(tasks: DayTasks, request: int, operation: str) -> Request:
    """In the lane: the looks first, then the step."""
    collection = tasks.inspection.collect(tasks.cases.open(request).request)
    return tasks.inspection.collected(collection, operation)
