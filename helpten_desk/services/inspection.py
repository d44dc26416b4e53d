"""The inspection, step by step: identify, collect, withhold, write, print, sign, mail or show.

Collecting is a look and a deed apart: the look's line is on record before any datum is read, the
deed moves the request. Letters are made outside any unit of work, from plain values.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from decimal import Decimal

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.answers import Collection, Composed, Review
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import DisclosureMade, Extract, Place, PlaceSearched
from helpten_desk.domain.law import Act, Decision, Fee, Proof, ProofRule, Provision, RuleSet
from helpten_desk.domain.letters import EnclosedPaper, SentLetter
from helpten_desk.domain.papers import PaperKind, ReadPaper
from helpten_desk.domain.people import Hit, PartyId, PostalAddress
from helpten_desk.domain.provisions import words as provision_words
from helpten_desk.domain.requests import Mailing, MailingWay, Request, State
from helpten_desk.domain.sentences import say
from helpten_desk.domain.words import Words
from helpten_desk.law.acceptance import identify, proofs
from helpten_desk.law.fees import fee
from helpten_desk.law.withholding import ground_rule, grounds
from helpten_desk.register.unit import Register, Work
from helpten_desk.services.answer_letters import AnswerLetters
from helpten_desk.services.days import day_of

# What came in on paper is enclosed as pictures; our own letters are listed, the person has them.
ENCLOSED = frozenset({PaperKind.LETTER_IN, PaperKind.ORDER_FORM, PaperKind.OTHER})


def case_purpose(request: Request) -> Purpose:
    """The purpose of every look made for a case: the case in hand."""
    return Purpose("case", request.case)


@dataclass(frozen=True, slots=True)
class Written:
    """What writing left on record: the request's new state, the answer, and a certificate if due."""

    request: Request
    answer: SentLetter
    certificate: SentLetter | None


