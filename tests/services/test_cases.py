"""Cases: the list, one case with its looks on record, the form to sign, the posting list."""

from datetime import date

import pytest

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.law import Fee, RuleSet
from helpten_desk.domain.letters import LetterKind
from helpten_desk.domain.people import Language
from helpten_desk.domain.requests import OPEN_STATES, State
from helpten_desk.domain.sentences import say
from helpten_desk.register.cases.requests import Requests
from helpten_desk.register.unit import Register
from tests import makers
from tests.clock import Clock
from tests.services.request_desk import MATTI, TODAY, RequestDesk, draft_of_today, letter


@pytest.fixture
def desk(register: Register, clock: Clock) -> RequestDesk:
    made = RequestDesk(register, clock, RuleSet.HETIL)
    made.add_the_virtanens()
    return made


def test_open_requests_come_first_by_the_day_they_are_due(desk: RequestDesk) -> None:
    late = draft_of_today(received_on=date(2026, 1, 5), dated=None)
    done = desk.mailed("juhani", date(2026, 1, 20), late)
    new = desk.record()
    old = desk.record(late)
    assert [row.id for row in desk.cases.rows()] == [old.id, new.id, done.id]
    assert [row.id for row in desk.cases.rows(OPEN_STATES)] == [old.id, new.id]
    assert desk.cases.rows({State.MAILED})[0].due_on == date(2026, 2, 5)


def test_opening_a_case_and_considering_a_person_are_looks_for_the_case(desk: RequestDesk) -> None:
    earlier = desk.mailed("matti", date(2025, 12, 1))
    request = desk.record(paper=letter())
    case = desk.cases.open(request.id)
    assert case.paper is not None and case.person is None
    found = desk.cases.consider(request, desk.people["matti"])
    assert [item.id for item in found.earlier] == [earlier.id]
    assert found.fee.outcome is Fee.MAY_CHARGE
    assert [namesake.person.id for namesake in found.namesakes] == [desk.people["juhani"]]
    assert desk.cases.reveal_code(request, desk.people["matti"]) == makers.CODES[0]
    deeds = [deed for deed, purpose in desk.journal() if request.case in purpose]
    assert deeds == ["request.open", "request.consider", "request.reveal"]


def test_the_form_to_sign_is_made_once_and_printed_again_from_the_register(desk: RequestDesk) -> None:
    request = desk.record(draft_of_today(hand_signed=False))
    operation = new_operation()
    form = desk.cases.sign_form(request, operation)
    assert desk.cases.sign_form(request, operation) == form
    assert form.kind is LetterKind.FORM
    assert desk.cases.letter(request, form).startswith(b"%PDF")
    assert desk.cases.open(request.id).letters == (form,)


def test_papers_of_the_case_follow_the_person_once_identified(desk: RequestDesk) -> None:
    request = desk.record(paper=letter())
    desk.inspection.identify(
        request, desk.people["matti"], desk.inspection.proofs(request)[0].proof, "", new_operation()
    )
    with desk.register.read() as work:
        assert [paper.id for paper in work.papers.of_party(desk.people["matti"])] == [request.letter_paper]


def test_the_posting_list_holds_what_left_on_that_day(desk: RequestDesk) -> None:
    desk.mailed("matti", TODAY, draft_of_today(asker=MATTI))
    assert len(desk.cases.posting(TODAY)) == 1
    made = desk.cases.posting_list(TODAY, Language.FI)
    assert made.kind is LetterKind.POSTING_LIST and made.pdf.startswith(b"%PDF")
    with pytest.raises(KnownError) as nothing:
        desk.cases.posting_list(date(2026, 3, 1), Language.FI)
    assert nothing.value.field == "on"


def test_nothing_of_the_asker_is_read_before_the_look_is_on_record(
    desk: RequestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    request = desk.identified()

    def fail(requests: Requests, id: int) -> None:
        raise KnownError(say("The disk is gone."))

    monkeypatch.setattr(Requests, "get", fail)
    with pytest.raises(KnownError):
        desk.cases.open(request.id)
    with desk.register.read() as work:
        (line,) = work.journal.lines(newest=1)
    assert (line.deed, line.purpose, line.person) == (
        "request.open",
        f"case {request.case}",
        desk.people["matti"],
    )


def test_a_paper_of_another_case_is_not_shown(desk: RequestDesk) -> None:
    own = desk.record(paper=letter("oma.png"))
    other = desk.record(paper=letter("toinen.png"))
    assert own.letter_paper is not None and other.letter_paper is not None
    with pytest.raises(KnownError, match="does not belong"):
        desk.cases.page(own, other.letter_paper, 1)
    proof = desk.inspection.proofs(own)[0].proof
    desk.inspection.identify(other, desk.people["matti"], proof, "", new_operation())
    identified = desk.inspection.identify(own, desk.people["matti"], proof, "", new_operation())
    assert desk.cases.page(identified, other.letter_paper, 1).png  # the same person's


def test_an_unknown_case_is_told(desk: RequestDesk) -> None:
    for read in (desk.cases.open, desk.cases.row):
        with pytest.raises(KnownError):
            read(4711)
