"""Forms: checked on leaving, cleaned, dates typed short, errors in their place, drafts."""

from datetime import date
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.sentences import say
from helpten_desk.ui.forms.fields import (
    ChoiceField,
    DateField,
    LinesField,
    PassphraseField,
    TextField,
    TickField,
    clean,
)
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.look import words
from helpten_desk.ui.look.labels import ElidedLabel, PlainLabel
from tests.ui.sample import HOSTILE, TODAY, page_of, press


class TestForm:
    def field(self, **options: Any) -> tuple[Form, TextField]:
        form = Form()
        field = TextField("name", "Nimi", **options)
        form.add(field)
        form.show()
        return form, field

    def test_it_gives_its_fields_to_whoever_looks_through_it(self, qapp: QApplication) -> None:
        form, field = self.field()
        assert list(form) == [field], "as Qt's bindings do when its window goes; a KeyError would stay there"

    def test_it_is_checked_on_leaving_and_from_then_on_while_typing(self, qapp: QApplication) -> None:
        form, field = self.field(check=lambda value: None if len(value) > 2 else "Kirjoita koko nimi.")
        other = TextField("other", "Muu")
        form.add(other)
        field.editor.setFocus()
        QTest.keyClicks(field.editor, "M")
        assert field.problem == ""
        field._on_left()
        assert field.problem == "Kirjoita koko nimi."
        assert field.editor.property("bad") is True
        assert field.editor.accessibleDescription() == "Kirjoita koko nimi."
        QTest.keyClicks(field.editor, "at")
        assert field.problem == ""

    def test_a_warning_does_not_stop(self, qapp: QApplication) -> None:
        form, field = self.field(warn=lambda value: say("Not given: {ground}", ground=value))
        field.set_value("050")
        assert form.verify()
        assert field.problem == ""
        assert field._sentence.text() == "Ei anneta: 050"

    def test_pasted_breaks_and_odd_signs_are_cleaned_and_said(self, qapp: QApplication) -> None:
        _form, field = self.field()
        qapp.clipboard().setText("Matti\u00a0\u00a0Kalevi\r\n\x07Virtanen\u200b")
        field.editor.setFocus()
        field.editor.paste()
        assert field.value() == "Matti Kalevi Virtanen"
        assert "pois" in field._sentence.text()

    @given(st.text(max_size=60))
    @settings(max_examples=80, deadline=None)
    def test_cleaning_is_final_and_keeps_every_letter(self, text: str) -> None:
        tidy = clean(text)
        assert clean(tidy) == tidy
        assert [c for c in tidy if c.isalnum()] == [c for c in text if c.isalnum()]
        assert "\n" not in tidy and "\x00" not in tidy

    def test_dates_are_typed_short_and_shown_in_full(self, qapp: QApplication) -> None:
        for typed, meant in (
            ("5.11.", date(2026, 11, 5)),
            ("51126", date(2026, 11, 5)),
            ("+3", date(2026, 11, 27)),
        ):
            form = Form()
            field = DateField("received_on", "Saapunut", today=lambda: TODAY)
            form.add(field)
            QTest.keyClicks(field.editor, typed)
            field._on_left()
            assert field.value() == meant
            assert field.editor.text() == words.day(meant)

    def test_what_is_no_date_is_said_beside_the_field(self, qapp: QApplication) -> None:
        form = Form()
        field = DateField("received_on", "Saapunut", today=lambda: TODAY)
        form.add(field)
        QTest.keyClicks(field.editor, "31.2.2026")
        field._on_left()
        assert field.value() is None
        assert field.problem
        assert not form.verify()

    def test_enter_goes_through_the_fields_and_the_last_rings_the_next_step(self, window: DeskWindow) -> None:
        page = page_of(window, "day")
        assert page.form["name"].editor.hasFocus()
        press(page.form["name"].editor, Qt.Key.Key_Return)
        assert page.form["town"].editor.hasFocus()
        assert page.done == 0
        press(page.form["town"].editor, Qt.Key.Key_Return)
        assert page.done == 1

    def test_a_refused_deed_is_shown_beside_its_field(self, window: DeskWindow) -> None:
        page = page_of(window, "day")
        page.show_error(KnownError(say("{day} at {time}", day=TODAY, time="9.00"), field="town"))
        assert page.form["town"].problem == "24.11.2026 klo 9.00"
        assert page.form["town"].editor.hasFocus()
        assert window.strip.message is not None and window.strip.message.kind == "error"

    def test_a_draft_holds_everything_but_passphrases(self, qapp: QApplication) -> None:
        def form() -> Form:
            made = Form()
            made.add(TextField("name", "Nimi"), DateField("on", "Päivä", today=lambda: TODAY))
            made.add(ChoiceField("kind", "Laji", [("a", "A"), ("b", "B")]))
            made.add(TickField("signed", "Allekirjoitettu"))
            made.add(LinesField("note", "Huomautus"))
            made.add(PassphraseField("secret", "Tunnuslause"))
            return made

        first, second = form(), form()
        values = {"name": "Åke", "on": TODAY, "kind": "b", "signed": True, "note": "a\nb", "secret": "hys"}
        for name, value in values.items():
            first.set_value(name, value)
        draft = first.draft()
        assert draft is not None and "hys" not in draft
        second.restore(draft)
        assert second.values() == values | {"secret": ""}
        assert form()["secret"].text() == ""

    def test_a_draft_keeps_what_was_chosen_though_the_options_are_others_by_then(
        self, qapp: QApplication
    ) -> None:
        first = ChoiceField("who", "Kuka", [(3, "Aino"), (7, "Helmi"), (None, "ei kukaan")])
        for chosen, others in ((7, [(7, "Helmi"), (3, "Aino")]), (None, [(3, "Aino"), (None, "ei kukaan")])):
            first.set_value(chosen)
            second = ChoiceField("who", "Kuka", others)
            second.set_text(first.text())
            assert second.value() == chosen
        first.set_value(3)
        without = ChoiceField("who", "Kuka", [(5, "Eeva"), (7, "Helmi")])
        without.set_text(first.text())
        assert without.value() == 5

    def test_hostile_text_stays_text(self, qapp: QApplication) -> None:
        label, elided = PlainLabel(HOSTILE), ElidedLabel(HOSTILE)
        assert label.textFormat() == elided.textFormat() == Qt.TextFormat.PlainText
        elided.resize(20, 20)
        elided.show()
        assert "<b>" not in elided.toolTip().removeprefix("<qt>")

    def test_every_label_of_the_widgets_is_plain_text(self, window: DeskWindow) -> None:
        for label in window.findChildren(QLabel):
            assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()
