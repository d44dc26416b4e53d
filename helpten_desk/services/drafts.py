"""What has been typed but not yet recorded, kept encrypted in the register."""

from datetime import datetime

from helpten_desk.register.unit import Register


class Drafts:
    """Drafts of this user, by place: the page and what it was opened on."""

    def __init__(self, register: Register) -> None:
        self._register = register

    def save(self, place: str, text: str) -> None:
        """Keep the draft of a place; a newer one replaces it."""
        with self._register.drafting() as work:
            work.drafts.save(place, text)

    def load(self, place: str) -> str | None:
        """The draft of a place, if one was left."""
        with self._register.read() as work:
            return work.drafts.load(place)

    def drop(self, place: str) -> None:
        """Forget the draft: what it held is on record now, or was given up."""
        with self._register.drafting() as work:
            work.drafts.drop(place)

    def all(self) -> tuple[tuple[str, datetime], ...]:
        """The places that have a draft, and when each was saved."""
        with self._register.read() as work:
            return work.drafts.all()
