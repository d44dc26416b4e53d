"""What was decided on a record and another is in the extract of each, and never who the other is."""

from dataclasses import replace
from datetime import date

import pytest

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.answers import Review
from helpten_desk.domain.errors import ChangedElsewhere
from helpten_desk.domain.extracts import Code, Datum, Group, Record, SourceKind
from helpten_desk.domain.law import RuleSet
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.requests import Request
from helpten_desk.register.unit import Register
from helpten_desk.services.clean_records import CleanRecords
from tests.clock import Clock
from tests.letters import reading
from tests.services.request_desk import HOME, TODAY, RequestDesk

BORN = date(1994, 5, 1)
NOT_GIVEN = Code("pair_reason", "concerns_another")


@pytest.fixture
def desk(register: Register, clock: Clock) -> RequestDesk:
    made = RequestDesk(register, clock, RuleSet.HETIL)
    made.add_person("one", born_on=BORN, address=HOME, phone="040 123 4567", customer_number="104233")
    made.add_person(
        "other", "Liisa", "Toivola", born_on=date(1961, 3, 12), address=HOME, phone="040 123 4567",
        customer_number="150777",
    )  # fmt: skip
    return made


@pytest.fixture
def records(register: Register, clock: Clock) -> CleanRecords:
    return CleanRecords(register, clock)


def apart(desk: RequestDesk, records: CleanRecords, reason: str) -> None:
    records.tell_apart(records.compare(desk.people["one"], desk.people["other"]), reason, new_operation())


def merge(desk: RequestDesk, records: CleanRecords, reason: str) -> None:
    one, other = desk.people["one"], desk.people["other"]
    records.merge(records.compare(one, other), one, reason, new_operation())


def take_back(desk: RequestDesk, records: CleanRecords, reason: str) -> None:
    decision = records.compare(desk.people["one"], desk.people["other"]).decision
    assert decision is not None
    records.take_back(decision, reason, new_operation())


def told(register: Register, person: PartyId) -> list[dict[str, Datum]]:
    """The decisions in the extract of a person, newest first, in the group of the desk's own writings."""
    with register.read() as work:
        sections = work.extracts.collect(person).sections
    found: list[Record] = []
    for section in sections:
        decisions = [record for record in section.records if record.table == "pair_decisions"]
        assert not decisions or section.group is Group.HISTORY
        found += decisions
    return [{datum.label.partition(".")[2]: datum for datum in record.data} for record in found]


def values(decision: dict[str, Datum], *names: str) -> list[object]:
    return [decision[name].value for name in names]


def test_each_is_told_that_she_was_found_to_be_another_than_somebody_and_why(
    register: Register, desk: RequestDesk, records: CleanRecords
) -> None:
    apart(desk, records, "eri syntymäaika, sama puhelin")
    for name in ("one", "other"):
        (decision,) = told(register, desk.people[name])
        assert decision.keys() == {"kind", "reason", "decided_at"}, (
            "not by whom, as of all that the desk wrote"
        )
        assert values(decision, "kind", "reason") == [
            Code("pair_ruling", "apart"),
            "eri syntymäaika, sama puhelin",
        ]
        source = decision["reason"].source
        assert (source.kind, source.acquired_on) == (SourceKind.CONTROLLER, TODAY)


def test_a_reason_that_names_one_is_told_to_her_alone(
    register: Register, desk: RequestDesk, records: CleanRecords
) -> None:
    apart(desk, records, "Liisan mukaan puhelin on vain hänen")
    assert told(register, desk.people["other"])[0]["reason"].value == "Liisan mukaan puhelin on vain hänen"
    assert told(register, desk.people["one"])[0]["reason"].value == NOT_GIVEN


def test_while_merged_both_records_are_hers_and_the_decision_stands_once(
    register: Register, desk: RequestDesk, records: CleanRecords
) -> None:
    merge(desk, records, "Liisa Toivola on entinen nimi, asiakas 150777")
    for name in ("one", "other"):
        (decision,) = told(register, desk.people[name])
        assert values(decision, "kind", "reason") == [
            Code("pair_ruling", "merged"),
            "Liisa Toivola on entinen nimi, asiakas 150777",
        ]


def test_a_merging_that_was_taken_back_stays_told_without_the_other(
    register: Register, desk: RequestDesk, records: CleanRecords
) -> None:
    merge(desk, records, "sama puhelin")
    take_back(desk, records, "Toivolan syntymäaika on 12.3.1961")
    (mine,), (hers,) = told(register, desk.people["one"]), told(register, desk.people["other"])
    assert values(mine, "reason", "ended_reason") == ["sama puhelin", NOT_GIVEN]
    assert values(hers, "ended_reason") == ["Toivolan syntymäaika on 12.3.1961"]
    assert mine["ended_at"].value == hers["ended_at"].value
    apart(desk, records, "eri syntymäaika")
    assert [one["kind"].value for one in told(register, desk.people["one"])] == [
        Code("pair_ruling", "apart"),
        Code("pair_ruling", "merged"),
    ]


def test_the_printed_extract_tells_it_in_words_and_not_who_the_other_is(
    desk: RequestDesk, records: CleanRecords
) -> None:
    merge(desk, records, "sama puhelin 040 123 4567")
    take_back(desk, records, "Liisa Toivola on toinen ihminen")
    apart(desk, records, "eri syntymäaika")
    printed = reading.flat(reading.text(answer(desk, desk.identified("one"))[1]))
    for words in (
        "Vertailu toiseen tietueeseen",
        "tietueet ovat samasta henkilöstä; yhdistetty",
        "sama puhelin 040 123 4567",
        "Päätös peruttu",
        "kirjattu; kertoo toisesta henkilöstä, joten sitä ei anneta",
        "tietueet ovat eri henkilöistä",
        "eri syntymäaika",
    ):
        assert reading.flat(words) in printed, words
    for foreign in ("Liisa", "Toivola", "150777", "1961"):
        assert foreign not in printed


def test_what_is_not_told_of_the_decision_is_told_in_no_step_of_a_request_either(
    desk: RequestDesk, records: CleanRecords
) -> None:
    request = desk.identified("one")
    merge(desk, records, "Liisa Toivola on entinen nimi")
    take_back(desk, records, "Liisa Toivola on toinen ihminen")
    steps = [step.detail for step in desk.cases.open(request.id).request.steps]
    assert {"Liisa Toivola on entinen nimi", "Liisa Toivola on toinen ihminen"} <= set(steps), "for the desk"
    printed = reading.flat(reading.text(answer(desk, desk.cases.open(request.id).request)[1]))
    assert "kirjattu;kertootoisestahenkil" in printed
    assert "Liisa" not in printed and "Toivola" not in printed


def test_a_letter_that_waits_for_its_printer_does_not_lack_what_was_decided_since(
    desk: RequestDesk, records: CleanRecords
) -> None:
    written, _pdf = answer(desk, desk.identified("one"))
    apart(desk, records, "eri syntymäaika")
    with pytest.raises(ChangedElsewhere):
        desk.sending.printed(written, "", new_operation())


def answer(desk: RequestDesk, request: Request) -> tuple[Request, bytes]:
    """The answer as it is written, and its PDF."""
    collected = desk.inspection.collect(request)
    done = desk.inspection.collected(collected, new_operation())
    made = desk.inspection.write(replace(collected, request=done), Review(), new_operation())
    (letter,) = desk.cases.open(request.id).letters
    return made.request, desk.cases.letter(made.request, letter)
