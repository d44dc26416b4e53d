"""What a user has typed and not yet saved, kept in the register so that it is never lost nor in clear."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select, update

from helpten_desk.register.model.desk import DraftRow


class Drafts:
    """The drafts of one user, by the place (form and what it was opened on) they belong to."""

    def __init__(self, connection: Connection, now: datetime, user_id: int) -> None:
        self._connection = connection
        self._now = now
        self._user_id = user_id

    def save(self, place: str, text: str) -> None:
        """Keep the text typed at this place instead of what was kept before."""
        values = {"text": text, "saved_at": self._now}
        kept = self._connection.execute(update(DraftRow).where(self._mine(place)).values(values))
        if not kept.rowcount:
            row = values | {"user_id": self._user_id, "place": place}
            self._connection.execute(insert(DraftRow).values(row))

    def load(self, place: str) -> str | None:
        """The text kept for this place."""
        return self._connection.scalar(select(DraftRow.text).where(self._mine(place)))

    def drop(self, place: str) -> None:
        """Forget what was kept: it is saved now, or given up."""
        self._connection.execute(delete(DraftRow).where(self._mine(place)))

    def all(self) -> tuple[tuple[str, datetime], ...]:
        """The places with a draft and when it was kept, newest first."""
        rows = self._connection.execute(
            select(DraftRow.place, DraftRow.saved_at)
            .where(DraftRow.user_id == self._user_id)
            .order_by(DraftRow.saved_at.desc(), DraftRow.place)
        )
        return tuple((row.place, row.saved_at) for row in rows)

    def _mine(self, place: str) -> ColumnElement[bool]:
        return and_(DraftRow.user_id == self._user_id, DraftRow.place == place)
