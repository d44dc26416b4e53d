"""The grounds for leaving something out: their words, what the letter says, the menu that asks."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from helpten_desk.domain.law import Act, Ground, GroundRule, Provision
from helpten_desk.domain.sentences import Sentence
from helpten_desk.ui.frame.provision_note import ProvisionNote
from helpten_desk.ui.frame.request_words import provisions_text
from helpten_desk.ui.lists.tree_model import Withholding
from helpten_desk.ui.look.labels import as_button_text
from helpten_desk.ui.look.words import tell, tr

NATIONAL = frozenset({Act.HETIL, Act.TSL})


@dataclass(frozen=True, slots=True)
class Chosen:
    """A ground, and whether the letter says why."""

    ground: Ground
    told: bool


class Grounds(QObject):
    """The grounds of the rule set in force. Nothing is left out without one of them."""

    def __init__(self, owner: QWidget, words_of: Callable[[Ground], Sentence]) -> None:
        super().__init__(owner)
        self._owner = owner
        self._words_of = words_of
        self._rules: tuple[GroundRule, ...] = ()
        self.menu: GroundMenu | None = None
        self.note: ProvisionNote | None = None

    def set_rules(self, rules: Sequence[GroundRule]) -> None:
        """The grounds of this request's law."""
        self._rules = tuple(rules)

    def word(self, ground: Ground) -> str:
        """The ground in the clerk's words."""
        return tell(self._words_of(ground))

    def withholding(self, chosen: Chosen) -> Withholding:
        """The ground with its provision and what the letter says."""
        rule = self._rule(chosen.ground)
        if rule is None:
            return Withholding(self.word(chosen.ground), tr("Not a ground of the law in force."))
        if chosen.told:
            told = tr("The letter tells of it, and why.")
        elif rule.told:
            told = tr("The letter only says that something is missing.")
        else:
            told = tr("The letter does not mention it.")
        return Withholding(self.word(chosen.ground), f"{_place(rule.provision)}. {told}")

    def ask(
        self,
        at: QPoint,
        question: str,
        chosen: Callable[[Chosen], None],
        *,
        now: Chosen | None = None,
        also: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Ask for a ground at a place of the screen. Without an answer nothing changes.

        `now` is the choice in force; `also` is one more thing that can be done instead.
        """
        menu = GroundMenu(self._owner, question, chosen)
        for number, rule in enumerate(self._rules, start=1):
            menu.add_ground(rule, self._text(number, rule), now)
        if any(rule.judged for rule in self._rules):
            menu.add_telling(now, self._rule(now.ground) if now else None)
        in_force = self._rule(now.ground) if now is not None else None
        if in_force is not None:
            place = _place(in_force.provision)
            read = menu.addAction(as_button_text(tr("Read {provision}", provision=place)))
            read.triggered.connect(partial(self._read, at, in_force.provision))
        if also is not None:
            menu.addSeparator()
            menu.addAction(as_button_text(also[0])).triggered.connect(lambda _on=False: also[1]())
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(at)  # nothing is chosen beforehand: a stray Enter leaves nothing out

    def _rule(self, ground: Ground) -> GroundRule | None:
        return next((rule for rule in self._rules if rule.ground is ground), None)

    def _read(self, at: QPoint, provision: Provision, _on: bool = False) -> None:
        self.note = ProvisionNote(self._owner, (provision,))
        self.note.open_at(at)

    def _text(self, number: int, rule: GroundRule) -> str:
        """The ground and its provision; the number chooses it by one key."""
        return f"&{number}  {as_button_text(self.word(rule.ground))}\t{provisions_text((rule.provision,))}"


class GroundMenu(QMenu):
    """The grounds, and below them, where the law leaves it to judgement, whether the letter says why.

    Ticking that keeps the menu open while a ground is still to be chosen, and leaves only the grounds on
    which the letter may be silent; of a choice that is in force it changes that choice.
    """

    def __init__(self, owner: QWidget, question: str, chosen: Callable[[Chosen], None]) -> None:
        super().__init__(owner)
        self._chosen = chosen
        self._now: Chosen | None = None
        self._touched = False
        self.untold: QAction | None = None  # the tick that the letter does not say why
        self.setAccessibleName(question)
        title = self.addAction(as_button_text(question))
        title.setEnabled(False)
        self.addSeparator()
        self.triggered.connect(self._on_triggered)

    def add_ground(self, rule: GroundRule, text: str, now: Chosen | None) -> None:
        """A ground, marked if it is the one in force."""
        action = self.addAction(text)
        action.setData(rule)
        action.setCheckable(now is not None)
        action.setChecked(now is not None and rule.ground is now.ground)

    def add_telling(self, now: Chosen | None, rule: GroundRule | None) -> None:
        """The tick that the letter does not say why."""
        self._now = now
        self.addSeparator()
        self.untold = self.addAction(as_button_text(tr("The letter does not say why")))
        self.untold.setCheckable(True)
        if now is not None:
            self.untold.setChecked(not now.told)
            self.untold.setEnabled(rule is not None and rule.judged)

    def event(self, event: QEvent) -> bool:
        """While a ground is still to be chosen the tick is set without closing the menu."""
        if self._now is None and self.untold is not None and self.activeAction() is self.untold:
            keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
            pressed = isinstance(event, QKeyEvent) and event.key() in keys
            if pressed and event.type() == QEvent.Type.KeyPress:
                self._toggle(self.untold)
                return True
            if event.type() == QEvent.Type.MouseButtonRelease:
                self._toggle(self.untold)
                return True
        return super().event(event)

    def _toggle(self, tick: QAction) -> None:
        tick.toggle()
        self._touched = True
        for action in self.actions():
            rule = action.data()
            if isinstance(rule, GroundRule):
                action.setEnabled(rule.judged or not tick.isChecked())

    def _on_triggered(self, action: QAction) -> None:
        """Unless the clerk has judged it, the rule says whether the letter tells why."""
        rule = action.data()
        if isinstance(rule, GroundRule):
            judged = self._touched and rule.judged and self.untold is not None
            told = not self.untold.isChecked() if judged and self.untold is not None else rule.told
            self._chosen(Chosen(rule.ground, told))
        elif action is self.untold and self._now is not None:
            self._chosen(Chosen(self._now.ground, not action.isChecked()))


def _place(provision: Provision) -> str:
    """The place in the statute; the national act is that of the rule set in force and goes without saying."""
    text = provisions_text((provision,))
    return text[text.index(provision.section) :] if provision.act in NATIONAL else text
