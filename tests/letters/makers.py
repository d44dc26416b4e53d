"""Artificial letters: valid facts of every kind, small and filled, in three languages."""

import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

from helpten_desk.domain.extracts import (
    Code,
    Datum,
    DisclosureMade,
    Extract,
    Group,
    HeldPaper,
    Place,
    PlaceOnPaper,
    PlaceSearched,
    Record,
    Section,
    Shown,
    Source,
    SourceKind,
    Value,
    Withheld,
)
from helpten_desk.domain.law import Ground, RuleSet
from helpten_desk.domain.letters import (
    AnswerFacts,
    CertificateFacts,
    Controller,
    EnclosedPage,
    EnclosedPaper,
    LetterFacts,
    MadeLetter,
    Recipient,
    RefusalItem,
    SignFormFacts,
)
from helpten_desk.domain.money import Money
from helpten_desk.domain.people import Language, PartyId, PostalAddress
from helpten_desk.domain.requests import Channel, MailingWay, PostingRow
from helpten_desk.domain.words import Words
from helpten_desk.letters.answer import make_answer
from helpten_desk.letters.certificate import make_certificate
from helpten_desk.letters.form import make_sign_form
from helpten_desk.letters.lists import make_posting_list, make_recovery_sheet, make_window_test
from helpten_desk.letters.wording import Wording

RESOURCES = Path(__file__).parents[2] / "resources"
WORDING = Wording.load(RESOURCES / "letters")
WORDS = Words(RESOURCES / "words")
REGISTER = "a-register-of-tests"
HETU = "010594Y9021"
PAPER = 7

CONTROLLER = Controller(
    name="Helpten Oy",
    business_id="2104986-6",
    address=PostalAddress("Lars Sonckin kaari 16", "02600", "Espoo"),
    phone="010 000 0000",
    email="tietosuoja@mail.example",
    domicile="Espoo",
    register_name="Helpten-palvelun asiakkuuteen ja palvelun käyttöön perustuva rekisteri",
    contact_name="Tuula Testilä",
)
INKA = Recipient("Inka Testinen", PostalAddress("Mallikatu 12 B 34", "00100", "Helsinki", care_of="Malli"))


def letter_facts(
    language: Language = Language.FI,
    rules: RuleSet = RuleSet.HETIL,
    recipient: Recipient = INKA,
    number: int = 1,
    demonstration: bool = False,
) -> LetterFacts:
    """The frame of a letter of case 2026-00417."""
    return LetterFacts(
        controller=CONTROLLER,
        register_id=REGISTER,
        rules=rules,
        language=language,
        case="2026-00417",
        number=number,
        dated=date(2026, 3, 5),
        recipient=recipient,
        demonstration=demonstration,
    )


FORM = Source(
    SourceKind.PERSON, date(2009, 5, 12), channel="order_form", place=PlaceOnPaper(PAPER, 1, (10, 20, 30, 5))
)
WEB = Source(SourceKind.PERSON, date(2021, 8, 28), channel="web")
CALL = Source(SourceKind.PERSON, date(2015, 2, 3), channel="phone")
POPULATION = Source(SourceKind.POPULATION_SYSTEM, date(2018, 8, 20))
DERIVED = Source(SourceKind.DERIVED, None, name="identity_codes.code")
PARTNER = Source(SourceKind.PARTNER, date(2009, 6, 3), name="Malliauto Oy")
USE = Source(SourceKind.SERVICE_USE, None)
OURS = Source(SourceKind.CONTROLLER, date(2009, 5, 12))


def datum(
    label: str,
    value: Value,
    source: Source = FORM,
    shown: Shown = Shown.FULL,
    withheld: Ground | None = None,
) -> Datum:
    """One datum."""
    return Datum(label, value, shown, source, withheld)


def record(
    table: str,
    id: int,
    *data: Datum,
    title: str = "",
    valid: tuple[date | None, date | None] = (None, None),
    parent: tuple[str, int] | None = None,
) -> Record:
    """One record."""
    return Record(table, id, title, data, valid[0], valid[1], parent)


