"""Requests: numbered without gaps, stepped lawfully, never lost to a faster clerk, never overwritten."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.answers import Review
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, UnlawfulStep
from helpten_desk.domain.extracts import Place, PlaceSearched, Withheld
from helpten_desk.domain.law import Fee, Ground, Proof, Regime, Validity
from helpten_desk.domain.papers import PaperKind, Redaction
from helpten_desk.domain.people import Language, PartyId, PostalAddress
from helpten_desk.domain.requests import (
    STEPS,
    Asker,
    Channel,
    Mailing,
    MailingWay,
    Request,
    RequestDraft,
    RequestKind,
    State,
)
from helpten_desk.register.unit import Register, Work
from tests.register.opened import AINO, BENGT, SERVICE, Opened

MAIJA = Asker(
    name="Maija Meikäläinen",
    address="Kääpiöntie 3, 00100 Helsinki",
    born_on="1.2.1980",
    identity_code="010280-952L",
    phone="040 000 0000",
    email="maija@mail.example",
    other="asiakas 1001",
)
DRAFT = RequestDraft(
    channel=Channel.LETTER,
    received_on=date(2026, 3, 2),
    dated=date(2026, 2, 27),
    hand_signed=True,
    language=Language.SV,
    asker=MAIJA,
    note="Kuoressa kaksi sivua.",
)


def add(work: Work, draft: RequestDraft = DRAFT, *, due_on: date = date(2026, 4, 1), **given: Any) -> Request:
    values: dict[str, Any] = {
        "regime": Regime.HETIL,
        "validity": Validity.VALID,
        "fee": Fee.FREE,
        "silence_on": date(2026, 6, 2),
        "state": State.RECEIVED,
        "letter_paper": None,
    }
    return work.requests.add(draft, due_on=due_on, **values | given)


def deed(register: Register, person: int | None = None) -> Any:
    return register.begin("request.test", SERVICE, new_operation(), person)


def recorded(opened: Opened, draft: RequestDraft = DRAFT, **given: Any) -> Request:
    with deed(opened.register) as work:
        return add(work, draft, **given)


def step(opened: Opened, request: Request, state: State, detail: str = "", **changes: Any) -> Request:
    with deed(opened.register) as work:
        stepped: Request = work.requests.step(request, state, detail, **changes)
        return stepped


def newest_details(opened: Opened) -> dict[str, str] | None:
    with opened.register.read() as work:
        return work.journal.lines(1)[0].details


def test_a_request_is_kept_as_it_was_made(opened: Opened) -> None:
    made = recorded(opened)
    with opened.register.read() as work:
        kept = work.requests.get(made.id)
        assert work.requests.state_of(" 2026-00001 ") == (kept.id, kept.state)
        assert work.requests.state_of("2026-00002") is None
    assert kept == made
    assert (kept.case, kept.version, kept.asker, kept.note) == ("2026-00001", 1, MAIJA, DRAFT.note)
    assert (kept.received_on, kept.dated, kept.language) == (DRAFT.received_on, DRAFT.dated, Language.SV)
    assert (kept.hand_signed, kept.verified, kept.in_writing) == (True, False, True)
    assert (kept.regime, kept.validity, kept.fee) == (Regime.HETIL, Validity.VALID, Fee.FREE)
    assert (kept.due_on, kept.silence_on, kept.owner) == (date(2026, 4, 1), date(2026, 6, 2), "Aino Aalto")
    (first,) = kept.steps
    assert (first.state, first.by) == (State.RECEIVED, "Aino Aalto")


def test_case_numbers_have_no_gaps_within_their_year(opened: Opened) -> None:
    recorded(opened)
    with pytest.raises(ZeroDivisionError), deed(opened.register) as work:
        assert add(work).case == "2026-00002"
        _ = 1 / 0
    late = replace(DRAFT, received_on=date(2025, 12, 31))
    assert [recorded(opened, draft).case for draft in (DRAFT, late, DRAFT, late)] == [
        "2026-00002", "2025-00001", "2026-00003", "2025-00002",
    ]  # fmt: skip


def test_case_numbers_have_no_gaps_when_many_record_at_once(opened: Opened) -> None:
    with ThreadPoolExecutor(3) as pool:
        cases = [request.case for request in pool.map(lambda _: recorded(opened), range(9))]
    assert sorted(cases) == [f"2026-{number:05d}" for number in range(1, 10)]


def test_the_identity_code_lies_in_a_table_of_its_own(opened: Opened) -> None:
    made = recorded(opened)
    with opened.behind_its_back(triggers=True) as connection:
        row = connection.execute(text("SELECT * FROM requests")).one()
        assert MAIJA.identity_code not in [str(value) for value in row]
        connection.execute(text("DELETE FROM request_codes"))
        assert connection.scalar(text("SELECT count(*) FROM requests")) == 1
    with deed(opened.register) as work:
        work.requests.amend(made, "", asker=replace(MAIJA, identity_code=""))
    with opened.register.read() as work:
        assert work.requests.get(made.id).asker.identity_code == ""


def test_a_request_goes_from_letter_to_mailed(opened: Opened) -> None:
    person = opened.add_person(7)
    now = recorded(opened)
    for state, changes in (
        (State.IDENTIFIED, {"person": person, "proof": Proof.SIGNATURE_COMPARED}),
        (State.COLLECTED, {}),
        (State.WRITTEN, {}),
        (State.PRINTED, {}),
        (State.SIGNED, {}),
        (State.MAILED, {"fulfilled_on": date(2026, 3, 9)}),
    ):
        now = step(opened, now, state, f"to {state}", **changes)
    assert [item.state for item in now.steps] == [
        State.RECEIVED, State.IDENTIFIED, State.COLLECTED, State.WRITTEN, State.PRINTED, State.SIGNED,
        State.MAILED,
    ]  # fmt: skip
    assert now.steps[-1].detail == "to mailed"
    assert (now.person, now.proof, now.owner) == (person, Proof.SIGNATURE_COMPARED, AINO.name)
    with opened.register.read() as work:
        assert work.requests.last_fulfilled(person) == date(2026, 3, 9)
        assert work.journal.lines(1)[0].person == person  # known from the request


def test_a_step_that_the_table_does_not_know_is_refused(opened: Opened) -> None:
    made = recorded(opened)
    with pytest.raises(UnlawfulStep):
        step(opened, made, State.MAILED)
    with opened.register.read() as work:
        assert work.requests.get(made.id) == made


def test_a_mistake_is_corrected_by_a_counter_entry(opened: Opened) -> None:
    person = opened.add_person(7)
    wrong = step(opened, recorded(opened), State.IDENTIFIED, person=person, proof=Proof.DOCUMENT_SEEN)
    right = step(opened, wrong, State.RECEIVED, "a namesake", person=None, proof=None)
    assert (right.person, right.proof) == (None, None)
    assert [item.state for item in right.steps] == [State.RECEIVED, State.IDENTIFIED, State.RECEIVED]
    details = newest_details(opened)
    assert details is not None
    assert (details["was.person"], details["was.proof"]) == ("7", "document_seen")
    with opened.behind_its_back(triggers=True) as connection, pytest.raises(DBAPIError):
        connection.execute(text("UPDATE request_steps SET detail = 'never happened'"))


def test_a_slower_clerk_is_told_who_was_faster_and_when(opened: Opened) -> None:
    seen = recorded(opened)
    with deed(opened.sign_in(BENGT)) as work:
        done = work.requests.step(seen, State.INVALID, "not signed")
    with pytest.raises(ChangedElsewhere) as told:
        step(opened, seen, State.WITHDRAWN)
    values = dict(told.value.what.values)
    assert values == {"who": "Bengt Berg", "case": "2026-00001", "when": done.steps[-1].at}
    with opened.register.read() as work:
        assert work.requests.get(seen.id) == done


def test_what_changes_in_place_is_a_step_and_its_old_value_is_sealed(opened: Opened) -> None:
    made = recorded(opened)
    with deed(opened.register) as work:
        changed = work.requests.amend(made, "name read again", asker=replace(MAIJA, name="Maia"))
    assert (changed.asker.name, changed.version) == ("Maia", 2)
    assert [item.detail for item in changed.steps] == ["", "name read again"]
    details = newest_details(opened)
    assert details is not None
    assert json.loads(details["was.asker"])["name"] == "Maija Meikäläinen"
    with pytest.raises(TypeError), deed(opened.register) as work:
        work.requests.amend(changed, "", case="2026-00009")


def test_a_request_that_is_gone_is_said_to_be(opened: Opened) -> None:
    with opened.register.read() as work, pytest.raises(KnownError):
        work.requests.get(99)


def test_open_requests_come_first_by_the_day_to_answer_by(opened: Opened) -> None:
    late = recorded(opened, due_on=date(2026, 5, 1))
    soon = recorded(opened, due_on=date(2026, 3, 3))
    ended = recorded(opened, due_on=date(2026, 3, 1))
    step(opened, ended, State.WITHDRAWN)
    with opened.register.read() as work:
        rows = work.requests.rows()
        assert [row.id for row in rows] == [soon.id, late.id, ended.id]
        assert (rows[0].asker, rows[0].state, rows[0].owner) == (MAIJA.name, State.RECEIVED, AINO.name)
        assert [row.id for row in work.requests.rows({State.WITHDRAWN})] == [ended.id]
        assert work.requests.rows(()) == ()


def test_a_persons_requests_come_newest_first_and_only_inspections_start_the_year(opened: Opened) -> None:
    person = opened.add_person(7)
    other = replace(DRAFT, kind=RequestKind.PROHIBITION, received_on=date(2026, 1, 5))
    first, second = recorded(opened, other), recorded(opened)
    with deed(opened.register) as work:
        work.requests.amend(first, "", person=person, fulfilled_on=date(2026, 1, 7))
        work.requests.amend(second, "", person=person)
        assert work.requests.last_fulfilled(person) is None
        assert [item.case for item in work.requests.of_person(person)] == ["2026-00002", "2026-00001"]
        assert work.requests.of_person(PartyId(8)) == ()


def test_a_review_is_kept_whole_and_its_earlier_form_sealed(opened: Opened) -> None:
    made = recorded(opened)
    with deed(opened.register) as work:
        paper = work.papers.add_pdf(PaperKind.OTHER, "Lomake", b"%PDF", 1, dated=None)
    review = Review(
        withheld=(Withheld("contacts", 3, "contacts.note", Ground.RIGHTS_OF_OTHERS),),
        redactions=(Redaction(paper.id, 1, (10.25, 20.5, 100.0, 8.0), Ground.COPY_OF_OTHERS.value),),
        fee=Decimal("12.50"),
        address=PostalAddress("Box 3", "111 22", "Stockholm", "SE", "c/o Berg"),
        address_check="called back",
    )
    for saved in (review, Review(), review):
        with deed(opened.register) as work:
            work.requests.save_review(made.id, saved)
        with opened.register.read() as work:
            assert work.requests.review(made.id) == saved
    with deed(opened.register) as work:
        work.requests.save_review(made.id, Review())
    details = newest_details(opened)
    assert details is not None
    assert "contacts.note" in details["was.review"]


def test_places_searched_are_replaced_and_the_earlier_ones_sealed(opened: Opened) -> None:
    made = recorded(opened)
    asked = PlaceSearched(Place.PARTNER, "Kumppani Oy", None, "Aino Aalto", opened.clock())
    own = PlaceSearched(Place.REGISTER, "", 42, "Aino Aalto", opened.clock())
    answered = replace(asked, found=0, at=opened.clock())
    for places in ((own, asked), (own, answered)):
        with deed(opened.register) as work:
            work.requests.save_places(made.id, places)
        with opened.register.read() as work:
            assert work.requests.places(made.id) == places
    details = newest_details(opened)
    assert details is not None
    assert json.loads(details["was.places"])[1]["found"] is None


def test_a_mailing_is_corrected_by_a_newer_row(opened: Opened) -> None:
    person = opened.add_person(7, "Maija", "Meikäläinen")
    known, unknown = recorded(opened), recorded(opened, replace(DRAFT, asker=Asker(name="Tuntematon")))
    monday, tuesday = date(2026, 3, 9), date(2026, 3, 10)
    with deed(opened.register) as work:
        work.requests.amend(known, "", person=person)
        assert work.requests.mailing(known.id) is None
        work.requests.save_mailing(known.id, Mailing(monday, MailingWay.ORDINARY))
        work.requests.save_mailing(unknown.id, Mailing(tuesday, MailingWay.ORDINARY))
        corrected = Mailing(tuesday, MailingWay.REGISTERED, "RR123456785FI")
        work.requests.save_mailing(known.id, corrected, corrects=True)
        assert work.requests.mailing(known.id) == corrected
        assert work.requests.posting(monday) == ()
        rows = work.requests.posting(tuesday)
    assert [(row.case, row.recipient, row.way, row.number, row.by) for row in rows] == [
        ("2026-00002", "Tuntematon", MailingWay.ORDINARY, "", "Aino Aalto"),
        ("2026-00001", "Maija Meikäläinen", MailingWay.REGISTERED, "RR123456785FI", "Aino Aalto"),
    ]
    with opened.behind_its_back(triggers=True) as connection:
        assert connection.scalar(text("SELECT count(*) FROM mailings")) == 3


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.lists(st.sampled_from(list(State)), max_size=8))
def test_whatever_is_tried_the_steps_on_record_are_lawful(on_file: Opened, path: list[State]) -> None:
    now = recorded(on_file)
    taken = [State.RECEIVED]
    for state in path:
        if state in STEPS[now.state]:
            now = step(on_file, now, state)
            taken.append(state)
        else:
            with pytest.raises(UnlawfulStep):
                step(on_file, now, state)
    assert [item.state for item in now.steps] == taken
    assert now.version == len(taken)


words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=40)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=words, address=words, other=words, note=words)
def test_whatever_the_asker_wrote_comes_back_as_written(
    opened: Opened, name: str, address: str, other: str, note: str
) -> None:
    asker = Asker(name=name, address=address, other=other, identity_code=other)
    made = recorded(opened, replace(DRAFT, asker=asker, note=note))
    with opened.register.read() as work:
        kept = work.requests.get(made.id)
    assert (kept.asker, kept.note) == (asker, note)
