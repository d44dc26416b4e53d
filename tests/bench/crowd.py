"""A register of artificial people of any size: names, towns and employers as unevenly common as in life.

Identity codes are of the series 900–999, which is given to nobody; mail goes to mail.example.
"""

import sys
import time
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from random import Random
from typing import Any

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.folding import fold
from helpten_desk.domain.people import PartyId
from helpten_desk.register.unit import Register
from helpten_desk.services.demo.names import artificial_code

AT_ONCE = 100_000
SAMPLED = 997  # every so manieth person is remembered, to be searched for

LISTS = {
    key: text.split()
    for key, text in tomllib.loads((Path(__file__).with_name("names.toml")).read_text("utf-8")).items()
}
STEMS, GIVEN, TOWNS = LISTS["stems"], LISTS["given"], LISTS["towns"]
SUFFIXES = ("nen", "la", "lainen", "mäki", "niemi", "saari", "kangas", "järvi", "", "ranta", "vaara", "sson")
STREETS = [
    f"{stem}{kind}"
    for stem in STEMS[::2]
    for kind in ("tie", "katu", "kuja", "polku", "kaari", "rinne", "raitti", "ranta")
]
BRANCHES = ("Rakennus", "Kuljetus", "Sähkö", "Asennus", "Metalli", "Siivous", "Puutarha", "Auto")


@dataclass(frozen=True, slots=True)
class Sample:
    """What is known of somebody who can be searched for."""

    id: int
    given: str
    family: str
    born_on: date
    code: str
    phone: str
    email: str
    street: str
    town: str
    number: str
    vehicle: str
    employer: str


def _uneven(names: Sequence[str], flatness: float) -> tuple[Sequence[str], list[float]]:
    return names, list(accumulate(1 / (place + flatness) for place in range(len(names))))


