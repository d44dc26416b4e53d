"""The table of postcodes: a file is read and shown, taken over as a whole, looked up, taken away again.

The table in force stays in force until another one is whole: it is replaced in one unit of work.
"""

from pathlib import Path

from helpten_desk.domain.accounts import MAINTENANCE, Role
from helpten_desk.domain.datum_checks import FINNISH
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, NotAllowed
from helpten_desk.domain.postcodes import PlaceFound, PostcodeFile, PostcodeTable, judge, understand
from helpten_desk.domain.progress import Progress
from helpten_desk.domain.sentences import say
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register, Work


class Postcodes:
    """Everybody looks postcodes up; an administrator says which ones there are."""

    def __init__(self, register: Register, reader: Reader) -> None:
        self._register = register
        self._reader = reader

    def in_force(self) -> PostcodeTable | None:
        """The table in force; None while there is none."""
        with self._register.read() as work:
            return work.postcodes.in_force()

    def place(self, postcode: str, town: str, country: str) -> PlaceFound:
        """Towns of a Finnish postcode and doubts, by the table in force alone; nobody's data are read."""
        with self._register.read() as work:
            if country not in FINNISH or work.postcodes.in_force() is None:
                return PlaceFound()
            known = work.postcodes.get(postcode)
        return PlaceFound(known.towns if known else (), judge(postcode, town, known))

    def read(self, path: Path, progress: Progress) -> PostcodeFile:
        """What a file holds, nothing of it taken over yet. UnreadableFile says why it is no such table."""
        self._administrators_only()
        return understand(self._reader.read_table(path, progress))

    def take_over(
        self, file: PostcodeFile, before: PostcodeTable | None, operation: str, progress: Progress
    ) -> PostcodeTable:
        """The postcodes of the file from now on, instead of those `before`: one deed, one journal line.

        KnownError, and nothing is changed, if it was stopped; ChangedElsewhere if others are in force.
        """
        self._administrators_only()
        with self._register.begin("import.postcodes", MAINTENANCE, operation) as work:
            if work.earlier is None:
                self._check_unchanged(work, before)
                if work.postcodes.replace(file, progress) is None:
                    raise KnownError(
                        say("Stopped. Nothing of {name} was taken over.", name=file.name),
                        say("What was in force before is still in force."),
                    )
                work.detail(file=file.name, rows=str(len(file.postcodes)), digest=file.digest)
                if file.fault_count:
                    work.detail(not_understood=str(file.fault_count))
                work.outcome(rows=len(file.postcodes))
            table = work.postcodes.in_force()
        assert table is not None, "it has been taken over"
        return table

    def take_away(self, table: PostcodeTable, operation: str) -> None:
        """No table is in force from now on. ChangedElsewhere if another one is by now."""
        self._administrators_only()
        with self._register.begin("import.postcodes_away", MAINTENANCE, operation) as work:
            if work.earlier is None:
                self._check_unchanged(work, table)
                work.postcodes.drop()
                work.detail(file=table.file, rows=str(table.count), digest=table.digest)
                work.outcome(rows=table.count)

    def _check_unchanged(self, work: Work, before: PostcodeTable | None) -> None:
        if work.postcodes.in_force() != before:
            raise ChangedElsewhere(
                say("Another administrator has changed the table of postcodes in the meantime."),
                say("Press F5 to see what is in force now."),
            )

    def _administrators_only(self) -> None:
        if Role.ADMINISTRATOR not in self._register.user.roles:
            raise NotAllowed(say("Only an administrator may change this."))
