"""A new recovery key, when the paper is lost or was seen by others: printed, and partly typed back."""

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpten_desk.services.desk import Desk
from helpten_desk.services.opening import FirstUse
from helpten_desk.ui.admin.page import AdminPart
from helpten_desk.ui.admin.recovery_key import PrintSheet, RecoveryKeyPanel
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Step
from helpten_desk.ui.look.labels import Panel, PlainLabel, Scrolled
from helpten_desk.ui.look.words import tr


class RecoveryPart(AdminPart):
    """Makes a new recovery key; the one before opens only copies made before."""

    def __init__(self, lanes: Lanes, desk: Desk, print_sheet: PrintSheet) -> None:
        super().__init__()
        self._lanes, self._desk, self._print_sheet = lanes, desk, print_sheet
        self.first: FirstUse | None = None
        self.key: RecoveryKeyPanel | None = None
        self._panel = Panel()
        self._panel.setMaximumWidth(720)
        self._head = PlainLabel(tr("Recovery key"), t="head")
        self._intro = PlainLabel(
            tr(
                "Make a new recovery key if the paper is lost or somebody else may have seen it. "
                "The old key then opens only copies of the register that were made before."
            ),
            wrap=True,
        )
        self._panel.body.addWidget(self._head)
        self._panel.body.addWidget(self._intro)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._panel)
        column.addStretch(1)
        layout.addWidget(Scrolled(inside))
        self._renew_steps()

    def _renew_steps(self) -> None:
        if self.first is None:
            self.set_steps(Step(tr("Make a new recovery key"), self._make))
        else:
            typing = self.key is not None and self.key.typing
            missing = "" if typing else tr("Print the recovery key first, or save it.")
            self.set_steps(Step(tr("I have printed it"), self._confirm, enabled=typing, why_not=missing))

    def _make(self) -> None:
        desk = self._desk
        self._lanes.do(self, partial(desk.opening.renew_recovery, desk.register), self._on_made)

    def _on_made(self, first: FirstUse) -> None:
        self.first = first
        self.key = RecoveryKeyPanel(self._lanes, self._print_sheet)
        self.key.failed.connect(self.show_error)
        self.key.turned.connect(self._renew_steps)
        self.key.form.finished.connect(self._confirm)
        self.key.show_key(first)
        self._head.hide()
        self._intro.hide()
        self._panel.body.addWidget(self.key)
        self._renew_steps()
        self.key.focus_first()

    def _confirm(self) -> None:
        first, key = self.first, self.key
        if first is not None and key is not None and key.typing and key.form.verify():
            typed = key.typed()
            self._lanes.do(
                self,
                lambda: self._desk.opening.confirm_recovery(first, typed),
                lambda _none: self._on_confirmed(),
            )

    def _on_confirmed(self) -> None:
        """The key leaves the screen."""
        if self.key is not None:
            self.key.hide()
            self.key.deleteLater()
        self.first, self.key = None, None
        self._head.show()
        self._intro.show()
        self._renew_steps()
        self.told.emit("done", tr("The new recovery key is in force. Lock the paper away."))
