"""The frame as a clerk meets it: keys, history, strip, drafts, sizes."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton

from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.window import DeskWindow
from tests.ui.sample import SamplePage, Store, page_of, press


class TestWindow:
    def test_pages_are_made_when_first_opened(self, lanes: Lanes) -> None:
        made: list[str] = []
        window = DeskWindow(lanes, clerk="Aino Saari")

        def make() -> Page:
            made.append("day")
            return Page()

        window.add_place("day", "day", "Päivä", make)
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
        here = [b.text() for b in window.rail.findChildren(QAbstractButton) if getattr(b, "current", False)]
        assert here == ["Haku"]

    def test_rail_keys_search_key_and_lock(self, window: DeskWindow) -> None:
        locks: list[bool] = []
        window.lock_asked.connect(lambda: locks.append(True))
        press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        assert window.place == "search"
        press(window, Qt.Key.Key_F3)
        assert window.top_bar.search.hasFocus()
        press(window.top_bar.search, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        assert locks == [True]

    def test_a_place_of_the_rail_takes_the_keyboard_from_the_search_field(self, window: DeskWindow) -> None:
        day = page_of(window, "day")
        window.focus_search()
        press(window.top_bar.search, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        assert day.form["name"].editor.hasFocus()
        window.focus_search()
        press(window.top_bar.search, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
        QTest.mouseClick(window.rail.controls[0], Qt.MouseButton.LeftButton)
        assert day.form["name"].editor.hasFocus()

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

    def test_what_was_done_is_told_on_the_next_page_and_what_it_offered_is_not(
        self, window: DeskWindow
    ) -> None:
        page = page_of(window, "day")
        page.notify("done", "Kirjattu.", do_text="Kumoa", key="Ctrl+Z", act=page.take)
        window.open("search")
        assert window.strip.message is not None and window.strip.message.text == "Kirjattu."
        assert window.strip.button.isHidden(), "it would undo what was done on this page"
        window.strip.act()
        assert page.done == 0
        window.open("day")
        assert window.strip.message is None, "told once, not from page to page"

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
        controls: list[QPushButton | QLineEdit] = window.findChildren(QPushButton)
        controls += window.findChildren(QLineEdit)
        nameless = [
            control
            for control in controls
            if control.isVisible() and not (control.accessibleName() or control.text())
        ]
        assert nameless == []
