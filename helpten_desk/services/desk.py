"""All tasks of an unlocked desk, built once over the opened register."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from helpten_desk.domain.accounts import User
from helpten_desk.domain.law import Regime, RuleSet
from helpten_desk.domain.printing import Printer
from helpten_desk.domain.sentences import Sentence, say
from helpten_desk.domain.words import Words
from helpten_desk.law.regimes import regime_on
from helpten_desk.letters.wording import Wording
from helpten_desk.reading.reader import Reader
from helpten_desk.register.unit import Register
from helpten_desk.services.absences import Absences
from helpten_desk.services.administration import Administration
from helpten_desk.services.answer_letters import AnswerLetters
from helpten_desk.services.cards import Cards
from helpten_desk.services.cases import Cases
from helpten_desk.services.clean_records import CleanRecords
from helpten_desk.services.day_board import DayBoard
from helpten_desk.services.days import day_of
from helpten_desk.services.doubts import Doubts
from helpten_desk.services.drafts import Drafts
from helpten_desk.services.editing import Editing
from helpten_desk.services.inspection import Inspection
from helpten_desk.services.intake import Intake
from helpten_desk.services.newcomers import Newcomers
from helpten_desk.services.opening import Opening, fixed_rules
from helpten_desk.services.postcodes import Postcodes
from helpten_desk.services.preferences import Preferences
from helpten_desk.services.printing import Printing
from helpten_desk.services.search import Search
from helpten_desk.services.sending import Sending
from helpten_desk.services.users import Users


@dataclass(frozen=True, slots=True)
class Desk:
    """What the pages are given. `rules` is the rule set that a demo register fixes, else None.

    `in_force` says in words which law is followed, `where` in which folder or on which server the
    register is.
    """

    register: Register
    opening: Opening
    user: User
    demonstration: bool
    rules: RuleSet | None
    in_force: Sentence
    opened_at: datetime
    where: str
    on_server: bool
    words: Words
    reader: Reader
    search: Search
    cards: Cards
    editing: Editing
    doubts: Doubts
    newcomers: Newcomers
    intake: Intake
    inspection: Inspection
    sending: Sending
    cases: Cases
    records: CleanRecords
    day_board: DayBoard
    absences: Absences
    drafts: Drafts
    preferences: Preferences
    printing: Printing
    administration: Administration
    postcodes: Postcodes
    users: Users


def build_desk(
    register: Register,
    opening: Opening,
    *,
    words: Words,
    wording: Wording,
    printer: Printer,
    clock: Callable[[], datetime],
) -> Desk:
    """Wire the tasks over an opened register."""
    reader = Reader()
    rules = fixed_rules(register)
    letters = AnswerLetters(register, reader, wording, words)
    drafts = Drafts(register)
    return Desk(
        register=register,
        opening=opening,
        user=register.user,
        demonstration=register.demonstration,
        rules=rules,
        in_force=rules_in_words(day_of(clock()), rules),
        opened_at=clock(),
        where=opening.where,
        on_server=opening.on_server,
        words=words.on_screen(),
        reader=reader,
        search=Search(register),
        cards=Cards(register),
        editing=Editing(register, clock),
        doubts=Doubts(register),
        newcomers=Newcomers(register, clock),
        intake=Intake(register, reader, clock, rules),
        inspection=Inspection(register, reader, letters, clock),
        sending=Sending(register, reader, words, clock),
        records=CleanRecords(register, clock),
        cases=Cases(register, letters, wording, clock),
        day_board=DayBoard(register, clock),
        absences=Absences(register, clock),
        drafts=drafts,
        preferences=Preferences(drafts),
        printing=Printing(printer),
        administration=Administration(register, wording),
        postcodes=Postcodes(register, reader),
        users=Users(register, opening.place),
    )


def rules_in_words(today: date, fixed: RuleSet | None) -> Sentence:
    """Which law the desk follows: that of the request's day, or the one that a demo register fixes."""
    law = {
        Regime.HETIL: say("Personal Data Act 523/1999"),
        Regime.GDPR_HETIL: say("GDPR, and the Personal Data Act beside it"),
        Regime.GDPR_TSL_2019: say("GDPR and Data Protection Act 1050/2018"),
        Regime.GDPR_TSL_2024: say("GDPR and Data Protection Act 1050/2018"),
    }[regime_on(today, fixed)]
    if fixed is not None:
        return say("Rules: {law}, fixed for this demonstration", law=law)
    return say("Rules: those of the day of each request; today {law}", law=law)
