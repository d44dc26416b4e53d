"""The answer page as a clerk uses it: collect, leave out with a ground, black out, write, print."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.extracts import Place
from helpten_desk.domain.law import Ground
from helpten_desk.domain.letters import ADDRESS_AREA
from helpten_desk.domain.people import Language
from helpten_desk.domain.requests import Asker, State
from helpten_desk.register.unit import Register
from helpten_desk.ui.answer.frame import LETTER, PAPER
from helpten_desk.ui.answer.review import DELIVERY, PLACES
from helpten_desk.ui.answer.tree import DatumKey
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.stepper import StageState
from helpten_desk.ui.look.labels import PlainLabel
from tests import makers
from tests.clock import Clock
from tests.letters.reading import flat, text
from tests.register.rows import written
from tests.services.request_desk import RequestDesk, draft_of_today
from tests.ui.answer_desk import HETIL, AnswerDesk

pytestmark = [
    pytest.mark.parametrize("register", ["sqlcipher"], indirect=True),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # menus, off-screen
]

OTHERS = 4  # the ground of the fourth row: rights of others


@pytest.fixture
def answers(register: Register, clock: Clock, lanes: Lanes) -> Iterator[AnswerDesk]:
    desk = RequestDesk(register, clock, HETIL)
    desk.add_the_virtanens()
    with desk.register.begin("test.partners", Purpose("maintenance"), new_operation()) as work:
        work.settings.save_partners(("Kumppani Koe Oy",))
    made = AnswerDesk(desk, lanes)
    yield made
    made.close()


def collected(answers: AnswerDesk, person: str = "matti") -> None:
    answers.open(answers.identified(person))
    answers.next()


def key_of(answers: AnswerDesk, label: str) -> DatumKey:
    data = answers.page.frame.review._made.data
    return next(item for items in data.values() for item in items if item[2] == label)


def untick(answers: AnswerDesk, label: str) -> None:
    """Space on a datum."""
    tree = answers.page.frame.review.tree
    key = key_of(answers, label)
    for node in answers.page.frame.review._made.nodes:
        tree.open_node(node.key)
        for child in node.children:
            tree.open_node(child.key)
    tree.choose(key)
    QTest.keyClick(tree.view, Qt.Key.Key_Space)


def state_of(answers: AnswerDesk, label: str) -> Qt.CheckState:
    model = answers.page.frame.review.tree.view.tick_model
    state = model.data(model.index_of(key_of(answers, label)), Qt.ItemDataRole.CheckStateRole)
    assert isinstance(state, Qt.CheckState)
    return state


def test_collecting_is_the_next_step_and_shows_letter_and_counts(answers: AnswerDesk) -> None:
    request = answers.identified()
    answers.open(request)
    step = answers.page.next_step
    assert step is not None and step.text and answers.page.frame.letter.count == 0
    answers.next()
    assert answers.now(request).state is State.COLLECTED
    assert answers.page.frame.right == LETTER and answers.page.frame.letter.count > 1
    now = [stage.state for stage in answers.page.stepper.stages].index(StageState.NOW)
    assert now == 3
    extract = answers.collection.extract
    assert extract is not None and str(extract.count()) in answers.strip
    deeds = [deed for deed, purpose in answers.desk.journal() if request.case in purpose]
    assert deeds.index("request.collect") == deeds.index("request.collected") - 1


def test_without_a_ground_the_tick_stays(answers: AnswerDesk) -> None:
    collected(answers)
    untick(answers, "employments.employer_name")
    menu = answers.page.grounds.menu
    assert (
        menu is not None and menu.isVisible() and len([a for a in menu.actions() if "27 §" in a.text()]) == 6
    )
    menu.close()
    answers.settle()
    assert state_of(answers, "employments.employer_name") == Qt.CheckState.Checked
    assert answers.work.review.withheld == ()


def test_a_withheld_datum_leaves_the_letter_and_is_kept(answers: AnswerDesk) -> None:
    collected(answers)
    before = answers.page.frame.letter.pdf
    untick(answers, "employments.employer_name")
    answers.choose_ground(OTHERS)
    assert state_of(answers, "employments.employer_name") == Qt.CheckState.Unchecked
    assert answers.page.frame.letter.pdf != before
    request = answers.work.request
    [kept] = answers.desk.inspection.review(request).withheld
    assert (kept.label, kept.ground) == ("employments.employer_name", Ground.RIGHTS_OF_OTHERS)
    model = answers.page.frame.review.tree.view.tick_model
    item = model.item(model.index_of(key_of(answers, "employments.employer_name")))
    assert item is not None and item.node.withheld is not None and "27 § 1 mom. 2" in item.node.withheld.told
    # Ticking gives it back at once, without a question.
    untick(answers, "employments.employer_name")
    answers.settle()
    assert answers.desk.inspection.review(request).withheld == ()


def test_decisions_are_there_after_a_break(answers: AnswerDesk) -> None:
    collected(answers)
    untick(answers, "employments.employer_name")
    answers.choose_ground(OTHERS)
    answers.page.renew()
    answers.settle()
    assert state_of(answers, "employments.employer_name") == Qt.CheckState.Unchecked


def test_a_rectangle_by_mouse_and_one_by_keys_black_out_a_paper(answers: AnswerDesk) -> None:
    collected(answers)
    review, frame = answers.page.frame.review, answers.page.frame
    [paper] = answers.collection.papers
    review.tree.link_asked.emit(("paper", paper.paper))
    answers.settle()
    assert frame.right == PAPER
    view, start = frame.paper.canvas.viewport(), frame.paper.canvas.sheet_rect().topLeft().toPoint()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 60))
    QTest.mouseMove(view, start + QPoint(200, 110))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=start + QPoint(200, 110))
    answers.choose_ground(OTHERS)
    QTest.keyClick(frame.paper.canvas, Qt.Key.Key_Insert)
    QTest.keyClick(frame.paper.canvas, Qt.Key.Key_Down)
    QTest.keyClick(frame.paper.canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(frame.paper.canvas, Qt.Key.Key_Return)
    answers.choose_ground(OTHERS)
    request = answers.work.request
    places = answers.desk.inspection.review(request).redactions
    assert len(places) == 2 and {place.ground for place in places} == {Ground.RIGHTS_OF_OTHERS.value}
    assert places[1].region[2] == pytest.approx(62.0)
    answers.window.back()
    assert frame.right == LETTER


def test_an_unanswered_ground_blackens_nothing(answers: AnswerDesk) -> None:
    collected(answers)
    [paper] = answers.collection.papers
    answers.page.frame.review.tree.link_asked.emit(("paper", paper.paper))
    answers.settle()
    answers.page.frame.paper.region_drawn.emit(1, (20.0, 20.0, 50.0, 10.0))
    menu = answers.page.grounds.menu
    assert menu is not None
    menu.close()
    answers.window.back()  # gives the rectangle up
    assert answers.page.frame.right == PAPER
    answers.window.back()
    assert answers.page.frame.right == LETTER
    assert answers.work.review.redactions == ()


def test_another_address_is_kept_only_with_its_check(answers: AnswerDesk) -> None:
    collected(answers)
    frame = answers.page.frame
    frame.delivery_button.click()
    assert frame.review.mode == DELIVERY
    form = frame.review.delivery.form
    form.set_value("language", Language.SV)
    form.set_value("other", True)
    for name, value in (("line", "Toinenkatu 5"), ("postcode", "00200"), ("town", "HELSINKI")):
        form.set_value(name, value)
    answers.next()
    assert frame.review.mode == DELIVERY and form["address_check"].problem
    form.set_value("address_check", "Soitettu rekisterin numeroon 2.3.")
    answers.next()
    request = answers.work.request
    assert answers.now(request).language is Language.SV
    address = answers.desk.inspection.review(request).address
    assert address is not None and address.line == "Toinenkatu 5"
    assert frame.review.mode != DELIVERY


def test_a_protected_address_is_a_word_on_the_screen(answers: AnswerDesk) -> None:
    collected(answers, "ilmari")
    frame = answers.page.frame
    frame.delivery_button.click()
    texts = [label.text() for label in frame.findChildren(PlainLabel) if label.isVisible()]
    assert not any("Piilopolku" in text for text in texts)
    assert frame.review.delivery._protected.isVisible()


def test_a_partner_answers_and_the_pinned_line_follows(answers: AnswerDesk) -> None:
    collected(answers)
    frame = answers.page.frame
    frame.review.open_places()
    assert frame.review.mode == PLACES
    row = frame.review.places.rows["Kumppani Koe Oy"]
    row.record.click()
    assert row.found.problem
    row.found.set_value("3")
    row.record.click()
    row.record.click()  # pressed twice is recorded once
    answers.settle()
    request = answers.work.request
    with answers.desk.register.read() as work:
        found = [place.found for place in work.requests.places(request.id) if place.place is Place.PARTNER]
        deeds = [line.deed for line in work.journal.lines(20)]
    assert found == [3] and deeds.count("request.searched") == 1


def test_nobody_found_is_an_answer_too(answers: AnswerDesk) -> None:
    asker = Asker(name="Tuntematon Testi", address="Olematon 1, 00100 Helsinki")
    request = answers.desk.record(draft_of_today(asker=asker))
    answers.open(request)
    answers.next()
    assert answers.now(request).state is State.COLLECTED and answers.now(request).person is None
    assert answers.page.frame.asker.text() == "Tuntematon Testi"
    assert "F11" not in [step.key for step in answers.page.quiet_steps]
    answers.next()
    assert answers.page.sending.print_dialog is not None


def test_the_pdf_in_view_is_saved(answers: AnswerDesk, tmp_path: Path) -> None:
    collected(answers)
    answers.chosen = tmp_path / "vastaus.pdf"
    QTest.keyClick(answers.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    answers.settle()
    assert answers.chosen.read_bytes() == answers.page.frame.letter.pdf
    answers.chosen = tmp_path / "missing" / "vastaus.pdf"
    QTest.keyClick(answers.window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    answers.settle()
    assert "vastaus.pdf" in answers.strip


def test_five_thousand_trips_are_one_row_a_month(answers: AnswerDesk) -> None:
    matti = answers.desk.people["matti"]
    with written(answers.desk.register) as connection:
        origin = makers.source(connection)
        vehicle = makers.row(
            connection, "vehicles", registration_number="ABC-123", party_id=matti, source_id=origin
        )
        makers.trips(connection, matti, vehicle, 5000)
    collected(answers)
    nodes = answers.page.frame.review._made.nodes
    [trips_node] = [child for node in nodes for child in node.children if child.key == ("trips",)]
    assert 30 < len(trips_node.children) < 60
    assert sum(month.weight for month in trips_node.children) > 25_000
    assert all(not month.children for month in trips_node.children)


def test_the_page_and_place_of_the_letter_stay_when_it_changes(answers: AnswerDesk) -> None:
    collected(answers)
    view = answers.page.frame.letter
    view.go_to(3)
    answers.settle()
    untick(answers, "employments.employer_name")
    answers.choose_ground(OTHERS)
    assert view.number == 3


def test_the_day_of_the_answer_is_told_with_its_weekday(answers: AnswerDesk) -> None:
    collected(answers)
    due = answers.work.request.due_on
    assert isinstance(due, date) and f"{due.day}.{due.month}.{due.year}" in answers.strip


def address_pixels(answers: AnswerDesk) -> QImage:
    """The place of the address, as it is on the canvas."""
    sheet = answers.page.frame.letter.canvas.sheet.toImage()
    _page, x, y, width, height = ADDRESS_AREA
    factor = sheet.width() / 210.0
    return sheet.copy(round(x * factor), round(y * factor), round(width * factor), round(height * factor))


def ink(picture: QImage) -> int:
    """Dark pixels: letters in print, which the cover has not."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    points = ((x, y) for y in range(grey.height()) for x in range(grey.width()))
    return sum(grey.pixelColor(x, y).red() < 60 for x, y in points)


