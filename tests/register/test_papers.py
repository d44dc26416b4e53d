"""Papers: the original untouched, a page a row, damage found on reading."""

import hashlib
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.letters import EnclosedPage
from helpten_desk.domain.papers import Paper, PaperKind, ReadPage, ReadPaper
from tests.register.opened import SERVICE, Opened

ORIGINAL = bytes(range(256)) * 40
PAGES = (
    ReadPage(
        b"first picture", 210.0, 297.0, ("HD1:2026-00001:1:1/2:ab", "other"), (120.5, 200.0, 60.0, 25.25)
    ),
    ReadPage(b"second picture", 148.5, 210.0),
)
READ = ReadPaper(
    name="kirje.pdf",
    media_type="application/pdf",
    original=ORIGINAL,
    sha256=hashlib.sha256(ORIGINAL).hexdigest(),
    pages=PAGES,
    remarks=("scripts",),
)


def add(opened: Opened, title: str = "Pyyntö", case: str = "", parties: tuple[int, ...] = ()) -> Paper:
    with opened.register.begin("paper.add", SERVICE, new_operation()) as work:
        return work.papers.add(
            PaperKind.LETTER_IN,
            title,
            READ,
            dated=date(2026, 2, 27),
            received_on=date(2026, 3, 2),
            parties=parties,
            case=case,
        )


def test_a_paper_comes_back_byte_for_byte(opened: Opened) -> None:
    paper = add(opened)
    with opened.register.read() as work:
        assert work.papers.get(paper.id) == paper
        assert work.papers.original(paper.id) == ORIGINAL
        assert tuple(work.papers.page(paper.id, number) for number in (1, 2)) == PAGES
        assert work.papers.pages(paper.id) == tuple(
            EnclosedPage(page.png, page.width, page.height) for page in PAGES
        )
    assert (paper.kind, paper.title, paper.pages) == (PaperKind.LETTER_IN, "Pyyntö", 2)
    assert (paper.sha256, paper.media_type) == (READ.sha256, "application/pdf")
    assert (paper.dated, paper.received_on) == (date(2026, 2, 27), date(2026, 3, 2))


def test_papers_are_found_by_party_case_and_content(opened: Opened) -> None:
    maija, matti = opened.add_person(7), opened.add_person(8)
    both = add(opened, "molemmat", parties=(maija, matti, maija))
    case = add(opened, "asia", case="2026-00001")
    with opened.register.begin("paper.belongs", SERVICE, new_operation()) as work:
        work.papers.belongs(case.id, matti)
        work.papers.belongs(case.id, matti)
    with opened.register.read() as work:
        assert work.papers.of_party(maija) == (both,)
        assert work.papers.of_party(matti) == (case, both)
        assert work.papers.of_case("2026-00001") == (case,)
        assert work.papers.same(READ.sha256) == (case, both)


def test_a_letter_of_our_own_has_no_page_rows(opened: Opened) -> None:
    with opened.register.begin("paper.add", SERVICE, new_operation()) as work:
        paper = work.papers.add_pdf(PaperKind.LETTER_OUT, "Vastaus", b"%PDF-1.7", 3, dated=date(2026, 3, 5))
        assert work.papers.original(paper.id) == b"%PDF-1.7"
        assert (paper.pages, work.papers.pages(paper.id)) == (3, ())
        with pytest.raises(KnownError):
            work.papers.page(paper.id, 1)


@pytest.mark.parametrize("number", [0, 3])
def test_a_page_that_is_not_there_is_said_to_be_missing(opened: Opened, number: int) -> None:
    paper = add(opened)
    with opened.register.read() as work, pytest.raises(KnownError):
        work.papers.page(paper.id, number)
    with opened.register.read() as work, pytest.raises(KnownError):
        work.papers.original(paper.id + 1)


@pytest.mark.parametrize("table", ["paper_contents", "paper_pages"])
def test_damage_is_found_on_reading_and_names_the_paper(on_file: Opened, table: str) -> None:
    """The change stays here, so the reader meets it as after a fault of the disk."""
    paper = add(on_file)
    column = {"paper_contents": "original", "paper_pages": "png"}[table]
    with on_file.register.begin("damage", SERVICE, new_operation()) as work:
        connection = work._connection
        connection.execute(text("DROP TRIGGER paper_contents_no_update"))
        connection.execute(text(f"UPDATE {table} SET {column} = :torn"), {"torn": ORIGINAL[:-1]})
    with on_file.register.read() as work, pytest.raises(KnownError, match="“Pyyntö” is damaged"):
        if table == "paper_contents":
            work.papers.original(paper.id)
        else:
            work.papers.page(paper.id, 2)


def test_the_store_refuses_another_original(opened: Opened) -> None:
    add(opened)
    with opened.behind_its_back(triggers=True) as connection, pytest.raises(DBAPIError):
        connection.execute(text("UPDATE paper_contents SET original = :other"), {"other": b"other"})
