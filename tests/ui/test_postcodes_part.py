"""The table of postcodes in the administration: looked at before it is taken over, taken away again; and
what it does in the forms in which an address is typed."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from helpten_desk.domain.contradictions import Rule
from helpten_desk.domain.postcodes import PlaceFound
from helpten_desk.domain.sentences import say
from helpten_desk.ui.admin.page import NamedPart, PartsPage
from helpten_desk.ui.admin.postcodes import PostcodesPart
from helpten_desk.ui.admin.settings import ControllerPart
from helpten_desk.ui.answer.page import AnswerPage
from helpten_desk.ui.forms.address import add_other_address
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.forms.town_follows import Place
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.places import ADMIN, ANSWER, CAME_BACK, CARD, NEWCOMER, QUALITY
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.people.card_page import CardPage
from helpten_desk.ui.people.newcomer_page import NewcomerPage
from helpten_desk.ui.records.quality_page import AGAINST, QualityPage
from helpten_desk.ui.records.rule_words import rule_words
from helpten_desk.ui.requests.came_back_page import CameBackPage
from tests import makers
from tests.clock import Clock
from tests.register.rows import written
from tests.services.request_desk import TODAY, RequestDesk
from tests.ui.opened_desk import OpenedDesk, opened_desk

NONE = "No table of postcodes is in force."
TEXT = "postinumero;paikka fi;paikka sv\n00100;HELSINKI;HELSINGFORS\n06100;PORVOO;BORGÅ\n33720;TAMPERE;\n"


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as made:
        yield made


@pytest.fixture
def chosen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that the administrator chooses in the dialog."""
    file = tmp_path / "taulu.csv"
    file.write_text(TEXT, "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(file), ""))
    return file


def doubt(postcode: str, town: str) -> str:
    return tr("{postcode} is {town}.", postcode=postcode, town=town)


def part(opened: OpenedDesk, kind: type[Any] = PostcodesPart) -> Any:
    opened.window.open(ADMIN)
    opened.settle()
    page = opened.page
    assert isinstance(page, PartsPage)
    for named in page.list.rows_model.rows:
        assert isinstance(named, NamedPart)
        page.choose(named.word)
        opened.settle()
        if isinstance(page.part, kind):
            return page.part
    raise AssertionError(f"there is no {kind.__name__}")


def press(opened: OpenedDesk) -> None:
    opened.page.do_next()
    opened.settle()


def told(opened: OpenedDesk) -> tuple[str, str]:
    message = opened.window.strip.message
    return (message.kind, message.text) if message else ("", "")


def take_over(opened: OpenedDesk) -> None:
    part(opened)
    press(opened)
    press(opened)


def test_a_file_is_looked_at_taken_over_and_taken_away_again(opened: OpenedDesk, chosen: Path) -> None:
    shown = part(opened)
    assert shown.status.text() == tr(NONE) and not shown.rows.isVisible()
    press(opened)
    assert shown.heading.text() == "taulu.csv · " + tr("%n postcode(s)", 3)
    assert [one.code for one in shown.rows.rows_model.rows] == ["00100", "06100", "33720"]
    assert not shown.faults.isVisible() and shown.next_step.text == tr("Take over %n postcode(s)", 3)
    assert opened.desk.postcodes.in_force() is None, "only looked at so far"
    assert shown.back() and not shown.rows.isVisible(), "Esc gives the file up"
    press(opened)
    press(opened)
    assert told(opened) == ("done", tr("{file} is in force.", file="taulu.csv"))
    assert "taulu.csv" in shown.status.text() and "Helmi Halla" in shown.status.text()
    press(opened)
    assert told(opened) == ("info", tr("These very postcodes are in force already."))
    shown.back()
    (away,) = shown.quiet_steps
    away.do()
    assert told(opened)[0] == "warn" and opened.desk.postcodes.in_force() is not None
    shown.quiet_steps[0].do()
    opened.settle()
    assert opened.desk.postcodes.in_force() is None and shown.status.text() == tr(NONE)


def test_what_is_not_understood_is_shown_with_its_line(opened: OpenedDesk, chosen: Path) -> None:
    chosen.write_text(TEXT + "6200;ASKOLA;\n", "utf-8")
    opened.window.resize(1280, 800)
    shown = part(opened)
    press(opened)
    assert shown.faults.isVisible()
    (fault,) = shown.faults.rows_model.rows
    assert fault.line == 5 and fault.text == "6200 · ASKOLA"
    assert told(opened)[0] == "warn"
    press(opened)
    assert opened.desk.postcodes.in_force() is not None, "what was understood may be taken over"


def test_a_file_that_is_no_table_is_refused_and_reading_can_be_stopped(
    opened: OpenedDesk, chosen: Path
) -> None:
    shown = part(opened)
    chosen.write_bytes(b"%PDF-1.7\x00\x01")
    press(opened)
    assert told(opened)[0] == "error"
    assert told(opened)[1].startswith(tr("{name} is not a table of text.", name="taulu.csv"))
    assert shown.next_step.enabled and not shown.rows.isVisible()
    chosen.write_bytes(b"00100;HELSINKI\n" * 90_000)
    opened.page.do_next()
    assert not shown.next_step.enabled, "one file at a time"
    shown._job.progress.cancel()
    opened.settle()
    assert told(opened)[0] == "info"
    assert told(opened)[1].startswith(tr("Reading {name} was stopped.", name="taulu.csv"))
    assert shown.next_step.enabled


def test_an_auditor_sees_what_is_in_force_and_changes_nothing(
    opened: OpenedDesk, chosen: Path, lanes: Lanes
) -> None:
    take_over(opened)
    auditor = PostcodesPart(lanes, opened.desk.postcodes, may_change=False)
    auditor.opened()
    opened.settle()
    assert "taulu.csv" in auditor.status.text()
    assert auditor.next_step is None and auditor.quiet_steps == ()
    auditor.deleteLater()


def test_the_town_of_the_letterhead_follows_its_postcode(opened: OpenedDesk, chosen: Path) -> None:
    take_over(opened)
    form = part(opened, ControllerPart).form
    form.set_value("town", "")
    form.set_value("postcode", "06100")
    opened.settle()
    assert form.value("town") == "PORVOO"
    form.set_value("postcode", "33720")
    opened.settle()
    assert form.value("town") == "TAMPERE", "what the desk filled in goes with its postcode"
    form.set_value("town", "Loviisa")
    opened.settle(400)
    assert form["town"].editor.accessibleDescription() == doubt("33720", "TAMPERE")
    form.set_value("postcode", "33721")
    opened.settle()
    assert form.value("town") == "Loviisa", "what the clerk typed stays"
    assert "33721" in form["postcode"].editor.accessibleDescription()


def test_a_newcomers_town_is_filled_in_from_the_table(opened: OpenedDesk, chosen: Path) -> None:
    take_over(opened)
    opened.window.open(NEWCOMER, query="Uusi Ihminen")
    opened.settle()
    page = opened.page
    assert isinstance(page, NewcomerPage)
    page.form.set_value("addresses.postcode", "06100")
    opened.settle()
    assert page.form.value("addresses.town") == "PORVOO"
    page.form.set_value("addresses.town", "TURKU")
    opened.settle(400)
    assert page.form["addresses.town"].editor.accessibleDescription() == doubt("06100", "PORVOO / BORGÅ")
    page.form.set_value("addresses.country", "SE")
    opened.settle(400)
    assert page.form["addresses.town"].editor.accessibleDescription() == ""


def test_what_contradicts_the_table_says_which_table(opened: OpenedDesk, chosen: Path) -> None:
    with written(opened.register) as connection:
        makers.person(connection, address=("Koekatu 1", "06101", "PORVOO"))

    def sentence(of: Rule) -> str:
        opened.window.open(QUALITY)
        page = opened.page
        assert isinstance(page, QualityPage)
        page.tabs[AGAINST].click()
        page.renew()
        opened.settle()
        page.against.rules.set_rows(page.against.rules.rows_model.rows, keep=lambda row: row[0] is of)
        return page.against.rule.text()

    without = {rule: sentence(rule) for rule in (Rule.POSTCODE_FORM, Rule.POSTCODE_TOWN)}
    assert without == {rule: rule_words(rule, None) for rule in without}
    take_over(opened)
    assert all("taulu.csv" in sentence(rule) for rule in without)


def test_on_the_card_the_table_is_asked_before_what_others_have(opened: OpenedDesk, chosen: Path) -> None:
    with written(opened.register) as connection:
        person = makers.person(connection, address=("Koekatu 1", "06100", "VÄÄRÄLÄ"))
    take_over(opened)
    opened.window.open(CARD, person=int(person))
    opened.settle()
    page = opened.page
    assert isinstance(page, CardPage)
    page.editing.begin_new("addresses")
    opened.settle()
    assert page.editing.form is not None
    form = page.editing.form.form
    form.set_value("postcode", "06100")
    opened.settle(400)
    assert form.value("town") == "PORVOO"
    form.set_value("town", "Loviisa")
    opened.settle(400)
    assert form["town"].editor.accessibleDescription() == doubt("06100", "PORVOO / BORGÅ")
    form.set_value("town", "borgå")
    opened.settle(400)
    assert form["town"].editor.accessibleDescription() == ""


def test_another_address_for_an_answer_is_filled_in_too(
    opened: OpenedDesk, chosen: Path, clock: Clock
) -> None:
    desk = RequestDesk(opened.register, clock)
    desk.add_the_virtanens()
    mailed, other = desk.mailed("juhani", TODAY - timedelta(days=1)), desk.identified("matti")
    take_over(opened)
    for place, request, kind in ((CAME_BACK, mailed, CameBackPage), (ANSWER, other, AnswerPage)):
        opened.window.open(place, request=request.id)
        opened.settle()
        page = opened.page
        assert isinstance(page, kind)
        if isinstance(page, AnswerPage):
            page.do_next()  # collect
            opened.settle()
            page.frame.delivery_button.click()
        form = page.check if isinstance(page, CameBackPage) else page.frame.review.delivery.form
        form.set_value("other", True)
        form.set_value("country", "FI")
        form.set_value("postcode", "33720")
        opened.settle()
        assert form.value("town") == "TAMPERE"


class Asked:
    """A look-up whose answers come when the test lets them."""

    def __init__(self) -> None:
        self.places: list[Place] = []
        self.thens: list[Any] = []

    def __call__(self, owner: QObject, place: Place, then: Any) -> None:
        self.places.append(place)
        self.thens.append(then)


def test_an_answer_that_comes_too_late_changes_nothing(qapp: object) -> None:
    form, asked = Form(), Asked()
    add_other_address(form, "How it was checked", asked)
    form.set_value("country", "FI")
    form.set_value("postcode", "0610")
    QTest.qWait(400)
    assert asked.places == [], "no postcode yet"
    form.set_value("postcode", "06100")
    form.set_value("postcode", "33720")
    assert asked.places == [("06100", "", "FI"), ("33720", "", "FI")], "asked with the last digit"
    asked.thens[0](PlaceFound(("PORVOO",)))
    assert form.value("town") == "", "it is about another postcode"
    form.set_value("town", "Pori")
    asked.thens[1](PlaceFound(("TAMPERE",)))
    assert form.value("town") == "Pori", "typed while it was asked"
    QTest.qWait(400)
    asked.thens[-1](PlaceFound(("TAMPERE",), {"town": say("TAMPERE")}))
    assert form["town"].editor.accessibleDescription() == "TAMPERE"
    form.set_value("country", "SE")
    assert form["town"].editor.accessibleDescription() == "", "another country has other postcodes"
    form.deleteLater()
