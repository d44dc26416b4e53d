"""The guide as it lies beside the program: pages of Markdown, which section a page of the desk has."""

import json
import re
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from helpten_desk.domain.folding import words

WRITTEN_IN = "fi"  # the language in which there is always a guide
PLACES = "places.json"  # topic of the desk: [file, heading]; a heading that is empty is the page's top
CONTENTS = "contents"

_HEADING = re.compile(r"^(#{1,3}) +(.+?) *$", re.MULTILINE)
_MARKUP = re.compile(r"!?\[([^\]]*)\]\([^)]*\)|[*`|]|^[-#\s]+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Section:
    """One heading of a page with the text beneath it."""

    file: str
    page: str  # the heading of the page
    heading: str
    text: str

    @property
    def first_words(self) -> str:
        """What it begins with, for a list."""
        return " ".join(self.text.split())[:120]


class Guide:
    """The guide in one language; where that has none, the one that there always is."""

    def __init__(self, folder: Path, language: str) -> None:
        """`folder` holds a folder of each language, and the pictures."""
        own = folder / language
        self.folder = own if (own / PLACES).is_file() else folder / WRITTEN_IN

    @cached_property
    def topics(self) -> dict[str, tuple[str, str]]:
        """File and heading of each topic of the desk."""
        kept = json.loads((self.folder / PLACES).read_text(encoding="utf-8"))
        return {topic: (file, heading) for topic, (file, heading) in kept.items()}

    def place_of(self, topic: str) -> tuple[str, str]:
        """File and heading for a topic such as `answer.mail`; of `answer` if that has none of its own."""
        known = self.topics
        return known.get(topic) or known.get(topic.partition(".")[0]) or known[CONTENTS]

    def text(self, file: str) -> str:
        """A page as Markdown. FileNotFoundError for a name that is none of the guide's pages."""
        if file not in {page.name for page in self.folder.glob("*.md")}:
            raise FileNotFoundError(file)
        return (self.folder / file).read_text(encoding="utf-8")

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """Every heading with its text, page by page in the order of the contents."""
        first = self.topics[CONTENTS][0]
        listed = re.findall(r"\]\((\w[\w-]*\.md)\)", self.text(first))
        return tuple(section for file in listed for section in self._sections_of(file))

    def search(self, typed: str) -> list[Section]:
        """The sections in which every typed word begins a word; those with all in the heading first."""
        wanted = words(typed)
        if not wanted:
            return []
        found: list[tuple[int, Section]] = []
        for section in self.sections:
            head = words(f"{section.page} {section.heading}")
            if _all_begin(wanted, head):
                found.append((0, section))
            elif _all_begin(wanted, (*head, *words(section.text))):
                found.append((1, section))
        return [section for _rank, section in sorted(found, key=lambda pair: pair[0])]

    def _sections_of(self, file: str) -> list[Section]:
        text = self.text(file)
        heads = list(_HEADING.finditer(text))
        page = heads[0].group(2) if heads else file
        ends = [head.start() for head in heads[1:]] + [len(text)]
        return [
            Section(file, page, head.group(2), _MARKUP.sub(r"\1 ", text[head.end() : end]).strip())
            for head, end in zip(heads, ends, strict=True)
        ]


def _all_begin(wanted: tuple[str, ...], among: tuple[str, ...]) -> bool:
    return all(any(word.startswith(typed) for word in among) for typed in wanted)
