"""Printing by CUPS, against a print server of the test run's own with a queue that prints into files."""

from collections.abc import Iterator
from io import BytesIO

import pdfplumber
import pytest

from helpten_desk.devices.queue import CupsPrinter
from helpten_desk.domain.errors import PrintingFailed
from helpten_desk.domain.printing import Job, Queue
from helpten_desk.letters.sample import make_sample_letter
from tests.servers.cups import Printer, cups, missing

pytestmark = pytest.mark.skipif(bool(missing()), reason=missing())


@pytest.fixture(scope="module")
def server() -> Iterator[Printer]:
    with cups() as printer:
        yield printer


def letter(text: str) -> bytes:
    return make_sample_letter((text,), "", 1)


def text_of(pdf: bytes) -> str:
    with pdfplumber.open(BytesIO(pdf)) as document:
        return " ".join((page.extract_text() or "") for page in document.pages)


def test_the_queues_are_listed(server: Printer) -> None:
    assert [queue.name for queue in CupsPrinter(server.server).queues()] == [server.queue]


def test_the_default_queue_comes_first(server: Printer) -> None:
    server._run("lpadmin", "-d", server.queue)
    assert CupsPrinter(server.server).queues() == (Queue(server.queue, default=True),)


def test_a_letter_is_printed_from_standard_input_with_its_copies_and_sides(server: Printer) -> None:
    printer = CupsPrinter(server.server)
    printer.print(letter("Kaksipuolinen Äyskäri"), Job("Vastaus 2026-00001", server.queue, 3, True))
    printer.print(letter("Yksipuolinen"), Job("Vastaus 2026-00002", server.queue, 1, False))
    both, one = server.jobs()[-2:]
    assert (both.title, both.copies, both.sides, both.media) == (
        *("Vastaus 2026-00001", 3, "two-sided-long-edge", "A4"),
    )
    assert (one.title, one.copies, one.sides) == ("Vastaus 2026-00002", 1, "one-sided")
    assert "Yksipuolinen" in text_of(one.pdf)


def test_a_queue_that_is_gone_is_refused_in_words(server: Printer) -> None:
    with pytest.raises(PrintingFailed) as refused:
        CupsPrinter(server.server).print(letter("Rivi"), Job("Vastaus", "poistettu", 1, True))
    assert "poistettu" in str(refused.value.what) and refused.value.do is not None


def test_a_print_server_that_is_away_has_no_queues_and_takes_nothing(server: Printer) -> None:
    away = CupsPrinter(f"{server.server}.away")
    assert away.queues() == ()
    with pytest.raises(PrintingFailed):
        away.print(letter("Rivi"), Job("Vastaus", server.queue, 1, True))
