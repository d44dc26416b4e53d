"""The driving log in the extract: trips summed by month and vehicle, before every one of them."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from helpten_desk.domain.extracts import Datum
from helpten_desk.letters import tables
from helpten_desk.letters.flow import TAB_0, TAB_23, TAB_91, Flow
from helpten_desk.letters.records import Speaker
from helpten_desk.letters.wording import local_time

TABLE = "trips"
STARTED, VEHICLE, KILOMETRES = "trips.started_at", "trips.vehicle_id", "trips.kilometres"


def add_summary(page: Flow, trips: Sequence[Mapping[str, Datum]], speaker: Speaker) -> None:
    """Trips and kilometres a month and vehicle, newest first, and the total. Withheld data add nothing."""
    voice = speaker.voice
    sums: dict[tuple[int, int, str], tuple[int, Decimal]] = {}
    for data, vehicle in zip(trips, speaker.values([_vehicle(data) for data in trips]), strict=True):
        key = (*_month(data.get(STARTED)), vehicle)
        count, kilometres = sums.get(key, (0, Decimal(0)))
        sums[key] = count + 1, kilometres + _kilometres(data.get(KILOMETRES))
    rows = [
        (
            voice.month(date(year, month, 1)) if year else "",
            vehicle,
            voice.number(count),
            voice.number(kilometres),
        )
        for (year, month, vehicle), (count, kilometres) in sorted(
            sums.items(), key=lambda item: (-item[0][0], -item[0][1], item[0][2])
        )
    ]
    total = sum((kilometres for _, kilometres in sums.values()), Decimal(0))
    rows.append((voice.text("column.total"), "", voice.number(len(trips)), voice.number(total)))
    columns = [
        tables.Column(voice.text("column.month"), TAB_0, 36.0),
        tables.Column(voice.text("column.vehicle"), TAB_0 + 38.0, 45.0),
        tables.Column(voice.text("column.trips"), TAB_91, TAB_23 - 2.5 - TAB_0, figures=True),
        tables.Column(voice.text("column.kilometres"), 137.0, 25.0, figures=True),
    ]
    tables.add_table(page, columns, rows, voice, tables.HISTORY)


def _vehicle(data: Mapping[str, Datum]) -> Datum | None:
    vehicle = data.get(VEHICLE)
    return None if vehicle is None or vehicle.withheld else vehicle


def _month(started: Datum | None) -> tuple[int, int]:
    if started is None or started.withheld or not isinstance(started.value, datetime):
        return 0, 0
    local = local_time(started.value)
    return local.year, local.month


def _kilometres(datum: Datum | None) -> Decimal:
    if datum is None or datum.withheld or not isinstance(datum.value, Decimal):
        return Decimal(0)
    return datum.value