def basic() -> Section:
    """Group 1 with past and present values."""
    moved = date(2021, 9, 1)
    return Section(
        Group.BASIC,
        (
            record(
                "people",
                1,
                datum("people.given_names", "Inka Maria"),
                datum("people.family_name", "Testinen", POPULATION),
                datum("people.occupation", "logopedi", WEB),
                datum("people.language_of_service", Code("language", "fi")),
            ),
            record(
                "previous_names",
                1,
                datum("previous_names.family_name", "Esimerkki"),
                valid=(date(1994, 5, 1), date(2018, 8, 14)),
            ),
            record(
                "addresses",
                1,
                datum("addresses.line", "Esimerkintie 3"),
                datum("addresses.postcode", "65100"),
                datum("addresses.town", "Vaasa"),
                datum("addresses.country", Code("country", "FI")),
                valid=(date(2009, 5, 12), date(2021, 8, 31)),
            ),
            record(
                "addresses",
                2,
                datum("addresses.kind", Code("address_kind", "home"), WEB),
                datum("addresses.care_of", "Malli", WEB),
                datum("addresses.line", "Mallikatu 12 B 34", WEB),
                datum("addresses.postcode", "00100", WEB),
                datum("addresses.town", "Helsinki", WEB),
                datum("addresses.country", Code("country", "FI"), WEB),
                valid=(moved, None),
            ),
            record(
                "emails",
                1,
                datum("emails.address", "inka.testinen@mail.example"),
                valid=(date(2009, 5, 12), None),
            ),
            record(
                "phones",
                1,
                datum("phones.number", "050 000 0012", CALL),
                datum("phones.kind", Code("phone_kind", "mobile"), CALL),
            ),
        ),
    )


def identity() -> Section:
    """Group 2."""
    return Section(
        Group.IDENTITY,
        (
            record("identity_codes", 1, datum("identity_codes.code", HETU, FORM, Shown.MASKED)),
            record(
                "identities",
                1,
                datum("identities.born_on", date(1994, 5, 1), DERIVED),
                datum("identities.sex", Code("sex", "female"), DERIVED),
            ),
        ),
    )


def customership() -> Section:
    """Group 4: a contract, a service under it, a withheld stakeholder, sign-in with a secret."""
    return Section(
        Group.CUSTOMERSHIP,
        (
            record("parties", 1, datum("parties.customer_number", "100482", OURS), title="100482"),
            record(
                "contracts",
                5,
                datum("contracts.number", "S-2009-114"),
                datum("contracts.kind", Code("contract_kind", "consumer")),
                datum("contracts.starts_on", date(2009, 5, 12)),
                datum("contracts.seller", "Helpten-myyntipiste, Vaasa"),
                title="S-2009-114",
            ),
            record(
                "services",
                8,
                datum("services.package", "Helpten Auto"),
                datum("services.starts_on", date(2009, 5, 12)),
                datum("services.monthly_fee", Money("34.90"), OURS),
                title="Helpten Auto",
                parent=("contracts", 5),
            ),
            record(
                "stakeholders",
                2,
                datum("stakeholders.kind", Code("stakeholder_kind", "leasing"), PARTNER),
                datum("stakeholders.company", "Malliauto Oy", PARTNER),
                datum("stakeholders.number", "L-99871", PARTNER, withheld=Ground.RIGHTS_OF_OTHERS),
                title="Malliauto Oy",
            ),
            record(
                "sign_ins",
                1,
                datum("sign_ins.user_name", "inkatest", WEB),
                datum("sign_ins.method", Code("sign_in_method", "password"), WEB),
                datum("sign_ins.last_sign_in", datetime(2026, 3, 1, 7, 5, tzinfo=UTC), USE),
                datum("sign_ins.password_hash", "", WEB, Shown.SECRET),
                title="inkatest",
            ),
        ),
    )


