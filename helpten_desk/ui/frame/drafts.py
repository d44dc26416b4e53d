"""What is typed and not yet recorded: kept within seconds, put back when its place is opened again."""

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from helpten_desk.domain.errors import KnownError
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
        self._coming: set[str] = set()  # places whose stored draft is on its way to the page

    def keep(self, page: Page) -> None:
        """Store the page's draft if it differs from the stored one; drop it when nothing is typed.

        While a stored draft is on its way, what the page shows may still be of the place before.
        """
        store, place = self._store, page.draft_place()
        if store is None or not place or place in self._coming:
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
        """Put the stored draft of the place back, if there is one and nothing has been typed meanwhile."""
        store, place = self._store, page.draft_place()
        known = self._kept.get(place)
        if store is None or not place or known == "":
            return

        def put_back(text: str | None) -> None:
            self._coming.discard(place)
            if text and page.draft_place() == place and not page.draft():
                self._kept[place] = text
                page.restore(text)

        def failed(error: KnownError) -> None:
            self._coming.discard(place)
            page.show_error(error)

        if known:
            self._coming.add(place)
        else:
            self._kept[place] = ""
        self._lanes.ask(page, lambda: store.load(place), put_back, failed)
