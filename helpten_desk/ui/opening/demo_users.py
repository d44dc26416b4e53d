"""The users of the demonstration with their passphrases: chosen by a click or Enter."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal

from helpten_desk.domain.accounts import Role
from helpten_desk.services.opening import DemoUser
from helpten_desk.ui.lists.table import TWO_LINES, Cell, Column, RowsTable
from helpten_desk.ui.look.labels import Panel, PlainLabel
from helpten_desk.ui.look.role_words import roles_in_words
from helpten_desk.ui.look.words import tr

PASSPHRASE_WIDTH = 144


class DemoUsers(Panel):
    """Stands under the unlock form. `chosen` tells the user who is to be filled in."""

    chosen = Signal(object)  # a DemoUser

    def __init__(self, users: Sequence[DemoUser], width: int) -> None:
        super().__init__(margins=(4, 12, 4, 8))
        self.setFixedWidth(width)
        heading = PlainLabel(tr("Users of the demonstration: choose one"), t="small")
        heading.setContentsMargins(20, 0, 20, 0)
        self.table: RowsTable[DemoUser] = RowsTable(
            [
                Column(tr("User"), _name_and_roles),
                Column(tr("Passphrase"), lambda user: Cell(user.login, user.passphrase), PASSPHRASE_WIDTH),
            ],
            name=tr("Users of the demonstration"),
            height=TWO_LINES,
        )
        self.table.horizontalHeader().hide()
        self.table.set_rows(users)
        self.table.clearSelection()
        self.table.setCurrentIndex(QModelIndex())
        self.table.setFixedHeight(sum(self.table.rowHeight(row) for row in range(len(users))) + 1)
        self.table.clicked.connect(lambda _index: self.chosen.emit(self.table.current_row))
        self.table.row_entered.connect(self.chosen)
        self.body.addWidget(heading)
        self.body.addWidget(self.table)


def _name_and_roles(user: DemoUser) -> Cell:
    return Cell(user.name, roles_in_words([Role(role) for role in user.roles.split()]), role="strong")
