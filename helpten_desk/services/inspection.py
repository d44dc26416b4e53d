"""The inspection up to its letter: identify, collect, withhold, write. How it leaves is `sending`.

Collecting is a look and a deed apart: the look's line is on record before any datum is read, the
deed moves the request. Letters are made outside any unit of work, from plain values.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.answers import Collection, Composed, Review
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import Extract, Place, PlaceSearched
from helpten_desk.domain.law import Decision, Fee, Ground, Proof, ProofRule
from helpten_desk.domain.letters import EnclosedPaper, LetterKind, SentLetter
from helpten_desk.domain.papers import PaperKind
from helpten_desk.domain.people import Hit, Language, PartyId
from helpten_desk.domain.requests import Request, State
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.law.acceptance import identify, proofs
from helpten_desk.law.fees import fee
from helpten_desk.law.withholding import ground_rule, ground_words, grounds
from helpten_desk.register.unit import Register, Work
from helpten_desk.services.answer_letters import AnswerLetters
from helpten_desk.services.days import day_of

# What came in on paper is enclosed as pictures; our own letters are listed, the person has them.
ENCLOSED = frozenset({PaperKind.LETTER_IN, PaperKind.ORDER_FORM, PaperKind.OTHER})
# What the desk wrote to one person holds that person's data, and is never another's.
WRITTEN_TO_ONE = frozenset({PaperKind.LETTER_OUT, PaperKind.SIGNED_LETTER})


def case_purpose(request: Request) -> Purpose:
    """The purpose of every look made for a case: the case in hand."""
    return Purpose("case", request.case)


@dataclass(frozen=True, slots=True)
class Written:
    """What writing left on record: the request's new state, the answer, and a certificate if due."""

    request: Request
    answer: SentLetter
    certificate: SentLetter | None


@dataclass(frozen=True, slots=True)
class Searched:
    """The places searched for a request, and the request as it now stands."""

    request: Request
    places: tuple[PlaceSearched, ...]


