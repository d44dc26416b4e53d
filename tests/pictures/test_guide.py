"""The guide can be followed in each language: the same pages, links that lead on, words of the screen."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from helpten_desk import paths
from helpten_desk.ui.aids.guide import CONTENTS, PLACES, Guide
from helpten_desk.workstation import LANGUAGES

ROOT = Path(__file__).parents[2]
GUIDE = paths.resources() / "guide"
TRANSLATIONS = paths.resources() / "translations"
ASKED = frozenset(LANGUAGES)
PAGES = sorted(GUIDE.glob("*/*.md"))
TEXTS = [*PAGES, ROOT / "README.md"]
LINK = re.compile(r"\]\(([^)#\s]+)\)")
HEADING = re.compile(r"^(#+) ", re.MULTILINE)
ITEM = re.compile(r"^ *(?:\d+\.|-|\|) ", re.MULTILINE)
SCREEN_WORD = re.compile(r"(?<![*\w])\*([^*]+)\*(?!\*)")  # *what stands on a button*; **strong** is none
COUNT = re.compile(r"\{\w+\}")
MOST_BYTES = 1_500_000  # of the pictures of one language


def links(text: Path) -> list[str]:
    """Where a page leads inside the repository, pictures too."""
    return [target for target in LINK.findall(text.read_text(encoding="utf-8")) if "://" not in target]


def pages_of(language: str) -> set[str]:
    """The names of the pages in one language."""
    return {page.name for page in PAGES if page.parent.name == language}


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: f"{text.parent.name}/{text.stem}")
def test_links_of_a_page_lead_to_a_file(text: Path) -> None:
    lost = [to for to in links(text) if not to.endswith(".png") and not (text.parent / to).exists()]
    assert not lost


@pytest.mark.parametrize("language", sorted(ASKED))
def test_every_picture_that_is_shown_has_been_made(language: str) -> None:
    """The names of those that `desk.py pictures` has still to make."""
    shown = {(text.parent / to).resolve() for text in TEXTS for to in links(text) if to.endswith(".png")}
    missing = {each.name for each in shown if each.parent.name == language and not each.exists()}
    assert not missing, f"not made yet, {language}: " + ", ".join(sorted(missing))


def test_no_page_shows_the_screen_of_another_language() -> None:
    for page in PAGES:
        own = (GUIDE / "pictures" / page.parent.name).resolve()
        assert [
            to for to in links(page) if to.endswith(".png") and (page.parent / to).resolve().parent != own
        ] == []


@pytest.mark.parametrize("language", sorted(ASKED))
def test_every_page_is_in_the_contents_and_in_every_language(language: str) -> None:
    contents = GUIDE / language / Guide(GUIDE, language).topics[CONTENTS][0]
    assert set(links(contents)) == pages_of(language) - {contents.name}
    assert pages_of(language) == pages_of("fi")


@pytest.mark.parametrize("page", sorted(pages_of("fi")))
def test_a_page_tells_the_same_in_every_language(page: str) -> None:
    """The same headings, steps, rows, links and words of the screen, in the same order."""
    shapes = set()
    for language in ASKED:
        text = (GUIDE / language / page).read_text(encoding="utf-8")
        targets = tuple(to.replace(f"/{language}/", "/") for to in LINK.findall(text))
        words = len(SCREEN_WORD.findall(text))
        shapes.add((tuple(HEADING.findall(text)), len(ITEM.findall(text)), targets, words))
    assert len(shapes) == 1


def test_f1_leads_to_the_same_page_in_every_language_and_to_a_heading_there() -> None:
    topics = {language: Guide(GUIDE, language).topics for language in ASKED}
    assert {language for language in ASKED if (GUIDE / language / PLACES).is_file()} == ASKED
    for language, places in topics.items():
        assert list(places) == list(topics["fi"])
        for topic, (file, heading) in places.items():
            text = (GUIDE / language / file).read_text(encoding="utf-8")
            assert not heading or re.search(rf"^#+ {re.escape(heading)}$", text, re.MULTILINE), topic
            assert file == topics["fi"][topic][0] and bool(heading) == bool(topics["fi"][topic][1])


@pytest.mark.parametrize("language", sorted(ASKED))
def test_what_the_guide_names_stands_so_on_the_screen(language: str) -> None:
    """A button that gets another word gets it in the guide too."""
    said = screen_words(language)
    unknown = []
    for page in sorted(pages_of(language)):
        text = re.sub(r"\s+", " ", (GUIDE / language / page).read_text(encoding="utf-8"))
        named = SCREEN_WORD.findall(text)
        unknown += [f"{page}: {word}" for word in named if bare(word) not in said]
    assert not unknown, f"no such words on the screen, {language}: " + "; ".join(unknown)


def screen_words(language: str) -> set[str]:
    """Every text of the screen and every word of the register in a language; English is the source itself."""
    spoken = "fi" if language == "en" else language
    tree = ElementTree.parse(TRANSLATIONS / f"helpten_desk_{spoken}.ts")
    tag = "source" if language == "en" else "translation"
    words = {bare("".join(each.itertext())) for each in tree.iter(tag)}
    for file in (paths.resources() / "words").glob("*.json"):
        words |= {bare(word) for word in words_in(json.loads(file.read_text(encoding="utf-8")), language)}
    return words


def words_in(kept: object, language: str) -> set[str]:
    """The words of one language anywhere in a file of words."""
    if not isinstance(kept, dict):
        return set()
    own = kept.get(language)
    below = {word for value in kept.values() for word in words_in(value, language)}
    return below | {own} if isinstance(own, str) else below


def bare(word: str) -> str:
    """Without what marks that more is asked, and with any number alike: 5 d and {days} d."""
    return re.sub(r"\d+", "#", COUNT.sub("#", word.removesuffix("…").strip())).casefold()


@pytest.mark.parametrize("language", sorted(ASKED))
def test_the_pictures_are_small(language: str) -> None:
    pictures = list((GUIDE / "pictures" / language).glob("*.png"))
    assert sum(picture.stat().st_size for picture in pictures) < MOST_BYTES
