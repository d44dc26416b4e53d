"""The journal as it is asked for: all of it, or by person, user, deed and days, on both stores."""

from collections.abc import Sequence
from datetime import timedelta

import pytest

from helpten_desk import paths
from helpten_desk.domain.accounts import JournalFilter, new_operation
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.sameness import Ruling
from helpten_desk.letters.wording import Wording
from helpten_desk.services.administration import Administration
from tests.register.opened import BENGT, SERVICE, Opened

STANDS, MERGED, OTHER = PartyId(7), PartyId(8), PartyId(9)
DEEDS = (("edit.change", STANDS), ("card.open", MERGED), ("edit.undo", OTHER), ("editing", None))


@pytest.fixture
def reading(opened: Opened) -> Administration:
    """Three people, of whom two records are one; four deeds of Aino and the same of Bengt."""
    for record in (STANDS, MERGED, OTHER):
        opened.add_person(record)
    for register in (opened.register, opened.sign_in(BENGT)):
        for deed, person in DEEDS:
            with register.begin(deed, SERVICE, new_operation(), person) as work:
                work.detail(note=f"{deed} {person}")
    with opened.register.begin("records.merged", SERVICE, new_operation(), MERGED) as work:
        work.merging.decide(Ruling.MERGED, MERGED, STANDS, "sama henkilö")
    return Administration(opened.register, Wording.load(paths.resources() / "letters"))


def found(reading: Administration, wanted: JournalFilter) -> Sequence[int]:
    """The numbers, but without the line that says that they were asked for."""
    return [line for line in reading.open_journal(wanted) if line <= 9]


def test_all_lines_are_numbered_without_reading_one(reading: Administration) -> None:
    numbers = reading.open_journal()
    assert numbers == range(10, 0, -1)
    lines = reading.journal_lines(numbers[:3])
    assert [(line.seq, line.deed) for line in lines] == [
        (10, "journal.read"), (9, "records.merged"), (8, "editing"),
    ]  # fmt: skip
    assert reading.journal_lines(numbers[-1:])[0].details == {"note": "edit.change 7"}
    assert reading.journal_lines([4, 99, 2]) == reading.journal_lines([4, 2])


@pytest.mark.parametrize("record", [STANDS, MERGED])
def test_a_persons_lines_are_those_of_every_record_of_hers(reading: Administration, record: PartyId) -> None:
    wanted = JournalFilter(person=record)
    assert found(reading, wanted) == [9, 6, 5, 2, 1]
    newest = reading.journal_lines(reading.open_journal(wanted)[:1])[0]
    assert (newest.deed, newest.person) == ("journal.read", record)
    assert found(reading, JournalFilter(person=OTHER)) == [7, 3]


def test_user_deed_and_days_narrow_together(reading: Administration) -> None:
    assert found(reading, JournalFilter(actor="bengt")) == [8, 7, 6, 5]
    assert found(reading, JournalFilter(deed="edit")) == [7, 5, 3, 1]
    assert found(reading, JournalFilter(deed="edit.undo")) == [7, 3]
    assert found(reading, JournalFilter(actor="bengt", deed="edit", person=STANDS)) == [5]
    assert found(reading, JournalFilter(actor="100%_")) == []
    third = reading.journal_lines([3])[0].at
    assert found(reading, JournalFilter(since=third)) == [9, 8, 7, 6, 5, 4, 3]
    assert found(reading, JournalFilter(until=third)) == [2, 1]
    assert found(reading, JournalFilter(since=third, until=third + timedelta(microseconds=1))) == [3]


def test_what_was_asked_for_is_on_record(reading: Administration) -> None:
    since = reading.journal_lines([1])[0].at
    numbers = reading.open_journal(JournalFilter(actor="aino", deed="edit", since=since))
    assert list(numbers) == [3, 1]
    details = reading.journal_lines(reading.open_journal()[1:2])[0].details
    assert details == {"whose": "aino", "deeds": "edit", "since": since.isoformat(timespec="minutes")}
