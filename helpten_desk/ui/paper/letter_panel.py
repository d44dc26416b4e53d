"""The letter as it came: its pages, or where there is none yet, how to open it; files can be dropped in."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from helpten_desk.domain.papers import Paper, ReadPage, ReadPaper
from helpten_desk.ui.look.empty import EmptyState
from helpten_desk.ui.look.labels import Panel, PlainLabel
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.paper.handed_in import ChooseFile
from helpten_desk.ui.paper.paper_view import PaperPage, PaperView, Region

GetPage = Callable[[Paper, int], None]


class LetterPanel(QWidget):
    """Shows a letter read from a file or a paper of the register. `file_chosen` tells of a file to read."""

    file_chosen = Signal(object)  # a Path
    page_wanted = Signal(object, int)  # a Paper of the register, page from 1

    def __init__(self, choose_file: ChooseFile | None = None) -> None:
        """Without `choose_file` the panel only shows; nothing can be opened or dropped."""
        super().__init__()
        self._choose_file = choose_file
        self._paper: Paper | None = None
        self.view = PaperView(tr("Letter"))
        self.view.page_wanted.connect(self._on_page_wanted)
        self._empty = EmptyState(
            button=tr("Open a file …") if choose_file else "", act=self.choose if choose_file else None
        )
        self._note = PlainLabel(t="note", wrap=True)
        self._note_bar = QFrame()
        self._note_bar.setProperty("panel", "warn")
        self._stack = QStackedWidget()
        self._lay_out()
        self.setAcceptDrops(choose_file is not None)
        self.clear()

    def show_read(self, paper: ReadPaper) -> None:
        """A letter that was read from a file and is not filed yet."""
        self._paper = None
        self.view.set_title(paper.name)
        self.view.set_count(0)
        self.view.set_pages([PaperPage(page.png, page.width, page.height) for page in paper.pages])
        self.view.set_regions({n: _regions(page) for n, page in enumerate(paper.pages, start=1)})
        self._stack.setCurrentIndex(1)
        self.tell("")

    def show_filed(self, paper: Paper) -> None:
        """A paper of the register; its pages are asked for by `page_wanted` as they are turned."""
        self._paper = paper
        self.view.set_title(paper.title)
        self.view.set_regions({})
        self._stack.setCurrentIndex(1)
        self.view.set_count(paper.pages)
        self.tell("")

    def put_page(self, paper: Paper, number: int, page: ReadPage) -> None:
        """The page that was wanted; ignored if another letter is shown by now."""
        if self._paper is not None and self._paper.id == paper.id:
            self.view.put_page(number, PaperPage(page.png, page.width, page.height))

    def clear(self, what: str = "", do: str = "") -> None:
        """No letter; `what` and `do` say what would be here and what to do."""
        self._paper = None
        self._empty.set_text(what or tr("The letter is shown here."), do)
        self._stack.setCurrentIndex(0)
        self.tell("")

    def tell(self, note: str) -> None:
        """A lasting remark beneath the letter, such as that the same file was filed before."""
        self._note.setText(note)
        self._note_bar.setVisible(bool(note))

    def choose(self) -> None:
        """Ask for a file."""
        path = self._choose_file(self) if self._choose_file else None
        if path is not None:
            self.file_chosen.emit(path)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Exactly one file of this workstation may be dropped."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Read what was dropped."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.file_chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))

    def _on_page_wanted(self, number: int) -> None:
        if self._paper is not None:
            self.page_wanted.emit(self._paper, number)

    def _lay_out(self) -> None:
        empty = Panel(margins=(0, 0, 0, 0))
        empty.body.addWidget(self._empty)
        empty.body.addStretch(1)
        self._stack.addWidget(empty)
        self._stack.addWidget(self.view)
        self._stack.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        note = QVBoxLayout(self._note_bar)
        note.setContentsMargins(12, 6, 12, 6)
        note.addWidget(self._note)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._note_bar)


def _regions(page: ReadPage) -> tuple[Region, ...]:
    return () if page.signature is None else (Region(page.signature, tr("Signature")),)
