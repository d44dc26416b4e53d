"""Reading the letter of the request at hand, and telling what the register already knows of it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from helpten_desk.domain.papers import Paper, ReadPage, ReadPaper
from helpten_desk.services.cases import Cases
from helpten_desk.services.intake import Intake, KnownPaper, OwnSheet
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.frame.places import ANSWER
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.paper.letter_panel import LetterPanel
from helpten_desk.ui.requests.intake_work import IntakeWork, completes, filed_before, remarks, sheet_words


class LetterReading(QObject):
    """Fills the letter panel of a page. What is read belongs to the work shown when its file was chosen."""

    paper_changed = Signal()
    form_came = Signal(int)  # the key of the request that the sheet now read completes

    def __init__(self, page: Page, panel: LetterPanel, lanes: Lanes, intake: Intake, cases: Cases) -> None:
        super().__init__(page)
        self._page, self._panel, self._lanes = page, panel, lanes
        self._intake, self._cases = intake, cases
        self._work = IntakeWork()
        panel.file_chosen.connect(self.read_file)
        panel.page_wanted.connect(self._on_page_wanted)

    def show_work(self, work: IntakeWork) -> None:
        """The letter of this request: as read, else as filed, else that there is none yet."""
        self._work = work
        if work.paper is not None:
            self._panel.show_read(work.paper)
            self._panel.tell(work.told)
        elif work.case is not None and work.case.paper is not None:
            self._panel.show_filed(work.case.paper)
        else:
            self._panel.clear(
                tr("No letter has been opened."),
                tr("Open its file or drop it here. At the counter, by phone or by e-mail none is needed."),
            )

    def ask_again(self, name: str) -> None:
        """A draft came back without its letter: the file has to be opened again."""
        again = tr("Your draft is back. Open {name} again.", name=name)
        self._panel.clear(again)
        self._page.notify("info", again)

    def read_file(self, path: Path) -> None:
        """Read a letter from a file, away from the screen's thread."""
        self._page.notify("info", tr("{name} is being read …", name=path.name))
        then = partial(self.take, self._work)
        self._lanes.device(self._page, partial(self._intake.read, path), then, topic="file")

    def take(self, work: IntakeWork, paper: ReadPaper) -> None:
        """A letter has been read for that work; ask what the register knows of it."""
        work.paper, work.told = paper, remarks(paper)
        if work is self._work:
            self._page.clear_message()
            self.show_work(work)
            self.paper_changed.emit()
        self._lanes.ask(self._page, partial(self._intake.known, paper), partial(self._on_known, work))

    def _on_known(self, work: IntakeWork, known: KnownPaper) -> None:
        work.told = " ".join(text for text in (work.told, filed_before(known)) if text)
        if work is not self._work:
            return
        self._panel.tell(work.told)
        own = work.request.id if work.request else None
        if known.sheet is not None and known.sheet.request != own:
            self._offer_case(known.sheet)
        elif work.told:
            self._page.notify("warn", work.told)

    def _offer_case(self, sheet: OwnSheet) -> None:
        """The sheet is one of ours: a signed form completes its request, a signed letter its answer."""
        if completes(sheet):
            do = tr("The signed form completes the request.")
            act = partial(self.form_came.emit, sheet.request)
        else:
            do = tr("A signed letter is filed with its answer.")
            act = partial(self._page.go, ANSWER, request=sheet.request)
        self._page.notify("warn", sheet_words(sheet), do, do_text=tr("Open the case"), act=act)

    def _on_page_wanted(self, paper: Paper, number: int) -> None:
        request = self._work.request
        if request is not None:
            look = partial(self._cases.page, request, paper.id, number)
            self._lanes.ask(self._page, look, partial(self._on_page, paper, number))

    def _on_page(self, paper: Paper, number: int, page: ReadPage) -> None:
        self._panel.put_page(paper, number, page)
