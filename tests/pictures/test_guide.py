"""The guide can be followed: every page is in its contents, every link and picture leads somewhere."""

import re
from pathlib import Path

import pytest

from helpten_desk import paths

GUIDE = paths.resources() / "guide" / "fi"
PAGES = sorted(GUIDE.glob("*.md"))
LINK = re.compile(r"\]\(([^)#\s]+)\)")
MOST_BYTES = 3_000_000


@pytest.mark.parametrize(
    "page", [*PAGES, Path(__file__).parents[2] / "README.md"], ids=lambda page: page.stem
)
def test_links_and_pictures_of_a_page_exist(page: Path) -> None:
    targets = [target for target in LINK.findall(page.read_text(encoding="utf-8")) if "://" not in target]
    lost = [target for target in targets if not (page.parent / target).exists()]
    assert not lost


def test_every_page_is_in_the_contents() -> None:
    listed = set(LINK.findall((GUIDE / "contents.md").read_text(encoding="utf-8")))
    assert listed == {page.name for page in PAGES} - {"contents.md"}


def test_the_pictures_are_small() -> None:
    pictures = list((GUIDE.parent / "pictures").rglob("*.png"))
    assert pictures
    assert sum(picture.stat().st_size for picture in pictures) < MOST_BYTES
