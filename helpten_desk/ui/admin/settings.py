"""Settings of the register: the controller with its letterhead, and how letters are made."""

from collections.abc import Mapping

from PySide6.QtWidgets import QVBoxLayout

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.errors import ChangedElsewhere, KnownError
from helpten_desk.domain.letters import Controller, MadeLetter
from helpten_desk.services.administration import Administration
from helpten_desk.services.postcodes import Postcodes
from helpten_desk.ui.admin.controller_form import (
    add_contact_fields,
    add_controller_fields,
    controller_of,
    show_controller,
)
from helpten_desk.ui.admin.letterhead_preview import LetterheadPreview
from helpten_desk.ui.admin.page import AdminPart
from helpten_desk.ui.forms.fields import LinesField, TickField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.operation_in_hand import OperationInHand
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.places_asked import asking
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.look.labels import Panel, Scrolled
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.paper.handed_in import PrintLetter

PARTNERS, MASK, TWO_SIDED = "partners", "letters.mask_code", "letters.two_sided"


class KeptPart(AdminPart):
    """A part whose form shows what is kept: its draft waits for that, a refusal lets F5 read it anew."""

    form: Form

    def __init__(self) -> None:
        super().__init__()
        self._waiting = ""  # a draft that came before what is kept was read
        self._outdated = False

    @property
    def changed(self) -> bool | None:
        """Whether the form differs from what is kept; None while that is not read."""
        raise NotImplementedError

    def draft(self) -> str | None:
        """The form, once it differs from what is kept."""
        return self._waiting or (self.form.draft() if self.changed else None)

    def restore(self, text: str) -> None:
        """At once, or after what is kept has been read."""
        if self.changed is None:
            self._waiting = text
        else:
            self.form.restore(text)

    def show_error(self, error: KnownError) -> None:
        """When another has saved meanwhile, the next reading shows what she saved."""
        self._outdated = isinstance(error, ChangedElsewhere)
        super().show_error(error)

    def _to_read(self) -> bool:
        return self._outdated or not self.changed

    def _on_read(self) -> None:
        self._outdated = False
        waiting, self._waiting = self._waiting, ""
        if waiting:
            self.form.restore(waiting)


class ControllerPart(KeptPart):
    """Controller and contact person; the letterhead beside them shows the change."""

    draft_name = "controller"

    def __init__(
        self, lanes: Lanes, administration: Administration, postcodes: Postcodes, *, may_change: bool
    ) -> None:
        super().__init__()
        self._lanes, self._administration = lanes, administration
        self._may_change = may_change
        self._operation = new_operation()
        self._known: Controller | None = None  # as the form shows it
        self._kept: Controller | None = None  # as it was read
        self.form = Form()
        self.form.heading(tr("Controller"))
        add_controller_fields(self.form, asking(lanes, postcodes.place))
        self.form.heading(tr("Contact person"))
        add_contact_fields(self.form)
        self.form.end()
        self.form.setEnabled(may_change)
        self.preview = LetterheadPreview()
        panel = Panel()
        panel.body.addWidget(Scrolled(self.form))
        desk = Panel(margins=(0, 0, 0, 0))
        desk.setProperty("panel", "desk")
        desk.body.addWidget(self.preview)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        panes = [Pane(tr("Form"), panel, 400, 590), Pane(tr("Letterhead"), desk, 300, 322)]
        layout.addWidget(Panes(panes))
        self.form.changed.connect(lambda _name: self._renew())
        self.form.finished.connect(self._save)

    def opened(self) -> None:
        """Read the controller, unless something is typed here and not saved."""
        if self._to_read():
            self._lanes.ask(self, self._administration.controller, self._show, topic="controller")

    def _show(self, controller: Controller | None) -> None:
        self._operation = new_operation()
        if controller is not None:
            show_controller(controller, self.form)
        self._known, self._kept = controller_of(self.form), controller
        self._on_read()
        self._renew()

    @property
    def changed(self) -> bool | None:
        """Whether the letterhead differs from the kept one."""
        return None if self._known is None else controller_of(self.form) != self._known

    def _renew(self) -> None:
        typed = controller_of(self.form)
        self.preview.show_controller(typed)
        if self._may_change:
            self.set_steps(Step(tr("Save the letterhead"), self._save, enabled=bool(self.changed)))

    def _save(self) -> None:
        if not self.form.verify():
            return
        administration, operation = self._administration, self._operation
        typed, kept = controller_of(self.form), self._kept
        self._lanes.do(self, lambda: administration.save_controller(typed, operation, kept), self._on_saved)

    def _on_saved(self, _none: None) -> None:
        self._known = controller_of(self.form)
        self.told.emit("done", tr("Saved. Letters made from now on carry it; sent ones stay as they are."))
        self._lanes.ask(self, self._administration.controller, self._show, topic="controller")


