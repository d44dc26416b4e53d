"""A letter being made: its frame, its sheets, and what comes out at the end."""

from dataclasses import dataclass

from helpten_desk.domain.letters import (
    ADDRESS_AREA,
    LetterFacts,
    LetterKind,
    MadeLetter,
    SheetPlace,
    SignatureBox,
)
from helpten_desk.domain.words import Words
from helpten_desk.letters import blocks
from helpten_desk.letters.finishing import digest, finish
from helpten_desk.letters.flow import RIGHT, TAB_46, Cell, Flow, Sheet
from helpten_desk.letters.page import Drawing, Letterhead
from helpten_desk.letters.wording import Voice, Wording

MOST_LEAVES = 8  # more do not go into C5


@dataclass(slots=True)
class Letter:
    """The sheets of a letter with the frame around them. `page` is the flow of its text."""

    head: Letterhead
    sheets: list[Sheet]
    page: Flow
    labelled: bool = False

    @property
    def voice(self) -> Voice:
        """The wording in the language and law of the letter."""
        return self.head.voice

    def empty_back(self) -> None:
        """End the leaf: a new leaf begins on an odd page."""
        if len(self.sheets) % 2:
            sheet = Sheet(empty=True)
            sheet.write(blocks.BODY_AT, Cell(TAB_46, self.voice.text("page.empty"), size=10.5))
            self.sheets.append(sheet)

    def made(
        self, kind: LetterKind, signature: SignatureBox | None = None, *, two_sided: bool = True
    ) -> MadeLetter:
        """Draw and finish the letter."""
        drawn = Drawing(self.head).draw(self.sheets)
        pdf = finish(drawn, self.head.dated)
        leaves = (len(self.sheets) + 1) // 2 if two_sided else len(self.sheets)
        return MadeLetter(
            kind=kind,
            title=self.head.subject,
            pdf=pdf,
            sha256=digest(pdf),
            pages=len(self.sheets),
            wording=self.voice.wording.version,
            signature=signature,
            guarded=_guarded(self.sheets),
            needs_label=self.labelled or leaves > MOST_LEAVES,
        )


def _guarded(sheets: list[Sheet]) -> tuple[SheetPlace, ...]:
    """The address on the first page, and the rows of the extract that tell a protected one."""
    rows = [
        (number, TAB_46 - 1.0, placed.y - 3.4, RIGHT - TAB_46 + 1.0, placed.line.depth + 4.6)
        for number, sheet in enumerate(sheets, 1)
        for placed in sheet.lines
        if placed.line.guarded
    ]
    return (ADDRESS_AREA, *rows)


def begin_letter(facts: LetterFacts, wording: Wording, words: Words, kind: str, title: str) -> Letter:
    """The first page with address and heading; its text may begin. `kind` and `title` are wording keys."""
    voice = wording.spoken(facts.language, facts.rules)
    head = Letterhead(
        controller=facts.controller,
        voice=voice,
        kind=voice.text(kind),
        title=voice.text(title),
        dated=facts.dated,
        case=facts.case,
        number=facts.number,
        register_id=facts.register_id,
        demonstration=facts.demonstration,
    )
    first = Sheet(first=True)
    if facts.registered:
        blocks.place_mark(first, voice.text("mark.registered"))
    rows = blocks.address_rows(facts.recipient, words)
    labelled = not blocks.place_address(first, rows, wording.window) if rows else False
    blocks.place_heading(first, head.title)
    sheets: list[Sheet] = []
    page = Flow(sheets, head.kind)
    page.start(first, blocks.BODY_AT)
    return Letter(head, sheets, page, labelled)
