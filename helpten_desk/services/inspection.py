"""The inspection up to its letter: identify, collect, review, write. How it leaves is `sending`.

Letters are made outside any unit of work, from plain values.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from helpten_desk.domain.answers import Collection, Composed, Review
from helpten_desk.domain.counter import CounterSheet
from helpten_desk.domain.errors import ChangedElsewhere
from helpten_desk.domain.extracts import Extract
from helpten_desk.domain.letters import SentLetter
from helpten_desk.domain.requests import Request, State
from helpten_desk.domain.sentences import say
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register, Work
from helpten_desk.services.answer_letters import AnswerLetters
from helpten_desk.services.case_deeds import check_reason
from helpten_desk.services.collecting import Collecting
from helpten_desk.services.identifying import Identifying
from helpten_desk.services.reviewing import Reviewing, check_review


@dataclass(frozen=True, slots=True)
class Written:
    """What writing left on record: the request's new state, the answer, and a certificate if due."""

    request: Request
    answer: SentLetter
    certificate: SentLetter | None


class Inspection(Identifying, Collecting, Reviewing):
    """The deeds of one inspection, in the order in which they are done; here its letter."""

    def __init__(
        self, register: Register, reader: Reader, letters: AnswerLetters, clock: Callable[[], datetime]
    ) -> None:
        super().__init__(register, clock)
        self._reader = reader
        self._letters = letters

    def compose(self, collection: Collection, review: Review) -> Composed:
        """The letter as it would be printed now; nothing is stored."""
        check_review(collection.request, review)
        return self._letters.compose(collection, review, self.today())

    def counter_sheet(self, extract: Extract, collection: Collection, review: Review) -> CounterSheet:
        """What the person sees at the counter: the extract that is shown, in words, and the papers given."""
        check_review(collection.request, review)
        return self._letters.counter_sheet(extract, collection, review)

    def write(self, collection: Collection, review: Review, operation: str) -> Written:
        """Make the letter of today and keep it, immutable; a second call gives the first letter."""
        request = collection.request
        dated = self.today()
        check_review(request, review)
        composed = self._letters.compose(collection, review, dated)
        with self._begin("request.write", request, operation) as work:
            if work.earlier is not None:
                return self._written(work, work.earlier)
            _check_as_collected(work, collection)
            work.requests.save_review(request.id, review)
            number = work.letters.next_number(request.case)
            goes_to = (review.address or collection.registered_address) if collection.person else None
            answer = work.letters.add(
                request, composed.answer, number, request.language, dated=dated, address=goes_to
            )
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
        check_reason(reason, say("Write why the request ends here."))
        return self._step("request.withdrawn", request, State.WITHDRAWN, reason, operation)

    def _written(self, work: Work, earlier: dict[str, object]) -> Written:
        certificate = earlier.get("certificate")
        return Written(
            work.requests.get(int(str(earlier["request"]))),
            work.letters.get(int(str(earlier["answer"]))),
            work.letters.get(int(str(certificate))) if certificate is not None else None,
        )


def _check_as_collected(work: Work, collection: Collection) -> None:
    """A letter tells what is held now: whatever was changed, added or merged since it was collected is in."""
    if collection.request.person is None or collection.extract is None:
        return
    now = work.extracts.collect(collection.request.person)
    then = replace(collection.extract, collected_at=now.collected_at, places=now.places)
    if now != then:
        raise ChangedElsewhere(
            say("What is held of this person has changed since it was collected. No letter was written."),
            say("Open the case again and look at what is held now."),
        )
