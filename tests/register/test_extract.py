"""The extract: everything held, each datum with its source, nothing of anybody else."""

from collections import Counter
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import Connection, text

from helpten_desk.domain.errors import KnownError
from helpten_desk.domain.extracts import Code, Datum, Extract, Group, Record, Shown, SourceKind
from helpten_desk.domain.money import Money
from helpten_desk.domain.people import PartyId
from helpten_desk.register.extracts.reader import Extracts
from helpten_desk.register.extracts.shapes import record_shapes, request_shapes
from helpten_desk.register.unit import Register
from tests import makers
from tests.register.rows import written


def collect(connection: Connection, person: PartyId) -> Extract:
    return Extracts(connection, makers.NOW).collect(person)


def records(extract: Extract, table: str) -> list[Record]:
    return [record for section in extract.sections for record in section.records if record.table == table]


def datum(record: Record, label: str) -> Datum:
    return next(datum for datum in record.data if datum.label == label)


def test_every_row_of_a_fully_filled_person_comes_out_under_its_group(register: Register) -> None:
    with written(register) as connection:
        person = makers.full_person(connection)
        makers.answered_request(connection, person)
        extract = collect(connection, person)
        held = Counter(
            {
                shape.table: len(connection.execute(shape.statement, {"person": person}).all())
                for shape in (*record_shapes(), *request_shapes())
            }
        )
    given = Counter(record.table for section in extract.sections for record in section.records)
    assert given == +held
    assert set(held) - set(given) == {"companies"}
    assert [section.group for section in extract.sections] == list(Group)


def test_each_column_of_the_full_person_is_in_the_extract(register: Register) -> None:
    with written(register) as connection:
        person = makers.full_person(connection)
        makers.answered_request(connection, person)
        extract = collect(connection, person)
    labels = {
        datum.label for section in extract.sections for record in section.records for datum in record.data
    }
    wanted = {
        cell.label
        for shape in (*record_shapes(), *request_shapes())
        if shape.table != "companies"
        for _, cells in shape.groups
        for cell in cells
    }
    assert labels == wanted


def test_values_come_as_the_domain_has_them(register: Register) -> None:
    with written(register) as connection:
        extract = collect(connection, makers.full_person(connection))
    (trip,) = records(extract, "trips")
    assert datum(trip, "trips.started_at").value == datetime(2026, 1, 30, 6, 5, tzinfo=UTC)
    assert datum(trip, "trips.kilometres").value == Decimal("18.637")
    assert datum(trip, "trips.kind").value == Code("trip_kind", "work")
    assert datum(trip, "trips.vehicle_id").value == "ÅÄÖ-123"
    assert datum(trip, "trips.kept_for").value == "Työmaa & Kumppanit Oy"
    (service,) = records(extract, "services")
    fee = datum(service, "services.monthly_fee").value
    assert isinstance(fee, Money)
    assert fee == Decimal("1234.50")
    (home, _) = records(extract, "addresses")[::-1]
    assert (home.valid_from, home.valid_to) == (date(2012, 6, 1), date(2029, 5, 31))


def test_a_secret_is_named_as_held_and_never_read(register: Register) -> None:
    with written(register) as connection:
        extract = collect(connection, makers.full_person(connection))
    (sign_in,) = records(extract, "sign_ins")
    password = datum(sign_in, "sign_ins.password_hash")
    assert password.shown is Shown.SECRET
    assert password.value == ""
    assert "argon2id" not in repr(extract)


def test_masked_data_are_marked_so_and_come_in_full(register: Register) -> None:
    with written(register) as connection:
        extract = collect(connection, makers.full_person(connection))
    (code,) = records(extract, "identity_codes")
    assert code.data[0].shown is Shown.MASKED
    assert code.data[0].value == makers.CODES[0]


def test_a_datum_may_have_another_source_than_its_row(register: Register) -> None:
    with written(register) as connection:
        extract = collect(connection, makers.full_person(connection))
    (identity,) = records(extract, "identities")
    assert {datum.source.kind for datum in identity.data} == {SourceKind.DERIVED}
    (person,) = records(extract, "people")
    assert {datum.source.kind for datum in person.data} == {SourceKind.ORDER_FORM}
    assert person.data[0].source.acquired_on == date(2009, 5, 12)


