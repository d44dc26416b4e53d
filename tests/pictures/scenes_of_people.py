"""What is to be seen of people: search, card, editing, history, help and command line over them."""

from PySide6.QtTest import QTest

from helpten_desk.domain.accounts import Purpose, new_operation
from helpten_desk.domain.editing import Edit, How, ToldBy
from helpten_desk.domain.people import PartyId, PartyKind
from helpten_desk.ui.aids.desk_aids import DeskAids
from helpten_desk.ui.frame import places
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.people.card_page import CardPage
from helpten_desk.ui.people.newcomer_page import RESTED, NewcomerPage
from helpten_desk.ui.people.search_page import SearchPage
from tests.pictures.stage import Stage

OTHERS = "Esimerkkikuja 5"
OWN = "Mallikatu 12 B 43"
SOMEBODY = "Salonen Aino Hanna"  # of no other scene


def search(stage: Stage, window: DeskWindow) -> None:
    """Before a word is typed; namesakes in sections; misspelt; filtered; nobody."""
    _search(stage, window, "")
    stage.picture(window, "search-empty")
    _search(stage, window, "virtanen matti")
    stage.picture(window, "search")
    _search(stage, window, "virtanen-koe matti")
    stage.picture(window, "search-protected")
    _search(stage, window, "Turku")
    page = stage.page(window, SearchPage)
    page.narrowing.kinds[PartyKind.PERSON].click()
    page.narrowing.town.setText("Turku")
    stage.settle()
    stage.picture(window, "search-filtered")
    page.narrowing.prohibited.click()
    page.narrowing.town.setText("Utsjoki")
    stage.settle()
    stage.picture(window, "search-filtered-nothing")
    page.narrowing.clear()
    _search(stage, window, "Kuusniemi Hilkka")
    stage.picture(window, "search-nothing")
    _search(stage, window, "")


def card(stage: Stage, window: DeskWindow) -> None:
    """A card with a value in every group, each group of it; five thousand trips; a company."""
    page = _card(stage, window, "100482")
    stage.picture(window, "card")
    for row in range(1, len(page.index.rows_model.rows)):
        page.index.setCurrentIndex(page.index.rows_model.index(row, 0))
        stage.picture(window, f"card-group-{row}")
    _card(stage, window, "Lahtinen Onni Tapio")
    stage.picture(window, "card-trips")
    trips = next(step for step in stage.page(window, CardPage).key_steps if step.do.__name__ == "_show_trips")
    trips.do()
    stage.picture(window, "card-all-trips")
    page = stage.page(window, CardPage)
    page.editing.begin_edit()
    stage.settle()
    stage.picture(window, "card-trip-edit")
    page.back()
    (hit,) = (hit for hit in stage.desk.search.find("700101").hits if hit.company)
    assert hit.company is not None
    window.open(places.CARD, company=int(hit.company.id))
    stage.picture(window, "card-company")


def card_marked(stage: Stage, window: DeskWindow) -> None:
    """Who lives in secret and has died; who prohibits; two with one code; a namesake, her code revealed."""
    _card(stage, window, "Saarinen Pirkko Eila")
    stage.picture(window, "card-protected")
    _card(stage, window, "Niskanen Eila")
    stage.picture(window, "card-prohibited")
    _card(stage, window, "Mäki-Karvia Kerttu Helena")
    stage.picture(window, "card-one-code")
    page = _card(stage, window, "Virtanen Matti Kalevi")
    page.header.code.ask()
    stage.picture(window, "card-namesake")


def card_merged(stage: Stage, window: DeskWindow) -> None:
    """One who was kept twice, after the merging."""
    _card(stage, window, "Tuomisto Seija")
    stage.picture(window, "card-merged")


def editing(stage: Stage, window: DeskWindow) -> None:
    """An address in its form, a new record; one that another clerk changed meanwhile; what was changed."""
    page = _card(stage, window, "100482")
    assert page.groups is not None
    page.groups.go_to(("addresses", 0, ""))
    page.editing.begin_edit()
    stage.picture(window, "card-edit")
    page.back()
    page.editing.begin_new("prohibitions")
    stage.picture(window, "card-add")
    page.back()
    _collide(stage, window)
    page.back()
    stage.settle()
    next(step for step in page.quiet_steps if step.key == "").do()
    stage.picture(window, "card-history")
    page.back()


def _collide(stage: Stage, window: DeskWindow) -> None:
    page = _card(stage, window, SOMEBODY)
    assert page.groups is not None
    page.groups.go_to(("addresses", 0, ""))
    page.editing.begin_edit()
    stage.settle()
    form = page.editing.form
    assert form is not None and form.opened.standing is not None
    row, version = form.opened.standing.row, form.opened.standing.version
    theirs = {"line": OTHERS, "care_of": "Toinen"}
    edit = Edit(How.CORRECTED, "addresses", theirs, ToldBy(), row=row, version=version)
    somebody = PartyId(stage.person(SOMEBODY))
    stage.desk.editing.save(somebody, edit, Purpose("customer_service"), new_operation())
    form.form.set_value("how", How.CORRECTED)
    form.form.set_value("line", OWN)
    page.editing.save()
    stage.picture(window, "card-collision")


def newcomer(stage: Stage, window: DeskWindow) -> None:
    """One who is new; who may be the same; saved, and taken back; a company."""
    window.open(places.NEWCOMER, query="virtanen matti")
    stage.picture(window, "newcomer")
    page = stage.page(window, NewcomerPage)
    for name, value in (
        ("people.given_names", "Matti Kalevi"),
        ("identities.born_on", "1.5.1994"),
        ("identity_codes.code", "010594Y9032"),
    ):
        page.form.set_value(name, value)
    QTest.qWait(RESTED)  # then the register is asked who may be the same
    stage.picture(window, "newcomer-alike")
    page.do_next()
    stage.picture(window, "newcomer-saved")
    stage.page(window, CardPage).editing.undo()
    stage.settle()
    window.open(places.NEWCOMER)
    page.kind.set_value(PartyKind.COMPANY)
    stage.picture(window, "newcomer-company")
    page.kind.set_value(PartyKind.PERSON)


def aids(stage: Stage, window: DeskWindow) -> None:
    """Over a card: whom one saw last, every action by name, the guide, the keys that work here."""
    _card(stage, window, "100482")
    window.recent_asked.emit()
    stage.picture(window, "recent")
    window.recent_asked.emit()
    desk_aids = window.findChild(DeskAids)
    assert desk_aids is not None
    window.commands_asked.emit()
    stage.picture(window, "commands")
    commands = desk_aids.commands
    assert commands is not None
    commands.field.setText("xyz")
    commands.field.textEdited.emit("xyz")
    stage.picture(window, "commands-nothing")
    commands.leave()
    window.help_asked.emit()
    stage.picture(window, "help")
    help_panel = desk_aids.help
    assert help_panel is not None
    help_panel.keys_button.click()
    stage.picture(window, "help-keys")
    help_panel.search.setText("tu")
    help_panel.search.textEdited.emit("tu")
    stage.picture(window, "help-found")
    help_panel.search.clear()
    help_panel.leave()


def _card(stage: Stage, window: DeskWindow, query: str) -> CardPage:
    window.open(places.CARD, person=stage.person(query))
    stage.settle()
    return stage.page(window, CardPage)


def _search(stage: Stage, window: DeskWindow, query: str) -> None:
    window.open(places.SEARCH)
    window.focus_search()
    window.top_bar.search.setText(query)
    window.query_changed.emit(query)
    stage.settle()
