"""Under which purpose the clerk looks: the case in hand, else a reason chosen by one key press."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from helpten_desk.domain.accounts import PURPOSES, Purpose
from helpten_desk.ui.look.chips import ChipButton, ChipFacts
from helpten_desk.ui.look.words import tr

CASE, *REASONS = PURPOSES


class PurposeInHand(QObject):
    """One for the window; every look of the search and the cards is journalled under it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.case = ""
        self.reason = REASONS[0]

    @property
    def purpose(self) -> Purpose:
        """What the journal gets."""
        return Purpose(CASE, self.case) if self.case else Purpose(self.reason)

    def take(self, case: str) -> None:
        """Take a case in hand; empty puts it away."""
        if case != self.case:
            self.case = case
            self.changed.emit()

    def choose(self, reason: str) -> None:
        """Look for another reason from now on; a case in hand is put away."""
        if reason != self.reason or self.case:
            self.case, self.reason = "", reason
            self.changed.emit()


class PurposeChip(ChipButton):
    """Says the purpose; pressed, it offers the reasons, each with a digit of its own."""

    def __init__(self, purpose: PurposeInHand) -> None:
        super().__init__(ChipFacts("eye", "", "plain"))
        self._purpose = purpose
        purpose.changed.connect(self._renew)
        self.clicked.connect(self.offer)
        self._renew()

    def menu(self) -> QMenu:
        """The reasons to choose from."""
        menu = QMenu(self)
        for number, reason in enumerate(REASONS, start=1):
            action = QAction(f"&{number}   {reason_word(reason)}", menu)
            action.setCheckable(True)
            action.setChecked(not self._purpose.case and reason == self._purpose.reason)
            action.triggered.connect(lambda _on=False, chosen=reason: self._purpose.choose(chosen))
            menu.addAction(action)
        return menu

    def offer(self) -> None:
        """Open the menu beneath the chip."""
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def _renew(self) -> None:
        case = self._purpose.case
        word = tr("Case {case}", case=case) if case else reason_word(self._purpose.reason)
        text = tr("Purpose: {purpose}", purpose=word)
        self.set_facts(ChipFacts("eye", text, "plain"))
        self.setToolTip(tr("Every look is recorded under this purpose. Press to choose another."))


def reason_word(reason: str) -> str:
    """A reason in words."""
    return {
        "customer_service": tr("customer service"),
        "maintenance": tr("care of the register"),
        "supervision": tr("supervision"),
        "billing": tr("billing"),
    }[reason]


def purpose_word(text: str) -> str:
    """A purpose as the journal has it: a reason, with the number of the case if it is one."""
    reason, _, case = text.partition(" ")
    if reason == CASE:
        return tr("case {case}", case=case)
    return reason_word(reason) if reason in REASONS else text
