"""What was typed into the search, understood: names, dates, numbers, addresses, each as a term.

A term is a word, or a list of key ranges of which one must match. Nothing typed is refused; too
much is cut.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from helpten_desk.domain.folding import fold, words
from helpten_desk.domain.people import Match, PersonFacts
from helpten_desk.register.parties.key_kinds import KeyKind, bare, phones_typed, written

LONGEST_QUERY = 200
MOST_TERMS = 8
SHORTEST_NUMBER = 5  # digits fewer than these after a word are a house number
SHORTEST_INVOICE = 4
LEAP_YEAR = 2000

SPACES = re.compile(r"\s+")
DIGITS = re.compile(r"[\d+()/.-]+", re.ASCII)
CODE = re.compile(r"\d{6}[-+A-FU-Y]\d{0,3}[0-9A-Z]?", re.ASCII | re.IGNORECASE)
CASE = re.compile(r"\d{4}-\d{1,5}", re.ASCII)
YEAR = re.compile(r"(18|19|20)\d\d", re.ASCII)
VAT_NUMBER = re.compile(r"FI\d{8}", re.ASCII | re.IGNORECASE)
PHONE_WORD = re.compile(r"\b(?:puh|puhelin|tel|tfn|gsm)[.:]{0,2} ?(?=[+(]?\d)", re.IGNORECASE)
MAIL_SIGNS = re.compile(r"mailto:|[<>\"]", re.IGNORECASE)  # what comes along when an address is pasted
VEHICLE = re.compile(r"[a-zåäö]{1,3}-?\d{1,4}", re.IGNORECASE)
# 2.5.1994, 2/5/94, 2. 5. 1994, 2-5-1994, and a day without its year: 2.5.
DATE = re.compile(r"(?<![\d-])(\d{1,2})(\. ?|/|-)(\d{1,2})(?:\2(\d{2,4})?|\.)(?![\d-])", re.ASCII)
ISO_DATE = re.compile(r"(?<![\d-])((?:18|19|20)\d\d)-(\d{1,2})-(\d{1,2})(?![\d-])", re.ASCII)
SPOKEN_DATE = re.compile(r"(?<!\d)(\d{1,2})\.? ([a-zåäö]{3,})\.? (\d{4})(?!\d)", re.IGNORECASE)
MONTHS = (  # by their first letters, in Finnish, Swedish and English
    *(("tam", "jan"), ("hel", "feb"), ("maa", "mar"), ("huh", "apr"), ("tou", "maj", "may"), ("kes", "jun")),
    *(("hei", "jul"), ("elo", "aug"), ("syy", "sep"), ("lok", "okt", "oct"), ("mar", "nov"), ("jou", "dec")),
)
BORN = "born:"  # how a date that was recognised stands among the tokens

NAMES = (KeyKind.NAME, KeyKind.NEAR)
NUMBERS = (KeyKind.POSTCODE, KeyKind.BUSINESS_ID, KeyKind.EMPLOYER_ID, KeyKind.CUSTOMER_NUMBER)
Range = tuple[str, str]  # kind of key, and how the key begins


@dataclass(frozen=True, slots=True)
class Term:
    """One thing that must match: keys that begin as `ranges` say. `word` is set if it is a folded word.

    `code`, `case` and `invoice` are what may begin an identity code, a case number or the number or
    reference of an invoice, in their own tables; empty if it cannot.
    """

    ranges: tuple[Range, ...]
    word: str = ""
    code: str = ""
    case: str = ""
    invoice: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """A search understood. `exact` and `folded` are the whole of it as one phrase."""

    text: str
    exact: str
    folded: str
    terms: tuple[Term, ...]


def understand(typed: str) -> Query:
    """The query behind what was typed: composed, without control characters, of bearable length."""
    kept = "".join(
        " " if unicodedata.category(sign) in ("Cc", "Cs", "Co") else sign
        for sign in typed[: 4 * LONGEST_QUERY]
    )
    text = SPACES.sub(" ", unicodedata.normalize("NFC", kept)).strip()[:LONGEST_QUERY]
    plain = PHONE_WORD.sub("", MAIL_SIGNS.sub(" ", unicodedata.normalize("NFKC", text)))
    terms = tuple(dict.fromkeys(_terms(_tokens(_with_dates(plain)))))[:MOST_TERMS]
    return Query(text, " ".join(written(text)), " ".join(words(text)), terms)


def _with_dates(text: str) -> str:
    """The text with every date in it as one token."""
    text = ISO_DATE.sub(lambda found: _date_token(found[3], found[2], found[1], found[0]), text)
    text = SPOKEN_DATE.sub(lambda found: _date_token(found[1], _month(found), found[3], found[0]), text)
    return DATE.sub(lambda found: _date_token(found[1], found[3], found[4] or "", found[0]), text)


def _month(spoken: re.Match[str]) -> str:
    """The number of a month named; `mar` is maaliskuu's neighbour in Swedish and marraskuu in Finnish."""
    name = spoken[2].casefold()
    if name.startswith("marr"):
        return "11"
    return next((str(n) for n, begun in enumerate(MONTHS, 1) if name.startswith(begun)), "0")


