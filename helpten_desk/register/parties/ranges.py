"""The selects of the search: ranges of keys, alone and together; each bounded, the same on both stores.

Whatever is cut is cut in the order of key and party, so that both stores cut the same.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from typing import Any, NamedTuple

from sqlalchemy import Connection, Integer, String, bindparam, literal, select

from helpten_desk.domain.people import Narrowing
from helpten_desk.register.model.billing import BillingAccountRow, InvoiceRow, ReminderRow
from helpten_desk.register.model.desk import RequestRow
from helpten_desk.register.model.people import IdentityCodeRow, PartyRow, SearchKeyRow, SearchPartyRow
from helpten_desk.register.parties.families import stands_for
from helpten_desk.register.parties.key_kinds import LAST, KeyKind
from helpten_desk.register.parties.narrowing import Shape, conditions, shape_of, values_of
from helpten_desk.register.parties.postings import first_bearers, word_by_word
from helpten_desk.register.parties.queries import Range, Term
from helpten_desk.register.store.prepared import Prepared, all_of, among, slots

MOST_NARROWED = 4_000  # keys of a range that are looked through for what a filter lets pass
PORTION = 512  # parties of a long list that are looked through at once
FEW_ROWS = 64  # of so many parties the whole row is kept, since most of them will be shown
CODE = "code"
CASE = "case"
INVOICE = "invoice"


class Found(NamedTuple):
    """A party found: by which kind of key (`CODE`, `CASE` and `INVOICE` too), and the key itself."""

    party: int
    kind: str
    key: str


@dataclass(frozen=True, slots=True)
class Reach:
    """Within what is searched: the register at this moment, of it what the filters let pass."""

    connection: Connection
    narrowing: Narrowing
    values: Mapping[str, Any]
    shape: Shape
    _kept: dict[int, tuple[str, str]] = field(default_factory=dict)  # rows of parties, each read once

    @classmethod
    def of(cls, connection: Connection, narrowing: Narrowing, today: Any) -> "Reach":
        """Everything that the filters let pass on a day."""
        return cls(connection, narrowing, values_of(narrowing, today), shape_of(narrowing))

    def by_ranges(self, ranges: Sequence[Range], most: int) -> list[Found]:
        """The parties with a key in one of the ranges, at most `most` keys of each, range after range."""
        if not ranges:
            return []
        rows = _of_ranges(len(ranges), self.shape).rows(
            self.connection, {**self.values, **_bounds(ranges), "most": most}
        )
        return [Found(party, kind, key) for _, party, kind, key in sorted(rows)]

    def parties_of(self, ranges: Sequence[Range], most: int) -> list[int]:
        """The same parties without more, once for each key."""
        if not ranges:
            return []
        values = {**self.values, **_bounds(ranges), "most": most}
        return [row[1] for row in _of_ranges(len(ranges), self.shape).rows(self.connection, values)]

    def by_own_tables(self, term: Term, most: int) -> list[Found]:
        """The parties that a term finds by an identity code, a case number or the number of an invoice."""
        found: list[Found] = []
        for kind, prefix in ((CODE, term.code), (CASE, term.case), (INVOICE, term.invoice)):
            if prefix:
                values = {**self.values, "low": prefix, "high": prefix + LAST, "most": most}
                rows = _of_own_table(kind, self.shape).rows(self.connection, values)
                found += [Found(party, kind, key) for party, key in rows]
        return found

    def by_words(self, words: Sequence[str], each: int) -> list[Found]:
        """The parties with one of these whole words, at most `each` of a word, in the words' order."""
        places = {word: place for place, word in enumerate(words)}
        read = MOST_NARROWED if any(self.shape) else each
        found = [
            Found(party, KeyKind.WORD, word)
            for word, bearers in word_by_word(self.connection, words, read)
            for party in islice(self._passing_of(bearers, each), each)
        ]
        return sorted(found, key=lambda one: (places[one.key], one.party))

    def by_words_begun(self, prefix: str, most: int) -> list[Found]:
        """The parties with a word that begins so, at most `most`, in the order of words and parties."""
        read = MOST_NARROWED if any(self.shape) else most
        begun = list(islice(first_bearers(self.connection, prefix, read), read))
        pass_ = set(self.passing({party for _, party in begun}))
        return [Found(party, KeyKind.WORD, word) for word, party in begun if party in pass_][:most]

    def texts(self, parties: Iterable[int]) -> dict[int, str]:
        """All whole keys of each party, as `search_rows.text_of` wrote them."""
        wanted = list(parties)
        if len(wanted) <= FEW_ROWS:
            return {party: keys for party, (keys, _) in self._rows(wanted)}
        return {
            party: keys
            for count, values in slots(wanted)
            for party, keys in _texts_of(count).rows(self.connection, values)
        }

    def shown(self, parties: Iterable[int]) -> dict[int, str]:
        """What the row of each party shows, as `shown.to_keep` wrote it."""
        return {party: shows for party, (_, shows) in self._rows(parties)}

    def _rows(self, parties: Iterable[int]) -> list[tuple[int, tuple[str, str]]]:
        wanted, kept = list(parties), self._kept
        for count, values in slots(party for party in wanted if party not in kept):
            for party, keys, shows in _of_parties(count).rows(self.connection, values):
                kept[party] = (keys, shows)
        return [(party, kept[party]) for party in wanted if party in kept]

    def passing(self, parties: Iterable[int]) -> list[int]:
        """Those of the parties that the filters let pass."""
        if not any(self.shape):
            return sorted(parties)
        return sorted(
            {
                row[0]
                for count, values in slots(parties)
                for row in _passing(count, self.shape).rows(self.connection, {**self.values, **values})
            }
        )

    def _passing_of(self, parties: Iterator[int], most: int) -> Iterator[int]:
        """Of a long list those that the filters let pass, a portion at a time."""
        while portion := list(islice(parties, PORTION if any(self.shape) else most)):
            yield from self.passing(portion)


