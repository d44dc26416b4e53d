"""The words of every kind of letter in three languages, as they were last approved.

`RENEW_GOLDEN=1 pytest tests/letters/test_golden.py` writes them anew; the difference is then read
line by line before it is committed.
"""

import os
from pathlib import Path

import pytest

from helpten_desk.domain.people import Language
from tests.letters.makers import LETTERS, SHEETS, letter_of
from tests.letters.reading import pages

GOLDEN = Path(__file__).parent / "golden"
PAGE_BREAK = "\n=== page {number} ===\n"


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("kind", [*LETTERS, *SHEETS])
def test_the_words_are_those_approved(kind: str, language: Language) -> None:
    by_page = pages(letter_of(kind, language).pdf)
    read = "".join(
        PAGE_BREAK.format(number=number) + page.rstrip() + "\n" for number, page in enumerate(by_page, 1)
    )
    path = GOLDEN / f"{kind}-{language}.txt"
    if os.environ.get("RENEW_GOLDEN"):
        path.write_text(read, encoding="utf-8", newline="\n")
    assert path.read_text(encoding="utf-8") == read
