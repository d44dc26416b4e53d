"""Takes back, the last first, what was changed of a card in this visit: each by a deed of its own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from helpten_desk.domain.editing import ChangeMade
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.people import PartyId
from helpten_desk.services.editing import Editing
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.operation_in_hand import OperationInHand
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.frame.purpose import PurposeInHand
from helpten_desk.ui.look.words import tr


class Undoing(QObject):
    """`made` are the changes of this visit, `what` tells one in words; `done`: the card is another now."""

    done = Signal()

    def __init__(
        self,
        page: Page,
        lanes: Lanes,
        editing: Editing,
        purpose: PurposeInHand,
        made: list[ChangeMade],
        what: Callable[[ChangeMade], str],
    ) -> None:
        super().__init__(page)
        self._page, self._lanes, self._editing = page, lanes, editing
        self._purpose, self._made, self._what = purpose, made, what
        self._operation = OperationInHand()

    def last(self, party: PartyId) -> ChangeMade | None:
        """The last change of a party that can be taken back."""
        return next((made for made in reversed(self._made) if made.party == party), None)

    def undo(self, party: PartyId) -> None:
        """Take it back."""
        made = self.last(party)
        if made is None:
            return
        operation = self._operation.of(made)
        take_back = partial(self._editing.undo, made, self._purpose.purpose, operation)

        def taken_back(_undone: ChangeMade) -> None:
            self._operation.done(operation)
            if made in self._made:  # else pressed twice: it was told already
                self._made.remove(made)
                self._tell(made)

        def refused(error: KnownError) -> None:
            if made in self._made:
                self._made.remove(made)
            self._page.show_error(error)
            self.done.emit()

        self._lanes.do(self._page, take_back, taken_back, refused)

    def _tell(self, made: ChangeMade) -> None:
        left = len([one for one in self._made if one.party == made.party])
        more = tr("%n more change(s) can be undone.", left)
        undone = tr("Undone: {what}.", what=self._what(made))
        if left:
            again = partial(self.undo, made.party)
            self._page.notify("done", undone, more, do_text=tr("Undo"), key="Ctrl+Z", act=again)
        else:
            self._page.notify("done", undone)
        if made.deed == "edit.enter":
            self._page.go("search")  # the whole person was taken back
        else:
            self.done.emit()
