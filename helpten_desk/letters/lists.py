"""Sheets of the desk's own: the day's posting list, the recovery key, the test of a window envelope."""

from collections.abc import Sequence
from datetime import date

from helpten_desk.domain.letters import Controller, LetterKind, MadeLetter
from helpten_desk.domain.people import Language, PostalAddress
from helpten_desk.domain.requests import PostingRow
from helpten_desk.letters import blocks, tables
from helpten_desk.letters.flow import (
    RIGHT,
    TAB_0,
    TAB_23,
    TAB_46,
    TAB_114,
    Cell,
    Flow,
    Line,
    Rule,
    Sheet,
    leading,
)
from helpten_desk.letters.fonts import BOLD, REGULAR
from helpten_desk.letters.letter import Letter
from helpten_desk.letters.page import Letterhead
from helpten_desk.letters.wording import Voice, Wording
from helpten_desk.letters.wrapping import wrap

KEY_SIZE = 20.0  # points: it is copied by hand
KEY_GROUPS_A_ROW = 4
NO_DAY = date(2000, 1, 1)  # what the file's properties say of a sheet that has no day of its own


def make_posting_list(
    controller: Controller, on: date, rows: tuple[PostingRow, ...], language: Language, wording: Wording
) -> MadeLetter:
    """What leaves the desk on a day, for the post to sign for."""
    voice = wording.spoken(language)
    letter = _begin(
        controller, voice, "kind.posting_list", voice.text("posting.title", date=voice.date(on)), on
    )
    page = letter.page
    if rows:
        count = voice.text("posting.count.1" if len(rows) == 1 else "posting.count.n", n=len(rows))
        page.add(Line(leading(15), [Cell(TAB_0, count, size=10.5)], keep=True))
        keys = ("column.case", "column.addressee", "column.way", "column.number", "column.clerk")
        columns = tables.columns_at([voice.text(key) for key in keys], (TAB_0, TAB_23, 96.0, 125.0, 165.0))
        told = [(row.case, row.recipient, voice.text(f"way.{row.way}"), row.number, row.by) for row in rows]
        tables.add_table(page, columns, told, voice)
    else:
        page.add(Line(leading(15), [Cell(TAB_0, voice.text("posting.none"), size=10.5)]))
    page.add(*_to_sign(voice.text("posting.handed")))
    page.end()
    return letter.made(LetterKind.POSTING_LIST)


def make_recovery_sheet(
    register_name: str,
    controller_name: str,
    key: str,
    made_on: date,
    wording: Wording,
    language: Language = Language.FI,
) -> MadeLetter:
    """The recovery key on paper, its groups far apart, with what it is and how it is kept."""
    voice = wording.spoken(language)
    nobody = PostalAddress("", "", "")
    controller = Controller(controller_name, "", nobody, "", "", "", register_name, "")
    letter = _begin(controller, voice, "kind.recovery_key", voice.text("recovery.title"), made_on)
    page = letter.page
    told = (
        ("recovery.register", register_name),
        ("recovery.controller", controller_name),
        ("recovery.made", voice.date(made_on)),
    )
    for label, value in told:
        page.add(*blocks.block(voice.text(label), [value]))
    page.leave(10.0)
    groups = key.replace("-", " ").split()
    pitch = (RIGHT - TAB_46) / KEY_GROUPS_A_ROW
    for start in range(0, len(groups), KEY_GROUPS_A_ROW):
        row = groups[start : start + KEY_GROUPS_A_ROW]
        cells = [Cell(TAB_46 + place * pitch, group, BOLD, KEY_SIZE) for place, group in enumerate(row)]
        if start == 0:
            cells.insert(0, Cell(TAB_0, voice.text("recovery.key"), BOLD, 10.5))
        page.add(Line(leading(32), cells))
    page.leave(8.0)
    page.add(*blocks.block("", [voice.text("recovery.what"), voice.text("recovery.keep")]))
    page.add(*_to_sign(voice.text("recovery.kept")), *_to_sign(voice.text("recovery.taken")))
    page.end()
    return letter.made(LetterKind.RECOVERY_KEY)


def make_window_test(
    controller: Controller, wording: Wording, language: Language = Language.FI
) -> MadeLetter:
    """A sheet to be laid in an envelope: the box that must show, the zone of which nothing may show."""
    voice, window = wording.spoken(language), wording.window
    letter = _begin(controller, voice, "kind.window_test", voice.text("window.title"), None)
    sheet = letter.page.sheet
    for x1, y1, x2, y2 in (window.safe, window.forbidden):
        sheet.write(y1).line.boxes = ((x1, 0.0, x2 - x1, y2 - y1),)
    x1, y1, x2, _ = window.safe
    for number, line in enumerate(wrap(voice.text("window.safe"), REGULAR, 10.5, x2 - x1 - 8)):
        sheet.write(y1 + 8 + number * leading(13), Cell(max(TAB_0, x1 + 4), line, size=10.5))
    profile = voice.text(
        "window.profile",
        name=window.name,
        x1=_millimetres(window.left, voice),
        x2=_millimetres(window.right, voice),
        y1=_millimetres(window.top, voice),
        y2=_millimetres(window.bottom, voice),
        across=_millimetres(window.play_across, voice),
        down=_millimetres(window.play_down, voice),
    )
    for text in (voice.text("window.how"), profile, voice.text("window.wrong")):
        letter.page.add(*blocks.block("", [text]))
    letter.page.end()
    return letter.made(LetterKind.WINDOW_TEST)


def _begin(controller: Controller, voice: Voice, kind: str, title: str, dated: date | None) -> Letter:
    head = Letterhead(
        controller, voice, voice.text(kind), title, dated or NO_DAY, shows_date=dated is not None
    )
    first = Sheet(first=True)
    blocks.place_heading(first, title)
    sheets: list[Sheet] = []
    page = Flow(sheets, head.kind)
    page.start(first, blocks.BODY_AT)
    return Letter(head, sheets, page)


def _to_sign(label: str) -> Sequence[Line]:
    """A line to write on, with what is to be written under it."""
    rule = (Rule(TAB_0, TAB_114, -4.6),)
    return (Line(24.0, [Cell(TAB_0, label, size=9)], rules=rule),)


def _millimetres(value: float, voice: Voice) -> str:
    return f"{value:g}".replace(".", "." if voice.language is Language.EN else ",")
