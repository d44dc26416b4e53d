"""What a line of the journal keeps of data that were changed, in words; what is masked stays so here too."""

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from helpten_desk.domain.editing import Deed, RecordForm, Slot, Stored, Typed
from helpten_desk.domain.extracts import WHEREABOUTS, Shown
from helpten_desk.domain.words import Words
from helpten_desk.ui.look.words import tr
from helpten_desk.ui.people.extract_rows import screen_language

HIDDEN = "••••"


class ChangedWords:
    """Reads the details of an edit: `phones.12` (what was done), `phones.12.number` (before and after)."""

    def __init__(self, words: Words, forms: Mapping[str, RecordForm]) -> None:
        self._words, self._forms = words, forms
        self._language = screen_language()

    def told(self, details: Mapping[str, str]) -> Iterator[str]:
        """The changes, a record after the other; every other detail is left to whom it concerns."""
        for name, value in details.items():
            table, _, rest = name.partition(".")
            row, _, column = rest.partition(".")
            if table not in self._forms or not row.isdecimal():
                continue
            if not column:
                what = self._words.label(table, self._language)
                yield f"{what} {row}: {_deed_word(value.partition(' ')[0])}"
            slot = next((slot for slot in self._forms[table].slots if slot.column == column), None)
            if slot is not None:
                before, after = json.loads(value)
                label = self._words.label(slot.label, self._language)
                yield f"{label}: {self._value(slot, before)} → {self._value(slot, after)}"

    def tells(self, name: str) -> bool:
        """Whether a detail is of a record that was changed, and so is told here or nowhere.

        Which operation was undone is a number that tells nobody anything: what it changed back stands here.
        """
        if name == "undid":
            return True
        table, _, rest = name.partition(".")
        return table in self._forms and rest.partition(".")[0].isdecimal()

    def _value(self, slot: Slot, value: Stored) -> str:
        if value in (None, ""):
            return tr("nothing")
        if slot.shown is not Shown.FULL or slot.label in WHEREABOUTS:
            return HIDDEN
        text = str(value)
        if slot.typed is Typed.CODE:
            return self._words.code(slot.vocabulary, text, self._language)
        if slot.typed is Typed.DAY:
            return self._words.value(date.fromisoformat(text), self._language)
        if slot.typed is Typed.MOMENT:
            return self._words.value(datetime.fromisoformat(text), self._language)
        return text


def _deed_word(deed: str) -> str:
    return {
        Deed.ADDED.value: tr("added"),
        Deed.CHANGED.value: tr("changed"),
        Deed.STRUCK.value: tr("recorded by mistake"),
        Deed.PUT_BACK.value: tr("put back"),
    }.get(deed, deed)
