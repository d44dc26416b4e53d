"""Every control on every page has a name and a role and is reached by the keyboard alone."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from helpten_desk.domain.requests import Mailing, MailingWay
from helpten_desk.services.opening import Opening
from helpten_desk.ui.admin.page import PartsPage
from helpten_desk.ui.answer.mail_panel import MailedDialog
from helpten_desk.ui.frame import places
from helpten_desk.ui.frame.crash import CrashDialog
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.lists.table import Heading
from helpten_desk.ui.opening.unlock_window import UnlockWindow
from helpten_desk.ui.paper.print_dialog import PrintDialog
from tests.clock import Clock
from tests.services.request_desk import TODAY, RequestDesk, resources
from tests.stores import HELMI, file_register
from tests.ui.every_page import every_page
from tests.ui.opened_desk import OpenedDesk, opened_desk

NO_ROLE = {
    QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane, QAccessible.Role.Window,
    QAccessible.Role.Grouping, QAccessible.Role.StaticText,
}  # fmt: skip
MOST_PANES = 6


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as made:
        yield made


def controls(root: QWidget) -> list[QWidget]:
    """What takes the keyboard and is on the screen inside `root`."""
    found = [
        widget
        for widget in root.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    return [widget for widget in found if widget.focusProxy() is None and not _is_part(widget)]


def _is_part(widget: QWidget) -> bool:
    """The viewport of a list, the box behind a combo: parts of a control that is counted itself."""
    above = widget.parentWidget()
    if isinstance(above, QAbstractScrollArea) and above.viewport() is widget:
        return True
    if isinstance(widget, QLabel) and not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
        return True  # a text that can be marked with the mouse
    return isinstance(above, QComboBox) or type(widget).__name__ in ("QComboBoxPrivateContainer",)


def faults(root: QWidget) -> list[str]:
    """Controls without a name, without a role, or out of reach of Tab and F6."""
    reached = reachable(root)
    told = []
    for control in controls(root):
        spoken = QAccessible.queryAccessibleInterface(control)
        name = spoken.text(QAccessible.Text.Name) if spoken is not None else ""
        what = f"{type(control).__name__} {control.objectName()} {name!r}"
        if not name.strip():
            told.append(f"{what} has no name")
        read = isinstance(control, QTextEdit)  # a text, whose role is that of a text
        if spoken is None or (spoken.role() in NO_ROLE and not read):
            told.append(f"{what} has no role but {spoken.role() if spoken else None}")
        if control not in reached and not reached & _companions(control):
            told.append(f"{what} is not reached")
    return told


def _companions(control: QWidget) -> set[QWidget]:
    """Tab comes to one button of a group of which one is down; the arrows go on from there."""
    group = control.group() if isinstance(control, QAbstractButton) else None
    return set(group.buttons()) if group is not None and group.exclusive() else set()


def reachable(root: QWidget) -> set[QWidget]:
    """Everything that Tab and F6 come to, from where the keyboard is."""
    window, reached = root.window(), set[QWidget]()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_F6):
        for _ in range(2 * len(controls(root)) if key == Qt.Key.Key_Tab else MOST_PANES):
            focused = window.focusWidget()
            if focused is not None:
                reached.add(focused)
            QTest.keyClick(focused or window, key)
    return reached


def test_every_page_of_the_desk(opened: OpenedDesk, clock: Clock) -> None:
    found = {place: faults(opened.window) for place in every_page(opened, clock)}
    assert [f"{place}: {fault}" for place, told in found.items() for fault in told] == []


def can_go_on(opened: OpenedDesk) -> bool:
    step = opened.page.next_step
    return step is not None and step.enabled


def test_the_answer_in_each_of_its_states(opened: OpenedDesk, clock: Clock, qtbot: QtBot) -> None:
    desk = RequestDesk(opened.register, clock)
    desk.add_the_virtanens()
    request = desk.identified("matti")
    opened.window.open(places.ANSWER, request=request.id)
    opened.settle()
    opened.page.do_next()
    opened.settle(400)
    found = {"collected": faults(opened.window)}
    qtbot.waitUntil(lambda: can_go_on(opened), timeout=10_000)  # the letter is made
    opened.page.do_next()
    qtbot.waitUntil(lambda: opened.window.findChild(PrintDialog) is not None, timeout=10_000)
    dialog = opened.window.findChild(PrintDialog)
    assert isinstance(dialog, PrintDialog)
    qtbot.waitUntil(dialog.print_button.isEnabled, timeout=10_000)  # the printers are known
    found["print"] = faults(dialog)
    dialog.print_button.click()
    qtbot.waitUntil(lambda: opened.window.findChild(PrintDialog) is None, timeout=10_000)
    opened.settle()
    found["sign"] = faults(opened.window)
    assert {state: told for state, told in found.items() if told} == {}


def test_every_part_of_the_administration(opened: OpenedDesk) -> None:
    opened.window.open(places.ADMIN)
    opened.settle()
    page = opened.page
    assert isinstance(page, PartsPage)
    found = {}
    for part in page.list.rows_model.rows:
        assert not isinstance(part, Heading)
        page.choose(part.word)
        opened.settle()
        found[part.word] = faults(opened.window)
    assert {word: told for word, told in found.items() if told} == {}


def test_help_command_line_and_recent_people(opened: OpenedDesk) -> None:
    window = opened.window
    for ask in (window.help_asked, window.commands_asked, window.recent_asked):
        ask.emit()
        opened.settle()
        assert faults(window) == []
        window.back()


def test_unlock_and_first_run(tmp_path: Path, clock: Clock, lanes: Lanes) -> None:
    _words, wording = resources()
    found = {}
    for name in ("empty", "made"):
        place = file_register(tmp_path / name, clock)
        if name == "made":
            place.create(HELMI.login, HELMI.name, HELMI.secret, HELMI.roles)[0].close()
        window = UnlockWindow(lanes, partial(Opening, place, wording, "here"))
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowActive(window)
        lanes.wait()
        found[name] = faults(window)
        window.close()
        window.deleteLater()
    assert {name: told for name, told in found.items() if told} == {}


def test_dialogs(opened: OpenedDesk) -> None:
    mailing = Mailing(TODAY, MailingWay.ORDINARY)
    for dialog in (
        MailedDialog(opened.window, mailing, "Matti Virtanen"),
        CrashDialog("report", opened.window),
    ):
        dialog.show()
        opened.settle()
        assert faults(dialog) == []
        dialog.close()
