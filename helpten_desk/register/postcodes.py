"""The postcodes in force: taken over as a whole from a file, looked up, taken away as a whole."""

import json
from dataclasses import asdict
from datetime import datetime

from sqlalchemy import Connection, delete, select

from helpten_desk.domain.postcodes import Postcode, PostcodeFile, PostcodeTable
from helpten_desk.domain.progress import Progress
from helpten_desk.register.model import Base
from helpten_desk.register.model.postcodes import PostcodeRow
from helpten_desk.register.settings import Settings
from helpten_desk.register.store.bulk import insert_rows

TABLE = Base.metadata.tables[PostcodeRow.__tablename__]
IN_FORCE = "postcodes.in_force"  # the setting that says which file the table is of
AT_A_TIME = 2_000  # postcodes, then it is said how far it is and asked whether to go on


class Postcodes:
    """Reads the table for everybody; who may replace it is decided above."""

    def __init__(self, connection: Connection, now: datetime, by: str) -> None:
        self._connection = connection
        self._now = now
        self._by = by

    def in_force(self) -> PostcodeTable | None:
        """The table in force; None while none has been taken over."""
        return table_in_force(self._connection)

    def get(self, code: str) -> Postcode | None:
        """A postcode of the table; None if it is not in it, or there is no table."""
        found = self._connection.execute(
            select(PostcodeRow.code, PostcodeRow.finnish, PostcodeRow.swedish).where(PostcodeRow.code == code)
        ).one_or_none()
        return None if found is None else Postcode(*found)

    def replace(self, file: PostcodeFile, progress: Progress) -> PostcodeTable | None:
        """The postcodes of a file instead of those before; None if it was stopped, half way written.

        The caller then ends the unit of work without effect.
        """
        self._connection.execute(delete(PostcodeRow))
        total = len(file.postcodes)
        for done in range(0, total, AT_A_TIME):
            if progress.cancelled:
                return None
            if done:
                progress.report(done, total)
            part = file.postcodes[done : done + AT_A_TIME]
            rows = ((one.code, one.finnish, one.swedish) for one in part)
            insert_rows(self._connection, TABLE, ("code", "finnish", "swedish"), rows)
        table = PostcodeTable(file.name, total, file.digest, self._by, self._now)
        kept = asdict(table) | {"at": table.at.isoformat()}
        Settings(self._connection).put(IN_FORCE, json.dumps(kept, ensure_ascii=False))
        return table

    def drop(self) -> None:
        """No table is in force any more."""
        self._connection.execute(delete(PostcodeRow))
        Settings(self._connection).put(IN_FORCE, "")


def table_in_force(connection: Connection) -> PostcodeTable | None:
    """Which table the postcodes are of; None while none has been taken over."""
    kept = Settings(connection).get(IN_FORCE)
    if not kept:
        return None
    values = json.loads(kept)
    return PostcodeTable(**values | {"at": datetime.fromisoformat(values["at"])})
