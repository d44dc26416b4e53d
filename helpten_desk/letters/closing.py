"""The last sections of the extract: papers, disclosures, places searched, rights."""

from collections.abc import Sequence

from helpten_desk.domain.extracts import DisclosureMade, HeldPaper, PlaceSearched
from helpten_desk.domain.letters import AnswerFacts
from helpten_desk.domain.people import Language
from helpten_desk.domain.words import NO_BREAK
from helpten_desk.letters import blocks, tables
from helpten_desk.letters.flow import RIGHT, TAB_0, TAB_23, TAB_69, TAB_114, Cell, Flow, Line, leading
from helpten_desk.letters.fonts import REGULAR
from helpten_desk.letters.records import Speaker
from helpten_desk.letters.rows import ROW, rule_below_heading
from helpten_desk.letters.wording import Voice, local_time
from helpten_desk.letters.wrapping import paragraph


def add_papers(page: Flow, papers: Sequence[HeldPaper], speaker: Speaker) -> None:
    """The papers held, and as which enclosure each goes with the answer."""
    voice = speaker.voice
    if not papers:
        page.add(Line(ROW, [Cell(TAB_0, voice.text("papers.none"))]))
        return
    keys = ("column.paper", "column.dated", "column.received", "column.pages", "column.enclosure")
    columns = tables.columns_at([voice.text(key) for key in keys], (TAB_0, 93.0, 124.0, 155.0, 177.0))
    tables.add_table(page, columns, [_paper(paper, speaker) for paper in papers], voice)


def _paper(paper: HeldPaper, speaker: Speaker) -> tuple[str, ...]:
    voice = speaker.voice
    enclosure = speaker.enclosures.get(paper.id)
    return (
        paper.title,
        voice.date(paper.dated) if paper.dated else "",
        voice.date(paper.received_on) if paper.received_on else "",
        voice.pages(paper.pages),
        str(enclosure) if enclosure else "",
    )


def add_disclosures(page: Flow, disclosures: Sequence[DisclosureMade], speaker: Speaker) -> None:
    """Regular disclosures and transfers in words, then the disclosures made, the oldest first."""
    voice = speaker.voice
    made = sorted(disclosures, key=lambda disclosure: disclosure.disclosed_on)
    told = [voice.text("disclosures"), voice.text("disclosures.made" if made else "disclosures.none")]
    told += _transfers(made, speaker)
    lines = paragraph(" ".join(told), REGULAR, 9, RIGHT - TAB_0)
    for number, line in enumerate(lines):
        step = 4.9 if number == 0 else leading(12)
        page.add(Line(step, [Cell(TAB_0, line, size=9)], keep=bool(made) or number < len(lines) - 1))
    if not made:
        return
    keys = ("column.day", "column.recipient", "column.what", "column.ground")
    # A month written out needs more room than its number.
    xs = (TAB_0, 52.0, 106.0, 149.0) if voice.language is Language.EN else (TAB_0, TAB_23, 100.0, 145.7)
    columns = tables.columns_at([voice.text(key) for key in keys], xs)
    rows = [(voice.date(line.disclosed_on), line.recipient, line.what, line.ground) for line in made]
    tables.add_table(page, columns, rows, voice)


def _transfers(disclosures: Sequence[DisclosureMade], speaker: Speaker) -> list[str]:
    voice = speaker.voice
    abroad = {
        (disclosure.country, disclosure.necessity)
        for disclosure in disclosures
        if disclosure.country and disclosure.country not in voice.wording.european_economic_area
    }
    if not abroad:
        return [voice.text("transfer.none")]
    told: list[str] = []
    for code, reason in sorted(abroad):
        country = speaker.words.code("country", code, voice.language)
        key = "transfer.made" if reason else "transfer.made.unexplained"
        told.append(voice.text(key, country=country, reason=reason.rstrip(".")))
    return told


def add_places(page: Flow, places: Sequence[PlaceSearched], voice: Voice) -> None:
    """The table of places searched: place, result, who, when; also those without a result."""
    keys = ("column.place", "column.result", "column.by", "column.at")
    last = 155.0 if voice.language is Language.EN else 167.5
    columns = tables.columns_at([voice.text(key) for key in keys], (TAB_0, TAB_69, TAB_114 - 5, last))
    told = [place_row(place, voice) for place in places]
    if told:
        tables.add_table(page, columns, told, voice)


def place_row(place: PlaceSearched, voice: Voice) -> tuple[str, ...]:
    """A place searched in words: what, with what result, by whom, when."""
    return _place_name(place, voice), _place_result(place, voice), place.by, voice.moment(place.at)


def _place_name(place: PlaceSearched, voice: Voice) -> str:
    return voice.text(f"place.{place.place}", name=place.name)


def _place_result(place: PlaceSearched, voice: Voice) -> str:
    if place.found is None:
        return voice.text("result.unanswered", date=voice.date(local_time(place.at).date()))
    if place.found == 0:
        return voice.text("result.none")
    if place.found == 1:
        return voice.text(f"result.{place.place}.1")
    return voice.text(f"result.{place.place}.n", n=voice.number(place.found))


def add_rights(page: Flow, facts: AnswerFacts, voice: Voice) -> None:
    """Correction, prohibition, the next inspection, automated decisions, the Ombudsman, questions."""
    controller = facts.letter.controller
    questions = voice.text(
        "right.questions",
        name=controller.contact_name,
        phone=controller.phone.replace(" ", NO_BREAK),
        email=controller.email,
        case=facts.letter.case,
    )
    told = (
        ("side.correct", voice.text("right.correct")),
        ("side.forbid", voice.text("right.forbid")),
        ("side.again", voice.text("right.again")),
        ("side.automated", facts.automated or voice.text("automated.none")),
        ("side.ombudsman", voice.text("right.ombudsman", office=voice.text("office"))),
        ("side.questions", questions),
    )
    page.add(rule_below_heading())
    heading = page.heading_again
    for number, (side, text) in enumerate(told):
        lines = blocks.block(voice.text(side), [text], size=10, step=leading(13))
        lines[0].step = leading(13) + (1.8 if number else 0)
        page.add(*lines)
        page.heading_again = lambda: [*heading(), rule_below_heading()]
