"""The customer card and the extract against raw selects and a bare canvas with the same lines."""

import io
import statistics
import time
from dataclasses import replace
from typing import Any

import pdfplumber
import pikepdf
from reportlab.pdfgen.canvas import Canvas

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.answers import Collection, Review
from helpten_desk.domain.law import Fee, Regime, Validity
from helpten_desk.domain.people import Language, PartyId
from helpten_desk.domain.requests import Asker, Channel, Request, RequestKind, State
from helpten_desk.letters import fonts
from helpten_desk.letters.finishing import finish
from tests.bench.measure import Figure, compare, once
from tests.bench.register import TODAY, Bench

SERVICE = Purpose("customer_service")
OF_PERSON = "person_id = ?"
OF_PARTY = "party_id = ?"
OF_REQUEST = "request_id IN (SELECT id FROM requests WHERE person_id = ?)"
# Every table that a card shows, with what leads from it to the person.
CARD_TABLES = {
    "parties": "id = ?",
    "people": "id = ?",
    "companies": "id = ?",
    **dict.fromkeys(("previous_names", "protections", "identities", "identity_codes"), OF_PERSON),
    **dict.fromkeys(("employments", "sign_ins", "prohibitions", "requests", "disclosures"), OF_PERSON),
    **dict.fromkeys(("addresses", "protected_addresses", "emails", "phones", "contracts"), OF_PARTY),
    **dict.fromkeys(("vehicles", "programmes", "stakeholders", "authorisations", "benefits"), OF_PARTY),
    **dict.fromkeys(("reports", "permissions", "billing_accounts", "reminders", "origins"), OF_PARTY),
    **dict.fromkeys(("collection_cases", "contacts", "notes"), OF_PARTY),
    "trips": "driver_id = ?",
    "services": "contract_id IN (SELECT id FROM contracts WHERE party_id = ?)",
    "units": "vehicle_id IN (SELECT id FROM vehicles WHERE party_id = ?)",
    "invoices": "account_id IN (SELECT id FROM billing_accounts WHERE party_id = ?)",
    "papers": "id IN (SELECT paper_id FROM paper_parties WHERE party_id = ?)",
    **dict.fromkeys(("request_codes", "request_steps", "request_owners", "request_reviews"), OF_REQUEST),
    **dict.fromkeys(("request_withheld", "request_redactions", "request_places", "mailings"), OF_REQUEST),
}


def request_of(person: PartyId) -> Request:
    """An inspection of this person, as it stands before the answer is written."""
    return Request(
        id=0,
        version=1,
        case="2026-00999",
        kind=RequestKind.INSPECTION,
        channel=Channel.LETTER,
        state=State.COLLECTED,
        received_on=TODAY,
        dated=TODAY,
        hand_signed=True,
        verified=False,
        in_writing=True,
        language=Language.FI,
        asker=Asker(name="Mittari"),
        regime=Regime.HETIL,
        validity=Validity.VALID,
        fee=Fee.FREE,
        due_on=TODAY,
        silence_on=None,
        person=person,
        proof=None,
        letter_paper=None,
        answer_letter=None,
        owner="",
        steps=(),
    )


def person_card(bench: Bench) -> Figure:
    """The whole card, journal line and all, against one raw select a table on the same encrypted file.

    The floor writes no journal line: the look's synchronous line is the product's own.
    """
    person = bench.party("100482")
    connection = bench.desk.register._engine.raw_connection()
    cursor = connection.cursor()

    def floor() -> None:
        for table, leads_to_person in CARD_TABLES.items():
            cursor.execute(f"SELECT * FROM {table} WHERE {leads_to_person}", (int(person),)).fetchall()

    try:
        return compare(
            "person_card", floor, lambda: bench.desk.cards.open(person, SERVICE), goal=2.0, repeat=10
        )
    finally:
        connection.close()


def collection(bench: Bench, person: PartyId) -> Collection:
    """Everything held about a person, read as an inspection reads it."""
    with bench.desk.register.look("request.collect", SERVICE, person) as work:
        return Collection(
            request=request_of(person),
            person=work.people.facts(person),
            extract=work.extracts.collect(person),
            papers=(),
            registered_address=work.people.postal_address(person),
            grounds=(),
        )


