"""Tables of text out of foreign bytes: every usual way of writing one gives the same cells."""

import csv
import io
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from helpten_desk.domain.errors import UnreadableFile
from helpten_desk.domain.postcodes import ForeignLine
from helpten_desk.reading import tables
from helpten_desk.reading.reader import Reader
from helpten_desk.reading.refusals import CannotRead

ROWS = [["postinumero", "nimi"], ["00100", "HELSINKI"], ["22100", "MARIEHAMN"], ["40100", "JYVÄSKYLÄ"]]


class Watched:
    """A progress; it stops when `cancelled` is set."""

    def __init__(self, *, cancelled: bool = False) -> None:
        self.cancelled = cancelled
        self.told: list[tuple[int, int]] = []

    def report(self, done: int, total: int) -> None:
        self.told.append((done, total))


def record(code: str, finnish: str, swedish: str) -> str:
    """A record of the post's file: 220 signs."""
    widths = ((finnish, 30), (swedish, 30), ("", 12), ("", 12), ("19860101", 8), ("1", 1), ("FI1B1", 5))
    rest = (("UUSIMAA", 30), ("NYLAND", 30), ("091", 3), ("HELSINKI", 20), ("HELSINGFORS", 20), ("2", 1))
    made = f"PONOT20260101{code}" + "".join(text.ljust(width) for text, width in (*widths, *rest))
    assert len(made) == 220, "as the post describes it"
    return made


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "latin-1"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("delimiter", ["\t", ";", ","])
def test_every_usual_way_of_writing_gives_the_same_cells(delimiter: str, end: str, encoding: str) -> None:
    text = end.join(delimiter.join(row) for row in ROWS) + end + end
    assert tables.read(text.encode(encoding)) == list(enumerate(ROWS, 1))


def test_the_records_of_the_post_are_cut_by_their_places() -> None:
    lines = [record("00100", "HELSINKI", "HELSINGFORS"), "PONOT lyhyt", record("22100", "MARIEHAMN", "")]
    read = tables.read("\n".join(lines).encode("latin-1"))
    cells = (["00100", "HELSINKI", "HELSINGFORS"], ["PONOT lyhyt"], ["22100", "MARIEHAMN", ""])
    assert read == list(enumerate(cells, 1))


def test_a_quotation_mark_that_is_never_closed_spoils_its_own_line_only() -> None:
    read = tables.read(b'00100;"HELSINKI\n00120;"PORI; MAHTAVA"\n00130;TURKU\n')
    assert read == [(1, ["00100", "HELSINKI"]), (2, ["00120", "PORI; MAHTAVA"]), (3, ["00130", "TURKU"])]


LATIN = [chr(sign) for sign in (*range(0x20, 0x7F), *range(0xA0, 0x100))]
CELL = st.text(st.sampled_from(LATIN), max_size=20)


@given(rows=st.lists(st.lists(CELL, min_size=2, max_size=5), min_size=1, max_size=8), latin=st.booleans())
@settings(max_examples=60, deadline=None)
def test_what_a_spreadsheet_writes_comes_back_as_it_was(rows: list[list[str]], *, latin: bool) -> None:
    written = io.StringIO()
    csv.writer(written, delimiter="\t", quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    data = written.getvalue().encode("latin-1" if latin else "utf-8")
    try:
        as_utf8 = data.decode("utf-8") == written.getvalue()
    except UnicodeDecodeError:
        as_utf8 = False
    if latin and not as_utf8 and _is_utf8(data):
        return  # bytes that are other letters in UTF-8: nobody can tell
    assert tables.read(data) == list(enumerate(rows, 1))


@given(data=st.one_of(st.binary(max_size=400), st.text(max_size=200).map(str.encode)))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_cells_without_control_signs_or_refused(data: bytes) -> None:
    try:
        lines = tables.read(data)
    except CannotRead as refusal:
        assert str(refusal) in {"empty", "not_text", "encoding", "table_too_large"}
        return
    assert lines and [number for number, _ in lines] == sorted({number for number, _ in lines})
    assert not any(sign < " " and sign != "\t" for _, cells in lines for cell in cells for sign in cell)


def _is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \r\n\r\n", "is empty"),
        (b"00100;HELSINKI\n00120;\x00\n", "not a table of text"),
        (b"PK\x03\x04\x14\x00\x06\x00 a workbook", "not a table of text"),
        (bytes(range(255, -1, -1)) * 800, "not a table of text"),
        ("40100;JYVÄSKYLÄ\n".encode("cp850"), "neither UTF-8 nor Latin-1"),
        ("40100;JYVÄSKYLÄ\n".encode("mac-roman"), "neither UTF-8 nor Latin-1"),
        ("00100;HELSINKI\n".encode("utf-16"), "not a table of text"),
        (b"00100;" + b"H" * 2_000_000, "too large"),
        (b"00100;H\n" * 100_001, "too large"),
        (b";" * 200, "too large"),
    ],
)
def test_what_is_no_table_is_refused_in_a_sentence(tmp_path: Path, data: bytes, words: str) -> None:
    file = tmp_path / "postinumerot.csv"
    file.write_bytes(data)
    with pytest.raises(UnreadableFile, match=words) as refusal:
        Reader().read_table(file, Watched())
    assert "postinumerot.csv" in str(refusal.value) and refusal.value.do is not None


def test_a_file_of_fifty_megabytes_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "iso.csv"
    with file.open("wb") as stream:
        stream.truncate(50 * 1024 * 1024)
    begun = time.monotonic()
    with pytest.raises(UnreadableFile, match=r"iso\.csv is too large"):
        Reader().read_table(file, Watched())
    assert time.monotonic() - begun < 1, "not a byte of it was read"


def test_a_table_comes_out_of_the_decoder_as_text_that_computes_nothing(tmp_path: Path) -> None:
    file = tmp_path / "postinumerot.csv"
    file.write_text('00100,=HYPERLINK("http://x")\n\n00120,\'@SUM(1)\n')
    watched = Watched()
    table = Reader().read_table(file, watched)
    assert table.name == "postinumerot.csv"
    assert table.lines == (
        ForeignLine(1, ("00100", '=HYPERLINK("http://x")')),
        ForeignLine(3, ("00120", "'@SUM(1)")),
    )
    assert watched.told[-1] == (1, 1), "the words in the status line go"


def test_reading_is_stopped_when_the_clerk_asks(tmp_path: Path) -> None:
    file = tmp_path / "postinumerot.csv"
    file.write_bytes(b"00100;HELSINKI\n" * 90_000)
    with pytest.raises(UnreadableFile, match="was stopped"):
        Reader().read_table(file, Watched(cancelled=True))
    with pytest.raises(UnreadableFile, match="cannot be opened"):
        Reader().read_table(tmp_path / "poissa.csv", Watched())
