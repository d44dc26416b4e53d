"""The recovery key on the screen: its groups, the sheet to print or save, three groups typed back."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
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
    """The recovery key in its groups, to be printed or saved, and three of them typed back."""

    failed = Signal(object)

    def __init__(self, lanes: Lanes, print_sheet: PrintSheet | None) -> None:
        super().__init__()
        self._lanes, self._print_sheet = lanes, print_sheet
        self._first: FirstUse | None = None
        self._groups = QGridLayout()
        self._groups.setSpacing(8)
        self._told = PlainLabel(t="note", wrap=True)
        self.form = Form()
        self.print_button = QPushButton(icon("print"), tr("Print the recovery key"))
        save_button = QPushButton(icon("document"), tr("Save as PDF …"))
        self.print_button.setVisible(print_sheet is not None)
        self.print_button.clicked.connect(self._print)
        save_button.clicked.connect(self._save)
        buttons = QHBoxLayout()
        for button in (self.print_button, save_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
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
        layout.addLayout(self._groups)
        layout.addLayout(buttons)
        layout.addWidget(self._told)
        layout.addWidget(self.form)
        layout.addStretch(1)

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
                lambda _none: self._told.setText(tr("The sheet has gone to the printer.")),
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
            self._told.setText(tr("Saved. Print the file, and then delete it for good."))


def _needed(value: str) -> str | None:
    return None if value else tr("This is needed.")
