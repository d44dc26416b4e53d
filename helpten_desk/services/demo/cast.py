"""The demo's people of note: namesakes, father and son, a protected address, the long-distance driver."""

from dataclasses import dataclass
from datetime import date

from helpten_desk.services.demo.filled import everything
from helpten_desk.services.demo.names import artificial_code
from helpten_desk.services.demo.people import Builder, Made, hire

HOME = {"line": "Esimerkkikatu 12 B 34", "postcode": "33720", "town": "TAMPERE", "country": "FI"}


@dataclass(frozen=True, slots=True)
class Cast:
    """Those whom the demo's requests are about."""

    matti: Made  # shares his name and address with his father
    father: Made
    inka: Made  # a value in every column
    driver: Made  # 5,000 trips
    protected: Made
    forbidding: Made  # prohibits marketing
    answered: Made  # inspected three months ago
    swede: Made
    english: Made
    employee: Made


def make_cast(build: Builder) -> Cast:
    """Make them all; also those that only make the list harder to read."""
    build.since_at_least = 500
    matti = build.person(
        given="Matti Kalevi",
        family="Virtanen",
        sex="male",
        born_on=date(1994, 5, 1),
        address=HOME,
        language="fi",
        code="010594Y9032",
        occupation="asentaja",
    )
    father = build.person(
        given="Matti Juhani",
        family="Virtanen",
        sex="male",
        born_on=date(1961, 3, 12),
        address=HOME,
        language="fi",
    )
    build.person(given="Matti Olavi", family="Virtanen", sex="male", born_on=date(1978, 7, 23), language="fi")
    build.person(
        given="Matti",
        family="Virtanen",
        sex="male",
        born_on=None,
        language="fi",
        identified=False,
        address={"line": "PL 0", "postcode": "22101", "town": "MARIEHAMN", "country": "AX"},
    )
    build.person(given="Matti Ilmari", family="Virtanen-Koe", sex="male", language="fi", protected=True)
    build.person(given="Mattias", family="Virtanen", sex="male", language="sv")
    _two_with_one_code(build)
    _abroad(build)
    _ended(build)
    cast = Cast(
        matti=matti,
        father=father,
        inka=everything(build),
        driver=_long_distance(build),
        protected=build.person(given="Säde Marjatta", family="Järvinen", sex="female", protected=True),
        forbidding=_forbidding(build),
        answered=build.person(given="Ritva Anneli", family="Koskinen", sex="female", language="fi"),
        swede=build.person(given="Görel Linnéa", family="Öhman", sex="female", language="sv"),
        english=build.person(given="Rajesh", family="Patel", sex="male", language="en"),
        employee=_employee(build),
    )
    build.since_at_least = 60
    return cast


def _two_with_one_code(build: Builder) -> None:
    """A keying mistake that the desk must show rather than hide."""
    born = date(1950, 9, 4)
    code = artificial_code(born, "female", 44)
    for given in ("Kerttu Helena", "Kerttu Helena Maria"):
        build.person(given=given, family="Mäki-Karvia", sex="female", born_on=born, code=code, language="fi")


def _abroad(build: Builder) -> None:
    for line, postcode, town, country in (
        ("Provgatan 8", "111 22", "STOCKHOLM", "SE"),
        ("Musterstraße 5", "10115", "BERLIN", "DE"),
        ("Strandgatan 3", "22100", "MARIEHAMN", "AX"),
    ):
        place = {"line": line, "postcode": postcode, "town": town, "country": country}
        build.person(address=place, language="sv" if country != "DE" else "en")


def _ended(build: Builder) -> None:
    """A former customer: everything that can end has ended."""
    since, until = build.day(4000, 3900), build.day(500, 400)
    made = build.person(
        given="Pirkko Eila",
        family="Saarinen",
        sex="female",
        protected=True,
        since=since,
        customer_until=until,
        deceased_on=until,
    )
    person, add = made.id, build.loading.add
    authority = build.source("population_system", until)
    span = {"valid_from": since, "valid_to": until, "source_id": authority}
    add(
        "protected_addresses",
        party_id=person,
        kind="temporary",
        care_of="Sijaiskoti",
        line="Piilopolku 9",
        postcode="99800",
        town="IVALO",
        **span,
    )
    add(
        "protections",
        person_id=person,
        ordered_by="Digi- ja väestötietovirasto",
        starts_on=since,
        ends_on=until,
        source_id=authority,
    )
    assert made.born_on is not None
    add("identity_codes", person_id=person, code=artificial_code(made.born_on, "female", 31), **span)
    employer = build.companies[2]
    add(
        "employments",
        person_id=person,
        company_id=employer.id,
        employer_name=employer.name,
        business_id=employer.business_id,
        role="user",
        title="työnjohtaja",
        contract_id=employer.contract,
        **span,
    )
    build.contract(person, "K-300777", since, until=until)
    build.vehicle(person, since, until=until)


def _forbidding(build: Builder) -> Made:
    made = build.person(given="Eila Kaarina", family="Niskanen", sex="female", language="fi")
    since = build.day(300, 200)
    source = build.source("person", since, channel="phone")
    for purpose in ("direct_advertising", "distance_selling", "other_direct_marketing"):
        build.loading.add(
            "prohibitions",
            person_id=made.id,
            purpose=purpose,
            channel="phone",
            starts_on=since,
            source_id=source,
        )
    return made


def _long_distance(build: Builder) -> Made:
    since = build.day(1500, 1400)
    made = build.person(given="Onni Tapio", family="Lahtinen", sex="male", language="fi", since=since)
    build.contract(made.id, "K-500001", since)
    vehicles = [build.vehicle(made.id, since), build.vehicle(made.id, since, "lessee")]
    build.trips(made.id, vehicles[0], 3600)
    build.trips(made.id, vehicles[1], 1400)
    return made


def _employee(build: Builder) -> Made:
    employer = build.companies[0]
    since = build.day(900, 700)
    made = build.person(given="Teemu Antero", family="Ojala", sex="male", language="fi", since=since)
    hire(build, made, employer, since)
    car = build.vehicle(employer.id, since)
    build.trips(made.id, car, 240, kept_for=employer.id)
    return made
