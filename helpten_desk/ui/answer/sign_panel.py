"""The printed letter: its signature goes on record with the scanned sheet, or the letter is spoilt."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from helpten_desk.services.signing import SignedSheet
from helpten_desk.ui.forms.fields import DateField, LinesField, TickField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.look.icons import icon
from helpten_desk.ui.look.labels import Scrolled, as_button_text
from helpten_desk.ui.look.verdict import Verdict
from helpten_desk.ui.look.words import tell, tr


class SignPanel(QWidget):
    """When it was signed, and what the desk sees on the scan; whether that is the sheet, the clerk says."""

    changed = Signal()
    scan_asked = Signal()

    def __init__(self, today: Callable[[], date]) -> None:
        super().__init__()
        self.sheet: SignedSheet | None = None
        self.form = Form()
        self._verdict = Verdict()
        self.form.heading(tr("Signature"))
        self.form.note(
            tr("The contact person signs the printed letter. The scanned sheet is filed with the case.")
        )
        self.form.add(DateField("signed_on", tr("Signed on"), today=today, check=_date_check(today)))
        self.scan_button = QPushButton(as_button_text(tr("Open the scanned sheet …")))
        self.scan_button.setIcon(icon("scan", "ink", 16))
        self.scan_button.clicked.connect(self.scan_asked)
        scan = QWidget()
        row = QHBoxLayout(scan)
        row.setContentsMargins(0, 4, 0, 4)
        row.addWidget(self.scan_button)
        row.addStretch(1)
        self.form.add_widget(scan)
        self.form.add_widget(self._verdict)
        self.form.add(TickField("sure", tr("I have looked: this is the signed letter")))
        self.form.end()
        self.form.changed.connect(lambda _name: self.changed.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.addWidget(Scrolled(self.form))
        self.begin(today())

    def begin(self, signed_on: date) -> None:
        """Nothing scanned yet."""
        self.sheet = None
        self.form.set_value("signed_on", signed_on)
        self._begun = self.form["signed_on"].text()
        self.form.set_value("sure", False)
        self._show()

    def show_sheet(self, sheet: SignedSheet) -> None:
        """What was found on a scan."""
        self.sheet = sheet
        self.form.set_value("sure", False)
        self._show()
        self.changed.emit()

    def draft(self) -> str:
        """The day as typed, unless it is the one proposed. A scan is opened again."""
        typed = self.form["signed_on"].text()
        return "" if typed == self._begun else typed

    def missing(self) -> str:
        """What keeps the signature from being recorded; empty when nothing does."""
        if self.form.value("signed_on") is None:
            return tr("Enter the day of the signature.")
        if self.sheet is not None and self.sheet.doubts and not self.form.value("sure"):
            return tr("Look at the sheet and confirm that it is the signed letter, or open another one.")
        return ""

    def _show(self) -> None:
        sheet = self.sheet
        self.form["sure"].setVisible(sheet is not None and bool(sheet.doubts))
        if sheet is None:
            self._verdict.show_verdict(
                "info",
                tr("No sheet has been scanned"),
                [tr("The signature may be recorded without it; the paper is then the only proof.")],
            )
        elif sheet.doubts:
            self._verdict.show_verdict(
                "warn", tr("Check the sheet yourself"), [tell(doubt) for doubt in sheet.doubts]
            )
        else:
            self._verdict.show_verdict(
                "done",
                tr("The sheet is this letter, and it is signed"),
                [tr("The page code agrees, and there is ink where the signature belongs.")],
            )


class ReasonPanel(QWidget):
    """Why something is taken back: what follows, and the reason in the clerk's words."""

    changed = Signal()

    def __init__(self, title: str, note: str, label: str) -> None:
        super().__init__()
        self.form = Form()
        self.form.heading(title)
        self.form.note(note)
        self.form.add(LinesField("reason", label, rows=4))
        self.form.end()
        self.form.changed.connect(lambda _name: self.changed.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 12)
        layout.addWidget(Scrolled(self.form))

    @property
    def reason(self) -> str:
        """What was typed."""
        reason: str = self.form.value("reason")
        return reason


def spoilt_panel() -> ReasonPanel:
    """Why the printed letter cannot be sent."""
    return ReasonPanel(
        tr("The letter cannot be sent"),
        tr(
            "The case goes back to what was collected, and a new letter is written. "
            "The letter that was printed stays on record; destroy the paper."
        ),
        tr("Why it cannot be sent"),
    )


def not_shown_panel() -> ReasonPanel:
    """Why it was registered that the person has looked, although she has not."""
    return ReasonPanel(
        tr("It was not shown"),
        tr(
            "The case goes back to what was collected, and its year does not run. What was registered stays "
            "on record, and the ledger of disclosures gets a line that corrects it."
        ),
        tr("What was mistaken"),
    )


def _date_check(today: Callable[[], date]) -> Callable[[date | None], str | None]:
    def check(value: date | None) -> str | None:
        if value is None:
            return tr("Enter the day.")
        return tr("The day is in the future.") if value > today() else None

    return check
