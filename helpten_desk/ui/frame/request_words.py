"""Requests in the clerk's words: kinds, channels, states, proofs, the seven stages, days that are due."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QLocale

from helpten_desk.domain.law import Act, Proof, Provision
from helpten_desk.domain.people import Language
from helpten_desk.domain.provisions import ACTS
from helpten_desk.domain.provisions import words as provision_words
from helpten_desk.domain.requests import (
    TIMED_STATES,
    Channel,
    Request,
    RequestKind,
    RequestRow,
    State,
    Step,
)
from helpten_desk.services.day_board import soon_until
from helpten_desk.services.days import day_of
from helpten_desk.ui.frame.stepper import Stage, StageState
from helpten_desk.ui.look.words import day, listed, short_day, tr

# Which stage is being done while a request stands in a state; 7: all are behind.
_NOW = {
    State.INVALID: 0,
    State.RECEIVED: 1,
    State.IDENTIFIED: 2,
    State.COLLECTED: 3,
    State.WRITTEN: 4,
    State.PRINTED: 5,
    State.SIGNED: 6,
    State.MAILED: 7,
    State.RETURNED: 6,
}
_REACHED = (
    State.RECEIVED,
    State.IDENTIFIED,
    State.COLLECTED,
    State.WRITTEN,
    State.PRINTED,
    State.SIGNED,
    State.MAILED,
)


def kind_word(kind: RequestKind) -> str:
    """What is asked."""
    return {
        RequestKind.INSPECTION: tr("Inspection"),
        RequestKind.PROHIBITION: tr("Prohibition"),
        RequestKind.CORRECTION: tr("Correction"),
    }[kind]


def channel_word(channel: Channel) -> str:
    """How it came."""
    return {
        Channel.LETTER: tr("Letter"),
        Channel.COUNTER: tr("At the counter"),
        Channel.PHONE: tr("By phone"),
        Channel.EMAIL: tr("E-mail"),
    }[channel]


def state_word(state: State) -> str:
    """Where it stands, as a participle."""
    return {
        State.RECEIVED: tr("Received"),
        State.INVALID: tr("Not valid"),
        State.IDENTIFIED: tr("Identified"),
        State.COLLECTED: tr("Collected"),
        State.WRITTEN: tr("Written"),
        State.PRINTED: tr("Printed"),
        State.SIGNED: tr("Signed"),
        State.MAILED: tr("Mailed"),
        State.RETURNED: tr("Came back"),
        State.SHOWN: tr("Shown"),
        State.WITHDRAWN: tr("Withdrawn"),
    }[state]


def proof_word(proof: Proof) -> str:
    """How it was made sure who is asking."""
    return {
        Proof.SIGNATURE_COMPARED: tr("Signature and facts compared"),
        Proof.DOCUMENT_SEEN: tr("Document seen in person"),
        Proof.CALL_BACK: tr("Called back to a known number"),
        Proof.STRONG_IDENTIFICATION: tr("Strong identification"),
        Proof.CODE_AND_NAME: tr("Identity code (and name)"),
    }[proof]


def proof_note(proof: Proof) -> str:
    """The same as it fits under a stage."""
    return {
        Proof.SIGNATURE_COMPARED: tr("signature"),
        Proof.DOCUMENT_SEEN: tr("document seen"),
        Proof.CALL_BACK: tr("called back"),
        Proof.STRONG_IDENTIFICATION: tr("strong proof"),
        Proof.CODE_AND_NAME: tr("code and name"),
    }[proof]


def provisions_text(provisions: Sequence[Provision]) -> str:
    """The provisions as one line in the language of the screen, each act named once."""
    language = Language(QLocale().name()[:2])
    texts: list[str] = []
    last: Act | None = None
    for provision in provisions:
        text = provision_words(provision, language)
        if provision.act is last:
            text = text.removeprefix(ACTS[provision.act][language]).lstrip(", ")
        texts.append(text)
        last = provision.act
    line = listed(texts)
    return line[:1].upper() + line[1:]


def stages(request: Request | None, note: str = "") -> list[Stage]:
    """The seven stages of a request; None stands for one that is being taken in. `note` is under the
    stage that is being done."""
    words = [state_word(state) for state in _REACHED]
    if request is None or request.state not in _NOW:
        now = 0 if request is None else len(_taken(request))
    else:
        now = _NOW[request.state]
    taken = {} if request is None else _taken(request)
    if request is not None and request.state is State.SHOWN:
        return _stages_until_shown(request, taken)
    made = []
    for number, (state, word) in enumerate(zip(_REACHED, words, strict=True)):
        if number < now:
            made.append(Stage(word, StageState.BEHIND, _step_note(request, taken.get(state))))
        elif number == now:
            made.append(Stage(word, StageState.NOW, note))
        else:
            made.append(Stage(word, StageState.AHEAD))
    return made


def due_tint(row: RequestRow, today: date) -> str:
    """The colour of the day to answer by: `error` when it is past, `warn` when it is near."""
    if row.state not in TIMED_STATES:
        return "ink_soft"
    if row.due_on < today:
        return "error"
    return "warn" if row.due_on <= soon_until(today) else "ink"


def due_words(row: RequestRow, today: date) -> str:
    """How the day to answer by stands, in words; empty when there is time or the request is done."""
    days = (row.due_on - today).days
    if row.state is State.INVALID:
        return tr("waits for the asker")
    if row.state not in TIMED_STATES or row.due_on > soon_until(today):
        return ""
    if days < 0:
        return tr("%n day(s) late", -days)
    return tr("in %n day(s)", days) if days > 1 else tr("tomorrow") if days else tr("today")


def next_word(state: State) -> str:
    """What is done next for a request in that state, in the imperative."""
    return {
        State.RECEIVED: tr("Identify"),
        State.INVALID: tr("Complete"),
        State.IDENTIFIED: tr("Collect"),
        State.COLLECTED: tr("Write the answer"),
        State.WRITTEN: tr("Print"),
        State.PRINTED: tr("Sign"),
        State.SIGNED: tr("Mail"),
        State.RETURNED: tr("Check address"),
    }.get(state, tr("Open the case"))


def outcome_word(request: Request) -> str:
    """What became of an earlier request: mailed on, shown on, or where it stands."""
    if request.fulfilled_on is None:
        return state_word(request.state)
    done = day(request.fulfilled_on)
    return tr("Shown {day}", day=done) if request.state is State.SHOWN else tr("Answered {day}", day=done)


def short_name(name: str) -> str:
    """A clerk's name as it fits under a stage: A. Saari."""
    first, _, rest = name.partition(" ")
    return f"{first[:1]}. {rest}" if rest else name


def _taken(request: Request) -> dict[State, Step]:
    """The last step into each state."""
    return {step.state: step for step in request.steps if step.state in _REACHED}


def _stages_until_shown(request: Request, taken: Mapping[State, Step]) -> list[Stage]:
    """The stages that were gone through, then that it was shown: nothing is still to come."""
    shown = next(step for step in reversed(request.steps) if step.state is State.SHOWN)
    behind = [(state, step) for state in _REACHED if (step := taken.get(state)) is not None]
    return [
        Stage(state_word(state), StageState.BEHIND, _step_note(request, step))
        for state, step in (*behind, (State.SHOWN, shown))
    ]


def _step_note(request: Request | None, step: Step | None) -> str:
    if request is None or step is None:
        return ""
    when = short_day(day_of(step.at))
    if step.state is State.IDENTIFIED and request.proof is not None:
        return f"{when} {proof_note(request.proof)}"
    if step.state is State.COLLECTED and step.found is not None:
        return when + " " + tr("%n datum(s)", step.found)
    return f"{when} {short_name(step.by)}"
