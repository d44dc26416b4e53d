"""The answer to an inspection: the letter with its extract and enclosed papers, or "no data about you"."""

from collections import Counter

from helpten_desk.domain.extracts import Extract
from helpten_desk.domain.law import Ground, RuleSet
from helpten_desk.domain.letters import AnswerFacts, LetterKind, MadeLetter
from helpten_desk.domain.requests import Channel
from helpten_desk.domain.words import Words
from helpten_desk.letters import blocks
from helpten_desk.letters.closing import add_places
from helpten_desk.letters.extract import ExtractWriter
from helpten_desk.letters.flow import Line, Sheet
from helpten_desk.letters.letter import Letter, begin_letter
from helpten_desk.letters.records import Speaker
from helpten_desk.letters.wording import Voice, Wording, local_time


def make_answer(facts: AnswerFacts, wording: Wording, words: Words) -> MadeLetter:
    """The answer as one PDF. `extract` None makes the answer that no data are held."""
    letter = begin_letter(facts.letter, wording, words, "kind.answer", "title")
    if facts.extract is None:
        return _make_without_data(letter, facts)
    return _make_with_extract(letter, facts, facts.extract, words)


def _make_with_extract(letter: Letter, facts: AnswerFacts, extract: Extract, words: Words) -> MadeLetter:
    voice = letter.voice
    first_paper = 2  # the extract itself is the first enclosure
    reasons = first_paper + len(facts.enclosed) if facts.certificate else 0
    speaker = Speaker(
        voice=voice,
        words=words,
        mask_code=facts.mask_code,
        enclosures={paper.paper: number for number, paper in enumerate(facts.enclosed, first_paper)},
        reasons=reasons,
    )
    collected = voice.date(local_time(extract.collected_at).date())
    found = [voice.text("found.refused" if facts.refused else "found", date=collected)]
    found += _withheld(extract, facts, voice)
    body = [
        *blocks.greeting(voice.text("greet", name=facts.person_name)),
        *blocks.block(voice.text("side.request"), [request_sentence(facts, voice)]),
        *blocks.block(voice.text("side.answer"), found),
        *blocks.block(voice.text("side.fee"), [_fee(facts, voice)]),
        *blocks.block(voice.text("side.rights"), [voice.text("rights")]),
    ]
    signature = blocks.signature(facts.letter.controller, voice, body, closing=True)
    letter.page.add(*body, *signature.lines)
    listed = blocks.enclosures(voice.text("enclosures"), _enclosures(facts, voice))
    letter.page.add(*listed)
    letter.page.end()
    if facts.two_sided:
        letter.empty_back()
    pages = ExtractWriter(letter, facts, extract, speaker).write()
    _tell_pages(listed[0], voice, pages)
    _enclose_papers(letter, facts, first_paper)
    return letter.made(LetterKind.ANSWER, signature.box(letter.sheets), two_sided=facts.two_sided)


def _make_without_data(letter: Letter, facts: AnswerFacts) -> MadeLetter:
    voice, page = letter.voice, letter.page
    given = voice.text("none.given", given=facts.given) if facts.given else voice.text("none.places")
    before = [
        *blocks.greeting(voice.text("greet", name=facts.person_name)),
        *blocks.block(voice.text("side.request"), [request_sentence(facts, voice)]),
        *blocks.block(voice.text("side.answer"), [voice.text("none"), given]),
    ]
    page.add(*before)
    page.leave(blocks.PARAGRAPH)
    add_places(page, facts.places, voice)
    page.leave(blocks.PARAGRAPH)
    ombudsman = voice.text("right.ombudsman", office=voice.text("office"))
    after = [
        *blocks.block(voice.text("side.fee"), [_fee(facts, voice)]),
        *blocks.block(voice.text("side.rights"), [ombudsman]),
    ]
    signature = blocks.signature(facts.letter.controller, voice, after, closing=True)
    page.add(*after, *signature.lines)
    page.end()
    return letter.made(LetterKind.ANSWER, signature.box(letter.sheets), two_sided=facts.two_sided)


def request_sentence(facts: AnswerFacts, voice: Voice) -> str:
    """What was asked, how and when: a signed letter, a visit, or another way."""
    register = facts.letter.controller.register_name
    received = voice.date(facts.received_on)
    asked = voice.date(facts.asked_on or facts.received_on)
    if facts.in_person:
        return voice.text("request.visit", date=received, register=register)
    if facts.channel is Channel.LETTER and facts.hand_signed:
        key = "request.letter" if facts.asked_on else "request.letter.undated"
        return voice.text(key, date=asked, register=register, received=received)
    channel = voice.text(f"channel.{facts.channel}")
    return voice.text("request.other", date=asked, register=register, channel=channel)


def _withheld(extract: Extract, facts: AnswerFacts, voice: Voice) -> list[str]:
    """That something is left out and why, a ground at a time, as far as the law lets it be told."""
    in_extract = Counter(datum.withheld for _, datum in extract.withheld() if datum.withheld and datum.told)
    grounds = in_extract + Counter(facts.blackened)
    told: list[str] = []
    for ground in Ground:
        count = grounds.get(ground, 0)
        if not count:
            continue
        one = count == 1
        words = voice.text(f"ground.{ground}" if one else f"grounds.{ground}")
        told.append(voice.text("withheld.1" if one else "withheld.n", n=count, ground=words))
    if told and in_extract:
        told.append(voice.text("withheld.shown"))
    if facts.unnamed:
        told.append(voice.text("withheld.unnamed"))
    if facts.certificate:
        told.append(voice.text("withheld.certificate"))
    return [" ".join(told)] if told else []


def _fee(facts: AnswerFacts, voice: Voice) -> str:
    if not facts.fee:
        return voice.text("fee.free")
    total = voice.money(facts.fee)
    if voice.rules is RuleSet.HETIL and facts.charged_since:
        return voice.text("fee.due", sum=total, date=voice.date(facts.charged_since))
    return voice.text("fee.due.other", sum=total)


def _enclosures(facts: AnswerFacts, voice: Voice) -> list[str]:
    """The list of enclosures; the pages of the extract are told when it has been written."""
    items = [voice.text("enclosure.extract", pages="")]
    for paper in facts.enclosed:
        title = f"{paper.title} {voice.date(paper.dated)}" if paper.dated else paper.title
        items.append(voice.text("enclosure.paper", title=title, pages=voice.pages(len(paper.pages))))
    if facts.certificate:
        key = "enclosure.certificate.full" if facts.refused else "enclosure.certificate"
        items.append(voice.text(key, pages=voice.pages(facts.certificate_pages)))
    return items


def _tell_pages(line: Line, voice: Voice, pages: int) -> None:
    told = voice.text("enclosure.extract", pages=voice.pages(pages))
    line.cells[-1] = line.cells[-1]._replace(text=told)


def _enclose_papers(letter: Letter, facts: AnswerFacts, first: int) -> None:
    """The page images of held papers, a sheet each, under the same head, footer and page count."""
    for number, paper in enumerate(facts.enclosed, first):
        for place, page in enumerate(paper.pages, 1):
            kind = letter.voice.text("enclosure.page", n=number, x=place, y=len(paper.pages))
            letter.sheets.append(Sheet(kind=kind, picture=page))
