"""Editing on the card by the keyboard alone: F2, Ins, Del, Enter, Ctrl+Z; conflicts; drafts; the history."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from helpten_desk.domain.accounts import Purpose, Role, new_operation
from helpten_desk.domain.editing import Edit, How, ToldBy
from helpten_desk.domain.extracts import SourceKind
from helpten_desk.domain.people import PartyId
from helpten_desk.ui.desk_window import build_window
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.people.card_page import CardPage
from tests import makers
from tests.clock import Clock
from tests.register.rows import written
from tests.ui.opened_desk import ENTER, ESCAPE, OpenedDesk, opened_desk

F2, INS, DEL = Qt.Key.Key_F2, Qt.Key.Key_Insert, Qt.Key.Key_Delete


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as made:
        yield made


@pytest.fixture
def person(opened: OpenedDesk) -> PartyId:
    with written(opened.register) as connection:
        return makers.person(
            connection, occupation="leipuri", phone="040 123 4567",
            address=("Vanhakatu 1", "33720", "TAMPERE"), code=makers.CODES[0],
        )  # fmt: skip


def card(opened: OpenedDesk, person: PartyId, label: str) -> CardPage:
    """The card with the line of a datum current."""
    opened.window.open("card", person=int(person))
    opened.settle()
    page = opened.page
    assert isinstance(page, CardPage) and page.groups is not None
    go_to(page, label)
    return page


def go_to(page: CardPage, label: str) -> None:
    assert page.groups is not None
    with_label = next(line for grid in page.groups._grids for line in grid._lines if line.key[2] == label)
    assert page.groups.go_to(with_label.key)
    page.groups.focus_line()


def press(opened: OpenedDesk, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    target = QApplication.focusWidget() or opened.window
    QTest.keyClick(target, key, modifier or Qt.KeyboardModifier.NoModifier)
    opened.settle()


def undo(opened: OpenedDesk) -> None:
    press(opened, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def type_over(opened: OpenedDesk, text: str) -> None:
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, text)


def texts(page: CardPage) -> list[str]:
    assert page.groups is not None
    return [label.text() for label in page.groups.findChildren(QLabel) if label.isVisible()]


def test_f2_type_enter_is_seen_on_the_card_and_ctrl_z_takes_it_back_level_by_level(
    opened: OpenedDesk, person: PartyId
) -> None:
    page = card(opened, person, "people.occupation")
    for trade in ("puuseppa", "kokki"):
        press(opened, F2)
        type_over(opened, trade)
        press(opened, ENTER)
        assert page.editing.form is None and trade in texts(page)
    message = opened.window.strip.message
    assert message is not None and (message.kind, message.key) == ("done", "Ctrl+Z")
    line = page.groups.current_line if page.groups else None
    assert line is not None and line.key[2] == "people.occupation"
    undo(opened)
    assert "puuseppa" in texts(page)
    undo(opened)
    assert "leipuri" in texts(page)
    deeds = [deed for deed, _ in opened.deeds() if deed.startswith("edit.")]
    assert deeds == ["edit.changed", "edit.changed", "edit.undo", "edit.undo"]


def test_undo_pressed_twice_takes_back_one_change(opened: OpenedDesk, person: PartyId) -> None:
    page = card(opened, person, "people.occupation")
    for trade in ("puuseppa", "kokki"):
        press(opened, F2)
        type_over(opened, trade)
        press(opened, ENTER)
    page.editing.undo()
    page.editing.undo()
    opened.settle()
    assert "puuseppa" in texts(page)
    assert [deed for deed, _ in opened.deeds()].count("edit.undo") == 1
    message = opened.window.strip.message
    assert message is not None and message.kind == "done"


def test_a_new_number_from_a_day_on_ends_the_old_one(opened: OpenedDesk, person: PartyId) -> None:
    page = card(opened, person, "phones.number")
    press(opened, F2)
    type_over(opened, "050 123 4567")
    press(opened, ENTER)
    shown = texts(page)
    assert "050 123 4567" in shown and "040 123 4567" in shown
    assert any("1.3.2026" in text for text in shown)


def test_what_is_wrong_is_said_beside_the_field_and_nothing_is_saved(
    opened: OpenedDesk, person: PartyId
) -> None:
    page = card(opened, person, "phones.number")
    press(opened, F2)
    type_over(opened, "0401")
    press(opened, ENTER)
    assert page.editing.form is not None and page.editing.form.form["number"].problem
    type_over(opened, "050 123 4567")
    assert not page.editing.form.form["number"].problem


def test_two_people_with_one_code_are_told_at_once(opened: OpenedDesk, person: PartyId) -> None:
    with written(opened.register) as connection:
        other = makers.person(connection, "Liisa", "Toinen", occupation="x")
    page = card(opened, other, "people.occupation")
    page.editing.begin_new("identity_codes")
    opened.settle()
    type_over(opened, makers.CODES[0])
    opened.settle(rest=450)
    assert page.editing.form is not None
    field = page.editing.form.form["code"]
    assert "Virtanen" in field.editor.accessibleDescription() and not field.problem


def test_the_index_is_on_the_group_of_the_line_in_front(opened: OpenedDesk, person: PartyId) -> None:
    def group() -> str:
        row = page.index.current_row
        return row[0] if row is not None else ""

    page = card(opened, person, "people.occupation")
    assert group() == "Perustiedot"
    page.editing.begin_new("identity_codes")
    opened.settle()
    type_over(opened, makers.CODES[4])
    page.editing.save()
    opened.settle()
    assert page.editing.form is None and group() == "Henkilöllisyys"
    go_to(page, "people.occupation")
    assert group() == "Perustiedot"


def test_the_town_of_the_postcode_is_offered(opened: OpenedDesk, person: PartyId) -> None:
    page = card(opened, person, "people.occupation")
    page.editing.begin_new("addresses")
    opened.settle()
    assert page.editing.form is not None
    form = page.editing.form.form
    form["postcode"].editor.setFocus()
    QTest.keyClicks(form["postcode"].editor, "33720")
    opened.settle(rest=450)
    assert form.value("town") == "TAMPERE"


def test_the_source_is_asked_once_and_kept_for_the_visit(opened: OpenedDesk, person: PartyId) -> None:
    page = card(opened, person, "people.occupation")
    page.editing._source.take(ToldBy(SourceKind.AUTHORITY, "letter", "Verohallinto"))
    press(opened, F2)
    type_over(opened, "kokki")
    press(opened, ENTER)
    assert any("Verohallinto" in text for text in texts(page))
    press(opened, F2)
    assert page.editing.form is not None
    assert "Verohallinto" in page.editing.form.source.chip.accessibleName()


def test_del_ends_with_a_date_or_takes_out_what_was_a_mistake(opened: OpenedDesk, person: PartyId) -> None:
    page = card(opened, person, "phones.number")
    press(opened, DEL)
    form = page.editing.form
    assert form is not None
    form.form["valid_to"].editor.setFocus()
    press(opened, ENTER)
    assert any("2.3.2026" in text for text in texts(page))
    go_to(page, "phones.number")
    press(opened, DEL)
    form = page.editing.form
    assert form is not None
    form.form.set_value("how", How.STRUCK)
    page.editing.save()
    opened.settle()
    assert "040 123 4567" not in texts(page)


def test_another_clerks_change_is_shown_field_by_field_and_nothing_is_lost(
    opened: OpenedDesk, person: PartyId
) -> None:
    page = card(opened, person, "addresses.line")
    press(opened, F2)
    form = page.editing.form
    assert form is not None and form.opened.standing is not None
    standing = form.opened.standing
    theirs = {"line": "Toisen katu 5", "care_of": "Toinen"}
    opened.desk.editing.save(
        person,
        Edit(How.CORRECTED, "addresses", theirs, ToldBy(), row=standing.row, version=standing.version),
        Purpose("customer_service"),
        new_operation(),
    )
    form.form.set_value("how", How.CORRECTED)
    form.form.set_value("line", "Omakatu 7")
    page.editing.save()
    opened.settle()
    assert form.collision.isVisible() and not form.collision.settled
    assert form.form.value("care_of") == "Toinen"
    page.editing.save()
    opened.settle()
    assert page.editing.form is not None, "nothing is saved before it is chosen"
    mine = QApplication.focusWidget()
    assert isinstance(mine, QPushButton) and "Omakatu 7" in mine.text(), "the keyboard is where the choice is"
    press(opened, Qt.Key.Key_Space)
    page.editing.save()
    opened.settle()
    assert "Omakatu 7" in texts(page) and "Toinen" in texts(page)


def test_esc_never_loses_what_was_typed(opened: OpenedDesk, person: PartyId) -> None:
    page = card(opened, person, "people.occupation")
    press(opened, F2)
    type_over(opened, "kokki")
    press(opened, ESCAPE)
    assert page.editing.form is None and opened.window.place == "card"
    kept = page.draft()
    assert kept is not None and "kokki" in json.loads(kept)["text"]
    press(opened, F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and field.text() == "kokki"


def test_a_key_that_cannot_do_anything_yet_says_what_is_missing(opened: OpenedDesk, person: PartyId) -> None:
    opened.window.open("card", person=int(person))
    opened.settle()
    page = opened.page
    assert isinstance(page, CardPage) and page.index.hasFocus(), "in the list of groups no datum is current"
    for key in (F2, DEL):
        opened.window.strip.show_message(None)
        press(opened, key)
        assert page.editing.form is None and opened.window.strip.message is not None


def change_elsewhere(opened: OpenedDesk, person: PartyId, page: CardPage, **values: str) -> None:
    """Another clerk corrects the record whose form is open."""
    form = page.editing.form
    assert form is not None and form.opened.standing is not None
    standing = form.opened.standing
    edit = Edit(How.CORRECTED, standing.table, values, ToldBy(), row=standing.row, version=standing.version)
    opened.desk.editing.save(person, edit, Purpose("customer_service"), new_operation())


def test_what_is_typed_goes_on_over_another_clerks_change_and_takes_nothing_of_it_back(
    opened: OpenedDesk, person: PartyId
) -> None:
    page = card(opened, person, "addresses.line")
    press(opened, F2)
    type_over(opened, "Omakatu 7")
    change_elsewhere(opened, person, page, care_of="Toinen")
    press(opened, ESCAPE)
    press(opened, F2)
    form = page.editing.form
    assert form is not None and form.collision.isHidden(), "they changed other data"
    assert (form.form.value("line"), form.form.value("care_of")) == ("Omakatu 7", "Toinen")
    change_elsewhere(opened, person, page, line="Toisen katu 5")
    press(opened, Qt.Key.Key_F5)
    form = page.editing.form
    assert form is not None and form.collision.isVisible() and not form.collision.settled
    mine, theirs = (button.text() for button in form.collision.choices)
    assert "Omakatu 7" in mine and "Toisen katu 5" in theirs


def test_what_is_typed_is_there_again_after_other_cards_other_pages_and_a_lock(
    opened: OpenedDesk, person: PartyId
) -> None:
    with written(opened.register) as connection:
        other = makers.person(connection, "Toinen", "Henkilö", occupation="seppä")
    page = card(opened, person, "people.occupation")
    press(opened, F2)
    type_over(opened, "kokki")
    ways: list[tuple[str, dict[str, object]]] = [("card", {"person": int(other)}), ("day", {})]
    for place, where in ways:
        opened.window.open(place, **where)
        opened.settle()
        assert page.editing.form is None or place != "card"
        opened.window.open("card", person=int(person))
        opened.settle()
        form = page.editing.form
        assert form is not None and form.form.value("occupation") == "kokki", place
    opened.window.store_drafts()
    opened.settle()
    opened.window.close()
    window = build_window(opened.lanes, opened.desk)
    window.show()
    again = OpenedDesk(opened.desk, opened.lanes, window, opened.paper)
    again.window.open("card", person=int(person))
    again.settle()
    reopened = again.page
    assert isinstance(reopened, CardPage) and reopened.editing.form is not None
    assert reopened.editing.form.form.value("occupation") == "kokki"
    again.window.close()


def test_the_history_tells_old_and_new_and_hides_codes(opened: OpenedDesk, person: PartyId) -> None:
    page = card(opened, person, "people.occupation")
    press(opened, F2)
    type_over(opened, "kokki")
    press(opened, ENTER)
    page.editing.begin_new("identity_codes")
    opened.settle()
    type_over(opened, makers.CODES[2])
    page.editing.save()
    opened.settle()
    page._ask_history()
    opened.settle()
    model = page.history.table.rows_model
    cells = [[model.cell(row, column).text for column in range(6)] for row in range(len(model.rows))]
    assert ["leipuri", "kokki"] in [row[3:5] for row in cells]
    assert makers.CODES[2] not in str(cells) and "020594X••••" in str(cells)
    assert opened.deeds()[-1][0] == "card.history"


def test_a_history_without_changes_says_so(opened: OpenedDesk, person: PartyId) -> None:
    page = card(opened, person, "people.occupation")
    page._ask_history()
    opened.settle()
    seen = [label.text() for label in page.history.findChildren(QLabel) if label.isVisible() and label.text()]
    assert seen == ["Mitään ei ole vielä muutettu."]


def test_the_history_of_a_protected_person_tells_no_address(opened: OpenedDesk, person: PartyId) -> None:
    page = card(opened, person, "addresses.line")
    assert page.editing._groups is not None and page.editing._groups.current_line is not None
    row = page.editing._groups.current_line.key[1]
    for edit in (
        Edit(How.CORRECTED, "addresses", {"line": "Piilopolku 9"}, ToldBy(), row=row, version=1),
        Edit(How.NEW, "protections", {"starts_on": page._today()}, ToldBy()),
    ):
        opened.desk.editing.save(person, edit, Purpose("customer_service"), new_operation())
    page.renew()
    opened.settle()
    assert not {"Piilopolku 9", "TAMPERE"} & set(texts(page))
    page._ask_history()
    opened.settle()
    model = page.history.table.rows_model
    cells = [[model.cell(row, column).text for column in range(6)] for row in range(len(model.rows))]
    assert ["••••", "••••"] in [row[3:5] for row in cells]
    assert "Vanhakatu" not in str(cells) and "Piilopolku" not in str(cells)


def test_whoever_is_no_clerk_is_offered_no_editing(tmp_path: Path, clock: Clock, lanes: Lanes) -> None:
    with opened_desk(tmp_path / "other", clock, lanes, roles=(Role.CONTACT_PERSON,)) as opened:
        with written(opened.register) as connection:
            someone = makers.person(connection, occupation="leipuri")
        page = card(opened, someone, "people.occupation")
        press(opened, F2)
        assert page.editing.form is None
        assert not {"F2", "Ins", "Del"} & {step.key for step in (*page.quiet_steps, *page.key_steps)}


def test_values_of_another_person_never_stand_under_a_new_header(opened: OpenedDesk, person: PartyId) -> None:
    with written(opened.register) as connection:
        other = makers.person(connection, "Liisa", "Toinen", occupation="opettaja")
    page = card(opened, person, "people.occupation")
    press(opened, F2)
    type_over(opened, "kokki")
    card(opened, other, "people.occupation")
    assert page.editing.form is None and "kokki" not in texts(page)
    assert replace(ToldBy()) == page.editing._source.told_by
