"""The card beside the search list: the header at once, the groups after a look that is on record."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from helpten_desk.domain.answers import CompanyCard, CustomerCard, Employee, PersonCard
from helpten_desk.domain.extracts import Extract, Group, Section
from helpten_desk.domain.people import Hit, PartyId
from helpten_desk.domain.requests import RequestKind
from helpten_desk.domain.words import Words
from helpten_desk.ui.look.icons import CHIP, pixmap
from helpten_desk.ui.look.labels import Panel, PlainLabel, Rule, Scrolled
from helpten_desk.ui.look.words import day, tr
from helpten_desk.ui.people.company_header import CompanyHeader
from helpten_desk.ui.people.datum_grid import DatumGrid
from helpten_desk.ui.people.extract_rows import Line, Lines, group_word, trips_of
from helpten_desk.ui.people.person_header import PersonHeader

MOST_LINES = 5  # of a group; the card itself has them all
SHORT = (Group.BASIC, Group.EMPLOYER, Group.CUSTOMERSHIP, Group.MARKETING, Group.HISTORY)
IN_HEADER = frozenset(
    {"people.given_names", "people.call_name", "people.family_name", "people.home_town"}
    | {"people.language_of_service", "parties.customer_number"}
    | {"companies.name", "companies.business_id", "companies.language_of_service"}
)
LABEL_WIDTH = 120
CODE = "identity_codes.code"


class CardPreview(Panel):
    """Shows who the current hit is; `show_card` fills it in. Nothing masked is loaded into it."""

    reveal_asked = Signal(object, tuple)  # the MaskedValue; table, record, label

    def __init__(self, words: Words, today: date) -> None:
        super().__init__(margins=(20, 14, 8, 12))
        self._lines = Lines(words)
        self._today = today
        self.party: PartyId | None = None
        self.header = PersonHeader()
        self.header.reveal_asked.connect(self._on_reveal_asked)
        self._card: CustomerCard | None = None
        self._company = CompanyHeader()
        self._groups: QWidget | None = None
        self._inside = QWidget()
        QVBoxLayout(self._inside).setContentsMargins(0, 0, 8, 0)
        self._scroll = Scrolled(self._inside)
        self.body.addWidget(self.header)
        self.body.addWidget(self._company)
        self.body.addWidget(self._scroll, 1)
        self._foot = _Foot()
        self.body.addWidget(self._foot)
        self.clear()

    def clear(self) -> None:
        """Nobody."""
        self.party = self._card = None
        for widget in (self.header, self._company, self._foot):
            widget.hide()
        self._set_groups([])

    def show_hit(self, hit: Hit) -> None:
        """Who it is, from the list; the rest follows."""
        self.clear()
        if hit.person is not None:
            self.party = hit.person.id
            self.header.show_person(hit.person, self._today)
            self.header.show()
        elif hit.company is not None:
            self.party = hit.company.id
            self._company.show_company(hit.company)
            self._company.show()

    def show_card(self, card: CustomerCard) -> None:
        """Fill in what was looked at; a card of somebody else, come late, is dropped."""
        if card.party != self.party:
            return
        self._card = card
        if isinstance(card, PersonCard):
            self.header.show_person(card.person, self._today, namesakes=card.namesakes)
        else:
            self._company.show_company(card.company)
        parts: list[QWidget] = []
        for section in card.extract.sections:
            if isinstance(card, CompanyCard) and section.group is Group.EMPLOYER:
                parts += self._people(card.people)
            elif section.group in SHORT:
                parts += self._section(section, card)
        self._set_groups(parts)
        self._foot.show_card(card)
        self._foot.show()

    def _on_reveal_asked(self) -> None:
        key = code_key(self._card.extract, self._today) if self._card else None
        if key is not None:
            self.reveal_asked.emit(self.header.code, key)

    def _section(self, section: Section, card: CustomerCard) -> list[QWidget]:
        lines = [line for line in self._lines.compact(section, self._today) if _shown(line)]
        if section.group is Group.BASIC and isinstance(card, PersonCard) and card.person.protected:
            lines.insert(0, Line(tr("Address"), tr("Protected address"), secret=True))
        trips = len(trips_of([section]))
        if section.group is Group.HISTORY and isinstance(card, CompanyCard):
            trips = sum(driven.trips for driven in card.driven)
        count = tr("%n trip(s)", trips) if trips else tr("%n datum(s)", len(lines))
        shown = lines[:MOST_LINES]
        grid: QWidget = DatumGrid(shown, label_width=LABEL_WIDTH)
        if not lines:
            grid = PlainLabel("" if trips else tr("No data"), t="unknown")
        return [_Heading(group_word(section.group), count if trips or len(lines) > len(shown) else ""), grid]

    def _people(self, people: Sequence[Employee]) -> list[QWidget]:
        present = [one for one in people if one.until is None or one.until >= self._today]
        lines = [
            Line(self._lines.code("employment_role", one.role), one.person.list_name)
            for one in present[:MOST_LINES]
        ]
        count = tr("%n person(s)", len(present)) if len(present) > len(lines) else ""
        grid: QWidget = (
            DatumGrid(lines, label_width=LABEL_WIDTH) if lines else PlainLabel(tr("No data"), t="unknown")
        )
        return [_Heading(tr("Contact persons and users"), count), grid]

    def _set_groups(self, parts: list[QWidget]) -> None:
        groups = QWidget()
        column = QVBoxLayout(groups)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(2)
        for part in parts:
            column.addWidget(part)
        column.addStretch(1)
        put_inside(self._inside, self._groups, groups)
        self._groups = groups
        self._scroll.verticalScrollBar().setValue(0)


class _Heading(QWidget):
    """A group's name over a line, and how much there is at the right."""

    def __init__(self, text: str, count: str) -> None:
        super().__init__()
        row = QHBoxLayout()
        row.addWidget(PlainLabel(text, t="strong"))
        row.addStretch(1)
        row.addWidget(PlainLabel(count, t="small"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(row)
        layout.addWidget(Rule())


class _Foot(QWidget):
    """How many papers and inspections there are."""

    def __init__(self) -> None:
        super().__init__()
        mark = QLabel()
        mark.setPixmap(pixmap("document", "ink_soft", CHIP))
        self._papers = PlainLabel(t="note")
        self._inspections = PlainLabel(t="note")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 2, 12, 0)
        row.addWidget(mark)
        row.addWidget(self._papers)
        row.addStretch(1)
        row.addWidget(self._inspections)

    def show_card(self, card: CustomerCard) -> None:
        """Count."""
        papers = len(card.extract.papers)
        self._papers.setText(tr("%n paper(s)", papers) if papers else tr("No papers"))
        asked = [request for request in card.requests if request.kind is RequestKind.INSPECTION]
        last = f" ({day(asked[0].received_on)})" if asked else ""
        self._inspections.setText(
            tr("%n inspection(s)", len(asked)) + last if asked else tr("No inspections")
        )


def code_key(extract: Extract, today: date) -> tuple[str, int, str] | None:
    """What reveals the identity code in force: table, record and label; None if none is held."""
    for section in extract.sections:
        for record in section.records:
            held = any(datum.label == CODE for datum in record.data)
            if held and (record.valid_to is None or record.valid_to >= today):
                return record.table, record.id, CODE
    return None


def put_inside(inside: QWidget, old: QWidget | None, new: QWidget) -> None:
    """Put a widget in the place of another inside a scrolled one."""
    layout = inside.layout()
    if layout is not None:
        if old is not None:
            layout.removeWidget(old)
            old.hide()
            old.deleteLater()
        layout.addWidget(new)


def _shown(line: Line) -> bool:
    return not line.heading and not line.masked and line.key[2] not in IN_HEADER
