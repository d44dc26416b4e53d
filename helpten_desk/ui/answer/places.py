"""Where was searched: one pinned line, and behind it the answers of the places the desk cannot search."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from helpten_desk.domain.answers import Collection
from helpten_desk.domain.extracts import Place, PlaceSearched
from helpten_desk.domain.letters import EnclosedPaper
from helpten_desk.services.days import day_of
from helpten_desk.ui.forms.fields import TextField
from helpten_desk.ui.frame.request_words import short_name
from helpten_desk.ui.look.icons import CHIP, icon, pixmap
from helpten_desk.ui.look.labels import ElidedLabel, PlainLabel, Rule, Scrolled, as_button_text
from helpten_desk.ui.look.looks import scaled
from helpten_desk.ui.look.words import number, short_day, tr
from helpten_desk.ui.paper.handed_in import dropped_file

MOST_FOUND = 9_999


class PlacesBar(QFrame):
    """Etsitty: the register, the papers, the partners; who and when. It never scrolls away."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("panel", "foot")
        self.setFixedHeight(scaled(38))
        self._marks = QHBoxLayout()
        self._marks.setSpacing(12)
        self._who = ElidedLabel(t="small", close=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(19, 0, 19, 0)
        row.setSpacing(12)
        row.addWidget(PlainLabel(tr("Searched"), t="field_strong"))
        row.addLayout(self._marks)
        row.addStretch(1)
        row.addWidget(self._who)

    def show_places(self, places: Sequence[PlaceSearched]) -> None:
        """One mark for each kind of place."""
        while (item := self._marks.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        partners = [place for place in places if place.place is Place.PARTNER]
        for kind, word in ((Place.REGISTER, tr("The register")), (Place.PAPERS, tr("Papers"))):
            found = [place for place in places if place.place is kind]
            self._marks.addWidget(_Mark(word, done=bool(found)))
        answered = sum(place.found is not None for place in partners)
        if partners:
            word = (
                tr("%n partner(s)", len(partners))
                if answered == len(partners)
                else tr("{answered} of %n partner(s)", len(partners), answered=answered)
            )
            partner = _Mark(word, done=answered == len(partners), act=self.opened.emit)
            self._marks.addWidget(partner)
        newest = max(places, key=lambda place: place.at, default=None)
        self._who.setText(f"{short_day(day_of(newest.at))} {short_name(newest.by)}" if newest else "")


class _Mark(QWidget):
    """A place with a check, or a clock while an answer is awaited."""

    def __init__(self, word: str, *, done: bool, act: Callable[[], None] | None = None) -> None:
        """With `act` the word is a link."""
        super().__init__()
        sign = QLabel()
        sign.setPixmap(pixmap("check" if done else "clock", "done" if done else "warn", CHIP))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(sign)
        if act is None:
            row.addWidget(PlainLabel(word, t="text"))
        else:
            link = QPushButton(as_button_text(word))
            link.setProperty("kind", "link")
            link.setToolTip(tr("Register what partners answered"))
            link.clicked.connect(lambda: act())
            row.addWidget(link)
        state = tr("searched") if done else tr("no answer yet")
        self.setAccessibleName(f"{word}: {state}")


class PlacesPanel(QWidget):
    """Each place with its result. What a partner answered and sent is entered here."""

    answered = Signal(object, int)  # a PlaceSearched, how many found
    paper_asked = Signal(object, int)  # its file is to be chosen
    paper_sent = Signal(object, int, object)  # and the Path that was dropped
    paper_opened = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._inner = QWidget()
        self._rows = QVBoxLayout(self._inner)
        self._rows.setContentsMargins(20, 12, 20, 12)
        self._rows.setSpacing(10)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Scrolled(self._inner), 1)
        self.rows: dict[str, PlaceRow] = {}
        self._waiting: dict[str, str] = {}  # put back before there were rows

    def draft(self) -> dict[str, str]:
        """What is typed of what partners found and not yet recorded, by partner."""
        typed = {name: row.found.text() for name, row in self.rows.items() if row.found.text()}
        return self._waiting | typed

    def restore(self, typed: dict[str, str]) -> None:
        """Put it back, at the latest once the places are there."""
        self._waiting = dict(typed)
        for name in self._waiting.keys() & self.rows.keys():
            self.rows[name].found.set_text(self._waiting.pop(name))

    def show_places(self, collection: Collection) -> None:
        """Show where was searched; what is typed in a partner's row stays until it is recorded."""
        typed, self._waiting = self.draft(), {}
        papers = {paper.paper: paper for paper in collection.papers}
        focused = next((name for name, row in self.rows.items() if row.isAncestorOf(self.focusWidget())), "")
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.rows = {}
        self._rows.addWidget(PlainLabel(tr("Where was searched"), t="head"))
        self._rows.addWidget(
            PlainLabel(
                tr("The letter lists every place with its result, those that have not answered too."),
                t="note",
                wrap=True,
            )
        )
        for place in collection.places:
            self._rows.addWidget(Rule())
            sent = papers.get(place.paper) if place.paper is not None else None
            row = PlaceRow(place, sent, takes_paper=collection.person is not None)
            row.answered.connect(lambda found, about=place: self.answered.emit(about, found))
            row.paper_asked.connect(lambda found, about=place: self.paper_asked.emit(about, found))
            row.paper_sent.connect(lambda found, path, about=place: self.paper_sent.emit(about, found, path))
            row.paper_opened.connect(self.paper_opened)
            if place.place is Place.PARTNER:
                self.rows[place.name] = row
                text = typed.get(place.name, "")
                row.found.set_text("" if text == str(place.found) else text)
            self._rows.addWidget(row)
        self._rows.addStretch(1)
        if focused in self.rows:
            self.rows[focused].found.editor.setFocus()


class PlaceRow(QWidget):
    """A place, its result, and for a partner the answers there are; its paper can be dropped here."""

    answered = Signal(int)
    paper_asked = Signal(int)
    paper_sent = Signal(int, object)
    paper_opened = Signal(int)

    def __init__(self, place: PlaceSearched, sent: EnclosedPaper | None, *, takes_paper: bool) -> None:
        """`sent` is the paper of the partner, if it is there."""
        super().__init__()
        self._place = place
        self.links: list[QPushButton] = []  # to what was sent
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(ElidedLabel(place_word(place), t="strong"), 1)
        head.addWidget(PlainLabel(result_word(place), t="text"))
        layout.addLayout(head)
        layout.addWidget(PlainLabel(f"{short_day(day_of(place.at))} {place.by}", t="small"))
        self.found = TextField("found", tr("Data found"), length=6, check=_check_count)
        if place.place is not Place.PARTNER:
            return
        answer = QHBoxLayout()
        answer.setSpacing(8)
        self.record = _button(tr("Register what was found"), "beside")
        self.record.clicked.connect(self._on_record)
        self.nothing = _button(tr("Nothing was found"), "beside")
        self.nothing.clicked.connect(lambda: self.answered.emit(0))
        self.found.confirmed.connect(self._on_record)
        answer.addWidget(self.found)
        answer.addWidget(self.record, 0, Qt.AlignmentFlag.AlignBottom)
        answer.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignBottom)
        answer.addStretch(1)
        layout.addLayout(answer)
        self.paper = _button(tr("What they sent …") if sent is None else tr("Another file …"), "small")
        self.paper.setParent(self)
        self.paper.setVisible(takes_paper)
        if takes_paper:
            layout.addLayout(self._lay_out_paper(sent))
            self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Exactly one file of this workstation may be dropped."""
        if dropped_file(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """What the partner sent."""
        path = dropped_file(event.mimeData())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.paper_sent.emit(self._count(), path)

    def _lay_out_paper(self, sent: EnclosedPaper | None) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.paper.setIcon(icon("document", "ink", 16))
        self.paper.clicked.connect(lambda: self.paper_asked.emit(self._count()))
        row.addWidget(self.paper)
        if sent is None:
            row.addWidget(PlainLabel(tr("It is filed with the case and enclosed."), t="note"))
        else:
            self.paper.setToolTip(tr("It takes the place of the one before."))
            link = QPushButton(as_button_text(sent.title))
            link.setProperty("kind", "link")
            link.setToolTip(tr("Open it"))
            link.clicked.connect(lambda: self.paper_opened.emit(sent.paper))
            self.links.append(link)
            row.insertWidget(0, link)
            row.insertWidget(1, PlainLabel(tr("%n page(s)", len(sent.pages)), t="note"))
        row.addStretch(1)
        return row

    def _count(self) -> int:
        """How much was found, with a paper at hand: as typed, else as it was, at least the paper itself."""
        text = self.found.value()
        return int(text) if _check_count(text) is None else self._place.found or 1

    def _on_record(self) -> None:
        if self.found.verify():
            self.answered.emit(int(self.found.value()))


def place_word(place: PlaceSearched) -> str:
    """A place by its name."""
    return {
        Place.REGISTER: tr("Electronic register"),
        Place.PAPERS: tr("Papers in the register"),
        Place.PARTNER: place.name,
    }[place.place]


def result_word(place: PlaceSearched) -> str:
    """What came of it."""
    if place.found is None:
        return tr("no answer yet")
    return tr("found: {count}", count=number(place.found)) if place.found else tr("nothing")


def _check_count(text: str) -> str | None:
    if text.isdecimal() and 1 <= int(text) <= MOST_FOUND:
        return None
    return tr("Enter how many data were found, from 1 to 9999.")


def _button(text: str, kind: str) -> QPushButton:
    button = QPushButton(as_button_text(text))
    button.setProperty("kind", kind)
    return button
