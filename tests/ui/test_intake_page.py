"""Intake as a clerk does it: verdicts while keying, problems beside fields, on record, completed."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.codes import page_code
from helpten_desk.domain.errors import ChangedElsewhere
from helpten_desk.domain.law import RuleSet, Validity
from helpten_desk.domain.papers import PageCode, ReadPaper
from helpten_desk.domain.requests import Asker, Channel, State
from helpten_desk.domain.sentences import say
from helpten_desk.register.unit import Register
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.places import ANSWER, IDENTIFY, INTAKE, REQUESTS
from tests import makers
from tests.clock import Clock
from tests.services.request_desk import MATTI, RequestDesk, draft_of_today, letter
from tests.ui.request_pages import Pages

pytestmark = pytest.mark.parametrize("register", ["sqlcipher"], indirect=True)


@pytest.fixture
def pages(register: Register, clock: Clock, lanes: Lanes) -> Iterator[Pages]:
    desk = RequestDesk(register, clock, RuleSet.HETIL)
    desk.add_the_virtanens()
    made = Pages(desk, lanes)
    yield made
    made.close()


@pytest.fixture
def gdpr(register: Register, clock: Clock, lanes: Lanes) -> Iterator[Pages]:
    made = Pages(RequestDesk(register, clock), lanes)
    yield made
    made.close()


def at(pages: Pages) -> tuple[str, object]:
    visit = pages.window.visit
    assert visit is not None
    return visit.place, visit.where.get("request")


def key_in(pages: Pages, **texts: str) -> None:
    """Type into the fields, as the keys come."""
    for name, text in texts.items():
        editor = pages.intake.form[name].editor
        editor.setFocus()
        QTest.keyClicks(editor, text)


def read(pages: Pages, paper: ReadPaper) -> None:
    """The reader has given a paper."""
    pages.intake._reading.take(pages.intake._work, paper)
    pages.settle()


def test_from_the_letter_file_to_identifying_by_keyboard(pages: Pages, tmp_path: Path) -> None:
    path = tmp_path / "kirje.png"
    Image.new("L", (620, 877), 250).save(path)
    pages.chosen = path
    pages.open(INTAKE)
    pages.intake.letter.choose()
    pages.settle()
    assert pages.intake.letter.view.count == 1
    key_in(
        pages,
        dated="27.2.",
        name="Matti Kalevi Virtanen",
        address="Esimerkkikatu 12 B 34, 33720 Tampere",
        born_on="1.5.1994",
    )
    QTest.keyClick(pages.intake.form["hand_signed"].editor, Qt.Key.Key_Space)
    pages.settle()
    found = pages.intake._found
    assert found is not None and found.validity.outcome is Validity.VALID
    QTest.keyClick(pages.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    pages.settle()
    place, number = at(pages)
    assert place == IDENTIFY
    assert isinstance(number, int)
    request = pages.desk.cases.open(number).request
    assert (request.state, request.dated, request.asker) == (State.RECEIVED, date(2026, 2, 27), MATTI)
    assert request.letter_paper is not None
    pages.open(INTAKE)
    assert pages.intake.draft() is None  # ready for the next one


def test_candidates_are_looked_at_once_for_the_same_asker(pages: Pages) -> None:
    def looks() -> int:
        return [deed for deed, _purpose in pages.desk.journal()].count("intake.candidates")

    pages.open(INTAKE)
    assert looks() == 0
    pages.intake.form.fill(draft_of_today())
    pages.settle()
    found = pages.intake._found
    assert looks() == 1 and found is not None and found.candidates
    pages.intake.form.set_value("hand_signed", False)
    pages.intake.form.set_value("note", "soitti")
    pages.settle()
    found = pages.intake._found
    assert looks() == 1 and found is not None and found.candidates
    pages.intake.form.set_value("born_on", "12.3.1961")
    pages.settle()
    assert looks() == 2


def test_the_earlier_requests_of_each_candidate_are_named_and_open_their_answer(pages: Pages) -> None:
    cases = [pages.desk.mailed(who, date(2025, 12, 1)) for who in ("matti", "juhani")]
    pages.open(INTAKE)
    pages.intake.form.set_value("name", "Matti Virtanen")
    pages.settle()
    links = pages.intake.consequences.earlier.links
    assert {link.accessibleName()[:10] for link in links} == {case.case for case in cases}
    juhani = next(link for link in links if cases[1].case in link.accessibleName())
    QTest.keyClick(juhani, Qt.Key.Key_Return)
    pages.settle()
    assert at(pages) == (ANSWER, cases[1].id)


def test_a_file_may_be_dropped(pages: Pages, tmp_path: Path) -> None:
    path = tmp_path / "kirje.png"
    Image.new("L", (62, 87), 250).save(path)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    pages.open(INTAKE)
    drop = QDropEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    pages.intake.letter.dropEvent(drop)
    pages.settle()
    assert pages.intake.letter.view.count == 1


def test_a_damaged_file_is_named_and_what_was_typed_stays(pages: Pages, tmp_path: Path) -> None:
    path = tmp_path / "rikki.pdf"
    path.write_bytes(b"%PDF-1.7 and no more")
    pages.open(INTAKE)
    key_in(pages, name="Matti Virtanen")
    pages.intake._reading.read_file(path)
    pages.settle()
    assert "rikki.pdf" in pages.strip
    assert pages.intake.form.value("name") == "Matti Virtanen"


def test_what_the_file_carried_and_that_it_was_filed_before_is_told(pages: Pages) -> None:
    paper = replace(letter(), remarks=("scripts", "attachments"))
    pages.desk.record(paper=paper)
    pages.open(INTAKE)
    read(pages, paper)
    told = pages.intake.letter._note.text()
    assert "kirje.png" in told and "2.3.2026" in told and "kirje.png" in pages.strip
    pages.intake.form.fill(draft_of_today())
    pages.intake.do_next()
    pages.settle()
    assert at(pages)[0] == IDENTIFY  # the clerk may go on


def test_an_unsigned_letter_is_registered_and_its_form_printed(pages: Pages) -> None:
    pages.open(INTAKE)
    read(pages, letter("pyyntö.png", 2))
    pages.intake.form.fill(draft_of_today(hand_signed=False))
    pages.settle()
    word = pages.next_word
    pages.intake.do_next()
    pages.settle()
    request = pages.desk.cases.rows()[0]
    assert request.state is State.INVALID
    assert at(pages) == (INTAKE, request.id)
    assert [pdf[:5] for _title, pdf in pages.printed] == [b"%PDF-"]
    assert request.case in pages.printed[0][0] and "Virtanen" not in pages.printed[0][0]
    assert pages.intake.letter.view.count == 2  # the letter as filed
    assert pages.next_word != word
    pages.intake.do_next()  # print it once more: the same letter
    pages.settle()
    assert pages.printed[1][1] == pages.printed[0][1]


def test_the_signed_form_completes_the_request(pages: Pages) -> None:
    request = pages.desk.record(draft_of_today(hand_signed=False))
    pages.open(INTAKE, request=request.id)
    assert pages.intake.form.value("name") == MATTI.name
    read(pages, letter("lomake.png"))
    pages.intake.form["hand_signed"].set_value(True)
    pages.settle()
    pages.intake.do_next()
    pages.settle()
    assert at(pages) == (IDENTIFY, request.id)
    done = pages.desk.cases.open(request.id).request
    assert (done.state, done.validity, done.hand_signed) == (State.RECEIVED, Validity.VALID, True)


def test_the_asker_in_person_completes_a_request_by_phone(pages: Pages) -> None:
    request = pages.desk.record(draft_of_today(channel=Channel.PHONE, hand_signed=False))
    pages.open(INTAKE, request=request.id)
    pages.intake.form.set_value("channel", Channel.COUNTER)
    pages.settle()
    pages.intake.do_next()
    pages.settle()
    assert at(pages) == (IDENTIFY, request.id)


def test_a_scanned_form_of_ours_leads_to_its_case_with_the_sheet(pages: Pages) -> None:
    request = pages.desk.record(draft_of_today(hand_signed=False))
    form = pages.desk.cases.sign_form(request, new_operation())
    code = page_code(pages.desk.register.id, PageCode(request.case, form.number, 1, form.pages))
    pages.open(INTAKE)
    read(pages, letter("skannaus.png", codes=(code,)))
    assert request.case in pages.strip
    pages.window.strip.act()
    pages.settle()
    assert at(pages) == (INTAKE, request.id)
    assert pages.intake._work.paper is not None and pages.intake._work.paper.name == "skannaus.png"
    pages.open(INTAKE)
    assert pages.intake.draft() is None


def test_a_signed_answer_of_ours_leads_to_its_answer(pages: Pages) -> None:
    request = pages.desk.identified()
    code = page_code(pages.desk.register.id, PageCode(request.case, 1, 2, 3))
    pages.open(INTAKE)
    read(pages, letter("allekirjoitettu.png", codes=(code,)))
    pages.window.strip.act()
    pages.settle()
    assert at(pages) == (ANSWER, request.id)


def test_under_the_gdpr_an_email_is_valid_with_identity_open(gdpr: Pages) -> None:
    gdpr.open(INTAKE)
    gdpr.intake.form.fill(draft_of_today(channel=Channel.EMAIL, hand_signed=False))
    gdpr.settle()
    found = gdpr.intake._found
    assert found is not None and found.validity.outcome is Validity.IDENTITY_OPEN
    gdpr.intake.do_next()
    gdpr.settle()
    assert at(gdpr)[0] == IDENTIFY


@pytest.mark.parametrize(
    ("field", "text", "stops"),
    [
        ("received_on", "+2", True),
        ("dated", "+1", True),
        ("dated", "27.2.2024", False),
        ("born_on", "1.5.2094", False),
        ("identity_code", makers.CODES[2], False),
        ("phone", "050 00", False),
    ],
)
def test_a_problem_is_said_beside_the_field_when_it_is_left(
    pages: Pages, field: str, text: str, stops: bool
) -> None:
    pages.open(INTAKE)
    pages.intake.form.fill(draft_of_today())
    pages.intake.form[field].set_text("")
    key_in(pages, **{field: text})
    pages.intake.form["name"].editor.setFocus()
    pages.settle()
    assert pages.intake.form[field].editor.accessibleDescription()
    assert bool(pages.intake.form[field].problem) is stops
    pages.intake.do_next()
    pages.settle()
    assert (at(pages)[0] == INTAKE) is stops
    assert bool(pages.desk.cases.rows()) is not stops


def test_the_name_is_missing_says_the_strip(pages: Pages) -> None:
    pages.open(INTAKE)
    step = pages.intake.next_step
    assert step is not None and not step.enabled and step.why_not in pages.strip
    pages.intake.do_next()
    assert pages.desk.cases.rows() == ()


def test_next_step_pressed_at_once_records_what_was_just_typed(pages: Pages) -> None:
    pages.open(INTAKE)
    pages.intake.form.fill(draft_of_today(asker=Asker(name="Koe", phone="050 123 4567")))
    pages.settle()
    key_in(pages, name="Maija ")
    pages.intake.do_next()
    pages.settle()
    assert [row.asker for row in pages.desk.cases.rows()] == ["Maija Koe"]  # cursor stood at the start


def test_two_presses_record_one_request(pages: Pages) -> None:
    pages.open(INTAKE)
    pages.intake.form.fill(draft_of_today())
    pages.settle()
    pages.intake.do_next()
    pages.intake.do_next()
    pages.settle()
    assert len(pages.desk.cases.rows()) == 1


def test_after_a_refusal_nothing_typed_is_lost_and_the_second_try_is_the_same_deed(
    pages: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    intake, tried = pages.desk.intake, []

    def refuse(draft: object, paper: object, operation: str) -> None:
        tried.append(operation)
        raise ChangedElsewhere(say("Another clerk was faster."), say("Try again."), "name")

    pages.open(INTAKE)
    pages.intake.form.fill(draft_of_today(note="tärkeä"))
    pages.settle()
    draft = pages.intake.draft()
    with monkeypatch.context() as patch:
        patch.setattr(intake, "record", refuse)
        pages.intake.do_next()
        pages.settle()
        assert pages.strip and pages.intake.form["name"].problem
        pages.intake.do_next()
        pages.settle()
    assert pages.intake.draft() == draft
    pages.intake.form["name"].verify()
    pages.intake.do_next()
    pages.settle()
    assert len(set(tried)) == 1 and len(pages.desk.cases.rows()) == 1


def test_a_draft_comes_back_with_its_operation_and_asks_for_the_file_again(pages: Pages) -> None:
    pages.open(INTAKE)
    read(pages, letter("kirje.png"))
    pages.intake.form.fill(draft_of_today(note="kesken"))
    text = pages.intake.draft()
    assert text is not None and "kirje.png" in text
    first = pages.desk.intake.record(draft_of_today(), None, json.loads(text)["operation"])  # then the crash
    other = Pages(pages.desk, pages.lanes)
    other.open(INTAKE)
    assert other.intake.draft() is None
    other.intake.restore(text)
    other.settle()
    assert "kirje.png" in other.strip and other.intake.form.value("note") == "kesken"
    other.intake.do_next()
    other.settle()
    assert at(other) == (IDENTIFY, first.id)
    other.close()


def test_what_is_typed_for_a_new_request_stays_while_another_is_completed(pages: Pages) -> None:
    request = pages.desk.record(draft_of_today(hand_signed=False))
    pages.open(INTAKE)
    key_in(pages, name="Uusi Kysyja")
    pages.open(INTAKE, request=request.id)
    assert pages.intake.form.value("name") == MATTI.name
    pages.open(REQUESTS)
    pages.open(INTAKE)
    assert pages.intake.form.value("name") == "Uusi Kysyja"


def test_hostile_names_are_plain_text_everywhere(pages: Pages) -> None:
    name = "<img src=x> <b>& Åke"
    pages.desk.add_person("hostile", name, "Öst", born_on=date(1990, 1, 2))
    pages.open(INTAKE)
    pages.intake.form.fill(draft_of_today(asker=Asker(name="Åke Öst", born_on="2.1.1990")))
    pages.settle()
    labels = [label for label in pages.intake.findChildren(QLabel) if "<img" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)


def test_every_control_has_a_name_and_the_keyboard_reaches_it(pages: Pages) -> None:
    pages.open(INTAKE)
    for name in pages.intake.form.values():
        editor = pages.intake.form[name].editor
        assert editor.accessibleName()
        assert editor.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_ticks_that_cannot_be_are_off(pages: Pages) -> None:
    pages.open(INTAKE)
    form = pages.intake.form
    form.fill(draft_of_today())
    form.set_value("channel", Channel.PHONE)
    assert not form["hand_signed"].editor.isEnabled() and form["hand_signed"].editor.toolTip()
    draft = form.request()
    assert (draft.hand_signed, draft.dated) == (False, None)
    form.set_value("channel", Channel.LETTER)
    assert form.request().hand_signed
