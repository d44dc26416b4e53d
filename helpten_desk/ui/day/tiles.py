"""The seven count tiles of the day: how many cases wait for what; each is a filter too."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from helpten_desk.services.day_board import SOON, Tile
from helpten_desk.ui.look.labels import as_button_text
from helpten_desk.ui.look.looks import colour, line, scaled
from helpten_desk.ui.look.painted import draw_box, draw_text, text_width
from helpten_desk.ui.look.words import number, tr

GAP = 8
INSET = 12
HIGH, LOW = 72, 52  # logical px at 100 %


class TileButton(QAbstractButton):
    """A count over a word. Checked, the list shows only what it counts."""

    def __init__(self, tile: Tile) -> None:
        super().__init__()
        self.tile = tile
        self._count = 0
        self._low = False
        self.setText(as_button_text(tile_word(tile)))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.toggled.connect(lambda _on: self._tell())
        self._tell()

    @property
    def count(self) -> int:
        """How many it counts."""
        return self._count

    def set_count(self, count: int) -> None:
        """Count anew."""
        self._count = count
        self._tell()
        self.update()

    def set_low(self, low: bool) -> None:
        """Less high, for a low window."""
        self._low = low
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the word."""
        return QSize(text_width("field_strong", self._word) + 2 * INSET, scaled(LOW if self._low else HIGH))

    def minimumSizeHint(self) -> QSize:
        """The word in the smaller type still fits."""
        return QSize(text_width("small_strong", self._word) + GAP, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Box, count, word."""
        painter = QPainter(self)
        chosen = self.isChecked()
        ground = "accent_soft" if chosen else "hover" if self.underMouse() else "surface"
        draw_box(painter, self.rect(), colour(ground), colour("accent" if chosen else "line"), 6)
        roomy = self.width() >= self.sizeHint().width()
        inset = INSET if roomy else GAP // 2
        head, role = ("title" if self._low else "count"), ("field" if roomy else "small")
        role += "_strong" if chosen else ""
        top = (self.height() - line(head) - line(role)) // 2
        room = QRect(inset, top, self.width() - 2 * inset, line(head))
        draw_text(painter, room, number(self._count), head, self._tint())
        below = QRect(inset, top + line(head), room.width(), line(role))
        draw_text(painter, below, self._word, role, "ink" if chosen else "ink_soft")

    @property
    def _word(self) -> str:
        return tile_word(self.tile)

    def _tint(self) -> str:
        tints = {Tile.OVERDUE: "error", Tile.DUE_SOON: "warn"}
        return tints.get(self.tile, "ink") if self._count else "ink_soft"

    def _tell(self) -> None:
        self.setAccessibleName(f"{self._word}: {self._count}")
        self.setAccessibleDescription(
            tr("The list shows only these") if self.isChecked() else tr("Press to show only these")
        )


class Tiles(QWidget):
    """The tiles in a row; at most one is chosen. Left and right move between them."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What waits"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        self.buttons = {tile: TileButton(tile) for tile in Tile}
        for button in self.buttons.values():
            layout.addWidget(button)
            button.clicked.connect(lambda _on=False, one=button: self._on_clicked(one))

    @property
    def chosen(self) -> Tile | None:
        """By which the list is filtered."""
        return next((tile for tile, button in self.buttons.items() if button.isChecked()), None)

    def choose(self, tile: Tile | None) -> None:
        """Filter by this tile, or by none."""
        before = self.chosen
        for each, button in self.buttons.items():
            button.setChecked(each is tile)
        if before is not tile:
            self.chosen_changed.emit()

    def set_counts(self, counts: Mapping[Tile, int]) -> None:
        """Count anew."""
        for tile, button in self.buttons.items():
            button.set_count(counts.get(tile, 0))

    def set_low(self, low: bool) -> None:
        """Less high, for a low window."""
        for button in self.buttons.values():
            button.set_low(low)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right go from tile to tile, Enter presses."""
        row = list(self.buttons.values())
        at = next((number for number, button in enumerate(row) if button.hasFocus()), -1)
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= at + step < len(row):
            row[at + step].setFocus()
        elif at >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            row[at].click()
        else:
            super().keyPressEvent(event)

    def _on_clicked(self, button: TileButton) -> None:
        for each in self.buttons.values():
            if each is not button:
                each.setChecked(False)
        self.chosen_changed.emit()


def tile_word(tile: Tile) -> str:
    """What a tile counts."""
    return {
        Tile.CAME_TODAY: tr("Came today"),
        Tile.TO_IDENTIFY: tr("To identify"),
        Tile.TO_SIGN: tr("To sign"),
        Tile.TO_MAIL: tr("To mail"),
        Tile.DUE_SOON: tr("Due in {days} d", days=SOON),
        Tile.OVERDUE: tr("Late"),
        Tile.RETURNED: tr("Came back"),
    }[tile]
