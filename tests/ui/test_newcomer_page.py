"""A new person from the search that found nobody: compared first, saved, taken back from the card."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.people.card_page import CardPage
from helpten_desk.ui.people.newcomer_page import NewcomerPage
from helpten_desk.ui.people.search_page import SearchPage
from tests import makers
from tests.clock import Clock
from tests.register.rows import written
from tests.ui.opened_desk import OpenedDesk, opened_desk


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as made:
        yield made


def newcomer(opened: OpenedDesk, query: str) -> NewcomerPage:
    """The page as the empty search opens it."""
    opened.window.open("search")
    opened.type(query)
    page = opened.page
    assert isinstance(page, SearchPage)
    page.empty._button.click()
    opened.settle()
    assert isinstance(opened.page, NewcomerPage)
    return opened.page


def test_the_name_that_was_sought_is_there_and_the_newcomer_is_saved_and_taken_back(
    opened: OpenedDesk,
) -> None:
    page = newcomer(opened, "uusitalo liisa")
    form = page.form
    assert (form.value("people.family_name"), form.value("people.given_names")) == ("Uusitalo", "Liisa")
    form.set_value("identity_codes.code", makers.CODES[1])
    form.set_value("phones.number", "050 123 4567")
    page.do_next()
    opened.settle()
    card = opened.page
    assert isinstance(card, CardPage) and "Uusitalo" in str(card._card)
    card.editing.undo()
    opened.settle()
    assert opened.window.place == "search"
    with opened.register.read() as work:
        assert not work.search.find("uusitalo").hits
    assert page.draft() is None


def test_whoever_may_be_the_same_is_compared_before_saving(opened: OpenedDesk) -> None:
    with written(opened.register) as connection:
        same = makers.person(connection, "Liisa", "Uusitalo", phone="050 123 4567")
    page = newcomer(opened, "zzz")
    page.form.set_value("people.family_name", "Uusitalo")
    page.form.set_value("people.given_names", "Liisa")
    page.do_next()
    opened.settle()
    assert opened.window.place == "newcomer" and len(page.candidates.rows_model.rows) == 1
    assert opened.window.strip.message is not None and opened.window.strip.message.kind == "warn"
    page.do_next()
    opened.settle()
    assert isinstance(opened.page, CardPage) and opened.page._party != same


def test_what_is_wrong_is_said_beside_its_field(opened: OpenedDesk) -> None:
    page = newcomer(opened, "uusitalo liisa")
    page.form.set_value("identity_codes.code", "010594Y9022")
    page.do_next()
    opened.settle()
    assert opened.page is page and page.form["identity_codes.code"].problem
    page.form.set_value("identity_codes.code", "")
    page.form.set_value("addresses.line", "Katu 1")
    page.do_next()
    opened.settle()
    assert opened.page is page and page.form["addresses.town"].problem


def test_a_new_company(opened: OpenedDesk) -> None:
    page = newcomer(opened, "zzz")
    page.kind.set_value(page.kind._options[1][0])
    assert page.form.value("addresses.kind") == "visiting", "a company has no home"
    page.form.set_value("companies.name", "Uusi Yritys Oy")
    page.form.set_value("companies.business_id", "02459747")
    page.do_next()
    opened.settle()
    card = opened.page
    assert isinstance(card, CardPage) and card.company_header.isVisible()


def test_a_code_that_another_has_or_that_disagrees_is_said_beside_its_field(opened: OpenedDesk) -> None:
    with written(opened.register) as connection:
        makers.person(connection, "Liisa", "Uusitalo", code=makers.CODES[0])
    page = newcomer(opened, "zzz")
    page.form.set_value("people.family_name", "Toinen")
    page.form.set_value("identity_codes.code", makers.CODES[0])
    page.form["identities.born_on"].set_text("1.1.1950")
    page._look()
    opened.settle()
    said = {name: field_sentence(page, name) for name in ("identity_codes.code", "identities.born_on")}
    assert "Uusitalo" in said["identity_codes.code"] and "1.1.1950" in said["identities.born_on"]
    assert "card.same_code" in [deed for deed, _purpose in opened.deeds()]
    page.form["identities.born_on"].set_text("1.5.1994")
    page._look()
    opened.settle()
    assert field_sentence(page, "identities.born_on") == ""


def field_sentence(page: NewcomerPage, name: str) -> str:
    """What stands beneath a field."""
    field = page.form[name]
    return field._sentence.text() if field._below.isVisibleTo(page) else ""
