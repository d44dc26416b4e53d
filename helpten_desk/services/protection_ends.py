"""A protection that has run out hides nobody any more: looked for once a day, before it is searched.

Only a clerk's desk can do it, for only she writes what the search keeps; until one is opened the person
stays hidden.
"""

from datetime import date

from helpten_desk.domain.accounts import MAINTENANCE, Role, new_operation
from helpten_desk.register.unit import Register, Work
from helpten_desk.services.days import day_of


class ProtectionEnds:
    """Makes those findable whose protection has ended; a line in the journal for each."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self._day: date | None = None

    def kept_up(self, work: Work) -> bool:
        """Whether nothing is to be done on this day any more, or nothing that this user may do."""
        return self._day == day_of(work.now) or Role.CLERK not in self._register.user.roles

    def keep_up(self) -> None:
        """Look once a day, and do what is to be done."""
        with self._register.read() as work:
            if self.kept_up(work):
                return
            day, waiting = day_of(work.now), work.protection_ends.waiting()
        if waiting:
            self._find_again()
        self._day = day

    def _find_again(self) -> None:
        with self._register.begin("search.protection_ended", MAINTENANCE, new_operation()) as work:
            waiting = work.protection_ends.waiting()  # another clerk may have been quicker
            if waiting:
                work.protection_ends.find_again(waiting)
                work.about(waiting[0])
                for party in waiting[1:]:
                    work.also_about(party)
