"""Builders of valid values and rows for everybody's tests; only artificial people live here.

Every builder takes what matters to a test by name and fills the rest.
"""

from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select

from helpten_desk.domain.people import PartyId
from helpten_desk.register.model import Base
from helpten_desk.register.parties.search_keys import index_party

# Published artificial identity codes (numbers 900–999 are never given), all valid.
CODES = (
    *("010594Y9032", "010594Y9021", "020594X903P", "020594X902N", "030594W903B", "030694W9024"),
    *("040594V9030", "040594V902Y", "050594U903M", "050594U902L", "010516B903X", "010516B902W"),
    *("020516C903K", "020516C902J", "030516D9037", "030516D9026", "010501E9032", "020502E902X"),
)
NOW = datetime(2026, 3, 5, 7, 5, tzinfo=UTC)  # 9.05 in Finland
ORDERED_ON = date(2009, 5, 12)


def row(connection: Connection, table: str, **values: Any) -> int:
    """Insert one row and give its id."""
    target: Table = Base.metadata.tables[table]
    key = connection.execute(insert(target).values(**values)).inserted_primary_key
    assert key is not None
    return int(key[0])


def source(connection: Connection, kind: str = "order_form", **values: Any) -> int:
    """A source; by default the order form of 12.5.2009."""
    return row(connection, "sources", kind=kind, **({"acquired_on": ORDERED_ON} | values))


def person(
    connection: Connection,
    given_names: str = "Matti Kalevi",
    family_name: str = "Virtanen",
    *,
    code: str = "",
    born_on: date | None = None,
    address: tuple[str, str, str] | None = None,
    protected_address: tuple[str, str, str] | None = None,
    phone: str = "",
    email: str = "",
    employer: str = "",
    customer_number: str | None = None,
    source_id: int | None = None,
    **values: Any,
) -> PartyId:
    """A person with what is named; `address` is line, postcode, town. Found by search at once."""
    origin = {"source_id": source_id or source(connection)}
    party = row(connection, "parties", kind="person", customer_number=customer_number, **origin)
    names = {
        "given_names": given_names,
        "family_name": family_name,
        "call_name": given_names.partition(" ")[0],
    }
    row(connection, "people", id=party, **(names | values), **origin)
    if born_on:
        row(connection, "identities", person_id=party, born_on=born_on, **origin)
    if code:
        row(connection, "identity_codes", person_id=party, code=code, **origin)
    for table, place in (("addresses", address), ("protected_addresses", protected_address)):
        if place:
            line, postcode, town = place
            row(connection, table, party_id=party, line=line, postcode=postcode, town=town, **origin)
    if protected_address:
        row(connection, "protections", person_id=party, starts_on=ORDERED_ON, **origin)
    if phone:
        row(connection, "phones", party_id=party, number=phone, **origin)
    if email:
        row(connection, "emails", party_id=party, address=email, **origin)
    if employer:
        row(connection, "employments", person_id=party, employer_name=employer, **origin)
    index_party(connection, PartyId(party))
    return PartyId(party)


def company(
    connection: Connection,
    name: str = "Esimerkki Oy",
    business_id: str = "",
    *,
    address: tuple[str, str, str] | None = None,
    customer_number: str | None = None,
    **values: Any,
) -> PartyId:
    """A customer company."""
    origin = {"source_id": source(connection)}
    party = row(connection, "parties", kind="company", customer_number=customer_number, **origin)
    row(connection, "companies", id=party, name=name, business_id=business_id, **values, **origin)
    if address:
        line, postcode, town = address
        row(
            connection,
            "addresses",
            party_id=party,
            kind="visiting",
            line=line,
            postcode=postcode,
            town=town,
            **origin,
        )
    index_party(connection, PartyId(party))
    return PartyId(party)


