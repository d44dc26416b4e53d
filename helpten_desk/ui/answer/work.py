"""What the answer page is about: one case, what was collected for it, and what the clerk decided."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.answers import CaseFile, Collection, Review
from helpten_desk.domain.letters import LetterKind, SentLetter
from helpten_desk.domain.postcodes import PlaceFound
from helpten_desk.domain.requests import Request, State
from helpten_desk.domain.words import Words
from helpten_desk.services.cases import Cases
from helpten_desk.services.collecting import Searched
from helpten_desk.services.days import day_of
from helpten_desk.services.desk import Desk
from helpten_desk.services.inspection import Inspection
from helpten_desk.services.printing import Printing
from helpten_desk.services.sending import Sending
from helpten_desk.ui.answer.done import letter_word
from helpten_desk.ui.paper.print_dialog import Document

REVIEWED = frozenset({State.COLLECTED, State.WRITTEN})
PREPARED = frozenset({State.RECEIVED, State.IDENTIFIED})


@dataclass(frozen=True, slots=True)
class AnswerTasks:
    """What the answer page uses. `confirm` raises unless it gets the passphrase of the clerk; `place`
    looks up a postcode with its town."""

    inspection: Inspection
    sending: Sending
    cases: Cases
    printing: Printing
    words: Words
    confirm: Callable[[str], None]
    clerk: str
    place: Callable[[str, str, str], PlaceFound]

    @classmethod
    def of(cls, desk: Desk) -> "AnswerTasks":
        """Those of an unlocked desk."""
        return cls(
            desk.inspection,
            desk.sending,
            desk.cases,
            desk.printing,
            desk.words,
            desk.users.confirm,
            desk.user.name,
            desk.doubts.place,
        )


@dataclass
class Operations:
    """One for each deed a visit may do, so that a second try finds what the first one did."""

    collected: str = field(default_factory=new_operation)
    write: str = field(default_factory=new_operation)
    printed: str = field(default_factory=new_operation)
    spoilt: str = field(default_factory=new_operation)
    signed: str = field(default_factory=new_operation)
    mailed: str = field(default_factory=new_operation)
    corrected: str = field(default_factory=new_operation)
    not_shown: str = field(default_factory=new_operation)
    on_paper_too: str = field(default_factory=new_operation)
    shown: str = field(default_factory=new_operation)


@dataclass(frozen=True, slots=True)
class Opened:
    """A case as it was opened. `collection` is there while its answer is worked on."""

    case: CaseFile
    collection: Collection | None = None
    review: Review = field(default_factory=Review)

    @property
    def request(self) -> Request:
        """The request."""
        return self.case.request

    def with_request(self, request: Request) -> "Opened":
        """The same after a step."""
        collection = self.collection
        return replace(
            self,
            case=replace(self.case, request=request),
            collection=replace(collection, request=request) if collection is not None else None,
        )


@dataclass
class AnswerWork:
    """The case in hand while its page shows it.

    `stored` are the letters as written, for as long as nothing has changed since.
    """

    opened: Opened
    review: Review
    stored: tuple[SentLetter, ...] = ()
    operations: Operations = field(default_factory=Operations)

    @property
    def request(self) -> Request:
        """The request."""
        return self.opened.request

    @property
    def collection(self) -> Collection | None:
        """What was collected, while the answer is worked on."""
        return self.opened.collection

    @property
    def nobody(self) -> bool:
        """Whether the answer is that no data are held."""
        return self.collection is not None and self.collection.extract is None

    @property
    def has_address(self) -> bool:
        """Whether there is somewhere to send the answer to."""
        if self.collection is None or self.nobody:
            return bool(self.request.asker.address.strip())
        return (self.review.address or self.collection.registered_address) is not None

    def take_over(self, request: Request) -> None:
        """The request as a deed left it: the next deed in the lane starts from there."""
        self.opened = self.opened.with_request(request)

    def forget_written(self) -> None:
        """What was written is no longer what would be sent: the next letter is another deed."""
        self.stored = ()
        self.operations.write = new_operation()


def begin_work(opened: Opened, today: date) -> AnswerWork:
    """The work on a case that was opened; a letter written today waits for its printer."""
    letters = letters_to_sign(opened.case)
    waits = opened.request.state is State.WRITTEN and still_fresh(letters, today)
    return AnswerWork(opened, opened.review, letters if waits else ())


def open_answer(tasks: AnswerTasks, request: int) -> Opened:
    """Read a case, and everything held where its answer is worked on; the looks are on record."""
    case = tasks.cases.open(request)
    review = tasks.inspection.review(case.request)
    if case.request.state not in REVIEWED:
        return Opened(case, review=review)
    return Opened(case, tasks.inspection.collect(case.request), review)


def collect_all(tasks: AnswerTasks, case: CaseFile, operation: str) -> Opened:
    """Collect: the look first, then the step."""
    collection = tasks.inspection.collect(case.request)
    done = tasks.inspection.collected(collection, operation)
    return Opened(case, collection).with_request(done)


def take_answer(tasks: AnswerTasks, work: AnswerWork, done: Searched) -> Review:
    """Take over what a partner answered; what is sent is collected anew where it has grown by a paper.

    Called in the lane; returns what is decided now.
    """
    before = work.collection.places if work.collection is not None else ()
    work.take_over(done.request)
    collection = work.collection
    if collection is not None:
        grown = {place.paper for place in done.places} != {place.paper for place in before}
        collection = (
            tasks.inspection.collect(done.request) if grown else replace(collection, places=done.places)
        )
        work.opened = replace(work.opened, collection=collection)
    return tasks.inspection.review(done.request)


def letters_to_sign(case: CaseFile) -> tuple[SentLetter, ...]:
    """The answer of the case as written, and the certificate that was written with it."""
    answer = next((item for item in case.letters if item.id == case.request.answer_letter), None)
    if answer is None:
        return ()
    certificate = [
        item
        for item in case.letters
        if item.kind is LetterKind.CERTIFICATE and item.number == answer.number + 1
    ]
    return (answer, *certificate)


def still_fresh(letters: tuple[SentLetter, ...], today: date) -> bool:
    """Whether letters that were written can still be printed: their date is that of today."""
    return bool(letters) and day_of(letters[0].made_at) == today


def documents_of(letters: tuple[SentLetter, ...], pdfs: tuple[bytes, ...]) -> tuple[Document, ...]:
    """Letters for the print dialog: kind and case, never a name."""
    return tuple(
        Document(letter_word(letter.kind), f"{letter_word(letter.kind)} {letter.case}", pdf, letter.pages)
        for letter, pdf in zip(letters, pdfs, strict=True)
    )
