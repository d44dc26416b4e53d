"""The steps of a request: every note has its room or a tool tip; a case that was shown is done."""

from dataclasses import replace
from datetime import UTC, date, datetime

from PySide6.QtWidgets import QApplication

from helpten_desk.domain.law import Fee, Proof, Regime, Validity
from helpten_desk.domain.people import Language, PartyId
from helpten_desk.domain.requests import Asker, Channel, Request, RequestKind, State, Step
from helpten_desk.ui.frame.request_words import stages
from helpten_desk.ui.frame.stepper import Stage, StageState, Stepper

AT = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)
DAY = date(2026, 11, 24)
CASE = Request(
    id=1,
    version=4,
    case="2026-00001",
    kind=RequestKind.INSPECTION,
    channel=Channel.COUNTER,
    state=State.SHOWN,
    received_on=DAY,
    dated=None,
    hand_signed=False,
    verified=False,
    in_writing=False,
    language=Language.FI,
    asker=Asker("Inka Testinen"),
    regime=Regime.HETIL,
    validity=Validity.VALID,
    fee=Fee.FREE,
    due_on=DAY,
    silence_on=None,
    person=PartyId(1),
    proof=Proof.DOCUMENT_SEEN,
    letter_paper=None,
    answer_letter=None,
    owner="Aino Saari",
    steps=tuple(
        Step(state, AT, "Aino Saari", found=48 if state is State.COLLECTED else None)
        for state in (State.RECEIVED, State.IDENTIFIED, State.COLLECTED, State.SHOWN)
    ),
)


def test_a_case_shown_at_the_counter_has_nothing_ahead(qapp: QApplication) -> None:
    shown = stages(CASE)
    assert {stage.state for stage in shown} == {StageState.BEHIND}
    assert len(shown) == 4
    assert shown[-1].word == "Näytetty" and shown[-1].note.endswith("A. Saari")
    going_on = stages(replace(CASE, state=State.COLLECTED, steps=CASE.steps[:3]))
    assert [stage.state for stage in going_on].index(StageState.NOW) == 3 and len(going_on) == 7


def test_the_last_note_is_whole_and_a_cut_one_is_in_the_tool_tip(qapp: QApplication) -> None:
    stepper = Stepper()
    long = "24.11. Allekirjoitus ja tiedot verrattu keskenään"
    middle = [Stage("Tunnistettu", StageState.BEHIND, long)] * 5
    stepper.set_stages(
        [Stage("Saapui", StageState.BEHIND), *middle, Stage("Lähti", StageState.BEHIND, "24.11. A. Saari")]
    )
    stepper.resize(1200, 48)
    assert stepper.note_at(1190) == ""
    assert stepper.note_at(stepper.width() // 2) == long
