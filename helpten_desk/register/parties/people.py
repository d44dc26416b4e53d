"""People and companies as headers show them: facts, the address for mail, namesakes."""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from functools import cache

from sqlalchemy import Connection, bindparam, case, literal_column, or_, select

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
    facts_of,
    holds_on,
    mail_rank,
    people_facts,
)
from helpten_desk.register.parties.families import family, standing
from helpten_desk.register.parties.hit_facts import hit_facts
from helpten_desk.register.parties.key_kinds import LAST, KeyKind
from helpten_desk.register.store.prepared import Prepared, among, slots

MOST_NAMESAKES = 500
NAMES = Prepared(
    select(PersonRow.family_name, PersonRow.given_names, PersonRow.call_name).where(
        PersonRow.id == bindparam("person")
    )
)
ALIKE = Prepared(
    select(SearchKeyRow.party_id)
    .join(PersonRow, PersonRow.id == SearchKeyRow.party_id)
    .where(or_(SearchKeyRow.kind == KeyKind.NAME.value, SearchKeyRow.kind == KeyKind.NEAR.value))
    .where(SearchKeyRow.key >= bindparam("first"), SearchKeyRow.key < bindparam("last"))
    .where(SearchKeyRow.party_id != bindparam("person"))
    .distinct()
    .limit(literal_column(str(MOST_NAMESAKES)))
)


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

    def records(self, person: PartyId) -> tuple[PartyId, ...]:
        """All records of this person, the one that stands first."""
        return tuple(map(PartyId, family(self._connection, person)))

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
        holders = self._same_code(own_records)
        alike = {*(key for record in own_records for key in self._same_name(record)), *holders}
        stands = standing(self._connection, alike - set(own_records))  # merged ones stand as one
        if not stands:
            return ()
        same_code = {stands[key] for key in holders if key in stands}
        known = hit_facts(self._connection, {own_records[0], *stands.values()}, self._today)
        own = known.pop(own_records[0])
        found = []
        for key, other in known.items():
            if own.person is None or other.person is None:
                continue
            shares = ["code"] if key in same_code else []
            if _same(own.place, other.place):
                shares.append("address")
            if _same((own.employer,), (other.employer,)):
                shares.append("employer")
            if own.person.born_on and own.person.born_on == other.person.born_on:
                shares.append("born_on")
            if shares:
                found.append(Namesake(other.person, tuple(shares)))
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
        return {
            row[0]
            for count, keys in slots(own_records)
            for row in _holders(count).rows(self._connection, keys)
            if row[0] not in own_records
        }

    def _same_name(self, person: int) -> list[int]:
        """The ids of others whose family name and a given name in use are the same, folded."""
        own = NAMES.rows(self._connection, {"person": person})
        if not own:
            raise _gone()
        family_name, *given_names = own[0]
        family = " ".join(words(family_name))
        given = {next(iter(words(name)), "") for name in given_names}
        found: list[int] = []
        for key in (f"{family} {name}" for name in sorted(given) if family and name):
            alike = {"person": person, "first": key, "last": f"{key} {LAST}"}
            found += [row[0] for row in ALIKE.rows(self._connection, alike)]
        return found


@cache
def _holders(count: int) -> Prepared:
    """Who holds a code that one of so many people holds; they themselves too."""
    own = select(IdentityCodeRow.code).where(among(IdentityCodeRow.person_id, count))
    holders = select(IdentityCodeRow.person_id).where(IdentityCodeRow.code.in_(own))
    return Prepared(holders.distinct().limit(literal_column(str(MOST_NAMESAKES))))


def _same(own: Sequence[str] | None, other: Sequence[str] | None) -> bool:
    """Whether both are known and say the same, however it is written."""
    one, two = (fold(" ".join(place)) for place in (own or (), other or ()))
    return bool(one) and one == two


def _nearness(namesake: Namesake) -> tuple[bool, int, int]:
    """Whoever has the same code comes first, then whoever shares most."""
    return "code" not in namesake.shares, -len(namesake.shares), namesake.person.id


def _gone() -> KnownError:
    return KnownError(say("This person is no longer in the register."), say("Search for the person again."))
