"""One set of keys everywhere: declared once, bound once, told under F1, offered by the command line."""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel

from helpten_desk.ui.aids.key_list import KeyLine, keys_here
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import NEXT_KEY
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.frame.window_keys import steps_of
from helpten_desk.ui.look import keys
from helpten_desk.ui.look.keys import ACTIONS, Where, key_words, shortcuts_of
from tests.clock import Clock
from tests.ui.every_page import every_page
from tests.ui.opened_desk import OpenedDesk, opened_desk
from tests.ui.sample import page_of, press

UI = Path(keys.__file__).parents[1]
IN_LISTS = {"Enter"}  # the next step of a list page, besides Ctrl+Enter


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as made:
        yield made


def test_no_key_needs_alt_or_altgr_and_none_means_two_things() -> None:
    for action in ACTIONS:
        for key in action.keys:
            assert "Alt" not in key, action
            assert not set(key[-1]) & set("@£$€{[]}\\~|") or key in ("Ctrl+=",), action
    for some in ({Where.EVERYWHERE, Where.PAGE}, {Where.PAPER}, {Where.TREE}, {Where.BLACK_OUT}):
        counted = Counter(key for action in ACTIONS if action.where in some for key in action.keys)
        assert [key for key, times in counted.items() if times > 1] == []
    assert len({action.name for action in ACTIONS}) == len(ACTIONS)


def test_nobody_else_makes_a_shortcut() -> None:
    made = re.compile(r"QShortcut\(|QKeySequence\(|setShortcut")
    found = [
        file.name
        for file in UI.rglob("*.py")
        if file.name != "keys.py" and made.search(file.read_text("utf-8"))
    ]
    assert found == []


def test_on_every_page_each_key_is_bound_once_and_told(opened: OpenedDesk, clock: Clock) -> None:
    known = {key for action in ACTIONS for key in action.keys} | IN_LISTS | {NEXT_KEY}
    for place in every_page(opened, clock):
        window, page = opened.window, opened.page
        bound = Counter(
            sequence.toString() for shortcut in shortcuts_of(window) for sequence in QShortcut.keys(shortcut)
        )
        assert [key for key, times in bound.items() if times > 1] == [], place
        lines = [line for line in keys_here(window) if isinstance(line, KeyLine)]
        assert len(lines) == len(set(lines)), place
        told = {line.keys for line in lines}
        for step in steps_of(page):
            assert not step.key or step.key in known, (place, step)
            assert not step.key or key_words(step.key) in told, (place, step)
        for shortcut in shortcuts_of(window):
            name = shortcut.objectName()
            if not name.startswith("place_"):
                assert any(key_words(keys.action(name).key) in line for line in told), (place, name)


def test_no_word_on_a_page_has_an_alt_letter(opened: OpenedDesk, clock: Clock) -> None:
    for place in every_page(opened, clock):
        words = [button.text() for button in opened.window.findChildren(QAbstractButton)]
        words += [label.text() for label in opened.window.findChildren(QLabel) if label.buddy()]
        lettered = [word for word in words if not QKeySequence.mnemonic(word).isEmpty()]
        assert lettered == [], place


def test_f6_goes_from_pane_to_pane_on_every_page(opened: OpenedDesk, clock: Clock) -> None:
    for place in every_page(opened, clock):
        opened.page.focus_first()
        seen = set()
        for _ in range(4):
            QTest.keyClick(opened.window.focusWidget() or opened.window, Qt.Key.Key_F6)
            focused = opened.window.focusWidget()
            assert focused is not None and opened.page.isAncestorOf(focused), place
            seen.add(focused)
        assert seen, place


def test_f7_goes_to_the_wrong_field_and_says_when_there_is_none(window: DeskWindow) -> None:
    page = page_of(window, "day")
    press(page.form["name"].editor, Qt.Key.Key_F7)
    assert window.strip.message is not None
    page.form["town"].show_problem("Kunta puuttuu.")
    page.form["name"].editor.setFocus()
    press(page.form["name"].editor, Qt.Key.Key_F7)
    assert page.form["town"].editor.hasFocus()


def test_a_key_of_a_page_is_free_for_typing_where_the_page_has_no_step_for_it(window: DeskWindow) -> None:
    field = page_of(window, "day").form["name"].editor
    QTest.keyClicks(field, "Matti")
    press(field, Qt.Key.Key_Home)
    press(field, Qt.Key.Key_Delete)
    assert page_of(window, "day").form.value("name") == "atti"
    press(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page_of(window, "day").form.value("name") == "Matti"


def test_every_where_of_the_table_is_taken_by_a_widget_of_the_program() -> None:
    source = "".join(file.read_text("utf-8") for file in UI.rglob("*.py") if file.name != "keys.py")
    for where in set(Where) - {Where.EVERYWHERE, Where.PAGE, Where.DIALOG}:
        assert f"Where.{where.name}" in source, where
