"""The tasks of a request over an opened register, and the artificial people who ask."""

from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from hashlib import sha256
from io import BytesIO
from typing import Any

from PIL import Image, ImageDraw

from helpten_desk import paths
from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.law import Proof, RuleSet
from helpten_desk.domain.letters import Controller
from helpten_desk.domain.papers import ReadPage, ReadPaper
from helpten_desk.domain.people import PartyId, PostalAddress
from helpten_desk.domain.requests import Asker, Channel, Mailing, MailingWay, Request, RequestDraft, State
from helpten_desk.domain.words import Words
from helpten_desk.letters.wording import Wording
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register
from helpten_desk.services.answer_letters import AnswerLetters
from helpten_desk.services.cases import Cases
from helpten_desk.services.inspection import Inspection
from helpten_desk.services.intake import Intake
from helpten_desk.services.search import Search
from helpten_desk.services.sending import Sending
from tests import makers
from tests.clock import Clock
from tests.register.rows import written

TODAY = date(2026, 3, 2)
HOME = ("Esimerkkikatu 12 B 34", "33720", "TAMPERE")
MATTI = Asker(
    name="Matti Kalevi Virtanen", address="Esimerkkikatu 12 B 34, 33720 Tampere", born_on="1.5.1994"
)
CONTROLLER = Controller(
    name="Esimerkkirekisteri Oy",
    business_id="0245974-7",
    address=PostalAddress("Näytekatu 1", "00100", "HELSINKI"),
    phone="010 123 4567",
    email="rekisteri@mail.example",
    domicile="Helsinki",
    register_name="Asiakasrekisteri",
    contact_name="Yrjö Yhteys",
)


@dataclass
class RequestDesk:
    """Built over a register; `rules` fixes the law as the demo register does."""

    register: Register
    clock: Clock
    rules: RuleSet | None = None
    people: dict[str, PartyId] = field(default_factory=dict)

    def __post_init__(self) -> None:
        words, wording = resources()
        reader = Reader()
        letters = AnswerLetters(self.register, reader, wording, words)
        self.intake = Intake(self.register, reader, self.clock, self.rules)
        self.inspection = Inspection(self.register, reader, letters, self.clock)
        self.sending = Sending(self.register, reader, words, self.clock)
        self.cases = Cases(self.register, letters, wording, self.clock)
        self.search = Search(self.register)
        with self.register.begin("test.controller", Purpose("maintenance"), new_operation()) as work:
            work.settings.save_controller(CONTROLLER)

    def add_person(self, name: str, *args: str, **facts: Any) -> PartyId:
        """A person of the register, kept under a short name."""
        with written(self.register) as connection:
            self.people[name] = makers.person(connection, *args, **facts)
        return self.people[name]

    def add_the_virtanens(self) -> None:
        """Matti, the namesake at the same address, and one with a protected address."""
        self.add_person(
            "matti", "Matti Kalevi", "Virtanen", born_on=date(1994, 5, 1), code=makers.CODES[0], address=HOME,
            customer_number="104233", home_town="Tampere", employer="Esimerkki Oy",
        )  # fmt: skip
        self.add_person(
            "juhani", "Matti Juhani", "Virtanen", born_on=date(1961, 3, 12), address=HOME,
            customer_number="038910", home_town="Tampere",
        )  # fmt: skip
        self.add_person(
            "ilmari", "Matti Ilmari", "Virtanen", born_on=date(1989, 8, 4),
            protected_address=("Piilopolku 9", "99800", "IVALO"), customer_number="150826",
        )  # fmt: skip

    def record(self, draft: RequestDraft | None = None, paper: ReadPaper | None = None) -> Request:
        """A request on record."""
        return self.intake.record(draft or draft_of_today(), paper, new_operation())

    def identified(self, person: str = "matti", draft: RequestDraft | None = None) -> Request:
        """A request whose asker has been identified."""
        request = self.record(draft)
        return self.inspection.identify(
            request, self.people[person], Proof.DOCUMENT_SEEN, "passi nähty", new_operation()
        )

    def mailed(self, person: str, on: date, draft: RequestDraft | None = None) -> Request:
        """A request that was answered by post on that day."""
        request = self.identified(person, draft)
        with self.register.begin("test.mailed", Purpose("maintenance"), new_operation()) as work:
            for state in (State.COLLECTED, State.WRITTEN, State.PRINTED, State.SIGNED):
                request = work.requests.step(request, state)
            request = work.requests.step(request, State.MAILED, fulfilled_on=on)
            work.requests.save_mailing(request.id, Mailing(on, MailingWay.ORDINARY))
        return request

    def journal(self) -> list[tuple[str, str]]:
        """Deeds and purposes, oldest first."""
        with self.register.read() as work:
            return [(line.deed, line.purpose) for line in reversed(work.journal.lines(newest=200))]


def draft_of_today(**changes: Any) -> RequestDraft:
    """Matti's hand-signed letter of today."""
    values: dict[str, Any] = {
        "channel": Channel.LETTER,
        "received_on": TODAY,
        "dated": date(2026, 2, 27),
        "hand_signed": True,
        "asker": MATTI,
    }
    return RequestDraft(**(values | changes))


@lru_cache
def resources() -> tuple[Words, Wording]:
    """The words and the wording that come with the program."""
    return Words(paths.resources() / "words"), Wording.load(paths.resources() / "letters")


def letter(name: str = "kirje.png", pages: int = 1, codes: tuple[str, ...] = ()) -> ReadPaper:
    """A letter as the reader gives it: pages with lines on them, the codes on the first one."""
    made = []
    for number in range(1, pages + 1):
        image = Image.new("L", (620, 877), 255)
        pen = ImageDraw.Draw(image)
        for row in range(8):
            pen.text((60, 80 + 30 * row), f"{name} {number}: Pyydän saada tarkastaa tietoni. {row}", fill=30)
        out = BytesIO()
        image.save(out, "PNG")
        made.append(ReadPage(out.getvalue(), 210.0, 297.0, codes if number == 1 else ()))
    original = b"".join(page.png for page in made)
    return ReadPaper(name, "image/png", original, sha256(original).hexdigest(), tuple(made))
