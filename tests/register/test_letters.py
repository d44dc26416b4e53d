"""Letters sent and the ledger of disclosures: numbered, byte for byte, immutable on both stores."""

import hashlib
from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import DisclosureMade
from helpten_desk.domain.letters import LetterKind, MadeLetter, SentLetter, SignatureBox
from helpten_desk.domain.papers import PaperKind
from helpten_desk.domain.people import Language, PartyId
from helpten_desk.domain.requests import Request
from tests.register.opened import SERVICE, Opened
from tests.register.test_requests import add

PDF = b"%PDF-1.7 answer"
MADE = MadeLetter(
    kind=LetterKind.ANSWER,
    title="Vastaus tarkastuspyyntöön",
    pdf=PDF,
    sha256=hashlib.sha256(PDF).hexdigest(),
    pages=4,
    wording="2026-03-01",
    signature=SignatureBox(1, 25.0, 230.5, 80.0, 25.0),
)


@pytest.fixture
def request_(opened: Opened) -> Request:
    person = opened.add_person(7)
    with opened.register.begin("request.record", SERVICE, new_operation()) as work:
        return work.requests.amend(add(work), "", person=person)


def send(opened: Opened, request: Request, made: MadeLetter = MADE) -> SentLetter:
    with opened.register.begin("letter.send", SERVICE, new_operation()) as work:
        number = work.letters.next_number(request.case)
        return work.letters.add(request, made, number, Language.FI, dated=date(2026, 3, 5))


def test_a_letter_comes_back_byte_for_byte(opened: Opened, request_: Request) -> None:
    sent = send(opened, request_)
    with opened.register.read() as work:
        assert work.letters.get(sent.id) == sent
        assert work.letters.pdf(sent.id) == PDF
        (paper,) = work.papers.of_party(PartyId(7))
    assert (paper.id, paper.kind, paper.dated, paper.pages) == (
        sent.paper, PaperKind.LETTER_OUT, date(2026, 3, 5), 4,
    )  # fmt: skip
    assert (sent.case, sent.number, sent.kind, sent.wording) == ("2026-00001", 1, MADE.kind, MADE.wording)
    assert (sent.sha256, sent.signature, sent.language) == (MADE.sha256, MADE.signature, Language.FI)


def test_letters_are_numbered_within_their_case(opened: Opened, request_: Request) -> None:
    first, second = send(opened, request_), send(opened, request_, replace(MADE, signature=None))
    with opened.register.read() as work:
        assert work.letters.of_case(request_.case) == (first, second)
        assert (first.number, second.number, second.signature) == (1, 2, None)
        assert work.letters.next_number(request_.case) == 3
        assert work.letters.next_number("2026-00002") == 1


def test_a_letter_whose_sum_is_not_its_own_is_not_kept(opened: Opened, request_: Request) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        send(opened, request_, replace(MADE, pdf=b"%PDF-1.7 other"))
    with opened.register.read() as work:
        assert work.letters.of_case(request_.case) == ()
        assert work.papers.of_party(PartyId(7)) == ()


def test_a_letter_that_is_not_there_is_said_to_be_missing(opened: Opened) -> None:
    with opened.register.read() as work, pytest.raises(KnownError):
        work.letters.get(99)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE letters SET wording = 'other'",
        "UPDATE letters SET sha256 = '0'",
        "DELETE FROM letters",
        "UPDATE paper_contents SET original = original",
    ],
)
def test_the_store_keeps_a_letter_as_it_was_sent(opened: Opened, request_: Request, statement: str) -> None:
    send(opened, request_)
    with opened.behind_its_back(triggers=True) as connection, pytest.raises(DBAPIError):
        connection.execute(text(statement))


def test_a_letter_is_not_replaced(on_file: Opened) -> None:
    with on_file.register.begin("request.record", SERVICE, new_operation()) as work:
        request = add(work)
    send(on_file, request)
    copy = "INSERT OR REPLACE INTO letters SELECT * FROM letters"
    with on_file.behind_its_back(triggers=True) as connection, pytest.raises(DBAPIError):
        connection.execute(text(copy))


def test_the_ledger_tells_what_was_disclosed_of_a_person(opened: Opened) -> None:
    person, other = opened.add_person(7), opened.add_person(8)
    late = DisclosureMade(date(2026, 3, 9), "Maija Meikäläinen", "koko ote", "HetiL 26 § 1 mom.")
    early = DisclosureMade(date(2025, 6, 1), "Vakuutus Oy", "kilometrit", "suostumus", "SE", "laskutus")
    with opened.register.begin("ledger", SERVICE, new_operation()) as work:
        work.disclosures.add(person, late, "2026-00001")
        work.disclosures.add(person, early)
        assert work.disclosures.of_person(person) == (early, late)
        assert work.disclosures.of_person(other) == ()
