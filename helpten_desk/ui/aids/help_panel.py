"""F1: the guide at the section of the page in front, and the keys that work there, both searchable."""

from collections.abc import Callable

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from helpten_desk.ui.aids.guide import Guide, Section
from helpten_desk.ui.aids.guide_view import GuideView
from helpten_desk.ui.aids.key_list import KeyLine, matching
from helpten_desk.ui.frame.overlay import Overlay
from helpten_desk.ui.lists.table import TWO_LINES, Cell, Column, Heading, RowsTable
from helpten_desk.ui.look.labels import ElidedLabel, PlainLabel, as_button_text
from helpten_desk.ui.look.leading_field import LeadingField
from helpten_desk.ui.look.words import tr

WIDTH = 520
KEYS_WIDTH = 190
GUIDE, KEYS, FOUND = range(3)

Line = KeyLine | Section
Keys = Callable[[], list[KeyLine | Heading]]


class HelpPanel(Overlay):
    """Stands at the right over the page. Esc goes back through it and then away, nothing is lost."""

    def __init__(self, over: QWidget, guide: Guide, keys: Keys) -> None:
        """`keys` answers which keys work where the clerk is."""
        super().__init__(over, tr("Help"), width=WIDTH)
        self._guide, self._keys = guide, keys
        self.search = LeadingField()
        self.search.setPlaceholderText(tr("Search the guide and the keys"))
        self.search.setAccessibleName(tr("Search the guide and the keys"))
        self.search.setMaxLength(100)
        self.search.textEdited.connect(self._on_typed)
        self.search.entered.connect(lambda _text: self._on_enter())
        self.guide_button = self._switch(tr("Guide"), GUIDE)
        self.keys_button = self._switch(tr("Keys here"), KEYS)
        self.view = GuideView(guide)
        self.view.outside.connect(self._on_outside)
        self.keys_table: RowsTable[KeyLine] = RowsTable(
            [Column(tr("What it does"), lambda line: line.text), _keys_column()], name=tr("Keys here")
        )
        self.found: RowsTable[Line] = RowsTable(
            [Column(tr("Found"), _found)], name=tr("Found in the guide and the keys"), height=TWO_LINES
        )
        self.found.led = True
        self.found.horizontalHeader().hide()
        self.search.moved.connect(self._on_moved)
        self.found.row_entered.connect(self._on_chosen)
        self._stack = QStackedWidget()
        self._address = ""
        self._lay_out()
        self._show(GUIDE)

    def show_topic(self, topic: str) -> None:
        """The guide at the section of a page of the desk, and the keys of that page."""
        self.search.clear()
        self.keys_table.set_rows(self._keys())
        self.view.show_section(*self._guide.place_of(topic))
        self._outside.hide()
        self._show(GUIDE)

    def focus_first(self) -> None:
        """To the search field, whose arrows scroll what is beneath."""
        self.search.setFocus()

    def back(self) -> None:
        """Out of the question about an address, out of a search, a page back in the guide; then away."""
        if self._outside.isVisible():
            self._outside.hide()
            self.view.setFocus()
        elif self.search.text():
            self.search.clear()
            self._show(GUIDE)
            self.search.setFocus()
        elif self._stack.currentIndex() != GUIDE:
            self._show(GUIDE)
        elif not self.view.go_back():
            self.leave()

    # --- building ---

    def _lay_out(self) -> None:
        head = QFrame()
        head.setProperty("panel", "head")
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 12, 12, 12)
        row.setSpacing(8)
        row.addWidget(self.search, 1)
        row.addWidget(self.guide_button)
        row.addWidget(self.keys_button)
        row.addWidget(PlainLabel("Esc", t="key"))
        self._outside = QFrame()
        self._outside.setProperty("panel", "head")
        asked = QHBoxLayout(self._outside)
        asked.setContentsMargins(20, 8, 12, 8)
        asked.setSpacing(8)
        self._asked = ElidedLabel()
        self.open_button = QPushButton(as_button_text(tr("Open in the browser")))
        self.open_button.setProperty("kind", "small")
        self.open_button.clicked.connect(self._on_open_outside)
        asked.addWidget(self._asked, 1)
        asked.addWidget(self.open_button)
        self._outside.hide()
        for widget in (self.view, self.keys_table, self.found):
            self._stack.addWidget(widget)
        self.body.setSpacing(0)
        self.body.addWidget(head)
        self.body.addWidget(self._outside)
        self.body.addWidget(self._stack, 1)

    def _switch(self, word: str, index: int) -> QPushButton:
        button = QPushButton(as_button_text(word))
        button.setProperty("kind", "beside")
        button.setCheckable(True)
        button.clicked.connect(lambda _on=False: self._choose(index))
        return button

    # --- what is shown ---

    def _choose(self, index: int) -> None:
        self.search.clear()
        self._show(index)
        (self.view if index == GUIDE else self.keys_table).setFocus()

    def _show(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.guide_button.setChecked(index == GUIDE)
        self.keys_button.setChecked(index == KEYS)

    def _on_typed(self, typed: str) -> None:
        if not typed.strip():
            self._show(GUIDE)
            return
        keys, sections = matching(self.keys_table.rows_model.rows, typed), self._guide.search(typed)
        rows: list[Line | Heading] = []
        if sections:
            rows += [Heading(tr("In the guide")), *sections]
        if keys:
            rows += [Heading(tr("Keys here")), *keys]
        self.found.set_rows(rows or [Heading(tr("Nothing was found. Try another word."))])
        self._show(FOUND)

    def _on_moved(self, rows: int) -> None:
        """The arrows of the search field: in what was found, else the guide scrolls."""
        if self._stack.currentIndex() == FOUND:
            self.found.step_rows(rows)
        elif self._stack.currentIndex() == KEYS:
            self.keys_table.step_rows(rows)
        else:
            self.view.scroll_by(rows)

    def _on_enter(self) -> None:
        row = self.found.current_row if self._stack.currentIndex() == FOUND else None
        if row is not None:
            self._on_chosen(row)

    def _on_chosen(self, row: Line) -> None:
        if isinstance(row, Section):
            self.view.show_section(row.file, row.heading)
            self._show(GUIDE)
            self.view.setFocus()

    # --- addresses outside ---

    def _on_outside(self, address: str) -> None:
        self._address = address
        self._asked.setText(tr("This leads out of the program: {address}", address=address))
        self._outside.show()
        self.open_button.setFocus()

    def _on_open_outside(self) -> None:
        self._outside.hide()
        QDesktopServices.openUrl(QUrl(self._address))


def _keys_column() -> Column[KeyLine]:
    return Column(tr("Key"), lambda line: Cell(line.keys, tint="ink_soft"), KEYS_WIDTH)


def _found(line: Line) -> Cell:
    if isinstance(line, KeyLine):
        return Cell(line.text, second=line.keys)
    title = line.heading if line.heading == line.page else f"{line.page}: {line.heading}"
    return Cell(title, second=line.first_words)
