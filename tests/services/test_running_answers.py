"""An answer under way when the data of its person change: none tells what was, or another's."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import text

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.answers import Review
from helpten_desk.domain.editing import Edit, How, ToldBy
from helpten_desk.domain.errors import ChangedElsewhere
from helpten_desk.domain.extracts import Extract, Place, Withheld
from helpten_desk.domain.law import Fee, Ground, RuleSet
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.requests import Mailing, MailingWay, Request, State
from helpten_desk.register.unit import Register
from helpten_desk.services.clean_records import CleanRecords
from helpten_desk.services.editing import Editing
from tests import makers
from tests.clock import Clock
from tests.letters import reading
from tests.register.rows import written
from tests.services.request_desk import HOME, TODAY, RequestDesk

PHONE = Purpose("customer_service")
BORN = date(1994, 5, 1)
PORT = ("Luotsikuja 2", "48100", "KOTKA")


@pytest.fixture
def desk(register: Register, clock: Clock) -> RequestDesk:
    made = RequestDesk(register, clock, RuleSet.HETIL)
    made.add_person("one", born_on=BORN, address=HOME, phone="040 123 4567", customer_number="1")
    made.add_person(
        "other", "Matti", "Virtannen", born_on=BORN, occupation="luotsi", address=PORT, customer_number="2"
    )
    return made


@pytest.fixture
def records(register: Register, clock: Clock) -> CleanRecords:
    return CleanRecords(register, clock)


def merge(desk: RequestDesk, records: CleanRecords) -> None:
    shown = records.compare(desk.people["one"], desk.people["other"])
    records.merge(shown, desk.people["one"], "sama henkilö", new_operation())


def take_back(desk: RequestDesk, records: CleanRecords) -> None:
    decision = records.compare(desk.people["one"], desk.people["other"]).decision
    assert decision is not None
    records.take_back(decision, "eri henkilö", new_operation())


def written_letter(desk: RequestDesk, request: Request, review: Review | None = None) -> Request:
    collected = desk.inspection.collect(request)
    done = desk.inspection.collected(collected, new_operation())
    return desk.inspection.write(
        replace(collected, request=done), review or Review(), new_operation()
    ).request


def signed(desk: RequestDesk, request: Request) -> Request:
    printed = desk.sending.printed(written_letter(desk, request), "", new_operation())
    return desk.sending.signed(printed, TODAY, None, new_operation())


def now(desk: RequestDesk, request: Request) -> Request:
    with desk.register.read() as work:
        return work.requests.get(request.id)


def change_phone(register: Register, clock: Clock, person: PartyId) -> None:
    edit = Edit(How.NEW, "phones", {"kind": "work", "number": "09 7654321"}, ToldBy())
    Editing(register, clock).save(person, edit, PHONE, new_operation())


def values(extract: Extract | None) -> list[str]:
    assert extract is not None
    return [
        str(datum.value)
        for section in extract.sections
        for record in section.records
        for datum in record.data
    ]


def test_a_signed_letter_with_the_data_of_two_is_not_mailed_once_they_are_told_apart(
    desk: RequestDesk, records: CleanRecords
) -> None:
    merge(desk, records)
    letter = signed(desk, desk.identified("other"))
    take_back(desk, records)
    with pytest.raises(ChangedElsewhere):
        desk.sending.mailed(letter, Mailing(TODAY, MailingWay.ORDINARY), new_operation())
    again = now(desk, letter)
    assert (again.state, again.answer_letter, again.steps[-1].detail) == (
        State.COLLECTED,
        None,
        "eri henkilö",
    )
    fresh = desk.inspection.collect(again).extract
    assert "040 123 4567" not in values(fresh) and "luotsi" in values(fresh)
    assert fresh is not None and not fresh.papers, "the letter that was never sent is no paper of hers"


def test_a_letter_without_what_the_other_record_holds_is_not_printed_once_they_are_merged(
    desk: RequestDesk, records: CleanRecords
) -> None:
    letter = written_letter(desk, desk.identified("one"))
    merge(desk, records)
    with pytest.raises(ChangedElsewhere):
        desk.sending.printed(letter, "", new_operation())
    collection = desk.inspection.collect(now(desk, letter))
    assert "luotsi" in values(collection.extract) and collection.extract is not None
    found = {place.place: place.found for place in collection.places}
    assert found[Place.REGISTER] == collection.extract.count()


def test_the_fee_follows_the_earlier_answers_of_all_records_and_of_none_but_them(
    desk: RequestDesk, records: CleanRecords
) -> None:
    desk.mailed("other", TODAY)
    waiting = desk.identified("one")
    assert waiting.fee is Fee.FREE
    merge(desk, records)
    charged = now(desk, waiting)
    assert charged.fee is Fee.MAY_CHARGE
    desk.inspection.save_review(charged, Review(fee=Decimal(15)), new_operation())
    take_back(desk, records)
    assert now(desk, waiting).fee is Fee.FREE
    assert desk.inspection.review(waiting).fee is None


def test_what_is_withheld_of_the_merged_record_stays_withheld_where_the_other_says_the_same(
    register: Register, desk: RequestDesk, records: CleanRecords
) -> None:
    with written(register) as connection:
        source = makers.source(connection)
        told = {"told_on": date(2020, 1, 2), "channel": "phone", "text": "sairaus", "source_id": source}
        rows = [
            makers.row(connection, "notes", party_id=desk.people[name], **told) for name in ("one", "other")
        ]
    waiting = desk.identified("other")
    withheld = (Withheld("notes", rows[1], "notes.text", Ground.HEALTH),)
    desk.inspection.save_review(waiting, Review(withheld=withheld), new_operation())
    merge(desk, records)
    again = now(desk, waiting)
    collection = desk.inspection.collect(again)
    assert collection.extract is not None
    left_out = collection.extract.without(desk.inspection.review(again).withheld).withheld()
    assert (
        [datum.value for _, datum in left_out]
        == ["sairaus"]
        == [value for value in values(collection.extract) if value == "sairaus"]
    )


def test_a_letter_that_waits_for_its_printer_is_void_when_a_datum_is_changed(
    register: Register, clock: Clock, desk: RequestDesk
) -> None:
    letter = written_letter(desk, desk.identified("one"))
    change_phone(register, clock, desk.people["one"])
    with pytest.raises(ChangedElsewhere):
        desk.sending.printed(letter, "", new_operation())
    collection = desk.inspection.collect(now(desk, letter))
    assert "09 7654321" in values(collection.extract) and collection.extract is not None
    assert {place.place: place.found for place in collection.places}[
        Place.REGISTER
    ] == collection.extract.count()
    letter = written_letter(desk, now(desk, letter))
    assert desk.sending.printed(letter, "", new_operation()).state is State.PRINTED


@pytest.mark.parametrize("merged", [False, True])
def test_no_letter_is_written_of_what_was_collected_before_a_change(
    register: Register, clock: Clock, desk: RequestDesk, records: CleanRecords, merged: bool
) -> None:
    collected = desk.inspection.collect(desk.identified("one"))
    done = desk.inspection.collected(collected, new_operation())
    if merged:
        merge(desk, records)
    else:
        change_phone(register, clock, desk.people["one"])
    with pytest.raises(ChangedElsewhere):
        desk.inspection.write(replace(collected, request=done), Review(), new_operation())
    assert now(desk, done).state is State.COLLECTED


def test_a_protection_that_is_new_covers_the_address_of_the_answer_and_of_a_letter_that_came_back(
    register: Register, clock: Clock, desk: RequestDesk
) -> None:
    mailed = desk.mailed("one", TODAY)
    back = desk.sending.came_back(mailed, TODAY, "muuttanut", new_operation())
    assert desk.sending.address(back) is not None
    edit = Edit(How.NEW, "protections", {"starts_on": TODAY}, ToldBy())
    made = Editing(register, clock).save(desk.people["one"], edit, PHONE, new_operation())
    assert desk.sending.address(back) is None
    collection = desk.inspection.collect(desk.identified("one"))
    guarded = {place[0] for place in desk.inspection.compose(collection, Review()).answer.guarded}
    assert len(guarded) > 1, "the extract tells the ordinary address too"
    assert collection.registered_address is not None, "the answer still goes there"
    Editing(register, clock).undo(made, PHONE, new_operation())
    assert desk.sending.address(back) is not None


def test_a_letter_on_paper_tells_that_its_address_is_no_longer_the_registered_one(
    register: Register, desk: RequestDesk
) -> None:
    letter = signed(desk, desk.identified("one"))
    assert not desk.cases.open(letter.id).moved
    with written(register) as connection:
        connection.execute(text("UPDATE addresses SET line = 'Uusikatu 1'"))
    assert desk.cases.open(letter.id).moved
    anew = signed(desk, desk.sending.spoilt(letter, "muuttanut", new_operation()))
    assert not desk.cases.open(anew.id).moved


def test_the_posting_list_names_whom_the_letter_names_on_that_day_and_ever_after(
    register: Register, desk: RequestDesk, records: CleanRecords, clock: Clock
) -> None:
    merge(desk, records)
    letter = signed(desk, desk.identified("other"))
    desk.sending.mailed(letter, Mailing(TODAY, MailingWay.ORDINARY), new_operation())
    (mailed,) = desk.cases.posting(TODAY)
    assert (mailed.case, mailed.recipient) == (letter.case, "Matti Kalevi Virtanen"), "who stands"
    sent = desk.cases.letter(letter, desk.cases.open(letter.id).letters[0])
    assert mailed.recipient in reading.pages(sent)[0]
    take_back(desk, records)
    stands = desk.people["one"]
    edit = Edit(How.CHANGED, "people", {"family_name": "Uusi"}, ToldBy(), row=stands, version=1)
    Editing(register, clock).save(stands, edit, PHONE, new_operation())
    assert desk.cases.posting(TODAY) == (mailed,), "what is changed later is on no envelope"
