"""The letter that asks for a signature, and the form to sign: filled only with what the asker wrote."""

from helpten_desk.domain.letters import LetterKind, MadeLetter, Recipient, SignatureBox, SignFormFacts
from helpten_desk.domain.words import Words
from helpten_desk.letters import blocks
from helpten_desk.letters.flow import RIGHT, TAB_0, TAB_46, Cell, Flow, Line, Rule, Sheet, leading
from helpten_desk.letters.fonts import BOLD
from helpten_desk.letters.letter import Letter, begin_letter
from helpten_desk.letters.wording import Voice, Wording
from helpten_desk.letters.wrapping import wrap

RULED = 9.0  # between lines to be written on
CHOICE = 4.0  # side of a box to tick
SIGNATURE_LINE = 80.0
FORM_TOP = 96.2


def make_sign_form(facts: SignFormFacts, wording: Wording, words: Words) -> MadeLetter:
    """Page 1 says why a signature is needed, page 2 is the form; `signature` is the asker's."""
    letter = begin_letter(facts.letter, wording, words, "kind.form", "sign.title")
    _write_letter(letter, facts)
    signature = _write_form(letter, facts, words)
    return letter.made(LetterKind.FORM, signature, two_sided=False)


def _write_letter(letter: Letter, facts: SignFormFacts) -> None:
    voice, controller = letter.voice, facts.letter.controller
    received = voice.text(
        "sign.received",
        date=voice.date(facts.received_on),
        channel=voice.text(f"channel.{facts.channel}"),
    )
    body = [
        *blocks.greeting(voice.text("greet", name=facts.letter.recipient.name)),
        *blocks.block(voice.text("side.request"), [received]),
        *blocks.block(voice.text("side.why"), [voice.text("sign.why")]),
        *blocks.block(voice.text("side.do"), [voice.text("sign.do")]),
    ]
    signature = blocks.signature(controller, voice, body, closing=True)
    listed = blocks.enclosures(voice.text("enclosures"), [voice.text("enclosure.form", pages=voice.pages(1))])
    letter.page.add(*body, *signature.lines, *listed)
    letter.page.end()


def _write_form(letter: Letter, facts: SignFormFacts, words: Words) -> SignatureBox:
    voice, controller = letter.voice, facts.letter.controller
    sheet = Sheet(kind=voice.text("form.title"))
    back = Recipient(controller.name, controller.address)
    blocks.place_address(sheet, blocks.address_rows(back, words), voice.wording.window)
    blocks.place_heading(sheet, voice.text("form.title"))
    page = Flow(letter.sheets, sheet.kind)
    page.start(sheet, FORM_TOP)
    asked = voice.text("form.ask", register=controller.register_name)
    for line in wrap(asked, "Lato-Regular", 10.5, RIGHT - TAB_0):
        page.add(Line(leading(15), [Cell(TAB_0, line, size=10.5)]))
    page.leave(2.0)
    fields = (
        ("form.name", facts.asker_name),
        ("form.address", facts.asker_address),
        ("form.born", facts.asker_born_on),
        ("form.phone", facts.asker_phone),
        ("form.email", facts.asker_email),
    )
    for key, written in fields:
        page.add(*_field(voice.text(key), written))
    page.leave(2.0)
    _choices(page, voice, "form.which", ("form.which.all", "form.which.these"))
    page.add(_ruled(RULED - 1.0))
    page.leave(2.0)
    _choices(page, voice, "form.how", ("form.how.post", "form.how.visit"))
    page.leave(4.0)
    page.add(*_field(voice.text("form.place"), ""))
    signed = Line(
        RULED + 9.0,
        [Cell(TAB_0, voice.text("form.signature"), BOLD, 10.5)],
        rules=(Rule(TAB_46, TAB_46 + SIGNATURE_LINE, 1.0),),
    )
    page.add(signed)
    number, at = len(letter.sheets), page.y
    capitals = Line(
        RULED + 1.0,
        [Cell(TAB_0, voice.text("form.capitals"), BOLD, 10.5)],
        rules=(Rule(TAB_46, TAB_46 + SIGNATURE_LINE, 1.0),),
    )
    page.add(capitals)
    return SignatureBox(number, TAB_46, at - 14.0, SIGNATURE_LINE, 15.0)


def _field(label: str, written: str) -> list[Line]:
    """A field with what the asker wrote, or a line to write on."""
    lines = wrap(written, "Lato-Regular", 10.5, RIGHT - TAB_46) if written else ("",)
    made = [
        Line(
            RULED if number == 0 else leading(13),
            [Cell(TAB_46, text, size=10.5)],
            keep=number < len(lines) - 1,
        )
        for number, text in enumerate(lines)
    ]
    made[0].cells.insert(0, Cell(TAB_0, label, BOLD, 10.5))
    made[-1].rules = (Rule(TAB_46, RIGHT, 1.6),)
    return made


def _choices(page: Flow, voice: Voice, side: str, keys: tuple[str, ...]) -> None:
    """Drawn boxes to tick."""
    for number, key in enumerate(keys):
        cells = [Cell(TAB_46 + CHOICE + 2.5, voice.text(key), size=10.5)]
        if number == 0:
            cells.insert(0, Cell(TAB_0, voice.text(side), BOLD, 10.5))
        page.add(Line(7.0, cells, boxes=((TAB_46, -3.4, CHOICE, CHOICE),)))


def _ruled(step: float) -> Line:
    return Line(step, [], rules=(Rule(TAB_46 + CHOICE + 2.5, RIGHT, 1.6),))
