"""What the program says of itself: version, register, what its encryption does and does not protect."""

from datetime import datetime

from PySide6.QtWidgets import QVBoxLayout

from helpten_desk.ui.admin.page import AdminPart
from helpten_desk.ui.look.labels import Panel, PlainLabel
from helpten_desk.ui.look.words import tr


class AboutPart(AdminPart):
    """Version, where the register is, and what its encryption does and does not protect."""

    def __init__(self, version: str, where: str, opened_at: datetime, *, on_server: bool) -> None:
        super().__init__()
        panel = Panel(tr("Helpten Desk {version}", version=version))
        panel.setMaximumWidth(720)
        panel.body.addWidget(PlainLabel(tr("Register: {where}", where=where), wrap=True))
        panel.body.addWidget(PlainLabel(tr("Unlocked {moment}", moment=opened_at), t="note"))
        panel.body.addSpacing(8)
        panel.body.addWidget(PlainLabel(tr("What is protected"), t="strong"))
        panel.body.addWidget(PlainLabel(_protection(on_server=on_server), wrap=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(panel)
        layout.addStretch(1)


def _protection(*, on_server: bool) -> str:
    if on_server:
        return tr(
            "The register is on a server. Everyone signs in with a login of her own, and the way there is "
            "encrypted. Whoever administers the server can read the data; the desk does not hide them there."
        )
    return tr(
        "The register is one encrypted file on this machine. Without a passphrase or the recovery key "
        "nobody can read it, even with the disk in hand. An open desk does not protect against somebody "
        "who sits at this machine or controls it: lock it when you leave. The roles are kept by this "
        "program, since everyone with a passphrase holds the key. Encryption does not replace backups."
    )
