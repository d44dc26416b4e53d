"""Papers as rows: what is known of a paper, its untouched original, and its pages as pictures."""

import hashlib
from collections.abc import Collection
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.letters import EnclosedPage
from helpten_desk.domain.papers import Paper, PaperKind, ReadPage, ReadPaper
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.sentences import say
from helpten_desk.register.model.papers import PaperContentRow, PaperPageRow, PaperPartyRow, PaperRow
from helpten_desk.register.parties.families import family

PDF = "application/pdf"


class Papers:
    """Keeps papers; every content is checked against its SHA-256 when it is read back."""

    def __init__(self, connection: Connection, now: datetime, by: str) -> None:
        self._connection = connection
        self._now = now
        self._by = by

    def add(
        self,
        kind: PaperKind,
        title: str,
        read: ReadPaper,
        *,
        dated: date | None,
        received_on: date | None,
        parties: Collection[int] = (),
        case: str = "",
    ) -> Paper:
        """Keep a paper that came in: its original as it was, and a row for each decoded page."""
        key = self._add(
            kind=kind.value,
            title=title,
            media_type=read.media_type,
            original=read.original,
            pages=len(read.pages),
            dated=dated,
            received_on=received_on,
            case_number=case,
            remarks=list(read.remarks),
        )
        pages = [
            {
                "paper_id": key,
                "number": number,
                "png": page.png,
                "sha256": _sum(page.png),
                "width": page.width,
                "height": page.height,
                "codes": list(page.codes),
                "signature": None if page.signature is None else list(page.signature),
            }
            for number, page in enumerate(read.pages, start=1)
        ]
        if pages:
            self._connection.execute(insert(PaperPageRow), pages)
        for party in dict.fromkeys(parties):
            self.belongs(key, party)
        return self.get(key)

    def add_pdf(
        self,
        kind: PaperKind,
        title: str,
        pdf: bytes,
        pages: int,
        *,
        dated: date | None,
        parties: Collection[int] = (),
        case: str = "",
    ) -> Paper:
        """Keep a letter of our own: the PDF alone, without pictures of its pages."""
        key = self._add(
            kind=kind.value,
            title=title,
            media_type=PDF,
            original=pdf,
            pages=pages,
            dated=dated,
            received_on=None,
            case_number=case,
            remarks=[],
        )
        for party in dict.fromkeys(parties):
            self.belongs(key, party)
        return self.get(key)

    def get(self, id: int) -> Paper:
        """What is known of a paper. KnownError if there is none."""
        found = self._papers(PaperRow.id == id)
        if not found:
            raise _gone()
        return found[0]

    def original(self, id: int) -> bytes:
        """The file as it came in. KnownError if the register's copy is damaged or has been ended."""
        table, contents = PaperRow, PaperContentRow
        row = self._connection.execute(
            select(table.title, table.sha256, contents.original)
            .join_from(table, contents, contents.paper_id == table.id)
            .where(table.id == id)
        ).one_or_none()
        if row is None:
            raise _gone()
        return _checked(row.original, row.sha256, row.title)

    def page(self, id: int, number: int) -> ReadPage:
        """One page as a picture; `number` counts from 1. KnownError if damaged or not there."""
        table = PaperPageRow
        row = self._connection.execute(
            select(table).where(table.paper_id == id, table.number == number)
        ).one_or_none()
        if row is None:
            raise _gone()
        signature = None if row.signature is None else tuple(row.signature)
        png = _checked(row.png, row.sha256, self.get(id).title)
        return ReadPage(png, row.width, row.height, tuple(row.codes), signature)

    def pages(self, id: int) -> tuple[EnclosedPage, ...]:
        """All pages as pictures, for enclosing; none for a letter of our own."""
        table, title = PaperPageRow, self.get(id).title
        rows = self._connection.execute(select(table).where(table.paper_id == id).order_by(table.number))
        return tuple(
            EnclosedPage(_checked(row.png, row.sha256, title), row.width, row.height) for row in rows
        )

    def of_party(self, party: PartyId) -> tuple[Paper, ...]:
        """The papers about this person or company, newest first; of merged records those of all."""
        links, records = PaperPartyRow, family(self._connection, party)
        mine = select(links.paper_id).where(links.party_id.in_(records), links.ended_at.is_(None))
        return self._papers(PaperRow.id.in_(mine))

    def of_case(self, case: str) -> tuple[Paper, ...]:
        """The papers of this case, newest first."""
        return self._papers(PaperRow.case_number == case)

    def same(self, sha256: str) -> tuple[Paper, ...]:
        """Papers with exactly this content: the same file may have come in before."""
        return self._papers(PaperRow.sha256 == sha256)

    def file_under(self, paper: int, case: str) -> None:
        """File the paper under this case: a letter is kept before its request has a number."""
        table = PaperRow
        self._connection.execute(update(table).where(table.id == paper).values(case_number=case))

    def belongs(self, paper: int, party: int) -> None:
        """The paper is about this party too; said twice it stays once."""
        row = {"paper_id": paper, "party_id": party}
        links = PaperPartyRow
        there = (links.paper_id == paper, links.party_id == party)
        again = self._connection.execute(update(links).where(*there).values(ended_at=None))
        if not again.rowcount:
            self._connection.execute(insert(links).values(row))

    def belongs_no_more(self, paper: int, party: int) -> None:
        """The link was a mistake: the paper no longer shows among this party's; the row stays."""
        links = PaperPartyRow
        there = (links.paper_id == paper, links.party_id == party, links.ended_at.is_(None))
        self._connection.execute(update(links).where(*there).values(ended_at=self._now))

    def parties(self, paper: int, *, ended: bool = False) -> frozenset[PartyId]:
        """Whom the paper is about; with `ended` also those whose link was a mistake."""
        links = PaperPartyRow
        wanted = select(links.party_id).where(links.paper_id == paper)
        if not ended:
            wanted = wanted.where(links.ended_at.is_(None))
        return frozenset(self._connection.scalars(wanted))

    def _add(self, *, original: bytes, **known: Any) -> int:
        row = known | {
            "sha256": _sum(original),
            "recorded_at": self._now,
            "recorded_by": self._by,
        }
        made = insert(PaperRow).values(row).returning(PaperRow.id)
        key = self._connection.execute(made).scalar_one()
        content = {"paper_id": key, "original": original}
        self._connection.execute(insert(PaperContentRow).values(content))
        return key

    def _papers(self, which: Any) -> tuple[Paper, ...]:
        table = PaperRow
        return tuple(
            Paper(
                id=row.id,
                kind=PaperKind(row.kind),
                title=row.title,
                media_type=row.media_type,
                sha256=row.sha256,
                pages=row.pages,
                dated=row.dated,
                received_on=row.received_on,
                recorded_at=row.recorded_at,
                archive_place=row.archive_place,
            )
            for row in self._connection.execute(
                select(table).where(which).order_by(table.recorded_at.desc(), table.id.desc())
            )
        )


def _sum(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def _checked(content: bytes, sha256: str, title: str) -> bytes:
    if _sum(content) != sha256:
        raise KnownError(
            say("The paper “{title}” is damaged in the register, so it is not shown.", title=title),
            say("Take it from the archive or from a backup, and tell the administrator."),
        )
    return content


def _gone() -> KnownError:
    return KnownError(
        say("This paper is not in the register any more."), say("Open the case again and look at its papers.")
    )
