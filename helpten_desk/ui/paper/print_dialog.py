"""The print dialog: which queue, how many copies, on one side or two; and the honest way out of it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from helpten_desk.domain.errors import KnownError, PrintingFailed
from helpten_desk.domain.printing import Job, Queue
from helpten_desk.domain.sentences import say
from helpten_desk.services.printing import Printing
from helpten_desk.ui.forms.fields import ChoiceField, TickField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.look.keys import bind
from helpten_desk.ui.look.labels import ElidedLabel, PlainLabel, as_button_text
from helpten_desk.ui.look.words import tell_error, tr
from helpten_desk.ui.paper.handed_in import PrintLetter

MOST_COPIES = 10
ChooseTarget = Callable[[QWidget, str], Path | None]  # a parent and a file name to begin with


@dataclass(frozen=True, slots=True)
class Document:
    """What can be printed. `title` is shown in the queue and names a saved file: kind and case, no name.

    `pages` is told where it is known.
    """

    word: str
    title: str
    pdf: bytes
    pages: int = 0


def choose_target(parent: QWidget, name: str) -> Path | None:
    """Ask by the system's dialog where to save a PDF; None if the clerk thinks better of it."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save as PDF"), f"{name}.pdf", "PDF (*.pdf)")
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".pdf" else path.with_name(f"{path.name}.pdf")


def save_pdf(path: Path, pdf: bytes) -> None:
    """Write a PDF to a file the clerk chose; KnownError if the folder does not take it."""
    try:
        path.write_bytes(pdf)
    except OSError as error:
        raise KnownError(
            say(
                "{name} could not be saved: {why}", name=path.name, why=error.strerror or type(error).__name__
            ),
            say("Choose another folder."),
        ) from None


class PrintDialog(QDialog):
    """Prints documents. `printed` tells where they went, in words, once everything has been taken.

    What fails is said in the dialog; nothing is told then. With `elsewhere` the documents may also be
    saved and recorded as printed on another machine.
    """

    printed = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        lanes: Lanes,
        printing: Printing,
        documents: Sequence[Document],
        *,
        elsewhere: ChooseTarget | None = None,
    ) -> None:
        super().__init__(parent)
        self._lanes, self._printing, self._elsewhere = lanes, printing, elsewhere
        self._documents = tuple(documents)
        self.setWindowTitle(tr("Print"))
        self.setModal(True)
        self.setMinimumWidth(520)
        self.form = Form()
        self.problem = PlainLabel(t="text", tone="error", wrap=True)
        self.print_button = _button(tr("Print"), "next", self._print, key="Enter")
        self.save_button = _button(tr("Save as PDF, print elsewhere …"), "", self._save)
        self.cancel_button = _button(tr("Cancel"), "quiet", self.reject, key="Esc")
        self._lay_out()
        self._set_queues(())
        lanes.device(self, printing.queues, self._set_queues, self._show_problem, topic="queues")

    def chosen(self) -> tuple[Document, ...]:
        """The documents that are ticked."""
        return tuple(
            document
            for number, document in enumerate(self._documents)
            if self.form.value(f"document{number}")
        )

    def _lay_out(self) -> None:
        form = self.form
        form.add(ChoiceField("queue", tr("Printer"), []))
        form.add(
            ChoiceField("copies", tr("Copies"), [(n, str(n)) for n in range(1, MOST_COPIES + 1)]),
            ChoiceField("sides", tr("Sides"), [(True, tr("On both sides")), (False, tr("On one side"))]),
        )
        form.add_widget(PlainLabel(tr("What is printed"), t="field"))
        for number, document in enumerate(self._documents):
            pages = ", " + tr("%n page(s)", document.pages) if document.pages else ""
            tick = TickField(f"document{number}", f"{document.word}{pages}")
            form.add(tick)
            form.set_value(tick.name, True)
        form.changed.connect(lambda _name: self._renew())
        self._where = ElidedLabel(t="note")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        if self._elsewhere is not None:
            buttons.addWidget(self.save_button)
        buttons.addWidget(self.print_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(tr("Print"), t="title"))
        layout.addWidget(form)
        layout.addWidget(self._where)
        layout.addWidget(self.problem)
        layout.addStretch(1)
        layout.addLayout(buttons)
        self.problem.hide()
        bind(self, "agree", self._on_enter)

    def _set_queues(self, queues: tuple[Queue, ...]) -> None:
        self.form["queue"].editor.setEnabled(bool(queues))
        field = self.form["queue"]
        assert isinstance(field, ChoiceField)
        field.set_options([(queue.name, queue.description or queue.name) for queue in queues])
        self._renew()

    def _renew(self) -> None:
        queue = self.form.value("queue")
        self._where.setText("" if queue else tr("Looking for printers …"))
        self.print_button.setEnabled(bool(queue and self.chosen()))
        self.save_button.setEnabled(bool(self.chosen()))

    def _on_enter(self) -> None:
        if self.print_button.isEnabled():
            self._print()

    def _print(self) -> None:
        queue, documents = self.form.value("queue"), self.chosen()
        jobs = [
            (document.pdf, Job(document.title, queue, self.form.value("copies"), self.form.value("sides")))
            for document in documents
        ]
        self._set_busy(True)

        def hand_over() -> None:
            for pdf, job in jobs:
                self._printing.print(pdf, job)

        self._lanes.device(self, hand_over, lambda _none: self._done(str(queue)), self._show_problem)

    def _save(self) -> None:
        assert self._elsewhere is not None
        documents = self.chosen()
        try:
            for document in documents:
                path = self._elsewhere(self, document.title)
                if path is None:
                    return
                save_pdf(path, document.pdf)
        except KnownError as error:
            self._show_problem(error)
            return
        self._done(tr("Saved as PDF, printed elsewhere"))

    def _done(self, where: str) -> None:
        self.printed.emit(where)
        self.accept()

    def _show_problem(self, error: KnownError) -> None:
        self._set_busy(False)
        text = tell_error(error)
        if isinstance(error, PrintingFailed):
            text += " " + tr("Nothing was recorded as printed.")
        self.problem.setText(text)
        self.problem.show()
        if not self.form.value("queue"):
            self._where.setText("")
        self.adjustSize()

    def _set_busy(self, busy: bool) -> None:
        self.problem.setVisible(False)
        for button in (self.print_button, self.save_button, self.cancel_button):
            button.setEnabled(not busy)
        if not busy:
            self._renew()


def letter_printing(lanes: Lanes, printing: Printing) -> PrintLetter:
    """Printing of one letter over a page by the dialog, as pages are handed it."""

    def print_letter(page: Page, pdf: bytes, title: str, then: Callable[[], None]) -> None:
        document = Document(title, title, pdf)
        dialog = PrintDialog(page, lanes, printing, [document], elsewhere=choose_target)
        dialog.printed.connect(lambda _where: then())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    return print_letter


def _button(text: str, kind: str, act: Callable[[], object], *, key: str = "") -> QPushButton:
    button = QPushButton(as_button_text(text) + (f"   {key}" if key else ""))
    button.setAccessibleName(text)
    if kind:
        button.setProperty("kind", kind)
    button.setAutoDefault(False)
    button.clicked.connect(lambda: act())
    return button
