"""Who is away and who has her queue meanwhile: entered by herself or by an administrator, never removed."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.orm import aliased

from helpten_desk.domain.absences import Absence
from helpten_desk.domain.accounts import Role, User
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, NotAllowed
from helpten_desk.domain.sentences import say
from helpten_desk.register.model.accounts import UserRow
from helpten_desk.register.model.desk import AbsenceRow


class Absences:
    """Reads absences; whoever is neither the absent user nor an administrator changes none."""

    def __init__(self, connection: Connection, now: datetime, user: User) -> None:
        self._connection = connection
        self._now = now
        self._user = user

    def since(self, day: date) -> tuple[Absence, ...]:
        """Those that are in force on that day or later, the earliest first; none that was taken back."""
        return self._absences(AbsenceRow.last_on >= day)

    def get(self, id: int) -> Absence | None:
        """The absence, unless it was taken back."""
        return next(iter(self._absences(AbsenceRow.id == id)), None)

    def add(self, user: int, first: date, last: date, substitute: int) -> Absence:
        """Enter an absence. KnownError if the user is away on one of the days already."""
        self._check_right(user)
        for other in self._absences(AbsenceRow.user_id == user):
            if other.first <= last and first <= other.last:
                raise KnownError(
                    say(
                        "{name} is already entered as away from {first} to {last}.",
                        name=other.name,
                        first=other.first,
                        last=other.last,
                    ),
                    say("Take that absence back first, or choose other days."),
                    "first",
                )
        row = {
            "user_id": user,
            "first_on": first,
            "last_on": last,
            "substitute_id": substitute,
            "set_at": self._now,
            "set_by": self._user.name,
        }
        made = insert(AbsenceRow).values(row).returning(AbsenceRow.id)
        found = self.get(self._connection.execute(made).scalar_one())
        assert found is not None, "it has been added just now"
        return found

    def end(self, absence: Absence) -> None:
        """Take an absence back; its row stays. ChangedElsewhere if somebody else did so before."""
        self._check_right(absence.user)
        own = (AbsenceRow.id == absence.id, AbsenceRow.version == absence.version)
        ended = {"ended_at": self._now, "version": absence.version + 1}
        if not self._connection.execute(update(AbsenceRow).where(*own).values(ended)).rowcount:
            raise ChangedElsewhere(
                say("The absence of {name} has been taken back in the meantime.", name=absence.name),
                say("Press F5 to see what is entered now."),
            )

    def _check_right(self, user: int) -> None:
        if user != self._user.id and Role.ADMINISTRATOR not in self._user.roles:
            raise NotAllowed(
                say("Only she herself or an administrator enters who is away."),
                say("Ask an administrator of the register."),
            )

    def _absences(self, which: Any) -> tuple[Absence, ...]:
        away, other = aliased(UserRow), aliased(UserRow)
        rows = self._connection.execute(
            select(AbsenceRow, away.name.label("name"), other.name.label("substitute_name"))
            .join(away, away.id == AbsenceRow.user_id)
            .join(other, other.id == AbsenceRow.substitute_id)
            .where(which, AbsenceRow.ended_at.is_(None))
            .order_by(AbsenceRow.first_on, AbsenceRow.id)
        ).mappings()
        return tuple(
            Absence(
                id=row["id"],
                version=row["version"],
                user=row["user_id"],
                name=row["name"],
                first=row["first_on"],
                last=row["last_on"],
                substitute=row["substitute_id"],
                substitute_name=row["substitute_name"],
            )
            for row in rows
        )
