"""Print queues and jobs, as the print dialog speaks of them."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Queue:
    """A print queue of this workstation."""

    name: str
    description: str = ""
    default: bool = False


@dataclass(frozen=True, slots=True)
class Job:
    """How a document is to be printed. `title` shows in the queue: kind and case, never a name."""

    title: str
    queue: str
    copies: int = 1
    two_sided: bool = True


class Printer(Protocol):
    """Where paper leaves the desk: CUPS on Linux, Qt's printing on Windows."""

    def queues(self) -> tuple[Queue, ...]:
        """The queues of this workstation, the default one first. PrintingFailed if none can be asked."""

    def print(self, pdf: bytes, job: Job) -> None:
        """Hand a PDF to a queue. Nothing is written to disk by us. PrintingFailed if it is refused."""
