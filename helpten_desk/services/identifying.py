"""Who is asking: the candidates, the proof that suffices, and the wrong person put right."""

from helpten_desk.domain.answers import Review
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.law import Decision, Fee, Proof, ProofRule
from helpten_desk.domain.papers import PaperKind
from helpten_desk.domain.people import Hit, PartyId
from helpten_desk.domain.requests import Request, State, unlawful_step
from helpten_desk.domain.sentences import say
from helpten_desk.law.acceptance import identify, proofs
from helpten_desk.law.fees import fee
from helpten_desk.register.unit import Work
from helpten_desk.services.case_deeds import CaseDeeds, case_purpose, check_reason

# What the desk wrote to one person holds that person's data, and is never another's.
WRITTEN_TO_ONE = frozenset({PaperKind.LETTER_OUT, PaperKind.SIGNED_LETTER})


class Identifying(CaseDeeds):
    """From the asker of a letter to a person of the register."""

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
                detail,
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
        mistake, and its signed sheet, stay hers: they hold her data. What has been shown at the counter
        has left the desk: that is corrected first.
        """
        check_reason(reason, say("Write what was mistaken."))
        with self._begin("request.mistaken", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            if request.fulfilled_on is not None:
                raise unlawful_step()
            done = work.requests.step(
                request, State.RECEIVED, reason, person=None, proof=None, answer_letter=None, fee=Fee.FREE
            )
            for paper in work.papers.of_case(request.case):
                if paper.kind not in WRITTEN_TO_ONE and request.person is not None:
                    work.papers.belongs_no_more(paper.id, request.person)
            work.requests.save_review(request.id, Review())
            work.requests.save_places(request.id, ())
            work.detail(reason=reason)
            work.outcome(request=done.id)
            return done


def _link_papers(work: Work, request: Request, person: PartyId) -> None:
    """The papers of the case are about this person, but for those that are about another."""
    for paper in work.papers.of_case(request.case):
        others = work.papers.parties(paper.id, ended=paper.kind in WRITTEN_TO_ONE) - {person}
        if not others:
            work.papers.belongs(paper.id, person)
    if request.letter_paper is not None:
        work.papers.belongs(request.letter_paper, person)