def marketing() -> Section:
    """Group 5."""
    return Section(
        Group.MARKETING,
        (
            record(
                "permissions",
                1,
                datum("permissions.channel", Code("marketing_channel", "email"), WEB),
                datum("permissions.state", Code("permission_state", "allowed"), WEB),
                datum("permissions.since", date(2021, 8, 28), WEB),
            ),
            record(
                "prohibitions",
                1,
                datum("prohibitions.purpose", Code("prohibition_purpose", "direct_advertising"), CALL),
                datum("prohibitions.channel", Code("request_channel", "phone"), CALL),
                datum("prohibitions.starts_on", date(2015, 2, 3), CALL),
            ),
        ),
    )


def billing(invoices: int = 3) -> Section:
    """Group 6."""
    account = record(
        "billing_accounts",
        3,
        datum("billing_accounts.number", "LT-3", OURS),
        datum("billing_accounts.way", Code("billing_way", "paper"), CALL),
        datum("billing_accounts.iban", "FI21 1234 5600 0007 85", CALL),
        title="LT-3",
    )
    made = tuple(
        record(
            "invoices",
            number,
            datum("invoices.number", f"{1000 + number}", OURS),
            datum("invoices.dated", date(2026, 1, 1) - timedelta(days=30 * number), OURS),
            datum("invoices.total", Money("1234.5"), OURS),
            datum("invoices.reference", f"{1000 + number}7", OURS),
            title=f"{1000 + number}",
            parent=("billing_accounts", 3),
        )
        for number in range(invoices)
    )
    return Section(Group.BILLING, (account, *made))


PLACES = (
    "Helsinki, Mallikatu 12",
    "Espoo, Sonckin kaari 16",
    "Hämeenlinna",
    "Vaasa",
)
PURPOSES = ("asiakaskäynti", "", "tavaran nouto tukusta", "", "koulutus")


def history(trips: int = 30) -> Section:
    """Group 7: trips newest first, and contacts."""
    start = datetime(2026, 3, 1, 6, 15, tzinfo=UTC)
    driven = tuple(
        record(
            "trips",
            number,
            datum("trips.vehicle_id", ("ABC-123", "XYZ-987")[number % 7 == 0], USE),
            datum("trips.started_at", start - timedelta(hours=9 * number), USE),
            datum("trips.ended_at", start - timedelta(hours=9 * number) + timedelta(minutes=43), USE),
            datum("trips.start_place", PLACES[number % 4], USE),
            datum("trips.end_place", PLACES[(number + 1) % 4], USE),
            datum("trips.kilometres", Decimal("24.3") + number % 90, USE),
            datum("trips.kind", Code("trip_kind", ("work", "private", "commuting")[number % 3]), USE),
            *([datum("trips.purpose", PURPOSES[number % 5], USE)] if PURPOSES[number % 5] else ()),
        )
        for number in range(trips)
    )
    contacts = (
        record(
            "contacts",
            1,
            datum("contacts.channel", Code("contact_channel", "phone"), OURS),
            datum("contacts.at", datetime(2022, 9, 22, 11, 56, tzinfo=UTC), OURS),
            datum("contacts.subject", "Osoitteen tarkistus", OURS),
            datum("contacts.note", "kysymys laskun eräpäivästä ja maksutavan vaihtamisesta", OURS),
            datum("contacts.handled_by", "Kaisa Koe", OURS),
        ),
    )
    return Section(Group.HISTORY, driven + contacts)


def told() -> Section:
    """Group 8."""
    return Section(
        Group.TOLD,
        (
            record(
                "notes",
                1,
                datum("notes.told_on", date(2015, 2, 3), CALL),
                datum("notes.channel", Code("contact_channel", "phone"), CALL),
                datum("notes.text", "Ei halua puheluita ennen kello kymmentä.", CALL),
            ),
        ),
    )


