"""Requests as they are read: whole with their steps, or as the rows of a list."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import fields
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Connection, case, func, select

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
from helpten_desk.register.store.prepared import Prepared, among, slots

ASKER = tuple(item.name for item in fields(Asker) if item.name != "identity_code")
NAMES = (*desk.RequestRow.__table__.c.keys(), "identity_code", "owner")


def requests_by(connection: Connection, column: str, keys: Collection[int]) -> tuple[Request, ...]:
    """The requests that have one of these keys in a column, with their steps, newest first."""
    rows = [
        dict(zip(NAMES, row, strict=True))
        for count, filled in slots(keys)
        for row in _requests(column, count).rows(connection, filled)
    ]
    rows.sort(key=lambda row: (row["received_on"], row["id"]), reverse=True)
    taken: dict[int, list[Step]] = {row["id"]: [] for row in rows}
    for count, filled in slots(taken):
        for request, state, *step in _steps(count).rows(connection, filled):
            taken[request].append(Step(State(state), *step))
    return tuple(_request(row, taken[row["id"]]) for row in rows)


@cache
def _requests(column: str, count: int) -> Prepared:
    table, codes = desk.RequestRow, desk.RequestCodeRow
    return Prepared(
        select(
            *table.__table__.c,
            func.coalesce(codes.identity_code, "").label("identity_code"),
            func.coalesce(UserRow.name, "").label("owner"),
        )
        .outerjoin_from(table, codes, codes.request_id == table.id)
        .outerjoin(UserRow, UserRow.id == table.owner_id)
        .where(among(table.__table__.c[column], count))
    )


@cache
def _steps(count: int) -> Prepared:
    step = desk.RequestStepRow
    wanted = select(
        step.request_id, step.state, step.at, step.by, step.detail, step.found, step.signed_on
    ).order_by(step.id)
    return Prepared(wanted.where(among(step.request_id, count)))


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


def _request(row: Mapping[str, Any], steps: Sequence[Step]) -> Request:
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
