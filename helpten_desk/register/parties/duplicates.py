"""Pairs of records that may be of one person, found in sets: never each record against each other.

Records meet only where they share a key: identity code, phone, e-mail, a present or former address,
birth date, a former name. What meets is compared by names, and what is left weighed by all traits.
"""

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import combinations, groupby
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, func, select

from helpten_desk.domain.folding import fold
from helpten_desk.domain.people import PartyId, PersonFacts
from helpten_desk.domain.progress import Progress
from helpten_desk.domain.sameness import (
    LEAST,
    Candidate,
    Candidates,
    Clue,
    Traits,
    clues,
    folded_address,
    names_alike,
    traits,
    weight,
)
from helpten_desk.register.model.merging import PairDecisionRow
from helpten_desk.register.model.people import (
    AddressRow,
    EmailRow,
    IdentityCodeRow,
    IdentityRow,
    PersonRow,
    PhoneRow,
    PreviousNameRow,
    SearchKeyRow,
)
from helpten_desk.register.parties.facts import people_facts
from helpten_desk.register.parties.families import members, standing
from helpten_desk.register.parties.key_kinds import KeyKind, phone_key

MOST_SHARING = 30  # more people with one phone or address: a switchboard, a block of flats
MOST_SHOWN = 1_000
AT_ONCE = 500  # keys in one select
BLOCK = 2_000  # rows between two looks at the clerk's wish to stop
IDS: Any = bindparam("ids", expanding=True)
Ids = tuple[int, int]


class _Stopped(Exception):
    """The clerk asked to stop; what was found until then is kept."""


@dataclass(slots=True)
class _Steps:
    """Counts the rows that are behind, of about so many, and ends the search when the clerk wants it."""

    progress: Progress
    total: int
    done: int = 0

    def over(self, rows: Iterable[Any]) -> Iterator[Any]:
        for row in rows:
            self.done += 1
            if self.done % BLOCK == 0:
                self.progress.report(min(self.done, self.total - 1), self.total)
                if self.progress.cancelled:
                    raise _Stopped
            yield row


