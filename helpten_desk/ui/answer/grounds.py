"""The grounds for leaving something out: their words, what the letter says, the menu that asks."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from helpten_desk.domain.law import Act, Ground, GroundRule, Provision
from helpten_desk.domain.sentences import Sentence
from helpten_desk.ui.frame.request_words import provisions_text
from helpten_desk.ui.lists.tree_model import Withholding
from helpten_desk.ui.look.labels import as_button_text
from helpten_desk.ui.look.words import tell, tr

NATIONAL = frozenset({Act.HETIL, Act.TSL})


class Grounds(QObject):
    """The grounds of the rule set in force. Nothing is left out without one of them."""

    def __init__(self, owner: QWidget, words_of: Callable[[Ground], Sentence]) -> None:
        super().__init__(owner)
        self._owner = owner
        self._words_of = words_of
        self._rules: tuple[GroundRule, ...] = ()
        self.menu: QMenu | None = None

    def set_rules(self, rules: Sequence[GroundRule]) -> None:
        """The grounds of this request's law."""
        self._rules = tuple(rules)

    def word(self, ground: Ground) -> str:
        """The ground in the clerk's words."""
        return tell(self._words_of(ground))

    def withholding(self, ground: Ground) -> Withholding:
        """The ground with its provision and what the letter says."""
        rule = next((rule for rule in self._rules if rule.ground is ground), None)
        if rule is None:
            return Withholding(self.word(ground), tr("Not a ground of the law in force."))
        told = tr("The letter tells of it, and why.") if rule.told else tr("The letter does not mention it.")
        return Withholding(self.word(ground), f"{_place(rule.provision)}. {told}")

    def ask(
        self,
        at: QPoint,
        question: str,
        chosen: Callable[[Ground], None],
        *,
        now: Ground | None = None,
        also: tuple[str, Callable[[], None]] | None = None,
    ) -> None:
        """Ask for a ground at a place of the screen. Without an answer nothing changes.

        `now` is the ground in force; `also` is one more thing that can be done instead.
        """
        menu = QMenu(self._owner)
        menu.setAccessibleName(question)
        title = menu.addAction(as_button_text(question))
        title.setEnabled(False)
        menu.addSeparator()
        for number, rule in enumerate(self._rules, start=1):
            action = QAction(self._text(number, rule), menu)
            action.setCheckable(now is not None)
            action.setChecked(rule.ground is now)
            action.triggered.connect(lambda _on=False, ground=rule.ground: chosen(ground))
            menu.addAction(action)
        if also is not None:
            menu.addSeparator()
            menu.addAction(as_button_text(also[0])).triggered.connect(lambda _on=False: also[1]())
        menu.aboutToHide.connect(menu.deleteLater)
        self.menu = menu
        menu.popup(at)  # nothing is chosen beforehand: a stray Enter leaves nothing out

    def _text(self, number: int, rule: GroundRule) -> str:
        """The ground and its provision; the number chooses it by one key."""
        return f"&{number}  {as_button_text(self.word(rule.ground))}\t{provisions_text((rule.provision,))}"


def _place(provision: Provision) -> str:
    """The place in the statute; the national act is that of the rule set in force and goes without saying."""
    text = provisions_text((provision,))
    return text[text.index(provision.section) :] if provision.act in NATIONAL else text
