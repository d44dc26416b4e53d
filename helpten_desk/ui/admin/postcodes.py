"""The table of postcodes: what is in force, what a chosen file holds before it is taken over, its faults."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from helpten_desk.domain.accounts import new_operation
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.postcodes import NotUnderstood, Postcode, PostcodeFile, PostcodeTable
from helpten_desk.services.postcodes import Postcodes
from helpten_desk.ui.admin.page import AdminPart
from helpten_desk.ui.frame.lane import Job, Lanes
from helpten_desk.ui.frame.operation_in_hand import OperationInHand
from helpten_desk.ui.frame.page import Step
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.lists.table import TWO_LINES, Cell, Column, RowsTable
from helpten_desk.ui.look.labels import ElidedLabel, Panel, PlainLabel
from helpten_desk.ui.look.words import number, tell, tell_error, tr
from helpten_desk.ui.paper.handed_in import ChooseFile

MOST_ROWS = 200  # of a file that are shown before it is taken over
SUFFIXES = ("tsv", "csv", "txt", "dat")


def choose_table(parent: QWidget) -> Path | None:
    """Ask for the file by the system's dialog; None if the administrator thinks better of it."""
    kinds = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
    name, _ = QFileDialog.getOpenFileName(
        parent,
        tr("Open a table of postcodes"),
        "",
        ";;".join((tr("Tables of text") + f" ({kinds})", tr("All files") + " (*)")),
    )
    return Path(name) if name else None


