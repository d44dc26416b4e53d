"""Terms found together in one party, in any order: the rarest leads, the others are asked of its parties.

Single words are looked up in the lists of their parties; what has too many words, and numbers, in
the party's own row of keys.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from helpten_desk.register.parties.dictionary import beginning, containing, spellings, spelt_nearly
from helpten_desk.register.parties.key_kinds import KeyKind
from helpten_desk.register.parties.queries import Range, Term
from helpten_desk.register.parties.ranges import Reach

MOST_WORDS = 8  # words that begin alike and are still looked up one by one
MOST_LED = 6_000  # keys of the rarest term that are looked through for the other terms
COUNTED = (400, 1_500, MOST_LED)  # keys of each term, until one is known to be rarer
MOST_READ = 1_000  # parties whose row of keys is read
PORTION = 512  # of them at a time


@dataclass(slots=True)
class Wanted:
    """One term as it is asked for: the ranges it may lead by, and how it is checked."""

    ranges: tuple[Range, ...]
    words: Sequence[str] = ()  # looked up one by one; empty if checked in the party's row
    marks: tuple[str, ...] = ()  # one of these must stand in the party's row
    own: frozenset[int] = field(default=frozenset())  # found by a code, a case or an invoice
    count: int = 0

    def holds(self, party: int, text: str) -> bool:
        """Whether the party has this term."""
        return party in self.own or any(mark in text for mark in self.marks)


@dataclass(frozen=True, slots=True)
class Together:
    """The parties in which every term is found, in their own order; `more` if some may be missing."""

    parties: list[int]
    more: bool


def find_together(reach: Reach, terms: Sequence[Term], most: int, *, nearly: bool = False) -> Together:
    """At most `most` parties with every term; `nearly` takes words of another spelling for those unknown."""
    begun = iter(beginning(reach.connection, [term.word for term in terms if term.word], MOST_WORDS + 1))
    wanted = [_wanted(reach, term, next(begun) if term.word else [], nearly) for term in terms]
    if not all(one.ranges or one.own for one in wanted):
        return Together([], more=False)
    for most_counted in COUNTED:  # where one is rare, how many the others are does not matter
        counts = reach.counts([one.ranges for one in wanted], most_counted)
        for one, count in zip(wanted, counts, strict=True):
            one.count = count
        leader = min(wanted, key=lambda one: one.count + len(one.own))
        if leader.count + len(leader.own) < most_counted:
            break
    others = [one for one in wanted if one is not leader]
    in_lists = [one.words for one in others if one.words]
    in_rows = [one for one in others if not one.words]
    enough = MOST_READ if in_rows else most
    led = reach.driven(leader.ranges, in_lists, MOST_LED, enough) if leader.ranges else []
    if leader.own:
        led = sorted({*led, *_with_words(reach, leader.own, in_lists)})
    more = leader.count >= MOST_LED or len(led) >= enough
    if in_rows:
        led = _checked(reach, led, in_rows, most)
    return Together(led[:most], more and len(led) > 0)


def _wanted(reach: Reach, term: Term, words: list[str], nearly: bool) -> Wanted:
    if not term.word:
        own = frozenset(found.party for found in reach.by_own_tables(term, PORTION))
        marks = tuple(f"\n{kind} {prefix}" for kind, prefix in term.ranges)
        return Wanted(term.ranges, marks=marks, own=own)
    if not words and nearly:
        near = spelt_nearly(reach.connection, term.word)
        near = (near or containing(reach.connection, term.word))[:MOST_WORDS]
        return Wanted(tuple((KeyKind.WORD.value, word) for word in near), words=near)
    if not words:
        others = tuple(one for one in term.ranges if one[0] in (KeyKind.EMAIL, KeyKind.CUSTOMER_NUMBER))
        return Wanted(others, marks=tuple(f"\n{kind} {prefix}" for kind, prefix in others))
    begun = spellings(term.word)
    ranges = tuple((KeyKind.WORD.value, spelling) for spelling in begun)
    if len(words) > MOST_WORDS:
        return Wanted(ranges, marks=tuple(f" {spelling}" for spelling in begun))
    return Wanted(ranges, words=words)


def _with_words(reach: Reach, parties: frozenset[int], in_lists: Sequence[Sequence[str]]) -> list[int]:
    """Those of a few parties whose rows have a word of each list."""
    texts = reach.texts(reach.passing(parties))
    return [
        party
        for party, text in texts.items()
        if all(any(f" {word}" in text for word in words) for words in in_lists)
    ]


def _checked(reach: Reach, led: Sequence[int], in_rows: Sequence[Wanted], most: int) -> list[int]:
    """Those of the parties in whose rows every term stands, until there are enough."""
    held: list[int] = []
    for start in range(0, len(led), PORTION):
        texts = reach.texts(led[start : start + PORTION])
        held += [party for party in sorted(texts) if all(one.holds(party, texts[party]) for one in in_rows)]
        if len(held) >= most:
            break
    return held