def test_a_protected_address_is_covered_in_the_letter_until_the_look_is_on_record(
    answers: AnswerDesk,
) -> None:
    collected(answers, "ilmari")
    letter, request = answers.page.frame.letter, answers.work.request
    assert letter.protection.isVisible() and ink(address_pixels(answers)) == 0
    letter.go_to(3)
    answers.settle()
    assert answers.page.deciding.live.now is not None
    guarded = {place[0] for place in answers.page.deciding.live.now.answer.guarded}
    assert len(guarded) > 1, "the extract tells the address too"
    letter.go_to(1)
    before = len(answers.desk.journal())
    letter.canvas.setFocus()
    QTest.keyClick(letter.canvas, Qt.Key.Key_F8)
    answers.settle()
    assert answers.desk.journal()[before:][0] == ("request.reveal", f"case {request.case}")
    assert ink(address_pixels(answers)) > 100
    letter.protection.hide_value()  # half a minute has gone
    assert ink(address_pixels(answers)) == 0


def test_the_look_comes_before_the_address(answers: AnswerDesk) -> None:
    collected(answers, "ilmari")
    letter = answers.page.frame.letter
    letter.protection.ask()
    assert ink(address_pixels(answers)) == 0 and not letter.protection.revealed  # asked, not yet on record
    answers.settle()
    assert letter.protection.revealed


