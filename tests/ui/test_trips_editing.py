"""Trips are data like others: F2, Ins, Del and Ctrl+Z in the list of all of them, and what a record lacks."""

from collections.abc import Iterator
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QMenu

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.people import PartyId
from helpten_desk.ui.forms.fields import Field
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.people.card_page import TRIPS, CardPage
from helpten_desk.ui.people.edit_form import EditForm
from tests import makers
from tests.clock import Clock
from tests.makers import row
from tests.register.rows import written
from tests.ui.opened_desk import ENTER, ESCAPE, OpenedDesk, opened_desk
from tests.ui.test_card_editing import DEL, F2, INS, card, press, texts, type_over, undo

BEGUN, ENDED = datetime(2026, 2, 3, 6, 5, 42, tzinfo=UTC), datetime(2026, 2, 3, 6, 40, tzinfo=UTC)


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as made:
        yield made


@pytest.fixture
def driver(opened: OpenedDesk) -> PartyId:
    """A driver of her employer's car; one trip stands out by its seconds."""
    with written(opened.register) as connection:
        driver = makers.person(connection, "Aada", "Ajaja", phone="040 123 4567")
        employer = makers.company(connection, "Kuljetus Oy", business_id="2345678-0")
        source = makers.source(connection)
        car = row(connection, "vehicles", party_id=employer, source_id=source, registration_number="ABC-123")
        row(
            connection, "employments", person_id=driver, company_id=employer, source_id=source,
            employer_name="Kuljetus Oy",
        )  # fmt: skip
        makers.trips(connection, driver, car, 6)
        row(
            connection, "trips", driver_id=driver, vehicle_id=car, source_id=source, started_at=BEGUN,
            ended_at=ENDED, start_place="Tampere", end_place="Turku", kilometres=Decimal("165.2"),
            kind="work",
        )  # fmt: skip
    return driver


def all_trips(opened: OpenedDesk, person: PartyId) -> CardPage:
    """The list of all trips, the newest of them, that to Turku, current."""
    page = card(opened, person, "phones.number")
    page._show_trips()
    press(opened, ENTER)
    assert page.trips.table.hasFocus() and current(page)[2:4] == ["Tampere", "Turku"]
    return page


def current(page: CardPage) -> list[str]:
    """The cells of the current trip: day, time, from, to, kilometres, kind, vehicle, purpose and keeper."""
    table = page.trips.table
    return [table.rows_model.cell(table.currentIndex().row(), column).text for column in range(8)]


def form_of(page: CardPage) -> EditForm | None:
    return page.editing.form


def words_of(field: Field) -> list[str]:
    box = field.editor
    assert isinstance(box, QComboBox)
    return [box.itemText(n) for n in range(box.count())]


def count(page: CardPage) -> int:
    return page.trips.table.rows_model.rowCount()


def history(opened: OpenedDesk, person: PartyId) -> list[str]:
    return [made.deed for made in opened.desk.editing.history(person, Purpose("customer_service"))]


def test_f2_on_a_trip_changes_it_and_nothing_that_was_not_touched(
    opened: OpenedDesk, driver: PartyId
) -> None:
    page = all_trips(opened, driver)
    press(opened, F2)
    form = page.editing.form
    assert form is not None and form.isVisible() and not page.trips.table.isVisible()
    assert "Tampere – Turku" in page.trips.which.text()
    form.form["end_place"].take_focus()
    type_over(opened, "Naantali")
    page.do_next()
    opened.settle()
    assert page._stack.currentIndex() == TRIPS and page.trips.table.hasFocus()
    assert current(page) == ["3.2.2026", "8.05–8.40", "Tampere", "Naantali", "165,2", "työajo", "ABC-123", ""]
    (made, *_) = opened.desk.editing.history(driver, Purpose("customer_service"))
    assert list(made.records[0].columns) == ["end_place"], "the seconds and the employer's car stayed"
    undo(opened)
    assert current(page)[3] == "Turku" and history(opened, driver) == ["edit.undo", "edit.changed"]


