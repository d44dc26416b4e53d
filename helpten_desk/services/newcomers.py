"""A person or company that is not yet in the register; who may be the same is shown before it is saved."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.datum_checks import check_whole, checked_values
from helpten_desk.domain.editing import ChangeMade, NewParty, RecordForm, Stored, Values
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.people import Hit, PartyId, PartyKind
from helpten_desk.domain.requests import Asker
from helpten_desk.register.parties.entry_forms import entry_forms
from helpten_desk.register.unit import Work
from helpten_desk.services.clerks import ChangingWork
from helpten_desk.services.editing import tell_by_code

PERSON = ("people", "identity_codes", "identities", "addresses", "phones", "emails", "parties")
COMPANY = ("companies", "addresses", "phones", "emails", "parties")
USUAL_OF_COMPANY = {"addresses.kind": "visiting", "phones.kind": "work"}  # it has no home
NUMBER = "customer_number"  # given once, with the party itself


class Newcomers(ChangingWork):
    """Enters new people and companies. Clerks only."""

    def forms(self, kind: PartyKind) -> tuple[RecordForm, ...]:
        """The records of which a new party may have one each, in the order in which they are asked."""
        if kind is PartyKind.PERSON:
            return tuple(entry_forms()[table] for table in PERSON)
        return tuple(_of_company(entry_forms()[table]) for table in COMPANY)

    def alike(self, new: NewParty, purpose: Purpose) -> tuple[Hit, ...]:
        """Who is in the register already and may be the same, the likeliest first. A look of its own."""
        asked = _asker(new.records)
        with self._register.look("edit.candidates", purpose, words=asked.name) as work:
            if new.kind is PartyKind.PERSON:
                return work.search.candidates(asked)
            company = new.records.get("companies", {})
            found: dict[int, Hit] = {}
            for words in (str(company.get("business_id") or ""), asked.name):
                for hit in work.search.find(words, 10).hits if words else ():
                    if hit.company is not None:
                        found.setdefault(int(hit.company.id), hit)
            return tuple(found.values())

    def enter(self, new: NewParty, purpose: Purpose, operation: str) -> ChangeMade:
        """Record the newcomer with all that was told; the same operation again gives the first one.

        KnownError beside the field that cannot be so, named as `table.column`: then nothing is recorded.
        """
        records = self._checked(new)
        with self._register.begin("edit.enter", purpose, operation) as work:
            if work.earlier is None:
                with _beside("parties"):
                    party = _enter(work, new, records, self.today())
                work.about(party)
                work.outcome(party=party)
            else:
                party = work.earlier["party"]
        with self._register.read() as work:
            made = work.changes.of_operation(party, operation)
        if made is None:
            raise RuntimeError(f"the journal has no line of operation {operation}")
        return made

    def _checked(self, new: NewParty) -> dict[str, dict[str, Stored]]:
        """The records in which something was told, as they are stored."""
        named = "people" if new.kind is PartyKind.PERSON else "companies"
        records: dict[str, dict[str, Stored]] = {}
        for form in self.forms(new.kind):
            values = dict(new.records.get(form.table, {}))
            number = values.pop(NUMBER, None)
            usual = {slot.column: slot.usual for slot in form.slots}
            told = {name for name, value in values.items() if value not in (None, "", usual[name])}
            if told or form.table in (named, "parties"):
                with _beside(form.table):
                    records[form.table] = checked_values(form, values, self.today())
                    check_whole(form, records[form.table])
            if number:
                records[form.table][NUMBER] = number
        return records


def _of_company(form: RecordForm) -> RecordForm:
    slots = (replace(slot, usual=USUAL_OF_COMPANY.get(slot.label, slot.usual)) for slot in form.slots)
    return replace(form, slots=tuple(slots))


@contextmanager
def _beside(table: str) -> Iterator[None]:
    """An error beside a column names the table too: several records stand on one form."""
    try:
        yield
    except KnownError as error:
        raise KnownError(error.what, error.do, f"{table}.{error.field}" if error.field else "") from None


def _enter(work: Work, new: NewParty, records: dict[str, dict[str, Stored]], today: date) -> PartyId:
    source = work.editing.source(new.told_by, today)
    named = "people" if new.kind is PartyKind.PERSON else "companies"
    party = work.editing.new_party(new.kind, records.pop("parties"), records.pop(named), source)
    code = records.get("identity_codes", {}).get("code")
    for table, values in records.items():
        work.editing.add(party, table, values, source)
    if isinstance(code, str) and "identities" not in records:
        tell_by_code(work, party, code)
    work.editing.close([party])
    return party


def _asker(records: Mapping[str, Values]) -> Asker:
    """What was typed, as what is known of somebody who is sought."""

    def told(table: str, column: str) -> str:
        value = records.get(table, {}).get(column)
        return value.strftime("%d.%m.%Y") if isinstance(value, date) else str(value or "")

    name = f"{told('people', 'given_names')} {told('people', 'family_name')}".strip()
    return Asker(
        name=name or told("companies", "name"),
        address=told("addresses", "line"),
        born_on=told("identities", "born_on"),
        identity_code=told("identity_codes", "code"),
        phone=told("phones", "number"),
        email=told("emails", "address"),
    )
