"""Who has a request in hand: rows that are only added, the newest of a request tells by whom and why."""

from datetime import datetime

from sqlalchemy import Connection, ScalarSelect, insert, select, update

from helpten_desk.register.model import desk


def give(
    connection: Connection, request_id: int, owner_id: int | None, *, by: str, at: datetime, note: str
) -> None:
    """Put a request into somebody's hand (None: nobody's)."""
    row = {"request_id": request_id, "owner_id": owner_id, "by": by, "at": at, "note": note}
    connection.execute(insert(desk.RequestOwnerRow).values(row))
    table = desk.RequestRow
    connection.execute(
        update(table).where(table.id == request_id).values(owner_id=owner_id, version=table.version + 1)
    )


def newest(connection: Connection, request_id: int) -> tuple[str, datetime] | None:
    """By whom and when the request was last given; None if it is where it was recorded."""
    table = desk.RequestOwnerRow
    row = connection.execute(
        select(table.by, table.at).where(table.request_id == request_id).order_by(table.id.desc()).limit(1)
    ).one_or_none()
    return None if row is None else (row.by, row.at)


def newest_note() -> ScalarSelect[str]:
    """Why the request of the row around it was given the last time; a look-up a row, by the index."""
    table = desk.RequestOwnerRow
    return (
        select(table.note)
        .where(table.request_id == desk.RequestRow.id)
        .order_by(table.id.desc())
        .limit(1)
        .correlate(desk.RequestRow)
        .scalar_subquery()
    )
