"""The form of a record: every datum of every kind of record opens it, by F2 and by Del."""

from datetime import date
from itertools import product

import pytest
from PySide6.QtWidgets import QApplication

from helpten_desk import paths
from helpten_desk.domain.editing import How, OpenForm, Standing
from helpten_desk.domain.words import Words
from helpten_desk.register.parties.entry_forms import entry_forms
from helpten_desk.ui.people.edit_form import EditForm
from helpten_desk.ui.people.told_by import SourceInHand

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize("table", entry_forms())
def test_every_datum_can_be_edited_and_every_record_ended_or_struck(qapp: QApplication, table: str) -> None:
    words, form = Words(paths.resources() / "words"), entry_forms()[table]
    choices = {slot.column: () for slot in form.slots if slot.links}
    standing = Standing(table, 1, 3, {slot.column: slot.usual for slot in form.slots}, owner=7)
    for slot, how, whole in product(form.slots, (How.CHANGED, How.ENDED), (False, True)):
        if how is How.CHANGED and not slot.changeable:
            continue
        opened = OpenForm(form, standing, choices)
        made = EditForm(opened, how, slot.column, SourceInHand(), words, lambda: TODAY, whole=whole)
        assert all(one.column in made.form for one in made.slots), slot
        assert made.meaning is (How.STRUCK if how is How.ENDED and not form.ends else how), slot
        made.deleteLater()
