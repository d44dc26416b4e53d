"""From a collection and the clerk's decisions to the letters of the answer."""

from dataclasses import dataclass, replace
from datetime import date

from helpten_desk.domain.answers import PAPERS, Collection, Composed, Review
from helpten_desk.domain.counter import CounterSheet
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import Extract, Shown
from helpten_desk.domain.law import Ground
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
from helpten_desk.domain.people import Language, PostalAddress
from helpten_desk.domain.requests import Asker, Channel, Request
from helpten_desk.domain.sentences import say
from helpten_desk.domain.words import Words, day_in_words
from helpten_desk.law.refusals import refusal_paper
from helpten_desk.letters.answer import make_answer
from helpten_desk.letters.certificate import make_certificate
from helpten_desk.letters.form import make_sign_form
from helpten_desk.letters.on_screen import make_counter_sheet
from helpten_desk.letters.records import Speaker
from helpten_desk.letters.wording import Wording
from helpten_desk.reading.reader import Reader, Region
from helpten_desk.register.unit import Register
from helpten_desk.services.clerks import ClerkWork

MOST_BLACKENED = 40  # blacked-out pages kept while an answer is worked on
PAGE_WORD = {Language.FI: "sivu", Language.SV: "sida", Language.EN: "page"}


@dataclass(frozen=True, slots=True)
class LetterSettings:
    """What the administrator has set for letters."""

    controller: Controller
    mask_code: bool
    two_sided: bool


class AnswerLetters(ClerkWork):
    """Makes the answer, the certificate that goes with it, and the form to sign."""

    def __init__(self, register: Register, reader: Reader, wording: Wording, words: Words) -> None:
        super().__init__(register)
        self._reader = reader
        self._wording = wording
        self._words = words
        # Blacking out takes a process of its own; the live letter is made anew at every change.
        self._blackened: dict[tuple[int, int, tuple[Region, ...]], bytes] = {}

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
        with self._register.read() as work:
            number = work.letters.next_number(request.case)
            places = work.requests.places(request.id)
            last = work.requests.last_fulfilled(request.person, request.id) if request.person else None
        facts = LetterFacts(
            controller=settings.controller,
            register_id=self._register.id,
            rules=request.regime.rules,
            language=request.language,
            case=request.case,
            number=number,
            dated=dated,
            recipient=_recipient(collection, review),
            demonstration=self._register.demonstration,
            registered=review.registered,
        )
        extract = _marked(collection, review)
        enclosed = self.enclosed(collection, review)
        refused = extract is not None and _nothing_given(extract) and not enclosed
        certificate = self._certificate(facts, collection, review, refused=refused)
        answer = make_answer(
            AnswerFacts(
                letter=facts,
                channel=request.channel,
                asked_on=request.dated,
                received_on=request.received_on,
                in_person=request.channel is Channel.COUNTER,
                hand_signed=request.hand_signed,
                extract=replace(extract, places=places or extract.places) if extract else None,
                person_name=facts.recipient.name,
                mask_code=settings.mask_code,
                fee=review.fee,
                charged_since=last if review.fee is not None else None,
                given=given_by(request.asker),
                places=places,
                enclosed=enclosed,
                certificate=certificate is not None,
                certificate_pages=certificate.pages if certificate else 1,
                two_sided=settings.two_sided,
                unnamed=_leaves_unnamed(collection, review),
                refused=refused,
                blackened=_blackened_grounds(review),
            ),
            self._wording,
            self._words,
        )
        return Composed(answer, certificate)

    def counter_sheet(self, extract: Extract, collection: Collection, review: Review) -> CounterSheet:
        """The extract as the person looks at it at the counter, in the language of the answer."""
        request = collection.request
        voice = self._wording.spoken(request.language, request.regime.rules)
        speaker = Speaker(voice, self._words, mask_code=self.settings().mask_code)
        return make_counter_sheet(extract, self.enclosed(collection, review), speaker)

    def sign_form(self, request: Request, dated: date) -> MadeLetter:
        """The letter that asks for a signature, filled only with what the asker wrote."""
        asker = request.asker
        with self._register.read() as work:
            number = work.letters.next_number(request.case)
        facts = LetterFacts(
            controller=self.settings().controller,
            register_id=self._register.id,
            rules=request.regime.rules,
            language=request.language,
            case=request.case,
            number=number,
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
        self, facts: LetterFacts, collection: Collection, review: Review, *, refused: bool
    ) -> MadeLetter | None:
        """The paper that says what is not given and why, as far as that may be told.

        `refused`: nothing at all is given. The person is told of that even where the reasons are not.
        """
        request = collection.request
        items = tuple(self._refused(collection, review))
        withheld = bool(review.withheld or review.redactions)
        if not withheld or not refusal_paper(request.regime, full=refused, told=bool(items)).outcome:
            return None
        return make_certificate(
            CertificateFacts(
                letter=replace(facts, number=facts.number + 1, registered=False),
                asked_on=request.dated,
                received_on=request.received_on,
                items=items,
                full=refused,
            ),
            self._wording,
            self._words,
        )

    def _refused(self, collection: Collection, review: Review) -> list[RefusalItem]:
        """Every datum, paper and blacked-out place that is not given and may be told of."""
        language, words = collection.request.language, self._words
        extract = collection.extract
        if extract is None:
            return []
        items = [
            RefusalItem(datum.label, record.title, words.source(datum.source, language), datum.withheld)
            for record, datum in extract.without(review.withheld).withheld()
            if datum.withheld is not None and datum.told
        ]
        titles = {paper.paper: _paper_title(paper, language) for paper in collection.papers}
        kinds = {paper.id: words.code("paper_kind", paper.kind, language) for paper in extract.papers}
        left_out = review.papers_left_out
        for item in review.withheld:
            if item.table == PAPERS and item.told and item.record in titles:
                items.append(RefusalItem("papers", titles[item.record], kinds[item.record], item.ground))
        for place in review.redactions:
            if place.told and place.paper in titles and place.paper not in left_out:
                title = f"{titles[place.paper]}, {PAGE_WORD[language]} {place.page}"
                items.append(RefusalItem("papers", title, kinds[place.paper], Ground(place.ground)))
        return items

    def enclosed(self, collection: Collection, review: Review) -> tuple[EnclosedPaper, ...]:
        """The papers that are given, as pictures, blacked out where that was decided."""
        return tuple(
            self._with_black(paper, review.redactions)
            for paper in collection.papers
            if paper.paper not in review.papers_left_out
        )

    def _with_black(self, paper: EnclosedPaper, redactions: tuple[Redaction, ...]) -> EnclosedPaper:
        mine = [item for item in redactions if item.paper == paper.paper]
        if not mine:
            return paper
        pages = []
        for number, page in enumerate(paper.pages, start=1):
            regions = tuple(item.region for item in mine if item.page == number)
            if regions:
                key = (paper.paper, number, regions)
                if key not in self._blackened:
                    if len(self._blackened) >= MOST_BLACKENED:
                        self._blackened.clear()
                    self._blackened[key] = self._reader.black_out(page.png, page.width, page.height, regions)
                page = replace(page, png=self._blackened[key])
            pages.append(page)
        return replace(paper, pages=tuple(pages))


