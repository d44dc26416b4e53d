"""What is typed and not yet recorded: kept within seconds, put back when its page opens anew."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page

DRAFT_EVERY = 3_000  # milliseconds; what is typed is stored within 5 s


class DraftStore(Protocol):
    """Where drafts are kept, encrypted; called on a lane's thread."""

    def save(self, place: str, text: str) -> None:
        """Keep the draft of a place."""

    def load(self, place: str) -> str | None:
        """The kept draft, if any."""

    def drop(self, place: str) -> None:
        """Forget the draft."""


class DraftKeeper(QObject):
    """Keeps the drafts of pages in the store, each only when it has changed."""

    saved = Signal(str)  # the place

    def __init__(self, lanes: Lanes, store: DraftStore | None) -> None:
        super().__init__()
        self._lanes = lanes
        self._store = store
        self._kept: dict[str, str] = {}  # by place, as the store has it

    def keep(self, page: Page) -> None:
        """Store the page's draft if it differs from the stored one; drop it when nothing is typed."""
        store, place = self._store, page.draft_place()
        if store is None or not place:
            return
        text = page.draft() or ""
        if text == self._kept.get(place, ""):
            return
        self._kept[place] = text
        if text:
            self._lanes.ask(None, lambda: store.save(place, text), lambda _nothing: self.saved.emit(place))
        else:
            self._lanes.ask(None, lambda: store.drop(place))

    def restore(self, page: Page) -> None:
        """Put the stored draft back, once a place, unless something has been typed meanwhile."""
        store, place = self._store, page.draft_place()
        if store is None or not place or place in self._kept:
            return
        self._kept[place] = ""

        def put_back(text: str | None) -> None:
            if text and page.draft_place() == place and not page.draft():
                self._kept[place] = text
                page.restore(text)

        self._lanes.ask(page, lambda: store.load(place), put_back)