def _date_token(day: str, month: str, year: str, whole: str) -> str:
    """A date as a token of its own; what the calendar has not stays what was typed."""
    try:
        date(int(year) if len(year) == 4 else LEAP_YEAR, int(month), int(day))
    except ValueError:
        return whole
    return f" {BORN}{int(day):02}{int(month):02}{year} "


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
    """Whether digits are a whole of their own: a year, a case number."""
    return any(form.fullmatch(token) for form in (YEAR, CASE))


def _terms(tokens: Iterator[str]) -> Iterator[Term]:
    street: list[str] = []  # words that a house number may follow
    for token in tokens:
        digits = re.sub(r"\D", "", token, flags=re.ASCII)
        if token.startswith(BORN) and digits:
            yield from _flush(street)
            yield Term(tuple((KeyKind.BORN.value, key) for key in _centuries(digits)))
        elif VAT_NUMBER.fullmatch(token):
            yield from _flush(street)
            yield _number(digits, digits)
        elif CODE.fullmatch(token) or (
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
    prefix = " ".join(words(text))
    vehicle = ((KeyKind.VEHICLE.value, bare(text)),) if VEHICLE.fullmatch(text.replace(" ", "-")) else ()
    if "@" in text:
        yield Term(((KeyKind.EMAIL.value, fold(text)),))
    elif " " in prefix and any(sign.isdigit() for sign in prefix):
        kinds = (KeyKind.STREET, KeyKind.EMPLOYER, *NAMES)
        mail = ((KeyKind.EMAIL.value, fold(text)),) if "." in text and " " not in text else ()
        yield Term((*((kind.value, prefix) for kind in kinds), *vehicle, *mail))
    elif " " in prefix:  # parted by a hyphen: each part is a word
        yield from (_word(word, ()) for word in prefix.split())
    elif prefix:
        yield _word(prefix, vehicle)


def _word(word: str, vehicle: tuple[Range, ...]) -> Term:
    """A single word, or a few digits."""
    if word.isdigit():
        kinds: tuple[KeyKind, ...] = (KeyKind.BORN, KeyKind.PHONE, KeyKind.POSTCODE, KeyKind.CUSTOMER_NUMBER)
        return Term(
            tuple((kind.value, word) for kind in kinds),
            invoice=word if len(word) >= SHORTEST_INVOICE else "",
        )
    kinds = (*NAMES, KeyKind.EMAIL, KeyKind.CUSTOMER_NUMBER)
    return Term((*((kind.value, word) for kind in kinds), *vehicle), word=word)


def _number(token: str, digits: str) -> Term:
    """A code, a phone number, a business id or another number."""
    code = token.upper() if CODE.fullmatch(token) else ""
    case = _case_number(token) if CASE.fullmatch(token) else ""
    ranges = [(KeyKind.BORN.value, key) for key in _centuries(digits)]
    ranges += [(KeyKind.PHONE.value, key) for key in sorted(phones_typed(digits))]
    ranges += [(kind.value, digits) for kind in NUMBERS]
    return Term(
        tuple(ranges), code=code or (digits if len(digits) == 6 else ""), case=case, invoice=token.upper()
    )


def _case_number(token: str) -> str:
    """As it is kept, its number in five digits; what may still go on is left as typed."""
    year, _, number = token.partition("-")
    return token if number.startswith("0") else f"{year}-{int(number):05}"


def _centuries(digits: str) -> tuple[str, ...]:
    """The keys of birth dates that digits may begin: a year of two figures may be of three centuries."""
    if len(digits) == 6 or (len(digits) == 5 and digits[2:4] <= "12"):
        return (digits, *(f"{digits[:4]}{century}{digits[4:]}" for century in ("18", "19", "20")))
    return (digits,)


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
