"""The person header: the same block wherever a person is shown, so that nobody is taken for another."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from helpten_desk.domain.people import Language, Namesake, PersonFacts
from helpten_desk.ui.look.chips import Chip, ChipFacts, person_chips
from helpten_desk.ui.look.icons import ROW, pixmap
from helpten_desk.ui.look.labels import ElidedLabel, PlainLabel
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.masked import MaskedValue
from helpten_desk.ui.look.painted import text_width
from helpten_desk.ui.look.words import customer_number, day, listed, tr

MOST_BESIDE = 2  # chips beside the name
WIDEST_ANSWER, WIDEST_TOWN = 300, 160  # pixels


class PersonHeader(QWidget):
    """Name, chips, five facts in fixed order and place, and a warning when a namesake is near."""

    reveal_asked = Signal()  # the identity code is asked for: F8 or the eye

    def __init__(self) -> None:
        super().__init__()
        self._name = ElidedLabel(t="title", close=True)
        self._chips = QHBoxLayout()  # beside the name, or a row of their own when there are many
        self._chips.setSpacing(8)
        self._many_chips = QHBoxLayout()
        self._many_chips.setSpacing(8)
        self._captions = [PlainLabel(t="field") for _ in range(5)]
        self._born = PlainLabel(t="strong")
        self._code = MaskedValue(t="strong")
        self._code.reveal_asked.connect(self.reveal_asked)
        self._number = PlainLabel(t="strong")
        self._fourth = ElidedLabel(t="strong")
        self._fifth = PlainLabel(t="strong")
        self._warning = _NamesakeBar()
        self._facts = QHBoxLayout()
        self._few, self._fifth_shown = False, True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(self._name_row())
        layout.addLayout(self._many_chips)
        layout.addLayout(self._fact_row())
        layout.addWidget(self._warning)

    @property
    def code(self) -> MaskedValue:
        """The masked identity code; give it the value after the look is on record."""
        return self._code

    def show_person(
        self,
        person: PersonFacts,
        today: date,
        *,
        namesakes: Sequence[Namesake] = (),
        identified: bool = False,
        answer: str = "",
        chips: Sequence[ChipFacts] = (),
    ) -> None:
        """Show the person. `answer` (language and where to) takes the place of the last two facts."""
        self._name.setText(person.name)
        self._show_chips((*person_chips(person, identified=identified), *chips))
        captions = [tr("Born"), tr("Identity code"), tr("Customer no.")]
        captions += [tr("Answer"), ""] if answer else [tr("Home town"), tr("Language")]
        for label, text in zip(self._captions, captions, strict=True):
            label.setText(text)
        self._born.setText(born(person, today))
        self._code.set_masked(person.masked_code)
        self._number.setText(customer_number(person.customer_number) or tr("not known"))
        fourth = answer or person.home_town or tr("not known")
        self._fourth.setText(fourth)
        widest = scaled(WIDEST_ANSWER if answer else WIDEST_TOWN)
        self._fourth.setMaximumWidth(min(widest, text_width("strong", fourth) + 2))
        self._fifth.setText("" if answer else language_word(person.language))
        self._fifth_shown = not answer
        self.set_few(self._few)
        self._place_facts()
        self._warning.show_namesakes(namesakes)
        self.setAccessibleName(person.name)
        facts = zip(captions, (self._born.text(), person.masked_code, person.customer_number), strict=False)
        self.setAccessibleDescription(", ".join(f"{caption} {fact}" for caption, fact in facts))

    def set_few(self, few: bool) -> None:
        """In little room the first three facts alone: those by which people are told apart."""
        self._few = few
        for widget in (self._captions[3], self._fourth):
            widget.setVisible(not few)
        for widget in (self._captions[4], self._fifth):
            widget.setVisible(not few and self._fifth_shown)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In little room the facts stand closer together."""
        super().resizeEvent(event)
        self._place_facts()

    def _place_facts(self) -> None:
        values = (self._born, self._code, self._number, self._fourth, self._fifth)
        widths = [
            max(caption.sizeHint().width(), min(value.sizeHint().width(), value.maximumWidth()))
            for caption, value in zip(self._captions, values, strict=True)
            if not value.isHidden()
        ]
        self._facts.setSpacing(16 if sum(widths) + 16 * (len(widths) - 1) <= self.width() else 8)

    def _name_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._name)
        row.addLayout(self._chips)
        row.addStretch(1)
        return row

    def _fact_row(self) -> QHBoxLayout:
        row = self._facts
        row.setSpacing(16)
        values: list[QWidget] = [self._born, self._code, self._number, self._fourth, self._fifth]
        for caption, value, share in zip(self._captions, values, (0, 0, 0, 100, 0), strict=True):
            column = QVBoxLayout()
            column.setSpacing(1)
            column.addWidget(caption)
            value.setMinimumHeight(scaled(22))
            column.addWidget(value)
            row.addLayout(column, share)
        row.addStretch(1)  # a wide card leaves its room at the right, not between the facts
        return row

    def _show_chips(self, chips: Sequence[ChipFacts]) -> None:
        """Chips never take the room of the name: it is what a person is told by."""
        for row in (self._chips, self._many_chips):
            while (item := row.takeAt(0)) is not None:
                old = item.widget()
                if old is not None:
                    old.hide()
                    old.deleteLater()
        row = self._chips if len(chips) <= MOST_BESIDE else self._many_chips
        for facts in chips:
            row.addWidget(Chip(facts))
        if row is self._many_chips:
            row.addStretch(1)


