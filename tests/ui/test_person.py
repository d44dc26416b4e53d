"""The person header, masked values, verdicts, the stepper; what readers hear of them."""

from datetime import date

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from helpten_desk.domain.people import Language, Namesake, PartyId, PersonFacts
from helpten_desk.ui.frame.rail import RailButton
from helpten_desk.ui.frame.stepper import Stage, StageState, Stepper
from helpten_desk.ui.lists.table import Column, RowsTable
from helpten_desk.ui.lists.tree import TickTree
from helpten_desk.ui.look.chips import Chip, ChipButton, ChipFacts
from helpten_desk.ui.look.masked import MaskedValue
from helpten_desk.ui.look.verdict import Verdict
from helpten_desk.ui.people.person_header import PersonHeader, age
from tests.ui.sample import TODAY, press

MATTI = PersonFacts(
    PartyId(1),
    "104233",
    "Matti Kalevi",
    "Matti",
    "Virtanen",
    date(1994, 5, 1),
    "010594Y••••",
    "",
    Language.FI,
)


class TestPerson:
    def test_the_header_warns_of_a_namesake_and_says_by_what_to_tell_them_apart(
        self, qapp: QApplication
    ) -> None:
        other = PersonFacts(
            PartyId(2),
            "38910",
            "Matti Juhani",
            "Matti",
            "Virtanen",
            date(1961, 3, 12),
            "",
            "",
            Language.SV,
            protected=True,
        )
        header = PersonHeader()
        header.show_person(MATTI, TODAY, namesakes=[Namesake(other, ("address",))])
        texts = [label.text() for label in header.findChildren(QLabel) if not label.isHidden()]
        assert "Toinen Matti Juhani Virtanen, s.\u00a012.3.1961. Sama: osoite." in texts
        assert "Tarkista syntymäaika." in texts
        assert "1.5.1994 (32 v)" in texts
        assert "ei tiedossa" in texts
        header.show_person(MATTI, TODAY, namesakes=[Namesake(other, ("code",))])
        texts = [label.text() for label in header.findChildren(QLabel) if not label.isHidden()]
        assert any("Matti Juhani Virtanen" in text and "12.3.1961" in text for text in texts)
        assert not any(text.startswith("Toinen Matti") or text == "Tarkista syntymäaika." for text in texts)
        header.show_person(other, TODAY)
        assert {chip.accessibleName() for chip in header.findChildren(QWidget) if not chip.isHidden()} >= {
            "Turvakielto"
        }

    def test_age_is_in_full_years(self) -> None:
        assert age(date(1994, 11, 24), TODAY) == 32
        assert age(date(1994, 11, 25), TODAY) == 31
        assert age(date(2024, 2, 29), date(2025, 2, 28)) == 0

    def test_a_masked_value_is_asked_for_shown_and_masked_again(self, qapp: QApplication) -> None:
        value, asked = MaskedValue("010594Y••••"), list[bool]()
        value.reveal_asked.connect(lambda: asked.append(True))
        value.ask()
        assert asked == [True]
        before = value.revealed
        value.show_value("010594Y9032")
        assert (before, value.revealed) == (False, True)
        assert value._timer.interval() == 30_000
        value._timer.timeout.emit()
        assert value._label.text() == "010594Y••••"
        value.show_value("010594Y9032")
        value.ask()
        assert not value.revealed

    def test_a_verdict_is_heard_with_its_reason_and_provision(self, qapp: QApplication) -> None:
        verdict, opened = Verdict(), list[bool]()
        verdict.provision_opened.connect(lambda: opened.append(True))
        verdict.show_verdict("done", "Pätevä pyyntö", ["Allekirjoitettu."], "Henkilötietolaki 28 § 1 mom.")
        assert verdict.accessibleName() == "Pätevä pyyntö"
        assert verdict.accessibleDescription() == "Allekirjoitettu. Henkilötietolaki 28 § 1 mom."
        press(verdict._provision, Qt.Key.Key_Space)
        assert opened == [True]

    def test_painted_controls_have_a_role_and_a_name_for_readers(self, qapp: QApplication) -> None:
        verdict, stepper, tree = Verdict(), Stepper(), TickTree("Mitä lähetetään")
        verdict.show_verdict("done", "Pätevä", [], "28 § 1 mom.")
        stepper.set_stages([Stage("Saapui", StageState.NOW)])
        role = QAccessible.Role
        for widget, wanted in (
            (Chip(ChipFacts("shield", "Turvakielto", "guard")), role.StaticText),
            (ChipButton(ChipFacts("pen", "2026-0143", "accent")), role.Button),
            (verdict._provision, role.Button),
            (RailButton("day", "Päivä"), role.Button),
            (stepper, role.PageTabList),
            (tree.view, role.Tree),
            (RowsTable([Column("Nimi", str)], name="Lista"), role.Table),
        ):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.role() == wanted
            assert interface.text(QAccessible.Text.Name)

    def test_the_stepper_opens_only_what_is_behind(self, qapp: QApplication) -> None:
        stepper, opened = Stepper(), list[int]()
        stepper.stage_opened.connect(opened.append)
        states = (StageState.BEHIND, StageState.BEHIND, StageState.NOW, StageState.AHEAD)
        stepper.set_stages([Stage(f"Vaihe {n}", state) for n, state in enumerate(states)])
        stepper.resize(800, 48)
        stepper.show()
        for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Return):
            press(stepper, key)
        for x in (60, 700):
            QTest.mouseClick(stepper, Qt.MouseButton.LeftButton, pos=QPoint(x, 20))
        assert opened == [0, 0]
        assert "Vaihe 2: nyt" in stepper.accessibleDescription()
