"""The register of the bench: a demo register, with a driver of many trips and the fully filled person."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from helpten_desk import paths
from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.printing import Job, Queue
from helpten_desk.domain.words import Words
from helpten_desk.letters.wording import Wording
from helpten_desk.register.opening.file_register import FileRegister
from helpten_desk.services.demo import make_demo
from helpten_desk.services.desk import Desk, build_desk
from helpten_desk.services.opening import Opening
from tests.stores import CHEAP, file_register

TODAY = date(2026, 11, 24)
NOON = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


class NoPrinter:
    """The bench prints nothing."""

    def queues(self) -> tuple[Queue, ...]:
        return ()

    def print(self, pdf: bytes, job: Job) -> None:
        raise AssertionError("the bench prints nothing")


@dataclass(frozen=True, slots=True)
class Bench:
    """A demo register that is open, and the desk over it."""

    desk: Desk
    place: FileRegister
    wording: Wording
    words: Words

    def party(self, customer_number: str) -> PartyId:
        """The person with this customer number."""
        hits = self.desk.search.find(customer_number).hits
        person = hits[0].person
        assert person is not None
        return person.id

    def driver(self, trips: int) -> PartyId:
        """A new person with so many trips."""
        with self.desk.register.begin("import.rows", Purpose("maintenance"), new_operation()) as work:
            loading = work.loading
            source = loading.add("sources", kind="service_use")
            party = loading.add("parties", kind="person", customer_number=f"8{trips:05d}", source_id=source)
            loading.add("people", id=party, given_names="Ajo", family_name="Mittari", source_id=source)
            vehicle = loading.add(
                "vehicles", party_id=party, registration_number=f"MIT-{trips}", source_id=source
            )
            loading.add_all("trips", [_trip(party, vehicle, source, number) for number in range(trips)])
            work.outcome(party=party)
        return PartyId(party)


def _trip(driver: int, vehicle: int, source: int, number: int) -> dict[str, Any]:
    start = datetime.fromtimestamp(1_600_000_000 + number * 9_000, UTC)
    return {
        "driver_id": driver,
        "vehicle_id": vehicle,
        "started_at": start,
        "ended_at": datetime.fromtimestamp(start.timestamp() + 1_500, UTC),
        "start_place": f"Espoo, Sepitekaari {number % 40}",
        "end_place": f"Helsinki, Mallikatu {number % 70}",
        "kilometres": Decimal(number % 400 + 1),
        "kind": ("work", "private", "commuting")[number % 3],
        "purpose": "Asiakaskäynti" if number % 3 == 0 else "",
        "source_id": source,
    }


def open_bench(folder: Path) -> Bench:
    """Make the demo register in a folder, at the price of a test, and open it."""
    resources = paths.resources()
    make_demo(folder, TODAY, RuleSet.HETIL, resources, cost=CHEAP)
    place = file_register(folder, lambda: NOON)
    words, wording = Words(resources / "words"), Wording.load(resources / "letters")
    register = place.open("aino", "kirje kortti kuitti")
    desk = build_desk(
        register,
        Opening(place, wording),
        words=words,
        wording=wording,
        printer=NoPrinter(),
        clock=lambda: NOON,
    )
    return Bench(desk, place, wording, words)
