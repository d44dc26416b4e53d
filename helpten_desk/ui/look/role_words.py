"""Roles in words: short for lists, long for ticks."""

from collections.abc import Collection

from helpten_desk.domain.accounts import Role
from helpten_desk.ui.look.words import listed, tr


def role_word(role: Role) -> str:
    """A role with what it may do."""
    return {
        Role.CLERK: tr("clerk"),
        Role.CONTACT_PERSON: tr("contact person, who signs letters"),
        Role.ADMINISTRATOR: tr("administrator, who names users"),
        Role.AUDITOR: tr("auditor, who reads the journal"),
    }[role]


def roles_in_words(roles: Collection[Role]) -> str:
    """Several roles as one enumeration, always in the same order."""
    short = {
        Role.CLERK: tr("clerk"),
        Role.CONTACT_PERSON: tr("contact person"),
        Role.ADMINISTRATOR: tr("administrator"),
        Role.AUDITOR: tr("auditor"),
    }
    return listed(short[role] for role in Role if role in roles)
