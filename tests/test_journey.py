"""The main job through the real window on both stores: from the letter's file to mailed.

The printed PDF is read back by an independent reader: every value of the person who has a value in
every column must be in it, a secret as held.
"""

import io
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pdfplumber
import pytest
from PIL import Image, ImageDraw
from PySide6.QtWidgets import QApplication

from helpten_desk import paths
from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.extracts import Datum, Extract, Shown
from helpten_desk.domain.letters import Controller
from helpten_desk.domain.people import Language, PartyId, PostalAddress
from helpten_desk.domain.requests import OPEN_STATES, Asker, IncomingLetter, Request, State
from helpten_desk.domain.words import Words
from helpten_desk.letters.sample import make_sample_letter
from helpten_desk.letters.wording import Wording
from helpten_desk.register.unit import Register
from helpten_desk.services.desk import Desk, build_desk
from helpten_desk.services.opening import Opening
from helpten_desk.ui.desk_window import build_window
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.tour import FolderPrinter, MainJob
from tests.clock import Clock
from tests.letters import reading
from tests.makers import answered_request, full_person
from tests.register.rows import written

RESOURCES = paths.resources()
NOON = datetime(2026, 3, 9, 10, 0, tzinfo=UTC)
CONTROLLER = Controller(
    name="Helpten Oy",
    business_id="2104986-6",
    address=PostalAddress("Lars Sonckin kaari 16", "02600", "ESPOO"),
    phone="010 000 0000",
    email="tietosuoja@helpten.example",
    domicile="Espoo",
    register_name="Asiakasrekisteri",
    contact_name="Tuula Testilä",
)
ASKER = Asker(name="Örjan Äyräväinen-Öst", address="Strandvägen 7 B 12, 21600 PARGAS", born_on="1.5.1994")


@pytest.fixture
def person(register: Register) -> PartyId:
    """A person with a value in every column of every table, and an earlier request that has them too."""
    with written(register) as connection:
        person = full_person(connection)
        answered_request(connection, person)
    with register.begin("settings.controller", Purpose("maintenance"), new_operation()) as work:
        work.settings.save_controller(CONTROLLER)
        work.settings.put("register.rules", "")
    return person


@pytest.fixture
def desk(register: Register, person: PartyId, clock: Clock, tmp_path: Path) -> Desk:
    clock.now = NOON
    wording = Wording.load(RESOURCES / "letters")
    return build_desk(
        register,
        Opening(None, wording, ""),  # type: ignore[arg-type]  # the register is open already
        words=Words(RESOURCES / "words"),
        wording=wording,
        printer=FolderPrinter(tmp_path / "printer"),
        clock=clock,
    )


@pytest.fixture
def window(qapp: QApplication, lanes: Lanes, desk: Desk) -> Iterator[DeskWindow]:
    window = build_window(lanes, desk)
    window.show()
    window.activateWindow()
    yield window
    window.close()
    lanes.wait()


@pytest.fixture
def letter(tmp_path: Path) -> IncomingLetter:
    lines = (
        ASKER.name,
        ASKER.address,
        "",
        "Pargas 3.3.2026",
        "",
        "Begäran om insyn",
        "",
        "Jag är född 1.5.1994.",
    )
    path = tmp_path / "kirje.pdf"
    path.write_bytes(make_sample_letter(lines, ASKER.name, 7))
    return IncomingLetter(path, ASKER, dated="3.3.2026", received_on="5.3.2026")


def squeezed(text: str) -> str:
    """Without any white space, since lines break where they must."""
    return re.sub(r"\s", "", unicodedata.normalize("NFC", text))


def pieces(datum: Datum, words: Words, language: Language) -> list[str]:
    """What of a value must stand in the letter: of a moment the day and the time, which have columns."""
    shown = words.value(datum.value, language)
    return re.split(r"\skl[o.]\s", shown) if isinstance(datum.value, datetime) else [shown]


def missing(extract: Extract, text: str, words: Words, language: Language) -> list[str]:
    """The held values that the text does not show."""
    absent = []
    for section in extract.sections:
        for record in section.records:
            for datum in record.data:
                if datum.shown is Shown.SECRET:
                    continue
                for piece in pieces(datum, words, language):
                    if squeezed(piece) not in text:
                        absent.append(f"{datum.label}: {piece}")
    return absent


def signed_scan(desk: Desk, request: Request, folder: Path, which: int = -1) -> Path:
    """The printed sheet that is signed, as it comes back from the scanner with ink on it."""
    letter = desk.cases.open(request.id).letters[which]
    box = letter.signature
    assert box is not None
    dots = 150 / 25.4
    with Image.open(
        io.BytesIO(desk.reader.render(desk.cases.letter(request, letter), box.page, 150))
    ) as page:
        sheet = page.convert("RGB")
    start, middle = box.x * dots + 20, (box.y + box.height / 2) * dots
    points = [(start + 14 * n, middle + (22 if n % 2 else -22)) for n in range(12)]
    ImageDraw.Draw(sheet).line(points, fill=(20, 40, 120), width=5)
    path = folder / "allekirjoitettu.png"
    sheet.save(path, dpi=(150, 150))
    return path


def test_from_the_letter_to_mailed(
    window: DeskWindow,
    lanes: Lanes,
    desk: Desk,
    person: PartyId,
    letter: IncomingLetter,
    clock: Clock,
    tmp_path: Path,
) -> None:
    job = MainJob(window, lanes)
    job.take_in(letter)
    (row,) = desk.cases.rows(OPEN_STATES)
    assert row.state is State.RECEIVED and row.received_on == date(2026, 3, 5)

    job.identify(detail="allekirjoitus ja tiedot täsmäävät")
    request = desk.cases.open(row.id).request
    assert (request.state, request.person) == (State.IDENTIFIED, person)

    job.collect()
    request = desk.cases.open(row.id).request
    assert request.state is State.COLLECTED
    with desk.register.read() as work:
        extract = work.extracts.collect(person)

    job.print_for_signing()
    printer = desk.printing._printer
    assert isinstance(printer, FolderPrinter)
    (printed,) = printer.printed
    pdf = printed.read_bytes()
    text = reading.text(pdf)
    absent = missing(extract, text, desk.words, request.language)
    assert not absent, "\n".join(absent)
    assert squeezed("Bästa Åke") in text, "in her language of service, not in the one keyed"
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        assert "010594Y9032" not in document.pages[0].extract_text(), "no identity code on the cover"

    job.record_signature(signed_scan(desk, desk.cases.open(row.id).request, tmp_path))
    assert desk.cases.row(row.id).state is State.SIGNED

    job.record_mailing()
    done = desk.cases.open(row.id)
    assert done.request.state is State.MAILED
    assert done.request.fulfilled_on == date(2026, 3, 9)
    assert desk.cases.letter(done.request, done.letters[0]) == pdf, "what was printed is what is kept"
    with desk.register.read() as work:
        assert len(work.disclosures.of_person(person)) > len(extract.disclosures)
        assert work.journal.verify() > 8
        deeds = [line.deed for line in work.journal.lines()]
    for deed in ("request.record", "request.identify", "request.collect", "request.write", "request.mailed"):
        assert deed in deeds
    assert [posted.case for posted in desk.cases.posting(date(2026, 3, 9))] == [done.request.case]
