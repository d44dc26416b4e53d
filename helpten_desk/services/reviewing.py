"""What the clerk decides on an answer: what is left out on which ground, its address, fee and language."""

from decimal import Decimal

from helpten_desk.domain.answers import Review
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import Withheld
from helpten_desk.domain.law import Fee, Ground
from helpten_desk.domain.papers import Redaction
from helpten_desk.domain.people import Language
from helpten_desk.domain.requests import Request
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.law.withholding import check_withheld, ground_words
from helpten_desk.services.case_deeds import CaseDeeds
from helpten_desk.services.unsent_letters import unwritten


class Reviewing(CaseDeeds):
    """Decisions are kept with the request and can be changed until the letter is printed."""

    def ground_words(self, ground: Ground) -> Sentence:
        """A ground for withholding in the clerk's words."""
        return ground_words(ground)

    def change_language(self, request: Request, language: Language, operation: str) -> Request:
        """Answer in another language than the person's language of service; a written letter is void."""
        with self._begin("request.language", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            work.requests.check_open(request)
            request = unwritten(work, request)
            done = work.requests.amend(request, "", language=language)
            work.outcome(request=done.id)
            return done

    def review(self, request: Request) -> Review:
        """The clerk's decisions on this answer so far."""
        with self._register.read() as work:
            return work.requests.review(request.id)

    def save_review(self, request: Request, review: Review, operation: str) -> Request:
        """Keep the decisions. Each withheld datum and each blackened region needs a lawful ground.

        A letter that was written is void, so that nothing withheld since is ever printed.
        """
        check_review(request, review)
        with self._begin("request.review", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            work.requests.check_open(request)
            work.requests.save_review(request.id, review)
            work.detail(
                withheld="; ".join(
                    f"{item.label}#{item.record}: {_ground(item)}" for item in review.withheld
                ),
                redacted="; ".join(
                    f"{item.paper}/{item.page}: {_ground(item)}" for item in review.redactions
                ),
                address_check=review.address_check,
            )
            work.outcome(request=request.id)
            return unwritten(work, request)


def _ground(item: Withheld | Redaction) -> str:
    """The ground as the journal keeps it; `untold` where the letter does not say why."""
    return str(item.ground) if item.told else f"{item.ground} untold"


def check_review(request: Request, review: Review) -> None:
    """KnownError unless everything left out has a ground of the law in force, and the rest is lawful."""
    for item in review.withheld:
        check_withheld(request.regime, item.ground, told=item.told)
    for redaction in review.redactions:
        if redaction.ground not in set(Ground):
            raise KnownError(say("A blacked-out region needs a ground."), field="ground")
        check_withheld(request.regime, Ground(redaction.ground), told=redaction.told)
    if review.address is not None and not review.address_check.strip():
        raise KnownError(
            say("The answer goes to the registered address unless another one has been checked."),
            say("Write how the other address was checked."),
            "address_check",
        )
    if review.fee is not None and (review.fee < Decimal(0) or request.fee is not Fee.MAY_CHARGE):
        raise KnownError(say("This answer is free of charge, so no fee can be asked."), field="fee")
