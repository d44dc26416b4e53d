"""What contradicts itself: the rules with their counts at the left, the records against one at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpten_desk.domain.contradictions import Contradiction, Contradictions, Rule
from helpten_desk.domain.words import Words
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.lists.table import Cell, Column, RowsTable
from helpten_desk.ui.look.labels import Panel, PlainLabel
from helpten_desk.ui.look.words import number, tr
from helpten_desk.ui.people.extract_rows import screen_language
from helpten_desk.ui.records.rule_words import rule_name, rule_words
from helpten_desk.ui.records.shown_list import ShownList

RuleRow = tuple[Rule, int]


class ContradictionsView(QWidget):
    """The rule on which the clerk is filters the list. `current_row` is the record in it."""

    row_changed = Signal(object)
    row_entered = Signal(object)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._found = Contradictions()
        self.rules: RowsTable[RuleRow] = RowsTable(
            [
                Column(tr("Rule"), lambda row: Cell(rule_name(row[0]), tint="ink" if row[1] else "ink_soft")),
                Column("", lambda row: Cell(number(row[1]), tint="ink_soft"), 60, right=True),
            ],
            name=tr("Rules"),
        )
        self.rule = PlainLabel(t="strong", wrap=True)
        self.list: ShownList[Contradiction] = ShownList(
            [
                Column(tr("Whose"), lambda row: Cell(row.name, role="strong")),
                Column(tr("Held"), self._held, 190),
                Column(tr("Does not agree with"), self._against, 150),
            ],
            name=tr("Contradictions"),
            none=(tr("No record is against this rule."), tr("Choose another rule at the left.")),
        )
        left = Panel(margins=(0, 0, 0, 4))
        left.body.addWidget(self.rules)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.rule)
        column.addWidget(self.list, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(
            Panes([Pane(tr("Rules"), left, 340, 380), Pane(tr("Contradictions"), right, 560, 740)])
        )
        self.setFocusProxy(self.rules)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.rules.row_changed.connect(self._on_rule)
        self.rules.row_entered.connect(lambda _row: self.list.setFocus())
        self.list.row_changed.connect(self.row_changed)
        self.list.row_entered.connect(self.row_entered)

    @property
    def current_row(self) -> Contradiction | None:
        """The record on which the clerk is."""
        return self.list.current_row

    def show_found(self, found: Contradictions) -> None:
        """Show what was found; the rule chosen stays, else the first that something is against."""
        self._found = found
        rows = [(rule, found.counts[rule]) for rule in found.counts]
        now = self.rules.current_row
        wanted = now[0] if now else next((rule for rule, count in rows if count), None)
        self.rules.set_rows(rows, keep=lambda row: row[0] is wanted)
        self._on_rule(self.rules.current_row)

    def tell_searching(self) -> None:
        """What was found before stays until the new is there."""
        if not self._found.counts:
            self.list.tell_searching()

    def tell_nothing(self) -> None:
        """Nothing has been searched."""
        self.list.tell_nothing()

    def _on_rule(self, row: RuleRow | None) -> None:
        if row is None:
            return
        rule, count = row
        rows = [found for found in self._found.rows if found.rule is rule]
        if rule is Rule.CODE_SHARED:
            rows.sort(key=lambda found: str(found.value))  # those who share one stand together
        more = tr("The first {shown} are shown.", shown=number(len(rows))) if len(rows) < count else ""
        self.rule.setText(" ".join(filter(None, (rule_words(rule, self._found.postcodes), more))))
        self.list.show_rows(rows)
        self.row_changed.emit(self.list.current_row)

    def _held(self, row: Contradiction) -> Cell:
        language = screen_language()
        return Cell(self._words.value(row.value, language), second=self._words.label(row.label, language))

    def _against(self, row: Contradiction) -> str:
        return self._words.value(row.against, screen_language()) if row.against else ""
