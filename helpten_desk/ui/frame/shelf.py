"""The pages of a window: known by name from the start, made when they are first opened."""

from collections.abc import Callable, Iterator

from helpten_desk.ui.frame.page import Page


class PageShelf:
    """Makes each page once. `put` is told of a page that has just been made."""

    def __init__(self, put: Callable[[Page], None]) -> None:
        self._put = put
        self._makers: dict[str, tuple[Callable[[], Page], str]] = {}
        self._made: dict[str, Page] = {}

    def add(self, key: str, make: Callable[[], Page], under: str) -> None:
        """A page by its name; `under` is the place of the rail that is current with it."""
        self._makers[key] = (make, under)

    def __contains__(self, key: object) -> bool:
        """Whether there is such a page."""
        return key in self._makers

    def __getitem__(self, key: str) -> Page:
        """The page, made now if it has not been yet."""
        if key not in self._made:
            self._made[key] = page = self._makers[key][0]()
            self._put(page)
        return self._made[key]

    def __iter__(self) -> Iterator[Page]:
        """The pages that have been made."""
        return iter(self._made.values())

    @property
    def keys(self) -> tuple[str, ...]:
        """The names of all pages."""
        return tuple(self._makers)

    def under(self, key: str) -> str:
        """The place of the rail to which a page belongs."""
        return self._makers[key][1]
