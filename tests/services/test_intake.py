"""Intake: what follows from a request, what is wrong beside which field, what goes on record."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.codes import page_code
from helpten_desk.domain.errors import KnownError, UnlawfulStep, UnreadableFile
from helpten_desk.domain.law import Fee, RuleSet, Validity
from helpten_desk.domain.letters import LetterKind
from helpten_desk.domain.papers import PageCode
from helpten_desk.domain.requests import Asker, Channel, RequestDraft, RequestKind, State
from helpten_desk.register.parties.search import Searching
from helpten_desk.register.unit import Register
from helpten_desk.services.intake import Consequences, OwnSheet, draft_of
from helpten_desk.services.intake_problems import Problem
from tests import makers
from tests.clock import Clock
from tests.services.request_desk import MATTI, TODAY, RequestDesk, draft_of_today, letter


@pytest.fixture
def desk(register: Register, clock: Clock) -> RequestDesk:
    made = RequestDesk(register, clock, RuleSet.HETIL)
    made.add_the_virtanens()
    return made


@pytest.fixture
def gdpr(register: Register, clock: Clock) -> RequestDesk:
    return RequestDesk(register, clock)


def weighed(desk: RequestDesk, draft: RequestDraft) -> Consequences:
    """What follows once the clerk has rested: candidates looked at, then weighed."""
    return desk.intake.weigh(draft, desk.intake.candidates(draft.asker))


def problem_of(desk: RequestDesk, field: str, draft: RequestDraft) -> Problem | None:
    found = {problem.field: problem for problem in desk.intake.weigh(draft).problems}
    return found.get(field)


# --- what follows ---


def test_signed_letter_is_valid_free_and_due_in_a_month(desk: RequestDesk) -> None:
    found = weighed(desk, draft_of_today())
    assert found.validity.outcome is Validity.VALID
    assert next(hit.person.id for hit in found.candidates if hit.person) == desk.people["matti"]
    assert found.deadline.outcome.goal == date(2026, 4, 2)
    assert found.deadline.outcome.silence_on == date(2026, 5, 27)  # from the date on the letter
    assert found.can_record and not found.problems


def test_fee_hangs_on_which_of_the_namesakes_asks(desk: RequestDesk) -> None:
    desk.mailed("juhani", date(2025, 12, 1))
    both = replace(MATTI, name="Matti Virtanen", born_on="")
    found = weighed(desk, draft_of_today(asker=both))
    assert len(found.candidates) >= 2
    assert found.fee is None
    by_person = {
        hit.person.id: fee.outcome
        for hit, fee in zip(found.candidates, found.fees, strict=True)
        if hit.person is not None
    }
    people = [hit.person.id for hit in found.candidates if hit.person is not None]
    earlier = dict(zip(people, found.earlier, strict=True))
    assert [item.state for item in earlier[desk.people["juhani"]]] == [State.MAILED]
    assert earlier[desk.people["matti"]] == ()
    assert by_person[desk.people["juhani"]] is Fee.MAY_CHARGE
    assert by_person[desk.people["matti"]] is Fee.FREE


def test_an_earlier_answer_within_the_year_is_shown_and_may_cost(desk: RequestDesk) -> None:
    earlier = desk.mailed("ilmari", date(2025, 12, 1))
    asker = Asker(name="Matti Ilmari Virtanen", born_on="4.8.1989")
    found = weighed(desk, draft_of_today(asker=asker))
    assert found.person is not None and found.person.id == desk.people["ilmari"]
    assert found.fee is not None and found.fee.outcome is Fee.MAY_CHARGE
    assert [item.case for item in found.earlier[0]] == [earlier.case]


def test_weighing_stores_nothing(desk: RequestDesk) -> None:
    before = desk.journal()
    desk.intake.weigh(draft_of_today())
    assert desk.journal() == before
    assert desk.cases.rows() == ()


def test_candidates_are_a_look_with_the_words_sealed(desk: RequestDesk) -> None:
    who = desk.intake.candidates(MATTI)
    assert desk.people["matti"] in [person.id for person in who.people]
    with desk.register.read() as work:
        (line,) = work.journal.lines(newest=1)
    assert (line.deed, line.purpose) == ("intake.candidates", "customer_service")
    assert line.details is not None and line.details["words"].startswith(MATTI.name)
    before = desk.journal()
    assert desk.intake.candidates(Asker(name="  ", phone="050 123 4567")).hits == ()
    assert desk.journal() == before


def test_the_line_of_candidates_stands_even_if_reading_them_fails(
    desk: RequestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(searching: Searching, asker: Asker) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr(Searching, "candidates", fail)
    with pytest.raises((OSError, KnownError)):
        desk.intake.candidates(MATTI)
    assert desk.journal()[-1][0] == "intake.candidates"


def test_under_the_gdpr_an_email_is_valid_and_only_the_identity_open(gdpr: RequestDesk) -> None:
    draft = draft_of_today(channel=Channel.EMAIL, hand_signed=False)
    assert gdpr.intake.weigh(draft).validity.outcome is Validity.IDENTITY_OPEN
    request = gdpr.record(draft)
    assert (request.state, request.validity) == (State.RECEIVED, Validity.IDENTITY_OPEN)


def test_the_law_sets_no_form_for_a_correction(desk: RequestDesk) -> None:
    draft = draft_of_today(kind=RequestKind.CORRECTION, channel=Channel.PHONE, hand_signed=False)
    assert desk.record(draft).state is State.RECEIVED


# --- what is wrong, beside which field ---


@pytest.mark.parametrize(
    ("field", "changes", "stops"),
    [
        ("received_on", {"received_on": None}, True),
        ("received_on", {"received_on": date(2026, 3, 3), "dated": None}, True),
        ("dated", {"dated": date(2026, 3, 3)}, True),
        ("dated", {"received_on": date(2026, 2, 1)}, True),
        ("name", {"asker": replace(MATTI, name="  ")}, True),
        ("received_on", {"received_on": date(2025, 3, 2), "dated": None}, False),
        ("dated", {"dated": date(2025, 2, 27)}, False),
        ("born_on", {"asker": replace(MATTI, born_on="31.2.1994")}, False),
        ("born_on", {"asker": replace(MATTI, born_on="1.5.2030")}, False),
        ("identity_code", {"asker": replace(MATTI, identity_code="010594Y903X")}, False),
        ("identity_code", {"asker": replace(MATTI, identity_code=makers.CODES[2])}, False),  # another day
        ("phone", {"asker": replace(MATTI, phone="050 00")}, False),
        ("email", {"asker": replace(MATTI, email="matti at mail")}, False),
    ],
)
def test_a_problem_stands_beside_its_field(
    desk: RequestDesk, field: str, changes: dict[str, object], stops: bool
) -> None:
    draft = draft_of_today(**changes)
    problem = problem_of(desk, field, draft)
    assert problem is not None and problem.stops is stops
    if stops:
        with pytest.raises(KnownError) as refused:
            desk.record(draft)
        assert refused.value.field == field
        assert desk.cases.rows() == ()
    else:
        assert desk.record(draft).asker == draft.asker  # kept exactly as it was written


def test_days_within_reason_are_no_problem(desk: RequestDesk) -> None:
    two_months = draft_of_today(received_on=date(2026, 1, 1), dated=None)
    a_year = draft_of_today(dated=date(2025, 3, 2))
    assert problem_of(desk, "received_on", two_months) is None
    assert problem_of(desk, "dated", a_year) is None


def test_two_people_with_one_code_are_told(desk: RequestDesk) -> None:
    desk.add_person("other", "Maija", "Meikäläinen", code=makers.CODES[0])
    problem = problem_of(
        desk, "identity_code", draft_of_today(asker=replace(MATTI, identity_code=makers.CODES[0]))
    )
    assert problem is not None and problem.sentence.count == 2 and not problem.stops


HOSTILE = (
    "<b>&",
    "<img src=x>",
    "\u202eabc\u202c",
    "👩‍👧",
    "e\u0301" * 40,
    "A" * 300,
    "'; DROP TABLE requests; --",
)


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_kept_as_typed(desk: RequestDesk, name: str) -> None:
    draft = draft_of_today(asker=replace(MATTI, name=name))
    weighed(desk, draft)
    assert desk.record(draft).asker.name == name


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(text=st.text(max_size=40))
@pytest.mark.parametrize("register", ["sqlcipher"], indirect=True)
def test_no_text_in_any_field_of_the_asker_breaks_the_weighing(desk: RequestDesk, text: str) -> None:
    asker = Asker(text, text, text, text, text, text, text)
    assert weighed(desk, draft_of_today(asker=asker)).deadline.outcome.goal == date(2026, 4, 2)


# --- on record ---


def test_a_second_call_gives_the_first_request(desk: RequestDesk) -> None:
    operation = new_operation()
    first = desk.intake.record(draft_of_today(), letter(), operation)
    again = desk.intake.record(draft_of_today(note="typed again"), letter(), operation)
    assert again == first
    assert [row.case for row in desk.cases.rows()] == ["2026-00001"]


def test_the_letter_is_filed_under_its_case_and_found_when_filed_again(desk: RequestDesk) -> None:
    paper = letter(pages=3)
    assert desk.intake.known(paper).same == ()
    request = desk.record(paper=paper)
    same = desk.intake.known(paper).same
    assert [item.id for item in same] == [request.letter_paper]
    with desk.register.read() as work:
        assert [item.sha256 for item in work.papers.of_case(request.case)] == [paper.sha256]
    assert desk.cases.page(request, same[0].id, 3).png == paper.pages[2].png


def test_an_unsigned_letter_is_logged_as_invalid_then_completed_by_the_signed_form(
    desk: RequestDesk, clock: Clock
) -> None:
    request = desk.record(draft_of_today(hand_signed=False), letter("pyyntö.png"))
    assert (request.state, request.validity) == (State.INVALID, Validity.INVALID)
    clock.advance(days=14)
    today = desk.intake.today()
    still = draft_of(request, today)
    with pytest.raises(KnownError):
        desk.intake.completed(request, still, None, new_operation())
    assert desk.cases.rows()[0].state is State.INVALID
    done = desk.intake.completed(
        request, replace(still, hand_signed=True), letter("lomake.png"), new_operation()
    )
    assert (done.state, done.validity) == (State.RECEIVED, Validity.VALID)
    assert done.received_on == today and done.due_on == date(2026, 4, 16)  # the time runs from the form
    with desk.register.read() as work:
        # A paper is told by what it is; the names of the files stay in the journal.
        assert [paper.title for paper in work.papers.of_case(done.case)] == ["Tarkastuspyyntö"] * 2


def test_the_asker_who_comes_in_person_completes_a_request_by_phone(desk: RequestDesk) -> None:
    request = desk.record(
        draft_of_today(channel=Channel.PHONE, hand_signed=False, asker=Asker(name="Matti Virtanen"))
    )
    still = replace(draft_of(request, TODAY), channel=Channel.COUNTER)
    with pytest.raises(KnownError):  # the name alone tells nobody from others
        desk.intake.completed(request, still, None, new_operation())
    operation = new_operation()
    done = desk.intake.completed(request, replace(still, asker=MATTI), None, operation)
    assert (done.channel, done.asker) == (Channel.COUNTER, MATTI)
    assert desk.intake.completed(request, still, None, operation) == done
    with pytest.raises(UnlawfulStep):
        desk.intake.completed(done, replace(still, asker=MATTI), None, new_operation())


def test_one_of_our_own_sheets_is_recognised(desk: RequestDesk) -> None:
    request = desk.record(draft_of_today(hand_signed=False))
    form = desk.cases.sign_form(request, new_operation())
    code = page_code(desk.register.id, PageCode(request.case, form.number, 1, form.pages))
    sheet = desk.intake.known(letter(codes=("https://mail.example", code))).sheet
    # Without a line in the journal: where the case stands, and nothing of the asker.
    own = PageCode(request.case, form.number, 1, form.pages)
    assert sheet == OwnSheet(own, request.id, request.state, LetterKind.FORM)
    foreign = page_code("another register", PageCode(request.case, form.number, 1, form.pages))
    assert desk.intake.known(letter("toinen.png", codes=(foreign,))).sheet is None


def test_a_file_is_read_and_a_wrong_one_named(desk: RequestDesk, tmp_path: Path) -> None:
    good, bad = tmp_path / "kirje.png", tmp_path / "kirje.pdf"
    Image.new("L", (60, 80), 255).save(good)
    bad.write_bytes(b"no PDF at all")
    assert len(desk.intake.read(good).pages) == 1
    with pytest.raises(UnreadableFile, match=r"kirje\.pdf"):
        desk.intake.read(bad)
