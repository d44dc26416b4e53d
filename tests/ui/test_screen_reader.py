"""Who does not see the screen does the main job too: search, card and answer through AT-SPI under Xvfb."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers.screen_reader import ScreenReader, cannot_listen, screen_reader

ROOT = Path(__file__).parents[2]
RETURN = 0xFF0D  # X symbol

pytestmark = pytest.mark.skipif(bool(cannot_listen()), reason=cannot_listen())


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[ScreenReader]:
    """A screen reader before which the desk stands open."""
    with screen_reader() as (heard, environment):
        desk = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.spoken_desk", str(tmp_path / "register")],
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
            text=True,
        )
        with desk:
            assert desk.stdout is not None
            assert desk.stdout.readline() == "open\n"
            try:
                yield heard
            finally:
                desk.terminate()


def test_search_card_and_answer_are_done_by_ear(reader: ScreenReader) -> None:
    search = reader.find("text", "Haku", "Search")
    search.take_focus()
    reader.wait(lambda: search.focused, "the focus in the search field")
    reader.type("virtanen kalevi")
    reader.wait(lambda: search.text == "virtanen kalevi", "what was typed")
    reader.hear("Virtanen, Matti Kalevi")
    reader.key(RETURN)
    groups = reader.find("table", "Ryhmät", "Groups")
    reader.wait(lambda: groups.focused, "the focus in the index of the card")
    assert "Esimerkki Oy" in " ".join(reader.names())
    assert reader.hear("1.5.1994")

    reader.find("push button", "Pyynnöt", "Requests").press()
    requests = reader.find("table", "Pyynnöt", "Requests")
    reader.wait(lambda: requests.focused, "the focus in the list of requests")
    reader.hear("Matti Kalevi Virtanen")
    reader.key(RETURN)
    collect = reader.find("push button", "Kokoa tiedot", "Collect")
    collect.press()
    held = reader.find("tree", "Mitä lähetetään", "What is sent")
    reader.wait(lambda: held.focused, "the focus in what is held")
    assert reader.hear("Esimerkki Oy")
    written = reader.find("push button", "Tulosta allekirjoitettavaksi", "Print for signing")
    assert written.name