def _bounds(ranges: Sequence[Range]) -> dict[str, str]:
    bounds: dict[str, str] = {}
    for number, (kind, prefix) in enumerate(ranges):
        bounds[f"kind{number}"] = kind
        bounds[f"low{number}"] = prefix
        bounds[f"high{number}"] = prefix + LAST
    return bounds


def _range(number: int, limit: Any) -> Any:
    keys = SearchKeyRow
    wanted = select(keys.party_id.label("party"), keys.kind.label("kind"), keys.key.label("key")).where(
        keys.kind == bindparam(f"kind{number}", type_=String),
        keys.key >= bindparam(f"low{number}", type_=String),
        keys.key < bindparam(f"high{number}", type_=String),
    )
    return wanted.order_by(keys.key, keys.party_id).limit(limit)


MOST: Any = bindparam("most", type_=Integer)


@cache
def _of_ranges(count: int, shape: Shape) -> Prepared:
    parts = []
    for number in range(count):
        part = _range(number, literal(MOST_NARROWED) if any(shape) else MOST).subquery()
        wanted = select(literal(number).label("place"), part.c.party, part.c.kind, part.c.key)
        if any(shape):
            passing = wanted.where(*conditions(part.c.party, shape)).order_by(part.c.key, part.c.party)
            limited = passing.limit(MOST).subquery()
            wanted = select(limited.c.place, limited.c.party, limited.c.kind, limited.c.key)
        parts.append(wanted)
    return Prepared(all_of(*parts))


@cache
def _of_own_table(kind: str, shape: Shape) -> Prepared:
    invoiced = (
        select(BillingAccountRow.party_id)
        .where(BillingAccountRow.id == InvoiceRow.account_id)
        .correlate(InvoiceRow)  # also where it stands inside another select
        .scalar_subquery()
    )
    sources: dict[str, list[tuple[Any, Any]]] = {
        CODE: [(IdentityCodeRow.person_id, IdentityCodeRow.code)],
        CASE: [(RequestRow.person_id, RequestRow.case_number)],
        INVOICE: [
            (invoiced, InvoiceRow.number),
            (invoiced, InvoiceRow.reference),
            (ReminderRow.party_id, ReminderRow.invoice_number),
        ],
    }
    parts = []
    for party, number in sources[kind]:
        begun = select(stands_for(party).label("party"), number.label("key")).where(
            number >= bindparam("low", type_=String), number < bindparam("high", type_=String)
        )
        part = begun.order_by(number, party).limit(MOST).subquery()
        parts.append(
            select(part.c.party, part.c.key).where(
                part.c.party.is_not(None), *conditions(part.c.party, shape)
            )
        )
    found = all_of(*parts).subquery()
    return Prepared(select(found.c.party, found.c.key).order_by(found.c.key, found.c.party))


@cache
def _passing(count: int, shape: Shape) -> Prepared:
    parties = PartyRow
    return Prepared(select(parties.id).where(among(parties.id, count), *conditions(parties.id, shape)))


@cache
def _of_parties(count: int) -> Prepared:
    row = SearchPartyRow
    return Prepared(select(row.party_id, row.keys, row.shown).where(among(row.party_id, count)))


@cache
def _texts_of(count: int) -> Prepared:
    row = SearchPartyRow
    return Prepared(select(row.party_id, row.keys).where(among(row.party_id, count)))
