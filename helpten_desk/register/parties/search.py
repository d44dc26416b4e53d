"""Search: as it is typed, over all that tells one person or company from another.

Ranges of a B-tree over folded keys; what is found is ranked here: letters as typed before folded
ones, whole names before beginnings, names before other details.
"""

import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

from sqlalchemy import Connection, select

from helpten_desk.domain.people import Hit, Match, PartyId, PersonFacts, SearchAnswer
from helpten_desk.domain.requests import Asker
from helpten_desk.register.model.people import CompanyRow, PersonRow, SearchKeyRow
from helpten_desk.register.parties.askers import evidence
from helpten_desk.register.parties.facts import company_facts, employers, mail_places, people_facts
from helpten_desk.register.parties.queries import NAMES, Query, name_match, part_of_name, understand
from helpten_desk.register.parties.ranges import CASE, CODE, Found, by_all, by_phrase, by_term
from helpten_desk.register.parties.search_keys import KeyKind

PHRASE = (*NAMES, KeyKind.FORMER, KeyKind.STREET, KeyKind.TOWN, KeyKind.EMPLOYER)
SECTIONS = list(Match)
MOST_CANDIDATES = 20

LABELS: Mapping[str, str] = {
    KeyKind.FORMER: "previous_names.family_name",
    KeyKind.BORN: "identities.born_on",
    KeyKind.PHONE: "phones.number",
    KeyKind.EMAIL: "emails.address",
    KeyKind.STREET: "addresses.line",
    KeyKind.POSTCODE: "addresses.postcode",
    KeyKind.TOWN: "addresses.town",
    KeyKind.EMPLOYER: "employments.employer_name",
    KeyKind.BUSINESS_ID: "companies.business_id",
    KeyKind.CUSTOMER_NUMBER: "parties.customer_number",
    CODE: "identity_codes.code",
    CASE: "requests.case_number",
}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a found party stands in the list, before its facts are read."""

    match: Match
    matched: str = ""
    case: str = ""


class Searching:
    """Searches within one unit of work; `now` tells which addresses and employers are present ones."""

    def __init__(self, connection: Connection, now: datetime | None = None) -> None:
        self._connection = connection
        self._today: date = (now or datetime.now(UTC)).date()

    def find(self, query: str, limit: int = 50) -> SearchAnswer:
        """The people and companies that what was typed finds, in the order of their sections.

        `total` is how many were found before the list was cut; with `more` there may be others.
        Addresses under protection are neither searched nor shown.
        """
        begun = time.perf_counter()
        understood = understand(query)
        places, more = self._places(understood, 2 * limit + 1)  # a party may have two keys in a range
        chosen = sorted(places, key=lambda party: SECTIONS.index(places[party].match))[:limit]
        hits = self._hits({party: places[party] for party in chosen}, understood)
        return SearchAnswer(
            understood.text,
            hits,
            total=len(places),
            more=more or len(places) > limit,
            seconds=time.perf_counter() - begun,
        )

    def hits(self, parties: Sequence[PartyId]) -> tuple[Hit, ...]:
        """These people and companies as rows of a list, in this order; without those that are gone."""
        found = self._hits(dict.fromkeys(map(int, parties), _Place(Match.OTHER)), understand(""))
        place = {int(party): number for number, party in enumerate(parties)}
        return tuple(sorted(found, key=lambda hit: place[hit.party]))

    def candidates(self, asker: Asker) -> tuple[Hit, ...]:
        """The people who may be the asker, the likeliest first: by code, name with birth date or
        address, phone, e-mail. Finding is not identifying; the clerk compares."""
        weighed = evidence(self._connection, asker, self._today)
        best = sorted(weighed, key=lambda party: -weighed[party].weight)[:MOST_CANDIDATES]
        places = {
            party: _Place(weighed[party].match, LABELS.get(weighed[party].matched, "")) for party in best
        }
        hits = [hit for hit in self._hits(places, understand(asker.name)) if hit.person is not None]
        return tuple(sorted(hits, key=lambda hit: -weighed[hit.person.id].weight if hit.person else 0))

    def _places(self, query: Query, most: int) -> tuple[dict[int, _Place], bool]:
        """Every party found with its section, and whether some range held more than was read."""
        places: dict[int, _Place] = {}
        by_name = by_phrase(self._connection, [KeyKind.NAME], query.exact, most)
        if len(query.terms) == 1:
            others = by_term(self._connection, query.terms[0], most)
        else:
            others = by_phrase(self._connection, PHRASE, query.folded, most)
        for found in (*by_name, *others):
            place = _place(found, query)
            known = places.get(found.party)
            if known is None or SECTIONS.index(place.match) < SECTIONS.index(known.match):
                places[found.party] = place
        together: list[int] = []
        if len(query.terms) > 1 and len(places) < most:
            together = by_all(self._connection, query.terms, most)
            self._place_together(places, query, [party for party in together if party not in places])
        counts = [sum(found.kind == kind for found in others) for kind in {found.kind for found in others}]
        return places, max((len(by_name), len(together), *counts)) >= most

    def _place_together(self, places: dict[int, _Place], query: Query, parties: Collection[int]) -> None:
        """Sections for parties in which all terms are found, but not as one phrase."""
        keys: dict[int, list[tuple[str, str]]] = {party: [] for party in parties}
        read = select(SearchKeyRow.party_id, SearchKeyRow.kind, SearchKeyRow.key)
        for party, kind, key in self._connection.execute(
            read.where(SearchKeyRow.party_id.in_(list(parties)))
        ):
            keys[party].append((kind, key))
        for party in parties:
            match = name_match(query, [key for kind, key in keys[party] if kind == KeyKind.NAME])
            if match is not None:
                places[party] = _Place(match)
            else:
                places[party] = _Place(
                    Match.OTHER, next((LABELS[kind] for kind in _others(keys[party], query)), "")
                )

    def _hits(self, places: Mapping[int, _Place], query: Query) -> tuple[Hit, ...]:
        """The rows of the list with what tells namesakes apart, by section and then by alphabet."""
        if not places:
            return ()
        people = people_facts(self._connection, places, self._today)
        companies = company_facts(self._connection, [key for key in places if key not in people], self._today)
        addresses = mail_places(self._connection, places, self._today)
        jobs = employers(self._connection, people, self._today) if people else {}
        order = self._order(places)
        hits: list[tuple[tuple[int, str, str, int], Hit]] = []
        for party, place in places.items():
            person, company = people.get(party), companies.get(party)
            if person is None and company is None:
                continue
            match = place.match
            if match is Match.SAME_NAME and person is not None and part_of_name(query, person):
                match = Match.NAME_BEGINS
            hit = Hit(
                match,
                person,
                company,
                address="" if person and person.protected else _one_line(addresses.get(party)),
                employer=jobs.get(party, ""),
                matched=place.matched,
                case=place.case,
            )
            hits.append(((SECTIONS.index(match), order.get(party, ""), _born(person), party), hit))
        return tuple(hit for _, hit in sorted(hits, key=lambda pair: pair[0]))

    def _order(self, parties: Iterable[int]) -> dict[int, str]:
        """The keys of the alphabet."""
        keys = list(parties)
        order: dict[int, str] = {}
        for row in (PersonRow, CompanyRow):
            read = select(row.id, row.sort_key).where(row.id.in_(keys))
            order |= {found.id: found.sort_key for found in self._connection.execute(read)}
        return order


def _place(found: Found, query: Query) -> _Place:
    """The section of a party that one key found."""
    if found.kind == KeyKind.NAME and query.exact and found.key.startswith(query.exact):
        whole = found.key[len(query.exact) :][:1] in ("", " ")
        return _Place(Match.SAME_NAME if whole else Match.NAME_BEGINS)
    if found.kind in NAMES:
        return _Place(Match.NEARLY)
    return _Place(Match.OTHER, LABELS[found.kind], found.key if found.kind == CASE else "")


def _others(keys: Iterable[tuple[str, str]], query: Query) -> Iterable[str]:
    """The kinds of key by which terms are found that no name explains; an e-mail often repeats a name."""
    known = list(keys)
    names = [word for kind, key in known if kind in NAMES for word in key.split()]
    for term in query.terms:
        if not term.prefix or not any(name.startswith(term.prefix) for name in names):
            for kind, key in known:
                if kind in LABELS and kind in term.kinds and key.startswith(term.prefix):
                    yield kind


def _one_line(place: tuple[str, str, str] | None) -> str:
    if place is None:
        return ""
    line, postcode, town = place
    return ", ".join(part for part in (line, f"{postcode} {town}".strip()) if part)


def _born(person: PersonFacts | None) -> str:
    return person.born_on.isoformat() if person and person.born_on else ""
