"""Compares what is typed in a form with the register: the same code elsewhere, the towns of a postcode."""

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from helpten_desk.domain.people import PartyId
from helpten_desk.services.doubts import PLACES, Doubt, Doubts
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page
from helpten_desk.ui.frame.purpose import PurposeInHand
from helpten_desk.ui.look.words import tell
from helpten_desk.ui.people.edit_form import EditForm

Answer = TypeVar("Answer")
DOUBTED = frozenset({"identity_codes", "identities", *PLACES})


class FormDoubts:
    """Asks whenever typing has rested; `in_hand` is the form that is open then."""

    def __init__(
        self,
        page: Page,
        lanes: Lanes,
        doubts: Doubts,
        purpose: PurposeInHand,
        in_hand: Callable[[], EditForm | None],
    ) -> None:
        self._page, self._lanes, self._doubts = page, lanes, doubts
        self._purpose, self._in_hand = purpose, in_hand
        self._postcode = ""

    def watch(self, form: EditForm, party: PartyId) -> None:
        """Ask of what is typed in this form."""
        self._postcode = ""
        if form.opened.form.table in DOUBTED:
            form.rested.connect(partial(self._on_rested, form, party))

    def _on_rested(self, form: EditForm, party: PartyId) -> None:
        if self._in_hand() is not form or not form.isVisible():
            return
        table, typed = form.opened.form.table, form.typed()
        postcode = str(typed.get("postcode") or "")
        if table in PLACES and postcode != self._postcode:
            self._postcode = postcode
            towns = partial(self._doubts.towns, postcode, str(typed.get("country") or ""))
            self._ask(form, towns, form.offer_towns, "towns")
        about = partial(self._doubts.about, party, table, typed, self._purpose.purpose)
        self._ask(form, about, lambda doubts: form.show_doubts(_words_of(doubts)), "doubts")

    def _ask(
        self, form: EditForm, work: Callable[[], Answer], then: Callable[[Answer], None], topic: str
    ) -> None:
        def show(answer: Answer) -> None:
            if self._in_hand() is form:
                then(answer)

        self._lanes.ask(self._page, work, show, topic=topic)


def _words_of(doubts: tuple[Doubt, ...]) -> dict[str, str]:
    return {doubt.column: tell(doubt.text) for doubt in doubts}
