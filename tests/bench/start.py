"""From exec to the first painted window: the desk against a bare PySide6 window, as whole processes."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.bench.measure import Figure

BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1280, 800)
window.show()
window.grab()
QTimer.singleShot(0, application.quit)
application.exec()
"""
DESK = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from helpten_desk.app import App, make_application
from helpten_desk.workstation import Settings
application = make_application(Settings())
desk = App(Path(sys.argv[1]), Settings(), (), demonstration=True)
desk.show()
desk.unlock.grab()
heavy = {"sqlalchemy", "alembic", "reportlab", "numpy", "psycopg", "cv2"} & set(sys.modules)
sys.stdout.write(" ".join(sorted(heavy)))
sys.stdout.flush()
os._exit(0)
"""


def start_first_window(folder: Path, rounds: int = 11) -> Figure:
    """Medians of interleaved runs; RuntimeError if a heavy library was imported before the first paint."""
    pairs = []
    for _ in range(rounds):
        bare, _ = _run(BARE, folder)
        desk, heavy = _run(DESK, folder)
        if heavy:
            raise RuntimeError(f"imported before the first window: {heavy}")
        pairs.append((bare, desk))
    floor, product = (statistics.median(side) * 1000 for side in zip(*pairs, strict=True))
    ratio = statistics.median(two / one for one, two in pairs)
    return Figure("start_first_window", floor, product, ratio, 1.25, "ms", rounds)


def _run(program: str, folder: Path) -> tuple[float, str]:
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return time.perf_counter() - start, done.stdout.strip()