class _NamesakeBar(QFrame):
    """Says who else has the name, what she shares and by what she is told apart."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "warn")
        mark = QLabel()
        mark.setPixmap(pixmap("warning", "warn", ROW))
        self._text = PlainLabel(t="text", wrap=True)
        self._check = PlainLabel(t="field_strong", tone="warn")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._text)
        words.addWidget(self._check)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(words, 1)
        self.hide()

    def show_namesakes(self, namesakes: Sequence[Namesake]) -> None:
        self.setVisible(bool(namesakes))
        if not namesakes:
            return
        text, check = _alike(namesakes[0])
        if len(namesakes) > 1:
            text += " " + tr("%n more namesake(s).", len(namesakes) - 1)
        self._text.setText(text)
        self._check.setText(check)
        self.setAccessibleName(text)


def _alike(namesake: Namesake) -> tuple[str, str]:
    """What another person shares, and what to check."""
    known = namesake.person.born_on
    facts = {
        "name": namesake.person.name,
        "born": tr("b. {day}", day=known) if known else tr("birth date not known"),
        "shared": listed(_shared_word(word) for word in namesake.shares if word != "code"),
    }
    if "code" not in namesake.shares:
        facts["shared"] = facts["shared"] or tr("the name")
        return tr("Another {name}, {born}, shares: {shared}.", **facts), tr("Check the birth date.")
    check = tr("Tell the two apart by other facts.")
    if facts["shared"]:
        return tr("{name}, {born}, has the same identity code and shares: {shared}.", **facts), check
    return tr("{name}, {born}, has the same identity code.", **facts), check


def born(person: PersonFacts, today: date) -> str:
    """The birth date and the age on `today`, such as 1.5.1994 (32 v)."""
    if person.born_on is None:
        return tr("not known")
    return tr("{day} ({age} y)", day=day(person.born_on), age=age(person.born_on, today))


def age(born_on: date, today: date) -> int:
    """Full years."""
    return today.year - born_on.year - ((today.month, today.day) < (born_on.month, born_on.day))


def language_word(language: Language) -> str:
    """The language in a word."""
    return {
        Language.FI: tr("Finnish"),
        Language.SV: tr("Swedish"),
        Language.EN: tr("English"),
    }[language]


def _shared_word(shared: str) -> str:
    return {
        "address": tr("the address"),
        "employer": tr("the employer"),
        "born_on": tr("the birth date"),
    }.get(shared, shared)
