"""Printed, signed, mailed: each state changes when something lasting exists, and no sooner."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PIL import ImageDraw
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.answers import Review
from helpten_desk.domain.extracts import Withheld
from helpten_desk.domain.law import Ground
from helpten_desk.domain.letters import LetterKind
from helpten_desk.domain.requests import Mailing, MailingWay, Request, State
from helpten_desk.register.unit import Register
from helpten_desk.services.drafts import Drafts
from helpten_desk.ui.answer.frame import CORRECT, DONE, MAIL, REVIEW, SCAN, SIGN, SPOILT
from helpten_desk.ui.answer.mail_panel import way_word
from helpten_desk.ui.answer.work import letters_to_sign
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.look.words import inside, tr
from tests.clock import Clock
from tests.services.request_desk import TODAY, RequestDesk
from tests.ui.answer_desk import HETIL, AnswerDesk

pytestmark = [
    pytest.mark.parametrize("register", ["sqlcipher"], indirect=True),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # dialogs, off-screen
]


@pytest.fixture
def answers(register: Register, clock: Clock, lanes: Lanes) -> Iterator[AnswerDesk]:
    desk = RequestDesk(register, clock, HETIL)
    desk.add_the_virtanens()
    made = AnswerDesk(desk, lanes)
    yield made
    made.close()


def written(answers: AnswerDesk) -> Request:
    """Collected and written, the print dialog open."""
    request = answers.identified()
    answers.open(request)
    answers.next()
    answers.page.do_next()
    answers.settle()
    return request


def printed(answers: AnswerDesk) -> Request:
    request = written(answers)
    dialog = answers.page.sending.print_dialog
    assert dialog is not None
    dialog.print_button.click()
    answers.settle()
    return request


def signed(answers: AnswerDesk) -> Request:
    request = printed(answers)
    answers.page.do_next()
    answers.settle()
    return request


def mail(answers: AnswerDesk) -> None:
    """Record the mailing and say yes once more."""
    answers.page.do_next()
    dialog = answers.page.sending.mailed_dialog
    assert dialog is not None
    dialog.sure.click()
    answers.settle()


def scan(answers: AnswerDesk, folder: Path, *, ink: bool) -> Path:
    """A scan of the letter that waits for its signature."""
    case = answers.work.opened.case
    [sent] = letters_to_sign(case)
    document = pypdfium2.PdfDocument(answers.desk.cases.letter(case.request, sent))
    image = document[0].render(scale=200 / 72).to_pil().convert("RGB")
    document.close()
    if ink:
        assert sent.signature is not None
        left, top = (round(value * 200 / 25.4) for value in (sent.signature.x, sent.signature.y))
        ImageDraw.Draw(image).ellipse((left + 60, top + 20, left + 300, top + 110), outline="navy", width=9)
    path = folder / "arkki.png"
    image.save(path, dpi=(200, 200))
    return path


def test_the_whole_way_to_mailed(answers: AnswerDesk) -> None:
    request = printed(answers)
    [(pdf, job)] = answers.printer.jobs
    assert job.queue == "Toimisto_2" and request.case in job.title and "Virtanen" not in job.title
    assert pdf.startswith(b"%PDF") and answers.now(request).state is State.PRINTED
    assert answers.page.frame.left == SIGN
    answers.page.do_next()
    answers.settle()
    assert answers.now(request).state is State.SIGNED and answers.page.frame.left == MAIL
    form = answers.page.frame.mail.form
    form.set_value("way", MailingWay.REGISTERED)
    step = answers.page.next_step
    assert step is not None and not step.enabled  # the number is missing
    QTest.keyClicks(form["number"].editor, "RR123456789FI")
    mail(answers)
    done = answers.now(request)
    assert (done.state, done.fulfilled_on) == (State.MAILED, TODAY)
    assert answers.page.frame.left == DONE and request.case in answers.strip
    [row] = answers.desk.cases.posting(TODAY)
    assert (row.number, row.by, row.recipient) == ("RR123456789FI", "Helmi Halla", "Matti Kalevi Virtanen")


def test_what_the_printer_refuses_is_not_printed(answers: AnswerDesk) -> None:
    answers.printer.refuses = True
    request = printed(answers)
    dialog = answers.page.sending.print_dialog
    assert dialog is not None and dialog.isVisible() and "Toimisto_2" in dialog.problem.text()
    assert answers.now(request).state is State.WRITTEN
    answers.printer.refuses = False
    dialog.print_button.click()
    answers.settle()
    assert answers.now(request).state is State.PRINTED
    assert len(answers.desk.cases.open(request.id).letters) == 1  # the same letter, not another


def test_a_cancelled_print_leaves_the_written_letter_to_be_printed_later(answers: AnswerDesk) -> None:
    request = written(answers)
    dialog = answers.page.sending.print_dialog
    assert dialog is not None
    dialog.reject()
    answers.open(request)
    answers.page.do_next()
    answers.settle()
    again = answers.page.sending.print_dialog
    assert again is not None
    again.print_button.click()
    answers.settle()
    assert len(answers.desk.cases.open(request.id).letters) == 1
    assert answers.now(request).state is State.PRINTED


def test_what_is_left_out_after_writing_is_never_printed(answers: AnswerDesk) -> None:
    request = written(answers)
    dialog = answers.page.sending.print_dialog
    assert dialog is not None
    dialog.reject()
    answers.open(request)
    extract = answers.collection.extract
    assert extract is not None
    for datum in ("people.family_name", "employments.employer_name"):  # two, one right after the other
        [(table, record)] = [
            (record.table, record.id)
            for section in extract.sections
            for record in section.records
            if datum in {held.label for held in record.data}
        ]
        withheld = Withheld(table, record, datum, Ground.RIGHTS_OF_OTHERS)
        kept = answers.work.review.withheld
        answers.page.frame.review.decided.emit(Review(withheld=(*kept, withheld)))
    answers.settle()
    assert (answers.now(request).state, answers.now(request).answer_letter) == (State.COLLECTED, None)
    answers.open(request)  # after a break as well
    answers.page.do_next()
    answers.settle()
    again = answers.page.sending.print_dialog
    assert again is not None
    again.print_button.click()
    answers.settle()
    case = answers.desk.cases.open(request.id)
    assert case.request.state is State.PRINTED
    first, second = (letter for letter in case.letters if letter.kind is LetterKind.ANSWER)
    assert case.request.answer_letter == second.id
    pdfs = [pdf for pdf, _job in answers.printer.jobs]
    assert answers.desk.cases.letter(case.request, second) in pdfs
    assert answers.desk.cases.letter(case.request, first) not in pdfs


def test_a_letter_of_another_day_is_written_anew(answers: AnswerDesk, clock: Clock) -> None:
    request = written(answers)
    dialog = answers.page.sending.print_dialog
    assert dialog is not None
    dialog.reject()
    clock.advance(days=1)
    answers.open(request)
    answers.page.do_next()
    answers.settle()
    assert [item.number for item in answers.desk.cases.open(request.id).letters] == [1, 2]


def test_saved_and_printed_elsewhere_is_recorded_as_that(answers: AnswerDesk, tmp_path: Path) -> None:
    request = written(answers)
    answers.chosen = tmp_path / "vastaus.pdf"
    dialog = answers.page.sending.print_dialog
    assert dialog is not None
    dialog.save_button.click()
    answers.settle()
    now = answers.now(request)
    assert now.state is State.PRINTED and now.steps[-1].detail and answers.printer.jobs == []
    assert answers.chosen.read_bytes().startswith(b"%PDF")


def test_a_double_click_writes_one_letter(answers: AnswerDesk) -> None:
    request = answers.identified()
    answers.open(request)
    answers.next()
    answers.page.do_next()
    answers.page.do_next()
    answers.settle()
    assert len(answers.desk.cases.open(request.id).letters) == 1


def test_a_scan_in_doubt_needs_the_clerks_word(answers: AnswerDesk, tmp_path: Path) -> None:
    request = printed(answers)
    sign = answers.page.frame.sign
    answers.chosen = scan(answers, tmp_path, ink=False)
    sign.scan_button.click()
    answers.settle()
    assert answers.page.frame.right == SCAN and sign.form["sure"].isVisible()
    answers.page.do_next()
    answers.settle()
    assert answers.now(request).state is State.PRINTED
    answers.chosen = scan(answers, tmp_path, ink=True)
    sign.scan_button.click()
    answers.settle()
    assert not sign.form["sure"].isVisible()
    answers.page.do_next()
    answers.settle()
    assert answers.now(request).state is State.SIGNED
    with answers.desk.register.read() as work:
        assert "signed_letter" in {paper.kind for paper in work.papers.of_case(request.case)}


def test_a_broken_scan_is_told_and_the_page_goes_on(answers: AnswerDesk, tmp_path: Path) -> None:
    printed(answers)
    answers.chosen = tmp_path / "rikki.pdf"
    answers.chosen.write_bytes(b"%PDF-1.7 nothing")
    answers.page.frame.sign.scan_button.click()
    answers.settle()
    assert "rikki.pdf" in answers.strip and answers.page.frame.sign.sheet is None


def test_a_day_in_the_future_is_said_beside_the_field(answers: AnswerDesk) -> None:
    request = printed(answers)
    form = answers.page.frame.sign.form
    form.set_value("signed_on", date(2026, 3, 9))
    answers.page.do_next()
    answers.settle()
    assert form["signed_on"].problem and answers.now(request).state is State.PRINTED


def test_a_spoilt_letter_goes_back_with_its_reason(answers: AnswerDesk) -> None:
    request = signed(answers)
    [spoilt] = [step for step in answers.page.quiet_steps if not step.key]
    spoilt.do()
    assert answers.page.frame.left == SPOILT
    answers.page.do_next()
    answers.settle()
    assert answers.now(request).state is State.SIGNED  # no reason, no step
    answers.page.frame.spoilt.form.set_value("reason", "Kahvitahra")
    draft = answers.page.draft()
    assert draft is not None and "Kahvitahra" in draft
    answers.page.do_next()
    answers.settle()
    now = answers.now(request)
    assert now.state is State.COLLECTED and now.steps[-1].detail == "Kahvitahra"
    assert answers.page.frame.left == REVIEW and answers.page.draft() is None


def test_the_mailed_state_is_asked_for_once_more(answers: AnswerDesk) -> None:
    request = signed(answers)
    answers.page.do_next()
    dialog = answers.page.sending.mailed_dialog
    assert dialog is not None and dialog.isModal()
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert tr("Correct the mailing") in said  # the way to mend what is registered wrongly
    dialog.reject()
    answers.settle()
    assert answers.now(request).state is State.SIGNED


def test_a_mailed_answer_is_only_read_and_copied(answers: AnswerDesk) -> None:
    request = signed(answers)
    mail(answers)
    answers.printer.jobs.clear()
    assert answers.page.next_step is None
    [copying] = [step for step in answers.page.quiet_steps if step.key == "Ctrl+P"]
    copying.do()
    answers.settle()
    dialog = answers.page.sending.print_dialog
    assert dialog is not None
    dialog.print_button.click()
    answers.settle()
    [(copy, _job)] = answers.printer.jobs
    [sent] = answers.desk.cases.open(request.id).letters
    assert copy != answers.desk.cases.letter(request, sent)
    assert answers.now(request).state is State.MAILED
    answers.page.frame.done.posting_asked.emit(TODAY)
    answers.settle()
    posting = answers.page.sending.print_dialog
    assert posting is not None and posting is not dialog
    posting.print_button.click()
    answers.settle()
    assert len(answers.printer.jobs) == 2


def step(answers: AnswerDesk, word: str) -> None:
    """Press the quiet button of this name."""
    [found] = [item for item in answers.page.quiet_steps if item.text == word]
    found.do()
    answers.settle()


def told(answers: AnswerDesk) -> str:
    """Everything that the panel of an answer that has left says."""
    return " ".join(label.text() for label in answers.page.frame.done.findChildren(QLabel))


def test_a_wrong_mailing_is_corrected_and_both_stay_in_view(answers: AnswerDesk, clock: Clock) -> None:
    request = signed(answers)
    mail(answers)
    clock.advance(days=1)
    step(answers, tr("Correct the mailing …"))
    panel, page = answers.page.frame.correct, answers.page
    assert page.frame.left == CORRECT
    page.do_next()
    answers.settle()
    assert answers.desk.cases.open(request.id).mailing == Mailing(TODAY, MailingWay.ORDINARY)
    assert page.back() and page.frame.left == DONE
    step(answers, tr("Correct the mailing …"))
    panel.form.set_value("way", MailingWay.REGISTERED)
    panel.form.set_value("number", "RR123456789FI")
    assert page.next_step is not None and not page.next_step.enabled  # the reason is missing
    panel.form.set_value("reason", "Kuitti löytyi")
    answers.next()
    done = answers.desk.cases.open(request.id)
    assert done.mailing == Mailing(TODAY, MailingWay.REGISTERED, "RR123456789FI")
    assert page.frame.left == DONE
    assert tr("The mailing is corrected. What was registered before stays beside it.") in answers.strip
    words = told(answers)
    assert "RR123456789FI" in words and "2.3.2026 klo 7.00" in words and "Kuitti löytyi" in words
    assert inside(way_word(MailingWay.ORDINARY)) in words  # what was registered first
    [row] = answers.desk.cases.posting(TODAY)
    assert (row.way, row.number) == (MailingWay.REGISTERED, "RR123456789FI")


def shown(answers: AnswerDesk) -> Request:
    """Collected, then shown at the counter."""
    request = answers.identified()
    answers.open(request)
    answers.next()
    answers.desk.sending.shown(answers.now(request), new_operation())
    answers.open(request)
    assert answers.page.frame.left == DONE
    return request


def test_what_was_not_shown_goes_back_to_what_is_sent(answers: AnswerDesk) -> None:
    request = shown(answers)
    step(answers, tr("It was not shown …"))
    answers.next()
    assert answers.now(request).state is State.SHOWN  # no reason, no step
    answers.page.frame.not_shown.form.set_value("reason", "Lähti katsomatta")
    answers.next()
    now = answers.now(request)
    assert (now.state, now.fulfilled_on) == (State.COLLECTED, None)
    assert answers.page.frame.left == REVIEW
    extract = answers.collection.extract
    assert extract is not None and len(extract.disclosures) == 2  # the entry, and what corrects it


def test_after_the_counter_the_answer_is_wanted_on_paper(answers: AnswerDesk) -> None:
    request = shown(answers)
    step(answers, tr("On paper as well"))
    now = answers.now(request)
    assert (now.state, now.fulfilled_on) == (State.COLLECTED, TODAY)
    assert answers.page.frame.left == REVIEW and answers.page.next_step is not None


def drafted(answers: AnswerDesk) -> str:
    """What is kept when the window keeps drafts, and then forgotten by the page as after a restart."""
    draft = answers.page.draft()
    assert draft is not None
    return draft


def test_what_is_typed_for_signature_and_mailing_is_kept_and_put_back(answers: AnswerDesk) -> None:
    request = printed(answers)
    page = answers.page
    assert page.draft() is None  # nothing has been typed
    page.frame.sign.form.set_value("signed_on", date(2026, 3, 1))
    page.renew()
    answers.settle()
    assert page.frame.sign.form.value("signed_on") == date(2026, 3, 1)  # F5 loses nothing
    kept = drafted(answers)
    page.frame.sign.begin(TODAY)
    page.restore(kept)
    assert page.frame.sign.form.value("signed_on") == date(2026, 3, 1)
    page.frame.sign.form.set_value("signed_on", TODAY)
    page.do_next()
    answers.settle()
    assert page.draft() is None  # it is on record
    form = page.frame.mail.form
    form.set_value("way", MailingWay.REGISTERED)
    form.set_value("number", "RR1")
    kept = drafted(answers)
    page.frame.mail.begin("Helmi Halla")
    page.restore(kept)
    assert form.mailing() == Mailing(TODAY, MailingWay.REGISTERED, "RR1") and form["number"].isVisible()
    assert page.draft_place() == f"answer:{request.id}"


def test_the_draft_is_in_its_panel_when_the_desk_is_opened_again(answers: AnswerDesk) -> None:
    request = signed(answers)
    form = answers.page.frame.mail.form
    form.set_value("way", MailingWay.HANDED_OVER)
    form.set_value("number", "K-7")
    draft = drafted(answers)
    drafts = Drafts(answers.desk.register)
    drafts.save(f"answer:{request.id}", draft)
    again = AnswerDesk(answers.desk, answers.lanes, drafts=drafts)
    again.open(request)
    assert again.page.frame.mail.form.mailing() == Mailing(TODAY, MailingWay.HANDED_OVER, "K-7")
    again.close()


def test_a_letter_to_be_registered_bears_the_mark_and_is_mailed_as_that(answers: AnswerDesk) -> None:
    request = answers.identified()
    answers.open(request)
    answers.next()
    page = answers.page
    page.deciding.open_delivery()
    page.frame.review.delivery.form.set_value("registered", True)
    page.do_next()
    answers.settle()
    page.do_next()
    answers.settle()
    dialog = page.sending.print_dialog
    assert dialog is not None
    dialog.print_button.click()
    answers.settle()
    [(pdf, _job)] = answers.printer.jobs
    document = pypdfium2.PdfDocument(pdf)
    assert "Kirjattu kirje" in document[0].get_textpage().get_text_bounded()
    document.close()
    page.do_next()
    answers.settle()
    assert page.frame.mail.form.value("way") is MailingWay.REGISTERED


def test_the_scanned_sheet_opens_where_it_is_signed(answers: AnswerDesk, tmp_path: Path) -> None:
    request = printed(answers)
    answers.open(request)
    answers.chosen = scan(answers, tmp_path, ink=True)
    answers.page.frame.sign.scan_button.click()
    answers.settle()
    view = answers.page.frame.scan
    sheet = answers.page.frame.sign.sheet
    assert sheet is not None and sheet.place is not None and view.number == sheet.place.page
    at = view.canvas.sheet_rect().top() + (sheet.place.y / 297.0) * view.canvas.sheet_rect().height()
    assert 0 < at < view.canvas.viewport().height()