def answer(bench: Bench, person: PartyId) -> bytes:
    """The product's whole path: look, collect, compose, PDF/A."""
    return bench.desk.inspection.compose(collection(bench, person), Review()).answer.pdf


Text = tuple[float, float, str, float, str]  # left and baseline in points, typeface, size, words
Line = list[Text]
WIDEST_SPACE = 0.6  # of the type size; a wider gap parts two texts of a line


def lines_of(pdf: bytes, most: int = 12) -> tuple[list[list[Line]], int]:
    """The lines of some pages, each as its texts in their typefaces, and how many pages there are."""
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        step = -(-len(document.pages) // most)
        pages = [
            [_texts(line["chars"]) for line in page.extract_text_lines()] for page in document.pages[::step]
        ]
        return pages, len(document.pages)


def _texts(chars: list[dict[str, Any]]) -> Line:
    texts: list[list[dict[str, Any]]] = []
    for sign in sorted(chars, key=lambda sign: float(sign["x0"])):
        before = texts[-1][-1] if texts else None
        if before is None or (
            sign["x0"] - before["x1"] > WIDEST_SPACE * sign["size"]
            or sign["fontname"] != before["fontname"]
            or sign["size"] != before["size"]
        ):
            texts.append([])
        texts[-1].append(sign)
    return [
        (
            text[0]["x0"],
            text[0]["matrix"][5],
            str(text[0]["fontname"]).partition("+")[2],
            text[0]["size"],
            "".join(sign["text"] for sign in text),
        )
        for text in texts
    ]


def bare_canvas(pages: list[list[Line]], count: int) -> bytes:
    """The least code on ReportLab that puts the same lines on as many pages, in the same typefaces."""
    fonts.register()
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1, initialFontName=fonts.REGULAR)
    for number in range(count):
        for line in pages[number % len(pages)]:
            row = canvas.beginText()
            for x, y, font, size, words in line:
                row.setTextOrigin(x, y)
                row.setFont(font, size)
                row.textOut(words)
            canvas.drawText(row)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def extract_short(bench: Bench) -> Figure:
    """The fully filled person's answer, from the register to PDF/A."""
    return _extract(bench, bench.party("100482"), "extract_short", 2.0, repeat=2)


def extract_5000_rows(bench: Bench) -> Figure:
    """A driver's answer with 5,000 trips, from the register to PDF/A."""
    return _extract(bench, bench.driver(5000), "extract_5000_rows", 1.3)


def _extract(bench: Bench, person: PartyId, name: str, goal: float, repeat: int = 1) -> Figure:
    pages, count = lines_of(answer(bench, person))
    return compare(
        name,
        lambda: bare_canvas(pages, count),
        lambda: answer(bench, person),
        goal=goal,
        rounds=5,
        repeat=repeat,
    )


def extract_scaling(bench: Bench) -> Figure:
    """The time for 10,000 trips over the time for 1,250: eight times the work."""
    few, many = bench.driver(1250), bench.driver(10_000)
    answer(bench, few)
    pairs = [
        (
            once(lambda: answer(bench, few), time.thread_time),
            once(lambda: answer(bench, many), time.thread_time),
        )
        for _ in range(3)
    ]
    ratio = statistics.median(two / one for one, two in pairs)
    small, large = (statistics.median(side) * 1000 for side in zip(*pairs, strict=True))
    return Figure("extract_scaling", small, large, ratio, 8.5, "ms", len(pairs))


def pdfa_step(bench: Bench) -> Figure:
    """Making a drawn letter PDF/A-2b, against opening and saving it; the goal is 15 ms."""
    pages, count = lines_of(answer(bench, bench.party("100482")))
    drawn = bare_canvas(pages, count)

    def floor() -> None:
        with pikepdf.open(io.BytesIO(drawn)) as pdf:
            pdf.save(io.BytesIO())

    figure = compare("pdfa_step", floor, lambda: finish(drawn, TODAY), goal=None, repeat=5)
    return replace(figure, goal=15 / figure.floor)
