"""The print dialog, and printing through Qt as Windows does it."""

from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget

from helpten_desk.domain.errors import KnownError, PrintingFailed
from helpten_desk.domain.printing import Job
from helpten_desk.letters.sample import make_sample_letter
from helpten_desk.reading.pages import render
from helpten_desk.services.printing import Printing
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.paper.print_dialog import Document, PrintDialog, letter_printing, save_pdf
from helpten_desk.ui.paper.qt_printer import QtPrinter
from tests.ui.answer_desk import ScriptedPrinter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
ANSWER = Document("Vastaus", "Vastaus 2026-00001", b"%PDF-answer", 6)
CERTIFICATE = Document("Kieltäytymistodistus", "Kieltäytymistodistus 2026-00001", b"%PDF-certificate", 1)


@pytest.fixture
def over(qapp: QApplication) -> QWidget:
    """What a dialog lies over."""
    return QWidget()


class TestDialog:
    def test_queue_copies_and_sides_reach_the_printer(self, lanes: Lanes, over: QWidget) -> None:
        printer = ScriptedPrinter()
        told: list[str] = []
        dialog = PrintDialog(over, lanes, Printing(printer), [ANSWER, CERTIFICATE])
        dialog.printed.connect(told.append)
        lanes.wait()
        assert dialog.form.value("queue") == "Toimisto_2"  # the default one
        dialog.form.set_value("queue", "Aula")
        dialog.form.set_value("copies", 2)
        dialog.form.set_value("sides", False)
        dialog.form.set_value("document1", False)
        dialog.print_button.click()
        lanes.wait()
        assert printer.jobs == [(b"%PDF-answer", Job("Vastaus 2026-00001", "Aula", 2, False))]
        assert told == ["Aula"]

    def test_a_refusal_stays_in_the_dialog_and_tells_nobody(self, lanes: Lanes, over: QWidget) -> None:
        printer = ScriptedPrinter(refuses=True)
        told: list[str] = []
        dialog = PrintDialog(over, lanes, Printing(printer), [ANSWER])
        dialog.printed.connect(told.append)
        dialog.show()
        lanes.wait()
        dialog.print_button.click()
        lanes.wait()
        assert told == [] and dialog.problem.isVisible() and dialog.print_button.isEnabled()

    def test_without_a_printer_there_is_still_a_way_out(
        self, lanes: Lanes, over: QWidget, tmp_path: Path
    ) -> None:
        told: list[str] = []
        target = tmp_path / "vastaus.pdf"
        dialog = PrintDialog(
            over,
            lanes,
            Printing(ScriptedPrinter(found=())),
            [ANSWER],
            elsewhere=lambda _parent, _name: target,
        )
        dialog.printed.connect(told.append)
        lanes.wait()
        assert not dialog.print_button.isEnabled()
        dialog.save_button.click()
        assert target.read_bytes() == ANSWER.pdf and len(told) == 1

    def test_thinking_better_of_it_records_nothing(self, lanes: Lanes, over: QWidget) -> None:
        told: list[str] = []
        dialog = PrintDialog(
            over, lanes, Printing(ScriptedPrinter()), [ANSWER], elsewhere=lambda _parent, _name: None
        )
        dialog.printed.connect(told.append)
        lanes.wait()
        dialog.save_button.click()
        dialog.reject()
        assert told == []

    def test_pages_print_one_letter_by_it(self, lanes: Lanes, over: QWidget) -> None:
        printer, page = ScriptedPrinter(), Page()
        done: list[int] = []
        letter_printing(lanes, Printing(printer))(page, b"%PDF", "Lomake 2026-00001", lambda: done.append(1))
        lanes.wait()
        [dialog] = page.findChildren(PrintDialog)
        dialog.print_button.click()
        lanes.wait()
        assert [job.title for _, job in printer.jobs] == ["Lomake 2026-00001"] and done == [1]

    def test_a_folder_that_takes_nothing_is_told_by_name(self, tmp_path: Path) -> None:
        with pytest.raises(KnownError) as refused:
            save_pdf(tmp_path / "none" / "vastaus.pdf", b"%PDF")
        assert "vastaus.pdf" in str(refused.value.what)


class TestQtPrinter:
    """A printer that prints into a file stands for the one of Windows."""

    def test_every_page_is_painted_over_the_whole_sheet(self, qapp: QApplication, tmp_path: Path) -> None:
        pdf = make_sample_letter(("Ensimmäinen rivi", "Toinen rivi"), "Matti Virtanen", 1)
        target = tmp_path / "printed.pdf"
        seen: list[QPrinter] = []

        def into_file(printer: QPrinter) -> None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(target))
            seen.append(printer)

        QtPrinter(render, into_file).print(pdf, Job("Vastaus 2026-00001", "", 3, True))
        [printer] = seen
        assert printer.docName() == "Vastaus 2026-00001" and printer.copyCount() == 3
        assert printer.resolution() == 300 and printer.fullPage()
        with pdfplumber.open(BytesIO(target.read_bytes())) as printed, pdfplumber.open(BytesIO(pdf)) as ours:
            assert len(printed.pages) == len(ours.pages)
            page = printed.pages[0]
            assert (round(page.width), round(page.height)) == (595, 842)
            [image] = page.images
            assert image["width"] == pytest.approx(page.width, abs=1)
            assert image["height"] == pytest.approx(page.height, abs=1)

    @pytest.mark.qt_log_ignore("QPainter::begin")
    def test_a_printer_that_cannot_be_opened_is_told(self, qapp: QApplication, tmp_path: Path) -> None:
        def nowhere(printer: QPrinter) -> None:
            printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
            printer.setOutputFileName(str(tmp_path / "missing" / "printed.pdf"))

        pdf = make_sample_letter(("Rivi",), "", 1)
        with pytest.raises(PrintingFailed):
            QtPrinter(render, nowhere).print(pdf, Job("Vastaus", "", 1, False))
