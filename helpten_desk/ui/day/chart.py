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
        late = text_width("small", tr("late")) + 10  # room of the bar of those that are overdue
        weeks = ground.adjusted(late, 0, 0, 0)
        pitch = weeks.width() / (WEEKS * (DAYS + 1))  # one slot lies between two weeks
        self._bars(painter, ground, weeks, top, pitch)
        self._words(painter, ground, weeks, pitch)

    def _guides(self, painter: QPainter, ground: QRect, top: int) -> None:
        for value in (top, top // 2):
            level = ground.bottom() - ground.height() * value // top
            painter.fillRect(QRect(ground.left(), level, ground.width(), 1), colour("line"))
            room = QRect(0, level - line("small") // 2, SCALE - 8, line("small"))
            draw_text(painter, room, number(value), "small", "ink_soft", RIGHT)

    def _bars(self, painter: QPainter, ground: QRect, weeks: QRect, top: int, pitch: float) -> None:
        wide = max(4, min(12, round(pitch * 0.75)))

        def bar(left: float, count: int, tint: str) -> None:
            high = ground.height() * count // top
            if count:
                box = QRect(round(left), ground.bottom() - high, wide, high)
                draw_box(painter, box, colour(tint), radius=2)

        bar((ground.left() + weeks.left() - 10 - wide) / 2, self._days.overdue, "error")
        for at, week in enumerate(self._days.weeks):
            start = weeks.left() + at * (DAYS + 1) * pitch
            for one in week:
                tint = "warn_line" if one.soon else "accent"
                bar(start + min(one.day.weekday(), DAYS - 1) * pitch, one.count, tint)
            foot = QRect(round(start), ground.bottom(), round((DAYS - 1) * pitch) + wide, 1)
            painter.fillRect(foot, colour("control"))

    def _words(self, painter: QPainter, ground: QRect, weeks: QRect, pitch: float) -> None:
        under = ground.bottom() + 4
        if self._days.overdue:
            room = QRect(ground.left(), under, weeks.left() - ground.left(), line("small"))
            draw_text(painter, room, tr("late"), "small", "error")
        for at, week in enumerate(self._days.weeks):
            if week:
                left = round(weeks.left() + at * (DAYS + 1) * pitch) - 6
                room = QRect(left, under, round(DAYS * pitch) + 12, line("small"))
                text = tr("wk {number}", number=week[0].day.isocalendar().week)
                draw_text(painter, room, text, "small", "ink_soft", CENTRE)
        left, low = ground.left(), under + line("small") + 4
        for text, tint in (
            (tr("within {days} working days", days=SOON), "warn_line"),
            (tr("later"), "accent"),
        ):
            middle = low + line("small") // 2
            draw_box(painter, QRect(left, middle - LEGEND // 2, LEGEND, LEGEND), colour(tint), radius=2)
            wide = text_width("small", text)
            room = QRect(left + LEGEND + 6, low, wide + 2, line("small"))
            draw_text(painter, room, text, "small", "ink_soft")
            left += LEGEND + 6 + wide + 16