def test_a_keyed_value_points_to_its_place_on_the_paper(register: Register) -> None:
    with written(register) as connection:
        paper = makers.row(
            connection,
            "papers",
            kind="order_form",
            title="Tilauslomake",
            media_type="image/png",
            sha256="0" * 64,
            pages=2,
            recorded_at=makers.NOW,
            recorded_by="Helmi Halla",
            case_number="",
            remarks=[],
            dated=date(2009, 5, 11),
            archive_place="Huone 2, kaappi 1",
        )
        keyed = makers.source(connection, paper_id=paper, page=2, region=[20.0, 31.5, 60.0, 8.0])
        person = makers.person(connection, source_id=keyed)
        makers.row(connection, "paper_parties", paper_id=paper, party_id=person)
        extract = collect(connection, person)
    (record,) = records(extract, "people")
    place = record.data[0].source.place
    assert place is not None
    assert (place.paper, place.page, place.region) == (paper, 2, (20.0, 31.5, 60.0, 8.0))
    (held,) = extract.papers
    assert (held.id, held.title, held.pages, held.archive_place) == (
        paper,
        "Tilauslomake",
        2,
        "Huone 2, kaappi 1",
    )


def test_empty_values_are_left_out_and_empty_groups_stay(register: Register) -> None:
    with written(register) as connection:
        extract = collect(connection, makers.person(connection))
    (person,) = records(extract, "people")
    assert {datum.label for datum in person.data} == {
        "people.given_names",
        "people.call_name",
        "people.family_name",
        "people.language_of_service",
    }
    assert [section.group for section in extract.sections if not section.records] == list(Group)[1:]


def test_children_follow_their_parents(register: Register) -> None:
    with written(register) as connection:
        person = makers.person(connection)
        origin = makers.source(connection)
        for number in ("K-1", "K-2"):
            contract = makers.row(connection, "contracts", party_id=person, number=number, source_id=origin)
            for package in ("Perus", "Plus"):
                makers.row(connection, "services", contract_id=contract, package=package, source_id=origin)
        extract = collect(connection, person)
    customership = extract.sections[list(Group).index(Group.CUSTOMERSHIP)]
    assert [record.title for record in customership.records] == [
        "K-1",
        "Perus",
        "Plus",
        "K-2",
        "Perus",
        "Plus",
    ]
    assert customership.records[1].parent == ("contracts", customership.records[0].id)


def test_what_holds_now_stands_before_what_has_ended(register: Register) -> None:
    with written(register) as connection:
        person = makers.person(connection)
        origin = makers.source(connection)
        for line, start, end in (
            ("Vanha 1", date(2001, 1, 1), date(2009, 1, 1)),
            ("Nykyinen 3", date(2015, 1, 1), None),
            ("Vanha 2", date(2009, 1, 1), date(2015, 1, 1)),
        ):
            makers.row(
                connection,
                "addresses",
                party_id=person,
                line=line,
                town="TURKU",
                valid_from=start,
                valid_to=end,
                source_id=origin,
            )
        extract = collect(connection, person)
    lines = [datum(record, "addresses.line").value for record in records(extract, "addresses")]
    assert lines == ["Nykyinen 3", "Vanha 2", "Vanha 1"]


