"""${message}."""

import sqlalchemy as sa
from alembic import op

from helpten_desk.register.migrations import ${"create_triggers, link_late" if triggers else "altered"}

revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None

% if triggers:
LATE_LINKS = (
% for link in late_links:
    ${repr(link)},
% endfor
)
TRIGGERS = {
% for store, statements in triggers.items():
    "${store}": (
% for statement in statements:
        """${"\\"}
${statement}
""",
% endfor
    ),
% endfor
}
% endif


def upgrade() -> None:
    """Make the tables so."""
    ${upgrades if upgrades else "pass"}
% if triggers:
    link_late(LATE_LINKS)
    create_triggers(TRIGGERS)
% endif
