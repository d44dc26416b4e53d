"""The model: every table of the register, each personal datum declared once."""

from helpten_desk.register.model import (
    accounts,
    billing,
    customership,
    desk,
    history,
    journal,
    marketing,
    merging,
    papers,
    people,
    postcodes,
    sources,
)
from helpten_desk.register.model.base import Base
from helpten_desk.register.model.triggers import attach

attach(Base.metadata)

__all__ = [
    "Base",
    "accounts",
    "billing",
    "customership",
    "desk",
    "history",
    "journal",
    "marketing",
    "merging",
    "papers",
    "people",
    "postcodes",
    "sources",
]
