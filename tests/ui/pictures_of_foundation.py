"""Pictures of the frame and the foundation's widgets: `python -m tests.ui.pictures_of_foundation FOLDER`."""

import os
import sys
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QIODevice, QRect, Qt
from PySide6.QtGui import QCursor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from helpten_desk import paths
from helpten_desk.domain.people import Language, Namesake, PartyId, PersonFacts
from helpten_desk.ui.forms.fields import ChoiceField, DateField, TextField, TickField
from helpten_desk.ui.forms.form import Form
from helpten_desk.ui.frame.lane import Lanes
from helpten_desk.ui.frame.page import Page, Step
from helpten_desk.ui.frame.stepper import Stage, StageState
from helpten_desk.ui.frame.window import DeskWindow
from helpten_desk.ui.lists.panes import Pane, Panes
from helpten_desk.ui.lists.table import TWO_LINES, Cell, Column, Heading, RowsTable
from helpten_desk.ui.lists.tree import TickNode, TickTree, Withholding
from helpten_desk.ui.look import words
from helpten_desk.ui.look.chips import ChipFacts
from helpten_desk.ui.look.focus import FocusRing
from helpten_desk.ui.look.icons import icon
from helpten_desk.ui.look.labels import Panel, PlainLabel, Scrolled
from helpten_desk.ui.look.looks import Looks
from helpten_desk.ui.look.verdict import Verdict
from helpten_desk.ui.paper.paper_view import PaperPage, PaperView, Region
from helpten_desk.ui.people.person_header import PersonHeader

TODAY = date(2026, 11, 24)
MATTI = PersonFacts(
    PartyId(1),
    "104233",
    "Matti Kalevi",
    "Matti",
    "Virtanen",
    date(1994, 5, 1),
    "010594Y••••",
    "Tampere",
    Language.FI,
)
JUHANI = PersonFacts(
    PartyId(2),
    "038910",
    "Matti Juhani",
    "Matti",
    "Virtanen",
    date(1961, 3, 12),
    "120361-••••",
    "Tampere",
    Language.FI,
)
STAGES = ("Saapui", "Tunnistettu", "Koottu", "Kirjoitettu", "Tulostettu", "Allekirjoitettu", "Postitettu")
NOTES = ("5.11. A. Saari", "9.11. passi nähty", "23.11. 94 tietoa", "kesken", "", "", "")


def stages(now: int) -> list[Stage]:
    """The stepper at a stage."""
    return [
        Stage(
            word,
            StageState.BEHIND if at < now else StageState.NOW if at == now else StageState.AHEAD,
            NOTES[at] if at <= now else "",
        )
        for at, word in enumerate(STAGES)
    ]


