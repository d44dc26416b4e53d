"""The application as the clerk has it: looks, Finnish words, off-screen; lanes; pictures of widgets."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which
from subprocess import run
from typing import TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import PySide6
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from helpten_desk import paths
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.lists.table import Heading, RowsTable
from helpten_desk.ui.look import words
from helpten_desk.ui.look.focus import FocusRing
from helpten_desk.ui.look.looks import Looks

Row = TypeVar("Row")
TRANSLATIONS = paths.resources() / "translations"


@pytest.fixture(scope="session")
def looks() -> Looks:
    return Looks(paths.resources() / "icons")


@pytest.fixture(scope="session")
def qapp(qapp: QApplication, looks: Looks, finnish: Path) -> QApplication:
    """pytest-qt's application in our looks and in Finnish."""
    looks.apply(qapp, dark=False)
    words.install(qapp, finnish, "fi")
    FocusRing(qapp)
    return qapp


@pytest.fixture(scope="session")
def finnish(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The committed translations as the program loads them."""
    folder = tmp_path_factory.mktemp("translations")
    compiler = which("lrelease", path=str(Path(PySide6.__file__).parent))
    assert compiler is not None
    for source in TRANSLATIONS.glob("*.ts"):
        run([compiler, "-silent", source, "-qm", folder / f"{source.stem}.qm"], check=True)
    return folder


@pytest.fixture
def lanes(qapp: QApplication) -> Iterator[Lanes]:
    made = Lanes()
    yield made
    made.close()


def data_rows(table: RowsTable[Row]) -> list[Row]:
    """The rows of a list without its headings."""
    return [row for row in table.rows_model.rows if not isinstance(row, Heading)]


@pytest.fixture
def grab(qapp: QApplication) -> Callable[[QWidget, Path], None]:
    """Save a picture of a widget as it looks now."""

    def save(widget: QWidget, path: Path) -> None:
        QApplication.processEvents()
        path.parent.mkdir(parents=True, exist_ok=True)
        assert widget.grab().save(str(path))

    return save


@pytest.fixture(autouse=True)
def no_window_stays() -> Iterator[None]:
    """The windows of a test go with it: a sheet that is set for all would be laid over each of them."""
    before = set(QApplication.topLevelWidgets()) if QApplication.instance() else set()
    yield
    if QApplication.instance() is None:
        return
    for window in set(QApplication.topLevelWidgets()) - before:
        window.close()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
