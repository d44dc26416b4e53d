"""Find a person or a company by anything the register knows."""

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.people import SearchAnswer
from helpten_desk.register.unit import Register


class Search:
    """Search as you type, and the journal's line once a search has settled."""

    def __init__(self, register: Register) -> None:
        self._register = register

    def find(self, query: str, limit: int = 50) -> SearchAnswer:
        """Hits for what has been typed so far; at most `limit` rows, best first."""
        with self._register.read() as work:
            return work.search.find(query, limit)

    def settled(self, query: str, purpose: Purpose) -> None:
        """Record that the clerk looked at the answer to this query; the words are sealed."""
        with self._register.look("search", purpose, words=query[:200]):
            pass
