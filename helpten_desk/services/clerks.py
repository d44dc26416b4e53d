"""Who may look at people's data: those who do the desk's work, whatever other roles they hold."""

from helpten_desk.domain.accounts import Role
from helpten_desk.domain.errors import NotAllowed
from helpten_desk.domain.sentences import say
from helpten_desk.register.unit import Register

CLERKS = frozenset({Role.CLERK, Role.CONTACT_PERSON})


def for_clerks(register: Register) -> Register:
    """The register, if its user does the desk's work. NotAllowed for one who only administers or audits."""
    if not register.user.roles & CLERKS:
        raise NotAllowed(
            say("Only a clerk or the contact person looks at people's data."),
            say("Ask an administrator for the role."),
        )
    return register
