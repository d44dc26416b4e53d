"""What may be wrong with a value that could still be right: said at once beside the field, never refused.

Whoever else has the same identity code is named, so that look is on record first.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from helpten_desk.domain.accounts import MAINTENANCE, Purpose
from helpten_desk.domain.datum_checks import FINNISH
from helpten_desk.domain.editing import Values
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.identifiers import check_code_against_birth, parse_code
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.postcodes import PlaceFound, judge
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.register.unit import Work
from helpten_desk.services.clerks import ClerkWork

PLACES = frozenset({"addresses", "protected_addresses"})


@dataclass(frozen=True, slots=True)
class Doubt:
    """What to say beside the field of a column."""

    column: str
    text: Sentence


class Doubts(ClerkWork):
    """Compares what is being typed with what the register has."""

    def about(
        self, party: PartyId | None, table: str, values: Values, purpose: Purpose = MAINTENANCE
    ) -> tuple[Doubt, ...]:
        """Doubts about the values typed for a record of this table; `party` is None for a newcomer."""
        if table == "identity_codes":
            return tuple(self._of_code(party, str(values.get("code") or ""), purpose))
        with self._register.read() as work:
            if table == "identities":
                return tuple(_of_birth(work, party, values))
            if table in PLACES:
                return tuple(_of_place(work, values))
        return ()

    def of_newcomer(self, records: Mapping[str, Values], purpose: Purpose) -> tuple[Doubt, ...]:
        """Doubts about what is typed of somebody new, addresses apart; columns are named `table.column`."""
        code = str(records.get("identity_codes", {}).get("code") or "")
        found = [
            Doubt(f"{table}.{doubt.column}", doubt.text)
            for table, values in records.items()
            if table not in PLACES  # asked by `place` while they are typed
            for doubt in self.about(None, table, values, purpose)
        ]
        born_on = records.get("identities", {}).get("born_on")
        disagree = check_code_against_birth(code, born_on) if isinstance(born_on, date) else None
        if disagree is not None:
            found.append(Doubt("identities.born_on", disagree))
        return tuple(found)

    def towns(self, postcode: str, country: str = "FI") -> tuple[str, ...]:
        """The towns of a postcode: in Finland by the table of postcodes, else those that others have."""
        with self._register.read() as work:
            known = work.postcodes.get(postcode) if country in FINNISH else None
            return known.towns if known is not None else work.editing.records.towns(postcode)

    def place(self, postcode: str, town: str, country: str) -> PlaceFound:
        """Towns of a postcode and doubts about the town, for an address that is no record of a card."""
        typed: Values = {"postcode": postcode, "town": town, "country": country}
        with self._register.read() as work:
            doubts = {doubt.column: doubt.text for doubt in _of_place(work, typed)}
        return PlaceFound(self.towns(postcode, country), doubts)

    def _of_code(self, party: PartyId | None, typed: str, purpose: Purpose) -> Iterator[Doubt]:
        try:
            code = parse_code(typed).value
        except KnownError:
            return  # said by the field itself
        with self._register.read() as work:
            others = [key for key in work.people.codes_in_use(code) if key != party]
            born_on = work.people.facts(party).born_on if party is not None else None
        if others:
            yield Doubt("code", self._holder(others[0], purpose))
        elif (disagree := check_code_against_birth(code, born_on)) is not None:
            yield Doubt("code", disagree)

    def _holder(self, person: PartyId, purpose: Purpose) -> Sentence:
        with self._register.look("card.same_code", purpose, person) as work:
            facts = work.people.facts(person)
        return say(
            "{name}, customer {number}, has the same identity code.",
            name=facts.name,
            number=facts.customer_number or facts.id,
        )


def _of_birth(work: Work, party: PartyId | None, values: Values) -> Iterator[Doubt]:
    born_on = values.get("born_on")
    code = work.people.identity_code(party) if party is not None else ""
    if code and born_on is not None and parse_code(code).born_on != born_on:
        yield Doubt("born_on", say("The identity code tells another birth date; check both."))


def _of_place(work: Work, values: Values) -> Iterator[Doubt]:
    """In Finland by the table of postcodes, if one is in force; else the town by what others have."""
    town, postcode = str(values.get("town") or ""), str(values.get("postcode") or "")
    known = work.postcodes.get(postcode)
    if postcode and str(values.get("country") or "") in FINNISH and work.postcodes.in_force() is not None:
        yield from (Doubt(column, text) for column, text in judge(postcode, town, known).items())
        if known is not None:
            return
    towns = work.editing.records.towns(postcode) if town and postcode else ()
    if towns and town.casefold() not in {other.casefold() for other in towns}:
        yield Doubt("town", say("Others with this postcode have {town}.", town=towns[0]))
