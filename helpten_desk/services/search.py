"""Find a person or a company by anything the register knows."""

import json

from helpten_desk.domain.accounts import Purpose
from helpten_desk.domain.people import Hit, Narrowing, PartyId, SearchAnswer
from helpten_desk.register.unit import Register
from helpten_desk.services.clerks import ClerkWork
from helpten_desk.services.protection_ends import ProtectionEnds

LONGEST_WORDS = 200  # of a query, in the journal
MOST_RECENT = 20
EVERYTHING = Narrowing()
RECENT = "@recent"  # kept beside the user's drafts: her own, and no other's


class Search(ClerkWork):
    """Search as you type, and the journal's line once a search has settled."""

    def __init__(self, register: Register) -> None:
        super().__init__(register)
        self._settled: tuple[str, Purpose, Narrowing] | None = None
        self._protection_ends = ProtectionEnds(register)

    def find(self, query: str, limit: int = 50, narrowing: Narrowing = EVERYTHING) -> SearchAnswer:
        """Hits for what has been typed so far, of those the filters let pass; at most `limit` rows."""
        with self._register.read() as work:
            if self._protection_ends.kept_up(work):
                return work.search.find(query, limit, narrowing)
        self._protection_ends.keep_up()
        return self.find(query, limit, narrowing)

    def settle(
        self, query: str, purpose: Purpose, limit: int = 50, narrowing: Narrowing = EVERYTHING
    ) -> SearchAnswer:
        """The answer at which the clerk looks once typing has rested: on record first, words sealed.

        The same search settled again at once for the same purpose adds no second line.
        """
        if (query, purpose, narrowing) == self._settled:
            return self.find(query, limit, narrowing)
        self._protection_ends.keep_up()
        with self._register.look("search", purpose, words=query[:LONGEST_WORDS]) as work:
            self._settled = (query, purpose, narrowing)
            return work.search.find(query, limit, narrowing)

    def packages(self) -> tuple[str, ...]:
        """The services by which a search may be narrowed: all packages in contracts, by their names."""
        with self._register.read() as work:
            return work.search.packages()

    def opened(self, party: PartyId) -> None:
        """Remember whose card was opened last; the look itself is on record already."""
        with self._register.drafting() as typing:
            kept = [party, *(key for key in _parties(typing.drafts.load(RECENT)) if key != party)]
            typing.drafts.save(RECENT, json.dumps(kept[:MOST_RECENT]))

    def recent(self, purpose: Purpose) -> tuple[Hit, ...]:
        """Whose cards this user opened last, on whatever day, newest first; at most MOST_RECENT.

        A look of its own, for it shows names and addresses: on record before they are read.
        """
        with self._register.look("search.recent", purpose) as work:
            return work.search.hits(_parties(work.drafts.load(RECENT)))


def _parties(kept: str | None) -> list[PartyId]:
    return [PartyId(key) for key in json.loads(kept or "[]")]
