"""The wording of the letters: versioned data in `resources/letters/`, spoken in a language, under a law."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from datetime import date as day_type
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.people import Language
from helpten_desk.domain.words import (
    HELSINKI,
    NO_BREAK,
    day_in_words,
    moment_in_words,
    money_in_words,
    number_in_words,
)

_FILE = re.compile(r"wording-(\d+)\.json")


@dataclass(frozen=True, slots=True)
class Window:
    """A window envelope as measured by the administrator, and how far the sheet plays in it (mm)."""

    name: str
    left: float
    right: float
    top: float
    bottom: float
    play_across: float
    play_down: float

    @property
    def safe(self) -> tuple[float, float, float, float]:
        """x1, y1, x2, y2 of the box that is seen wherever the sheet lies: window minus play."""
        return self.left, self.top, self.right - self.play_across, self.bottom - self.play_down

    @property
    def forbidden(self) -> tuple[float, float, float, float]:
        """x1, y1, x2, y2 of all that may be seen: window plus play."""
        return 0.0, self.top - self.play_down, self.right, self.bottom


@dataclass(frozen=True, slots=True)
class Wording:
    """One version of the wording, with the window's measures."""

    version: str
    texts: Mapping[str, Any]
    uses: Mapping[str, Any]  # group → its purposes and retention rule
    provisions: Mapping[str, Any]  # rule set → ground → where the law says so
    european_economic_area: frozenset[str]  # ISO 3166 codes
    window: "Window"

    @classmethod
    def load(cls, folder: Path) -> "Wording":
        """The newest version in the folder."""
        newest = max(
            (path for path in folder.iterdir() if _FILE.fullmatch(path.name)),
            key=lambda path: int(path.stem.partition("-")[2]),
        )
        data = json.loads(newest.read_text(encoding="utf-8").replace("~", NO_BREAK))
        window = json.loads((folder / "window.json").read_text(encoding="utf-8"))
        return cls(
            version=data["version"],
            texts=MappingProxyType(data["texts"]),
            uses=MappingProxyType(data["uses"]),
            provisions=MappingProxyType(data["provisions"]),
            european_economic_area=frozenset(data["european_economic_area"].split()),
            window=Window(**window),
        )

    def spoken(self, language: Language, rules: RuleSet = RuleSet.GDPR) -> "Voice":
        """The wording in one language under one rule set."""
        return Voice(self, language, rules)


@dataclass(frozen=True, slots=True)
class Voice:
    """Sentences, dates and numbers in the language of a letter."""

    wording: Wording
    language: Language
    rules: RuleSet

    def text(self, key: str, /, **values: str | int) -> str:
        """The words of a key, with values put in as they are. A key without words is a bug."""
        words = self.wording.texts[key][self.language]
        if not isinstance(words, str):
            words = words[self.rules]
        return str(words).format(**values) if values else str(words)

    def date(self, day: day_type) -> str:
        """5.3.2026; 5 March 2026."""
        return day_in_words(day, self.language)

    def month(self, day: day_type) -> str:
        """3/2026 in every language: the column head says that it is a month."""
        return f"{day.month}/{day.year}"

    def moment(self, moment: datetime) -> str:
        """5.3.2026 klo 9.05 on Finnish clocks; a moment without a zone is UTC."""
        return moment_in_words(moment if moment.tzinfo else moment.replace(tzinfo=UTC), self.language)

    def time(self, moment: datetime) -> str:
        """9.05 for a column of times."""
        local = local_time(moment)
        return f"{local.hour}{':' if self.language is Language.EN else '.'}{local.minute:02}"

    def number(self, value: Decimal | int) -> str:
        """1 234,5 with the signs of the language."""
        return number_in_words(Decimal(value), self.language)

    def money(self, euros: Decimal) -> str:
        """1 234,56 €; €1,234.56."""
        return money_in_words(euros, self.language)

    def pages(self, count: int) -> str:
        """1 sivu; 6 sivua."""
        return self.text("pages.1" if count == 1 else "pages.n", n=count)


@lru_cache(maxsize=16384)
def local_time(moment: datetime) -> datetime:
    """The moment on Finnish clocks; a moment without a zone is UTC."""
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(HELSINKI)
