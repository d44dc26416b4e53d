"""Who an asker may be: people of the register weighed by what the letter or the visitor said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sqlalchemy import Connection

from helpten_desk.domain.folding import fold, words
from helpten_desk.domain.people import Match, Narrowing, PersonFacts
from helpten_desk.domain.requests import Asker
from helpten_desk.register.parties.facts import mail_places, people_facts
from helpten_desk.register.parties.key_kinds import KeyKind, birth_keys, phone_key
from helpten_desk.register.parties.queries import Query, Term, name_match, understand
from helpten_desk.register.parties.ranges import CODE, Reach
from helpten_desk.register.parties.together import find_together

POOL = 50  # people that one detail, or the name with one detail, brings in

NAME_WEIGHTS: Mapping[Match, int] = {Match.SAME_NAME: 6, Match.NEARLY: 4, Match.NAME_BEGINS: 3}
WEIGHTS: Mapping[str, int] = {
    CODE: 8,
    KeyKind.BORN: 4,
    KeyKind.STREET: 3,
    KeyKind.PHONE: 3,
    KeyKind.EMAIL: 3,
}


@dataclass(slots=True)
class Weighed:
    """What speaks for a person: how the name matches, and the details that do, heaviest first."""

    match: Match = Match.OTHER
    details: set[str] = field(default_factory=set)

    @property
    def weight(self) -> int:
        """The greater, the likelier."""
        return NAME_WEIGHTS.get(self.match, 0) + sum(WEIGHTS[detail] for detail in self.details)

    @property
    def matched(self) -> str:
        """The heaviest detail that matches; empty if only the name does."""
        return max(sorted(self.details), key=lambda detail: WEIGHTS[detail], default="")


def evidence(connection: Connection, asker: Asker, today: date) -> dict[int, Weighed]:
    """The people who share the asker's name or a telling detail, with what speaks for each."""
    details = _details(asker)
    name = understand(asker.name)
    of_name = tuple(Term((), term.word) for term in name.terms if term.word)
    reach = Reach.of(connection, Narrowing(), today)
    weighed: dict[int, Weighed] = {}
    for kind, term in details.items():
        if kind in (CODE, KeyKind.PHONE, KeyKind.EMAIL):
            for found in (*reach.by_ranges(term.ranges, POOL), *reach.by_own_tables(term, POOL)):
                weighed.setdefault(found.party, Weighed()).details.add(kind)
    pool = set(weighed)
    if of_name:
        pool.update(find_together(reach, of_name, POOL).parties)
        for kind in (KeyKind.BORN, KeyKind.STREET):
            if kind in details:
                pool.update(find_together(reach, (*of_name, details[kind]), POOL).parties)
    people = people_facts(connection, pool, today)
    places = mail_places(connection, people, today) if people else {}
    for key, person in people.items():
        entry = weighed.setdefault(key, Weighed())
        _compare(entry, name, details, person, places.get(key))
    return {key: entry for key, entry in weighed.items() if key in people and entry.weight}


def _compare(
    entry: Weighed,
    name: Query,
    details: Mapping[str, Term],
    person: PersonFacts,
    place: tuple[str, str, str] | None,
) -> None:
    """Add what the header facts say to what the search has found."""
    names = (person.given_names, person.call_name, person.family_name)
    entry.match = name_match(name, names) or Match.OTHER
    born = details.get(KeyKind.BORN)
    if born and person.born_on and _begins(born, *birth_keys(person.born_on)):
        entry.details.add(KeyKind.BORN)
    street = details.get(KeyKind.STREET)
    if street and place and not person.protected and _begins(street, " ".join(words(place[0]))):
        entry.details.add(KeyKind.STREET)


def _details(asker: Asker) -> dict[str, Term]:
    """The asker's details as terms, each by its kind; what says nothing is left out."""
    details: dict[str, Term] = {}
    code = "".join(asker.identity_code.split()).upper()
    if len(code) >= 7:
        details[CODE] = Term((), code=code)
    born = understand(asker.born_on).terms
    if born and any(kind == KeyKind.BORN and len(key) >= 6 for kind, key in born[0].ranges):
        details[KeyKind.BORN] = Term(tuple(one for one in born[0].ranges if one[0] == KeyKind.BORN))
    phone = phone_key(asker.phone)
    if len(phone) >= 6:
        details[KeyKind.PHONE] = Term(((KeyKind.PHONE.value, phone),))
    if "@" in asker.email:
        details[KeyKind.EMAIL] = Term(((KeyKind.EMAIL.value, fold(asker.email)),))
    street = " ".join(words(asker.address.splitlines()[0].partition(",")[0])) if asker.address.strip() else ""
    if street:
        details[KeyKind.STREET] = Term(((KeyKind.STREET.value, street),))
    return details


def _begins(term: Term, *keys: str) -> bool:
    return any(key.startswith(prefix) for key in keys for _, prefix in term.ranges)
