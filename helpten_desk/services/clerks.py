"""Who may look at people's data, and who may change them: those whose role it is, whatever else they do."""

from collections.abc import Callable
from datetime import date, datetime

from helpten_desk.domain.accounts import Role
from helpten_desk.domain.errors import NotAllowed
from helpten_desk.domain.sentences import say
from helpten_desk.register.unit import Register
from helpten_desk.services.days import day_of

CLERKS = frozenset({Role.CLERK, Role.CONTACT_PERSON})


class ClerkWork:
    """Work on people's data, for those who do the desk's work."""

    def __init__(self, register: Register) -> None:
        self._opened = register

    @property
    def _register(self) -> Register:
        """The register; NotAllowed for one who only administers or audits."""
        if not self._opened.user.roles & CLERKS:
            raise NotAllowed(
                say("Only a clerk or the contact person looks at people's data."),
                say("Ask an administrator for the role."),
            )
        return self._opened


class DatedClerkWork(ClerkWork):
    """Such work that goes by the desk's day."""

    def __init__(self, register: Register, clock: Callable[[], datetime]) -> None:
        super().__init__(register)
        self._clock = clock

    def today(self) -> date:
        """The desk's day."""
        return day_of(self._clock())


class ChangingWork(DatedClerkWork):
    """Work that changes what is held of people. Clerks only, below the screen too."""

    @property
    def allowed(self) -> bool:
        """Whether this user changes data at all."""
        return Role.CLERK in self._opened.user.roles

    @property
    def _register(self) -> Register:
        """The register; NotAllowed for whoever only signs, administers or audits."""
        register = super()._register
        if not self.allowed:
            raise NotAllowed(
                say("Only a clerk changes what is held of people."), say("Ask an administrator for the role.")
            )
        return register
