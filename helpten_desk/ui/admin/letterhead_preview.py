"""The head and foot of a letter as they grow while the controller is typed; paper is always white."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from helpten_desk.domain.letters import Controller
from helpten_desk.domain.people import PostalAddress
from helpten_desk.ui.look.looks import colour, font, shadow
from helpten_desk.ui.look.painted import tell_reader
from helpten_desk.ui.look.words import tr

WIDE, HIGH = 210.0, 297.0  # millimetres
LEFT = 20.0
WINDOW = QRectF(20.0, 45.0, 90.0, 30.0)  # where the recipient's address stands
BODY_TOP, SIGNATURE_TOP = 92.0, 150.0
FOOT_TOP = 274.0
FAINT, FAINTEST = 0.55, 0.12
NOBODY = Controller("", "", PostalAddress("", "", ""), "", "", "", "", "")


class LetterheadPreview(QWidget):
    """A sheet with the sender above, the recipient's place, the contact person, the foot."""

    def __init__(self) -> None:
        super().__init__()
        self._controller = NOBODY
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_controller(self, controller: Controller) -> None:
        """Show this sender."""
        self._controller = controller
        tell_reader(self, tr("Preview of the letterhead"), ", ".join(part for part in _head(controller)))
        self.update()

    def sizeHint(self) -> QSize:
        """A small sheet."""
        return QSize(420, 594)

    def minimumSizeHint(self) -> QSize:
        """Readable still."""
        return QSize(240, 300)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The sheet as wide as there is room; what does not fit of it below is cut off."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = min((self.width() - 24) / WIDE, max((self.height() - 24) / HIGH, 1.6))
        painter.translate((self.width() - WIDE * scale) / 2, 12)
        painter.scale(scale, scale)
        painter.fillRect(QRectF(0.6, 0.8, WIDE, HIGH), shadow())
        painter.fillRect(QRectF(0, 0, WIDE, HIGH), colour("paper"))
        self._write(painter, LEFT, 12.0, _head(self._controller), bold_first=True)
        painter.setPen(QPen(colour("paper_ink"), 0.25, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setOpacity(FAINT)
        painter.drawRect(WINDOW)
        recipient = (tr("The recipient"), tr("Street address"), tr("Postcode and town"))
        self._write(painter, WINDOW.left() + 4, WINDOW.top() + 4, recipient, size=5.0)
        painter.fillRect(QRectF(LEFT, FOOT_TOP - 4, WIDE - 2 * LEFT, 0.25), colour("paper_ink"))
        painter.setOpacity(FAINTEST)
        for row in range(3, 8):
            painter.fillRect(
                QRectF(LEFT, BODY_TOP + row * 6, 165 if row % 4 != 3 else 90, 1.2), colour("paper_ink")
            )
        painter.setOpacity(1.0)
        self._write(painter, LEFT, BODY_TOP, (self._controller.register_name,), lines=2)
        self._write(painter, LEFT, SIGNATURE_TOP, _signature(self._controller))
        self._write(painter, LEFT, FOOT_TOP, _foot(self._controller), size=4.6)

    def _write(
        self,
        painter: QPainter,
        left: float,
        top: float,
        rows: tuple[str, ...],
        *,
        size: float = 5.6,
        bold_first: bool = False,
        lines: int = 1,
    ) -> None:
        """Texts of so many lines, `size` mm high: larger than they print, so that they can be read."""
        painter.setPen(colour("paper_ink"))
        for number, row in enumerate(rows):
            painter.save()
            painter.setFont(font("strong" if bold_first and number == 0 else "body"))
            shrink = size / painter.font().pixelSize()
            painter.translate(left, top + number * size * 1.35)
            painter.scale(shrink, shrink)
            wide = (WIDE - LEFT - left) / shrink
            metrics = painter.fontMetrics()
            if lines == 1:
                row = metrics.elidedText(row, Qt.TextElideMode.ElideRight, int(wide))
            room = QRectF(0, 0, wide, lines * metrics.lineSpacing())
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap), row)
            painter.restore()


def _head(controller: Controller) -> tuple[str, ...]:
    place = controller.address
    rows = (controller.name, place.line, f"{place.postcode} {place.town}".strip())
    return tuple(row for row in rows if row)


def _signature(controller: Controller) -> tuple[str, ...]:
    rows = (controller.name, controller.contact_name, controller.contact_title)
    return tuple(row for row in rows if row)


def _foot(controller: Controller) -> tuple[str, ...]:
    ids = [
        tr("Business ID {number}", number=controller.business_id) if controller.business_id else "",
        tr("Domicile {town}", town=controller.domicile) if controller.domicile else "",
    ]
    reach = [tr("Phone {number}", number=controller.phone) if controller.phone else "", controller.email]
    rows = ("   ".join(part for part in row if part) for row in (ids, reach))
    return tuple(row for row in rows if row)
