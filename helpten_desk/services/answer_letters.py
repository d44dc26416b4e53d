"""From a collection and the clerk's decisions to the letters of the answer."""

from dataclasses import dataclass, replace
from datetime import date

from helpten_desk.domain.answers import Collection, Composed, Review
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import PlaceSearched
from helpten_desk.domain.letters import (
    AnswerFacts,
    CertificateFacts,
    Controller,
    EnclosedPaper,
    LetterFacts,
    MadeLetter,
    Recipient,
    RefusalItem,
    SignFormFacts,
)
from helpten_desk.domain.papers import Redaction
from helpten_desk.domain.people import PostalAddress
from helpten_desk.domain.requests import Asker, Channel, Request
from helpten_desk.domain.sentences import say
from helpten_desk.domain.words import Words
from helpten_desk.law.refusals import refusal_paper
from helpten_desk.law.withholding import ground_rule
from helpten_desk.letters.answer import make_answer
from helpten_desk.letters.certificate import make_certificate
from helpten_desk.letters.form import make_sign_form
from helpten_desk.letters.wording import Wording
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register


@dataclass(frozen=True, slots=True)
class LetterSettings:
    """What the administrator has set for letters."""

    controller: Controller
    mask_code: bool
    two_sided: bool


class AnswerLetters:
    """Makes the answer, the certificate that goes with it, and the form to sign."""

    def __init__(self, register: Register, reader: Reader, wording: Wording, words: Words) -> None:
        self._register = register
        self._reader = reader
        self._wording = wording
        self._words = words

    def settings(self) -> LetterSettings:
        """The settings in force. KnownError if the controller has not been entered yet."""
        with self._register.read() as work:
            controller = work.settings.controller()
            if controller is None:
                raise KnownError(
                    say("The controller has not been entered, so no letter can be made."),
                    say("An administrator enters it in the administration."),
                )
            return LetterSettings(
                controller,
                mask_code=work.settings.get("letters.mask_code") == "yes",
                two_sided=work.settings.get("letters.two_sided", "yes") == "yes",
            )

    def compose(self, collection: Collection, review: Review, dated: date) -> Composed:
        """The answer of this day, and the certificate where something is withheld and may be told."""
        settings = self.settings()
        request = collection.request
        number = self._next_number(request)
        address = review.address or collection.registered_address
        if collection.person is None:
            address = _as_written(request.asker)
        facts = LetterFacts(
            controller=settings.controller,
            register_id=self._register.id,
            rules=request.regime.rules,
            language=request.language,
            case=request.case,
            number=number,
            dated=dated,
            recipient=Recipient(collection.person.name if collection.person else request.asker.name, address),
            demonstration=self._register.demonstration,
        )
        extract = collection.extract.without(review.withheld) if collection.extract else None
        certificate = self._certificate(request, facts, collection, review)
        answer = make_answer(
            AnswerFacts(
                letter=facts,
                channel=request.channel,
                asked_on=request.dated,
                received_on=request.received_on,
                in_person=request.channel is Channel.COUNTER,
                hand_signed=request.hand_signed,
                extract=extract,
                person_name=facts.recipient.name,
                mask_code=settings.mask_code,
                fee=review.fee,
                charged_since=self._last_fulfilled(request) if review.fee is not None else None,
                given=given_by(request.asker),
                places=self._places(request),
                enclosed=tuple(self._blackened(paper, review.redactions) for paper in collection.papers),
                certificate=certificate is not None,
                two_sided=settings.two_sided,
            ),
            self._wording,
            self._words,
        )
        return Composed(answer, certificate)

    def sign_form(self, request: Request, dated: date) -> MadeLetter:
        """The letter that asks for a signature, filled only with what the asker wrote."""
        asker = request.asker
        facts = LetterFacts(
            controller=self.settings().controller,
            register_id=self._register.id,
            rules=request.regime.rules,
            language=request.language,
            case=request.case,
            number=self._next_number(request),
            dated=dated,
            recipient=Recipient(asker.name, _as_written(asker)),
            demonstration=self._register.demonstration,
        )
        return make_sign_form(
            SignFormFacts(
                letter=facts,
                channel=request.channel,
                received_on=request.received_on,
                asker_name=asker.name,
                asker_address=asker.address,
                asker_born_on=asker.born_on,
                asker_phone=asker.phone,
                asker_email=asker.email,
            ),
            self._wording,
            self._words,
        )

    def _certificate(
        self, request: Request, facts: LetterFacts, collection: Collection, review: Review
    ) -> MadeLetter | None:
        told = {rule.ground for rule in collection.grounds if rule.told}
        extract = collection.extract
        if extract is None or not refusal_paper(request.regime, full=False).outcome:
            return None
        items = tuple(
            RefusalItem(
                label=datum.label,
                title=record.title,
                source=self._words.source(datum.source, request.language),
                ground=datum.withheld,
            )
            for record, datum in extract.without(review.withheld).withheld()
            if datum.withheld in told and ground_rule(request.regime, datum.withheld)
        )
        if not items:
            return None
        return make_certificate(
            CertificateFacts(
                letter=replace(facts, number=facts.number + 1),
                asked_on=request.dated,
                received_on=request.received_on,
                items=items,
            ),
            self._wording,
            self._words,
        )

    def _blackened(self, paper: EnclosedPaper, redactions: tuple[Redaction, ...]) -> EnclosedPaper:
        mine = [item for item in redactions if item.paper == paper.paper]
        if not mine:
            return paper
        pages = []
        for number, page in enumerate(paper.pages, start=1):
            regions = tuple(item.region for item in mine if item.page == number)
            png = self._reader.black_out(page.png, page.width, page.height, regions) if regions else page.png
            pages.append(replace(page, png=png))
        return replace(paper, pages=tuple(pages))

    def _next_number(self, request: Request) -> int:
        with self._register.read() as work:
            return work.letters.next_number(request.case)

    def _last_fulfilled(self, request: Request) -> date | None:
        with self._register.read() as work:
            return work.requests.last_fulfilled(request.person) if request.person else None

    def _places(self, request: Request) -> tuple[PlaceSearched, ...]:
        with self._register.read() as work:
            return work.requests.places(request.id)


def given_by(asker: Asker) -> str:
    """The asker's details in one line, as they were given, for the answer that nothing is held."""
    parts = (asker.name, asker.address, asker.born_on, asker.phone, asker.email, asker.other)
    return ", ".join(part.strip() for part in parts if part.strip())


def _as_written(asker: Asker) -> PostalAddress | None:
    """The address as the asker wrote it: "street, postcode town"; no address if there is none."""
    if not asker.address.strip():
        return None
    street, _, rest = asker.address.rpartition(",")
    postcode, _, town = rest.strip().partition(" ")
    if street and postcode.isdigit() and len(postcode) == 5:
        return PostalAddress(street.strip(), postcode, town.strip())
    return PostalAddress(asker.address.strip(), "", "")
