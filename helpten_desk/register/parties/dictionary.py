"""The words of the register: those that are spelt nearly as what was typed, or contain it.

A misspelt word is found without trying every word: two words one edit apart, or their parts that
lack a letter, meet in a B-tree. Names that many bear come first. Words come and go with who bears them.
"""

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from sqlalchemy import Connection, Integer, String, bindparam, delete, select, update

from helpten_desk.register.model.base import Base
from helpten_desk.register.model.people import SearchPartRow, SearchWordRow
from helpten_desk.register.parties.key_kinds import (
    LAST,
    LONGEST_WORD,
    SHORTEST_PART,
    endings,
    lacking_one,
    one_edit,
)
from helpten_desk.register.store.bulk import insert_rows
from helpten_desk.register.store.prepared import Prepared, all_of, among, slots

SHORTEST_MISSPELT = 3  # letters; a shorter word is one edit from too many others
NEAR_PART, INSIDE_PART = "near", "inside"
MOST_NEAR = 10
MOST_CONTAINING = 12
SLOTS = LONGEST_WORD + 1
WORDS, PARTS = (Base.metadata.tables[row.__tablename__] for row in (SearchWordRow, SearchPartRow))
NAMES = ("kind", "part", "word")
MOST: Any = bindparam("most", type_=Integer)


def spellings(word: str) -> tuple[str, ...]:
    """The word as typed, then with v for w and w for v, which old names have either way."""
    return tuple(dict.fromkeys((word, word.replace("w", "v"), word.replace("v", "w"))))


def spelt_nearly(connection: Connection, word: str) -> list[str]:
    """The words one edit away, those first that begin alike and that most people bear."""
    if not SHORTEST_MISSPELT <= len(word) <= LONGEST_WORD or not word.isalpha():
        return []
    ((_, values),) = slots(lacking_one(word) | {word}, (SLOTS,))
    borne = dict(NEARLY.rows(connection, values))
    near = [other for other in borne if other != word and one_edit(word, other)]
    near.sort(key=lambda other: (other[0] != word[0], -borne[other], other))
    return near[:MOST_NEAR]


def containing(connection: Connection, part: str) -> list[str]:
    """The first words that contain the part after their first letter."""
    if not SHORTEST_PART <= len(part) <= LONGEST_WORD:
        return []
    values = {"low": part, "high": part + LAST, "most": MOST_CONTAINING}
    return list(dict.fromkeys(row[0] for row in CONTAINING.rows(connection, values)))


def count(connection: Connection, changes: Mapping[str, int]) -> None:
    """So many more bear each word, or fewer: new words are entered with their parts, and those taken out
    that nobody bears any more."""
    before = dict(row for number, values in slots(changes) for row in _known(number).rows(connection, values))
    now = {word: before.get(word, 0) + more for word, more in sorted(changes.items()) if more}
    new = [word for word in now if word not in before]
    insert_rows(connection, WORDS, ("word", "bearers"), [(word, now[word]) for word in new])
    insert_rows(connection, PARTS, NAMES, sorted(part for word in new for part in _parts(word)))
    gone = [word for word, bearers in now.items() if not bearers]
    for statement, rows in (
        (SET, [{"of_word": word, "many": now[word]} for word in before if now.get(word)]),
        (TAKE, [{"of_word": word} for word in gone]),
        (
            TAKE_PART,
            [
                {f"of_{name}": value for name, value in zip(NAMES, part, strict=True)}
                for word in gone
                for part in _parts(word)
            ],
        ),
    ):
        if rows:
            connection.execute(statement, rows)


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
        select(SearchWordRow.word, SearchWordRow.bearers).where(among(SearchWordRow.word, SLOTS)),
        select(SearchWordRow.word, SearchWordRow.bearers)
        .join(SearchPartRow, SearchPartRow.word == SearchWordRow.word)
        .where(SearchPartRow.kind == NEAR_PART, among(SearchPartRow.part, SLOTS)),
    )
)
MINE = SearchWordRow.word == bindparam("of_word")
SET, TAKE = (
    update(SearchWordRow).where(MINE).values(bearers=bindparam("many")),
    delete(SearchWordRow).where(MINE),
)
TAKE_PART = delete(SearchPartRow).where(*(PARTS.c[name] == bindparam(f"of_{name}") for name in NAMES))


@cache
def _known(number: int) -> Prepared:
    row = SearchWordRow
    return Prepared(select(row.word, row.bearers).where(among(row.word, number)))
