"""The frame and the widgets as a clerk meets them: words, lanes, keys, forms, lists, messages, drafts."""

import threading
from collections.abc import Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from helpten_desk.domain.errors import KnownError, WrongPassphrase
from helpten_desk.domain.people import Language, Namesake, PartyId, PersonFacts
from helpten_desk.domain.sentences import say
from helpten_desk.ui import crash, words
from helpten_desk.ui.chips import Chip, ChipButton, ChipFacts
from helpten_desk.ui.fields import (
    ChoiceField,
    DateField,
    LinesField,
    PassphraseField,
    TextField,
    TickField,
    clean,
)
from helpten_desk.ui.form import Form
from helpten_desk.ui.labels import ElidedLabel, PlainLabel
from helpten_desk.ui.lane import Lanes, Progress
from helpten_desk.ui.masked import MaskedValue
from helpten_desk.ui.page import Message, Page, Step
from helpten_desk.ui.panes import Pane, Panes
from helpten_desk.ui.paper_view import PaperPage, PaperView
from helpten_desk.ui.person_header import PersonHeader, age
from helpten_desk.ui.rail import RailButton
from helpten_desk.ui.stepper import Stage, StageState, Stepper
from helpten_desk.ui.table import Cell, Column, Heading, RowsModel, RowsTable
from helpten_desk.ui.tree import TickNode, TickTree, Withholding
from helpten_desk.ui.verdict import Verdict
from helpten_desk.ui.window import DeskWindow

TODAY = date(2026, 11, 24)
HOSTILE = "<b>&amp;<img src=file:///etc/passwd> \u202eabc \U0001f600 e\u0301"


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifier)


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


