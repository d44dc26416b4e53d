"""Search with the keyboard alone: type, arrow, rest, Enter; every look on record before it shows."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from helpten_desk.domain.accounts import Role
from helpten_desk.domain.people import PartyId
from helpten_desk.register.parties import together
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.purpose import PurposeChip
from helpten_desk.ui.lists.table import Cell, Heading
from helpten_desk.ui.people.card_page import CardPage
from helpten_desk.ui.people.search_page import RESTS, SearchPage
from tests import makers
from tests.clock import Clock
from tests.register.rows import written
from tests.ui.opened_desk import DOWN, ENTER, ESCAPE, OpenedDesk, opened_desk

HOME = ("Esimerkkikatu 12 B 34", "33720", "TAMPERE")
HOSTILE = "Matti <b>&amp; \u202e<img src=x>"


@pytest.fixture
def people() -> dict[str, PartyId]:
    return {}


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes, people: dict[str, PartyId]) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as made:
        with written(made.register) as connection:
            people["matti"] = makers.person(
                connection, born_on=date(1994, 5, 1), code=makers.CODES[0], address=HOME, phone="0401234567",
                customer_number="104233", home_town="Tampere",
            )  # fmt: skip
            people["juhani"] = makers.person(
                connection, "Matti Juhani", born_on=date(1961, 3, 12), address=HOME, customer_number="038910"
            )
            people["hidden"] = makers.person(
                connection, "Matti Ilmari", born_on=date(1989, 8, 4),
                protected_address=("Piilopolku 9", "99800", "IVALO"),
            )  # fmt: skip
            makers.person(connection, HOSTILE, "Vihainen")
            makers.company(connection, "Esimerkki Oy", "0245974-7", address=HOME)
        yield made


def search_page(opened: OpenedDesk) -> SearchPage:
    page = opened.page
    assert isinstance(page, SearchPage)
    return page


def cell(page: SearchPage, column: int) -> Cell:
    return page.table.rows_model.cell(page.table.currentIndex().row(), column)


def texts(page: SearchPage) -> str:
    """All that the preview shows."""
    return "\n".join(label.text() for label in page.preview.findChildren(QLabel) if label.isVisible())


def test_type_arrow_enter_opens_the_card(opened: OpenedDesk, people: dict[str, PartyId]) -> None:
    opened.type("virtanen matti")
    page = search_page(opened)
    heading = page.table.rows_model.rows[0]
    assert isinstance(heading, Heading) and "3" in heading.text
    names = [page.table.rows_model.cell(row, 0).text for row in (1, 2, 3)]
    assert names == ["Virtanen, Matti Ilmari", "Virtanen, Matti Juhani", "Virtanen, Matti Kalevi"]
    opened.press(DOWN)
    opened.press(DOWN)
    assert cell(page, 0).text == "Virtanen, Matti Kalevi"
    opened.press(ENTER)
    assert isinstance(opened.page, CardPage)
    assert opened.page.header.accessibleName() == "Matti Kalevi Virtanen"
    assert opened.deeds()[-1] == ("card.open", "customer_service")
    opened.press(ESCAPE)
    assert search_page(opened) is page and cell(page, 0).text == "Virtanen, Matti Kalevi"


def test_typed_letters_and_namesakes_birth_dates_are_bold_and_an_address_under_protection_is_a_word(
    opened: OpenedDesk,
) -> None:
    opened.type("virt mat")
    page = search_page(opened)
    assert cell(page, 0).bold == ((0, 4), (10, 3))
    opened.type("matti virtanen")
    assert cell(page, 1).role == "strong"
    assert cell(page, 2).icon == "shield"
    assert "Piilopolku" not in repr(page.table.rows_model.rows)


def test_nothing_is_recorded_before_the_clerk_rests_and_then_the_line_comes_first(
    opened: OpenedDesk,
) -> None:
    before = opened.deeds()
    opened.type("matti virtanen")
    assert opened.deeds() == before
    page = search_page(opened)
    assert "040 123 4567" not in texts(page)
    opened.press(DOWN)
    opened.press(DOWN)
    opened.settle(RESTS + 50)
    assert opened.deeds()[len(before) :] == [
        ("search", "customer_service"),
        ("card.preview", "customer_service"),
    ]
    shown = texts(page)
    assert "0401234567" in shown
    assert makers.CODES[0] not in shown
    opened.press(DOWN)
    opened.settle(RESTS + 50)
    assert opened.deeds()[-1][0] == "card.preview"
    assert [deed for deed, _purpose in opened.deeds()].count("search") == 1, "the same search settles once"


def test_esc_leaves_the_field_for_what_is_on_the_screen_whether_or_not_somebody_was_found(
    opened: OpenedDesk,
) -> None:
    for query in ("", "xyzzy", "matti virtanen"):
        opened.type(query)
        opened.window.open("search")
        opened.settle()
        assert opened.window.top_bar.search.hasFocus()
        opened.press(ESCAPE)
        focused = opened.window.focusWidget()
        assert focused is not None and focused.isVisible() and opened.page.isAncestorOf(focused), query


def test_a_query_that_rests_is_a_look_whatever_it_found(opened: OpenedDesk) -> None:
    before = opened.deeds()
    opened.type("xyzzy")
    opened.settle(RESTS + 50)
    assert opened.deeds()[len(before) :] == [("search", "customer_service")]
    opened.type("0245974-7")
    opened.settle(RESTS + 50)
    page = search_page(opened)
    page.renew()
    opened.settle(RESTS + 50)
    looks = [deed for deed, _purpose in opened.deeds()[len(before) :]]
    assert looks.count("search") == 2 and looks[-1] == "card.preview", "the same search settles once"
    opened.type("matti")
    opened.type("kalevi")
    opened.window.open("requests")
    opened.settle(RESTS + 50)
    assert len(opened.deeds()) == len(before) + len(looks), "nothing settles behind another page"


def test_the_preview_warns_of_a_namesake_and_loads_nothing_masked(opened: OpenedDesk) -> None:
    opened.type("matti kalevi virtanen")
    opened.settle(RESTS + 50)
    assert "Matti Juhani Virtanen" in texts(search_page(opened))
    opened.type("matti ilmari virtanen")
    opened.settle(RESTS + 50)
    shown = texts(search_page(opened))
    assert "Piilopolku" not in shown and "IVALO" not in shown and "••••" not in shown.replace("040889", "")


def test_the_code_is_revealed_by_a_look_of_its_own(opened: OpenedDesk) -> None:
    opened.type("matti kalevi")
    opened.settle(RESTS + 50)
    page = search_page(opened)
    page.preview.header.code.ask()
    opened.settle()
    assert makers.CODES[0] in texts(page)
    assert opened.deeds()[-1] == ("card.reveal", "customer_service")


def test_the_purpose_is_chosen_by_one_key_and_stands_in_the_journal(opened: OpenedDesk) -> None:
    opened.type("matti kalevi")
    page = search_page(opened)
    chip = page.findChild(PurposeChip)
    assert chip is not None
    menu = chip.menu()
    menu.actions()[3].trigger()
    assert "laskutus" in chip.facts.text or "billing" in chip.facts.text
    opened.settle(RESTS + 50)
    page.table.step_rows(0)
    page.do_next()
    opened.settle()
    assert opened.deeds()[-1] == ("card.open", "billing")


def test_a_hostile_name_is_shown_as_typed(opened: OpenedDesk) -> None:
    opened.type("vihainen")
    page = search_page(opened)
    assert cell(page, 0).text == f"Vihainen, {HOSTILE}"
    opened.settle(RESTS + 50)
    assert HOSTILE in texts(page)


def test_nothing_found_says_what_was_tried(opened: OpenedDesk) -> None:
    opened.type("xyzzy <b>")
    page = search_page(opened)
    assert page.empty.isVisible()
    assert any("xyzzy <b>" in label.text() for label in page.empty.findChildren(QLabel))
    assert page.next_step is not None and not page.next_step.enabled
    opened.press(ENTER)
    assert opened.page is page


@pytest.mark.parametrize(
    ("key", "held", "place"),
    [
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier, "newcomer"),
        (Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier, "intake"),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "card"),
        (Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier, "day"),
    ],
)
def test_from_the_search_field_the_keyboard_goes_along(
    opened: OpenedDesk, key: Qt.Key, held: Qt.KeyboardModifier, place: str
) -> None:
    opened.type("virtanen")
    QTest.keyClick(opened.window.top_bar.search, key, held)
    opened.settle()
    assert opened.window.place == place
    focused = opened.window.focusWidget()
    assert focused is not None and opened.page.isAncestorOf(focused)


def test_of_too_many_it_is_not_said_that_there_is_nobody(
    opened: OpenedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with written(opened.register) as connection:
        for number in range(3):
            makers.person(connection, "Anna", "Koskinen", phone=f"040 123 456{number}")
        makers.person(connection, "Anna", "Ojala", phone="050 123 4567")
    monkeypatch.setattr(together, "FEW", 0)
    monkeypatch.setattr(together, "MOST_KEYS", 1)
    monkeypatch.setattr(together, "MOST_READ", 0)
    opened.type("ojala 04012")
    page = search_page(opened)
    assert page.empty.isVisible()
    told = [label.text() for label in page.empty.findChildren(QLabel)]
    assert any(text.startswith("Liian moni sopii") for text in told)


def test_a_company_is_previewed_and_opens_its_card_which_leads_to_its_people(opened: OpenedDesk) -> None:
    opened.type("0245974-7")
    opened.settle(2 * RESTS + 100)
    preview = search_page(opened).preview
    assert {"Esimerkki Oy", "0245974-7", "Esimerkkikatu 12 B 34, 33720 TAMPERE"} <= {
        label.text() for label in preview.findChildren(QLabel)
    }
    assert opened.deeds()[-1][0] == "card.preview"
    opened.press(ENTER)
    page = opened.page
    assert isinstance(page, CardPage)
    assert "0245974-7" in [label.text() for label in page.company_header.findChildren(QLabel)]
    page.quiet_steps[-1].do()
    opened.settle()
    assert search_page(opened).query == "0245974-7"
    assert opened.window.top_bar.search.text() == "0245974-7"


def test_an_older_answer_never_replaces_a_newer_one(opened: OpenedDesk) -> None:
    opened.window.open("search")
    page = search_page(opened)
    page.set_query("matti ilmari")
    page.set_query("matti kalevi")
    opened.settle()
    assert cell(page, 0).text == "Virtanen, Matti Kalevi"
    page.set_query("matti")
    page.set_query("")
    opened.settle()
    assert not page.table.rows_model.rows


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
def test_who_only_audits_or_administers_has_no_place_with_people_in_it(
    tmp_path: Path, clock: Clock, lanes: Lanes, role: Role
) -> None:
    with opened_desk(tmp_path / role.value, clock, lanes, (role,)) as opened:
        window = opened.window
        assert (window.rail.keys, window.place) == (("admin",), "admin")
        assert not window.top_bar.search.isVisible()
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        opened.settle()
        assert window.place == "admin"
        assert not any(window.has(place) for place in ("card", "company", "intake", "identify", "answer"))


def test_filters_narrow_the_list_by_keyboard_and_stay_for_the_visit(
    opened: OpenedDesk, people: dict[str, PartyId]
) -> None:
    with written(opened.register) as connection:
        source = makers.source(connection)
        makers.row(
            connection, "prohibitions", person_id=people["juhani"], purpose="genealogy",
            starts_on=date(2024, 1, 1), source_id=source,
        )  # fmt: skip
        contract = makers.row(
            connection, "contracts", party_id=people["matti"], number="K-1", kind="consumer", source_id=source
        )
        makers.row(connection, "services", contract_id=contract, package="Helpten Plus", source_id=source)
    opened.type("esimerk")
    page = search_page(opened)
    page.opened()
    opened.settle()

    def shown() -> list[PartyId]:
        return [hit.party for hit in page.table.rows_model.rows if not isinstance(hit, Heading)]

    assert len(shown()) == 3
    QTest.keyClick(opened.window.top_bar.search, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    opened.settle()
    assert opened.window.focusWidget() is page.narrowing.kinds[None]
    opened.press(Qt.Key.Key_Right)
    opened.settle()
    assert shown() == [people["juhani"], people["matti"]]
    page.narrowing.prohibited.setChecked(True)
    opened.settle()
    assert shown() == [people["juhani"]]
    page.narrowing.prohibited.setChecked(False)
    page.narrowing.service.setCurrentIndex(1)
    opened.settle()
    assert (page.narrowing.service.currentText(), shown()) == ("Helpten Plus", [people["matti"]])
    page.narrowing.town.setText("Turku")
    opened.settle()
    assert shown() == []
    assert page.panes.shown == (0,), "no empty card stands beside an empty list"
    QTest.keyClick(page.empty.findChildren(QPushButton)[0], Qt.Key.Key_Space)
    opened.settle()
    assert len(shown()) == 3, "one key takes the filters away"
    assert opened.window.focusWidget() is page.narrowing.kinds[None]
    page.narrowing.clear()
    opened.settle()
    assert len(shown()) == 3
