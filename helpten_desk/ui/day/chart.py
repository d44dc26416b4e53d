"""The chart of due days: bars a working day, grouped by week, two guide lines and no grid."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from helpten_desk.services.day_board import SOON, WEEKS, DueDays
from helpten_desk.ui.look.looks import colour, line, scaled
from helpten_desk.ui.look.painted import CENTRE, RIGHT, draw_box, draw_text, tell_reader, text_width
from helpten_desk.ui.look.words import day, number, tr

DAYS = 5  # slots of a week
SCALE = 24  # px for the numbers at the left
LEGEND = 9  # px: a square of the legend
NONE = DueDays(0, ((),) * WEEKS, 0)


class DueChart(QLabel):
    """A painted label: what the bars show is its accessible description, day by day."""

    def __init__(self) -> None:
        super().__init__()
        self._days = NONE
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_days(NONE)

    @property
    def days(self) -> DueDays:
        """What is shown."""
        return self._days

    def show_days(self, days: DueDays) -> None:
        """Show other days."""
        self._days = days
        told = [tr("%n late", days.overdue)] if days.overdue else []
        told += [
            f"{day(one.day, weekday=True)}: {one.count}" for week in days.weeks for one in week if one.count
        ]
        if days.later:
            told.append(tr("%n later", days.later))
        tell_reader(self, tr("Days to answer by"), "; ".join(told))
        self.setToolTip("\n".join(told))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for the bars and two lines of words."""
        return QSize(260, scaled(170))

    def minimumSizeHint(self) -> QSize:
        """Lower, the bars say nothing."""
        return QSize(220, scaled(120))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Guide lines, bars, weeks, legend."""
        painter = QPainter(self)
        words = line("small")
        ground = QRect(SCALE, words // 2, self.width() - SCALE, self.height() - words * 5 // 2 - 12)
        top = max(2, self._days.most + self._days.most % 2)
        self._guides(painter, ground, top)
        pitch = ground.width() / (2 + WEEKS * (DAYS + 1))  # the overdue bar has two slots, a week one between
        self._bars(painter, ground, top, pitch)
        self._words(painter, ground, pitch)

    def _guides(self, painter: QPainter, ground: QRect, top: int) -> None:
        for value in (top, top // 2):
            level = ground.bottom() - ground.height() * value // top
            painter.fillRect(QRect(ground.left(), level, ground.width(), 1), colour("line"))
            room = QRect(0, level - line("small") // 2, SCALE - 8, line("small"))
            draw_text(painter, room, number(value), "small", "ink_soft", RIGHT)

    def _bars(self, painter: QPainter, ground: QRect, top: int, pitch: float) -> None:
        wide = max(4, min(12, round(pitch * 0.75)))

        def bar(slot: float, count: int, tint: str) -> None:
            high = ground.height() * count // top
            left = round(ground.left() + slot * pitch)
            if count:
                draw_box(painter, QRect(left, ground.bottom() - high, wide, high), colour(tint), radius=2)

        bar(0.5, self._days.overdue, "error")
        for at, week in enumerate(self._days.weeks):
            start = 2 + at * (DAYS + 1)
            for one in week:
                bar(start + min(one.day.weekday(), DAYS - 1), one.count, _tint(soon=one.soon))
            left = round(ground.left() + start * pitch)
            foot = QRect(left, ground.bottom(), round((DAYS - 1) * pitch) + wide, 1)
            painter.fillRect(foot, colour("control"))

    def _words(self, painter: QPainter, ground: QRect, pitch: float) -> None:
        under = ground.bottom() + 4
        if self._days.overdue:
            late = tr("late")
            wide = text_width("small", late)
            middle = round(ground.left() + pitch)
            room = QRect(max(0, middle - wide // 2), under, wide + 2, line("small"))
            draw_text(painter, room, late, "small", "error")
        for at, week in enumerate(self._days.weeks):
            if week:
                left = round(ground.left() + (2 + at * (DAYS + 1)) * pitch) - 6
                room = QRect(left, under, round(DAYS * pitch) + 12, line("small"))
                text = tr("wk {number}", number=week[0].day.isocalendar().week)
                draw_text(painter, room, text, "small", "ink_soft", CENTRE)
        left, low = ground.left(), under + line("small") + 4
        for text, tint in ((tr("within {days} days", days=SOON), "warn_line"), (tr("later"), "accent")):
            middle = low + line("small") // 2
            square = QRect(left, middle - LEGEND // 2, LEGEND, LEGEND)
            draw_box(painter, square, colour(tint), radius=2)
            wide = text_width("small", text)
            draw_text(
                painter, QRect(left + LEGEND + 6, low, wide + 2, line("small")), text, "small", "ink_soft"
            )
            left += LEGEND + 6 + wide + 16


def _tint(*, soon: bool) -> str:
    return "warn_line" if soon else "accent"
