"""The recovery key as people read and type it: nine groups of four signs, the last sign a check.

A group carries 15 random bits; its check sign catches a mistyped sign and a group in the wrong
place, so that the desk can say which group to look at.
"""

import secrets
from collections.abc import Mapping

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import say

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
GROUPS = 9  # 135 bits
GROUP_SIGNS = 4
TYPED_BACK = 3
_ALIKE = str.maketrans("ILOU", "110V")


def new_recovery_key() -> str:
    """A fresh key, such as `7K3Q-…`, to be printed and locked away."""
    groups = []
    for place in range(GROUPS):
        signs = "".join(secrets.choice(SIGNS) for _ in range(GROUP_SIGNS - 1))
        groups.append(signs + _check(place, signs))
    return "-".join(groups)


def read_recovery_key(typed: str) -> str:
    """The key as it was printed, from what was typed; says which group is mistyped."""
    signs = "".join(sign for sign in typed.upper() if sign.isalnum()).translate(_ALIKE)
    if len(signs) != GROUPS * GROUP_SIGNS:
        raise KnownError(
            say("The recovery key has {groups} groups of four signs.", groups=GROUPS),
            say("Type it as it stands on the paper; hyphens and spaces may be left out."),
            field="recovery",
        )
    groups = [signs[start : start + GROUP_SIGNS] for start in range(0, len(signs), GROUP_SIGNS)]
    for place, group in enumerate(groups):
        if not set(group) <= set(SIGNS) or _check(place, group[:-1]) != group[-1]:
            raise KnownError(
                say("Group {number} of the recovery key is mistyped.", number=place + 1),
                say("Compare it with the paper."),
                field="recovery",
            )
    return "-".join(groups)


def groups_to_type_back() -> tuple[int, ...]:
    """Which groups, from 1, are to be typed back at set-up to show that the paper can be read."""
    return tuple(sorted(secrets.SystemRandom().sample(range(1, GROUPS + 1), TYPED_BACK)))


def confirm_recovery(key: str, typed: Mapping[int, str]) -> None:
    """Raise KnownError naming the first group (from 1) that was not typed back as it is in the key."""
    groups = key.split("-")
    for number, group in sorted(typed.items()):
        signs = "".join(sign for sign in group.upper() if sign.isalnum()).translate(_ALIKE)
        if signs != groups[number - 1]:
            raise KnownError(
                say("Group {number} is not as it stands on the paper.", number=number),
                say("Look at the printed recovery key and type this group again."),
                field=f"group{number}",
            )


def _check(place: int, signs: str) -> str:
    """Luhn's check over 32 signs, begun with the place of the group."""
    total = place
    for position, sign in enumerate(reversed(signs)):
        value = SIGNS.index(sign) * (2 if position % 2 == 0 else 1)
        total += value // len(SIGNS) + value % len(SIGNS)
    return SIGNS[-total % len(SIGNS)]
