"""The deeds after writing, each with its dialog: print, scan and sign, mail, reprint, show at the counter."""

from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal

from helpten_desk.domain.counter import CounterSheet
from helpten_desk.domain.letters import MadeLetter, SentLetter
from helpten_desk.domain.requests import Mailing, Request
from helpten_desk.services.signing import SignedSheet
from helpten_desk.ui.answer.counter_view import CounterView
from helpten_desk.ui.answer.done import letter_word
from helpten_desk.ui.answer.frame import LETTER, AnswerFrame
from helpten_desk.ui.answer.mail_panel import MailedDialog
from helpten_desk.ui.answer.work import AnswerTasks, AnswerWork, documents_of, letters_to_sign
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.look.words import day, tr
from helpten_desk.ui.paper.handed_in import ChooseFile
from helpten_desk.ui.paper.paper_view import PaperPage
from helpten_desk.ui.paper.print_dialog import ChooseTarget, Document, PrintDialog
from helpten_desk.ui.people.extract_rows import screen_language


class AnswerSending(QObject):
    """Does the deeds for the page; `stepped` tells the request after each of them."""

    stepped = Signal(object)

    def __init__(
        self,
        page: Page,
        lanes: Lanes,
        tasks: AnswerTasks,
        frame: AnswerFrame,
        choose_scan: ChooseFile,
        choose_target: ChooseTarget,
    ) -> None:
        super().__init__(page)
        self._page, self._lanes, self._tasks, self._frame = page, lanes, tasks, frame
        self._choose_scan, self._choose_target = choose_scan, choose_target
        self._work: AnswerWork | None = None
        self.print_dialog: PrintDialog | None = None
        self.mailed_dialog: MailedDialog | None = None
        self.counter: CounterView | None = None
        frame.sign.scan_asked.connect(self._open_scan)
        frame.done.letter_opened.connect(self._read)
        frame.done.copy_asked.connect(self.copy)
        frame.done.posting_asked.connect(self._posting)

    def begin(self, work: AnswerWork) -> None:
        """Send the answer of this case."""
        self._work = work

    @property
    def work(self) -> AnswerWork:
        """The case in hand."""
        assert self._work is not None, "a case is open"
        return self._work

    # --- on paper ---

    def print_written(self, letters: tuple[SentLetter, ...], pdfs: tuple[bytes, ...]) -> None:
        """Print letters that are on record, then record that they were."""
        self._ask_printer(documents_of(letters, pdfs), self._on_printed)

    def print_again(self) -> None:
        """Print the written letters from the register."""
        request, letters = self.work.request, letters_to_sign(self.work.opened.case)

        def fetch() -> tuple[bytes, ...]:
            return tuple(self._tasks.cases.letter(request, letter) for letter in letters)

        self._lanes.ask(self._page, fetch, partial(self.print_written, letters))

    def record_signature(self) -> None:
        """The letter is signed; the scan goes with it if there is one."""
        panel = self._frame.sign
        sheet = panel.sheet
        deed = partial(
            self._tasks.sending.signed,
            self.work.request,
            panel.form.value("signed_on"),
            sheet.paper if sheet else None,
            self.work.operations.signed,
        )
        self._lanes.do(self._page, deed, self.stepped.emit)

    def record_spoilt(self) -> None:
        """The printed letter cannot be sent."""
        deed = partial(
            self._tasks.sending.spoilt,
            self.work.request,
            self._frame.spoilt.reason,
            self.work.operations.spoilt,
        )
        self._lanes.do(self._page, deed, self.stepped.emit)

    def ask_mailing(self) -> None:
        """Ask once more, then record that the answer has left."""
        person = self.work.opened.case.person
        recipient = person.name if person else self.work.request.asker.name
        mailing = self._frame.mail.form.mailing()
        if mailing is None or not self._frame.mail.form.verify():
            return
        dialog = MailedDialog(self._page, mailing, recipient)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(partial(self._record_mailing, mailing))
        dialog.finished.connect(self._on_dialog_over)
        self.mailed_dialog = dialog
        dialog.open()

    # --- when it has left ---

    def copy(self, letter: SentLetter) -> None:
        """Print a marked copy; the stored letter is not touched."""
        word = tr("{letter}, copy", letter=letter_word(letter.kind))
        make = partial(self._tasks.cases.copy, self.work.request, letter)

        def ask(pdf: bytes) -> None:
            document = Document(word, f"{word} {letter.case}", pdf, letter.pages)
            self._ask_printer((document,), self._tell_printed)

        self._lanes.ask(self._page, make, ask)

    def _read(self, letter: SentLetter) -> None:
        read = partial(self._tasks.cases.letter, self.work.request, letter)

        def show(pdf: bytes) -> None:
            self._frame.letter.set_title(f"{letter.number}  {letter_word(letter.kind)}")
            self._frame.letter.show_letter(pdf, letter.pages)
            self._frame.set_right(LETTER)

        self._lanes.ask(self._page, read, show, topic="read")

    def _posting(self, on: date) -> None:
        make = partial(self._tasks.cases.posting_list, on, screen_language())

        def ask(made: MadeLetter) -> None:
            word = tr("Posting list of {day}", day=on)
            self._ask_printer((Document(word, word, made.pdf, made.pages),), self._tell_printed)

        self._lanes.ask(self._page, make, ask)

    # --- at the counter ---

    def show_at_counter(self, name: str) -> None:
        """Fill the screen with this person's extract; the look is on record first."""
        work, tasks = self.work, self._tasks
        collection = work.collection
        if collection is None:
            return

        def look() -> CounterSheet:
            return tasks.inspection.counter_sheet(
                tasks.sending.show(work.request), collection, tasks.inspection.review(work.request)
            )

        def show(sheet: CounterSheet) -> None:
            view = CounterView(self._lanes, name, sheet, tasks.confirm)
            view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            view.ended.connect(self._on_counter_ended)
            self.counter = view
            view.showFullScreen()

        self._lanes.ask(self._page, look, show)

    def _on_counter_ended(self) -> None:
        self.counter = None
        deed = partial(self._tasks.sending.shown, self.work.request, self.work.operations.shown)
        self._lanes.do(self._page, deed, self.stepped.emit)

    # --- within ---

    def _ask_printer(self, documents: tuple[Document, ...], then: Callable[[str], None]) -> None:
        dialog = PrintDialog(
            self._page, self._lanes, self._tasks.printing, documents, elsewhere=self._choose_target
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.printed.connect(then)
        dialog.finished.connect(self._on_dialog_over)
        self.print_dialog = dialog
        dialog.open()

    def _on_printed(self, where: str) -> None:
        deed = partial(self._tasks.sending.printed, self.work.request, where, self.work.operations.printed)
        self._lanes.do(self._page, deed, self.stepped.emit)

    def _on_dialog_over(self) -> None:
        self.print_dialog = self.mailed_dialog = None
        self._page.window().activateWindow()

    def _tell_printed(self, where: str) -> None:
        self._page.notify("done", tr("Printed: {where}", where=where))

    def _open_scan(self) -> None:
        path = self._choose_scan(self._page)
        if path is not None:
            self.read_scan(path)

    def read_scan(self, path: Path) -> None:
        """Read the scan of the signed sheet from a file, away from the screen's thread."""
        letters = letters_to_sign(self.work.opened.case)
        if letters:
            read = partial(self._tasks.sending.read_signed, letters[0], path)
            self._lanes.device(self._page, read, self._on_scanned)

    def _on_scanned(self, sheet: SignedSheet) -> None:
        self._frame.sign.show_sheet(sheet)
        pages = [PaperPage(page.png, page.width, page.height) for page in sheet.paper.pages]
        self._frame.show_scan(pages, sheet.place)
        self._page.clear_message()

    def _record_mailing(self, mailing: Mailing) -> None:
        deed = partial(self._tasks.sending.mailed, self.work.request, mailing, self.work.operations.mailed)
        self._lanes.do(self._page, deed, self.stepped.emit)


def mailed_message(request: Request) -> str:
    """What is said when the answer has left."""
    on = day(request.fulfilled_on) if request.fulfilled_on else ""
    return tr("Case {case} is answered, {day}.", case=request.case, day=on)