def trips(
    connection: Connection,
    driver: PartyId,
    vehicle: int,
    count: int,
    *,
    first: datetime = datetime(2025, 1, 2, 5, 30, tzinfo=UTC),
    kept_for: PartyId | None = None,
    source_id: int | None = None,
) -> None:
    """So many trips, four a day, one source for all."""
    origin = source_id or source(connection, "service_use", acquired_on=None)
    places = ("Espoo, Testikatu 1", "Helsinki, Mallikuja 3", "Vantaa, Koetie 5", "Turku, Näytekatu 7")
    kinds = ("work", "private", "commuting")
    rows = []
    for number in range(count):
        start = first + timedelta(days=number // 4, hours=3 * (number % 4))
        rows.append(
            {
                "driver_id": driver,
                "vehicle_id": vehicle,
                "source_id": origin,
                "started_at": start,
                "ended_at": start + timedelta(minutes=17 + number % 50),
                "start_place": places[number % 4],
                "end_place": places[(number + 1) % 4],
                "kilometres": Decimal(40 + number % 900) / 10,
                "kind": kinds[number % 3],
                "purpose": "Asiakaskäynti" if number % 3 == 0 else "",
                "kept_for_id": kept_for,
            }
        )
    if rows:
        connection.execute(insert(Base.metadata.tables["trips"]), rows)


def inspection(connection: Connection, who: PartyId | None, number: int = 0, **values: Any) -> int:
    """An inspection request on record, received by letter; the next free number of 2026."""
    requests = Base.metadata.tables["requests"]
    of_year = select(func.max(requests.c.number)).where(requests.c.year == 2026)
    number = number or (connection.scalar(of_year) or 0) + 1
    asked = {f"asker_{detail}": "" for detail in ("name", "address", "born_on", "phone", "email", "other")}
    ordinary = {
        "case_number": f"2026-{number:05}",
        "year": 2026,
        "number": number,
        "kind": "inspection",
        "channel": "letter",
        "state": "identified",
        "received_on": date(2026, 3, 2),
        "dated": date(2026, 2, 27),
        "hand_signed": True,
        "verified": False,
        "in_writing": True,
        "language": "fi",
        "note": "",
        "regime": "hetil",
        "validity": "valid",
        "fee": "free",
        "due_on": date(2026, 3, 30),
        "person_id": who,
    }
    return row(connection, "requests", **(asked | ordinary | values))


def answered_request(connection: Connection, who: PartyId) -> int:
    """An earlier request with a value in every column that is held of it: answered, closed, one mailing
    corrected, a datum and a place on paper left out with the reason told."""
    at = datetime(2024, 4, 17, 9, 31, tzinfo=UTC)
    paper = row(
        connection, "papers", kind="letter_in", title="Kirje vuodelta 2024", media_type="image/png",
        sha256="0" * 64, pages=9, recorded_at=at, recorded_by="Helmi", case_number="2024-00007", remarks=[],
    )  # fmt: skip
    key = inspection(
        connection, who, number=7, case_number="2024-00007", year=2024, channel="email", state="mailed",
        received_on=date(2024, 4, 3), dated=date(2024, 4, 2), verified=True, language="en",
        asker_name="Ö. Äyräväinen", asker_address="Gamla vägen 1", asker_born_on="1.5.94",
        asker_phone="044 765 4321", asker_email="orjan@vanha.example", asker_other="kund sedan 2009",
        note="Soitti kahdesti", regime="gdpr+tsl2019", fee="may_charge", due_on=date(2024, 5, 3),
        silence_on=date(2024, 7, 4), proof="call_back", fulfilled_on=date(2024, 4, 18),
    )  # fmt: skip
    of = {"request_id": key}
    row(connection, "request_codes", identity_code="020594X902N", **of)
    row(connection, "request_steps", state="signed", at=at, by="Helmi", detail="Kahvitahra kuoressa", **of)
    row(connection, "request_owners", at=at, by="Helmi", note="Tuntee asian", **of)
    row(
        connection, "request_reviews", fee=Decimal("12.50"), line="Tilapäiskuja 6", care_of="Vik",
        postcode="20100", town="TURKU", country="SE", address_check="Kysytty puhelimessa", registered=False,
        **of,
    )  # fmt: skip
    left_out = {"ground": "health", "told": True, **of}
    row(
        connection, "request_withheld", record_table="people", record_id=who, label="people.occupation",
        **left_out,
    )  # fmt: skip
    place = {"left": 10.0, "top": 20.0, "width": 30.0, "height": 5.0}
    row(connection, "request_redactions", paper_id=paper, page=8, **place, **left_out)
    row(
        connection,
        "request_places",
        place="partner",
        name="Kumppani Koe Oy",
        found=431,
        by="Helmi",
        at=at,
        **of,
    )
    first = row(
        connection, "mailings", on=date(2024, 4, 16), way="ordinary", number="", by="Helmi", at=at, **of
    )
    row(
        connection, "mailings", on=date(2024, 4, 18), way="registered", number="RR123456785FI", by="Helmi",
        at=at, corrects_id=first, **of,
    )  # fmt: skip
    return key


def full_person(connection: Connection, code: str = CODES[0]) -> PartyId:
    """A person with a value in every personal column of every table of records.

    Every text is one of a kind, so that a reader of the printed extract can look for each.
    """
    made = _Full(connection)
    party = made.add(
        "parties",
        kind="person",
        customer_number="100482",
        customer_since=ORDERED_ON,
        customer_until=date(2031, 12, 31),
    )
    made.basic(party)
    made.identity_and_employer(party, code)
    made.customership(party)
    made.billing_and_marketing(party)
    made.history(party)
    index_party(connection, PartyId(party))
    return PartyId(party)


class _Full:
    """The rows of the person with everything."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.source = source(connection, name="A-17", channel="order_form")
        self.service_use = source(connection, "service_use", acquired_on=None)
        self.vehicle = 0
        self.contract = 0

    def add(self, table: str, **values: Any) -> int:
        return row(self.connection, table, **({"source_id": self.source} | values))

    def basic(self, party: int) -> None:
        dates = {"valid_from": date(2012, 6, 1), "valid_to": date(2029, 5, 31)}
        self.add(
            "people",
            id=party,
            given_names="Åke Örjan Mikael",
            call_name="Örjan",
            family_name="Äyräväinen-Öst",
            occupation="hammasteknikko",
            language_of_service="sv",
            home_town="Parainen",
            deceased_on=date(2026, 2, 28),
        )
        self.add(
            "previous_names",
            person_id=party,
            given_names="Åke Valter",
            family_name="Sjöblom",
            valid_from=date(1994, 5, 1),
            valid_to=date(2012, 5, 31),
        )
        place = {
            "care_of": "Bergström Ulla",
            "line": "Strandvägen 7 B 12",
            "postcode": "21600",
            "town": "PARGAS",
            "country": "FI",
        }
        self.add("addresses", party_id=party, kind="home", **place, **dates)
        self.add(
            "addresses",
            party_id=party,
            kind="holiday",
            line="Havsgatan 3",
            postcode="22100",
            town="MARIEHAMN",
            country="AX",
        )
        hidden = {
            "care_of": "Säilö Oy",
            "line": "Piilopolku 9",
            "postcode": "99800",
            "town": "IVALO",
            "country": "NO",
        }
        self.add("protected_addresses", party_id=party, kind="temporary", **hidden, **dates)
        self.add(
            "protections",
            person_id=party,
            ordered_by="Digi- ja väestötietovirasto",
            starts_on=date(2013, 1, 7),
            ends_on=date(2028, 1, 6),
        )
        self.add("emails", party_id=party, address="orjan.ost@mail.example", **dates)
        self.add("phones", party_id=party, kind="mobile", number="040 123 4567", **dates)
        self.add("phones", party_id=party, kind="work", number="+358 18 12345")

    def identity_and_employer(self, party: int, code: str) -> None:
        derived = source(self.connection, "derived", name="identity_codes.code")
        identity = self.add("identities", person_id=party, born_on=date(1994, 5, 1), sex="male")
        for column in ("born_on", "sex"):
            row(
                self.connection,
                "origins",
                party_id=party,
                table_name="identities",
                row_id=identity,
                column_name=column,
                source_id=derived,
            )
        self.add(
            "identity_codes",
            person_id=party,
            code=code,
            valid_from=date(1994, 5, 1),
            valid_to=date(2030, 1, 1),
        )
        employer = company(self.connection, "Työmaa & Kumppanit Oy", "0245974-7")
        contract = self.add("contracts", party_id=employer, number="Y-90017", kind="company")
        self.employer = employer
        self.add(
            "employments",
            person_id=party,
            company_id=employer,
            employer_name="Työmaa & Kumppanit Oy",
            business_id="0245974-7",
            role="contact_person",
            title="työnjohtaja",
            contract_id=contract,
            valid_from=date(2015, 8, 3),
            valid_to=date(2027, 7, 31),
        )

    def customership(self, party: int) -> None:
        self.contract = self.add(
            "contracts",
            party_id=party,
            number="K-200931",
            kind="consumer",
            signed_on=date(2009, 5, 11),
            starts_on=date(2009, 5, 13),
            ends_on=date(2029, 5, 12),
            price_list="Hinnasto 2009/2",
            seller="Myyjä Möttönen",
            dealer="Auto-Aho Oy",
        )
        self.add(
            "services",
            contract_id=self.contract,
            package="Ajopäiväkirja Plus",
            starts_on=date(2009, 5, 14),
            ends_on=date(2029, 5, 11),
            monthly_fee=Decimal("1234.50"),
        )
        self.vehicle = self.add(
            "vehicles",
            party_id=party,
            registration_number="ÅÄÖ-123",
            make="Volvo",
            model="V70 D5",
            year=2008,
            held_as="lessee",
            valid_from=date(2009, 5, 15),
            valid_to=date(2026, 5, 15),
        )
        self.add(
            "units",
            vehicle_id=self.vehicle,
            unit_serial="HT-000417",
            driver_key_serial="NK-0093",
            sim_number="8935803000417",
            installer="Asennus-Äijö",
            installed_at="Turku, Satamakatu 4",
            installed_on=date(2009, 5, 18),
        )
        self.add(
            "programmes",
            party_id=party,
            programme="Kanta-ajaja",
            level="hopea",
            joined_on=date(2010, 1, 4),
            left_on=date(2024, 12, 30),
        )
        self.add(
            "stakeholders",
            party_id=party,
            kind="insurance",
            company="Vakuutus Vahva",
            number="VV-558-2",
            vehicle_id=self.vehicle,
        )
        self.add(
            "stakeholders",
            party_id=party,
            kind="leasing",
            company="Leasing Lähde",
            number="LL-31-77",
            vehicle_id=self.vehicle,
        )
        self.add(
            "authorisations",
            party_id=party,
            recipient="Tilitoimisto Täsmä",
            scope="reports",
            trips="work_and_commuting",
            starts_on=date(2010, 2, 1),
            ends_on=date(2028, 2, 29),
            withdrawn_on=date(2025, 9, 15),
        )
        self.add(
            "sign_ins",
            person_id=party,
            user_name="orjan.ost",
            method="driver_key",
            driver_id="4471-K",
            last_sign_in=datetime(2026, 1, 31, 20, 44, tzinfo=UTC),
            password_hash="$argon2id$v=19$m=65536,t=3,p=4$salaisuus",
        )
        self.add(
            "benefits",
            party_id=party,
            benefit="Pesulakortti",
            offered_on=date(2011, 3, 3),
            used_on=date(2011, 4, 4),
        )
        self.add(
            "reports",
            party_id=party,
            report="Verottajan ajopäiväkirja",
            covers="tammi–joulukuu 2025",
            ordered_at=datetime(2026, 1, 12, 8, 1, tzinfo=UTC),
        )

    def billing_and_marketing(self, party: int) -> None:
        self.add(
            "permissions",
            party_id=party,
            channel="text_message",
            state="not_forbidden",
            since=date(2014, 10, 10),
        )
        self.add(
            "prohibitions",
            person_id=party,
            purpose="genealogy",
            channel="phone",
            starts_on=date(2016, 6, 6),
            withdrawn_on=date(2026, 11, 11),
        )
        account = self.add(
            "billing_accounts",
            party_id=party,
            number="LT-3391",
            way="electronic",
            payer="Äyräväinen Kirsti",
            invoice_address="PL 55, 21601 PARGAS",
            iban="FI2112345600000785",
            opened_on=date(2009, 5, 20),
            closed_on=date(2030, 5, 20),
        )
        self.add(
            "invoices",
            account_id=account,
            number="2025-7719",
            dated=date(2025, 10, 1),
            due_on=date(2025, 10, 15),
            total=Decimal("-34.90"),
            reference="2348236",
            paid_on=date(2025, 10, 14),
        )
        self.add(
            "reminders",
            party_id=party,
            invoice_number="2024-3108",
            sent_on=date(2024, 8, 8),
            fee=Decimal("5.00"),
        )
        self.add(
            "collection_cases",
            party_id=party,
            number="P-0812",
            agency="Perintä Pohja",
            invoice_numbers="2023-0099",
            capital=Decimal("149.70"),
            state="paid",
            opened_on=date(2023, 9, 9),
            closed_on=date(2023, 12, 12),
        )

    def history(self, party: int) -> None:
        self.add(
            "trips",
            driver_id=party,
            vehicle_id=self.vehicle,
            started_at=datetime(2026, 1, 30, 6, 5, tzinfo=UTC),
            ended_at=datetime(2026, 1, 30, 6, 41, tzinfo=UTC),
            start_place="Parainen, Rantatie 1",
            end_place="Kaarina, Oskarinaukio 5",
            kilometres=Decimal("18.637"),
            kind="work",
            purpose="Hammaslaboratorion toimitus",
            kept_for_id=self.employer,
            source_id=self.service_use,
        )
        self.add(
            "contacts",
            party_id=party,
            channel="web",
            at=datetime(2025, 12, 1, 13, 20, tzinfo=UTC),
            subject="Näppäinlaite ei vastaa",
            note="Neuvottu vaihtamaan paristo.",
            handled_by="Clerk Kaisa",
        )
        self.add(
            "notes",
            party_id=party,
            told_on=date(2017, 7, 7),
            channel="letter",
            text="Pitää ajopäiväkirjaa myös moottoripyörästä.",
        )
