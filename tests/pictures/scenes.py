"""What is to be seen: a few lines a picture, in the order in which people at the desk meet them."""

from collections.abc import Callable, Mapping
from pathlib import Path

from helpten_desk.domain.law import Proof
from helpten_desk.ui import places
from helpten_desk.ui.admin_page import PartsPage
from helpten_desk.ui.form import Form
from helpten_desk.ui.identify_page import IdentifyPage
from helpten_desk.ui.intake_page import IntakePage
from helpten_desk.ui.unlock_window import UnlockWindow
from helpten_desk.ui.window import DeskWindow
from tests.pictures.stage import Stage

Scene = Callable[[Stage, DeskWindow], None]

CONTROLLER = {
    "register_name": "Asiakasrekisteri",
    "name": "Helpten Oy",
    "business_id": "2104986-6",
    "domicile": "Espoo",
    "line": "Lars Sonckin kaari 16",
    "postcode": "02600",
    "town": "ESPOO",
}
CONTACT = {
    "contact_name": "Tuula Testilä",
    "contact_title": "tietosuojavastaava",
    "phone": "010 000 0000",
    "email": "tietosuoja@helpten.example",
}
ADMINISTRATOR = {
    "admin_name": "Pekka Päällys",
    "login": "pekka",
    "passphrase": "avain nauha ja lukko",
    "again": "avain nauha ja lukko",
}
INKA = {
    "name": "Inka Säde Maria Testinen",
    "address": "Mallikatu 12 B 34, 00100 HELSINKI",
    "born_on": "1.5.1994",
}


# --- before the desk is open ---


def unlock(stage: Stage) -> None:
    """The unlock page of the demonstration; what it says after a wrong try; the lost passphrase."""
    window = UnlockWindow(stage.lanes, stage.opening, demonstration=True)
    stage.show(window)
    stage.picture(window, "unlock")
    _fill(window.page.form, {"login": "aino", "passphrase": "kirje kortti"})
    window.page.form.finished.emit()
    stage.picture(window, "unlock-refused")
    window.page.lost.emit()
    stage.picture(window, "passphrase-lost")
    window.close()


def first_run(stage: Stage, empty: Path) -> None:
    """Setting up a register in an empty folder, step by step."""
    window = UnlockWindow(
        stage.lanes, lambda: stage.opening(empty), print_sheet=lambda _pdf, _title: None
    )
    stage.show(window)
    assert window.first_run is not None
    page = window.first_run.page
    _fill(page.controller, CONTROLLER)
    stage.picture(window, "first-run")
    page.do_next()
    _fill(page.contact, CONTACT)
    stage.picture(window, "first-run-contact")
    page.do_next()
    _fill(page.administrator, ADMINISTRATOR)
    stage.picture(window, "first-run-administrator")
    page.do_next()
    stage.picture(window, "recovery-key")
    window.close()
    stage.settle()


# --- the clerk ---


def search(stage: Stage, window: DeskWindow) -> None:
    """Namesakes in sections, the card of the first one beside them."""
    _search(stage, window, "virtanen matti")
    stage.picture(window, "search")
    _search(stage, window, "Kuusniemi Hilkka")
    stage.picture(window, "search-nothing")


def card(stage: Stage, window: DeskWindow) -> None:
    """A card with a value in every group, and one with five thousand trips."""
    window.open(places.CARD, person=stage.person("100482"))
    stage.picture(window, "card")
    window.open(places.CARD, person=stage.person("Lahtinen Onni Tapio"))
    stage.picture(window, "card-trips")


def requests(stage: Stage, window: DeskWindow) -> None:
    """The list of requests, those that are due first on top."""
    window.open(places.REQUESTS)
    stage.picture(window, "requests")


def not_valid(stage: Stage, window: DeskWindow) -> None:
    """A request by e-mail is not valid as made: the next step prints a form to sign."""
    window.open(places.INTAKE, request=stage.case("Testinen", "invalid"))
    stage.picture(window, "not-valid")


def intake(stage: Stage, window: DeskWindow) -> None:
    """A letter from a file, keyed, with what follows from it."""
    window.open(places.INTAKE)
    page = stage.page(window, IntakePage)
    stage.picture(window, "intake-empty")
    page.read_file(stage.letters_in / "kirje-1.pdf")
    stage.settle()
    _fill(page.form, {"dated": stage.ago(3), "hand_signed": True, **INKA})
    stage.picture(window, "intake")
    stage.go_on(window)


def identify(stage: Stage, window: DeskWindow) -> None:
    """The person is chosen, and how it was made sure who she is."""
    page = stage.page(window, IdentifyPage)
    stage.choose(page.proofs.table, lambda rule: rule.proof is Proof.CODE_AND_NAME)
    stage.picture(window, "identify-code")
    stage.choose(page.proofs.table, lambda rule: rule.proof is Proof.SIGNATURE_COMPARED)
    stage.picture(window, "identify")
    stage.go_on(window)


CLERK: tuple[Scene, ...] = (search, card, requests, not_valid, intake, identify)


# --- the administrator ---


def users(stage: Stage, window: DeskWindow) -> None:
    """Who may open the register, and what each may do."""
    _administration(stage, window, 0)
    stage.picture(window, "users")


def settings(stage: Stage, window: DeskWindow) -> None:
    """The letterhead; how letters are made."""
    _administration(stage, window, 1)
    stage.picture(window, "letterhead")
    _administration(stage, window, 2)
    stage.picture(window, "letters")


def journal(stage: Stage, window: DeskWindow) -> None:
    """The journal, checked."""
    _administration(stage, window, 3)
    stage.go_on(window)
    stage.picture(window, "journal")


def own(stage: Stage, window: DeskWindow) -> None:
    """One's own passphrase; what the program says of itself."""
    _administration(stage, window, 4)
    stage.picture(window, "own-passphrase")
    _administration(stage, window, 5)
    stage.picture(window, "about")


CHIEF: tuple[Scene, ...] = (users, settings, journal, own)


# --- hands ---


def _fill(form: Form, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        form.set_value(name, value)


def _search(stage: Stage, window: DeskWindow, query: str) -> None:
    window.open(places.SEARCH)
    window.focus_search()
    window.top_bar.search.setText(query)
    window.query_changed.emit(query)
    stage.settle()


def _administration(stage: Stage, window: DeskWindow, part: int) -> None:
    window.open(places.ADMIN)
    page = stage.page(window, PartsPage)
    page.list.setCurrentIndex(page.list.rows_model.index(part, 0))
    stage.settle()
