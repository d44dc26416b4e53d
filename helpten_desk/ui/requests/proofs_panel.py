"""How it is made sure who is asking: the proofs, which of them suffice, why, and what was seen."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpten_desk.domain.law import Decision, Proof, ProofRule
from helpten_desk.ui.forms.fields import TextField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.provision_note import LawVerdict
from helpten_desk.ui.frame.request_words import proof_word
from helpten_desk.ui.lists.table import Cell, Column, RowsTable
from helpten_desk.ui.look.labels import Panel, PlainLabel, Scrolled
from helpten_desk.ui.look.words import tell, tr


class ProofsPanel(Panel):
    """No proof is chosen beforehand: the clerk says which one there was."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__(margins=(1, 16, 1, 16))
        heading = PlainLabel(tr("How was it made sure?"), t="head", wrap=True)
        heading.setContentsMargins(19, 0, 19, 0)
        self.body.addWidget(heading)
        self._decisions: dict[Proof, Decision[bool]] = {}
        self.table: RowsTable[ProofRule] = RowsTable(
            [Column(tr("Proof"), self._cell)], name=tr("Proofs of identity")
        )
        self.table.horizontalHeader().hide()
        self.verdict = LawVerdict()
        self.form = Form()
        self.detail = TextField("detail", tr("What was seen or done"), optional=True)
        self.form.add(self.detail)
        self.form.note(tr("Such as: passport seen, number not kept."))
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        below = QVBoxLayout()
        below.setContentsMargins(19, 0, 19, 0)
        below.addWidget(self.verdict)
        below.addWidget(self.form)
        column.addWidget(self.table)
        column.addLayout(below)
        column.addStretch(1)
        self.body.addWidget(Scrolled(inner), 1)
        self.table.row_changed.connect(lambda _row: self._on_chosen())
        self.detail.changed.connect(self.changed)

    @property
    def proof(self) -> Proof | None:
        """The proof that was chosen."""
        row = self.table.current_row
        return row.proof if row is not None else None

    @property
    def decision(self) -> Decision[bool] | None:
        """Whether the chosen proof suffices for this request."""
        return self._decisions.get(self.proof) if self.proof is not None else None

    def show_proofs(self, rules: Sequence[ProofRule], decisions: dict[Proof, Decision[bool]]) -> None:
        """The proofs under the rules of a request, and whether each suffices for it."""
        self._decisions = decisions
        self.table.set_rows(rules)
        self.table.fit_height()
        self.table.setCurrentIndex(QModelIndex())
        self.table.clearSelection()
        self.detail.set_value("")
        self._on_chosen()

    def _cell(self, rule: ProofRule) -> Cell:
        enough = self._decisions[rule.proof].outcome
        word = proof_word(rule.proof)
        return Cell(word, icon="check_circle" if enough else "dash", tint="ink" if enough else "ink_soft")

    def _on_chosen(self) -> None:
        decision = self.decision
        if decision is None:
            self.verdict.show_decision("info", tr("Choose how it was made sure"), (), ())
        else:
            self.verdict.show_decision(
                "done" if decision.outcome else "error",
                tr("Suffices") if decision.outcome else tr("Identifies nobody"),
                [tell(decision.reason)],
                decision.provisions,
            )
        self.changed.emit()
