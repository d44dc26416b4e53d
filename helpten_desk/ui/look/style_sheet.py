"""The one style sheet, as a template over the tokens of `looks`;
widgets are chosen by name and property."""

from string import Template

SHEET = Template("""
QLabel { background: transparent; }
QLabel[t="count"] { font-size: $px26; font-weight: 600; }
QLabel[t="title"] { font-size: $px20; font-weight: 600; }
QLabel[t="head"] { font-size: $px16; font-weight: 600; }
QLabel[t="strong"] { font-weight: 600; }
QLabel[t="soft"] { color: $ink_soft; }
QLabel[t="field"] { font-size: $px13; color: $ink_soft; }
QLabel[t="field_strong"] { font-size: $px13; font-weight: 600; }
QLabel[t="note"] { font-size: $px13; color: $ink_soft; }
QLabel[t="text"] { font-size: $px13; }
QLabel[t="small"] { font-size: $px12; color: $ink_soft; }
QLabel[t="small_strong"] { font-size: $px12; font-weight: 600; }
QLabel[t="unknown"] { color: $ink_soft; font-style: italic; }
QLabel[t="demo"] { font-size: $px12; font-weight: 700; color: $warn; }
QLabel[t="key"] { font-size: $px12; color: $ink_soft; background: $surface;
    border: 1px solid $line; border-radius: 3px; padding: 1px 6px; }
QLabel[tone="accent"] { color: $accent; }
QLabel[tone="error"] { color: $error; }
QLabel[tone="warn"] { color: $warn; }
QLabel[tone="done"] { color: $done; }
QLabel[tone="guard"] { color: $guard; }
QLabel:disabled { color: $ink_off; }

#rail { background: $rail; border: none; border-right: 1px solid $line; }
#topbar { background: $surface; border: none; border-bottom: 1px solid $line; }
#actions { background: $surface; border: none; border-top: 1px solid $line; }
#status { background: $rail; border: none; border-top: 1px solid $line; }
#page_scroll, #page_scroll > QWidget > QWidget { background: transparent; border: none; }
QFrame[panel="true"] { background: $surface; border: 1px solid $line; border-radius: 6px; }
QFrame[panel="over"] { background: $surface; border: 1px solid $control; border-radius: 6px; }
QFrame[panel="head"] { background: $surface; border: none; border-bottom: 1px solid $line;
    border-top-left-radius: 6px; border-top-right-radius: 6px; }
QFrame[panel="foot"] { background: $surface; border: none; border-top: 1px solid $line;
    border-bottom-left-radius: 6px; border-bottom-right-radius: 6px; }
QFrame[panel="rule"] { background: $line; border: none; }
QFrame[panel="warn"] { background: $warn_soft; border: none; border-left: 3px solid $warn_line;
    border-radius: 4px; }
QFrame[panel="desk"] { background: $desk; border: none; }
QFrame[panel="guard"] { background: $guard_soft; border: none; border-left: 3px solid $guard; }
QFrame[panel="mark"] { background: $mark; border: none; border-radius: 4px; }
QFrame[panel="edit"] { background: $sunken; border: 1px solid $accent; border-radius: 4px; }

QPushButton, QToolButton { icon-size: 18px; }
QPushButton { min-height: $px34; padding: 0 15px; border: 1px solid $control; border-radius: 4px;
    background: $surface; color: $ink; }
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:checked { background: $accent_soft; border-color: $accent; }
QPushButton:disabled { color: $ink_off; border-color: $line; background: $surface; }
QPushButton[kind="next"] { background: $accent; color: $on_accent; border-color: $accent;
    font-weight: 600; padding: 0 19px; }
QPushButton[kind="next"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[kind="next"]:pressed { background: $accent_down; border-color: $accent_down; }
QPushButton[kind="next"]:disabled { background: $surface; color: $ink_off; border-color: $line; }
QPushButton[kind="small"] { min-height: 26px; padding: 0 9px; }
QPushButton[kind="beside"] { min-height: $px28; padding: 1px 11px; }
QPushButton[kind="quiet"] { border-color: transparent; background: transparent; color: $accent;
    padding: 0 5px; }
QPushButton[kind="quiet"]:hover { background: $hover; }
QPushButton[kind="quiet"]:pressed { border-color: $control; }
QPushButton[kind="quiet"]:disabled { color: $ink_off; }
QPushButton[kind="link"] { min-height: $px20; border: none; background: transparent;
    color: $accent; padding: 0;
    font-size: $px13; font-weight: 600; }
QPushButton[kind="link"]:hover { color: $accent_hover; }
QToolButton { border: 1px solid transparent; border-radius: 4px; background: transparent; padding: 4px; }
QToolButton[slim="true"] { padding: 0; border: none; }
QToolButton:hover { background: $hover; }
QToolButton:pressed { border-color: $control; }
QToolButton:checked { background: $accent_soft; }

QLineEdit, QComboBox { min-height: $px28; padding: 1px 11px; border: 1px solid $control; border-radius: 4px;
    background: $surface; color: $ink; selection-background-color: $accent_soft; selection-color: $ink;
    placeholder-text-color: $ink_soft; }
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: 0 10px; }
QLineEdit[bad="true"], QComboBox[bad="true"], QPlainTextEdit[bad="true"] {
    border: 2px solid $error; padding: 0 10px; }
QComboBox { padding-left: 13px; }
QComboBox:focus, QComboBox[bad="true"] { padding-left: 12px; }
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled { color: $ink_off; border-color: $line; }
QPlainTextEdit { padding: 1px 7px; border: 1px solid $control; border-radius: 4px; background: $surface;
    selection-background-color: $accent_soft; selection-color: $ink; }
QPlainTextEdit:focus, QPlainTextEdit[bad="true"] { padding: 0 6px; }
QLineEdit#search { min-height: $px34; font-size: $px16; padding: 0 10px; }
QLineEdit#search:focus { padding: 0 9px; }
QTextBrowser { background: transparent; border: none; selection-background-color: $accent_soft;
    selection-color: $ink; }
QComboBox[kind="quiet"] { border-color: transparent; background: transparent; color: $ink_soft; }
QComboBox[kind="quiet"]:hover { background: $hover; }
QComboBox[kind="quiet"]:focus { border: 2px solid $focus; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox::down-arrow { image: url($image_down); width: 16px; height: 16px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $control; outline: none;
    selection-background-color: $accent_soft; selection-color: $ink; }
QCheckBox { spacing: 8px; background: transparent; }
QCheckBox:disabled { color: $ink_off; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid $control; border-radius: 3px;
    background: $surface; }
QCheckBox::indicator:hover { background: $hover; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($image_check); }
QCheckBox::indicator:indeterminate { background: $accent; border-color: $accent;
    image: url($image_dash); }
QCheckBox::indicator:disabled { border-color: $line; }

QFocusFrame, #page_scroll > QWidget > QFocusFrame { border: 2px solid $focus; border-radius: 6px;
    background: transparent; }
QTableView, QTreeView, QListView { border: none; background: $surface; outline: none;
    selection-background-color: $accent_soft; selection-color: $ink; }
QHeaderView { background: $sunken; border: none; }
QHeaderView::section { background: $sunken; color: $ink_soft; border: none; border-bottom: 1px solid $line;
    font-size: $px12; font-weight: 500; padding: 0 8px; }
QHeaderView::section:first, QHeaderView::section:only-one { padding-left: 20px; }
QHeaderView::section:last { padding-right: 20px; }
QScrollBar:vertical { width: 12px; background: transparent; margin: 0; }
QScrollBar:horizontal { height: 12px; background: transparent; margin: 0; }
QScrollBar::handle { background: $control; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QScrollArea { background: transparent; border: none; }
QMenu { background: $surface; border: 1px solid $control; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $ink; }
QToolTip { background: $surface; color: $ink; border: 1px solid $control; padding: 4px 8px; }
""")