def test_an_address_that_is_not_protected_is_shown(answers: AnswerDesk) -> None:
    collected(answers)
    assert not answers.page.frame.letter.protection.isVisible() and ink(address_pixels(answers)) > 100


def test_the_printed_letter_has_the_protected_address(answers: AnswerDesk) -> None:
    collected(answers, "ilmari")
    assert "Piilopolku9" in text(answers.page.frame.letter.pdf)


def test_a_rectangle_without_its_ground_comes_back_from_the_draft(answers: AnswerDesk) -> None:
    collected(answers)
    page = answers.page
    [paper] = answers.collection.papers
    page.frame.review.tree.link_asked.emit(("paper", paper.paper))
    answers.settle()
    QTest.keyClick(page.frame.paper.canvas, Qt.Key.Key_Insert)
    QTest.keyClick(page.frame.paper.canvas, Qt.Key.Key_Down)
    draft = page.draft()
    assert draft is not None
    answers.window.back()
    assert page.draft() is None
    page.deciding.close_paper()
    page.restore(draft)
    assert page.frame.right == PAPER and page.draft() == draft
    QTest.keyClick(page.frame.paper.canvas, Qt.Key.Key_Return)
    answers.choose_ground(OTHERS)
    assert len(answers.work.review.redactions) == 1 and page.draft() is None


