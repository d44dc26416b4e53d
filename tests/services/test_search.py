"""Search as a task: finding writes nothing, a search that settled is one sealed line."""

import pytest

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.people import Match
from helpten_desk.register.unit import Register
from helpten_desk.services.search import Search
from tests.clock import Clock
from tests.services.request_desk import RequestDesk

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
    search.settled("matti virtanen", Purpose("case", "2026-00007"))
    search.settled("x" * 900, SERVICE)
    with desk.register.read() as work:
        newest, before = work.journal.lines(newest=2)
    assert (before.deed, before.purpose) == ("search", "case 2026-00007")
    assert before.details == {"words": "matti virtanen"}
    assert newest.details == {"words": "x" * 200}
