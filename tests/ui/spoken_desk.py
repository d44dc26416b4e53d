"""A desk in a process of its own, driven from outside: `python -m tests.ui.spoken_desk FOLDER`.

It says `open` when the window stands. In its register are Matti Kalevi Virtanen, his namesakes, and his
request, whose asker has been identified.
"""

import sys
from datetime import UTC, datetime
from pathlib import Path

from helpten_desk.app import make_application
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.workstation import Settings
from tests.clock import Clock
from tests.services.request_desk import RequestDesk
from tests.ui.opened_desk import opened_desk


def main(folder: Path) -> int:
    """Show the window until it is closed or the process is ended."""
    application, looks = make_application(Settings(dark="no"))
    lanes, clock = Lanes(), Clock(datetime(2026, 3, 2, 10, 0, tzinfo=UTC))
    with opened_desk(folder, clock, lanes) as opened:
        people = RequestDesk(opened.register, clock)
        people.add_the_virtanens()
        people.identified("matti")
        opened.window.focus_search()
        print("open", flush=True)
        code = application.exec()
    lanes.close()
    del looks
    return code


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
