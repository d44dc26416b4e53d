"""A window with sample pages, for the tests of the screen's foundation."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QTest

from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.window import DeskWindow
from tests.ui.sample import SamplePage, Store


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def window(lanes: Lanes, store: Store) -> Iterator[DeskWindow]:
    made = DeskWindow(lanes, clerk="Aino Saari", demonstration=True, drafts=store)
    made.add_place("day", "day", "Päivä", SamplePage)
    made.add_place("search", "search", "Haku", SamplePage)
    made.add_page("card", SamplePage, under="search")
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    made.open("day")
    yield made
    lanes.wait()
    made.close()
    lanes.wait()
    made.deleteLater()
