"""How an answer leaves the desk: printed, signed and mailed, or shown on the spot at the counter."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from helpten_desk.domain.answers import Review
from helpten_desk.domain.codes import parse_page_code
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import DisclosureMade, Extract, Record
from helpten_desk.domain.law import Act, Ground, Provision, RuleSet
from helpten_desk.domain.letters import SentLetter
from helpten_desk.domain.papers import PageCode, PaperKind, ReadPage, ReadPaper
from helpten_desk.domain.people import Language
from helpten_desk.domain.provisions import words as provision_words
from helpten_desk.domain.requests import Channel, Mailing, MailingWay, Request, State, unlawful_step
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.domain.words import Words, day_in_words
from helpten_desk.law.withholding import grounds
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register, Work
from helpten_desk.services.days import day_of
from helpten_desk.services.inspection import case_purpose, never_sent
from helpten_desk.services.paper_titles import signed_title

INK = 0.01  # share of dark pixels: a signature has 0.02, the printed line to sign on alone 0.007
CORRECTS = {
    Language.FI: "oikaisee merkinnän",
    Language.SV: "rättar anteckningen",
    Language.EN: "corrects the entry of",
}
EDGE = 2.0  # mm of the box left out: the line lies on its lower edge


@dataclass(frozen=True, slots=True)
class SignedSheet:
    """A scan of the signed letter, and what the desk sees on it; whether it is the one, the clerk says.

    `ink` is the share of dark pixels where the signature belongs; None if that page is not in the scan.
    """

    paper: ReadPaper
    doubts: tuple[Sentence, ...]
    ink: float | None

    @property
    def signed(self) -> bool:
        """Whether there is ink in the signature box."""
        return self.ink is not None and self.ink >= INK


class Sending:
    """The deeds after writing. Each takes the operation id made when its page opened."""

    def __init__(
        self, register: Register, reader: Reader, words: Words, clock: Callable[[], datetime]
    ) -> None:
        self._register = register
        self._reader = reader
        self._words = words
        self._clock = clock

    def today(self) -> date:
        """The desk's day."""
        return day_of(self._clock())

    def picture(self, pdf: bytes, page: int, dpi: int) -> bytes:
        """A page (from 1) of one of our own letters as PNG, for the screen."""
        return self._reader.render(pdf, page, dpi)

    # -- on paper -------------------------------------------------------------------------------

    def printed(self, request: Request, detail: str, operation: str) -> Request:
        """The print queue took the letter, or `detail` says how else it came on paper."""
        return self._step("request.printed", request, State.PRINTED, detail, operation)

    def spoilt(self, request: Request, reason: str, operation: str) -> Request:
        """The printed letter cannot be sent: a counter-entry that leads back to reviewing."""
        if not reason.strip():
            raise KnownError(say("Write why the letter cannot be sent."), field="reason")
        with self._register.begin("request.spoilt", case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            never_sent(work, request)
            done = work.requests.step(request, State.COLLECTED, reason, answer_letter=None)
            work.detail(note=reason)
            work.outcome(request=done.id)
            return done

    def read_signed(self, letter: SentLetter, path: Path) -> SignedSheet:
        """Decode a scan and look for this letter's code and for ink in its signature box."""
        paper = self._reader.read(path)
        codes = [self._code(page) for page in paper.pages]
        doubts: list[Sentence] = []
        known = [code for code in codes if code is not None]
        mine = [code for code in known if (code.case, code.letter, code.copy) == _own(letter)]
        if not known:
            doubts.append(say("No page code of this register is found on the sheet."))
        elif len(mine) < len(known):
            other = next(code for code in known if code not in mine)
            doubts.append(
                say("The sheet is a copy, not the signed original.")
                if other.copy
                else say(
                    "The sheet is letter {letter} of case {case}, not this one.",
                    letter=str(other.letter),
                    case=other.case,
                )
            )
        ink = self._ink(letter, paper, codes)
        if ink is None:
            doubts.append(say("The page with the signature is not in the scan."))
        elif ink < INK:
            doubts.append(say("There is no ink where the signature belongs."))
        return SignedSheet(paper, tuple(doubts), ink)

    def signed(self, request: Request, signed_on: date, scan: ReadPaper | None, operation: str) -> Request:
        """The contact person has signed; the scanned signed sheet is filed with the case."""
        if signed_on > self.today():
            raise KnownError(say("{day} is in the future.", day=signed_on), field="signed_on")
        with self._register.begin("request.signed", case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            _check_day(work, request, signed_on, "signed_on")
            if scan is not None:
                work.papers.add(
                    PaperKind.SIGNED_LETTER,
                    signed_title(request.language),
                    scan,
                    dated=signed_on,
                    received_on=day_of(work.now),
                    parties=(request.person,) if request.person else (),
                    case=request.case,
                )
                work.detail(file=scan.name)
            done = work.requests.step(request, State.SIGNED, signed_on.isoformat())
            work.outcome(request=done.id)
            return done

    def mailed(self, request: Request, mailing: Mailing, operation: str) -> Request:
        """The answer has left: mailing on record, disclosure in the ledger, the year starts."""
        self._check_mailing(mailing)
        with self._register.begin("request.mailed", case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            _check_day(work, request, mailing.on, "on")
            _check_address(work, request, mailing)
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

    def correct_mailing(self, request: Request, mailing: Mailing, reason: str, operation: str) -> Request:
        """The mailing was recorded wrongly: a counter-entry; what was recorded stays beside it."""
        self._check_mailing(mailing)
        if not reason.strip():
            raise KnownError(say("Write what was mistaken."), field="reason")
        with self._register.begin(
            "request.mailing_corrected", case_purpose(request), operation, request.person
        ) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            if request.state is not State.MAILED:
                raise unlawful_step()
            _check_day(work, request, mailing.on, "on")
            _check_address(work, request, mailing)
            before = work.requests.mailing(request.id)
            work.requests.save_mailing(request.id, mailing)
            done = work.requests.amend(request, reason, fulfilled_on=mailing.on)
            if before is not None and before.on != mailing.on:
                self._enter_ledger(work, done, mailing.on, corrects=before.on)
            work.detail(way=mailing.way.value, number=mailing.number, reason=reason)
            work.outcome(request=done.id)
            return done

    # -- at the counter -------------------------------------------------------------------------

    def show(self, request: Request) -> Extract:
        """This person's extract alone, for the counter view; the look is on record first.

        What is withheld has no value there: the screen shows only what the person may have.
        """
        if request.person is None:
            raise KnownError(say("Nobody has been identified yet."), say("Identify the person first."))
        with self._register.look("request.show", case_purpose(request), request.person) as work:
            extract = work.extracts.collect(request.person)
            review = work.requests.review(request.id)
            places = work.requests.places(request.id)
        silent = frozenset(rule.ground for rule in grounds(request.regime) if not rule.told)
        return _given(replace(extract, places=places), review, silent)

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

    def not_shown(self, request: Request, reason: str, operation: str) -> Request:
        """The person has not looked after all: a counter-entry that leads back to reviewing."""
        if not reason.strip():
            raise KnownError(say("Write what was mistaken."), field="reason")
        with self._register.begin(
            "request.not_shown", case_purpose(request), operation, request.person
        ) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            if request.state is not State.SHOWN:
                raise unlawful_step()
            done = work.requests.step(request, State.COLLECTED, reason, fulfilled_on=None)
            work.detail(reason=reason)
            work.outcome(request=done.id)
            return done

    # -- within ---------------------------------------------------------------------------------

    def _step(self, deed: str, request: Request, state: State, detail: str, operation: str) -> Request:
        with self._register.begin(deed, case_purpose(request), operation, request.person) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            done = work.requests.step(request, state, detail)
            work.detail(note=detail)
            work.outcome(request=done.id)
            return done

    def _code(self, page: ReadPage) -> PageCode | None:
        found = (parse_page_code(text, self._register.id) for text in page.codes)
        return next((code for code in found if code is not None), None)

    def _ink(self, letter: SentLetter, paper: ReadPaper, codes: list[PageCode | None]) -> float | None:
        """Ink in the signature box of the page that carries it, by its code; without codes by its number."""
        box = letter.signature
        if box is None:
            return None
        place = (box.x + EDGE, box.y, box.width - 2 * EDGE, box.height - EDGE)
        for number, (page, code) in enumerate(zip(paper.pages, codes, strict=True), start=1):
            if code is None and any(codes):
                continue
            if code is not None and (code.case, code.letter, code.copy) != _own(letter):
                continue
            if (code.page if code else number) == box.page:
                return self._reader.ink(page, place)
        return None

    def _check_mailing(self, mailing: Mailing) -> None:
        if mailing.on > self.today():
            raise KnownError(say("{day} is in the future.", day=mailing.on), field="on")
        if mailing.way is MailingWay.REGISTERED and not mailing.number.strip():
            raise KnownError(
                say("A registered letter has a number; copy it from the receipt."), field="number"
            )

    def _enter_ledger(self, work: Work, request: Request, on: date, *, corrects: date | None = None) -> None:
        if request.person is None:
            return
        provision = (
            Provision(Act.HETIL, "26", "1")
            if request.regime.rules is RuleSet.HETIL
            else Provision(Act.GDPR, "15", "3")
        )
        what = self._words.label("disclosures.whole_extract", request.language)
        if corrects is not None:
            what += f" ({CORRECTS[request.language]} {day_in_words(corrects, request.language)})"
        work.disclosures.add(
            request.person,
            DisclosureMade(
                disclosed_on=on,
                recipient=work.people.facts(request.person).name,
                what=what,
                ground=provision_words(provision, request.language),
            ),
            request.case,
        )


def _own(letter: SentLetter) -> tuple[str, int, bool]:
    return letter.case, letter.number, False


def _check_day(work: Work, request: Request, on: date, field: str) -> None:
    """A letter is not signed and does not leave before the day it is dated."""
    if request.answer_letter is None:
        return
    dated = work.papers.get(work.letters.get(request.answer_letter).paper).dated
    if dated is not None and on < dated:
        raise KnownError(say("The letter is dated {day}; the day is before it.", day=dated), field=field)


def _check_address(work: Work, request: Request, mailing: Mailing) -> None:
    """A letter that goes by post has somewhere to go."""
    if mailing.way is MailingWay.HANDED_OVER:
        return
    if request.person is None:
        found = request.channel is not Channel.COUNTER and bool(request.asker.address.strip())
    else:
        registered = work.people.postal_address(request.person, protected=True)
        found = (work.requests.review(request.id).address or registered) is not None
    if not found:
        raise KnownError(
            say("There is no address to mail the answer to."),
            say("Hand the answer over, or take it back and enter an address that has been checked."),
            "way",
        )


def _given(extract: Extract, review: Review, silent: frozenset[Ground]) -> Extract:
    """The extract as it may be seen: what is withheld has its place and ground but no value.

    On a ground that must not be told it is not there at all; nor are papers that are left out.
    """
    marked = extract.without(review.withheld)
    left_out = review.papers_left_out
    return replace(
        marked,
        sections=tuple(
            replace(
                section,
                records=tuple(
                    _seen(record, silent)
                    for record in section.records
                    if any(datum.withheld not in silent for datum in record.data)
                ),
            )
            for section in marked.sections
        ),
        papers=tuple(paper for paper in extract.papers if paper.id not in left_out),
    )


def _seen(record: Record, silent: frozenset[Ground]) -> Record:
    """A record without withheld values; a title that would tell one is empty."""
    withheld = [datum for datum in record.data if datum.withheld is not None]
    told = any(str(datum.value) == record.title for datum in withheld)
    return replace(
        record,
        title="" if told else record.title,
        data=tuple(
            datum if datum.withheld is None else replace(datum, value="")
            for datum in record.data
            if datum.withheld not in silent
        ),
    )
