"""F1, Ctrl+K, F4: found by typing, done by Enter, and Esc leads back to the same place."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from helpten_desk import paths
from helpten_desk.ui.aids.command_line import CommandLine, best_first
from helpten_desk.ui.aids.desk_aids import DeskAids
from helpten_desk.ui.aids.guide import CONTENTS, PLACES, Guide
from helpten_desk.ui.aids.help_panel import HelpPanel
from helpten_desk.ui.frame.commands import Command
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.people.recent_people import RecentPeople
from tests.clock import Clock
from tests.services.request_desk import RequestDesk
from tests.ui.opened_desk import DOWN, ENTER, ESCAPE, OpenedDesk, opened_desk
from tests.ui.sample import page_of, press

GUIDE = paths.resources() / "guide"
LANGUAGES = sorted(file.parent.name for file in GUIDE.glob(f"*/{PLACES}"))
UI = Path(paths.__file__).parent / "ui"
TOPIC = re.compile(r"\"((?:answer|admin)\.\w+)\"")
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as made:
        yield made


@pytest.fixture
def helped(window: DeskWindow) -> HelpPanel:
    """F1 over the sample page, with something typed in it."""
    DeskAids(window)
    QTest.keyClicks(page_of(window, "day").form["name"].editor, "Matti")
    press(page_of(window, "day").form["name"].editor, Qt.Key.Key_F1)
    panel = window.findChild(HelpPanel)
    assert isinstance(panel, HelpPanel)
    assert panel.isVisible()
    return panel


def nothing() -> None:
    """A command that does nothing."""


class TestGuide:
    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_topic_leads_to_a_heading_that_there_is(self, language: str) -> None:
        guide = Guide(GUIDE, language)
        headings = {(section.file, section.heading) for section in guide.sections}
        for topic, (file, heading) in guide.topics.items():
            if topic != CONTENTS:
                assert not heading or (file, heading) in headings, topic
            assert guide.text(file)

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_every_page_of_the_desk_has_its_section(self, opened: OpenedDesk, language: str) -> None:
        topics = set(Guide(GUIDE, language).topics)
        assert set(opened.window.places) - topics == set()
        named = {topic for file in UI.rglob("*.py") for topic in TOPIC.findall(file.read_text("utf-8"))}
        assert named and named <= topics

    def test_a_search_finds_headings_first_folded(self) -> None:
        found = Guide(GUIDE, "fi").search("mista ETSITTY")
        assert found[0].heading == "Mistä on etsitty"

    def test_only_its_own_pages_are_read(self) -> None:
        with pytest.raises(FileNotFoundError):
            Guide(GUIDE, "fi").text("../../words/labels.json")


class TestHelp:
    def test_esc_leads_back_to_the_same_place_with_nothing_lost(
        self, window: DeskWindow, helped: HelpPanel
    ) -> None:
        assert helped.search.hasFocus()
        press(helped.search, ESCAPE)
        assert helped.isHidden()
        field = page_of(window, "day").form["name"].editor
        assert field.hasFocus()
        assert window.place == "day"
        assert page_of(window, "day").form.value("name") == "Matti"

    def test_it_opens_at_the_page_and_goes_along(self, window: DeskWindow, helped: HelpPanel) -> None:
        window.open("search")
        assert helped.view.file == "search.md"
        window.open("card")
        assert helped.view.file == "card.md"

    def test_typing_finds_and_enter_opens_and_esc_goes_back_step_by_step(
        self, window: DeskWindow, helped: HelpPanel
    ) -> None:
        QTest.keyClicks(helped.search, "lukits")
        press(helped.search, DOWN)
        press(helped.search, Qt.Key.Key_Up)
        press(helped.search, ENTER)
        assert helped.view.file == "start.md"
        press(helped.view, ESCAPE)
        assert helped.isVisible() and not helped.search.text()
        press(helped.search, ESCAPE)
        assert helped.isHidden()

    def test_a_link_out_of_the_program_is_only_opened_when_the_clerk_says_so(self, helped: HelpPanel) -> None:
        helped.view.anchorClicked.emit(QUrl("https://mail.example/x"))
        assert helped.open_button.isVisible()
        assert helped.view.file  # the guide stays where it is
        press(helped.open_button, ESCAPE)
        assert not helped.open_button.isVisible()

    def test_nothing_from_outside_the_guide_is_loaded(self, helped: HelpPanel) -> None:
        assert helped.view.loadResource(2, QUrl("../../../../etc/passwd")) is None
        assert helped.view.loadResource(2, QUrl("file:///etc/passwd")) is None
        assert helped.view.loadResource(2, QUrl("https://mail.example/a.png")) is None


class TestCommandLine:
    def test_the_best_comes_first_and_used_lately_before_equals(self) -> None:
        commands = [
            Command(name, name, nothing) for name in ("Uusi pyyntö", "Pyynnöt", "Tulosta pyyntö", "Ääni")
        ]
        assert [each.text for each in best_first(commands, "pyy", ())] == [
            "Pyynnöt", "Uusi pyyntö", "Tulosta pyyntö",
        ]  # fmt: skip
        recent = best_first(commands, "pyy", ("Tulosta pyyntö",))
        assert [each.text for each in recent] == ["Pyynnöt", "Tulosta pyyntö", "Uusi pyyntö"]
        assert [each.text for each in best_first(commands, "aani", ())] == ["Ääni"]
        assert best_first(commands, "", ("Ääni",))[0].text == "Ääni"

    def test_ctrl_k_does_by_name_and_leaves_the_keyboard_where_it_was(self, window: DeskWindow) -> None:
        DeskAids(window)
        page = page_of(window, "day")
        press(page.form["name"].editor, Qt.Key.Key_K, CTRL)
        line = window.findChild(CommandLine)
        assert isinstance(line, CommandLine) and line.field.hasFocus()
        QTest.keyClicks(line.field, "tallenna")
        press(line.field, ENTER)
        assert page.done == 1
        assert line.isHidden() and page.form["name"].editor.hasFocus()

    def test_what_cannot_be_done_says_why_and_is_not_done(self, window: DeskWindow) -> None:
        DeskAids(window)
        press(page_of(window, "day").form["name"].editor, Qt.Key.Key_K, CTRL)
        line = window.findChild(CommandLine)
        assert isinstance(line, CommandLine)
        disabled = [command for command in line.table.rows_model.rows if isinstance(command, Command)]
        at = next(n for n, command in enumerate(disabled) if command.name == "counter")
        line.table.setCurrentIndex(line.table.rows_model.index(at, 0))
        assert line.field.accessibleDescription().endswith(disabled[at].why_not)
        press(line.field, ENTER)
        assert line.isVisible()
        press(line.field, ESCAPE)
        assert line.isHidden() and window.place == "day"

    def test_it_knows_every_place_also_the_parts_of_the_administration(self, opened: OpenedDesk) -> None:
        press(opened.window.top_bar.search, Qt.Key.Key_K, CTRL)
        line = opened.window.findChild(CommandLine)
        assert isinstance(line, CommandLine)
        QTest.keyClicks(line.field, "loki")
        press(line.field, ENTER)
        opened.settle()
        assert opened.window.place == "admin"


def test_f4_enter_leads_back_to_the_person_before(opened: OpenedDesk, clock: Clock) -> None:
    desk = RequestDesk(opened.register, clock)
    desk.add_the_virtanens()
    matti, juhani = int(desk.people["matti"]), int(desk.people["juhani"])
    for person in (matti, juhani):
        opened.window.open("card", person=person)
        opened.settle()
    press(opened.window.focusWidget() or opened.window, Qt.Key.Key_F4)
    opened.settle()
    recent = opened.window.findChild(RecentPeople)
    assert isinstance(recent, RecentPeople) and recent.table.hasFocus()
    press(recent.table, ENTER)
    opened.settle()
    assert opened.window.visit is not None and opened.window.visit.where == {"person": matti}


def test_a_panel_goes_when_the_keyboard_leaves_it(opened: OpenedDesk) -> None:
    press(opened.window.top_bar.search, Qt.Key.Key_F4)
    opened.settle()
    recent = opened.window.findChild(RecentPeople)
    assert isinstance(recent, RecentPeople) and recent.isVisible()
    opened.window.focus_search()
    assert recent.isHidden()
    assert isinstance(opened.window.focusWidget(), QLineEdit)
