"""The unlock page: one panel with name and passphrase, what went wrong in words, and nothing else."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from helpten_desk.ui.forms.fields import PassphraseField, TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.look.centred import centred
from helpten_desk.ui.look.icons import CHIP, pixmap
from helpten_desk.ui.look.labels import ElidedLabel, Panel, PlainLabel, Rule
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import tr

if TYPE_CHECKING:
    from helpten_desk.services.opening import DemoUser
    from helpten_desk.ui.opening.demo_users import DemoUsers

PANEL_WIDTH = 440  # the longest roles of the demonstration stand whole in each language
FAMILIAR_LAYOUTS = ("", "C", "fi", "sv")  # languages of keyboards of which nothing need be said


class UnlockPage(QWidget):
    """Asks for name and passphrase; the demonstration's users stand beneath."""

    unlock_asked = Signal(str, str)
    lost = Signal()
    language_chosen = Signal(str)

    def __init__(
        self, *, login: str = "", demonstration: bool = False, languages: Sequence[tuple[str, str]] = ()
    ) -> None:
        """`languages` are (code, its own word), the one in force first; none: no choice is offered."""
        super().__init__()
        self._where = ElidedLabel(t="note")
        self.users: DemoUsers | None = None
        self._beneath = QWidget()  # where the demonstration's users come when they are known
        self.form = Form()
        self.form.add(TextField("login", tr("Sign-in name"), longest=64))
        self.form.add(PassphraseField("passphrase", tr("Passphrase")))
        self._keyboard = _Notice("warning", "warn")
        self._refused = _Notice("error", "error")
        self._unlock = QPushButton()
        self._languages = languages
        self._waiting = QTimer(self)
        self._wait = 0
        self._busy = False
        self._lay_out(demonstration)
        self._connect()
        self.form.set_value("login", login)
        self._renew_button()

    @property
    def refused(self) -> str:
        """What went wrong, as it is shown now; empty when nothing did."""
        return self._refused.text

    @property
    def keyboard(self) -> str:
        """What is said of the keyboard: Caps Lock, a strange language."""
        return self._keyboard.text

    @property
    def waiting(self) -> int:
        """Seconds until the next try is taken."""
        return max(0, self._wait)

    # --- what the window tells it ---

    def set_where(self, where: str) -> None:
        """Which register this is: its folder or its server."""
        self._where.setText(where)

    def set_users(self, users: "Sequence[DemoUser]") -> None:
        """The users of the demonstration, each filled in by a click or Enter."""
        if self.users is not None:
            self.users.deleteLater()
            self.users = None
        if users:
            from helpten_desk.ui.opening.demo_users import DemoUsers  # lists are not for the first paint

            self.users = DemoUsers(users, scaled(PANEL_WIDTH))
            self.users.chosen.connect(self._fill_in)
            self._beneath_layout.addWidget(self.users)
        self._beneath.setVisible(bool(users))
        self.focus_first()

    def set_busy(self, busy: bool) -> None:
        """While the register is being opened nothing can be sent again."""
        self._busy = busy
        self._renew_button()

    def show_refused(self, text: str, tries: int | None, seconds: float) -> None:
        """Why it did not open, how many tries are left, how long to wait."""
        if tries is not None and not seconds:
            text += " " + tr("%n tries are left before you have to wait.", tries)
        self._refused.show_text(text)
        self.form.set_value("passphrase", "")
        self.form["passphrase"].editor.setFocus()
        self.wait_for(seconds)

    def wait_for(self, seconds: float) -> None:
        """No try for so long; the seconds are counted down on the button."""
        self._wait = -int(-seconds // 1)
        if self._wait > 0:
            self._waiting.start(1000)
        self._renew_button()

    def focus_first(self) -> None:
        """To the name, or past it if it is there."""
        field = self.form["passphrase" if self.form.value("login") else "login"]
        field.editor.setFocus()

    # --- building ---

    def _lay_out(self, demonstration: bool) -> None:
        panel = Panel(margins=(24, 20, 24, 16))
        panel.setFixedWidth(scaled(PANEL_WIDTH))
        head = QHBoxLayout()
        head.addWidget(PlainLabel("Helpten Desk", t="title"))
        head.addStretch(1)
        if demonstration:
            head.addWidget(PlainLabel(tr("DEMONSTRATION REGISTER"), t="demo"))
        self._unlock.setProperty("kind", "next")
        self._unlock.setAutoDefault(False)
        lost = QPushButton(tr("I have lost my passphrase"))
        lost.setProperty("kind", "link")
        lost.clicked.connect(self.lost)
        foot = QHBoxLayout()
        foot.addWidget(lost)
        foot.addStretch(1)
        self._language = QComboBox()
        self._language.setProperty("kind", "quiet")
        self._language.setAccessibleName(tr("Language of the screen"))
        self._language.addItems([word for _code, word in self._languages])
        self._language.setVisible(len(self._languages) > 1)
        foot.addWidget(self._language)
        panel.body.addLayout(head)
        panel.body.addWidget(self._where)
        panel.body.addSpacing(4)
        for widget in (self.form, self._keyboard, self._refused):
            panel.body.addWidget(widget)
        panel.body.addSpacing(4)
        panel.body.addWidget(self._unlock)
        panel.body.addWidget(Rule())
        panel.body.addLayout(foot)
        self._beneath_layout = QVBoxLayout(self._beneath)
        self._beneath_layout.setContentsMargins(0, 0, 0, 0)
        self._beneath.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(centred(panel, self._beneath))

    def _connect(self) -> None:
        self.form.finished.connect(self._ask)
        self.form.changed.connect(lambda _name: self._refused.hide())
        self._unlock.clicked.connect(self._ask)
        self._waiting.timeout.connect(self._on_second)
        self._language.activated.connect(lambda at: self.language_chosen.emit(self._languages[at][0]))
        self.form["passphrase"].editor.installEventFilter(self)
        QGuiApplication.inputMethod().localeChanged.connect(self._show_layout)

    # --- deeds ---

    def _ask(self) -> None:
        if self._busy or self._wait > 0:
            return
        login, passphrase = self.form.value("login"), self.form.value("passphrase")
        if not login or not passphrase:
            self.form["login" if not login else "passphrase"].editor.setFocus()
            self._refused.show_text(tr("Enter your sign-in name and your passphrase."))
            return
        self._refused.hide()
        self.unlock_asked.emit(login, passphrase)

    def _fill_in(self, user: "DemoUser | None") -> None:
        if user is not None:
            self.form.set_value("login", user.login)
            self.form.set_value("passphrase", user.passphrase)
            self._refused.hide()
            self._unlock.setFocus()

    def _on_second(self) -> None:
        self._wait -= 1
        if self._wait <= 0:
            self._waiting.stop()
            self._refused.hide()
        self._renew_button()

    def _renew_button(self) -> None:
        if self._wait > 0:
            text = tr("Wait %n second(s)", self._wait)
        else:
            text = tr("Opening the register …") if self._busy else tr("Unlock")
        self._unlock.setText(text)
        self._unlock.setEnabled(not self._busy and self._wait <= 0)

    # --- the keyboard ---

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell by the letters that arrive whether Caps Lock is on: Qt does not say."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            if event.key() == Qt.Key.Key_CapsLock:
                self._keyboard.hide()
            elif text.isalpha() and text.upper() != text.lower():
                shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                if text.isupper() != shift:
                    self._keyboard.show_text(tr("Caps Lock is on."))
                else:
                    self._keyboard.hide()
        elif event.type() == QEvent.Type.FocusIn:
            self._show_layout()
        elif event.type() == QEvent.Type.FocusOut:
            self._keyboard.hide()
        return False

    def _show_layout(self) -> None:
        locale = QGuiApplication.inputMethod().locale()
        if locale.name().partition("_")[0] not in FAMILIAR_LAYOUTS:
            self._keyboard.show_text(tr("The keyboard is {language}.", language=locale.nativeLanguageName()))


class _Notice(QWidget):
    """An icon with a sentence, hidden while there is nothing to say."""

    def __init__(self, icon: str, tone: str) -> None:
        super().__init__()
        mark = QLabel()
        mark.setPixmap(pixmap(icon, tone, CHIP))
        self._text = PlainLabel(t="text", tone=tone, wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now, or empty."""
        return "" if self.isHidden() else self._text.text()

    def show_text(self, text: str) -> None:
        """Say it."""
        self._text.setText(text)
        self.setAccessibleName(text)
        self.show()
