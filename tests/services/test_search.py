"""Search as a task: finding writes nothing, a search that settled is one sealed line."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest

from helpten_desk.domain.accounts import Purpose, Role, new_operation
from helpten_desk.domain.errors import KnownError, NotAllowed
from helpten_desk.domain.people import Match, Narrowing, PartyId, SearchAnswer
from helpten_desk.register.parties.search import Searching
from helpten_desk.register.unit import Register
from helpten_desk.services.cards import Cards
from helpten_desk.services.search import Search
from tests.clock import Clock
from tests.services.request_desk import RequestDesk, draft_of_today, letter

SERVICE = Purpose("customer_service")


@pytest.fixture
def desk(register: Register, clock: Clock) -> RequestDesk:
    made = RequestDesk(register, clock)
    made.add_the_virtanens()
    return made


def test_what_is_typed_finds_and_leaves_no_line(desk: RequestDesk) -> None:
    before = desk.journal()
    search = Search(desk.register)
    answer = search.find("kalevi virtanen")
    assert [hit.person.id for hit in answer.hits if hit.person] == [desk.people["matti"]]
    assert search.find("matti virtanen").hits[0].match is Match.SAME_NAME
    assert len(search.find("matti virtanen", limit=2).hits) == 2
    assert not search.find("").hits
    assert desk.journal() == before


def test_a_settled_search_is_a_line_with_its_words_and_purpose(desk: RequestDesk) -> None:
    search = Search(desk.register)
    answer = search.settle("kalevi virtanen", Purpose("case", "2026-00007"))
    assert [hit.person.id for hit in answer.hits if hit.person] == [desk.people["matti"]]
    search.settle("x" * 900, SERVICE)
    with desk.register.read() as work:
        newest, before = work.journal.lines(newest=2)
    assert (before.deed, before.purpose) == ("search", "case 2026-00007")
    assert before.details == {"words": "kalevi virtanen"}
    assert newest.details == {"words": "x" * 200}


def test_the_same_search_settled_twice_in_a_row_is_one_line(desk: RequestDesk) -> None:
    search = Search(desk.register)
    before = len(desk.journal())
    first = search.settle("virtanen", SERVICE)
    assert search.settle("virtanen", SERVICE).hits == first.hits
    assert len(desk.journal()) == before + 1
    search.settle("kalevi", SERVICE)
    search.settle("virtanen", SERVICE)
    search.settle("virtanen", Purpose("billing"))
    assert len(desk.journal()) == before + 4


def test_the_line_stands_before_anything_is_found(desk: RequestDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    def on_record(searching: Searching, query: str, limit: int, narrowing: Narrowing) -> SearchAnswer:
        raise OSError("the disk is gone")

    monkeypatch.setattr(Searching, "find", on_record)
    with pytest.raises((OSError, KnownError)):
        Search(desk.register).settle("virtanen", SERVICE)
    assert desk.journal()[-1] == ("search", "customer_service")


def test_whose_cards_were_opened_last_is_kept_for_the_user_and_shown_on_record(desk: RequestDesk) -> None:
    search, before = Search(desk.register), desk.journal()
    matti, kalevi = (PartyId(desk.people[name]) for name in ("matti", "juhani"))
    for party in (matti, kalevi, matti, PartyId(999_999)):
        search.opened(party)
    assert desk.journal() == before
    assert [hit.party for hit in Search(desk.register).recent(SERVICE)] == [matti, kalevi]
    for number in range(1, 40):
        search.opened(PartyId(900_000 + number))
    assert search.recent(Purpose("case", "2026-00001")) == ()
    looks = desk.journal()[len(before) :]
    assert [deed for deed, _purpose in looks] == ["search.recent"] * 2
    assert [purpose for _deed, purpose in looks] == ["customer_service", "case 2026-00001"]


def test_the_people_opened_last_are_on_record_before_they_are_read(
    desk: RequestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(searching: Searching, parties: object) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr(Searching, "hits", fail)
    with pytest.raises((OSError, KnownError)):
        Search(desk.register).recent(SERVICE)
    assert desk.journal()[-1][0] == "search.recent"


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.ADMINISTRATOR])
def test_below_the_screen_nobody_but_clerks_gets_at_people(desk: RequestDesk, role: Role) -> None:
    request = desk.record(draft_of_today(), letter())
    person = desk.people["matti"]
    before = desk.journal()
    desk.register.user = replace(desk.register.user, roles=frozenset({role}))
    cards = Cards(desk.register)
    deeds: tuple[Callable[[], object], ...] = (
        partial(desk.search.find, "virtanen"),
        partial(desk.search.settle, "virtanen", SERVICE),
        partial(cards.open, person, SERVICE),
        partial(cards.preview, person, SERVICE),
        partial(cards.reveal, person, "identity_codes", 1, "identity_codes.code", SERVICE),
        desk.cases.rows,
        partial(desk.cases.open, request.id),
        partial(desk.cases.consider, request, person),
        partial(desk.cases.page, request, request.letter_paper or 0, 1),
        partial(desk.intake.candidates, request.asker),
        partial(desk.intake.record, draft_of_today(), None, new_operation()),
    )
    for deed in deeds:
        with pytest.raises(NotAllowed):
            deed()
    assert desk.journal() == before
    desk.register.user = replace(desk.register.user, roles=frozenset({Role.CONTACT_PERSON}))
    assert desk.search.find("virtanen").hits
