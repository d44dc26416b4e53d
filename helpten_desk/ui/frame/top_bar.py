"""The top bar: the search field that is on every page, the case in hand, the clerk."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QLineEdit, QSizePolicy

from helpten_desk.ui.look.chips import ChipButton, ChipFacts
from helpten_desk.ui.look.icons import CHIP, icon
from helpten_desk.ui.look.keys import Where, has_keys
from helpten_desk.ui.look.labels import PlainLabel
from helpten_desk.ui.look.leading_field import LeadingField
from helpten_desk.ui.look.looks import colour, scaled
from helpten_desk.ui.look.painted import CENTRE, draw_box, draw_text
from helpten_desk.ui.look.words import tr


class SearchField(LeadingField):
    """The one quick-search field; arrows and Enter go to the list beneath while it keeps the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("search")
        has_keys(self, Where.SEARCH)
        self.setPlaceholderText(tr("Name, birth date, phone, address, customer number, case …"))
        self.setAccessibleName(tr("Search"))
        self.setMaxLength(200)
        self.addAction(icon("search", size=CHIP), QLineEdit.ActionPosition.LeadingPosition).setText(
            tr("Search")
        )
        self._key = PlainLabel("F3", t="key")
        self._key.setParent(self)
        self._key.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setMaximumWidth(560)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The key stands in the field's right end."""
        super().resizeEvent(event)
        size = self._key.sizeHint()
        self.setTextMargins(2, 0, size.width() + 8, 0)
        self._key.setGeometry(
            QRect(
                self.width() - size.width() - 10,
                (self.height() - size.height()) // 2,
                size.width(),
                size.height(),
            )
        )


class Initials(QAbstractButton):
    """The clerk's initials in a circle (never a data subject's); pressed, the clerk's own page opens."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._letters = "".join(part[0] for part in name.split()[:2]).upper()
        self.setAccessibleName(name)
        self.setToolTip(tr("My passphrase, about the program"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """A circle of 32."""
        return QSize(scaled(32), scaled(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Circle and letters."""
        painter = QPainter(self)
        draw_box(painter, self.rect(), colour("accent_soft"), radius=self.width() / 2)
        draw_text(painter, self.rect(), self._letters, "field_strong", "accent", CENTRE)


class TopBar(QFrame):
    """Search at the left; the case in hand and the clerk at the right."""

    case_opened = Signal(str)
    clerk_opened = Signal()

    def __init__(self, clerk: str) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(20 + scaled(36))
        self.search = SearchField()
        self.search.installEventFilter(self)
        self._case = ""
        self._chip = ChipButton(ChipFacts("pen", "", "accent"))
        self._chip.clicked.connect(lambda: self.case_opened.emit(self._case))
        self._no_case = PlainLabel(t="note")
        self._clerk = PlainLabel(clerk)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(24, 0, 24, 0)
        layout.setSpacing(8)
        layout.addWidget(self.search, 4)
        layout.addStretch(1)
        layout.addSpacing(16)
        layout.addWidget(self._chip)
        layout.addWidget(self._no_case)
        layout.addSpacing(12)
        initials = Initials(clerk)
        initials.clicked.connect(self.clerk_opened)
        layout.addWidget(initials)
        layout.addWidget(self._clerk)
        self.set_case("", "")

    @property
    def case(self) -> str:
        """The number of the case in hand, or empty."""
        return self._case

    def set_case(self, case: str, word: str) -> None:
        """The case under whose purpose every look is journalled; an empty one is said in words."""
        self._case = case
        self._chip.setVisible(bool(case))
        self._no_case.setVisible(not case)
        self._no_case.setText(tr("No case in hand"))
        if case:
            self._chip.set_facts(ChipFacts("pen", f"{case}  {word}".strip(), "accent"))

    def set_narrow(self, narrow: bool) -> None:
        """In a narrow window the clerk's name gives way to the initials."""
        self._clerk.setVisible(not narrow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Coming into the field selects what is in it, so that typing begins anew."""
        if event.type() == QEvent.Type.FocusIn and watched is self.search:
            self.search.selectAll()
        return False
