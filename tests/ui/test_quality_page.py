"""The quality of the records by keys alone: a pair is merged, found as one, and given back; a contradiction
leads to its card."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from helpten_desk.domain.accounts import Role
from helpten_desk.domain.contradictions import Rule
from helpten_desk.domain.sameness import Ruling
from helpten_desk.ui.desk_window import build_window
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.places import CARD, PAIR, QUALITY
from helpten_desk.ui.lists.table import Heading
from helpten_desk.ui.people.card_page import CardPage
from helpten_desk.ui.records.pair_page import PairPage
from helpten_desk.ui.records.quality_page import AGAINST, DECIDED, QualityPage
from tests import makers
from tests.clock import Clock
from tests.register.rows import written
from tests.ui.opened_desk import ENTER, ESCAPE, OpenedDesk, opened_desk

BORN = date(1994, 5, 1)


@pytest.fixture
def desk(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as opened:
        with written(opened.register) as connection:
            makers.person(
                connection, "Matti", "Virtanen", born_on=BORN, phone="040 123 4567", customer_number="104233",
                code=makers.CODES[0], home_town="Tampere",
            )  # fmt: skip
            makers.person(
                connection, "Matti", "Virtannen", born_on=BORN, phone="0401234567", customer_number="150777"
            )
            makers.person(connection, "Eila", "Salo", email="eila.mail.example")
        yield opened


def open_place(desk: OpenedDesk) -> QualityPage:
    number = list(desk.window.rail.keys).index(QUALITY) + 1
    target = desk.window.focusWidget() or desk.window
    QTest.keyClick(target, getattr(Qt.Key, f"Key_{number}"), Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert isinstance(desk.page, QualityPage)
    return desk.page


def pair_page(desk: OpenedDesk) -> PairPage:
    desk.settle()
    assert isinstance(desk.page, PairPage)
    return desk.page


def next_step(desk: OpenedDesk) -> None:
    QTest.keyClick(
        desk.window.focusWidget() or desk.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    desk.settle()


def write_reason(page: PairPage, desk: OpenedDesk, text: str) -> None:
    page.reason.editor.setFocus()
    QTest.keyClicks(page.reason.editor, text)
    desk.settle()


def test_a_pair_is_merged_and_given_back_by_keys(desk: OpenedDesk) -> None:
    place = open_place(desk)
    assert len(place.pairs.table.rows_model.rows) == 1
    desk.press(ENTER)
    page = pair_page(desk)
    assert page.next_step is not None and not page.next_step.enabled, "a reason is asked first"
    next_step(desk)
    assert desk.window.place == PAIR
    write_reason(page, desk, "sama puhelin")
    next_step(desk)
    assert desk.page is place and place.pairs.current_row is None
    with desk.register.read() as work:
        (decision,) = work.merging.in_force()
    assert (decision.ruling, decision.reason) == (Ruling.MERGED, "sama puhelin")
    hits = desk.desk.search.find("150777").hits
    assert [hit.person.customer_number for hit in hits if hit.person] == ["104233"]
    place.tabs[DECIDED].click()
    desk.settle()
    desk.press(ENTER)
    page = pair_page(desk)
    assert not page.stands.isVisible() and "sama puhelin" in page.clues.text()
    write_reason(page, desk, "eri henkilo")
    next_step(desk)
    assert desk.page is place and place.decided.current_row is None
    with desk.register.read() as work:
        assert work.merging.in_force() == ()


def test_a_merging_leads_back_also_while_the_keyboard_is_in_the_search_field(desk: OpenedDesk) -> None:
    place = open_place(desk)
    desk.press(ENTER)
    write_reason(pair_page(desk), desk, "sama puhelin")
    desk.window.focus_search()
    next_step(desk)
    assert desk.page is place


def test_what_differs_is_marked_and_what_is_masked_stays_so(desk: OpenedDesk) -> None:
    open_place(desk)
    desk.press(ENTER)
    page = pair_page(desk)
    facts = page.facts.rows_model
    told = {
        facts.cell(row, 0).text: (facts.cell(row, 1), facts.cell(row, 2))
        for row in range(facts.rowCount())
        if not isinstance(facts.rows[row], Heading)
    }
    texts = [(left.text, right.text, left.marked) for left, right in told.values()]
    assert ("Virtanen", "Virtannen", True) in texts
    assert ("1.5.1994", "1.5.1994", False) in texts
    assert any(left == "010594Y••••" and marked for left, _, marked in texts)
    assert [panel.header.accessibleName() for panel in page.sides] == ["Matti Virtanen", "Matti Virtannen"]
    equal = sum(not marked for *_, marked in texts)
    page.only_differing.click()
    assert page.facts.rows_model.rowCount() <= facts.rowCount() and equal > 0
    shown = [row for row in page.facts.rows_model.rows if getattr(row, "differs", True) is False]
    assert shown == []
    desk.press(ESCAPE)
    assert desk.window.place == QUALITY


def test_not_the_same_person_and_back_by_the_message(desk: OpenedDesk) -> None:
    place = open_place(desk)
    desk.press(ENTER)
    page = pair_page(desk)
    write_reason(page, desk, "sisarukset")
    page.quiet_steps[0].do()
    desk.settle()
    message = desk.window.strip.message
    assert desk.page is place and message is not None and message.act is not None
    assert place.pairs.current_row is None
    message.act()
    desk.settle()
    with desk.register.read() as work:
        assert work.merging.in_force() == ()


def test_any_two_are_compared_by_their_customer_numbers(desk: OpenedDesk) -> None:
    place = open_place(desk)
    place.quiet_steps[0].do()
    first, second = place.numbers["one"].editor, place.numbers["other"].editor
    QTest.keyClicks(first, "104 233")
    desk.press(ENTER)
    QTest.keyClicks(second, "999999")
    desk.press(ENTER)
    assert desk.page is place and place.numbers["other"].problem
    second.setFocus()
    place.numbers.set_value("other", "150777")
    next_step(desk)
    page = pair_page(desk)
    assert [panel.header.accessibleName() for panel in page.sides] == ["Matti Virtanen", "Matti Virtannen"]
    desk.press(ESCAPE)
    assert desk.page is place and not place.numbers.isVisible()


def test_two_numbers_half_typed_are_there_again_after_a_lock(desk: OpenedDesk) -> None:
    place = open_place(desk)
    place.quiet_steps[0].do()
    QTest.keyClicks(place.numbers["one"].editor, "104233")
    desk.window.store_drafts()
    desk.settle()
    desk.window.close()
    window = build_window(desk.lanes, desk.desk)
    window.show()
    again = OpenedDesk(desk.desk, desk.lanes, window, desk.paper)
    window.open(QUALITY)
    again.settle()
    later = again.page
    assert isinstance(later, QualityPage) and later.numbers.isVisible()
    assert later.numbers.value("one") == "104233"
    window.close()


def test_a_contradiction_leads_to_its_card(desk: OpenedDesk) -> None:
    place = open_place(desk)
    place.tabs[AGAINST].click()
    desk.settle()
    rule = place.against.rules.current_row
    assert rule is not None and rule[0] is Rule.EMAIL and rule[1] == 1
    desk.press(ENTER)  # from the rules to the list
    desk.press(ENTER)
    assert desk.window.place == CARD and isinstance(desk.page, CardPage)
    assert desk.page.header.accessibleName() == "Eila Salo"
    assert [deed for deed, _ in desk.deeds()][-2:] == ["records.contradictions", "card.open"]


@pytest.mark.parametrize("roles", [(Role.AUDITOR,), (Role.ADMINISTRATOR,)])
def test_the_place_is_for_clerks_only(
    tmp_path: Path, clock: Clock, lanes: Lanes, roles: tuple[Role, ...]
) -> None:
    with opened_desk(tmp_path / "register", clock, lanes, roles) as opened:
        assert QUALITY not in opened.window.rail.keys and not opened.window.has(PAIR)
