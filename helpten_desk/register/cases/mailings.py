"""How the answers left the desk: rows that are only added; the newest of a request counts.

A row corrects the one before it, or tells of a new mailing after the letter came back.
"""

from datetime import date, datetime

from sqlalchemy import Connection, func, insert, select

from helpten_desk.domain.requests import Mailing, MailingWay, PostingRow, RecordedMailing, State
from helpten_desk.register.model import desk


def save(
    connection: Connection, request_id: int, mailing: Mailing, *, by: str, at: datetime, corrects: bool
) -> None:
    """Record how the answer of this request left; with `corrects` in the place of its newest row."""
    table = desk.MailingRow
    last = select(func.max(table.id)).where(table.request_id == request_id)
    row = {"request_id": request_id, "on": mailing.on, "way": mailing.way.value, "number": mailing.number}
    row |= {"by": by, "at": at, "corrects_id": connection.scalar(last) if corrects else None}
    connection.execute(insert(table).values(row))


def newest(connection: Connection, request_id: int) -> Mailing | None:
    """How the answer of this request left, by the newest row."""
    table = desk.MailingRow
    row = connection.execute(
        select(table).where(table.request_id == request_id).order_by(table.id.desc()).limit(1)
    ).one_or_none()
    return None if row is None else Mailing(row.on, MailingWay(row.way), row.number)


def all_of(connection: Connection, request_id: int) -> tuple[RecordedMailing, ...]:
    """How the answer left as it was recorded, oldest first; a later one corrects those before it.

    Each has a step of its own, in the same order, whose detail is the reason of a correction.
    """
    table, steps = desk.MailingRow, desk.RequestStepRow
    mailed = (steps.request_id == request_id, steps.state == State.MAILED.value)
    reasons = connection.scalars(select(steps.detail).where(*mailed).order_by(steps.id)).all()
    rows = connection.execute(select(table).where(table.request_id == request_id).order_by(table.id)).all()
    return tuple(
        RecordedMailing(Mailing(row.on, MailingWay(row.way), row.number), row.by, row.at, reason or "")
        for row, reason in zip(rows, reasons, strict=True)
    )


def posting(connection: Connection, on: date) -> tuple[PostingRow, ...]:
    """What left on this day. The recipient is whom the letter names; the asker where nobody was identified.

    The ledger kept the name that the person, of merged records the one that stands, had on that day.
    """
    table, requests, ledger = desk.MailingRow, desk.RequestRow, desk.DisclosureRow
    named = (
        select(ledger.recipient)
        .where(
            ledger.person_id == requests.person_id,
            ledger.case_number == requests.case_number,
            ledger.disclosed_on == table.on,
        )
        .order_by(ledger.id)
        .limit(1)
        .scalar_subquery()
    )
    corrected = select(table.corrects_id).where(table.corrects_id.is_not(None))
    wanted = (
        select(table, requests.case_number, func.coalesce(named, requests.asker_name).label("recipient"))
        .join_from(table, requests, requests.id == table.request_id)
        .where(table.id.not_in(corrected), table.on == on)
        .order_by(table.id)
    )
    return tuple(
        PostingRow(
            case=row.case_number,
            recipient=row.recipient,
            way=MailingWay(row.way),
            number=row.number,
            by=row.by,
        )
        for row in connection.execute(wanted)
    )
