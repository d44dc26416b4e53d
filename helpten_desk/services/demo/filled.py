"""The fully filled person: a value in every column of every table that is about a person."""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from helpten_desk.services.demo.people import Builder, Made, hire


def everything(build: Builder) -> Made:
    """Inka Testinen: a value in every column of every table that is about a person."""
    since = build.today - timedelta(days=12 * 365)
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
    web = build.source("person", build.day(60, 50), channel="web")
    _names_and_places(build, made, since, form, web)
    hire(build, made, build.companies[1], since + timedelta(days=90), "contact_person")
    vehicle = _contract(build, made, since)
    _agreed(build, made, since)
    _used(build, made, since, vehicle)
    billing = build.source("billing", build.day(30, 25))
    _billed(build, made, billing)
    _reminded(build, made, billing)
    _allowed(build, made, web)
    _told(build, made, web)
    return made


def _names_and_places(build: Builder, made: Made, since: date, form: int, web: int) -> None:
    add, person = build.loading.add, made.id
    span = {"valid_from": since, "valid_to": build.today + timedelta(days=700)}
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


def _contract(build: Builder, made: Made, since: date) -> int:
    """Her contract, and the vehicle it is for with its insurer and owner; gives the vehicle."""
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
    return vehicle


def _agreed(build: Builder, made: Made, since: date) -> None:
    add, person = build.loading.add, made.id
    source = build.source("contract", since)
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


def _used(build: Builder, made: Made, since: date, vehicle: int) -> None:
    """How she signs in, and what she has used, ordered and driven."""
    add, person = build.loading.add, made.id
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


def _billed(build: Builder, made: Made, billing: int) -> None:
    add, person = build.loading.add, made.id
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


def _reminded(build: Builder, made: Made, billing: int) -> None:
    add, person = build.loading.add, made.id
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


def _allowed(build: Builder, made: Made, web: int) -> None:
    """What marketing she allows and forbids."""
    add, person = build.loading.add, made.id
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


def _told(build: Builder, made: Made, web: int) -> None:
    """What was spoken with her, and what she has told of herself."""
    add, person = build.loading.add, made.id
    for days, subject, note in (
        (40, "Laskun eräpäivän siirto", "Sovittiin eräpäivän siirrosta kahdella viikolla."),
        (12, "Soitto naapurista", "Naapuri Kalle Näyte kertoi, että autoa käyttää myös hän."),
    ):
        on = build.today - timedelta(days=days)
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
