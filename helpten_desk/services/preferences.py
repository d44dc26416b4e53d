"""What a user chose for herself: the language of the screen, filters; kept beside her drafts."""

from helpten_desk.services.drafts import Drafts

LANGUAGE = "language"  # of the screen


class Preferences:
    """Choices of this user by name, in the register, so that they follow her to every workstation."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts = drafts

    def load(self, name: str) -> str | None:
        """What was chosen, if anything was."""
        return self._drafts.load(_place(name))

    def save(self, name: str, value: str) -> None:
        """Keep a choice instead of the earlier one."""
        self._drafts.save(_place(name), value)


def _place(name: str) -> str:
    """No page has a place that begins so."""
    return f"@{name}"
