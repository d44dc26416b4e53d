"""The journal as an auditor reads it: every line there is, those that are wanted, its chain checked."""

from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from helpten_desk.domain.accounts import JournalLine
from helpten_desk.domain.errors import KnownError
from helpten_desk.services.administration import Administration
from helpten_desk.ui.admin.changed_words import ChangedWords
from helpten_desk.ui.admin.journal_filter import JournalFilterRow
from helpten_desk.ui.admin.journal_words import deed_word, detail_word, value_word
from helpten_desk.ui.admin.left_out import LeftOutWords
from helpten_desk.ui.admin.page import AdminPart
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Step
from helpten_desk.ui.frame.purpose import purpose_word
from helpten_desk.ui.lists.table import TWO_LINES, Cell, Column
from helpten_desk.ui.lists.windowed import Then, WindowedTable
from helpten_desk.ui.look.labels import Panel, PlainLabel
from helpten_desk.ui.look.verdict import Verdict
from helpten_desk.ui.look.words import clock, day, number, tell, tr


class JournalPart(AdminPart):
    """All lines, the newest first; that they are read is itself a line. Enter asks for a line's person."""

    def __init__(
        self,
        lanes: Lanes,
        administration: Administration,
        left_out: LeftOutWords,
        changed: ChangedWords,
        today: Callable[[], date],
    ) -> None:
        super().__init__()
        self._lanes, self._administration = lanes, administration
        self.verdict = Verdict(ruled=False)
        self.verdict.hide()
        self.filter = JournalFilterRow(today)
        self.count = PlainLabel(t="note")
        self.table: WindowedTable[JournalLine] = WindowedTable(
            [
                Column(tr("Line"), lambda line: number(line.seq), 88, right=True),
                Column(tr("When"), lambda line: Cell(day(line.at.astimezone().date()), clock(line.at)), 100),
                Column(tr("Who"), lambda line: Cell(line.actor, line.workstation), 112),
                Column(tr("Deed"), lambda line: Cell(deed_word(line.deed), line.deed), 208),
                Column(tr("Purpose"), lambda line: purpose_word(line.purpose), 148),
                Column(tr("Details"), partial(_details, left_out, changed)),
            ],
            self._ask,
            name=tr("Journal"),
            height=TWO_LINES,
        )
        self._lay_out()
        self.filter.changed.connect(self._open)
        self.table.row_entered.connect(lambda _line: self._ask_person())
        self.table.row_changed.connect(lambda _line: self._renew_steps())

    def opened(self) -> None:
        """Read it from the newest line on."""
        self._lanes.ask(self, self._administration.journal_users, self.filter.set_users, topic="users")
        self._open()

    def back(self) -> bool:
        """Esc: from a part of the lines to all of them."""
        return self.filter.clear()

    def _open(self) -> None:
        wanted = partial(self._administration.open_journal, self.filter.wanted)
        self._lanes.ask(self, wanted, self._on_opened, topic="journal")

    def _on_opened(self, numbers: Sequence[int]) -> None:
        self.count.setText(tr("%n line(s)", len(numbers)))
        self.table.set_keys(numbers)

    def _ask(self, numbers: Sequence[int], then: Then[JournalLine]) -> None:
        self._lanes.ask(self, partial(self._administration.journal_lines, numbers), then, self._on_no_lines)

    def _on_no_lines(self, error: KnownError) -> None:
        self.table.rows_model.give_up()
        self.show_error(error)

    def _ask_person(self) -> None:
        line = self.table.current_row
        if line is not None and line.person is not None:
            self.filter.ask_person(line.person)

    def _renew_steps(self) -> None:
        line = self.table.current_row
        only = Step(
            tr("Only this person"),
            self._ask_person,
            key="Enter",
            enabled=line is not None and line.person is not None,
            why_not=tr("The line is about no person."),
        )
        self.set_steps(Step(tr("Check the journal"), self._verify), [only])

    def _verify(self) -> None:
        self._lanes.ask(
            self, self._administration.verify_journal, self._on_verified, self._on_broken, topic="verify"
        )

    def _on_verified(self, lines: int) -> None:
        self.verdict.show_verdict(
            "done",
            tr("The journal is whole"),
            [tr("%n line(s) were checked; none is missing, added or changed.", lines)],
        )
        self.verdict.show()

    def _on_broken(self, error: KnownError) -> None:
        reasons = [tell(error.do)] if error.do else []
        self.verdict.show_verdict("error", tell(error.what), reasons)
        self.verdict.show()

    def _lay_out(self) -> None:
        panel = Panel(margins=(0, 0, 0, 4))
        panel.body.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.verdict)
        layout.addWidget(self.filter)
        layout.addWidget(panel, 1)
        layout.addWidget(self.count)
        self._renew_steps()


def _details(left_out: LeftOutWords, changed: ChangedWords, line: JournalLine) -> Cell:
    if line.details is None:
        return Cell(tr("sealed, its key is destroyed"), unknown=True)
    pairs = (
        f"{detail_word(name)}: {value_word(name, left_out.value(name, value))}"
        for name, value in line.details.items()
        if value and not changed.tells(name)
    )
    told = ", ".join((*changed.told(line.details), *pairs))
    person = tr("person {number}", number=str(line.person)) if line.person is not None else ""
    return Cell(told or person, second=person if told else "")
