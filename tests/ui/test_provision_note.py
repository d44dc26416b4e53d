"""A cited provision opens what it says, beside its link, by mouse or keyboard; all verdicts are in sight."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from helpten_desk.domain.law import RuleSet
from helpten_desk.register.unit import Register
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.places import INTAKE
from helpten_desk.ui.look.labels import PlainLabel
from tests.clock import Clock
from tests.services.request_desk import RequestDesk
from tests.ui.request_pages import Pages

pytestmark = [
    pytest.mark.parametrize("register", ["sqlcipher"], indirect=True),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


@pytest.fixture
def pages(register: Register, clock: Clock, lanes: Lanes) -> Iterator[Pages]:
    desk = RequestDesk(register, clock, RuleSet.HETIL)
    desk.add_the_virtanens()
    made = Pages(desk, lanes)
    yield made
    made.close()


def keyed(pages: Pages) -> None:
    pages.window.resize(1280, 720)
    pages.open(INTAKE)
    pages.intake.form.set_value("name", "Matti Virtanen")
    pages.intake.form.set_value("hand_signed", True)
    pages.settle()
    QTest.qWait(300)
    pages.settle()


def test_enter_on_the_paragraph_shows_what_it_says_and_escape_closes_it(pages: Pages) -> None:
    keyed(pages)
    verdict = pages.intake.consequences.fee
    verdict.link.setFocus()
    QTest.keyClick(verdict.link, Qt.Key.Key_Return)
    note = verdict.note
    assert note is not None and note.isVisible()
    texts = " ".join(label.text() for label in note.findChildren(PlainLabel))
    assert "Henkilötietolaki 26 § 3 mom." in texts and "alle vuosi" in texts
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert not note.isVisible() and pages.window.current is pages.intake


def test_all_four_verdicts_are_in_sight_at_1280_by_720(pages: Pages) -> None:
    keyed(pages)
    panel = pages.intake.consequences
    for verdict in (panel.validity, panel.fee, panel.deadline, panel.who):
        reason = verdict.findChildren(PlainLabel)[1]
        bottom = reason.mapTo(panel, QPoint(0, reason.fontMetrics().height())).y()
        assert reason.text() and bottom <= panel.height() - 8, verdict.accessibleName()


def test_no_word_of_the_note_is_cut(pages: Pages) -> None:
    keyed(pages)
    verdict = pages.intake.consequences.deadline
    verdict.link.click()
    note = verdict.note
    assert note is not None
    for label in note.findChildren(PlainLabel):
        assert label.height() >= label.heightForWidth(label.width()), label.text()
    note.close()
