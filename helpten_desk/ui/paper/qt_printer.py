"""Printing through Qt, for Windows: pages are drawn by the room that reads and painted onto the printer."""

from collections.abc import Callable
from itertools import count

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from helpten_desk.domain.errors import PrintingFailed
from helpten_desk.domain.printing import Job, Queue
from helpten_desk.domain.sentences import say

DPI = 300
Render = Callable[
    [bytes, int, int], bytes
]  # a PDF, page from 1, dots per inch: a PNG; ValueError past the end
Prepare = Callable[[QPrinter], None]


class QtPrinter:
    """The print queues that Qt knows. `prepare` is for tests: it may turn the printer to a file."""

    def __init__(self, render: Render, prepare: Prepare | None = None) -> None:
        self._render = render
        self._prepare = prepare

    def queues(self) -> tuple[Queue, ...]:
        """The queues of this workstation, the default one first."""
        default = QPrinterInfo.defaultPrinterName()
        found = [
            Queue(info.printerName(), info.description(), info.printerName() == default)
            for info in QPrinterInfo.availablePrinters()
        ]
        return tuple(sorted(found, key=lambda queue: (not queue.default, queue.name)))

    def print(self, pdf: bytes, job: Job) -> None:
        """Paint every page onto the queue, a sheet a page. PrintingFailed if it is refused."""
        printer = self._printer(job)
        painter = QPainter()
        if not printer.isValid() or not painter.begin(printer):
            raise PrintingFailed(
                say("The print queue {queue} did not take the letter.", queue=job.queue),
                say("Choose another printer, or check this one and print again."),
            )
        try:
            for number in count(1):
                picture = self._page(pdf, number)
                if picture is None:
                    break
                if number > 1 and not printer.newPage():
                    painter.end()
                    raise PrintingFailed(
                        say("The printer {queue} stopped in the middle of the letter.", queue=job.queue),
                        say("Check the printer, then print again."),
                    )
                painter.drawImage(QRectF(painter.viewport()), picture)
        finally:
            painter.end()

    def _printer(self, job: Job) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPrinterName(job.queue)
        if self._prepare is not None:
            self._prepare(printer)
        printer.setDocName(job.title)
        printer.setResolution(DPI)
        printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Millimeter)
        printer.setFullPage(True)
        printer.setCopyCount(job.copies)
        printer.setDuplex(
            QPrinter.DuplexMode.DuplexLongSide if job.two_sided else QPrinter.DuplexMode.DuplexNone
        )
        return printer

    def _page(self, pdf: bytes, number: int) -> QImage | None:
        """A page as a picture; None past the last one."""
        try:
            return QImage.fromData(self._render(pdf, number, DPI))
        except ValueError:
            return None
