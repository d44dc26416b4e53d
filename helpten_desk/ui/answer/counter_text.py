"""Writes a counter sheet as a text of headings, columns and page images: what is held is never markup."""

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import (
    QImage,
    QPainter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextImageFormat,
    QTextLength,
    QTextOption,
    QTextTableFormat,
)
from PySide6.QtWidgets import QTextEdit

from helpten_desk.domain.counter import CounterSection, CounterSheet, CounterTable
from helpten_desk.domain.letters import EnclosedPaper
from helpten_desk.ui.look.looks import colour, text_format
from helpten_desk.ui.look.painted import text_width

PAGE_WIDTH = 760  # logical pixels of a page image
MARGIN, PADDING = 24, 4
FEW = 60  # rows of a table with cells; more are lines
GAP, WIDEST_COLUMN = 20, 300  # logical pixels between the columns of lines, and of one of them at most
RECORD = (24.0, 46.0, 30.0)  # per cent: label, value, source


class CounterWriter:
    """Fills a text field once."""

    def __init__(self, text: QTextEdit) -> None:
        self._document: QTextDocument = text.document()
        self._document.setDocumentMargin(MARGIN)
        self._cursor = QTextCursor(self._document)
        self._formats = {
            "title": text_format("title", "accent"),
            "strong": text_format("head", "ink"),
            "body": text_format("search", "ink"),
            "soft": text_format("search", "ink_soft"),
        }

    def write(self, sheet: CounterSheet) -> None:
        """All sections, then the papers."""
        self._cursor.beginEditBlock()
        for number, section in enumerate(sheet.sections):
            self._section(section, first=number == 0)
        for paper in sheet.papers:
            self._paper(paper)
        self._cursor.endEditBlock()

    def _section(self, section: CounterSection, *, first: bool) -> None:
        self._line("title", section.title, above=0 if first else 24, below=4)
        if not section.tables and section.empty:
            self._line("soft", section.empty)
        for table in section.tables:
            self._table(table)

    def _table(self, table: CounterTable) -> None:
        if table.title:
            self._line("strong", table.title, above=12, below=2)
        for note in table.notes:
            self._line("soft", note)
        if len(table.rows) > FEW:
            self._lines(table)
            return
        headed = any(table.heads)
        made = self._cursor.insertTable(len(table.rows) + headed, len(table.heads), self._frame(table))
        rows = ([table.heads] if headed else []) + list(table.rows)
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                soft = (headed and at == 0) or (table.of_data and column != 1)
                cursor = made.cellAt(at, column).firstCursorPosition()
                if column in table.figures:
                    right = QTextBlockFormat()
                    right.setAlignment(Qt.AlignmentFlag.AlignRight)
                    cursor.setBlockFormat(right)
                cursor.insertText(words, self._formats["soft" if soft else "body"])
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _lines(self, table: CounterTable) -> None:
        """Thousands of rows: a line each with tab stops, which is made in an instant where a table is not."""
        shape = _spaced(4, 4)
        shape.setTabPositions(_stops(table))
        self._cursor.insertBlock(shape)
        self._cursor.insertText("\t".join(table.heads), self._formats["soft"])
        self._cursor.insertBlock(shape)
        lines = ("\t".join(words.replace("\n", " ") for words in row) for row in table.rows)
        self._cursor.insertText("\n".join(lines), self._formats["body"])
        self._cursor.insertBlock(_spaced(0, 0))

    def _frame(self, table: CounterTable) -> QTextTableFormat:
        """No borders; the three columns of data stand at the same places everywhere."""
        made = QTextTableFormat()
        made.setBorder(0)
        made.setCellPadding(PADDING)
        made.setCellSpacing(0)
        made.setHeaderRowCount(1 if any(table.heads) else 0)
        made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shares = RECORD if table.of_data else ()
        made.setColumnWidthConstraints(
            [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
            or [QTextLength(QTextLength.Type.VariableLength, 0) for _head in table.heads]
        )
        made.setLeftMargin(-PADDING)
        return made

    def _paper(self, paper: EnclosedPaper) -> None:
        self._line("strong", paper.title, above=24, below=4)
        for number, page in enumerate(paper.pages, start=1):
            image = QImage.fromData(page.png).scaledToWidth(
                PAGE_WIDTH, Qt.TransformationMode.SmoothTransformation
            )
            _edge(image)
            url = QUrl(f"paper:{paper.paper}/{number}")
            self._document.addResource(QTextDocument.ResourceType.ImageResource, url, image)
            shown = QTextImageFormat()
            shown.setName(url.toString())
            shown.setWidth(image.width())
            shown.setHeight(image.height())
            self._cursor.insertBlock(_spaced(0, 12))
            self._cursor.insertImage(shown)

    def _line(self, kind: str, text: str, *, above: int = 0, below: int = 0) -> None:
        if not self._cursor.atStart():
            self._cursor.insertBlock(_spaced(above, below))
        else:
            self._cursor.setBlockFormat(_spaced(above, below))
        self._cursor.insertText(text, self._formats[kind])


def _stops(table: CounterTable) -> list[QTextOption.Tab]:
    """Where the columns of a long table begin, or end if of figures: each as wide as its widest words."""
    stops: list[QTextOption.Tab] = []
    at = 0.0
    for column, words in enumerate(zip(table.heads, *table.rows, strict=True)):
        width = min(WIDEST_COLUMN, max(text_width("search", each) for each in set(words)))
        if column:
            right = column in table.figures
            kind = QTextOption.TabType.RightTab if right else QTextOption.TabType.LeftTab
            stops.append(QTextOption.Tab(at + width if right else at, kind))
        at += width + GAP
    return stops


def _edge(image: QImage) -> None:
    """Where the paper ends."""
    painter = QPainter(image)
    painter.setPen(colour("control"))
    painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
    painter.end()


def _spaced(above: int, below: int) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setTopMargin(above)
    made.setBottomMargin(below)
    return made
