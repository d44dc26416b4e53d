"""The unit of work: the one way into an opened register, for a deed, a look, or a read.

A deed and its journal line commit together; a look commits its line first and only then gets the
data; a second call of the same operation gets the first outcome, after a crash too.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Engine, bindparam, insert, select, text

from helpten_desk.domain.accounts import Purpose, User, new_operation
from helpten_desk.domain.errors import RegisterUnavailable
from helpten_desk.domain.sentences import say
from helpten_desk.register.cases.absences import Absences
from helpten_desk.register.cases.disclosures import Disclosures
from helpten_desk.register.cases.drafts import Drafts
from helpten_desk.register.cases.letters import Letters
from helpten_desk.register.cases.papers import Papers
from helpten_desk.register.cases.requests import Requests
from helpten_desk.register.extracts.reader import Extracts
from helpten_desk.register.journals.journal import Entry, Journal, Stamp
from helpten_desk.register.model.journal import OperationRow
from helpten_desk.register.parties.changes import Changes
from helpten_desk.register.parties.companies import Companies
from helpten_desk.register.parties.contradictions import Contradicting
from helpten_desk.register.parties.duplicates import Duplicates
from helpten_desk.register.parties.editing import Editing
from helpten_desk.register.parties.loading import Loading
from helpten_desk.register.parties.merging import Merging
from helpten_desk.register.parties.people import People
from helpten_desk.register.parties.protection_ends import ProtectionEnds
from helpten_desk.register.parties.search import Searching
from helpten_desk.register.postcodes import Postcodes
from helpten_desk.register.rights.accounts import Accounts
from helpten_desk.register.settings import Settings
from helpten_desk.register.store.engine import reading, writing
from helpten_desk.register.store.faults import in_words

DONE = insert(OperationRow)
EARLIER = select(OperationRow.deed, OperationRow.outcome).where(OperationRow.id == bindparam("operation"))
READ = Purpose("")  # an unjournalled read has no purpose and no line


class Work:
    """What a unit of work gives: the parts of the register over one connection in one transaction.

    `now` is the unit's moment (UTC); `earlier` is the outcome of this operation if it was done before.
    """

    def __init__(
        self,
        connection: Connection,
        register_id: str,
        user: User,
        now: datetime,
        entry: Entry,
        earlier: dict[str, Any] | None = None,
    ) -> None:
        self.now = now
        self.earlier = earlier
        self._connection = connection
        self._register_id = register_id
        self._user = user
        self._entry = entry
        self._outcome: dict[str, str | int | None] = {}
        self._others: list[int] = []

    def detail(self, **details: str) -> None:
        """Say more in the journal line, sealed: old values, words searched for."""
        self._entry.details |= details

    def about(self, person: int) -> None:
        """Say whom the journal line is about, where it shows only inside the deed."""
        self._entry.person = person

    def also_about(self, person: int) -> None:
        """The deed is about this person too: she gets a line of her own with the same details."""
        self._others.append(person)

    def outcome(self, **values: str | int | None) -> None:
        """Say what a second call of the same operation gets as `earlier`: keys and numbers only."""
        self._outcome |= values

    @cached_property
    def people(self) -> People:
        """People and companies."""
        return People(self._connection, self.now)

    @cached_property
    def companies(self) -> Companies:
        """What hangs on companies: their people and their driving."""
        return Companies(self._connection, self.now)

    @cached_property
    def search(self) -> Searching:
        """Search."""
        return Searching(self._connection, self.now)

    @cached_property
    def protection_ends(self) -> ProtectionEnds:
        """Whose protection has ended."""
        return ProtectionEnds(self._connection, self.now)

    @cached_property
    def extracts(self) -> Extracts:
        """Everything held about one person."""
        return Extracts(self._connection, self.now)

    @cached_property
    def editing(self) -> Editing:
        """Single records added, changed, struck out and put back."""
        return Editing(self._connection, self._entry)

    @cached_property
    def changes(self) -> Changes:
        """What was changed of a party, by whom, when and why."""
        return Changes(self._connection, self._register_id)

    @cached_property
    def duplicates(self) -> Duplicates:
        """Pairs of records that may be of one person."""
        return Duplicates(self._connection, self.now)

    @cached_property
    def contradictions(self) -> Contradicting:
        """What contradicts itself."""
        return Contradicting(self._connection, self.now)

    @cached_property
    def merging(self) -> Merging:
        """Decisions on pairs of records."""
        return Merging(self._connection, self.now, self._user.name)

    @cached_property
    def requests(self) -> Requests:
        """Requests and their steps."""
        return Requests(self._connection, self.now, self._user, self._entry)

    @cached_property
    def absences(self) -> Absences:
        """Who is away, and who has her queue meanwhile."""
        return Absences(self._connection, self.now, self._user)

    @cached_property
    def papers(self) -> Papers:
        """Papers and their pages."""
        return Papers(self._connection, self.now, self._user.name)

    @cached_property
    def letters(self) -> Letters:
        """The letters sent."""
        return Letters(self._connection, self.papers, self.now, self._user.name)

    @cached_property
    def disclosures(self) -> Disclosures:
        """The disclosure ledger."""
        return Disclosures(self._connection, self.now, self._user.name)

    @cached_property
    def loading(self) -> Loading:
        """Records in bulk."""
        return Loading(self._connection)

    @cached_property
    def drafts(self) -> Drafts:
        """This user's drafts."""
        return Drafts(self._connection, self.now, self._user.id)

    @cached_property
    def settings(self) -> Settings:
        """The settings of the register."""
        return Settings(self._connection)

    @cached_property
    def postcodes(self) -> Postcodes:
        """The postcodes in force."""
        return Postcodes(self._connection, self.now, self._user.name)

    @cached_property
    def accounts(self) -> Accounts:
        """The users of the desk."""
        return Accounts(self._connection, self._user, self.now)

    @cached_property
    def journal(self) -> Journal:
        """The journal."""
        return Journal(self._connection, self._register_id)


