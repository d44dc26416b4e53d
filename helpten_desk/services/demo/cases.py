"""The demo's requests: one in every state, made by the same deeds as a clerk's, on days of the past."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Protocol

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.answers import Collection, Review
from helpten_desk.domain.extracts import Withheld
from helpten_desk.domain.law import Fee, Ground, Proof, RuleSet
from helpten_desk.domain.papers import ReadPaper, Redaction
from helpten_desk.domain.people import Language, PostalAddress
from helpten_desk.domain.requests import (
    Asker,
    Channel,
    IncomingLetter,
    Mailing,
    MailingWay,
    Request,
    RequestDraft,
    State,
)
from helpten_desk.domain.words import Words
from helpten_desk.letters.sample import make_sample_letter
from helpten_desk.letters.wording import Wording
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register
from helpten_desk.services.absences import Absences
from helpten_desk.services.answer_letters import AnswerLetters
from helpten_desk.services.day_board import DayBoard
from helpten_desk.services.demo.cast import Cast
from helpten_desk.services.demo.people import Made
from helpten_desk.services.inspection import Inspection
from helpten_desk.services.intake import Intake
from helpten_desk.services.opening import INTAKE_FOLDER
from helpten_desk.services.sending import Sending

ORDER = (
    State.RECEIVED,
    State.IDENTIFIED,
    State.COLLECTED,
    State.WRITTEN,
    State.PRINTED,
    State.SIGNED,
    State.MAILED,
    State.RETURNED,
)


class SettableClock(Protocol):
    """A clock that can be sent to a day."""

    def __call__(self) -> datetime: ...

    def set(self, day: date, hour: int = 8) -> None:
        """Go to a day."""


def finnish(day: date) -> str:
    """A date as it stands in a letter."""
    return f"{day.day}.{day.month}.{day.year}"


def letter_lines(made: Made, day: date) -> tuple[str, ...]:
    """The text of a request letter."""
    home = f"{made.address['postcode']} {made.address['town']}"
    head = (made.name, made.address["line"], home, "", "Helpten Oy, asiakasrekisteri", "")
    born = f"{made.born_on.day}.{made.born_on.month}.{made.born_on.year}" if made.born_on else ""
    if made.language == "sv":
        return (
            *head,
            f"{made.address['town'].capitalize()} {finnish(day)}",
            "",
            "Begäran om insyn",
            "",
            "Jag ber att få veta vilka uppgifter om mig som finns i ert register",
            "och varifrån de kommer.",
            f"Jag är född {born}.",
            "",
            "Med vänlig hälsning",
        )
    if made.language == "en":
        return (
            *head,
            finnish(day),
            "",
            "Request to inspect my data",
            "",
            "Please tell me in writing which data about me are in your register",
            "and where they came from.",
            f"I was born on {born}.",
            "",
            "Yours sincerely",
        )
    return (
        *head,
        f"{made.address['town'].capitalize()} {finnish(day)}",
        "",
        "Tarkastuspyyntö",
        "",
        "Pyydän saada tietää, mitä tietoja minusta on rekisterissänne",
        "ja mistä ne on saatu. Haluan tiedot kirjallisina kotiosoitteeseeni.",
        f"Olen syntynyt {born}.",
        "",
        "Ystävällisin terveisin",
    )


def letter_of_the_tour(folder: Path, today: date) -> IncomingLetter:
    """The first of the letters to take in, which the fully filled person sent, as a clerk reads it."""
    return IncomingLetter(
        folder / INTAKE_FOLDER / "kirje-1.pdf",
        Asker(
            name="Inka Säde Maria Testinen", address="Mallikatu 12 B 34, 00100 HELSINKI", born_on="1.5.1994"
        ),
        dated=finnish(today - timedelta(days=3)),
    )


def make_letters_to_take_in(folder: Path, cast: Cast, today: date) -> None:
    """Letters that have come today and wait to be taken in: files for the main job."""
    folder.mkdir(parents=True, exist_ok=True)
    for number, (made, signed) in enumerate(
        (
            (cast.inka, True),
            (cast.matti, True),
            (cast.driver, True),
            (cast.swede, True),
            (cast.employee, False),
        ),
        1,
    ):
        lines = letter_lines(made, today - timedelta(days=3))
        pdf = make_sample_letter(lines, made.name if signed else "", number)
        (folder / f"kirje-{number}.pdf").write_bytes(pdf)


def make_cases(
    register: Register,
    cast: Cast,
    today: date,
    clock: SettableClock,
    words: Words,
    wording: Wording,
    rules: RuleSet | None,
) -> None:
    """Make the requests, oldest first."""
    maker = _Maker(register, clock, words, wording, rules)

    def days(ago: int) -> date:
        return today - timedelta(days=ago)

    maker.make(cast.swede, days(402), State.MAILED, review=_partly)
    maker.make(cast.answered, days(112), State.MAILED, mailed=days(92))
    maker.make(cast.english, days(64), State.SHOWN, channel=Channel.COUNTER)
    maker.make(cast.forbidding, days(40), State.WITHDRAWN)
    maker.make(cast.driver, days(38), State.COLLECTED)  # overdue
    maker.make(cast.protected, days(29), State.IDENTIFIED)  # due within days
    maker.make(cast.swede, days(26), State.RETURNED)  # mailed, and came back
    maker.make(cast.employee, days(20), State.WRITTEN)
    maker.make(cast.forbidding, days(16), State.PRINTED)
    maker.make(cast.inka, days(13), State.INVALID, channel=Channel.EMAIL)
    maker.make(cast.english, days(9), State.SIGNED, review=_elsewhere)
    maker.make(cast.answered, days(4), State.IDENTIFIED)  # a second time within the year
    maker.make(cast.matti, days(1), State.RECEIVED)
    clock.set(today, 6)
    maker.make(cast.driver, today, State.RECEIVED, channel=Channel.COUNTER)
    _give(DayBoard(register, clock))


def _give(board: DayBoard) -> None:
    """Most are with the clerk who recorded them; three are with others, one is with nobody."""
    others = [user for user in board.clerks() if user.name != board.user.name]
    rows = {row.request.state: row.request for row in board.read().rows}
    for state, owner, note in (
        (State.RETURNED, others[0], "Pekka tietää uuden osoitteen"),
        (State.SIGNED, others[-1], ""),
        (State.WRITTEN, others[-1], "Tuula kirjoitti kirjeen"),
        (State.INVALID, None, ""),
    ):
        if state in rows:  # under the GDPR no request is invalid as made
            board.give(rows[state], owner, note, new_operation())


def be_away(register: Register, clock: SettableClock, today: date) -> None:
    """The contact person is away for some days, and the first clerk stands in for her."""
    absences = Absences(register, clock)
    people = {user.login: user for user in absences.clerks()}
    first, last = today - timedelta(days=1), today + timedelta(days=6)
    absences.add(people[register.user.login], first, last, people["aino"], new_operation())


class _Maker:
    """Takes requests through the steps of the desk."""

    def __init__(
        self, register: Register, clock: SettableClock, words: Words, wording: Wording, rules: RuleSet | None
    ) -> None:
        self._clock = clock
        self._reader = Reader()
        letters = AnswerLetters(register, self._reader, wording, words)
        self._intake = Intake(register, self._reader, clock, rules)
        self._inspection = Inspection(register, self._reader, letters, clock)
        self._sending = Sending(register, self._reader, words, clock)

    def make(
        self,
        made: Made,
        received: date,
        until: State,
        *,
        channel: Channel = Channel.LETTER,
        mailed: date | None = None,
        review: Callable[[Collection], Review] = lambda _collection: Review(),
    ) -> None:
        """A request of this person, received on a day and taken to a state.

        One that names the day it was `mailed` was first recorded as mailed in another way.
        """
        self._clock.set(received)
        request = self._record(made, received, channel)
        if until is State.INVALID:
            return
        if until is State.WITHDRAWN:
            self._inspection.withdraw(request, "Pyytäjä peruutti pyyntönsä puhelimitse.", new_operation())
            return
        for number, state in enumerate(ORDER[1:], 1):
            if until is State.SHOWN and state is State.WRITTEN:
                self._sending.shown(request, new_operation())
                return
            if until is not State.SHOWN and state not in ORDER[: ORDER.index(until) + 1]:
                return
            self._clock.set(mailed or received + timedelta(days=number))
            request = self._step(request, made, state, review)
            if mailed and state is State.MAILED:
                right = Mailing(mailed, MailingWay.REGISTERED, "RR 000 000 019 FI")
                why = "Kirje lähti kirjattuna, ei tavallisena."
                request = self._sending.correct_mailing(request, right, why, new_operation())

    def _record(self, made: Made, received: date, channel: Channel) -> Request:
        dated = received - timedelta(days=2)
        paper: ReadPaper | None = None
        if channel is Channel.LETTER:
            pdf = make_sample_letter(letter_lines(made, dated), made.name, int(made.id))
            paper = self._reader.read_bytes("Tarkastuspyyntö", pdf)
        home = f"{made.address['line']}, {made.address['postcode']} {made.address['town']}"
        draft = RequestDraft(
            channel=channel,
            received_on=received,
            dated=dated if channel is Channel.LETTER else None,
            hand_signed=channel is Channel.LETTER,
            language=Language(made.language),
            asker=_asker(made, home, channel),
            note="Soitti ensin ja lähetti sitten viestin." if channel is Channel.EMAIL else "",
        )
        return self._intake.record(draft, paper, new_operation())

    def _step(
        self, request: Request, made: Made, state: State, review: Callable[[Collection], Review]
    ) -> Request:
        inspection, operation = self._inspection, new_operation()
        today = self._intake.today()
        match state:
            case State.IDENTIFIED:
                seen = request.channel is Channel.COUNTER
                proof = Proof.DOCUMENT_SEEN if seen else Proof.SIGNATURE_COMPARED
                known = inspection.identify(request, made.id, proof, "", operation)
                if known.fee is not Fee.MAY_CHARGE:
                    return known
                return inspection.save_review(known, Review(fee=Decimal("12.00")), new_operation())
            case State.COLLECTED:
                return inspection.collected(inspection.collect(request), operation)
            case State.WRITTEN:
                collection = inspection.collect(request)
                return inspection.write(collection, review(collection), operation).request
            case State.PRINTED:
                return self._sending.printed(request, "Toimisto 2", operation)
            case State.SIGNED:
                return self._sending.signed(request, today, None, operation)
            case State.MAILED:
                way, number = MailingWay.ORDINARY, ""
                if request.language is Language.SV:
                    way, number = MailingWay.REGISTERED, "RR 000 000 005 FI"
                return self._sending.mailed(request, Mailing(today, way, number), operation)
            case State.RETURNED:
                return self._sending.came_back(request, today, "Muuttanut, uutta osoitetta ei ole", operation)
            case _:
                raise ValueError(state)


def _asker(made: Made, home: str, channel: Channel) -> Asker:
    """What the asker told of himself: in an e-mail more than in a letter."""
    born = finnish(made.born_on) if made.born_on else ""
    if channel is not Channel.EMAIL:
        return Asker(name=made.name, address=home, born_on=born)
    return Asker(
        name=made.name,
        born_on=born,
        identity_code="010594Y9021",
        phone="050 000 0000",
        email="inka.testinen@mail.example",
        other="asiakas noin kymmenen vuotta",
    )


def _elsewhere(_collection: Collection) -> Review:
    """The answer goes to another address than the registered one."""
    address = PostalAddress("Koekuja 4", "00100", "HELSINKI", care_of="Malli")
    return Review(address=address, address_check="Soitettu rekisterissä olevaan numeroon ja kysytty.")


def _partly(collection: Collection) -> Review:
    """A telephone number that is another person's, and a name in a letter, are left out and told so."""
    assert collection.extract is not None
    ground = Ground.RIGHTS_OF_OTHERS
    phone = next(
        Withheld(record.table, record.id, "phones.number", ground)
        for section in collection.extract.sections
        for record in section.records
        if record.table == "phones"
    )
    return Review(
        withheld=(phone,),
        redactions=tuple(
            Redaction(paper.paper, 1, (25.0, 120.0, 60.0, 6.0), ground) for paper in collection.papers
        ),
    )
