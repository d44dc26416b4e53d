"""Administration: what each role finds there, deeds that say what they did, one's own passphrase."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from helpten_desk.domain.accounts import Purpose, Role, new_operation
from helpten_desk.domain.editing import Edit, How, ToldBy, Values
from helpten_desk.domain.errors import WrongPassphrase
from helpten_desk.ui.admin.about import AboutPart
from helpten_desk.ui.admin.absences import AbsencePart
from helpten_desk.ui.admin.journal import JournalPart
from helpten_desk.ui.admin.journal_words import value_word
from helpten_desk.ui.admin.left_out import LeftOutWords
from helpten_desk.ui.admin.page import AdminPart, PartsPage
from helpten_desk.ui.admin.recovery import RecoveryPart
from helpten_desk.ui.admin.settings import ControllerPart, LettersPart
from helpten_desk.ui.admin.users import PassphrasePart, UsersPart
from helpten_desk.ui.desk_window import build_window
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.top_bar import Initials
from tests import makers
from tests.clock import Clock
from tests.register.rows import written
from tests.screen import data_rows
from tests.stores import HELMI, file_register
from tests.ui.opened_desk import OpenedDesk, opened_desk

Part = TypeVar("Part", bound=AdminPart)

PAULI = "kuusi mustaa kissaa"
TYPED = "seven grey stones"  # QTest cannot type ä
NEW = "viisi vihreää taloa"


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, lanes: Lanes) -> Iterator[OpenedDesk]:
    with opened_desk(tmp_path / "register", clock, lanes) as made:
        yield made


def parts(opened: OpenedDesk) -> PartsPage:
    page = opened.page
    assert isinstance(page, PartsPage)
    return page


def part(opened: OpenedDesk, kind: type[Part]) -> Part:
    """Go through the list at the left until the part of that kind is in front."""
    opened.window.open("admin")
    opened.settle()
    page = parts(opened)
    for named in data_rows(page.list):
        page.choose(named.word)
        opened.settle()
        if isinstance(page.part, kind):
            return page.part
    raise AssertionError(f"there is no {kind.__name__}")


def told(opened: OpenedDesk) -> str:
    message = opened.window.strip.message
    return message.kind if message else ""


def press(opened: OpenedDesk) -> None:
    opened.page.do_next()
    opened.settle()


def test_a_user_is_added_and_opens_the_register(opened: OpenedDesk, tmp_path: Path, clock: Clock) -> None:
    users = part(opened, UsersPart)
    opened.page.quiet_steps[0].do()
    for name, value in {"name": "Pauli <i>Puro</i>", "login": "pauli", "passphrase": "salasana"}.items():
        users.form.set_value(name, value)
    press(opened)
    assert users.form["passphrase"].problem and told(opened) == "error"
    users.form.set_value("passphrase", PAULI)
    press(opened)
    assert told(opened) == "done"
    assert [user.name for user in data_rows(users.table)] == ["Helmi Halla", "Pauli <i>Puro</i>"]
    opened.register.close()
    register = file_register(tmp_path / "register", clock).open("pauli", PAULI)
    assert register.user.roles == {Role.CLERK}
    register.close()


def test_roles_are_saved_once_they_differ_and_the_last_administrator_stays(opened: OpenedDesk) -> None:
    users = part(opened, UsersPart)
    step = opened.page.next_step
    assert step is not None and not step.enabled
    users.form.set_value("administrator", False)
    press(opened)
    assert told(opened) == "error"
    users.form.set_value("administrator", True)
    users.form.set_value("auditor", False)
    press(opened)
    assert told(opened) == "done"
    assert Role.AUDITOR not in opened.desk.users.all()[0].roles


def test_removing_asks_by_a_second_press(opened: OpenedDesk) -> None:
    opened.desk.users.add("pauli", "Pauli Puro", [Role.CLERK], PAULI, new_operation())
    users = part(opened, UsersPart)
    users.table.step_rows(1)
    opened.page.quiet_steps[1].do()
    opened.settle()
    assert told(opened) == "warn" and all(user.active for user in opened.desk.users.all())
    assert opened.page.back() and all(user.active for user in opened.desk.users.all())
    opened.page.quiet_steps[1].do()
    opened.page.quiet_steps[1].do()
    opened.settle()
    assert [user.active for user in opened.desk.users.all()] == [True, False]


def test_an_administrator_sets_a_lost_passphrase_anew(
    opened: OpenedDesk, tmp_path: Path, clock: Clock
) -> None:
    opened.desk.users.add("pauli", "Pauli Puro", [Role.CLERK], PAULI, new_operation())
    users = part(opened, UsersPart)
    assert not users.form["passphrase"].isVisible(), "one's own is changed elsewhere"
    users.table.step_rows(1)
    QTest.keyClicks(users.form["passphrase"].editor, TYPED)
    press(opened)
    assert told(opened) == "done" and users.form.value("passphrase") == ""
    opened.register.close()
    file_register(tmp_path / "register", clock).open("pauli", TYPED).close()


def test_a_new_recovery_key_is_printed_typed_back_and_replaces_the_old(
    opened: OpenedDesk, tmp_path: Path, clock: Clock
) -> None:
    recovery = part(opened, RecoveryPart)
    press(opened)
    key, first = recovery.key, recovery.first
    assert key is not None and first is not None
    key.print_button.click()
    opened.settle()
    assert opened.paper.printed[0][0] == first.sheet
    groups = first.recovery_key.split("-")
    for number in first.groups:
        key.form.set_value(f"group{number}", groups[number - 1])
    press(opened)
    assert told(opened) == "done" and recovery.key is None
    opened.register.close()
    file_register(tmp_path / "register", clock).open_with_recovery(first.recovery_key).close()


def test_the_letterhead_is_changed_and_a_wrong_id_is_told_beside_it(opened: OpenedDesk) -> None:
    controller = part(opened, ControllerPart)
    assert controller.form.value("name") == "Esimerkkirekisteri Oy"
    controller.form.set_value("business_id", "1234567-8")
    press(opened)
    assert controller.form["business_id"].problem
    controller.form.set_value("business_id", "2104986-6")
    controller.form.set_value("name", "Uusi & Oy")
    assert "Uusi & Oy" in controller.preview.accessibleDescription()
    press(opened)
    assert told(opened) == "done"
    kept = opened.desk.administration.controller()
    assert kept is not None and (kept.name, kept.business_id) == ("Uusi & Oy", "2104986-6")


def test_settings_of_letters_and_partners_are_kept(opened: OpenedDesk) -> None:
    letters = part(opened, LettersPart)
    letters.form.set_value("mask", True)
    letters.form.set_value("partners", "Asennus Oy\n\n Kartta Oy ")
    press(opened)
    assert told(opened) == "done"
    assert opened.desk.administration.setting("letters.mask_code") == "yes"
    assert opened.desk.administration.partners() == ("Asennus Oy", "Kartta Oy")
    assert opened.page.next_step is not None and not opened.page.next_step.enabled


def test_the_journal_is_read_on_record_and_checked(opened: OpenedDesk) -> None:
    journal = part(opened, JournalPart)
    assert journal.table.current_row is not None and journal.table.current_row.deed == "journal.read"
    press(opened)
    assert journal.verdict.isVisible()
    assert journal.verdict.accessibleName() or journal.verdict.findChildren(QLabel)


def test_ones_own_passphrase_needs_the_present_one(opened: OpenedDesk, tmp_path: Path, clock: Clock) -> None:
    own = part(opened, PassphrasePart)
    for name, value in {"old": "väärä sana", "passphrase": NEW, "again": NEW}.items():
        own.form.set_value(name, value)
    press(opened)
    assert told(opened) == "error"
    own.form.set_value("old", HELMI.secret)
    press(opened)
    assert told(opened) == "done" and own.form.value("passphrase") == ""
    opened.register.close()
    place = file_register(tmp_path / "register", clock)
    with pytest.raises(WrongPassphrase):
        place.open("helmi", HELMI.secret)
    place.open("helmi", NEW).close()


def test_about_says_where_the_register_is_and_what_is_not_protected(
    opened: OpenedDesk, tmp_path: Path
) -> None:
    about = part(opened, AboutPart)
    said = "\n".join(label.text() for label in about.findChildren(QLabel))
    assert str(tmp_path / "register") in said


def test_a_clerk_has_no_administration_but_a_passphrase_of_her_own(
    tmp_path: Path, clock: Clock, lanes: Lanes
) -> None:
    with opened_desk(tmp_path / "clerk", clock, lanes, (Role.CLERK,)) as opened:
        assert opened.window.rail.keys == ("day", "search", "requests", "quality")
        assert not opened.window.has("admin")
        initials = opened.window.top_bar.findChild(Initials)
        assert initials is not None
        initials.click()
        opened.settle()
        page = parts(opened)
        words = [named.word for named in data_rows(page.list)]
        assert words == ["Näytön kieli", "Poissaolot", "Oma tunnuslause", "Tietoja ohjelmasta"]
        page.choose("Oma tunnuslause")
        assert isinstance(page.part, PassphrasePart)


def test_an_auditor_reads_and_changes_nothing(tmp_path: Path, clock: Clock, lanes: Lanes) -> None:
    with opened_desk(tmp_path / "auditor", clock, lanes, (Role.AUDITOR,)) as opened:
        controller = part(opened, ControllerPart)
        assert opened.page.next_step is None
        assert not controller.form.isEnabled()
        assert isinstance(part(opened, JournalPart), JournalPart)
        page = parts(opened)
        assert not any(isinstance(page.part, UsersPart) for _named in page.list.rows_model.rows)


def reopened(opened: OpenedDesk) -> OpenedDesk:
    """The same desk in a new window, as after locking and unlocking."""
    opened.window.store_drafts()
    opened.settle()
    opened.window.close()
    window = build_window(opened.lanes, opened.desk)
    window.show()
    return OpenedDesk(opened.desk, opened.lanes, window, opened.paper)


def test_what_is_typed_in_the_administration_comes_back_but_no_passphrase(opened: OpenedDesk) -> None:
    users = part(opened, UsersPart)
    opened.page.quiet_steps[0].do()
    for name, value in {"name": "Pauli Puro", "passphrase": PAULI, "auditor": True}.items():
        users.form.set_value(name, value)
    part(opened, ControllerPart).form.set_value("contact_name", "Uusi Yhteys")
    part(opened, LettersPart).form.set_value("partners", "Asennus Oy")
    assert "mustaa" not in (opened.page.draft() or "")
    again = reopened(opened)
    users = part(again, UsersPart)
    typed = users.form.values()
    assert (typed["name"], typed["auditor"], typed["passphrase"]) == ("Pauli Puro", True, "")
    assert part(again, ControllerPart).form.value("contact_name") == "Uusi Yhteys"
    assert again.page.next_step is not None and again.page.next_step.enabled
    assert part(again, LettersPart).form.value("partners") == "Asennus Oy"
    press(again)
    assert again.desk.administration.partners() == ("Asennus Oy",)
    again.window.close()


def test_an_absence_being_entered_comes_back_with_who_is_away_and_who_stands_in(opened: OpenedDesk) -> None:
    for login, name in (("pauli", "Pauli Puro"), ("aino", "Aino Saari")):
        opened.desk.users.add(login, name, [Role.CLERK], PAULI, new_operation())
    users = {user.login: user.id for user in opened.desk.absences.clerks()}
    form = part(opened, AbsencePart).form
    for field, value in (("user", users["pauli"]), ("substitute", users["aino"])):
        form.set_value(field, value)
    form["first"].set_text("5.4.2026")
    own = opened.window.page("own")
    assert isinstance(own, PartsPage)
    opened.window.open("own")
    opened.settle()
    opened.window.open("admin")
    again = reopened(opened)
    form = part(again, AbsencePart).form
    typed = form.values()
    assert (typed["user"], typed["substitute"]) == (users["pauli"], users["aino"])
    assert form["first"].text() == "5.4.2026"
    again.window.close()


def test_roles_being_changed_come_back_to_the_same_user(opened: OpenedDesk) -> None:
    opened.desk.users.add("pauli", "Pauli Puro", [Role.CLERK], PAULI, new_operation())
    users = part(opened, UsersPart)
    assert opened.page.draft() is None
    users.table.step_rows(1)
    users.form.set_value("auditor", True)
    again = reopened(opened)
    users = part(again, UsersPart)
    assert users.table.current_row is not None and users.table.current_row.login == "pauli"
    press(again)
    assert opened.desk.users.all()[1].roles == {Role.CLERK, Role.AUDITOR}
    again.window.close()


@pytest.mark.parametrize("kind", [ControllerPart, LettersPart])
def test_what_another_saved_meanwhile_is_not_overwritten(
    opened: OpenedDesk, kind: type[ControllerPart | LettersPart]
) -> None:
    shown = part(opened, kind)
    kept = opened.desk.administration.controller()
    assert kept is not None
    opened.desk.administration.save_controller(replace(kept, name="Muu Oy"), new_operation())
    opened.desk.administration.save_partners(("Muu Oy",), new_operation())
    name = "name" if kind is ControllerPart else "partners"
    shown.form.set_value(name, "Oma Oy")
    press(opened)
    assert told(opened) == "error" and shown.form.value(name) == "Oma Oy"
    opened.page.renew()
    opened.settle()
    assert shown.form.value(name) == "Muu Oy"
    shown.form.set_value(name, "Oma Oy")
    press(opened)
    assert told(opened) == "done"


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("to", "collected", "Koottu"),
        ("proof", "signature_compared", "Allekirjoitus ja tiedot verrattu"),
        ("before", "clerk administrator", "käsittelijä ja pääkäyttäjä"),
        ("after", "Uusi Oy", "Uusi Oy"),
        ("name", "clerk", "clerk"),
    ],
)
def test_codes_in_the_journal_are_told_in_words(opened: OpenedDesk, name: str, value: str, told: str) -> None:
    assert value_word(name, value) == told


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("label", "contacts.note", "Merkintä"),
        ("withheld", "contacts.note#12: health", "Merkintä: Vakava vaara"),
        (
            "withheld",
            "contacts.note#1: rights_of_others untold; contacts.note#2: rights_of_others untold",
            "2 × Merkintä: ",
        ),
        ("redacted", "7/2: crime_prevention", "pape"),  # paper 7, page 2, in the language of the screen
    ],
)
def test_what_was_left_out_is_told_in_words(opened: OpenedDesk, name: str, value: str, told: str) -> None:
    words = LeftOutWords(opened.desk.words, opened.desk.inspection.ground_words).value(name, value)
    assert words.startswith(told) and "_" not in words and "#" not in words


def test_changes_are_told_in_words_and_what_is_masked_stays_so(opened: OpenedDesk) -> None:
    with written(opened.register) as connection:
        person = makers.person(connection)
    editing, purpose = opened.desk.editing, Purpose("customer_service")
    telling: list[tuple[str, Values]] = [
        ("phones", {"kind": "mobile", "number": "040 123 4567"}),
        ("addresses", {"kind": "home", "line": "Piilopolku 9", "town": "IVALO"}),
        ("identity_codes", {"code": makers.CODES[0]}),
    ]
    for table, values in telling:
        made = editing.save(person, Edit(How.NEW, table, values, ToldBy()), purpose, new_operation())
        editing.undo(made, purpose, new_operation())
    model = part(opened, JournalPart).table.rows_model
    edits = [n for n in range(model.rowCount()) if (line := model.row(n)) and line.deed.startswith("edit.")]
    told = [model.cell(n, 5).text for n in edits]
    assert len(told) == 6 and "040 123 4567" in told[-1] and "phones" not in str(told)
    for raw in ("Piilopolku", "IVALO", makers.CODES[0], "number", "mobile", "null", "[", "undid"):
        assert raw not in " ".join(told), raw


def test_a_cut_detail_is_whole_in_the_tool_tip(opened: OpenedDesk) -> None:
    names = tuple(f"Kumppani {number} Oy" for number in range(40))
    opened.desk.administration.save_partners(names, new_operation())
    table = part(opened, JournalPart).table
    model = table.rows_model
    deeds = [(n, model.row(n)) for n in range(model.rowCount())]
    row = next(n for n, line in deeds if line is not None and line.deed == "settings.partners")
    assert "Kumppani 39 Oy" in table.cut_text(table.rows_model.index(row, 5))
    assert table.cut_text(table.rows_model.index(row, 0)) == ""
