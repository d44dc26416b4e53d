"""The code on every page of our letters: which case, letter and page it is, and whose register wrote it."""

import base64
import hashlib
import re

from helpten_desk.domain.papers import PageCode

# Case and letter number keep to the signs of the QR code's alphanumeric mode.
_FORM = re.compile(
    r"H(?P<mark>[DC])1:(?P<case>\d{4}-\d{5}):(?P<letter>\d+):(?P<page>\d+)/(?P<pages>\d+):[A-Z2-7]{4}"
)


def page_code(register_id: str, code: PageCode) -> str:
    """The text of a page's code, such as `HD1:2026-00417:1:3/8:IF2T`; at most 47 characters."""
    mark = "HC1" if code.copy else "HD1"
    text = f"{mark}:{code.case}:{code.letter}:{code.page}/{code.pages}"
    return f"{text}:{_check(register_id, text)}"


def parse_page_code(text: str, register_id: str) -> PageCode | None:
    """What a read code says; None if it is none of ours or comes from another register."""
    form = _FORM.fullmatch(text)
    if form is None:
        return None
    told, _, check = text.rpartition(":")
    page, pages = int(form["page"]), int(form["pages"])
    if check != _check(register_id, told) or not 1 <= page <= pages:
        return None
    return PageCode(form["case"], int(form["letter"]), page, pages, copy=form["mark"] == "C")


def _check(register_id: str, text: str) -> str:
    """The first four base32 letters of SHA-256: tells sheets of another register, such as the demo's."""
    digest = hashlib.sha256(f"{register_id}|{text}".encode()).digest()
    return base64.b32encode(digest)[:4].decode("ascii")
