"""Both stores give the same answers in the same order, whatever is typed (HELPTEN_QUERIES: how often)."""

import os
from collections.abc import Iterator
from random import Random

import pytest

from helpten_desk.domain.folding import fold
from helpten_desk.domain.people import Narrowing, PartyKind, SearchAnswer
from helpten_desk.register.unit import Register
from helpten_desk.services.search import Search
from tests.bench.crowd import Crowd, Sample
from tests.bench.searching import misspelt, typed_queries
from tests.register.opened import Opened

PEOPLE = 700
QUERIES = int(os.environ.get("HELPTEN_QUERIES", "250"))
FILTERS = (
    Narrowing(kind=PartyKind.COMPANY),
    Narrowing(kind=PartyKind.PERSON, town="Helsinki"),
    Narrowing(prohibited=True),
    Narrowing(town="jyvaskyla", prohibited=True),
)
ODD = (
    "%",
    "_",
    "'",
    "ä",
    "ＶＩＲＴＡ",
    "a\u0308ija",
    "0",
    "a a",
    "x" * 300,
    "\x00 \u202e",
    "*",
    '"',
    "a -b",
    "\U0010ffff",
)


@pytest.fixture
def crowds(on_file: Opened, on_server: Opened) -> tuple[Crowd, Register, Register]:
    """The same people on both stores."""
    made = []
    for opened in (on_file, on_server):
        if opened.dialect == "postgresql":
            with opened.behind_its_back(triggers=True) as connection:
                connection.exec_driver_sql("SELECT setval(pg_get_serial_sequence('sources', 'id'), 1)")
        crowd = Crowd(PEOPLE)
        crowd.fill(opened.register)
        made.append(crowd)
    assert made[0].samples == made[1].samples
    return made[0], on_file.register, on_server.register


def typed(samples: list[Sample]) -> Iterator[str]:
    """Whole queries, their beginnings, two details of one person or of two, misspelt names, odd signs."""
    chance = Random(7)
    whole = typed_queries(samples, len(samples))
    wrong = [text for text, _ in misspelt(samples, 500)]
    yield from ODD
    while True:
        one, other = chance.choice(samples), chance.choice(samples)
        query = chance.choice(whole)
        yield query
        yield query[: chance.randrange(len(query)) + 1]
        yield chance.choice(wrong)
        yield f"{chance.choice(wrong)} {one.family[: chance.randrange(1, 6)]}"
        yield f"{one.given.split()[1]} {one.town[: chance.randrange(1, 8)]}"
        yield f"{fold(one.family[: chance.randrange(2, 9)])} {other.street}"
        yield f"{one.born_on.year} {one.family[0]} {chance.choice('aeiklmprst')}"
        yield one.family[1 : chance.randrange(4, 9)]
        yield f"{one.phone[:4]} {one.given[: chance.randrange(1, 5)]}"
        yield other.vehicle.lower().replace("-", "") or other.employer


def told(answer: SearchAnswer) -> tuple[object, ...]:
    hits = [(hit.match, hit.party, hit.matched, hit.case, hit.address, hit.employer) for hit in answer.hits]
    return hits, answer.total, answer.more


def test_both_stores_find_the_same_in_the_same_order(crowds: tuple[Crowd, Register, Register]) -> None:
    crowd, on_file, on_server = crowds
    file, server = Search(on_file), Search(on_server)
    found = 0
    for number, query in zip(range(QUERIES), typed(crowd.samples), strict=False):
        narrowing = FILTERS[number % 28] if number % 28 < len(FILTERS) else Narrowing()
        ours = file.find(query, narrowing=narrowing)
        assert told(ours) == told(server.find(query, narrowing=narrowing)), (query, narrowing)
        found += bool(ours.hits)
    assert found > QUERIES * 0.6
