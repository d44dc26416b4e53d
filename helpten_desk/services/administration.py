"""What the administrator keeps: the controller, settings of letters, partners, the journal's check."""

from collections.abc import Sequence
from enum import Enum

from helpten_desk.domain.accounts import (
    MAINTENANCE,
    SUPERVISION,
    JournalFilter,
    JournalLine,
    Role,
    User,
)
from helpten_desk.domain.controller_check import check_controller
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, NotAllowed
from helpten_desk.domain.letters import Controller, MadeLetter
from helpten_desk.domain.people import PartyId
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.letters.lists import make_window_test
from helpten_desk.letters.wording import Wording
from helpten_desk.register.unit import Register

EVERY_LINE = JournalFilter()
SETTINGS = {"letters.mask_code": "no", "letters.two_sided": "yes"}


class Unread(Enum):
    """In the place of a value that was not read before it is replaced: nothing is compared."""

    UNREAD = "unread"


UNREAD = Unread.UNREAD


class Administration:
    """Deeds of an administrator; each is refused to others below the screen."""

    def __init__(self, register: Register, wording: Wording) -> None:
        self._register = register
        self._wording = wording

    def controller(self) -> Controller | None:
        """The controller and contact person as every letterhead shows them."""
        with self._register.read() as work:
            return work.settings.controller()

    def save_controller(
        self, controller: Controller, operation: str, before: Controller | Unread | None = UNREAD
    ) -> None:
        """Change the letterhead from the next letter on; sent letters stay as they are.

        `before` is what was shown when the change was begun: ChangedElsewhere if it is no longer kept.
        """
        self._administrators_only()
        checked = check_controller(controller)
        with self._register.begin("settings.controller", MAINTENANCE, operation) as work:
            if work.earlier is None:
                kept = work.settings.controller()
                if before is not UNREAD and before != kept:
                    raise _changed_elsewhere(say("The letterhead has been changed in the meantime."))
                work.settings.save_controller(checked)
                work.detail(before=kept.name if kept else "", after=checked.name)
                work.outcome(done=1)

    def setting(self, key: str) -> str:
        """A setting's value, or its default."""
        with self._register.read() as work:
            return work.settings.get(key, SETTINGS[key])

    def save_setting(self, key: str, value: str, operation: str) -> None:
        """Change one of the known settings."""
        self._administrators_only()
        with self._register.begin("settings.change", MAINTENANCE, operation) as work:
            if work.earlier is None:
                work.detail(key=key, before=work.settings.get(key, SETTINGS[key]), after=value)
                work.settings.put(key, value)
                work.outcome(done=1)

    def partners(self) -> tuple[str, ...]:
        """Partners who may hold data of the register and are asked in every inspection."""
        with self._register.read() as work:
            return work.settings.partners()

    def save_partners(
        self, names: Sequence[str], operation: str, before: Sequence[str] | Unread = UNREAD
    ) -> None:
        """Replace the list of partners.

        `before` is the list that was shown: ChangedElsewhere if others are the partners by now.
        """
        self._administrators_only()
        wanted = tuple(dict.fromkeys(name.strip() for name in names if name.strip()))
        with self._register.begin("settings.partners", MAINTENANCE, operation) as work:
            if work.earlier is None:
                kept = work.settings.partners()
                if before is not UNREAD and set(before) != set(kept):
                    raise _changed_elsewhere(say("The list of partners has been changed in the meantime."))
                work.detail(before=", ".join(kept), after=", ".join(wanted))
                work.settings.save_partners(wanted)
                work.outcome(done=1)

    def window_test(self) -> MadeLetter:
        """A sheet with the boxes of the window envelope, to be laid in one."""
        controller = self.controller()
        if controller is None:
            raise KnownError(say("The controller has not been entered, so no letter can be made."))
        return make_window_test(controller, self._wording)

    def open_journal(self, wanted: JournalFilter = EVERY_LINE) -> Sequence[int]:
        """Numbers of the lines that are wanted, newest first; that they were asked for is itself a look.

        A person's are those of every record that is merged with hers.
        """
        self._readers_only()
        look = self._register.look("journal.read", SUPERVISION, wanted.person, **wanted.in_words())
        with look as work:
            person = wanted.person
            records = () if person is None else work.merging.family(PartyId(person))
            return work.journal.numbers(wanted, records)

    def journal_lines(self, numbers: Sequence[int]) -> tuple[JournalLine, ...]:
        """Some lines of the journal that was opened, newest first."""
        self._readers_only()
        with self._register.read() as work:
            return work.journal.by_number(numbers)

    def journal_users(self) -> tuple[User, ...]:
        """Everyone whose deeds may stand in the journal, those who left too."""
        with self._register.read() as work:
            return work.accounts.users()

    def verify_journal(self) -> int:
        """Check every link; the number of lines, or a KnownError that names the first bad one."""
        with self._register.read() as work:
            return work.journal.verify()

    def _readers_only(self) -> None:
        if not self._register.user.roles & {Role.ADMINISTRATOR, Role.AUDITOR}:
            raise NotAllowed(say("Only an administrator or an auditor reads the journal."))

    def _administrators_only(self) -> None:
        if Role.ADMINISTRATOR not in self._register.user.roles:
            raise NotAllowed(say("Only an administrator may change this."))


def _changed_elsewhere(what: Sentence) -> ChangedElsewhere:
    return ChangedElsewhere(
        what, say("Nothing was saved. Press F5 to see what is kept now, then make your change again.")
    )
