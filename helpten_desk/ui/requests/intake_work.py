"""What the intake page is about: one request on its way in, and what is known of its letter."""

from dataclasses import dataclass, field

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.answers import CaseFile
from helpten_desk.domain.letters import LetterKind, SentLetter
from helpten_desk.domain.papers import ReadPaper
from helpten_desk.domain.requests import Request, State
from helpten_desk.services.intake import KnownPaper, OwnSheet
from helpten_desk.ui.look.words import day, listed, tr


@dataclass
class IntakeWork:
    """One request on its way in, kept while the page shows another one: nothing typed is lost.

    The operations are made when the work begins, so that a second try finds what the first one did.
    """

    operation: str = field(default_factory=new_operation)
    form_operation: str = field(default_factory=new_operation)
    paper: ReadPaper | None = None
    told: str = ""  # what is to be known of the paper
    case: CaseFile | None = None
    typed: str = ""  # the text of the form while another request is shown
    untouched: str | None = None  # the text of the form before anything was typed

    @property
    def request(self) -> Request | None:
        """The request to be completed; None for a new one."""
        return self.case.request if self.case else None

    @property
    def form_to_sign(self) -> SentLetter | None:
        """The newest form to sign that was made for it."""
        letters = self.case.letters if self.case else ()
        forms = [letter for letter in letters if letter.kind is LetterKind.FORM]
        return max(forms, key=lambda letter: letter.number) if forms else None


def remarks(paper: ReadPaper) -> str:
    """What the file carried that was neither run nor opened; empty for a plain one."""
    known = {"scripts": tr("scripts"), "attachments": tr("attachments")}
    carried = [known.get(remark, remark) for remark in paper.remarks]
    if not carried:
        return ""
    return tr("{name} carries {what}; they were not opened or run.", name=paper.name, what=listed(carried))


def filed_before(known: KnownPaper) -> str:
    """That the same file is in the register already; empty if it is not."""
    if not known.same:
        return ""
    first = known.same[0]
    return tr(
        "The same file was filed on {day} as “{title}”. You can go on.",
        day=day(first.recorded_at.astimezone().date()),
        title=first.title,
    )


def sheet_words(sheet: OwnSheet) -> str:
    """Which of our own letters a sheet belongs to."""
    text = tr("This is page {page} of a letter of case {case}.", page=sheet.code.page, case=sheet.code.case)
    return text + " " + tr("It is a reprinted copy.") if sheet.code.copy else text


def completes(sheet: OwnSheet) -> bool:
    """Whether the sheet is a form to sign whose request still waits for it."""
    return sheet.letter is LetterKind.FORM and sheet.state is State.INVALID
