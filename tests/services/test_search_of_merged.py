"""The search over merged records: filters and numbers lead to the one that stands, and to nobody else."""

from datetime import date
from decimal import Decimal

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.people import Narrowing, PartyId
from helpten_desk.register.unit import Register
from helpten_desk.services.clean_records import CleanRecords
from helpten_desk.services.search import Search
from tests import makers
from tests.clock import Clock
from tests.register.rows import written

DAY = date(2025, 1, 2)


def found(register: Register, query: str, narrowing: Narrowing | None = None) -> list[PartyId]:
    return [hit.party for hit in Search(register).find(query, narrowing=narrowing or Narrowing()).hits]


def test_filters_and_invoices_follow_a_merging_and_nobody_else_passes(
    register: Register, clock: Clock
) -> None:
    with written(register) as connection:
        first, second, third, stranger = (
            makers.person(connection, "Matti", "Virtanen", customer_number=f"10000{number}")
            for number in range(4)
        )
        source = makers.source(connection)
        forbids = {"person_id": first, "purpose": "direct_advertising", "starts_on": DAY}
        makers.row(connection, "prohibitions", **forbids, source_id=source)
        for person, number in ((first, "2025-7719"), (stranger, "2025-8800")):
            account = {"party_id": person, "number": f"LT-{person}", "way": "paper", "source_id": source}
            invoice = {"number": number, "dated": DAY, "total": Decimal(1), "source_id": source}
            key = makers.row(connection, "billing_accounts", **account)
            makers.row(connection, "invoices", account_id=key, **invoice)
    records, prohibited = CleanRecords(register, clock), Narrowing(prohibited=True)
    assert found(register, "virtanen", prohibited) == [first]
    for stands, other in ((second, first), (third, second)):
        records.merge(records.compare(stands, other), stands, "sama henkilö", new_operation())
        assert found(register, "virtanen", prohibited) == [stands]
        assert found(register, "2025-8800") == [stranger]
    assert found(register, "2025-7719") == found(register, "2025-7719", prohibited) == [third]
