"""Whether a text that a clerk wrote tells who another person is; rather too often than too seldom."""

import re
from collections.abc import Collection
from datetime import date

from helpten_desk.domain.folding import words

Known = str | date
LEAST_STEM, ENDING, LONGEST_ENDING = 3, 3, 4
LEAST_NUMBER = 3  # digits: a house number tells of nobody
NUMBER = re.compile(r"\d(?:[\d .:/+-]*\d)?")
# What clerks write in every such reason, though somebody's name may begin so: Erik, Sami, Henri.
ORDINARY = frozenset(
    {
        *("eri", "sama", "samat", "saman", "henkilo", "henkilot", "henkiloa", "henkilon", "henkiloita"),
        *("samma", "olika", "annan", "person", "personer", "same", "different", "another", "people"),
    }
)


def tells_of(text: str, others: Collection[Known], own: Collection[Known]) -> bool:
    """Whether the text has a name, place or number of the others that is not the person's own.

    A name counts in every form that a Finnish ending gives it (Virtanen, Virtasen): what begins like it. Any
    number of more than two digits counts that is not the person's own.
    """
    mine = _words_of(own)
    foreign = _words_of(others) - mine
    if any(_is_form_of(word, name) for word in set(words(text)) - mine - ORDINARY for name in foreign):
        return True
    numbers = [_digits(found) for found in NUMBER.findall(text)]
    known = _numbers_of(own)
    return any(len(number) >= LEAST_NUMBER and not any(number in one for one in known) for number in numbers)


def _is_form_of(word: str, name: str) -> bool:
    if name.isdecimal():
        return False  # numbers are compared as such
    stem = name[: max(LEAST_STEM, len(name) - ENDING)]
    return word.startswith(stem) and len(word) <= len(name) + LONGEST_ENDING


def _words_of(known: Collection[Known]) -> set[str]:
    return {word for one in known if isinstance(one, str) for word in words(one) if len(word) > 1}


def _numbers_of(known: Collection[Known]) -> set[str]:
    """The digits of what is known; a day in the ways in which it is written."""
    numbers = set()
    for one in known:
        if isinstance(one, date):
            numbers |= {f"{one.day}{one.month}{one.year}", f"{one:%d%m%Y}", f"{one:%Y%m%d}", f"{one:%d%m%y}"}
        else:
            numbers.add(_digits(one))
    return numbers - {""}


def _digits(text: str) -> str:
    return "".join(sign for sign in text if sign.isdecimal())
