"""What was typed into the search, understood: names, dates, numbers, addresses, each as a term.

A term is a list of key ranges of which one must match. Nothing typed is refused; too much is cut.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from helpten_desk.domain.folding import fold, words
from helpten_desk.domain.people import Match, PersonFacts
from helpten_desk.register.parties.search_keys import KeyKind, written

LONGEST_QUERY = 200
MOST_TERMS = 8
SHORTEST_NUMBER = 5  # digits fewer than these after a word are a house number

SPACES = re.compile(r"\s+")
DIGITS = re.compile(r"[\d+()/.-]+", re.ASCII)
CODE = re.compile(r"\d{6}[-+A-FU-Y]\d{0,3}[0-9A-Z]?", re.ASCII | re.IGNORECASE)
CASE = re.compile(r"\d{4}-\d{1,5}", re.ASCII)
YEAR = re.compile(r"(18|19|20)\d\d", re.ASCII)
DOTTED_DATE = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})", re.ASCII)
ISO_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})", re.ASCII)

NAMES = (KeyKind.NAME, KeyKind.NEAR)
WORDS = (
    *NAMES,
    KeyKind.FORMER,
    KeyKind.EMAIL,
    KeyKind.STREET,
    KeyKind.TOWN,
    KeyKind.EMPLOYER,
    KeyKind.CUSTOMER_NUMBER,
)
NUMBERS = (KeyKind.BORN, KeyKind.PHONE, KeyKind.POSTCODE, KeyKind.BUSINESS_ID, KeyKind.CUSTOMER_NUMBER)


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must match: keys of these kinds that begin with `prefix`.

    `code` and `case` are what may begin an identity code or a case number; empty if it cannot.
    """

    kinds: tuple[KeyKind, ...]
    prefix: str
    code: str = ""
    case: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """A search understood. `exact` and `folded` are the whole of it as one phrase."""

    text: str
    exact: str
    folded: str
    terms: tuple[Term, ...]


def understand(typed: str) -> Query:
    """The query behind what was typed: composed, without control characters, of bearable length."""
    kept = "".join(" " if unicodedata.category(sign) in ("Cc", "Cs", "Co") else sign for sign in typed)
    text = SPACES.sub(" ", unicodedata.normalize("NFC", kept[: 4 * LONGEST_QUERY])).strip()[:LONGEST_QUERY]
    terms = tuple(_terms(_tokens(text)))[:MOST_TERMS]
    return Query(text, " ".join(written(text)), " ".join(words(text)), terms)


def _tokens(text: str) -> Iterator[str]:
    """The parts between spaces; digits that follow each other belong together, as in a phone number."""
    number = ""
    for token in re.split(r"[ ,;]+", text):
        if DIGITS.fullmatch(token) and not _own(token):
            number += token
            continue
        if number:
            yield number
            number = ""
        if token:
            yield token
    if number:
        yield number


def _own(token: str) -> bool:
    """Whether digits are a whole of their own: a date, a year, a case number."""
    return any(form.fullmatch(token) for form in (DOTTED_DATE, ISO_DATE, YEAR, CASE))


def _terms(tokens: Iterator[str]) -> Iterator[Term]:
    street: list[str] = []  # words that a house number may follow
    for token in tokens:
        digits = re.sub(r"\D", "", token, flags=re.ASCII)
        if CODE.fullmatch(token) or (
            DIGITS.fullmatch(token) and (len(digits) >= SHORTEST_NUMBER or _own(token))
        ):
            yield from _flush(street)
            yield _number(token, digits)
        elif street and (DIGITS.fullmatch(token) or (len(token) == 1 and len(street) > 1)):
            street.append(token)
        else:
            yield from _flush(street)
            street.append(token)
    yield from _flush(street)


def _flush(street: list[str]) -> Iterator[Term]:
    """The term of a word, or of a street with what follows it."""
    text = " ".join(street)
    street.clear()
    if "@" in text:
        yield Term((KeyKind.EMAIL,), fold(text))
    elif prefix := " ".join(words(text)):
        number = (KeyKind.BORN, KeyKind.PHONE) if prefix.isdigit() else ()
        several = " " in prefix and any(sign.isdigit() for sign in prefix)
        kinds = (KeyKind.STREET, KeyKind.EMPLOYER, *NAMES) if several else (*WORDS, *number)
        yield Term(kinds, prefix)


def _number(token: str, digits: str) -> Term:
    """A date, a code, a phone number, a business id or another number."""
    for form, order in ((DOTTED_DATE, (3, 2, 1)), (ISO_DATE, (1, 2, 3))):
        if match := form.fullmatch(token):
            year, month, day = (match[group] for group in order)
            if born := _day(year, month, day):
                return Term((KeyKind.BORN,), born)
    code = token.upper() if CODE.fullmatch(token) else ""
    case = token if CASE.fullmatch(token) else ""
    return Term(NUMBERS, digits, code=code or (digits if len(digits) == 6 else ""), case=case)


def _day(year: str, month: str, day: str) -> str:
    """A day as the keys of birth dates have it; empty if the calendar has none such."""
    try:
        date(int(year) if len(year) == 4 else 2000 + int(year), int(month), int(day))
    except ValueError:
        return ""
    return f"{int(day):02}{int(month):02}{year}"


def name_match(query: Query, names: Iterable[str]) -> Match | None:
    """How the words typed stand to a name: all of them whole, begun, or only nearly; None if not at all."""
    exact = {word for name in names for word in written(name)}
    typed = query.exact.split()
    if not typed:
        return None
    if all(word in exact for word in typed):
        return Match.SAME_NAME
    if all(any(name.startswith(word) for name in exact) for word in typed):
        return Match.NAME_BEGINS
    folded = {fold(word) for word in exact}
    if all(any(name.startswith(word) for name in folded) for word in query.folded.split()):
        return Match.NEARLY
    return None


def part_of_name(query: Query, person: PersonFacts) -> bool:
    """Whether a part only of a hyphenated name was typed: Virtanen-Koe is another name than Virtanen."""
    typed = set(query.exact.split())
    names = f"{person.given_names} {person.call_name} {person.family_name}".split()
    parts = [set(written(name)) for name in names]
    whole = {word for part in parts if len(part) == 1 for word in part}
    return any((part & typed) - whole and not part <= typed for part in parts if len(part) > 1)
