"""A held paper as it is enclosed: what concerns others is blacked out here, each place with its ground."""

import json
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from helpten_desk.domain.law import Ground
from helpten_desk.domain.letters import EnclosedPaper
from helpten_desk.domain.papers import Redaction
from helpten_desk.ui.answer.grounds import Chosen, Grounds
from helpten_desk.ui.look.keys import Where, has_keys
from helpten_desk.ui.look.labels import as_button_text
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.paper.paper_view import PaperPage, PaperView, Region

Box = tuple[float, float, float, float]
STEP = 2.0  # mm that an arrow key moves or stretches a rectangle
FIRST = (60.0, 12.0)  # mm: width and height of a rectangle that Ins puts down
_ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


class PaperPane(PaperView):
    """Drag a rectangle, or Ins, arrows (Shift: size) and Enter. Each is asked for its ground.

    `redacted` tells the new places of the paper in view, `closed` that the letter is wanted again.
    """

    redacted = Signal(tuple)  # of Redaction, all of this paper
    closed = Signal()

    def __init__(self, grounds: Grounds) -> None:
        super().__init__(tr("Paper"))
        self._grounds = grounds
        has_keys(self, Where.PAPER, Where.BLACK_OUT)
        self._paper: EnclosedPaper | None = None
        self._places: tuple[Redaction, ...] = ()
        self._pending: Box | None = None
        self.set_redacting(True)
        self.region_drawn.connect(self._on_drawn)
        self.region_chosen.connect(self._on_chosen)
        self.page_turned.connect(lambda _page: self._set_pending(None))
        self.canvas.installEventFilter(self)
        back = QPushButton(as_button_text(tr("To the letter")))
        back.setProperty("kind", "small")
        back.clicked.connect(self.closed)
        self.tools.addWidget(back)

    @property
    def paper(self) -> EnclosedPaper | None:
        """The paper in view."""
        return self._paper

    def show_paper(self, paper: EnclosedPaper, redactions: Sequence[Redaction]) -> None:
        """Show a paper with the places that are blacked out on it."""
        if self._paper is None or self._paper.paper != paper.paper:
            self._paper = paper
            self.set_title(tr("Black out: {title}", title=paper.title))
            self.set_count(0)
            self.set_pages([PaperPage(page.png, page.width, page.height) for page in paper.pages])
        self._places = tuple(item for item in redactions if item.paper == paper.paper)
        self._pending = None
        self._show_places()

    def draft(self) -> str:
        """The rectangle that still waits for its ground, to be put back by `restore`; empty if none."""
        if self._paper is None or self._pending is None:
            return ""
        return json.dumps({"paper": self._paper.paper, "page": self.number, "box": self._pending})

    def restore(self, page: int, box: Box) -> None:
        """Put a rectangle back on a page of the paper in view; its ground is still to be given."""
        self.go_to(page)
        self._set_pending(box)

    def put_down(self) -> None:
        """Ins: a rectangle to be moved by the arrows."""
        page = self._page
        if page is not None:
            width, height = FIRST
            self._set_pending(((page.width - width) / 2, (page.height - height) / 3, width, height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of a rectangle; all others are the sheet's."""
        if watched is self.canvas and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Insert:
                self.put_down()
                return True
            if self._pending is not None and self._on_key(event):
                return True
        return super().eventFilter(watched, event)

    def drop_pending(self) -> bool:
        """Esc: give up the rectangle being placed; False if there is none."""
        had = self._pending is not None
        self._set_pending(None)
        return had

    @property
    def _page(self) -> PaperPage | None:
        if self._paper is None or not 1 <= self.number <= len(self._paper.pages):
            return None
        page = self._paper.pages[self.number - 1]
        return PaperPage(page.png, page.width, page.height)

    def _on_key(self, event: QKeyEvent) -> bool:
        page, box = self._page, self._pending
        key = Qt.Key(event.key())
        if page is None or box is None:
            return False
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_drawn(self.number, box)
            return True
        if key not in _ARROWS:
            return False
        across, down = _ARROWS[key]
        x, y, width, height = box
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            width = min(max(STEP, width + across), page.width - x)
            height = min(max(STEP, height + down), page.height - y)
        else:
            x = min(max(0.0, x + across), page.width - width)
            y = min(max(0.0, y + down), page.height - height)
        self._set_pending((x, y, width, height))
        return True

    def _set_pending(self, box: Box | None) -> None:
        self._pending = box
        self._show_places()

    def _show_places(self) -> None:
        black: dict[int, list[Box]] = {}
        for item in self._places:
            black.setdefault(item.page, []).append(item.region)
        self.set_black(black)
        waiting = {self.number: [Region(self._pending, tr("Black out"), "focus")]} if self._pending else {}
        self.set_regions(waiting)

    def _on_drawn(self, page: int, box: Box) -> None:
        paper = self._paper
        if paper is None:
            return
        self._set_pending(box)

        def black_out(choice: Chosen) -> None:
            self._tell((*self._places, Redaction(paper.paper, page, box, choice.ground.value, choice.told)))

        self._grounds.ask(self._below(box), tr("Why is this blacked out?"), black_out)

    def _on_chosen(self, page: int, at: int) -> None:
        mine = [item for item in self._places if item.page == page]
        if not 0 <= at < len(mine):
            return
        chosen = mine[at]

        def change(choice: Chosen) -> None:
            other = replace(chosen, ground=choice.ground.value, told=choice.told)
            self._tell(tuple(other if item is chosen else item for item in self._places))

        def remove() -> None:
            self._tell(tuple(item for item in self._places if item is not chosen))

        self._grounds.ask(
            self._below(chosen.region),
            tr("Why is this blacked out?"),
            change,
            now=Chosen(Ground(chosen.ground), chosen.told),
            also=(tr("Show this place again"), remove),
        )

    def _tell(self, places: tuple[Redaction, ...]) -> None:
        self._places = places
        self._pending = None
        self._show_places()
        self.redacted.emit(places)

    def _below(self, box: Box) -> QPoint:
        """A place of the screen beneath a rectangle."""
        sheet = self.canvas.sheet_rect()
        page = self._page
        factor = sheet.width() / page.width if page is not None else 1.0
        left = sheet.left() + box[0] * factor
        bottom = sheet.top() + (box[1] + box[3]) * factor
        return self.canvas.viewport().mapToGlobal(QPoint(round(left), round(bottom)))