@dataclass(frozen=True, slots=True)
class Typing:
    """What is open while somebody types: the user's own drafts and nothing else."""

    drafts: Drafts


class Register:
    """An opened register: begins units of work, looks and reads. Thread-safe, one unit a thread.

    Faults of disk, lock, network and right come out as KnownError. `open_units` counts the units
    now open. `after_close` is called once, after the last connection has been closed.
    """

    def __init__(
        self,
        engine: Engine,
        user: User,
        register_id: str,
        *,
        demonstration: bool,
        clock: Callable[[], datetime],
        workstation: str,
        version: str,
        after_close: Callable[[], None] | None = None,
    ) -> None:
        self.id = register_id
        self.user = user
        self.demonstration = demonstration
        self.open_units = 0
        self._engine = engine
        self._clock = clock
        self._workstation = workstation
        self._version = version
        self._after_close = after_close
        self._closed = False
        self._counting = threading.Lock()
        self._thread = threading.local()

    @contextmanager
    def begin(self, deed: str, purpose: Purpose, operation: str, person: int | None = None) -> Iterator[Work]:
        """A deed: commits on leaving with its journal line, rolls back on any exception.

        When `work.earlier` is set, the operation has been done before and nothing is written.
        """
        entry = Entry(deed, purpose, operation, person)
        with self._unit(), writing(self._engine) as connection:
            now = self._now()
            journal = Journal(connection, self.id)
            journal.lock()
            work = Work(connection, self.id, self.user, now, entry, self._earlier(connection, entry))
            yield work
            if work.earlier is not None:
                connection.rollback()
                return
            stamp = self._stamp(connection, now)
            done = {"id": operation, "deed": deed, "outcome": work._outcome, "at": now, "actor": stamp.actor}
            connection.execute(DONE, done)
            journal.write(entry, stamp)
            for other in work._others:
                journal.write(replace(entry, person=other, operation=new_operation()), stamp)

    @contextmanager
    def look(self, deed: str, purpose: Purpose, person: int | None = None, **details: str) -> Iterator[Work]:
        """A look: its journal line is committed first, then the register is open for reading."""
        entry = Entry(deed, purpose, new_operation(), person, details)
        with self._unit():
            now = self._now()
            with writing(self._engine) as connection:
                Journal(connection, self.id).write(entry, self._stamp(connection, now))
            with reading(self._engine) as connection:
                yield Work(connection, self.id, self.user, now, entry)

    @contextmanager
    def read(self) -> Iterator[Work]:
        """A read without a journal line: lists of cases, settings, users, search as you type."""
        with self._unit(), reading(self._engine) as connection:
            yield Work(connection, self.id, self.user, self._now(), Entry("", READ, ""))

    @contextmanager
    def drafting(self) -> Iterator[Typing]:
        """Keep or drop drafts: a write without a journal line, since nothing is recorded yet."""
        with self._unit(), writing(self._engine) as connection:
            yield Typing(Drafts(connection, self._now(), self.user.id))

    def close(self) -> None:
        """Close all connections; whatever comes later is refused. Closing twice does nothing."""
        if self._closed:
            return
        self._closed = True
        self._engine.dispose()
        if self._after_close is not None:
            self._after_close()

    def _now(self) -> datetime:
        return self._clock().astimezone(UTC)

    def _stamp(self, connection: Connection, now: datetime) -> Stamp:
        """On a server the actor is who has signed in there, whatever this program believes."""
        actor = self.user.login
        if connection.dialect.name == "postgresql":
            actor = connection.scalar(text("SELECT session_user::text"))
        return Stamp(now, actor, self._workstation, self._version)

    def _earlier(self, connection: Connection, entry: Entry) -> dict[str, Any] | None:
        found = connection.execute(EARLIER, {"operation": entry.operation}).one_or_none()
        if found is None:
            return None
        if found.deed != entry.deed:
            raise ValueError(f"the operation id of {found.deed} was used again for {entry.deed}")
        return dict(found.outcome)

    @contextmanager
    def _unit(self) -> Iterator[None]:
        """One unit a thread, counted; errors of the store in words."""
        if self._closed:
            raise RegisterUnavailable(say("The register is closed."), say("Unlock the desk again."))
        if getattr(self._thread, "busy", False):
            raise RuntimeError("a unit of work is already open in this thread")
        self._thread.busy = True
        self._count(+1)
        try:
            with in_words():
                yield
        finally:
            self._count(-1)
            self._thread.busy = False

    def _count(self, change: int) -> None:
        with self._counting:
            self.open_units += change
