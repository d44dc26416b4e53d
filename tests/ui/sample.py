"""A page, a store of drafts and key presses for the tests of the screen."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from helpten_desk.ui.forms.fields import (
    TextField,
)
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.window import DeskWindow

TODAY = date(2026, 11, 24)
HOSTILE = "<b>&amp;<img src=file:///etc/passwd> \u202eabc \U0001f600 e\u0301"


def press(
    widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    QTest.keyClick(widget, key, modifier)


class SamplePage(Page):
    def __init__(self) -> None:
        super().__init__()
        self.set_title("Sivu")
        self.form = Form()
        self.form.add(TextField("name", "Nimi"))
        self.form.add(TextField("town", "Kunta"))
        self.body.addWidget(self.form)
        self.done = 0
        self.where: dict[str, object] = {}
        self.form.finished.connect(self.do_next)
        self.set_steps(Step("Kirjaa", self.take), [Step("Tallenna PDF…", self.take, "Ctrl+S")])

    def take(self) -> None:
        self.done += 1

    def opened(self, **where: object) -> None:
        self.where = where

    def draft(self) -> str | None:
        return self.form.draft()

    def draft_place(self) -> str:
        return "sample"

    def restore(self, text: str) -> None:
        self.form.restore(text)

    def focus_first(self) -> None:
        self.form.focus_first()


class Store:
    def __init__(self, **kept: str) -> None:
        self.kept = kept

    def save(self, place: str, text: str) -> None:
        self.kept[place] = text

    def load(self, place: str) -> str | None:
        return self.kept.get(place)

    def drop(self, place: str) -> None:
        self.kept.pop(place, None)


def page_of(window: DeskWindow, key: str) -> SamplePage:
    page = window.page(key)
    assert isinstance(page, SamplePage)
    return page
