"""The inspection from identified to mailed, on both stores: the record, the letter, the ledger."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pdfplumber
import pypdfium2
import pytest
from PIL import Image, ImageDraw
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from helpten_desk.domain.accounts import Purpose, Role, new_operation
from helpten_desk.domain.answers import PAPERS, Collection, Review
from helpten_desk.domain.errors import ChangedElsewhere, KnownError, NotAllowed, UnlawfulStep
from helpten_desk.domain.extracts import Place, Withheld
from helpten_desk.domain.law import Fee, Ground, Proof, RuleSet
from helpten_desk.domain.letters import LetterKind, SentLetter
from helpten_desk.domain.papers import PaperKind, ReadPaper, Redaction
from helpten_desk.domain.people import Language, PartyId, PostalAddress
from helpten_desk.domain.requests import Asker, Channel, Mailing, MailingWay, Request, State
from helpten_desk.register.unit import Register
from helpten_desk.services.inspection import Written
from tests import makers
from tests.clock import Clock
from tests.register.rows import written
from tests.services.request_desk import TODAY, RequestDesk, draft_of_today, letter

REGION = (40.0, 30.0, 120.0, 60.0)
ORDINARY = Mailing(TODAY, MailingWay.ORDINARY)


@pytest.fixture
def desk(register: Register, clock: Clock) -> RequestDesk:
    made = RequestDesk(register, clock, RuleSet.HETIL)
    made.add_the_virtanens()
    return made


def collected(desk: RequestDesk, person: str = "matti", paper: bool = True) -> Collection:
    """A request of this person up to what is held."""
    request = desk.record(paper=letter() if paper else None)
    return collected_of(desk, identify(desk, request, person))


def identify(desk: RequestDesk, request: Request, person: str) -> Request:
    proof = desk.inspection.proofs(request)[0].proof
    return desk.inspection.identify(request, desk.people[person], proof, "", new_operation())


def collected_of(desk: RequestDesk, request: Request) -> Collection:
    desk.inspection.collected(desk.inspection.collect(request), new_operation())
    with desk.register.read() as work:
        now = work.requests.get(request.id)
    return desk.inspection.collect(now)


def printed(desk: RequestDesk, written_letter: Written) -> Request:
    return desk.sending.printed(written_letter.request, "desk", new_operation())


def signed(desk: RequestDesk, written_letter: Written) -> Request:
    return desk.sending.signed(printed(desk, written_letter), TODAY, None, new_operation())


def write(desk: RequestDesk, collection: Collection, review: Review | None = None) -> Written:
    return desk.inspection.write(collection, review or Review(), new_operation())


def pdf_of(desk: RequestDesk, sent: SentLetter) -> bytes:
    with desk.register.read() as work:
        return work.letters.pdf(sent.id)


def text_of(pdf: bytes) -> str:
    """All words of a PDF, read by another reader than ours."""
    with pdfplumber.open(BytesIO(pdf)) as document:
        return " ".join((page.extract_text() or "") for page in document.pages).replace("\xa0", " ")


def datum_of(collection: Collection, label: str) -> Withheld:
    assert collection.extract is not None
    for section in collection.extract.sections:
        for record in section.records:
            for datum in record.data:
                if datum.label == label:
                    return Withheld(record.table, record.id, label, Ground.RIGHTS_OF_OTHERS)
    raise AssertionError(f"nothing is held under {label}")


def pictures(pdf: bytes) -> list[Image.Image]:
    """The pictures on the pages of a PDF, in their own pixels."""
    found = []
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        for item in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]):
            found.append(item.get_bitmap().to_pil().convert("L"))
    document.close()
    return found


def test_from_identified_to_mailed_with_all_that_lasts(desk: RequestDesk, clock: Clock) -> None:
    with written(desk.register) as connection:
        desk.people["full"] = makers.full_person(connection)
    request = collected(desk, "full").request  # served in Swedish, answered in Finnish
    request = desk.inspection.change_language(request, Language.FI, new_operation())
    collection = desk.inspection.collect(request)
    review = Review(
        withheld=(datum_of(collection, "contacts.note"),),
        redactions=(Redaction(collection.papers[0].paper, 1, REGION, Ground.RIGHTS_OF_OTHERS),),
    )
    made = write(desk, collection, review)
    assert made.certificate is not None and made.certificate.number == made.answer.number + 1
    answer = text_of(pdf_of(desk, made.answer))
    assert "Åke Örjan Mikael" in answer and "Neuvottu vaihtamaan paristo." not in answer
    assert "se koskee toista henkilöä" in answer and "2 tietoa on jätetty pois" in answer
    certificate = text_of(pdf_of(desk, made.certificate))
    assert "27 § 1 mom. 2 kohta" in certificate and "Tarkastuspyyntö" in certificate
    assert "kirje.png" not in answer + certificate

    request = signed(desk, made)
    done = desk.sending.mailed(
        request, Mailing(TODAY, MailingWay.REGISTERED, "RR123456789FI"), new_operation()
    )
    assert (done.state, done.fulfilled_on) == (State.MAILED, TODAY)
    case = desk.cases.open(done.id)
    assert case.mailing == Mailing(TODAY, MailingWay.REGISTERED, "RR123456789FI")
    with desk.register.read() as work:
        [line] = [item for item in work.disclosures.of_person(desk.people["full"]) if item.ground]
    assert (line.disclosed_on, line.recipient) == (TODAY, "Åke Örjan Mikael Äyräväinen-Öst")
    deeds = [deed for deed, purpose in desk.journal() if done.case in purpose]
    begun = deeds.index("request.collect")
    assert deeds[begun : begun + 2] == ["request.collect", "request.collected"]
    assert [deed for deed in deeds if deed.startswith("request.")][-5:] == [
        *("request.write", "request.printed", "request.signed", "request.mailed", "request.open")
    ]


def test_what_is_blacked_out_is_gone_from_the_pixels(desk: RequestDesk) -> None:
    collection = collected(desk)
    before = pictures(desk.inspection.compose(collection, Review()).answer.pdf)[-1]
    black = Review(redactions=(Redaction(collection.papers[0].paper, 1, REGION, Ground.RIGHTS_OF_OTHERS),))
    after = pictures(desk.inspection.compose(collection, black).answer.pdf)[-1]
    scale = after.width / collection.papers[0].pages[0].width
    x, y, width, height = REGION
    box = tuple(round(edge * scale) for edge in (x + 1, y + 1, x + width - 1, y + height - 1))
    assert after.crop(box).getextrema() == (0, 0)  # type: ignore[arg-type]  # four numbers, as Pillow wants
    assert before.crop(box).getextrema()[1] > 200  # type: ignore[arg-type,operator]


def test_a_withheld_paper_is_listed_but_not_enclosed(desk: RequestDesk) -> None:
    collection = collected(desk)
    paper = collection.papers[0].paper
    review = Review(withheld=(Withheld(PAPERS, paper, PAPERS, Ground.RIGHTS_OF_OTHERS),))
    given, kept = desk.inspection.compose(collection, Review()), desk.inspection.compose(collection, review)
    assert kept.answer.pages == given.answer.pages - 1
    assert "Yksi tieto on jätetty pois" in text_of(kept.answer.pdf)
    assert kept.certificate is not None and "Tarkastuspyyntö" in text_of(kept.certificate.pdf)


def test_every_deed_done_twice_is_done_once(desk: RequestDesk) -> None:
    collection = collected(desk)
    operation = new_operation()
    made = desk.inspection.write(collection, Review(), operation)
    assert desk.inspection.write(collection, Review(), operation) == made
    deeds: list[Callable[[Request, str], Request]] = [
        lambda request, id: desk.sending.printed(request, "desk", id),
        lambda request, id: desk.sending.signed(request, TODAY, None, id),
        lambda request, id: desk.sending.mailed(request, ORDINARY, id),
    ]
    for deed in deeds:
        request, id = desk.cases.open(made.request.id).request, new_operation()
        assert deed(request, id) == deed(request, id)
    case = desk.cases.open(made.request.id)
    assert len(case.letters) == 1 and len(desk.cases.posting(TODAY)) == 1
    with desk.register.read() as work:
        assert len(work.disclosures.of_person(desk.people["matti"])) == 1


def test_a_sent_letter_cannot_be_changed_or_removed(desk: RequestDesk) -> None:
    made = write(desk, collected(desk))
    before = pdf_of(desk, made.answer)
    for change in (
        "UPDATE letters SET pages = 99",
        "DELETE FROM letters",
        "UPDATE paper_contents SET original = NULL",
    ):
        with pytest.raises((DBAPIError, NotAllowed)), written(desk.register) as connection:
            connection.execute(text(change))
    assert pdf_of(desk, made.answer) == before
    copy = desk.cases.copy(made.request, made.answer)
    assert "JÄLJENNÖS" in text_of(copy).upper() and copy != before


def test_the_letter_is_dated_by_its_own_day(desk: RequestDesk, clock: Clock) -> None:
    clock.advance(hours=15.5)  # 00.30 in Finland, still the day before in UTC
    made = write(desk, collected(desk))
    with desk.register.read() as work:
        assert work.papers.get(made.answer.paper).dated == date(2026, 3, 3)
    assert "3.3.2026" in text_of(pdf_of(desk, made.answer))


def test_another_clerk_who_was_faster_is_told(desk: RequestDesk) -> None:
    collection = collected(desk)
    write(desk, collection)
    with pytest.raises(ChangedElsewhere):
        write(desk, collection)
    assert len(desk.cases.open(collection.request.id).letters) == 1


def test_a_spoilt_letter_leads_back_and_another_is_written(desk: RequestDesk) -> None:
    made = write(desk, collected(desk))
    with pytest.raises(KnownError) as no_reason:
        desk.sending.spoilt(printed(desk, made), " ", new_operation())
    assert no_reason.value.field == "reason"
    request = desk.cases.open(made.request.id).request
    back = desk.sending.spoilt(request, "Tahra", new_operation())
    assert back.state is State.COLLECTED
    again = write(desk, desk.inspection.collect(back))
    assert again.answer.number == 2 and again.request.answer_letter == again.answer.id
    with pytest.raises(UnlawfulStep):
        desk.sending.mailed(again.request, ORDINARY, new_operation())


def test_only_grounds_of_the_law_in_force_withhold(desk: RequestDesk) -> None:
    collection = collected(desk)
    name = datum_of(collection, "people.family_name")
    for wrong in (
        Review(withheld=(replace(name, ground=Ground.COPY_OF_OTHERS),)),
        Review(redactions=(Redaction(collection.papers[0].paper, 1, REGION, ""),)),
        Review(redactions=(Redaction(collection.papers[0].paper, 1, REGION, Ground.COPY_OF_OTHERS),)),
    ):
        with pytest.raises(KnownError) as refused:
            desk.inspection.save_review(collection.request, wrong, new_operation())
        assert refused.value.field == "ground"
    desk.inspection.save_review(collection.request, Review(withheld=(name,)), new_operation())
    assert desk.inspection.review(collection.request).withheld == (name,)


def test_under_the_regulation_a_ground_may_be_kept_silent(register: Register, clock: Clock) -> None:
    desk = RequestDesk(register, clock)
    desk.add_the_virtanens()
    collection = collected(desk)
    assert Ground.COPY_OF_OTHERS in {rule.ground for rule in collection.grounds}
    employer = replace(datum_of(collection, "employments.employer_name"), ground=Ground.CRIME_PREVENTION)
    hidden = replace(employer, told=False)
    silent = desk.inspection.compose(collection, Review(withheld=(hidden,)))
    told = text_of(silent.answer.pdf)
    assert silent.certificate is None and "jätetty pois" not in told and "Esimerkki Oy" not in told
    # Judged otherwise in this case, the letter tells of it after all.
    spoken = desk.inspection.compose(collection, Review(withheld=(employer,)))
    assert spoken.certificate is not None and "jätetty pois" in text_of(spoken.answer.pdf)


def test_the_reasons_of_a_ground_that_is_told_by_rule_may_go_unsaid(register: Register, clock: Clock) -> None:
    desk = RequestDesk(register, clock)
    desk.add_the_virtanens()
    collection = collected(desk)
    employer = datum_of(collection, "employments.employer_name")
    said = desk.inspection.compose(collection, Review(withheld=(employer,)))
    unsaid = desk.inspection.compose(collection, Review(withheld=(replace(employer, told=False),)))
    read = text_of(unsaid.answer.pdf)
    assert said.certificate is not None and "toista henkilöä" in text_of(said.answer.pdf)
    assert unsaid.certificate is None and "toista henkilöä" not in read and "Esimerkki Oy" not in read
    assert "Laki ei salli kertoa, mitä ne ovat." in " ".join(read.split())  # that something is missing
    research = replace(employer, ground=Ground.RESEARCH, told=False)
    with pytest.raises(KnownError) as refused:
        desk.inspection.save_review(collection.request, Review(withheld=(research,)), new_operation())
    assert refused.value.field == "ground"


def test_what_the_letter_does_not_say_is_kept_and_in_the_journal(register: Register, clock: Clock) -> None:
    desk = RequestDesk(register, clock)
    desk.add_the_virtanens()
    collection = collected(desk)
    untold = replace(datum_of(collection, "employments.employer_name"), told=False)
    black = Redaction(collection.papers[0].paper, 1, REGION, Ground.HEALTH, told=False)
    review = Review(withheld=(untold,), redactions=(black,))
    desk.inspection.save_review(collection.request, review, new_operation())
    assert desk.inspection.review(collection.request) == review
    with register.read() as work:
        line = next(line for line in work.journal.lines(newest=50) if line.deed == "request.review")
    assert line.details is not None
    assert line.details["withheld"].endswith(": rights_of_others untold")
    assert line.details["redacted"].endswith(": health untold")


def test_when_everything_is_withheld_the_letters_do_not_call_it_a_part(desk: RequestDesk) -> None:
    collection = collected(desk)
    extract = collection.extract
    assert extract is not None
    every = [
        Withheld(record.table, record.id, datum.label, Ground.CRIME_PREVENTION)
        for section in extract.sections
        for record in section.records
        for datum in record.data
    ]
    papers = [Withheld(PAPERS, paper.paper, PAPERS, Ground.CRIME_PREVENTION) for paper in collection.papers]
    part = desk.inspection.compose(collection, Review(withheld=tuple(every)))
    whole = desk.inspection.compose(collection, Review(withheld=(*every, *papers)))
    assert part.certificate is not None and "osittaisesta" in text_of(part.certificate.pdf)
    assert whole.certificate is not None
    refusal, answer = text_of(whole.certificate.pdf), " ".join(text_of(whole.answer.pdf).split())
    assert "Emme anna teille tietoja, joita pyysitte." in refusal and "osittaisesta" not in refusal
    assert "mutta emme anna niitä teille" in answer and "osittaisesta" not in answer


def test_a_second_time_within_the_year_may_cost_and_the_letter_says_so(desk: RequestDesk) -> None:
    desk.mailed("matti", date(2025, 12, 1), draft_of_today(received_on=date(2025, 11, 20), dated=None))
    collection = collected(desk)
    assert collection.request.fee is Fee.MAY_CHARGE and collection.fee is not None
    letter_text = text_of(desk.inspection.compose(collection, Review(fee=Decimal("12.50"))).answer.pdf)
    assert "12,50 €" in letter_text and "1.12.2025" in letter_text
    free = collected(desk, "juhani")
    with pytest.raises(KnownError) as refused:
        desk.inspection.compose(free, Review(fee=Decimal(5)))
    assert refused.value.field == "fee"


def test_mailing_starts_the_year(desk: RequestDesk) -> None:
    desk.sending.mailed(signed(desk, write(desk, collected(desk))), ORDINARY, new_operation())
    again = identify(desk, desk.record(), "matti")
    assert again.fee is Fee.MAY_CHARGE


def test_another_address_needs_a_check_and_then_stands_on_the_letter(desk: RequestDesk) -> None:
    collection = collected(desk)
    other = PostalAddress("Toinenkatu 5", "00200", "HELSINKI")
    with pytest.raises(KnownError) as unchecked:
        desk.inspection.compose(collection, Review(address=other))
    assert unchecked.value.field == "address_check"
    made = desk.inspection.compose(collection, Review(address=other, address_check="Soitettu 2.3."))
    first = text_of(made.answer.pdf)[:400]
    assert "Toinenkatu 5" in first and "Esimerkkikatu" not in first


def test_a_protected_address_is_mailed_to(desk: RequestDesk) -> None:
    collection = collected(desk, "ilmari")
    assert "99800 IVALO" in text_of(desk.inspection.compose(collection, Review()).answer.pdf)


def test_without_an_address_the_answer_is_handed_over(desk: RequestDesk) -> None:
    desk.add_person("homeless", "Osoitteeton", "Testi")
    made = write(desk, collected(desk, "homeless", paper=False))
    request = signed(desk, made)
    with pytest.raises(KnownError) as nowhere:
        desk.sending.mailed(request, ORDINARY, new_operation())
    assert nowhere.value.field == "way"
    done = desk.sending.mailed(request, Mailing(TODAY, MailingWay.HANDED_OVER, "K-7"), new_operation())
    assert done.state is State.MAILED
    assert desk.cases.posting(TODAY) == ()  # what was handed over is no mail


def test_a_mailing_has_its_number_and_is_not_in_the_future(desk: RequestDesk) -> None:
    request = signed(desk, write(desk, collected(desk)))
    with pytest.raises(KnownError) as numberless:
        desk.sending.mailed(request, Mailing(TODAY, MailingWay.REGISTERED), new_operation())
    assert numberless.value.field == "number"
    with pytest.raises(KnownError) as early:
        desk.sending.mailed(request, Mailing(date(2026, 3, 4), MailingWay.ORDINARY), new_operation())
    assert early.value.field == "on"


def test_the_answer_that_nothing_is_held(desk: RequestDesk) -> None:
    with desk.register.begin("test.partners", Purpose("maintenance"), new_operation()) as work:
        work.settings.save_partners(("Kumppani Koe Oy", "Toinen Koe Oy"))
    asker = Asker(name="Tuntematon Testi", address="Olematon 1, 00100 Helsinki", born_on="1.1.1980")
    collection = collected_of(desk, desk.record(draft_of_today(asker=asker)))
    assert collection.extract is None
    places = desk.inspection.searched(
        collection.request, Place.PARTNER, "Kumppani Koe Oy", 0, new_operation()
    ).places
    assert [place.found for place in places if place.name] == [0, None]
    made = write(desk, collection)
    told = text_of(pdf_of(desk, made.answer))
    assert "ei ole teitä koskevia tietoja" in told and "Tuntematon Testi" in told
    assert "Kumppani Koe Oy" in told and "ei vastausta" in told
    done = desk.sending.mailed(signed(desk, made), ORDINARY, new_operation())
    assert done.state is State.MAILED


def test_a_partner_answers_once_and_the_letter_follows(desk: RequestDesk) -> None:
    with desk.register.begin("test.partners", Purpose("maintenance"), new_operation()) as work:
        work.settings.save_partners(("Kumppani Koe Oy",))
    collection = collected(desk)
    operation = new_operation()
    for _ in range(2):
        desk.inspection.searched(collection.request, Place.PARTNER, "Kumppani Koe Oy", 3, operation)
    told = text_of(desk.inspection.compose(collection, Review()).answer.pdf)
    assert "Kumppani Koe Oy" in told and "ei vastausta" not in told


def test_another_language_keeps_what_was_told_of_the_state(desk: RequestDesk) -> None:
    collection = collected(desk)
    done = desk.inspection.change_language(collection.request, Language.SV, new_operation())
    assert done.state is State.COLLECTED and done.steps[-1].detail == collection.request.steps[-1].detail
    made = desk.inspection.compose(desk.inspection.collect(done), Review())
    assert "Svar" in text_of(made.answer.pdf)


def test_at_the_counter_only_what_may_be_seen(desk: RequestDesk) -> None:
    collection = collected(desk)
    review = Review(withheld=(datum_of(collection, "employments.employer_name"),))
    desk.inspection.save_review(collection.request, review, new_operation())
    extract = desk.sending.show(collection.request)
    shown = [str(datum.value) for s in extract.sections for record in s.records for datum in record.data]
    assert "Virtanen" in shown and "Esimerkki Oy" not in shown
    assert "Esimerkki Oy" not in {record.title for s in extract.sections for record in s.records}
    left_out = [datum.label for _, datum in extract.withheld()]
    assert left_out == ["employments.employer_name"], "its place is seen, and that something is left out"
    operation = new_operation()
    done = desk.sending.shown(collection.request, operation)
    assert desk.sending.shown(collection.request, operation) == done
    assert (done.state, done.fulfilled_on) == (State.SHOWN, TODAY)
    with desk.register.read() as work:
        assert len(work.disclosures.of_person(desk.people["matti"])) == 1
        assert work.requests.last_fulfilled(desk.people["matti"]) == TODAY
    assert [deed for deed, purpose in desk.journal() if done.case in purpose][-2:] == [
        *("request.show", "request.shown")
    ]


def scan(pdf: bytes, folder: Path, *, ink: bool, page_box: SentLetter) -> Path:
    """A scan of the printed letter, at 200 dpi, with or without a stroke in the signature box."""
    document = pypdfium2.PdfDocument(pdf)
    image = document[0].render(scale=200 / 72).to_pil().convert("RGB")
    document.close()
    box = page_box.signature
    assert box is not None and box.page == 1
    if ink:
        dots = 200 / 25.4
        left, top = box.x * dots, box.y * dots
        pen = ImageDraw.Draw(image)
        for turn in range(8):
            start = left + 40 + 50 * turn
            pen.line(
                (start, top + 100, start + 25, top + 20, start + 50, top + 100), fill=(20, 30, 120), width=5
            )
    path = folder / "skannaus.png"
    image.save(path, dpi=(200, 200))
    return path


def test_a_scan_is_checked_against_the_letter(desk: RequestDesk, tmp_path: Path) -> None:
    made = write(desk, collected(desk))
    pdf = pdf_of(desk, made.answer)
    sheet = desk.sending.read_signed(made.answer, scan(pdf, tmp_path, ink=True, page_box=made.answer))
    assert sheet.signed and sheet.doubts == ()
    blank = desk.sending.read_signed(made.answer, scan(pdf, tmp_path, ink=False, page_box=made.answer))
    assert not blank.signed and len(blank.doubts) == 1
    copy = desk.cases.copy(made.request, made.answer)
    copied = desk.sending.read_signed(made.answer, scan(copy, tmp_path, ink=True, page_box=made.answer))
    assert "copy" in str(copied.doubts[0])
    other = write(desk, collected(desk, "juhani"))
    wrong = desk.sending.read_signed(other.answer, scan(pdf, tmp_path, ink=True, page_box=made.answer))
    assert made.request.case in str(wrong.doubts[0])

    done = desk.sending.signed(printed(desk, made), TODAY, sheet.paper, new_operation())
    with desk.register.read() as work:
        [filed] = [paper for paper in work.papers.of_case(done.case) if paper.kind == "signed_letter"]
    assert filed.title == "Allekirjoitettu vastaus" and filed.sha256 == sheet.paper.sha256


def test_letters_of_the_case_know_their_kinds(desk: RequestDesk) -> None:
    collection = collected(desk)
    made = write(desk, collection, Review(withheld=(datum_of(collection, "employments.employer_name"),)))
    kinds = [sent.kind for sent in desk.cases.open(made.request.id).letters]
    assert kinds == [LetterKind.ANSWER, LetterKind.CERTIFICATE]
    assert made.request.channel is Channel.LETTER


@pytest.mark.parametrize(
    "until", [State.IDENTIFIED, State.COLLECTED, State.WRITTEN, State.PRINTED, State.SIGNED]
)
def test_a_mistaken_person_is_put_right_until_the_letter_leaves(desk: RequestDesk, until: State) -> None:
    """The letter of one person must not stay among the papers of the other."""
    request = identify(desk, desk.record(paper=letter()), "juhani")
    if until is not State.IDENTIFIED:
        collection = collected_of(desk, request)
        request = collection.request
    if until in (State.WRITTEN, State.PRINTED, State.SIGNED):
        made = write(desk, collection)
        request = {
            State.WRITTEN: lambda: made.request,
            State.PRINTED: lambda: printed(desk, made),
            State.SIGNED: lambda: signed(desk, made),
        }[until]()
    assert request.state is until
    back = desk.inspection.mistaken(request, "Isä eikä poika", new_operation())
    assert (back.state, back.person, back.answer_letter) == (State.RECEIVED, None, None)
    with desk.register.read() as work:
        kinds = {paper.kind for paper in work.extracts.collect(desk.people["juhani"]).papers}
    assert "letter_in" not in kinds
    assert ("letter_out" in kinds) is (until in (State.WRITTEN, State.PRINTED, State.SIGNED))
    right = collected_of(desk, identify(desk, back, "matti"))
    assert right.extract is not None
    assert [paper.kind for paper in right.extract.papers] == ["letter_in"]


def test_a_mistaken_person_is_put_right_with_a_reason_only(desk: RequestDesk) -> None:
    request = identify(desk, desk.record(paper=letter()), "juhani")
    with pytest.raises(KnownError, match="mistaken"):
        desk.inspection.mistaken(request, "  ", new_operation())


def stored_papers(desk: RequestDesk, person: str) -> list[str]:
    with desk.register.read() as work:
        return [paper.kind for paper in work.papers.of_party(desk.people[person])]


@pytest.mark.parametrize("deed", ["review", "searched", "language"])
def test_a_written_letter_is_void_once_something_else_is_decided(desk: RequestDesk, deed: str) -> None:
    collection = collected(desk)
    hidden = datum_of(collection, "employments.employer_name")
    request, operation = write(desk, collection).request, new_operation()
    assert "letter_out" in stored_papers(desk, "matti")
    inspection = desk.inspection
    deeds: dict[str, Callable[[Request], Request]] = {
        "review": lambda now: inspection.save_review(now, Review(withheld=(hidden,)), operation),
        "searched": lambda now: inspection.searched(now, Place.PARTNER, "Koe Oy", 1, operation).request,
        "language": lambda now: inspection.change_language(now, Language.SV, operation),
    }
    done = deeds[deed](request)
    assert (done.state, done.answer_letter) == (State.COLLECTED, None)
    assert "letter_out" not in stored_papers(desk, "matti")
    assert deeds[deed](request) == done  # a second try of the same deed
    with pytest.raises(UnlawfulStep):
        desk.sending.printed(done, "desk", new_operation())
    again = write(desk, inspection.collect(done), inspection.review(done))
    assert again.answer.number == 2
    assert ("Esimerkki Oy" in text_of(pdf_of(desk, again.answer))) is (deed != "review")


def test_what_has_left_is_not_decided_anew(desk: RequestDesk) -> None:
    stale = collected(desk).request
    made = write(desk, desk.inspection.collect(stale))
    with pytest.raises(ChangedElsewhere):
        desk.inspection.save_review(stale, Review(), new_operation())
    done = desk.sending.mailed(signed(desk, made), ORDINARY, new_operation())
    inspection = desk.inspection
    for deed in (
        lambda: inspection.save_review(done, Review(), new_operation()),
        lambda: inspection.searched(done, Place.PARTNER, "Koe Oy", 1, new_operation()),
        lambda: inspection.change_language(done, Language.SV, new_operation()),
    ):
        with pytest.raises(UnlawfulStep):
            deed()
    assert desk.cases.open(done.id).request == done


def test_identifying_takes_a_person_and_her_language(desk: RequestDesk) -> None:
    with written(desk.register) as connection:
        desk.people["full"] = makers.full_person(connection)
        company = makers.company(connection, "Koe Oy")
    request = desk.record(paper=letter())
    for nobody in (company, PartyId(999_999)):
        desk.people["nobody"] = nobody
        with pytest.raises(KnownError):
            identify(desk, request, "nobody")
    assert identify(desk, request, "full").language is Language.SV


def test_what_was_written_to_another_never_becomes_this_persons(desk: RequestDesk) -> None:
    made = write(desk, collected(desk, "juhani"))
    done = desk.sending.signed(printed(desk, made), TODAY, letter("skannaus.png"), new_operation())
    back = desk.inspection.mistaken(done, "Isä eikä poika", new_operation())
    assert (back.fee, back.fulfilled_on) == (Fee.FREE, None)
    identify(desk, back, "matti")
    assert stored_papers(desk, "matti") == ["letter_in"]
    assert sorted(stored_papers(desk, "juhani")) == ["letter_out", "signed_letter"]


def test_the_form_to_sign_is_the_persons_too(desk: RequestDesk) -> None:
    request = desk.record(draft_of_today(hand_signed=False), letter())
    with desk.register.begin("test.form", Purpose("maintenance"), new_operation()) as work:
        form = work.papers.add_pdf(
            PaperKind.LETTER_OUT, "Lomake", b"%PDF-", 1, dated=TODAY, case=request.case
        )
        back = work.requests.step(request, State.RECEIVED) if request.state is State.INVALID else request
    desk.inspection.identify(back, desk.people["matti"], Proof.DOCUMENT_SEEN, "", new_operation())
    with desk.register.read() as work:
        assert form.id in {paper.id for paper in work.papers.of_party(desk.people["matti"])}


def test_a_case_does_not_make_its_own_letter_chargeable(desk: RequestDesk) -> None:
    collection = collected(desk)
    done = desk.sending.shown(collection.request, new_operation())
    assert desk.cases.consider(done, desk.people["matti"]).fee.outcome is Fee.FREE
    again = desk.inspection.collect(done)
    assert again.fee is not None and again.fee.outcome is Fee.FREE
    assert identify(desk, desk.record(), "matti").fee is Fee.MAY_CHARGE


def test_a_letter_is_not_signed_or_mailed_before_its_day(desk: RequestDesk) -> None:
    made = write(desk, collected(desk))
    request, before = printed(desk, made), date(2026, 3, 1)
    with pytest.raises(KnownError, match="before it") as early:
        desk.sending.signed(request, before, None, new_operation())
    assert early.value.field == "signed_on"
    request = desk.sending.signed(request, TODAY, None, new_operation())
    with pytest.raises(KnownError, match="before it") as early:
        desk.sending.mailed(request, Mailing(before, MailingWay.ORDINARY), new_operation())
    assert early.value.field == "on"


def test_a_mailing_recorded_wrongly_is_corrected_beside_it(desk: RequestDesk, clock: Clock) -> None:
    request = signed(desk, write(desk, collected(desk)))
    clock.advance(hours=24)
    later, ordinary = date(2026, 3, 3), MailingWay.ORDINARY
    with pytest.raises(UnlawfulStep):
        desk.sending.correct_mailing(request, Mailing(later, ordinary), "Väärä päivä", new_operation())
    done = desk.sending.mailed(request, ORDINARY, new_operation())
    with pytest.raises(KnownError) as no_reason:
        desk.sending.correct_mailing(done, Mailing(later, ordinary), " ", new_operation())
    assert no_reason.value.field == "reason"
    operation = new_operation()
    for _ in range(2):
        right = desk.sending.correct_mailing(done, Mailing(later, ordinary), "Väärä päivä", operation)
    assert (right.state, right.fulfilled_on, right.steps[-1].detail) == (State.MAILED, later, "Väärä päivä")
    assert desk.cases.posting(TODAY) == () and len(desk.cases.posting(later)) == 1
    assert desk.journal()[-1] == ("posting.list", "customer_service")
    with desk.register.read() as work:
        lines = work.disclosures.of_person(desk.people["matti"])
    assert [line.disclosed_on for line in lines] == [TODAY, later]
    assert "oikaisee merkinnän 2.3.2026" in lines[1].what
    registered = Mailing(later, MailingWay.REGISTERED, "RR1")
    desk.sending.correct_mailing(right, registered, "Kirjattu", new_operation())
    with desk.register.read() as work:
        assert len(work.disclosures.of_person(desk.people["matti"])) == 2  # the day is the same


def test_what_was_not_shown_after_all_starts_no_year(desk: RequestDesk) -> None:
    done = desk.sending.shown(collected(desk).request, new_operation())
    back = desk.sending.not_shown(done, "Lähti katsomatta", new_operation())
    assert (back.state, back.fulfilled_on) == (State.COLLECTED, None)
    with desk.register.read() as work:
        told = [line.what for line in work.disclosures.of_person(desk.people["matti"])]
    assert len(told) == 2 and "oikaisee merkinnän 2.3.2026: tietoja ei näytetty" in told[1]
    assert identify(desk, desk.record(), "matti").fee is Fee.FREE
    with pytest.raises(UnlawfulStep):
        desk.sending.not_shown(write(desk, desk.inspection.collect(back)).request, "x", new_operation())


def test_a_spoilt_letter_is_no_paper_of_the_person(desk: RequestDesk) -> None:
    request = printed(desk, write(desk, collected(desk)))
    assert stored_papers(desk, "matti") == ["letter_out", "letter_in"]
    back = desk.sending.spoilt(request, "Tahra", new_operation())
    assert back.answer_letter is None and stored_papers(desk, "matti") == ["letter_in"]


UNKNOWN = Asker(name="Tuntematon Testi", address="Olematon 1, 00100 Helsinki", born_on="1.1.1980")


def with_partners(desk: RequestDesk) -> Collection:
    with desk.register.begin("test.partners", Purpose("maintenance"), new_operation()) as work:
        work.settings.save_partners(("Kumppani Koe Oy", "Toinen Koe Oy"))
    return collected(desk)


def answered(desk: RequestDesk, request: Request, paper: ReadPaper, operation: str = "") -> Collection:
    """The partner has sent this paper, and everything is collected anew."""
    done = desk.inspection.searched(
        request, Place.PARTNER, "Kumppani Koe Oy", 2, operation or new_operation(), paper
    )
    return desk.inspection.collect(done.request)


def test_what_a_partner_sends_is_enclosed_and_can_be_blacked_out(desk: RequestDesk) -> None:
    before = with_partners(desk)
    operation, sent = new_operation(), letter("kumppani.png", pages=2)
    after = answered(desk, before.request, sent, operation)
    assert len(answered(desk, before.request, sent, operation).papers) == len(after.papers)
    [enclosed] = [item for item in after.papers if item.paper not in {paper.paper for paper in before.papers}]
    assert (enclosed.title, len(enclosed.pages)) == ("Yhteistyökumppanin tiedot: Kumppani Koe Oy", 2)
    assert [(item.name, item.found, item.paper) for item in after.places if item.name] == [
        ("Kumppani Koe Oy", 2, enclosed.paper),
        ("Toinen Koe Oy", None, None),
    ]
    made = desk.inspection.compose(after, Review()).answer
    assert made.pages == desk.inspection.compose(before, Review()).answer.pages + 2
    assert enclosed.title in text_of(made.pdf)
    black = Review(redactions=(Redaction(enclosed.paper, 1, REGION, Ground.RIGHTS_OF_OTHERS),))
    first = sum(len(item.pages) for item in after.papers[: after.papers.index(enclosed)])
    blacked = pictures(desk.inspection.compose(after, black).answer.pdf)[first]
    scale = blacked.width / enclosed.pages[0].width
    x, y = ((REGION[0] + REGION[2] / 2) * scale, (REGION[1] + REGION[3] / 2) * scale)
    assert blacked.getpixel((round(x), round(y))) == 0
    with desk.register.read() as work:
        line = next(line for line in work.journal.lines(newest=9) if line.deed == "request.searched")
        assert (line.person, line.purpose) == (desk.people["matti"], f"case {before.request.case}")


def test_another_paper_of_the_partner_takes_the_place_of_the_first(desk: RequestDesk) -> None:
    request = with_partners(desk).request
    first = answered(desk, request, letter("eri_ihminen.png"))
    [wrong] = [item.paper for item in first.places if item.paper is not None]
    hidden = (Withheld(PAPERS, wrong, PAPERS, Ground.RIGHTS_OF_OTHERS),)
    black = (Redaction(wrong, 1, REGION, Ground.RIGHTS_OF_OTHERS),)
    desk.inspection.save_review(first.request, Review(hidden, black), new_operation())
    second = answered(desk, first.request, letter("oikea.png"))
    assert wrong not in {item.paper for item in second.papers}
    assert len(second.papers) == len(first.papers)
    review = desk.inspection.review(second.request)
    assert review == Review(), "what was decided on the wrong paper goes with it"
    assert "jätetty pois" not in text_of(desk.inspection.compose(second, review).answer.pdf)
    with desk.register.read() as work:
        assert wrong in {paper.id for paper in work.papers.of_case(request.case)}
    only_found = desk.inspection.searched(
        second.request, Place.PARTNER, "Kumppani Koe Oy", 5, new_operation()
    )
    assert [item.paper is not None for item in only_found.places if item.found == 5] == [True]


def test_a_paper_of_a_partner_is_somebodys_and_voids_the_letter(desk: RequestDesk, tmp_path: Path) -> None:
    request = with_partners(desk).request
    made = write(desk, desk.inspection.collect(request))
    assert answered(desk, made.request, letter("myöhässä.png")).request.state is State.COLLECTED
    nobody = collected_of(desk, desk.record(draft_of_today(asker=UNKNOWN)))
    with pytest.raises(KnownError, match="nobody has been identified"):
        answered(desk, nobody.request, letter())
    assert desk.inspection.collect(nobody.request).places == nobody.places
    broken = tmp_path / "rikki.pdf"
    broken.write_bytes(b"%PDF-1.7 nothing")
    with pytest.raises(KnownError, match=r"rikki\.pdf"):
        desk.inspection.read(broken)


def test_after_the_counter_the_answer_may_follow_on_paper(desk: RequestDesk, clock: Clock) -> None:
    waiting = write(desk, collected(desk)).request
    shown = desk.sending.shown(waiting, new_operation())
    assert shown.answer_letter is None and "letter_out" not in stored_papers(desk, "matti")
    clock.advance(days=2)
    operation = new_operation()
    back = desk.sending.on_paper_too(shown, operation)
    assert desk.sending.on_paper_too(shown, operation) == back
    assert (back.state, back.fulfilled_on) == (State.COLLECTED, TODAY)
    with pytest.raises(UnlawfulStep):
        desk.inspection.mistaken(back, "Isä eikä poika", new_operation())
    later = Mailing(date(2026, 3, 4), MailingWay.ORDINARY)
    made = write(desk, desk.inspection.collect(back))
    ready = desk.sending.signed(printed(desk, made), later.on, None, new_operation())
    done = desk.sending.mailed(ready, later, new_operation())
    assert (done.state, done.fulfilled_on) == (State.MAILED, TODAY), "the year runs from the counter"
    right = desk.sending.correct_mailing(
        done, replace(later, way=MailingWay.REGISTERED, number="RR1"), "Kirjattu", new_operation()
    )
    assert right.fulfilled_on == TODAY
    with desk.register.read() as work:
        lines = work.disclosures.of_person(desk.people["matti"])
    assert [line.disclosed_on for line in lines] == [TODAY, later.on]


def test_the_case_tells_each_mailing_that_was_recorded_and_why(desk: RequestDesk, clock: Clock) -> None:
    done = desk.sending.mailed(signed(desk, write(desk, collected(desk))), ORDINARY, new_operation())
    clock.advance(days=1)
    registered = Mailing(date(2026, 3, 3), MailingWay.REGISTERED, "RR1")
    desk.sending.correct_mailing(done, registered, "Väärä päivä", new_operation())
    case = desk.cases.open(done.id)
    assert case.mailing == registered
    assert [(item.mailing, item.reason, item.by) for item in case.mailings] == [
        (ORDINARY, "", "Helmi Halla"),
        (registered, "Väärä päivä", "Helmi Halla"),
    ]


def test_an_auditor_does_no_work_of_an_inspection(desk: RequestDesk) -> None:
    request = signed(desk, write(desk, collected(desk)))
    shown = replace(request, state=State.SHOWN)
    collection = desk.inspection.collect(request)
    desk.register.user = replace(desk.register.user, roles=frozenset({Role.AUDITOR, Role.ADMINISTRATOR}))
    inspection, sending = desk.inspection, desk.sending
    before = len(desk.journal())
    for deed in (
        lambda: inspection.candidates(request),
        lambda: inspection.collect(request),
        lambda: inspection.review(request),
        lambda: inspection.compose(collection, Review()),
        lambda: inspection.write(collection, Review(), new_operation()),
        lambda: desk.cases.consider(request, desk.people["matti"]),
        lambda: sending.show(request),
        lambda: sending.mailed(request, ORDINARY, new_operation()),
        lambda: sending.not_shown(shown, "Lähti", new_operation()),
        lambda: desk.cases.posting(TODAY),
        lambda: desk.cases.row(request.id),
    ):
        with pytest.raises(NotAllowed):
            deed()
    assert len(desk.journal()) == before
