"""The code on each page: read back from a rendering, and refused when it is another register's."""

import re
import string

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.graphics.barcode.qrencoder import QRAlphaNum, QRCode

from helpten_desk.domain.codes import page_code, parse_page_code
from helpten_desk.domain.papers import PageCode
from helpten_desk.domain.people import Language
from helpten_desk.letters import corner
from tests.letters.makers import LETTERS, REGISTER, SHEETS, letter_of
from tests.letters.reading import codes

CODES = st.builds(
    PageCode,
    case=st.builds("{}-{:05}".format, st.integers(1000, 2999), st.integers(1, 99999)),
    letter=st.integers(1, 999),
    page=st.integers(1, 500),
    pages=st.integers(500, 9999),
    copy=st.booleans(),
)


@settings(max_examples=50)
@given(CODES, st.text(min_size=1, max_size=40))
def test_a_code_says_what_it_was_made_of_and_fits_its_square(code: PageCode, register: str) -> None:
    text = page_code(register, code)
    assert parse_page_code(text, register) == code
    assert len(text) <= 47
    assert set(text) <= set(string.digits + string.ascii_uppercase + " $%*+-./:")


@settings(max_examples=50)
@given(CODES, st.text(max_size=60))
def test_other_texts_and_changed_codes_are_none_of_ours(code: PageCode, foreign: str) -> None:
    assert parse_page_code(foreign, REGISTER) is None
    text = page_code(REGISTER, code)
    assert parse_page_code(text, REGISTER + "x") is None
    assert parse_page_code(text.replace(":", ";"), REGISTER) is None
    assert parse_page_code(text[:-1], REGISTER) is None


def test_a_page_beyond_the_last_is_refused() -> None:
    assert parse_page_code(page_code(REGISTER, PageCode("2026-00417", 1, 9, 8)), REGISTER) is None


def test_the_code_of_a_letter_never_counts_as_that_of_its_copy() -> None:
    letter = page_code(REGISTER, PageCode("2026-00417", 1, 3, 8))
    copy = page_code(REGISTER, PageCode("2026-00417", 1, 3, 8, copy=True))
    assert re.fullmatch(r"HD1:2026-00417:1:3/8:[A-Z2-7]{4}", letter)
    assert copy.startswith("HC1:2026-00417:1:3/8:")
    assert letter[-4:] != copy[-4:]


@pytest.mark.parametrize("dpi", (150, 200))
def test_the_code_of_every_page_is_read_from_a_rendering(dpi: int) -> None:
    made = letter_of("answer", Language.FI)
    read = [parse_page_code(text, REGISTER) for text in codes(made.pdf, dpi)]
    assert read == [PageCode("2026-00417", 1, page, made.pages) for page in range(1, made.pages + 1)]


@pytest.mark.parametrize("kind", LETTERS)
def test_every_kind_of_letter_carries_it(kind: str) -> None:
    made = letter_of(kind, Language.EN)
    assert all(parse_page_code(text, REGISTER) for text in codes(made.pdf))


@pytest.mark.parametrize("kind", SHEETS)
def test_sheets_of_the_desks_own_have_none(kind: str) -> None:
    assert codes(letter_of(kind, Language.FI).pdf) == [""]


@settings(max_examples=50)
@given(CODES)
def test_the_code_words_are_those_of_the_library(code: PageCode) -> None:
    text = page_code(REGISTER, code)
    theirs = QRCode.createData(corner.VERSION, corner.LEVEL, [QRAlphaNum(text)])
    assert corner._codewords(text) == theirs
