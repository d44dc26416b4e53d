"""The role by which a screen reader calls a painted control: Qt knows only its own kinds of widgets."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

_PROPERTY = "spoken_role"


def speak_as(widget: QWidget, role: QAccessible.Role) -> None:
    """Let screen readers call the widget by this role; to be said before it is first shown."""
    widget.setProperty(_PROPERTY, role.value)


def install() -> None:
    """Make the roles known to Qt, once an application."""
    QAccessible.installFactory(_interface)


def _interface(_kind: str, spoken: QObject) -> QAccessibleInterface | None:
    if not isinstance(spoken, QWidget) or spoken.property(_PROPERTY) is None:
        return None
    return QAccessibleWidget(spoken, QAccessible.Role(spoken.property(_PROPERTY)))