@dataclass
class Crowd:
    """Fills a register; the same people for the same size. `rows` counts what was loaded, in `seconds`
    of the clock that `fill` is given: by the wall, if it is given none."""

    count: int
    samples: list[Sample] = field(default_factory=list)
    companies: list[tuple[int, str, str]] = field(default_factory=list)
    rows: int = 0
    seconds: float = 0.0

    def __post_init__(self) -> None:
        self.chance = Random(20261124)
        families = [f"{stem}{suffix}".capitalize() for suffix in SUFFIXES for stem in STEMS]
        self.chance.shuffle(families)
        self._families = _uneven(families, 20)
        self._given = _uneven([name.capitalize() for name in GIVEN], 8)
        self._towns = _uneven([town.upper() for town in TOWNS], 1.5)

    def fill(self, register: Register, clock: Callable[[], float] = time.perf_counter) -> None:
        """Load the companies and then the people, a portion in each unit of work, all found at once."""
        self._clock, begun = clock, time.perf_counter()
        self._load(register, [self._company(number) for number in range(max(2, self.count // 50))])
        for start in range(0, self.count, AT_ONCE):
            people = range(start, min(start + AT_ONCE, self.count))
            self._load(register, list(self._people(people)))
            if self.count > AT_ONCE:
                done = f"{people.stop:,} of {self.count:,} people, {time.perf_counter() - begun:,.0f} s"
                print(done, file=sys.stderr, flush=True)

    def _load(self, register: Register, parties: list[dict[str, list[dict[str, Any]]]]) -> None:
        begun = self._clock()
        with register.begin("import.rows", Purpose("maintenance"), new_operation()) as work:
            loading = work.loading
            source = loading.add("sources", kind="order_form")
            for party in parties:
                party["parties"][0]["source_id"] = source
            keys = loading.add_all("parties", [party["parties"][0] for party in parties])
            tables: dict[str, list[dict[str, Any]]] = {}
            for key, party in zip(keys, parties, strict=True):
                for table, rows in party.items():
                    for row in rows if table != "parties" else ():
                        row[_owner(table)] = key
                        row["source_id"] = source
                        tables.setdefault(table, []).append(row)
                self._remember(key, party)
            for table, rows in tables.items():
                loading.add_many(table, rows)
            loading.index(map(PartyId, keys))
            work.detail(rows=str(loading.count), digest=loading.digest)
            self.rows += loading.count
        self.seconds += self._clock() - begun

    def _company(self, number: int) -> dict[str, list[dict[str, Any]]]:
        chance = self.chance
        name = f"{chance.choice(BRANCHES)} {chance.choice(STEMS).capitalize()}{number} Oy"
        line, postcode, town = self._place()
        return {
            "parties": [{"kind": "company", "customer_number": f"Y{number:06}"}],
            "companies": [{"name": name, "business_id": f"{1_000_000 + number}-{number % 10}"}],
            "addresses": [{"kind": "visiting", "line": line, "postcode": postcode, "town": town}],
        }

    def _people(self, numbers: range) -> Iterator[dict[str, list[dict[str, Any]]]]:
        chance, size = self.chance, len(numbers)
        families = chance.choices(self._families[0], cum_weights=self._families[1], k=size)
        given = chance.choices(self._given[0], cum_weights=self._given[1], k=2 * size)
        for place, number in enumerate(numbers):
            yield self._person(number, f"{given[2 * place]} {given[2 * place + 1]}", families[place])

    def _person(self, number: int, given: str, family: str) -> dict[str, list[dict[str, Any]]]:
        chance, draw = self.chance, self.chance.random()
        called = given.partition(" ")[0]
        born_on = date(1935, 1, 1) + timedelta(days=int(chance.random() * 26_000))
        code = artificial_code(born_on, "male" if number % 2 else "female", number // 7)
        line, postcode, town = self._place()
        party: dict[str, list[dict[str, Any]]] = {
            "parties": [{"kind": "person", "customer_number": f"{number:07}"}],
            "people": [{"given_names": given, "call_name": called, "family_name": family}],
            "identities": [{"born_on": born_on, "sex": "male" if number % 2 else "female"}],
            "identity_codes": [{"code": code}],
            "phones": [{"number": f"0{40 + number % 10} {int(chance.random() * 9_999_999):07}"}],
            "addresses": [{"kind": "home", "line": line, "postcode": postcode, "town": town}],
        }
        if draw < 0.7:
            address = f"{fold(called)}.{fold(family)}{number % 97}@mail.example"
            party["emails"] = [{"address": address}]
        if draw < 0.35:
            key, name, business_id = self.companies[int(chance.random() * len(self.companies))]
            party["employments"] = [{"company_id": key, "employer_name": name, "business_id": business_id}]
        else:
            signs = "".join(chance.choices("ABCEFGHIJKLMNORSTUVXYZ", k=3))
            party["vehicles"] = [{"registration_number": f"{signs}-{number % 900 + 100}"}]
        if draw > 0.95:
            party["prohibitions"] = [{"purpose": "direct_advertising", "starts_on": date(2020, 1, 2)}]
        return party

    def _place(self) -> tuple[str, str, str]:
        chance = self.chance
        (town,) = chance.choices(self._towns[0], cum_weights=self._towns[1])
        street = STREETS[int(chance.random() * len(STREETS))]
        postcode = f"{self._towns[0].index(town) * 1700 % 100_000:05}"
        return f"{street.capitalize()} {int(chance.random() * 90) + 1}", postcode, town

    def _remember(self, key: int, party: dict[str, list[dict[str, Any]]]) -> None:
        if "companies" in party:
            company = party["companies"][0]
            self.companies.append((key, company["name"], company["business_id"]))
        elif key % SAMPLED == 0 or self.count < 2 * SAMPLED:
            person, place = party["people"][0], party["addresses"][0]
            self.samples.append(
                Sample(
                    key,
                    person["given_names"],
                    person["family_name"],
                    party["identities"][0]["born_on"],
                    party["identity_codes"][0]["code"],
                    party["phones"][0]["number"],
                    party.get("emails", [{"address": ""}])[0]["address"],
                    place["line"],
                    place["town"],
                    party["parties"][0]["customer_number"],
                    party.get("vehicles", [{"registration_number": ""}])[0]["registration_number"],
                    party.get("employments", [{"employer_name": ""}])[0]["employer_name"],
                )
            )


def _owner(table: str) -> str:
    if table in ("people", "companies"):
        return "id"
    return (
        "person_id"
        if table in ("identities", "identity_codes", "employments", "prohibitions")
        else "party_id"
    )
