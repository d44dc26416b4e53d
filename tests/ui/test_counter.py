"""The counter view: one person's extract alone; only the clerk's passphrase ends it: that is fulfilment."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument, QTextFragment, QTextTable
from PySide6.QtTest import QTest

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.answers import Review
from helpten_desk.domain.extracts import Group, Withheld
from helpten_desk.domain.law import Fee, Ground
from helpten_desk.domain.papers import Redaction
from helpten_desk.domain.people import Language
from helpten_desk.domain.requests import State
from helpten_desk.register.unit import Register
from helpten_desk.ui.answer.counter_view import CounterView
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.look.looks import TYPE
from tests import makers
from tests.clock import Clock
from tests.register.rows import written
from tests.services.request_desk import TODAY, RequestDesk
from tests.stores import HELMI
from tests.ui.answer_desk import HETIL, AnswerDesk

pytestmark = [
    pytest.mark.parametrize("register", ["sqlcipher"], indirect=True),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]


@pytest.fixture
def answers(register: Register, clock: Clock, lanes: Lanes) -> Iterator[AnswerDesk]:
    desk = RequestDesk(register, clock, HETIL)
    desk.add_the_virtanens()
    with written(register) as connection:
        desk.people["full"] = makers.full_person(connection)
    made = AnswerDesk(desk, lanes)
    yield made
    made.close()


def at_counter(answers: AnswerDesk, person: str = "matti") -> CounterView:
    request = answers.identified(person)
    answers.open(request)
    answers.next()
    QTest.keyClick(answers.window, Qt.Key.Key_F11)
    answers.settle()
    view = answers.page.sending.counter
    assert view is not None and view.isFullScreen()
    return view


def end(answers: AnswerDesk, view: CounterView, passphrase: str) -> None:
    view.ask()
    view.passphrase.set_value(passphrase)
    view.confirm_button.click()
    answers.settle()


def test_only_this_persons_extract_is_on_the_screen(answers: AnswerDesk) -> None:
    view = at_counter(answers)
    text = view.text.toPlainText()
    assert "Virtanen" in text and "Esimerkkikatu 12 B 34" in text
    assert "Matti Juhani" not in text  # the namesake at the same address
    assert not hasattr(view, "rail") and TYPE["search"][0] == 16
    end(answers, view, HELMI.secret)


def test_a_wrong_passphrase_ends_nothing(answers: AnswerDesk) -> None:
    view = at_counter(answers)
    request = answers.work.request
    view.close()
    assert view.isVisible() and view.asking  # closing asks as well
    end(answers, view, "väärä lause tässä")
    assert view.isVisible() and view.passphrase.problem
    assert answers.now(request).state is State.COLLECTED
    end(answers, view, HELMI.secret)
    assert answers.now(request).state is State.SHOWN


def test_ending_records_fulfilment_and_starts_the_year(answers: AnswerDesk) -> None:
    view = at_counter(answers)
    request = answers.work.request
    end(answers, view, HELMI.secret)
    done = answers.now(request)
    assert (done.state, done.fulfilled_on) == (State.SHOWN, TODAY)
    assert answers.page.sending.counter is None and request.case in answers.strip
    assert answers.identified().fee is Fee.MAY_CHARGE


def test_escape_goes_back_to_the_extract(answers: AnswerDesk) -> None:
    view = at_counter(answers)
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.asking
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert view.isVisible() and view.end_button.isVisible()
    end(answers, view, HELMI.secret)


def test_what_is_withheld_and_what_is_secret_is_not_shown(answers: AnswerDesk) -> None:
    request = answers.identified("full")
    answers.open(request)
    answers.next()
    extract = answers.collection.extract
    assert extract is not None
    [(record, datum)] = [
        (record, datum)
        for section in extract.sections
        for record in section.records
        for datum in record.data
        if datum.label == "contacts.note"
    ]
    review = Review(withheld=(Withheld(record.table, record.id, datum.label, Ground.RIGHTS_OF_OTHERS),))
    answers.desk.inspection.save_review(answers.work.request, review, new_operation())
    answers.page.sending.show_at_counter("Åke")
    answers.settle()
    view = answers.page.sending.counter
    assert view is not None
    text = view.text.toPlainText()
    assert "Neuvottu vaihtamaan paristo." not in text and "$argon2id" not in text
    assert "Hammaslaboratorion toimitus" in text and "Äyräväinen-Öst" in text
    end(answers, view, HELMI.secret)


def swedish(answers: AnswerDesk) -> CounterView:
    request = answers.identified("full")
    answers.desk.inspection.change_language(request, Language.SV, new_operation())
    answers.open(request)
    answers.next()
    [paper] = [item for item in answers.collection.papers if item.title == "Tarkastuspyyntö"][:1]
    black = Redaction(paper.paper, 1, (0.0, 0.0, 210.0, 297.0), Ground.RIGHTS_OF_OTHERS)
    answers.desk.inspection.save_review(answers.work.request, Review(redactions=(black,)), new_operation())
    answers.page.sending.show_at_counter("Åke")
    answers.settle()
    view = answers.page.sending.counter
    assert view is not None
    return view


def test_the_person_reads_it_in_the_language_of_the_answer_in_columns(answers: AnswerDesk) -> None:
    view = swedish(answers)
    told = view.text.toPlainText()
    assert "Grunduppgifter" in told and "Perustiedot" not in told and "Etunimet" not in told
    first = view.text.document().rootFrame().childFrames()[0]
    assert isinstance(first, QTextTable)
    assert first.columns() == 3 and first.cellAt(0, 2).firstCursorPosition().block().text() == "Källa"
    assert told.count("Källa\n") <= len(Group) + 2  # named once a group, not with every record
    end(answers, view, HELMI.secret)


def test_the_papers_are_seen_as_pictures_with_what_was_blacked_out_black(answers: AnswerDesk) -> None:
    view = swedish(answers)
    document = view.text.document()
    pictures = {
        name: document.resource(QTextDocument.ResourceType.ImageResource, QUrl(name))
        for name in (
            fragment.charFormat().toImageFormat().name()
            for fragment in fragments(document)
            if fragment.charFormat().isImageFormat()
        )
    }
    assert pictures
    shades = [picture.pixelColor(picture.rect().center()).lightness() for picture in pictures.values()]
    assert shades.count(0) == 1, "the page that was blacked out, and no other"
    end(answers, view, HELMI.secret)


def fragments(document: QTextDocument) -> Iterator[QTextFragment]:
    block = document.begin()
    while block.isValid():
        at = block.begin()
        while not at.atEnd():
            yield at.fragment()
            at += 1
        block = block.next()


def test_a_customer_number_stands_in_threes(answers: AnswerDesk) -> None:
    view = at_counter(answers)
    person = answers.work.opened.case.person
    assert person is not None
    number = person.customer_number
    told = view.text.toPlainText().replace("\u00a0", " ")
    assert f"{number[:3]} {number[3:]}" in told and number not in told
    end(answers, view, HELMI.secret)


def test_many_trips_are_lines_in_columns(answers: AnswerDesk) -> None:
    matti = answers.desk.people["matti"]
    with written(answers.desk.register) as connection:
        origin = makers.source(connection)
        vehicle = makers.row(
            connection, "vehicles", registration_number="ABC-123", party_id=matti, source_id=origin
        )
        makers.trips(connection, matti, vehicle, 600)
    view = at_counter(answers)
    lines = view.text.toPlainText().splitlines()
    [head] = [number for number, line in enumerate(lines) if line.count("\t") > 4 and "Päivä" in line]
    assert all(line.count("\t") == lines[head].count("\t") for line in lines[head : head + 601])
    assert "\t" not in lines[head + 601]
    end(answers, view, HELMI.secret)
