"""What a partner sends: chosen or dropped at its row, enclosed at once, opened to be blacked out."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.requests import Asker
from helpten_desk.register.unit import Register
from helpten_desk.ui.answer.frame import PAPER
from helpten_desk.ui.answer.places import PlaceRow
from helpten_desk.ui.frame.lane import Lanes
from tests.clock import Clock
from tests.services.request_desk import RequestDesk, draft_of_today, letter
from tests.ui.answer_desk import HETIL, AnswerDesk

pytestmark = pytest.mark.parametrize("register", ["sqlcipher"], indirect=True)

PARTNER = "Kumppani Koe Oy"


@pytest.fixture
def answers(register: Register, clock: Clock, lanes: Lanes) -> Iterator[AnswerDesk]:
    desk = RequestDesk(register, clock, HETIL)
    desk.add_the_virtanens()
    with desk.register.begin("test.partners", Purpose("maintenance"), new_operation()) as work:
        work.settings.save_partners((PARTNER,))
    made = AnswerDesk(desk, lanes)
    made.open(made.identified())
    made.next()
    made.page.frame.review.open_places()
    yield made
    made.close()


def row(answers: AnswerDesk) -> PlaceRow:
    return answers.page.frame.review.places.rows[PARTNER]


def file(folder: Path) -> Path:
    path = folder / "vastaus.png"
    path.write_bytes(letter("kumppani.png").original)
    return path


def pictures(pdf: bytes) -> list[bytes]:
    """The pictures on the pages of a PDF, their pixels."""
    document = pypdfium2.PdfDocument(pdf)
    found = [
        item.get_bitmap().to_pil().convert("L").tobytes()
        for page in document
        for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
    ]
    document.close()
    return found


def test_a_chosen_file_is_enclosed_named_at_its_row_and_opened(answers: AnswerDesk, tmp_path: Path) -> None:
    live = answers.page.deciding.live
    assert live.now is not None
    before = live.now.answer
    row(answers).found.set_text("3")
    answers.chosen = file(tmp_path)
    row(answers).paper.click()
    answers.settle()
    assert live.now is not None and live.now.answer.pages == before.pages + 1
    sheet = Image.open(answers.chosen).convert("L").tobytes()
    assert sheet in pictures(live.now.answer.pdf) and sheet not in pictures(before.pdf)
    [place] = [item for item in answers.collection.places if item.name == PARTNER]
    [sent] = [item for item in answers.collection.papers if item.paper == place.paper]
    assert place.found == 3 and PARTNER in sent.title
    assert row(answers).found.text() == ""  # it is on record
    assert sent.title in [button.text() for button in row(answers).links]
    row(answers).links[0].click()
    answers.settle()
    assert answers.page.frame.right == PAPER and answers.page.frame.paper.paper == sent


def test_a_dropped_file_is_taken_and_a_broken_one_is_told(answers: AnswerDesk, tmp_path: Path) -> None:
    broken = tmp_path / "rikki.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing")
    drop(row(answers), broken)
    answers.settle()
    assert "rikki.pdf" in answers.strip
    assert [item.paper for item in answers.collection.places if item.name == PARTNER] == [None]
    drop(row(answers), file(tmp_path))
    answers.settle()
    [place] = [item for item in answers.collection.places if item.name == PARTNER]
    assert place.paper is not None and place.found == 1  # at least the paper itself


def test_where_nobody_is_identified_no_paper_is_taken(answers: AnswerDesk) -> None:
    desk = answers.desk
    request = desk.record(
        draft_of_today(asker=Asker(name="Tuntematon Testi", address="Olematon 1, 00100 Helsinki"))
    )
    desk.inspection.collected(desk.inspection.collect(request), new_operation())
    answers.open(request)
    answers.page.frame.review.open_places()
    assert not row(answers).acceptDrops() and not row(answers).paper.isVisible()


def drop(row: PlaceRow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    none = Qt.KeyboardModifier.NoModifier
    row.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
