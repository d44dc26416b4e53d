"""A full day of a clerk's work in the real window, without the mouse: keys, and what is on the screen.

Only afterwards the register is asked what has become of it all.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from helpten_desk.domain.extracts import Place
from helpten_desk.domain.letters import LetterKind
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.requests import State
from helpten_desk.domain.sameness import Ruling
from helpten_desk.services.demo import INTAKE_FOLDER
from helpten_desk.ui.look import words
from tests.bench.counter import MOST, print_at_counter
from tests.day_clerk import Clerk
from tests.demo_run import TODAY, DemoRun, demo_run, make_register
from tests.test_journey import signed_scan

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PASSPHRASE = "kirje kortti kuitti"
COLLECTED, LETTER, EMAIL, COUNTER = "2026-00005", "2026-00014", "2026-00015", "2026-00016"


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_register(tmp_path_factory.mktemp("day") / "demo")


@pytest.fixture
def run(tmp_path: Path, register: Path, qapp: QApplication, finnish: Path) -> Iterator[DemoRun]:
    with demo_run(tmp_path, register) as made:
        yield made
    words.install(qapp, finnish, "fi")


def unlock(clerk: Clerk) -> None:
    clerk.type("aino")
    clerk.press("Return")
    clerk.type(PASSPHRASE)
    clerk.press("Return")
    clerk.is_on("Cases of the day")


def next_deed_on_the_board(clerk: Clerk) -> None:
    clerk.down_to("Säde Marjatta")
    clerk.next("Collect")
    clerk.sees(f"Collected for case {COLLECTED}", "Järvinen, Inspection, Collected")


def search_with_a_misspelling(clerk: Clerk) -> None:
    clerk.press("F3")
    clerk.type("matti virtannen")
    clerk.sees("Spelt nearly so", "Virtanen, Matti Kalevi", "Virtanen, Matti Juhani")
    clerk.down_to("Virtanen, Matti Olavi")
    clerk.press("Return")
    clerk.sees("Customer card", "23.7.1978")


def change_a_phone_and_undo_it(clerk: Clerk) -> None:
    clerk.press("Return")  # from the group to its first line
    clerk.down_to("Telephone number")
    clerk.press("F2")
    clerk.is_on("Telephone number")
    clerk.write("050 123 4567")
    clerk.next("Save")
    clerk.sees("Saved: Telephone", "050 123 4567")
    clerk.press("Ctrl+Z")
    clerk.sees("Undone: Telephone")
    clerk.sees_no("050 123 4567")


def move_house(clerk: Clerk) -> None:
    clerk.down_to("Street address", key="Up")
    clerk.press("Delete")
    clerk.sees("It ends")
    clerk.next("Save")
    clerk.sees("Saved: Address")
    clerk.press("Insert")
    assert clerk.row == "Address", "the kind of the current line is offered first"
    clerk.press("Return")
    clerk.is_on("Kind of address")
    clerk.press("Return", "Return")
    clerk.is_on("Street address")
    clerk.type("Näytekatu 5 C 17")
    clerk.press("Return")
    clerk.type("20100")
    clerk.press("Return")
    clerk.write("TURKU")
    clerk.next("Save")
    clerk.sees("Saved: Address", "Näytekatu 5 C 17")


def take_in_a_letter(clerk: Clerk, letter: Path) -> None:
    clerk.press("Ctrl+N", "Shift+F6")
    clerk.is_on("Open a file")
    clerk.give_file(letter, "Return")
    clerk.sees(letter.name)
    clerk.press("F6")
    clerk.is_on("Kind")
    clerk.press("Return", "Return", "Return")
    clerk.type("21.11.")
    clerk.press("Return")
    clerk.is_on("A signature by hand has been seen")
    clerk.press("Space")
    clerk.tab_to("Name")
    clerk.type("Inka Säde Maria Testinen")
    clerk.press("Return")
    clerk.type("Mallikatu 12 B 34, 00100 HELSINKI")
    clerk.press("Return")
    clerk.type("1.5.1994")
    clerk.next("Register and identify")


def identify_and_collect(clerk: Clerk, name: str, proof: str) -> None:
    clerk.sees("How was it made sure?", name, "Free of charge")
    clerk.press("Return")  # from the person to the proofs
    clerk.down_to(proof)
    clerk.next("Identify")
    clerk.next("Collect")
    clerk.sees("Letter up to date")
    clerk.is_on("What is sent")


def leave_out_a_datum(clerk: Clerk) -> None:
    clerk.down_to("Billing and collection")
    clerk.press("Right", "Down", "Right", "Down")
    clerk.press("Delete")
    clerk.sees("Why is this left out?")
    clerk.type("4")
    clerk.sees("1 left out", "Not given: Serious danger to somebody's rights")


def enter_what_partners_answered(clerk: Clerk) -> None:
    clerk.tab_to("0 of 2 partners")
    clerk.press("Return")
    clerk.is_on("Data found")
    clerk.type("3")
    clerk.press("Return")
    clerk.sees("found: 3")
    for _ in range(2):  # the second partner's
        clerk.tab_to("Nothing was found")
        clerk.press("Tab")
    clerk.tab_to("Nothing was found", key="Shift+Tab")
    clerk.press("Return")
    clerk.sees("nothing", "2 partners")
    clerk.press("Escape")
    clerk.is_on("What is sent")


def print_it(clerk: Clerk) -> None:
    clerk.next("Print for signing")
    clerk.sees("What is printed")
    clerk.press("Return")
    clerk.sees("Signed on")


def sign_and_mail(clerk: Clerk, scan: Path) -> None:
    clerk.tab_to("Open the scanned sheet")
    clerk.give_file(scan, "Return")
    clerk.sees("The sheet is this letter, and it is signed")
    clerk.next("Register the signature")
    clerk.is_on("Mailed or handed over on")
    clerk.next("Register the mailing")
    clerk.sees("Has the answer left?")
    clerk.press("Ctrl+Return")
    clerk.sees(f"Case {LETTER} is answered")


def answer_an_invalid_email(clerk: Clerk) -> None:
    clerk.press("Ctrl+N", "Return")
    clerk.choose("E-mail")
    clerk.tab_to("Name")
    clerk.type("Rajesh Patel")
    clerk.tab_to("E-mail")
    clerk.type("rajesh@mail.example")
    clerk.next("Register and print the form to sign")
    clerk.sees("What is printed")
    clerk.press("Return")
    clerk.sees(f"The form to sign of case {EMAIL} is in the printer.")


def decide_on_a_pair(clerk: Clerk) -> None:
    clerk.press("Ctrl+4")
    clerk.sees("Tuomisto")
    clerk.down_to("Tuomisto")
    clerk.press("Return")
    clerk.tab_to("By what you know it")
    clerk.type("Soitettu ja kysytty")
    clerk.next("Merge")
    clerk.sees("The two records are one person's now.")


def show_at_the_counter(clerk: Clerk) -> None:
    clerk.press("F3")
    clerk.type("virtanen matti juhani")
    clerk.sees("12.3.1961")
    clerk.press("Return", "F11")
    identify = "Virtanen, Matti Juhani"
    clerk.next("Register and identify")
    identify_and_collect(clerk, identify, "Document seen")
    clerk.press("F11")
    clerk.sees("Data about Matti Juhani Virtanen", "Perustiedot")
    clerk.press("PageDown", "Escape")
    clerk.is_on("The clerk's passphrase")
    clerk.type(PASSPHRASE)
    clerk.press("Return")
    clerk.sees(f"Case {COUNTER} is answered")


def look_around(clerk: Clerk) -> None:
    clerk.press("F4")
    clerk.is_on("People opened last")
    clerk.down_to("Virtanen, Matti Olavi")
    clerk.press("Return")
    clerk.sees("Customer card", "Näytekatu 5 C 17")
    clerk.press("Ctrl+K")
    clerk.type("quality")
    assert clerk.row.startswith("Quality")
    clerk.press("Return")
    clerk.is_on("Pairs that may be one person")
    clerk.press("F1")
    clerk.sees("Contradictions", "The desk never merges anybody by itself")
    clerk.press("Escape")
    clerk.is_on("Pairs that may be one person")
    clerk.press("Escape")
    clerk.sees("Customer card")


def print_the_posting_list(clerk: Clerk) -> None:
    clerk.press("Ctrl+1")
    clerk.is_on("Cases of the day")
    clerk.press("Ctrl+P")
    clerk.sees("What is printed")
    clerk.press("Return")
    clerk.sees("The posting list of 24.11.2026 is in the printer.")


def test_a_full_day_without_the_mouse(run: DemoRun, tmp_path: Path) -> None:
    clerk = Clerk(run.idle)
    unlock(clerk)
    next_deed_on_the_board(clerk)
    search_with_a_misspelling(clerk)
    phone = held(run, "matti olavi virtanen", "phones.number")
    change_a_phone_and_undo_it(clerk)
    move_house(clerk)
    take_in_a_letter(clerk, run.register / INTAKE_FOLDER / "kirje-1.pdf")
    identify_and_collect(clerk, "Testinen, Inka", "Signature")
    leave_out_a_datum(clerk)
    enter_what_partners_answered(clerk)
    print_it(clerk)
    request = run.desk.cases.open(number(run, LETTER)).request
    sign_and_mail(clerk, signed_scan(run.desk, request, tmp_path, which=0))
    answer_an_invalid_email(clerk)
    decide_on_a_pair(clerk)
    show_at_the_counter(clerk)
    look_around(clerk)
    print_the_posting_list(clerk)

    assert held(run, "matti olavi virtanen", "phones.number") == phone
    assert "Näytekatu 5 C 17" in held(run, "matti olavi virtanen", "addresses.line")
    the_cases_stand_as_they_should(run)
    the_register_knows_all_of_it(run)

    clerk.press("Ctrl+L")
    assert run.asked_to_start == [("--login", "aino")]
    run.start_again()
    clerk.is_on("Passphrase")
    clerk.type(PASSPHRASE)
    clerk.press("Return")
    clerk.is_on("Cases of the day")


def the_cases_stand_as_they_should(run: DemoRun) -> None:
    states = {row.case: row.state for row in run.desk.cases.rows()}
    assert states[COLLECTED] is State.COLLECTED
    assert [states[case] for case in (LETTER, EMAIL, COUNTER)] == [State.MAILED, State.INVALID, State.SHOWN]
    letter = run.desk.cases.open(number(run, LETTER))
    assert letter.request.received_on == TODAY and letter.request.dated == date(2026, 11, 21)
    assert letter.mailing is not None and letter.mailing.on == TODAY
    assert [kind.kind for kind in letter.letters] == [LetterKind.ANSWER, LetterKind.CERTIFICATE]
    review = run.desk.inspection.review(letter.request)
    assert [item.ground.value for item in review.withheld] == ["rights_of_others"]
    with run.desk.register.read() as work:
        places = work.requests.places(letter.request.id)
    assert {place.found for place in places if place.place is Place.PARTNER} == {0, 3}
    form = run.desk.cases.open(number(run, EMAIL))
    assert [sent.kind for sent in form.letters] == [LetterKind.FORM]


def the_register_knows_all_of_it(run: DemoRun) -> None:
    pair, *_of_the_demo = run.desk.records.decided()  # the newest first
    assert pair.decision.ruling is Ruling.MERGED and pair.decision.reason == "Soitettu ja kysytty"
    assert len(run.printer.printed) == 4, "two letters of the answer, the form, the posting list"
    assert [posted.case for posted in run.desk.cases.posting(TODAY)] == [LETTER]
    with run.desk.register.read() as work:
        assert work.journal.verify() > 0


def held(run: DemoRun, query: str, label: str) -> list[str]:
    """What the register holds of one datum of the person who is found so."""
    person = run.desk.search.find(query).hits[0].person
    assert person is not None
    with run.desk.register.read() as work:
        extract = work.extracts.collect(PartyId(person.id))
    records = (record for section in extract.sections for record in section.records)
    return [str(datum.value) for record in records for datum in record.data if datum.label == label]


def number(run: DemoRun, case: str) -> int:
    return next(row.id for row in run.desk.cases.rows() if row.case == case)


def test_at_the_counter_from_the_person_found_to_the_print_in_thirty_keys(run: DemoRun) -> None:
    steps = print_at_counter(run)
    assert sum(step.keys for step in steps) <= MOST
    (row,) = [row for row in run.desk.cases.rows() if row.case == LETTER]
    assert row.state is State.PRINTED and len(run.printer.printed) == 1
