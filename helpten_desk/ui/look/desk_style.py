"""Fusion as the desk has it: palette from the tokens, gap of the focus ring, size of the icons."""

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget

from helpten_desk.ui.look.tokens import Tokens


class DeskStyle(QProxyStyle):
    """Fusion with the gap of the focus ring, and without the moves that Fusion makes on its own."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """The focus ring stands 4 px out: 2 px gap, 2 px ring. Icons in buttons and fields are 18."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return 4
        if metric in (QStyle.PixelMetric.PM_LineEditIconSize, QStyle.PixelMetric.PM_ButtonIconSize):
            return 18
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """The focus ring is drawn over its neighbours, so that no parent cuts it."""
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, returned)


def palette_of(tokens: Tokens) -> QPalette:
    """Qt's palette in the colours of the tokens."""
    role = QPalette.ColorRole
    palette = QPalette()
    for which, shade in (
        (role.Window, tokens.ground),
        (role.WindowText, tokens.ink),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.sunken),
        (role.Text, tokens.ink),
        (role.Button, tokens.surface),
        (role.ButtonText, tokens.ink),
        (role.BrightText, tokens.error),
        (role.Highlight, tokens.accent_soft),
        (role.HighlightedText, tokens.ink),
        (role.PlaceholderText, tokens.ink_soft),
        (role.Accent, tokens.accent),
        (role.Link, tokens.accent),
        (role.LinkVisited, tokens.accent),
        (role.Mid, tokens.control),
        (role.Midlight, tokens.line),
        (role.Light, tokens.surface),
        (role.Dark, tokens.control),
        (role.Shadow, tokens.control),
        (role.ToolTipBase, tokens.surface),
        (role.ToolTipText, tokens.ink),
    ):
        palette.setColor(which, QColor(shade))
    for which in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText, role.PlaceholderText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(tokens.ink_off))
    return palette