def extract(trips: int = 30, invoices: int = 3) -> Extract:
    """A filled extract: every group but the employer."""
    at = datetime(2026, 3, 5, 7, 5, tzinfo=UTC)
    return Extract(
        person=PartyId(1),
        collected_at=at,
        sections=(
            basic(),
            identity(),
            Section(Group.EMPLOYER, ()),
            customership(),
            marketing(),
            billing(invoices),
            history(trips),
            told(),
        ),
        papers=(
            HeldPaper(PAPER, "Tilauslomake", "order_form", date(2009, 5, 12), date(2009, 5, 14), 1),
            HeldPaper(8, "Kirje", "letter_in", None, date(2026, 2, 26), 2),
        ),
        disclosures=(
            DisclosureMade(
                date(2009, 6, 3),
                "Esimerkkivakuutus Oyj, Helsinki",
                "nimi, osoite, asiakasnumero",
                "vakuutussopimuksen hoitaminen",
            ),
            DisclosureMade(
                date(2022, 1, 12), "Malliperintä Oy, Tampere", "nimi, osoite, lasku 1009", "saatavan perintä"
            ),
            DisclosureMade(
                date(2023, 1, 12),
                "Example Servers Inc.",
                "nimi",
                "tekninen toteutus",
                "US",
                "palvelin sijaitsee siellä",
            ),
        ),
        places=(
            PlaceSearched(Place.REGISTER, "", 40, "Kaisa Koe", at),
            PlaceSearched(Place.PAPERS, "", 2, "Kaisa Koe", at),
            PlaceSearched(Place.PARTNER, "Malliauto Oy", 1, "Kaisa Koe", at),
            PlaceSearched(Place.PARTNER, "Esimerkkivakuutus Oyj", None, "Kaisa Koe", at),
            PlaceSearched(Place.PARTNER, "Koepalvelin Oy", 0, "Kaisa Koe", at),
        ),
    )


def answer_facts(
    letter: LetterFacts | None = None, held: Extract | None = None, **changes: Any
) -> AnswerFacts:
    """An answer to a signed letter; `changes` are fields of AnswerFacts."""
    values: dict[str, Any] = {
        "letter": letter or letter_facts(),
        "channel": Channel.LETTER,
        "asked_on": date(2026, 2, 24),
        "received_on": date(2026, 2, 26),
        "in_person": False,
        "hand_signed": True,
        "extract": held or extract(),
        "person_name": "Inka Testinen",
        "certificate": True,
    }
    return AnswerFacts(**(values | changes))


def picture(width: int = 168, height: int = 238) -> bytes:
    """A page image as reading hands it over: a grey PNG of A4, white with a dark frame."""
    rows = b"".join(
        b"\0" + bytes(60 if y in (9, height - 10) or x in (9, width - 10) else 255 for x in range(width))
        for y in range(height)
    )

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + body


def enclosed(pages: int = 1) -> EnclosedPaper:
    """The order form as page images."""
    page = EnclosedPage(picture(), 210.0, 297.0)
    return EnclosedPaper(PAPER, "Tilauslomake", date(2009, 5, 12), (page,) * pages)


def full_answer(language: Language, rules: RuleSet = RuleSet.HETIL) -> AnswerFacts:
    """Withheld, a fee, two enclosures."""
    return answer_facts(
        letter_facts(language, rules),
        fee=Decimal("12.50"),
        charged_since=date(2025, 12, 1),
        enclosed=(enclosed(2),),
    )


def refused_answer(language: Language, rules: RuleSet = RuleSet.HETIL) -> AnswerFacts:
    """Everything that can be given is withheld."""
    held = extract()
    every = tuple(
        Withheld(record.table, record.id, datum.label, Ground.CRIME_PREVENTION)
        for section in held.sections
        for record in section.records
        for datum in record.data
        if datum.shown is not Shown.SECRET
    )
    letter = letter_facts(language, rules)
    return answer_facts(letter, replace(held.without(every), papers=()), refused=True)


