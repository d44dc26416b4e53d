"""The main job on a new demo register through the real windows, without a screen; it leaves pictures."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from helpten_desk import paths
from helpten_desk.app import load_desk, load_opening, make_application, now
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.workstation import Settings

PAGES_OF_TOUR = 6  # pages of the answer that are pictured


def tour(out: Path) -> int:
    """Do the main job on a new demo register through the real windows, without a screen; the exit code.

    Leaves the printed answer and pictures of the windows and of its pages in `out`, and says so.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from helpten_desk.domain.law import RuleSet
    from helpten_desk.services.days import day_of
    from helpten_desk.services.demo import letter_of_the_tour, make_demo
    from helpten_desk.ui.desk_window import build_window
    from helpten_desk.ui.tour import FolderPrinter, MainJob

    print("Making the demo register …")
    with TemporaryDirectory() as kept:
        folder = Path(kept) / "register"
        make_demo(folder, day_of(now()), RuleSet.HETIL, paths.resources())
        application, looks = make_application(Settings(dark="no"))
        opening = load_opening(folder, Settings(), now)
        clerk = opening.demo_users()[0]
        printer = FolderPrinter(out)
        desk = load_desk(opening.unlock(clerk.login, clerk.passphrase), opening, printer, now)
        lanes = Lanes()
        window = build_window(lanes, desk)
        window.show()
        job = MainJob(window, lanes, lambda name, seen: _keep_picture(out, name, seen))
        job.do_all(letter_of_the_tour(folder, day_of(now())))
        for number, pdf in enumerate(printer.printed, 1):
            for page in range(1, PAGES_OF_TOUR + 1):
                picture = desk.reader.render(pdf.read_bytes(), page, 96)
                (out / f"letter-{number}-page-{page}.png").write_bytes(picture)
        window.close()
        lanes.wait()
        lanes.close()
        desk.register.close()
    del application, looks
    print(f"The answer is mailed. Its PDF and pictures of windows and pages are in {out.resolve()}:")
    for path in sorted(out.iterdir()):
        print(f"  {path.name}")
    return 0


def _keep_picture(out: Path, name: str, window: QWidget) -> None:
    """A picture of the window with the dialog that is open over it."""
    out.mkdir(parents=True, exist_ok=True)
    picture = window.grab()
    dialog = QApplication.activeModalWidget()
    if dialog is not None:
        painter = QPainter(picture)
        painter.drawPixmap(window.mapFromGlobal(dialog.pos()), dialog.grab())
        painter.end()
    picture.save(str(out / f"window-{name}.png"))
