"""Print queues of CUPS: the PDF itself goes to `lp` on standard input, so nothing touches the disk."""

import os
import subprocess

from helpten_desk.domain.errors import PrintingFailed
from helpten_desk.domain.printing import Job, Queue
from helpten_desk.domain.sentences import say

SECONDS = 30


class CupsPrinter:
    """The queues of this workstation's CUPS; `server` names another one (tests use their own)."""

    def __init__(self, server: str = "") -> None:
        self._server = server

    def queues(self) -> tuple[Queue, ...]:
        """The queues, the default one first."""
        names = self._run(["lpstat", "-e"]).split()
        told = self._run(["lpstat", "-d"])
        default = told.rpartition(":")[2].strip() if ":" in told else ""
        found = tuple(Queue(name, default=name == default) for name in names)
        return tuple(sorted(found, key=lambda queue: (not queue.default, queue.name)))

    def print(self, pdf: bytes, job: Job) -> None:
        """Hand the PDF to the queue; PrintingFailed says what the queue answered in the desk's words."""
        sides = "two-sided-long-edge" if job.two_sided else "one-sided"
        options = ["-n", str(job.copies), "-t", job.title, "-o", "media=A4", "-o", f"sides={sides}"]
        self._run(["lp", "-s", "-d", job.queue, *options, "-"], pdf)

    def _run(self, command: list[str], data: bytes = b"") -> str:
        environment = {**os.environ, "LC_ALL": "C.UTF-8"}
        if self._server:
            environment["CUPS_SERVER"] = self._server
        try:
            done = subprocess.run(  # noqa: S603 - fixed programs, arguments as a list, no shell
                command, input=data, capture_output=True, timeout=SECONDS, env=environment, check=False
            )
        except FileNotFoundError:
            raise PrintingFailed(
                say("This workstation has no CUPS, so nothing can be printed."),
                say("Save the letter as PDF, or have CUPS installed."),
            ) from None
        except subprocess.TimeoutExpired:
            raise PrintingFailed(
                say("The print server does not answer."), say("Check the printer, then print again.")
            ) from None
        if done.returncode != 0 and command[0] == "lp":
            raise PrintingFailed(
                say("The print queue {queue} did not take the letter.", queue=command[3]),
                say("Choose another printer, or check this one and print again."),
            )
        return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else ""
