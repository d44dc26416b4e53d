"""What Alembic runs: it migrates the connection it is handed and compares it with the model."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy.types import TypeDecorator

from helpten_desk.register.model import Base


def _render(kind: str, value: Any, _: AutogenContext) -> str | Literal[False]:
    """A column type of our own is written as the plain type the stores see, for a revision is history."""
    if kind == "type" and isinstance(value, TypeDecorator):
        return f"sa.{value.impl_instance!r}"
    return False


connection = context.config.attributes["connection"]
first = context.config.attributes.get("first")  # what only the first revision has beside the tables
context.configure(
    connection=connection,
    target_metadata=Base.metadata,  # carries the naming conventions
    render_as_batch=connection.dialect.name == "sqlite" and not first,
    compare_type=True,
    compare_server_default=True,
    render_item=_render,
    template_args=first or {"triggers": {}, "late_links": ()},
)
with context.begin_transaction():
    context.run_migrations()
