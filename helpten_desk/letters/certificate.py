"""The certificate of refusal, full or partial: what is not given, why, by which provisions, what then."""

from collections.abc import Sequence

from helpten_desk.domain.law import Act, Provision
from helpten_desk.domain.letters import CertificateFacts, LetterKind, MadeLetter, RefusalItem
from helpten_desk.domain.provisions import ACTS
from helpten_desk.domain.provisions import words as provision_in_words
from helpten_desk.domain.words import NO_BREAK, Words
from helpten_desk.letters import blocks
from helpten_desk.letters.letter import begin_letter
from helpten_desk.letters.wording import Voice, Wording

UNTOLD = Provision(Act.TSL, "34", "3")


def make_certificate(facts: CertificateFacts, wording: Wording, words: Words) -> MadeLetter:
    """A certificate in writing with its reasons (HetiL 28 § 2 mom.; GDPR 12(4)).

    Reasons that would defeat the restriction are not told; the certificate then says so (TSL 34 § 3 mom.).
    """
    full = facts.full or not facts.items
    title = "refusal.title" if full else "refusal.title.partial"
    letter = begin_letter(facts.letter, wording, words, "kind.certificate", title)
    voice = letter.voice
    body = [
        *blocks.block(voice.text("side.request"), [_request(facts, voice)]),
        *blocks.block(voice.text("side.decision"), _decision(facts, voice, words, full=full)),
        *blocks.block(voice.text("side.reasons"), _reasons(facts, voice)),
        *blocks.block(voice.text("side.provisions"), [_provisions(facts, voice, full=full)]),
        *blocks.block(voice.text("side.rights"), [voice.text("refusal.rights"), voice.text("office")]),
    ]
    signature = blocks.signature(facts.letter.controller, voice, body, closing=False)
    letter.page.add(*body, *signature.lines)
    letter.page.end()
    return letter.made(LetterKind.CERTIFICATE, signature.box(letter.sheets))


def _request(facts: CertificateFacts, voice: Voice) -> str:
    register = facts.letter.controller.register_name
    received = voice.date(facts.received_on)
    if facts.asked_on is None:
        return voice.text("request.received.undated", register=register, received=received)
    return voice.text(
        "request.received", register=register, received=received, date=voice.date(facts.asked_on)
    )


def _decision(facts: CertificateFacts, voice: Voice, words: Words, *, full: bool) -> list[str]:
    if full:
        return [voice.text("refusal.full")]
    if len(facts.items) == 1:
        told = [voice.text("refusal.item", **_named(facts.items[0], voice, words))]
    else:
        told = [voice.text("refusal.items")]
        told += [voice.text("refusal.items.one", **_named(item, voice, words)) for item in facts.items]
    return [*told, voice.text("refusal.rest")]


def _named(item: RefusalItem, voice: Voice, words: Words) -> dict[str, str]:
    label = words.label(item.label, voice.language)
    return {"label": f"{label}, {item.title}" if item.title else label, "source": item.source}


def _reasons(facts: CertificateFacts, voice: Voice) -> list[str]:
    """The clerk's reasons, else those of the grounds, each once; without either, why none is told."""
    if facts.reasons:
        return facts.reasons.split("\n\n")
    grounds = dict.fromkeys(item.ground for item in facts.items)
    return [voice.text(f"reason.{ground}") for ground in grounds] or [voice.text("reason.untold")]


def _provisions(facts: CertificateFacts, voice: Voice, *, full: bool) -> str:
    """Where the law says so, in words; no break inside a citation, an act is named once in a row."""
    cited: list[str] = []
    last: Act | None = None
    for provision in _places(facts, voice, full=full):
        citation = provision_in_words(provision, voice.language)
        if provision.act is last:
            citation = citation.removeprefix(ACTS[provision.act][voice.language]).lstrip(", ")
        last = provision.act
        cited.append(_unbroken(citation))
    told = "; ".join(cited)
    return f"{told[:1].upper()}{told[1:].rstrip('.')}."


def _places(facts: CertificateFacts, voice: Voice, *, full: bool) -> list[Provision]:
    """The provisions of the items, then that of the refusal itself, each once."""
    table = voice.wording.provisions[voice.rules]
    found: list[Provision] = []
    if not facts.items and not facts.reasons:
        found.append(UNTOLD)
    for item in facts.items:
        found += [item.provision] if item.provision else _listed(table[item.ground])
    return list(dict.fromkeys([*found, *_listed(table["full" if full else "partial"])]))


def _listed(places: Sequence[Sequence[str]]) -> list[Provision]:
    return [Provision(Act(act), section, subsection, point) for act, section, subsection, point in places]


def _unbroken(citation: str) -> str:
    """The act may stand on the line above; its place in the act does not break."""
    for number, sign in enumerate(citation):
        if sign.isdigit():
            return citation[:number] + citation[number:].replace(" ", NO_BREAK)
    return citation