@pytest.fixture
def by_date(register: Register, clock: Clock, lanes: Lanes) -> Iterator[AnswerDesk]:
    """A desk under the law of the day, which leaves it to judgement whether the reasons are told."""
    desk = RequestDesk(register, clock)
    desk.add_the_virtanens()
    made = AnswerDesk(desk, lanes)
    yield made
    made.close()


def test_the_clerk_judges_that_the_letter_does_not_say_why(by_date: AnswerDesk) -> None:
    collected(by_date)
    untick(by_date, "employments.employer_name")
    menu = by_date.page.grounds.menu
    assert menu is not None and menu.untold is not None and not menu.untold.isChecked()
    menu.setActiveAction(menu.untold)
    QTest.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible() and menu.untold.isChecked()
    bound = [action for action in menu.actions() if "15" in action.text() or "31 §" in action.text()]
    assert bound and not any(action.isEnabled() for action in bound)  # there the law leaves no choice
    by_date.choose_ground(OTHERS)
    request = by_date.work.request
    [kept] = by_date.desk.inspection.review(request).withheld
    assert (kept.ground, kept.told) == (Ground.RIGHTS_OF_OTHERS, False)
    read = text(by_date.page.frame.letter.pdf)
    assert flat("toista henkilöä") not in read and flat("Esimerkki Oy") not in read
    assert flat("Laki ei salli kertoa, mitä ne ovat.") in read
    # The same tick of the menu over what is left out takes it back.
    by_date.page.frame.review.tree.ground_asked.emit(key_of(by_date, "employments.employer_name"))
    menu = by_date.page.grounds.menu
    assert menu is not None
    [tick] = [
        action for action in menu.actions() if action.isCheckable() and not action.text().startswith("&")
    ]
    assert tick.isChecked()
    tick.trigger()
    by_date.settle()
    assert [item.told for item in by_date.desk.inspection.review(request).withheld] == [True]


def test_the_act_of_the_description_leaves_no_choice(answers: AnswerDesk) -> None:
    collected(answers)
    untick(answers, "employments.employer_name")
    menu = answers.page.grounds.menu
    assert menu is not None and menu.untold is None
    menu.close()


def test_the_ground_of_what_is_left_out_opens_its_provision(answers: AnswerDesk) -> None:
    collected(answers)
    untick(answers, "employments.employer_name")
    answers.choose_ground(OTHERS)
    answers.page.frame.review.tree.ground_asked.emit(key_of(answers, "employments.employer_name"))
    menu = answers.page.grounds.menu
    assert menu is not None
    next(
        action
        for action in menu.actions()
        if "27 § 1 mom. 2 kohta" in action.text() and not action.isCheckable()
    ).trigger()
    menu.close()
    note = answers.page.grounds.note
    assert note is not None and note.isVisible()
    texts = [label.text() for label in note.findChildren(PlainLabel)]
    assert any("Henkilötietolaki 27 § 1 mom. 2 kohta" in told for told in texts) and any(
        "vakavaa vaaraa" in told for told in texts
    )
    QTest.keyClick(note, Qt.Key.Key_Escape)
    assert not note.isVisible()
