"""The working state of an answer: what the clerk withholds and blackens, and where was searched."""

from typing import Any

from sqlalchemy import Connection, delete, insert, select, update

from helpten_desk.domain.answers import Review
from helpten_desk.domain.extracts import Place, PlaceSearched, Withheld
from helpten_desk.domain.law import Ground
from helpten_desk.domain.papers import Redaction
from helpten_desk.domain.people import PostalAddress
from helpten_desk.register.model import desk

NO_ADDRESS = {"line": None, "care_of": None, "postcode": None, "town": None, "country": None}


def save_review(connection: Connection, request_id: int, review: Review) -> None:
    """Replace the decisions kept for this request."""
    withheld = [
        {
            "record_table": item.table,
            "record_id": item.record,
            "label": item.label,
            "ground": item.ground.value,
            "told": item.told,
        }
        for item in review.withheld
    ]
    redactions = [
        {
            "paper_id": item.paper,
            "page": item.page,
            **dict(zip(("left", "top", "width", "height"), item.region, strict=True)),
            "ground": str(item.ground),
            "told": item.told,
        }
        for item in review.redactions
    ]
    address = review.address
    rest = NO_ADDRESS | {
        "fee": review.fee,
        "address_check": review.address_check,
        "registered": review.registered,
    }
    if address is not None:
        rest |= {name: getattr(address, name) for name in NO_ADDRESS}
    _replace(connection, desk.RequestWithheldRow, request_id, withheld)
    _replace(connection, desk.RequestRedactionRow, request_id, redactions)
    table = desk.RequestReviewRow
    changed = connection.execute(update(table).where(table.request_id == request_id).values(rest))
    if not changed.rowcount:
        connection.execute(insert(table).values(rest | {"request_id": request_id}))


def review(connection: Connection, request_id: int) -> Review:
    """The decisions kept for this request, in the order in which they were saved."""
    withheld, redacted, rest = desk.RequestWithheldRow, desk.RequestRedactionRow, desk.RequestReviewRow
    kept = connection.execute(select(rest).where(rest.request_id == request_id)).one_or_none()
    if kept is None:
        return Review()
    return Review(
        withheld=tuple(
            Withheld(row.record_table, row.record_id, row.label, Ground(row.ground), row.told)
            for row in connection.execute(
                select(withheld).where(withheld.request_id == request_id).order_by(withheld.id)
            )
        ),
        redactions=tuple(
            Redaction(
                row.paper_id, row.page, (row.left, row.top, row.width, row.height), row.ground, row.told
            )
            for row in connection.execute(
                select(redacted).where(redacted.request_id == request_id).order_by(redacted.id)
            )
        ),
        fee=kept.fee,
        address=None
        if kept.line is None
        else PostalAddress(kept.line, kept.postcode, kept.town, kept.country, kept.care_of),
        address_check=kept.address_check,
        registered=kept.registered,
    )


def save_places(connection: Connection, request_id: int, places: tuple[PlaceSearched, ...]) -> None:
    """Replace the places kept for this request."""
    rows = [
        {
            "place": item.place.value,
            "name": item.name,
            "found": item.found,
            "by": item.by,
            "at": item.at,
            "paper_id": item.paper,
        }
        for item in places
    ]
    _replace(connection, desk.RequestPlaceRow, request_id, rows)


def places(connection: Connection, request_id: int) -> tuple[PlaceSearched, ...]:
    """The places kept for this request, in the order in which they were saved."""
    table = desk.RequestPlaceRow
    return tuple(
        PlaceSearched(Place(row.place), row.name, row.found, row.by, row.at, row.paper_id)
        for row in connection.execute(select(table).where(table.request_id == request_id).order_by(table.id))
    )


def _replace(connection: Connection, table: Any, request_id: int, rows: list[dict[str, Any]]) -> None:
    connection.execute(delete(table).where(table.request_id == request_id))
    if rows:
        connection.execute(insert(table), [row | {"request_id": request_id} for row in rows])
