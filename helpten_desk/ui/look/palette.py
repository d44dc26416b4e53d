"""Qt's palette from the tokens, for what the sheet does not colour."""

from PySide6.QtGui import QColor, QPalette

from helpten_desk.ui.look.tokens import Tokens


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