def sheet(lines: list[str]) -> bytes:
    """A page image with some text, as the reading room would give it."""
    image = QImage(1240, 1754, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    for at, text in enumerate(lines):
        painter.drawText(QRect(120, 120 + at * 40, 1000, 40), text)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


class SearchSample(Page):
    """A list with sections, the card beside it."""

    def __init__(self) -> None:
        super().__init__()
        recent = QPushButton("Viimeksi avatut")
        recent.setIcon(icon("clock"))
        recent.setProperty("kind", "small")
        self.set_title("Haku", "9 henkilöä miljoonasta", [recent])
        self.table: RowsTable[tuple[str, ...]] = RowsTable(
            [
                Column("Nimi ja asiakasnumero", lambda r: Cell(r[0], r[1], bold=((0, 8), (10, 5))), 230),
                Column(
                    "Syntynyt", lambda r: Cell(r[2], r[3], role="strong", unknown=r[2] == "ei tiedossa"), 100
                ),
                Column(
                    "Osoite ja työnantaja",
                    lambda r: Cell(
                        r[4], r[5], chips=(ChipFacts("prohibition", "Kielto", "guard"),) if r[6] else ()
                    ),
                ),
            ],
            name="Hakutulokset",
            height=TWO_LINES,
        )
        self.table.led = True
        self.table.set_rows(
            [
                Heading("Sama nimi, 4 henkilöä – erota syntymäajasta"),
                (
                    "Virtanen, Matti Kalevi",
                    "104 233",
                    "1.5.1994",
                    "32 v",
                    "Esimerkkikatu 12 B 34, Tampere",
                    "Esimerkki Oy",
                    "",
                ),
                (
                    "Virtanen, Matti Juhani",
                    "038 910",
                    "12.3.1961",
                    "65 v",
                    "Esimerkkikatu 12 B 34, Tampere",
                    "Ei työnantajaa",
                    "",
                ),
                (
                    "Virtanen, Matti Olavi",
                    "221 507",
                    "23.7.1978",
                    "48 v",
                    "Koekuja 3, Turku",
                    "Mallitalo Oy",
                    "x",
                ),
                (
                    "Virtanen, Matti",
                    "387 044",
                    "ei tiedossa",
                    "",
                    "PL 0, Maarianhamina",
                    "Ålands Exempel Ab",
                    "",
                ),
                Heading("Nimi alkaa samoin, 3 henkilöä"),
                (
                    "Virtanen, Matti-Ilmari Sebastian Aleksanteri Konstantin",
                    "150 826",
                    "4.8.1989",
                    "37 v",
                    "Esimerkkikatu 1",
                    "Esimerkki Oy",
                    "",
                ),
            ]
        )
        listing = Panel(margins=(0, 0, 0, 4))
        listing.body.addWidget(self.table)
        card = Panel()
        header = PersonHeader()
        header.show_person(MATTI, TODAY, namesakes=[Namesake(JUHANI, ("address",))])
        card.body.addWidget(header)
        card.body.addStretch(1)
        self.body.addWidget(Panes([Pane("Lista", listing, 560, 624), Pane("Kortti", card, 480, 504)]))
        self.set_steps(
            Step("Avaa kortti", lambda: None, key="Enter"), [Step("Uusi pyyntö…", lambda: None, "Ctrl+N")]
        )


class IntakeSample(Page):
    """Letter, form, verdicts."""

    def __init__(self) -> None:
        super().__init__()
        self.set_stages(stages(0))
        paper = PaperView("Kirje, sivu 1 (1)")
        paper.set_pages([PaperPage(sheet(["Matti Kalevi Virtanen", "Tarkastuspyyntö"]), 210, 297)])
        paper.set_regions({1: [Region((18, 185, 120, 41), "Allekirjoitus")]})
        form = Form()
        form.heading("Pyyntö")
        form.add(
            ChoiceField("kind", "Laji", [(1, "Tarkastus"), (2, "Kielto")]),
            ChoiceField("way", "Tapa", [(1, "Kirje"), (2, "Puhelin")]),
        )
        form.add(
            DateField("received_on", "Saapunut", today=lambda: TODAY),
            DateField("dated", "Kirjeen päiväys", today=lambda: TODAY),
        )
        form.heading("Pyytäjä, kuten kirjeessä")
        form.add(TextField("name", "Nimi", check=lambda value: None if value else "Kirjoita pyytäjän nimi."))
        form.add(TextField("address", "Postiosoite"))
        form.add(
            DateField("born_on", "Syntymäaika", today=lambda: TODAY),
            ChoiceField("language", "Vastauksen kieli", [(1, "suomi")]),
        )
        form.add(
            TextField(
                "phone",
                "Puhelin",
                optional=True,
                warn=lambda _v: "Numero on lyhyt. Jätä tyhjäksi, jos se puuttuu.",
            )
        )
        form.add(TickField("signed", "Omakätinen allekirjoitus on nähty"))
        form.add(TickField("written", "Tiedot pyydetään kirjallisina"))
        form.end()
        form.set_value("received_on", date(2026, 11, 5))
        form.set_value("address", "Esimerkkikatu 12 B 34, 33720 Tampere")
        form.set_value("phone", "050 00")
        form.set_value("signed", True)
        form.set_value("written", True)
        form["phone"].verify()
        form["name"].verify()
        self.form = form
        keyed = Panel()
        keyed.body.addWidget(Scrolled(form))
        verdicts = QWidget()
        column = QVBoxLayout(verdicts)
        column.setContentsMargins(0, 0, 0, 0)
        for kind, word, reason, provision in (
            (
                "done",
                "Pätevä pyyntö",
                "Kirje on omakätisesti allekirjoitettu, ja siinä on tiedot henkilön etsimiseksi.",
                "Henkilötietolaki 28 § 1 mom. ja 26 § 1 mom.",
            ),
            (
                "time",
                "Vastaa viimeistään la 5.12.2026",
                "Talon tavoite: kuukausi saapumisesta 5.11. Laki: ilman aiheetonta viivytystä.",
                "Henkilötietolaki 28 § 2 mom.",
            ),
            (
                "warn",
                "Henkilöä ei ole vielä tunnistettu",
                "1 henkilö täsmää: Matti Kalevi Virtanen, s. 1.5.1994.",
                "",
            ),
        ):
            verdict = Verdict()
            verdict.show_verdict(kind, word, [reason], provision)
            column.addWidget(verdict)
        column.addStretch(1)
        so = Panel("Mitä tästä seuraa")
        so.body.addWidget(Scrolled(verdicts))
        self.body.addWidget(
            Panes(
                [
                    Pane("Kirje", paper, 380, 404),
                    Pane("Lomake", keyed, 352, 352),
                    Pane("Seuraukset", so, 340, 356),
                ]
            )
        )
        self.set_steps(
            Step("Kirjaa ja tunnista", lambda: None, enabled=False, why_not="Pyytäjän nimi puuttuu."),
            [Step("Skannaa lisää sivuja", lambda: None, "F9")],
        )

    def focus_first(self) -> None:
        """To the phone, as in the picture."""
        self.form["phone"].editor.setFocus()


class AnswerSample(Page):
    """What is sent, and the letter."""

    def __init__(self) -> None:
        super().__init__()
        self.set_stages(stages(3))
        header = PersonHeader()
        header.show_person(MATTI, TODAY, identified=True, answer="suomi, kotiosoite")
        tree = TickTree("Mitä lähetetään")
        plain = [
            TickNode(
                name,
                name,
                source=source,
                children=tuple(
                    TickNode((name, n), "arvo", label="Ammatti", source="itse") for n in range(count)
                ),
            )
            for name, count, source in (
                ("Perustiedot", 12, "itse, VTJ"),
                ("Tunnistetiedot", 3, "VTJ"),
                ("Asiakkuus ja sopimukset", 14, "lomake, kumppani"),
            )
        ]
        call = TickNode(
            "call",
            "14.6.2025  Puhelu, asiakaspalvelun merkintä",
            withheld=Withholding(
                "vakava vaara toisen oikeuksille",
                "27 § 1 mom. 2 k. Kirje kertoo, että tieto puuttuu ja miksi.",
            ),
        )
        use = TickNode(
            "use",
            "Käyttö ja yhteydenotot",
            source="Helpten",
            children=(call, *(TickNode(("use", n), f"{n}.1.2026 Matka") for n in range(1, 48))),
        )
        empty = TickNode(
            "told", "Muut kertomanne tiedot", children=(TickNode("none", "", missing="Ei tietoja"),)
        )
        tree.set_nodes([*plain, use, empty])
        tree.open_node("Tunnistetiedot")
        left = Panel(margins=(0, 13, 0, 0))
        header.setContentsMargins(20, 0, 19, 0)
        left.body.addWidget(header)
        left.body.addWidget(tree, 1)
        found = PlainLabel("Etsitty: rekisteri, paperiarkisto, 3 kumppania", t="text")
        found.setContentsMargins(20, 4, 19, 8)
        left.body.addWidget(found)
        self.paper = PaperView("Kirje, kuten se tulostuu")
        self.paper.set_pages([PaperPage(sheet(["Vastaus tarkastuspyyntöönne"]), 210, 297)] * 6)
        self.tree = tree
        self.body.addWidget(Panes([Pane("Sisältö", left, 520, 536), Pane("Kirje", self.paper, 480, 592)]))
        self.set_steps(
            Step("Tulosta allekirjoitettavaksi", lambda: None),
            [Step("Tallenna PDF…", lambda: None, "Ctrl+S")],
        )

    def focus_first(self) -> None:
        """To the tree."""
        self.tree.setFocus()

    def opened(self, **where: object) -> None:
        """Say how the letter stands."""
        self.notify(
            "done",
            "Kirje on ajan tasalla: 93 tietoa ja 1 arkki, 1 tieto jää pois, 6 sivua.",
            "Vastattava la 5.12.2026 mennessä.",
        )


def window(lanes: Lanes) -> DeskWindow:
    """The frame with the sample pages."""
    made = DeskWindow(lanes, clerk="Aino Saari", demonstration=True)
    for key, word in (("day", "Päivä"), ("search", "Haku"), ("requests", "Pyynnöt")):
        made.add_place(key, key, word, SearchSample)
    for key, word in (
        ("scan", "Paperit"),
        ("archive", "Arkisto"),
        ("ledger", "Luovutukset"),
        ("admin", "Hallinta"),
    ):
        made.add_place(key, key, word, SearchSample)
    made.add_page("intake", IntakeSample, under="requests")
    made.add_page("answer", AnswerSample, under="requests")
    made.set_rules("Säännöt: henkilötietolaki 523/1999")
    return made


def main(folder: Path) -> None:
    """Draw all of it into the folder."""
    app = QApplication([])
    looks = Looks(paths.resources() / "icons")
    words.install(app, paths.resources() / "translations", "fi")
    FocusRing(app)
    folder.mkdir(parents=True, exist_ok=True)
    QCursor.setPos(1900, 1000)
    lanes = Lanes()
    for name, dark, scale, size in (
        ("light", False, 1.0, (1280, 800)),
        ("dark", True, 1.0, (1280, 800)),
        ("low", False, 1.0, (1280, 720)),
        ("narrow", False, 1.0, (960, 540)),
        ("wide", False, 1.0, (1920, 1080)),
        ("large", False, 1.3, (1280, 800)),
    ):
        looks.apply(app, dark, scale)
        made = window(lanes)
        made.resize(*size)
        made.show()
        made.open("search")
        for place in ("search", "intake", "answer"):
            made.open(place)
            made.set_case("" if place == "search" else "2026-0143", "Tarkastus")
            app.processEvents()
            made.grab().save(str(folder / f"{name}-{place}.png"))
        made.close()
        made.deleteLater()
        app.processEvents()
    lanes.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
