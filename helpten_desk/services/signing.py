"""The letter on paper: printed, spoilt, and signed, with the scan of its signed sheet."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path

from helpten_desk.domain.codes import parse_page_code
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.letters import SentLetter, SignatureBox
from helpten_desk.domain.papers import PageCode, PaperKind, ReadPage, ReadPaper
from helpten_desk.domain.requests import Request, State
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register, Work
from helpten_desk.services.case_deeds import CaseDeeds, check_reason
from helpten_desk.services.days import day_of
from helpten_desk.services.paper_titles import signed_title
from helpten_desk.services.unsent_letters import never_sent

INK = 0.01  # share of dark pixels: a signature has 0.02, the printed line to sign on alone 0.007
EDGE = 2.0  # mm of the box left out: the line lies on its lower edge


@dataclass(frozen=True, slots=True)
class SignedSheet:
    """A scan of the signed letter, and what the desk sees on it; whether it is the one, the clerk says.

    `ink` is the share of dark pixels where the signature belongs; None if that page is not in the scan.
    """

    paper: ReadPaper
    doubts: tuple[Sentence, ...]
    ink: float | None
    place: SignatureBox | None = None  # where the signature belongs, by the page of the scan

    @property
    def signed(self) -> bool:
        """Whether there is ink in the signature box."""
        return self.ink is not None and self.ink >= INK


class Signing(CaseDeeds):
    """From the print queue to the contact person's signature."""

    def __init__(self, register: Register, reader: Reader, clock: Callable[[], datetime]) -> None:
        super().__init__(register, clock)
        self._reader = reader

    def picture(self, pdf: bytes, page: int, dpi: int) -> bytes:
        """A page (from 1) of one of our own letters as PNG, for the screen."""
        return self._reader.render(pdf, page, dpi)

    def printed(self, request: Request, detail: str, operation: str) -> Request:
        """The print queue took the letter, or `detail` says how else it came on paper."""
        return self._step("request.printed", request, State.PRINTED, detail, operation)

    def spoilt(self, request: Request, reason: str, operation: str) -> Request:
        """The printed letter cannot be sent: a counter-entry that leads back to reviewing."""
        check_reason(reason, say("Write why the letter cannot be sent."))
        with self._begin("request.spoilt", request, operation) as work:
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
        place = _signed_place(letter, codes)
        ink = self._ink(paper, place) if place is not None else None
        if ink is None:
            doubts.append(say("The page with the signature is not in the scan."))
        elif ink < INK:
            doubts.append(say("There is no ink where the signature belongs."))
        return SignedSheet(paper, tuple(doubts), ink, place)

    def signed(self, request: Request, signed_on: date, scan: ReadPaper | None, operation: str) -> Request:
        """The contact person has signed; the scanned signed sheet is filed with the case."""
        if signed_on > self.today():
            raise KnownError(say("{day} is in the future.", day=signed_on), field="signed_on")
        with self._begin("request.signed", request, operation) as work:
            if work.earlier is not None:
                return work.requests.get(int(work.earlier["request"]))
            check_day(work, request, signed_on, "signed_on")
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
            done = work.requests.step(request, State.SIGNED, signed_on=signed_on)
            work.outcome(request=done.id)
            return done

    def _code(self, page: ReadPage) -> PageCode | None:
        found = (parse_page_code(text, self._register.id) for text in page.codes)
        return next((code for code in found if code is not None), None)

    def _ink(self, paper: ReadPaper, box: SignatureBox) -> float:
        """Ink in the signature box, without its edges."""
        place = (box.x + EDGE, box.y, box.width - 2 * EDGE, box.height - EDGE)
        return self._reader.ink(paper.pages[box.page - 1], place)


def _signed_place(letter: SentLetter, codes: list[PageCode | None]) -> SignatureBox | None:
    """The page of a scan that carries the signature, by its code; without codes by its number."""
    box = letter.signature
    if box is None:
        return None
    for number, code in enumerate(codes, start=1):
        if code is None and any(codes):
            continue
        if code is not None and (code.case, code.letter, code.copy) != _own(letter):
            continue
        if (code.page if code else number) == box.page:
            return replace(box, page=number)
    return None


def _own(letter: SentLetter) -> tuple[str, int, bool]:
    return letter.case, letter.number, False


def check_day(work: Work, request: Request, on: date, field: str) -> None:
    """A letter is not signed and does not leave before the day it is dated."""
    if request.answer_letter is None:
        return
    dated = work.papers.get(work.letters.get(request.answer_letter).paper).dated
    if dated is not None and on < dated:
        raise KnownError(say("The letter is dated {day}; the day is before it.", day=dated), field=field)
