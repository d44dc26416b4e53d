"""The demo's people and companies as rows, put together by chance from the lists."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from helpten_desk.domain.people import PartyId
from helpten_desk.register.parties.loading import Loading
from helpten_desk.services.demo.names import Lists, artificial_business_id, artificial_code

PEOPLE, COMPANIES = 500, 40
PLACES = ("Espoo, Sepitekaari 2", "Helsinki, Mallikatu 8", "Vantaa, Koekuja 5", "Tampere, Näytekatu 11")


@dataclass(slots=True)
class Made:
    """A person made so far, as others refer to her."""

    id: PartyId
    name: str
    address: dict[str, str]
    born_on: date | None
    language: str


@dataclass(frozen=True, slots=True)
class Employer:
    """A company made so far, as employments refer to it."""

    id: PartyId
    name: str
    business_id: str
    contract: int


@dataclass(slots=True)
class Builder:
    """Makes parties and what hangs on them; `today` is the demo's day."""

    loading: Loading
    lists: Lists
    today: date
    chance: Random
    people: list[Made] = field(default_factory=list)
    companies: list[Employer] = field(default_factory=list)
    since_at_least: int = 60  # days ago: who asks must have been a customer before
    _serial: int = 0
    _sources: dict[tuple[str, str, date | None], int] = field(default_factory=dict)

    def source(self, kind: str, on: date | None, name: str = "", channel: str = "", **place: Any) -> int:
        """The source, made once for each kind, name and day."""
        key = (kind, name, on)
        if key not in self._sources or place:
            self._sources[key] = self.loading.add(
                "sources", kind=kind, name=name, channel=channel, acquired_on=on, **place
            )
        return self._sources[key]

    def day(self, earliest: int, latest: int = 0) -> date:
        """A day between so many days ago."""
        return self.today - timedelta(days=self.chance.randint(latest, earliest))

    def moment(self, on: date, hour: int = 9, minute: int = 0) -> datetime:
        """A moment of a day, UTC."""
        return datetime.combine(on, time(hour, minute), UTC)

    def company(self) -> None:
        """A customer company with its contract."""
        serial = len(self.companies) + 1
        since = self.day(5000, 900)
        source = self.source("trade_register", since)
        party = self.loading.add(
            "parties",
            kind="company",
            customer_number=f"{700100 + serial}",
            customer_since=since,
            source_id=source,
        )
        name, business_id = self.lists.company(self.chance), artificial_business_id(serial)
        self.loading.add(
            "companies",
            id=party,
            name=name,
            business_id=business_id,
            industry=name.rpartition("-")[2].removesuffix(" Oy").lower(),
            source_id=source,
        )
        self.loading.add(
            "addresses",
            party_id=party,
            kind="visiting",
            **self.lists.address(self.chance, "fi"),
            source_id=source,
        )
        contract = self.contract(party, f"Y-{90000 + serial}", since, "company")
        self.companies.append(Employer(PartyId(party), name, business_id, contract))

    def person(self, **known: Any) -> Made:
        """A person with basic data and identity; `known` fixes what matters, chance gives the rest."""
        chance = self.chance
        self._serial += 1
        language = known.get("language") or chance.choices(("fi", "sv", "en"), (88, 9, 3))[0]
        sex = known.get("sex") or chance.choice(("male", "female"))
        given = known.get("given") or self.lists.given(chance, language, sex)
        family = known.get("family") or self.lists.family(chance, language)
        born = known.get("born_on", self.today - timedelta(days=chance.randint(19 * 365, 88 * 365)))
        address = known.get("address") or self.lists.address(chance, language)
        since = known.get("since") or self.day(5200, self.since_at_least)
        form = known.get("source") or self.source("order_form", since, channel="order_form")
        party = self.loading.add(
            "parties",
            kind="person",
            customer_number=known.get("number") or f"{104200 + self._serial}",
            customer_since=since,
            customer_until=known.get("customer_until"),
            source_id=form,
        )
        self.loading.add(
            "people",
            id=party,
            given_names=given,
            call_name=given.split(" ")[0],
            family_name=family,
            occupation=known.get("occupation", self.lists.thing(chance, "occupations")),
            language_of_service=language,
            home_town=address["town"].capitalize() if address["country"] == "FI" else "",
            deceased_on=known.get("deceased_on"),
            source_id=form,
        )
        made = Made(PartyId(party), f"{given} {family}", address, born, language)
        self._contact_details(made, since, form, protected=bool(known.get("protected")))
        if known.get("identified", True) and born:
            self._identity(made, sex, form, known.get("code", ""))
        self.people.append(made)
        return made

    def _contact_details(self, made: Made, since: date, form: int, *, protected: bool) -> None:
        table = "protected_addresses" if protected else "addresses"
        self.loading.add(
            table, party_id=made.id, kind="home", valid_from=since, **made.address, source_id=form
        )
        if protected:
            self.loading.add(
                "protections",
                person_id=made.id,
                ordered_by="Digi- ja väestötietovirasto",
                starts_on=self.day(400, 100),
                source_id=self.source("population_system", self.day(90, 90)),
            )
        digits = f"{self.chance.randrange(10_000_000):07d}"
        number = f"0{self.chance.choice((40, 44, 50))} {digits[:3]} {digits[3:]}"
        self.loading.add("phones", party_id=made.id, kind="mobile", number=number, source_id=form)
        ascii_name = made.name.lower().translate(str.maketrans("åäöéšñí", "aaoesni")).replace("'", "")
        first, last = ascii_name.split(" ")[0], ascii_name.split(" ")[-1]
        self.loading.add(
            "emails",
            party_id=made.id,
            address=f"{first}.{last}{made.id}@mail.example",
            source_id=self.source("person", self.day(700, 30), channel="web"),
        )

    def _identity(self, made: Made, sex: str, form: int, code: str) -> None:
        assert made.born_on is not None
        derived = self.source("derived", None, "identity_codes.code")
        self.loading.add(
            "identity_codes",
            person_id=made.id,
            code=code or artificial_code(made.born_on, sex, self._serial),
            source_id=form,
        )
        self.loading.add("identities", person_id=made.id, born_on=made.born_on, sex=sex, source_id=derived)

    def contract(
        self, party: int, number: str, since: date, kind: str = "consumer", until: date | None = None
    ) -> int:
        """A contract with its service."""
        source = self.source("contract", since)
        contract = self.loading.add(
            "contracts",
            party_id=party,
            number=number,
            kind=kind,
            signed_on=since,
            starts_on=since,
            ends_on=until,
            price_list=f"Hinnasto {since.year}",
            seller="Helpten Oy",
            dealer=self.lists.thing(self.chance, "dealers"),
            source_id=source,
        )
        package, fee = self.lists.pair(self.chance, "packages")
        self.loading.add(
            "services",
            contract_id=contract,
            package=package,
            starts_on=since,
            ends_on=until,
            monthly_fee=Decimal(fee),
            source_id=source,
        )
        return contract

    def vehicle(self, party: int, since: date, held_as: str = "owner", until: date | None = None) -> int:
        """A vehicle with its unit."""
        chance = self.chance
        make, _, model = self.lists.thing(chance, "cars").partition(" ")
        plate = "".join(chance.choice("ABCEFGHIJKLMNOPRSTUVXYZ") for _ in range(3))
        form = self.source("order_form", since, channel="order_form")
        vehicle = self.loading.add(
            "vehicles",
            party_id=party,
            registration_number=f"{plate}-{chance.randrange(100, 999)}",
            make=make,
            model=model,
            year=since.year - chance.randrange(0, 8),
            held_as=held_as,
            valid_from=since,
            valid_to=until,
            source_id=form,
        )
        self.loading.add(
            "units",
            vehicle_id=vehicle,
            unit_serial=f"HT-{vehicle:06d}",
            driver_key_serial=f"NK-{vehicle:04d}",
            sim_number=f"8935803{vehicle:06d}",
            installer=self.lists.thing(chance, "installers"),
            installed_at=made_town(PLACES[vehicle % 4]),
            installed_on=since + timedelta(days=6),
            source_id=self.source("partner", since, "Asennus-Koe Oy"),
        )
        return vehicle

    def trips(self, driver: PartyId, vehicle: int, count: int, *, kept_for: int | None = None) -> None:
        """So many trips up to yesterday, about five on a working day."""
        chance = self.chance
        source = self.source("service_use", None)
        rows: list[Mapping[str, Any]] = []
        day = self.today - timedelta(days=1)
        while len(rows) < count:
            if day.weekday() < 5 or chance.random() < 0.3:
                for hour in sorted(chance.sample(range(4, 19), chance.randint(3, 7))):
                    start = self.moment(day, hour, chance.randrange(60))
                    here, there = chance.sample(PLACES, 2)
                    work = kept_for is not None or chance.random() < 0.6
                    rows.append(
                        {
                            "driver_id": driver,
                            "vehicle_id": vehicle,
                            "started_at": start,
                            "ended_at": start + timedelta(minutes=chance.randint(6, 85)),
                            "start_place": here,
                            "end_place": there,
                            "kilometres": Decimal(chance.randint(12, 980)) / 10,
                            "kind": "work" if work else chance.choice(("private", "commuting")),
                            "purpose": self.lists.thing(chance, "errands") if work else "",
                            "kept_for_id": kept_for,
                            "source_id": source,
                        }
                    )
            day -= timedelta(days=1)
        self.loading.add_all("trips", rows[:count])


def made_town(place: str) -> str:
    """The town of one of the demo's places."""
    return place.partition(",")[0]


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