def no_data(language: Language, rules: RuleSet = RuleSet.HETIL) -> AnswerFacts:
    """The answer that nothing is held."""
    at = datetime(2026, 3, 5, 7, 5, tzinfo=UTC)
    rows = (
        PlaceSearched(Place.REGISTER, "", 0, "Kaisa Koe", at),
        PlaceSearched(Place.PAPERS, "", 0, "Kaisa Koe", at),
        PlaceSearched(Place.PARTNER, "Malliauto Oy", None, "Kaisa Koe", at),
    )
    return replace(
        answer_facts(letter_facts(language, rules)),
        extract=None,
        certificate=False,
        given="Inka Testinen, syntynyt 1.5.1994, Mallikatu 12 B 34, 00100 HELSINKI",
        places=rows,
    )


def certificate_facts(
    language: Language, rules: RuleSet = RuleSet.HETIL, *, full: bool = False
) -> CertificateFacts:
    """A certificate of refusal."""
    items = (
        RefusalItem(
            "stakeholders.number",
            "Malliauto Oy",
            "yhteistyökumppani Malliauto Oy 3.6.2009",
            Ground.RIGHTS_OF_OTHERS,
        ),
    )
    return CertificateFacts(
        letter_facts(language, rules, number=2),
        date(2026, 2, 16),
        date(2026, 2, 18),
        items,
        full,
        "Tiedot ovat tarpeen rikoksen selvittämiseksi." if full else "",
    )


def sign_form_facts(language: Language, rules: RuleSet = RuleSet.HETIL) -> SignFormFacts:
    """A request by e-mail that needs a signature."""
    return SignFormFacts(
        letter_facts(language, rules),
        Channel.EMAIL,
        date(2026, 2, 26),
        "Inka Testinen",
        "Mallikatu 12 B 34, 00100 Helsinki",
        "",
        "",
        "inka.testinen@mail.example",
    )


POSTED = (
    PostingRow("2026-00417", "Inka Testinen", MailingWay.REGISTERED, "RR123456785FI", "Kaisa Koe"),
    PostingRow("2026-00423", "Máhtte Koe-Čearret", MailingWay.ORDINARY, "", "Kaisa Koe"),
)

LETTERS: dict[str, Callable[[Language], MadeLetter]] = {
    "answer": lambda language: make_answer(full_answer(language), WORDING, WORDS),
    "answer-gdpr": lambda language: make_answer(full_answer(language, RuleSet.GDPR), WORDING, WORDS),
    "answer-refused": lambda language: make_answer(refused_answer(language), WORDING, WORDS),
    "no-data": lambda language: make_answer(no_data(language), WORDING, WORDS),
    "certificate": lambda language: make_certificate(certificate_facts(language), WORDING, WORDS),
    "certificate-gdpr": lambda language: make_certificate(
        certificate_facts(language, RuleSet.GDPR), WORDING, WORDS
    ),
    "refusal": lambda language: make_certificate(certificate_facts(language, full=True), WORDING, WORDS),
    "refusal-untold": lambda language: make_certificate(
        replace(certificate_facts(language, RuleSet.GDPR, full=True), items=(), reasons=""), WORDING, WORDS
    ),
    "form": lambda language: make_sign_form(sign_form_facts(language), WORDING, WORDS),
    "form-gdpr": lambda language: make_sign_form(sign_form_facts(language, RuleSet.GDPR), WORDING, WORDS),
}
SHEETS: dict[str, Callable[[Language], MadeLetter]] = {
    "posting-list": lambda language: make_posting_list(
        CONTROLLER, date(2026, 3, 5), POSTED, language, WORDING
    ),
    "recovery-key": lambda language: make_recovery_sheet(
        CONTROLLER.register_name,
        CONTROLLER.name,
        "7KQ2M-9XWDP-4RTCH-N3V8J-6BZFG-A5YLE-QPMK2-TRC9X",
        date(2026, 3, 5),
        WORDING,
        language,
    ),
    "window-test": lambda language: make_window_test(CONTROLLER, WORDING, language),
}


@cache
def letter_of(kind: str, language: Language) -> MadeLetter:
    """A letter or sheet of LETTERS or SHEETS, made once."""
    return (LETTERS | SHEETS)[kind](language)
