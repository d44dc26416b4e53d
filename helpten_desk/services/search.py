"""Find a person or a company by anything the register knows."""

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.people import SearchAnswer
from helpten_desk.register.unit import Register
from helpten_desk.services.clerks import for_clerks

LONGEST_WORDS = 200  # of a query, in the journal


class Search:
    """Search as you type, and the journal's line once a search has settled."""

    def __init__(self, register: Register) -> None:
        self._opened = register
        self._settled: tuple[str, Purpose] | None = None

    @property
    def _register(self) -> Register:
        return for_clerks(self._opened)

    def find(self, query: str, limit: int = 50) -> SearchAnswer:
        """Hits for what has been typed so far; at most `limit` rows, best first."""
        with self._register.read() as work:
            return work.search.find(query, limit)

    def settle(self, query: str, purpose: Purpose, limit: int = 50) -> SearchAnswer:
        """The answer at which the clerk looks once typing has rested: on record first, words sealed.

        The same search settled again at once for the same purpose adds no second line.
        """
        if (query, purpose) == self._settled:
            return self.find(query, limit)
        with self._register.look("search", purpose, words=query[:LONGEST_WORDS]) as work:
            self._settled = (query, purpose)
            return work.search.find(query, limit)
