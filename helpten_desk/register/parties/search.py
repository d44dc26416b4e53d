"""Search: as it is typed, over all that tells one person or company from another.

The same tables serve both stores: whole keys, sets of who bears a word, and a dictionary for other
spellings and for parts. No full-text engine of a store's own, so both give the same answers in the
same order. Ranges of keys come first; only when a list is not full are terms looked for together,
and then words spelt nearly so or that contain what was typed. Letters as typed come before folded
ones, whole names before beginnings, names before other details.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, select

from helpten_desk.domain.people import Hit, Match, Narrowing, PartyId, SearchAnswer
from helpten_desk.domain.requests import Asker
from helpten_desk.register.model.customership import ServiceRow
from helpten_desk.register.parties.askers import evidence
from helpten_desk.register.parties.dictionary import containing, spelt_nearly
from helpten_desk.register.parties.key_kinds import KeyKind
from helpten_desk.register.parties.queries import NAMES, Query, name_match, part_of_name, understand
from helpten_desk.register.parties.ranges import CASE, CODE, INVOICE, Found, Reach
from helpten_desk.register.parties.search_rows import keys_in, kinds_with
from helpten_desk.register.parties.shown import rows_on
from helpten_desk.register.parties.together import find_together

PHRASE = (KeyKind.NEAR, KeyKind.FORMER, KeyKind.STREET, KeyKind.TOWN, KeyKind.EMPLOYER)
SECTIONS = {match: number for number, match in enumerate(Match)}
MOST_CANDIDATES = 20
SPARE = 13  # keys read beyond the list's length, since some have two that begin alike

NEXT_PACKAGE = (
    select(ServiceRow.package)
    .where(ServiceRow.package > bindparam("after"))
    .order_by(ServiceRow.package)
    .limit(1)
)

LABELS: Mapping[str, str] = {
    KeyKind.FORMER: "previous_names.family_name",
    KeyKind.BORN: "identities.born_on",
    KeyKind.PHONE: "phones.number",
    KeyKind.EMAIL: "emails.address",
    KeyKind.STREET: "addresses.line",
    KeyKind.POSTCODE: "addresses.postcode",
    KeyKind.TOWN: "addresses.town",
    KeyKind.EMPLOYER: "employments.employer_name",
    KeyKind.EMPLOYER_ID: "employments.employer_name",
    KeyKind.BUSINESS_ID: "companies.business_id",
    KeyKind.CUSTOMER_NUMBER: "parties.customer_number",
    KeyKind.VEHICLE: "vehicles.registration_number",
    CODE: "identity_codes.code",
    CASE: "requests.case_number",
    INVOICE: "invoices.number",
}


class _Place(NamedTuple):
    """Where a found party stands in the list: its section, within that its rank, and why it is there."""

    match: Match
    matched: str = ""
    case: str = ""
    rank: int = 0


@dataclass(slots=True)
class _Search:
    """One search on its way: where each party found stands, and whether there may be more."""

    reach: Reach
    query: Query
    limit: int
    places: dict[int, _Place]
    more: bool = False

    @property
    def full(self) -> bool:
        """Whether the list holds all it can."""
        return len(self.places) >= self.limit

    def add(self, party: int, place: _Place) -> None:
        """A party found, unless it stands further up already."""
        known = self.places.get(party)
        if known is None or SECTIONS[place.match] < SECTIONS[known.match]:
            self.places[party] = place


class Searching:
    """Searches within one unit of work; `now` tells which addresses and employers are present ones."""

    def __init__(self, connection: Connection, now: datetime | None = None) -> None:
        self._connection = connection
        self._today: date = (now or datetime.now(UTC)).date()

    def find(self, query: str, limit: int = 50, narrowing: Narrowing | None = None) -> SearchAnswer:
        """The people and companies that what was typed finds, in the order of their sections.

        `total` is how many were found before the list was cut; with `more` there may be others.
        Addresses under protection are neither searched nor shown.
        """
        begun = time.perf_counter()
        understood = understand(query)
        reach = Reach.of(self._connection, narrowing or Narrowing(), self._today)
        search = _Search(reach, understood, limit, {})
        _by_ranges(search)
        if not search.full and len(understood.terms) > 1:
            _together(search)
        if not search.full and len(understood.terms) == 1 and understood.terms[0].word:
            _by_other_spellings(search, understood.terms[0].word)
        places = search.places
        chosen = sorted(places, key=lambda party: (SECTIONS[places[party].match], places[party].rank))[:limit]
        hits = self._hits(reach, {party: places[party] for party in chosen}, understood)
        return SearchAnswer(
            understood.text,
            hits,
            total=len(places),
            more=search.more or len(places) > limit,
            seconds=time.perf_counter() - begun,
        )

    def hits(self, parties: Sequence[PartyId]) -> tuple[Hit, ...]:
        """These people and companies as rows of a list, in this order; without those that are gone."""
        everywhere = Reach.of(self._connection, Narrowing(), self._today)
        places = dict.fromkeys(map(int, parties), _Place(Match.OTHER))
        found = self._hits(everywhere, places, understand(""))
        place = {int(party): number for number, party in enumerate(parties)}
        return tuple(sorted(found, key=lambda hit: place.get(hit.party, len(place))))

    def packages(self) -> tuple[str, ...]:
        """All packages of services, by their names: each is the next one in the index, so few are read."""
        found: list[str] = []
        while following := self._connection.scalar(NEXT_PACKAGE, {"after": found[-1] if found else ""}):
            found.append(following)
        return tuple(found)

    def candidates(self, asker: Asker) -> tuple[Hit, ...]:
        """The people who may be the asker, the likeliest first: by code, name with birth date or
        address, phone, e-mail. Finding is not identifying; the clerk compares."""
        weighed = evidence(self._connection, asker, self._today)
        best = sorted(weighed, key=lambda party: -weighed[party].weight)[:MOST_CANDIDATES]
        places = {
            party: _Place(weighed[party].match, LABELS.get(weighed[party].matched, "")) for party in best
        }
        everywhere = Reach.of(self._connection, Narrowing(), self._today)
        found = self._hits(everywhere, places, understand(asker.name))
        hits = [hit for hit in found if hit.person is not None]
        return tuple(sorted(hits, key=lambda hit: -weighed[hit.party].weight))

    def _hits(self, reach: Reach, places: Mapping[int, _Place], query: Query) -> tuple[Hit, ...]:
        """The rows of the list with what tells namesakes apart, by section and then by alphabet."""
        rows = rows_on(self._connection, places, reach.shown(places), self._today)
        hits: list[tuple[tuple[int, int, str, str, int], Hit]] = []
        for party, (order, born, person, company, address, employer) in rows.items():
            match, matched, case, rank = places[party]
            if match is Match.SAME_NAME and person is not None and part_of_name(query, person):
                match = Match.NAME_BEGINS
            hit = Hit(match, person, company, address, employer, matched, case)
            hits.append(((SECTIONS[match], rank, order, born, party), hit))
        hits.sort(key=itemgetter(0))
        return tuple([hit for _, hit in hits])


def _by_ranges(search: _Search) -> None:
    """By keys that begin with what was typed: names as written first; when they fill the list, only they."""
    query, most = search.query, search.limit + 1
    if query.exact and query.terms:
        _by_names(search, most + SPARE)
    if search.full:
        return
    if len(query.terms) == 1:
        (term,) = query.terms
        found = search.reach.by_ranges([one for one in term.ranges if one[0] != KeyKind.NAME], most)
        found += search.reach.by_words_begun(term.word, most) if term.word else []
        found += search.reach.by_own_tables(term, most)
    elif query.folded:
        found = search.reach.by_ranges([(kind.value, query.folded) for kind in PHRASE], most)
    else:
        found = []
    _add_found(search, found, most)


def _by_names(search: _Search, most: int) -> None:
    """By names as written. Somebody may have two keys in the range: then it is read further."""
    exact = search.query.exact
    whole, begun = _Place(Match.SAME_NAME), _Place(Match.NAME_BEGINS)
    length, places = len(exact), search.places
    found = search.reach.by_ranges([(KeyKind.NAME.value, exact)], most)
    for party, _, key in found:
        if party not in places:
            places[party] = whole if key[length : length + 1] in ("", " ") else begun
    if len(found) >= most:
        search.more = True
        if not search.full:
            _by_names(search, 4 * most)


def _add_found(search: _Search, found: Sequence[Found], most: int) -> None:
    of_words = [one.party for one in found if one.kind == KeyKind.WORD and one.party not in search.places]
    for one in found:
        if one.kind != KeyKind.WORD:
            search.add(one.party, _place(one))
    _add_explained(search, [party for party in of_words if party not in search.places])
    counts = [sum(one.kind == kind for one in found) for kind in {one.kind for one in found}]
    search.more = search.more or max(counts, default=0) >= most


def _add_explained(search: _Search, parties: Sequence[int]) -> None:
    """Parties found by words or by several terms: the section and the reason are told by their keys."""
    typed = [f" {word}" for word in search.query.folded.split()]
    for party, text in search.reach.texts(parties).items():
        keys = keys_in(text)
        names = [key for kind, key in keys if kind == KeyKind.NAME]
        begun = "".join(f" {key}" for kind, key in keys if kind in NAMES)
        match = name_match(search.query, names) if all(word in begun for word in typed) else None
        reason = "" if match else next(_reasons(keys, begun, search.query), "")
        search.add(party, _Place(match or Match.OTHER, reason))


def _together(search: _Search) -> None:
    """By terms in any order; then, if that finds nobody, by words of another spelling for those unknown."""
    terms, most = search.query.terms, search.limit + 1
    found = find_together(search.reach, terms, most)
    _add_explained(search, [party for party in found.parties if party not in search.places])
    search.more = search.more or found.more
    if found.strange and not search.places:
        for party in find_together(search.reach, terms, most, nearly=True).parties:
            search.add(party, _Place(Match.NEARLY))


def _by_other_spellings(search: _Search, word: str) -> None:
    """By words spelt nearly so, then by words that contain what was typed, a share of the list for each."""
    for rank, find in enumerate((spelt_nearly, containing)):
        others = find(search.reach.connection, word)
        each = max(5, search.limit // max(1, len(others)))
        found = [one for one in search.reach.by_words(others, each) if one.party not in search.places]
        texts = search.reach.texts(one.party for one in found)
        for one in found:
            kinds = kinds_with(texts.get(one.party, ""), one.key)
            if any(kind in NAMES for kind in kinds):
                place = _Place(Match.NEARLY, rank=1 + others.index(one.key) + 100 * rank)
            else:
                reason = next((LABELS[kind] for kind in kinds if kind in LABELS), "")
                place = _Place(Match.OTHER, reason, rank=1 + rank)
            search.add(one.party, place)
        search.more = search.more or len(found) >= search.limit
        if search.full:
            return


def _place(found: Found) -> _Place:
    """The section of a party that one key found."""
    if found.kind in NAMES:
        return _Place(Match.NEARLY)
    return _Place(Match.OTHER, LABELS[found.kind], found.key if found.kind == CASE else "")


def _reasons(keys: Sequence[tuple[str, str]], names: str, query: Query) -> Iterator[str]:
    """What besides the names explains that a party was found; an e-mail often repeats a name."""
    for term in query.terms:
        word = f" {term.word}"
        if term.word and word in names:
            continue
        for kind, key in keys:
            if kind in LABELS and (
                (term.word and word in f" {key}")
                or any(kind == of_kind and key.startswith(prefix) for of_kind, prefix in term.ranges)
            ):
                yield LABELS[kind]
