"""Brings help and command line to the desk's window; each is made when it is first asked for."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QObject

from helpten_desk.ui.aids.command_line import CommandLine
from helpten_desk.ui.aids.guide import Guide
from helpten_desk.ui.aids.guide_view import guide_folder
from helpten_desk.ui.aids.help_panel import HelpPanel
from helpten_desk.ui.aids.key_list import keys_here
from helpten_desk.ui.frame.commands import Command, commands_of_page, commands_of_window
from helpten_desk.ui.frame.window import DeskWindow


class DeskAids(QObject):
    """F1 and Ctrl+K of one window."""

    def __init__(self, window: DeskWindow) -> None:
        super().__init__(window)
        self._window = window
        self.help: HelpPanel | None = None
        self.commands: CommandLine | None = None
        window.help_asked.connect(self._on_help)
        window.commands_asked.connect(self._on_commands)
        window.page_shown.connect(lambda _place: self._follow())

    def _on_help(self) -> None:
        """F1 opens it, and in it closes it."""
        if self.help is None:
            guide = Guide(guide_folder(), QLocale().name()[:2])
            self.help = HelpPanel(self._window.page_area, guide, lambda: keys_here(self._window))
        if self.help.isVisible() and self.help.isAncestorOf(self._window.focusWidget()):
            self.help.leave()
            return
        fresh = not self.help.isVisible()
        self.help.open()
        if fresh:
            self.help.show_topic(self._topic())

    def _follow(self) -> None:
        """While it is open, help goes along from page to page."""
        if self.help is not None and self.help.isVisible():
            self.help.show_topic(self._topic())

    def _topic(self) -> str:
        page = self._window.current
        return (page.help_topic() if page is not None else "") or self._window.place

    def _on_commands(self) -> None:
        if self.commands is None:
            self.commands = CommandLine(self._window.page_area, self._all_commands)
        self.commands.open()

    def _all_commands(self) -> Iterator[Command]:
        yield from commands_of_page(self._window)
        yield from commands_of_window(self._window)
