"""The letters that left the desk, immutable: metadata here, the PDF among the papers."""

import hashlib
from dataclasses import astuple
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, func, insert, select

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.letters import LetterKind, MadeLetter, SentLetter, SignatureBox
from helpten_desk.domain.papers import PaperKind
from helpten_desk.domain.people import Language, PostalAddress
from helpten_desk.domain.requests import Request
from helpten_desk.domain.sentences import say
from helpten_desk.register.cases.papers import Papers
from helpten_desk.register.model.papers import LetterRow


class Letters:
    """Adds and reads letters; there is no way to change one, here or in the store."""

    def __init__(self, connection: Connection, papers: Papers, now: datetime, by: str) -> None:
        self._connection = connection
        self._papers = papers
        self._now = now
        self._by = by

    def add(
        self,
        request: Request,
        made: MadeLetter,
        number: int,
        language: Language,
        *,
        dated: date | None = None,
        address: PostalAddress | None = None,
    ) -> SentLetter:
        """Keep a letter as it was made. `dated` is the date on it, else this day by the clock here.

        Of the `address` it goes to a digest is kept, by which a later change of it is seen.
        """
        paper = self._papers.add_pdf(
            PaperKind.LETTER_OUT,
            made.title,
            made.pdf,
            made.pages,
            dated=dated or self._now.astimezone().date(),
            parties=() if request.person is None else (request.person,),
            case=request.case,
        )
        if paper.sha256 != made.sha256:
            raise ValueError("the letter's SHA-256 is not that of its PDF")
        box = made.signature
        row = {
            "request_id": request.id,
            "case_number": request.case,
            "number": number,
            "kind": made.kind.value,
            "language": language.value,
            "made_at": self._now,
            "made_by": self._by,
            "pages": made.pages,
            "sha256": made.sha256,
            "wording": made.wording,
            "address_mark": address_mark(address),
            "paper_id": paper.id,
            "signature": None if box is None else [box.page, box.x, box.y, box.width, box.height],
        }
        added = insert(LetterRow).values(row).returning(LetterRow.id)
        key = self._connection.execute(added).scalar_one()
        return self.get(key)

    def get(self, id: int) -> SentLetter:
        """A letter on record. KnownError if there is none."""
        found = self._letters(LetterRow.id == id)
        if not found:
            raise KnownError(
                say("This letter is not in the register."),
                say("Open the case again and look at its letters."),
            )
        return found[0]

    def of_case(self, case: str) -> tuple[SentLetter, ...]:
        """The letters of a case in the order of their numbers."""
        return self._letters(LetterRow.case_number == case)

    def pdf(self, id: int) -> bytes:
        """The PDF byte for byte as it was made; KnownError if the register's copy is damaged."""
        return self._papers.original(self.get(id).paper)

    def still_addressed(self, id: int, address: PostalAddress | None) -> bool:
        """Whether the letter was written to this address; so it is taken to be where no digest was kept."""
        kept = self._connection.scalar(select(LetterRow.address_mark).where(LetterRow.id == id))
        return not kept or kept == address_mark(address)

    def next_number(self, case: str) -> int:
        """The number of the next letter of this case, from 1."""
        last = select(func.max(LetterRow.number)).where(LetterRow.case_number == case)
        return (self._connection.scalar(last) or 0) + 1

    def _letters(self, which: Any) -> tuple[SentLetter, ...]:
        table = LetterRow
        return tuple(
            SentLetter(
                id=row.id,
                case=row.case_number,
                number=row.number,
                kind=LetterKind(row.kind),
                language=Language(row.language),
                made_at=row.made_at,
                pages=row.pages,
                sha256=row.sha256,
                wording=row.wording,
                paper=row.paper_id,
                signature=None if row.signature is None else _box(row.signature),
            )
            for row in self._connection.execute(
                select(table).where(which).order_by(table.case_number, table.number)
            )
        )


def _box(kept: list[float]) -> SignatureBox:
    page, *place = kept
    return SignatureBox(int(page), *place)


def address_mark(address: PostalAddress | None) -> str:
    """A digest that differs when the address does; empty without one. It is no copy of the address."""
    if address is None:
        return ""
    return hashlib.sha256("\0".join(astuple(address)).encode()).hexdigest()
