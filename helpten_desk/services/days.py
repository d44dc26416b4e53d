"""The desk's calendar day: a moment in UTC falls on a day in Finland."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

FINLAND = ZoneInfo("Europe/Helsinki")


def day_of(moment: datetime) -> date:
    """The Finnish calendar day of an aware moment."""
    return moment.astimezone(FINLAND).date()
