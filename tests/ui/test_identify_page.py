"""Identifying: candidates and namesakes, proofs that suffice and one that never does, the ways out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from helpten_desk.domain.law import Proof, RuleSet
from helpten_desk.domain.requests import Asker, Channel, State
from helpten_desk.register.unit import Register
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.places import ANSWER, IDENTIFY, REQUESTS
from helpten_desk.ui.look.verdict import LinkButton
from helpten_desk.ui.requests.candidates_panel import Candidate
from tests import makers
from tests.clock import Clock
from tests.services.request_desk import MATTI, RequestDesk, draft_of_today, letter
from tests.ui.request_pages import Pages

pytestmark = pytest.mark.parametrize("register", ["sqlcipher"], indirect=True)
NAMED = replace(MATTI, name="Matti Virtanen")


@pytest.fixture
def pages(register: Register, clock: Clock, lanes: Lanes) -> Iterator[Pages]:
    desk = RequestDesk(register, clock, RuleSet.HETIL)
    desk.add_the_virtanens()
    made = Pages(desk, lanes)
    yield made
    made.close()


def person(pages: Pages) -> int | None:
    row = pages.identify.candidates.current
    return row.hit.person.id if row and row.hit and row.hit.person else None


def choose_proof(pages: Pages, proof: Proof) -> None:
    table = pages.identify.proofs.table
    rows = [table.rows_model.row(number) for number in range(table.rows_model.rowCount())]
    table.selectRow([row.proof for row in rows if row is not None].index(proof))


def go_to_nobody(pages: Pages) -> None:
    pages.identify.candidates.table.step_rows(99)
    pages.settle()


def test_the_best_candidate_is_shown_with_namesake_earlier_requests_and_fee(pages: Pages) -> None:
    pages.desk.mailed("matti", date(2025, 12, 1))
    request = pages.desk.record(draft_of_today(asker=NAMED), letter(pages=2))
    pages.open(IDENTIFY, request=request.id)
    assert person(pages) == pages.desk.people["matti"]
    panel = pages.identify.candidates
    warning = panel.header._warning
    assert warning.isVisible() and "12.3.1961" in warning.accessibleName()
    (earlier,) = panel.earlier.links
    assert "2026-00001" in earlier.accessibleName()
    assert "1.12.2025" in panel.fee._reason.text()
    assert pages.identify.letter.view.count == 2
    deeds = [deed for deed, purpose in pages.desk.journal() if request.case in purpose]
    assert {"request.open", "request.candidates", "request.consider", "paper.page"} <= set(deeds)


def test_an_earlier_request_opens_its_answer_by_keyboard_and_older_ones_are_a_press_away(
    pages: Pages,
) -> None:
    cases = [pages.desk.mailed("matti", date(year, 12, 1)) for year in (2021, 2022, 2023, 2024)]
    request = pages.desk.record(draft_of_today(asker=NAMED))
    pages.open(IDENTIFY, request=request.id)
    earlier = pages.identify.candidates.earlier
    assert [link.isVisible() for link in earlier.links] == [True, True, True, False]
    more = next(each for each in earlier.findChildren(LinkButton) if each not in earlier.links)
    QTest.keyClick(more, Qt.Key.Key_Return)
    oldest = earlier.links[-1]
    assert oldest.isVisible() and oldest.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(oldest, Qt.Key.Key_Return)
    pages.settle()
    visit = pages.window.visit
    assert visit is not None and (visit.place, visit.where["request"]) == (ANSWER, cases[0].id)


def test_no_proof_is_chosen_beforehand(pages: Pages) -> None:
    request = pages.desk.record()
    pages.open(IDENTIFY, request=request.id)
    step = pages.identify.next_step
    assert step is not None and not step.enabled and step.why_not in pages.strip
    pages.identify.do_next()
    pages.settle()
    assert pages.desk.cases.open(request.id).request.state is State.RECEIVED


@pytest.mark.parametrize("code", ["", makers.CODES[0]])
def test_a_code_with_or_without_the_name_identifies_nobody(pages: Pages, code: str) -> None:
    request = pages.desk.record(draft_of_today(asker=replace(MATTI, identity_code=code)))
    pages.open(IDENTIFY, request=request.id)
    choose_proof(pages, Proof.CODE_AND_NAME)
    step = pages.identify.next_step
    assert step is not None and not step.enabled and step.why_not
    assert pages.identify.proofs.verdict._reason.text() == step.why_not


def test_identifying_by_keyboard_leads_to_the_answer(pages: Pages) -> None:
    request = pages.desk.record(paper=letter())
    pages.open(IDENTIFY, request=request.id)
    table = pages.identify.candidates.table
    assert table.hasFocus()
    QTest.keyClick(table, Qt.Key.Key_Return)  # on to the proofs
    proofs = pages.identify.proofs.table
    assert proofs.hasFocus()
    QTest.keyClick(proofs, Qt.Key.Key_Down)
    QTest.keyClick(proofs, Qt.Key.Key_Down)
    assert pages.identify.proofs.proof is Proof.DOCUMENT_SEEN
    QTest.keyClicks(pages.identify.proofs.detail.editor, "passi, numeroa ei tallennettu")
    QTest.keyClick(pages.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    pages.settle()
    visit = pages.window.visit
    assert visit is not None and (visit.place, visit.where) == (ANSWER, {"request": request.id})
    done = pages.desk.cases.open(request.id).request
    assert (done.state, done.person, done.proof) == (
        State.IDENTIFIED,
        pages.desk.people["matti"],
        Proof.DOCUMENT_SEEN,
    )
    assert done.steps[-1].detail.startswith("passi")


def test_an_unsigned_request_cannot_be_identified_by_its_signature(pages: Pages) -> None:
    request = pages.desk.record(draft_of_today(channel=Channel.COUNTER, hand_signed=False))
    pages.open(IDENTIFY, request=request.id)
    choose_proof(pages, Proof.SIGNATURE_COMPARED)
    assert pages.identify.next_step is not None and not pages.identify.next_step.enabled


def test_the_whole_register_can_be_searched_and_the_search_is_on_record(pages: Pages) -> None:
    kerttu = pages.desk.add_person("kerttu", "Kerttu", "Koe", born_on=date(1970, 2, 3))
    request = pages.desk.record()
    pages.open(IDENTIFY, request=request.id)
    search = pages.identify.candidates.search
    search.setFocus()
    QTest.keyClicks(search, "koe kerttu")
    pages.settle()
    assert person(pages) == kerttu
    assert any(deed == "search" and request.case in purpose for deed, purpose in pages.desk.journal())
    QTest.keyClick(search, Qt.Key.Key_Down)
    pages.settle()
    assert person(pages) == pages.desk.people["matti"]  # the candidates stay beneath
    search.clear()
    search.textEdited.emit("")
    pages.settle()
    people = [row for row in pages.identify.candidates.table.rows_model.rows if isinstance(row, Candidate)]
    assert all(row.hit is None or row.hit.person is None or row.hit.person.id != kerttu for row in people)


def test_facts_that_differ_are_told_beside_the_letters_own(pages: Pages) -> None:
    request = pages.desk.record(draft_of_today(asker=replace(MATTI, address="Vanhakatu 1, 33100 Tampere")))
    pages.open(IDENTIFY, request=request.id)
    differs = {
        name: label.text()
        for name, (_mark, label) in pages.identify.asker._marks.items()
        if label.isVisible()
    }
    assert list(differs) == ["address"] and "Esimerkkikatu 12 B 34" in differs["address"]
    assert pages.identify.asker._asker == request.asker


def test_a_protected_address_is_not_shown(pages: Pages) -> None:
    request = pages.desk.record(
        draft_of_today(
            asker=Asker(name="Matti Ilmari Virtanen", address="Piilopolku 9, 99800 Ivalo", born_on="4.8.1989")
        )
    )
    pages.open(IDENTIFY, request=request.id)
    assert person(pages) == pages.desk.people["ilmari"]
    shown = [label.text() for label in pages.identify.candidates.findChildren(QLabel)]
    assert not any("Piilopolku" in text for text in shown)
    mark, differs = pages.identify.asker._marks["address"]
    assert mark.pixmap().isNull() and not differs.isVisible()  # not compared: that would tell it


def test_the_code_is_revealed_by_a_look(pages: Pages) -> None:
    request = pages.desk.record()
    pages.open(IDENTIFY, request=request.id)
    header = pages.identify.candidates.header
    assert makers.CODES[0] not in [label.text() for label in header.findChildren(QLabel)]
    header.code.ask()
    pages.settle()
    assert makers.CODES[0] in [label.text() for label in header.findChildren(QLabel)]
    assert "request.reveal" in [deed for deed, _purpose in pages.desk.journal()]


def test_nobody_in_the_register_leads_to_the_answer_that_nothing_is_held(pages: Pages) -> None:
    request = pages.desk.record(draft_of_today(asker=Asker(name="Tuntematon Tuula", born_on="1.1.1980")))
    pages.open(IDENTIFY, request=request.id)
    go_to_nobody(pages)
    pages.identify.do_next()
    pages.settle()
    visit = pages.window.visit
    assert visit is not None and visit.place == ANSWER
    done = pages.desk.cases.open(request.id).request
    assert (done.state, done.person) == (State.COLLECTED, None)
    with pages.desk.register.read() as work:
        assert work.requests.places(request.id)  # where was searched is on record


def test_withdrawing_needs_a_reason_and_esc_leaves_it(pages: Pages) -> None:
    request = pages.desk.record()
    pages.open(IDENTIFY, request=request.id)
    pages.identify.quiet_steps[0].do()
    assert pages.identify.next_step is not None and not pages.identify.next_step.enabled
    assert pages.identify.back() and not pages.identify.back()
    pages.identify.quiet_steps[0].do()
    pages.identify.withdrawal.form.set_value("reason", "Pyytäjä perui puhelimitse.")
    pages.identify.do_next()
    pages.settle()
    assert pages.window.place == REQUESTS
    done = pages.desk.cases.open(request.id).request
    assert (done.state, done.steps[-1].detail) == (State.WITHDRAWN, "Pyytäjä perui puhelimitse.")


def test_an_invalid_request_can_be_withdrawn(pages: Pages) -> None:
    request = pages.desk.record(draft_of_today(hand_signed=False))
    pages.open(IDENTIFY, request=request.id, withdraw=True)
    pages.identify.withdrawal.form.set_value("reason", "Kirjattu kahdesti.")
    pages.identify.do_next()
    pages.settle()
    assert pages.desk.cases.open(request.id).request.state is State.WITHDRAWN


def test_what_another_clerk_did_meanwhile_is_told_and_the_choice_stays(pages: Pages) -> None:
    request = pages.desk.record()
    pages.open(IDENTIFY, request=request.id)
    choose_proof(pages, Proof.DOCUMENT_SEEN)
    pages.identify.proofs.detail.set_value("passi")
    pages.desk.inspection.withdraw(request, "toisaalla", "another operation")
    pages.identify.do_next()
    pages.settle()
    assert pages.strip
    assert pages.identify.proofs.detail.value() == "passi"
    assert pages.identify.proofs.proof is Proof.DOCUMENT_SEEN


def test_a_draft_of_the_reason_comes_back(pages: Pages) -> None:
    request = pages.desk.record()
    pages.open(IDENTIFY, request=request.id)
    assert pages.identify.draft() is None
    pages.identify.withdrawal.form.set_value("reason", "kesken")
    text = pages.identify.draft()
    assert text is not None and pages.identify.draft_place() == f"identify:{request.id}"
    pages.identify.withdrawal.form.set_value("reason", "")
    pages.identify.restore(text)
    assert pages.identify.withdrawal.form.value("reason") == "kesken"
    pages.identify.mistake.form.set_value("reason", "väärä Matti")
    pages.identify.proofs.detail.set_value("passi nähty")
    text = pages.identify.draft()
    anew = Pages(pages.desk, pages.lanes)
    anew.window.open(IDENTIFY, request=request.id)
    assert text is not None and anew.identify.draft_place() == f"identify:{request.id}"
    anew.identify.restore(text)  # a draft comes before its request
    assert anew.identify.draft() == text
    anew.settle()
    typed = anew.identify
    assert (typed.withdrawal.reason, typed.mistake.reason) == ("kesken", "väärä Matti")
    assert typed.proofs.detail.value() == "passi nähty"
    anew.close()


def test_hostile_candidates_are_plain_text(pages: Pages) -> None:
    name = "<b>&<img src=x>\u202e" + "Å" * 280
    pages.desk.add_person("hostile", name, "Öst", born_on=date(1990, 1, 2))
    request = pages.desk.record(draft_of_today(asker=Asker(name=f"{name} Öst"[:300], born_on="2.1.1990")))
    pages.open(IDENTIFY, request=request.id)
    labels = [label for label in pages.identify.findChildren(QLabel) if "<img" in label.text()]
    assert labels
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert pages.window.width() <= 1280
