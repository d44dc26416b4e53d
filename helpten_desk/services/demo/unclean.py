"""What is not in order in the demo register: people kept twice, and data that contradict themselves."""

from datetime import date, timedelta
from typing import Any

from helpten_desk.domain.people import PartyId
from helpten_desk.services.demo.names import artificial_code
from helpten_desk.services.demo.people import Builder, Made

HOME = {"line": "Näytekatu 7 C 21", "postcode": "20100", "town": "TURKU", "country": "FI"}
FORMER_HOME = {"line": "Mallitie 3 as. 4", "postcode": "90100", "town": "OULU", "country": "FI"}


def add_unclean(build: Builder) -> None:
    """Add them after everybody else, so that nobody else changes by them."""
    _kept_twice(build)
    _contradicting(build)


def _kept_twice(build: Builder) -> None:
    """Misspelt; under a former name; moved; and twins, who are two people."""
    born = date(1968, 11, 9)
    first = build.person(given="Seija Marjatta", family="Tuomisto", sex="female", born_on=born, language="fi")
    second = build.person(
        given="Seija", family="Toumisto", sex="female", born_on=born, language="fi", identified=False
    )
    _born(build, second, born, "female")
    for made in (first, second):
        _phone(build, made, "040 555 0101")
    born = date(1987, 2, 17)
    before = build.person(
        given="Johanna Elina", family="Lehtovaara", sex="female", born_on=born, language="fi"
    )
    after = build.person(
        given="Johanna Elina", family="Rantakoski", sex="female", born_on=born, language="fi",
        identified=False, address=HOME,
    )  # fmt: skip
    _born(build, after, born, "female")
    build.loading.add(
        "previous_names",
        person_id=after.id,
        family_name="Lehtovaara",
        valid_to=build.today - timedelta(days=900),
        source_id=build.source("population_system", build.day(100, 90)),
    )
    for made in (before, after):
        _email(build, made, "johanna@mail.example")
    moved = build.person(
        given="Taisto Olavi", family="Kivioja", sex="male", language="fi", address=FORMER_HOME,
        born_on=date(1949, 6, 30),
    )  # fmt: skip
    again = build.person(
        given="Taisto Olavi", family="Kivioja", sex="male", language="fi", address=HOME, born_on=None
    )
    _address(build, again, FORMER_HOME, until=build.today - timedelta(days=400))
    _phone(build, moved, "(09) 555 0102")
    _phone(build, again, "+358 9 555 0102")
    born = date(2001, 8, 14)
    for given in ("Enni Sofia", "Anni Sofia"):
        made = build.person(
            given=given, family="Hietaranta", sex="female", born_on=born, language="fi", address=HOME
        )
        _phone(build, made, "02 555 0103")


def _contradicting(build: Builder) -> None:
    """One of each kind that a clerk may meet."""
    born = date(1975, 4, 12)
    keyed = date(1971, 1, 5)
    made = _plain(build, "Irja Kyllikki", "Haapasaari", "female", keyed, identified=False)
    _code(build, made, artificial_code(keyed + timedelta(days=1), "female", 12))
    _born(build, made, keyed, "female")
    keyed = date(1972, 3, 6)
    made = _plain(build, "Kaino Armas", "Sillanpelto", "male", keyed, identified=False)
    _code(build, made, artificial_code(keyed, "female", 13))
    _born(build, made, keyed, "male")
    keyed = date(1973, 10, 7)
    made = _plain(build, "Unelma", "Kaatrala", "female", keyed, identified=False)
    code = artificial_code(keyed, "female", 14)
    _code(build, made, code[:-1] + ("A" if code[-1] != "A" else "B"))
    _plain(build, "Aulikki", "Metsäkorpi", "female", build.today + timedelta(days=200))
    _plain(build, "Oiva", "Ylikangas", "male", born, address={**HOME, "postcode": "2010"})
    for name in ("Aatu", "Eetu", "Iida"):
        _plain(build, name, f"Torikka-{name}", "male", None, address=FORMER_HOME)
        _plain(build, name, f"Nummela-{name}", "male", None, address=HOME)
    _plain(build, "Lahja", "Torikka", "female", born, address={**FORMER_HOME, "town": HOME["town"]})
    made = _plain(build, "Tauno", "Alakylä", "male", born, deceased_on=date(1957, 4, 2))
    _phone(build, made, "40 12")
    made = _plain(build, "Siiri", "Vuorela", "female", born)
    _email(build, made, "siiri.mail.example")
    _email(build, made, "siiri@mail.example", since=build.today, until=build.today - timedelta(days=30))
    ended = build.today - timedelta(days=45)
    made = build.person(given="Veikko Ensio", family="Harjula", sex="male", born_on=born, deceased_on=ended)
    build.contract(made.id, "K-300901", build.day(900, 800))
    _plain(build, "Helvi", "Suonpää", "female", born, address={**FORMER_HOME, "valid_to": ended})
    _company(build)


def _plain(build: Builder, given: str, family: str, sex: str, born: date | None, **known: Any) -> Made:
    return build.person(given=given, family=family, sex=sex, born_on=born, language="fi", **known)


def _phone(build: Builder, made: Made, number: str) -> None:
    source = build.source("person", build.day(300, 100), channel="phone")
    build.loading.add("phones", party_id=made.id, kind="mobile", number=number, source_id=source)


def _email(
    build: Builder, made: Made, address: str, since: date | None = None, until: date | None = None
) -> None:
    source = build.source("person", build.day(300, 100), channel="web")
    build.loading.add(
        "emails", party_id=made.id, address=address, valid_from=since, valid_to=until, source_id=source
    )


def _address(build: Builder, made: Made, address: dict[str, str], until: date) -> None:
    source = build.source("population_system", build.day(90, 90))
    build.loading.add("addresses", party_id=made.id, kind="home", valid_to=until, **address, source_id=source)


def _born(build: Builder, made: Made, born_on: date, sex: str) -> None:
    source = build.source("order_form", build.day(900, 800), channel="order_form")
    build.loading.add("identities", person_id=made.id, born_on=born_on, sex=sex, source_id=source)


def _code(build: Builder, made: Made, code: str) -> None:
    source = build.source("order_form", build.day(900, 800), channel="order_form")
    build.loading.add("identity_codes", person_id=made.id, code=code, source_id=source)


def _company(build: Builder) -> None:
    """A company whose business id was keyed with a wrong check digit."""
    source = build.source("order_form", build.day(700, 600), channel="order_form")
    party = build.loading.add("parties", kind="company", customer_number="700990", source_id=source)
    build.loading.add(
        "companies", id=party, name="Väärä-Kuljetus Oy", business_id="9100001-1", industry="kuljetus",
        source_id=source,
    )  # fmt: skip
    build.loading.index([PartyId(party)])