class Inspection:
    """The deeds of one inspection. Each takes the operation id made when its page opened."""

    def __init__(
        self, register: Register, letters: AnswerLetters, words: Words, clock: Callable[[], datetime]
    ) -> None:
        self._register = register
        self._letters = letters
        self._words = words
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
            last = work.requests.last_fulfilled(person)
            charge = fee(request.regime, last_fulfilled_on=last, received_on=request.received_on)
            done = work.requests.step(
                request,
                State.IDENTIFIED,
                detail or proof.value,
                person=person,
                proof=proof,
                fee=charge.outcome,
            )
            papers = {paper.id for paper in work.papers.of_case(request.case)}
            if request.letter_paper is not None:
                papers.add(request.letter_paper)
            for paper in sorted(papers):
                work.papers.belongs(paper, person)
            work.detail(proof=proof.value, note=detail)
            work.outcome(request=done.id)
            return done

    def mistaken(self, request: Request, reason: str, operation: str) -> Request:
        """The person was the wrong one: a counter-entry that leads back to identifying."""
        if not reason.strip():
            raise KnownError(say("Write what was mistaken."), field="reason")
        with self._register.begin(
            "request.mistaken", case_purpose(request), operation, request.person
        ) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            done = work.requests.step(request, State.RECEIVED, reason, person=None, proof=None)
            work.detail(reason=reason)
            work.outcome(request=done.id)
            return done

    def fee_decision(self, request: Request) -> Decision[Fee]:
        """Free or not, and why, for the identified person."""
        with self._register.read() as work:
            last = work.requests.last_fulfilled(request.person) if request.person else None
        return fee(request.regime, last_fulfilled_on=last, received_on=request.received_on)

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
            places = extract.places if extract else self._own_places(work, None)
            work.requests.save_places(request.id, places)
            count = extract.count() if extract else 0
            done = work.requests.step(request, State.COLLECTED, str(count))
            work.outcome(request=done.id)
            return done

    def searched(
        self, request: Request, place: Place, name: str, found: int | None, operation: str
    ) -> tuple[PlaceSearched, ...]:
        """Record the result of a place the desk cannot search itself: the archive, a partner."""
        with self._register.begin(
            "request.searched", case_purpose(request), operation, request.person
        ) as work:
            places = work.requests.places(request.id)
            if work.earlier is not None:
                return places
            row = PlaceSearched(place, name, found, self._register.user.name, work.now)
            others = tuple(item for item in places if (item.place, item.name) != (place, name))
            work.requests.save_places(request.id, (*others, row))
            work.detail(place=place.value, name=name, found="" if found is None else str(found))
            work.outcome(request=request.id)
            return work.requests.places(request.id)

    def review(self, request: Request) -> Review:
        """The clerk's decisions on this answer so far."""
        with self._register.read() as work:
            return work.requests.review(request.id)

    def save_review(self, request: Request, review: Review, operation: str) -> None:
        """Keep the decisions. Each withheld datum and each blackened region needs a lawful ground."""
        self._check_review(request, review)
        with self._register.begin("request.review", case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return
            work.requests.save_review(request.id, review)
            work.detail(
                withheld="; ".join(f"{item.label}#{item.record}: {item.ground}" for item in review.withheld),
                redacted="; ".join(f"{item.paper}/{item.page}: {item.ground}" for item in review.redactions),
                address_check=review.address_check,
            )
            work.outcome(request=request.id)

    # -- the letter -----------------------------------------------------------------------------

    def compose(self, collection: Collection, review: Review) -> Composed:
        """The letter as it would be printed now; nothing is stored."""
        self._check_review(collection.request, review)
        return self._letters.compose(collection, review, day_of(self._clock()))

    def write(self, collection: Collection, review: Review, operation: str) -> Written:
        """Make the letter of today and keep it, immutable; a second call gives the first letter."""
        request = collection.request
        composed = self.compose(collection, review)
        with self._register.begin("request.write", case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return self._written(work, work.earlier)
            number = work.letters.next_number(request.case)
            answer = work.letters.add(request, composed.answer, number, request.language)
            certificate = None
            if composed.certificate is not None:
                certificate = work.letters.add(request, composed.certificate, number + 1, request.language)
            done = work.requests.step(request, State.WRITTEN, "", answer_letter=answer.id)
            work.outcome(
                request=done.id, answer=answer.id, certificate=certificate.id if certificate else None
            )
            return Written(done, answer, certificate)

    def letter(self, letter: int) -> bytes:
        """The PDF as it was made; its SHA-256 is checked on reading."""
        with self._register.read() as work:
            return work.letters.pdf(letter)

    def printed(self, request: Request, detail: str, operation: str) -> Request:
        """The print queue took the letter."""
        return self._step("request.printed", request, State.PRINTED, detail, operation)

    def spoilt(self, request: Request, reason: str, operation: str) -> Request:
        """The printed letter cannot be sent: a counter-entry that leads back to reviewing."""
        if not reason.strip():
            raise KnownError(say("Write why the letter cannot be sent."), field="reason")
        return self._step("request.spoilt", request, State.COLLECTED, reason, operation)

    def signed(self, request: Request, signed_on: date, scan: ReadPaper | None, operation: str) -> Request:
        """The contact person has signed; the scanned signed sheet is filed with the case."""
        if signed_on > day_of(self._clock()):
            raise KnownError(say("{day} is in the future.", day=signed_on), field="signed_on")
        with self._register.begin("request.signed", case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            if scan is not None:
                work.papers.add(
                    PaperKind.SIGNED_LETTER,
                    scan.name,
                    scan,
                    dated=signed_on,
                    received_on=day_of(work.now),
                    parties=(request.person,) if request.person else (),
                    case=request.case,
                )
            done = work.requests.step(request, State.SIGNED, signed_on.isoformat())
            work.outcome(request=done.id)
            return done

    def mailed(self, request: Request, mailing: Mailing, operation: str) -> Request:
        """The answer has left: mailing on record, disclosure in the ledger, the year starts."""
        self._check_mailing(mailing)
        with self._register.begin("request.mailed", case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            work.requests.save_mailing(request.id, mailing)
            done = work.requests.step(
                request,
                State.MAILED,
                mailing.number,
                fulfilled_on=mailing.on,
            )
            self._enter_ledger(work, done, mailing.on)
            work.detail(way=mailing.way.value, number=mailing.number)
            work.outcome(request=done.id)
            return done

    # -- at the counter -------------------------------------------------------------------------

    def show(self, request: Request) -> Extract:
        """This person's extract alone, for the counter view; the look is on record first."""
        if request.person is None:
            raise KnownError(say("Nobody has been identified yet."), say("Identify the person first."))
        with self._register.look("request.show", case_purpose(request), request.person) as work:
            extract = self._collection(work, request).extract
            review = work.requests.review(request.id)
        assert extract is not None
        return extract.without(review.withheld)

    def shown(self, request: Request, operation: str) -> Request:
        """The person has looked: fulfilment today, ledger entry, the year starts."""
        with self._register.begin("request.shown", case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            today = day_of(work.now)
            done = work.requests.step(request, State.SHOWN, "", fulfilled_on=today)
            self._enter_ledger(work, done, today)
            work.outcome(request=done.id)
            return done

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
        if person is None:
            return Collection(request, None, None, (), None, grounds(request.regime))
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
            if not redaction.ground:
                raise KnownError(say("A blacked-out region needs a ground."), field="ground")
        if review.address is not None and not review.address_check.strip():
            raise KnownError(
                say("The answer goes to the registered address unless another one has been checked."),
                say("Write how the other address was checked."),
                "address_check",
            )
        if review.fee is not None and (review.fee < Decimal(0) or request.fee is not Fee.MAY_CHARGE):
            raise KnownError(say("This answer is free of charge, so no fee can be asked."), field="fee")

    def _check_mailing(self, mailing: Mailing) -> None:
        if mailing.on > day_of(self._clock()):
            raise KnownError(say("{day} is in the future.", day=mailing.on), field="on")
        if mailing.way is MailingWay.REGISTERED and not mailing.number.strip():
            raise KnownError(
                say("A registered letter has a number; copy it from the receipt."), field="number"
            )

    def _enter_ledger(self, work: Work, request: Request, on: date) -> None:
        if request.person is None:
            return
        provision = (
            Provision(Act.HETIL, "26", "1")
            if request.regime.rules is RuleSet.HETIL
            else Provision(Act.GDPR, "15", "3")
        )
        work.disclosures.add(
            request.person,
            DisclosureMade(
                disclosed_on=on,
                recipient=work.people.facts(request.person).name,
                what=self._words.label("disclosures.whole_extract", request.language),
                ground=provision_words(provision, request.language),
            ),
            request.case,
        )

    def _written(self, work: Work, earlier: dict[str, object]) -> Written:
        certificate = earlier.get("certificate")
        return Written(
            work.requests.get(int(str(earlier["request"]))),
            work.letters.get(int(str(earlier["answer"]))),
            work.letters.get(int(str(certificate))) if certificate is not None else None,
        )


def address_of(collection: Collection, review: Review) -> PostalAddress | None:
    """Where the answer goes: the registered address, or another that was checked."""
    return review.address or collection.registered_address
