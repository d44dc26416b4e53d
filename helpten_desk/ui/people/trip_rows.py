"""Trips for the screen: summed by month and vehicle, and each as a row."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from helpten_desk.domain.extracts import Datum, Record
from helpten_desk.domain.words import HELSINKI
from helpten_desk.ui.lists.table import Cell, Column
from helpten_desk.ui.look.words import clock, day, number, short_day, tr
from helpten_desk.ui.people.extract_rows import Lines


@dataclass(frozen=True, slots=True)
class Trip:
    """One trip with what the list is sorted and summed by."""

    record: Record
    begun: datetime | None
    ended: datetime | None
    vehicle: str
    kilometres: Decimal

    def datum(self, name: str) -> Datum | None:
        """The datum of a column of trips."""
        return next((datum for datum in self.record.data if datum.label == f"trips.{name}"), None)

    @property
    def month(self) -> tuple[int, int]:
        """Year and month in Finland; (0, 0) if the time is not known."""
        local = self.begun.astimezone(HELSINKI) if self.begun else None
        return (local.year, local.month) if local else (0, 0)


@dataclass(frozen=True, slots=True)
class MonthSum:
    """The trips of a month with one vehicle; no month: all of them."""

    month: tuple[int, int] | None
    vehicle: str
    trips: int
    kilometres: Decimal


def trips_from(records: Sequence[Record]) -> tuple[Trip, ...]:
    """Trips, the newest first."""
    trips = [_trip(record) for record in records]
    return tuple(sorted(trips, key=lambda trip: (trip.begun is not None, trip.begun or 0), reverse=True))


def summed(trips: Sequence[Trip]) -> tuple[MonthSum, ...]:
    """Sums by month and vehicle, the newest month first."""
    sums: dict[tuple[tuple[int, int], str], tuple[int, Decimal]] = {}
    for trip in trips:
        count, kilometres = sums.get((trip.month, trip.vehicle), (0, Decimal()))
        sums[trip.month, trip.vehicle] = (count + 1, kilometres + trip.kilometres)
    return tuple(
        MonthSum(month, vehicle, *sums[month, vehicle])
        for month, vehicle in sorted(sums, key=lambda key: (-key[0][0], -key[0][1], key[1]))
    )


def total(trips: Sequence[Trip]) -> MonthSum:
    """All trips in one sum."""
    return MonthSum(None, "", len(trips), sum((trip.kilometres for trip in trips), Decimal()))


def sum_columns() -> list[Column[MonthSum]]:
    """Columns of the list of months."""
    return [
        Column(tr("Month"), _month, 108),
        Column(tr("Vehicle"), lambda row: row.vehicle or tr("all")),
        Column(tr("Trips"), lambda row: number(row.trips), 60, right=True, words=("10000",)),
        Column(tr("Kilometres"), lambda row: number(row.kilometres), 100, right=True, words=("100 000,0",)),
    ]


def trip_columns(lines: Lines) -> list[Column[Trip]]:
    """Columns of the list of all trips."""

    def shown(name: str) -> "_Shown":
        return _Shown(lines, name)

    return [
        Column(
            tr("Day"),
            _day,
            104,
            sort=lambda trip: trip.begun.timestamp() if trip.begun else 0,
            words=("30.12.2026",),
        ),
        Column(tr("Time"), _time, 100, words=("20.00–20.00",)),
        Column(tr("From"), shown("start_place")),
        Column(tr("To"), shown("end_place")),
        Column(tr("km"), shown("kilometres"), 68, right=True, sort=lambda trip: trip.kilometres),
        Column(tr("Kind"), shown("kind"), 92, words=lines.codes("trip_kind")),
        Column(tr("Vehicle"), lambda trip: trip.vehicle, 84, sort=lambda trip: trip.vehicle),
        Column(tr("Purpose"), lambda trip: _purpose(lines, trip)),
    ]


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a column of trips shows."""

    lines: Lines
    name: str

    def __call__(self, trip: Trip) -> Cell:
        datum = trip.datum(self.name)
        return Cell(self.lines.value(datum)) if datum else Cell(tr("no data"), unknown=True)


def in_one_line(trip: Trip) -> str:
    """What tells a trip from others: day, time, from where to where."""
    places = [str(datum.value) for name in ("start_place", "end_place") if (datum := trip.datum(name))]
    told = (_day(trip).text, _time(trip), " – ".join(places), trip.vehicle)
    return ", ".join(part for part in told if part)


def _day(trip: Trip) -> Cell:
    if trip.begun is None:
        return Cell(tr("not known"), unknown=True)
    return Cell(day(trip.begun.astimezone(HELSINKI).date()))


def _time(trip: Trip) -> str:
    """From when to when, in Finland; the day of the end where it is another one."""
    if trip.begun is None:
        return ""
    begun = _in_finland(trip.begun)
    if trip.ended is None:
        return clock(begun)
    until = _in_finland(trip.ended)
    later = "" if until.date() == begun.date() else f"{short_day(until.date())} "
    return f"{clock(begun)}–{later}{clock(until)}"


def _in_finland(at: datetime) -> datetime:
    """As Finnish clocks showed it, wherever this workstation stands."""
    return at.astimezone(HELSINKI).replace(tzinfo=None)


def _purpose(lines: Lines, trip: Trip) -> str:
    told = (trip.datum("purpose"), trip.datum("kept_for"))
    return ", ".join(lines.value(datum) for datum in told if datum is not None)


def _month(row: MonthSum) -> Cell:
    if row.month is None:
        return Cell(tr("All"), role="strong")
    year, month = row.month
    return Cell(f"{month}/{year}") if year else Cell(tr("not known"), unknown=True)


def _trip(record: Record) -> Trip:
    values = {datum.label: datum.value for datum in record.data}
    begun, ended = values.get("trips.started_at"), values.get("trips.ended_at")
    kilometres = values.get("trips.kilometres")
    return Trip(
        record,
        begun if isinstance(begun, datetime) else None,
        ended if isinstance(ended, datetime) else None,
        str(values.get("trips.vehicle_id", "")),
        kilometres if isinstance(kilometres, Decimal) else Decimal(),
    )
