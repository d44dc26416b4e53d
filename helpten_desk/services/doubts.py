"""What may be wrong with a value that could still be right: said at once beside the field, never refused."""

from collections.abc import Iterator
from dataclasses import dataclass

from helpten_desk.domain.editing import Values
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.identifiers import check_code_against_birth, parse_code
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.register.unit import Register, Work
from helpten_desk.services.clerks import for_clerks

PLACES = frozenset({"addresses", "protected_addresses"})


@dataclass(frozen=True, slots=True)
class Doubt:
    """What to say beside the field of a column."""

    column: str
    text: Sentence


class Doubts:
    """Compares what is being typed with what the register has."""

    def __init__(self, register: Register) -> None:
        self._opened = register

    @property
    def _register(self) -> Register:
        return for_clerks(self._opened)

    def about(self, party: PartyId | None, table: str, values: Values) -> tuple[Doubt, ...]:
        """Doubts about the values typed for a record of this table; `party` is None for a newcomer."""
        with self._register.read() as work:
            if table == "identity_codes":
                return tuple(_of_code(work, party, str(values.get("code") or "")))
            if table == "identities":
                return tuple(_of_birth(work, party, values))
            if table in PLACES:
                return tuple(_of_town(work, values))
        return ()

    def towns(self, postcode: str) -> tuple[str, ...]:
        """The towns that others in the register have for a postcode, the commonest first."""
        with self._register.read() as work:
            return work.editing.records.towns(postcode)


def _of_code(work: Work, party: PartyId | None, typed: str) -> Iterator[Doubt]:
    try:
        code = parse_code(typed).value
    except KnownError:
        return  # said by the field itself
    others = [work.people.facts(key) for key in work.people.codes_in_use(code) if key != party]
    if others:
        first = others[0]
        text = say("{name}, customer {number}, has the same identity code.", name=first.name,
                   number=first.customer_number or first.id)  # fmt: skip
        yield Doubt("code", text)
    elif party is not None:
        disagree = check_code_against_birth(code, work.people.facts(party).born_on)
        if disagree is not None:
            yield Doubt("code", disagree)


def _of_birth(work: Work, party: PartyId | None, values: Values) -> Iterator[Doubt]:
    born_on = values.get("born_on")
    code = work.people.identity_code(party) if party is not None else ""
    if code and born_on is not None and parse_code(code).born_on != born_on:
        yield Doubt("born_on", say("The identity code tells another birth date; check both."))


def _of_town(work: Work, values: Values) -> Iterator[Doubt]:
    town, postcode = str(values.get("town") or ""), str(values.get("postcode") or "")
    towns = work.editing.records.towns(postcode) if town and postcode else ()
    if towns and town.casefold() not in {known.casefold() for known in towns}:
        yield Doubt("town", say("Others with this postcode have {town}.", town=towns[0]))
