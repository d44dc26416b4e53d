"""A marked copy: every page says so, to the eye and to the reader of codes; the original is untouched."""

from datetime import date
from io import BytesIO

import pikepdf.pdfa
import pytest

from helpten_desk.domain.codes import parse_page_code
from helpten_desk.domain.papers import PageCode
from helpten_desk.domain.people import Language
from helpten_desk.letters.copy import make_copy
from helpten_desk.letters.finishing import digest
from tests.letters.makers import REGISTER, WORDING, letter_of
from tests.letters.reading import codes, pages

MARKS = {
    Language.FI: "JÄLJENNÖS, tulostettu 1.4.2026",
    Language.SV: "KOPIA, utskriven 1.4.2026",
    Language.EN: "COPY, printed 1 April 2026",
}


@pytest.mark.parametrize("language", Language)
def test_every_page_of_a_copy_is_marked_and_its_code_says_copy(language: Language) -> None:
    sent = letter_of("answer", language)
    copy = make_copy(sent.pdf, "2026-00417", 1, REGISTER, date(2026, 4, 1), language, WORDING)
    by_page = pages(copy)
    assert len(by_page) == sent.pages
    assert all(MARKS[language] in page.replace("\u00a0", " ") for page in by_page)
    read = [parse_page_code(text, REGISTER) for text in codes(copy)]
    assert read == [
        PageCode("2026-00417", 1, page, sent.pages, copy=True) for page in range(1, sent.pages + 1)
    ]
    for ours, stored in zip(by_page, pages(sent.pdf), strict=True):
        assert all(line in ours for line in stored.splitlines())
    assert digest(sent.pdf) == sent.sha256


def test_a_copy_is_pdf_a_too_and_equal_for_equal_days() -> None:
    sent = letter_of("certificate", Language.FI)
    made = [
        make_copy(sent.pdf, "2026-00417", 2, REGISTER, date(2026, 4, 1), Language.FI, WORDING)
        for _ in range(2)
    ]
    assert made[0] == made[1]
    assert pikepdf.pdfa.validate_written(BytesIO(made[0]), "2b").verdict == "pass"
