"""What is to be seen: a few lines a picture, in the order in which people at the desk meet them."""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QFileDialog, QTreeView

from helpten_desk.domain.law import Ground, Proof
from helpten_desk.domain.requests import MailingWay, State
from helpten_desk.services.day_board import Queue, Tile
from helpten_desk.ui.admin.page import PartsPage
from helpten_desk.ui.answer.page import AnswerPage
from helpten_desk.ui.day.page import DayPage
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame import places
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.lists.tree_model import TickModel
from helpten_desk.ui.opening.unlock_window import UnlockWindow
from helpten_desk.ui.records.pair_page import PairPage
from helpten_desk.ui.records.quality_page import QualityPage
from helpten_desk.ui.requests.identify_page import IdentifyPage
from helpten_desk.ui.requests.intake_page import IntakePage
from helpten_desk.ui.requests.requests_page import RequestsPage
from tests.pictures import scenes_of_people as people
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
POSTCODES = """\
postinumero;paikka;paikka ruotsiksi
00100;HELSINKI;HELSINGFORS
02600;ESPOO;ESBO
2610;ESPOO;ESBO
06100;PORVOO;BORGÅ
20100;TURKU;ÅBO
22100;MARIEHAMN;
33720;TAMPERE;TAMMERFORS
33730;;
65100;VAASA;VASA
90100;OULU;ULEÅBORG
"""


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
    stage.settle()


def first_run(stage: Stage, empty: Path) -> None:
    """Setting up a register in an empty folder, step by step."""
    window = UnlockWindow(stage.lanes, lambda: stage.opening(empty), print_sheet=lambda _pdf, _title: None)
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
    page.recovery.print_button.click()
    stage.settle()
    stage.picture(window, "recovery-key-typed-back")
    window.close()
    stage.settle()


# --- the clerk ---


def day(stage: Stage, window: DeskWindow) -> None:
    """What waits today; only what is due soon; nothing of a kind; whose hand a case is in."""
    window.open(places.DAY)
    page = stage.page(window, DayPage)
    stage.picture(window, "day")
    page.tiles.buttons[Tile.DUE_SOON].click()
    stage.picture(window, "day-due-soon")
    page.tiles.buttons[Tile.RETURNED].click()
    page.queues[Queue.MINE].click()
    stage.picture(window, "day-nothing")
    page.queues[Queue.ALL].click()
    page.back()
    stage.press(window, "F2")
    stage.picture(window, "day-owner")
    page.back()


def requests(stage: Stage, window: DeskWindow) -> None:
    """The list of requests, those that are due first on top; closed ones too; the posting list's day."""
    window.open(places.REQUESTS)
    page = stage.page(window, RequestsPage)
    stage.picture(window, "requests")
    page.all.click()
    page.posting.click()
    stage.picture(window, "requests-all")
    page.back()
    page.open_only.click()


def came_back(stage: Stage, window: DeskWindow) -> None:
    """A letter that came back by post: its address is checked."""
    window.strip.show_message(None)  # of the case before: it goes by itself, but not as fast as this hand
    window.open(places.CAME_BACK, request=stage.case("", State.RETURNED))
    stage.picture(window, "came-back")


def not_valid(stage: Stage, window: DeskWindow) -> None:
    """A request by e-mail is not valid as made: the next step prints a form to sign."""
    window.open(places.INTAKE, request=stage.case("Testinen", State.INVALID))
    stage.picture(window, "not-valid")


def intake(stage: Stage, window: DeskWindow) -> None:
    """A letter from a file, keyed, with what follows from it."""
    window.open(places.INTAKE)
    page = stage.page(window, IntakePage)
    stage.picture(window, "intake-empty")
    page.letter.file_chosen.emit(stage.letters_in / "kirje-1.pdf")
    stage.settle()
    _fill(page.form, {"dated": stage.ago(3), "hand_signed": True, **INKA})
    stage.picture(window, "intake")
    stage.go_on(window)


def identify(stage: Stage, window: DeskWindow) -> None:
    """The request might be withdrawn; the person is chosen, and how it was made sure who she is."""
    page = stage.page(window, IdentifyPage)
    stage.choose(page.proofs.table, lambda rule: rule.proof is Proof.CODE_AND_NAME)
    stage.picture(window, "identify-code")
    page.quiet_steps[0].do()
    stage.picture(window, "withdraw")
    page.back()
    stage.choose(page.proofs.table, lambda rule: rule.proof is Proof.SIGNATURE_COMPARED)
    stage.picture(window, "identify")
    stage.go_on(window)


