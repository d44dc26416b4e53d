"""What a person or company is found by: the keys made of one party's data, pure values.

Every key is a folded whole (a name in both orders, a street, a number) or a single word of one.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import lru_cache

import phonenumbers

from helpten_desk.domain.folding import APOSTROPHES, WORD, fold, words

LONGEST_KEY = 100
LAST = "\U0010ffff"  # follows every sign that a key may have
LONGEST_WORD = 24  # in the dictionary; longer ones are found, but not when misspelt
SHORTEST_PART = 3
FINLAND = "358"
NO_DIGIT = re.compile(r"\D", re.ASCII)


class KeyKind(StrEnum):
    """What a key is made of."""

    NAME = "name"  # letters as written, small, in both orders
    NEAR = "near"  # the same folded, where that differs
    FORMER = "former"
    WORD = "word"  # each folded word of all that consists of words
    BORN = "born"
    PHONE = "phone"
    EMAIL = "email"
    STREET = "street"
    POSTCODE = "postcode"
    TOWN = "town"
    EMPLOYER = "employer"
    EMPLOYER_ID = "employer_id"
    BUSINESS_ID = "business_id"
    CUSTOMER_NUMBER = "customer_number"
    VEHICLE = "vehicle"


Key = tuple[str, str]
IN_WORDS = frozenset(("name", "near", "former", "street", "town", "employer"))


@dataclass(slots=True)
class Findable:
    """What is held of one party, as far as it is searched. Addresses only where none is protected."""

    names: list[tuple[str, ...]] = field(default_factory=list)  # whole, in each order of their parts
    former: list[str] = field(default_factory=list)
    born: list[date] = field(default_factory=list)
    phones: list[str] = field(default_factory=list)
    emails: list[str] = field(default_factory=list)
    streets: list[str] = field(default_factory=list)
    postcodes: list[str] = field(default_factory=list)
    towns: list[str] = field(default_factory=list)
    employers: list[tuple[str, str]] = field(default_factory=list)  # name and business id
    business_id: str = ""
    customer_numbers: list[str] = field(default_factory=list)
    vehicles: list[str] = field(default_factory=list)

    def call(self, given: str, called: str, family: str) -> None:
        """A person's name in both orders, and with the name she is called by where it is not the first."""
        self.names += [(family, given), (given, family)]
        if called and called != given.partition(" ")[0] and written(called)[:1] != written(given)[:1]:
            self.names += [(family, called), (called, family)]

    def whole_keys(self) -> frozenset[Key]:
        """All keys but those of single words."""
        keys: list[Key] = []
        add = keys.append
        for parts in self.names:
            exact = _spaced(map(_as_written, parts))
            add(("name", exact))
            if (folded := _spaced(map(_in_words, parts))) != exact:
                add(("near", folded))
        for kind, texts in (
            ("former", self.former),
            ("street", self.streets),
            ("town", self.towns),
            ("postcode", self.postcodes),
        ):
            for text in texts:
                add((kind, _in_words(text)))
        for born_on in self.born:
            keys += (("born", key) for key in birth_keys(born_on))
        for number in self.phones:
            add(("phone", phone_key(number)))
        for address in self.emails:
            add(("email", fold(address)))
        for name, business_id in self.employers:
            keys += (("employer", _in_words(name)), ("employer_id", bare(business_id)))
        add(("business_id", bare(self.business_id)))
        for number in self.customer_numbers:
            add(("customer_number", fold(number)))
        for number in self.vehicles:
            add(("vehicle", bare(number)))
        return frozenset([(kind, key[:LONGEST_KEY]) for kind, key in keys if key])


def words_of(keys: Iterable[Key]) -> set[str]:
    """The single words of whole keys: letters, folded; numbers and lone letters find too much."""
    return {
        word
        for kind, key in keys
        if kind in IN_WORDS
        for part in key.split(" ")
        for word in ((part,) if part.isascii() else _in_words(part).split(" "))
        if len(word) > 1 and not word.isdigit()
    }


def written(text: str) -> tuple[str, ...]:
    """The words as they are written, in small letters: å, ä and ö stay what they are."""
    if text.isascii():
        return tuple(WORD.findall(text.translate(APOSTROPHES).lower()))
    plain = unicodedata.normalize("NFKC", text.translate(APOSTROPHES)).casefold()
    return tuple(WORD.findall(unicodedata.normalize("NFC", plain)))


@lru_cache(maxsize=65_536)
def _as_written(text: str) -> str:
    return " ".join(written(text))


@lru_cache(maxsize=65_536)
def _in_words(text: str) -> str:
    return " ".join(words(text))


def _spaced(parts: Iterable[str]) -> str:
    return " ".join(filter(None, parts))


def bare(number: str) -> str:
    """A number without the signs and spaces by which people part it: `ABC-123` is `abc123`."""
    return "".join(filter(str.isalnum, fold(number)))


def phone_key(number: str) -> str:
    """The digits as dialled in Finland; with the country's digits for a foreign number."""
    digits = NO_DIGIT.sub("", number)
    if number.startswith("0") and not digits.startswith("00"):
        return digits
    if number.startswith(f"+{FINLAND}"):
        return "0" + digits.removeprefix(FINLAND).removeprefix("0")
    try:
        parsed = phonenumbers.parse(number, "FI")
    except phonenumbers.NumberParseException:
        return digits
    national = phonenumbers.national_significant_number(parsed)
    return f"0{national}" if parsed.country_code == int(FINLAND) else f"{parsed.country_code}{national}"


def phones_typed(digits: str) -> set[str]:
    """The keys that the digits typed may begin: from abroad with +358, 00358 or (0) after it."""
    typed = {digits}
    abroad = digits.removeprefix("00")
    if abroad != digits:
        typed.add(abroad)
    if abroad.startswith(FINLAND):
        typed.add("0" + abroad.removeprefix(FINLAND).removeprefix("0"))
    return typed


def birth_keys(born_on: date) -> tuple[str, str]:
    """A birth date as 15031985 and 19850315, so that a day or a year finds it."""
    day, month, year = f"{born_on.day:02}", f"{born_on.month:02}", f"{born_on.year:04}"
    return (day + month + year, year + month + day)


def lacking_one(word: str) -> set[str]:
    """The word with each of its letters left out: two words one edit apart have one of these in common."""
    return {word[:place] + word[place + 1 :] for place in range(len(word))}


def endings(word: str) -> set[str]:
    """Where a part of the word may begin, after its first letter."""
    return {word[place:] for place in range(1, len(word) - SHORTEST_PART + 1)}


def one_edit(one: str, other: str) -> bool:
    """Whether one letter added, left out, changed, or two neighbours swapped makes one word the other."""
    while one and other and one[0] == other[0]:
        one, other = one[1:], other[1:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    return max(len(one), len(other)) <= 1 or (len(one) == 2 and one == other[::-1])
