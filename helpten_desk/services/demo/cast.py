"""The demo's people of note: namesakes, father and son, the fully filled person, the long-distance driver."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from helpten_desk.services.demo.names import artificial_code
from helpten_desk.services.demo.people import Builder, Employer, Made

HOME = {"line": "Esimerkkikatu 12 B 34", "postcode": "33720", "town": "TAMPERE", "country": "FI"}
ADULT = 365


@dataclass(frozen=True, slots=True)
class Cast:
    """Those whom the demo's requests are about."""

    matti: Made  # shares his name and address with his father
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
    build.person(
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
        inka=_everything(build),
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


def hire(build: Builder, made: Made, employer: Employer, since: date, role: str = "user") -> None:
    """Make a person an employee whom the employer named as user or contact person."""
    build.loading.add(
        "employments",
        person_id=made.id,
        company_id=employer.id,
        employer_name=employer.name,
        business_id=employer.business_id,
        role=role,
        title="",
        contract_id=employer.contract,
        valid_from=since,
        source_id=build.source("employer", since, employer.name),
    )


def _everything(build: Builder) -> Made:
    """Inka Testinen: a value in every column of every table that is about a person."""
    since = build.today - timedelta(days=12 * ADULT)
    form = build.source("order_form", since, channel="order_form")
    address = {"line": "Mallikatu 12 B 34", "postcode": "00100", "town": "HELSINKI", "country": "FI"}
    made = build.person(
        given="Inka Säde Maria",
        family="Testinen",
        sex="female",
        born_on=date(1994, 5, 1),
        code="010594Y9021",
        address={**address, "care_of": "Malli"},
        language="fi",
        since=since,
        source=form,
        number="100482",
    )
    add, person, today = build.loading.add, made.id, build.today
    span = {"valid_from": since, "valid_to": today + timedelta(days=700)}
    web = build.source("person", build.day(60, 50), channel="web")
    add(
        "previous_names",
        person_id=person,
        given_names="Inka Säde",
        family_name="Esimerkki",
        source_id=form,
        **span,
    )
    add(
        "addresses",
        party_id=person,
        kind="holiday",
        line="Rantapolku 3",
        postcode="99800",
        town="IVALO",
        country="FI",
        care_of="",
        source_id=web,
        **span,
    )
    add("emails", party_id=person, address="inka.testinen@tyo.example", source_id=web, **span)
    add("phones", party_id=person, kind="work", number="09 123 4567", source_id=web, **span)
    employer = build.companies[1]
    hire(build, made, employer, since + timedelta(days=90), "contact_person")
    _contract_of_everything(build, made, since)
    _money_of_everything(build, made)
    add(
        "permissions",
        party_id=person,
        channel="email",
        state="allowed",
        since=build.day(90, 80),
        source_id=web,
    )
    add(
        "permissions",
        party_id=person,
        channel="phone",
        state="forbidden",
        since=build.day(90, 80),
        source_id=web,
    )
    add(
        "prohibitions",
        person_id=person,
        purpose="genealogy",
        channel="letter",
        starts_on=build.day(800, 700),
        withdrawn_on=build.day(100, 90),
        source_id=web,
    )
    for days, subject, note in (
        (40, "Laskun eräpäivän siirto", "Sovittiin eräpäivän siirrosta kahdella viikolla."),
        (12, "Soitto naapurista", "Naapuri Kalle Näyte kertoi, että autoa käyttää myös hän."),
    ):
        on = today - timedelta(days=days)
        add(
            "contacts",
            party_id=person,
            channel="phone",
            at=build.moment(on, 11, 20),
            subject=subject,
            note=note,
            handled_by="Aino Saari",
            source_id=build.source("controller", on),
        )
    add(
        "notes",
        party_id=person,
        told_on=build.day(20, 15),
        channel="email",
        source_id=web,
        text="Pyydän soittamaan vain iltapäivisin, koska olen yövuorossa.",
    )
    return made


def _contract_of_everything(build: Builder, made: Made, since: date) -> None:
    add, person = build.loading.add, made.id
    contract = build.contract(person, "K-100482", since)
    source = build.source("contract", since)
    add(
        "services",
        contract_id=contract,
        package="Lisäpalvelu: työajot",
        starts_on=since,
        ends_on=since + timedelta(days=900),
        monthly_fee=Decimal("4.50"),
        source_id=source,
    )
    vehicle = build.vehicle(person, since)
    for kind, company, number in (
        ("insurance", "Esimerkkivakuutus Oyj", "VK-55812"),
        ("leasing", "Malliauto Leasing Oy", "L-20931"),
    ):
        add(
            "stakeholders",
            party_id=person,
            kind=kind,
            company=company,
            number=number,
            vehicle_id=vehicle,
            source_id=build.source("partner", since, company),
        )
    add(
        "programmes",
        party_id=person,
        programme="Helpten Etu",
        level="hopea",
        joined_on=since,
        left_on=build.day(30, 20),
        source_id=source,
    )
    add(
        "authorisations",
        party_id=person,
        recipient="Tilitoimisto Näyte Oy",
        scope="reports",
        trips="work",
        starts_on=since,
        ends_on=build.today + timedelta(days=100),
        withdrawn_on=build.day(10, 5),
        source_id=source,
    )
    add(
        "sign_ins",
        person_id=person,
        user_name="inkatest",
        method="password",
        driver_id="4471",
        last_sign_in=datetime.combine(build.day(6, 2), datetime.min.time(), UTC) + timedelta(hours=16),
        password_hash="$argon2id$v=19$m=65536,t=3,p=4$ZGVtbw$ZGVtbw",  # noqa: S106 - nobody's password
        source_id=build.source("person", since, channel="web"),
    )
    add(
        "benefits",
        party_id=person,
        benefit="Talvirengasetu",
        offered_on=build.day(60, 50),
        used_on=build.day(40, 30),
        source_id=build.source("controller", build.day(60, 50)),
    )
    add(
        "reports",
        party_id=person,
        report="Ajopäiväkirja verottajalle",
        covers=str(build.today.year - 1),
        ordered_at=build.moment(build.day(300, 290)),
        source_id=build.source("service_use", None),
    )
    build.trips(person, vehicle, 60)


def _money_of_everything(build: Builder, made: Made) -> None:
    add, person = build.loading.add, made.id
    billing = build.source("billing", build.day(30, 25))
    account = add(
        "billing_accounts",
        party_id=person,
        number="LT-100482",
        way="paper",
        payer="Testinen Ville",
        invoice_address="Mallikatu 12 B 34, 00100 HELSINKI",
        iban="FI2112345600000785",
        opened_on=build.day(4000, 3900),
        closed_on=build.today,
        source_id=billing,
    )
    for number in range(1, 4):
        dated = build.today - timedelta(days=30 * number)
        add(
            "invoices",
            account_id=account,
            number=f"9{number:04d}",
            dated=dated,
            due_on=dated + timedelta(days=14),
            total=Decimal("34.90"),
            reference=("1009", "1038", "1106")[number - 1],
            paid_on=dated + timedelta(days=12) if number > 1 else dated + timedelta(days=20),
            source_id=billing,
        )
    add(
        "reminders",
        party_id=person,
        invoice_number="90001",
        sent_on=build.day(8, 7),
        fee=Decimal("5.00"),
        source_id=billing,
    )
    add(
        "collection_cases",
        party_id=person,
        number="P-7731",
        agency="Perintä Esimerkki Oy",
        invoice_numbers="90001",
        capital=Decimal("34.90"),
        state="paid",
        opened_on=build.day(6, 6),
        closed_on=build.day(2, 2),
        source_id=billing,
    )
