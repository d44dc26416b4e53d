"""Who bears a word: compressed sets of parties, a row for each word and block of 65,536 parties.

Words are looked for together where their sets meet, which costs the same for common names as for
rare ones; looked up one by one in a B-tree, two common words led through thousands of keys. The
words that begin with the same one to five letters have a set in common, too, and those who were born
in one year or on one day of it, or have one postcode.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from operator import itemgetter

from pyroaring import BitMap
from sqlalchemy import Connection, Integer, String, bindparam, delete, select, update

from helpten_desk.register.model.base import Base
from helpten_desk.register.model.people import SearchPostingRow
from helpten_desk.register.parties.key_kinds import LAST, Key, KeyKind, words_of
from helpten_desk.register.store.bulk import insert_rows
from helpten_desk.register.store.prepared import Prepared, all_of, among, slots

BLOCK_BITS = 16
LONGEST_BEGINNING = 5  # letters; so few words begin alike with more that their own sets are joined
NUMBERS: Mapping[str, int] = {KeyKind.BORN: 4, KeyKind.POSTCODE: 5}  # the first digits of these have sets
WORDS_AT_ONCE = (1, 4, 12)
EVERY = 100_000  # rows; more than begin alike
Blocks = Mapping[int, BitMap]  # by block, the places of parties within it


def is_word(name: str) -> bool:
    """Whether a set is that of one word, not of a beginning: those have a sign before them."""
    return not name.startswith("*")


def posted(keys: Collection[Key]) -> set[str]:
    """The sets in which a party with these whole keys stands."""
    words, lengths = words_of(keys), range(1, LONGEST_BEGINNING + 1)
    beginnings = {f"*{word[:length]}" for word in words for length in lengths}
    numbers = {f"*{kind} {key[: NUMBERS[kind]]}" for kind, key in keys if kind in NUMBERS}
    return words | beginnings | numbers


def bearers_of(connection: Connection, words: Iterable[str]) -> Blocks:
    """All parties with any of these words."""
    rows = (
        (block, BitMap.deserialize(places))
        for count, values in slots(words)
        for _, block, places in _of_words(count).rows(connection, values)
    )
    return _joined(rows)


def borne_from(connection: Connection, prefixes: Sequence[str]) -> Blocks:
    """All parties with any word that begins with one of these."""
    if len(prefixes[0]) <= LONGEST_BEGINNING:
        return bearers_of(connection, [f"*{prefix}" for prefix in prefixes])
    return _joined(row[1:] for prefix in prefixes for row in _from(connection, prefix, EVERY))


def numbered(connection: Connection, ranges: Iterable[Key]) -> tuple[Blocks, list[Key]]:
    """Who has a key in one of those ranges that have sets, and the ranges that have none."""
    with_set, without = [], []
    for kind, prefix in ranges:
        if len(prefix) == NUMBERS.get(kind):
            with_set.append(f"*{kind} {prefix}")
        else:
            without.append((kind, prefix))
    return bearers_of(connection, with_set), without


def word_by_word(
    connection: Connection, words: Iterable[str], each: int
) -> Iterator[tuple[str, Iterator[int]]]:
    """Each of these words with who bears it, in order: `each` parties at least, where there are so many."""
    for count, values in slots(words, WORDS_AT_ONCE):
        rows = set(_first_of(count).rows(connection, {**values, "most": each}))
        for word, of_word in groupby(sorted(rows), key=itemgetter(0)):
            yield word, parties_in({block: BitMap.deserialize(places) for _, block, places in of_word})


def first_bearers(connection: Connection, prefix: str, most: int) -> Iterator[tuple[str, int]]:
    """The words that begin so with those who bear them, in the order of words and parties; `most` of
    them at least, where there are so many."""
    for word, block, places in _from(connection, prefix, most):
        for place in places:
            yield word, (block << BLOCK_BITS) + place


def blocks_of(parties: Iterable[int]) -> Blocks:
    """Some parties as such a set."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for party in parties:
        found[party >> BLOCK_BITS].append(party & (1 << BLOCK_BITS) - 1)
    return {block: BitMap(places) for block, places in found.items()}


def parties_in(blocks: Blocks) -> Iterator[int]:
    """The parties of a set, in their own order."""
    for block in sorted(blocks):
        for place in blocks[block]:
            yield (block << BLOCK_BITS) + place


def count_of(blocks: Blocks) -> int:
    """How many parties stand in a set."""
    return sum(map(len, blocks.values()))