class Inspection:
    """The deeds of one inspection. Each takes the operation id made when its page opened."""

    def __init__(self, register: Register, letters: AnswerLetters, clock: Callable[[], datetime]) -> None:
        self._register = register
        self._letters = letters
        self._clock = clock

    # -- who is it ------------------------------------------------------------------------------

    def candidates(self, request: Request) -> tuple[Hit, ...]:
        """People who may be the asker, best first: a look made for the case."""
        with self._register.look("request.candidates", case_purpose(request)) as work:
            return work.search.candidates(request.asker)

    def proofs(self, request: Request) -> tuple[ProofRule, ...]:
        """The ways to confirm identity, and which suffice under the rules of this request."""
        return proofs(request.regime, request.channel)

    def weigh_proof(self, request: Request, proof: Proof) -> Decision[bool]:
        """Whether this proof is enough, and why. A code, with or without the name, never is."""
        return identify(request.regime, proof, request.channel, request.hand_signed)

    def identify(
        self, request: Request, person: PartyId, proof: Proof, detail: str, operation: str
    ) -> Request:
        """Record that the asker is this person, how it was made sure, and whether the answer is free."""
        decision = self.weigh_proof(request, proof)
        if not decision.outcome:
            raise KnownError(decision.reason, say("Choose another way to confirm who is asking."), "proof")
        with self._register.begin("request.identify", case_purpose(request), operation, person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            facts = work.people.facts(person)
            last = work.requests.last_fulfilled(person, request.id)
            charge = fee(request.regime, last_fulfilled_on=last, received_on=request.received_on)
            done = work.requests.step(
                request,
                State.IDENTIFIED,
                detail or proof.value,
                person=person,
                proof=proof,
                fee=charge.outcome,
                language=facts.language,
            )
            _link_papers(work, done, person)
            work.detail(proof=proof.value, note=detail)
            work.outcome(request=done.id)
            return done

    def mistaken(self, request: Request, reason: str, operation: str) -> Request:
        """The person was the wrong one: a counter-entry that leads back to identifying.

        What came in for the case is no longer among that person's papers. A letter written to her by
        mistake, and its signed sheet, stay hers: they hold her data.
        """
        if not reason.strip():
            raise KnownError(say("Write what was mistaken."), field="reason")
        with self._register.begin(
            "request.mistaken", case_purpose(request), operation, request.person
        ) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            done = work.requests.step(
                request,
                State.RECEIVED,
                reason,
                person=None,
                proof=None,
                answer_letter=None,
                fulfilled_on=None,
                fee=Fee.FREE,
            )
            for paper in work.papers.of_case(request.case):
                if paper.kind not in WRITTEN_TO_ONE and request.person is not None:
                    work.papers.belongs_no_more(paper.id, request.person)
            work.requests.save_review(request.id, Review())
            work.requests.save_places(request.id, ())
            work.detail(reason=reason)
            work.outcome(request=done.id)
            return done

    def fee_decision(self, request: Request) -> Decision[Fee]:
        """Free or not, and why, for the identified person."""
        with self._register.read() as work:
            last = work.requests.last_fulfilled(request.person, request.id) if request.person else None
        return fee(request.regime, last_fulfilled_on=last, received_on=request.received_on)

    def ground_words(self, ground: Ground) -> Sentence:
        """A ground for withholding in the clerk's words."""
        return ground_words(ground)

    def change_language(self, request: Request, language: Language, operation: str) -> Request:
        """Answer in another language than the person's language of service; a written letter is void."""
        with self._register.begin(
            "request.language", case_purpose(request), operation, request.person
        ) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            work.requests.check_open(request)
            request = unwritten(work, request)
            # The step in place keeps what was told of the state.
            done = work.requests.amend(request, request.steps[-1].detail, language=language)
            work.outcome(request=done.id)
            return done

    # -- everything that is held ----------------------------------------------------------------

    def collect(self, request: Request) -> Collection:
        """Read everything held about the person of this request. The look is on record first."""
        with self._register.look("request.collect", case_purpose(request), request.person) as work:
            return self._collection(work, work.requests.get(request.id))

    def collected(self, collection: Collection, operation: str) -> Request:
        """Put on record where was searched, with what result, and move the request."""
        request = collection.request
        with self._register.begin(
            "request.collected", case_purpose(request), operation, request.person
        ) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            extract = collection.extract
            work.requests.save_places(request.id, collection.places)
            count = extract.count() if extract else 0
            work.detail(found=str(count))
            done = work.requests.step(request, State.COLLECTED, str(count))
            work.outcome(request=done.id)
            return done

    def searched(
        self, request: Request, place: Place, name: str, found: int | None, operation: str
    ) -> Searched:
        """Record the result of a place the desk cannot search itself: the archive, a partner.

        A letter that was written is void: it tells of this place as it was.
        """
        with self._register.begin(
            "request.searched", case_purpose(request), operation, request.person
        ) as work:
            places = work.requests.places(request.id)
            if work.earlier is not None:
                return Searched(work.requests.get(request.id), places)
            work.requests.check_open(request)
            row = PlaceSearched(place, name, found, self._register.user.name, work.now)
            others = tuple(item for item in places if (item.place, item.name) != (place, name))
            work.requests.save_places(request.id, (*others, row))
            work.detail(place=place.value, name=name, found="" if found is None else str(found))
            work.outcome(request=request.id)
            return Searched(unwritten(work, request), work.requests.places(request.id))

    def review(self, request: Request) -> Review:
        """The clerk's decisions on this answer so far."""
        with self._register.read() as work:
            return work.requests.review(request.id)

    def save_review(self, request: Request, review: Review, operation: str) -> Request:
        """Keep the decisions. Each withheld datum and each blackened region needs a lawful ground.

        A letter that was written is void, so that nothing withheld since is ever printed.
        """
        self._check_review(request, review)
        with self._register.begin("request.review", case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            work.requests.check_open(request)
            work.requests.save_review(request.id, review)
            work.detail(
                withheld="; ".join(f"{item.label}#{item.record}: {item.ground}" for item in review.withheld),
                redacted="; ".join(f"{item.paper}/{item.page}: {item.ground}" for item in review.redactions),
                address_check=review.address_check,
            )
            work.outcome(request=request.id)
            return unwritten(work, request)

    # -- the letter -----------------------------------------------------------------------------

    def compose(self, collection: Collection, review: Review) -> Composed:
        """The letter as it would be printed now; nothing is stored."""
        self._check_review(collection.request, review)
        return self._letters.compose(collection, review, day_of(self._clock()))

    def write(self, collection: Collection, review: Review, operation: str) -> Written:
        """Make the letter of today and keep it, immutable; a second call gives the first letter."""
        request = collection.request
        dated = day_of(self._clock())
        self._check_review(request, review)
        composed = self._letters.compose(collection, review, dated)
        with self._register.begin("request.write", case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return self._written(work, work.earlier)
            work.requests.save_review(request.id, review)
            number = work.letters.next_number(request.case)
            answer = work.letters.add(request, composed.answer, number, request.language, dated=dated)
            certificate = None
            if composed.certificate is not None:
                certificate = work.letters.add(
                    request, composed.certificate, number + 1, request.language, dated=dated
                )
            done = work.requests.step(request, State.WRITTEN, "", answer_letter=answer.id)
            work.outcome(
                request=done.id, answer=answer.id, certificate=certificate.id if certificate else None
            )
            return Written(done, answer, certificate)

    def withdraw(self, request: Request, reason: str, operation: str) -> Request:
        """The asker took the request back, or it was recorded by mistake; the reason stays."""
        if not reason.strip():
            raise KnownError(say("Write why the request ends here."), field="reason")
        return self._step("request.withdrawn", request, State.WITHDRAWN, reason, operation)

    # -- within ---------------------------------------------------------------------------------

    def _step(self, deed: str, request: Request, state: State, detail: str, operation: str) -> Request:
        with self._register.begin(deed, case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            done = work.requests.step(request, state, detail)
            work.detail(note=detail)
            work.outcome(request=done.id)
            return done

    def _collection(self, work: Work, request: Request) -> Collection:
        person = request.person
        last = work.requests.last_fulfilled(person, request.id) if person else None
        charge = fee(request.regime, last_fulfilled_on=last, received_on=request.received_on)
        if person is None:
            places = work.requests.places(request.id) or self._own_places(work, None)
            return Collection(request, None, None, (), None, grounds(request.regime), charge, places)
        extract = work.extracts.collect(person)
        places = work.requests.places(request.id) or self._own_places(work, extract)
        facts = work.people.facts(person)
        papers = tuple(
            EnclosedPaper(
                paper.id, paper.title, paper.dated or paper.received_on, work.papers.pages(paper.id)
            )
            for paper in extract.papers
            if paper.kind in ENCLOSED
        )
        return Collection(
            request=request,
            person=facts,
            extract=replace(extract, places=places),
            papers=papers,
            registered_address=work.people.postal_address(person, protected=True),
            grounds=grounds(request.regime),
            fee=charge,
            places=places,
        )

    def _own_places(self, work: Work, extract: Extract | None) -> tuple[PlaceSearched, ...]:
        """What the desk has searched itself, and the partners who have yet to answer."""
        by, at = self._register.user.name, work.now
        own = (
            PlaceSearched(Place.REGISTER, "", extract.count() if extract else 0, by, at),
            PlaceSearched(Place.PAPERS, "", len(extract.papers) if extract else 0, by, at),
        )
        return own + tuple(
            PlaceSearched(Place.PARTNER, name, None, by, at) for name in work.settings.partners()
        )

    def _check_review(self, request: Request, review: Review) -> None:
        for item in review.withheld:
            ground_rule(request.regime, item.ground)
        for redaction in review.redactions:
            if redaction.ground not in set(Ground):
                raise KnownError(say("A blacked-out region needs a ground."), field="ground")
            ground_rule(request.regime, Ground(redaction.ground))
        if review.address is not None and not review.address_check.strip():
            raise KnownError(
                say("The answer goes to the registered address unless another one has been checked."),
                say("Write how the other address was checked."),
                "address_check",
            )
        if review.fee is not None and (review.fee < Decimal(0) or request.fee is not Fee.MAY_CHARGE):
            raise KnownError(say("This answer is free of charge, so no fee can be asked."), field="fee")

    def _written(self, work: Work, earlier: dict[str, object]) -> Written:
        certificate = earlier.get("certificate")
        return Written(
            work.requests.get(int(str(earlier["request"]))),
            work.letters.get(int(str(earlier["answer"]))),
            work.letters.get(int(str(certificate))) if certificate is not None else None,
        )


def unwritten(work: Work, request: Request) -> Request:
    """The request without the letter that waits for its printer; as it is if none waits."""
    if request.state is not State.WRITTEN:
        return request
    never_sent(work, request)
    found = next((step.detail for step in reversed(request.steps) if step.state is State.COLLECTED), "")
    return work.requests.step(request, State.COLLECTED, found, answer_letter=None)


def never_sent(work: Work, request: Request) -> None:
    """The answer in force and its certificate are no papers of the person: they were never sent."""
    if request.answer_letter is None or request.person is None:
        return
    answer = work.letters.get(request.answer_letter)
    for letter in work.letters.of_case(request.case):
        certificate = letter.kind is LetterKind.CERTIFICATE and letter.number == answer.number + 1
        if letter.id == answer.id or certificate:
            work.papers.belongs_no_more(letter.paper, request.person)


def _link_papers(work: Work, request: Request, person: PartyId) -> None:
    """The papers of the case are about this person, but for those that are about another."""
    for paper in work.papers.of_case(request.case):
        others = work.papers.parties(paper.id, ended=paper.kind in WRITTEN_TO_ONE) - {person}
        if not others:
            work.papers.belongs(paper.id, person)
    if request.letter_paper is not None:
        work.papers.belongs(request.letter_paper, person)
