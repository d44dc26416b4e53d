"""Requests as they are read: whole with their steps, or as the rows of a list."""

from collections.abc import Sequence
from dataclasses import fields

from sqlalchemy import ColumnElement, Connection, RowMapping, case, func, select

from helpten_desk.domain.law import Fee, Proof, Regime, Validity
from helpten_desk.domain.people import Language
from helpten_desk.domain.requests import (
    OPEN_STATES,
    Asker,
    Channel,
    Request,
    RequestKind,
    RequestRow,
    State,
    Step,
)
from helpten_desk.register.cases import owners
from helpten_desk.register.model import desk
from helpten_desk.register.model.accounts import UserRow

ASKER = tuple(item.name for item in fields(Asker) if item.name != "identity_code")


def requests_where(connection: Connection, which: ColumnElement[bool]) -> tuple[Request, ...]:
    """The requests with their steps, newest first."""
    table, codes, steps = desk.RequestRow, desk.RequestCodeRow, desk.RequestStepRow
    wanted = (
        select(
            table.__table__,
            func.coalesce(codes.identity_code, "").label("identity_code"),
            func.coalesce(UserRow.name, "").label("owner"),
        )
        .outerjoin_from(table, codes, codes.request_id == table.id)
        .outerjoin(UserRow, UserRow.id == table.owner_id)
        .where(which)
        .order_by(table.received_on.desc(), table.id.desc())
    )
    rows = connection.execute(wanted).mappings().all()
    taken: dict[int, list[Step]] = {row["id"]: [] for row in rows}
    if rows:
        for step in connection.execute(select(steps).where(steps.request_id.in_(taken)).order_by(steps.id)):
            taken[step.request_id].append(
                Step(State(step.state), step.at, step.by, step.detail, step.found, step.signed_on)
            )
    return tuple(_request(row, taken[row["id"]]) for row in rows)


def rows_where(connection: Connection, which: ColumnElement[bool] | None) -> tuple[RequestRow, ...]:
    """Requests as a list shows them: open ones first, by the day to answer by."""
    table = desk.RequestRow
    closed = case((table.state.in_([state.value for state in OPEN_STATES]), 0), else_=1)
    wanted = (
        select(
            table.id, table.version, table.case_number, table.kind, table.channel, table.state,
            table.received_on, table.due_on, table.asker_name, table.person_id, table.owner_id,
            UserRow.name, owners.newest_note().label("note"),
        )
        .outerjoin_from(table, UserRow, UserRow.id == table.owner_id)
        .order_by(closed, table.due_on, table.id)
    )  # fmt: skip
    if which is not None:
        wanted = wanted.where(which)
    return tuple(
        RequestRow(
            id=row.id,
            version=row.version,
            case=row.case_number,
            kind=RequestKind(row.kind),
            channel=Channel(row.channel),
            state=State(row.state),
            received_on=row.received_on,
            due_on=row.due_on,
            asker=row.asker_name,
            person=row.person_id,
            owner=row.name or "",
            owner_id=row.owner_id,
            owner_note=row.note or "",
        )
        for row in connection.execute(wanted)
    )


def _request(row: RowMapping, steps: Sequence[Step]) -> Request:
    return Request(
        id=row["id"],
        version=row["version"],
        case=row["case_number"],
        kind=RequestKind(row["kind"]),
        channel=Channel(row["channel"]),
        state=State(row["state"]),
        received_on=row["received_on"],
        dated=row["dated"],
        hand_signed=row["hand_signed"],
        verified=row["verified"],
        in_writing=row["in_writing"],
        language=Language(row["language"]),
        asker=Asker(identity_code=row["identity_code"], **{name: row[f"asker_{name}"] for name in ASKER}),
        regime=Regime(row["regime"]),
        validity=Validity(row["validity"]),
        fee=Fee(row["fee"]),
        due_on=row["due_on"],
        silence_on=row["silence_on"],
        person=row["person_id"],
        proof=Proof(row["proof"]) if row["proof"] else None,
        letter_paper=row["letter_paper_id"],
        answer_letter=row["answer_letter_id"],
        owner=row["owner"],
        owner_id=row["owner_id"],
        steps=tuple(steps),
        note=row["note"],
        fulfilled_on=row["fulfilled_on"],
    )
