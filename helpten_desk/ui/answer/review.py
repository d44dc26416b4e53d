"""What the clerk decides on an answer: what is left out and why, how it goes out, who has answered."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from helpten_desk.domain.answers import Collection, Review
from helpten_desk.domain.papers import Redaction
from helpten_desk.domain.words import Words
from helpten_desk.ui.answer.delivery import DeliveryPanel
from helpten_desk.ui.answer.grounds import Chosen, Grounds
from helpten_desk.ui.answer.places import PlacesBar, PlacesPanel
from helpten_desk.ui.answer.tree import AnswerTree, give, make_tree, withhold
from helpten_desk.ui.forms.town_follows import AskPlace
from helpten_desk.ui.frame.page_keys import first_inside
from helpten_desk.ui.lists.tree import TickTree
from helpten_desk.ui.look.empty import EmptyState
from helpten_desk.ui.look.words import tr

TREE, NOBODY, DELIVERY, PLACES = range(4)


class ReviewPanel(QWidget):
    """The tick tree, in its place the delivery or the places, and the pinned line of places."""

    decided = Signal(object)  # the new Review
    paper_opened = Signal(int)
    mode_changed = Signal()
    typed = Signal()

    def __init__(self, words: Words, grounds: Grounds, ask_place: AskPlace) -> None:
        super().__init__()
        self._words = words
        self._grounds = grounds
        self._review = Review()
        self._made = AnswerTree()
        self.tree = TickTree(tr("What is sent"))
        self.delivery = DeliveryPanel(ask_place)
        self.places = PlacesPanel()
        self.bar = PlacesBar()
        nobody = EmptyState(
            tr("The register holds nothing about the asker."),
            tr("The letter says so, and where was searched. A partner may still answer otherwise."),
        )
        self._stack = QStackedWidget()
        for widget in (self.tree, nobody, self.delivery, self.places):
            self._stack.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.bar)
        self.tree.tick_asked.connect(self._on_tick)
        self.tree.ground_asked.connect(self._on_ground)
        self.tree.link_asked.connect(self._on_link)
        self.bar.opened.connect(self.open_places)
        self.places.paper_opened.connect(self.paper_opened)
        self.delivery.changed.connect(self.typed)

    @property
    def mode(self) -> int:
        """TREE or NOBODY, DELIVERY, PLACES."""
        return self._stack.currentIndex()

    def show_answer(self, collection: Collection, review: Review) -> None:
        """Show a collection with what has been decided; what was open stays open."""
        self._review = review
        self._grounds.set_rules(collection.grounds)
        self._made = make_tree(collection, review, self._words, self._grounds)
        self.tree.set_nodes(self._made.nodes)
        if self.mode in (TREE, NOBODY):
            self._stack.setCurrentIndex(TREE if collection.extract is not None else NOBODY)

    def show_places(self, collection: Collection) -> None:
        """Where was searched by now."""
        self.bar.show_places(collection.places)
        self.places.show_places(collection)

    def open_delivery(self, collection: Collection) -> None:
        """Show how the answer goes out."""
        self.delivery.show_delivery(collection, self._review)
        self._go(DELIVERY)
        self.delivery.form.focus_first()

    def open_places(self) -> None:
        """Show each place; the keyboard goes to the first answer that can be entered."""
        self._go(PLACES)
        (first_inside(self.places) or self.places).setFocus()

    def close_mode(self, *, nobody: bool) -> bool:
        """Back to what is sent; False if it is there already."""
        if self.mode in (TREE, NOBODY):
            return False
        self._go(NOBODY if nobody else TREE)
        self.tree.setFocus()
        return True

    def redact(self, paper: int, places: tuple[Redaction, ...]) -> None:
        """The places of a paper that are blacked out, in place of those before."""
        others = tuple(item for item in self._review.redactions if item.paper != paper)
        self.decided.emit(replace(self._review, redactions=(*others, *places)))

    def _go(self, mode: int) -> None:
        self._stack.setCurrentIndex(mode)
        self.mode_changed.emit()

    def _on_tick(self, key: object) -> None:
        """Unticking asks the ground at once; ticking gives back."""
        data = self._made.data.get(key, ())
        withheld = {(item.table, item.record, item.label) for item in self._review.withheld}
        given = tuple(item for item in data if item not in withheld)
        if not data:
            return
        if not given:
            self.decided.emit(give(self._review, data))
            return

        def leave_out(chosen: Chosen) -> None:
            self.decided.emit(withhold(self._review, given, chosen))
            self.tree.view.scrollTo(self.tree.view.currentIndex())  # the row has grown

        self._grounds.ask(self._below(key), tr("Why is this left out?"), leave_out)

    def _on_ground(self, key: object) -> None:
        """Another ground for what is left out already."""
        data = self._made.data.get(key, ())
        choices = {
            (item.table, item.record, item.label): Chosen(item.ground, item.told)
            for item in self._review.withheld
        }
        if not data or data[0] not in choices:
            return

        def change(chosen: Chosen) -> None:
            self.decided.emit(withhold(self._review, data, chosen))

        self._grounds.ask(
            self._below(key),
            tr("Why is this left out?"),
            change,
            now=choices[data[0]],
            also=(tr("Give it after all"), lambda: self.decided.emit(give(self._review, data))),
        )

    def _on_link(self, key: object) -> None:
        if isinstance(key, tuple) and key[0] == "paper":
            self.paper_opened.emit(key[1])

    def _below(self, key: object) -> QPoint:
        """A place of the screen beneath a row."""
        view = self.tree.view
        rect = view.visualRect(view.tick_model.index_of(key))
        return view.viewport().mapToGlobal(QPoint(40, rect.bottom()))
