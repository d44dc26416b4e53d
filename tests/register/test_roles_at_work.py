"""On the server each role, alone, can do its own work through the desk, and is stopped where it ends."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError

from helpten_desk.domain.accounts import Role, new_operation
from helpten_desk.domain.answers import Review
from helpten_desk.domain.errors import KnownError, NotAllowed
from helpten_desk.domain.extracts import DisclosureMade, Place, PlaceSearched, Withheld
from helpten_desk.domain.law import Ground, Proof
from helpten_desk.domain.papers import PaperKind
from helpten_desk.domain.people import Language, PartyId
from helpten_desk.domain.requests import Mailing, MailingWay, Request, State
from helpten_desk.domain.sameness import Ruling
from helpten_desk.register.rights import provision
from helpten_desk.register.unit import Register, Work
from tests import makers
from tests.register.opened import AINO, BENGT, SERVICE, Opened
from tests.register.postgres_template import Template
from tests.register.test_letters import MADE, PDF
from tests.register.test_requests import add

PERSON = PartyId(7)
Limit = Callable[[Role], Register]
REFUSED = (NotAllowed, ProgrammingError)


@pytest.fixture
def only(on_server: Opened, template: Template) -> Limit:
    """Leaves Aino a single role on the server, in a register that has begun and knows a person."""
    on_server.add_person(PERSON)
    with on_server.register.begin("begin", SERVICE, new_operation()):
        pass
    with on_server.behind_its_back(triggers=True) as connection:  # numbers taken by hand; never rolled back
        for table in ("users", "sources", "parties"):
            connection.execute(text(f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), 100)"))

    def limit(role: Role) -> Register:
        with template.connect(template.name) as connection, connection.begin():
            provision.change_roles(connection, AINO.login, {role})
        return on_server.register

    return limit


def deed(register: Register, person: int | None = None) -> AbstractContextManager[Work]:
    return register.begin("test", SERVICE, new_operation(), person)


def main_job(register: Register) -> Request:
    """Everything the desk writes between the letter that came and the one that went."""
    with deed(register) as work:
        paper = work.papers.add_pdf(PaperKind.LETTER_IN, "Pyyntö", PDF, 1, dated=None, parties=(), case="")
        request = add(work, letter_paper=paper.id)
    with register.look("person.collect", SERVICE, PERSON) as work:
        assert work.extracts.collect(work.people.facts(PERSON).id).sections
        assert work.people.identity_code(PERSON) == ""
        assert work.people.postal_address(PERSON, protected=True) is None
        work.search.find("Meikäläinen")
        work.search.candidates(request.asker)
    with deed(register) as work:
        request = work.requests.give(request.id, request.version, AINO.id, "loma")
        work.absences.end(work.absences.add(AINO.id, date(2026, 3, 5), date(2026, 3, 6), BENGT.id))
    with deed(register, PERSON) as work:
        work.papers.belongs(paper.id, PERSON)
        request = work.requests.step(request, State.IDENTIFIED, person=PERSON, proof=Proof.DOCUMENT_SEEN)
        work.requests.save_places(request.id, (PlaceSearched(Place.REGISTER, "", 1, "Aino", work.now),))
        work.requests.save_review(
            request.id, Review(withheld=(Withheld("people", PERSON, "people.call_name", Ground.HEALTH),))
        )
        work.requests.save_review(request.id, Review())
        request = work.requests.step(request, State.COLLECTED)
        letter = work.letters.add(request, MADE, 1, Language.FI, dated=date(2026, 3, 5))
        request = work.requests.step(request, State.WRITTEN, answer_letter=letter.id)
        for state in (State.PRINTED, State.SIGNED, State.MAILED):
            request = work.requests.step(request, state)
        work.requests.save_mailing(request.id, Mailing(date(2026, 3, 6), MailingWay.ORDINARY))
        made = DisclosureMade(date(2026, 3, 6), "Maija", "ote", "tarkastus")
        work.disclosures.add(work.people.facts(PERSON).id, made, request.case)
    with register.drafting() as typing:
        typing.drafts.save("intake", "kesken")
        typing.drafts.drop("intake")
    return request


@pytest.mark.parametrize("role", [Role.CLERK, Role.CONTACT_PERSON])
def test_clerk_and_contact_person_do_the_main_job(only: Limit, role: Role) -> None:
    register = only(role)
    request = main_job(register)
    with register.read() as work:
        assert work.requests.get(request.id).state is State.MAILED


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR, Role.AUDITOR])
def test_administrator_and_auditor_do_not_see_people(only: Limit, role: Role) -> None:
    register = only(role)
    with pytest.raises(REFUSED), register.look("person.open", SERVICE, PERSON) as work:
        work.people.facts(PERSON)
    with pytest.raises(REFUSED), register.read() as work:
        work.search.find("Meikäläinen")
    with pytest.raises(REFUSED), register.read() as work:
        work.requests.rows()


def test_only_the_clerk_changes_what_is_held(only: Limit) -> None:
    with deed(only(Role.CLERK)) as work:
        makers.person(work._connection, "Liisa", "Laakso", code="010280-952L")
    for role in set(Role) - {Role.CLERK}:
        with pytest.raises(REFUSED), deed(only(role)) as work:
            makers.source(work._connection)


def test_only_the_administrator_changes_settings_and_users(only: Limit) -> None:
    with deed(only(Role.ADMINISTRATOR)) as work:
        work.settings.put("mask", "yes")
        work.settings.save_partners(("Kumppani Oy",))
        user = work.accounts.add("cecilia", "Cecilia Cederberg", {Role.CLERK})
        work.accounts.change_roles(user, {Role.AUDITOR})
    for role in set(Role) - {Role.ADMINISTRATOR}:
        register = only(role)
        with pytest.raises(REFUSED), deed(register) as work:
            work.settings.put("mask", "no")
        with pytest.raises((*REFUSED, KnownError)), deed(register) as work:
            work.accounts.add("friend", "A Friend", {Role.ADMINISTRATOR})


def test_an_administrator_enters_anothers_absence_and_an_auditor_only_reads_it(only: Limit) -> None:
    days = (date(2026, 3, 5), date(2026, 3, 6))
    with deed(only(Role.ADMINISTRATOR)) as work:
        absence = work.absences.add(BENGT.id, *days, AINO.id)
    register = only(Role.AUDITOR)
    with register.read() as work:
        assert work.absences.since(days[0]) == (absence,)
    with pytest.raises(REFUSED), deed(register) as work:
        work.absences.end(absence)


def test_the_journal_is_read_by_auditor_and_administrator(only: Limit) -> None:
    for role in Role:
        register = only(role)
        with deed(register) as work:
            work.detail(role=role)
        if role in {Role.AUDITOR, Role.ADMINISTRATOR}:
            with register.read() as work:
                assert work.journal.lines(1)[0].details == {"role": role}
                assert work.journal.verify() > 0
        else:
            with pytest.raises(REFUSED), register.read() as work:
                work.journal.lines(1)


def test_an_auditor_finds_the_lines_of_merged_records(only: Limit, on_server: Opened) -> None:
    other = on_server.add_person(8)
    with deed(only(Role.CLERK), PERSON) as work:
        work.merging.decide(Ruling.MERGED, other, PERSON, "sama henkilö")
    with only(Role.AUDITOR).read() as work:
        assert work.merging.family(other) == (PERSON, other)
