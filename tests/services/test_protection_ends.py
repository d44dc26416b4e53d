"""Protection that has run out: found by the address again from the next day, without anybody editing."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection

from helpten_desk.domain.accounts import Purpose, Role, new_operation
from helpten_desk.domain.people import PartyId
from helpten_desk.register.parties.search_keys import index_party
from helpten_desk.register.unit import Register
from helpten_desk.services.clean_records import CleanRecords
from helpten_desk.services.day_board import DayBoard
from helpten_desk.services.search import Search
from tests import makers
from tests.clock import Clock
from tests.register.rows import written

HOME = ("Suojakatu 7", "33720", "TAMPERE")
TYPED = ("suojakatu 7", "33720", "tampere", "salo tampere", "salla suojakatu")
LAST = datetime.now(UTC).date() + timedelta(days=10)  # of the protection; an index goes by the real day
DAY = timedelta(days=1)


def protected(register: Register, **spans: date | None) -> PartyId:
    """A person with an ordinary address and an order of this span."""
    with written(register) as connection:
        person = makers.person(connection, "Salla", "Salo", address=HOME, home_town="Tampere")
        add_order(connection, person, **spans)
    return person


def add_order(connection: Connection, person: PartyId, **spans: date | None) -> None:
    source = makers.source(connection)
    values = {"starts_on": LAST - 300 * DAY} | spans
    makers.row(connection, "protections", person_id=person, source_id=source, **values)
    index_party(connection, person)


def found_on(register: Register, clock: Clock, day: date) -> list[list[int]]:
    """Whom a desk finds that is opened on a day, by each part of the address."""
    clock.now = datetime.combine(day, time(9), UTC)
    search = Search(register)
    answers = [search.find(typed) for typed in TYPED]
    return [[int(hit.person.id) for hit in answer.hits if hit.person] for answer in answers]


def deeds(register: Register) -> list[tuple[str, int | None]]:
    with register.read() as work:
        return [(line.deed, line.person) for line in work.journal.lines(newest=20)]


def test_hidden_to_the_last_day_and_found_from_the_next_by_every_part_of_the_address(
    register: Register, clock: Clock
) -> None:
    person = protected(register, ends_on=LAST)
    assert found_on(register, clock, LAST) == [[]] * len(TYPED)
    assert found_on(register, clock, LAST + DAY) == [[person]] * len(TYPED)
    (hit,) = Search(register).find("salla salo").hits
    assert hit.person is not None and not hit.person.protected and hit.address.startswith("Suojakatu 7")
    assert deeds(register)[0] == ("search.protection_ended", person)
    lines = len(deeds(register))
    assert found_on(register, clock, LAST + 2 * DAY) == [[person]] * len(TYPED)
    assert len(deeds(register)) == lines, "it is done once"


def test_a_desk_that_stays_open_over_midnight_finds_them_too(register: Register, clock: Clock) -> None:
    person = protected(register, ends_on=LAST)
    search = Search(register)
    clock.now = datetime.combine(LAST, time(12), UTC)
    assert not search.settle("suojakatu 7", Purpose("customer_service")).hits
    clock.advance(days=1)
    (hit,) = search.settle("suojakatu 7", Purpose("customer_service"), limit=5).hits
    assert hit.person is not None and hit.person.id == person


def test_the_first_page_of_the_day_is_enough(register: Register, clock: Clock) -> None:
    person = protected(register, ends_on=LAST)
    clock.now = datetime.combine(LAST + DAY, time(9), UTC)
    DayBoard(register, clock).read()
    assert deeds(register)[0] == ("search.protection_ended", person)


def test_an_order_without_an_end_another_order_and_one_yet_to_begin_hide(
    register: Register, clock: Clock
) -> None:
    people = [protected(register, ends_on=None), protected(register, ends_on=LAST)]
    people.append(protected(register, starts_on=LAST + 30 * DAY, ends_on=None))
    with written(register) as connection:
        add_order(connection, people[1], starts_on=LAST + DAY, ends_on=LAST + 5 * DAY)
    for day in (LAST, LAST + DAY, LAST + 5 * DAY):
        assert found_on(register, clock, day) == [[]] * len(TYPED), day
    assert found_on(register, clock, LAST + 6 * DAY) == [[people[1]]] * len(TYPED)


def test_a_protected_address_that_has_ended_hides_no_longer_and_is_itself_never_found(
    register: Register, clock: Clock
) -> None:
    with written(register) as connection:
        person = makers.person(connection, "Salla", "Salo", address=HOME, home_town="Tampere")
        makers.row(
            connection, "protected_addresses", party_id=person, source_id=makers.source(connection),
            line="Piilopolku 9", postcode="99800", town="IVALO", valid_to=LAST,
        )  # fmt: skip
        index_party(connection, person)
    assert found_on(register, clock, LAST) == [[]] * len(TYPED)
    assert found_on(register, clock, LAST + DAY) == [[person]] * len(TYPED)
    assert not Search(register).find("piilopolku 9").hits and not Search(register).find("ivalo").hits


def test_of_merged_records_the_protection_of_either_hides_and_its_end_shows_both(
    register: Register, clock: Clock
) -> None:
    hidden = protected(register, ends_on=LAST)
    with written(register) as connection:
        stands = makers.person(connection, "Salla", "Salo", address=HOME)
    records = CleanRecords(register, clock)
    records.merge(records.compare(stands, hidden), stands, "sama henkilö", new_operation())
    assert found_on(register, clock, LAST) == [[]] * len(TYPED)
    assert found_on(register, clock, LAST + DAY) == [[stands]] * len(TYPED)


def test_whoever_writes_nothing_searches_all_the_same(register: Register, clock: Clock) -> None:
    protected(register, ends_on=LAST)
    register.user = replace(register.user, roles=frozenset({Role.CONTACT_PERSON}))
    assert found_on(register, clock, LAST + DAY) == [[]] * len(TYPED), "hidden until a clerk is there"
    assert "search.protection_ended" not in dict(deeds(register))