def meeting(several: Sequence[Blocks]) -> Blocks:
    """The parties that stand in every one of the sets."""
    first, *others = several
    found: dict[int, BitMap] = {}
    for block in set(first).intersection(*others):
        places = BitMap.intersection(*(blocks[block] for blocks in several))
        if places:
            found[block] = places
    return found


def change(
    connection: Connection, gone: Mapping[str, Collection[int]], come: Mapping[str, Collection[int]]
) -> None:
    """Take parties out of the sets of words and put others in. Whoever writes has the register to
    herself: a set that is read here nobody else changes meanwhile."""
    came, went = ({word: blocks_of(of_word) for word, of_word in side.items()} for side in (come, gone))
    touched = {(word, block) for side in (came, went) for word, blocks in side.items() for block in blocks}
    if not touched:
        return
    before = _kept(connection, touched)
    none, now = BitMap(), {}
    for word, block in sorted(touched):
        places = before.get((word, block), none) | came.get(word, {}).get(block, none)
        now[word, block] = places - went.get(word, {}).get(block, none)
    new = [(*key, places.serialize()) for key, places in now.items() if key not in before]
    insert_rows(connection, POSTINGS, ("word", "block", "parties"), new)
    for statement, keys in (
        (SET, [key for key in before if now[key]]),
        (TAKE, [key for key in before if not now[key]]),
    ):
        rows = [{"of_word": key[0], "of_block": key[1], "places": now[key].serialize()} for key in keys]
        if rows:
            connection.execute(statement, rows)


def _kept(connection: Connection, touched: Collection[tuple[str, int]]) -> dict[tuple[str, int], BitMap]:
    """Those of the rows that there are, as they are."""
    blocks = {block for _, block in touched}
    between = {"first": min(blocks), "last": max(blocks)}
    return {
        (word, block): BitMap.deserialize(places)
        for count, values in slots({word for word, _ in touched})
        for word, block, places in _of_words_in(count).rows(connection, {**values, **between})
        if (word, block) in touched
    }


def _from(connection: Connection, prefix: str, most: int) -> Iterator[tuple[str, int, BitMap]]:
    """At most so many rows of the words that begin so; each has a party at least."""
    for word, block, places in BEGUN.rows(connection, {"low": prefix, "high": prefix + LAST, "most": most}):
        yield word, block, BitMap.deserialize(places)


def joined(*several: Blocks) -> Blocks:
    """The parties that stand in any of the sets."""
    return _joined(row for blocks in several for row in blocks.items())


def _joined(rows: Iterable[tuple[int, BitMap]]) -> Blocks:
    found: defaultdict[int, list[BitMap]] = defaultdict(list)
    for block, places in rows:
        found[block].append(places)
    return {block: BitMap.union(*several) for block, several in found.items()}


ROW = SearchPostingRow
POSTINGS = Base.metadata.tables[ROW.__tablename__]
MINE = (ROW.word == bindparam("of_word"), ROW.block == bindparam("of_block"))
SET = update(ROW).where(*MINE).values(parties=bindparam("places"))
TAKE = delete(ROW).where(*MINE)
BEGUN = Prepared(
    select(ROW.word, ROW.block, ROW.parties)
    .where(ROW.word >= bindparam("low", type_=String), ROW.word < bindparam("high", type_=String))
    .order_by(ROW.word, ROW.block)
    .limit(bindparam("most", type_=Integer))
)


@cache
def _of_words_in(count: int) -> Prepared:
    among_blocks = ROW.block.between(bindparam("first", type_=Integer), bindparam("last", type_=Integer))
    return Prepared(select(ROW.word, ROW.block, ROW.parties).where(among(ROW.word, count), among_blocks))


@cache
def _first_of(count: int) -> Prepared:
    """So many rows of each word: a word that fills a slot twice is found twice."""
    parts = []
    for number in range(count):
        mine = select(ROW.word, ROW.block, ROW.parties).where(
            ROW.word == bindparam(f"slot{number}", type_=String)
        )
        part = mine.order_by(ROW.block).limit(bindparam("most", type_=Integer)).subquery()
        parts.append(select(part.c.word, part.c.block, part.c.parties))
    return Prepared(all_of(*parts))


@cache
def _of_words(count: int) -> Prepared:
    return Prepared(select(ROW.word, ROW.block, ROW.parties).where(among(ROW.word, count)))
