"""What is kept: PDF/A-2b, nothing that runs, no private word in the properties, equal bytes."""

from dataclasses import replace
from io import BytesIO

import pikepdf
import pikepdf.pdfa
import pytest

from helpten_desk.domain.people import Language
from helpten_desk.letters.answer import make_answer
from tests.letters.makers import (
    HETU,
    LETTERS,
    SHEETS,
    WORDING,
    WORDS,
    answer_facts,
    full_answer,
    letter_of,
)
from tests.letters.reading import properties

KINDS = [*LETTERS, *SHEETS]


@pytest.mark.parametrize("kind", KINDS)
def test_what_was_written_passes_as_pdf_a_2b(kind: str) -> None:
    for language in Language:
        report = pikepdf.pdfa.validate_written(BytesIO(letter_of(kind, language).pdf), "2b")
        assert report.verdict == "pass", report.findings


@pytest.mark.parametrize("kind", KINDS)
def test_all_fonts_are_embedded_and_nothing_runs(kind: str) -> None:
    with pikepdf.open(BytesIO(letter_of(kind, Language.FI).pdf)) as document:
        assert document.Root.Lang == "fi"
        assert document.Root.ViewerPreferences.DisplayDocTitle
        for key in ("/OpenAction", "/AA", "/AcroForm", "/Names"):
            assert key not in document.Root
        fonts = [font for page in document.pages for font in page.resources.Font.values()]
        assert fonts
        for font in fonts:
            assert "/FontFile2" in font.FontDescriptor
            assert "Helvetica" not in str(font.BaseFont)
        for page in document.pages:
            assert "/Annots" not in page.obj


def test_equal_facts_give_equal_bytes_and_other_facts_do_not() -> None:
    facts = full_answer(Language.SV)
    first, second = make_answer(facts, WORDING, WORDS), make_answer(facts, WORDING, WORDS)
    assert first.pdf == second.pdf
    assert first.sha256 == second.sha256
    other = make_answer(replace(facts, person_name="Inka Toinen"), WORDING, WORDS)
    assert other.sha256 != first.sha256


def test_the_properties_tell_kind_and_case_and_the_day_of_the_letter_only() -> None:
    told = properties(letter_of("answer", Language.EN).pdf)
    assert told["/Title"] == "Reply to your request for access, Case 2026-00417"
    assert told["/Author"] == "Helpten Oy"
    assert told["/Subject"] == "Reply"
    assert told["/CreationDate"] == told["/ModDate"]
    assert told["/CreationDate"].startswith("D:20260305")
    pdf = letter_of("answer", Language.EN).pdf
    with pikepdf.open(BytesIO(pdf)) as document:
        xmp = document.Root.Metadata.read_bytes().decode()
    for private in (HETU, "Inka", "Testinen"):
        assert private not in xmp
    assert "2026-03-05" in xmp


def test_every_section_has_a_bookmark_and_the_bookmarks_name_nobody() -> None:
    made = make_answer(answer_facts(), WORDING, WORDS)
    with pikepdf.open(BytesIO(made.pdf)) as document, document.open_outline() as outline:
        titles = [str(item.title) for item in outline.root]
    assert len(titles) == 12
    assert titles[0].endswith("Perustiedot") and titles[-1].endswith("Oikeutenne")
