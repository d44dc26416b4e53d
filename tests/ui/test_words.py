"""The words of the screen: Finnish from the first page, values never read as anything else."""

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from helpten_desk.domain.sentences import say
from helpten_desk.ui.look import words
from tests.ui.sample import TODAY


class TestWords:
    def test_numbers_dates_and_sentences_are_shown_the_finnish_way(self, qapp: QApplication) -> None:
        assert words.show(date(2026, 12, 5)) == "5.12.2026"
        assert words.day(date(2026, 12, 5), weekday=True) == "la 5.12.2026"
        assert words.long_day(TODAY) == "Tiistai 24.11.2026"
        assert words.number(1_234_567) == "1\u202f234\u202f567"
        assert words.number(2026) == "2026"
        assert words.number(Decimal("1234.50")) == "1\u202f234,50"
        assert words.customer_number("104233") == "104\u202f233"
        assert words.customer_number("A-12") == "A-12"
        assert words.show(True) == "kyllä"
        assert words.listed(["a", "b", "c"]) == "a, b ja c"

    def test_a_moment_is_shown_on_this_workstations_clock(self, qapp: QApplication) -> None:
        at = datetime(2026, 11, 5, 7, 5, tzinfo=UTC)
        local = at.astimezone()
        assert words.moment(at) == f"{local.day}.{local.month}.2026 klo {local.hour}.{local.minute:02}"

    def test_a_sentence_of_the_lower_floors_comes_in_finnish_with_its_values(
        self, qapp: QApplication
    ) -> None:
        inner = say("{day} ({age} y)", day=date(1994, 5, 1), age=32)
        assert words.tell(say("Not given: {ground}", ground=inner)) == "Ei anneta: 1.5.1994 (32 v)"

    def test_counts_take_their_form(self, qapp: QApplication) -> None:
        assert words.tr("%n more namesake(s).", 1) == "1 muu samanniminen."
        assert words.tr("%n more namesake(s).", 3) == "3 muuta samannimistä."
        assert words.tr("%n datum(s)", 38_065) == "38\u202f065 tietoa"

    @given(st.text(max_size=30))
    @settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    def test_a_value_is_never_read_as_places(self, qapp: QApplication, value: str) -> None:
        assert words.tr("Not given: {ground}", ground=value) == f"Ei anneta: {value}"

    def test_a_language_without_words_is_told_and_english_needs_none(
        self, qapp: QApplication, finnish: Path
    ) -> None:
        try:
            assert not words.install(qapp, finnish, "xx")
            assert words.install(qapp, finnish, "en")
            assert words.tr("Back") == "Back"
            assert words.number(Decimal("1234.5")) == "1\u202f234.5"
        finally:
            assert words.install(qapp, finnish, "fi")
        assert words.tr("Back") == "Takaisin"


def test_no_text_hides_from_the_collector_of_translations() -> None:
    """The collector does not look into f-strings: a text in one would stay English."""
    room = Path(words.__file__).parents[2]
    hidden = [
        f"{file.name}:{number}"
        for file in sorted(room.rglob("*.py"))
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1)
        if re.search(r"""f["'].*\{[^}"]*\b(tr|say)\(""", line)
    ]
    assert hidden == []
