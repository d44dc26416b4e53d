"""The recovery key: its groups to print or save, and without them on the screen three typed back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from helpten_desk.domain.errors import KnownError
from helpten_desk.services.opening import FirstUse
from helpten_desk.ui.forms.fields import TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.look.icons import icon
from helpten_desk.ui.look.labels import PlainLabel
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.paper.print_dialog import save_pdf

# Prints a PDF with its title; called on the devices' lane. PrintingFailed says what to do instead.
PrintSheet = Callable[[bytes, str], None]


class RecoveryKeyPanel(QWidget):
    """First the groups, to be printed or saved; then, from the paper alone, three of them typed back."""

    failed = Signal(object)
    turned = Signal()  # from showing the key to typing it back, or the other way

    def __init__(self, lanes: Lanes, print_sheet: PrintSheet | None) -> None:
        super().__init__()
        self._lanes, self._print_sheet = lanes, print_sheet
        self._first: FirstUse | None = None
        self._shown = QWidget()
        self._groups = QGridLayout()
        self._groups.setSpacing(8)
        self._told = PlainLabel(t="note", wrap=True)
        self.form = Form()
        self.print_button = QPushButton(icon("print"), tr("Print the recovery key"))
        self.save_button = QPushButton(icon("document"), tr("Save as PDF …"))
        self.again_button = QPushButton(tr("Show the key again"))
        self.print_button.setVisible(print_sheet is not None)
        self.print_button.clicked.connect(self._print)
        self.save_button.clicked.connect(self._save)
        self.again_button.clicked.connect(lambda: self._turn(typing=False))
        buttons = QHBoxLayout()
        for button in (self.print_button, self.save_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        shown = QVBoxLayout(self._shown)
        shown.setContentsMargins(0, 0, 0, 0)
        shown.setSpacing(12)
        shown.addLayout(self._groups)
        shown.addLayout(buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(PlainLabel(tr("The recovery key"), t="head"))
        layout.addWidget(
            PlainLabel(
                tr(
                    "It opens the register if every administrator has lost her passphrase. It is shown only "
                    "now: print it, and lock the paper away in another place than this machine."
                ),
                t="note",
                wrap=True,
            )
        )
        layout.addWidget(self._shown)
        layout.addWidget(self._told)
        layout.addWidget(self.form)
        layout.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self._turn(typing=False)

    @property
    def typing(self) -> bool:
        """Whether the key is on paper and its groups are being typed back."""
        return self.form.isVisibleTo(self)

    def focus_first(self) -> None:
        """To printing (or saving), or to the first group."""
        if self.typing:
            self.form.focus_first()
        else:
            (self.save_button if self._print_sheet is None else self.print_button).setFocus()

    def show_key(self, first: FirstUse) -> None:
        """Show the key of a register just made, and ask for some of its groups."""
        self._first = first
        for at, group in enumerate(first.recovery_key.split("-")):
            cell = QHBoxLayout()
            cell.setSpacing(6)
            cell.addWidget(PlainLabel(f"{at + 1}", t="small"))
            cell.addWidget(PlainLabel(group, t="title"))
            cell.addStretch(1)
            self._groups.addLayout(cell, at // 3, at % 3)
        self.form.note(tr("Type these groups from the paper, so that it is certain that they can be read:"))
        for number in first.groups:
            label = tr("Group {number}", number=number)
            self.form.add(TextField(f"group{number}", label, length=8, check=_needed))

    def typed(self) -> dict[int, str]:
        """The groups as they were typed back, by number."""
        groups = self._first.groups if self._first else ()
        return {number: self.form.value(f"group{number}") for number in groups}

    def _print(self) -> None:
        first, print_sheet = self._first, self._print_sheet
        if first is not None and print_sheet is not None:
            title = tr("Recovery key")
            self._lanes.device(
                self,
                lambda: print_sheet(first.sheet, title),
                lambda _none: self._on_paper(tr("The sheet has gone to the printer.")),
                self.failed.emit,
            )

    def _save(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Save as PDF …"), tr("Recovery key") + ".pdf", "*.pdf")
        if name and self._first is not None:
            try:
                save_pdf(Path(name), self._first.sheet)
            except KnownError as error:
                self.failed.emit(error)
                return
            self._on_paper(tr("Saved. Print the file, and then delete it for good."))

    def _on_paper(self, told: str) -> None:
        self._turn(typing=True)
        self._told.setText(told)
        self.focus_first()

    def _turn(self, *, typing: bool) -> None:
        """The key is on the screen, or its groups are asked for: never both, so that the paper is read."""
        self._told.setText("")
        for number in self._first.groups if self._first else ():
            self.form.set_value(f"group{number}", "")
        self._shown.setVisible(not typing)
        self.form.setVisible(typing)
        self.again_button.setVisible(typing)
        self.turned.emit()


def _needed(value: str) -> str | None:
    return None if value else tr("This is needed.")
