"""The lists of pairs: candidates with what speaks for them, decisions with who took them and why."""

from helpten_desk.domain.people import PersonFacts
from helpten_desk.domain.sameness import Candidate, DecidedPair
from helpten_desk.ui.lists.table import Cell, Column
from helpten_desk.ui.look.chips import person_chips
from helpten_desk.ui.look.words import customer_number, day, moment, tr
from helpten_desk.ui.records.rule_words import clues_against, clues_for, likelihood, ruling_word
from helpten_desk.ui.records.shown_list import ShownList


def candidates_list() -> ShownList[Candidate]:
    """Pairs of records that may be of one person."""
    columns: list[Column[Candidate]] = [
        Column(tr("The first"), lambda row: person_cell(row.left), 236, sort=lambda row: row.left.list_name),
        Column(
            tr("The other"), lambda row: person_cell(row.right), 236, sort=lambda row: row.right.list_name
        ),
        Column(tr("What speaks for one person"), _clues, sort=lambda row: -row.weight),
    ]
    none = (
        tr("No two records look like one person's."),
        tr("Pairs are found by names, birth dates, codes, phones, e-mails and addresses."),
    )
    return ShownList(columns, name=tr("Pairs that may be one person"), none=none)


def decisions_list() -> ShownList[DecidedPair]:
    """Decisions in force; each can be taken back."""
    columns: list[Column[DecidedPair]] = [
        Column(tr("The first"), lambda row: person_cell(row.other), 236),
        Column(tr("The other"), lambda row: person_cell(row.party), 236),
        Column(tr("Decision"), lambda row: Cell(ruling_word(row.decision), second=row.decision.reason)),
        Column(tr("By whom, when"), _decided, 180, sort=lambda row: row.decision.decided_at),
    ]
    none = (
        tr("Nobody has decided on a pair yet."),
        tr("Merged records and those of different people are listed here, and each can be taken back."),
    )
    return ShownList(columns, name=tr("Decisions on pairs"), none=none)


def person_cell(person: PersonFacts) -> Cell:
    """A record in two lines: the name; birth date and customer number."""
    born = tr("b. {day}", day=day(person.born_on)) if person.born_on else tr("birth date not known")
    known = [born, customer_number(person.customer_number)]
    marks = tuple(chip for chip in person_chips(person) if chip.tone == "guard")[:1]
    return Cell(person.list_name, second=" · ".join(filter(None, known)), role="strong", chips=marks)


def _clues(row: Candidate) -> Cell:
    """What speaks for it; beneath, how likely that makes it, and what speaks against it."""
    against = clues_against(row.clues)
    word = likelihood(row.weight)
    if not against:
        return Cell(clues_for(row.clues), second=word)
    told = tr("{word}; against: {clues}", word=word, clues=against)
    return Cell(clues_for(row.clues), second=told, second_tint="warn")


def _decided(row: DecidedPair) -> Cell:
    return Cell(row.decision.decided_by, second=moment(row.decision.decided_at))