def answer(stage: Stage, window: DeskWindow) -> None:
    """What is held of her; a note about her neighbour is left out, and the letter says so."""
    page = stage.page(window, AnswerPage)
    stage.picture(window, "answer-begin")
    stage.go_on(window)
    view = page.frame.review.tree.view
    note = _row(view.tick_model, "Naapuri")
    view.setCurrentIndex(note)
    view.scrollTo(note, QTreeView.ScrollHint.PositionAtCenter)
    item = view.tick_model.item(note)
    assert item is not None, "the demo has a contact about a neighbour"
    view.tick_asked.emit(item.node.key)
    stage.picture(window, "answer-ground")
    _choose_ground(page, Ground.RIGHTS_OF_OTHERS)
    stage.settle()
    stage.picture(window, "answer")
    page.frame.review.open_places()
    first = next(iter(page.frame.review.places.rows.values()))
    first.paper_sent.emit(3, stage.letters_in / "kirje-1.pdf")
    stage.settle()
    stage.picture(window, "answer-places")
    page.back()


def black_out(stage: Stage, window: DeskWindow) -> None:
    """A place of her own letter, as if it were about somebody else."""
    page = stage.page(window, AnswerPage)
    collection = stage.desk.inspection.collect(stage.request(window))
    page.frame.review.paper_opened.emit(collection.papers[0].paper)
    page.frame.paper.put_down()
    page.frame.paper.region_drawn.emit(1, (36.0, 58.0, 70.0, 8.0))
    _choose_ground(page, Ground.RIGHTS_OF_OTHERS)
    stage.settle()
    stage.picture(window, "black-out")
    window.back()


def write_and_print(stage: Stage, window: DeskWindow) -> None:
    """The letter is written; the print dialog; its first pages as they come out."""
    page = stage.page(window, AnswerPage)
    stage.go_on(window)
    stage.picture(window, "print")
    request = stage.request(window)
    written = stage.desk.cases.open(request.id).letters[-2]  # the certificate is the last
    pdf = stage.desk.cases.letter(request, written)
    for number in (1, 2, 3):
        stage.sheet(pdf, number, f"letter-{number}")
    dialog = page.sending.print_dialog
    assert dialog is not None
    dialog.print_button.click()
    stage.settle()
    stage.picture(window, "sign")
    page.quiet_steps[0].do()
    stage.picture(window, "spoilt")
    page.back()


def sign(stage: Stage, window: DeskWindow) -> None:
    """The signed sheet has been scanned: the desk knows it by its code."""
    window.open(places.ANSWER, request=stage.case("Niskanen", State.PRINTED))
    stage.settle()
    page = stage.page(window, AnswerPage)
    scan = stage.signed_sheet(stage.request(window))
    with patch.object(QFileDialog, "getOpenFileName", lambda *_of: (str(scan), "")):
        page.frame.sign.scan_button.click()
    stage.settle()
    stage.picture(window, "signed")


def mail(stage: Stage, window: DeskWindow) -> None:
    """How it left, the last question, and the case when it is closed."""
    window.open(places.ANSWER, request=stage.case("Patel", State.SIGNED))
    stage.settle()
    page = stage.page(window, AnswerPage)
    _fill(page.frame.mail.form, {"way": MailingWay.REGISTERED, "number": "RR123456785FI"})
    stage.picture(window, "mail")
    stage.go_on(window)
    stage.picture(window, "mail-sure")
    dialog = page.sending.mailed_dialog
    assert dialog is not None
    dialog.accept()
    stage.settle()
    stage.picture(window, "mailed")
    page.quiet_steps[0].do()
    _fill(page.frame.correct.form, {"number": "RR123456790FI", "reason": "Numero luettiin väärin kuitista."})
    stage.picture(window, "mail-correct")
    stage.go_on(window)
    stage.picture(window, "mail-corrected")
    page.frame.done.came_back_asked.emit()
    stage.picture(window, "came-back-record")
    window.back()


def counter(stage: Stage, window: DeskWindow) -> None:
    """A second inspection within the year, looked at on the spot."""
    window.open(places.ANSWER, request=stage.case("Koskinen", State.IDENTIFIED))
    stage.settle()
    page = stage.page(window, AnswerPage)
    stage.go_on(window)
    page.frame.delivery_button.click()
    stage.picture(window, "delivery")
    page.back()
    stage.press(window, "F11")
    view = page.sending.counter
    assert view is not None
    view.showNormal()
    stage.show(view)
    stage.picture(view, "counter")
    view.ask()
    stage.picture(view, "counter-end")
    view.passphrase.set_value("kirje kortti kuitti")
    view.confirm_button.click()
    stage.settle()
    window.activateWindow()
    stage.picture(window, "shown")
    page.quiet_steps[0].do()
    stage.picture(window, "not-shown")
    page.back()


