"""Make the demo register: its file, users, controller, people and companies, and requests in every state."""

import json
import shutil
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

from helpten_desk.domain.accounts import MAINTENANCE, Purpose, Role, new_operation
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import DisclosureMade
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.letters import Controller
from helpten_desk.domain.people import PostalAddress
from helpten_desk.domain.sentences import say
from helpten_desk.domain.words import Words
from helpten_desk.letters.wording import Wording
from helpten_desk.register.keys.sealing import STANDARD, Cost
from helpten_desk.register.opening.file_register import FileRegister
from helpten_desk.register.unit import Register
from helpten_desk.services.clean_records import CleanRecords
from helpten_desk.services.demo.cases import be_away, make_cases, make_letters_to_take_in
from helpten_desk.services.demo.cast import Cast, make_cast
from helpten_desk.services.demo.companies import fill_companies
from helpten_desk.services.demo.names import Lists
from helpten_desk.services.demo.people import COMPANIES, PEOPLE, Builder, hire
from helpten_desk.services.demo.unclean import add_unclean
from helpten_desk.services.opening import DEMO_USERS, INTAKE_FOLDER, DemoUser

CONTROLLER = Controller(
    name="Helpten Oy",
    business_id="2104986-6",
    address=PostalAddress("Lars Sonckin kaari 16", "02600", "ESPOO"),
    phone="010 000 0000",
    email="tietosuoja@helpten.example",
    domicile="Espoo",
    register_name="Helpten-palvelun asiakkuuteen ja palvelun käyttöön perustuva rekisteri",
    contact_name="Tuula Testilä",
)
PARTNERS = ("Asennus-Koe Oy", "Karttapalvelu Malli Oy")
USERS = (
    ("aino", "Aino Saari", "kirje kortti kuitti", (Role.CLERK,)),
    ("tuula", "Tuula Testilä", "nimi alla ja paikka", (Role.CLERK, Role.CONTACT_PERSON)),
    ("pekka", "Pekka Päällys", "avain nauha ja lukko", (Role.ADMINISTRATOR, Role.CLERK, Role.CONTACT_PERSON)),
    ("olli", "Olli Valvanne", "lue rivi ja toinen", (Role.AUDITOR,)),
)


@dataclass(slots=True)
class DemoClock:
    """The demo's time while it is made: set to the day of each deed, then a minute further at each look."""

    now: datetime
    _step: timedelta = field(default=timedelta(seconds=41))

    def __call__(self) -> datetime:
        self.now += self._step
        return self.now

    def set(self, day: date, hour: int = 8) -> None:
        """Go to a day; never backwards, so that the journal stays in order."""
        self.now = max(self.now, datetime.combine(day, time(hour), UTC))


def make_demo(
    folder: Path,
    today: date,
    rules: RuleSet | None,
    resources: Path,
    *,
    cost: Cost = STANDARD,
    people: int = PEOPLE,
    report: Callable[[str], None] = lambda step: None,
) -> None:
    """Make the demo register anew in its folder: the same people and requests for the same day.

    `rules` fixes the law; None follows the dates of the requests. An earlier demo register in the
    folder is removed first; KnownError, and nothing is removed, if the folder holds anything else.
    """
    _clear(folder)
    clock = DemoClock(datetime.combine(today - timedelta(days=420), time(7), UTC))
    place = FileRegister(folder, clock=clock, workstation="esittely", version="demo", cost=cost)
    login, name, passphrase, roles = USERS[2]
    report("keys")
    register, _ = place.create(login, name, passphrase, roles, demonstration=True, fixed_rules=rules)
    _list_users(folder)  # first, so that a demo whose making was cut short can be made anew
    try:
        for other, its_name, its_passphrase, its_roles in USERS:
            if other != login:
                place.add_user(register, other, its_name, its_roles, its_passphrase)
        _set_up(register)
        report("people")
        cast = _people(register, today, Lists.load(resources / "demo"), people)
    finally:
        register.close()
    report("requests")
    clerk = place.open("aino", "kirje kortti kuitti")
    try:
        words, wording = Words(resources / "words"), Wording.load(resources / "letters")
        _enter_ledger(clerk, cast, today)
        _decide(CleanRecords(clerk, clock), cast)
        make_cases(clerk, cast, today, clock, words, wording, rules)
    finally:
        clerk.close()
    contact = place.open("tuula", "nimi alla ja paikka")
    try:
        be_away(contact, clock, today)
    finally:
        contact.close()
    make_letters_to_take_in(folder / INTAKE_FOLDER, cast, today)


