"""The asker as written in the letter, and beside each fact whether the person considered has the same."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy

from helpten_desk.domain.dates import parse_date
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.folding import fold
from helpten_desk.domain.people import Hit
from helpten_desk.domain.requests import Asker
from helpten_desk.ui.look.icons import CHIP, pixmap
from helpten_desk.ui.look.labels import ElidedLabel, Panel, PlainLabel
from helpten_desk.ui.look.words import day, tr


class AskerPanel(Panel):
    """Shows the facts of the letter; `compare` marks those that agree and tells those that differ."""

    def __init__(self, today: date) -> None:
        super().__init__(tr("Asker, as in the letter"), margins=(16, 12, 16, 12))
        self._today = today
        self._asker = Asker()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(3)
        self._grid.setColumnStretch(1, 1)
        self._marks: dict[str, tuple[QLabel, PlainLabel]] = {}
        self.body.addLayout(self._grid)

    def show_asker(self, asker: Asker) -> None:
        """Show what the asker wrote; nothing is compared yet."""
        self._asker = asker
        self._marks.clear()
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        row = 0
        for name, label in _labels().items():
            text = getattr(asker, name).strip()
            if text:
                self._add(row, name, label, text)
                row += 2

    def compare(self, hit: Hit | None) -> None:
        """Mark each fact that this person has as well; None takes the marks away."""
        for name, (mark, differs) in self._marks.items():
            held = None if hit is None else _held(name, hit)
            mark.clear()
            differs.hide()
            if not held:
                continue
            same = self._agrees(name, getattr(self._asker, name), held)
            mark.setPixmap(pixmap("check" if same else "warning", "done" if same else "warn", CHIP))
            mark.setAccessibleName(tr("agrees") if same else tr("differs"))
            if not same:
                differs.setText(tr("In the register: {value}", value=held))
                differs.show()

    def _add(self, row: int, name: str, label: str, text: str) -> None:
        mark, differs = QLabel(), PlainLabel(t="small", tone="warn", wrap=True)
        value = _whole(text) if name in ("name", "address") else ElidedLabel(text)
        value.setAccessibleName(f"{label}: {text}")
        mark.setFixedWidth(CHIP)
        differs.hide()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(PlainLabel(label, t="field"), row, 0, top)
        self._grid.addWidget(value, row, 1)
        self._grid.addWidget(mark, row, 2, top)
        self._grid.addWidget(differs, row + 1, 1, 1, 2)
        self._marks[name] = (mark, differs)

    def _agrees(self, name: str, written: str, held: str) -> bool:
        if name != "born_on":
            ours, theirs = (set(fold(text).replace(",", " ").split()) for text in (held, written))
            return ours <= theirs or theirs <= ours
        try:
            return day(parse_date(written, self._today)) == held
        except KnownError:
            return False


def _whole(text: str) -> PlainLabel:
    """It is compared whole, in two lines if need be; a word without an end is cut, not followed."""
    label = PlainLabel(text, wrap=True)
    policy = label.sizePolicy()
    policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
    label.setSizePolicy(policy)
    return label


def _labels() -> dict[str, str]:
    return {
        "name": tr("Name"),
        "address": tr("Postal address"),
        "born_on": tr("Birth date"),
        "identity_code": tr("Personal identity code"),
        "phone": tr("Phone"),
        "email": tr("E-mail"),
        "other": tr("Other facts"),
    }


def _held(name: str, hit: Hit) -> str:
    """What the register's list shows of that fact; empty where it shows nothing (a protected address)."""
    person = hit.person
    if person is None:
        return ""
    if name == "name":
        return person.name
    if name == "address":
        return hit.address
    return day(person.born_on) if name == "born_on" and person.born_on else ""