class LettersPart(KeptPart):
    """How letters are made: the identity code, both sides of the paper, partners to be asked; the test."""

    draft_name = "letters"

    def __init__(
        self, lanes: Lanes, administration: Administration, print_letter: PrintLetter, *, may_change: bool
    ) -> None:
        super().__init__()
        self._lanes, self._administration = lanes, administration
        self._print_letter = print_letter
        self._may_change = may_change
        self._known: tuple[bool, bool, tuple[str, ...]] | None = None
        self._operations = {name: OperationInHand() for name in (PARTNERS, MASK, TWO_SIDED)}
        self.form = Form()
        self.form.heading(tr("Letters"))
        self.form.add(
            TickField("mask", tr("Mask the personal identity code in extracts; the letter then says so"))
        )
        self.form.add(TickField("two_sided", tr("Print on both sides of the paper")))
        self.form.heading(tr("Partners"))
        self.form.note(
            tr("Those who may hold data of the register on its behalf. Every inspection asks each of them.")
        )
        self.form.add(LinesField("partners", tr("One partner a line"), rows=6))
        self.form.end()
        self.form.setEnabled(may_change)
        panel = Panel()
        panel.setMaximumWidth(720)
        panel.body.addWidget(self.form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        layout.addStretch(1)
        self.form.changed.connect(lambda _name: self._renew())

    def opened(self) -> None:
        """Read the settings, unless something is changed here and not saved."""
        if self._to_read():
            self._lanes.ask(self, self._read, self._show, topic="letters")

    def _read(self) -> tuple[bool, bool, tuple[str, ...]]:
        read = self._administration
        return read.setting(MASK) == "yes", read.setting(TWO_SIDED) == "yes", read.partners()

    def _show(self, kept: tuple[bool, bool, tuple[str, ...]]) -> None:
        self.form.set_value("mask", kept[0])
        self.form.set_value("two_sided", kept[1])
        self.form.set_value("partners", "\n".join(kept[2]))
        self._known = self._chosen()
        self._on_read()
        self._renew()

    @property
    def changed(self) -> bool | None:
        """Whether something differs from what is kept."""
        return None if self._known is None else self._chosen() != self._known

    def _chosen(self) -> tuple[bool, bool, tuple[str, ...]]:
        names = str(self.form.value("partners")).splitlines()
        return (
            bool(self.form.value("mask")),
            bool(self.form.value("two_sided")),
            tuple(name.strip() for name in names if name.strip()),
        )

    def _renew(self) -> None:
        test = Step(tr("Print a window test"), self._print_test, key="")
        if self._may_change:
            self.set_steps(Step(tr("Save"), self._save, enabled=bool(self.changed)), [test])
        else:
            self.set_steps(None, [test])

    def _save(self) -> None:
        known, chosen, deed = self._known, self._chosen(), self._administration
        if known is None:
            return

        operations = {name: one.of(known, chosen) for name, one in self._operations.items()}

        def save() -> None:
            if chosen[2] != known[2]:  # first: it is refused if another has changed them
                deed.save_partners(chosen[2], operations[PARTNERS], known[2])
            for at, key in enumerate((MASK, TWO_SIDED)):
                if chosen[at] != known[at]:
                    deed.save_setting(key, "yes" if chosen[at] else "no", operations[key])

        self._lanes.do(self, save, lambda _none: self._on_saved(operations))

    def _on_saved(self, operations: Mapping[str, str]) -> None:
        for name, one in self._operations.items():
            one.done(operations[name])
        self._known = self._chosen()
        self.told.emit("done", tr("Saved."))
        self.opened()

    def _print_test(self) -> None:
        self._lanes.ask(self, self._administration.window_test, self._on_test)

    def _on_test(self, made: MadeLetter) -> None:
        page = self.parentWidget()
        while page is not None and not isinstance(page, Page):
            page = page.parentWidget()
        if isinstance(page, Page):
            self._print_letter(page, made.pdf, made.title, lambda: None)
