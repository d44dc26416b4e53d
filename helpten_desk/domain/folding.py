"""Text for comparing: folded for search, and keyed for the Finnish alphabet.

Searching and sorting differ: a search takes `Ohman` for `Öhman`, a list never puts Ö beside O.
"""

import re
import unicodedata
from functools import lru_cache

# Letters that do not come apart into a base and an accent.
FOLDED = str.maketrans(
    {
        "ø": "o",
        "æ": "ae",
        "œ": "oe",
        "ß": "ss",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ŋ": "n",
        "ħ": "h",
        "ŧ": "t",
        "ǥ": "g",
        "ʒ": "z",
        "ı": "i",
        "ĸ": "k",
        "ɨ": "i",
    }
)

# The alphabet's last three, as characters that follow z, and the letters that sort elsewhere than
# their base: õ ő ø with ö, ü ű with y, æ as ae, þ as th (Kotus; law.md § 9).
SORTED = {
    "å": "{",
    "ä": "|",
    "ö": "}",
    "õ": "}",
    "ő": "}",
    "ø": "}",
    "ü": "y",
    "ű": "y",
}

APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼʹ´`ˈ"))
DROPPED_KINDS = frozenset({"Cc", "Cf", "Cs", "Co"})
WORD = re.compile(r"[^\W_]+")
ORDINARY = re.compile(r"[A-Za-zÅÄÖåäö0-9 -]*")
_ORDINARY = str.maketrans("åäö-", "{|} ")
BEFORE_EVERY_LETTER = "\x1f"  # so that a name comes before a longer one that begins with it


def fold(text: str) -> str:
    """The text without case, accents and signs that nobody sees: `Åström` and `ASTROM` are one.

    Equal for composed and decomposed input, and folding twice changes nothing. Apostrophes and
    control characters are dropped, runs of spaces become one. v and w, ü and y stay apart.
    """
    return " ".join(unicodedata.normalize("NFC", text.translate(_SIGNS)).split())


def words(text: str) -> tuple[str, ...]:
    """The folded words: letters and figures between anything else (`Anna-Liisa` is two)."""
    return tuple(WORD.findall(fold(text)))


def sort_key(text: str) -> str:
    """A key whose order by code point is the Finnish alphabet: … u v w x y z å ä ö.

    v and w are letters of their own; an accent decides only between names that are else equal;
    hyphens count as spaces.
    """
    if ORDINARY.fullmatch(text):  # nearly every name: the same, and many times as fast
        small = text.lower()
        primary = " ".join(small.translate(_ORDINARY).split())
        return primary + BEFORE_EVERY_LETTER + " ".join(small.split())
    composed = unicodedata.normalize("NFC", _apart(text))
    letters = "".join(_sorted(sign) for sign in composed)
    primary = " ".join("".join(sign if sign in "{|}" or sign.isalnum() else " " for sign in letters).split())
    return primary + BEFORE_EVERY_LETTER + " ".join(composed.split())


class _Signs(dict[int, str]):
    """What each sign folds to, by itself: worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        plain = _apart(chr(code)).translate(FOLDED)
        self[code] = "".join(sign for sign in plain if unicodedata.category(sign) != "Mn")
        return self[code]


_SIGNS = _Signs()


def _apart(text: str) -> str:
    """Casefolded, in compatibility decomposition, without apostrophes and invisible signs."""
    spaced = "".join(" " if sign.isspace() else sign for sign in text.translate(APOSTROPHES))
    parts = unicodedata.normalize("NFKD", spaced)
    parts = unicodedata.normalize("NFKD", parts.casefold()).casefold().translate(APOSTROPHES)
    return "".join(
        sign
        for sign in unicodedata.normalize("NFKD", parts)
        if unicodedata.category(sign) not in DROPPED_KINDS
    )


@lru_cache(maxsize=1024)
def _sorted(sign: str) -> str:
    if sign in SORTED:
        return SORTED[sign]
    if sign in "{|}":  # a brace in the text itself is no letter
        return " "
    base = "".join(part for part in unicodedata.normalize("NFD", sign) if unicodedata.category(part) != "Mn")
    return base.translate(FOLDED)