def _clear(folder: Path) -> None:
    """Remove an earlier demo register. Only the list of its users tells it from a register of people."""
    if not folder.exists():
        return
    if not folder.is_dir() or (any(folder.iterdir()) and not (folder / DEMO_USERS).is_file()):
        raise KnownError(
            say("The folder {folder} is not empty and holds no demo register.", folder=folder),
            say("Nothing was removed. Choose an empty folder for the demo."),
        )
    shutil.rmtree(folder)


def _list_users(folder: Path) -> None:
    shown = [
        asdict(DemoUser(login, name, passphrase, " ".join(role.value for role in roles)))
        for login, name, passphrase, roles in USERS
    ]
    (folder / DEMO_USERS).write_text(json.dumps(shown, ensure_ascii=False, indent=1), encoding="utf-8")


def _set_up(register: Register) -> None:
    with register.begin("settings.controller", MAINTENANCE, new_operation()) as work:
        work.settings.save_controller(CONTROLLER)
        work.settings.save_partners(PARTNERS)
        work.detail(after=CONTROLLER.name)


def _enter_ledger(register: Register, cast: Cast, today: date) -> None:
    """Disclosures of the past: one to an authority, one to a partner outside the EEA."""
    lines = (
        DisclosureMade(
            today - timedelta(days=390), "Verohallinto", "ajopäiväkirjan kilometrit", "lakisääteinen tehtävä"
        ),
        DisclosureMade(
            today - timedelta(days=385),
            "Karttapalvelu Malli Inc.",
            "reittien sijaintitiedot",
            "palvelun tuottaminen",
            "US",
            "karttojen laskenta tehdään palvelimilla, joita ei ole ETA-alueella",
        ),
    )
    for line in lines:
        with register.begin("disclosure.add", Purpose("customer_service"), new_operation()) as work:
            work.about(cast.inka.id)
            work.disclosures.add(cast.inka.id, line)


def _decide(records: CleanRecords, cast: Cast) -> None:
    """Two at one address with one name: merged by mistake, taken back, and told apart."""
    son, father = cast.matti.id, cast.father.id
    shown = records.compare(son, father)
    merged = records.merge(shown, son, "sama nimi ja osoite", new_operation())
    records.take_back(merged, "syntymäajat ja toiset etunimet eroavat", new_operation())
    records.tell_apart(records.compare(son, father), "syntymäajat eroavat", new_operation())


def _people(register: Register, today: date, lists: Lists, people: int) -> Cast:
    """One import: a single journal line with the digest of its rows."""
    with register.begin("import.rows", MAINTENANCE, new_operation()) as work:
        build = Builder(work.loading, lists, today, Random(f"helpten-demo {today}"))  # noqa: S311 - not a secret
        for _ in range(COMPANIES):
            build.company()
        cast = make_cast(build)
        while len(build.people) < people:
            _ordinary(build)
        fill_companies(build)
        add_unclean(build)
        work.loading.index(made.id for made in build.people)
        work.loading.index(company.id for company in build.companies)
        work.detail(rows=str(work.loading.count), digest=work.loading.digest)
        work.outcome(rows=work.loading.count)
    return cast


def _ordinary(build: Builder) -> None:
    """A customer with a contract and a car, or an employee with the employer's car."""
    made = build.person()
    chance, since = build.chance, build.day(2500, 90)
    if chance.random() < 0.35:
        employer = chance.choice(build.companies)
        hire(build, made, employer, since, "contact_person" if chance.random() < 0.15 else "user")
        if chance.random() < 0.3:
            car = build.vehicle(employer.id, since)
            build.trips(made.id, car, chance.randint(5, 40), kept_for=employer.id)
        return
    build.contract(made.id, f"K-{200000 + made.id}", since)
    car = build.vehicle(made.id, since, chance.choice(("owner", "owner", "lessee")))
    if chance.random() < 0.4:
        build.trips(made.id, car, chance.randint(5, 30))
    if chance.random() < 0.5:
        company = build.lists.thing(chance, "insurers")
        build.loading.add(
            "stakeholders",
            party_id=made.id,
            kind="insurance",
            company=company,
            number=f"VK-{chance.randrange(10000, 99999)}",
            vehicle_id=car,
            source_id=build.source("partner", since, company),
        )
    if chance.random() < 0.4:
        subject, note = build.lists.pair(chance, "contacts")
        on = build.day(600, 5)
        build.loading.add(
            "contacts",
            party_id=made.id,
            channel=chance.choice(("phone", "email", "letter")),
            at=build.moment(on, 7 + chance.randrange(8)),
            subject=subject,
            note=note,
            handled_by="Aino Saari",
            source_id=build.source("controller", on),
        )