class TestLanes:
    def test_work_leaves_the_screens_thread_and_its_answer_comes_back_on_it(self, lanes: Lanes) -> None:
        seen: list[Any] = []
        lanes.ask(None, threading.get_ident, lambda ident: seen.extend([ident, threading.get_ident()]))
        lanes.wait()
        assert seen[0] != threading.get_ident() == seen[1]

    def test_a_deed_tells_everybody_what_changed_and_a_question_does_not(self, lanes: Lanes) -> None:
        changed: list[object] = []
        lanes.changed.connect(changed.append)
        lanes.ask(None, lambda: "read")
        lanes.do(None, lambda: "written")
        lanes.wait()
        assert changed == ["written"]

    def test_a_known_error_goes_to_the_page(self, lanes: Lanes) -> None:
        page = Page()
        told: list[Message | None] = []
        page.messaged.connect(told.append)

        def work() -> None:
            raise WrongPassphrase(say("The name or the passphrase is wrong."), say("Try again."))

        lanes.ask(page, work)
        lanes.wait()
        message = told[0]
        assert message is not None
        assert (message.kind, bool(message.text), bool(message.do)) == ("error", True, True)

    def test_any_other_error_goes_to_the_one_hook(
        self, lanes: Lanes, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        caught: list[type[BaseException]] = []
        monkeypatch.setattr("sys.excepthook", lambda kind, error, trace: caught.append(kind))
        lanes.ask(None, lambda: 1 // 0)
        lanes.wait()
        assert caught == [ZeroDivisionError]

    def test_the_answer_for_an_owner_that_is_gone_is_dropped(self, lanes: Lanes) -> None:
        owner, gate, seen = QObject(), threading.Event(), list[int]()
        lanes.ask(owner, lambda: int(gate.wait(5)), seen.append)
        import shiboken6

        shiboken6.delete(owner)
        gate.set()
        lanes.wait()
        assert seen == []

    def test_a_newer_question_on_a_topic_voids_the_older(self, lanes: Lanes) -> None:
        owner, gate, seen = QObject(), threading.Event(), list[str]()
        lanes.ask(owner, lambda: (gate.wait(5), "old")[1], seen.append, topic="search")
        lanes.ask(owner, lambda: "never begun", seen.append, topic="search")
        lanes.ask(owner, lambda: "new", seen.append, topic="search")
        gate.set()
        lanes.wait()
        assert seen == ["new"]

    def test_a_slow_scanner_does_not_hold_the_register(self, lanes: Lanes) -> None:
        gate, seen = threading.Event(), list[str]()
        lanes.device(None, lambda: (gate.wait(5), "scanned")[1], seen.append)
        lanes.ask(None, lambda: "found", lambda answer: (seen.append(answer), gate.set()))
        lanes.wait()
        assert seen == ["found", "scanned"]

    def test_a_long_job_reports_and_can_be_stopped(self, lanes: Lanes) -> None:
        steps: list[tuple[int, int]] = []
        begun = threading.Event()

        def work(progress: Progress) -> None:
            progress.report(1, 3)
            begun.set()
            while not progress.cancelled:
                pass

        lanes.progressed.connect(lambda _job, done, total: steps.append((done, total)))
        job = lanes.long(None, work)
        assert begun.wait(5)
        job.cancel()
        lanes.wait()
        assert steps == [(1, 3)]


class SamplePage(Page):
    def __init__(self) -> None:
        super().__init__()
        self.set_title("Sivu")
        self.form = Form()
        self.form.add(TextField("name", "Nimi"))
        self.form.add(TextField("town", "Kunta"))
        self.body.addWidget(self.form)
        self.done = 0
        self.where: dict[str, object] = {}
        self.form.finished.connect(self.do_next)
        self.set_steps(Step("Kirjaa", self.take), [Step("Tallenna PDF…", self.take, "Ctrl+S")])

    def take(self) -> None:
        self.done += 1

    def opened(self, **where: object) -> None:
        self.where = where

    def draft(self) -> str | None:
        return self.form.draft()

    def draft_place(self) -> str:
        return "sample"

    def restore(self, text: str) -> None:
        self.form.restore(text)

    def focus_first(self) -> None:
        self.form.focus_first()


class Store:
    def __init__(self, **kept: str) -> None:
        self.kept = kept

    def save(self, place: str, text: str) -> None:
        self.kept[place] = text

    def load(self, place: str) -> str | None:
        return self.kept.get(place)

    def drop(self, place: str) -> None:
        self.kept.pop(place, None)


@pytest.fixture
def store() -> Store:
    return Store()


@pytest.fixture
def window(lanes: Lanes, store: Store) -> Iterator[DeskWindow]:
    made = DeskWindow(lanes, clerk="Aino Saari", demonstration=True, drafts=store)
    made.add_place("day", "day", "Päivä", SamplePage)
    made.add_place("search", "search", "Haku", SamplePage)
    made.add_page("card", SamplePage, under="search")
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    made.open("day")
    yield made
    lanes.wait()
    made.close()
    lanes.wait()
    made.deleteLater()


def page_of(window: DeskWindow, key: str) -> SamplePage:
    page = window.page(key)
    assert isinstance(page, SamplePage)
    return page


class TestWindow:
    def test_pages_are_made_when_first_opened(self, lanes: Lanes) -> None:
        made: list[str] = []
        window = DeskWindow(lanes, clerk="Aino Saari")
        window.add_place("day", "day", "Päivä", lambda: (made.append("day"), Page())[1])
        assert made == []
        window.open("day")
        window.open("day")
        assert made == ["day"]
        window.deleteLater()

    def test_the_next_step_has_its_key_and_quiet_steps_theirs(self, window: DeskWindow) -> None:
        page = page_of(window, "day")
        press(page.form["name"].editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert page.done == 1
        press(page.form["name"].editor, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        assert page.done == 2
        QTest.mouseClick(window.action_bar.next, Qt.MouseButton.LeftButton)
        assert page.done == 3

    def test_a_step_that_cannot_be_taken_is_disabled_and_the_strip_says_why(self, window: DeskWindow) -> None:
        page = page_of(window, "day")
        page.set_steps(Step("Kirjaa", page.take, enabled=False, why_not="Nimi puuttuu."))
        assert not window.action_bar.next.isEnabled()
        assert window.action_bar.next.isVisible()
        assert window.strip.message is not None
        assert window.strip.message.text == "Nimi puuttuu."
        press(page.form["name"].editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert page.done == 0
        page.set_steps(Step("Kirjaa", page.take))
        assert window.action_bar.next.isEnabled()

    def test_the_reason_goes_when_it_is_met_and_an_error_stays(self, window: DeskWindow) -> None:
        page = page_of(window, "day")
        page.set_steps(Step("Kirjaa", page.take, enabled=False, why_not="Nimi puuttuu."))
        page.set_steps(Step("Kirjaa", page.take))
        assert window.strip.message is None
        page.notify("error", "Levy on täynnä.")
        page.set_steps(Step("Kirjaa", page.take))
        assert window.strip.message is not None

    def test_what_was_done_is_told_on_the_next_page_and_goes_after_its_time(self, window: DeskWindow) -> None:
        page = page_of(window, "day")
        following = page_of(window, "card")
        following.set_steps(Step("Tulosta", following.take, enabled=False, why_not="Tulostin puuttuu."))
        page.notify("done", "Kirjattu.")
        page.go("card")
        assert window.strip.message is not None and window.strip.message.text == "Kirjattu."
        assert window.strip._timer.interval() == 8_000
        window.strip._timer.timeout.emit()
        assert window.strip.message is not None and window.strip.message.text == "Tulostin puuttuu."

    def test_esc_goes_one_level_back_and_what_was_typed_is_still_there(self, window: DeskWindow) -> None:
        QTest.keyClicks(page_of(window, "day").form["name"].editor, "Matti")
        window.open("search")
        window.open("card", person=5)
        window.open("card", person=6)
        assert page_of(window, "card").where == {"person": 6}
        press(page_of(window, "card").form["name"].editor, Qt.Key.Key_Escape)
        assert (window.place, page_of(window, "card").where) == ("card", {"person": 5})
        press(page_of(window, "card").form["name"].editor, Qt.Key.Key_Escape)
        press(page_of(window, "search").form["name"].editor, Qt.Key.Key_Escape)
        assert window.place == "day"
        assert page_of(window, "day").form.value("name") == "Matti"
        press(page_of(window, "day").form["name"].editor, Qt.Key.Key_Escape)
        assert window.place == "day"
        assert page_of(window, "day").form.value("name") == "Matti"

    def test_the_rail_shows_where_the_clerk_is_also_under_a_place(self, window: DeskWindow) -> None:
        window.open("card")
        here = [b.text() for b in window.rail.findChildren(QWidget) if getattr(b, "current", False)]
        assert here == ["Haku"]

    def test_rail_keys_search_key_and_lock(self, window: DeskWindow) -> None:
        locks: list[bool] = []
        window.lock_asked.connect(lambda: locks.append(True))
        press(window.centralWidget(), Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert window.place == "search"
        press(window.centralWidget(), Qt.Key.Key_F3)
        assert window.top_bar.search.hasFocus()
        press(window.top_bar.search, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert locks == [True]

    def test_typing_in_the_search_field_opens_the_search_and_leads_its_list(self, window: DeskWindow) -> None:
        queries, moves, entered = list[str](), list[int](), list[str]()
        window.query_changed.connect(queries.append)
        window.query_moved.connect(moves.append)
        window.query_entered.connect(entered.append)
        window.focus_search()
        QTest.keyClicks(window.top_bar.search, "vi")
        press(window.top_bar.search, Qt.Key.Key_Down)
        press(window.top_bar.search, Qt.Key.Key_Return)
        assert window.place == "search"
        assert window.top_bar.search.hasFocus()
        assert (queries, moves, entered) == (["v", "vi"], [1], ["vi"])

    def test_what_is_typed_is_kept_and_comes_back_in_a_new_window(
        self, window: DeskWindow, store: Store, lanes: Lanes
    ) -> None:
        QTest.keyClicks(page_of(window, "day").form["town"].editor, "Turku")
        window.store_drafts()
        lanes.wait()
        again = DeskWindow(lanes, clerk="Aino Saari", drafts=Store(**store.kept))
        again.add_place("day", "day", "Päivä", SamplePage)
        again.open("day")
        lanes.wait()
        assert page_of(again, "day").form.value("town") == "Turku"
        again.deleteLater()

    def test_an_emptied_form_forgets_its_draft(self, window: DeskWindow, store: Store, lanes: Lanes) -> None:
        page = page_of(window, "day")
        QTest.keyClicks(page.form["town"].editor, "Turku")
        window.store_drafts()
        lanes.wait()
        assert "sample" in store.kept
        page.form.set_value("town", "")
        window.store_drafts()
        lanes.wait()
        assert store.kept == {}

    def test_a_narrow_window_loses_words_not_controls(self, window: DeskWindow) -> None:
        window.resize(960, 540)
        QApplication.processEvents()
        assert (window.width(), window.height()) == (960, 540)
        assert window.rail.width() == 56
        assert window.action_bar.next.text() == "Kirjaa"
        assert "Ctrl+Enter" in window.action_bar.next.toolTip()
        window.resize(1280, 800)
        QApplication.processEvents()
        assert window.rail.width() == 88
        assert "Ctrl+Enter" in window.action_bar.next.text()

    def test_a_message_takes_no_room_from_the_action_bar(self, window: DeskWindow) -> None:
        def corner() -> QPoint:
            button = window.action_bar.next
            return button.mapTo(window, QPoint(button.width(), button.height()))

        QApplication.processEvents()
        before = corner()
        page_of(window, "day").notify("done", "Kirjattu.")
        QApplication.processEvents()
        assert window.strip.isVisible()
        assert corner() == before

    def test_every_control_of_the_frame_has_a_name(self, window: DeskWindow) -> None:
        nameless = [
            control
            for kind in (QPushButton, QLineEdit)
            for control in window.findChildren(kind)
            if control.isVisible() and not (control.accessibleName() or control.text())
        ]
        assert nameless == []


class TestForm:
    def field(self, **options: Any) -> tuple[Form, TextField]:
        form = Form()
        field = TextField("name", "Nimi", **options)
        form.add(field)
        form.show()
        return form, field

    def test_it_is_checked_on_leaving_and_from_then_on_while_typing(self, qapp: QApplication) -> None:
        form, field = self.field(check=lambda value: None if len(value) > 2 else "Kirjoita koko nimi.")
        other = TextField("other", "Muu")
        form.add(other)
        field.editor.setFocus()
        QTest.keyClicks(field.editor, "M")
        assert field.problem == ""
        field._on_left()
        assert field.problem == "Kirjoita koko nimi."
        assert field.editor.property("bad") is True
        assert field.editor.accessibleDescription() == "Kirjoita koko nimi."
        QTest.keyClicks(field.editor, "at")
        assert field.problem == ""

    def test_a_warning_does_not_stop(self, qapp: QApplication) -> None:
        form, field = self.field(warn=lambda value: say("Not given: {ground}", ground=value))
        field.set_value("050")
        assert form.verify()
        assert field.problem == ""
        assert field._sentence.text() == "Ei anneta: 050"

    def test_pasted_breaks_and_odd_signs_are_cleaned_and_said(self, qapp: QApplication) -> None:
        _form, field = self.field()
        qapp.clipboard().setText("Matti\u00a0\u00a0Kalevi\r\n\x07Virtanen\u200b")
        field.editor.setFocus()
        field.editor.paste()
        assert field.value() == "Matti Kalevi Virtanen"
        assert "pois" in field._sentence.text()

    @given(st.text(max_size=60))
    @settings(max_examples=80, deadline=None)
    def test_cleaning_is_final_and_keeps_every_letter(self, text: str) -> None:
        tidy = clean(text)
        assert clean(tidy) == tidy
        assert [c for c in tidy if c.isalnum()] == [c for c in text if c.isalnum()]
        assert "\n" not in tidy and "\x00" not in tidy

    def test_dates_are_typed_short_and_shown_in_full(self, qapp: QApplication) -> None:
        for typed, meant in (
            ("5.11.", date(2026, 11, 5)),
            ("51126", date(2026, 11, 5)),
            ("+3", date(2026, 11, 27)),
        ):
            form = Form()
            field = DateField("received_on", "Saapunut", today=lambda: TODAY)
            form.add(field)
            QTest.keyClicks(field.editor, typed)
            field._on_left()
            assert field.value() == meant
            assert field.editor.text() == words.day(meant)

    def test_what_is_no_date_is_said_beside_the_field(self, qapp: QApplication) -> None:
        form = Form()
        field = DateField("received_on", "Saapunut", today=lambda: TODAY)
        form.add(field)
        QTest.keyClicks(field.editor, "31.2.2026")
        field._on_left()
        assert field.value() is None
        assert field.problem
        assert not form.verify()

    def test_enter_goes_through_the_fields_and_the_last_rings_the_next_step(self, window: DeskWindow) -> None:
        page = page_of(window, "day")
        assert page.form["name"].editor.hasFocus()
        press(page.form["name"].editor, Qt.Key.Key_Return)
        assert page.form["town"].editor.hasFocus()
        assert page.done == 0
        press(page.form["town"].editor, Qt.Key.Key_Return)
        assert page.done == 1

    def test_a_refused_deed_is_shown_beside_its_field(self, window: DeskWindow) -> None:
        page = page_of(window, "day")
        page.show_error(KnownError(say("{day} at {time}", day=TODAY, time="9.00"), field="town"))
        assert page.form["town"].problem == "24.11.2026 klo 9.00"
        assert page.form["town"].editor.hasFocus()
        assert window.strip.message is not None and window.strip.message.kind == "error"

    def test_a_draft_holds_everything_but_passphrases(self, qapp: QApplication) -> None:
        def form() -> Form:
            made = Form()
            made.add(TextField("name", "Nimi"), DateField("on", "Päivä", today=lambda: TODAY))
            made.add(ChoiceField("kind", "Laji", [("a", "A"), ("b", "B")]))
            made.add(TickField("signed", "Allekirjoitettu"))
            made.add(LinesField("note", "Huomautus"))
            made.add(PassphraseField("secret", "Tunnuslause"))
            return made

        first, second = form(), form()
        values = {"name": "Åke", "on": TODAY, "kind": "b", "signed": True, "note": "a\nb", "secret": "hys"}
        for name, value in values.items():
            first.set_value(name, value)
        draft = first.draft()
        assert draft is not None and "hys" not in draft
        second.restore(draft)
        assert second.values() == values | {"secret": ""}
        assert form()["secret"].text() == ""

    def test_hostile_text_stays_text(self, qapp: QApplication) -> None:
        label, elided = PlainLabel(HOSTILE), ElidedLabel(HOSTILE)
        assert label.textFormat() == elided.textFormat() == Qt.TextFormat.PlainText
        elided.resize(20, 20)
        elided.show()
        assert "<b>" not in elided.toolTip().removeprefix("<qt>")

    def test_every_label_of_the_widgets_is_plain_text(self, window: DeskWindow) -> None:
        for label in window.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()


class TestTable:
    ROWS = (Heading("Sama nimi"), ("Virtanen", 3), ("Korhonen", 1), Heading("Muut"), ("Mäki", 2))

    def table(self) -> RowsTable[tuple[str, int]]:
        made: RowsTable[tuple[str, int]] = RowsTable(
            [
                Column(
                    "Nimi", lambda row: Cell(row[0], "toinen rivi", bold=((0, 3),)), sort=lambda row: row[0]
                ),
                Column("Määrä", lambda row: str(row[1]), width=80, right=True, sort=lambda row: row[1]),
            ],
            name="Henkilöt",
        )
        made.resize(500, 400)
        made.show()
        return made

    def test_the_model_keeps_qts_rules(self, qapp: QApplication) -> None:
        model: RowsModel[tuple[str, int]] = RowsModel([Column("Nimi", lambda row: row[0])])
        tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        model.set_rows(self.ROWS)
        model.set_rows([])
        assert tester.model() is model

    def test_arrows_pass_over_headings_and_enter_enters(self, qapp: QApplication) -> None:
        table = self.table()
        table.set_rows(self.ROWS)
        entered: list[object] = []
        table.row_entered.connect(entered.append)
        assert table.current_row == ("Virtanen", 3)
        press(table, Qt.Key.Key_Down)
        press(table, Qt.Key.Key_Down)
        assert table.current_row == ("Mäki", 2)
        press(table, Qt.Key.Key_Up)
        press(table, Qt.Key.Key_Up)
        press(table, Qt.Key.Key_Up)
        assert table.current_row == ("Virtanen", 3)
        press(table, Qt.Key.Key_Return)
        assert entered == [("Virtanen", 3)]

    def test_the_search_field_leads_over_headings(self, qapp: QApplication) -> None:
        table = self.table()
        table.set_rows(self.ROWS)
        table.step_rows(2)
        assert table.current_row == ("Mäki", 2)
        table.step_rows(10)
        assert table.current_row == ("Mäki", 2)
        table.step_rows(-10)
        assert table.current_row == ("Virtanen", 3)

    def test_renewed_rows_keep_the_current_one(self, qapp: QApplication) -> None:
        table = self.table()
        told: list[object] = []
        table.row_changed.connect(told.append)
        table.set_rows(self.ROWS)
        table.step_rows(2)
        table.set_rows([("Uusi", 9), *self.ROWS], keep=lambda row: row == ("Mäki", 2))
        assert table.current_row == ("Mäki", 2)
        table.set_rows([])
        assert told[-1] is None
        assert table.current_row is None

    def test_a_list_without_sections_sorts_by_its_head(self, qapp: QApplication) -> None:
        table = self.table()
        table.set_rows([("B", 1), ("A", 3), ("C", 2)])
        table.horizontalHeader().setSortIndicator(1, Qt.SortOrder.DescendingOrder)
        assert [row[1] for row in table.rows_model.rows if not isinstance(row, Heading)] == [3, 2, 1]
        assert table.current_row == ("B", 1)

    def test_a_reader_hears_the_whole_cell(self, qapp: QApplication) -> None:
        table = self.table()
        table.set_rows(self.ROWS)
        index = table.rows_model.index(1, 0)
        assert table.rows_model.data(index, Qt.ItemDataRole.AccessibleTextRole) == "Virtanen, toinen rivi"

    def test_it_paints_hostile_and_long_texts(self, qapp: QApplication) -> None:
        table = self.table()
        table.set_rows([Heading(HOSTILE), (HOSTILE * 20, 1)])
        assert not table.grab().isNull()


def nodes(withheld: Withholding | None = None) -> list[TickNode]:
    call = TickNode("call", "Puhelu", withheld=withheld)
    return [
        TickNode("basic", "Perustiedot", children=(TickNode("name", "Matti", label="Nimi"),)),
        TickNode(
            "use", "Käyttö", children=(call, TickNode("trip", "Matka"), TickNode("pin", "PIN", fixed=True))
        ),
        TickNode("told", "Muut", children=(TickNode("none", "", missing="Ei tietoja"),)),
    ]


class TestTree:
    def test_the_model_keeps_qts_rules(self, qapp: QApplication) -> None:
        tree = TickTree("Mitä lähetetään")
        tester = QAbstractItemModelTester(
            tree.view.tick_model, QAbstractItemModelTester.FailureReportingMode.Fatal
        )
        tree.set_nodes(nodes())
        tree.set_nodes(nodes(Withholding("peruste")))
        assert tester.model() is tree.view.tick_model

    def test_a_tick_asks_and_nothing_changes_before_a_ground_is_chosen(self, qapp: QApplication) -> None:
        tree = TickTree("Mitä lähetetään")
        tree.resize(500, 400)
        tree.show()
        asked: list[object] = []
        tree.tick_asked.connect(asked.append)
        tree.set_nodes(nodes())
        tree.open_node("use")
        tree.choose("call")
        press(tree.view, Qt.Key.Key_Space)
        model = tree.view.tick_model
        assert asked == ["call"]
        assert model.data(model.index_of("call"), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        tree.set_nodes(nodes(Withholding("vakava vaara", "27 §")))
        assert model.data(model.index_of("call"), Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Unchecked
        group = model.item(model.index_of("use"))
        assert group is not None
        assert (group.count, group.tick) == ("2 / 3", Qt.CheckState.PartiallyChecked)
        assert tree.view.isExpanded(model.index_of("use"))
        current = model.item(tree.view.currentIndex())
        assert current is not None and current.node.key == "call"
        assert "vakava vaara" in model.data(model.index_of("call"), Qt.ItemDataRole.AccessibleTextRole)

    def test_what_is_only_named_as_held_has_no_tick(self, qapp: QApplication) -> None:
        tree = TickTree("Mitä lähetetään")
        asked: list[object] = []
        tree.tick_asked.connect(asked.append)
        tree.set_nodes(nodes())
        tree.open_node("use")
        tree.choose("pin")
        press(tree.view, Qt.Key.Key_Space)
        assert asked == []

    def test_an_empty_group_counts_nothing(self, qapp: QApplication) -> None:
        tree = TickTree("Mitä lähetetään")
        tree.set_nodes(nodes())
        group = tree.view.tick_model.item(tree.view.tick_model.index_of("told"))
        assert group is not None and group.count == "0"

    def test_the_pointer_ticks_opens_and_asks_for_another_ground(self, qapp: QApplication) -> None:
        tree = TickTree("Mitä lähetetään")
        tree.resize(500, 500)
        tree.show()
        asked, grounds = list[object](), list[object]()
        tree.tick_asked.connect(asked.append)
        tree.ground_asked.connect(grounds.append)
        tree.set_nodes(nodes(Withholding("vakava vaara", "27 §")))
        view, model = tree.view, tree.view.tick_model
        click = Qt.MouseButton.LeftButton
        group = view.visualRect(model.index_of("basic"))
        QTest.mouseClick(view.viewport(), click, pos=QPoint(24, group.center().y()))
        assert view.isExpanded(model.index_of("basic"))
        QTest.mouseClick(view.viewport(), click, pos=QPoint(46, group.center().y()))
        assert asked == ["basic"]
        withheld = view.visualRect(model.index_of("call"))
        QTest.mouseClick(view.viewport(), click, pos=QPoint(withheld.right() - 40, withheld.bottom() - 12))
        assert grounds == ["call"]
        assert not tree.grab().isNull()


class TestPaper:
    @pytest.fixture
    def png(self, qapp: QApplication) -> bytes:
        from PySide6.QtCore import QBuffer, QIODevice
        from PySide6.QtGui import QImage

        image = QImage(210, 297, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert image.save(buffer, "PNG")
        return bytes(buffer.data().data())

    def view(self) -> PaperView:
        made = PaperView("Kirje")
        made.resize(600, 500)
        made.show()
        return made

    def test_pages_turn_by_key_and_keep_their_place_when_renewed(self, png: bytes) -> None:
        view = self.view()
        view.set_pages([PaperPage(png, 210, 297)] * 3)
        press(view.canvas, Qt.Key.Key_PageDown)
        press(view.canvas, Qt.Key.Key_PageDown)
        press(view.canvas, Qt.Key.Key_PageDown)
        assert view.number == 3
        view.set_pages([PaperPage(png, 210, 297)] * 4, flash=True)
        assert view.number == 3
        view.set_pages([PaperPage(png, 210, 297)])
        assert (view.number, view.count) == (1, 1)

    def test_a_page_is_asked_for_when_it_is_turned_to(self, png: bytes) -> None:
        view, wanted = self.view(), list[int]()
        view.page_wanted.connect(wanted.append)
        view.set_count(247)
        view.put_page(1, PaperPage(png, 210, 297))
        view.turn(1)
        assert wanted == [1, 2]

    def test_a_dragged_rectangle_is_told_in_millimetres(self, png: bytes) -> None:
        view, drawn = self.view(), list[tuple[int, tuple[float, ...]]]()
        view.region_drawn.connect(lambda page, box: drawn.append((page, box)))
        view.set_pages([PaperPage(png, 210, 297)])
        view.canvas.set_zoom(1.0)
        sheet = view.canvas.sheet_rect()
        start = QPoint(round(sheet.left()) + 96, round(sheet.top()) + 96)
        self.drag(view, start, start + QPoint(192, 48))
        assert drawn == []
        view.set_redacting(True)
        self.drag(view, start, start + QPoint(192, 48))
        page, box = drawn[0]
        assert page == 1
        assert box == pytest.approx((25.4, 25.4, 50.8, 12.7), abs=0.6)

    def test_a_rectangle_never_leaves_the_sheet(self, png: bytes) -> None:
        view, drawn = self.view(), list[tuple[float, ...]]()
        view.region_drawn.connect(lambda _page, box: drawn.append(box))
        view.set_pages([PaperPage(png, 210, 297)])
        view.set_redacting(True)
        view.canvas.set_zoom(0.5)
        self.drag(view, QPoint(2, 2), QPoint(598, 480))
        x, y, width, height = drawn[0]
        assert x >= 0 and y >= 0 and x + width <= 210.5 and y + height <= 297.5

    def drag(self, view: PaperView, start: QPoint, end: QPoint) -> None:
        target = view.canvas.viewport()
        QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=start)
        QTest.mouseMove(target, end)
        QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=end)

    def test_whole_page_fits_and_page_width_fills(self, png: bytes) -> None:
        view = self.view()
        view.set_pages([PaperPage(png, 210, 297)])
        wide = view.canvas.sheet_rect().width()
        press(view.canvas, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
        view._on_whole_or_width() if view.canvas.sheet_rect().width() == wide else None
        assert view.canvas.sheet_rect().height() <= view.canvas.viewport().height()
        assert view.canvas.sheet_rect().width() < wide


MATTI = PersonFacts(
    PartyId(1),
    "104233",
    "Matti Kalevi",
    "Matti",
    "Virtanen",
    date(1994, 5, 1),
    "010594Y••••",
    "",
    Language.FI,
)


class TestPerson:
    def test_the_header_warns_of_a_namesake_and_says_by_what_to_tell_them_apart(
        self, qapp: QApplication
    ) -> None:
        other = PersonFacts(
            PartyId(2),
            "38910",
            "Matti Juhani",
            "Matti",
            "Virtanen",
            date(1961, 3, 12),
            "",
            "",
            Language.SV,
            protected=True,
        )
        header = PersonHeader()
        header.show_person(MATTI, TODAY, namesakes=[Namesake(other, ("address",))])
        texts = [label.text() for label in header.findChildren(QLabel) if not label.isHidden()]
        assert "Toinen Matti Juhani Virtanen, s. 12.3.1961. Sama: osoite." in texts
        assert "Tarkista syntymäaika." in texts
        assert "1.5.1994 (32 v)" in texts
        assert "ei tiedossa" in texts
        header.show_person(other, TODAY)
        assert {chip.accessibleName() for chip in header.findChildren(QWidget) if not chip.isHidden()} >= {
            "Turvakielto"
        }

    def test_age_is_in_full_years(self) -> None:
        assert age(date(1994, 11, 24), TODAY) == 32
        assert age(date(1994, 11, 25), TODAY) == 31
        assert age(date(2024, 2, 29), date(2025, 2, 28)) == 0

    def test_a_masked_value_is_asked_for_shown_and_masked_again(self, qapp: QApplication) -> None:
        value, asked = MaskedValue("010594Y••••"), list[bool]()
        value.reveal_asked.connect(lambda: asked.append(True))
        press(value, Qt.Key.Key_F8)
        assert asked == [True]
        assert not value.revealed
        value.show_value("010594Y9032")
        assert value.revealed
        assert value._timer.interval() == 30_000
        value._timer.timeout.emit()
        assert value._label.text() == "010594Y••••"
        value.show_value("010594Y9032")
        press(value, Qt.Key.Key_F8)
        assert not value.revealed

    def test_a_verdict_is_heard_with_its_reason_and_provision(self, qapp: QApplication) -> None:
        verdict, opened = Verdict(), list[bool]()
        verdict.provision_opened.connect(lambda: opened.append(True))
        verdict.show_verdict("done", "Pätevä pyyntö", ["Allekirjoitettu."], "Henkilötietolaki 28 § 1 mom.")
        assert verdict.accessibleName() == "Pätevä pyyntö"
        assert verdict.accessibleDescription() == "Allekirjoitettu. Henkilötietolaki 28 § 1 mom."
        press(verdict._provision, Qt.Key.Key_Space)
        assert opened == [True]

    def test_painted_controls_have_a_role_and_a_name_for_readers(self, qapp: QApplication) -> None:
        verdict, stepper, tree = Verdict(), Stepper(), TickTree("Mitä lähetetään")
        verdict.show_verdict("done", "Pätevä", [], "28 § 1 mom.")
        stepper.set_stages([Stage("Saapui", StageState.NOW)])
        role = QAccessible.Role
        for widget, wanted in (
            (Chip(ChipFacts("shield", "Turvakielto", "guard")), role.StaticText),
            (ChipButton(ChipFacts("pen", "2026-0143", "accent")), role.Button),
            (verdict._provision, role.Button),
            (RailButton("day", "Päivä"), role.Button),
            (stepper, role.StaticText),
            (tree.view, role.Tree),
            (RowsTable([Column("Nimi", str)], name="Lista"), role.Table),
        ):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.role() == wanted
            assert interface.text(QAccessible.Text.Name)

    def test_the_stepper_opens_only_what_is_behind(self, qapp: QApplication) -> None:
        stepper, opened = Stepper(), list[int]()
        stepper.stage_opened.connect(opened.append)
        states = (StageState.BEHIND, StageState.BEHIND, StageState.NOW, StageState.AHEAD)
        stepper.set_stages([Stage(f"Vaihe {n}", state) for n, state in enumerate(states)])
        stepper.resize(800, 48)
        stepper.show()
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return):
            press(stepper, key)
        for x in (60, 700):
            QTest.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(x, 20))
        assert opened == [0, 0]
        assert "Vaihe 2: nyt" in stepper.accessibleDescription()


class TestPanes:
    def panes(self) -> tuple[Panes, list[QLineEdit]]:
        inside = [QLineEdit(), QLineEdit(), QLineEdit()]
        made = Panes([Pane(f"Palsta {n}", widget, 340) for n, widget in enumerate(inside)])
        made.show()
        return made, inside

    def test_three_columns_become_two_and_then_one(self, qapp: QApplication) -> None:
        panes, _inside = self.panes()
        for width, shown in ((1100, (0, 1, 2)), (856, (0, 1)), (600, (0,))):
            panes.resize(width, 400)
            QApplication.processEvents()
            assert panes.shown == shown

    def test_f6_goes_through_them_and_shows_what_was_hidden(self, qapp: QApplication) -> None:
        panes, inside = self.panes()
        panes.resize(600, 400)
        panes.activateWindow()
        QTest.qWaitForWindowActive(panes)
        inside[0].setFocus()
        press(inside[0], Qt.Key.Key_F6)
        assert panes.shown == (1,)
        assert inside[1].hasFocus()
        press(inside[1], Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert inside[0].hasFocus()


class TestCrash:
    def failing(self, secret: str) -> BaseException:
        try:
            try:
                int(secret)
            except ValueError as error:
                raise KeyError(secret) from error
        except KeyError as error:
            return error
        raise AssertionError

    def test_the_report_has_places_and_types_and_never_a_value(self) -> None:
        report = crash.redacted(
            self.failing("010594Y9032"), "0.1.0", datetime(2026, 11, 24, tzinfo=UTC), "main"
        )
        assert "builtins.KeyError" in report
        assert "builtins.ValueError" in report
        assert "test_foundation.py" in report
        assert "010594" not in report
        assert "/" not in report.replace("Helpten Desk", "")

    def test_a_bug_goes_to_the_file_and_to_one_dialog(
        self, qapp: QApplication, qtbot: QtBot, tmp_path: Path
    ) -> None:
        hook = crash.CrashHook(tmp_path, "0.1.0", lambda: datetime(2026, 11, 24, tzinfo=UTC), qapp)
        error = self.failing("Matti Virtanen")
        hook.caught(type(error), error, error.__traceback__)
        hook.caught(type(error), error, error.__traceback__)

        def dialogs() -> list[crash.CrashDialog]:
            return [widget for widget in qapp.topLevelWidgets() if isinstance(widget, crash.CrashDialog)]

        qtbot.waitUntil(lambda: bool(dialogs()))
        written = hook.path.read_text(encoding="utf-8")
        assert written.count("builtins.KeyError") == 2
        assert "Virtanen" not in written
        assert len(dialogs()) == 1
        dialogs()[0].accept()
        hook.close()