def quality(stage: Stage, window: DeskWindow) -> None:
    """Pairs that may be one person, one of them side by side and merged; what contradicts itself."""
    window.open(places.QUALITY)
    page = stage.page(window, QualityPage)
    stage.picture(window, "quality-pairs")
    stage.choose(page.pairs.table, lambda pair: "Tuomisto" in pair.left.list_name)
    stage.go_on(window)
    pair = stage.page(window, PairPage)
    pair.reason.set_value("Sama puhelin ja syntymäaika, kysytty asiakkaalta")
    stage.picture(window, "quality-pair")
    stage.go_on(window)
    stage.picture(window, "quality-merged")
    page.tabs[2].click()
    stage.settle()
    stage.picture(window, "quality-decisions")
    stage.go_on(window)
    stage.picture(window, "quality-undo")
    window.back()
    page.tabs[1].click()
    stage.settle()
    stage.picture(window, "quality-contradictions")


CLERK: tuple[Scene, ...] = (
    day,
    people.search,
    people.card,
    people.card_marked,
    people.aids,
    people.editing,
    people.newcomer,
    requests,
    intake,
    identify,
    answer,
    black_out,
    write_and_print,
    sign,
    mail,
    counter,
    came_back,
    not_valid,
    quality,
    people.card_merged,
)


# --- the administrator ---


def users(stage: Stage, window: DeskWindow) -> None:
    """Who may open the register, and what each may do."""
    _administration(stage, window, 0)
    stage.picture(window, "users")
    page = stage.page(window, PartsPage)
    page.quiet_steps[0].do()
    stage.picture(window, "new-user")
    page.back()


def settings(stage: Stage, window: DeskWindow) -> None:
    """The letterhead; how letters are made."""
    _administration(stage, window, 1)
    stage.picture(window, "letterhead")
    _administration(stage, window, 2)
    stage.picture(window, "letters")


def postcodes(stage: Stage, window: DeskWindow) -> None:
    """The table of postcodes: none, a file with faults that was chosen, in force, about to be taken away."""
    _administration(stage, window, 3)
    stage.picture(window, "postcodes-none")
    with TemporaryDirectory() as folder:
        file = Path(folder) / "postinumerot.csv"
        file.write_text(POSTCODES, "utf-8")
        with patch.object(QFileDialog, "getOpenFileName", return_value=(str(file), "")):
            stage.go_on(window)
    stage.picture(window, "postcodes-chosen")
    stage.go_on(window)
    stage.picture(window, "postcodes")


def journal(stage: Stage, window: DeskWindow) -> None:
    """The journal, checked."""
    _administration(stage, window, 4)
    stage.go_on(window)
    stage.picture(window, "journal")


def own(stage: Stage, window: DeskWindow) -> None:
    """One's own language and passphrase, who is away; what the program says of itself."""
    for part, name in enumerate(
        ("own-language", "absences", "own-passphrase", "about", "new-recovery-key"), 5
    ):
        _administration(stage, window, part)
        stage.picture(window, name)


CHIEF: tuple[Scene, ...] = (users, settings, postcodes, journal, own)


# --- hands ---


def _fill(form: Form, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        form.set_value(name, value)


def _row(model: TickModel, text: str, above: QModelIndex | None = None) -> QModelIndex:
    """The datum in the tree that holds this text."""
    above = above or QModelIndex()
    for number in range(model.rowCount(above)):
        index = model.index(number, 0, above)
        item = model.item(index)
        if item is not None and not item.children and text in item.node.text:
            return index
        found = _row(model, text, index)
        if found.isValid():
            return found
    return QModelIndex()


def _choose_ground(page: AnswerPage, ground: Ground) -> None:
    """Press the ground in the menu that asks for one."""
    menu = page.grounds.menu
    assert menu is not None
    word = page.grounds.word(ground)
    next(action for action in menu.actions() if word in action.text()).trigger()
    menu.close()


def _administration(stage: Stage, window: DeskWindow, part: int) -> None:
    window.open(places.ADMIN)
    page = stage.page(window, PartsPage)
    page.list.setCurrentIndex(page.list.rows_model.index(part, 0))
    stage.settle()
