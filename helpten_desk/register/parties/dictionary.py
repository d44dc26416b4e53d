"""The words of the register: those that begin with what was typed, are spelt nearly so, or contain it.

A misspelt word is found without trying every word: two words one edit apart, or their parts that
lack a letter, meet in a B-tree. Names that many bear come first. Words come and go with the keys of parties.
"""

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Connection, Integer, String, bindparam, delete, exists, func, literal, select

from helpten_desk.register.model.base import Base
from helpten_desk.register.model.people import SearchKeyRow, SearchPartRow, SearchWordRow
from helpten_desk.register.parties.key_kinds import (
    LONGEST_WORD,
    SHORTEST_PART,
    KeyKind,
    endings,
    lacking_one,
    one_edit,
)
from helpten_desk.register.parties.ranges import LAST
from helpten_desk.register.store.bulk import insert_rows
from helpten_desk.register.store.prepared import Prepared, all_of, among, slots

SHORTEST_MISSPELT = 3  # letters; a shorter word is one edit from too many others
NEAR_PART, INSIDE_PART = "near", "inside"
MOST_NEAR = 10
MOST_CONTAINING = 12
MOST_RATED = 32  # words whose bearers are counted
RATED_AT_ONCE = (2, 4, 8, 16, MOST_RATED)
BEARERS_COUNTED = 100
SLOTS = LONGEST_WORD + 1
WORDS, PARTS = (Base.metadata.tables[row.__tablename__] for row in (SearchWordRow, SearchPartRow))
MOST: Any = bindparam("most", type_=Integer)


def spellings(word: str) -> tuple[str, ...]:
    """The word as typed, then with v for w and w for v, which old names have either way."""
    return tuple(dict.fromkeys((word, word.replace("w", "v"), word.replace("v", "w"))))


def beginning(connection: Connection, prefixes: Sequence[str], most: int) -> list[list[str]]:
    """Of each prefix the first words that begin so, by the order of their letters; v and w are tried for
    each other."""
    begun = [(place, spelling) for place, prefix in enumerate(prefixes) for spelling in spellings(prefix)]
    values: dict[str, str | int] = {"most": most}
    for number, (_, low) in enumerate(begun):
        values |= {f"low{number}": low, f"high{number}": low + LAST}
    found: list[list[str]] = [[] for _ in prefixes]
    for number, word in sorted(_beginning(len(begun)).rows(connection, values)) if begun else ():
        found[begun[number][0]].append(word)
    return [words[:most] for words in found]


def spelt_nearly(connection: Connection, word: str) -> list[str]:
    """The words one edit away, those first that begin alike and that most people bear."""
    if not SHORTEST_MISSPELT <= len(word) <= LONGEST_WORD or not word.isalpha():
        return []
    ((_, values),) = slots(lacking_one(word) | {word}, (SLOTS,))
    words = sorted({row[0] for row in NEARLY.rows(connection, values) if row[0] != word})
    near = [other for other in words if one_edit(word, other)][:MOST_RATED]
    borne: dict[str, int] = {}
    for count, values in slots(near, RATED_AT_ONCE) if len(near) > 1 else ():
        borne |= dict(_bearers(count).rows(connection, values))
    near.sort(key=lambda other: (other[0] != word[0], -borne.get(other, 0), other))
    return near[:MOST_NEAR]


def containing(connection: Connection, part: str) -> list[str]:
    """The first words that contain the part after their first letter."""
    if not SHORTEST_PART <= len(part) <= LONGEST_WORD:
        return []
    values = {"low": part, "high": part + LAST, "most": MOST_CONTAINING}
    return list(dict.fromkeys(row[0] for row in CONTAINING.rows(connection, values)))


def learn(connection: Connection, words: Collection[str]) -> None:
    """Enter words that the dictionary has not, with their parts."""
    known = {row[0] for count, values in slots(words) for row in _known(count).rows(connection, values)}
    if new := sorted(set(words) - known):
        insert_rows(connection, WORDS, ("word",), [(word,) for word in new])
        parts = sorted(part for word in new for part in _parts(word))
        insert_rows(connection, PARTS, ("kind", "part", "word"), parts)


def forget(connection: Connection, words: Collection[str]) -> None:
    """Take words out of the dictionary that are nobody's key any more."""
    for word in sorted(words):
        used = exists().where(SearchKeyRow.kind == KeyKind.WORD.value, SearchKeyRow.key == word)
        if not connection.scalar(select(used)):
            connection.execute(delete(SearchWordRow).where(SearchWordRow.word == word))
            for kind, part, _ in _parts(word):
                mine = (SearchPartRow.kind == kind, SearchPartRow.part == part, SearchPartRow.word == word)
                connection.execute(delete(SearchPartRow).where(*mine))


def _parts(word: str) -> Iterator[tuple[str, str, str]]:
    if len(word) <= LONGEST_WORD and word.isalpha():
        if len(word) > SHORTEST_MISSPELT - 1:
            yield from ((NEAR_PART, part, word) for part in lacking_one(word))
        if len(word) > SHORTEST_PART:
            yield from ((INSIDE_PART, part, word) for part in endings(word))


LOW: Any = bindparam("low", type_=String)
HIGH: Any = bindparam("high", type_=String)
CONTAINING = Prepared(
    select(SearchPartRow.word)
    .where(SearchPartRow.kind == INSIDE_PART, SearchPartRow.part >= LOW, SearchPartRow.part < HIGH)
    .order_by(SearchPartRow.part, SearchPartRow.word)
    .limit(MOST)
)
NEARLY = Prepared(
    all_of(
        select(SearchWordRow.word).where(among(SearchWordRow.word, SLOTS)),
        select(SearchPartRow.word).where(SearchPartRow.kind == NEAR_PART, among(SearchPartRow.part, SLOTS)),
    )
)


@cache
def _beginning(count: int) -> Prepared:
    parts, word = [], SearchWordRow.word
    for number in range(count):
        low, high = bindparam(f"low{number}", type_=String), bindparam(f"high{number}", type_=String)
        part = select(word).where(word >= low, word < high).order_by(word).limit(MOST).subquery()
        parts.append(select(literal(number).label("place"), part.c.word))
    return Prepared(all_of(*parts))


@cache
def _bearers(count: int) -> Prepared:
    """How many bear each of so many words, counted no further than tells common from rare."""
    parts = []
    for number in range(count):
        word = bindparam(f"slot{number}", type_=String)
        borne = select(SearchKeyRow.party_id).where(SearchKeyRow.kind == "word", SearchKeyRow.key == word)
        few = borne.limit(BEARERS_COUNTED).subquery()
        parts.append(
            select(word.label("word"), select(func.count()).select_from(few).scalar_subquery().label("borne"))
        )
    return Prepared(all_of(*parts))


@cache
def _known(count: int) -> Prepared:
    return Prepared(select(SearchWordRow.word).where(among(SearchWordRow.word, count)))
