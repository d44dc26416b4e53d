"""A person's earlier requests, one a line: what became of each, and by pressing it the answer itself."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from helpten_desk.domain.requests import Request
from helpten_desk.ui.frame.request_words import kind_word, outcome_word
from helpten_desk.ui.look.labels import PlainLabel
from helpten_desk.ui.look.verdict import LinkButton
from helpten_desk.ui.look.words import tr

SHOWN = 3  # the newest; the others come by one more press


class EarlierRequests(QWidget):
    """Several people, or one: whose they are counted, and each named by its case."""

    opened = Signal(int)  # the key of a request whose answer is wanted

    def __init__(self) -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(2)
        self.links: list[LinkButton] = []

    def show_requests(self, of_people: Sequence[tuple[str, Sequence[Request]]]) -> None:
        """The caption of each person with her requests, newest first."""
        while (item := self._rows.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.links = []
        for caption, requests in of_people:
            self._rows.addWidget(PlainLabel(caption, t="text", wrap=True))
            links = [self._link(request) for request in requests]
            if len(links) > SHOWN:
                self._put_behind(links[SHOWN:])
        self.setVisible(bool(of_people))

    def _link(self, request: Request) -> LinkButton:
        case, kind, outcome = request.case, kind_word(request.kind), outcome_word(request)
        link = self._line(tr("{case} {kind}: {outcome}", case=case, kind=kind, outcome=outcome))
        link.clicked.connect(lambda: self.opened.emit(request.id))
        self.links.append(link)
        return link

    def _put_behind(self, older: Sequence[LinkButton]) -> None:
        """Under one line that shows them all."""
        more = self._line(tr("Show %n earlier one(s)", len(older)))

        def show() -> None:
            for link in older:
                link.show()
            older[0].setFocus()
            more.hide()

        more.clicked.connect(show)
        for link in older:
            link.hide()

    def _line(self, text: str) -> LinkButton:
        link = LinkButton()
        link.set_link(text)
        self._rows.addWidget(link)
        return link
