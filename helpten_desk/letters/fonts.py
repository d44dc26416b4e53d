"""The typefaces of the letters: Lato, Noto Sans a run at a time as last resort, then a visible substitute.

Text is Unicode NFC. Nothing here knows of markup: what is typed is what is drawn.
"""

import re
import unicodedata
from functools import cache, lru_cache

import fontpkg
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

REGULAR = "Lato-Regular"
BOLD = "Lato-Bold"
ITALIC = "Lato-Italic"
LAST_RESORT = "NotoSans-Regular"
SUBSTITUTE = "□"
POINT = 25.4 / 72  # millimetres

# Not in Lato, but something else says the same: a hyphen that does not break, spaces of a fixed width.
_SAME = str.maketrans({"\u2011": "-", "\u202f": "\u00a0", "\t": " ", "\r": None, "\u00ad": None})
_SPACES = re.compile(r"[ ]{2,}")


@cache
def register() -> None:
    """Hand the font files to ReportLab, once; each has a PostScript name of its own."""
    for name, style, weight in ((REGULAR, "normal", 400), (BOLD, "normal", 700), (ITALIC, "italic", 400)):
        pdfmetrics.registerFont(TTFont(name, str(fontpkg.path("Lato", weight=weight, style=style))))
    pdfmetrics.registerFont(TTFont(LAST_RESORT, str(fontpkg.path("Noto Sans", style="normal"))))


@cache
def _signs(font: str) -> frozenset[int]:
    """The code points that a font has a picture for."""
    register()
    return frozenset(code for code, glyph in pdfmetrics.getFont(font).face.charToGlyph.items() if glyph)


@lru_cache(maxsize=65536)
def printable(text: str) -> str:
    """The text as it can be drawn: NFC, and `SUBSTITUTE` for each sign that no font has.

    Line breaks stay; they are the wrapping's concern.
    """
    text = unicodedata.normalize("NFC", text).translate(_SAME)
    if text.isascii() and text.isprintable():
        return text
    return "".join(sign if sign == "\n" or _drawable(sign) else SUBSTITUTE for sign in text)


def _drawable(sign: str) -> bool:
    """Is there a picture for it? Signs that only steer text (bidi marks, joiners) have none."""
    if unicodedata.category(sign) in ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"):
        return False
    return ord(sign) in _signs(REGULAR) or ord(sign) in _signs(LAST_RESORT)


@lru_cache(maxsize=65536)
def runs(font: str, text: str) -> tuple[tuple[str, str], ...]:
    """A printable text in runs of (font, text): `font` where it can, the last resort elsewhere."""
    own = _signs(font)
    if all(ord(sign) in own for sign in text):
        return ((font, text),)
    parts: list[tuple[str, str]] = []
    for sign in text:
        name = font if ord(sign) in own else LAST_RESORT
        if parts and parts[-1][0] == name:
            parts[-1] = (name, parts[-1][1] + sign)
        else:
            parts.append((name, sign))
    return tuple(parts)


@lru_cache(maxsize=65536)
def _word_width(font: str, word: str) -> float:
    """Width of a word in thousandths of the type size."""
    return float(sum(pdfmetrics.getFont(name).stringWidth(part, 1000) for name, part in runs(font, word)))


def width(text: str, font: str, size: float) -> float:
    """Width of a printable text in millimetres at a type size in points."""
    words = text.split(" ")
    thousandths = sum(_word_width(font, word) for word in words)
    return (thousandths + (len(words) - 1) * _word_width(font, "\u00a0")) * size * POINT / 1000
