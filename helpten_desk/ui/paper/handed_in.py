"""What the program hands into pages beside services: how a PDF is printed, how a file is chosen."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.look.words import tr

# Opens the print dialog over the page with a PDF and a title for the queue (kind and case, never a
# name); calls back once the queue has taken it. Tells the page of a failure by `show_error`.
PrintLetter = Callable[[Page, bytes, str, Callable[[], None]], None]
ChooseFile = Callable[[QWidget], Path | None]

SUFFIXES = (".pdf", ".tif", ".tiff", ".jpg", ".jpeg", ".png")


def choose_letter(parent: QWidget, folder: Path | None = None) -> Path | None:
    """Ask for the file of a letter by the system's dialog; None if the clerk thinks better of it.

    The dialog starts in `folder`, else in the clerk's documents.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    start = str(folder) if folder is not None and folder.is_dir() else documents
    kinds = " ".join(f"*{suffix}" for suffix in SUFFIXES)
    name, _ = QFileDialog.getOpenFileName(
        parent, tr("Open a letter"), start, tr("Letters and pictures") + f" ({kinds})"
    )
    return Path(name) if name else None


class LetterChooser:
    """Asks for the files of letters and papers; each time it starts where the last one came from."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def __call__(self, parent: QWidget) -> Path | None:
        """The file; None if the clerk thinks better of it."""
        path = choose_letter(parent, self._folder)
        if path is not None:
            self._folder = path.parent
        return path


def dropped_file(data: QMimeData) -> Path | None:
    """The one file of this workstation that is dropped; None for anything else."""
    urls = data.urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
