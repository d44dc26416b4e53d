"""Terms found together in one party, in any order: where the sets of their parties meet.

A word has the set of all who bear a word that begins so. A number has the set of who has a key in its
ranges; where those hold too many, it is looked for in the row of each party that has the rest.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from helpten_desk.register.parties.dictionary import containing, spellings, spelt_nearly
from helpten_desk.register.parties.postings import (
    Blocks,
    bearers_of,
    blocks_of,
    borne_from,
    count_of,
    joined,
    meeting,
    numbered,
    parties_in,
)
from helpten_desk.register.parties.queries import Range, Term
from helpten_desk.register.parties.ranges import PORTION, Reach

MOST_NEAR = 8
MOST_KEYS = 1_000  # of a number: more are not read
FEW = 100  # parties whose rows are sooner read than the keys of a number
MOST_READ, MOST_TRIED = 512, 4_096  # parties whose row is read; on whom a filter is tried


@dataclass(frozen=True, slots=True)
class Together:
    """The parties in which every term is found, in their own order; `more` if some may be missing.

    `strange` if a word was among the terms with which nobody's begins.
    """

    parties: list[int]
    more: bool
    strange: bool = False


@dataclass(frozen=True, slots=True)
class _Number:
    """A term that is no known word: the ranges of its keys, and who has it by a table of its own."""

    ranges: tuple[Range, ...]
    own: frozenset[int]

    def holds(self, party: int, text: str) -> bool:
        """Whether the party with this row of keys has it."""
        return party in self.own or any(f"\n{kind} {prefix}" in text for kind, prefix in self.ranges)


def find_together(reach: Reach, terms: Sequence[Term], most: int, *, nearly: bool = False) -> Together:
    """At most `most` parties with every term; `nearly` takes words of another spelling for those unknown."""
    sets: list[Blocks] = []
    numbers: list[_Number] = []
    strange = False
    for term in terms:
        if bearers := _bearers(reach, term.word, nearly) if term.word else {}:
            sets.append(bearers)
        else:
            strange = strange or bool(term.word)
            own = frozenset(found.party for found in reach.by_own_tables(term, PORTION))
            numbers.append(_Number(term.ranges, own))
    in_rows: list[_Number] = []
    cut: list[Blocks] = []
    for number in numbers:
        if sets and count_of(meeting(sets)) <= FEW:
            in_rows.append(number)
            continue
        known, ranges = numbered(reach.connection, number.ranges)
        found = reach.parties_of(ranges, MOST_KEYS)
        having = joined(known, blocks_of({*number.own, *found}))
        if len(found) < MOST_KEYS:
            sets.append(having)
        else:
            in_rows.append(number)
            cut.append(having)
    led = _first(reach, parties_in(meeting(sets or cut[:1])), in_rows, most)
    return Together(led.parties, led.more or (not sets and bool(cut)), strange)


def _bearers(reach: Reach, typed: str, nearly: bool) -> Blocks:
    """Who bears a word that begins as typed; if nobody does, perhaps one of another spelling."""
    found = borne_from(reach.connection, spellings(typed))
    if not found and nearly:
        near = spelt_nearly(reach.connection, typed) or containing(reach.connection, typed)
        found = bearers_of(reach.connection, near[:MOST_NEAR])
    return found


def _first(reach: Reach, parties: Iterator[int], in_rows: Sequence[_Number], most: int) -> Together:
    """The first of the parties that the filters let pass and in whose rows every number stands."""
    if not in_rows and not any(reach.shape):
        held = list(islice(parties, most))
        return Together(held, more=len(held) == most)
    held, read = [], 0
    while len(held) < most and (portion := list(islice(parties, PORTION))):
        read += len(portion)
        if read > (MOST_READ if in_rows else MOST_TRIED):
            return Together(held, more=True)
        passing = reach.passing(portion)
        texts = reach.texts(passing) if in_rows else {}
        held += [party for party in passing if all(one.holds(party, texts.get(party, "")) for one in in_rows)]
    return Together(held[:most], more=len(held) >= most)
