"""Hand a finished letter to a print queue."""

from helpten_desk.domain.errors import PrintingFailed
from helpten_desk.domain.printing import Job, Printer, Queue
from helpten_desk.domain.sentences import say


class Printing:
    """Drives the printer only; what was printed is put on record by the deed that asked for it."""

    def __init__(self, printer: Printer) -> None:
        self._printer = printer

    def queues(self) -> tuple[Queue, ...]:
        """The queues of this workstation, the default one first."""
        return self._printer.queues()

    def print(self, pdf: bytes, job: Job) -> None:
        """Print, or raise PrintingFailed with what to do."""
        if not 1 <= job.copies <= 99:
            raise PrintingFailed(say("The number of copies is between 1 and 99."), field="copies")
        self._printer.print(pdf, job)

    def print_at_default(self, pdf: bytes, title: str) -> None:
        """Print one sheet on one side where most is printed: for a sheet of the desk's own."""
        queues = self.queues()
        if not queues:
            raise PrintingFailed(
                say("There is no printer on this workstation."), say("Save the sheet as PDF and print that.")
            )
        self.print(pdf, Job(title, queues[0].name, two_sided=False))
