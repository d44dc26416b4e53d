"""People and companies as headers show them: facts, the address for mail, namesakes."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime

from sqlalchemy import Connection, and_, bindparam, case, or_, select

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.folding import fold, words
from helpten_desk.domain.people import CompanyFacts, Namesake, PartyId, PersonFacts, PostalAddress
from helpten_desk.domain.sentences import say
from helpten_desk.register.model.people import (
    AddressRow,
    IdentityCodeRow,
    PartyRow,
    PersonRow,
    ProtectedAddressRow,
    SearchKeyRow,
)
from helpten_desk.register.parties.facts import (
    company_facts,
    employers,
    facts_of,
    holds_on,
    mail_places,
    mail_rank,
    people_facts,
)
from helpten_desk.register.parties.families import family, standing
from helpten_desk.register.parties.key_kinds import KeyKind

MOST_NAMESAKES = 500
NAMES = select(PersonRow.family_name, PersonRow.given_names, PersonRow.call_name).where(
    PersonRow.id == bindparam("person")
)
LAST = "\U0010ffff"  # sorts after every letter that may follow


class People:
    """Reads people and companies within one unit of work; `now` tells what is in force."""

    def __init__(self, connection: Connection, now: datetime | None = None) -> None:
        self._connection = connection
        self._today: date = (now or datetime.now(UTC)).date()

    def facts(self, person: PartyId) -> PersonFacts:
        """The header of a person; KnownError if there is no such person."""
        found = people_facts(self._connection, [person], self._today)
        if person not in found:
            raise _gone()
        return found[person]

    def numbered(self, customer_number: str) -> PartyId | None:
        """The person with this customer number, as typed with spaces or without."""
        number = "".join(customer_number.split())
        found = select(PersonRow.id).join(PartyRow, PartyRow.id == PersonRow.id)
        key = self._connection.scalar(found.where(PartyRow.customer_number == number)) if number else None
        return None if key is None else PartyId(key)

    def of_records(self, records: Sequence[PartyId]) -> PersonFacts:
        """The header of these records alone, as if no other were merged with them."""
        found = facts_of(self._connection, {records[0]: records}, self._today)
        if records[0] not in found:
            raise _gone()
        return found[records[0]]

    def each_alone(self, records: Iterable[PartyId]) -> dict[PartyId, PersonFacts]:
        """The header of each record by itself, whatever is merged with it."""
        found = facts_of(self._connection, {record: (record,) for record in records}, self._today)
        return {PartyId(record): facts for record, facts in found.items()}

    def company(self, company: PartyId) -> CompanyFacts:
        """The header of a company; KnownError if there is no such company."""
        found = company_facts(self._connection, [company], self._today)
        if company not in found:
            raise _gone()
        return found[company]

    def identity_code(self, person: PartyId) -> str:
        """The identity code in full that is valid now, empty if none is held. Only inside a look."""
        return self.code_of(family(self._connection, person))

    def code_of(self, records: Sequence[int]) -> str:
        """The identity code in full that these records alone hold now, the first one's before others."""
        codes = select(IdentityCodeRow.code).where(
            IdentityCodeRow.person_id.in_(records),
            holds_on(IdentityCodeRow.valid_from, IdentityCodeRow.valid_to, self._today),
        )
        own = case((IdentityCodeRow.person_id == records[0], 0), else_=1)
        return self._connection.scalar(codes.order_by(own, IdentityCodeRow.id.desc())) or ""

    def postal_address(self, person: PartyId, protected: bool = False) -> PostalAddress | None:
        """Where mail reaches the party now; None if the register knows no address in force.

        A protected address is given only when `protected` asks for it, and then goes before others.
        """
        if protected:
            hidden = self._address(ProtectedAddressRow, person)
            if hidden is not None:
                return hidden
        return self._address(AddressRow, person)

    def namesakes(self, person: PartyId) -> tuple[Namesake, ...]:
        """Others of the same family name and a given name in use who share an address, the employer
        or the birth date, and first of all whoever holds the same identity code, whatever the name.
        Protected addresses are not compared: the answer would give them away."""
        own_records = family(self._connection, person)
        same_code = self._same_code(own_records)
        alike = {*(key for record in own_records for key in self._same_name(record)), *same_code}
        alike -= set(own_records)
        if not alike:
            return ()
        others = people_facts(self._connection, [person, *alike], self._today)
        own = others.pop(person)
        same_code = {int(others[key].id) for key in same_code if key in others}
        others = {int(other.id): other for other in others.values()}  # merged ones stand as one
        ids = [person, *others]
        places = {
            key: fold(" ".join(place))
            for key, place in mail_places(self._connection, ids, self._today).items()
        }
        jobs = {key: fold(name) for key, name in employers(self._connection, ids, self._today).items()}
        found = []
        for key, other in others.items():
            shares = ["code"] if key in same_code else []
            if not other.protected and places.get(key) and places.get(key) == places.get(person):
                shares.append("address")
            if jobs.get(key) and jobs.get(key) == jobs.get(person):
                shares.append("employer")
            if own.born_on and own.born_on == other.born_on:
                shares.append("born_on")
            if shares:
                found.append(Namesake(other, tuple(shares)))
        return tuple(sorted(found, key=_nearness))

    def codes_in_use(self, code: str) -> tuple[PartyId, ...]:
        """The people who hold this identity code, now or before; more than one is an error to clear up."""
        wanted = code.strip().upper()
        if not wanted:
            return ()
        holders = select(IdentityCodeRow.person_id).where(IdentityCodeRow.code == wanted).distinct()
        stands = standing(self._connection, self._connection.scalars(holders).all())
        return tuple(map(PartyId, sorted(set(stands.values()))))

    def _address(
        self, table: type[AddressRow] | type[ProtectedAddressRow], party: PartyId
    ) -> PostalAddress | None:
        records = family(self._connection, party)
        rows = self._connection.execute(
            select(
                table.party_id,
                table.kind,
                table.line,
                table.postcode,
                table.town,
                table.country,
                table.care_of,
            )
            .where(table.party_id.in_(records), holds_on(table.valid_from, table.valid_to, self._today))
            .order_by(table.valid_from.desc(), table.id)
        ).all()
        if not rows:
            return None
        best = min(rows, key=lambda row: (row.party_id != records[0], mail_rank(row.kind)))
        return PostalAddress(best.line, best.postcode, best.town, best.country, best.care_of)

    def _same_code(self, own_records: Sequence[int]) -> set[int]:
        """The ids of others who hold an identity code of this person, now or before: an error to clear up."""
        own = select(IdentityCodeRow.code).where(IdentityCodeRow.person_id.in_(own_records))
        holders = select(IdentityCodeRow.person_id).where(
            IdentityCodeRow.code.in_(own), IdentityCodeRow.person_id.not_in(own_records)
        )
        return set(self._connection.scalars(holders.limit(MOST_NAMESAKES)))

    def _same_name(self, person: int) -> list[int]:
        """The ids of others whose family name and a given name in use are the same, folded."""
        own = self._connection.execute(NAMES, {"person": person}).one_or_none()
        if own is None:
            raise _gone()
        family = " ".join(words(own.family_name))
        given = {next(iter(words(name)), "") for name in (own.given_names, own.call_name)}
        ranges = [
            and_(SearchKeyRow.key >= key, SearchKeyRow.key < key + " " + LAST)
            for key in _joined(family, given)
        ]
        if not ranges:
            return []
        keys = (
            select(SearchKeyRow.party_id)
            .join(PersonRow, PersonRow.id == SearchKeyRow.party_id)
            .where(SearchKeyRow.kind.in_([KeyKind.NAME.value, KeyKind.NEAR.value]), or_(*ranges))
            .where(SearchKeyRow.party_id != person)
            .distinct()
            .limit(MOST_NAMESAKES)
        )
        return list(self._connection.scalars(keys))


def _nearness(namesake: Namesake) -> tuple[bool, int, int]:
    """Whoever has the same code comes first, then whoever shares most."""
    return "code" not in namesake.shares, -len(namesake.shares), namesake.person.id


def _joined(family: str, given: Iterable[str]) -> list[str]:
    return [f"{family} {name}" for name in sorted(given) if family and name]


def _gone() -> KnownError:
    return KnownError(say("This person is no longer in the register."), say("Search for the person again."))
