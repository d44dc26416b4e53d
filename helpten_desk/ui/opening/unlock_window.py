"""The first window: it unlocks the register, sets up a new one, or says why neither can be done.

It is painted before anything heavy is imported; the register's room is loaded on a lane while the
clerk types.
"""

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QPushButton, QStackedWidget, QWidget

from helpten_desk.domain.errors import KnownError, WrongPassphrase
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.look.centred import centred
from helpten_desk.ui.look.keys import press_button
from helpten_desk.ui.look.labels import Panel, PlainLabel, Scrolled
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import tell, tell_error, tr
from helpten_desk.ui.opening.unlock_page import PANEL_WIDTH, UnlockPage

if TYPE_CHECKING:
    from helpten_desk.services.opening import Opening
    from helpten_desk.ui.admin.recovery_key import PrintSheet
    from helpten_desk.ui.opening.first_run_page import FirstRun
    from helpten_desk.ui.opening.recovery_page import RecoveryPage

SMALLEST = (960, 540)


class UnlockWindow(QMainWindow):
    """Shows the unlock page at once, then what the register's folder calls for."""

    examined = Signal()  # it is known what lies in the register's folder
    unlocked = Signal(object)  # the Register
    language_chosen = Signal(str)

    def __init__(
        self,
        lanes: Lanes,
        load_opening: "Callable[[], Opening]",
        *,
        login: str = "",
        demonstration: bool = False,
        languages: Sequence[tuple[str, str]] = (),
        print_sheet: "PrintSheet | None" = None,
    ) -> None:
        """`load_opening` is slow and called on a lane after the first paint."""
        super().__init__()
        self.setWindowTitle("Helpten Desk")
        self.setMinimumSize(*SMALLEST)
        self.resize(1280, 800)
        self._lanes = lanes
        self._load_opening = load_opening
        self._demonstration = demonstration
        self._print_sheet = print_sheet
        self._opening: Opening | None = None
        self._begun = False
        self.ready = False  # whether it is known what lies in the register's folder
        self._pending: tuple[str, str] | None = None  # typed before the opening was loaded
        self._other: QWidget | None = None  # the first run's or the recovery's page
        self.first_run: FirstRun | None = None
        self.recovery: RecoveryPage | None = None
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.page = self._make_page(login, languages)

    def set_languages(self, languages: Sequence[tuple[str, str]]) -> None:
        """The language of the screen has changed: make the unlock page anew."""
        old = self._page_scroll
        self.page = self._make_page(self.page.form.value("login"), languages)
        self._stack.removeWidget(old)
        old.deleteLater()
        self._load()

    @cached_property
    def fault(self) -> "FaultPanel":
        """What is wrong; made when something is."""
        made = FaultPanel()
        made.again.connect(self._load)
        return made

    @cached_property
    def _fault_page(self) -> QWidget:
        page = Scrolled(centred(self.fault))
        self._stack.addWidget(page)
        return page

    # --- what lies in the folder ---

    def paintEvent(self, event: QPaintEvent) -> None:
        """After the first paint the rest is loaded, once."""
        super().paintEvent(event)
        if not self._begun:
            self._begun = True
            QTimer.singleShot(0, self._load)

    def _load(self) -> None:
        """Load the register's room, then see what lies in its folder; again when the clerk asks."""
        self.ready = False
        if self._opening is None:
            self._lanes.ask(self, self._load_opening, self._examine, self._on_fault)
        else:
            self._examine(self._opening)

    def _examine(self, opening: "Opening") -> None:
        self._opening = opening
        self._lanes.ask(
            self, opening.needs_set_up, lambda missing: self._on_examined(opening, missing), self._on_fault
        )

    def _on_examined(self, opening: "Opening", missing: bool) -> None:
        self.ready = True
        pending, self._pending = self._pending, None
        if missing:
            self._show_first_run(opening)
        else:
            self.page.set_where(opening.where)
            self.page.set_users(opening.demo_users())
            self._show_page()
            if pending is not None:
                self._on_unlock_asked(*pending)
        self.examined.emit()

    def _on_fault(self, error: KnownError) -> None:
        self._pending = None
        self.page.set_busy(False)
        self.fault.show_fault(error)
        self._stack.setCurrentWidget(self._fault_page)
        self.fault.again_button.setFocus()

    # --- unlock ---

    def _on_unlock_asked(self, login: str, passphrase: str) -> None:
        self.page.set_busy(True)
        opening = self._opening
        if opening is None or not self.ready:
            self._pending = (login, passphrase)
            return
        self._lanes.ask(
            self,
            lambda: opening.unlock(login, passphrase),
            self._on_unlocked,
            lambda error: self._on_refused(opening, login, error),
        )

    def _on_refused(self, opening: "Opening", login: str, error: KnownError) -> None:
        """A wrong try is told on the page; any other fault has a page of its own."""

        def count() -> tuple[int | None, float]:
            return opening.tries_left(login), opening.wait_seconds(login)

        def tell_it(counted: tuple[int | None, float]) -> None:
            tries, seconds = counted
            self.page.set_busy(False)
            if isinstance(error, WrongPassphrase) or seconds > 0:
                text = tell(error.what) if seconds > 0 else tell_error(error)
                self.page.show_refused(text, tries, seconds)
            else:
                self._on_fault(error)

        self._lanes.ask(self, count, tell_it)

    def _on_unlocked(self, register: object) -> None:
        self.page.form.set_value("passphrase", "")
        self.unlocked.emit(register)

    # --- the other pages ---

    def _make_page(self, login: str, languages: Sequence[tuple[str, str]]) -> UnlockPage:
        page = UnlockPage(login=login, demonstration=self._demonstration, languages=languages)
        page.unlock_asked.connect(self._on_unlock_asked)
        page.lost.connect(self._show_recovery)
        page.language_chosen.connect(self.language_chosen)
        self._page_scroll = Scrolled(page)
        self._stack.addWidget(self._page_scroll)
        self._stack.setCurrentWidget(self._page_scroll)
        page.focus_first()
        return page

    def _show_page(self) -> None:
        self._stack.setCurrentWidget(self._page_scroll)
        self.page.focus_first()

    def _show_recovery(self) -> None:
        opening = self._opening
        if opening is None:
            return
        from helpten_desk.ui.opening.recovery_page import RecoveryPage

        self.recovery = RecoveryPage(self._lanes, opening)
        self.recovery.left.connect(self._leave_recovery)
        self.recovery.recovered.connect(self.unlocked)
        self._show_anew(Scrolled(centred(self.recovery)))
        self.recovery.form.focus_first()

    def _leave_recovery(self) -> None:
        self._show_page()

    def _show_first_run(self, opening: "Opening") -> None:
        from helpten_desk.ui.opening.first_run_page import FirstRun

        self.first_run = FirstRun(self._lanes, opening, self._print_sheet)
        self.first_run.done.connect(self.unlocked)
        self._show_anew(self.first_run)
        self.first_run.page.focus_first()

    def _show_anew(self, widget: QWidget) -> None:
        """Only one such page is kept: the one before goes."""
        if self._other is not None:
            self._stack.removeWidget(self._other)
            self._other.deleteLater()
        self._other = widget
        self._stack.addWidget(widget)
        self._stack.setCurrentWidget(widget)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a button that has the keyboard."""
        if not press_button(self, event):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed in the middle of the first run, the register just made is closed in order."""
        if self.first_run is not None:
            self.first_run.page.give_up()
        super().closeEvent(event)


