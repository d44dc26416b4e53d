"""Who bears a word: the sets say just what the keys of the parties say, whatever was changed before."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, create_engine, delete, select, update

from helpten_desk.domain.accounts import User
from helpten_desk.register.model import Base
from helpten_desk.register.model.people import (
    PersonRow,
    SearchPartyRow,
    SearchPostingRow,
    SearchWordRow,
)
from helpten_desk.register.parties.key_kinds import words_of
from helpten_desk.register.parties.postings import (
    bearers_of,
    borne_from,
    change,
    first_bearers,
    meeting,
    parties_in,
    posted,
    word_by_word,
)
from helpten_desk.register.parties.search_keys import index_parties
from helpten_desk.register.parties.search_rows import keys_in
from helpten_desk.register.unit import Register
from tests import makers
from tests.register.opened import AINO, BENGT, Opened
from tests.register.rows import written

PARTIES = st.integers(1, 5) | st.integers(65_530, 65_540) | st.integers(2**33, 2**33 + 3)
NAMES = ("Aalto", "Aaltonen", "Virta", "Wirta", "Östman", "af Ursin", "Virtanen-Aalto", "X")


@pytest.fixture
def connection(register: Register) -> Iterator[Connection]:
    with written(register) as connection:
        yield connection


def test_the_sets_say_what_the_keys_say_after_every_change_of_name(connection: Connection) -> None:
    people = [makers.person(connection, "Aila", name) for name in NAMES]
    for turn in range(1, len(NAMES)):
        for place, person in enumerate(people[:turn]):
            name = NAMES[(place + turn) % len(NAMES)]
            connection.execute(update(PersonRow).where(PersonRow.id == person).values(family_name=name))
        index_parties(connection, people)
        check_agreement(connection)


def test_clerks_who_write_at_once_lose_nobody(opened: Opened) -> None:
    """The sets of common words are rows that every writer changes."""

    def enter(user: User) -> None:
        register = opened.sign_in(user, workstation=user.login)
        for _ in range(6):
            with written(register) as connection:
                makers.person(connection, "Aila", "Aalto", born_on=date(1994, 5, 1), source_id=1)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(enter, (AINO, BENGT)))
    with opened.register.read() as work:
        check_agreement(work._connection)
        assert len(list(parties_in(bearers_of(work._connection, ["aalto"])))) == 12


def check_agreement(connection: Connection) -> None:
    by_set: defaultdict[str, set[int]] = defaultdict(set)
    by_word: defaultdict[str, int] = defaultdict(int)
    for party, text in connection.execute(select(SearchPartyRow.party_id, SearchPartyRow.keys)):
        for name in posted(keys_in(text)):
            by_set[name].add(party)
        for word in words_of(keys_in(text)):
            by_word[word] += 1
    kept = set(connection.scalars(select(SearchPostingRow.word)))
    assert kept == set(by_set)
    assert {name: set(parties_in(bearers_of(connection, [name]))) for name in kept} == by_set
    counted = connection.execute(select(SearchWordRow.word, SearchWordRow.bearers)).all()
    assert {row.word: row.bearers for row in counted} == by_word


def test_parties_of_any_number_come_and_go() -> None:
    engine = create_engine("sqlite://")
    with engine.begin() as connection:
        Base.metadata.create_all(connection)

        @settings(max_examples=60, deadline=None, database=None)
        @given(
            st.dictionaries(st.sampled_from(["aalto", "aaltonen", "virta"]), st.sets(PARTIES), max_size=3),
            st.sets(PARTIES),
        )
        def check(come: Mapping[str, set[int]], go: set[int]) -> None:
            connection.execute(delete(SearchPostingRow))
            change(connection, {}, come)
            change(connection, {word: parties & go for word, parties in come.items()}, {})
            left = {word: parties - go for word, parties in come.items() if parties - go}
            assert {word: set(parties_in(bearers_of(connection, [word]))) for word in left} == left
            assert set(parties_in(borne_from(connection, ["aalton"]))) == left.get("aaltonen", set())
            both = meeting([bearers_of(connection, ["aalto"]), bearers_of(connection, ["virta"])])
            assert list(parties_in(both)) == sorted(left.get("aalto", set()) & left.get("virta", set()))
            in_order = [(word, party) for word in sorted(left) for party in sorted(left[word])]
            assert list(first_bearers(connection, "", 1_000)) == in_order
            told = {word: list(bearers) for word, bearers in word_by_word(connection, left, 50)}
            assert told == {word: sorted(parties) for word, parties in left.items()}

        check()
    engine.dispose()
