"""Where the data came from: a source for every row, and one of its own for a datum that differs (§ 6)."""

from datetime import date

from sqlalchemy import JSON, UniqueConstraint
from sqlalchemy.orm import Mapped

from helpten_desk.register.model.base import Base
from helpten_desk.register.model.held import link, plain


class SourceRow(Base):
    """Who gave the data, by which channel or sheet, and when. Shown beside every datum it gave.

    `region` is x, y, width and height on the page in millimetres from the upper left.
    """

    __tablename__ = "sources"

    id: Mapped[int] = plain("key", primary_key=True)
    kind: Mapped[str] = plain("source")
    name: Mapped[str] = plain("source", default="", server_default="")
    channel: Mapped[str] = plain("source", default="", server_default="")
    acquired_on: Mapped[date | None] = plain("source")
    paper_id: Mapped[int | None] = link("papers.id")
    page: Mapped[int | None] = plain("source")
    region: Mapped[list[float] | None] = plain("source", JSON(none_as_null=True))


class OriginRow(Base):
    """The source of one datum where it is another than that of its row."""

    __tablename__ = "origins"
    __table_args__ = (UniqueConstraint("table_name", "row_id", "column_name"),)

    id: Mapped[int] = plain("key", primary_key=True)
    party_id: Mapped[int] = link("parties.id")
    table_name: Mapped[str] = plain("link")
    row_id: Mapped[int] = plain("link")
    column_name: Mapped[str] = plain("link")
    source_id: Mapped[int] = link("sources.id")
