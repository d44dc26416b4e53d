"""Lost passphrase: the printed recovery key gives an administrator a new one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.errors import KnownError
from helpten_desk.ui.forms.fields import PassphraseField, TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.look.keys import bind
from helpten_desk.ui.look.labels import Panel, PlainLabel
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import tell_error, tr

if TYPE_CHECKING:
    from helpten_desk.services.opening import Opening

WIDTH = 520


class RecoveryPage(Panel):
    """Asks for the recovery key, an administrator's name and a new passphrase, typed twice."""

    recovered = Signal(object)  # the Register, open for that administrator
    left = Signal()

    def __init__(self, lanes: Lanes, opening: "Opening") -> None:
        super().__init__(margins=(24, 20, 24, 20))
        self.setFixedWidth(scaled(WIDTH))
        self._lanes, self._opening = lanes, opening
        self._operation = new_operation()
        self.form = Form()
        self.form.add(TextField("recovery", tr("Recovery key"), check=_needed))
        self.form.add(TextField("login", tr("Sign-in name of an administrator"), length=31, check=_needed))
        self.form.add(PassphraseField("passphrase", tr("New passphrase"), check=_needed))
        self.form.add(PassphraseField("again", tr("New passphrase again"), check=self._check_again))
        self._message = PlainLabel(t="text", tone="error", wrap=True)
        self._message.hide()
        self._open = QPushButton(tr("Set the passphrase and unlock"))
        self._open.setProperty("kind", "next")
        back = QPushButton(tr("Back"))
        back.setProperty("kind", "quiet")
        self.body.addWidget(PlainLabel(tr("I have lost my passphrase"), t="title"))
        self.body.addWidget(
            PlainLabel(
                tr(
                    "A clerk asks an administrator for a new passphrase. An administrator who has lost her "
                    "own takes the recovery key, which was printed when the register was set up."
                ),
                t="note",
                wrap=True,
            )
        )
        self.body.addWidget(self.form)
        self.body.addWidget(self._message)
        self.body.addSpacing(4)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        row.addWidget(self._open)
        self.body.addLayout(row)
        self._open.clicked.connect(self._recover)
        self.form.finished.connect(self._recover)
        back.clicked.connect(self.left)
        bind(self, "back", self.left.emit, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _check_again(self, value: str) -> str | None:
        same = value == self.form.value("passphrase")
        return None if same else tr("The two passphrases differ. Type both again.")

    def _recover(self) -> None:
        if not self._open.isEnabled() or not self.form.verify():
            return
        typed, opening, operation = self.form.values(), self._opening, self._operation
        self._open.setEnabled(False)
        self._message.hide()
        self._lanes.ask(
            self,
            lambda: opening.recover(typed["recovery"], typed["login"], typed["passphrase"], operation),
            self.recovered.emit,
            self._on_refused,
        )

    def _on_refused(self, error: KnownError) -> None:
        self._open.setEnabled(True)
        if not (error.field and self.form.show_field_error(error.field, tell_error(error))):
            self._message.setText(tell_error(error))
            self._message.show()


def _needed(value: str) -> str | None:
    return None if value else tr("This is needed.")
