"""How the answers left the desk: rows that are only added, the newest of a request counts."""

from datetime import date, datetime

from sqlalchemy import Connection, func, insert, select

from helpten_desk.domain.requests import Mailing, MailingWay, PostingRow
from helpten_desk.register.model import desk
from helpten_desk.register.model.people import PersonRow


def save(connection: Connection, request_id: int, mailing: Mailing, *, by: str, at: datetime) -> None:
    """Record how the answer of this request left."""
    row = {"request_id": request_id, "on": mailing.on, "way": mailing.way.value, "number": mailing.number}
    connection.execute(insert(desk.MailingRow).values(row | {"by": by, "at": at}))


def newest(connection: Connection, request_id: int) -> Mailing | None:
    """How the answer of this request left, by the newest row."""
    table = desk.MailingRow
    row = connection.execute(
        select(table).where(table.request_id == request_id).order_by(table.id.desc()).limit(1)
    ).one_or_none()
    return None if row is None else Mailing(row.on, MailingWay(row.way), row.number)


def posting(connection: Connection, on: date) -> tuple[PostingRow, ...]:
    """What left on this day. The recipient is the person; the asker where nobody was identified."""
    table, requests, people = desk.MailingRow, desk.RequestRow, PersonRow
    last = select(func.max(table.id)).group_by(table.request_id)
    wanted = (
        select(table, requests.case_number, requests.asker_name, people.given_names, people.family_name)
        .join_from(table, requests, requests.id == table.request_id)
        .outerjoin(people, people.id == requests.person_id)
        .where(table.id.in_(last), table.on == on)
        .order_by(table.id)
    )
    return tuple(
        PostingRow(
            case=row.case_number,
            recipient=f"{row.given_names or ''} {row.family_name or ''}".strip() or row.asker_name,
            way=MailingWay(row.way),
            number=row.number,
            by=row.by,
        )
        for row in connection.execute(wanted)
    )
