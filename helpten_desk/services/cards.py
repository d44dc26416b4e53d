"""The customer card: look at everything held about one person or company, each look on record."""

from dataclasses import replace

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.answers import CompanyCard, PersonCard
from helpten_desk.domain.extracts import WHEREABOUTS, Datum, Extract, Record, Shown
from helpten_desk.domain.identifiers import HIDDEN, mask_code
from helpten_desk.domain.people import PartyId
from helpten_desk.services.clerks import ClerkWork


class Cards(ClerkWork):
    """Opens cards and reveals what is masked on them."""

    def preview(self, person: PartyId, purpose: Purpose) -> PersonCard:
        """The card beside the search list: a look of its own, journalled before it is filled."""
        return self._card("card.preview", person, purpose)

    def open(self, person: PartyId, purpose: Purpose) -> PersonCard:
        """The whole card. Masked values come masked; `reveal` shows one."""
        return self._card("card.open", person, purpose)

    def company_preview(self, company: PartyId, purpose: Purpose) -> CompanyCard:
        """A company's card beside the search list: a look of its own, as at a person's."""
        return self._company_card("card.preview", company, purpose)

    def company_card(self, company: PartyId, purpose: Purpose) -> CompanyCard:
        """The whole card of a company, with its people by name and the sums of its vehicles' driving."""
        return self._company_card("card.open", company, purpose)

    def reveal(self, party: PartyId, table: str, record: int, label: str, purpose: Purpose) -> Datum | None:
        """One masked datum in full, or None if it is gone; the look is on record first."""
        with self._register.look("card.reveal", purpose, party, label=label) as work:
            for section in work.extracts.collect(party).sections:
                for row in section.records:
                    if (row.table, row.id) == (table, record):
                        return next((datum for datum in row.data if datum.label == label), None)
        return None

    def _card(self, deed: str, person: PartyId, purpose: Purpose) -> PersonCard:
        with self._register.look(deed, purpose, person) as work:
            records = work.people.records(person)
            facts = work.people.of_records(records)
            return PersonCard(
                person=facts,
                extract=masked(work.extracts.collect(person, records), protected=facts.protected),
                requests=work.requests.of_records(records),
                namesakes=work.people.namesakes(person),
            )

    def _company_card(self, deed: str, company: PartyId, purpose: Purpose) -> CompanyCard:
        with self._register.look(deed, purpose, company) as work:
            return CompanyCard(
                company=work.people.company(company),
                extract=masked(work.extracts.collect(company)),
                requests=work.requests.of_person(company),
                people=work.companies.employees(company),
                driven=work.companies.driven(company),
            )


def masked(extract: Extract, *, protected: bool = False) -> Extract:
    """The extract for the screen: an identity code keeps its birth date, other masked values nothing.

    Of a person whose address is protected all that tells where she lives is masked too.
    """
    hidden = WHEREABOUTS if protected else frozenset()
    return replace(
        extract,
        sections=tuple(
            replace(section, records=tuple(_masked_record(record, hidden) for record in section.records))
            for section in extract.sections
        ),
    )


def _masked_record(record: Record, hidden: frozenset[str]) -> Record:
    if not any(datum.shown is Shown.MASKED or datum.label in hidden for datum in record.data):
        return record
    return replace(record, data=tuple(_mask(datum, hidden) for datum in record.data))


def _mask(datum: Datum, hidden: frozenset[str]) -> Datum:
    if datum.shown is not Shown.MASKED and datum.label not in hidden:
        return datum
    if datum.label == "identity_codes.code" and isinstance(datum.value, str):
        return replace(datum, value=mask_code(datum.value))
    return replace(datum, value=HIDDEN, shown=Shown.MASKED)