def test_an_employee_gets_his_own_data_and_the_names_of_his_employers(register: Register) -> None:
    with written(register) as connection:
        origin = makers.source(connection)
        employer = makers.company(
            connection, "Kuljetus Oy", "0112038-9", address=("Varikkotie 9", "01510", "VANTAA")
        )
        contract = makers.row(
            connection, "contracts", party_id=employer, number="Y-1", dealer="Salainen Oy", source_id=origin
        )
        car = makers.row(
            connection,
            "vehicles",
            party_id=employer,
            registration_number="YRI-77",
            make="Ford",
            source_id=origin,
        )
        employee = makers.person(connection, "Ville", "Kuski")
        colleague = makers.person(connection, "Kalle", "Kollega")
        makers.row(
            connection,
            "employments",
            person_id=employee,
            company_id=employer,
            employer_name="Kuljetus Oy",
            business_id="0112038-9",
            role="user",
            contract_id=contract,
            source_id=origin,
        )
        makers.trips(connection, employee, car, 3, kept_for=employer)
        makers.trips(connection, colleague, car, 5, kept_for=employer)
        extract = collect(connection, employee)
    (employment,) = records(extract, "employments")
    assert datum(employment, "employments.contract_id").value == "Y-1"
    trips = records(extract, "trips")
    assert len(trips) == 3
    assert {datum(trip, "trips.vehicle_id").value for trip in trips} == {"YRI-77"}
    assert {datum(trip, "trips.kept_for").value for trip in trips} == {"Kuljetus Oy"}
    assert not records(extract, "contracts") + records(extract, "vehicles") + records(extract, "companies")
    for foreign in ("Salainen", "Varikkotie", "Ford", "Kollega"):
        assert foreign not in repr(extract)


def test_what_was_said_in_requests_is_held_too(register: Register) -> None:
    with written(register) as connection:
        person = makers.person(connection)
        stranger = makers.person(connection, "Outi", "Outo")
        for whose, name in ((person, "M. Virtanen"), (stranger, "O. Outo")):
            makers.inspection(connection, whose, asker_name=name, received_on=date(2026, 2, 27))
        extract = collect(connection, person)
    (request,) = records(extract, "requests")
    assert datum(request, "requests.asker_name").value == "M. Virtanen"
    assert request.data[0].source.acquired_on == date(2026, 2, 27)
    assert "Outo" not in repr(extract)


def test_what_the_desk_wrote_of_a_request_is_held_too_with_the_desk_as_its_source(register: Register) -> None:
    """Free texts and the proof are data of the person like any other: each record apart, none of others."""
    at = datetime(2026, 3, 5, 22, 30, tzinfo=UTC)  # already the sixth in Finland
    with written(register) as connection:
        person = makers.person(connection)
        key = makers.inspection(connection, person, proof="document_seen", note="Soitti kahdesti")
        other = makers.inspection(connection, makers.person(connection, "Outi", "Outo"), note="Outo asia")
        for request, mark in ((key, ""), (other, "outo ")):
            for detail in ("passi nähtiin", "kahvitahra", ""):
                makers.row(
                    connection, "request_steps", request_id=request, state="identified", at=at, by="Helmi",
                    detail=detail and mark + detail,
                )  # fmt: skip
            makers.row(
                connection, "request_owners", request_id=request, at=at, by="Helmi", note=mark + "tuntee"
            )
            makers.row(
                connection, "mailings", request_id=request, on=at.date(), way="registered",
                number=mark + "RR123456785FI", by="Helmi", at=at,
            )  # fmt: skip
            makers.row(
                connection,
                "request_reviews",
                request_id=request,
                address_check=mark + "DVV",
                registered=False,
            )
        extract = collect(connection, person)
    written_by_desk = {
        (datum.label, datum.value, datum.source.acquired_on)
        for section in extract.sections
        for record in section.records
        for datum in record.data
        if datum.source.kind is SourceKind.CONTROLLER
    }
    assert written_by_desk == {
        ("requests.note", "Soitti kahdesti", None),
        ("requests.proof", Code("proof", "document_seen"), None),
        ("request_steps.detail", "passi nähtiin", date(2026, 3, 6)),
        ("request_steps.detail", "kahvitahra", date(2026, 3, 6)),
        ("request_owners.note", "tuntee", date(2026, 3, 6)),
        ("mailings.on", date(2026, 3, 5), date(2026, 3, 6)),
        ("mailings.way", Code("mailing_way", "registered"), date(2026, 3, 6)),
        ("mailings.number", "RR123456785FI", date(2026, 3, 6)),
        ("request_reviews.address_check", "DVV", None),
    }
    assert len({record.id for record in records(extract, "request_steps")}) == 2, "each may be withheld alone"
    assert "outo" not in repr(extract).lower()


