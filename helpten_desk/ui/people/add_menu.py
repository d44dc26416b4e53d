"""The menu of what may be added to a card: that of the current record first, then all by the groups."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from helpten_desk.domain.extracts import Group
from helpten_desk.ui.look.labels import as_button_text
from helpten_desk.ui.people.extract_rows import group_word


@dataclass(frozen=True, slots=True)
class Offer:
    """Something that may be added: a record of a table, or a datum that a record of it lacks."""

    table: str
    group: Group
    word: str
    take: Callable[[], None]


def add_menu(parent: QWidget, offers: Sequence[Offer], table: str) -> QMenu:
    """A menu of the offers; those of the current record's table stand at once."""
    menu = QMenu(parent)
    for offer in offers:
        if offer.table == table:
            menu.addAction(_action(offer, menu))
    if menu.actions():
        menu.addSeparator()
    for group in Group:
        of_group = [offer for offer in offers if offer.group is group]
        if of_group:
            inside = menu.addMenu(as_button_text(group_word(group)))
            for offer in of_group:
                inside.addAction(_action(offer, inside))
    return menu


def _action(offer: Offer, menu: QMenu) -> QAction:
    action = QAction(as_button_text(offer.word), menu)
    action.triggered.connect(lambda _on=False: offer.take())
    return action
