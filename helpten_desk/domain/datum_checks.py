"""What may be entered as a datum: each value checked by its kind and given as it is stored.

Every check raises KnownError with a sentence for the clerk, beside the field of the datum's column.
"""

import unicodedata
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from decimal import Decimal, InvalidOperation

from helpten_desk.domain.dates import parse_date
from helpten_desk.domain.editing import RecordForm, Slot, Stored, Typed, Values
from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.identifiers import (
    parse_business_id,
    parse_code,
    parse_email,
    parse_iban,
    parse_phone,
    parse_postcode,
    parse_reference,
)
from helpten_desk.domain.sentences import say
from helpten_desk.domain.words import HELSINKI

FINNISH = ("FI", "AX", "")  # countries whose postcodes have five digits
UNWRITABLE = ("Cc", "Cs")  # control characters, halves of pairs: no store and no font has them
MOST_EUROS = Decimal(10_000_000)
MOST_COUNT = 10_000_000
# Days that tell of what has happened: none lies in the future.
PAST = frozenset(
    {
        *("people.deceased_on", "identities.born_on", "notes.told_on", "contacts.at", "trips.started_at"),
        *("trips.ended_at", "reports.ordered_at", "contracts.signed_on", "units.installed_on"),
        *("invoices.dated", "invoices.paid_on", "reminders.sent_on", "collection_cases.opened_on"),
        *("benefits.used_on", "permissions.since", "prohibitions.starts_on", "parties.customer_since"),
    }
)
PARSERS: Mapping[str, Callable[[str], str]] = {
    "companies.business_id": parse_business_id,
    "employments.business_id": parse_business_id,
    "phones.number": lambda text: parse_phone(text).text,
    "emails.address": parse_email,
    "billing_accounts.iban": parse_iban,
    "invoices.reference": parse_reference,
}
MOMENTS = ("started_at", "ended_at")
POSTCODES = frozenset({"addresses.postcode", "protected_addresses.postcode"})


def checked_values(form: RecordForm, values: Values, today: date) -> dict[str, Stored]:
    """The values as they are stored. KnownError beside the first that cannot be so."""
    return {name: checked(form.slot(name), value, values, today) for name, value in values.items()}


def check_whole(form: RecordForm, values: Values) -> None:
    """Refuse a record in which something that must be told is missing, or which ends before it begins."""
    for slot in form.slots:
        if slot.required and values.get(slot.column) in (None, ""):
            raise KnownError(say("This must be told."), field=slot.column)
    for starts, ends in ((form.starts, form.ends), MOMENTS):
        start, end = values.get(starts), values.get(ends)
        if isinstance(start, date) and isinstance(end, date) and end < start:
            day = start.astimezone(HELSINKI).date() if isinstance(start, datetime) else start
            raise KnownError(say("It cannot end before it begins ({day}).", day=day), field=ends)


def checked(slot: Slot, value: Stored, others: Values, today: date) -> Stored:
    """One value as it is stored; `others` are those beside it, such as the country of a postcode."""
    if value is None or value == "":
        return None if slot.typed not in (Typed.LINE, Typed.LINES) else ""
    try:
        return _checked(slot, value, others, today)
    except KnownError as error:
        raise KnownError(error.what, error.do, field=slot.column) from None


def _checked(slot: Slot, value: Stored, others: Values, today: date) -> Stored:
    if isinstance(value, str):
        if any(unicodedata.category(sign) in UNWRITABLE and sign not in "\n\t" for sign in value):
            raise KnownError(say("There is a sign in this text that cannot be kept; type it anew."))
        value = value.strip() if slot.typed is Typed.LINES else " ".join(value.split())
        if not value:  # blanks alone tell nothing
            return ""
        if slot.label == "identity_codes.code":
            return parse_code(value, today).value
        if slot.label in POSTCODES:
            return parse_postcode(value) if str(others.get("country") or "") in FINNISH else value
        if slot.label in PARSERS:
            return PARSERS[slot.label](value)
    day = value.date() if isinstance(value, datetime) else value
    if isinstance(day, date) and slot.label in PAST and day > today:
        raise KnownError(say("This day is still to come; check it."))
    if isinstance(value, Decimal) and (
        abs(value) > MOST_EUROS or (slot.typed is Typed.KILOMETRES and value < 0)
    ):
        raise KnownError(say("This is too much to be right; check it."))
    return value


def parse_number(text: str, *, places: int) -> Decimal:
    """A number with at most so many decimals, with comma or point: `1 234,50`."""
    plain = "".join(text.split()).replace("€", "").replace("−", "-").replace(",", ".")
    try:
        number = Decimal(plain)
    except InvalidOperation:
        number = Decimal("NaN")
    exponent = number.as_tuple().exponent
    if not plain.isascii() or not isinstance(exponent, int) or -exponent > places or "e" in plain.lower():
        raise KnownError(say("Enter a number, such as {example}.", example="12,50" if places else "12"))
    return number


def parse_count(text: str) -> int:
    """A whole number."""
    number = int(parse_number(text, places=0))
    if not 0 <= number <= MOST_COUNT:
        raise KnownError(say("This is too much to be right; check it."))
    return number


def parse_moment(text: str, today: date) -> datetime:
    """A day and a time of day in Finland, such as `5.11.2026 13.20`; a day alone means its noon."""
    day, _, clock = text.strip().replace("klo", " ").partition(" ")
    hours, _, minutes = clock.strip().replace(":", ".").partition(".")
    try:
        at = time(int(hours), int(minutes or 0)) if hours else time(12)
    except ValueError:
        raise KnownError(say("Enter the time of day as in 13.20.")) from None
    return datetime.combine(parse_date(day, today), at, HELSINKI).astimezone(UTC)