class PostcodesPart(AdminPart):
    """What is in force; in its place the file that has been chosen, until it is taken over."""

    def __init__(
        self, lanes: Lanes, postcodes: Postcodes, choose: ChooseFile = choose_table, *, may_change: bool
    ) -> None:
        super().__init__()
        self._lanes, self._postcodes, self._choose = lanes, postcodes, choose
        self._may_change = may_change
        self._table: PostcodeTable | None = None
        self._file: PostcodeFile | None = None
        self._job: Job | None = None
        self._taking_away = False
        self._operation, self._ending = new_operation(), OperationInHand()
        self._top = Panel(tr("Postcodes"))
        self.status = PlainLabel(wrap=True)
        self._use = PlainLabel(
            tr(
                "By the table the town is filled in beside its postcode, a town that disagrees is told, and "
                "postcodes that do not exist are found under Quality."
            ),
            t="note",
            wrap=True,
        )
        self._kinds = PlainLabel(
            tr(
                "A file of text with a column of five-digit postcodes and one or two of towns, separated by "
                "tabs, semicolons or commas; or the post's own file of postcodes (PCF)."
            ),
            t="note",
            wrap=True,
        )
        self.heading, self._instead = ElidedLabel(t="head"), ElidedLabel(t="note")
        self.rows, self.faults = _postcodes_list(), _faults_list()
        self._kinds.setVisible(may_change)
        self._lay_out()
        self._show_file(None)

    # --- the page's calls ---

    def opened(self) -> None:
        """Read what is in force."""
        self._lanes.ask(self, self._postcodes.in_force, self._show_table, topic="postcodes")

    def back(self) -> bool:
        """Give up the chosen file, or taking the table away."""
        if self._file is None and not self._taking_away:
            return False
        self._taking_away = False
        self._show_file(None)
        return True

    # --- building ---

    def _lay_out(self) -> None:
        self._top.setMaximumWidth(720)
        for label in (self.status, self._use, self._kinds):
            self._top.body.addWidget(label)
        held, wrong = Panel(margins=(0, 12, 0, 4)), Panel(margins=(0, 0, 0, 4))
        head = QVBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.setSpacing(2)
        head.addWidget(self.heading)
        head.addWidget(self._instead)
        held.body.addLayout(head)
        held.body.addWidget(self.rows)
        wrong.body.addWidget(self.faults)
        self._preview = Panes(
            [Pane(tr("What the file holds"), held, 400), Pane(tr("Not understood"), wrong, 320)]
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._top, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._preview)

    # --- what is shown ---

    def _show_table(self, table: PostcodeTable | None) -> None:
        self._table = table
        if table is None:
            self.status.setText(tr("No table of postcodes is in force."))
        else:
            self.status.setText(
                tr(
                    "In force: {file}, {postcodes}. Taken over {moment} by {name}.",
                    file=table.file,
                    postcodes=tr("%n postcode(s)", table.count),
                    moment=table.at,
                    name=table.by,
                )
            )
        self._renew_steps()

    def _show_file(self, file: PostcodeFile | None) -> None:
        self._file, self._operation = file, new_operation()
        self._preview.setVisible(file is not None)
        self._top.setVisible(file is None)
        if file is not None:
            shown = file.postcodes[:MOST_ROWS]
            count = tr("%n postcode(s)", len(file.postcodes))
            more = tr("the first {shown} are shown", shown=number(len(shown)))
            parts = (file.name, count, more if len(shown) < len(file.postcodes) else "")
            self.heading.setText(" · ".join(filter(None, parts)))
            self._instead.setText(self._instead_of())
            self.rows.set_rows(shown)
            self.faults.set_rows(file.faults)
            self._preview.show_only(None if file.faults else 0)
        self._renew_steps()

    def _instead_of(self) -> str:
        """What the chosen file would replace."""
        if self._table is None:
            return tr("No table of postcodes is in force.")
        count = tr("%n postcode(s)", self._table.count)
        return tr("Instead of {file}, {postcodes}", file=self._table.file, postcodes=count)

    def _renew_steps(self) -> None:
        if not self._may_change:
            return
        busy = tr("The file is on its way.") if self._job is not None else ""
        free = self._job is None
        away = Step(
            tr("Take away for good") if self._taking_away else tr("Take the table away …"),
            self._take_away,
            key="",
            enabled=free,
            why_not=busy,
        )
        if self._file is None:
            choose = Step(tr("Choose a file …"), self._read, enabled=free, why_not=busy)
            self.set_steps(choose, [away] if self._table is not None else [])
            return
        take = tr("Take over %n postcode(s)", len(self._file.postcodes))
        other = Step(tr("Choose another file …"), self._read, key="", enabled=free, why_not=busy)
        self.set_steps(Step(take, self._take_over, enabled=free, why_not=busy), [other])

    # --- deeds ---

    def _read(self) -> None:
        path = self._choose(self)
        if path is not None:
            self._taking_away = False
            self._begin(
                self._lanes.long(
                    self,
                    lambda progress: self._postcodes.read(path, progress),
                    self._on_read,
                    self._on_failed,
                )
            )

    def _on_read(self, file: PostcodeFile) -> None:
        self._job = None
        self._show_file(file)
        self.rows.setFocus()
        if file.fault_count:
            self.told.emit(
                "warn",
                tr("%n line(s) are not understood; their postcodes would count as dead.", file.fault_count),
            )
        elif self._table is not None and self._table.digest == file.digest:
            self.told.emit("info", tr("These very postcodes are in force already."))

    def _take_over(self) -> None:
        file, before, operation = self._file, self._table, self._operation
        if file is not None:
            take = partial(self._postcodes.take_over, file, before, operation)
            self._begin(self._lanes.long(self, take, self._on_taken_over, self._on_failed))

    def _on_taken_over(self, table: PostcodeTable) -> None:
        self._job = None
        self._show_file(None)
        self._show_table(table)
        self.told.emit("done", tr("{file} is in force.", file=table.file))

    def _take_away(self) -> None:
        """The first press says what follows, the second does it."""
        table = self._table
        if table is None:
            return
        if not self._taking_away:
            self._taking_away = True
            self.told.emit(
                "warn",
                tr("Towns are then filled in by what others in the register have. Press the button again."),
            )
            self._renew_steps()
            return
        self._taking_away = False
        operation = self._ending.of(table)
        self._lanes.do(
            self,
            lambda: self._postcodes.take_away(table, operation),
            lambda _none: self._on_taken_away(operation),
        )

    def _on_taken_away(self, operation: str) -> None:
        self._ending.done(operation)
        self._show_table(None)
        self.told.emit("done", tr("The table of postcodes is taken away."))

    def _begin(self, job: Job) -> None:
        self._job = job
        self._renew_steps()

    def _on_failed(self, error: KnownError) -> None:
        """What was stopped is no error."""
        stopped = self._job is not None and self._job.progress.cancelled
        self._job = None
        self._renew_steps()
        if stopped:
            self.told.emit("info", tell_error(error))
        else:
            self.show_error(error)


def _postcodes_list() -> RowsTable[Postcode]:
    columns: list[Column[Postcode]] = [
        Column(tr("Postcode"), lambda one: Cell(one.code, role="strong"), 104),
        Column(tr("In Finnish"), lambda one: one.finnish),
        Column(tr("In Swedish"), lambda one: one.swedish),
    ]
    return RowsTable(columns, name=tr("What the file holds"))


def _faults_list() -> RowsTable[NotUnderstood]:
    columns: list[Column[NotUnderstood]] = [
        Column(tr("Line"), lambda fault: Cell(number(fault.line), role="strong"), 72, right=True),
        Column(tr("Not understood"), lambda fault: Cell(fault.text, second=tell(fault.why))),
    ]
    return RowsTable(columns, name=tr("Not understood"), height=TWO_LINES)
