"""Fields made from the declaration of a datum: its kind, its vocabulary, whether it must be told."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from helpten_desk.domain.datum_checks import checked, parse_count, parse_moment, parse_number
from helpten_desk.domain.editing import Choice, Slot, Stored, Typed, Values
from helpten_desk.domain.words import HELSINKI, Words
from helpten_desk.ui.forms.fields import ChoiceField, DateField, Field, LinesField, TextField
from helpten_desk.ui.look.words import day, number, tr
from helpten_desk.ui.people.extract_rows import screen_language

FIRST_COUNTRIES = ("FI", "AX", "SE", "EE", "NO")
LENGTHS = {"postcode": 8, "code": 14, "business_id": 12, "number": 22, "year": 8, "iban": 26, "reference": 26}
PLACES = {Typed.EUROS: 2, Typed.KILOMETRES: 3}


class SlotFields:
    """Makes the field of a slot; `others` gives what is typed beside it, `doubts` what to say of it."""

    def __init__(
        self,
        words: Words,
        today: Callable[[], date],
        others: Callable[[], Values],
        doubt: Callable[[str], str],
    ) -> None:
        self._words, self._today = words, today
        self._others, self._doubt = others, doubt
        self._language = screen_language()

    def field(
        self,
        slot: Slot,
        choices: Sequence[Choice] = (),
        *,
        name: str = "",
        optional: bool = True,
        required: bool = True,
    ) -> Field:
        """The field of a slot, under the name of its column or another.

        With `optional` its label says so where it may stay empty; without `required` every field may,
        as in a record that need not be told at all.
        """
        name, label = name or slot.column, self.label(slot)
        if slot.typed is Typed.CODE:
            return ChoiceField(name, label, self._codes(slot))
        if slot.typed is Typed.LINK:
            return ChoiceField(name, label, [(None, tr("none")), *((one.row, one.title) for one in choices)])
        if slot.typed is Typed.LINES:
            return LinesField(
                name,
                label,
                check=self._check(slot, required=required),
                optional=optional and not slot.required,
            )
        more: dict[str, Any] = {
            "check": self._check(slot, required=required),
            "warn": lambda _value: self._doubt(name) or None,
            "optional": optional and not slot.required,
        }
        if slot.typed is Typed.DAY:
            return DateField(name, label, today=self._today, **more)
        return TextField(name, label, length=LENGTHS.get(slot.column, 0), **more)

    def label(self, slot: Slot) -> str:
        """The words for a datum."""
        return self._words.label(slot.label, self._language)

    def stored(self, slot: Slot, field: Field) -> Stored:
        """What the field holds, as it is to be checked and kept; KnownError for what cannot be read."""
        value: Stored = field.value()
        if not isinstance(value, str) or not value:
            return None if value == "" and slot.typed not in (Typed.LINE, Typed.LINES, Typed.CODE) else value
        return self._read(slot, value)

    def put(self, slot: Slot, field: Field, value: Stored) -> None:
        """Show a stored value in its field."""
        if isinstance(value, datetime):
            local = value.astimezone(HELSINKI)
            field.set_value(f"{day(local.date())} {local.hour}.{local.minute:02}")
        elif isinstance(value, Decimal) or (slot.typed is Typed.COUNT and isinstance(value, int)):
            field.set_value(str(value).replace(".", ","))
        else:
            field.set_value(value)

    def word(self, slot: Slot, value: Stored, choices: Sequence[Choice] = ()) -> str:
        """A stored value in words, for the side of a field and for the history."""
        if value is None or value == "":
            return tr("nothing")
        if slot.typed is Typed.CODE:
            return self._words.code(slot.vocabulary, str(value), self._language)
        if slot.typed is Typed.LINK:
            return next((one.title for one in choices if one.row == value), str(value))
        if isinstance(value, Decimal):
            return number(value)
        return self._words.value(value, self._language)

    def _check(self, slot: Slot, *, required: bool) -> Callable[[Any], str | None]:
        def check(value: Any) -> str | None:
            if value in (None, ""):
                return tr("This must be told.") if required and slot.required else None
            checked(slot, self._read(slot, value), self._others(), self._today())
            return None

        return check

    def _read(self, slot: Slot, value: Any) -> Stored:
        if not isinstance(value, str):
            read: Stored = value
            return read
        if slot.typed is Typed.MOMENT:
            return parse_moment(value, self._today())
        if slot.typed in PLACES:
            return parse_number(value, places=PLACES[slot.typed])
        return parse_count(value) if slot.typed is Typed.COUNT else value

    def _codes(self, slot: Slot) -> list[tuple[str | None, str]]:
        """The words of a vocabulary; countries by the alphabet, the near ones first."""
        values = list(self._words.vocabulary(slot.vocabulary))
        word = {value: self._words.code(slot.vocabulary, value, self._language) for value in values}
        if slot.vocabulary == "country":
            values = [
                *FIRST_COUNTRIES,
                *sorted(set(values) - set(FIRST_COUNTRIES), key=lambda one: word[one]),
            ]
        options: list[tuple[str | None, str]] = [(value, word[value]) for value in values]
        return options if slot.required or slot.usual else [(None, tr("not known")), *options]