def test_ins_adds_a_trip_in_the_employers_car_and_for_the_employer(
    opened: OpenedDesk, driver: PartyId
) -> None:
    page = all_trips(opened, driver)
    press(opened, INS)
    form = page.editing.form
    assert form is not None and not page.trips.which.isVisible()
    form.form.set_value("started_at", "10.1.2026 7.30")
    form.form.set_value("ended_at", "9.1.2026 8.00")
    form.form.set_value("start_place", "Pori")
    form.form.set_value("kilometres", "12,5")
    for link in ("vehicle_id", "kept_for_id"):
        box = form.form[link].editor
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.count() - 1)
    page.editing.save()
    opened.settle()
    assert form.form["ended_at"].problem, "a trip does not end before it begins"
    form.form.set_value("ended_at", "10.1.2026 8.00")
    page.editing.save()
    opened.settle()
    assert count(page) == 8 and page.trips.table.hasFocus()
    assert current(page)[:3] == ["10.1.2026", "7.30–8.00", "Pori"] and current(page)[4] == "12,5"
    assert current(page)[6:] == ["ABC-123", "Kuljetus Oy"]
    page._ask_history()
    opened.settle()
    model = page.history.table.rows_model
    told = {model.cell(n, 2).text: model.cell(n, 4).text for n in range(model.rowCount())}
    assert (told["Ajoneuvo"], told["Ajotietojen rekisterinpitäjä"]) == ("ABC-123", "Kuljetus Oy")


def test_del_takes_a_trip_out_that_was_a_mistake_and_the_next_is_current(
    opened: OpenedDesk, driver: PartyId
) -> None:
    page = all_trips(opened, driver)
    press(opened, DEL)
    assert page.editing.form is not None
    assert words_of(page.editing.form.form["how"]) == ["Kirjattu vahingossa"]
    page.editing.form.form.set_value("why", "toisen matka")
    page.editing.save()
    opened.settle()
    assert count(page) == 6 and current(page)[3] != "Turku" and page.trips.table.hasFocus()
    undo(opened)
    assert count(page) == 7
    page._ask_history()
    opened.settle()
    model = page.history.table.rows_model
    cells = [[model.cell(n, column).text for column in range(6)] for n in range(model.rowCount())]
    assert any(row[3] == "Turku" and row[5] == "toisen matka" for row in cells)


def test_esc_leads_from_the_form_to_the_trip_and_keeps_what_was_typed(
    opened: OpenedDesk, driver: PartyId
) -> None:
    page = all_trips(opened, driver)
    page.trips.table.step_rows(2)
    chosen = current(page)
    press(opened, F2)
    assert page.editing.form is not None
    page.editing.form.form["start_place"].take_focus()
    type_over(opened, "Rauma")
    press(opened, ESCAPE)
    assert form_of(page) is None and current(page) == chosen and page.trips.table.hasFocus()
    press(opened, F2)
    form = form_of(page)
    assert form is not None and form.form.value("start_place") == "Rauma"
    press(opened, ESCAPE)
    press(opened, ESCAPE)
    assert page._stack.currentIndex() == 0 and opened.window.place == "card"


# --- what a record lacks ---


def offered(page: CardPage) -> dict[str, QAction]:
    """What Ins offers at once, and in the menus of the groups."""
    menu = page.editing.new_menu()
    inside = [action.menu() for action in menu.actions()]
    groups = {action.text(): action for one in inside if isinstance(one, QMenu) for action in one.actions()}
    return groups | {action.text(): action for action in menu.actions() if action.menu() is None}


def test_a_datum_that_a_record_lacks_is_added_to_it(opened: OpenedDesk) -> None:
    with written(opened.register) as connection:
        person = makers.person(connection)
        source = makers.source(connection)
        account = row(connection, "billing_accounts", party_id=person, source_id=source, number="L-1")
        row(
            connection, "invoices", account_id=account, source_id=source, number="500123",
            dated=BEGUN.date(), total=Decimal("12.00"),
        )  # fmt: skip
    page = card(opened, person, "invoices.total")
    menu = offered(page)
    assert {"Lasku maksettu", "Ammatti"} <= menu.keys()
    menu["Lasku maksettu"].trigger()
    opened.settle()
    type_over(opened, "1.3.2026")
    page.editing.save()
    opened.settle()
    assert "1.3.2026" in texts(page) and "500123" in " ".join(texts(page))
    offered(page)["Ammatti"].trigger()
    opened.settle()
    type_over(opened, "leipuri")
    page.editing.save()
    opened.settle()
    assert "leipuri" in texts(page)


def test_what_comes_from_a_request_is_not_changed_by_hand(opened: OpenedDesk) -> None:
    with written(opened.register) as connection:
        person = makers.person(connection)
        makers.inspection(connection, person)
    page = card(opened, person, "requests.kind")
    for key in (F2, DEL):
        press(opened, key)
        message = opened.window.strip.message
        assert page.editing.form is None and message is not None and message.kind == "info"