class Duplicates:
    """Finds candidates within one unit of work; `now` tells which facts the headers show."""

    def __init__(self, connection: Connection, now: datetime) -> None:
        self._connection = connection
        self._today: date = now.date()

    def find(self, progress: Progress) -> Candidates:
        """The pairs that may be one person, likeliest first; no pair on which a clerk has decided."""
        pairs: set[Ids] = set()
        stopped = False
        people = self._connection.scalar(select(func.count()).select_from(IdentityRow)) or 0
        steps = _Steps(progress, people + people // 5 + 1)  # most rows are those of birth dates
        try:
            for found in (self._of_codes(), self._of_keys(steps), self._of_births(steps), self._of_former()):
                pairs.update(found)
        except _Stopped:
            stopped = True
        weighed = self._weighed(self._undecided(pairs))
        best = sorted(weighed, key=lambda pair: (-weight(weighed[pair]), pair))[:MOST_SHOWN]
        facts = people_facts(self._connection, {key for pair in best for key in pair}, self._today)
        progress.report(steps.total, steps.total)
        return Candidates(
            tuple(_candidate(facts[left], facts[right], weighed[left, right]) for left, right in best),
            len(weighed),
            stopped,
        )

    def clues(self, left: PartyId, right: PartyId) -> tuple[Clue, ...]:
        """What speaks for these two being one person, and against it."""
        found = self._traits([left, right])
        return clues(found[left], found[right])

    # -- where records meet ---------------------------------------------------------------------

    def _of_codes(self) -> Iterator[Ids]:
        """Two people with one identity code, whatever their names."""
        table = IdentityCodeRow
        shared = select(table.code).group_by(table.code).having(func.count(table.person_id.distinct()) > 1)
        rows = self._connection.execute(
            select(table.code, table.person_id)
            .where(table.code.in_(shared), table.person_id.is_not(None))
            .order_by(table.code, table.person_id)
        )
        for _, several in groupby(rows, key=lambda row: row[0]):
            yield from combinations(sorted({row[1] for row in several})[:MOST_SHARING], 2)

    def _of_keys(self, steps: _Steps) -> Iterator[Ids]:
        """Those with the same phone, e-mail or street whose names are alike; of one phone or e-mail also
        those of one given name: a family name changes."""
        for kind in (KeyKind.PHONE, KeyKind.EMAIL, KeyKind.STREET):
            for _, rows in groupby(steps.over(self._stream(_sharing(kind))), key=itemgetter(3)):
                if kind is KeyKind.STREET:
                    yield from _alike(rows)
                else:
                    several = [(row[0], _named(row[1], row[2])[0]) for row in rows]
                    for (one, name), (other, its_name) in combinations(several, 2):
                        if names_alike(name, its_name) or name.given[:1] == its_name.given[:1] != ():
                            yield one, other

    def _of_births(self, steps: _Steps) -> Iterator[Ids]:
        """Those born on one day whose names are alike."""
        for _, rows in groupby(steps.over(self._stream(_BIRTHS)), key=itemgetter(3)):
            yield from _alike(rows)

    def _of_former(self) -> Iterator[Ids]:
        """Somebody's former name that is another's name, born on the same day."""
        former, name = SearchKeyRow.__table__.alias(), SearchKeyRow.__table__.alias()
        one, other = IdentityRow.__table__.alias(), IdentityRow.__table__.alias()
        met = (
            select(former.c.party_id, name.c.party_id)
            .join(name, and_(name.c.kind == KeyKind.NAME.value, name.c.key == former.c.key))
            .join(one, one.c.person_id == former.c.party_id)
            .join(other, and_(other.c.person_id == name.c.party_id, other.c.born_on == one.c.born_on))
            .where(former.c.kind == KeyKind.FORMER.value, name.c.party_id != former.c.party_id)
        )
        yield from (_ordered(*row) for row in self._connection.execute(met))

    def _stream(self, statement: Select[*tuple[Any, ...]]) -> Iterator[Any]:
        """Rows as they come, not all at once."""
        options = {"stream_results": True, "yield_per": BLOCK}
        with self._connection.execute(statement, execution_options=options) as rows:
            yield from rows

    # -- what is left, weighed ------------------------------------------------------------------

    def _undecided(self, pairs: Collection[Ids]) -> set[Ids]:
        """The pairs of records that stand and that no clerk has told apart."""
        stands = standing(self._connection, {key for pair in pairs for key in pair})
        table = PairDecisionRow
        decided = {
            _ordered(*row)
            for row in self._connection.execute(
                select(table.party_id, table.other_id).where(table.ended_at.is_(None))
            )
        }
        met = {_ordered(stands[one], stands[other]) for one, other in pairs}
        return {pair for pair in met if pair[0] != pair[1]} - decided

    def _weighed(self, pairs: Collection[Ids]) -> dict[Ids, tuple[Clue, ...]]:
        found = self._traits(sorted({key for pair in pairs for key in pair}))
        weighed = {
            pair: clues(found[pair[0]], found[pair[1]])
            for pair in pairs
            if pair[0] in found and pair[1] in found
        }
        return {pair: told for pair, told in weighed.items() if weight(told) >= LEAST}

    def _traits(self, people: Collection[int]) -> dict[int, Traits]:
        """All traits of these people, of all records of each."""
        found: dict[int, Traits] = {}
        keys = list(people)
        for start in range(0, len(keys), AT_ONCE):
            records = members(self._connection, keys[start : start + AT_ONCE])
            owner = {record: person for person, several in records.items() for record in several}
            about = {"ids": list(owner)}
            told = {
                name: _by_person(self._connection.execute(statement, about), owner)
                for name, statement in _TRAITS.items()
            }
            for row in sorted(self._connection.execute(_NAMES, about), key=lambda row: row[0] in records):
                found[owner[row[0]]] = _with(
                    row, {name: rows.get(owner[row[0]], []) for name, rows in told.items()}
                )
        return found


def _candidate(left: PersonFacts, right: PersonFacts, told: tuple[Clue, ...]) -> Candidate:
    """The pair as a list shows it; that an address is shared would give a protected one away."""
    hidden = left.protected or right.protected
    return Candidate(left, right, tuple(c for c in told if not (hidden and c is Clue.SAME_ADDRESS)))


def _sharing(kind: KeyKind) -> Select[*tuple[Any, ...]]:
    """Person, names and key of all who share a key of this kind with a few others."""
    keys = SearchKeyRow
    shared = (
        select(keys.key)
        .where(keys.kind == kind.value)
        .group_by(keys.key)
        .having(func.count().between(2, MOST_SHARING))
        .subquery()
    )
    return (
        select(PersonRow.id, PersonRow.given_names, PersonRow.family_name, keys.key)
        .join(shared, shared.c.key == keys.key)
        .join(PersonRow, PersonRow.id == keys.party_id)
        .where(keys.kind == kind.value)
        .order_by(keys.key, PersonRow.id)
    )


_BIRTHS = (
    select(PersonRow.id, PersonRow.given_names, PersonRow.family_name, IdentityRow.born_on)
    .join(IdentityRow, IdentityRow.person_id == PersonRow.id)
    .where(IdentityRow.born_on.is_not(None))
    .order_by(IdentityRow.born_on, PersonRow.id)
)
_NAMES = (
    select(PersonRow.id, PersonRow.given_names, PersonRow.family_name, IdentityRow.born_on)
    .outerjoin(IdentityRow, IdentityRow.person_id == PersonRow.id)
    .where(PersonRow.id.in_(IDS))
)
_TRAITS: Mapping[str, Select[*tuple[Any, ...]]] = {
    "codes": select(IdentityCodeRow.person_id, IdentityCodeRow.code).where(
        IdentityCodeRow.person_id.in_(IDS)
    ),
    "former": select(PreviousNameRow.person_id, PreviousNameRow.family_name).where(
        PreviousNameRow.person_id.in_(IDS)
    ),
    "phones": select(PhoneRow.party_id, PhoneRow.number).where(PhoneRow.party_id.in_(IDS)),
    "emails": select(EmailRow.party_id, EmailRow.address).where(EmailRow.party_id.in_(IDS)),
    "addresses": select(AddressRow.party_id, AddressRow.line, AddressRow.postcode).where(
        AddressRow.party_id.in_(IDS)
    ),
    "births": select(IdentityRow.person_id, IdentityRow.born_on).where(
        IdentityRow.person_id.in_(IDS), IdentityRow.born_on.is_not(None)
    ),
}


def _by_person(rows: Iterable[Any], owner: Mapping[int, int]) -> dict[int, list[Any]]:
    found: dict[int, list[Any]] = {}
    for record, *values in rows:
        found.setdefault(owner[record], []).append(values)
    return found


def _with(row: Any, told: Mapping[str, list[Any]]) -> Traits:
    """The traits of a person: names and birth date of the record that stands, the rest of all records."""
    _, given, family, born_on = row
    base, _ = _named(given, family)
    return Traits(
        base.given,
        base.family,
        born_on or next((values[0] for values in told["births"]), None),
        codes=frozenset(values[0] for values in told["codes"]),
        former=frozenset(_named("", values[0])[0].family for values in told["former"] if values[0]),
        phones=frozenset(phone_key(values[0]) for values in told["phones"]) - {""},
        emails=frozenset(fold(values[0]) for values in told["emails"]),
        addresses=frozenset(folded_address(*values) for values in told["addresses"]),
    )


def _alike(rows: Iterable[Any]) -> Iterator[Ids]:
    """Pairs of these (person, given names, family name) whose names are alike.

    Names are compared where one half is equal; the other may be misspelt.
    """
    met: dict[Hashable, list[tuple[int, Traits]]] = {}
    for row in rows:
        told, halves = _named(row[1], row[2])
        for half in halves:
            met.setdefault(half, []).append((row[0], told))
    for several in met.values():
        if len(several) > 1:
            for (one, name), (other, its_name) in combinations(several, 2):
                if name is its_name or names_alike(name, its_name):
                    yield one, other


@lru_cache(maxsize=500_000)
def _named(given: str, family: str) -> tuple[Traits, tuple[Hashable, ...]]:
    """A name folded, with its halves by which records meet, both orders among them; worked out once: a
    million people share far fewer names."""
    told = traits(given, family)
    if not told.given:
        return told, ()
    first = told.given[0]
    exchanged = (frozenset((told.family, first)),) if told.family != first else ()
    return told, (("family", told.family), ("given", first), *exchanged)


def _ordered(one: int, other: int) -> Ids:
    return (one, other) if one < other else (other, one)
