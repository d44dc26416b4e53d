"""From exec to the first window and from the passphrase to the first hits, against a bare window."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from helpten_desk import paths
from helpten_desk.domain.law import RuleSet
from helpten_desk.services.demo import make_demo
from tests.bench.measure import Figure
from tests.bench.register import TODAY

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

SEARCH = """
import os, sys, time
from pathlib import Path
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from helpten_desk.app import App, make_application
from helpten_desk.workstation import Settings
application, looks = make_application(Settings())
def until(done):
    while not done():
        loop = QEventLoop()
        QTimer.singleShot(2, loop.quit)
        loop.exec()
desk = App(Path(sys.argv[1]), Settings(), (), demonstration=True)
accepted = []
desk.unlock.unlocked.connect(lambda register: accepted.append(time.perf_counter()))
desk.show()
desk.unlock.grab()
until(lambda: desk.unlock.ready)
for name, text in (("login", "aino"), ("passphrase", "kirje kortti kuitti")):
    for sign in text:
        QTest.keyClick(desk.unlock.page.form[name].editor, sign, Qt.KeyboardModifier.NoModifier, 100)
QTest.keyClick(desk.unlock.page.form["passphrase"].editor, Qt.Key.Key_Return)
until(lambda: desk.window is not None and desk.window.isVisible())
QTest.keyClicks(desk.window.top_bar.search, "virtanen")
def answered():
    table = getattr(desk.window.current, "table", None)
    return table is not None and any(getattr(row, "person", None) for row in table.rows_model.rows)
until(answered)
desk.window.grab()
sys.stdout.write(str(time.perf_counter() - accepted[0]))
sys.stdout.flush()
os._exit(0)
"""


def start_search_answers(rounds: int = 7) -> Figure:
    """From the passphrase accepted to the first hits painted, against a bare window from nothing.

    Name and passphrase are typed at ten signs a second, as by the fastest typists: the desk loads
    meanwhile what it needs then.
    """
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "register"  # at the full price of a guess: the program refuses a cheaper one
        make_demo(folder, TODAY, RuleSet.HETIL, paths.resources())
        pairs = [(_run(BARE, folder)[0], float(_run(SEARCH, folder)[1])) for _ in range(rounds)]
    return _figure("start_search_answers", pairs, 1.5)


def start_first_window(folder: Path, rounds: int = 11) -> Figure:
    """Medians of interleaved runs; RuntimeError if a heavy library was imported before the first paint."""
    pairs = []
    for _ in range(rounds):
        bare, _ = _run(BARE, folder)
        desk, heavy = _run(DESK, folder)
        if heavy:
            raise RuntimeError(f"imported before the first window: {heavy}")
        pairs.append((bare, desk))
    return _figure("start_first_window", pairs, 1.25)


def _figure(name: str, pairs: list[tuple[float, float]], goal: float) -> Figure:
    floor, product = (statistics.median(side) * 1000 for side in zip(*pairs, strict=True))
    ratio = statistics.median(two / one for one, two in pairs)
    return Figure(name, floor, product, ratio, goal, "ms", len(pairs))


def _run(program: str, folder: Path) -> tuple[float, str]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed desk is compiled
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", program, str(folder)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return time.perf_counter() - start, done.stdout.strip()
