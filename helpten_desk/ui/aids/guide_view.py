"""A page of the guide on the screen: text and pictures from its own folder, nothing from anywhere else."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from helpten_desk.ui.aids.guide import Guide
from helpten_desk.ui.look.looks import FAMILY, colour, font, look, text_format
from helpten_desk.ui.look.words import tr

MARGIN = 20
PAGE, SCROLLS = 10, 48  # lines that are a page, px for one line
NARROWEST = 240  # px of a picture
_FEATURES = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_ROLES = {1: "title", 2: "head", 3: "strong"}


class GuideView(QTextBrowser):
    """Shows pages of the guide. Links inside it are followed, one that leads elsewhere is only told."""

    outside = Signal(str)  # an address outside the guide

    def __init__(self, guide: Guide) -> None:
        super().__init__()
        self._guide = guide
        self._file = ""
        self._before: list[tuple[str, int]] = []  # file and place of the scroll bar
        self.setAccessibleName(tr("Guide"))
        self.setOpenLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._on_link)

    @property
    def file(self) -> str:
        """The page that is shown."""
        return self._file

    def show_section(self, file: str, heading: str = "") -> None:
        """Show a page from a heading on; the way back begins anew."""
        self._before.clear()
        self._load(file)
        self._go_to(heading)

    def go_back(self) -> bool:
        """To the page from which a link led here; False if none did."""
        if not self._before:
            return False
        file, at = self._before.pop()
        self._load(file)
        self.verticalScrollBar().setValue(at)
        return True

    def scroll_by(self, lines: int) -> None:
        """Some lines down or up; ten are a page."""
        bar = self.verticalScrollBar()
        step = bar.pageStep() - 2 * MARGIN if abs(lines) >= PAGE else SCROLLS
        bar.setValue(bar.value() + (step if lines > 0 else -step))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Pictures of the guide only, no wider than the panel."""
        path = (self._guide.folder / QUrl(name).path()).resolve()
        inside = path.is_relative_to(self._guide.folder.parent.resolve())
        if kind != QTextDocument.ResourceType.ImageResource.value or not inside:
            return None
        return self._fitted(path)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures follow the width."""
        super().resizeEvent(event)
        if self._file and event.oldSize().width() != event.size().width():
            bar = self.verticalScrollBar()
            part = bar.value() / max(1, bar.maximum())
            self._load(self._file)
            bar.setValue(round(part * bar.maximum()))

    def _fitted(self, path: Path) -> QImage:
        image = QImage(str(path))
        ratio = self.devicePixelRatioF()
        room = max(NARROWEST, self.viewport().width() - 2 * MARGIN - 4)
        if image.width() > room:
            wanted = QSize(round(room * ratio), round(image.height() * room / image.width() * ratio))
            image = image.scaled(
                wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            image.setDevicePixelRatio(ratio)
        return image

    def _load(self, file: str) -> None:
        self._file = file
        fresh = QTextDocument(self)  # the old one would begin as its last text ended, with its old pictures
        fresh.setDocumentMargin(MARGIN)
        fresh.setDefaultFont(font("body"))
        fresh.setMarkdown(self._guide.text(file), _FEATURES)
        self.setDocument(fresh)
        self._dress()
        self.setTextCursor(QTextCursor(self.document()))

    def _go_to(self, heading: str) -> None:
        block = self._block_of(heading) if heading else None
        cursor = QTextCursor(block) if block is not None else QTextCursor(self.document())
        self.setTextCursor(cursor)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(top - MARGIN if heading else 0)

    def _block_of(self, heading: str) -> QTextBlock | None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text().strip() == heading:
                return block
            block = block.next()
        return None

    def _on_link(self, url: QUrl) -> None:
        target = url.toString()
        file = url.path()
        if url.scheme() or file not in {page.name for page in self._guide.folder.glob("*.md")}:
            self.outside.emit(target)
            return
        self._before.append((self._file, self.verticalScrollBar().value()))
        self._load(file)
        self._go_to(url.fragment())

    # --- type and colours: Qt's own are those of a web page ---

    def _dress(self) -> None:
        block = self.document().begin()
        while block.isValid():
            self._dress_block(block)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._dress_table(frame)

    def _dress_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        level = block.blockFormat().headingLevel()
        shape = QTextBlockFormat()
        if level:
            shape.setTopMargin(0 if level == 1 else 20)
            shape.setBottomMargin(6)
        elif cursor.currentTable() is None:
            shape.setBottomMargin(3 if block.textList() else 9)
        if not _has_picture(block):
            shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.mergeBlockFormat(shape)
        if level:
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(text_format(_ROLES.get(level, "strong"), "ink"))
            return
        for start, length in _fixed(block):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            key = cursor.charFormat()
            key.setFontFamilies([FAMILY])
            key.setFontFixedPitch(False)
            key.setBackground(colour("hover"))
            cursor.setCharFormat(key)

    def _dress_table(self, table: QTextTable) -> None:
        shape = table.format()
        shape.setBorder(1)
        shape.setBorderCollapse(True)
        shape.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        shape.setBorderBrush(colour("line"))
        shape.setCellPadding(6)
        shape.setCellSpacing(0)
        shape.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        shape.setBottomMargin(12)
        table.setFormat(shape)


def _fixed(block: QTextBlock) -> list[tuple[int, int]]:
    """Where what stands between backticks is: begin and length."""
    found = []
    at = block.begin()
    while not at.atEnd():
        piece = at.fragment()
        if piece.charFormat().fontFixedPitch():
            found.append((piece.position(), piece.length()))
        at += 1
    return found


def _has_picture(block: QTextBlock) -> bool:
    at = block.begin()
    while not at.atEnd():
        if at.fragment().charFormat().isImageFormat():
            return True
        at += 1
    return False


def guide_folder() -> Path:
    """Where the guide lies: beside the icons."""
    return look().icons.parent / "guide"
