"""Who has a request in hand: rows that are only added, the newest of a request tells by whom and why."""

from datetime import datetime

from sqlalchemy import Connection, Subquery, func, insert, select, update

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


def newest_notes() -> Subquery:
    """Of each request that was given: `request_id` and the `note` of the newest time."""
    table = desk.RequestOwnerRow
    last = select(func.max(table.id)).group_by(table.request_id)
    return select(table.request_id, table.note).where(table.id.in_(last)).subquery()
