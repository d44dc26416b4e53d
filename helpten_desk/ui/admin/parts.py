"""Which parts the administration and one's own page have, by the roles of who is signed in."""

from collections.abc import Callable, Sequence

from helpten_desk import __version__
from helpten_desk.domain.accounts import Role
from helpten_desk.services.clerks import CLERKS
from helpten_desk.services.desk import Desk
from helpten_desk.ui.admin.page import NamedPart
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.paper.handed_in import PrintLetter


class AdminParts:
    """Makes the list of parts; a part itself is imported and made when it is first opened."""

    def __init__(
        self,
        lanes: Lanes,
        desk: Desk,
        print_letter: PrintLetter,
        languages: Sequence[tuple[str, str]],
        spoken: Callable[[str], None],
    ) -> None:
        """`spoken` is told the language that was chosen."""
        self._lanes, self._desk, self._print_letter = lanes, desk, print_letter
        self._languages, self._spoken = tuple(languages), spoken

    def all(self) -> list[NamedPart]:
        """For an administrator or an auditor: each sees what is hers, and her own parts among them."""
        from helpten_desk.ui.admin.changed_words import ChangedWords
        from helpten_desk.ui.admin.journal import JournalPart
        from helpten_desk.ui.admin.left_out import LeftOutWords
        from helpten_desk.ui.admin.postcodes import PostcodesPart
        from helpten_desk.ui.admin.recovery import RecoveryPart
        from helpten_desk.ui.admin.settings import ControllerPart, LettersPart
        from helpten_desk.ui.admin.users import UsersPart

        lanes, desk = self._lanes, self._desk
        left_out = LeftOutWords(desk.words, desk.inspection.ground_words)
        changed = ChangedWords(desk.words, desk.editing.entry_forms)
        chief = Role.ADMINISTRATOR in desk.user.roles
        parts = [
            NamedPart(
                tr("Controller and contact person"),
                lambda: ControllerPart(lanes, desk.administration, desk.postcodes, may_change=chief),
                "admin.controller",
            ),
            NamedPart(
                tr("Letters and partners"),
                lambda: LettersPart(lanes, desk.administration, self._print_letter, may_change=chief),
                "admin.letters",
            ),
            NamedPart(
                tr("Postcodes"),
                lambda: PostcodesPart(lanes, desk.postcodes, may_change=chief),
                "admin.postcodes",
            ),
            NamedPart(
                tr("Journal"),
                lambda: JournalPart(lanes, desk.administration, left_out, changed, desk.absences.today),
                "admin.journal",
            ),
            *self.own(),
        ]
        if chief:
            parts.insert(
                0, NamedPart(tr("Users"), lambda: UsersPart(lanes, desk.users, desk.user), "admin.users")
            )
        if chief and not desk.on_server:
            parts.append(
                NamedPart(
                    tr("Recovery key"), lambda: RecoveryPart(lanes, desk, self._print_sheet), "admin.recovery"
                )
            )
        return parts

    def own(self) -> list[NamedPart]:
        """What everybody has."""
        from helpten_desk.ui.admin.about import AboutPart
        from helpten_desk.ui.admin.language import LanguagePart
        from helpten_desk.ui.admin.users import PassphrasePart

        lanes, desk = self._lanes, self._desk
        return [
            NamedPart(
                tr("Language of the screen"),
                lambda: LanguagePart(lanes, desk.preferences, self._languages, self._spoken),
            ),
            *self._absence_parts(),
            NamedPart(tr("My passphrase"), lambda: PassphrasePart(lanes, desk.users)),
            NamedPart(
                tr("About the program"),
                lambda: AboutPart(__version__, desk.where, desk.opened_at, on_server=desk.on_server),
            ),
        ]

    def _absence_parts(self) -> list[NamedPart]:
        """For whoever handles requests her own absences, for an administrator everybody's."""
        from helpten_desk.ui.admin.absences import AbsencePart

        lanes, desk = self._lanes, self._desk
        if not desk.user.roles & {*CLERKS, Role.ADMINISTRATOR}:
            return []
        return [NamedPart(tr("Absences"), lambda: AbsencePart(lanes, desk.absences, desk.user))]

    def _print_sheet(self, pdf: bytes, title: str) -> None:
        self._desk.printing.print_at_default(pdf, title)
