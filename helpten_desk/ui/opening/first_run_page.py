"""The first run: controller, contact person, first administrator, recovery key; then the desk is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from helpten_desk.domain.errors import KnownError
from helpten_desk.services.opening import FirstUse, Opening
from helpten_desk.ui.admin.controller_form import add_contact_fields, add_controller_fields, controller_of
from helpten_desk.ui.admin.letterhead_preview import LetterheadPreview
from helpten_desk.ui.admin.recovery_key import PrintSheet, RecoveryKeyPanel
from helpten_desk.ui.forms.fields import PassphraseField, TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.bars import ActionBar
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.message_strip import MessageStrip
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.stepper import Stage, StageState
from helpten_desk.ui.look.keys import bind
from helpten_desk.ui.look.labels import Panel, Scrolled
from helpten_desk.ui.look.words import tell, tr

CONTROLLER, CONTACT, ADMINISTRATOR, RECOVERY = range(4)


class FirstRunPage(Page):
    """One step at a time; what is typed before stays, and the letterhead grows beside it."""

    done = Signal(object)  # the Register, open

    def __init__(self, lanes: Lanes, opening: Opening, print_sheet: PrintSheet | None) -> None:
        super().__init__()
        self._lanes, self._opening = lanes, opening
        self._at = CONTROLLER
        self._first: FirstUse | None = None
        self._making = False
        self.controller = Form()
        self.contact = Form()
        self.administrator = Form()
        self.recovery = RecoveryKeyPanel(lanes, print_sheet)
        self.preview = LetterheadPreview()
        self._forms = QStackedWidget()
        self._fill_forms()
        panel = Panel()
        panel.body.addWidget(self._forms)
        desk = Panel(margins=(0, 0, 0, 0))
        desk.setProperty("panel", "desk")
        desk.body.addWidget(self.preview)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(panel, 1)
        row.addWidget(desk, 1)
        self.body.addLayout(row, 1)
        for form in (self.controller, self.contact):
            form.changed.connect(lambda _name: self._renew_preview())
        for form in (self.controller, self.contact, self.administrator, self.recovery.form):
            form.finished.connect(self.do_next)
        self.administrator.changed.connect(self._on_administrator_changed)
        self.recovery.failed.connect(self.show_error)
        self.recovery.turned.connect(self._renew_steps)
        self._show_stage(CONTROLLER)

    # --- the frame's calls ---

    def back(self) -> bool:
        """The step before; from the recovery key there is no way back, the register is made."""
        if self._at in (CONTACT, ADMINISTRATOR):
            self._show_stage(self._at - 1)
            return True
        return False

    @property
    def first(self) -> FirstUse | None:
        """The register that has been made, until it is handed on."""
        return self._first

    @property
    def can_go_back(self) -> bool:
        """Whether there is a step to go back to."""
        return self._at in (CONTACT, ADMINISTRATOR) and not self._making

    def focus_first(self) -> None:
        """To the first field of the step."""
        (self.controller, self.contact, self.administrator, self.recovery)[self._at].focus_first()

    def give_up(self) -> None:
        """The window closes: a register that was made here and not handed on is closed."""
        first, self._first = self._first, None
        if first is not None:
            first.register.close()

    # --- the steps ---

    def _fill_forms(self) -> None:
        self.controller.heading(tr("Who keeps the register?"))
        self.controller.note(tr("This stands in the head of every letter and in every extract."))
        add_controller_fields(self.controller)
        self.contact.heading(tr("Who answers to the people in the register?"))
        self.contact.note(tr("The contact person signs the letters."))
        add_contact_fields(self.contact)
        form = self.administrator
        form.heading(tr("Who administers the desk?"))
        form.note(
            tr(
                "The administrator names the other users. The passphrase opens the register: "
                "nobody can look it up, neither here nor anywhere else."
            )
        )
        form.add(TextField("admin_name", tr("Name"), check=_needed))
        form.add(TextField("login", tr("Sign-in name"), length=31, check=_needed))
        form.add(PassphraseField("passphrase", tr("Passphrase"), check=_needed))
        form.add(PassphraseField("again", tr("Passphrase again"), check=self._check_again))
        self._advice = form.note("")
        for each in (self.controller, self.contact, form):
            each.end()
        for widget in (self.controller, self.contact, form, self.recovery):
            self._forms.addWidget(Scrolled(widget))

    def _show_stage(self, stage: int) -> None:
        self._at = stage
        self._forms.setCurrentIndex(stage)
        words = (tr("Controller"), tr("Contact person"), tr("Administrator"), tr("Recovery key"))
        self.set_stages([Stage(word, _state(at, stage)) for at, word in enumerate(words)])
        self.clear_message()
        self._renew_steps()
        self._renew_preview()
        self.focus_first()

    def _renew_steps(self) -> None:
        if self._at == ADMINISTRATOR:
            step = Step(
                tr("Set up the register"),
                self._set_up,
                enabled=not self._making,
                why_not=tr("The register is being made."),
            )
        elif self._at == RECOVERY:
            typing = self.recovery.typing
            missing = "" if typing else tr("Print the recovery key first, or save it.")
            step = Step(tr("Open the desk"), self._confirm, enabled=typing, why_not=missing)
        else:
            step = Step(tr("Continue"), self._go_on)
        self.set_steps(step)

    def _go_on(self) -> None:
        if (self.controller, self.contact)[self._at].verify():
            self._show_stage(self._at + 1)

    def _set_up(self) -> None:
        if not self.administrator.verify():
            return
        opening, typed = self._opening, self.administrator.values()
        controller = controller_of(self.controller, self.contact)
        self._making = True
        self._renew_steps()
        self._lanes.ask(
            self,
            lambda: opening.set_up(controller, typed["login"], typed["admin_name"], typed["passphrase"]),
            self._on_set_up,
            self._on_refused,
        )

    def _on_set_up(self, first: FirstUse) -> None:
        self._making, self._first = False, first
        for name in ("passphrase", "again"):
            self.administrator.set_value(name, "")
        self.recovery.show_key(first)
        self._show_stage(RECOVERY)

    def _on_refused(self, error: KnownError) -> None:
        self._making = False
        self._renew_steps()
        self.show_error(error)

    def _confirm(self) -> None:
        first = self._first
        if first is None or not self.recovery.typing or not self.recovery.form.verify():
            return
        opening, typed = self._opening, self.recovery.typed()
        self._lanes.do(
            self, lambda: opening.confirm_recovery(first, typed), lambda _none: self._on_confirmed(first)
        )

    def _on_confirmed(self, first: FirstUse) -> None:
        self._first = None  # the desk has it now
        self.done.emit(first.register)

    def _on_administrator_changed(self, name: str) -> None:
        if name == "passphrase":
            better = self._opening.advice(self.administrator.value("passphrase"))
            self._advice.setText(tell(better) if better else "")

    def _check_again(self, value: str) -> str | None:
        same = value == self.administrator.value("passphrase")
        return None if same else tr("The two passphrases differ. Type both again.")

    def _renew_preview(self) -> None:
        self.preview.show_controller(controller_of(self.controller, self.contact))


class FirstRun(QWidget):
    """The first-run page in a frame of its own: strip and action bar, no rail and no search."""

    done = Signal(object)

    def __init__(self, lanes: Lanes, opening: Opening, print_sheet: PrintSheet | None) -> None:
        super().__init__()
        self.page = FirstRunPage(lanes, opening, print_sheet)
        self.strip = MessageStrip()
        self.action_bar = ActionBar()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.page, 1)
        layout.addWidget(self.strip)
        layout.addWidget(self.action_bar)
        self.page.messaged.connect(self.strip.show_message)
        self.page.steps_changed.connect(self._renew)
        self.page.done.connect(self.done)
        self.action_bar.back_asked.connect(self.page.back)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        bind(self, "next", self.page.do_next, inside)
        bind(self, "back", self.page.back, inside)
        self._renew()

    def _renew(self) -> None:
        self.action_bar.show_steps(self.page.next_step, self.page.quiet_steps)
        self.action_bar.set_back(self.page.can_go_back)


def _state(at: int, now: int) -> StageState:
    if at == now:
        return StageState.NOW
    return StageState.BEHIND if at < now else StageState.AHEAD


def _needed(value: str) -> str | None:
    return None if value else tr("This is needed.")