def test_what_became_of_an_earlier_request_is_held_and_of_the_open_one_only_what_was_asked(
    register: Register,
) -> None:
    """The one in hand is still being decided: its answer must not change with every step of it."""
    with written(register) as connection:
        person = makers.person(connection)
        closed = makers.answered_request(connection, person)
        makers.inspection(connection, person, received_on=date(2026, 3, 2), fulfilled_on=date(2026, 3, 4))
        extract = collect(connection, person)
    now, before = records(extract, "requests")
    assert {datum.label.partition(".")[2]: datum.value for datum in now.data} == {
        "kind": Code("request_kind", "inspection"),
        "channel": Code("request_channel", "letter"),
        "received_on": date(2026, 3, 2),
        "dated": date(2026, 2, 27),
        "hand_signed": True,
        "verified": False,
        "in_writing": True,
        "language": Code("language", "fi"),
    }
    assert (before.title, before.id) == ("2024-00007", closed)
    for label, value in {
        "state": Code("request_state", "mailed"),
        "validity": Code("request_validity", "valid"),
        "fee": Code("request_fee", "may_charge"),
        "regime": Code("regime", "gdpr+tsl2019"),
        "fulfilled_on": date(2024, 4, 18),
    }.items():
        assert datum(before, f"requests.{label}").value == value
        assert datum(before, f"requests.{label}").source.kind is SourceKind.CONTROLLER
    (left_out,) = records(extract, "request_withheld")
    assert datum(left_out, "request_withheld.label").value == Code("label", "people.occupation")
    second, first = records(extract, "mailings")
    assert datum(second, "mailings.corrects_id").value == datum(first, "mailings.on").value


def test_what_an_earlier_answer_left_out_untold_stays_untold(register: Register) -> None:
    """On a ground that may not be told, not even an extract of the next year may give it away."""
    with written(register) as connection:
        person = makers.person(connection)
        makers.answered_request(connection, person)
        for table in ("request_withheld", "request_redactions"):
            connection.execute(text(f"UPDATE {table} SET told = :told"), {"told": False})
        extract = collect(connection, person)
    assert not records(extract, "request_withheld") + records(extract, "request_redactions")
    assert "Kirje vuodelta" not in repr(extract) and "health" not in repr(extract)


def test_disclosures_made_newest_first(register: Register) -> None:
    with written(register) as connection:
        person = makers.person(connection)
        for day in (3, 9, 6):
            makers.row(
                connection,
                "disclosures",
                person_id=person,
                disclosed_on=date(2026, 1, day),
                recipient="Poliisi",
                what="Osoite",
                ground="Poliisilaki",
                country="FI",
                necessity="",
                case_number="",
                recorded_at=makers.NOW,
                recorded_by="Helmi Halla",
            )
        extract = collect(connection, person)
    assert [made.disclosed_on.day for made in extract.disclosures] == [9, 6, 3]
    assert extract.disclosures[0].recipient == "Poliisi"


def test_all_of_5000_trips_come_newest_first(register: Register) -> None:
    with written(register) as connection:
        person = makers.person(connection)
        car = makers.row(
            connection,
            "vehicles",
            party_id=person,
            registration_number="ABC-1",
            source_id=makers.source(connection),
        )
        makers.trips(connection, person, car, 5_000)
        extract = collect(connection, person)  # how fast is measured by the bench, against a floor
    trips = records(extract, "trips")
    starts = [str(datum(trip, "trips.started_at").value) for trip in trips]
    assert len(trips) == 5_000
    assert starts == sorted(starts, reverse=True)


def test_a_party_that_is_gone_is_said_to_be(register: Register) -> None:
    with written(register) as connection, pytest.raises(KnownError, match="no longer"):
        collect(connection, PartyId(999_999))


def test_a_company_has_an_extract_of_its_own(register: Register) -> None:
    with written(register) as connection:
        extract = collect(connection, makers.company(connection, "Kuljetus Oy", "0112038-9"))
    (company,) = records(extract, "companies")
    assert datum(company, "companies.business_id").value == "0112038-9"