class FaultPanel(Panel):
    """Why the register cannot be opened, what to do, and the button to try again."""

    again = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self.setFixedWidth(scaled(PANEL_WIDTH + 80))
        self._error: KnownError | None = None
        self._what = PlainLabel(t="strong", wrap=True)
        self._do = PlainLabel(wrap=True)
        self.again_button = QPushButton(tr("Try again"))
        self.again_button.setProperty("kind", "next")
        self.again_button.clicked.connect(self._on_again)
        self.body.addWidget(PlainLabel(tr("The register was not opened"), t="title"))
        self.body.addSpacing(4)
        self.body.addWidget(self._what)
        self.body.addWidget(self._do)
        self.body.addSpacing(8)
        self.body.addWidget(self.again_button, 0, Qt.AlignmentFlag.AlignRight)

    @property
    def text(self) -> str:
        """What is said, as one text."""
        return f"{self._what.text()} {self._do.text()}".strip()

    def show_fault(self, error: KnownError) -> None:
        """Say this."""
        self._error = error
        self._what.setText(tell(error.what))
        self._do.setText(tell(error.do) if error.do else "")
        self._do.setVisible(error.do is not None)
        self.again_button.setEnabled(True)

    def _on_again(self) -> None:
        self.again_button.setEnabled(False)
        self.again.emit()
