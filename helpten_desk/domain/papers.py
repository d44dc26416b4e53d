"""Papers: what came in or went out, kept as rows of the register."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class PaperKind(StrEnum):
    """What a paper is."""

    LETTER_IN = "letter_in"
    ORDER_FORM = "order_form"
    LETTER_OUT = "letter_out"
    SIGNED_LETTER = "signed_letter"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PageCode:
    """The code printed on each page of a letter: `HD1:<case>:<letter>:<page>/<pages>:<check>`.

    `copy` is true for `HC1`, the mark of a reprinted copy.
    """

    case: str
    letter: int
    page: int
    pages: int
    copy: bool = False


@dataclass(frozen=True, slots=True)
class ReadPage:
    """One decoded page: a PNG picture, its size in millimetres, and the codes found on it."""

    png: bytes
    width: float
    height: float
    codes: tuple[str, ...] = ()
    signature: tuple[float, float, float, float] | None = (
        None  # mm: x, y, width, height of ink that may be one
    )


@dataclass(frozen=True, slots=True)
class ReadPaper:
    """A foreign file after decoding: the untouched original and its pages."""

    name: str
    media_type: str
    original: bytes
    sha256: str
    pages: tuple[ReadPage, ...]
    remarks: tuple[str, ...] = ()  # "scripts", "attachments": what the file carried that was not run


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper in the register, without its content."""

    id: int
    kind: PaperKind
    title: str
    media_type: str
    sha256: str
    pages: int
    dated: date | None
    received_on: date | None
    recorded_at: datetime
    archive_place: str = ""


@dataclass(frozen=True, slots=True)
class Redaction:
    """A rectangle of a page that is blacked out in the pixels; millimetres, with a ground.

    `told`: the letter says why.
    """

    paper: int
    page: int
    region: tuple[float, float, float, float]
    ground: str
    told: bool = True