def given_by(asker: Asker) -> str:
    """The asker's details in one line, as they were given, for the answer that nothing is held."""
    parts = (asker.name, asker.address, asker.born_on, asker.phone, asker.email, asker.other)
    return ", ".join(part.strip() for part in parts if part.strip())


def _recipient(collection: Collection, review: Review) -> Recipient:
    """The person at the registered address or another that was checked; else the asker as he wrote."""
    if collection.person is None:
        asker = collection.request.asker
        return Recipient(asker.name, _as_written(asker))
    return Recipient(collection.person.name, review.address or collection.registered_address)


def _marked(collection: Collection, review: Review) -> Extract | None:
    """The extract with what is withheld marked; a paper withheld without being told is not even listed."""
    if collection.extract is None:
        return None
    hidden = {item.record for item in review.withheld if item.table == PAPERS and not item.told}
    extract = collection.extract.without(review.withheld)
    return replace(extract, papers=tuple(paper for paper in extract.papers if paper.id not in hidden))


def _nothing_given(extract: Extract) -> bool:
    """Whether every datum that can be given is withheld; a secret never is given."""
    can_be = [
        datum
        for section in extract.sections
        for record in section.records
        for datum in record.data
        if datum.shown is not Shown.SECRET
    ]
    return bool(can_be) and all(datum.withheld is not None for datum in can_be)


def _leaves_unnamed(collection: Collection, review: Review) -> bool:
    """Whether something is left out that the letter may not name, but may say to be missing."""
    silent = {rule.ground for rule in collection.grounds if not rule.told}
    untold = [item.ground for item in review.withheld if not item.told]
    untold += [Ground(item.ground) for item in _places_in_force(review) if not item.told]
    return any(ground not in silent for ground in untold)


def _blackened_grounds(review: Review) -> tuple[Ground, ...]:
    papers = [item.ground for item in review.withheld if item.table == PAPERS and item.told]
    return (*papers, *(Ground(item.ground) for item in _places_in_force(review) if item.told))


def _places_in_force(review: Review) -> list[Redaction]:
    """The places blacked out on papers that are given."""
    return [item for item in review.redactions if item.paper not in review.papers_left_out]


def _paper_title(paper: EnclosedPaper, language: Language) -> str:
    return f"{paper.title} {day_in_words(paper.dated, language)}" if paper.dated else paper.title


def _as_written(asker: Asker) -> PostalAddress | None:
    """The address as the asker wrote it: "street, postcode town"; no address if there is none."""
    if not asker.address.strip():
        return None
    street, _, rest = asker.address.rpartition(",")
    postcode, _, town = rest.strip().partition(" ")
    if street and postcode.isdigit() and len(postcode) == 5:
        return PostalAddress(street.strip(), postcode, town.strip())
    return PostalAddress(asker.address.strip(), "", "")
