"""The words in which held data are shown: labels, codes, dates, sums and sources, never codes.

Labels and code values are data in `resources/words`; equal values give equal words in every
place: the customer card, the answer page and the letter; only an English day is written out in letters
and stands in figures on the screen.
"""

import json
from collections.abc import Callable
from copy import copy
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from helpten_desk.domain.extracts import Code, Source, SourceKind, Value
from helpten_desk.domain.money import Money, euros
from helpten_desk.domain.people import Language

NO_BREAK = "\u00a0"
MINUS = "\u2212"
HELSINKI = ZoneInfo("Europe/Helsinki")

_MONTHS = [
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
]
_AT = {Language.FI: "klo", Language.SV: "kl.", Language.EN: "at"}
_FROM = {Language.FI: "{day} alkaen", Language.SV: "från {day}", Language.EN: "from {day}"}
_UNTIL = {Language.FI: "{day} asti", Language.SV: "till {day}", Language.EN: "until {day}"}
_YES_NO = {Language.FI: ("kyllä", "ei"), Language.SV: ("ja", "nej"), Language.EN: ("yes", "no")}


def day_in_words(day: date, language: Language) -> str:
    """A day as 5.3.2026; in English with the month written out."""
    if language is Language.EN:
        return f"{day.day}{NO_BREAK}{_MONTHS[day.month - 1]}{NO_BREAK}{day.year}"
    return day_in_figures(day)


def day_in_figures(day: date) -> str:
    """A day as 5.3.2026, as the screen shows it in every language."""
    return f"{day.day}.{day.month}.{day.year}"


def time_in_words(moment: datetime, language: Language) -> str:
    """The time of day in Finland: klo 9.05, kl. 9.05, at 9:05."""
    local = moment.astimezone(HELSINKI)
    point = ":" if language is Language.EN else "."
    return f"{_AT[language]}{NO_BREAK}{local.hour}{point}{local.minute:02}"


def moment_in_words(moment: datetime, language: Language) -> str:
    """The day and time in Finland of a moment with a time zone."""
    day = day_in_words(moment.astimezone(HELSINKI).date(), language)
    return f"{day} {time_in_words(moment, language)}"


def number_in_words(number: Decimal, language: Language) -> str:
    """A number in digits: thousands apart, a decimal comma (in English a point), a true minus."""
    english = language is Language.EN
    text = f"{abs(number):,f}".replace(",", "\0").replace(".", "." if english else ",")
    return (MINUS if number < 0 else "") + text.replace("\0", "," if english else NO_BREAK)


def money_in_words(total: Decimal, language: Language) -> str:
    """A sum of euros: 1 234,56 €, in English €1,234.56."""
    text = number_in_words(euros(total), language)
    if language is not Language.EN:
        return f"{text}{NO_BREAK}€"
    return f"{MINUS}€{text[1:]}" if text.startswith(MINUS) else f"€{text}"


class Words:
    """The words of the folder `resources/words`, read once when it is made."""

    def __init__(self, folder: Path) -> None:
        self._labels: dict[str, dict[str, str]] = _read(folder / "labels.json")
        self._codes: dict[str, dict[str, dict[str, str]]] = _read(folder / "codes.json")
        self._codes["label"] = self._labels  # which datum an earlier answer left out is a datum itself
        self._day: Callable[[date, Language], str] = day_in_words
        self._sources = "source"

    def on_screen(self) -> "Words":
        """The same words for the screen: days in figures, so that they fit a column in every language;
        letters speak to the person herself, the screen speaks about her."""
        shown = copy(self)
        shown._sources = "source_on_screen"
        shown._day = lambda day, _language: day_in_figures(day)
        return shown

    def label(self, key: str, language: Language) -> str:
        """The label of a datum (`people.occupation`) or of a table (`people`, a sub-heading)."""
        return self._labels[key][language]

    def code(self, vocabulary: str, value: str, language: Language) -> str:
        """The word for a code; a value unknown to the vocabulary as stored, in quotation marks."""
        words = self._codes.get(vocabulary, {}).get(value)
        if words is not None:
            return words[language]
        return f"“{value}”" if language is Language.EN else f"”{value}”"

    def value(self, value: Value, language: Language) -> str:
        """A held value in words; texts and numbers of things stand as they were issued."""
        match value:
            case Code(vocabulary, code):
                return self.code(vocabulary, code, language)
            case bool():
                return _YES_NO[language][0 if value else 1]
            case datetime():
                day = self._day(value.astimezone(HELSINKI).date(), language)
                return f"{day} {time_in_words(value, language)}"
            case date():
                return self._day(value, language)
            case Money():
                return money_in_words(value, language)
            case Decimal():
                return number_in_words(value, language)
            case _:
                return str(value)

    def validity(self, start: date | None, end: date | None, language: Language) -> str:
        """12.5.2009–31.8.2021, 1.9.2021 alkaen, 31.8.2021 asti; empty where neither day is known."""
        if start and end:
            dash = " – " if language is Language.EN else "–"
            return f"{self._day(start, language)}{dash}{self._day(end, language)}"
        if start:
            return _FROM[language].format(day=self._day(start, language))
        if end:
            return _UNTIL[language].format(day=self._day(end, language))
        return ""

    def source(self, source: Source, language: Language) -> str:
        """Who gave a datum, by what and when: "teiltä, tilauslomake 12.5.2009"."""
        if source.kind is SourceKind.DERIVED and source.name:
            return self.code("derived_from", source.name, language)
        words = self.code(self._sources, source.kind, language)
        if source.kind is SourceKind.OTHER and source.name:
            words = source.name
        elif source.name:
            words = f"{words} {source.name}"
        if source.channel and source.channel != source.kind:
            channel = self._codes["source_channel"].get(source.channel)
            words = f"{words}, {channel[language] if channel else source.channel}"
        if source.acquired_on:
            words = f"{words} {self._day(source.acquired_on, language)}"
        return words

    def labels(self) -> frozenset[str]:
        """All label keys that have words."""
        return frozenset(self._labels)

    def codes(self, vocabulary: str) -> frozenset[str]:
        """All values of a vocabulary that have words; empty for an unknown one."""
        return frozenset(self._codes.get(vocabulary, ()))

    def vocabulary(self, name: str) -> tuple[str, ...]:
        """The values of a vocabulary in the order in which they are offered."""
        return tuple(self._codes.get(name, ()))

    def missing(self) -> tuple[str, ...]:
        """Keys without a word in one of the three languages; a test wants none."""
        entries = list(self._labels.items())
        for vocabulary, values in self._codes.items():
            entries += [(f"{vocabulary}/{value}", words) for value, words in values.items()]
        return tuple(key for key, words in entries if any(not words.get(language) for language in Language))


def _read(path: Path) -> dict[str, Any]:
    """One file of words."""
    words: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return words
